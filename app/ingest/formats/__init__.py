"""One file a format: each offers `SUFFIXES` and `read(stream, origin)`, and is listed in `app.ingest.readers`."""

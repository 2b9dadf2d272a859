"""One file a format: each offers `SUFFIXES` and `read(stream, origin)`, and stands in `READERS`."""

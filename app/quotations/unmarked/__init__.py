"""Speech without marks: reported, set off in blocks, in transcripts and posts."""

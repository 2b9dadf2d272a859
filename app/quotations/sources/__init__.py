"""The outlets that an article says it draws on."""

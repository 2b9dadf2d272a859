"""Whom a mention means, and how an article prints it."""

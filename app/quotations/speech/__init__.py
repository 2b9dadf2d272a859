"""Words between marks that somebody said, and who."""

"""Words between marks that nobody said."""

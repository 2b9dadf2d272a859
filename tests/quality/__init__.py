"""How good the extraction is, measured on annotated articles that stand beside the repository."""

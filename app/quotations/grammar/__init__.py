"""Lines, phrases and clauses of an article, and who is whose subject: grammar enough without a parser."""

"""How simulated news is worded: grammars, vocabularies and invented names, one language a file or a few."""

"""How right lineages are: simulated worlds, whose truth is known, against what `whence export` says of them."""

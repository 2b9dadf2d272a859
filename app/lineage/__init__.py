"""From what articles say about some shared words to the lineage of those words. Values in, values out."""

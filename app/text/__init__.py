"""Reading characters: tokens, sentences, marks, fingerprints. Nothing here knows what a quotation or an article is."""

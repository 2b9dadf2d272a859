"""From one article's text to its wordings, and from two wordings to what they share."""

"""From files to articles: reading formats, telling an article's parts apart, and saying where and when it is from."""

"""From files to articles: reading formats, telling parts apart, saying where and when each is from."""

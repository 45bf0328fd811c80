"""The outside world to parsed entries: fetching, feeds, liveblog pages, pasted text."""

"""The outside world to parsed entries: fetching, feeds, pasted text."""

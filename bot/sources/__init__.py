"""Turns the outside world into parsed entries: fetching, feeds, liveblog pages, pasted text."""

"""Web pages with a liveblog, to entries."""

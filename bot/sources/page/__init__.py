"""Reads entries from web pages with a liveblog."""

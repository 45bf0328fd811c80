"""Liveblog Bot: sends liveblog entries to the readers whose filters match."""

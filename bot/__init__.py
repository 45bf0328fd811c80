"""Liveblog Bot: liveblog entries in, each to the readers whose filters match."""

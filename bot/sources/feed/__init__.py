"""Feeds in XML: their text repaired, their items found, each field taken from its own element."""

"""Reads XML feeds: repairs their text, finds their items, and takes each field from its own element."""

"""Entries with their revisions and terms, found again and kept no longer than needed."""

"""Entries with their revisions and terms: storing, search and retention."""

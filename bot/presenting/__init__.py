"""Describes entries, filters, sources and spans of time in messages."""

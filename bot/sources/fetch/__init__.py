"""Fetching: conditional, capped, and never from a private network."""

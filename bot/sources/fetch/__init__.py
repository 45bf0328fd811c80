"""Fetches sources conditionally, with limits, and never from a private network."""

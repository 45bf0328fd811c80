"""Tests of fetching and parsing sources."""

"""Tests of polling and of what editors do with sources, on real servers and databases."""

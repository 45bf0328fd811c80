"""Decisions as pure functions: no I/O, no clock, and `now` as an argument."""

"""Benches: they print figures of this machine, and assert that what they measure is right."""

"""Benchmarks: they print this machine's figures, and assert that what they measure is correct."""

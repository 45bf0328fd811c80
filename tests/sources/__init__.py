"""Tests of what brings the outside world in."""

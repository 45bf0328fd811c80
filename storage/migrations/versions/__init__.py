"""One file for each step, numbered; a released one is never changed."""

"""Sources, their polls, and what they listed."""

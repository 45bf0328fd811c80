"""The running program: its parts, their life cycle, settings, log and upkeep."""

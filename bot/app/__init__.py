"""The running program: settings, parts, life cycle, log and upkeep."""

"""What readers look through: the newest entries, searches, what they missed, and where entries come from."""

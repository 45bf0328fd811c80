"""The only way to become an entry: recognised, decided, tagged, stored."""

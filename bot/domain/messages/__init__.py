"""Messages: text with entities, and entries rendered as messages."""

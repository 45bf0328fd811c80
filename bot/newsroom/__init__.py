"""What editors do, and what they are told."""

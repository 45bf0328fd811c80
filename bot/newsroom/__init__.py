"""What editors do, and what the bot tells them."""

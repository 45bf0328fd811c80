"""What readers do: chats, follows, trials of filters, and why an entry matched."""

"""What readers do: chats, follows, trials of filters, and reasons for matches."""

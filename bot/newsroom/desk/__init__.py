"""What editors do besides posting: liveblogs, summaries, pinned cards, key moments, reviews and rules."""

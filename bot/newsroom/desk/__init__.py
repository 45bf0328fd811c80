"""What editors do at the desk besides posting: liveblogs, summaries, rules, pinned cards and key moments."""

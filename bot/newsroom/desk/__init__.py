"""What editors do at the desk besides posting: liveblogs, summaries and key moments."""

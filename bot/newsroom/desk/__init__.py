"""What editors do at the desk besides posting: liveblogs and key moments."""

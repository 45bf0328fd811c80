"""The desk: who may do what, when posts go out, liveblogs, summaries, key moments, reviews and rules."""

"""A chat's data: a file of it, restoring from that file, and forgetting the chat."""

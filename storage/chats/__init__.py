"""Chats: destinations, their follows and proposals, and the inbox."""

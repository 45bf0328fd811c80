"""A conversation in a chat: updates in, answers out, whatever the subject."""

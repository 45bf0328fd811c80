"""Paces, shares and limits: when each message may go."""

"""Sending: due deliveries are claimed, rendered, paced, sent, and what became of them is recorded."""

from bot.delivery.sender import run

__all__ = ["run"]

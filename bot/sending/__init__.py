"""Sending: due deliveries are claimed, rendered, paced, sent, and what became of them is recorded."""

from bot.sending.loop import run
from bot.sending.sharing import Sharing

__all__ = ["Sharing", "run"]

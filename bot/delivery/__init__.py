"""Sends due deliveries: claims, renders, paces and sends them, and records how they ended."""

from bot.delivery.sender import run

__all__ = ["run"]

"""Handles what readers choose about when and how entries arrive."""

from handlers.settings.acts import ask_zone, settings_handlers

__all__ = ["ask_zone", "settings_handlers"]

"""Handles what readers choose about when and how entries arrive."""

from handlers.settings.acts import ask_zone, settings_handlers
from handlers.settings.languages import start_card

__all__ = ["ask_zone", "settings_handlers", "start_card"]

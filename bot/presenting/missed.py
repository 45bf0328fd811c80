"""Says how much came while a chat was not looking, with the button that shows it."""

from bot.domain.messages.message import Button, Rows
from bot.readers.missed import Missed
from bot.words import Words


def tell_missed(missed: Missed, words: Words) -> tuple[str, Rows]:
    """Say how many entries came meanwhile, and return the button *Catch up*; ("", []) if none came.

    Pressed, the button shows the entries in place of its message.
    """
    if not missed.count:
        return "", []
    button = Button(words("button-catch-up"), f"v1:missed:{missed.since}:{missed.until}")
    return words("missed-count", count=missed.count), [[button]]

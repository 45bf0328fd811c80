"""Provides the sentences that tests expect from the catalogue, so that new wording changes no test."""

import re

from bot.words import load_words

say = load_words("en")
"""Call it with a message's name and arguments: `say("unfollowed", filter="zeppelin")`."""

ANY = "\ufffc"
"""An argument that a test leaves open, or reads from an answer: `say("published", number=ANY)`."""


def find(words: str, text: str) -> str | None:
    """Find words in a text; return what is in place of the first ANY, or the words; None if not found."""
    return next(iter(find_all(words, text)), None)


def find_all(words: str, text: str) -> list[str]:
    """Find all occurrences of words in a text, as `find` does. ANY matches a part of a line."""
    pattern = re.escape(words).replace(ANY, r"(.+?)(?!\w)")
    return [found[1] if ANY in words else found[0] for found in re.finditer(pattern, text)]

"""Keeps sentences of languages that are written from right to left readable.

Telegram's apps show each line in the direction of its first letter, and a sign between letters of two
directions on the line's side. So a line that begins with `/follow` or a name in Latin letters would run from
left to right, and in a line from right to left `/follow` would look like `follow/`. Invisible marks prevent
both. They are characters like others: whoever counts a sentence's length counts them, so entities stay right.
Marks that enclose (isolates) would be cleaner, but some apps show them as boxes.
"""

import re
import unicodedata
from typing import Final

from babel import Locale

LEFT_TO_RIGHT: Final = "\u200e"
RIGHT_TO_LEFT: Final = "\u200f"
_NEEDS_A_MARK = re.compile(
    r"""(?<![^\s«(،؛:])(?<![A-Za-z]:)(?=[/#+@=".-]+[A-Za-z])"""
    r"""|(?:(?<=[A-Za-z0-9]")|(?<=[A-Za-z]://))(?![\w\u200e])"""
)
"""Where a sign belongs to Latin letters beside it: `/follow`, `#energy`, `-football`, `"north korea"`, `https://`.

Never inside an address, which people copy.
"""
_SPAN_OF_TIME = re.compile(r"(?<![\d:\u200e])(?=\d{1,2}:\d\d ?[-–] ?\d{1,2}:\d\d)")
"""Before two times with a dash, which are always shown as they are typed: `22:00–07:00`."""
_COUNT_AFTER_A_NAME = re.compile(r"(?<=[A-Za-z)»]: )(?=\d+ )")
"""Before a number that would join the Latin name before it: `Kurier: 3 …`, `«trains»: 3 …`."""
_MARKS: Final = (
    (_NEEDS_A_MARK, LEFT_TO_RIGHT),
    (_SPAN_OF_TIME, LEFT_TO_RIGHT),
    (_COUNT_AFTER_A_NAME, RIGHT_TO_LEFT),
)
_STRONG: Final = {"L": LEFT_TO_RIGHT, "R": RIGHT_TO_LEFT, "AL": RIGHT_TO_LEFT}


def is_right_to_left(language: str) -> bool:
    """Tell whether a language is written from right to left."""
    return Locale.parse(language).text_direction == "rtl"


def marked(sentence: str) -> str:
    """Return a sentence of a language from right to left with the marks that its lines need.

    A line without letters of that direction stays as it is: a headline or an address in Latin letters.
    """
    return "\n".join(map(_marked_line, sentence.split("\n")))


def _marked_line(line: str) -> str:
    directions = [found for letter in line if (found := _STRONG.get(unicodedata.bidirectional(letter)))]
    if RIGHT_TO_LEFT not in directions:
        return line
    begin = "" if directions[0] == RIGHT_TO_LEFT else RIGHT_TO_LEFT
    for place, mark in _MARKS:
        line = place.sub(mark, line)
    return begin + line

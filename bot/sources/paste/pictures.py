"""Separates captions and credits from pasted text, which does not include the pictures themselves."""

import re
from collections.abc import Sequence

_LONGEST_CAPTION = 600
_WORDS = r"(?:images?|pictures?|pics?|photos?|photographs?|foto|bild|credits?)"
# A credit may run over lines: `caption (`, `Image:`, `An Agency)`.
_OPEN_CREDIT = re.compile(rf"\(\s*(?:{_WORDS}\s*:?\s*)?$", re.IGNORECASE)
_CREDIT = re.compile(
    rf"(?:\(\s*(?i:{_WORDS})\s*:[^()]*\)"
    r"|(?<!\w)(?:Photograph|Photo|Picture|Image|Foto|Credit|PHOTO|IMAGE):\s?[^.:]{1,60}"
    r"|(?:Copyright:|©)\s?[^.:]{1,60})$"
)
_CAPTION = re.compile(r"(?<!\s)image caption:", re.IGNORECASE)
_LABEL = re.compile(r"(?:image|media|video)\s(?:source|caption)\b,?\s*:?(?P<rest>.*)$", re.IGNORECASE)
_IN_BRACKETS = re.compile(r"\((?P<names>[^()]{2,60})\)$")
_SMALL_WORDS = {"via", "the", "for", "of", "and", "/", "by"}
_LENGTH_OF_VIDEO = re.compile(r"\d{1,2}:\d\d(?::\d\d)?$")
_VIDEO = re.compile(r"[-–—]\s*video$", re.IGNORECASE)
_MOST_LINES = 3


def part_pictures(lines: Sequence[str]) -> tuple[list[str], list[str]]:
    """Return the lines of text, and those of captions and credits."""
    text: list[str] = []
    captions: list[str] = []
    place = 0
    while place < len(lines):
        length = _caption_length(lines, place)
        (captions if length else text).extend(lines[place : place + max(1, length)])
        place += max(1, length)
    return text, captions


def _caption_length(lines: Sequence[str], place: int) -> int:
    """Return how many lines from here on are a caption, a credit or a video's length; 0 if none."""
    line = lines[place]
    following = lines[place + 1] if place + 1 < len(lines) else ""
    if len(line) > _LONGEST_CAPTION:
        return 0
    if label := _LABEL.match(line):
        return 1 if label["rest"].strip() or not following else 2
    if _LENGTH_OF_VIDEO.match(line):
        return 2 if _VIDEO.search(following) else 1
    if _CREDIT.search(line) or _CAPTION.search(line) or _VIDEO.search(line) or _is_agency(line):
        return 1
    if _OPEN_CREDIT.search(line):
        for length, below in enumerate(lines[place + 1 : place + 1 + _MOST_LINES], start=2):
            if below.endswith(")") and "(" not in below:
                return length
    return 0


def _is_agency(line: str) -> bool:
    """Tell a credit in brackets, `(An Agency via Another)`, from a comment."""
    match = _IN_BRACKETS.match(line)
    return match is not None and all(
        word[0].isupper() or word in _SMALL_WORDS for word in match["names"].split()
    )

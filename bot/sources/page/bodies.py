"""Completes an entry's body with the text on its page.

Structured data often has no paragraphs, and some of it is cut off.
"""

_TAIL = 40
"""Letters and digits at the end of a cut text that are searched for on the page."""


def letters(text: str) -> str:
    """Return the letters and digits of a text, for comparing without punctuation and spacing."""
    return "".join(filter(str.isalnum, text)).casefold()


def complete(text: str, shown: str, *, is_cut: bool) -> str:
    """Return `text`, an entry's structured body, with the paragraphs and the end that its block shows.

    `shown` is the block's body. If the two differ in more than punctuation and spacing, `text` wins, so that
    its edits are seen. But an end that was cut off is still taken from the block.
    """
    wanted = letters(text)
    found = letters(shown)
    start = found.find(wanted) if wanted else -1
    if start < 0:
        return _with_end(text, shown, found) if is_cut else text
    places = _letter_places(shown, found)
    begin = _line_start(shown, places[start])
    if is_cut:
        return shown[begin:]
    return shown[begin : _word_end(shown, places[start + len(wanted) - 1])]


def _with_end(text: str, shown: str, found: str) -> str:
    tail = letters(text)[-_TAIL:]
    start = found.find(tail) if len(tail) == _TAIL else -1
    if start < 0:
        return text
    rest = shown[_letter_places(shown, found)[start + _TAIL - 1] + 1 :]
    return text.rstrip("…. ") + rest


def _letter_places(text: str, found: str) -> list[int]:
    """Return the place in the text of each letter of `found`, which is `letters(text)`."""
    places = [place for place, character in enumerate(text) if character.isalnum()]
    if len(places) == len(found):
        return places
    return [place for place in places for _ in text[place].casefold()]


def _line_start(text: str, place: int) -> int:
    """Return where the punctuation before a letter begins."""
    while place > 0 and not text[place - 1].isalnum() and text[place - 1] != "\n":
        place -= 1
    return place


def _word_end(text: str, place: int) -> int:
    """Return where the punctuation after a letter ends."""
    place += 1
    while place < len(text) and not text[place].isalnum() and not text[place].isspace():
        place += 1
    return place

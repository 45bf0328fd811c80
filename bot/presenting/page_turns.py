"""Makes the buttons that turn the pages of a list."""

from bot.domain.messages.message import Button, Rows
from bot.words import Words


def page_turns(data: str, offset: int, size: int, count: int, words: Words) -> Rows:
    """Return the row of buttons that turn to the neighbours of a page; no row if it is the only one.

    The page has up to `size` of `count` items, from `offset` on. A button's data is `data` with an offset.
    """
    row = []
    if offset:
        row.append(Button(words("button-previous"), f"{data}:{max(0, offset - size)}"))
    if offset + size < count:
        row.append(Button(words("button-next"), f"{data}:{offset + size}"))
    return [row] if row else []

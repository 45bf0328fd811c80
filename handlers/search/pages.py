"""Makes and reads the buttons that turn pages of entries."""

from bot.conversation.buttons import number
from bot.domain.messages.message import Button, Rows
from bot.readers.search.pages import Page
from bot.words import Words
from storage.entries.search import Beyond


def beyond(text: str) -> Beyond:
    """Read where a page begins: `older:AT:ID` or `newer:AT:ID`; ValueError for anything else."""
    side, at, entry_id = text.split(":")
    if side not in ("older", "newer"):
        raise ValueError("no such side")
    return Beyond(number(at), number(entry_id), newer=side == "newer")


def turns(page: Page, data: str, words: Words) -> Rows:
    """Return the row of buttons that turn to the neighbours of a page. Their data begins with `data`."""
    row = []
    if page.newer is not None:
        row.append(Button(words("button-newer"), f"{data}:newer:{page.newer.at}:{page.newer.entry_id}"))
    if page.older is not None:
        row.append(Button(words("button-older"), f"{data}:older:{page.older.at}:{page.older.entry_id}"))
    return [row] if row else []

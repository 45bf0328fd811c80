"""Says how much came while a chat was not looking, and shows it a page at a time."""

from bot.domain.messages.message import Button, Message, Rows, bold, joined
from bot.presenting.headlines import headline_line
from bot.presenting.page_turns import page_turns
from bot.presenting.times import time_ahead
from bot.readers.search.missed import PAGE, Missed, Page
from bot.words import Words


def tell_missed(missed: Missed, words: Words) -> tuple[str, Rows]:
    """Say how many entries came meanwhile, and return the button *Catch up*; ("", []) if none came.

    Pressed, the button shows the entries in place of its message.
    """
    if not missed.count:
        return "", []
    button = Button(words("button-catch-up"), f"v1:missed:{missed.since}:{missed.until}")
    return words("missed-count", count=missed.count), [[button]]


def show_page(page: Page, words: Words, *, now: int, username: str) -> tuple[Message, Rows]:
    """Show a page of what came, with buttons that turn to its neighbours. `username` is the bot's."""
    since, until = page.missed.since, page.missed.until
    span = {
        "since": time_ahead(since, page.zone, now, words),
        "until": time_ahead(max(since, until - 1), page.zone, now, words),
    }
    if not page.missed.count:
        return Message(words("catchup-none", **span)), []
    title = bold(words("catchup-title", count=page.missed.count, **span))
    lines = [headline_line(one, page.zone, now, words, username=username) for one in page.entries]
    turns = page_turns(f"v1:catchup:{since}:{until}", page.offset, PAGE, page.missed.count, words)
    return joined([title, joined(lines, "\n")]), turns

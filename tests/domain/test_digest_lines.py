"""Tests of a digest's lines: times in the reader's zone, within Telegram's limit of entities."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from bot.domain.entry.content import ParsedEntry, StoredEntry
from bot.domain.messages.digest import Listed, render_digest
from bot.domain.messages.message import Message
from bot.domain.moment import seconds, to_micros
from storage.delivery.plans import MOST_LINES
from tests.card_words import WORDS

AT = to_micros(datetime(2024, 11, 6, 4, 16, tzinfo=UTC))
MOST_ENTITIES = 100
"""Telegram ignores further ones."""


def listed(number: int, at: int) -> Listed:
    """Return an entry of a digest, below a heading of its own and with a link."""
    url = f"https://live.example/{number}"
    parsed = ParsedEntry(str(number), f"Headline {number}", url=url, published_at=at)
    return Listed(StoredEntry(number, 1, "Power live", 1, AT, parsed), url, f"follow {number}")


def digest(*lines: Listed) -> Message:
    """Return a digest in UTC."""
    return render_digest(lines, more=0, words=WORDS, zone=ZoneInfo("UTC"))


def test_times_are_shown_in_the_readers_zone_with_the_date_of_another_day() -> None:
    message = digest(listed(1, AT - seconds(24 * 3600)), listed(2, AT))
    times = [
        (message.text[one.offset :][: one.length], one.unix_time, one.time_format)
        for one in message.entities
        if one.type == "date_time"
    ]
    assert times == [("5 Nov 04:16", AT // 10**6 - 86_400, "dt"), ("04:16", AT // 10**6, "t")]


def test_the_longest_digest_has_no_more_entities_than_telegram_shows() -> None:
    message = digest(*(listed(number, AT) for number in range(MOST_LINES)))
    assert sum(one.type == "date_time" for one in message.entities) == MOST_LINES
    assert len(message.entities) <= MOST_ENTITIES

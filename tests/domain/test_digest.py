"""Tests of a digest's message: a line for each entry, within Telegram's limits whatever they contain."""

from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.entry.content import ParsedEntry, StoredEntry
from bot.domain.messages.digest import Listed, render_digest
from bot.domain.messages.message import TEXT_LIMIT, Message, utf16_length
from bot.domain.moment import seconds
from tests.card_words import WORDS

AT = 1_730_866_560_000_000
MOST_ENTITIES = 100
"""What Telegram keeps of a message's entities (Bot API, MessageEntity)."""
_TEXT = (
    st.text(max_size=300) | st.text("🜂𝄞a \u0301\n\t\u202e", max_size=300) | st.just("") | st.just("🜂" * 400)
)


@st.composite
def _listed(draw: st.DrawFn) -> list[Listed]:
    headings = draw(st.lists(st.none() | _TEXT, min_size=1, max_size=30))
    count = draw(st.integers(1, 30))
    return [_one(draw, number, draw(st.sampled_from(headings))) for number in range(1, count + 1)]


def _one(draw: st.DrawFn, number: int, heading: str | None) -> Listed:
    parsed = ParsedEntry(
        external_id=str(number),
        headline=draw(_TEXT),
        body=draw(_TEXT),
        published_at=AT + seconds(draw(st.integers(-(10**7), 10**7))),
        url=None,
        key=draw(st.booleans()),
        breaking=draw(st.booleans()),
        withdrawn=draw(st.booleans()),
    )
    entry = StoredEntry(
        id=number, source_id=1, source_title="Live", revision=1, accepted_at=AT, parsed=parsed
    )
    return Listed(entry, draw(st.sampled_from([None, "https://t.me/bot?start=rest-1"])), heading)


def _render(listed: list[Listed], more: int = 0) -> Message:
    return render_digest(listed, more=more, words=WORDS, zone=ZoneInfo("Europe/Berlin"))


def _stretch(message: Message, offset: int, length: int) -> str:
    units = message.text.encode("utf-16-le", "surrogatepass")
    return units[2 * offset : 2 * (offset + length)].decode("utf-16-le")


@given(listed=_listed(), more=st.integers(0, 10**6))
def test_a_digest_keeps_to_telegrams_limits_and_has_a_line_for_each_entry(
    listed: list[Listed], more: int
) -> None:
    message = _render(listed, more)
    end = utf16_length(message.text)
    assert end <= TEXT_LIMIT
    assert len(message.entities) <= MOST_ENTITIES
    reached = 0
    for entity in message.entities:
        assert reached <= entity.offset
        assert entity.length > 0
        reached = entity.offset + entity.length
        assert _stretch(message, entity.offset, entity.length).strip()
    assert reached <= end
    shown = [line for line in message.text.split("\n") if _is_line(line)]
    assert len(shown) >= len(listed)


def _is_line(line: str) -> bool:
    """Return whether a line begins with a time, perhaps after a date, and has something behind it."""
    before, colon, after = line.partition(":")
    return bool(colon) and before[-2:].isdecimal() and after[:2].isdecimal() and bool(after[2:].strip())


def _named(number: int, headline: str, heading: str | None, **fields: bool) -> Listed:
    parsed = ParsedEntry(
        external_id=str(number), headline=headline, body="", published_at=AT, url=None, **fields
    )
    entry = StoredEntry(
        id=number, source_id=1, source_title="Live", revision=1, accepted_at=AT, parsed=parsed
    )
    return Listed(entry, None, heading)


def test_entries_without_a_heading_are_apart_from_those_of_a_follow() -> None:
    listed = [_named(1, "One", "storm"), _named(2, "Two", None)]
    assert _render(listed).text == "2 entries\n\nstorm\n05:16 One\n\n05:16 Two"


def test_an_entry_without_words_still_has_something_on_its_line() -> None:
    assert _render([_named(1, "", None)]).text == "1 entries\n\n05:16 …"

"""Tests of an entry's message: what a reader sees, and Telegram's limits whatever the entry contains."""

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.entry.content import ParsedEntry, StoredEntry
from bot.domain.messages.message import TEXT_LIMIT, Message, bold, utf16_length
from bot.domain.messages.rendering import (
    ENTRY_ROOM,
    CardWords,
    render_entry,
    with_reason,
)
from bot.domain.messages.replies import CORRECTION_ROOM, render_change, render_withdrawal
from bot.domain.moment import to_micros
from bot.domain.text.cleanup import cut, tame, tame_line
from tests.card_words import WORDS
from tests.cases import cases

AT = to_micros(datetime(2024, 11, 6, 4, 16, tzinfo=UTC))
SENTENCE = "The talks went on for many hours. "


def stored(
    headline: str = "Grid restored", body: str = "", source_title: str = "Power live", **fields: object
) -> StoredEntry:
    parsed = ParsedEntry(
        external_id="1", headline=headline, body=body, **({"published_at": AT, "url": None} | fields)
    )
    return StoredEntry(
        id=1, source_id=1, source_title=source_title, revision=1, accepted_at=AT, parsed=parsed
    )


def render(
    entry: StoredEntry,
    *,
    zone: str = "UTC",
    rest_url: str | None = None,
    words: CardWords = WORDS,
) -> Message:
    return render_entry(entry, words=words, zone=ZoneInfo(zone), rest_url=rest_url)


def stretch(message: Message, place: int) -> str:
    """Return the text that an entity covers, as Telegram counts."""
    entity = message.entities[place]
    units = message.text.encode("utf-16-le")
    return units[2 * entity.offset : 2 * (entity.offset + entity.length)].decode("utf-16-le")


def test_an_entry_shows_headline_time_body_authors_and_source() -> None:
    entry = stored(
        body="First paragraph.\nSecond one.", authors=("Ann Lee", "Bo Ek"), url="https://live.example/1"
    )
    message = with_reason(render(entry), WORDS.reason("country:UA"))
    assert message.text == (
        "Grid restored\n6 November 2024, 04:16 UTC\n\n"
        "First paragraph.\n\nSecond one.\n\n"
        "Ann Lee, Bo Ek · Power live\n\n"
        "You follow country:UA"
    )
    assert [(e.type, stretch(message, i), e.url) for i, e in enumerate(message.entities)] == [
        ("bold", "Grid restored", None),
        ("date_time", "6 November 2024, 04:16 UTC", None),
        ("text_link", "Power live", "https://live.example/1"),
    ]


def times(message: Message) -> list[tuple[str, int | None, str | None]]:
    """Return the times in a message that apps show in their reader's zone."""
    return [
        (stretch(message, place), one.unix_time, one.time_format)
        for place, one in enumerate(message.entities)
        if one.type == "date_time"
    ]


@cases(
    ("came_after", "time_format"),
    [(0, "t"), (12 * 60, "t"), (12 * 60 + 1, "dt"), (-12 * 60, "t"), (-13 * 60, "dt")],
)
def test_apps_show_the_date_of_an_entry_that_came_over_12_hours_later(
    came_after: int, time_format: str
) -> None:
    entry = replace(stored(), accepted_at=AT + came_after * MINUTE)
    assert times(render(entry)) == [("6 November 2024, 04:16 UTC", AT // 1_000_000, time_format)]


def test_a_reply_shows_the_entrys_date() -> None:
    told = render_change(
        stored(), bold("Correction"), words=WORDS, zone=ZoneInfo("UTC"), rest_url=None, room=CORRECTION_ROOM
    )
    assert [time_format for _, _, time_format in times(told)] == ["dt"]


def test_the_time_of_a_correction_is_in_the_readers_zone_too() -> None:
    corrected_at = AT + 10 * MINUTE
    [_, mark] = times(render(replace(stored(), corrected_at=corrected_at)))
    assert mark == ("04:26", corrected_at // 1_000_000, "t")
    corrected_at = AT + 24 * 60 * MINUTE
    [_, mark] = times(render(replace(stored(), corrected_at=corrected_at)))
    assert mark == ("7 November 2024, 04:16 UTC", corrected_at // 1_000_000, "dt")


@cases("at", [-1_000_000, 0, 2**31 * 1_000_000])
def test_a_time_that_telegram_cannot_store_is_only_text(at: int) -> None:
    assert times(render(replace(stored(published_at=at), accepted_at=max(at, 0)))) == []


PARAGRAPH = SENTENCE * 9  # 306 units


@cases(
    ("body", "quoted"),
    [
        ([PARAGRAPH] * 2, None),  # nothing begins after 600 characters
        ([PARAGRAPH] * 3, 1),
        ([PARAGRAPH] * 5, 3),
        ([SENTENCE] * 40, 22),
        ([PARAGRAPH, PARAGRAPH, SENTENCE * 8], None),  # too little is left
        ([SENTENCE * 40], None),  # one paragraph stays whole
        ([SENTENCE * 20, PARAGRAPH], 1),
    ],
)
def test_a_long_body_goes_on_in_a_quote_that_expands(body: list[str], quoted: int | None) -> None:
    paragraphs = [one.strip() for one in body]
    message = render(stored(body="\n".join(paragraphs)))
    assert "\n\n".join(paragraphs) in message.text
    quotes = [
        stretch(message, place)
        for place, one in enumerate(message.entities)
        if one.type == "expandable_blockquote"
    ]
    assert quotes == ([] if quoted is None else ["\n\n".join(paragraphs[-quoted:])])


def test_the_link_to_the_rest_is_below_the_quote() -> None:
    entry = stored(body="\n".join([SENTENCE * 9] * 40))
    message = render(entry, rest_url="https://live.example/1")
    quote, link = (one for one in message.entities if one.type in ("expandable_blockquote", "text_link"))
    assert quote.offset + quote.length + 1 == link.offset
    assert "Read the rest" in message.text


@cases(
    ("headline", "body", "shown"),
    [
        ("Grid restored", "Grid restored\nAll have power.", "All have power."),
        ("Grid restored", "Grid restored. All have power.", "All have power."),
        ("Grid restored.", "Grid restored. All have power.", "All have power."),
        ("Grid restored", "Grid restored in Oslo. All have power.", "Grid restored in Oslo. All have power."),
        ("The U.S.", "The U.S.-led talks go on.", "The U.S.-led talks go on."),
        ("Grid restored", "Grid restored – or not?", "Grid restored – or not?"),
    ],
)
def test_what_the_headline_says_already_is_not_said_again(headline: str, body: str, shown: str) -> None:
    assert render(stored(headline, body)).text == (
        f"{headline}\n6 November 2024, 04:16 UTC\n\n{shown}\n\nPower live"
    )


def test_a_body_that_only_repeats_the_headline_is_left_out() -> None:
    message = render(stored("Grid restored", "Grid restored."))
    assert message.text == "Grid restored\n6 November 2024, 04:16 UTC\n\nPower live"


def test_the_time_stands_in_the_readers_zone_and_language() -> None:
    german = replace(WORDS, language="de", read_rest="Weiterlesen", reason=str)
    assert "6. November 2024, 05:16 CET" in render(stored(), zone="Europe/Berlin", words=german).text


def test_an_entry_without_a_time_of_its_own_shows_when_it_came_in() -> None:
    assert "6 November 2024, 04:16 UTC" in render(stored(published_at=None)).text


def test_an_entry_of_nothing_still_says_when() -> None:
    assert render(stored(headline="", source_title="")).text == "6 November 2024, 04:16 UTC"


def test_a_long_body_is_cut_at_the_end_of_a_sentence_with_a_link_to_the_rest() -> None:
    message = render(stored(body=SENTENCE * 500), rest_url="https://live.example/1")
    assert "hours.\nRead the rest\n\nPower live" in message.text
    assert utf16_length(message.text) > ENTRY_ROOM - len(SENTENCE) - 10
    assert (message.entities[2].type, stretch(message, 2)) == ("text_link", "Read the rest")


def test_a_body_cut_with_no_link_to_the_rest_shows_that_something_is_missing() -> None:
    assert "hours.\n…\n\nPower live" in render(stored(body=SENTENCE * 500)).text


@cases(
    "url",
    [
        "javascript:alert(1)",
        "tg://user?id=1",
        "https://",
        "http://[::1",
        "https://a b.example/",
        "https://x.example/\u202e1",
        "https://x.example/" + "a" * 3000,
        "",
    ],
)
def test_a_url_that_is_none_makes_no_link(url: str) -> None:
    message = render(stored(url=url, body=SENTENCE * 500), rest_url=url)
    assert [entity.type for entity in message.entities] == ["bold", "date_time"]


def test_direction_overrides_and_controls_are_taken_out() -> None:
    entry = stored(
        headline="Ev\u202ei\x07l\r\nheadline\0", body="a\u2066b\u2028c\x85d", authors=("E\u202dve\nX",)
    )
    assert render(entry).text == (
        "Evil headline\n6 November 2024, 04:16 UTC\n\nab\n\nc\n\nd\n\nEve X · Power live"
    )


def test_joined_emoji_and_scripts_are_kept() -> None:
    text = "👩‍👩‍👧 می‌خواهم \u200fשָׁם\u200e 🏴󠁧󠁢󠁥󠁮󠁧󠁿"
    assert tame(text) == text


def test_a_lone_surrogate_is_replaced() -> None:
    assert tame("a\ud800b") == "a\ufffdb"


def test_a_reason_that_is_too_long_is_cut_but_there() -> None:
    message = with_reason(render(stored(body=SENTENCE * 500)), "why " * 2000)
    assert utf16_length(message.text) <= TEXT_LIMIT
    assert message.text.endswith("why…")


@cases(
    ("text", "room", "expected"),
    [
        ("One two. Three four.", 20, "One two. Three four."),
        ("One two. Three four.", 19, "One two. Three…"),
        ("One two three. Four five.", 16, "One two three."),
        ("One two three. Four five.", 14, "One two three."),
        ('He said "no more." Then left.', 20, 'He said "no more."'),
        ("It cost 3.50 euros more than before", 20, "It cost 3.50 euros…"),
        ("一二三。四五六。七八九", 7, "一二三。"),
        ("First line\nSecond line is long", 16, "First line"),
        ("Abcdefghijkl", 5, "Abcd…"),
        ("😀😀😀", 5, "😀😀…"),
        ("😀😀😀", 4, "😀…"),
        ("ab👩‍👩‍👧cd", 6, "ab…"),
        ("Anything", 1, "…"),
        ("Anything", 0, ""),
        ("Anything", -5, ""),
    ],
)
def test_text_is_cut_at_the_best_end(text: str, room: int, expected: str) -> None:
    assert cut(text, room) == expected


wild = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from("ab .\n\r\t!?…。\u200d\ufe0f\u0301\u202e\u2066\0😀👧🏽\U0001f3fd"),
        st.sampled_from(["\ud83d", "\ude00"]),
    ),
    max_size=300,
)
long = st.one_of(wild, st.builds(lambda text, times: text * times, wild, st.integers(1, 300)))
urls = st.one_of(st.none(), wild, st.just("https://live.example/1"))


@given(
    st.builds(
        stored,
        headline=long,
        body=long,
        source_title=long,
        authors=st.lists(long, max_size=4).map(tuple),
        url=urls,
        breaking=st.booleans(),
        published_at=st.one_of(
            st.none(),
            st.integers(
                to_micros(datetime.min.replace(tzinfo=UTC)), to_micros(datetime.max.replace(tzinfo=UTC))
            ),
        ),
    ),
    long,
    urls,
    st.sampled_from(["UTC", "Europe/Kyiv", "Pacific/Kiritimati", "America/Sao_Paulo"]),
)
def test_any_entry_makes_a_message_that_telegram_takes(
    entry: StoredEntry, follow: str, rest_url: str | None, zone: str
) -> None:
    message = with_reason(render(entry, zone=zone, rest_url=rest_url), WORDS.reason(follow))
    assert 0 < utf16_length(message.text) <= TEXT_LIMIT
    assert message.text == message.text.strip()
    assert "You follow" in message.text.rsplit("\n\n", 1)[1]
    message.text.encode()
    assert len(message.entities) <= 5
    for place, entity in enumerate(message.entities):
        assert 0 < entity.length <= utf16_length(message.text) - entity.offset
        covered = stretch(message, place)  # decodes: no pair of surrogates is split
        assert covered == covered.strip() != ""


@given(long, st.integers(0, 200))
def test_a_cut_never_exceeds_its_room_nor_splits_a_character(text: str, room: int) -> None:
    tamed = tame(text)
    result = cut(tamed, room)
    assert utf16_length(result) <= room
    assert tamed.startswith(result.removesuffix("…"))
    result.encode()


@given(long)
def test_tamed_text_is_tame(text: str) -> None:
    assert tame(tame(text)) == tame(text)
    assert "\n" not in tame_line(text)


MINUTE = 60 * 1_000_000


def test_breaking_news_are_marked_before_the_headline() -> None:
    message = render(stored(breaking=True))
    assert message.text.splitlines()[0] == "🔴 BREAKING · Grid restored"
    assert stretch(message, 0) == "🔴 BREAKING · Grid restored"
    assert render(stored("", "Power is back.", breaking=True)).text.splitlines()[0] == "🔴 BREAKING"


def test_a_correction_is_marked_with_the_hour_or_with_the_date_where_that_is_another() -> None:
    same_day = render(replace(stored(), corrected_at=AT + 10 * MINUTE))
    assert same_day.text.splitlines()[:3] == [
        "Grid restored",
        "6 November 2024, 04:16 UTC",
        "Corrected 04:26",
    ]
    assert stretch(same_day, 2) == "Corrected 04:26"
    later = render(replace(stored(), corrected_at=AT + 24 * 60 * MINUTE))
    assert later.text.splitlines()[2] == "Corrected 7 November 2024, 04:16 UTC"


def test_a_correction_of_an_entry_from_the_end_of_the_calendar_is_marked() -> None:
    entry = replace(stored(published_at=253_402_300_799 * 1_000_000), corrected_at=AT)
    assert "Corrected 13:16" in render(entry, zone="Asia/Tokyo").text


def test_a_reply_tells_what_the_entry_says_now() -> None:
    entry = stored(body="It was the south. " * 300)
    told = render_change(
        entry, bold("Correction"), words=WORDS, zone=ZoneInfo("UTC"), rest_url=None, room=CORRECTION_ROOM
    )
    assert told.text.startswith("Correction\n\nGrid restored\n6 November 2024")
    assert utf16_length(told.text) < 1600
    assert [stretch(told, place) for place in (0, 1)] == ["Correction", "Grid restored"]
    changed = render_change(entry, bold("Changed"), words=WORDS, zone=ZoneInfo("UTC"), rest_url=None)
    assert changed.text.startswith("Changed\n\n")
    assert 1600 < utf16_length(changed.text) <= TEXT_LIMIT


def test_a_withdrawal_says_why_and_from_whom_and_nothing_of_what_was_said() -> None:
    entry = replace(stored(body="All wrong."), note="The report\u202e was wrong")
    notice = render_withdrawal(entry, words=WORDS, in_place=True)
    assert notice.text == "This was withdrawn.\n\nReason: The report was wrong\n\nPower live"
    said = render_withdrawal(stored(), words=WORDS, in_place=True)
    assert said.text == "This was withdrawn.\n\nPower live"


@pytest.mark.parametrize(
    ("headline", "body", "named"),
    [("Grid restored", "In Kyiv.", "Grid restored"), ("", "In Kyiv.\nAnd in Lviv.", "In Kyiv. And in Lviv.")],
)
def test_a_withdrawal_that_stands_alone_names_what_it_takes_back(
    headline: str, body: str, named: str
) -> None:
    entry = stored(headline, body)
    notice = render_withdrawal(entry, words=WORDS, in_place=False)
    assert notice.text == f"This was withdrawn.\n\n{named}\n\nPower live"
    struck = [place for place, one in enumerate(notice.entities) if one.type == "strikethrough"]
    assert [stretch(notice, place) for place in struck] == [named]


def test_a_withdrawal_fits_whatever_the_reason_is() -> None:
    entry = replace(stored("😀" * 5000), note="😀" * 5000)
    for in_place in (True, False):
        assert utf16_length(render_withdrawal(entry, words=WORDS, in_place=in_place).text) <= TEXT_LIMIT

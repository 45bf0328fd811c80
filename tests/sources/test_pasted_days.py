"""Tests of the days of pasted entries whose marks name only a time."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.domain.moment import from_micros, to_micros
from bot.sources.paste.reader import Pasted, parse_pasted
from tests.cases import cases

LONDON = ZoneInfo("Europe/London")
NOW = to_micros(datetime(2024, 11, 6, 0, 30, tzinfo=UTC))


def entry(time: str, number: int) -> str:
    return (
        f"{time} Jo Doe\nThe search goes on, part {number}\nThe coastguard has told of boat {number} again.\n"
    )


def paste(*times: str, head: str = "") -> str:
    """Return a paste with entries at these times, or with lines before them: `Monday 5 August|23:50`."""
    text = head
    for number, time in enumerate(times):
        day, bar, clock = time.rpartition("|")
        text += (day + "\n" if bar else "") + entry(clock, number)
    return text


def moments(pasted: Pasted) -> list[str | None]:
    return [
        None if at is None else from_micros(at).strftime("%m-%d %H:%M")
        for at in (one.published_at for one in pasted.entries)
    ]


def days(text: str, now: int | None = None) -> list[str | None]:
    return moments(parse_pasted(text, UTC, now=now))


@cases(
    "head",
    [
        "Updated 20:49, 5 Aug 2024",
        "Monday 5 August 2024 10:17",
        "Published: 5 August 2024",
        "First published on 4 August 2024 Last updated on Mon 5 Aug 2024 20.49 BST",
        "By Jo Doe, 5 August 2024",
        "Mon 5 Aug 2024 20.49 BSTFirst published on Sun 4 Aug 2024 05.38 BST",
        "Aktualisiert: 05.08.2024, 20:49 Uhr",
        "5 August 2024",
    ],
)
def test_a_dateline_above_gives_the_day_of_the_newest_entry(head: str) -> None:
    text = paste("21:00", "20:42", "06:15", head=f"Ferry LIVE\n{head}\nFollow along here.\n")
    assert days(text) == ["08-05 21:00", "08-05 20:42", "08-05 06:15"]


def test_a_dateline_below_serves_where_none_stands_above() -> None:
    foot = "Top Stories\nMost read\nFollow us\nUpdated 20:49, 5 Aug 2024"
    assert days(paste("21:00", "20:42", "19:11") + foot)[0] == "08-05 21:00"


def test_a_day_that_the_page_says_to_be_its_own_counts_before_one_that_stands_there() -> None:
    head = "Thursday, 7 November 2024\nFerry LIVE\nUpdated 20:49, 5 Aug 2024\nVote on 5 September 2024\n"
    assert days(paste("21:00", "20:42", "19:11", head=head))[0] == "08-05 21:00"


def test_a_day_within_a_sentence_is_no_dateline() -> None:
    head = "Ferry LIVE\nThe ferry, which was built in Leith on 5 August 2014, is missing.\n"
    assert days(paste("21:00", "20:42", "19:11", head=head)) == [None, None, None]


def test_the_day_turns_at_midnight_as_the_order_tells() -> None:
    head = "Updated 01:00, 6 Aug 2024\n"
    newest_first = ["00:40", "00:10", "23:50", "21:00", "00:20", "23:30"]
    expected = ["08-06 00:40", "08-06 00:10", "08-05 23:50", "08-05 21:00", "08-05 00:20", "08-04 23:30"]
    assert days(paste(*newest_first, head=head)) == expected
    pasted = parse_pasted(paste(*newest_first[::-1], head=head), UTC)
    assert moments(pasted) == expected[::-1]
    assert not pasted.newest_first


def test_a_little_disorder_is_no_midnight() -> None:
    times = ["12:05", "12:50", "12:34", "12:40", "12:20", "11:00"]
    assert days(paste(*times, head="Updated 13:00, 6 Aug 2024\n")) == [f"08-06 {time}" for time in times]


def test_an_entry_later_than_the_update_is_of_the_day_before() -> None:
    text = paste("23:50", "23:10", "22:00", head="Updated 00:30, 6 Aug 2024\n")
    assert days(text) == ["08-05 23:50", "08-05 23:10", "08-05 22:00"]


def test_an_entry_after_the_hour_of_publishing_is_of_that_day() -> None:
    text = paste("23:50", "23:10", "07:00", head="Published 05:38, 6 Aug 2024\n")
    assert days(text) == ["08-06 23:50", "08-06 23:10", "08-06 07:00"]


def test_days_between_entries_hold_for_those_below() -> None:
    times = ["Tuesday 6 August 2024|00:40", "00:10", "Monday 5 August 2024|23:50", "02:00"]
    assert days(paste(*times)) == ["08-06 00:40", "08-06 00:10", "08-05 23:50", "08-05 02:00"]


def test_entries_above_the_first_day_named_are_later() -> None:
    text = paste("00:40", "00:10", "Monday 5 August 2024|23:50", "22:00")
    assert days(text) == ["08-06 00:40", "08-06 00:10", "08-05 23:50", "08-05 22:00"]


def test_a_day_without_a_year_is_of_the_year_of_the_dateline() -> None:
    older = entry("23:50", 1).replace("23:50 Jo Doe", "23:50 5 August") + entry("22:00", 2)
    text = "Updated 01:00, 6 Aug 2023\n" + entry("00:40", 0) + older
    assert moments(parse_pasted(text, UTC)) == ["08-06 00:40", "08-05 23:50", "08-05 22:00"]
    assert [from_micros(one.published_at or 0).year for one in parse_pasted(text, UTC).entries] == [2023] * 3


def test_a_day_without_a_year_in_a_text_that_names_none_is_the_last_such_day() -> None:
    text = (
        entry("00:40", 0).replace("00:40 Jo Doe", "00:40 31 December") + entry("00:10", 1) + entry("00:05", 2)
    )
    assert days(text) == [None, None, None]
    found = parse_pasted(text, UTC, now=NOW).entries[0].published_at
    assert found == to_micros(datetime(2023, 12, 31, 0, 40, tzinfo=UTC))


def test_a_text_that_names_no_day_gives_no_times() -> None:
    pasted = parse_pasted(paste("21:00", "20:42", "19:11"), UTC)
    assert moments(pasted) == [None, None, None]
    assert not pasted.day_guessed


def test_where_now_is_given_the_times_are_the_latest_before_it() -> None:
    pasted = parse_pasted(paste("00:20", "23:50", "21:00"), UTC, now=NOW)
    assert moments(pasted) == ["11-06 00:20", "11-05 23:50", "11-05 21:00"]
    assert pasted.day_guessed
    assert days(paste("21:00", "20:42", "19:11"), NOW)[0] == "11-05 21:00"


def test_now_is_no_guess_where_the_text_names_its_day() -> None:
    text = paste("21:00", "20:42", "19:11", head="Updated 20:49, 5 Aug 2024\n")
    pasted = parse_pasted(text, UTC, now=NOW)
    assert pasted == parse_pasted(text, UTC)
    assert not pasted.day_guessed


def test_no_id_depends_on_the_day_that_is_guessed_or_on_the_dateline() -> None:
    text = paste("00:20", "23:50", "21:00")
    ids = [[one.external_id for one in parse_pasted(text, UTC, now=now).entries] for now in (None, NOW, 0)]
    ids.append([one.external_id for one in parse_pasted("Updated 20:49, 5 Aug 2024\n" + text, UTC).entries])
    assert all(found == ids[0] for found in ids)


def test_a_zone_that_the_time_names_is_honoured_and_else_the_one_given() -> None:
    head = "Updated 20:49, 5 Aug 2024\n"
    text = paste("21:00", "20:42", "19:11", head=head)
    assert moments(parse_pasted(text, LONDON))[0] == "08-05 20:00"
    for zone, expected in {"BST": "20:00", "CEST": "19:00", "ET": "01:00", "(IST)": "20:00"}.items():
        marked = text.replace(" Jo Doe", f" {zone}")
        found = moments(parse_pasted(marked, LONDON))[0]
        assert found is not None
        assert found.endswith(expected)


def test_the_time_of_an_edit_is_of_the_entrys_day() -> None:
    text = "Updated 20:49, 5 Aug 2024\n" + entry("20:00", 0) + "Updated at 20:15\n" + entry("19:00", 1)
    text += "Updated at 18:00\n" + entry("18:30", 2)
    found = [one.updated_at for one in parse_pasted(text, UTC).entries]
    assert found == [to_micros(datetime(2024, 8, 5, 20, 15, tzinfo=UTC)), None, None]


@pytest.mark.parametrize("head", ["1 January 1 AD", "31 December 9999 23:59", "Updated 20:49, 31 Feb 2024"])
def test_days_at_the_end_of_time_break_nothing(head: str) -> None:
    parse_pasted(paste("00:20", "23:50", "21:00", "23:00", head=f"{head}\n"), UTC)
    parse_pasted(paste("21:00", "23:00", "21:00", "03:00", head=f"{head}\n"), LONDON, now=0)

"""Tests of clocks that tick in a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.text.ticking_clocks import without_clocks
from tests.timing import assert_cost_grows_with_size


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Talks began 12 minutes ago in Kyiv.", "Talks began 13 minutes ago in Kyiv."),
        ("Updated 3m ago", "Updated 58m ago"),
        ("just now", "1 minute ago"),
        ("a moment ago", "an hour ago"),
        ("59 mins ago", "1 hour ago"),
        ("1 hr 59 min ago", "2 hours ago"),
        ("2 hours and 5 minutes ago", "2 hours and 6 minutes ago"),
        ("5\N{NO-BREAK SPACE}minutes\N{NO-BREAK SPACE}ago", "6 minutes ago"),
        ("Last updated: 14:32 BST", "Last updated: 14:33 BST"),
        ("Last updated at 2.32pm", "Last updated at 2.33pm"),
        ("Updated 6 November 2024 at 04.16 GMT", "Updated 7 November 2024 at 05.01 GMT"),
        ("Last updated 2024-11-06T04:16:00Z", "Last updated 2024-11-06T04:17:10Z"),
        ("Stand: vor 5 Minuten", "Stand: vor 6 Minuten"),
        ("Aktualisiert vor 3 Min.", "Aktualisiert vor einer Stunde"),
        ("Aktualisiert: 6. November 2024 um 12:30 Uhr", "Aktualisiert: 6. November 2024 um 12:31 Uhr"),
        ("il y a 5 minutes", "il y a une heure"),
        ("hace 5 minutos", "hace 2 horas"),
        ("5 minuti fa", "6 minuti fa"),
        ("há 2 horas", "há 3 horas"),
        ("5 minuten geleden", "6 minuten geleden"),
        ("щойно", "5 хвилин тому"),
        ("Оновлено о 18:05", "Оновлено о 18:06"),  # noqa: RUF001  Cyrillic
        ("5 минут назад", "1 час назад"),
    ],
)
def test_a_clock_that_ticks_on_changes_nothing(before: str, after: str) -> None:
    assert without_clocks(before) == without_clocks(after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Kick-off is at 15:00.", "Kick-off is at 16:00."),
        ("The road is 3 m wide.", "The road is 4 m wide."),
        ("The door closes vor 5 Uhr.", "The door closes vor 6 Uhr."),
        ("It is the 2 time.", "It is the 3 time."),
        ("12 dead", "13 dead"),
        ("Тому 12 загиблих", "Тому 13 загиблих"),
        ("The law is updated, 12 years late.", "The law is updated, 13 years late."),
        ("Talks began 12 minutes ago.", "Talks ended 12 minutes ago."),
        ("Updated the score: 15 to 3", "Updated the score: 16 to 3"),
    ],
)
def test_whatever_else_changes_is_an_edit(before: str, after: str) -> None:
    assert without_clocks(before) != without_clocks(after)


def test_a_text_without_a_clock_stays_as_it_is() -> None:
    assert without_clocks("Chicago\N{NO-BREAK SPACE}again") == "Chicago\N{NO-BREAK SPACE}again"


@given(st.text())
def test_nothing_breaks_it(text: str) -> None:
    assert without_clocks(without_clocks(text)) == without_clocks(text)


@pytest.mark.parametrize(
    "piece", ["1 ", "12 minutes ", "updated ", "1m1m", "a an one ", "last ", " ", "vor 1 h ", "Updated Jan "]
)
def test_a_hostile_text_takes_time_by_its_length_alone(piece: str) -> None:
    assert_cost_grows_with_size(without_clocks, lambda size: (piece * size)[:size] + " ago", 400_000)

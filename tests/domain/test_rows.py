"""Tests of rows of buttons."""

from bot.domain.messages.message import Button, in_pairs


def test_buttons_are_in_pairs_except_those_too_wide_for_half_a_phone() -> None:
    labels = ["Deutsch", "Español", "Français (чернетка)", "Polski", "Русский", "Türkçe"]
    rows = [[one.text for one in row] for row in in_pairs([Button(label, "x") for label in labels])]
    assert rows == [
        ["Deutsch", "Español"],
        ["Français (чернетка)"],
        ["Polski", "Русский"],
        ["Türkçe"],
    ]


def test_no_button_joins_a_wide_one() -> None:
    rows = in_pairs([Button("One", "1"), Button("w" * 18, "2"), Button("Three", "3")])
    assert [len(row) for row in rows] == [1, 1, 1]

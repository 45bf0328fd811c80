"""Tests of sentences from right to left, in which commands, names and filters run from left to right."""

import pytest

from bot.words import LANGUAGES, load_words
from bot.words.directions import LEFT_TO_RIGHT, RIGHT_TO_LEFT, is_right_to_left, marked
from tests.cases import cases

L, R = LEFT_TO_RIGHT, RIGHT_TO_LEFT


@cases(
    ("sentence", "shown"),
    [
        ("أرسل /help", f"أرسل {L}/help"),
        ("/follow رياضة", f"{R}{L}/follow رياضة"),
        ("Kyiv: خبران", f"{R}Kyiv: خبران"),
        ("12: خبران", "12: خبران"),
        ("Kyiv: 3 أخبار", f"{R}Kyiv: {R}3 أخبار"),
        ("من دون «trains»: 1 من 2", f"من دون «trains»: {R}1 من 2"),
        ("ساعات الهدوء: 22:00–07:00", f"ساعات الهدوء: {L}22:00–07:00"),
        ("(/stop) توقف", f"{R}({L}/stop) توقف"),
        ("الوسم #storm", f"الوسم {L}#storm"),
        ("الفلتر: ukraine -football", f"الفلتر: ukraine {L}-football"),
        ('الفلتر: "north korea" troops', f'الفلتر: {L}"north korea"{L} troops'),
        ("يبدأ بـ https:// دائمًا", f"يبدأ بـ https://{L} دائمًا"),
        ('"أسعار النفط"', '"أسعار النفط"'),
    ],
)
def test_a_line_runs_from_right_to_left_and_a_sign_stays_with_its_word(sentence: str, shown: str) -> None:
    assert marked(sentence) == shown


@cases(
    "line",
    [
        "/source add https://example.org/live",
        "Storm reaches the coast",
        '"north korea" -football',
        "22:00–07:00",
        "",
    ],
)
def test_a_line_without_letters_from_right_to_left_stays_as_it_is(line: str) -> None:
    assert marked(line) == line


@cases(
    "address",
    ["https://example.org/a-b/#top", "https://example.org/wiki/A_(b)/c?d=/e&-f", "http://example.org:8080/x"],
)
def test_no_mark_gets_into_an_address(address: str) -> None:
    assert address in marked(f"افتح {address} الآن")


def test_each_line_is_marked_on_its_own() -> None:
    assert marked("/help\nأرسل /help\n/help أرسل") == f"/help\nأرسل {L}/help\n{R}{L}/help أرسل"


def test_marking_again_adds_nothing() -> None:
    once = marked('/follow "north korea" رياضة /stop')
    assert marked(once) == once


@pytest.mark.parametrize("language", LANGUAGES)
def test_only_languages_from_right_to_left_get_marks(language: str) -> None:
    said = load_words(language)("start")
    assert (LEFT_TO_RIGHT in said) is is_right_to_left(language)
    assert (RIGHT_TO_LEFT in said) is is_right_to_left(language)

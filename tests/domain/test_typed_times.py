"""Tests of spans, times of day and quiet hours as people type them."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.moment import from_micros, seconds, to_micros
from bot.domain.times import LONGEST_SPAN, means, read_end, read_quiet_hours, read_span, read_times
from bot.presenting.times import muted_until, time_of_day
from tests.cases import cases
from tests.sentences import say

BERLIN = ZoneInfo("Europe/Berlin")
NEW_YORK = ZoneInfo("America/New_York")
NOON = to_micros(datetime(2026, 12, 1, 12, 0, tzinfo=BERLIN))
MINUTES = st.integers(0, 24 * 60 - 1)


def at(*moment: int, zone: ZoneInfo = BERLIN) -> int:
    """Return a moment on a zone's clock: year, month, day, hour, minute."""
    year, month, day, hour, minute = moment
    return to_micros(datetime(year, month, day, hour, minute, tzinfo=zone))


@cases(
    ("typed", "minutes"),
    [
        ("2h", 120),
        ("30 min", 30),
        ("90m", 90),
        ("1d", 1440),
        ("2 hours", 120),
        ("1h 30m", 90),
        ("1.5h", 90),
        ("8 Stunden", 480),
        ("2 horas", 120),
        ("2 jours", 2880),
        ("2 Tage", 2880),
        ("2 год", 120),
        ("1 год 30 хв", 90),
        ("2 дні", 2880),
        ("2 часа", 120),
        ("365d", 365 * 1440),
        ("30 دقيقة", 30),
        ("2 godziny", 120),
        ("2 saat", 120),
        ("٣ ساعات", 180),
    ],
)
def test_a_span_is_read_in_any_language(typed: str, minutes: int) -> None:
    assert read_span(typed) == seconds(60 * minutes)


@cases("typed", ["", "-5", "-5m", "0", "0h", "5", "h", "2x", "366d", "9999999d", "2h later", "h" * 1000])
def test_what_is_no_span_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_span(typed)


@given(st.integers(1, LONGEST_SPAN // seconds(60)))
def test_every_span_in_minutes_is_read(minutes: int) -> None:
    assert (
        read_span(f"{minutes} min") == read_span(f"{minutes // 60}h {minutes % 60}m") == seconds(60 * minutes)
    )


@cases(
    ("typed", "ends_at"),
    [
        ("2h", at(2026, 12, 1, 14, 0)),
        ("until 18:00", at(2026, 12, 1, 18, 0)),
        ("for 2h", at(2026, 12, 1, 14, 0)),
        ("на 2 години", at(2026, 12, 1, 14, 0)),
        ("18:00", at(2026, 12, 1, 18, 0)),
        ("Until 6 pm", at(2026, 12, 1, 18, 0)),
        ("bis 18 Uhr", at(2026, 12, 1, 18, 0)),
        ("until 11:30", at(2026, 12, 2, 11, 30)),
        ("until tomorrow", at(2026, 12, 2, 7, 0)),
        ("until tomorrow morning", at(2026, 12, 2, 7, 0)),
        ("bis morgen", at(2026, 12, 2, 7, 0)),
        ("до 18:00", at(2026, 12, 1, 18, 0)),
        ("до 18 год", at(2026, 12, 1, 18, 0)),
        ("до завтра", at(2026, 12, 2, 7, 0)),
        ("завтра вранці", at(2026, 12, 2, 7, 0)),
        ("до 18 часов", at(2026, 12, 1, 18, 0)),
        ("завтра утром", at(2026, 12, 2, 7, 0)),
        ("hasta las 18:00", at(2026, 12, 1, 18, 0)),
        ("hasta mañana por la mañana", at(2026, 12, 2, 7, 0)),
        ("jusqu’à 18h00", at(2026, 12, 1, 18, 0)),
        ("jusqu'à demain", at(2026, 12, 2, 7, 0)),
        ("até as 18h30", at(2026, 12, 1, 18, 30)),
        ("até amanhã", at(2026, 12, 2, 7, 0)),
        ("fino alle ore 18", at(2026, 12, 1, 18, 0)),
        ("fino a domani", at(2026, 12, 2, 7, 0)),
        ("para siempre", None),
        ("حتى 18:00", at(2026, 12, 1, 18, 0)),
        ("حتى ٢٢", at(2026, 12, 1, 22, 0)),
        ("حتى غدًا", at(2026, 12, 2, 7, 0)),
        ("do 18:00", at(2026, 12, 1, 18, 0)),
        ("do jutra", at(2026, 12, 2, 7, 0)),
        ("do odwołania", None),
        ("yarin", at(2026, 12, 2, 7, 0)),
        ("forever", None),
        ("назавжди", None),
        ("навсегда", None),
        ("until I unmute", None),
    ],
)
def test_the_end_of_a_mute_is_read_on_the_readers_clock(typed: str, ends_at: int | None) -> None:
    assert read_end(typed, BERLIN, NOON) == ends_at


@cases(
    "typed",
    ["", "until", "until 25:00", "until -5", "until yesterday", "-5", "0", "until 2h", "jusqu'à 2 h", "12"],
)
def test_what_is_no_end_of_a_mute_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_end(typed, BERLIN, NOON)


@cases(
    ("zone", "evening", "hours"),
    [
        (BERLIN, at(2026, 3, 28, 22, 0), 8),
        (BERLIN, at(2026, 10, 24, 22, 0), 10),
        (NEW_YORK, at(2026, 3, 7, 22, 0, zone=NEW_YORK), 8),
        (NEW_YORK, at(2026, 10, 31, 22, 0, zone=NEW_YORK), 10),
    ],
)
def test_tomorrow_morning_is_seven_oclock_also_when_clocks_change(
    zone: ZoneInfo, evening: int, hours: int
) -> None:
    ends_at = read_end("until tomorrow", zone, evening)
    assert ends_at == evening + seconds(hours * 3600)
    assert f"{from_micros(ends_at).astimezone(zone):%H:%M}" == "07:00"


def test_after_midnight_the_morning_is_the_coming_one() -> None:
    assert read_end("until tomorrow", BERLIN, at(2026, 12, 2, 2, 0)) == at(2026, 12, 2, 7, 0)


@cases(
    "typed",
    [
        "22:00-07:00",
        "22-7",
        "22 - 7",
        "22 7",
        "22:00 07:00",
        "22:00–07:00",
        "22—7",
        "10pm-7am",
        "10 pm to 7 a.m.",
        "22 Uhr bis 7 Uhr",
        "22 год до 7 год",
        "22:00 до 7:00",
        "22 a 7",
        "22h-7h",
        "22h à 7h",
        "22 às 7",
        "22 alle 7",
        "٢٢ إلى 7",
    ],
)
def test_quiet_hours_are_read(typed: str) -> None:
    assert read_quiet_hours(typed) == (22 * 60, 7 * 60)


@cases(
    "typed",
    [
        "",
        "22",
        "25:00",
        "22:00-25:00",
        "22:60-7",
        "22-22",
        "10pm-22",
        "0-24",
        "13pm-2",
        "1-2-3",
        "-5",
        "9" * 999,
    ],
)
def test_what_is_no_quiet_hours_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_quiet_hours(typed)


@given(MINUTES, MINUTES)
def test_quiet_hours_are_read_as_they_are_shown(begin: int, end: int) -> None:
    typed = f"{time_of_day(begin)}–{time_of_day(end)}"
    if begin == end:
        with pytest.raises(ValueError, match="same"):
            read_quiet_hours(typed)
    else:
        assert read_quiet_hours(typed) == (begin, end)


@cases(
    ("typed", "times"),
    [
        ("08:00 18:00", (480, 1080)),
        ("8 18", (480, 1080)),
        ("18, 8", (480, 1080)),
        ("8am and 6 pm", (480, 1080)),
        ("um 8 und 18 Uhr", (480, 1080)),
        ("о 8 та 18 год", (480, 1080)),  # noqa: RUF001  Cyrillic
        ("в 8 и 18 часов", (480, 1080)),
        ("a las 8 y a las 18", (480, 1080)),
        ("8h et 18h", (480, 1080)),
        ("às 8h e às 18h", (480, 1080)),
        ("alle 8 e alle 18", (480, 1080)),
        ("8 8", (480,)),
        ("7 9 11 13 15 17", (420, 540, 660, 780, 900, 1020)),
    ],
)
def test_times_of_day_are_read_with_the_earliest_first(typed: str, times: tuple[int, ...]) -> None:
    assert read_times(typed) == times


@cases("typed", ["", "yesterday", "25", "8 25:00", "-5", "7 9 11 13 15 17 19", "and", "8 " * 999])
def test_what_is_no_list_of_times_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_times(typed)


@given(st.sets(MINUTES, min_size=1, max_size=6))
def test_times_are_read_as_they_are_shown(times: set[int]) -> None:
    assert read_times(", ".join(map(time_of_day, times))) == tuple(sorted(times))


@given(st.text(max_size=120))
def test_no_text_breaks_a_reader(typed: str) -> None:
    for read in (read_span, read_quiet_hours, read_times, lambda text: read_end(text, BERLIN, NOON)):
        try:
            read(typed)
        except ValueError:
            continue


def test_words_are_known_in_all_languages() -> None:
    assert means("Off", "off")
    assert means(" aus ", "off")
    assert means("jede  Stunde", "hourly")
    assert means("щогодини", "hourly")
    assert means("вимк", "off")
    assert means("каждый час", "hourly")
    assert means("выкл", "off")
    assert means("Cada hora", "hourly")
    assert means("toutes les heures", "hourly")
    assert means("não", "off")
    assert means("silenzio", "silent")
    assert means("كل ساعة", "hourly")
    assert means("wyłącz", "off")
    assert means("kapat", "off")
    assert not means("off", "hourly")


@cases(
    ("until", "shown"),
    [
        (at(2026, 12, 1, 18, 0), "muted until 18:00"),
        (at(2026, 12, 2, 7, 0), "muted until tomorrow 07:00"),
        (at(2026, 12, 5, 7, 0), "muted until 5 December, 07:00"),
        (at(2027, 1, 5, 7, 0), "muted until 5 January 2027, 07:00"),
        (None, "muted until you unmute"),
    ],
)
def test_a_mute_is_said_with_its_end(until: int | None, shown: str) -> None:
    assert muted_until(until, BERLIN, NOON, say) == shown

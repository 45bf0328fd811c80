"""Tests of brakes, for sources that suddenly list many old or changed entries."""

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.entry.content import ParsedEntry, headline_key
from bot.domain.moment import seconds
from bot.domain.sources import braking
from bot.domain.sources.braking import REMEMBERED, Pairs

NOW = 1_730_000_000_000_000
MINUTE = seconds(60)
POLLED = NOW - 10 * MINUTE


def is_mad(*new: ParsedEntry, known: tuple[str, ...] = (), outages: Pairs = ()) -> bool:
    keys = {key for key in (headline_key(ParsedEntry("", name)) for name in known) if key is not None}
    return braking.is_mad(new, keys, polled_at=POLLED, outages=outages)


def old(name: str) -> ParsedEntry:
    return ParsedEntry(name, name, published_at=POLLED - MINUTE)


def young(name: str) -> ParsedEntry:
    return ParsedEntry(name, name, published_at=POLLED + MINUTE)


@given(st.lists(st.tuples(st.integers(0, REMEMBERED), st.integers(0, 200)), max_size=30))
def test_the_most_is_that_of_the_ordinary_polls_of_seven_days(polls: list[tuple[int, int]]) -> None:
    peaks: Pairs = ()
    now, done = NOW, []
    for gap, count in polls:
        now += gap
        peaks = braking.note_peak(peaks, count, now)
        done.append((now, count))
        most = max(count for at, count in done if now - at <= REMEMBERED)
        assert braking.most_ordinary(peaks, now) == max(30, 3 * most)


@given(st.lists(st.integers(0, 1000), max_size=200))
def test_few_polls_are_remembered_however_many_there_are(counts: list[int]) -> None:
    peaks: Pairs = ()
    for place, count in enumerate(counts):
        peaks = braking.note_peak(peaks, count, NOW + place)
    assert [count for _, count in peaks] == sorted({count for _, count in peaks}, reverse=True)


def test_more_than_half_must_be_old_or_repeat_a_headline() -> None:
    assert is_mad(old("a"), old("b"), young("c"))
    assert not is_mad(old("a"), old("b"), young("c"), young("d"))
    assert is_mad(old("a"), young("b"), young("c"), known=("B",))
    assert not is_mad(young("a"), young("b"))
    assert not is_mad()


def test_an_entry_without_a_date_is_not_old() -> None:
    assert not is_mad(ParsedEntry("a", "a"))


def test_an_entry_without_a_headline_repeats_its_text() -> None:
    new = ParsedEntry("a", "", "A long  text", published_at=NOW)
    assert is_mad(new, known=("a long text",))
    assert not is_mad(ParsedEntry("a", "…", published_at=NOW), known=("…",))


def test_what_is_dated_within_an_outage_is_not_old() -> None:
    outage = (POLLED - 5 * MINUTE, POLLED)
    assert not is_mad(old("a"), outages=(outage,))
    assert is_mad(ParsedEntry("a", "a", published_at=POLLED - 6 * MINUTE), outages=(outage,))


def test_an_outage_is_a_failure_or_a_poll_that_comes_late() -> None:
    assert braking.outage(polled_at=POLLED, next_poll_at=NOW, failing=True, now=NOW) == (POLLED, NOW)
    late = NOW - 6 * MINUTE
    assert braking.outage(polled_at=POLLED, next_poll_at=late, failing=False, now=NOW) == (POLLED, NOW)
    assert braking.outage(polled_at=POLLED, next_poll_at=NOW - MINUTE, failing=False, now=NOW) is None
    assert braking.outage(polled_at=None, next_poll_at=late, failing=True, now=NOW) is None


def test_outages_that_touch_are_one_and_old_ones_are_forgotten() -> None:
    outages = braking.note_outage((), 10, 20)
    outages = braking.note_outage(outages, 20, 30)
    assert outages == ((10, 30),)
    assert braking.note_outage(outages, 40, 50) == ((10, 30), (40, 50))
    assert braking.note_outage(outages, NOW, NOW + 1) == ((NOW, NOW + 1),)

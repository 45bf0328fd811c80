"""Tests of the waits between tries."""

from bot.domain.backoff import Backoff


def test_the_wait_doubles_up_to_a_limit_and_half_of_it_is_chance() -> None:
    waits = Backoff(2.0, 600.0)
    assert [waits.after(failures) for failures in (1, 2, 3)] == [2, 4, 8]
    assert waits.after(3, chance=0.0) == 4
    assert waits.after(10_000) == 600

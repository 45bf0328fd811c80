"""Tests that a test of many cases tries all of them and names each that fails."""

import asyncio
from pathlib import Path

import pytest

from tests.cases import cases


def test_every_case_that_fails_is_named_with_why() -> None:
    @cases(("word", "length"), [("one", 3), ("two", 4), ("three", 5), ("four", 5)])
    def check(word: str, length: int) -> None:
        assert len(word) == length, "counted"

    with pytest.raises(AssertionError) as failure:
        check()
    said = str(failure.value)
    assert said.startswith("2 of 4 cases fail")
    assert "2: word='two', length=4\nAssertionError: counted" in said
    assert "4: word='four', length=5\nAssertionError: counted" in said
    assert "'one'" not in said
    assert "'three'" not in said


def test_an_error_or_one_that_was_not_raised_is_a_failure_of_its_case_alone() -> None:
    @cases("written", ["1", "0", "x", "0"])
    def check(written: str) -> None:
        with pytest.raises(ZeroDivisionError):
            _ = 1 / int(written)

    with pytest.raises(AssertionError) as failure:
        check()
    said = str(failure.value)
    assert said.startswith("2 of 4 cases fail")
    assert "1: written='1'\nFailed: DID NOT RAISE" in said
    assert "3: written='x'\nValueError: invalid literal" in said


async def test_the_cases_of_a_coroutine_are_tried_in_turn() -> None:
    @cases("after", [0.02, 0.0, 0.01])
    async def check(after: float) -> None:
        await asyncio.sleep(after)
        tried.append(after)
        assert after

    tried: list[float] = []
    with pytest.raises(AssertionError, match=r"1 of 3 cases fail\n\n2: after=0.0\n"):
        await check()
    assert tried == [0.02, 0.0, 0.01]


@cases("name", ["a", "b"])
def test_fixtures_come_beside_the_case(tmp_path: Path, name: str) -> None:
    assert not (tmp_path / name).exists()
    (tmp_path / name).touch()


def test_cases_that_would_try_nothing_are_refused() -> None:
    with pytest.raises(ValueError, match="there are no cases"):
        cases("name", [])
    with pytest.raises(ValueError, match="argument 2"):
        cases(("one", "other"), [("a",)])

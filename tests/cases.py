"""Runs many cases of one behaviour as one test, which tries all of them and names each that fails."""

import inspect
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import wraps
from typing import Any

import pytest

LONGEST = 300
"""Characters of a case that a failure shows."""

Test = Callable[..., Any]


def cases(names: str | tuple[str, ...], table: Iterable[Any]) -> Callable[[Test], Test]:
    """Run a test for each case of a table, like `pytest.mark.parametrize`, but as a single test.

    `names` are the test's arguments that each case fills, one or several. The other arguments are fixtures,
    shared by all cases. ValueError for an empty table or a case of the wrong length. Use `parametrize` for
    cases that state different behaviours, take long, or change what a fixture yields.
    """
    filled = (names,) if isinstance(names, str) else names
    rows = [(row,) if isinstance(names, str) else tuple(row) for row in table]
    found = [dict(zip(filled, row, strict=True)) for row in rows]
    if not found:
        raise ValueError("there are no cases")

    def decorate(test: Test) -> Test:
        if inspect.iscoroutinefunction(test):

            @wraps(test)
            async def run(**fixtures: object) -> None:
                failures = _Failures()
                for case in found:
                    with failures.noted(case):
                        await test(**case, **fixtures)
                failures.tell()

        else:

            @wraps(test)
            def run(**fixtures: object) -> None:
                failures = _Failures()
                for case in found:
                    with failures.noted(case):
                        test(**case, **fixtures)
                failures.tell()

        signature = inspect.signature(test)
        others = [one for name, one in signature.parameters.items() if name not in filled]
        run.__signature__ = signature.replace(parameters=others)  # type: ignore[attr-defined]
        return run

    return decorate


class _Failures:
    """The failures among the cases that were tried."""

    def __init__(self) -> None:
        self._tried = 0
        self._errors: list[BaseException] = []
        self._told: list[str] = []

    @contextmanager
    def noted(self, case: dict[str, Any]) -> Iterator[None]:
        """Try a case within the block."""
        self._tried += 1
        try:
            yield
        except (Exception, pytest.fail.Exception) as error:  # noqa: BLE001  all are reported in the end
            values = ", ".join(f"{name}={value!r}" for name, value in case.items())
            self._errors.append(error)
            self._told.append(f"{self._tried}: {values[:LONGEST]}\n{type(error).__name__}: {error}")

    def tell(self) -> None:
        """Raise AssertionError with each case that failed and why, if any did."""
        if self._errors:
            head = f"{len(self._errors)} of {self._tried} cases fail"
            raise AssertionError("\n\n".join([head, *self._told])) from self._errors[0]

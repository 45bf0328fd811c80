"""Makes dataclasses from rows, and values for rows from dataclasses, by the names of the fields."""

from collections.abc import Sequence
from typing import Any, Generic, TypeVar

from sqlalchemy import Column, ColumnElement, Result, Table

T = TypeVar("T")


class Layout(Generic[T]):
    """How a dataclass or NamedTuple is stored: a statement selects its `columns`, in this order.

    A field is in the column of `table` that has its name, or in the one that `others` name. The latter may
    also be an expression, a column of another table, or the Layout of a class within this one. Fields that no
    row has come last. `stored` names the columns of `table`, by field.
    """

    def __init__(self, made: type[T], table: Table, **others: "ColumnElement[Any] | Layout[Any]") -> None:
        names: tuple[str, ...] = made.__match_args__  # type: ignore[attr-defined]  # both kinds have it
        found = [(name, others.get(name, table.c.get(name))) for name in names]
        while found and found[-1][1] is None:
            found.pop()
        self._made = made
        self._within: list[tuple[slice, Layout[Any]]] = []
        self.columns: list[ColumnElement[Any]] = []
        self.stored: dict[str, str] = {}
        for place, (name, one) in enumerate(found):
            if one is None:
                raise TypeError(f"{made.__name__}.{name} has no column, so it must come after those that do")
            if isinstance(one, Layout):
                self._within.append((slice(place, place + len(one.columns)), one))
                self.columns += one.columns
                continue
            self.columns.append(one)
            if isinstance(one, Column) and one.table is table:
                self.stored[name] = one.name

    def read(self, row: Sequence[Any], **more: Any) -> T:  # noqa: ANN401  whatever the fields are
        """Return the instance in a row; `more` are the fields that no row has."""
        if not self._within:
            return self._made(*row, **more)
        values = list(row)
        for part, one in self._within:
            values[part] = [one.read(values[part])]
        return self._made(*values, **more)

    def all(self, found: Result[*tuple[Any, ...]]) -> list[T]:
        """Return the instances in a result."""
        return [self.read(row) for row in found]

    def first(self, found: Result[*tuple[Any, ...]]) -> T | None:
        """Return the instance in the first row of a result, or None if it has no rows."""
        row = found.first()
        return None if row is None else self.read(row)

    def values(self, one: T) -> dict[str, Any]:
        """Return what to store of an instance, by the names of the table's columns."""
        return {column: getattr(one, name) for name, column in self.stored.items()}

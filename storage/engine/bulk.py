"""Runs one UPDATE for many rows of values, for the hot paths.

A group of outcomes costs little more than a single one. SQLite gets the rows as one JSON document. Row by
row, each would release the interpreter and ask for it again. Next to a busy event loop, that costs more than
the statement. PostgreSQL's driver sends the rows one after the other without waiting, and SQLAlchemy's work
for each row is skipped.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Integer,
    Text,
    Update,
    bindparam,
    column,
    func,
    literal_column,
    select,
    true,
)
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeEngine

from storage.engine.tables import Strings
from storage.engine.transactions import Tx

Given = Callable[[str], ColumnElement[Any]]
"""Returns one of the row's values by its name."""
_TYPES: Final[Mapping[type, TypeEngine[Any]]] = {int: BigInteger(), bool: Integer(), str: Text()}


class Many:
    """An UPDATE for many rows: `columns` names their values, `build` makes the statement from one row's."""

    def __init__(self, columns: Mapping[str, type], build: Callable[[Given], Update]) -> None:
        self._columns = columns
        self._build = build
        self._set_based: Update | None = None
        self._compiled: dict[str, tuple[str, Callable[[Sequence[Any]], tuple[Any, ...]]]] = {}

    async def execute(self, tx: Tx, rows: Sequence[Sequence[Any]]) -> None:
        """Run the UPDATE for rows of values, in the order of the columns; do nothing if there are no rows."""
        if not rows:
            return
        if tx.dialect.name == "sqlite":
            if self._set_based is None:
                self._set_based = self._build(self._from_json())
            await tx.execute(self._set_based, {"rows": rows})
        else:
            sql, arranged = self._row_by_row(tx.dialect)
            await tx.exec_driver_sql(sql, [arranged(row) for row in rows])

    def _from_json(self) -> Given:
        document = func.json_each(bindparam("rows", type_=Strings)).table_valued(column("value"))
        fields = [
            func.json_extract(document.c.value, f"$[{place}]", type_=_TYPES[type_]).label(name)
            for place, (name, type_) in enumerate(self._columns.items())
        ]
        # OFFSET keeps SQLite from merging this into the UPDATE, so that it goes from these rows to the
        # table's.
        given = select(*fields).where(true()).offset(literal_column("0")).subquery("given")
        return lambda name: given.c[name]

    def _row_by_row(self, dialect: Dialect) -> tuple[str, Callable[[Sequence[Any]], tuple[Any, ...]]]:
        made = self._compiled.get(dialect.name)
        if made is None:
            statement = self._build(lambda name: bindparam(name, type_=_TYPES[self._columns[name]]))
            compiled = statement.compile(dialect=dialect)
            places = {name: place for place, name in enumerate(self._columns)}
            constants = compiled.params
            order = [(places.get(name, -1), constants.get(name)) for name in compiled.positiontup or ()]

            def arranged(row: Sequence[Any]) -> tuple[Any, ...]:
                return tuple(row[place] if place >= 0 else constant for place, constant in order)

            made = self._compiled[dialect.name] = str(compiled), arranged
        return made

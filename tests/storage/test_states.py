"""Tests that the table allows exactly the states drawn in docs/delivery.md."""

import re
from pathlib import Path

from sqlalchemy import CheckConstraint, text

from storage import Tx
from storage.engine.tables import delivery

DOCUMENT = (Path(__file__).parents[2] / "docs" / "delivery.md").read_text("utf-8")
STATES = re.findall(r"^\| [\w ]+ \| `(.+)` \| [\w ]+ \|$", DOCUMENT, re.MULTILINE)
[WRITTEN] = re.findall(r"^```sql\n(.+?)\n```$", DOCUMENT, re.MULTILINE | re.DOTALL)
REVISIONS = ("0", "1", "2")
FEW = {
    "wanted": REVISIONS,
    "sent": REVISIONS,
    "tell": REVISIONS,
    "told": REVISIONS,
    "message_id": ("NULL", "7"),
    "reply_id": ("NULL", "8"),
    "sent_at": ("NULL", "7"),
    "dropped_at": ("NULL", "7"),
    "dropped_as": ("NULL", "'gone'", "'counted'"),
    "why": ("NULL", "'x'"),
    "priority": ("2",),
    "not_before_at": ("NULL", "7"),
    "digest_id": ("NULL", "7"),
    "text_id": ("NULL", "0", "9"),
    "refused": ("NULL", "2"),
}
"""A few values per column, all combined."""


def _checks() -> list[str]:
    return [str(one.sqltext) for one in delivery.constraints if isinstance(one, CheckConstraint)]


async def test_the_document_has_the_checks_of_the_table() -> None:
    assert sorted(WRITTEN.splitlines()) == sorted(_checks())


def _allowed() -> str:
    """Return SQL that selects, from the rows of these values, those that the checks allow."""
    columns = (
        "(" + " UNION ALL ".join(f"SELECT {value} AS {column}" for value in values) + f") AS of_{column}"
        for column, values in FEW.items()
    )
    checks = " AND ".join(f"({check})" for check in _checks())
    return f"FROM {' CROSS JOIN '.join(columns)} WHERE {checks}"


async def test_a_few_values_of_every_column_that_a_step_changes_are_combined() -> None:
    unchanged = {"entry_id", "destination_id", "follow_id", "uncertain"}
    assert FEW.keys() == {column.name for column in delivery.columns} - unchanged


async def test_nothing_of_what_is_counted_was_sent(tx: Tx) -> None:
    counted = await tx.scalar(text(f"SELECT count(*) {_allowed()} AND dropped_as = 'counted' AND sent > 0"))
    assert counted == 0


async def test_every_row_that_the_checks_allow_is_in_just_one_state_of_the_document(tx: Tx) -> None:
    assert len(STATES) == 9
    in_states = " + ".join(f"CASE WHEN {state} THEN 1 ELSE 0 END" for state in STATES)
    counted = await tx.execute(text(f"SELECT {in_states} AS states, count(*) {_allowed()} GROUP BY 1"))
    [(states, count)] = counted.all()
    assert states == 1
    assert count > 2 * len(STATES)


async def test_the_checks_allow_every_state_of_the_document(tx: Tx) -> None:
    for state in STATES:
        assert await tx.scalar(text(f"SELECT count(*) {_allowed()} AND {state}")), state

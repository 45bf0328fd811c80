"""The table of the lead."""

from sqlalchemy import BigInteger, CheckConstraint, Column, SmallInteger, Table, Text

from storage.engine.tables.columns import metadata

lead = Table(
    "lead",
    metadata,
    Column("id", SmallInteger, primary_key=True, autoincrement=False),
    Column("term", BigInteger, nullable=False),
    Column("holder", Text, nullable=False),
    Column("written", BigInteger, nullable=False),
    Column("expires_at", BigInteger, nullable=False),  # by the database's clock
    CheckConstraint("id = 1", name="one"),
)
"""Which process leads, in a single row. `storage.engine.lead` works on it.

`term` and `holder` (a random id) are new at each take-over. `written` counts the leader's transactions.
"""

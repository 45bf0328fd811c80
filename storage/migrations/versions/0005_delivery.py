"""Edits, corrections and withdrawals of what was sent; priorities; lanes, one for each destination.

Revision ID: 0005
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Move what waits into lanes.

    An edit from before is not made up for, and a send that was in flight counts as uncertain.
    """
    _entries()
    op.drop_index("delivery_waiting", "delivery")
    op.drop_index("delivery_unsent", "delivery")
    op.drop_index("delivery_leased", "delivery")
    _lanes()
    _deliveries()
    _partial_index("delivery_open", "delivery", ["destination_id", "priority", "entry_id"], _OPEN)
    _destinations()


def _destinations() -> None:
    # SQLite makes the table anew and would lose an index on an expression.
    op.drop_index("destination_apart", "destination")
    with op.batch_alter_table("destination", table_kwargs={"sqlite_autoincrement": True}) as destination:
        destination.drop_column("held_until")
    _partial_index(
        "destination_apart",
        "destination",
        [sa.text("(-id)"), "stopped_at", "gone_at"],
        "stopped_at IS NOT NULL OR gone_at IS NOT NULL",
    )


_OPEN = "(wanted > sent OR tell > told) AND dropped_at IS NULL"


def _entries() -> None:
    op.add_column("entry", sa.Column("held_at", sa.BigInteger))
    with op.batch_alter_table("revision") as changed:
        changed.add_column(sa.Column("kind", sa.Text, nullable=False, server_default="entry"))
        changed.add_column(sa.Column("note", sa.Text))
        changed.create_check_constraint("kind", "kind IN ('entry', 'silent', 'correction', 'withdrawal')")
    op.execute("UPDATE revision SET kind = 'silent' WHERE number > 1")


def _lanes() -> None:
    op.create_table(
        "lane",
        sa.Column("destination_id", ID, primary_key=True, autoincrement=False),
        sa.Column("priority", sa.SmallInteger, nullable=False),
        sa.Column("due_at", sa.BigInteger),
        sa.Column("ready_at", sa.BigInteger, nullable=False, server_default="0"),
        sa.Column("kept_until", sa.BigInteger, nullable=False, server_default="0"),
        sa.Column("attempts", sa.Integer, nullable=False, server_default="0"),
        sa.Column("leased_at", sa.BigInteger),
        sa.Column("leased_by", sa.BigInteger),
        sa.Column("entry_id", sa.BigInteger),
        sa.Column("step", sa.Text),
        sa.CheckConstraint("priority BETWEEN 0 AND 3", name="priority"),
        sa.CheckConstraint("due_at IS NULL OR due_at >= ready_at", name="due"),
        sa.CheckConstraint(
            "(leased_at IS NULL AND leased_by IS NULL AND entry_id IS NULL AND step IS NULL)"
            " OR (leased_at IS NOT NULL AND leased_by IS NOT NULL AND entry_id IS NOT NULL"
            " AND step IN ('send', 'edit', 'reply') AND due_at IS NOT NULL)",
            name="lease",
        ),
    )
    op.execute(
        "INSERT INTO lane (destination_id, priority, due_at) SELECT destination_id, 2, min(due_at)"
        " FROM delivery WHERE sent = 0 AND dropped_at IS NULL GROUP BY destination_id"
    )
    _partial_index(
        "lane_due",
        "lane",
        ["priority", "due_at", "destination_id"],
        "due_at IS NOT NULL AND leased_at IS NULL",
    )


def _deliveries() -> None:
    op.execute("UPDATE delivery SET sent = wanted WHERE sent > 0")
    op.execute("UPDATE delivery SET uncertain = uncertain + 1 WHERE lease_until IS NOT NULL")
    with op.batch_alter_table("delivery", table_kwargs={"sqlite_with_rowid": False}) as delivery:
        delivery.add_column(sa.Column("priority", sa.SmallInteger, nullable=False, server_default="2"))
        delivery.add_column(sa.Column("tell", sa.Integer, nullable=False, server_default="0"))
        delivery.add_column(sa.Column("told", sa.Integer, nullable=False, server_default="0"))
        delivery.add_column(sa.Column("dropped_as", sa.Text))
        delivery.drop_constraint("state", type_="check")
        delivery.drop_constraint("dropped_why", type_="check")
        delivery.drop_column("due_at")
        delivery.drop_column("lease_until")
        delivery.drop_column("attempts")
    op.execute(
        "UPDATE delivery SET dropped_as = CASE"
        " WHEN why IN ('stopped', 'moved', 'unfollowed', 'withdrawn') THEN 'recalled'"
        " WHEN EXISTS (SELECT 1 FROM destination WHERE destination.id = delivery.destination_id"
        " AND destination.gone_at IS NOT NULL) THEN 'gone'"
        " ELSE 'failed' END WHERE dropped_at IS NOT NULL"
    )
    with op.batch_alter_table("delivery", table_kwargs={"sqlite_with_rowid": False}) as delivery:
        delivery.alter_column("priority", server_default=None)
        delivery.create_check_constraint("told", "tell BETWEEN 0 AND wanted AND told BETWEEN 0 AND tell")
        delivery.create_check_constraint("priority", "priority BETWEEN 0 AND 3")
        delivery.create_check_constraint(
            "state",
            "(sent = 0 AND message_id IS NULL AND sent_at IS NULL)"
            " OR (sent > 0 AND message_id IS NOT NULL AND sent_at IS NOT NULL)",
        )
        delivery.create_check_constraint(
            "dropped",
            "(dropped_at IS NULL AND dropped_as IS NULL)"
            " OR (dropped_at IS NOT NULL AND why IS NOT NULL AND dropped_as IS NOT NULL"
            " AND dropped_as IN ('gone', 'failed', 'recalled'))",
        )


def _partial_index(name: str, table: str, columns: list[str | sa.TextClause], where: str) -> None:
    op.create_index(name, table, columns, sqlite_where=sa.text(where), postgresql_where=sa.text(where))

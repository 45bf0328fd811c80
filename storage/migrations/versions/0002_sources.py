"""Sources of every kind: pages, pauses, the schedule's memory; withdrawals; edits that are held back.

Revision ID: 0002
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Widen what is there, and make room for what is offered and for what editors have to be told."""
    _sources()
    _entries()
    _offers()
    _notices()


def _sources() -> None:
    # SQLite makes the table anew, and must be told again what its reflection does not show.
    with op.batch_alter_table("source", table_kwargs={"sqlite_autoincrement": True}) as source:
        source.add_column(sa.Column("added_in_thread", sa.BigInteger, nullable=False, server_default="0"))
        source.add_column(sa.Column("paused_at", sa.BigInteger))
        source.add_column(sa.Column("paused_why", sa.Text))
        source.add_column(sa.Column("events", sa.JSON, nullable=False, server_default="[]"))
        source.add_column(sa.Column("ttl", sa.BigInteger))
        source.add_column(sa.Column("held_back", sa.Integer, nullable=False, server_default="0"))
        source.add_column(sa.Column("held_back_at", sa.BigInteger))
        source.drop_constraint("kind", type_="check")
        source.drop_constraint("feed_has_url", type_="check")
        source.create_check_constraint("kind", "kind IN ('feed', 'page', 'desk', 'paste')")
        source.create_check_constraint("polled_has_url", "(kind IN ('feed', 'page')) = (url IS NOT NULL)")
        source.create_check_constraint(
            "paused",
            "(paused_at IS NULL AND paused_why IS NULL)"
            " OR (paused_at IS NOT NULL AND paused_why IN ('asked', 'failing') AND next_poll_at IS NULL)",
        )
        source.create_check_constraint("held_back", "(held_back = 0) = (held_back_at IS NULL)")
    where = sa.text("next_poll_at IS NOT NULL")
    op.create_index(
        "source_due", "source", ["next_poll_at", "id"], sqlite_where=where, postgresql_where=where
    )


def _entries() -> None:
    op.add_column("entry", sa.Column("withdrawn_at", sa.BigInteger))
    op.add_column("entry", sa.Column("held_digest", sa.Text))
    op.add_column("revision", sa.Column("picture", sa.Text))
    op.add_column("revision", sa.Column("is_key", sa.Boolean, nullable=False, server_default=sa.false()))


def _offers() -> None:
    op.create_table(
        "offer",
        sa.Column("id", ID, primary_key=True),
        sa.Column("url", sa.Text, nullable=False),
        sa.Column("offered_at", sa.BigInteger, nullable=False),
        sa.UniqueConstraint("url"),
        sqlite_autoincrement=True,
    )


def _notices() -> None:
    op.create_table(
        "notice",
        sa.Column("id", ID, primary_key=True),
        sa.Column("chat_id", sa.BigInteger, nullable=False),
        sa.Column("thread_id", sa.BigInteger, nullable=False),
        sa.Column("source_id", sa.BigInteger, sa.ForeignKey("source.id"), nullable=False),
        sa.Column("message", sa.Text, nullable=False),
        sa.Column("due_at", sa.BigInteger, nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False, server_default="0"),
        sqlite_autoincrement=True,
    )
    op.create_index("notice_due", "notice", ["due_at", "id"])

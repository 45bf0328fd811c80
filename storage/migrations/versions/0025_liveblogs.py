"""Liveblogs of the desk, their summaries, key moments, and what each editor chose.

Revision ID: 0025
"""

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Add columns and tables."""
    op.add_column("source", sa.Column("slug", sa.Text))
    op.add_column("source", sa.Column("review", sa.Text))
    op.create_index("source_slug", "source", ["slug"], unique=True)
    op.add_column("draft", sa.Column("source_id", sa.BigInteger))
    op.add_column("entry", sa.Column("key_by_editor", sa.Boolean))
    op.add_column("publication", sa.Column("replans", sa.Boolean, nullable=False, server_default=sa.false()))
    op.create_table(
        "seat",
        sa.Column("user_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("source_id", sa.BigInteger),
        sa.Column("byline", sa.Text, nullable=False, server_default=""),
    )
    op.create_table(
        "summary",
        sa.Column("id", ID, primary_key=True),
        sa.Column("source_id", sa.BigInteger, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("styles", sa.JSON),
        sa.Column("changed_by", sa.BigInteger, nullable=False),
        sa.Column("changed_at", sa.BigInteger, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("summary_source", "summary", ["source_id", "id"])
    op.create_table(
        "board",
        sa.Column("destination_id", sa.BigInteger, sa.ForeignKey("destination.id"), primary_key=True),
        sa.Column("source_id", sa.BigInteger, primary_key=True),
        sa.Column("asked_by", sa.BigInteger, nullable=False),
        sa.Column("message_id", sa.BigInteger),
        sa.Column("pinned", sa.Boolean, nullable=False, server_default=sa.false()),
        sa.Column("shown", sa.Text, nullable=False, server_default=""),
        sa.Column("edited_at", sa.BigInteger),
        sa.Column("remade", sa.Boolean, nullable=False, server_default=sa.false()),
        sa.Column("told_at", sa.BigInteger),
    )
    op.create_table(
        "rule",
        sa.Column("id", ID, primary_key=True),
        sa.Column("mark", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("added_by", sa.BigInteger, nullable=False),
        sa.Column("added_at", sa.BigInteger, nullable=False),
        sa.CheckConstraint("mark IN ('key', 'breaking')", name=op.f("rule_mark")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "review",
        sa.Column("entry_id", sa.BigInteger, sa.ForeignKey("entry.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("chat_id", sa.BigInteger, nullable=False),
        sa.Column("thread_id", sa.BigInteger, nullable=False),
        sa.Column("came_at", sa.BigInteger, nullable=False),
        sa.Column("closed_at", sa.BigInteger),
        sa.Column("closed_how", sa.Text),
        sa.Column("message_id", sa.BigInteger),
        sa.Column("shown", sa.Text, nullable=False, server_default=""),
        sa.Column("settled", sa.Boolean, nullable=False, server_default=sa.false()),
        sa.CheckConstraint("(closed_at IS NULL) = (closed_how IS NULL)", name=op.f("review_closed")),
    )
    unsettled = sa.text("settled IS FALSE")
    op.create_index(
        "review_unsettled", "review", ["entry_id"], sqlite_where=unsettled, postgresql_where=unsettled
    )

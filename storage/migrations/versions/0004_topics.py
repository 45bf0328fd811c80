"""The owner's topics, filters that a button can name, and what the index of filters has to leave out.

Revision ID: 0004
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Add what proposals and the owner's topics need, and an index."""
    _add_proposals()
    _add_topics()
    _find_destinations_apart()


def _add_proposals() -> None:
    op.create_table(
        "proposal",
        sa.Column("id", _ID, primary_key=True),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("proposed_at", sa.BigInteger, nullable=False),
        sa.UniqueConstraint("text", "language"),
        sqlite_autoincrement=True,
    )
    op.create_index("proposal_age", "proposal", ["proposed_at"])


def _add_topics() -> None:
    op.create_table(
        "topic",
        sa.Column("slug", sa.Text, primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("words", sa.Text, nullable=False),
        sa.Column("changed_by", sa.BigInteger, nullable=False),
        sa.Column("changed_at", sa.BigInteger, nullable=False),
    )


def _find_destinations_apart() -> None:
    where = sa.text("stopped_at IS NOT NULL OR gone_at IS NOT NULL OR held_until IS NOT NULL")
    op.create_index(
        "destination_apart",
        "destination",
        [sa.text("(-id)"), "stopped_at", "gone_at", "held_until"],
        sqlite_where=where,
        postgresql_where=where,
    )

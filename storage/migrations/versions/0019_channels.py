"""Who manages which channel, and what the bot asked a person last.

Revision ID: 0019
"""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the two tables."""
    op.create_table(
        "manager",
        sa.Column("destination_id", sa.BigInteger, sa.ForeignKey("destination.id"), primary_key=True),
        sa.Column("user_id", sa.BigInteger, primary_key=True),
        sa.Column("connected_at", sa.BigInteger, nullable=False),
        sa.Column("told_at", sa.BigInteger),
        sa.Column("tested_at", sa.BigInteger),
        sa.Column("test_id", sa.BigInteger),
        sqlite_with_rowid=False,
    )
    op.create_index("manager_user", "manager", ["user_id"])
    op.create_table(
        "prompt",
        sa.Column("user_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("destination_id", sa.BigInteger, sa.ForeignKey("destination.id")),
        sa.Column("asked_at", sa.BigInteger, nullable=False),
    )

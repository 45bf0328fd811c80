"""Entries that readers say should not have matched their filter.

Revision ID: 0020
"""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the table."""
    op.create_table(
        "mismatch",
        sa.Column("entry_id", sa.BigInteger, nullable=False),
        sa.Column("filter", sa.Text, nullable=False),
        sa.Column("words", sa.JSON, nullable=False),
        sa.Column("reported_at", sa.BigInteger, nullable=False),
        sa.ForeignKeyConstraint(
            ["entry_id"], ["entry.id"], name=op.f("mismatch_entry_id_fkey"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("entry_id", "filter", name=op.f("mismatch_pkey")),
    )
    op.create_index("mismatch_reported", "mismatch", ["reported_at"])

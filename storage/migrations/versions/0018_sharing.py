"""Filters that people share, follows of one liveblog, and their end.

Revision ID: 0018
"""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make two tables, and give every stored entry the term of its source."""
    op.create_table(
        "link",
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("shared_at", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("key", name="link_pkey"),
        sa.UniqueConstraint("text", "language", name="link_text_language_key"),
    )
    op.create_index("link_age", "link", ["shared_at"])
    op.create_table(
        "farewell",
        sa.Column("follow_id", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("due_at", sa.BigInteger, nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False, server_default="0"),
        sa.PrimaryKeyConstraint("follow_id", name="farewell_pkey"),
        sa.ForeignKeyConstraint(
            ["follow_id"], ["follow.id"], name="farewell_follow_id_fkey", ondelete="CASCADE"
        ),
    )
    op.create_index("farewell_due", "farewell", ["due_at"])
    op.add_column("source", sa.Column("ends_at", sa.BigInteger))
    op.execute(
        "INSERT INTO entry_term (set_id, term) SELECT term_set, 'liveblog:' || source_id FROM entry"
        " WHERE term_set IS NOT NULL"
    )

"""Whose chats' proposals are whose, and who brought the bot to a chat.

Revision ID: 0014
"""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Give each proposal its chat; those from before belong to none, so they go."""
    op.drop_table("proposal")
    op.create_table(
        "proposal",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer, "sqlite"), primary_key=True),
        sa.Column("chat_id", sa.BigInteger, nullable=False),
        sa.Column("thread_id", sa.BigInteger, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("proposed_at", sa.BigInteger, nullable=False),
        sa.UniqueConstraint("chat_id", "thread_id", "text", "language"),
        sqlite_autoincrement=True,
    )
    op.create_index("proposal_age", "proposal", ["proposed_at"])
    op.add_column("destination", sa.Column("created_by", sa.BigInteger))
    op.create_index("destination_created_by", "destination", ["created_by"])

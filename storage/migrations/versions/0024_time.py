"""Posts that wait for a time, and the messages that tell editors about them.

Revision ID: 0024
"""

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0022"
branch_labels = None
depends_on = None

WAITING = sa.text("waiting_since_at IS NOT NULL AND closed_at IS NULL")


def upgrade() -> None:
    """Add columns and a table."""
    for name in ("publish_at", "waiting_since_at", "waiting_by", "time_asked_at"):
        op.add_column("draft", sa.Column(name, sa.BigInteger))
    op.add_column("draft", sa.Column("waiting_by_name", sa.Text))
    op.add_column("draft", sa.Column("second_until_at", sa.BigInteger))
    op.create_index(
        "draft_waiting", "draft", ["waiting_since_at"], sqlite_where=WAITING, postgresql_where=WAITING
    )
    op.create_table(
        "desk_card",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer, "sqlite"), sa.Identity(), primary_key=True),
        sa.Column("draft_id", sa.BigInteger, sa.ForeignKey("draft.id", ondelete="CASCADE"), nullable=False),
        sa.Column("chat_id", sa.BigInteger, nullable=False),
        sa.Column("message_id", sa.BigInteger),
        sa.Column("about", sa.Text, nullable=False),
        sa.Column("reason", sa.Text),
        sa.Column("due_at", sa.BigInteger),
        sa.Column("attempts", sa.Integer, nullable=False, server_default="0"),
        sqlite_autoincrement=True,
    )
    op.create_index("desk_card_due", "desk_card", ["due_at", "id"])
    op.create_index("desk_card_draft", "desk_card", ["draft_id"])
    op.create_table(
        "desk_setting",
        sa.Column("name", sa.Text, primary_key=True),
        sa.Column("chosen_at", sa.BigInteger, nullable=False),
    )

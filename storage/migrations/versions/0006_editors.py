"""What editors see of deliveries: receipts and tallies; and what is over can be found.

Revision ID: 0006
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make room for receipts and tallies."""
    op.add_column("draft", sa.Column("card_message_id", sa.BigInteger))
    op.add_column("draft", sa.Column("entry_id", sa.BigInteger))
    op.create_table(
        "receipt",
        sa.Column("chat_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("message_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("entry_id", sa.BigInteger, sa.ForeignKey("entry.id", ondelete="CASCADE"), nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("head", sa.Text, nullable=False),
        sa.Column("opened_at", sa.BigInteger, nullable=False),
        sa.Column("closed_at", sa.BigInteger),
    )
    op.create_index("receipt_entry", "receipt", ["entry_id"])
    _partial_index("receipt_open", "receipt", "opened_at", "closed_at IS NULL")
    op.create_table(
        "tally",
        sa.Column("begins_at", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("kind", sa.Text, primary_key=True),
        sa.Column("count", sa.Integer, nullable=False),
    )
    _partial_index("entry_stopped", "entry", "id", "held_at IS NOT NULL")
    over = "(gone_at IS NOT NULL OR stopped_at IS NOT NULL) AND title <> ''"
    _partial_index("destination_over", "destination", "id", over)


def _partial_index(name: str, table: str, column: str, where: str) -> None:
    op.create_index(name, table, [column], sqlite_where=sa.text(where), postgresql_where=sa.text(where))

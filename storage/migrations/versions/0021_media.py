"""Pictures and styles of editors' posts, and the messages in which chats have them.

Revision ID: 0021
"""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None

OPEN = sa.text("(wanted > sent OR tell > told OR text_id = 0) AND dropped_at IS NULL")
LEASED = (
    "(leased_at IS NULL AND term IS NULL AND entry_id IS NULL AND step IS NULL)"
    " OR (leased_at IS NOT NULL AND term IS NOT NULL AND entry_id IS NOT NULL"
    " AND step IN ('send', 'text', 'edit', 'retract', 'reply') AND due_at IS NOT NULL)"
)


def upgrade() -> None:
    """Add columns, and rebuild the tables whose CHECKs change."""
    for table in ("revision", "draft_part"):
        op.add_column(table, sa.Column("media", sa.JSON))
        op.add_column(table, sa.Column("styles", sa.JSON))
    op.add_column("draft", sa.Column("album", sa.Text))
    op.drop_index("delivery_open", "delivery")
    with op.batch_alter_table("delivery", table_kwargs={"sqlite_with_rowid": False}) as batch:
        batch.add_column(sa.Column("text_id", sa.BigInteger))
        batch.create_check_constraint(op.f("delivery_text"), "text_id IS NULL OR sent > 0")
    op.create_index(
        "delivery_open",
        "delivery",
        ["destination_id", "priority", "entry_id", "not_before_at"],
        sqlite_where=OPEN,
        postgresql_where=OPEN,
    )
    with op.batch_alter_table("lane") as batch:
        batch.drop_constraint(op.f("lane_lease"), type_="check")
        batch.create_check_constraint(op.f("lane_lease"), LEASED)

"""Which reply told last, so that it can be taken back before another one tells more; what a chat missed.

Revision ID: 0008
"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the reply, unknown for what was told before, and the step that takes it back.

    And the index by which a chat that is back finds what changed meanwhile.
    """
    with op.batch_alter_table("delivery", table_kwargs={"sqlite_with_rowid": False}) as delivery:
        delivery.add_column(sa.Column("reply_id", sa.BigInteger))
        delivery.create_check_constraint("reply", "reply_id IS NULL OR (sent > 0 AND told > 0)")
    with op.batch_alter_table("lane") as lane:
        lane.drop_constraint("lease", type_="check")
        lane.create_check_constraint(
            "lease",
            "(leased_at IS NULL AND leased_by IS NULL AND entry_id IS NULL AND step IS NULL)"
            " OR (leased_at IS NOT NULL AND leased_by IS NOT NULL AND entry_id IS NOT NULL"
            " AND step IN ('send', 'edit', 'retract', 'reply') AND due_at IS NOT NULL)",
        )
    missed = sa.text("dropped_as = 'gone' AND sent > 0")
    op.create_index(
        "delivery_missed",
        "delivery",
        ["destination_id", "entry_id"],
        sqlite_where=missed,
        postgresql_where=missed,
    )

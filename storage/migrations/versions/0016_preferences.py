"""What readers choose, and when and how a delivery goes out.

Revision ID: 0016
"""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

OPEN = sa.text("(wanted > sent OR tell > told) AND dropped_at IS NULL")
DELAYED = sa.text("not_before_at IS NOT NULL AND dropped_at IS NULL")
DIGEST = sa.text("digest_id IS NOT NULL")
MISSED = sa.text("dropped_as = 'gone' AND sent > 0")
ENDINGS = (
    "(dropped_at IS NULL AND dropped_as IS NULL) OR (dropped_at IS NOT NULL AND why IS NOT NULL"
    " AND dropped_as IS NOT NULL AND dropped_as IN ('gone', 'failed', 'recalled', 'counted'))"
)


def upgrade() -> None:
    """Add columns, and rebuild the tables whose CHECKs change."""
    op.drop_index("delivery_open", "delivery")
    op.drop_index("delivery_missed", "delivery")
    with op.batch_alter_table("delivery", table_kwargs={"sqlite_with_rowid": False}) as batch:
        batch.add_column(sa.Column("not_before_at", sa.BigInteger))
        batch.add_column(sa.Column("digest_id", sa.BigInteger))
        batch.drop_constraint(op.f("delivery_dropped"), type_="check")
        batch.create_check_constraint(op.f("delivery_dropped"), ENDINGS)
        batch.create_check_constraint(
            op.f("delivery_counted"), "dropped_as IS NULL OR dropped_as <> 'counted' OR sent = 0"
        )
    _index("delivery_open", "delivery", ["destination_id", "priority", "entry_id", "not_before_at"], OPEN)
    _index("delivery_missed", "delivery", ["destination_id", "entry_id"], MISSED)
    _index("delivery_delayed", "delivery", ["not_before_at"], DELAYED)
    _index("delivery_digest", "delivery", ["destination_id", "digest_id"], DIGEST)
    for place in range(1, 7):
        op.add_column("lane", sa.Column(f"sent_{place}_at", sa.BigInteger))
    _add_choices("destination", "caught_up_at")
    _add_choices("follow", "removed_at")
    _index("destination_muted", "destination", ["unmuted_at"], sa.text("unmuted_at IS NOT NULL"))
    _index("follow_removed", "follow", ["removed_at"], sa.text("removed_at IS NOT NULL"))


def _index(name: str, table: str, columns: list[str], where: sa.TextClause) -> None:
    op.create_index(name, table, columns, sqlite_where=where, postgresql_where=where)


def _add_choices(table: str, further: str) -> None:
    """Add what readers choose for a chat or a follow, and one more time."""
    op.add_column(table, sa.Column("preferences", sa.JSON))
    for name in ("muted_at", "unmuted_at", further):
        op.add_column(table, sa.Column(name, sa.BigInteger))

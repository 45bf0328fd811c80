"""One process leads: the row that says which, and leases that end with its term.

Revision ID: 0009
"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

_LEASE = (
    "(leased_at IS NULL AND {by} IS NULL AND entry_id IS NULL AND step IS NULL)"
    " OR (leased_at IS NOT NULL AND {by} IS NOT NULL AND entry_id IS NOT NULL"
    " AND step IN ('send', 'edit', 'retract', 'reply') AND due_at IS NOT NULL)"
)


def upgrade() -> None:
    """Add the lead, which nobody has yet; a lease names a term, and no chat is kept for one instance."""
    lead = op.create_table(
        "lead",
        sa.Column("id", sa.SmallInteger, primary_key=True, autoincrement=False),
        sa.Column("term", sa.BigInteger, nullable=False),
        sa.Column("holder", sa.Text, nullable=False),
        sa.Column("written", sa.BigInteger, nullable=False),
        sa.Column("expires_at", sa.BigInteger, nullable=False),
        sa.CheckConstraint("id = 1", name="one"),
    )
    op.bulk_insert(lead, [{"id": 1, "term": 0, "holder": "", "written": 0, "expires_at": 0}])
    with op.batch_alter_table("lane") as lane:
        lane.drop_constraint("lease", type_="check")
        lane.drop_column("kept_until")
        # A new column: what is in flight now is taken back by the first who leads, whatever its term.
        lane.add_column(sa.Column("term", sa.BigInteger))
    op.execute("UPDATE lane SET term = leased_by")
    with op.batch_alter_table("lane") as lane:
        lane.drop_column("leased_by")
        lane.create_check_constraint("lease", _LEASE.format(by="term"))

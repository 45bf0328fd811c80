"""Drafts of withdrawals, the names of drafts' editors, and notices to editors about each other.

Revision ID: 0022
"""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add columns, and rebuild the table whose CHECK changes."""
    with op.batch_alter_table("draft", table_kwargs={"sqlite_autoincrement": True}) as batch:
        batch.add_column(sa.Column("author", sa.Text))
        batch.drop_constraint(op.f("draft_kind"), type_="check")
        batch.create_check_constraint(
            op.f("draft_kind"), "kind IN ('post', 'import', 'fix', 'correct', 'withdraw')"
        )
    op.add_column("notice", sa.Column("by", sa.Text))

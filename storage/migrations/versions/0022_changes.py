"""Drafts of withdrawals, editors' names, refused edits, undone withdrawals, checks, and tags taken off.

Revision ID: 0022
"""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add columns, and rebuild the tables whose CHECKs change."""
    with op.batch_alter_table("draft", table_kwargs={"sqlite_autoincrement": True}) as batch:
        batch.add_column(sa.Column("author", sa.Text))
        batch.drop_constraint(op.f("draft_kind"), type_="check")
        batch.create_check_constraint(
            op.f("draft_kind"), "kind IN ('post', 'import', 'fix', 'correct', 'withdraw')"
        )
    with op.batch_alter_table("revision") as batch:
        batch.add_column(sa.Column("not_about", sa.JSON, nullable=False, server_default="[]"))
        batch.drop_constraint(op.f("revision_kind"), type_="check")
        batch.create_check_constraint(
            op.f("revision_kind"),
            "kind IN ('entry', 'silent', 'fix', 'correction', 'withdrawal', 'restoration')",
        )
    op.add_column("entry", sa.Column("check_revision", sa.Integer))
    op.add_column("notice", sa.Column("by", sa.Text))
    with op.batch_alter_table("delivery", table_kwargs={"sqlite_with_rowid": False}) as batch:
        batch.add_column(sa.Column("refused", sa.Integer))
        batch.create_check_constraint(op.f("delivery_refused"), "refused IS NULL OR sent > 0")

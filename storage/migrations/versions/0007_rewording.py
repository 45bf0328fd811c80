"""What editors put in the place of an entry's words: drafts of that, fixes by name, and notices.

Revision ID: 0007
"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_AUTOINCREMENT = {"sqlite_autoincrement": True}


def upgrade() -> None:
    """Allow more kinds of drafts and revisions, and notices about entries."""
    with op.batch_alter_table("draft", table_kwargs=_AUTOINCREMENT) as draft:
        draft.drop_constraint("kind", type_="check")
        draft.create_check_constraint("kind", "kind IN ('post', 'import', 'fix', 'correct')")
    with op.batch_alter_table("revision") as changed:
        changed.drop_constraint("kind", type_="check")
        changed.create_check_constraint(
            "kind", "kind IN ('entry', 'silent', 'fix', 'correction', 'withdrawal')"
        )
    with op.batch_alter_table("notice", table_kwargs=_AUTOINCREMENT) as notice:
        notice.alter_column("source_id", existing_type=sa.BigInteger(), nullable=True)
        notice.alter_column("message", existing_type=sa.Text(), nullable=True)
        notice.add_column(sa.Column("entry_id", sa.BigInteger))
        notice.create_check_constraint(
            "about", "(source_id IS NULL) <> (entry_id IS NULL) AND (source_id IS NULL) = (message IS NULL)"
        )

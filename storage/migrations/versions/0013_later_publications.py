"""When an entry was first published; how lively a source is, what it asks for, and reports of its outages.

Revision ID: 0013
"""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

_AUTOINCREMENT = {"sqlite_autoincrement": True}
_BREAKING = (
    "SELECT max(CASE WHEN revision.is_breaking THEN 1 ELSE 0 END) FROM revision"
    " WHERE revision.entry_id = publication.entry_id AND revision.number = publication.revision"
)


def upgrade() -> None:
    """Add the columns, filled from what is known; first publications under way stay as loud as they were."""
    with op.batch_alter_table("publication", table_kwargs=_AUTOINCREMENT) as publication:
        publication.add_column(sa.Column("first_at", sa.BigInteger))
        for name in ("is_breaking", "is_loud"):
            publication.add_column(sa.Column(name, sa.Boolean, nullable=False, server_default=sa.false()))
    op.execute(
        "UPDATE publication SET first_at = coalesce("
        "(SELECT entry.accepted_at FROM entry WHERE entry.id = publication.entry_id), accepted_at)"
    )
    op.execute(f"UPDATE publication SET is_breaking = (({_BREAKING}) = 1)")  # noqa: S608  all of it stands here
    op.execute("UPDATE publication SET is_breaking = false WHERE is_breaking IS NULL")
    op.execute("UPDATE publication SET is_loud = is_breaking WHERE revision = 1")
    with op.batch_alter_table("publication", table_kwargs=_AUTOINCREMENT) as publication:
        publication.alter_column("first_at", existing_type=sa.BigInteger(), nullable=False)
    with op.batch_alter_table("source", table_kwargs=_AUTOINCREMENT) as source:
        for name in ("entry_at", "asked", "starts_at", "reported_at"):
            source.add_column(sa.Column(name, sa.BigInteger))
    op.execute(
        "UPDATE source SET entry_at = (SELECT max("
        "CASE WHEN entry.happened_at < entry.accepted_at THEN entry.happened_at ELSE entry.accepted_at END)"
        " FROM entry WHERE entry.source_id = source.id)"
    )
    op.create_table(
        "report",
        sa.Column("source_id", sa.BigInteger, sa.ForeignKey("source.id", name="report_source_id_fkey")),
        sa.Column("chat_id", sa.BigInteger),
        sa.Column("thread_id", sa.BigInteger),
        sa.Column("error", sa.Text, nullable=False),
        sa.Column("failing_since_at", sa.BigInteger, nullable=False),
        sa.Column("well_at", sa.BigInteger),
        sa.Column("message_id", sa.BigInteger),
        sa.Column("due_at", sa.BigInteger),
        sa.Column("attempts", sa.Integer, nullable=False, server_default="0"),
        sa.PrimaryKeyConstraint("source_id", "chat_id", "thread_id", name="report_pkey"),
    )

"""Which entries go out without links, since Telegram has refused one of theirs.

Revision ID: 0012
"""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the time at which Telegram refused a link."""
    op.add_column("entry", sa.Column("unlinked_at", sa.BigInteger))

"""The mark of an entry that cannot wait.

Revision ID: 0003
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the mark; what is stored has none."""
    op.add_column("revision", sa.Column("is_breaking", sa.Boolean, nullable=False, server_default=sa.false()))

"""By which reading each source was read last, so that a release that reads otherwise changes no message.

Revision ID: 0015
"""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the number; none is that of the releases before."""
    op.add_column("source", sa.Column("reading", sa.SmallInteger))

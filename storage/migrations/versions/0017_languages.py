"""What language a private chat's reader has in Telegram, a chat's own menu, and the language of a receipt.

Revision ID: 0017
"""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns."""
    op.add_column("destination", sa.Column("language", sa.Text))
    op.add_column("destination", sa.Column("menu", sa.Text))
    op.add_column("receipt", sa.Column("language", sa.Text))

"""The first schema: sources, entries, the index of filters, deliveries, and what editors type.

Revision ID: 0001
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")
TERM = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
FURTHER = sa.JSON().with_variant(JSONB(), "postgresql")


def upgrade() -> None:
    """Make every table, and the two sources that are always there."""
    _sources()
    _entries()
    _destinations()
    _deliveries()
    _editors()
    _inbox()


def _sources() -> None:
    source = op.create_table(
        "source",
        sa.Column("id", ID, primary_key=True),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("url", sa.Text),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("language", sa.Text),
        sa.Column("added_by", sa.BigInteger),
        sa.Column("added_in", sa.BigInteger),
        sa.Column("added_at", sa.BigInteger, nullable=False),
        sa.Column("removed_at", sa.BigInteger),
        sa.Column("etag", sa.Text),
        sa.Column("last_modified", sa.Text),
        sa.Column("body_hash", sa.Text),
        sa.Column("polled_at", sa.BigInteger),
        sa.Column("next_poll_at", sa.BigInteger),
        sa.Column("failing_since_at", sa.BigInteger),
        sa.Column("failures", sa.Integer, nullable=False, server_default="0"),
        sa.Column("last_error", sa.Text),
        sa.CheckConstraint("kind IN ('feed', 'desk', 'paste')", name="kind"),
        sa.CheckConstraint("(kind = 'feed') = (url IS NOT NULL)", name="feed_has_url"),
        sa.CheckConstraint("(failures = 0) = (failing_since_at IS NULL)", name="failing"),
        sa.UniqueConstraint("url"),
        sqlite_autoincrement=True,
    )
    op.bulk_insert(source, [{"kind": kind, "title": "", "added_at": 0} for kind in ("desk", "paste")])


def _entries() -> None:
    op.create_table(
        "entry",
        sa.Column("id", ID, primary_key=True),
        sa.Column("source_id", sa.BigInteger, sa.ForeignKey("source.id"), nullable=False),
        sa.Column("external_id", sa.Text, nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("accepted_at", sa.BigInteger, nullable=False),
        sa.Column("happened_at", sa.BigInteger, nullable=False),
        sa.UniqueConstraint("source_id", "external_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("entry_newest", "entry", ["happened_at", "id"])
    op.create_table(
        "revision",
        sa.Column("entry_id", sa.BigInteger, sa.ForeignKey("entry.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("digest", sa.Text, nullable=False),
        sa.Column("headline", sa.Text, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("authors", sa.JSON, nullable=False),
        sa.Column("url", sa.Text),
        sa.Column("published_at", sa.BigInteger),
        sa.Column("updated_at", sa.BigInteger),
        sa.Column("topics", sa.JSON, nullable=False),
        sa.Column("countries", sa.JSON, nullable=False),
        sa.Column("accepted_at", sa.BigInteger, nullable=False),
        sa.CheckConstraint("number >= 1", name="number"),
    )
    op.create_table(
        "entry_term",
        sa.Column("entry_id", sa.BigInteger, sa.ForeignKey("entry.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("term", TERM, primary_key=True),
        sqlite_with_rowid=False,
    )
    op.create_index("entry_term_term", "entry_term", ["term", "entry_id"])
    op.create_table(
        "publication",
        sa.Column("id", ID, primary_key=True),
        sa.Column("entry_id", sa.BigInteger, sa.ForeignKey("entry.id", ondelete="CASCADE"), nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("accepted_at", sa.BigInteger, nullable=False),
        sa.Column("newest_follow_id", sa.BigInteger, nullable=False),
        sa.Column("after_destination", sa.BigInteger, nullable=False, server_default="0"),
        sa.Column("finished_at", sa.BigInteger),
        sa.UniqueConstraint("entry_id", "revision"),
        sqlite_autoincrement=True,
    )
    _partial_index("publication_open", "publication", ["id"], "finished_at IS NULL")


def _destinations() -> None:
    op.create_table(
        "destination",
        sa.Column("id", ID, primary_key=True),
        sa.Column("chat_id", sa.BigInteger, nullable=False),
        sa.Column("thread_id", sa.BigInteger, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("created_at", sa.BigInteger, nullable=False),
        sa.Column("stopped_at", sa.BigInteger),
        sa.Column("gone_at", sa.BigInteger),
        sa.Column("gone_why", sa.Text),
        sa.Column("held_until", sa.BigInteger),
        sa.CheckConstraint("kind IN ('private', 'group', 'supergroup', 'channel')", name="kind"),
        sa.CheckConstraint("(gone_at IS NULL) = (gone_why IS NULL)", name="gone"),
        sa.UniqueConstraint("chat_id", "thread_id"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "follow",
        sa.Column("id", ID, primary_key=True),
        sa.Column("destination_id", sa.BigInteger, sa.ForeignKey("destination.id"), nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("compiled_with", sa.Integer, nullable=False),
        sa.Column("created_by", sa.BigInteger, nullable=False),
        sa.Column("created_at", sa.BigInteger, nullable=False),
        sa.UniqueConstraint("destination_id", "text"),
        sqlite_autoincrement=True,
    )
    op.create_index("follow_language", "follow", ["language"])
    op.create_index("follow_compiled", "follow", ["compiled_with", "id"])
    op.create_table(
        "conj",
        sa.Column("anchor", TERM, primary_key=True),
        sa.Column("destination_id", sa.BigInteger, primary_key=True),
        sa.Column(
            "follow_id", sa.BigInteger, sa.ForeignKey("follow.id", ondelete="CASCADE"), primary_key=True
        ),
        sa.Column("k", sa.Integer, primary_key=True),
        sa.Column("r1", TERM),
        sa.Column("r2", TERM),
        sa.Column("n1", TERM),
        sa.Column("n2", TERM),
        sa.Column("more", FURTHER),
        sqlite_with_rowid=False,
    )
    op.create_index("conj_follow", "conj", ["follow_id"])


def _deliveries() -> None:
    op.create_table(
        "delivery",
        sa.Column("entry_id", sa.BigInteger, primary_key=True),
        sa.Column("destination_id", sa.BigInteger, primary_key=True),
        sa.Column("follow_id", sa.BigInteger),
        sa.Column("wanted", sa.Integer, nullable=False),
        sa.Column("sent", sa.Integer, nullable=False),
        sa.Column("message_id", sa.BigInteger),
        sa.Column("due_at", sa.BigInteger, nullable=False),
        sa.Column("lease_until", sa.BigInteger),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("uncertain", sa.Integer, nullable=False),
        sa.Column("dropped_at", sa.BigInteger),
        sa.Column("why", sa.Text),
        sa.Column("sent_at", sa.BigInteger),
        sa.CheckConstraint("wanted >= 1 AND sent BETWEEN 0 AND wanted", name="revisions"),
        sa.CheckConstraint(
            "(sent = 0 AND message_id IS NULL AND sent_at IS NULL)"
            " OR (sent > 0 AND message_id IS NOT NULL AND sent_at IS NOT NULL"
            " AND lease_until IS NULL AND dropped_at IS NULL)",
            name="state",
        ),
        sa.CheckConstraint("dropped_at IS NULL OR why IS NOT NULL", name="dropped_why"),
        sqlite_with_rowid=False,
    )
    _partial_index(
        "delivery_waiting",
        "delivery",
        ["due_at", "entry_id", "destination_id"],
        "sent = 0 AND dropped_at IS NULL AND lease_until IS NULL",
    )
    _partial_index(
        "delivery_unsent", "delivery", ["destination_id", "entry_id"], "sent = 0 AND dropped_at IS NULL"
    )
    _partial_index("delivery_leased", "delivery", ["destination_id"], "lease_until IS NOT NULL")


def _editors() -> None:
    op.create_table(
        "editor",
        sa.Column("user_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("added_by", sa.BigInteger, nullable=False),
        sa.Column("added_at", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "draft",
        sa.Column("id", ID, primary_key=True),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("chat_id", sa.BigInteger, nullable=False),
        sa.Column("user_id", sa.BigInteger, nullable=False),
        sa.Column("message_id", sa.BigInteger, nullable=False),
        sa.Column("preview_message_id", sa.BigInteger),
        sa.Column("created_at", sa.BigInteger, nullable=False),
        sa.Column("collected_at", sa.BigInteger),
        sa.Column("closed_at", sa.BigInteger),
        sa.Column("closed_how", sa.Text),
        sa.CheckConstraint("kind IN ('post', 'import')", name="kind"),
        sa.CheckConstraint("(closed_at IS NULL) = (closed_how IS NULL)", name="closed"),
        sa.UniqueConstraint("chat_id", "message_id"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "draft_part",
        sa.Column("draft_id", sa.BigInteger, sa.ForeignKey("draft.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("message_id", sa.BigInteger, primary_key=True),
        sa.Column("text", sa.Text, nullable=False),
    )


def _inbox() -> None:
    op.create_table(
        "inbox",
        sa.Column("update_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("body", sa.Text),
        sa.Column("received_at", sa.BigInteger, nullable=False),
        sa.Column("done_at", sa.BigInteger),
        sa.CheckConstraint("(body IS NULL) = (done_at IS NOT NULL)", name="done"),
    )
    _partial_index("inbox_pending", "inbox", ["update_id"], "done_at IS NULL")


def _partial_index(name: str, table: str, columns: list[str], where: str) -> None:
    op.create_index(name, table, columns, sqlite_where=sa.text(where), postgresql_where=sa.text(where))

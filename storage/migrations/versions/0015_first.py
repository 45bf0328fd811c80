"""The schema of release 0.1.0, and the rows that are always there.

It has the number of the last step before the release, which arrived at the same schema.

Revision ID: 0015
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

from storage.migrations.first_rows import FIRST_ROWS

revision = "0015"
down_revision = None
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")
TERM = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
LIST = sa.JSON()
FURTHER = sa.JSON().with_variant(JSONB(), "postgresql")

metadata = sa.MetaData(
    naming_convention={
        "pk": "%(table_name)s_pkey",
        "fk": "%(table_name)s_%(column_0_name)s_fkey",
        "uq": "%(table_name)s_%(column_0_N_name)s_key",
        "ck": "%(table_name)s_%(constraint_name)s",
    }
)


def upgrade() -> None:
    """Make every table; the desk, the paste and the lead, which nobody has yet."""
    metadata.create_all(op.get_bind(), checkfirst=False)
    for insertion in FIRST_ROWS:
        op.execute(insertion)


def _partial(name: str, *columns: str | sa.TextClause, where: str) -> sa.Index:
    return sa.Index(name, *columns, sqlite_where=sa.text(where), postgresql_where=sa.text(where))


sa.Table(
    "source",
    metadata,
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
    sa.Column("added_in_thread", sa.BigInteger, nullable=False, server_default="0"),
    sa.Column("paused_at", sa.BigInteger),
    sa.Column("paused_why", sa.Text),
    sa.Column("events", sa.JSON, nullable=False, server_default="[]"),
    sa.Column("ttl", sa.BigInteger),
    sa.Column("held_back", sa.Integer, nullable=False, server_default="0"),
    sa.Column("held_back_at", sa.BigInteger),
    sa.Column("peaks", sa.JSON, nullable=False, server_default="[]"),
    sa.Column("outages", sa.JSON, nullable=False, server_default="[]"),
    sa.Column("entry_at", sa.BigInteger),
    sa.Column("asked", sa.BigInteger),
    sa.Column("starts_at", sa.BigInteger),
    sa.Column("reported_at", sa.BigInteger),
    sa.Column("reading", sa.SmallInteger),
    sa.CheckConstraint("kind IN ('feed', 'page', 'desk', 'paste')", name="kind"),
    sa.CheckConstraint("(kind IN ('feed', 'page')) = (url IS NOT NULL)", name="polled_has_url"),
    sa.CheckConstraint("(failures = 0) = (failing_since_at IS NULL)", name="failing"),
    sa.CheckConstraint(
        "(paused_at IS NULL AND paused_why IS NULL)"
        " OR (paused_at IS NOT NULL AND paused_why IN ('asked', 'failing') AND next_poll_at IS NULL)",
        name="paused",
    ),
    sa.CheckConstraint("(held_back = 0) = (held_back_at IS NULL)", name="held_back"),
    sa.UniqueConstraint("url"),
    _partial("source_due", "next_poll_at", "id", where="next_poll_at IS NOT NULL"),
    sqlite_autoincrement=True,
)
sa.Table(
    "document",
    metadata,
    sa.Column("source_id", sa.BigInteger, sa.ForeignKey("source.id"), primary_key=True, autoincrement=False),
    sa.Column("entry_ids", sa.JSON, nullable=False),
)
sa.Table(
    "brake",
    metadata,
    sa.Column("id", ID, primary_key=True),
    sa.Column("source_id", sa.BigInteger, sa.ForeignKey("source.id"), nullable=False),
    sa.Column("begun_at", sa.BigInteger, nullable=False),
    sa.Column("count", sa.Integer, nullable=False, server_default="0"),
    sa.Column("finished_at", sa.BigInteger),
    sa.Column("answer", sa.Text),
    sa.Column("answered_at", sa.BigInteger),
    sa.CheckConstraint(
        "(answer IS NULL AND answered_at IS NULL)"
        " OR (answer IN ('newest', 'all', 'quiet') AND answered_at IS NOT NULL)",
        name="answer",
    ),
    sa.Index("brake_source", "source_id", "id"),
    sqlite_autoincrement=True,
)
sa.Table(
    "report",
    metadata,
    sa.Column("source_id", sa.BigInteger, sa.ForeignKey("source.id"), primary_key=True),
    sa.Column("chat_id", sa.BigInteger, primary_key=True),
    sa.Column("thread_id", sa.BigInteger, primary_key=True),
    sa.Column("error", sa.Text, nullable=False),
    sa.Column("failing_since_at", sa.BigInteger, nullable=False),
    sa.Column("well_at", sa.BigInteger),
    sa.Column("message_id", sa.BigInteger),
    sa.Column("due_at", sa.BigInteger),
    sa.Column("attempts", sa.Integer, nullable=False, server_default="0"),
)
sa.Table(
    "offer",
    metadata,
    sa.Column("id", ID, primary_key=True),
    sa.Column("url", sa.Text, nullable=False),
    sa.Column("offered_at", sa.BigInteger, nullable=False),
    sa.UniqueConstraint("url"),
    sqlite_autoincrement=True,
)
sa.Table(
    "notice",
    metadata,
    sa.Column("id", ID, primary_key=True),
    sa.Column("chat_id", sa.BigInteger, nullable=False),
    sa.Column("thread_id", sa.BigInteger, nullable=False),
    sa.Column("source_id", sa.BigInteger, sa.ForeignKey("source.id")),
    sa.Column("message", sa.Text),
    sa.Column("due_at", sa.BigInteger, nullable=False),
    sa.Column("attempts", sa.Integer, nullable=False, server_default="0"),
    sa.Column("entry_id", sa.BigInteger),
    sa.Column("brake_id", sa.BigInteger),
    sa.CheckConstraint(
        "(source_id IS NULL) <> (entry_id IS NULL) AND (source_id IS NULL) = (message IS NULL)",
        name="about",
    ),
    sa.Index("notice_due", "due_at", "id"),
    sqlite_autoincrement=True,
)
sa.Table(
    "entry",
    metadata,
    sa.Column("id", ID, primary_key=True),
    sa.Column("source_id", sa.BigInteger, sa.ForeignKey("source.id"), nullable=False),
    sa.Column("external_id", sa.Text, nullable=False),
    sa.Column("revision", sa.Integer, nullable=False),
    sa.Column("accepted_at", sa.BigInteger, nullable=False),
    sa.Column("happened_at", sa.BigInteger, nullable=False),
    sa.Column("withdrawn_at", sa.BigInteger),
    sa.Column("held_digest", sa.Text),
    sa.Column("held_at", sa.BigInteger),
    sa.Column("term_set", sa.BigInteger),
    sa.Column("headline_key", sa.BigInteger),
    sa.Column("brake_id", sa.BigInteger),
    sa.Column("unlinked_at", sa.BigInteger),
    sa.UniqueConstraint("source_id", "external_id"),
    _partial("entry_braked", "brake_id", "happened_at", "id", where="brake_id IS NOT NULL"),
    sa.Index("entry_headline", "source_id", "headline_key"),
    sa.Index("entry_newest", "happened_at", "id", "term_set"),
    _partial("entry_stopped", "id", where="held_at IS NOT NULL"),
    sa.Index("entry_term_set", "term_set", unique=True),
    sqlite_autoincrement=True,
)
sa.Table(
    "revision",
    metadata,
    sa.Column("entry_id", sa.BigInteger, sa.ForeignKey("entry.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("number", sa.Integer, primary_key=True),
    sa.Column("digest", sa.Text, nullable=False),
    sa.Column("headline", sa.Text, nullable=False),
    sa.Column("body", sa.Text, nullable=False),
    sa.Column("authors", LIST, nullable=False),
    sa.Column("url", sa.Text),
    sa.Column("published_at", sa.BigInteger),
    sa.Column("updated_at", sa.BigInteger),
    sa.Column("topics", LIST, nullable=False),
    sa.Column("countries", LIST, nullable=False),
    sa.Column("accepted_at", sa.BigInteger, nullable=False),
    sa.Column("picture", sa.Text),
    sa.Column("is_key", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("is_breaking", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("kind", sa.Text, nullable=False, server_default="entry"),
    sa.Column("note", sa.Text),
    sa.CheckConstraint("number >= 1", name="number"),
    sa.CheckConstraint("kind IN ('entry', 'silent', 'fix', 'correction', 'withdrawal')", name="kind"),
)
sa.Table(
    "entry_term",
    metadata,
    sa.Column("set_id", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("term", TERM, primary_key=True),
    sa.Index("entry_term_term", "term", "set_id"),
    sqlite_with_rowid=False,
)
sa.Table(
    "term_set",
    metadata,
    sa.Column("id", ID, primary_key=True),
    sa.Column("loose_since_at", sa.BigInteger, nullable=False),
    sa.Index("term_set_loose", "loose_since_at", "id"),
    sqlite_autoincrement=True,
)
sa.Table(
    "publication",
    metadata,
    sa.Column("id", ID, primary_key=True),
    sa.Column("entry_id", sa.BigInteger, sa.ForeignKey("entry.id", ondelete="CASCADE"), nullable=False),
    sa.Column("revision", sa.Integer, nullable=False),
    sa.Column("accepted_at", sa.BigInteger, nullable=False),
    sa.Column("newest_follow_id", sa.BigInteger, nullable=False),
    sa.Column("after_destination", sa.BigInteger, nullable=False, server_default="0"),
    sa.Column("finished_at", sa.BigInteger),
    sa.Column("first_at", sa.BigInteger, nullable=False),
    sa.Column("is_breaking", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("is_loud", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.UniqueConstraint("entry_id", "revision"),
    _partial("publication_open", "id", where="finished_at IS NULL"),
    sqlite_autoincrement=True,
)
sa.Table(
    "destination",
    metadata,
    sa.Column("id", ID, primary_key=True),
    sa.Column("chat_id", sa.BigInteger, nullable=False),
    sa.Column("thread_id", sa.BigInteger, nullable=False),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("title", sa.Text, nullable=False),
    sa.Column("created_at", sa.BigInteger, nullable=False),
    sa.Column("stopped_at", sa.BigInteger),
    sa.Column("gone_at", sa.BigInteger),
    sa.Column("gone_why", sa.Text),
    sa.Column("created_by", sa.BigInteger),
    sa.CheckConstraint("kind IN ('private', 'group', 'supergroup', 'channel')", name="kind"),
    sa.CheckConstraint("(gone_at IS NULL) = (gone_why IS NULL)", name="gone"),
    sa.UniqueConstraint("chat_id", "thread_id"),
    _partial(
        "destination_apart",
        sa.text("(-id)"),
        "stopped_at",
        "gone_at",
        where="stopped_at IS NOT NULL OR gone_at IS NOT NULL",
    ),
    sa.Index("destination_created_by", "created_by"),
    _partial(
        "destination_over", "id", where="(gone_at IS NOT NULL OR stopped_at IS NOT NULL) AND title <> ''"
    ),
    sqlite_autoincrement=True,
)
sa.Table(
    "follow",
    metadata,
    sa.Column("id", ID, primary_key=True),
    sa.Column("destination_id", sa.BigInteger, sa.ForeignKey("destination.id"), nullable=False),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("language", sa.Text, nullable=False),
    sa.Column("compiled_with", sa.Integer, nullable=False),
    sa.Column("created_by", sa.BigInteger, nullable=False),
    sa.Column("created_at", sa.BigInteger, nullable=False),
    sa.UniqueConstraint("destination_id", "text"),
    sa.Index("follow_compiled", "compiled_with", "id"),
    sa.Index("follow_language", "language"),
    sqlite_autoincrement=True,
)
sa.Table(
    "conj",
    metadata,
    sa.Column("anchor", TERM, primary_key=True),
    sa.Column("destination_id", sa.BigInteger, primary_key=True),
    sa.Column("follow_id", sa.BigInteger, sa.ForeignKey("follow.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("k", sa.Integer, primary_key=True),
    sa.Column("r1", TERM),
    sa.Column("r2", TERM),
    sa.Column("n1", TERM),
    sa.Column("n2", TERM),
    sa.Column("more", FURTHER),
    sa.Index("conj_follow", "follow_id"),
    sqlite_with_rowid=False,
)
sa.Table(
    "proposal",
    metadata,
    sa.Column("id", ID, primary_key=True),
    sa.Column("chat_id", sa.BigInteger, nullable=False),
    sa.Column("thread_id", sa.BigInteger, nullable=False),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("language", sa.Text, nullable=False),
    sa.Column("proposed_at", sa.BigInteger, nullable=False),
    sa.UniqueConstraint("chat_id", "thread_id", "text", "language"),
    sa.Index("proposal_age", "proposed_at"),
    sqlite_autoincrement=True,
)
sa.Table(
    "topic",
    metadata,
    sa.Column("slug", sa.Text, primary_key=True),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("words", sa.Text, nullable=False),
    sa.Column("changed_by", sa.BigInteger, nullable=False),
    sa.Column("changed_at", sa.BigInteger, nullable=False),
)
sa.Table(
    "delivery",
    metadata,
    sa.Column("entry_id", sa.BigInteger, primary_key=True),
    sa.Column("destination_id", sa.BigInteger, primary_key=True),
    sa.Column("follow_id", sa.BigInteger),
    sa.Column("wanted", sa.Integer, nullable=False),
    sa.Column("sent", sa.Integer, nullable=False),
    sa.Column("message_id", sa.BigInteger),
    sa.Column("uncertain", sa.Integer, nullable=False),
    sa.Column("dropped_at", sa.BigInteger),
    sa.Column("why", sa.Text),
    sa.Column("sent_at", sa.BigInteger),
    sa.Column("priority", sa.SmallInteger, nullable=False),
    sa.Column("tell", sa.Integer, nullable=False, server_default="0"),
    sa.Column("told", sa.Integer, nullable=False, server_default="0"),
    sa.Column("dropped_as", sa.Text),
    sa.Column("reply_id", sa.BigInteger),
    sa.CheckConstraint("wanted >= 1 AND sent BETWEEN 0 AND wanted", name="revisions"),
    sa.CheckConstraint("tell BETWEEN 0 AND wanted AND told BETWEEN 0 AND tell", name="told"),
    sa.CheckConstraint("priority BETWEEN 0 AND 3", name="priority"),
    sa.CheckConstraint(
        "(sent = 0 AND message_id IS NULL AND sent_at IS NULL)"
        " OR (sent > 0 AND message_id IS NOT NULL AND sent_at IS NOT NULL)",
        name="state",
    ),
    sa.CheckConstraint(
        "(dropped_at IS NULL AND dropped_as IS NULL)"
        " OR (dropped_at IS NOT NULL AND why IS NOT NULL AND dropped_as IS NOT NULL"
        " AND dropped_as IN ('gone', 'failed', 'recalled'))",
        name="dropped",
    ),
    sa.CheckConstraint("reply_id IS NULL OR (sent > 0 AND told > 0)", name="reply"),
    _partial("delivery_missed", "destination_id", "entry_id", where="dropped_as = 'gone' AND sent > 0"),
    _partial(
        "delivery_open",
        "destination_id",
        "priority",
        "entry_id",
        where="(wanted > sent OR tell > told) AND dropped_at IS NULL",
    ),
    sqlite_with_rowid=False,
)
sa.Table(
    "lane",
    metadata,
    sa.Column("destination_id", ID, primary_key=True, autoincrement=False),
    sa.Column("priority", sa.SmallInteger, nullable=False),
    sa.Column("due_at", sa.BigInteger),
    sa.Column("ready_at", sa.BigInteger, nullable=False, server_default="0"),
    sa.Column("attempts", sa.Integer, nullable=False, server_default="0"),
    sa.Column("leased_at", sa.BigInteger),
    sa.Column("entry_id", sa.BigInteger),
    sa.Column("step", sa.Text),
    sa.Column("term", sa.BigInteger),
    sa.CheckConstraint("priority BETWEEN 0 AND 3", name="priority"),
    sa.CheckConstraint("due_at IS NULL OR due_at >= ready_at", name="due"),
    sa.CheckConstraint(
        "(leased_at IS NULL AND term IS NULL AND entry_id IS NULL AND step IS NULL)"
        " OR (leased_at IS NOT NULL AND term IS NOT NULL AND entry_id IS NOT NULL"
        " AND step IN ('send', 'edit', 'retract', 'reply') AND due_at IS NOT NULL)",
        name="lease",
    ),
    _partial(
        "lane_due", "priority", "due_at", "destination_id", where="due_at IS NOT NULL AND leased_at IS NULL"
    ),
)
sa.Table(
    "lead",
    metadata,
    sa.Column("id", sa.SmallInteger, primary_key=True, autoincrement=False),
    sa.Column("term", sa.BigInteger, nullable=False),
    sa.Column("holder", sa.Text, nullable=False),
    sa.Column("written", sa.BigInteger, nullable=False),
    sa.Column("expires_at", sa.BigInteger, nullable=False),
    sa.CheckConstraint("id = 1", name="one"),
)
sa.Table(
    "editor",
    metadata,
    sa.Column("user_id", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("added_by", sa.BigInteger, nullable=False),
    sa.Column("added_at", sa.BigInteger, nullable=False),
)
sa.Table(
    "draft",
    metadata,
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
    sa.Column("card_message_id", sa.BigInteger),
    sa.Column("entry_id", sa.BigInteger),
    sa.CheckConstraint("kind IN ('post', 'import', 'fix', 'correct')", name="kind"),
    sa.CheckConstraint("(closed_at IS NULL) = (closed_how IS NULL)", name="closed"),
    sa.UniqueConstraint("chat_id", "message_id"),
    sqlite_autoincrement=True,
)
sa.Table(
    "draft_part",
    metadata,
    sa.Column("draft_id", sa.BigInteger, sa.ForeignKey("draft.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("message_id", sa.BigInteger, primary_key=True),
    sa.Column("text", sa.Text, nullable=False),
)
sa.Table(
    "receipt",
    metadata,
    sa.Column("chat_id", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("message_id", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("entry_id", sa.BigInteger, sa.ForeignKey("entry.id", ondelete="CASCADE"), nullable=False),
    sa.Column("revision", sa.Integer, nullable=False),
    sa.Column("head", sa.Text, nullable=False),
    sa.Column("opened_at", sa.BigInteger, nullable=False),
    sa.Column("closed_at", sa.BigInteger),
    sa.Index("receipt_entry", "entry_id"),
    _partial("receipt_open", "opened_at", where="closed_at IS NULL"),
)
sa.Table(
    "tally",
    metadata,
    sa.Column("begins_at", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("kind", sa.Text, primary_key=True),
    sa.Column("count", sa.Integer, nullable=False),
)
sa.Table(
    "inbox",
    metadata,
    sa.Column("update_id", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("body", sa.Text),
    sa.Column("received_at", sa.BigInteger, nullable=False),
    sa.Column("done_at", sa.BigInteger),
    sa.CheckConstraint("(body IS NULL) = (done_at IS NOT NULL)", name="done"),
    _partial("inbox_done", "done_at", where="done_at IS NOT NULL"),
    _partial("inbox_pending", "update_id", where="done_at IS NULL"),
)

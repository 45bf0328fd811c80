"""The tables of sources: their settings and polls, documents, brakes, outages and offered feeds."""

from sqlalchemy import (
    JSON,
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    SmallInteger,
    Table,
    Text,
    UniqueConstraint,
)

from bot.domain.sources.kinds import BUILTIN_KINDS, POLLED_KINDS
from storage.engine.tables.columns import Id, Moments, Prose, metadata, partial_index


def _quoted(*kinds: str) -> str:
    return ", ".join(f"'{kind}'" for kind in kinds)


source = Table(
    "source",
    metadata,
    Column("id", Id, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("url", Prose),
    Column("title", Prose, nullable=False),
    Column("language", Prose),
    Column("added_by", BigInteger),
    Column("added_in", BigInteger),
    Column("added_at", BigInteger, nullable=False),
    Column("removed_at", BigInteger),
    Column("etag", Prose),
    Column("last_modified", Prose),
    Column("body_hash", Text),
    Column("polled_at", BigInteger),
    Column("next_poll_at", BigInteger),
    Column("failing_since_at", BigInteger),
    Column("failures", Integer, nullable=False, server_default="0"),
    Column("last_error", Prose),
    Column("added_in_thread", BigInteger, nullable=False, server_default="0"),
    Column("paused_at", BigInteger),
    Column("paused_why", Text),
    Column("events", Moments, nullable=False, server_default="[]"),  # for the schedule, newest first
    Column("ttl", BigInteger),  # seconds that the source asks to be left alone
    Column("held_back", Integer, nullable=False, server_default="0"),
    Column("held_back_at", BigInteger),
    Column("peaks", Moments, nullable=False, server_default="[]"),  # the most new entries of ordinary polls
    Column("outages", Moments, nullable=False, server_default="[]"),
    Column("entry_at", BigInteger),
    Column("asked", BigInteger),  # seconds
    Column("starts_at", BigInteger),
    Column("reported_at", BigInteger),
    Column("reading", SmallInteger),
    Column("ends_at", BigInteger),
    Column("slug", Text),
    Column("review", Text),  # "first" or "collect"; null: its entries go to readers at once
    CheckConstraint(f"kind IN ({_quoted(*POLLED_KINDS, *BUILTIN_KINDS)})", name="kind"),
    CheckConstraint(f"(kind IN ({_quoted(*POLLED_KINDS)})) = (url IS NOT NULL)", name="polled_has_url"),
    CheckConstraint("(failures = 0) = (failing_since_at IS NULL)", name="failing"),
    CheckConstraint(
        "(paused_at IS NULL AND paused_why IS NULL)"
        " OR (paused_at IS NOT NULL AND paused_why IN ('asked', 'failing') AND next_poll_at IS NULL)",
        name="paused",
    ),
    CheckConstraint("(held_back = 0) = (held_back_at IS NULL)", name="held_back"),
    UniqueConstraint("url"),
    Index("source_slug", "slug", unique=True),
    partial_index("source_due", "next_poll_at", "id", where="next_poll_at IS NOT NULL"),
    sqlite_autoincrement=True,
)
"""Where entries come from: feeds and pages, which are polled, and the desk and the paste.

A new database has the desk and the paste from the start. `next_poll_at` is null for sources that are not
polled: these two, and paused or removed ones. A `slug` makes a source of kind desk one of the liveblogs that
editors opened. It is closed while it is removed. `bot.domain.sources.braking` reads `peaks` and `outages`.
"""

document = Table(
    "document",
    metadata,
    Column("source_id", BigInteger, ForeignKey("source.id"), primary_key=True, autoincrement=False),
    Column("entry_ids", JSON, nullable=False),
)
"""The entries in the latest document of a source."""

brake = Table(
    "brake",
    metadata,
    Column("id", Id, primary_key=True),
    Column("source_id", BigInteger, ForeignKey("source.id"), nullable=False),
    Column("begun_at", BigInteger, nullable=False),
    Column("count", Integer, nullable=False, server_default="0"),
    Column("finished_at", BigInteger),
    Column("answer", Text),
    Column("answered_at", BigInteger),
    CheckConstraint(
        "(answer IS NULL AND answered_at IS NULL)"
        " OR (answer IN ('newest', 'all', 'quiet') AND answered_at IS NOT NULL)",
        name="answer",
    ),
    Index("brake_source", "source_id", "id"),
    sqlite_autoincrement=True,
)
"""Polls of a source that were stored but not sent, and the editor's answer.

`finished_at` is null until the first of these polls is completely stored.
"""

report = Table(
    "report",
    metadata,
    Column("source_id", BigInteger, ForeignKey("source.id"), primary_key=True),
    Column("chat_id", BigInteger, primary_key=True),
    Column("thread_id", BigInteger, primary_key=True),
    Column("error", Prose, nullable=False),
    Column("failing_since_at", BigInteger, nullable=False),
    Column("well_at", BigInteger),
    Column("message_id", BigInteger),
    Column("due_at", BigInteger),
    Column("attempts", Integer, nullable=False, server_default="0"),
)
"""The newest outage of a source that a chat is told about, by a message that is edited when it is over.

`well_at` is when the source worked again. `message_id` is the message, once it is sent. `due_at`: there is
something to send or edit.
"""

offer = Table(
    "offer",
    metadata,
    Column("id", Id, primary_key=True),
    Column("url", Prose, nullable=False),
    Column("offered_at", BigInteger, nullable=False),
    UniqueConstraint("url"),
    sqlite_autoincrement=True,
)
"""Feeds that a web page named. An editor may add one by a button, whose data has no room for an address."""

"""Every table, once: the migrations must arrive at exactly this, and a test holds them to it.

Times are UTC microseconds since 1970 and end in `_at` (`storage.engine.timeliness` says how far ahead each
may be); a flag is a time that may be null. CHECKs stand on the table and never in a Column, where Alembic's
autogenerate would lose them without a word. Ids that other tables keep are never given twice (AUTOINCREMENT
on SQLite), so that a row may outlive what it names.
"""

from typing import Final

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    ColumnElement,
    Dialect,
    ForeignKey,
    FromClause,
    Index,
    Integer,
    MetaData,
    SmallInteger,
    Table,
    Text,
    TextClause,
    TypeDecorator,
    UniqueConstraint,
    and_,
    false,
    literal_column,
    or_,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB

metadata = MetaData(
    naming_convention={
        "pk": "%(table_name)s_pkey",
        "fk": "%(table_name)s_%(column_0_name)s_fkey",
        "uq": "%(table_name)s_%(column_0_N_name)s_key",
        "ck": "%(table_name)s_%(constraint_name)s",
    }
)


def storable(words: str) -> str:
    """Return `words` without what cannot be stored: NUL (PostgreSQL) and lone surrogates (no UTF-8)."""
    return words.replace("\0", "").encode("utf-8", "replace").decode()


class Prose(TypeDecorator[str]):
    """Text that came from a feed, a page or a chat: whatever it is, storing it must not fail."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Take out what cannot be stored."""
        del dialect  # the same for both
        return None if value is None else storable(value)


def _partial(name: str, *columns: str | TextClause, where: str) -> Index:
    """Make an index of the rows that fit `where`: few, beside all that are over and done with."""
    return Index(name, *columns, sqlite_where=text(where), postgresql_where=text(where))


Id = BigInteger().with_variant(Integer, "sqlite")
"""A key that the database counts up; SQLite does so for INTEGER alone, which holds 64 bits there."""
Term = Text().with_variant(Text(collation="C"), "postgresql")
"""A term, compared byte by byte on both, so that a range such as `country:…` is a stretch of an index."""
Strings = JSON(none_as_null=True)
"""A list of strings that is kept but never searched."""
Further = JSON(none_as_null=True).with_variant(JSONB(none_as_null=True), "postgresql")
"""The terms of a conjunction that have no column of their own: {"required": […], "excluded": […]}."""

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
    Column(
        "events", JSON, nullable=False, server_default="[]"
    ),  # what the schedule is told from, newest first
    Column("ttl", BigInteger),  # seconds that the source asks to be left alone
    Column("held_back", Integer, nullable=False, server_default="0"),
    Column("held_back_at", BigInteger),
    Column("peaks", JSON, nullable=False, server_default="[]"),  # the most new entries of ordinary polls
    Column("outages", JSON, nullable=False, server_default="[]"),
    Column("entry_at", BigInteger),
    Column("asked", BigInteger),  # seconds
    Column("starts_at", BigInteger),
    Column("reported_at", BigInteger),
    Column("reading", SmallInteger),
    CheckConstraint("kind IN ('feed', 'page', 'desk', 'paste')", name="kind"),
    CheckConstraint("(kind IN ('feed', 'page')) = (url IS NOT NULL)", name="polled_has_url"),
    CheckConstraint("(failures = 0) = (failing_since_at IS NULL)", name="failing"),
    CheckConstraint(
        "(paused_at IS NULL AND paused_why IS NULL)"
        " OR (paused_at IS NOT NULL AND paused_why IN ('asked', 'failing') AND next_poll_at IS NULL)",
        name="paused",
    ),
    CheckConstraint("(held_back = 0) = (held_back_at IS NULL)", name="held_back"),
    UniqueConstraint("url"),
    _partial("source_due", "next_poll_at", "id", where="next_poll_at IS NOT NULL"),
    sqlite_autoincrement=True,
)
"""Where entries come from: feeds and pages, which are polled, and the desk and the paste.

These two the first migration makes. `next_poll_at` is null for what is not polled: them, and whatever is
paused or removed. `bot.domain.sources.braking` reads `peaks` and `outages`.
"""

document = Table(
    "document",
    metadata,
    Column("source_id", BigInteger, ForeignKey("source.id"), primary_key=True, autoincrement=False),
    Column("entry_ids", JSON, nullable=False),
)
"""The entries in the document that a source showed last."""

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
"""Polls of a source that were stored and not sent, and what was answered to that.

`finished_at` is null until the first of these polls is stored whole.
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
"""The newest outage of a source that a chat is told of: a message is sent, and edited when it is over.

`well_at` is when the source worked again, and `message_id` the message, once it is sent. `due_at`: there is
something to send or to edit.
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
"""Feeds that a web page named and an editor may take by a button, whose data has no room for an address."""

notice = Table(
    "notice",
    metadata,
    Column("id", Id, primary_key=True),
    Column("chat_id", BigInteger, nullable=False),
    Column("thread_id", BigInteger, nullable=False),
    Column("source_id", BigInteger, ForeignKey("source.id")),
    Column("message", Prose),
    Column("due_at", BigInteger, nullable=False),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("entry_id", BigInteger),
    Column("brake_id", BigInteger),
    CheckConstraint(
        "(source_id IS NULL) <> (entry_id IS NULL) AND (source_id IS NULL) = (message IS NULL)", name="about"
    ),
    Index("notice_due", "due_at", "id"),
    sqlite_autoincrement=True,
)
"""What an editor has to be told of a source or of an entry.

The row goes when Telegram has taken it, or refused for good.
"""

entry = Table(
    "entry",
    metadata,
    Column("id", Id, primary_key=True),
    Column("source_id", BigInteger, ForeignKey("source.id"), nullable=False),
    Column("external_id", Prose, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("accepted_at", BigInteger, nullable=False),
    Column(
        "happened_at", BigInteger, nullable=False
    ),  # as published, else as accepted: the order readers know
    Column("withdrawn_at", BigInteger),
    Column("held_digest", Text),  # of the newest edit that is held back
    Column("held_at", BigInteger),  # an editor stopped sending it
    Column("term_set", BigInteger),
    Column("headline_key", BigInteger),  # a hash of what names it, by which a repetition is found
    Column("brake_id", BigInteger),  # it was stored by a braked poll and not sent
    Column("unlinked_at", BigInteger),  # Telegram refused a link in its message
    UniqueConstraint("source_id", "external_id"),
    Index("entry_newest", "happened_at", "id", "term_set"),
    Index("entry_term_set", "term_set", unique=True),
    Index("entry_headline", "source_id", "headline_key"),
    _partial("entry_braked", "brake_id", "happened_at", "id", where="brake_id IS NOT NULL"),
    _partial("entry_stopped", "id", where="held_at IS NOT NULL"),
    sqlite_autoincrement=True,
)
"""An entry's identity, and the number of its newest revision."""

revision = Table(
    "revision",
    metadata,
    Column("entry_id", BigInteger, ForeignKey("entry.id", ondelete="CASCADE"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("digest", Text, nullable=False),
    Column("headline", Prose, nullable=False),
    Column("body", Prose, nullable=False),
    Column("authors", Strings, nullable=False),
    Column("url", Prose),
    Column("published_at", BigInteger),
    Column("updated_at", BigInteger),
    Column("topics", Strings, nullable=False),
    Column("countries", Strings, nullable=False),
    Column("accepted_at", BigInteger, nullable=False),
    Column("picture", Prose),
    Column("is_key", Boolean, nullable=False, server_default=false()),
    Column("is_breaking", Boolean, nullable=False, server_default=false()),
    Column("kind", Text, nullable=False, server_default="entry"),
    Column("note", Prose),
    CheckConstraint("number >= 1", name="number"),
    CheckConstraint("kind IN ('entry', 'silent', 'fix', 'correction', 'withdrawal')", name="kind"),
)
"""What an entry said, each time that it said something else.

`kind` tells what those who have the entry get of it: a silent edit (by its source, or an editor's fix), or
also a reply (correction, withdrawal). `note` is an editor's reason. A withdrawal repeats what it takes back.
"""

entry_term = Table(
    "entry_term",
    metadata,
    Column("set_id", BigInteger, primary_key=True, autoincrement=False),
    Column("term", Term, primary_key=True),
    Index("entry_term_term", "term", "set_id"),
    sqlite_with_rowid=False,
)
"""Terms, in sets; that of an entry's newest revision is the query that is put to the index of filters.

A long entry has more terms than one transaction may write. So they are written as a set that no entry has
yet, and the entry gets it in the transaction in which it becomes visible: nobody sees half of them.
"""

term_set = Table(
    "term_set",
    metadata,
    Column("id", Id, primary_key=True),
    Column("loose_since_at", BigInteger, nullable=False),
    Index("term_set_loose", "loose_since_at", "id"),
    sqlite_autoincrement=True,
)
"""The sets of terms that no entry has: not yet, or no more (then since 0). It also numbers all sets."""

publication = Table(
    "publication",
    metadata,
    Column("id", Id, primary_key=True),
    Column("entry_id", BigInteger, ForeignKey("entry.id", ondelete="CASCADE"), nullable=False),
    Column("revision", Integer, nullable=False),
    Column("accepted_at", BigInteger, nullable=False),
    Column("newest_follow_id", BigInteger, nullable=False),
    Column("after_destination", BigInteger, nullable=False, server_default="0"),
    Column("finished_at", BigInteger),
    Column("first_at", BigInteger, nullable=False),
    Column("is_breaking", Boolean, nullable=False, server_default=false()),
    Column("is_loud", Boolean, nullable=False, server_default=false()),
    UniqueConstraint("entry_id", "revision"),
    _partial("publication_open", "id", where="finished_at IS NULL"),
    sqlite_autoincrement=True,
)
"""Revision n must reach all that it matches; how far its fan-out has come.

It reaches the follows that existed when its entry was first published, at `first_at`. `newest_follow_id` says
which they are, not a time: that costs no join, and a clock set back deprives nobody. `is_breaking`: its entry
was breaking when this was published; `is_loud`: chats that do not have the entry yet get it as breaking news,
with a sound.
"""

destination = Table(
    "destination",
    metadata,
    Column("id", Id, primary_key=True),
    Column("chat_id", BigInteger, nullable=False),
    Column("thread_id", BigInteger, nullable=False),
    Column("kind", Text, nullable=False),
    Column("title", Prose, nullable=False),
    Column("created_at", BigInteger, nullable=False),
    Column("stopped_at", BigInteger),
    Column("gone_at", BigInteger),
    Column("gone_why", Prose),
    Column("created_by", BigInteger),
    CheckConstraint("kind IN ('private', 'group', 'supergroup', 'channel')", name="kind"),
    CheckConstraint("(gone_at IS NULL) = (gone_why IS NULL)", name="gone"),
    UniqueConstraint("chat_id", "thread_id"),
    Index("destination_created_by", "created_by"),
    # By the negative id, since SQLite would look up an id nowhere but in the table.
    _partial(
        "destination_apart",
        text("(-id)"),
        "stopped_at",
        "gone_at",
        where="stopped_at IS NOT NULL OR gone_at IS NOT NULL",
    ),
    _partial(
        "destination_over", "id", where="(gone_at IS NOT NULL OR stopped_at IS NOT NULL) AND title <> ''"
    ),
    sqlite_autoincrement=True,
)
"""Where messages go: a chat, with the forum topic if there is one (else thread 0). Rows are never deleted."""

follow = Table(
    "follow",
    metadata,
    Column("id", Id, primary_key=True),
    Column("destination_id", BigInteger, ForeignKey("destination.id"), nullable=False),
    Column("text", Prose, nullable=False),
    Column("language", Text, nullable=False),
    Column("compiled_with", Integer, nullable=False),
    Column("created_by", BigInteger, nullable=False),
    Column("created_at", BigInteger, nullable=False),
    UniqueConstraint("destination_id", "text"),
    Index("follow_language", "language"),
    Index("follow_compiled", "compiled_with", "id"),
    sqlite_autoincrement=True,
)
"""One rule of a destination, as a person reads it; what it compiles to stands in `conj`."""

conj = Table(
    "conj",
    metadata,
    Column("anchor", Term, primary_key=True),
    Column("destination_id", BigInteger, primary_key=True),
    Column("follow_id", BigInteger, ForeignKey("follow.id", ondelete="CASCADE"), primary_key=True),
    Column("k", Integer, primary_key=True),
    Column("r1", Term),
    Column("r2", Term),
    Column("n1", Term),
    Column("n2", Term),
    Column("more", Further),
    Index("conj_follow", "follow_id"),
    sqlite_with_rowid=False,
)
"""The index of filters: one AND, filed under its anchor, with two further terms and two exclusions inline."""

proposal = Table(
    "proposal",
    metadata,
    Column("id", Id, primary_key=True),
    Column("chat_id", BigInteger, nullable=False),
    Column("thread_id", BigInteger, nullable=False),
    Column("text", Prose, nullable=False),
    Column("language", Text, nullable=False),
    Column("proposed_at", BigInteger, nullable=False),
    UniqueConstraint("chat_id", "thread_id", "text", "language"),
    Index("proposal_age", "proposed_at"),
    sqlite_autoincrement=True,
)
"""Filters that a chat was shown and may follow by a button, whose data has no room for them."""

topic = Table(
    "topic",
    metadata,
    Column("slug", Prose, primary_key=True),
    Column("name", Prose, nullable=False),
    Column("words", Prose, nullable=False),
    Column("changed_by", BigInteger, nullable=False),
    Column("changed_at", BigInteger, nullable=False),
)
"""The owner's topics, and what they add to those that are built in; `words` has one word or phrase a line."""

delivery = Table(
    "delivery",
    metadata,
    Column("entry_id", BigInteger, primary_key=True),
    Column("destination_id", BigInteger, primary_key=True),
    Column("follow_id", BigInteger),
    Column("wanted", Integer, nullable=False),
    Column("sent", Integer, nullable=False),
    Column("message_id", BigInteger),
    Column("uncertain", Integer, nullable=False),
    Column("dropped_at", BigInteger),
    Column("why", Prose),
    Column("sent_at", BigInteger),
    Column("priority", SmallInteger, nullable=False),
    Column("tell", Integer, nullable=False, server_default="0"),
    Column("told", Integer, nullable=False, server_default="0"),
    Column("dropped_as", Text),
    Column("reply_id", BigInteger),  # of the last reply that told, while it stands
    CheckConstraint("wanted >= 1 AND sent BETWEEN 0 AND wanted", name="revisions"),
    CheckConstraint("tell BETWEEN 0 AND wanted AND told BETWEEN 0 AND tell", name="told"),
    CheckConstraint("priority BETWEEN 0 AND 3", name="priority"),
    CheckConstraint(
        "(sent = 0 AND message_id IS NULL AND sent_at IS NULL)"
        " OR (sent > 0 AND message_id IS NOT NULL AND sent_at IS NOT NULL)",
        name="state",
    ),
    CheckConstraint(
        "(dropped_at IS NULL AND dropped_as IS NULL)"
        " OR (dropped_at IS NOT NULL AND why IS NOT NULL AND dropped_as IS NOT NULL"
        " AND dropped_as IN ('gone', 'failed', 'recalled'))",
        name="dropped",
    ),
    CheckConstraint("reply_id IS NULL OR (sent > 0 AND told > 0)", name="reply"),
    _partial(
        "delivery_open",
        "destination_id",
        "priority",
        "entry_id",
        where="(wanted > sent OR tell > told) AND dropped_at IS NULL",
    ),
    _partial("delivery_missed", "destination_id", "entry_id", where="dropped_as = 'gone' AND sent > 0"),
    sqlite_with_rowid=False,
)
"""The (entry, destination) row to reconcile; `storage.delivery.deliveries` draws its states.

It has no foreign keys: one statement writes its rows, from the very tables that they would point at, and the
two checks for each row made a fan-out on PostgreSQL take 1.7 times as long.
"""

lane = Table(
    "lane",
    metadata,
    Column("destination_id", Id, primary_key=True, autoincrement=False),
    Column("priority", SmallInteger, nullable=False),
    Column("due_at", BigInteger),
    Column("ready_at", BigInteger, nullable=False, server_default="0"),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("leased_at", BigInteger),
    Column("entry_id", BigInteger),
    Column("step", Text),
    Column("term", BigInteger),
    CheckConstraint("priority BETWEEN 0 AND 3", name="priority"),
    CheckConstraint("due_at IS NULL OR due_at >= ready_at", name="due"),
    CheckConstraint(
        "(leased_at IS NULL AND term IS NULL AND entry_id IS NULL AND step IS NULL)"
        " OR (leased_at IS NOT NULL AND term IS NOT NULL AND entry_id IS NOT NULL"
        " AND step IN ('send', 'edit', 'retract', 'reply') AND due_at IS NOT NULL)",
        name="lease",
    ),
    _partial(
        "lane_due",
        "priority",
        "due_at",
        "destination_id",
        where="due_at IS NOT NULL AND leased_at IS NULL",
    ),
)
"""A destination's way out, on which one message at a time is in flight; `storage.delivery.lanes` and
`storage.delivery.claims` work on it.

What a chat is to get waits in `delivery`, however much it is; when the next of it may go stands here, once.
`due_at` null: nothing waits. `ready_at`: the chat's own pace, or the pause that a 429 asked for. A lease
says that a `step` for an entry is on its way to Telegram; it ends with the `term` that it was claimed in.
"""

lead = Table(
    "lead",
    metadata,
    Column("id", SmallInteger, primary_key=True, autoincrement=False),
    Column("term", BigInteger, nullable=False),
    Column("holder", Text, nullable=False),
    Column("written", BigInteger, nullable=False),
    Column("expires_at", BigInteger, nullable=False),  # by the database's clock
    CheckConstraint("id = 1", name="one"),
)
"""Which process leads: its one row. `storage.engine.lead` works on it.

`term` and `holder`, a random id, are new at each take-over; `written` counts the leader's transactions.
"""


def is_open(row: FromClause = delivery) -> ColumnElement[bool]:
    """Return whether there is something to do for a delivery: send, edit, retract or tell.

    Its form is that of the index `delivery_open`.
    """
    return and_(or_(row.c.wanted > row.c.sent, row.c.tell > row.c.told), row.c.dropped_at.is_(None))


NOT_THERE: Final = 0
"""The `message_id` of a delivery that was sent, but to the group that its chat was before it moved."""
WITHDRAWN: Final = "withdrawn"
"""Why a delivery was dropped whose entry was taken back."""


def withdrawn_unsent(row: FromClause = delivery) -> ColumnElement[bool]:
    """Return whether a delivery was dropped because its entry was withdrawn.

    Where such a one may have arrived all the same it has to be opened again, to show the notice.
    """
    return and_(row.c.dropped_as == literal_column("'recalled'"), row.c.why == WITHDRAWN)


def missed(row: FromClause = delivery) -> ColumnElement[bool]:
    """Return whether a destination has not got a change of what it has, since it is gone.

    Its form is that of the index `delivery_missed`.
    """
    return and_(row.c.dropped_as == literal_column("'gone'"), row.c.sent > literal_column("0"))


def unsent(row: FromClause = delivery) -> ColumnElement[bool]:
    """Return whether a delivery is neither sent nor dropped."""
    return and_(is_open(row), row.c.sent == literal_column("0"))


def apart(row: FromClause = destination) -> ColumnElement[bool]:
    """Return whether a destination may not be sent what it follows: few are so."""
    return or_(row.c.stopped_at.is_not(None), row.c.gone_at.is_not(None))


editor = Table(
    "editor",
    metadata,
    Column("user_id", BigInteger, primary_key=True, autoincrement=False),
    Column("added_by", BigInteger, nullable=False),
    Column("added_at", BigInteger, nullable=False),
)
"""Who may post, besides the owners whom the settings name."""

draft = Table(
    "draft",
    metadata,
    Column("id", Id, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("chat_id", BigInteger, nullable=False),
    Column("user_id", BigInteger, nullable=False),
    Column("message_id", BigInteger, nullable=False),
    Column("preview_message_id", BigInteger),
    Column("created_at", BigInteger, nullable=False),
    Column("collected_at", BigInteger),
    Column("closed_at", BigInteger),
    Column("closed_how", Text),
    Column("card_message_id", BigInteger),
    Column("entry_id", BigInteger),
    CheckConstraint("kind IN ('post', 'import', 'fix', 'correct')", name="kind"),
    CheckConstraint("(closed_at IS NULL) = (closed_how IS NULL)", name="closed"),
    UniqueConstraint("chat_id", "message_id"),
    sqlite_autoincrement=True,
)
"""What an editor began to post, to import or to put in the place of an entry's words (`entry_id`).

A post has its entry once it is published.
"""

draft_part = Table(
    "draft_part",
    metadata,
    Column("draft_id", BigInteger, ForeignKey("draft.id", ondelete="CASCADE"), primary_key=True),
    Column("message_id", BigInteger, primary_key=True),
    Column("text", Prose, nullable=False),
)
"""The messages that a draft's text came in; Telegram's apps cut long text at 4,096 characters."""

receipt = Table(
    "receipt",
    metadata,
    Column("chat_id", BigInteger, primary_key=True, autoincrement=False),
    Column("message_id", BigInteger, primary_key=True, autoincrement=False),
    Column("entry_id", BigInteger, ForeignKey("entry.id", ondelete="CASCADE"), nullable=False),
    Column("revision", Integer, nullable=False),
    Column("head", Prose, nullable=False),
    Column("opened_at", BigInteger, nullable=False),
    Column("closed_at", BigInteger),
    Index("receipt_entry", "entry_id"),
    _partial("receipt_open", "opened_at", where="closed_at IS NULL"),
)
"""A message that shows an editor what became of an entry's revision; while open, it counts as it goes."""

tally = Table(
    "tally",
    metadata,
    Column("begins_at", BigInteger, primary_key=True, autoincrement=False),
    Column("kind", Text, primary_key=True),
    Column("count", Integer, nullable=False),
)
"""How deliveries ended, counted for ten seconds each: their own table is too long to be read for that."""

inbox = Table(
    "inbox",
    metadata,
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    Column("body", Prose),
    Column("received_at", BigInteger, nullable=False),
    Column("done_at", BigInteger),
    CheckConstraint("(body IS NULL) = (done_at IS NOT NULL)", name="done"),
    _partial("inbox_pending", "update_id", where="done_at IS NULL"),
    _partial("inbox_done", "done_at", where="done_at IS NOT NULL"),
)
"""Telegram's updates, stored before they are confirmed to it; a handled one keeps its id, not its body."""

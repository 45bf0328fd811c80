"""The tables of the newsroom: editors, their drafts, and what they are told."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    UniqueConstraint,
    false,
)

from bot.domain.entry.media import Media
from bot.domain.entry.styles import Style
from storage.engine.tables.columns import Id, Named, Prose, Strings, metadata, partial_index

editor = Table(
    "editor",
    metadata,
    Column("user_id", BigInteger, primary_key=True, autoincrement=False),
    Column("added_by", BigInteger, nullable=False),
    Column("added_at", BigInteger, nullable=False),
)
"""Who may post, in addition to the owners named in the settings."""

seat = Table(
    "seat",
    metadata,
    Column("user_id", BigInteger, primary_key=True, autoincrement=False),
    Column("source_id", BigInteger),
    Column("byline", Prose, nullable=False, server_default=""),
)
"""What an editor or owner chose at the desk: the liveblog that their posts go to (null: the desk itself), and
the name above which they stand ("": none)."""

summary = Table(
    "summary",
    metadata,
    Column("id", Id, primary_key=True),
    Column("source_id", BigInteger, nullable=False),
    Column("text", Prose, nullable=False),
    Column("styles", Named(Style, several=True)),
    Column("changed_by", BigInteger, nullable=False),
    Column("changed_at", BigInteger, nullable=False),
    Index("summary_source", "source_id", "id"),
    sqlite_autoincrement=True,
)
"""What is known so far in each of the desk's liveblogs. The newest counts; one without text removes it."""

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
    Column("album", Text),
    Column("author", Prose),  # the editor's name in Telegram
    Column("publish_at", BigInteger),
    Column("waiting_since_at", BigInteger),
    Column("waiting_by", BigInteger),
    Column("time_asked_at", BigInteger),
    Column("waiting_by_name", Prose),
    Column("second_until_at", BigInteger),
    Column("source_id", BigInteger),
    CheckConstraint("kind IN ('post', 'import', 'fix', 'correct', 'withdraw')", name="kind"),
    CheckConstraint("(closed_at IS NULL) = (closed_how IS NULL)", name="closed"),
    UniqueConstraint("chat_id", "message_id"),
    partial_index(
        "draft_waiting", "waiting_since_at", where="waiting_since_at IS NOT NULL AND closed_at IS NULL"
    ),
    sqlite_autoincrement=True,
)
"""What an editor began to post, to import, or to change in an entry (`entry_id`).

A post has its entry once it is published. `source_id` is the desk's liveblog that a post goes to, null for
the desk itself. While it waits for `publish_at`, `waiting_by` and their name say who scheduled it.
`second_until_at`: until then a second editor can confirm it. `time_asked_at`: the bot has asked for a time,
which the editor may type.
"""

draft_part = Table(
    "draft_part",
    metadata,
    Column("draft_id", BigInteger, ForeignKey("draft.id", ondelete="CASCADE"), primary_key=True),
    Column("message_id", BigInteger, primary_key=True),
    Column("text", Prose, nullable=False),
    Column("media", Named(Media)),
    Column("styles", Named(Style, several=True)),
)
"""The messages of a draft: text, or a picture with its caption. Apps cut long text at 4,096 characters."""

desk_card = Table(
    "desk_card",
    metadata,
    Column("id", Id, primary_key=True),
    Column("draft_id", BigInteger, ForeignKey("draft.id", ondelete="CASCADE"), nullable=False),
    Column("chat_id", BigInteger, nullable=False),
    Column("message_id", BigInteger),
    Column("about", Text, nullable=False),
    Column("reason", Prose),
    Column("due_at", BigInteger),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Index("desk_card_due", "due_at", "id"),
    Index("desk_card_draft", "draft_id"),
    sqlite_autoincrement=True,
)
"""What an editor must be told about a waiting post, in a new message or in one that is there already."""

desk_setting = Table(
    "desk_setting",
    metadata,
    Column("name", Text, primary_key=True),
    Column("chosen_at", BigInteger, nullable=False),
)
"""What owners turned on for the whole desk."""

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
    Column("language", Text),
    Index("receipt_entry", "entry_id"),
    partial_index("receipt_open", "opened_at", where="closed_at IS NULL"),
)
"""A message that shows an editor how an entry's revision goes out. While open, its counts are updated."""

review = Table(
    "review",
    metadata,
    Column("entry_id", BigInteger, ForeignKey("entry.id", ondelete="CASCADE"), primary_key=True),
    Column("chat_id", BigInteger, nullable=False),
    Column("thread_id", BigInteger, nullable=False),
    Column("came_at", BigInteger, nullable=False),
    Column("closed_at", BigInteger),
    Column("closed_how", Text),
    Column("message_id", BigInteger),
    Column("shown", Text, nullable=False, server_default=""),
    Column("settled", Boolean, nullable=False, server_default=false()),
    CheckConstraint("(closed_at IS NULL) = (closed_how IS NULL)", name="closed"),
    partial_index("review_unsettled", "entry_id", where="settled IS FALSE"),
)
"""Entries of sources that wait, or waited, for an editor. Several may share a card, by their `message_id`."""

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
    Column("by", Prose),  # the editor who changed the entry; null: its source did
    CheckConstraint(
        "(source_id IS NULL) <> (entry_id IS NULL) AND (source_id IS NULL) = (message IS NULL)", name="about"
    ),
    Index("notice_due", "due_at", "id"),
    sqlite_autoincrement=True,
)
"""What an editor must be told about a source or an entry.

The row is removed when Telegram has accepted it, or refused it for good.
"""

mismatch = Table(
    "mismatch",
    metadata,
    Column("entry_id", BigInteger, ForeignKey("entry.id", ondelete="CASCADE"), primary_key=True),
    Column("filter", Prose, primary_key=True),
    Column("words", Strings, nullable=False),
    Column("reported_at", BigInteger, nullable=False),
    Index("mismatch_reported", "reported_at"),
)
"""An entry that should not have matched a filter, as a reader says. Nothing tells who said so."""

"""The tables of chats: destinations with their follows, proposals and managers, and the inbox."""

from collections.abc import Collection, Mapping
from types import MappingProxyType
from typing import Any, Final

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    ColumnElement,
    ForeignKey,
    FromClause,
    Index,
    Integer,
    Table,
    Text,
    UniqueConstraint,
    and_,
    false,
    literal_column,
    or_,
    select,
    text,
)

from storage.engine.tables.columns import ChosenFields, Further, Id, Prose, Term, metadata, partial_index

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
    Column("preferences", ChosenFields),
    Column("muted_at", BigInteger),
    Column("unmuted_at", BigInteger),  # when the mute ends; null while muted_at is set: when someone ends it
    Column("caught_up_at", BigInteger),
    Column("language", Text),
    Column("menu", Text),
    CheckConstraint("kind IN ('private', 'group', 'supergroup', 'channel')", name="kind"),
    CheckConstraint("(gone_at IS NULL) = (gone_why IS NULL)", name="gone"),
    UniqueConstraint("chat_id", "thread_id"),
    Index("destination_created_by", "created_by"),
    # The id is negated because SQLite would look up a plain id only in the table.
    partial_index(
        "destination_apart",
        text("(-id)"),
        "stopped_at",
        "gone_at",
        where="stopped_at IS NOT NULL OR gone_at IS NOT NULL",
    ),
    partial_index("destination_muted", "unmuted_at", where="unmuted_at IS NOT NULL"),
    partial_index(
        "destination_over", "id", where="(gone_at IS NOT NULL OR stopped_at IS NOT NULL) AND title <> ''"
    ),
    sqlite_autoincrement=True,
)
"""Where messages go: a chat, with the forum topic if there is one (else thread 0).

A row is deleted only when its chat is forgotten.

`language` is what Telegram says that a private chat's reader speaks; null elsewhere and if it is not known.
`menu` is a note of the commands that only this chat has in Telegram, null for none.
`preferences` is null while nothing was chosen for it or its follows, so that most chats cost nothing more.
`caught_up_at`: when someone there last asked what came meanwhile.
"""


NOTHING_KEPT: Final[Mapping[str, Any]] = MappingProxyType(
    {
        "title": "",
        **dict.fromkeys(["created_by", "preferences", "muted_at", "unmuted_at", "caught_up_at"]),
        **dict.fromkeys(["language", "menu"]),
    }
)
"""The values of a destination of which nothing is kept but its ids and whether it may be sent to."""


def apart(row: FromClause = destination) -> ColumnElement[bool]:
    """Return the condition that a destination may not be sent what it follows; few are like that."""
    return or_(row.c.stopped_at.is_not(None), row.c.gone_at.is_not(None))


def is_group_of(group: FromClause, topic: FromClause = destination) -> ColumnElement[bool]:
    """Return the condition that a destination is the group of a forum topic, which inherits from it."""
    return and_(
        topic.c.thread_id != literal_column("0"),
        group.c.chat_id == topic.c.chat_id,
        group.c.thread_id == literal_column("0"),
    )


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
    Column("preferences", ChosenFields),
    Column("muted_at", BigInteger),
    Column("unmuted_at", BigInteger),
    Column("removed_at", BigInteger),
    UniqueConstraint("destination_id", "text"),
    partial_index("follow_removed", "removed_at", where="removed_at IS NOT NULL"),
    Index("follow_language", "language"),
    Index("follow_compiled", "compiled_with", "id"),
    sqlite_autoincrement=True,
)
"""One rule of a destination, as a person reads it. `conj` has what it compiles to.

One that was removed stays for a while without rows in `conj`, so that its removal can be undone.
"""

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
"""Filters that a chat was shown and may follow by a button. They do not fit in the button's data."""

link = Table(
    "link",
    metadata,
    Column("key", Text, primary_key=True),
    Column("text", Prose, nullable=False),
    Column("language", Text, nullable=False),
    Column("shared_at", BigInteger, nullable=False),
    UniqueConstraint("text", "language"),
    Index("link_age", "shared_at"),
)
"""Filters that links open, by the random key in the link. Nothing says who shared one, or where."""

farewell = Table(
    "farewell",
    metadata,
    Column(
        "follow_id",
        BigInteger,
        ForeignKey("follow.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    ),
    Column("due_at", BigInteger, nullable=False),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Index("farewell_due", "due_at"),
)
"""Follows that were removed because their liveblog ended, until the chat has been told."""
manager = Table(
    "manager",
    metadata,
    Column("destination_id", BigInteger, ForeignKey("destination.id"), primary_key=True),
    Column("user_id", BigInteger, primary_key=True),
    Column("connected_at", BigInteger, nullable=False),
    Column("told_at", BigInteger),
    Column("tested_at", BigInteger),
    Column("test_id", BigInteger),
    Index("manager_user", "user_id"),
    sqlite_with_rowid=False,
)
"""Who manages a channel from their private chat.

`told_at`: they were told that the bot can no longer post there; null while it can. `tested_at` names the
button of their last test post, and `test_id` is its message, if there is one.
"""

prompt = Table(
    "prompt",
    metadata,
    Column("user_id", BigInteger, primary_key=True, autoincrement=False),
    Column("destination_id", BigInteger, ForeignKey("destination.id")),
    Column("asked_at", BigInteger, nullable=False),
)
"""What the bot asked a person last: what a channel should follow, or (null) which channel, by a keyboard."""


def managing(row: FromClause, destination_ids: Collection[int]) -> ColumnElement[bool]:
    """Return the condition that a manager or prompt is about one of these channels or private chats."""
    people = select(destination.c.chat_id).where(
        destination.c.id.in_(destination_ids), destination.c.kind == "private"
    )
    return or_(row.c.destination_id.in_(destination_ids), row.c.user_id.in_(people))


inbox = Table(
    "inbox",
    metadata,
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    Column("body", Prose),
    Column("received_at", BigInteger, nullable=False),
    Column("done_at", BigInteger),
    CheckConstraint("(body IS NULL) = (done_at IS NOT NULL)", name="done"),
    partial_index("inbox_pending", "update_id", where="done_at IS NULL"),
    partial_index("inbox_done", "done_at", where="done_at IS NOT NULL"),
)
"""Telegram's updates, stored before they are confirmed. A handled one keeps its id, not its body."""

board = Table(
    "board",
    metadata,
    Column("destination_id", BigInteger, ForeignKey("destination.id"), primary_key=True),
    Column("source_id", BigInteger, primary_key=True),
    Column("asked_by", BigInteger, nullable=False),
    Column("message_id", BigInteger),
    Column("pinned", Boolean, nullable=False, server_default=false()),
    Column("shown", Text, nullable=False, server_default=""),
    Column("edited_at", BigInteger),
    Column("remade", Boolean, nullable=False, server_default=false()),
    Column("told_at", BigInteger),
)
"""The pinned cards: a liveblog's summary and newest headlines in a group or channel whose admins want that.

`message_id` is null until the card is sent. `shown` names what it shows.
"""

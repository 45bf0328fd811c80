"""The tables of delivery, and the states of a delivery in SQL."""

from typing import Final

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    ColumnElement,
    FromClause,
    Integer,
    SmallInteger,
    Table,
    Text,
    and_,
    literal_column,
    null,
    or_,
)

from bot.domain.delivery.endings import Recalled
from bot.domain.delivery.planning import BURST
from storage.engine.tables.columns import Id, Prose, metadata, partial_index

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
    Column("reply_id", BigInteger),  # of the last reply about a change, until it is retracted
    Column("not_before_at", BigInteger),  # a mute, quiet hours, a digest or a burst delays the next step
    Column("digest_id", BigInteger),  # the entry that names the digest in whose message this one is a line
    Column("text_id", BigInteger),  # if `message_id` is a picture: the message with the text, see below
    Column("refused", Integer),  # the revision that Telegram did not let an edit show
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
        " AND dropped_as IN ('gone', 'failed', 'recalled', 'counted'))",
        name="dropped",
    ),
    CheckConstraint("dropped_as IS NULL OR dropped_as <> 'counted' OR sent = 0", name="counted"),
    CheckConstraint("reply_id IS NULL OR (sent > 0 AND told > 0)", name="reply"),
    CheckConstraint("text_id IS NULL OR sent > 0", name="text"),
    CheckConstraint("refused IS NULL OR sent > 0", name="refused"),
    partial_index(
        "delivery_open",
        "destination_id",
        "priority",
        "entry_id",
        "not_before_at",
        where="(wanted > sent OR tell > told OR text_id = 0) AND dropped_at IS NULL",
    ),
    partial_index(
        "delivery_delayed", "not_before_at", where="not_before_at IS NOT NULL AND dropped_at IS NULL"
    ),
    partial_index("delivery_digest", "destination_id", "digest_id", where="digest_id IS NOT NULL"),
    partial_index("delivery_missed", "destination_id", "entry_id", where="dropped_as = 'gone' AND sent > 0"),
    sqlite_with_rowid=False,
)
"""The (entry, destination) row to reconcile. `storage.delivery.deliveries` draws its states.

An entry with a picture is a message with a caption. If its text is too long for that, a second message has
it. `text_id` is the message with the text: the picture's own, another one, or TEXT_DUE while that is still to
be sent. It is null if no picture was sent.

It has no foreign keys. One statement writes its rows, from the same tables that the keys would refer to. Two
checks for each row made a fan-out on PostgreSQL take 1.7 times as long.
"""

SENDS: Final = tuple(f"sent_{place}_at" for place in range(1, BURST + 1))
"""The columns of a lane that say when its latest messages with entries went out, the newest first."""

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
    *(Column(name, BigInteger) for name in SENDS),
    CheckConstraint("priority BETWEEN 0 AND 3", name="priority"),
    CheckConstraint("due_at IS NULL OR due_at >= ready_at", name="due"),
    CheckConstraint(
        "(leased_at IS NULL AND term IS NULL AND entry_id IS NULL AND step IS NULL)"
        " OR (leased_at IS NOT NULL AND term IS NOT NULL AND entry_id IS NOT NULL"
        " AND step IN ('send', 'text', 'edit', 'retract', 'reply') AND due_at IS NOT NULL)",
        name="lease",
    ),
    partial_index(
        "lane_due",
        "priority",
        "due_at",
        "destination_id",
        where="due_at IS NOT NULL AND leased_at IS NULL",
    ),
)
"""A destination's way out: one message at a time is in flight. `storage.delivery.lanes` and
`storage.delivery.claims` work on it.

All that a chat is to get waits in `delivery`; the lane has only the time at which the next of it may go.
`due_at` null: nothing waits. `ready_at`: the end of the chat's own pace, or of the pause that a 429 asked
for. A lease says that a `step` for an entry is on its way to Telegram. It ends with the `term` in which it
was claimed.
"""

tally = Table(
    "tally",
    metadata,
    Column("begins_at", BigInteger, primary_key=True, autoincrement=False),
    Column("kind", Text, primary_key=True),
    Column("count", Integer, nullable=False),
)
"""How many deliveries ended, and how, counted for each ten seconds. Their own table is too long for that."""


def is_open(row: FromClause = delivery) -> ColumnElement[bool]:
    """Return the condition that a delivery has something to do: send, edit, retract or tell.

    Its form must match the index `delivery_open`.
    """
    behind = or_(
        row.c.wanted > row.c.sent, row.c.tell > row.c.told, row.c.text_id == literal_column(str(TEXT_DUE))
    )
    return and_(behind, row.c.dropped_at.is_(None))


NOT_DROPPED: Final = {"dropped_at": null(), "dropped_as": null(), "why": null()}
"""What to store of a delivery that is not dropped, or no longer."""
NOT_THERE: Final = 0
"""The `message_id` of a delivery whose message is in the former group of a chat that moved."""
TEXT_DUE: Final = 0
"""The `text_id` of a delivery whose picture was sent, and whose text is still to be sent."""


def withdrawn_unsent(row: FromClause = delivery) -> ColumnElement[bool]:
    """Return the condition that a delivery was dropped because its entry was withdrawn.

    If its message may have arrived anyway, the delivery has to be opened again to show the notice.
    """
    return and_(row.c.dropped_as == literal_column("'recalled'"), row.c.why == Recalled.WITHDRAWN)


def missed(row: FromClause = delivery) -> ColumnElement[bool]:
    """Return the condition that a destination is gone and so missed a change of a message that it has.

    Its form must match the index `delivery_missed`.
    """
    return and_(row.c.dropped_as == literal_column("'gone'"), row.c.sent > literal_column("0"))


def unsent(row: FromClause = delivery) -> ColumnElement[bool]:
    """Return the condition that a delivery is neither sent nor dropped."""
    return and_(is_open(row), row.c.sent == literal_column("0"))

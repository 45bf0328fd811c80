"""Defines every table once. The migrations must lead to exactly these, and a test checks that.

Times are UTC microseconds since 1970 and end in `_at`. `storage.engine.timeliness` says how far ahead each
may be. A flag is a time that may be null. CHECKs belong to the table, never to a Column: Alembic's
autogenerate would silently lose them there. Ids that other tables keep are never reused (AUTOINCREMENT on
SQLite), so a row may outlive the row that it names.
"""

from storage.engine.tables.chats import (
    NOTHING_KEPT,
    apart,
    board,
    conj,
    destination,
    farewell,
    follow,
    inbox,
    is_group_of,
    link,
    manager,
    managing,
    prompt,
    proposal,
)
from storage.engine.tables.columns import ChosenFields, Further, Id, Prose, Strings, Term, metadata, storable
from storage.engine.tables.delivery import (
    NOT_DROPPED,
    NOT_THERE,
    SENDS,
    TEXT_DUE,
    delivery,
    is_open,
    lane,
    missed,
    tally,
    unsent,
    withdrawn_unsent,
)
from storage.engine.tables.entries import entry, entry_term, publication, revision, rule, term_set, topic
from storage.engine.tables.leadership import lead
from storage.engine.tables.newsroom import draft, draft_part, editor, mismatch, notice, receipt, seat, summary
from storage.engine.tables.sources import brake, document, offer, report, source

__all__ = [
    "NOTHING_KEPT",
    "NOT_DROPPED",
    "NOT_THERE",
    "SENDS",
    "TEXT_DUE",
    "ChosenFields",
    "Further",
    "Id",
    "Prose",
    "Strings",
    "Term",
    "apart",
    "board",
    "brake",
    "conj",
    "delivery",
    "destination",
    "document",
    "draft",
    "draft_part",
    "editor",
    "entry",
    "entry_term",
    "farewell",
    "follow",
    "inbox",
    "is_group_of",
    "is_open",
    "lane",
    "lead",
    "link",
    "manager",
    "managing",
    "metadata",
    "mismatch",
    "missed",
    "notice",
    "offer",
    "prompt",
    "proposal",
    "publication",
    "receipt",
    "report",
    "revision",
    "rule",
    "seat",
    "source",
    "storable",
    "summary",
    "tally",
    "term_set",
    "topic",
    "unsent",
    "withdrawn_unsent",
]

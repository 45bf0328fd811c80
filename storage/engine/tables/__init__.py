"""Every table, once: the migrations must arrive at exactly this, and a test holds them to it.

Times are UTC microseconds since 1970 and end in `_at` (`storage.engine.timeliness` says how far ahead each
may be); a flag is a time that may be null. CHECKs stand on the table and never in a Column, where Alembic's
autogenerate would lose them without a word. Ids that other tables keep are never given twice (AUTOINCREMENT
on SQLite), so that a row may outlive what it names.
"""

from storage.engine.tables.chats import apart, conj, destination, follow, inbox, proposal
from storage.engine.tables.columns import Further, Id, Prose, Strings, Term, metadata, storable
from storage.engine.tables.delivery import (
    NOT_THERE,
    WITHDRAWN,
    delivery,
    is_open,
    lane,
    missed,
    tally,
    unsent,
    withdrawn_unsent,
)
from storage.engine.tables.entries import entry, entry_term, publication, revision, term_set, topic
from storage.engine.tables.leadership import lead
from storage.engine.tables.newsroom import draft, draft_part, editor, notice, receipt
from storage.engine.tables.sources import brake, document, offer, report, source

__all__ = [
    "NOT_THERE",
    "WITHDRAWN",
    "Further",
    "Id",
    "Prose",
    "Strings",
    "Term",
    "apart",
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
    "follow",
    "inbox",
    "is_open",
    "lane",
    "lead",
    "metadata",
    "missed",
    "notice",
    "offer",
    "proposal",
    "publication",
    "receipt",
    "report",
    "revision",
    "source",
    "storable",
    "tally",
    "term_set",
    "topic",
    "unsent",
    "withdrawn_unsent",
]

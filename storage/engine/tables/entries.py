"""The tables of entries: their revisions, terms, topics and publications."""

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
from storage.engine.tables.columns import Id, Named, Prose, Strings, Term, metadata, partial_index

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
    ),  # as published, else as accepted: the order that readers know
    Column("withdrawn_at", BigInteger),
    Column("held_digest", Text),  # of the newest edit that is held back
    Column("held_at", BigInteger),  # an editor stopped sending it
    Column("term_set", BigInteger),
    Column("headline_key", BigInteger),  # a hash of its headline, to find repetitions
    Column("brake_id", BigInteger),  # a braked poll stored it, and it was not sent
    Column("unlinked_at", BigInteger),  # Telegram refused a link in its message
    Column("check_revision", Integer),  # while held: where readers see that it is being checked
    Column("key_by_editor", Boolean),  # whether an editor decided that it is a key moment, or that it is not
    UniqueConstraint("source_id", "external_id"),
    Index("entry_newest", "happened_at", "id", "term_set"),
    Index("entry_term_set", "term_set", unique=True),
    Index("entry_headline", "source_id", "headline_key"),
    partial_index("entry_braked", "brake_id", "happened_at", "id", where="brake_id IS NOT NULL"),
    partial_index("entry_stopped", "id", where="held_at IS NOT NULL"),
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
    Column("media", Named(Media)),
    Column("styles", Named(Style, several=True)),
    Column("not_about", Strings, nullable=False, server_default="[]"),
    CheckConstraint("number >= 1", name="number"),
    CheckConstraint(
        "kind IN ('entry', 'silent', 'fix', 'correction', 'withdrawal', 'restoration')", name="kind"
    ),
)
"""An entry's text, one row for each change.

`kind` says what chats that have the entry get: a silent edit (by its source, or an editor's fix), or also a
reply (correction, withdrawal, restoration). `note` is an editor's reason, or says what a correction
was for. A withdrawal repeats the text that it takes back.
"""

entry_term = Table(
    "entry_term",
    metadata,
    Column("set_id", BigInteger, primary_key=True, autoincrement=False),
    Column("term", Term, primary_key=True),
    Index("entry_term_term", "term", "set_id"),
    sqlite_with_rowid=False,
)
"""Terms, in sets. Matching looks up the set of an entry's newest revision in the index of filters.

A long entry has more terms than one transaction may write. So they are written as a set without an entry. The
entry gets the set in the transaction that makes it visible, so nobody sees half of it.
"""

term_set = Table(
    "term_set",
    metadata,
    Column("id", Id, primary_key=True),
    Column("loose_since_at", BigInteger, nullable=False),
    Index("term_set_loose", "loose_since_at", "id"),
    sqlite_autoincrement=True,
)
"""The sets of terms that have no entry yet, or no longer (then since 0). It also numbers all sets."""

topic = Table(
    "topic",
    metadata,
    Column("slug", Prose, primary_key=True),
    Column("name", Prose, nullable=False),
    Column("words", Prose, nullable=False),
    Column("changed_by", BigInteger, nullable=False),
    Column("changed_at", BigInteger, nullable=False),
)
"""The owner's topics, and additions to the built-in ones. `words` has one word or phrase per line."""

rule = Table(
    "rule",
    metadata,
    Column("id", Id, primary_key=True),
    Column("mark", Text, nullable=False),
    Column("text", Prose, nullable=False),
    Column("language", Text, nullable=False),
    Column("added_by", BigInteger, nullable=False),
    Column("added_at", BigInteger, nullable=False),
    CheckConstraint("mark IN ('key', 'breaking')", name="mark"),
    sqlite_autoincrement=True,
)
"""The desk's rules: filters that mark new entries of sources."""

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
    Column("replans", Boolean, nullable=False, server_default=false()),
    UniqueConstraint("entry_id", "revision"),
    partial_index("publication_open", "id", where="finished_at IS NULL"),
    sqlite_autoincrement=True,
)
"""Revision n must reach all that it matches; the row has how far its fan-out has come.

It reaches the follows that existed when its entry was first published, at `first_at`. `newest_follow_id`
marks them instead of a time: this needs no join, and no follow is missed if a clock is set back.
`is_breaking`: its entry was breaking when this was published. `is_loud`: chats that do not have the entry yet
get it as breaking news, with a sound. `replans`: what was only counted is planned again,
because the entry has become a key moment.
"""

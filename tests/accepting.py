"""Accepts entries within a test's transaction, including finding their terms."""

from collections.abc import Sequence

from bot.domain.entry.content import EditorsKind, ParsedEntry, StoredEntry
from bot.entries import acceptance
from bot.entries.occasion import Accepted
from bot.entries.tags import Terms, UntaggedError
from storage import Tx


async def accept(
    tx: Tx, source_id: int, parsed: Sequence[ParsedEntry], *, language: str, publish: bool, now: int
) -> list[Accepted]:
    """Store and publish entries."""
    terms = Terms(language)
    while True:
        try:
            return await acceptance.accept_at_once(tx, source_id, parsed, terms, publish=publish, now=now)
        except UntaggedError as error:
            await terms.find(error.tagger, error.parsed)


async def revise(
    tx: Tx,
    stored: StoredEntry,
    words: ParsedEntry,
    kind: EditorsKind,
    *,
    language: str,
    now: int,
    note: str | None = None,
) -> int:
    """Give an entry an editor's text; return the number of that revision."""
    terms = Terms(language)
    while True:
        try:
            return await acceptance.revise(tx, stored, words, kind, terms=terms, now=now, note=note)
        except UntaggedError as error:
            await terms.find(error.tagger, error.parsed)

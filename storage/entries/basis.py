"""Reads, in one statement, what the terms of a source's entries depend on besides the entries.

It runs twice for each entry: before its terms are found, and in the transaction that stores them.
"""

from typing import Any, Final, NamedTuple

from sqlalchemy import BigInteger, CompoundSelect, Text, bindparam, func, literal, null, select, union_all

from bot.domain.topics import Vocabulary
from storage.engine.tables import follow, source, topic
from storage.engine.transactions import Tx
from storage.entries import topics


class Basis(NamedTuple):
    """A source's title ("" if removed) and language, the languages of it and all follows, and the topics."""

    title: str
    language: str | None
    languages: frozenset[str]
    vocabulary: Vocabulary


_NONE: Final = null().cast(Text)


def _statement() -> CompoundSelect[Any]:
    """Return the statement: rows of each kind, with one look-up in the index for each language."""
    own = select(literal("source"), source.c.title, source.c.language, _NONE).where(
        source.c.id == bindparam("of_source", type_=BigInteger), source.c.removed_at.is_(None)
    )
    first = select(func.min(follow.c.language).label("language")).cte("used", recursive=True)
    following = (
        select(func.min(follow.c.language))
        .where(follow.c.language > first.c.language)
        .correlate(first)
        .scalar_subquery()
    )
    used = first.union_all(select(following).where(first.c.language.is_not(None)))
    languages = select(literal("follow"), used.c.language, used.c.language, _NONE).where(
        used.c.language.is_not(None)
    )
    return union_all(own, languages, select(literal("topic"), topic.c.slug, topic.c.name, topic.c.words))


_BASIS: Final = _statement()


async def basis(tx: Tx, source_id: int) -> Basis:
    """Return what the terms of a source's entries depend on."""
    title, language, languages, own = "", None, set[str](), []
    for kind, first, second, third in await tx.execute(_BASIS, {"of_source": source_id}):
        if kind == "topic":
            own.append((first, second, third))
        else:
            title, language = (first, second) if kind == "source" else (title, language)
            languages.update(filter(None, [second]))
    return Basis(title, language, frozenset(languages), topics.vocabulary(own))

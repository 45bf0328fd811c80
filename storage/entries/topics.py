"""Stores the owner's topics, and lists all topics that a filter can ask for."""

from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from sqlalchemy import delete, func, literal, select

from bot.domain.topics import CustomTopic, Vocabulary, built_in
from storage.engine.tables import entry_term, topic
from storage.engine.transactions import Tx
from storage.engine.upserts import insert_or

_SEEN: Final = 5_000
"""How many tags of entries are known by name, so that a source with ever new tags costs no more than this."""
_FIRST, _BEHIND = "topic:", "topic;"
"""The terms of topics are between these: ";" is the character after ":"."""


def vocabulary(rows: Iterable[tuple[str, str, str]]) -> Vocabulary:
    """Return the topics to find in texts: built-in ones and the owner's, given as (slug, name, words)."""
    return _derived(tuple(sorted(rows)))


@lru_cache(maxsize=8)
def _derived(rows: tuple[tuple[str, str, str], ...]) -> Vocabulary:
    """Return the vocabulary of stored topics; it is built again only if they have changed."""
    own = (CustomTopic(slug, name, tuple(words.splitlines())) for slug, name, words in rows)
    return built_in().with_custom(own)


async def load_for_finding(tx: Tx) -> Vocabulary:
    """Return the topics to find in texts: built-in ones and the owner's."""
    rows = await tx.execute(select(topic.c.slug, topic.c.name, topic.c.words))
    return vocabulary((slug, name, words) for slug, name, words in rows)


async def load(tx: Tx) -> Vocabulary:
    """Return all topics that a filter can ask for: built-in ones, the owner's, and tags of entries."""
    return (await load_for_finding(tx)).with_seen(await seen(tx))


async def seen(tx: Tx) -> list[str]:
    """Return the slugs of topics that entries have, in order.

    It makes one look-up in the index on terms for each topic, however many entries have it.
    """
    ahead = select(func.min(entry_term.c.term).label("term")).where(
        entry_term.c.term > _FIRST, entry_term.c.term < _BEHIND
    )
    steps = ahead.add_columns(literal(1).label("step")).cte("tags", recursive=True)
    following = (
        select(func.min(entry_term.c.term))
        .where(entry_term.c.term > steps.c.term, entry_term.c.term < _BEHIND)
        .scalar_subquery()
    )
    steps = steps.union_all(
        select(following, steps.c.step + 1).where(steps.c.term.is_not(None), steps.c.step < _SEEN)
    )
    found = await tx.scalars(select(steps.c.term).where(steps.c.term.is_not(None)))
    return [term.removeprefix(_FIRST) for term in found]


async def list_own(tx: Tx) -> list[CustomTopic]:
    """Return the owner's topics, in order of their names."""
    rows = await tx.execute(select(topic.c.slug, topic.c.name, topic.c.words).order_by(topic.c.name))
    return [CustomTopic(slug, name, tuple(words.splitlines())) for slug, name, words in rows]


async def get(tx: Tx, slug: str) -> CustomTopic | None:
    """Return the owner's version of a topic, or None."""
    query = select(topic.c.slug, topic.c.name, topic.c.words).where(topic.c.slug == slug)
    row = (await tx.execute(query)).first()
    return None if row is None else CustomTopic(row.slug, row.name, tuple(row.words.splitlines()))


async def count(tx: Tx) -> int:
    """Return how many topics the owner has made or changed."""
    return int(await tx.scalar(select(func.count()).select_from(topic)) or 0)


async def put(tx: Tx, own: CustomTopic, changed_by: int, now: int) -> None:
    """Store a topic, replacing any with the same slug."""
    values = {"name": own.name, "words": "\n".join(own.words), "changed_by": changed_by, "changed_at": now}
    await tx.execute(
        insert_or(tx, topic)
        .values(slug=own.slug, **values)
        .on_conflict_do_update(index_elements=["slug"], set_=values)
    )


async def remove(tx: Tx, slug: str) -> bool:
    """Remove the owner's version of a topic; False if there is none."""
    return (await tx.execute(delete(topic).where(topic.c.slug == slug))).rowcount > 0

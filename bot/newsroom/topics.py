"""Lists topics for anyone, and lets owners add and change them."""

from dataclasses import dataclass, replace

from bot.access import Actor
from bot.domain.filters import is_reserved
from bot.domain.topics import MAX_CUSTOM, MAX_WORDS, CustomTopic, Vocabulary, read_topic
from bot.errors import UserError
from storage import Tx, reads, writes
from storage.entries import topics


@dataclass(frozen=True, slots=True)
class Known:
    """The known topics, and those that an owner has added or changed."""

    vocabulary: Vocabulary
    own: tuple[CustomTopic, ...]


@reads
async def known(tx: Tx) -> Known:
    """Return the topics that filters can name."""
    return Known(await topics.load(tx), tuple(await topics.list_own(tx)))


@writes
async def add(tx: Tx, actor: Actor, typed: str, now: int) -> tuple[CustomTopic, bool]:
    """Give words to a topic, which is created if it is new: `NAME: word, "a phrase", -not this`.

    Return all words that owners gave to it, and whether the topic is new. For owners only. UserError names
    text that cannot be read, a limit that is passed, or a name that means something else.
    """
    changed_by = actor.require_owner()
    asked = read_topic(typed)
    if not asked.words:
        raise UserError("topic-usage")
    if is_reserved(asked.name):
        raise UserError("topic-reserved", name=asked.name)
    vocabulary = await topics.load(tx)
    known = vocabulary.slug_of(asked.name)
    slug = known or asked.slug
    before = await topics.get(tx, slug)
    if before is None and await topics.count(tx) >= MAX_CUSTOM:
        raise UserError("topic-many", limit=MAX_CUSTOM)
    own = replace(before or asked, slug=slug)
    # The latest words win: naming an excluded word includes it again, and the reverse.
    opposed = {_opposite(word) for word in asked.words}
    kept = [word for word in (before.words if before else ()) if word not in opposed]
    own = replace(own, words=tuple(dict.fromkeys((*kept, *asked.words))))
    if len(own.words) > MAX_WORDS:
        raise UserError("topic-many-words", limit=MAX_WORDS)
    await topics.put(tx, own, changed_by, now)
    return own, known is None


def _opposite(word: str) -> str:
    return word[1:] if word.startswith("-") else f"-{word}"


@writes
async def remove(tx: Tx, actor: Actor, typed: str, now: int) -> CustomTopic | None:
    """Remove words that an owner gave to a topic (`NAME: word`), or all of them (`NAME`).

    Return what is left, or None if nothing is. For owners only. UserError if no owner gave the topic any
    words, or not the named one.
    """
    changed_by = actor.require_owner()
    asked = read_topic(typed)
    vocabulary = await topics.load(tx)
    before = await topics.get(tx, vocabulary.slug_of(asked.name) or asked.slug)
    if before is None:
        raise UserError("topic-not-own", name=asked.name)
    missing = next((word for word in asked.words if word not in before.words), None)
    if missing is not None:
        raise UserError("topic-no-word", name=before.name, word=missing)
    left = tuple(word for word in before.words if asked.words and word not in asked.words)
    if not left:
        await topics.remove(tx, before.slug)
        return None
    own = replace(before, words=left)
    await topics.put(tx, own, changed_by, now)
    return own

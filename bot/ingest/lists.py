"""Exports the sources as a list, and imports such a list: a look first, then all that is new at once."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from bot.access import Actor
from bot.errors import ExplainedError
from bot.ingest.administration import Place
from bot.sources.fetch.fetcher import clean_url
from bot.sources.fetch.public_addresses import require_public_host
from bot.sources.opml import Outline
from storage import Storage, Tx, reads, writes
from storage.chats import farewells
from storage.sources import sources
from storage.sources.sources import Source

Refused: TypeAlias = tuple[Outline, ExplainedError]


@dataclass(frozen=True, slots=True)
class Survey:
    """What importing a list would do: add what is `new`; what is there already, and what is refused and why.

    A source that the list has twice counts once.
    """

    new: Sequence[Outline]
    known: Sequence[Outline]
    refused: Sequence[Refused]


@dataclass(frozen=True, slots=True)
class Imported:
    """A survey whose new sources were added, at a time (UTC microseconds) that names them."""

    survey: Survey
    at: int


@reads
async def export(tx: Tx, actor: Actor | None = None) -> list[Outline]:
    """Return the sources, paused ones too. Without an actor, the operator asks at the command line."""
    if actor is not None:
        await actor.require_editor(tx)
    return [_outline(one) for one in await sources.list_polled(tx)]


def _outline(source: Source) -> Outline:
    return Outline(source.url or "", source.title, is_page=source.kind == "page")


async def survey(storage: Storage, actor: Actor, listed: Sequence[Outline], *, allow_private: bool) -> Survey:
    """Return what importing a list would do; nothing is fetched."""
    return await _look(storage, actor, listed, allow_private=allow_private)


@reads
async def _look(tx: Tx, actor: Actor, listed: Sequence[Outline], *, allow_private: bool) -> Survey:
    await actor.require_editor(tx)
    return await _survey(tx, listed, allow_private=allow_private)


async def _survey(tx: Tx, listed: Sequence[Outline], *, allow_private: bool) -> Survey:
    known = {one.url for one in await sources.list_polled(tx)}
    new: dict[str, Outline] = {}
    there: dict[str, Outline] = {}
    refused: dict[str, Refused] = {}
    for one in listed:
        try:
            url = clean_url(one.url)
            if not allow_private:
                require_public_host(url)
        except ExplainedError as error:
            refused.setdefault(one.url, (one, error))
            continue
        (there if url in known else new).setdefault(url, Outline(url, one.title, one.is_page))
    return Survey(list(new.values()), list(there.values()), list(refused.values()))


@writes
async def add_listed(
    tx: Tx,
    listed: Sequence[Outline],
    *,
    actor: Actor | None,
    place: Place | None,
    allow_private: bool,
    now: int,
) -> Imported:
    """Add what is new in a list, all or nothing. The poller reads it, and stores its first entries silently.

    Without an actor, the operator asks at the command line, and owners are told of failures.
    """
    added_by = None if actor is None else await actor.require_editor(tx)
    found = await _survey(tx, listed, allow_private=allow_private)
    for one in found.new:
        await sources.add(
            tx,
            kind="page" if one.is_page else "feed",
            url=one.url,
            title=one.title,
            language=None,
            added_by=added_by,
            added_in=None if place is None else place.chat_id,
            added_in_thread=0 if place is None else place.thread_id,
            now=now,
        )
    return Imported(found, now)


@writes
async def take_back(tx: Tx, actor: Actor, at: int, clock: Callable[[], int]) -> int:
    """Remove the sources that this editor imported at a time; return how many there were."""
    added_by = await actor.require_editor(tx)
    added = [one for one in await sources.list_polled(tx) if (one.added_by, one.added_at) == (added_by, at)]
    for one in added:
        await sources.remove(tx, one.id, clock())
        await farewells.end(tx, one.id, clock())
    return len(added)

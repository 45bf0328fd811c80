"""Keeps a summary for each of the desk's liveblogs: what is known so far."""

from dataclasses import dataclass
from typing import Final

from bot.access import Actor
from bot.domain.entry.styles import STYLES, is_kept, moved
from bot.domain.messages.builder import TextBuilder
from bot.domain.messages.message import Message, utf16_length
from bot.domain.messages.parts import Part
from bot.domain.text.cleanup import tame
from bot.errors import UserError
from storage import Tx, reads, writes
from storage.newsroom import seats, summaries
from storage.sources import liveblogs, sources
from storage.sources.sources import Source

LONGEST: Final = 2000
"""UTF-16 units of a summary, so that a message has room for headlines below it."""


@dataclass(frozen=True, slots=True)
class Told:
    """A liveblog and its summary, if it has one. `id` is the number of the change that led to it."""

    source: Source
    part: Part | None
    id: int = 0


@reads
async def read(tx: Tx, actor: Actor) -> Told:
    """Return the summary of the editor's liveblog."""
    return await _told(tx, await _current(tx, actor))


@writes
async def put(tx: Tx, actor: Actor, typed: Part, now: int) -> Told:
    """Replace the summary of the editor's liveblog; an empty text removes it. UserError if it is too long."""
    source = await _current(tx, actor)
    kept = tuple(one._replace(kind=STYLES[one.kind]) for one in typed.styles if is_kept(one.kind, one.url))
    text = tame(typed.text).strip()
    if utf16_length(text) > LONGEST:
        raise UserError("summary-too-long", length=utf16_length(text), limit=LONGEST)
    part = Part(text, moved(kept, typed.text, text))
    number = await summaries.put(tx, source.id, part, await actor.require_editor(tx), now)
    return Told(source, part if text else None, number)


@writes
async def take_back(tx: Tx, actor: Actor, summary_id: int) -> Told:
    """Undo a change of a summary; UserError if it was changed again."""
    await actor.require_editor(tx)
    source_id = await summaries.take_back(tx, summary_id)
    source = None if source_id is None else await sources.get(tx, source_id)
    if source is None:
        raise UserError("summary-changed")
    return await _told(tx, source)


def render_summary(part: Part) -> Message:
    """Return a summary as a message shows it."""
    text = TextBuilder()
    text.add(part.text)
    text.style(part.styles, 0)
    return text.message()


async def _current(tx: Tx, actor: Actor) -> Source:
    """Return the liveblog that an editor's posts go to, or else the desk."""
    seat = await seats.seat_of(tx, await actor.require_editor(tx))
    found = None if seat.source_id is None else await liveblogs.get(tx, seat.source_id)
    return found or await sources.builtin(tx, "desk")


async def _told(tx: Tx, source: Source) -> Told:
    found = await summaries.newest(tx, source.id)
    return Told(source, None if found is None else found.part)

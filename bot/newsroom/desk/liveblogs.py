"""Opens and closes the desk's liveblogs, and keeps which one, and which byline, each editor chose."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from bot.access import Actor
from bot.domain.filters import Filter, reread_filter
from bot.domain.moment import seconds
from bot.domain.sources.slugs import slug_for
from bot.domain.text.cleanup import cut, tame_line
from bot.errors import UserError
from bot.newsroom.drafts import require_open
from storage import Tx, reads, writes
from storage.chats import farewells, follows
from storage.entries import topics
from storage.newsroom import drafts, seats
from storage.newsroom.drafts import Draft
from storage.sources import liveblogs, sources
from storage.sources.liveblogs import Closed
from storage.sources.sources import Source

MOST_OPEN: Final = 12
"""Liveblogs that may be open at once. A message has room for the buttons of so many."""
MOST_CLOSED: Final = 3
"""Closed liveblogs that are shown, to open one again."""
FAREWELL_AFTER = seconds(60)
"""How long (microseconds) after a liveblog is closed its followers are told; reopening undoes that."""
DESK: Final = "desk"
"""What an editor types for the desk itself, which is always open and has no title."""
_DAY: Final = seconds(24 * 3600)
_CLOSED_FOR: Final = 7 * _DAY
_TITLE_ROOM: Final = 100
_BYLINE_ROOM: Final = 64


@dataclass(frozen=True, slots=True)
class Overview:
    """The desk's liveblogs as an editor sees them.

    `current` is the number of the one that their posts go to, None for the desk itself. `entries` counts
    those of the last 24 hours, by liveblog.
    """

    open: Sequence[Source]
    closed: Sequence[Closed]
    current: int | None
    entries: Mapping[int, int]

    @property
    def current_one(self) -> Source | None:
        """The liveblog that their posts go to; None for the desk itself."""
        return next((one for one in self.open if one.id == self.current), None)


@reads
async def read(tx: Tx, actor: Actor, now: int) -> Overview:
    """Return the liveblogs. For editors only."""
    user_id = await actor.require_editor(tx)
    shown = await liveblogs.list_open(tx)
    closed = await liveblogs.list_closed(tx, now - _CLOSED_FOR, MOST_CLOSED)
    seat = await seats.seat_of(tx, user_id)
    entries = await sources.count_entries(tx, [one.id for one in shown], now - _DAY)
    return Overview(shown, closed, seat.source_id, entries)


@writes
async def open_(tx: Tx, actor: Actor, typed: str, now: int) -> tuple[Source, bool]:
    """Open a liveblog for the editor's next posts; return it, and whether it is new.

    One that is open under this title is not opened twice. UserError for a title without letters and digits.
    """
    user_id = await actor.require_editor(tx)
    title = cut(" ".join(tame_line(typed).split()), _TITLE_ROOM)
    if not any(map(str.isalnum, title)):
        raise UserError("blog-nameless")
    known = await liveblogs.list_open(tx)
    found = next((one for one in known if one.title.casefold() == title.casefold()), None)
    if found is None and len(known) >= MOST_OPEN:
        raise UserError("blog-too-many", limit=MOST_OPEN)
    blog = found or await liveblogs.open_(tx, title, slug_for(title, await liveblogs.slugs(tx)), user_id, now)
    await seats.sit(tx, user_id, blog.id)
    return blog, found is None


@reads
async def find(tx: Tx, actor: Actor, typed: str) -> int | None:
    """Return the number of an open liveblog by its slug or title, or None for the desk; else UserError."""
    await actor.require_editor(tx)
    wanted = " ".join(typed.split()).casefold()
    if wanted == DESK:
        return None
    for one in await liveblogs.list_open(tx):
        if wanted in (one.slug, one.title.casefold()):
            return one.id
    raise UserError("blog-unknown", typed=cut(tame_line(typed), _TITLE_ROOM))


@writes
async def switch(tx: Tx, actor: Actor, source_id: int | None) -> None:
    """Send the editor's next posts to a liveblog; UserError if it is not open."""
    user_id = await actor.require_editor(tx)
    await _require_known(tx, source_id)
    await seats.sit(tx, user_id, source_id)


@writes
async def close(tx: Tx, actor: Actor, source_id: int, now: int) -> int:
    """Close a liveblog; return how many chats are told soon. UserError if it is not open."""
    await actor.require_editor(tx)
    if not await liveblogs.close(tx, source_id, now):
        raise UserError("blog-not-open")
    return await farewells.end(tx, source_id, now, due_at=now + FAREWELL_AFTER)


@writes
async def reopen(tx: Tx, actor: Actor, source_id: int, now: int) -> Source:
    """Open a closed liveblog again. Chats that were not told yet follow it as before.

    UserError if it is not closed, if its title is in use, or if there are too many.
    """
    await actor.require_editor(tx)
    known = await liveblogs.list_open(tx)
    if len(known) >= MOST_OPEN:
        raise UserError("blog-too-many", limit=MOST_OPEN)
    back = await liveblogs.reopen(tx, source_id)
    if back is None:
        raise UserError("blog-not-closed")
    if any(one.title.casefold() == back.source.title.casefold() for one in known):
        raise UserError("blog-known", title=back.source.title)
    vocabulary = await topics.load(tx)
    for destination_id in await farewells.cancel(tx, back.at):
        filters: dict[int, Filter] = {}
        for one in await follows.removed_at(tx, destination_id, back.at):
            filters[one.id] = reread_filter(one.text, one.language, vocabulary)
        await follows.restore(tx, destination_id, back.at, filters, now)
    return back.source


@writes
async def move_draft(tx: Tx, actor: Actor, draft_id: int, source_id: int | None) -> Draft:
    """Send an open draft to another liveblog; UserError if it or the draft is closed."""
    await require_open(tx, actor, draft_id)
    await _require_known(tx, source_id)
    await drafts.set_liveblog(tx, draft_id, source_id)
    return await require_open(tx, actor, draft_id)


@writes
async def sign(tx: Tx, actor: Actor, typed: str) -> str:
    """Put a name above the editor's next posts, or none for ""; return it as readers see it.

    UserError for a name that is too long or has no letters and digits.
    """
    user_id = await actor.require_editor(tx)
    name = " ".join(tame_line(typed).split())
    if name and (not any(map(str.isalnum, name)) or len(name) > _BYLINE_ROOM):
        raise UserError("byline-unusable", limit=_BYLINE_ROOM)
    await seats.sign(tx, user_id, name)
    return name


@reads
async def byline(tx: Tx, actor: Actor) -> str:
    """Return the name above the editor's posts, or ""."""
    return (await seats.seat_of(tx, await actor.require_editor(tx))).byline


async def _require_known(tx: Tx, source_id: int | None) -> None:
    if source_id is not None and await liveblogs.get(tx, source_id) is None:
        raise UserError("blog-not-open")

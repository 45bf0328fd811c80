"""Opens what a link names: a filter to follow, a liveblog, an entry or an editor's draft.

Opening a link changes nothing. A person presses a button to follow something; in a group an admin does.
"""

from bot.conversation.buttons import DATA_LIMIT, number
from bot.conversation.request import Request
from bot.domain.countries import flagged_name
from bot.domain.messages.excerpts import render_whole
from bot.domain.messages.message import Button, Rows
from bot.domain.text.cleanup import cut, tame_line
from bot.errors import UserError
from bot.newsroom import posts
from bot.presenting.entries import topic_name
from bot.presenting.links import carried_filter
from bot.presenting.preferences import capitalised
from bot.readers import sharing
from bot.readers.preferences import zone_at
from bot.readers.sharing import Offer
from bot.words import Words
from handlers.trials import propose

_LABEL_ROOM = 40


async def open_link(request: Request) -> None:
    """Show what the argument of /start names; UserError if there is no such thing, or no longer."""
    kind, _, rest = request.typed.partition("-")
    match kind:
        case "share":
            text, language = await sharing.find(request.storage, rest, request.now)
            await propose(request, text, language=language, opened=True)
        case "find":
            await propose(request, carried_filter(rest), opened=True)
        case "draft":
            await _show_draft(request, _numbered(rest))
        case _:
            await _show_entry(request, _numbered(rest))


def _numbered(rest: str) -> int:
    try:
        return number(rest)
    except ValueError:
        raise UserError("entry-unknown") from None


async def _show_draft(request: Request, draft_id: int) -> None:
    draft = await posts.read_draft(request.storage, request.actor, draft_id, request.now)
    if draft.parsed.withdrawn:
        raise UserError("entry-unknown")
    zone = await zone_at(request.storage, request.address, request.services.zone)
    for part in render_whole(draft, language=request.words.language, zone=zone):
        await request.answer(part)


async def _show_entry(request: Request, entry_id: int) -> None:
    """Show a whole entry, with what can be followed to get more like it."""
    storage, address, words = request.storage, request.address, request.words
    entry = await sharing.read_entry(storage, entry_id, held=await request.is_editor())
    offer = await sharing.offer(storage, address, entry, words.language, request.now)
    rows = _choices(offer, words)
    if entry.link is not None:
        site = cut(tame_line(entry.source_title), _LABEL_ROOM)
        name = "button-read-at" if site else "button-read"
        rows = [[Button(words(name, source=site), url=entry.link)], *rows]
    zone = await zone_at(storage, address, request.services.zone)
    parts = render_whole(entry, language=words.language, zone=zone)
    for part in parts:
        await request.answer(part, rows if part is parts[-1] else ())


def _choices(offer: Offer, words: Words) -> Rows:
    rows = []
    if offer.liveblog is not None:
        title, proposal_id = offer.liveblog
        label = words("button-origin", name=cut(tame_line(title), _LABEL_ROOM))
        rows.append([Button(label, f"v1:try:{proposal_id}")])
    named = [(flagged_name(one, words.language), f"v1:follow:country:{one}") for one in offer.countries]
    named += [
        (capitalised(topic_name(one, words.language)), f"v1:follow:topic:{one}") for one in offer.topics
    ]
    rows += [
        [Button(words("button-origin", name=name), data)]
        for name, data in named
        if len(data.encode()) <= DATA_LIMIT
    ]
    return rows

"""Handles the cards of entries that wait for an editor: publish, skip, edit, key moment, breaking."""

from typing import Final

from bot.conversation.buttons import number, one_of, pressed
from bot.conversation.commands import BotHandler, Press
from bot.conversation.request import Request
from bot.newsroom.desk import key_moments, reviews
from bot.newsroom.desk.review_cards import show_waiting
from bot.newsroom.desk.reviews import Waiting
from storage.newsroom.reviews import How

_HOW: Final[dict[str, How]] = {"publish": "published", "skip": "skipped"}


def review_handlers() -> list[BotHandler]:
    """Return the handlers of this module."""
    return [
        Press("review", press_review, changes=True),
        Press("review-all", press_all, changes=True),
    ]


async def press_review(request: Request) -> None:
    """Do with one entry what a button says."""
    entry_id, act = pressed(request, number, one_of(*_HOW, "edit", "key", "breaking"))
    storage, actor, language = request.storage, request.actor, request.services.language
    match act:
        case "edit":
            entry = await reviews.read(storage, actor, entry_id)
            await request.confirm()
            text = "\n".join(filter(None, [entry.parsed.headline, entry.parsed.body]))
            await request.answer(request.words("review-edit", text=f"/fix {entry_id} {text}"))
        case "key":
            await reviews.read(storage, actor, entry_id)
            await key_moments.mark(storage, actor, entry_id, is_key=True, language=language, now=request.now)
            await _show(request, await reviews.on_card(storage, entry_id))
        case "breaking":
            marked = await reviews.mark_breaking(storage, actor, entry_id, language=language, now=request.now)
            await _show(request, marked)
        case _:
            await _decide(request, entry_id, _HOW[act], whole=False)


async def press_all(request: Request) -> None:
    """Publish or skip all entries on a card that still wait."""
    entry_id, act = pressed(request, number, one_of(*_HOW))
    await _decide(request, entry_id, _HOW[act], whole=True)


async def _decide(request: Request, entry_id: int, how: How, *, whole: bool) -> None:
    shown = await reviews.decide(request.storage, request.actor, entry_id, how, request.now, whole=whole)
    request.services.accepted.set()
    await _show(request, shown)


async def _show(request: Request, several: list[Waiting]) -> None:
    await request.confirm()
    await request.edit(*show_waiting(several, request.telling, request.bot.username))

"""Handles removing follows, and undoing that."""

from bot.conversation.buttons import number, pressed
from bot.conversation.commands import BotHandler, Command, Press
from bot.conversation.request import Request
from bot.domain.filters.tree import SHORT_KEYWORDS
from bot.domain.messages.message import Button, Rows
from bot.errors import UserError
from bot.presenting.entries import describe_filter
from bot.readers import follows as reader_follows
from bot.readers import removals
from handlers.following.cards import back_to_list, follow_list, list_follows


def removal_handlers() -> list[BotHandler]:
    """Return the handlers of this module."""
    return [
        Command("unfollow", "reader", unfollow, shows="alone"),
        Press("unfollow", press_unfollow, changes=True, manages=True),
        Press("refollow", press_undo, changes=True, manages=True),
    ]


async def unfollow(request: Request) -> None:
    """Remove the follow typed after the command, or all; with nothing typed, list them to choose from."""
    words, text, now = request.words, request.typed, request.now
    await request.require_admin()
    if not text:
        await list_follows(request)
        return
    if text.casefold() in SHORT_KEYWORDS:
        count = await reader_follows.unfollow_all(request.storage, request.address, now)
        await request.answer(words("unfollowed-all", count=count), _undo(request, now) if count else ())
        return
    gone = await reader_follows.unfollow_text(
        request.storage, request.address, text, language=words.language, now=now
    )
    if gone is None:
        raise UserError("follow-unknown", filter=text)
    await request.answer(words("unfollowed", filter=describe_filter(gone.text, words)), _undo(request, now))


async def press_unfollow(request: Request) -> None:
    """Remove the follow that a button names, and offer to undo that."""
    words, now = request.words, request.now
    await request.require_admin()
    follow_id = pressed(request, number)
    gone = await reader_follows.unfollow(request.storage, request.address, follow_id, now)
    if gone is None:
        await request.confirm(words("follow-gone"))
        await request.edit(*await follow_list(request))
        return
    told = words("unfollowed", filter=describe_filter(gone.text, words))
    await request.confirm(told)
    await request.edit(told, _undo(request, now))


async def press_undo(request: Request) -> None:
    """Bring back what was removed at the time that a button names."""
    await request.require_admin()
    told = await bring_back(request, pressed(request, number))
    await request.confirm(told)
    await request.edit(told, [back_to_list(request.words)])


async def bring_back(request: Request, at: int) -> str:
    """Bring back what was removed at a time, and return the words that say so."""
    back = await removals.undo(
        request.storage,
        request.address,
        at,
        by=request.creator_id,
        kept_days=request.services.retention_days,
        now=request.now,
    )
    shown = describe_filter(back[0].text, request.words)
    return request.words("follow-restored", count=len(back), filter=shown)


def _undo(request: Request, at: int) -> Rows:
    words = request.words
    return [[Button(words("button-undo"), f"v1:refollow:{at}")], back_to_list(words)]

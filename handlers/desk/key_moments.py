"""Handles /key: an editor marks an entry as a key moment, or takes the mark off."""

import structlog

from bot.conversation.buttons import number, one_of, pressed
from bot.conversation.commands import BotHandler, Command, Press
from bot.conversation.request import Request
from bot.domain.messages.message import Rows
from bot.domain.text.cleanup import cut
from bot.domain.times import means
from bot.errors import UserError
from bot.newsroom.desk import key_moments
from bot.presenting.liveblogs import key_button
from handlers.desk.targets import target

log = structlog.get_logger(__name__)
_SHOWN = 60


def key_handlers() -> list[BotHandler]:
    """Return the handlers of this module."""
    return [Command("key", "editor", key), Press("key", press_key, changes=True)]


async def key(request: Request) -> None:
    """Mark the entry that is named as a key moment; with `off`, take the mark off."""
    entry_id, rest = await target(request, "key")
    is_off = means(rest, "off")
    if rest and not is_off:
        raise UserError("correct-too-much", command="key", number=str(entry_id), typed=cut(rest, _SHOWN))
    await request.answer(*await _mark(request, entry_id, is_key=not is_off))


async def press_key(request: Request) -> None:
    """Mark the entry that a button names, or take the mark off."""
    entry_id, wanted = pressed(request, number, one_of("on", "off"))
    text, rows = await _mark(request, entry_id, is_key=wanted == "on")
    await request.confirm()
    await request.edit(text, rows)


async def _mark(request: Request, entry_id: int, *, is_key: bool) -> tuple[str, Rows]:
    services, words = request.services, request.words
    marked = await key_moments.mark(
        request.storage,
        request.actor,
        entry_id,
        is_key=is_key,
        language=services.language,
        now=request.now,
    )
    if marked.changed:
        services.accepted.set()
        log.info("key moment", entry=entry_id, is_key=is_key, by=request.actor.user_id)
    text = words("key-on" if is_key else "key-off", number=str(entry_id), title=marked.title)
    return text, [[key_button(entry_id, is_key=is_key, words=words)]]

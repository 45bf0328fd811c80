"""Handles posts that wait for a time: when they should go out, and the queue."""

from datetime import tzinfo
from typing import Final

from bot.conversation.buttons import number, pressed
from bot.conversation.commands import BotHandler, Command, Press
from bot.conversation.request import Request
from bot.domain.delivery.planning import next_time
from bot.domain.messages.message import Button, Rows, in_pairs
from bot.domain.moment import SECOND, seconds
from bot.domain.text.cleanup import cut, tame_line
from bot.domain.times import MORNING, city_of
from bot.errors import UserError
from bot.newsroom.desk import waiting
from bot.newsroom.desk.sendoff import Wish
from bot.newsroom.desk.waiting import Queued
from bot.presenting.times import time_ahead
from bot.presenting.waiting import waiting_buttons, waiting_card
from bot.readers import preferences
from bot.words import Words
from handlers.desk.publishing import send_off

_OFFERED: Final = (seconds(900), seconds(1800), seconds(3600), seconds(7200))
"""How far ahead the offered times are, before they are rounded up to whole steps."""
_STEP: Final = seconds(300)
_EVENING: Final = 18 * 60
_LONGEST_TIME: Final = 40
"""Characters of a message that may be meant as a time."""
_TITLE_ROOM: Final = 80
_LABEL_ROOM: Final = 20


def waiting_handlers() -> list[BotHandler]:
    """Return the handlers of this module."""
    return [
        Command("queue", "editor", queue, shows="always"),
        Press("when", press_when, changes=True),
        Press("stop", press_stop, changes=True),
        Press("queue", press_queue),
        Press("queued", press_queued),
    ]


async def press_when(request: Request) -> None:
    """Ask when a post should go out, with some times to choose from."""
    draft = await waiting.ask_time(request.storage, request.actor, pressed(request, number), request.now)
    zone, words, now = await zone_of(request), request.words, request.now
    await request.confirm()
    times = [
        Button(time_ahead(at, zone, now, words), f"v1:at:{draft.id}:{at // SECOND}")
        for at in _offered(zone, now)
    ]
    discard = Button(words("button-unschedule"), f"v1:stop:{draft.id}")
    await request.edit(words("when-ask", city=city_of(zone, words.language)), [*in_pairs(times), [discard]])


async def press_stop(request: Request) -> None:
    """Stop a post from going out; it stays a draft."""
    draft = await waiting.stop(request.storage, request.actor, pressed(request, number), request.asked)
    request.services.scheduled.set()
    await request.confirm()
    await request.edit(*waiting_card(draft, await zone_of(request), request.now, request.words))


async def take_time(request: Request) -> bool:
    """Have a post go out at the time that is typed, if the bot has just asked for one; return whether."""
    storage, now = request.storage, request.now
    draft_id = await waiting.asked_for_time(storage, request.actor, request.address.chat_id, now)
    if draft_id is None:
        return False
    typed, zone = request.text, await zone_of(request)
    try:
        at = waiting.read_time(typed, zone, now)
    except UserError:
        if not any(one.isdigit() for one in typed) or len(typed) > _LONGEST_TIME:
            return False  # it is about something else
        raise
    await request.answer(*await send_off(request, Wish(draft_id, at)))
    return True


async def queue(request: Request) -> None:
    """List the posts that wait for their time."""
    await request.answer(*await _queue(request))


async def press_queue(request: Request) -> None:
    """Show the queue as it is now."""
    pressed(request, number)
    card = await _queue(request)
    await request.confirm()
    await request.edit(*card)


async def press_queued(request: Request) -> None:
    """Show one post of the queue, with what can be done about it."""
    draft_id = pressed(request, number)
    now, words, zone = request.now, request.words, await zone_of(request)
    one = await waiting.find_queued(request.storage, request.actor, draft_id, request.services.language, now)
    await request.confirm()
    back = [Button(words("button-queue"), "v1:queue:0")]
    await request.edit(_line(one, zone, now, words), [*waiting_buttons(draft_id, words), back])


async def zone_of(request: Request) -> tzinfo:
    """Return the time zone of the chat that asks."""
    return await preferences.zone_at(request.storage, request.address, request.services.zone)


async def _queue(request: Request) -> tuple[str, Rows]:
    """Return the posts that wait, each with a button."""
    now, words, zone = request.now, request.words, await zone_of(request)
    found, count = await waiting.list_queue(request.storage, request.actor, request.services.language, now)
    if not found:
        return words("queue-none"), ()
    lines = [words("queue-title", count=count), *(_line(one, zone, now, words) for one in found)]
    buttons = [
        Button(
            f"{time_ahead(one.draft.publish_at or now, zone, now, words)} {cut(one.headline, _LABEL_ROOM)}",
            f"v1:queued:{one.draft.id}",
        )
        for one in found
    ]
    return "\n\n".join(lines), [[button] for button in buttons]


def _line(one: Queued, zone: tzinfo, now: int, words: Words) -> str:
    """Return when a post goes out, what it says, who scheduled it, and how many chats it matches."""
    time = time_ahead(one.draft.publish_at or now, zone, now, words)
    title = cut(tame_line(one.headline), _TITLE_ROOM)
    name = one.draft.waiting_by_name or ""
    if one.destinations is None:
        return words("queue-unreadable", time=time, title=title, name=name)
    return words("queue-line", time=time, title=title, name=name, count=one.destinations)


def _offered(zone: tzinfo, now: int) -> list[int]:
    """Return the times that are offered: soon, this evening, and tomorrow morning."""
    soon = [-(-(now + ahead) // _STEP) * _STEP for ahead in _OFFERED]
    return sorted({*soon, next_time([_EVENING], zone, now), next_time([MORNING], zone, now)})

"""Handles how posts are sent off: Publish, a time, the question about breaking news, a second editor."""

import structlog

from bot.conversation.buttons import number, one_of, pressed
from bot.conversation.commands import BotHandler, Press
from bot.conversation.request import Request
from bot.domain.messages.message import Button, Rows
from bot.domain.moment import SECOND
from bot.domain.text.cleanup import tame_line
from bot.newsroom import posts
from bot.newsroom.desk import sendoff, waiting
from bot.newsroom.desk.sendoff import Sender, SentOff, Wish
from bot.newsroom.receipts import receipt_buttons, tell_progress
from bot.presenting.waiting import settled_card, waiting_card
from bot.readers import preferences
from storage.newsroom.receipts import Offers, Progress

log = structlog.get_logger(__name__)


def publishing_handlers() -> list[BotHandler]:
    """Return the handlers of this module."""
    return [
        Press("publish", press_publish, changes=True),
        Press("at", press_at, changes=True),
        Press("alert", press_alert, changes=True),
        Press("second", press_second, changes=True),
    ]


async def press_publish(request: Request) -> None:
    """Publish a draft, now or after the delay in which it can be stopped."""
    await _send(request, Wish(pressed(request, number)))


async def press_at(request: Request) -> None:
    """Have a draft go out at the time that a button names."""
    draft_id, at = pressed(request, number, number)
    await _send(request, Wish(draft_id, at * SECOND))


async def press_alert(request: Request) -> None:
    """Publish breaking news, now (0) or at a time, after its editor has confirmed the sound."""
    draft_id, at = pressed(request, number, number)
    await _send(request, Wish(draft_id, at * SECOND or None, confirmed=True))


async def press_second(request: Request) -> None:
    """Confirm breaking news as the second editor, or stop it."""
    draft_id, answer = pressed(request, number, one_of("yes", "no"))
    if answer == "no":
        draft = await waiting.stop(request.storage, request.actor, draft_id, request.asked)
        wake(request)
        await request.confirm()
        await request.edit(settled_card(draft, request.words))
        return
    sent = await sendoff.confirm_second(
        request.storage, await _sender(request), draft_id, request.services.language, request.words
    )
    wake(request)
    await request.confirm()
    if sent.entry_id is not None:
        await request.edit(posts.tell_published(sent.entry_id, request.words))
    else:
        await request.edit(settled_card(sent.draft, request.words))


async def send_off(request: Request, wish: Wish) -> tuple[str, Rows]:
    """Send a post off as its editor wishes, and return what the editor should see."""
    choices = await preferences.read(request.storage, request.address)
    sender, words = await _sender(request), request.words
    wish = Wish(wish.draft_id, wish.until, wish.confirmed, choices.in_force.delay)
    sent = await sendoff.send_off(request.storage, sender, wish, request.services.language, words)
    wake(request)
    if sent.step == "confirm":
        return _alert_card(request, sent, wish)
    if sent.entry_id is None:
        return waiting_card(sent.draft, sender.zone, request.now, words)
    log.info("published", entry=sent.entry_id, destinations=sent.destinations)
    progress = Progress(0, sent.destinations, done=not sent.destinations)
    buttons = receipt_buttons(sent.entry_id, 1, Offers(undo=False, edit=True), words)
    return tell_progress(posts.tell_published(sent.entry_id, words), progress, words), buttons


def wake(request: Request) -> None:
    """Wake what sends, publishes what waits, and tells editors."""
    services = request.services
    for event in (services.accepted, services.scheduled, services.receipted):
        event.set()


async def _send(request: Request, wish: Wish) -> None:
    card = await send_off(request, wish)
    await request.confirm()
    await request.edit(*card)
    request.services.receipted.set()


def _alert_card(request: Request, sent: SentOff, wish: Wish) -> tuple[str, Rows]:
    """Return the question whether news should go out with a sound."""
    words, until = request.words, (wish.until or 0) // SECOND
    text = words("alert-ask", count=sent.destinations, alerts=sent.alerts)
    return text, [
        [
            Button(words("button-alert", count=sent.destinations), f"v1:alert:{wish.draft_id}:{until}"),
        ],
        [Button(words("button-unschedule"), f"v1:stop:{wish.draft_id}")],
    ]


async def _sender(request: Request) -> Sender:
    user = request.update.effective_user
    zone = await preferences.zone_at(request.storage, request.address, request.services.zone)
    name = tame_line(user.full_name) if user is not None else ""
    return Sender(request.actor, name, request.asked, zone)

"""Handles the card of a channel in the private chat of an admin: its follows, a test post, disconnecting.

Whoever presses must still be an admin who may post in the channel. Telegram is asked at each press, at most
once a minute.
"""

import telegram
from telegram.error import BadRequest, Forbidden

from bot.conversation.answers import AnswerLeftOutError
from bot.conversation.buttons import number, pressed
from bot.conversation.commands import BotHandler, Press
from bot.conversation.managing import data_for, shown_title
from bot.conversation.request import Request
from bot.domain.messages.message import Button, Message, Rows, bold, joined
from bot.errors import UserError
from bot.presenting.follows import date_of
from bot.readers import channels, stops
from bot.readers.channels import Channel
from bot.readers.languages import language_at
from bot.readers.preferences import zone_at
from bot.words import Words
from handlers.trials import propose


def card_handlers() -> list[BotHandler]:
    """Return the handlers of this module."""
    return [
        Press("channels", press_list),
        Press("channel", press_card),
        Press("channel-add", press_add, changes=True),
        Press("channel-test", press_test, changes=True),
        Press("channel-untest", press_untest, changes=True),
        Press("channel-off", press_off, changes=True),
        Press("channel-on", press_on, changes=True),
    ]


async def press_list(request: Request) -> None:
    """Show the person's channels in place of a card."""
    if not request.is_private:
        raise UserError("button-unknown")
    await request.confirm()
    await request.edit(*await channel_list(request))


async def press_card(request: Request) -> None:
    """Show the card of the channel that a button names."""
    channel_id = pressed(request, number)
    await request.managing(channel_id)
    await _redraw(request, channel_id)


async def press_add(request: Request) -> None:
    """Ask what the channel should follow; the next message in the private chat is the answer."""
    channel_id = pressed(request, number)
    there = await request.managing(channel_id)
    await channels.ask(request.storage, request.creator_id, channel_id, request.now)
    await request.confirm()
    await there.edit(request.words("channel-ask"))


async def take_filter(request: Request) -> bool:
    """Propose what the person typed for the channel that the bot asked about; return whether it had asked."""
    prompt = await channels.asked(request.storage, request.creator_id, request.now)
    if prompt is None or prompt.destination_id is None:
        return False
    there = await request.managing(prompt.destination_id)
    try:
        # A UserError leaves the question open, so that a filter that cannot be read can be typed again.
        await propose(there, request.text)
    except AnswerLeftOutError:
        await channels.answered(request.storage, request.creator_id, prompt)
        raise
    await channels.answered(request.storage, request.creator_id, prompt)
    return True


async def press_test(request: Request) -> None:
    """Send a test post to the channel. The button names itself, so pressing it again sends no other."""
    channel_id, at = pressed(request, number, number)
    if at > request.now:
        raise UserError("button-unknown")
    there, storage, user_id = await request.managing(channel_id), request.storage, request.creator_id
    if await channels.begin_test(storage, channel_id, user_id, at):
        words = request.services.catalogues.of(await language_at(storage, there.address.chat_id))
        try:
            sent = await request.bot.send_message(
                there.address.chat_id, words("channel-test-post"), disable_notification=True
            )
        except (BadRequest, Forbidden):
            await channels.give_up_test(storage, channel_id, user_id)
            title = shown_title(there.address.title)
            raise UserError("channel-cannot-post", title=title) from None
        await channels.note_test(storage, channel_id, user_id, sent.message_id)
    was_sent = (await channels.find(storage, channel_id, user_id)).test_id is not None
    await _redraw(request, channel_id, request.words("channel-tested") if was_sent else None)


async def press_untest(request: Request) -> None:
    """Delete the person's last test post."""
    channel_id = pressed(request, number)
    there, storage, user_id = await request.managing(channel_id), request.storage, request.creator_id
    test_id = (await channels.find(storage, channel_id, user_id)).test_id
    if test_id is not None:
        await _delete(request.bot, there.address.chat_id, test_id)
        await channels.note_test(storage, channel_id, user_id, None)
    await _redraw(request, channel_id, request.words("channel-untested"))


async def press_off(request: Request) -> None:
    """Stop posting in the channel, and offer to undo that."""
    channel_id = pressed(request, number)
    there = await request.managing(channel_id)
    await stops.stop(request.storage, there.address, request.services.zone, request.now)
    await _redraw(request, channel_id)


async def press_on(request: Request) -> None:
    """Post in the channel again, if it is still disconnected as the button says."""
    channel_id, at = pressed(request, number, number)
    there, storage, user_id = await request.managing(channel_id), request.storage, request.creator_id
    if (await channels.find(storage, channel_id, user_id)).stopped_at == at:
        await stops.undo(storage, there.address, at, by=user_id, now=request.now)
    await _redraw(request, channel_id)


async def channel_list(request: Request) -> tuple[str, Rows]:
    """Return the list of the person's channels, with a button for each and one to connect another."""
    words = request.words
    found = await channels.list_by(request.storage, request.creator_id)
    rows = [
        [Button(words("channel-heading", title=shown_title(one.title)), f"v1:channel:{one.id}")]
        for one in found
    ]
    connect = [Button(words("button-channel-connect"), "v1:connect:0")]
    return words("channel-list", count=len(found)), [*rows, connect]


async def show_card(request: Request, channel_id: int) -> None:
    """Send the card of a channel."""
    await request.answer(*await _card(request, channel_id, None))


async def _redraw(request: Request, channel_id: int, told: str | None = None) -> None:
    await request.confirm(told)
    await request.edit(*await _card(request, channel_id, told))


async def _card(request: Request, channel_id: int, told: str | None) -> tuple[Message, Rows]:
    """Return a channel's card as things are now, with what was just done."""
    found = await channels.find(request.storage, channel_id, request.creator_id)
    words = request.words
    heading = bold(words("channel-heading", title=shown_title(found.address.title)))
    if found.stopped_at is not None:
        zone = await zone_at(request.storage, request.address, request.services.zone)
        kept_until = stops.Stopped(found.stopped_at, zone).kept_until(request.services.retention_days)
        state = words("channel-disconnected", date=date_of(kept_until, zone, words))
    elif found.lost:
        state = words("channel-lost")
    else:
        state = words("channel-follows", count=found.follows)
    parts = [heading, *([Message(told)] if told else []), Message(state)]
    return joined(parts), _buttons(found, words, request.now)


def _buttons(channel: Channel, words: Words, now: int) -> Rows:
    key = channel.id
    everything = [Button(words("button-channel-list"), "v1:channels:0")]
    if channel.stopped_at is not None:
        return [[Button(words("button-undo"), f"v1:channel-on:{key}:{channel.stopped_at}")], everything]
    test = [Button(words("button-channel-test"), f"v1:channel-test:{key}:{now}")]
    if channel.test_id is not None:
        test.append(Button(words("button-channel-untest"), f"v1:channel-untest:{key}"))
    return [
        [Button(words("button-channel-add"), f"v1:channel-add:{key}")],
        [
            Button(words("button-channel-follows"), data_for(key, "v1:follows:0")),
            Button(words("button-channel-settings"), data_for(key, "v1:settings:main")),
        ],
        test,
        [Button(words("button-channel-disconnect"), f"v1:channel-off:{key}")],
        everything,
    ]


async def _delete(bot: telegram.Bot, chat_id: int, message_id: int) -> None:
    """Delete a post; one that is already gone is no error. UserError if Telegram no longer deletes it."""
    try:
        await bot.delete_message(chat_id, message_id)
    except BadRequest as error:
        if "not found" not in error.message.lower():
            raise UserError("channel-test-stays") from None

"""Handles the list of follows and the card of each, on which it is muted and set up; edited in place.

Buttons name a follow and what should become of it, so pressing one twice changes nothing more.
"""

from typing import Final, cast

from bot.conversation.buttons import number, offset, one_of, pressed
from bot.conversation.commands import BotHandler, Command, Press
from bot.conversation.request import Request
from bot.domain.delivery.preferences import MinuteOfDay
from bot.domain.messages.message import Button, Message, Rows, bold, joined
from bot.domain.times import OFFERED_SPANS
from bot.errors import UserError
from bot.presenting.entries import describe_filter, filter_label
from bot.presenting.follows import follow_line, follow_lines
from bot.presenting.page_turns import page_turns
from bot.presenting.preferences import capitalised, describe_times
from bot.readers import follow_choices
from bot.readers.follow_choices import ChosenFollow, ChosenFollows, Quiet
from bot.words import Words
from handlers.follows import first_choices

PAGE: Final = 8
"""Follows on a page. With the longest filters their lines fit into one message."""
CHOICES: Final = {
    "sound": ("chat", "all", "breaking", "none"),
    "pace": ("chat", "each", "hourly", "times", "key", "breaking"),
}
"""What can be chosen for a follow, by the name of the preference; "chat" is as the chat."""


def card_handlers() -> list[BotHandler]:
    """Return the handlers of this module."""
    return [
        Command("following", "reader", list_follows, shows="always"),
        Press("follows", press_list, manages=True),
        Press("follow-page", press_page, manages=True),
        Press("card", press_card, manages=True),
        Press("options", press_options, manages=True),
        Press("hush", press_mute, changes=True, manages=True),
        Press("choose", press_choice, changes=True, manages=True),
    ]


async def list_follows(request: Request) -> None:
    """List the chat's follows a page at a time, each with a button that opens its card."""
    await request.answer(*await follow_list(request))


async def press_list(request: Request) -> None:
    """Show a page of the list of follows in place of a card."""
    await request.require_admin()
    place = pressed(request, offset)
    await request.confirm()
    await request.edit(*await follow_list(request, place))


async def press_page(request: Request) -> None:
    """Turn the list of follows to the page that a button asks for, for anyone who may see the list."""
    place = pressed(request, offset)
    await request.confirm()
    await request.edit(*await follow_list(request, place))


async def press_card(request: Request) -> None:
    """Show the card of the follow that a button names."""
    await request.require_admin()
    follow_id = pressed(request, number)
    await _show(request, await _read(request), follow_id)


async def press_options(request: Request) -> None:
    """Show what can be chosen for a follow: its notifications, or how often it brings entries."""
    await request.require_admin()
    follow_id, name = pressed(request, number, one_of(*CHOICES))
    found = await _read(request)
    one = found.find(follow_id)
    if one is None:
        raise UserError("follow-gone")
    await request.confirm()
    await request.edit(_heading(one, request.words), _options(one, name, found.times, request.words))


async def press_mute(request: Request) -> None:
    """Mute a follow, or end its mute, as a button says."""
    await request.require_admin()
    follow_id, how = pressed(request, number, one_of(*OFFERED_SPANS, "off"))
    services, now = request.services, request.now
    found = await follow_choices.mute(
        request.storage,
        request.address,
        follow_id,
        cast("Quiet", how),
        zone=services.zone,
        now=now,
    )
    await _show(request, found, follow_id)


async def press_choice(request: Request) -> None:
    """Choose a follow's notifications or pace, as a button says."""
    await request.require_admin()
    follow_id, name, value = pressed(request, number, one_of(*CHOICES), str)
    if value not in CHOICES[name]:
        raise UserError("button-unknown")
    found = await follow_choices.choose(
        request.storage, request.address, follow_id, name, value, zone=request.services.zone, now=request.now
    )
    await _show(request, found, follow_id)


async def follow_list(request: Request, place: int = 0) -> tuple[Message, Rows]:
    """Return the page of the chat's follows with the one at `place`, or the last page.

    If there are none, return buttons for what to follow.
    """
    words, found = request.words, await _read(request)
    count = len(found.follows)
    if not count:
        name = "following-none" if request.managed is None else "channel-follow-choose"
        return Message(words(name)), await first_choices(request)
    begin = _page_of(min(place, count - 1))
    page = found.follows[begin : begin + PAGE]
    lines = [words("following", count=count)]
    lines += [follow_line(one, found.zone, request.now, words) for one in page]
    if found.stopped:
        lines.insert(0, words("following-stopped"))
    turns = page_turns("v1:follow-page", begin, PAGE, count, words)
    return Message("\n".join(lines)), [*(_row(one, words) for one in page), *turns]


def _page_of(place: int) -> int:
    """Return the place of the first follow on the page that has the one at `place`."""
    return place // PAGE * PAGE


def _row(one: ChosenFollow, words: Words) -> list[Button]:
    row = [Button(filter_label(one.follow.text, words), f"v1:card:{one.follow.id}")]
    if one.mute is not None:
        row.append(Button(words("button-follow-unmute"), f"v1:hush:{one.follow.id}:off"))
    return row


def back_to_list(words: Words, place: int = 0) -> list[Button]:
    """Return the row with the button that shows the page of the list with the follow at `place`."""
    return [Button(words("button-follow-list"), f"v1:follows:{_page_of(place)}")]


async def _read(request: Request) -> ChosenFollows:
    return await follow_choices.list_chosen(
        request.storage, request.address, request.services.zone, request.now
    )


async def _show(request: Request, found: ChosenFollows, follow_id: int) -> None:
    """Show a follow's card in place of what the message shows."""
    one, words = found.find(follow_id), request.words
    if one is None:
        raise UserError("follow-gone")
    lines = Message("\n".join(follow_lines(one, found.zone, request.now, words)))
    await request.confirm()
    await request.edit(joined([_heading(one, words), lines]), _buttons(one, found.follows.index(one), words))


def _heading(one: ChosenFollow, words: Words) -> Message:
    return bold(describe_filter(one.follow.text, words))


def _buttons(one: ChosenFollow, place: int, words: Words) -> Rows:
    follow_id = one.follow.id
    mutes = [
        Button(words("button-follow-mute", span=one), f"v1:hush:{follow_id}:{one}") for one in OFFERED_SPANS
    ]
    quiet = [mutes[:2], mutes[2:]]
    if one.mute is not None:
        quiet = [[Button(words("button-follow-unmute"), f"v1:hush:{follow_id}:off")]]
    return [
        *quiet,
        [
            Button(words("button-follow-sound"), f"v1:options:{follow_id}:sound"),
            Button(words("button-follow-pace"), f"v1:options:{follow_id}:pace"),
        ],
        [Button(words("button-drop"), f"v1:unfollow:{follow_id}")],
        back_to_list(words, place),
    ]


def _options(one: ChosenFollow, name: str, times: tuple[MinuteOfDay, ...], words: Words) -> Rows:
    chosen = getattr(one.preferences, name) or "chat"
    rows = []
    for value in CHOICES[name]:
        told = describe_times(times, words) if value == "times" else words(f"follow-{name}", **{name: value})
        label = capitalised(told)
        if value == chosen:
            label = words("button-follow-chosen", choice=label)
        rows.append([Button(label, f"v1:choose:{one.follow.id}:{name}:{value}")])
    return [*rows, [Button(words("button-follow-card"), f"v1:card:{one.follow.id}")]]

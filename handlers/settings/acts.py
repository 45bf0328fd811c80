"""Handles settings: the cards, and the commands that say when and how entries arrive."""

from dataclasses import replace
from typing import Any, cast
from zoneinfo import ZoneInfo

from telegram.error import BadRequest

from bot.conversation.buttons import one_of, pressed
from bot.conversation.commands import BotHandler, Command, Press
from bot.conversation.menus import Menus
from bot.conversation.request import Request
from bot.domain.countries import country_code, flagged_name
from bot.domain.delivery.preferences import Preferences
from bot.domain.text.cleanup import cut, tame_line
from bot.domain.times import (
    MOST_TIMES,
    OFFERED_SPANS,
    OfferedSpan,
    city_of,
    find_zone,
    means,
    nearest_zones,
    offered_end,
    read_end,
    read_quiet_hours,
    read_times,
    zones_in,
)
from bot.errors import UserError
from bot.newsroom.desk import sendoff
from bot.readers import preferences
from bot.readers.preferences import Choices
from bot.readers.search.missed import Missed, missed_in_mute
from handlers.settings.boards import board_handlers
from handlers.settings.cards import CARDS, state_of, zone_button
from handlers.settings.choices import choice_among
from handlers.settings.languages import in_new_words, language_handlers
from handlers.settings.seen import Desk, Seen

_ROOM = 40


def settings_handlers() -> list[BotHandler]:
    """Return the handlers of this module."""
    return [
        Command("settings", "reader", settings, shows="always"),
        Command("mute", "reader", mute, shows="alone"),
        Command("unmute", "reader", unmute),
        Command("quiet", "reader", quiet, shows="alone"),
        Command("digest", "reader", digest, shows="alone"),
        Command("timezone", "reader", timezone, shows="alone"),
        Press("settings", open_card, manages=True),
        Press("set", press_choice, changes=True, manages=True),
        Press("mute", press_mute, changes=True, manages=True),
        Press("desk-second", press_second, changes=True),
        Press("unmute", press_unmute, changes=True, manages=True),
        *language_handlers(),
        *board_handlers(),
    ]


async def settings(request: Request) -> None:
    """Show all settings of the chat."""
    await request.require_admin()
    await _answer(request, "main", await preferences.read(request.storage, request.address))


async def open_card(request: Request) -> None:
    """Show the card that a button names, as things are now."""
    await request.require_admin()
    card = pressed(request, one_of(*CARDS))
    await request.confirm()
    await _redraw(request, card, await preferences.read(request.storage, request.address))


async def press_choice(request: Request) -> None:
    """Choose what a button says, and show its card as things are now."""
    await request.require_admin()
    choice = pressed(request, choice_among(CARDS))
    choices = await preferences.choose(
        request.storage, request.address, choice.apply, by=request.creator_id, now=request.now
    )
    if "language" in choice.values:
        request = await in_new_words(request)
    await _changed(request, choice.card, choices)
    if "language" in choice.values:
        await Menus(request.context.application).show(request.address)


async def mute(request: Request) -> None:
    """Mute the chat for as long as is typed; with nothing typed, show its mute or the choice."""
    await request.require_admin()
    typed, now = request.typed, request.now
    if means(typed, "off"):
        await unmute(request)
        return
    choices = await preferences.read(request.storage, request.address)
    if typed:
        try:
            until = read_end(typed, (await _seen(request, choices)).zone, now)
        except ValueError:
            raise UserError("mute-unreadable", typed=_shown(typed)) from None
        choices = await _mute(request, until, now)
    await _answer(request, "mute", choices)


async def press_mute(request: Request) -> None:
    """Mute the chat for as long as a button says."""
    await request.require_admin()
    span, now = pressed(request, one_of(*OFFERED_SPANS)), request.now
    zone = await preferences.zone_at(request.storage, request.address, request.services.zone)
    until = offered_end(cast("OfferedSpan", span), zone, now)
    await _changed(request, "mute", await _mute(request, until, now))


async def unmute(request: Request) -> None:
    """End the chat's mute, and say what came meanwhile."""
    await request.require_admin()
    await _answer(request, "mute", *await _unmute(request))


async def press_unmute(request: Request) -> None:
    """End the chat's mute, say what came meanwhile, and show the choice of a new one."""
    await request.require_admin()
    await _changed(request, "mute", *await _unmute(request))


async def quiet(request: Request) -> None:
    """Set the quiet hours that are typed, or what they do; with nothing typed, show them and the choice."""
    await request.require_admin()
    typed, choices = request.typed, await preferences.read(request.storage, request.address)
    if typed:
        changed = _read_quiet(typed, has_hours=bool(choices.in_force.quiet))
        choices = await _choose(request, **changed)
    await _answer(request, "quiet", choices)


def _read_quiet(typed: str, *, has_hours: bool) -> dict[str, Any]:
    """Return what typed quiet hours choose; a chat that has some may type only what they do (`silent`)."""
    hours, _, last = typed.rpartition(" ")
    how = next((one for one in ("silent", "held") if means(last, one)), None)
    changed: dict[str, Any] = {} if how is None else {"quiet_as": how}
    if changed and not hours and has_hours:
        return changed
    hours = hours if changed else typed
    try:
        return changed | {"quiet": () if means(hours, "off") else read_quiet_hours(hours)}
    except ValueError:
        raise UserError("quiet-unreadable", typed=_shown(typed)) from None


async def digest(request: Request) -> None:
    """Set when digests come, as typed; with nothing typed, show the choice."""
    await request.require_admin()
    typed = request.typed
    if not typed:
        choices = await preferences.read(request.storage, request.address)
    elif means(typed, "off"):
        choices = await _choose(request, pace="each")
    elif means(typed, "hourly"):
        choices = await _choose(request, pace="hourly")
    else:
        try:
            choices = await _choose(request, pace="times", times=read_times(typed))
        except ValueError:
            raise UserError("digest-unreadable", typed=_shown(typed), limit=MOST_TIMES) from None
    await _answer(request, "pace", choices)


async def timezone(request: Request) -> None:
    """Set the time zone that is typed, or offer those that may be meant; with nothing typed, show it."""
    await request.require_admin()
    typed, words = request.typed, request.words
    if not typed:
        await _answer(request, "zone", await preferences.read(request.storage, request.address))
        return
    name = find_zone(typed, words.language)
    if name is not None:
        await _answer(request, "zone", await _choose(request, zone=name))
        return
    seen = await _seen(request, await preferences.read(request.storage, request.address))
    country = country_code(typed)
    meant = zones_in(country, request.now) if country is not None else ()
    if meant and country is not None:
        text = words("zone-of-country", country=flagged_name(country, words.language), count=len(meant))
    else:
        meant = nearest_zones(typed, words.language)
        near = words.comma.join(city_of(ZoneInfo(one), words.language) for one in meant)
        text = words("zone-unknown", typed=_shown(typed), nearest=near, count=len(meant))
    await request.answer(text, [[zone_button("zone", one, seen)] for one in meant])


async def ask_zone(request: Request) -> None:
    """Ask a person who is new for the time zone, unless one is chosen."""
    choices = await preferences.read(request.storage, request.address)
    if choices.in_force.zone is None:
        await _answer(request, "hello", choices)


async def _choose(request: Request, **changed: Any) -> Choices:  # noqa: ANN401  fields of Preferences
    def change(own: Preferences) -> Preferences:
        return replace(own, **changed)

    return await preferences.choose(
        request.storage, request.address, change, by=request.creator_id, now=request.now
    )


async def _mute(request: Request, until: int | None, now: int) -> Choices:
    return await preferences.mute(request.storage, request.address, until, by=request.creator_id, now=now)


async def _unmute(request: Request) -> tuple[Choices, Missed]:
    """End the chat's mute; return what is chosen now, and what came during the mute."""
    storage, address, now = request.storage, request.address, request.now
    found = await missed_in_mute(storage, address, now)
    return await preferences.unmute(storage, address, now=now), found


async def _seen(request: Request, choices: Choices, missed: Missed | None = None) -> Seen:
    managed, catalogues = request.managed is not None, request.services.catalogues
    return Seen(
        choices,
        request.words,
        request.services.zone,
        request.now,
        request.is_private,
        missed,
        in_group=request.address.kind in ("group", "supergroup"),
        managed=managed,
        channel_speaks=catalogues.of(choices.in_force.language).language if managed else None,
        desk=await _desk(request),
    )


async def _desk(request: Request) -> Desk | None:
    """Return what an editor sees of the desk; None for others, and on the card of a channel."""
    if request.managed is not None or not await request.is_editor():
        return None
    return Desk(await sendoff.needs_second(request.storage), request.actor.is_owner)


async def press_second(request: Request) -> None:
    """Turn on or off, as an owner, that breaking news needs a second editor."""
    wanted = pressed(request, one_of("on", "off"))
    await sendoff.set_needs_second(request.storage, request.actor, request.now, on=wanted == "on")
    await request.confirm()
    await _redraw(request, "posts", await preferences.read(request.storage, request.address))


async def _answer(request: Request, card: str, choices: Choices, missed: Missed | None = None) -> None:
    await request.answer(*CARDS[card](await _seen(request, choices, missed)))


async def _changed(request: Request, card: str, choices: Choices, missed: Missed | None = None) -> None:
    """Confirm a change, and show its card."""
    # The confirmation says what holds now, in case the card can no longer be edited.
    await request.confirm(state_of(card, await _seen(request, choices)))
    await _redraw(request, card, choices, missed)


async def _redraw(request: Request, card: str, choices: Choices, missed: Missed | None = None) -> None:
    """Edit the card with the pressed button; if Telegram refuses that, send the card again."""
    message, rows = CARDS[card](await _seen(request, choices, missed))
    try:
        await request.edit(message, rows)
    except BadRequest:
        await request.answer(message, rows)


def _shown(typed: str) -> str:
    return cut(tame_line(typed), _ROOM)

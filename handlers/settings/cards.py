"""Draws the cards of settings: pure functions of what a chat chose and of the time."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final, TypeAlias, get_args
from zoneinfo import ZoneInfo

from bot.domain.delivery.preferences import (
    DEFAULT_DELAY,
    DEFAULT_PACE,
    DEFAULT_PICTURES,
    DEFAULT_QUIET_AS,
    DEFAULT_SOUND,
    OFFERED_TIMES,
    Delay,
    Preferences,
)
from bot.domain.languages.known import own_name
from bot.domain.messages.message import Button, Message, Rows, bold, in_pairs, joined
from bot.domain.moment import zone_named
from bot.domain.times import city_of, offered_zones
from bot.presenting.missed import tell_missed
from bot.presenting.preferences import (
    capitalised,
    describe_delay,
    describe_pace,
    describe_quiet,
    describe_sound,
    describe_times,
    hours_between,
)
from bot.presenting.times import clock_now, muted_until
from bot.words import Words
from handlers.settings.choices import FIELDS_OF, minutes_in_data
from handlers.settings.seen import Seen, choice, offered_languages

Card: TypeAlias = tuple[Message, Rows]
_QUIET: Final = ((22 * 60, 7 * 60), (23 * 60, 8 * 60))
"""Quiet hours that the buttons offer."""
_NAMES: Final = {
    "sound": "button-settings-sound",
    "quiet": "button-settings-quiet",
    "pace": "button-settings-pace",
    "zone": "button-settings-zone",
    "language": "button-settings-language",
    "why": "button-settings-why",
    "pictures": "button-settings-pictures",
    "admins": "button-settings-admins",
    "posts": "button-settings-posts",
    "mute": "button-settings-mute",
}
"""What each card is called, on the buttons that open it and in its title."""

_DESCRIBED: Final[Mapping[str, tuple[str, Callable[[Preferences, Words], str]]]] = {
    "sound": ("settings-sound", describe_sound),
    "quiet": ("settings-quiet", describe_quiet),
    "pace": ("settings-pace", describe_pace),
    "posts": ("settings-posts", describe_delay),
}
"""The lines of cards that show one value, and what describes it."""
_SWITCHED: Final = {"pictures": "settings-pictures", "admins": "settings-admins"}
"""The lines of cards that say whether something is on."""


def main_card(seen: Seen) -> Card:
    """Draw all settings of a chat, with a button for each."""
    words = seen.words
    title = "settings-topic" if seen.choices.group is not None else "settings-chat"
    title = "settings-channel" if seen.managed else title
    hidden = {*([] if seen.in_group else ["admins"]), *([] if seen.desk else ["posts"])}
    shown = [card for card in FIELDS_OF if card not in hidden]
    cards = (["mute"] if seen.choices.is_muted(seen.now) else []) + shown
    buttons = [Button(words(_NAMES[card]), f"v1:settings:{card}") for card in [*shown, "mute"]]
    if seen.is_private:
        buttons.append(Button(words("button-channels"), "v1:channels:0"))
    else:
        buttons.append(Button(words("button-boards"), "v1:boards:0"))
    lines = joined([_line(card, seen) for card in cards], "\n")
    return joined([bold(words(title)), *_stopped(seen), lines]), in_pairs(buttons)


def state_of(card: str, seen: Seen) -> str:
    """Return one line that says what is chosen on a card."""
    chosen, words = seen.chosen, seen.words
    match card:
        case "sound" | "quiet" | "pace" | "posts":
            line, describe = _DESCRIBED[card]
            return words(line, value=describe(chosen, words))
        case "why":
            shows_line, shows_button = _shows(seen)
            return words("settings-why", line=_word(on=shows_line), button=_word(on=shows_button))
        case "pictures" | "admins":
            shown = _word(on=_pictured(seen) if card == "pictures" else bool(chosen.admins_only))
            return words(_SWITCHED[card], on=shown)
        case "language":
            automatic = _word(on=seen.is_private and chosen.language is None)
            return words("settings-language", language=own_name(seen.speaks), automatic=automatic)
        case "mute":
            return _muted(seen) if seen.choices.is_muted(seen.now) else words("mute-none")
        case _:
            city, time = city_of(seen.zone, words.language), clock_now(seen.zone, seen.now)
            return words("settings-zone", city=city, time=time)


def sound_card(seen: Seen) -> Card:
    """Draw the choice of which entries make a sound."""
    now = seen.chosen.sound or DEFAULT_SOUND
    rows = [
        [choice(seen, seen.words("sound-choice", sound=one), f"sound:sound:{one}", now=one == now)]
        for one in ("all", "breaking", "none")
    ]
    return _sub_card("sound", seen, [], rows)


def quiet_card(seen: Seen) -> Card:
    """Draw the choice of quiet hours and, if there are some, of what they do."""
    chosen, words = seen.chosen, seen.words
    hours = [*_QUIET, *([chosen.quiet] if chosen.quiet and chosen.quiet not in _QUIET else [])]
    first = [choice(seen, words("quiet-off"), "quiet:quiet:off", now=not chosen.quiet)]
    row = [
        choice(
            seen, hours_between(one), f"quiet:quiet:{minutes_in_data(one)}", now=one == (chosen.quiet or None)
        )
        for one in hours
    ]
    rows = [first, row]
    if chosen.quiet:
        how = chosen.quiet_as or DEFAULT_QUIET_AS
        rows += [
            [choice(seen, words("button-quiet-as", how=one), f"quiet:as:{one}", now=one == how)]
            for one in ("held", "silent")
        ]
        rows.append([_urgent("quiet", seen)])
    return _sub_card("quiet", seen, _typed(seen, "quiet-typed"), rows)


def pace_card(seen: Seen) -> Card:
    """Draw the choice of when entries arrive."""
    chosen, words = seen.chosen, seen.words
    times = chosen.times or OFFERED_TIMES
    now = chosen.pace or DEFAULT_PACE
    rows = [
        [choice(seen, words("pace-choice", pace=one), f"pace:pace:{one}", now=one == now)]
        for one in ("each", "hourly", "key", "breaking")
    ]
    at_times = choice(
        seen, describe_times(times, words), f"pace:times:{minutes_in_data(times)}", now=now == "times"
    )
    rows.insert(2, [at_times])
    rest = ["pace-rest"] if now in ("key", "breaking") else []
    return _sub_card("pace", seen, _typed(seen, "pace-typed", *rest), rows)


def zone_card(seen: Seen) -> Card:
    """Draw the choice of a time zone."""
    return _sub_card("zone", seen, _typed(seen, "zone-typed"), in_pairs(_zones("zone", seen)))


def language_card(seen: Seen) -> Card:
    """Draw the choice of a language."""
    return _sub_card("language", seen, *offered_languages(seen))


def why_card(seen: Seen) -> Card:
    """Draw the choice of whether entries say why they came."""
    line, button = _shows(seen)
    words = seen.words
    rows = [
        [_switch(seen, words("button-reason-shown"), "why:reason", on=line)],
        [_switch(seen, words("button-why-shown"), "why:why", on=button)],
    ]
    return _sub_card("why", seen, [], rows)


def pictures_card(seen: Seen) -> Card:
    """Draw the choice of whether entries show their picture."""
    switch = _switch(seen, seen.words("button-pictures-shown"), "pictures:pictures", on=_pictured(seen))
    return _sub_card("pictures", seen, [], [[switch]])


def admins_card(seen: Seen) -> Card:
    """Draw the choice of whether only admins may use commands in a group."""
    on = bool(seen.chosen.admins_only)
    switch = _switch(seen, seen.words("button-admins-only"), "admins:admins", on=on)
    return _sub_card("admins", seen, [], [[switch]])


def posts_card(seen: Seen) -> Card:
    """Draw the choice of which posts can be stopped after Publish, and how breaking news is confirmed."""
    words, now = seen.words, seen.chosen.delay or DEFAULT_DELAY
    rows = [
        [choice(seen, words("delay-choice", delay=one), f"posts:delay:{one}", now=one == now)]
        for one in get_args(Delay)
    ]
    told = [words("delay-told")]
    if seen.desk is not None:
        on = seen.desk.needs_second
        told.append(words("second-told", on=_word(on=on)))
        if seen.desk.is_owner:
            label = words("button-second-needed")
            label = words("button-chosen", choice=label) if on else label
            rows.append([Button(label, f"v1:desk-second:{'off' if on else 'on'}")])
    return _sub_card("posts", seen, told, rows)


def mute_card(seen: Seen) -> Card:
    """Draw the mute of a chat, or the choice of how long to mute it."""
    words, now = seen.words, seen.now
    told: list[str] = []
    rows: list[Sequence[Button]] = []
    if seen.choices.is_muted(now):
        told += _typed(seen, "mute-meanwhile", urgent=_word(on=bool(seen.chosen.urgent)))
        if seen.choices.own_mute(now):
            rows.append([Button(words("button-unmute"), "v1:unmute:now")])
        rows.append([_urgent("mute", seen)])
    else:
        came, catch_up = tell_missed(seen.missed, words) if seen.missed is not None else ("", ())
        told += filter(None, [came, *_typed(seen, "mute-choose")])
        rows += catch_up
        rows += in_pairs(
            [Button(words("button-mute", span=one), f"v1:mute:{one}") for one in ("hour", "hours", "morning")]
        )
        rows.append([Button(words("button-mute", span="forever"), "v1:mute:forever")])
    return _sub_card("mute", seen, told, rows)


def hello_card(seen: Seen) -> Card:
    """Draw the question for the time zone, or the answer if one is chosen."""
    words = seen.words
    if seen.chosen.zone is not None:
        return joined([_line("zone", seen), Message(words("zone-change"))]), ()
    other = [Button(words("button-zone-other"), "v1:settings:other")]
    return Message(words("zone-ask")), [*in_pairs(_zones("hello", seen)), other]


def other_card(seen: Seen) -> Card:
    """Say how to type a time zone."""
    if seen.chosen.zone is not None:
        return hello_card(seen)
    return Message(seen.words("zone-other")), in_pairs(_zones("hello", seen))


def zone_button(card: str, name: str, seen: Seen) -> Button:
    """Return a button that chooses a time zone and shows the time there."""
    zone = ZoneInfo(name)
    label = seen.words("button-zone", time=clock_now(zone, seen.now), city=city_of(zone, seen.words.language))
    return choice(seen, label, f"{card}:zone:{name}", now=name == seen.chosen.zone)


CARDS: Final[Mapping[str, Callable[[Seen], Card]]] = {
    "main": main_card,
    "sound": sound_card,
    "quiet": quiet_card,
    "pace": pace_card,
    "zone": zone_card,
    "language": language_card,
    "why": why_card,
    "pictures": pictures_card,
    "admins": admins_card,
    "posts": posts_card,
    "mute": mute_card,
    "hello": hello_card,
    "other": other_card,
}
"""How each card is drawn, by the name that buttons have for it."""


def _typed(seen: Seen, *names: str, **arguments: str) -> list[str]:
    """Return what a card says about commands to type, except about a channel that is managed elsewhere."""
    return [] if seen.managed else [seen.words(name, **arguments) for name in names]


def _stopped(seen: Seen) -> list[Message]:
    """Say that a chat gets nothing at all since its /stop, if so."""
    return [Message(seen.words("following-stopped"))] if seen.choices.stopped else []


def _sub_card(name: str, seen: Seen, told: Sequence[str], rows: Sequence[Sequence[Button]]) -> Card:
    words = seen.words
    back = [Button(words("button-settings-back"), "v1:settings:main")]
    like_group = []
    if seen.choices.group is not None and _chosen_here(name, seen):
        like_group.append([Button(words("button-as-group"), f"v1:set:{name}:group:{name}")])
    return joined([_line(name, seen), *map(Message, told)]), [*rows, *like_group, back]


def _line(card: str, seen: Seen) -> Message:
    """Return what is chosen on a card, with its name in bold."""
    text = state_of(card, seen)
    name = text.partition(":")[0] if card in FIELDS_OF else text
    return joined([bold(name), Message(text[len(name) :] + _from_group(card, seen))], "")


def _zones(card: str, seen: Seen) -> list[Button]:
    chosen = seen.chosen.zone
    known = chosen is not None and zone_named(chosen, seen.bot_zone) is seen.zone
    offered = offered_zones(seen.bot_zone, seen.now, chosen if known else None)
    return [zone_button(card, name, seen) for name in offered]


def _urgent(card: str, seen: Seen) -> Button:
    return _switch(seen, seen.words("button-urgent"), f"{card}:urgent", on=bool(seen.chosen.urgent))


def _switch(seen: Seen, label: str, data: str, *, on: bool) -> Button:
    """Return a button that turns something on or off, with a mark if it is on."""
    return choice(seen, label, f"{data}:{_word(on=not on)}", now=on)


def _word(*, on: bool) -> str:
    return "on" if on else "off"


def _shows(seen: Seen) -> tuple[bool, bool]:
    """Return whether entries show the line and the button that say why they came."""
    reason, why = seen.chosen.reason, seen.chosen.why
    return (seen.is_private if reason is None else reason), (seen.is_private if why is None else why)


def _pictured(seen: Seen) -> bool:
    chosen = seen.chosen.pictures
    return DEFAULT_PICTURES if chosen is None else chosen


def _muted(seen: Seen) -> str:
    mute = seen.choices.mute(seen.now)
    until = muted_until(mute.until if mute else None, seen.zone, seen.now, seen.words)
    if mute == seen.choices.own_mute(seen.now):
        return seen.words("mute-state", until=capitalised(until))
    return seen.words("mute-state-group", until=until)


def _from_group(card: str, seen: Seen) -> str:
    """Say that what a card shows comes from the topic's group, if so."""
    if seen.choices.group is None or card not in FIELDS_OF or _chosen_here(card, seen):
        return ""
    return " " + seen.words("settings-from-group")


def _chosen_here(card: str, seen: Seen) -> bool:
    own = seen.choices.own.preferences
    return any(getattr(own, name) is not None for name in FIELDS_OF.get(card, ()))

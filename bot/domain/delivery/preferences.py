"""What readers choose for a chat or for one follow: when entries arrive, and how.

A field that is None was not chosen there. A forum topic then takes what its group chose, a follow what its
chat chose, and a chat takes the default.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from typing import Any, Final, Literal, NamedTuple, TypeAlias, get_args

Sound = Literal["all", "breaking", "none"]
"""Which entries make a sound. By default only breaking ones do."""
PaceName = Literal["each", "hourly", "times", "key", "breaking"]
"""When entries arrive: each at once (the default), in a digest every hour or at given times, or only key
moments or breaking ones at once and the others not at all. Breaking entries always come at once."""
QuietAs = Literal["held", "silent"]
"""In quiet hours entries are held until the end and come as one digest (the default), or come silently."""
Delay = Literal["posts", "all", "none"]
"""Which posts an editor can stop for some seconds after Publish: those that are not breaking (the default),
all, or none."""
MinuteOfDay: TypeAlias = int
"""Minutes since midnight, as the reader's clock shows them: 0 to 1,439."""
_DAY: Final[MinuteOfDay] = 24 * 60
MOST_TIMES: Final = 6
"""Most times of day at which a chat can get a digest. They have to fit in a button's data."""
OFFERED_TIMES: Final[tuple[MinuteOfDay, ...]] = (8 * 60, 18 * 60)
"""When a chat that chose no times is offered digests: 08:00 and 18:00."""
DEFAULT_SOUND: Final[Sound] = "breaking"
DEFAULT_PACE: Final[PaceName] = "each"
DEFAULT_QUIET_AS: Final[QuietAs] = "held"
DEFAULT_PICTURES: Final = True
DEFAULT_DELAY: Final[Delay] = "posts"


@dataclass(frozen=True, slots=True)
class Preferences:
    """What was chosen for a chat or a follow; see the types above for the defaults.

    `language` is a code, by default that of a private chat's reader in Telegram, elsewhere the bot's. `zone`
    is an IANA time zone, by default the bot's. `times` are those of the pace "times". `quiet` is when quiet
    hours begin and end, or () for none although the group has some. `urgent` lets breaking entries pass a
    mute and quiet hours. `reason` and `why` show the line and the button that say why an entry came: by
    default in private chats. `pictures` shows an entry's own picture, by default everywhere. With
    `admins_only`, a group passes over the commands of members who are not admins. `delay` is for
    chats in which editors post. A follow has only `sound`,
    `pace` and `times`.
    """

    language: str | None = None
    zone: str | None = None
    sound: Sound | None = None
    pace: PaceName | None = None
    times: tuple[MinuteOfDay, ...] | None = None
    quiet: tuple[MinuteOfDay, ...] | None = None
    quiet_as: QuietAs | None = None
    urgent: bool | None = None
    reason: bool | None = None
    why: bool | None = None
    pictures: bool | None = None
    admins_only: bool | None = None
    delay: Delay | None = None

    def over(self, inherited: "Preferences") -> "Preferences":
        """Return these preferences, with what was not chosen here taken from `inherited`."""
        taken = {one.name: getattr(inherited, one.name) for one in fields(self)}
        return Preferences(**{**taken, **self.chosen()})

    def chosen(self) -> dict[str, Any]:
        """Return what was chosen, by field; this is how it is stored, as JSON."""
        return {one.name: value for one in fields(self) if (value := getattr(self, one.name)) is not None}


NOTHING_CHOSEN: Final = Preferences()


def read_preferences(stored: Any) -> Preferences:  # noqa: ANN401  any JSON
    """Return what is stored; fields and values that this version does not know are left out.

    So a row that a later version or a person wrote never stops a claim, which plans for many chats at once.
    """
    if not stored or not isinstance(stored, Mapping):
        return NOTHING_CHOSEN
    read = {name: tuple(one) if isinstance(one, list) else one for name, one in stored.items()}
    known: dict[str, Any] = {
        name: one for name, one in read.items() if name in KNOWN_VALUES and KNOWN_VALUES[name](one)
    }
    return Preferences(**known)


def _one_of(alias: object) -> Callable[[Any], bool]:
    known = get_args(alias)
    return lambda value: value in known


def _are_times(value: Any) -> bool:  # noqa: ANN401  any JSON
    return isinstance(value, tuple) and all(type(one) is int and 0 <= one < _DAY for one in value)


def _are_quiet_hours(value: Any) -> bool:  # noqa: ANN401  any JSON
    # Quiet hours that end when they begin would never end.
    return _are_times(value) and (not value or (len(value) == len({*value}) == 2))  # noqa: PLR2004  both ends


def _is_switch(value: Any) -> bool:  # noqa: ANN401  any JSON
    return isinstance(value, bool)


KNOWN_VALUES: Final[Mapping[str, Callable[[Any], bool]]] = {
    "language": lambda value: isinstance(value, str),
    "zone": lambda value: isinstance(value, str),
    "sound": _one_of(Sound),
    "pace": _one_of(PaceName),
    "times": lambda value: _are_times(value) and 0 < len(value) <= MOST_TIMES,
    "quiet": _are_quiet_hours,
    "quiet_as": _one_of(QuietAs),
    "urgent": _is_switch,
    "reason": _is_switch,
    "why": _is_switch,
    "pictures": _is_switch,
    "admins_only": _is_switch,
    "delay": _one_of(Delay),
}
"""Whether this version knows a value, by field."""


@dataclass(frozen=True, slots=True)
class Mute:
    """A mute from `since` on, until a time or until someone ends it (None); UTC microseconds."""

    since: int
    until: int | None

    def holds(self, now: int) -> bool:
        """Return whether the chat or follow is muted now."""
        return self.until is None or now < self.until


def mute_of(since: int | None, until: int | None) -> Mute | None:
    """Return the mute that two stored times say; None if there is none."""
    return None if since is None else Mute(since, until)


class Display(NamedTuple):
    """How a chat sees its messages: in which time zone (None: the bot's), and whether they say why they came.

    `reason` is the line, and `why` the button. `pictures`: entries show their picture. `language` is what the
    chat speaks; None, or one without a catalogue: the bot's.
    """

    zone: str | None
    reason: bool
    why: bool
    pictures: bool = DEFAULT_PICTURES
    language: str | None = None


IN_PRIVATE: Final = Display(None, reason=True, why=True)
ELSEWHERE: Final = Display(None, reason=False, why=False)
"""The displays of chats in which nothing was chosen."""


def display_of(chosen: Preferences, *, private: bool, language: str | None = None) -> Display:
    """Return how a chat with these preferences sees its messages. `language` is its reader's in Telegram."""
    plain = IN_PRIVATE if private else ELSEWHERE
    return Display(
        chosen.zone,
        plain.reason if chosen.reason is None else chosen.reason,
        plain.why if chosen.why is None else chosen.why,
        plain.pictures if chosen.pictures is None else chosen.pictures,
        chosen.language or language,
    )

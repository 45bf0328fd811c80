"""What the cards of settings show, and the buttons that choose something on them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import tzinfo
from typing import Final

from bot.domain.delivery.preferences import Preferences
from bot.domain.languages.known import languages, own_name
from bot.domain.messages.message import Button, Rows, in_pairs
from bot.domain.moment import zone_named
from bot.presenting.preferences import capitalised
from bot.readers.preferences import Choices
from bot.readers.search.missed import Missed
from bot.words import LANGUAGES, Words
from handlers.settings.choices import AUTOMATIC

_OFFERED: Final = sorted(LANGUAGES, key=lambda one: languages()[one].draft)
"""The languages to choose from, drafts last."""


@dataclass(frozen=True, slots=True)
class Desk:
    """What an editor sees of the desk: whether breaking news needs a second one, and whether they own it."""

    needs_second: bool
    is_owner: bool


@dataclass(frozen=True, slots=True)
class Seen:
    """A chat as its cards show it at a moment. `bot_zone` is the time zone of who chose none.

    `missed` is what came during a mute that has just been ended. `managed`: the chat is a channel that is
    managed from a private chat, where its settings cannot be typed; `channel_speaks` is its language.
    `desk` is there if an editor looks.
    """

    choices: Choices
    words: Words
    bot_zone: tzinfo
    now: int
    is_private: bool
    missed: Missed | None = None
    in_group: bool = False
    managed: bool = False
    channel_speaks: str | None = None
    desk: Desk | None = None

    @property
    def chosen(self) -> Preferences:
        """What counts for the chat."""
        return self.choices.in_force

    @property
    def speaks(self) -> str:
        """The chat's language."""
        return self.channel_speaks or self.words.language

    @property
    def zone(self) -> tzinfo:
        """The chat's time zone."""
        return zone_named(self.chosen.zone, self.bot_zone)


def choice(seen: Seen, label: str, data: str, *, now: bool) -> Button:
    """Return a button that chooses something, with a mark if it is chosen now."""
    label = capitalised(label)
    return Button(seen.words("button-chosen", choice=label) if now else label, f"v1:set:{data}")


def offered_languages(seen: Seen) -> tuple[Sequence[str], Rows]:
    """Return a button for each language, in its own name, and what to know about drafts.

    In a private chat the language can also follow the reader's in Telegram.
    """
    words = seen.words
    automatic = seen.is_private and seen.chosen.language is None
    rows: list[Sequence[Button]] = []
    if seen.is_private:
        data = f"language:language:{AUTOMATIC}"
        rows.append([choice(seen, words("button-language-auto"), data, now=automatic)])
    spoken = None if automatic else seen.speaks
    rows += in_pairs([_language_button(one, seen, now=one == spoken) for one in _OFFERED])
    has_drafts = any(languages()[one].draft for one in _OFFERED)
    return [words("language-drafts")] if has_drafts else [], rows


def _language_button(language: str, seen: Seen, *, now: bool) -> Button:
    label = own_name(language)
    if languages()[language].draft:
        label = seen.words("button-language-draft", language=label)
    return choice(seen, label, f"language:language:{language}", now=now)

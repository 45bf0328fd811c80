"""Tests of the cards of settings as pure functions, with drawn choices."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.conversation.buttons import DATA_LIMIT
from bot.domain.delivery.preferences import NOTHING_CHOSEN, Mute, Preferences
from bot.domain.languages.known import languages
from bot.domain.moment import seconds, to_micros
from bot.readers.preferences import Choices
from bot.words import LANGUAGES, load_words
from handlers.settings.cards import CARDS
from handlers.settings.choices import choice_among
from handlers.settings.seen import Seen
from storage.chats.preferences import Chosen
from tests.sentences import say

NOW = to_micros(datetime(2026, 12, 1, 12, tzinfo=UTC))
MINUTES = st.integers(0, 24 * 60 - 1)
MAYBE = st.none() | st.booleans()
TIMES = st.sets(MINUTES, min_size=1, max_size=6).map(lambda times: tuple(sorted(times)))
QUIET = st.lists(MINUTES, min_size=2, max_size=2, unique=True).map(tuple)
PREFERENCES = st.builds(
    Preferences,
    zone=st.none() | st.sampled_from(["Europe/Berlin", "America/Argentina/ComodRivadavia", "UTC"]),
    sound=st.sampled_from([None, "all", "breaking", "none"]),
    pace=st.sampled_from([None, "each", "hourly", "times", "key", "breaking"]),
    times=st.none() | TIMES,
    quiet=st.none() | st.just(()) | QUIET,
    quiet_as=st.sampled_from([None, "held", "silent"]),
    urgent=MAYBE,
    reason=MAYBE,
    why=MAYBE,
    pictures=MAYBE,
    language=st.sampled_from([None, "en", "de", "tlh"]),
)
ENDS = st.none() | st.integers(-10, 10**6).map(lambda after: NOW + seconds(after))
MUTES = st.none() | st.builds(Mute, st.just(NOW), ENDS)
WITH_CHOICES = st.sampled_from(["sound", "quiet", "pace", "zone", "language", "why", "pictures", "hello"])
CHOSEN = st.builds(Chosen, PREFERENCES, MUTES)


def seen(choices: Choices, language: str = "en") -> Seen:
    """Return a chat with these choices."""
    return Seen(choices, load_words(language), ZoneInfo("Europe/Vienna"), NOW, is_private=True)


@pytest.mark.parametrize("language", LANGUAGES)
@given(own=CHOSEN, group=st.none() | CHOSEN)
def test_every_button_is_short_enough_and_can_be_read(
    language: str, own: Chosen, group: Chosen | None
) -> None:
    for draw in CARDS.values():
        message, rows = draw(seen(Choices(own, group), language))
        assert message.text
        for button in (button for row in rows for button in row):
            data = button.data or ""
            assert button.text
            assert 0 < len(data.encode()) <= DATA_LIMIT
            name, _, rest = data.removeprefix("v1:").partition(":")
            if name == "set":
                choice_among(CARDS)(rest)
            else:
                assert name in ("mute", "unmute", "channels") or rest in CARDS


@given(own=CHOSEN, group=st.none() | CHOSEN, card=WITH_CHOICES)
def test_a_choice_that_was_pressed_is_in_force_and_pressing_again_changes_nothing(
    own: Chosen, group: Chosen | None, card: str
) -> None:
    _, rows = CARDS[card](seen(Choices(own, group)))
    for button in (button for row in rows for button in row):
        if (button.data or "").startswith("v1:set:"):
            choice = choice_among(CARDS)((button.data or "").removeprefix("v1:set:"))
            once = choice.apply(own.preferences)
            assert choice.apply(once) == once
            in_force = Choices(Chosen(once, None), group).in_force
            values = {name: value for name, value in choice.values.items() if value is not None}
            assert {name: getattr(in_force, name) for name in values} == values


@given(own=PREFERENCES, group=PREFERENCES)
def test_going_back_to_the_group_takes_all_that_the_group_chose(own: Preferences, group: Preferences) -> None:
    for card in ("sound", "quiet", "pace", "zone", "language", "why", "pictures"):
        own = choice_among(CARDS)(f"{card}:group:{card}").apply(own)
    assert own == NOTHING_CHOSEN
    assert Choices(Chosen(own, None), Chosen(group, None)).in_force == group


def test_drafts_of_languages_are_last_marked_and_explained(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("handlers.settings.seen._OFFERED", ["en", "fr"])
    choices = Choices(Chosen(Preferences(language="en"), None))
    message, rows = CARDS["language"](seen(choices))
    shown = [button.text for row in rows for button in row]
    assert shown[1:3] == [
        say("button-chosen", choice="English"),
        say("button-language-draft", language="Français"),
    ]
    assert say("language-drafts") in message.text


def test_the_languages_that_somebody_read_back_are_no_drafts() -> None:
    reviewed = {"en", "de", "uk", "ar", "es"}
    assert {one for one in languages() if languages()[one].draft} == {"fr", "pl", "it", "pt", "ru", "tr"}
    assert not [one for one in reviewed if languages()[one].draft]

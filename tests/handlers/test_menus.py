"""Tests of the commands and descriptions that Telegram shows in each language."""

from typing import Any

import pytest

from bot.app.lifecycle import running
from bot.conversation import menus
from bot.words import LANGUAGES, load_words
from tests.handlers.sites import Person, Site
from tests.handlers.test_languages import language_card, speaking
from tests.sentences import say
from tests.timing import PATIENCE, until

german = load_words("de")


@pytest.fixture(scope="module", autouse=True)
def _without_pauses() -> Any:  # noqa: ANN401  a fixture
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(menus, "PAUSE", 0.0)
        yield


def about_settings(site: Site, person: Person) -> str:
    """Return what a person's app says about /settings in their chat; empty for nothing yet."""
    world = site.sandbox.world
    code = world.users[person.user_id].language_code or ""
    listed = world.profile.commands_for(world.chat(person.chat_id), person.user_id, code)
    return next((one["description"] for one in listed if one["command"] == "settings"), "")


async def until_it_says(site: Site, person: Person, text: str) -> None:
    """Wait until a person's app says this about /settings."""

    async def says() -> bool:
        return about_settings(site, person) == text

    await until(says)


def calls(site: Site, beginning: str) -> int:
    """Count the bot's calls of methods that begin like this."""
    return sum(one.method.lower().startswith(beginning) for one in site.sandbox.world.calls)


async def test_each_app_shows_the_commands_in_its_language_and_others_in_the_bots(site: Site) -> None:
    await until_it_says(site, speaking(site, "de"), german("command-settings"))
    await until_it_says(site, speaking(site, "de-AT"), german("command-settings"))
    await until_it_says(site, speaking(site, "nl"), say("command-settings"))
    described = site.sandbox.world.profile.description_for
    await site.sandbox.wait_for(lambda: described("de") == german("bot-description"), PATIENCE)


async def test_a_chat_that_chose_another_language_has_its_own_commands_until_it_goes_back(site: Site) -> None:
    person = speaking(site, "en")
    card = await language_card(person)
    await person.press(card, "Deutsch")
    card = await person.changed(card)
    await until_it_says(site, person, german("command-settings"))
    await person.press(card, german("button-language-auto"))
    await until_it_says(site, person, say("command-settings"))
    assert ((("chat", person.chat_id, None)), "") not in site.sandbox.world.profile.commands


async def test_choosing_the_language_that_telegram_has_sets_no_commands(site: Site) -> None:
    person = speaking(site, "en")
    card = await language_card(person)
    await person.press(card, "English")
    await person.changed(card)
    await person.ask("/id")
    assert (("chat", person.chat_id, None), "") not in site.sandbox.world.profile.commands


async def test_the_commands_of_a_chat_go_once_its_app_has_the_chosen_language(site: Site) -> None:
    person = speaking(site, "en")
    card = await language_card(person)
    await person.press(card, "Deutsch")
    await until_it_says(site, person, german("command-settings"))
    site.sandbox.world.users[person.user_id].language_code = "de"
    await person.ask("/id")
    profile = site.sandbox.world.profile
    await site.sandbox.wait_for(
        lambda: (("chat", person.chat_id, None), "") not in profile.commands, PATIENCE
    )


async def test_a_forgotten_chat_keeps_no_commands_of_its_own(site: Site) -> None:
    person = speaking(site, "en")
    card = await language_card(person)
    await person.press(card, "Deutsch")
    await until_it_says(site, person, german("command-settings"))
    [stopped] = await person.ask("/stop")
    await person.press(stopped, german("button-forget"))
    question = await person.changed(stopped)
    await person.press(question, german("button-forget"))
    await until_it_says(site, person, say("command-settings"))


async def test_a_start_sets_only_what_telegram_does_not_have(own_site: Site) -> None:
    async with running(own_site.settings):
        await until_it_says(own_site, speaking(own_site, "de"), german("command-settings"))
        others = len(LANGUAGES) - 1  # the bot's own language has what is set for all languages
        await own_site.sandbox.wait_for(lambda: calls(own_site, "setmyshortdescription") > others, PATIENCE)
    before = calls(own_site, "setmy"), calls(own_site, "getmyshortdescription")
    async with running(own_site.settings):
        wanted = before[1] + 1 + len(LANGUAGES)
        await own_site.sandbox.wait_for(lambda: calls(own_site, "getmyshort") >= wanted, PATIENCE)
    owners = 1  # an owner who has not written yet is tried at each start
    assert calls(own_site, "setmy") <= before[0] + owners


async def test_an_owner_has_all_commands_in_the_language_of_their_chat(site: Site, owner: Person) -> None:
    await owner.ask("/start", answers=2)
    card = await language_card(owner)
    await owner.press(card, "Deutsch")
    await owner.changed(card)
    await until_it_says(site, owner, german("command-settings"))
    world = site.sandbox.world
    listed = world.profile.commands_for(world.chat(owner.chat_id), owner.user_id, "en")
    assert "editor" in [one["command"] for one in listed]

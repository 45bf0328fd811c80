"""Tests of the language that each chat speaks."""

from datetime import UTC

import pytest
from pydantic import SecretStr

from bot.app.lifecycle import running
from bot.clock import now_micros
from bot.domain.delivery.preferences import Preferences
from bot.gateway.gateway import Gateway
from bot.gateway.pacing import Pacer
from bot.newsroom.messenger import Messenger
from bot.words import LANGUAGES, Catalogues, Words, load_words
from storage import Tx
from storage.chats import destinations
from tests.handlers.sites import Message, Person, Site, labels
from tests.sentences import ANY, find, say

german = load_words("de")


def speaking(site: Site, code: str | None, name: str = "Grit") -> Person:
    """Return a new person with this language in Telegram."""
    person = site.person(name)
    site.sandbox.world.users[person.user_id].language_code = code
    return person


async def answer_to(person: Person, text: str) -> str:
    """Return what the bot answers to a text."""
    return str((await person.ask(text))[0]["text"])


def in_words(name: str, text: str) -> str:
    """Return the language in which a text is this message of the catalogue."""
    return next((one for one in LANGUAGES if find(load_words(one)(name), text)), "")


async def stored_language(site: Site, chat_id: int) -> str | None:
    """Return what is stored of the language that a reader has in Telegram."""

    async def read(tx: Tx) -> str | None:
        return (await destinations.by_chat(tx, chat_id))[0].language

    return await site.storage.read(read)


@pytest.mark.parametrize(
    ("code", "language"),
    [
        ("de", "de"),
        ("de-AT", "de"),
        ("DE_ch", "de"),
        ("en", "en"),
        ("nl", "en"),
        ("pt-br", "pt"),
        ("zh-hans", "en"),
        (None, "en"),
        ("", "en"),
        ("../../etc/passwd", "en"),
        ("de" * 5000, "en"),
        ("дe", "en"),
        ("de\0", "en"),
        ("en_001", "en"),
    ],
)
async def test_a_private_chat_speaks_its_readers_language_in_telegram_or_the_bots(
    site: Site, code: str | None, language: str
) -> None:
    person = speaking(site, code)
    assert in_words("follow-choose", await answer_to(person, "/follow")) == language
    await person.ask("/start", answers=2)
    assert in_words("follow-choose", await answer_to(person, "/follow")) == language


async def test_a_new_language_in_telegram_is_stored_once_and_spoken_at_once(site: Site) -> None:
    person = speaking(site, "en")
    await person.ask("/start", answers=2)
    assert await stored_language(site, person.chat_id) == "en"
    site.sandbox.world.users[person.user_id].language_code = "de-AT"
    assert in_words("follow-choose", await answer_to(person, "/follow")) == "de"
    await site.until_handled()
    assert await stored_language(site, person.chat_id) == "de"


async def test_a_group_speaks_the_bots_language_whatever_its_members_speak(
    site: Site, group_admin: Person
) -> None:
    site.sandbox.world.users[group_admin.user_id].language_code = "de"
    assert in_words("follow-choose", await answer_to(group_admin, "/follow")) == "en"


async def test_an_admin_chooses_the_language_of_a_group_and_a_topic_inherits_it(
    site: Site, editor: Person
) -> None:
    world, chat_id = site.sandbox.world, site.new_chat_id() - 10**12
    world.add_group(chat_id, "Forum", members=[], admins=[editor.user_id], kind="supergroup", forum=True)
    thread_id = world.add_topic(chat_id, "Ferries")
    admin = editor.in_chat(chat_id)
    await admin.next_messages(0)
    [card] = await admin.ask("/settings")
    await admin.press(card, say("button-settings-language"))
    card = await admin.changed(card)
    assert say("button-language-auto") not in labels(card)
    confirmed = await admin.press(card, "Deutsch")
    assert confirmed == german("settings-language", language="Deutsch", automatic="off")
    card = await admin.changed(card)
    assert german("button-settings-back") in labels(card)
    before = len(admin.received())
    world.say(chat_id, editor.user_id, "/follow", thread_id=thread_id)
    [answer] = await admin.next_messages(before)
    assert in_words("follow-choose", answer["text"]) == "de"


async def test_a_member_who_presses_an_admins_language_card_changes_nothing_and_reads_why(
    site: Site, group_admin: Person, group_member: Person
) -> None:
    [card] = await group_admin.ask("/settings")
    await group_admin.press(card, say("button-settings-language"))
    card = await group_admin.changed(card)
    assert await group_member.press(card, "Deutsch") == say("group-admins-only")
    assert in_words("follow-choose", await answer_to(group_admin, "/follow")) == "en"


async def language_card(person: Person, words: Words = say) -> Message:
    """Open the card of the language."""
    [card] = await person.ask("/settings")
    await person.press(card, words("button-settings-language"))
    return await person.changed(card)


async def test_a_chosen_language_counts_before_telegrams_until_the_reader_goes_back(site: Site) -> None:
    person = speaking(site, "de")
    card = await language_card(person, german)
    chosen = german("button-chosen", choice=german("button-language-auto"))
    assert chosen in labels(card)
    await person.press(card, "English")
    card = await person.changed(card)
    assert say("settings-language", language="English", automatic="off") in card["text"]
    assert in_words("follow-choose", await answer_to(person, "/follow")) == "en"
    await person.press(card, say("button-language-auto"))
    card = await person.changed(card)
    assert german("settings-language", language="Deutsch", automatic="on") in card["text"]
    assert in_words("follow-choose", await answer_to(person, "/follow")) == "de"


async def test_pressing_a_language_twice_does_no_harm(site: Site) -> None:
    person = speaking(site, "en")
    card = await language_card(person)
    await person.press(card, "Deutsch")
    card = await person.changed(card)
    await person.press(card, german("button-chosen", choice="Deutsch"))
    assert in_words("follow-choose", await answer_to(person, "/follow")) == "de"


async def test_a_language_that_the_program_no_longer_has_falls_back_to_the_bots(
    site: Site, follower: Person
) -> None:
    await follower.choose(Preferences(language="tlh"))
    assert in_words("follow-choose", await answer_to(follower, "/follow")) == "en"
    card = await language_card(follower)
    assert say("button-chosen", choice="English") in labels(card)


async def test_the_first_start_offers_other_languages_and_shows_the_welcome_in_the_chosen_one(
    site: Site,
) -> None:
    person = speaking(site, "en")
    [welcome, _] = await person.ask("/start", answers=2)
    await person.press(welcome, "🌐 English")
    choice = await person.changed(welcome)
    assert choice["text"] == say("language-choose")
    await person.press(choice, "Deutsch")
    welcome = await person.changed(choice)
    assert welcome["text"] == german("start").strip()
    assert german("button-everything") in labels(welcome)
    [again] = await person.ask("/start")
    assert not [label for label in labels(again) if "🌐" in label]


@pytest.mark.parametrize(
    "data", ["v1:language:xx", "v1:language:", "v1:languages:de", "v1:set:language:language:xx"]
)
async def test_made_up_language_buttons_change_nothing(site: Site, data: str) -> None:
    person = speaking(site, "en")
    [welcome, _] = await person.ask("/start", answers=2)
    button = welcome["reply_markup"]["inline_keyboard"][0][0]
    button["callback_data"] = data
    assert await person.press(welcome, data) == say("button-unknown")
    assert in_words("follow-choose", await answer_to(person, "/follow")) == "en"


async def test_a_german_and_an_english_reader_get_the_same_entry_each_in_their_language(
    site: Site, editor: Person
) -> None:
    readers = {"en": speaking(site, "en"), "de": speaking(site, "de")}
    for one in readers.values():
        await one.ask("/start", answers=2)
        await one.follow_silently("country:UA")
    before = {language: len(one.received()) for language, one in readers.items()}
    _, number = await editor.post("Ferry to Ukraine sails\n\nIt left at noon.")
    got = {}
    for language, one in readers.items():
        [got[language]] = await one.next_messages(before[language])
        words = load_words(language)
        assert labels(got[language]) == [words("button-why")]
    assert "🇺🇦 Ukraine" in got["de"]["text"]
    assert find(german("card-reason", filter=ANY), got["de"]["text"])
    assert find(say("card-reason", filter=ANY), got["en"]["text"])
    before = {language: len(one.received()) for language, one in readers.items()}
    await editor.change(f"/correct {number} Ferry to Ukraine stays\n\nIt did not leave.")
    for language, one in readers.items():
        [told] = await one.next_messages(before[language])
        assert load_words(language)("card-correction") in told["text"]


async def test_the_language_of_a_chat_survives_a_restart(own_site: Site) -> None:
    person = speaking(own_site, "en")
    async with running(own_site.settings):
        card = await language_card(person)
        await person.press(card, "Deutsch")
        await person.changed(card)
    async with running(own_site.settings):
        assert in_words("follow-choose", await answer_to(person, "/follow")) == "de"


async def test_a_report_of_a_mistake_reaches_the_owners_in_their_language(site: Site, owner: Person) -> None:
    site.sandbox.world.users[owner.user_id].language_code = "de"
    await owner.ask("/start", answers=2)
    person = speaking(site, "en", name="Rita")
    before = len(owner.received())
    [told] = await person.ask("/mistake “Folow” should be “Follow”")
    assert told["text"] == say("mistake-told")
    [report] = await owner.next_messages(before)
    head = german("mistake-from", name="Rita", language="English")
    assert report["text"] == f"{head}\n\n“Folow” should be “Follow”"
    assert await answer_to(person, "/mistake") == say("mistake-usage")


async def test_an_editors_receipt_stays_in_the_language_that_it_began_in(
    site: Site, follower: Person, editor: Person
) -> None:
    site.sandbox.world.users[editor.user_id].language_code = "de"
    _, preview = await editor.ask("/post Fähre bleibt im Hafen", answers=2)
    await editor.press(preview, german("button-publish"))
    site.sandbox.world.users[editor.user_id].language_code = "en"
    counts = dict.fromkeys(("waiting", "gone", "failed", "doubled", "later", "counted"), 0)
    told = german("receipt-counts", sent=1, **counts)
    await site.sandbox.wait_for(lambda: told in editor.now(preview)["text"], 60)
    assert follower.received()


async def test_what_is_told_to_a_chat_later_is_in_its_language(site: Site, follower: Person) -> None:
    site.sandbox.world.users[follower.user_id].language_code = "de"
    await follower.ask("/id")
    await site.until_handled()
    async with Gateway(SecretStr(site.sandbox.token), site.sandbox.url) as gateway:
        messenger = Messenger(site.storage, gateway, Pacer(1000), Catalogues("en"), UTC, now_micros)
        assert (await messenger.telling_at(follower.chat_id)).words.language == "de"
        assert (await messenger.telling_at(site.new_chat_id())).words.language == "en"

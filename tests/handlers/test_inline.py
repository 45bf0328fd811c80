"""Tests of inline mode: `@bot words`, typed in any chat, finds entries to send there."""

import re
from typing import Any

import pytest

from bot.app.lifecycle import running
from bot.cli.check import answers
from bot.clock import now_micros
from bot.conversation import inline
from bot.domain.entry.content import ParsedEntry
from bot.words import load_words
from storage import Tx
from storage.chats import inbox
from storage.delivery import holds
from storage.engine.tables import entry
from tests.handlers.sites import Message, Person, Site
from tests.sentences import say
from tests.timing import PATIENCE

LINK = re.compile(r"https://t\.me/liveblog_sandbox_bot\?start=([A-Za-z0-9_-]{1,64})")
Answer = dict[str, Any]


@pytest.fixture(autouse=True)
def _patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let answers take as long as a busy machine needs."""
    monkeypatch.setattr(inline, "WITHIN", PATIENCE)


async def typed(person: Person, text: str, offset: str = "") -> Answer:
    """Type words after the bot's name and return the bot's answer."""
    world = person.sandbox.world
    query_id = world.inline_query(person.user_id, text, offset=offset)
    answer = await person.sandbox.wait_for(lambda: world.inline_answer(query_id), PATIENCE)
    assert answer is not None
    return answer | {"query_id": query_id}


def titles(answer: Answer) -> list[str]:
    """Return the titles of the results."""
    return [one["title"] for one in answer["results"]]


def sent(person: Person, answer: Answer, place: int = 0) -> Message:
    """Send a result to the person's chat with the bot and return the message."""
    world, result_id = person.sandbox.world, answer["results"][place]["id"]
    world.choose_result(person.chat_id, person.user_id, answer["query_id"], result_id)
    return world.messages(person.chat_id)[-1]


@pytest.mark.both_engines
async def test_words_find_entries_that_can_be_sent_and_link_to_the_live_entry(
    site: Site, reader: Person
) -> None:
    [number] = await site.store([ParsedEntry("numbat", "A numbat was seen", "It ran off.")])
    await site.store([ParsedEntry("other", "Something else")])
    answer = await typed(reader, "numbats")
    assert titles(answer) == ["A numbat was seen"]
    message = sent(reader, answer)
    assert message["text"].startswith("A numbat was seen")
    assert "It ran off." in message["text"]
    assert message["via_bot"]["username"] == "liveblog_sandbox_bot"
    links = {one["url"] for one in message["entities"] if one["type"] == "text_link"}
    assert f"https://t.me/liveblog_sandbox_bot?start=rest-{number}" in links
    assert message["link_preview_options"] == {"is_disabled": True}


async def test_the_follow_button_of_a_result_opens_a_proposal_for_what_was_typed(
    site: Site, reader: Person
) -> None:
    await site.store([ParsedEntry("bilby", "A bilby was seen")])
    answer = await typed(reader, "bilby")
    [[button]] = sent(reader, answer)["reply_markup"]["inline_keyboard"]
    found = LINK.fullmatch(button["url"])
    assert found is not None
    [shown] = await reader.ask(f"/start {found[1]}")
    assert shown["text"].startswith(say("follow-ask", filter="bilby"))


async def test_words_are_read_and_results_are_in_the_persons_language(site: Site, reader: Person) -> None:
    reader.sandbox.world.user(reader.user_id).language_code = "de"
    await site.store([ParsedEntry("spain", "Spain: quokka")])
    answer = await typed(reader, "Spanien quokka")
    assert answer["button"]["text"] == load_words("de")("button-inline-none")
    answer = await typed(reader, "Spanien")
    assert "Spain: quokka" in titles(answer)


async def test_the_answer_is_cached_briefly_and_for_this_person_only(reader: Person) -> None:
    answer = await typed(reader, "anything")
    assert answer["cache_time"] <= 10
    assert answer["is_personal"] is True


async def test_a_link_that_telegram_refuses_does_not_cost_the_results(site: Site, reader: Person) -> None:
    url = "https://refused.example.org/potto"
    reader.sandbox.world.refuse_link(url)
    await site.store([ParsedEntry("potto", "A potto was seen", url=url)])
    message = sent(reader, await typed(reader, "potto"))
    assert url not in {one.get("url") for one in message["entities"]}


async def test_without_words_the_newest_entries_come_a_page_at_a_time(site: Site, reader: Person) -> None:
    await site.store([ParsedEntry(f"dunnart {one}", f"Dunnart {one}") for one in range(15)])
    first = await typed(reader, "")
    assert titles(first)[0] == "Dunnart 14"
    assert first["next_offset"]
    second = await typed(reader, "", first["next_offset"])
    assert not set(titles(first)) & set(titles(second))
    assert "Dunnart 0" in titles(second)


async def test_an_offset_that_the_bot_never_gave_shows_the_first_page(site: Site, reader: Person) -> None:
    await site.store([ParsedEntry("kowari", "Kowari")])
    assert titles(await typed(reader, "kowari", "x:9:'")) == ["Kowari"]


async def test_words_that_cannot_be_read_lead_to_help(reader: Person) -> None:
    answer = await typed(reader, '"unclosed')
    assert answer["results"] == []
    assert answer["button"]["text"] == say("button-inline-help")
    [told] = await reader.ask(f"/start {answer['button']['start_parameter']}")
    assert told["text"].split("\n")[0] == say("help-filters").split("\n")[0]


async def test_words_that_find_nothing_can_be_followed(reader: Person) -> None:
    answer = await typed(reader, "thylacine returns")
    assert answer["button"]["text"] == say("button-inline-none")
    [shown] = await reader.ask(f"/start {answer['button']['start_parameter']}")
    assert shown["text"].startswith(say("follow-ask", filter="thylacine returns"))


async def test_entries_on_hold_and_withdrawn_ones_are_not_found(site: Site, reader: Person) -> None:
    names = ("on hold", "withdrawn", "seen")
    held, gone, _ = await site.store([ParsedEntry(f"potoroo {one}", f"Potoroo {one}") for one in names])

    async def take_back(tx: Tx) -> None:
        await holds.place(tx, int(held), now_micros())
        await tx.execute(entry.update().where(entry.c.id == int(gone)).values(withdrawn_at=now_micros()))

    await site.storage.write(take_back)
    assert titles(await typed(reader, "potoroo")) == ["Potoroo seen"]


async def test_what_was_found_and_sent_to_the_bots_own_chat_is_not_answered(
    site: Site, reader: Person
) -> None:
    await site.store([ParsedEntry("quoll", "A quoll was seen")])
    sent(reader, await typed(reader, "quoll"))
    [answer] = await reader.ask("/id")
    assert reader.received() == [answer]


async def test_a_query_that_telegram_has_forgotten_is_no_error(
    site: Site, reader: Person, capsys: pytest.CaptureFixture[str]
) -> None:
    world = reader.sandbox.world
    update = {
        "inline_query": {"id": "17", "from": world.user(reader.user_id).json(), "query": "", "offset": ""}
    }
    world.send_update(update)
    await typed(reader, "after it")
    assert "inline query" not in capsys.readouterr().out


async def test_an_unreadable_query_costs_nothing(reader: Person) -> None:
    reader.sandbox.world.send_update({"inline_query": {"id": [], "from": 7}})
    reader.sandbox.world.send_update({"inline_query": "storm"})
    assert (await typed(reader, "after them"))["query_id"]
    [answer] = await reader.ask("/id")
    assert str(reader.user_id) in answer["text"]


async def test_queries_are_not_stored_and_not_asked_for_again(own_site: Site) -> None:
    async with running(own_site.settings):
        reader = own_site.person()
        await typed(reader, "storm")
        await own_site.sandbox.wait_for(lambda: not len(own_site.sandbox.world.updates), PATIENCE)
        assert await own_site.storage.read(inbox.last_update_id) is None
        assert "inline_query" in (own_site.sandbox.world.updates.allowed or [])


async def test_a_person_who_asks_too_much_gets_no_results_for_a_while(
    site: Site, reader: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    world, other = reader.sandbox.world, site.person("Fay")
    for number in range(inline.PER_MINUTE):
        await typed(reader, f"word {number}")
    query_id = world.inline_query(reader.user_id, "one too many")
    assert await typed(other, "mine")
    assert world.inline_answer(query_id) is None


async def test_check_says_whether_inline_mode_is_on(own_site: Site) -> None:
    for on, verdict in ((True, "ok"), (False, "DOUBT")):
        own_site.sandbox.world.set_inline_mode(on)
        found = {one.name: one async for one in answers(own_site.settings)}
        assert found["inline"].verdict == verdict

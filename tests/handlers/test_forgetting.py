"""Tests of /forget: what it leaves, who may use it, and what happens around it."""

import json
from collections.abc import Iterable
from typing import Any

import pytest
from sqlalchemy import func, insert, select

from bot.app.lifecycle import running
from bot.clock import now_micros
from bot.domain.delivery.preferences import Preferences
from bot.domain.moment import seconds
from bot.domain.topics import CustomTopic
from bot.readers.records.forgetting import ASKED_FOR
from storage import Storage, Tx
from storage.chats import destinations, inbox, links, managers
from storage.engine.tables import draft, metadata, source
from storage.entries import topics
from storage.newsroom import desk_cards, mismatches, notices, receipts, team
from storage.newsroom.receipts import Receipt
from storage.sources import reports, sources
from tests.handlers.sites import FIRST_OWNER, Message, Person, Site, greeted, labels
from tests.sentences import say

PERSON, NAME, GROUP, TITLE = 987_654_321, "Zsofia Quux", -1_009_876_543_211, "Quux club"
TYPED = "xylophone"
"""A word in everything that is typed and not published."""
FORGET, KEEP = say("button-forget"), say("button-forget-not")

WITHOUT_CHATS = {
    "brake": "about a source",
    "desk_setting": "what owners chose for the whole desk",
    "document": "about a source",
    "entry": "what is published",
    "entry_term": "what is published",
    "lead": "which process leads",
    "offer": "addresses of feeds",
    "publication": "what is published",
    "revision": "what is published",
    "tally": "counts of all chats together",
    "term_set": "what is published",
    "conj": "the terms of a follow, found by its number and its chat's",
    "lane": "found by the number of a chat's row",
    "delivery": "found by the number of a chat's row",
    "farewell": "found by the number of a follow",
}
"""Tables that name no chat, person or typed text themselves. A new table belongs here or in a chat's life."""


async def _traces(storage: Storage, words: Iterable[object]) -> dict[str, list[Any]]:
    """Return every value, in any column of any table, that is one of these ids or has one of these words."""
    ids = {one for one in words if isinstance(one, int)}
    texts = [str(one).lower() for one in words]

    def tells(value: object) -> bool:
        if isinstance(value, int):
            return value in ids
        shown = value if isinstance(value, str) else json.dumps(value, default=str)
        return any(one in shown.lower() for one in texts)

    async def read(tx: Tx) -> dict[str, list[Any]]:
        found = {}
        for table in metadata.sorted_tables:
            rows = [row._asdict() for row in await tx.execute(select(table))]
            traces = [(name, value) for row in rows for name, value in row.items() if tells(value)]
            if traces:
                found[table.name] = traces
        return found

    return await storage.read(read)


async def _have_told(tx: Tx, chat_id: int, now: int) -> None:
    """Have a chat told about a draft, but only after this test."""
    newest = await tx.scalar(select(func.max(draft.c.id)))
    assert newest is not None
    await desk_cards.add(tx, newest, chat_id, "removed", now + seconds(3600))


async def _rows_of(storage: Storage, numbers: Iterable[int]) -> dict[str, int]:
    """Return how many rows name the row of a destination, by table."""

    async def read(tx: Tx) -> dict[str, int]:
        tables = [one for one in metadata.sorted_tables if "destination_id" in one.columns]
        found = {}
        for table in tables:
            its = select(table).where(table.c.destination_id.in_(list(numbers)))
            if rows := (await tx.execute(its)).all():
                found[table.name] = len(rows)
        return found

    return await storage.read(read)


async def _numbers(storage: Storage, chat_id: int) -> list[int]:
    return [one.id for one in await storage.read(lambda tx: destinations.by_chat(tx, chat_id))]


async def _live(site: Site, person: Person, writer: Person) -> None:
    """Let a chat live: follows, proposals, settings, deliveries, drafts, sources, receipts and more."""
    storage, chat_id = site.storage, person.chat_id
    await person.follow_silently(f"zeppelin -{TYPED}")
    await person.follow_silently(f"{TYPED}s")
    await person.ask(f"/unfollow {TYPED}s")
    await person.ask(f"/test {TYPED} concert")
    before = len(person.received())
    await writer.post("Zeppelin over the harbour")
    await person.next_messages(before)
    await person.choose(Preferences(sound="none"))
    await person.ask("/catchup")
    await person.ask("/mute on")
    await person.post("Quay reopens")
    await person.ask(f"/post {TYPED} draft", answers=2)
    now = now_micros()

    async def further(tx: Tx) -> None:
        added = await sources.add(
            tx,
            url=f"https://example.org/{-chat_id if chat_id < 0 else 'feed'}",
            title="Feed",
            language=None,
            added_by=person.user_id,
            added_in=chat_id,
            now=now,
        )
        assert added is not None
        entry_id = await tx.scalar(select(metadata.tables["entry"].c.id).limit(1))
        assert entry_id is not None
        await notices.add(
            tx, chat_id=chat_id, thread_id=0, source_id=added.id, message="[]", now=now + 10**10
        )
        failing = {"error": "[]", "failing_since_at": now, "before": now, "now": now + 10**10}
        await reports.open_(tx, added.id, [(chat_id, 0)], **failing)
        await mismatches.add(tx, entry_id, f"zeppelin -{TYPED}", ["Zeppelin"], now)
        await receipts.open_(tx, Receipt(chat_id, 999_999, entry_id, 1, "head", now))
        await links.put(tx, "a random key", f"zeppelin -{TYPED}", "en", now)
        [here, *_] = await destinations.by_chat(tx, chat_id)
        await managers.connect(tx, here.id, person.user_id, now)
        await managers.ask(tx, person.user_id, here.id, now)
        by = person.user_id
        rows = {
            "board": {"destination_id": here.id, "source_id": added.id, "asked_by": by},
            "seat": {"user_id": by, "byline": NAME},
            "summary": {"source_id": added.id, "text": "Calm", "changed_by": by, "changed_at": now},
            "rule": {"mark": "key", "text": "dyke", "language": "en", "added_by": by, "added_at": now},
            "review": {"entry_id": entry_id, "chat_id": chat_id, "thread_id": 0, "came_at": now},
        }
        if chat_id < 0:
            del rows["board"]  # its card would be another message in the group
        for name, values in rows.items():
            await tx.execute(insert(metadata.tables[name]).values(**values))

    await storage.write(further)
    await site.until_handled()
    waiting = {"message": {"chat": {"id": chat_id, "first_name": NAME}, "text": f"/follow {TYPED}"}}
    await storage.write(lambda tx: inbox.put(tx, [(1, json.dumps(waiting))], now))


async def _forget(person: Person) -> Message:
    [question] = await person.ask("/forget")
    await person.press(question, FORGET)
    return await person.until_it_says(question, say("forget-done"))


@pytest.mark.both_engines
async def test_nothing_about_a_person_is_left_in_any_table(own_bot: Site) -> None:
    site, storage = own_bot, own_bot.storage
    site.sandbox.world.add_user(PERSON, NAME)
    person, writer = Person(site, PERSON, PERSON), site.person("Ed")
    now = now_micros()

    async def employ(tx: Tx) -> None:
        await team.add(tx, PERSON, FIRST_OWNER, now)
        await team.add(tx, writer.user_id, PERSON, now)
        await topics.put(tx, CustomTopic("harbour", "harbour", ("port",)), PERSON, now)

    await storage.write(employ)
    site.sandbox.world.add_group(GROUP, "Harbour", members=[], admins=[PERSON])
    there = await greeted(person.in_chat(GROUP))
    await there.follow_silently("ferry")
    await _live(site, person, writer)
    await storage.write(lambda tx: _have_told(tx, PERSON, now))
    traces, numbers = [PERSON, NAME, TYPED], await _numbers(storage, PERSON)
    before = await _traces(storage, traces)
    assert before.keys() | WITHOUT_CHATS.keys() == metadata.tables.keys()
    assert not before.keys() & {one for one in WITHOUT_CHATS if one != "conj"}
    assert (await _rows_of(storage, numbers)).keys() >= {"follow", "conj", "delivery", "lane"}
    [question] = await person.ask("/forget")
    assert question["text"] == f"{say('forget-ask')}\n\n{say('forget-ask-editor')}"
    assert await _traces(storage, traces)
    await person.press(question, FORGET)
    await person.until_it_says(question, say("forget-done"))
    await site.until_handled()
    assert await _traces(storage, traces) == {}
    assert await _rows_of(storage, numbers) == {}
    assert await storage.read(lambda tx: team.is_editor(tx, writer.user_id))
    [listed] = await there.ask("/following")
    assert labels(listed) == ["ferry"]


@pytest.mark.both_engines
async def test_nothing_about_a_group_is_left_in_any_table(own_bot: Site) -> None:
    site, storage = own_bot, own_bot.storage
    admin, writer = site.person("Ada"), site.person("Ed")

    async def employ(tx: Tx) -> None:
        for one in (admin, writer):
            await team.add(tx, one.user_id, FIRST_OWNER, now_micros())

    await storage.write(employ)
    site.sandbox.world.add_group(GROUP, TITLE, members=[], admins=[admin.user_id])
    person = await greeted(admin.in_chat(GROUP))
    await person.follow_silently(f"ferry -{TYPED}", thread_id=77)
    await _live(site, person, writer)
    traces, numbers = [GROUP, TITLE, TYPED], await _numbers(storage, GROUP)
    assert await _traces(storage, traces)
    [question] = await person.ask("/forget")
    assert question["text"] == say("forget-ask-group")
    await person.press(question, FORGET)
    await person.until_it_says(question, say("forget-done"))
    await site.until_handled()
    assert await _traces(storage, traces) == {}
    assert await _rows_of(storage, numbers) == {}
    assert await storage.read(lambda tx: team.is_editor(tx, admin.user_id))


@pytest.mark.both_engines
async def test_a_forgotten_chat_begins_again_like_a_new_one(reader: Person, editor: Person) -> None:
    await reader.follow_silently("zeppelin")
    done = await _forget(reader)
    assert labels(done) == []
    before = len(reader.received())
    await editor.post("Zeppelin tonight")
    await reader.follow_silently("lighthouse")
    await editor.post("Lighthouse tonight")
    [card] = await reader.next_messages(before)
    assert card["text"].startswith("Lighthouse tonight")


async def test_a_question_that_is_taken_back_leaves_everything(reader: Person) -> None:
    await reader.follow_silently("zeppelin")
    [question] = await reader.ask("/forget")
    await reader.press(question, KEEP)
    kept = await reader.until_it_says(question, say("forget-kept"))
    assert labels(kept) == []
    [listed] = await reader.ask("/following")
    assert labels(listed) == ["zeppelin"]


async def test_pressing_twice_does_no_harm(reader: Person) -> None:
    await reader.follow_silently("zeppelin")
    [question] = await reader.ask("/forget")
    world = reader.sandbox.world
    for _ in range(2):
        world.press(reader.chat_id, reader.user_id, question["message_id"], FORGET)
    await reader.until_it_says(question, say("forget-done"))
    await reader.site.until_handled()
    assert reader.now(question)["text"] == say("forget-done")


async def test_a_member_neither_asks_nor_answers_for_the_group(
    group_member: Person, group_admin: Person
) -> None:
    await group_admin.follow_silently("zeppelin")
    [refused] = await group_member.ask("/forget")
    assert refused["text"] == say("group-admins-only")
    [question] = await group_admin.ask("/forget")
    for label in (FORGET, KEEP):
        assert await group_member.press(question, label) == say("group-admins-only")
    [listed] = await group_admin.ask("/following")
    assert labels(listed) == ["zeppelin"]


async def test_an_old_question_does_nothing_to_a_chat_that_began_again(reader: Person) -> None:
    await reader.follow_silently("zeppelin")
    [older] = await reader.ask("/forget")
    await _forget(reader)
    await reader.follow_silently("lighthouse")
    assert await reader.press(older, FORGET) == say("forget-old")
    [listed] = await reader.ask("/following")
    assert labels(listed) == ["lighthouse"]


async def test_a_question_cannot_be_answered_after_a_day(
    reader: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    await reader.follow_silently("zeppelin")
    [question] = await reader.ask("/forget")
    monkeypatch.setattr("bot.readers.records.forgetting.ASKED_FOR", -ASKED_FOR)
    assert await reader.press(question, FORGET) == say("forget-old")


async def test_the_only_owner_cannot_be_forgotten(own_bot: Site) -> None:
    owner = own_bot.person("Olga", is_owner=True)
    [refused] = await owner.ask("/forget")
    assert refused["text"] == say("forget-only-owner")


async def test_one_of_several_owners_is_told_what_stays(owner: Person) -> None:
    await owner.follow_silently("zeppelin")
    [question] = await owner.ask("/forget")
    assert question["text"] == f"{say('forget-ask')}\n\n{say('forget-ask-owner')}"
    await owner.press(question, FORGET)
    await owner.until_it_says(question, say("forget-done"))


async def test_what_came_before_is_not_handled_again_after_a_crash(own_site: Site) -> None:
    reader = own_site.person("Rita")
    async with running(own_site.settings):
        await reader.follow_silently("zeppelin")
        [question] = await reader.ask("/forget")
        await own_site.until_handled()
    follow = {
        "update_id": 1,
        "message": {
            "message_id": 1,
            "date": 1,
            "chat": {"id": reader.chat_id, "type": "private", "first_name": "Rita"},
            "from": {"id": reader.user_id, "is_bot": False, "first_name": "Rita"},
            "text": "/follow lighthouse",
            "entities": [{"type": "bot_command", "offset": 0, "length": 7}],
        },
    }
    # Handled, and not yet recorded as handled, when the bot dies after the press.
    await own_site.storage.write(lambda tx: inbox.put(tx, [(1, json.dumps(follow))], now_micros()))
    async with running(own_site.settings):
        await reader.press(question, FORGET)
        await reader.until_it_says(question, say("forget-done"))
        await own_site.until_handled()
    async with running(own_site.settings):
        await own_site.until_handled()
        assert await _numbers(own_site.storage, reader.chat_id) == []


async def test_a_source_that_a_forgotten_chat_added_stays(site: Site, editor: Person) -> None:
    now = now_micros()

    async def add(tx: Tx) -> None:
        place = {"added_by": editor.user_id, "added_in": editor.chat_id}
        await sources.add(tx, url="https://example.org/stays", title="Feed", language=None, **place, now=now)

    await site.storage.write(add)
    await _forget(editor)
    its = select(source.c.added_by, source.c.added_in, source.c.removed_at)
    found = await site.storage.read(
        lambda tx: tx.execute(its.where(source.c.url == "https://example.org/stays"))
    )
    assert found.one() == (None, None, None)

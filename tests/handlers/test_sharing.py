"""Tests of links and /share: what they open, and that opening one changes nothing."""

import re

import pytest

from bot.clock import now_micros
from bot.domain.entry.content import ParsedEntry
from bot.presenting.links import find_url
from storage import Tx
from storage.chats import destinations, links
from storage.delivery import holds
from storage.sources import sources
from tests.accepting import accept
from tests.handlers.sites import Message, Person, Site, labels
from tests.sentences import say

LINK = re.compile(r"https://t\.me/liveblog_sandbox_bot\?start=([A-Za-z0-9_-]{1,64})")
LIVEBLOG = "Storm over Hamburg"


async def add_liveblog(site: Site, title: str = LIVEBLOG, entries: int = 1) -> int:
    """Store a source with entries, and return its number."""
    now = now_micros()

    async def work(tx: Tx) -> int:
        url = f"https://live.example.org/{now}"
        added = await sources.add(tx, url=url, title=title, language="en", added_by=1, added_in=1, now=now)
        assert added is not None
        parsed = [ParsedEntry(f"{now} {one}", f"{title} {one}") for one in range(entries)]
        await accept(tx, added.id, parsed, language="en", publish=False, now=now)
        return added.id

    return await site.storage.write(work)


async def payload(person: Person, typed: str) -> str:
    """Share something and return what its link carries."""
    [message] = await person.ask(f"/share {typed}")
    found = LINK.search(message["text"])
    assert found is not None
    return found[1]


def shared_by_button(message: Message) -> str:
    """Return the address on the button that offers chats."""
    return str(message["reply_markup"]["inline_keyboard"][0][0]["url"])


async def opened(person: Person, argument: str, answers: int = 1) -> list[Message]:
    """Open a link and return the bot's answers."""
    return await person.ask(f"/start {argument}", answers=answers)


@pytest.mark.both_engines
async def test_a_shared_filter_opens_as_a_proposal_that_is_followed_by_its_button(
    site: Site, reader: Person
) -> None:
    await site.store([ParsedEntry("quokka", "A quokka was seen")])
    key = await payload(reader, "quokka")
    assert len(key) >= len("share-") + 22
    friend = site.person("Fay")
    [shown] = await opened(friend, key)
    assert shown["text"].startswith(say("follow-ask", filter="quokka"))
    [before] = await friend.ask("/following")
    assert "quokka" not in before["text"]
    await friend.press(shown, say("button-follow"))
    assert (await friend.changed(shown))["text"] == say("follow-done", filter="quokka")


async def test_a_link_to_a_filter_that_never_matched_is_not_followed_by_opening_it(
    site: Site, reader: Person
) -> None:
    key = await payload(reader, '"zygote umbrella"')
    friend = site.person("Fay")
    [shown] = await opened(friend, key)
    assert labels(shown)[0] == say("button-follow")


async def test_the_message_to_forward_has_the_link_in_it_and_a_button_that_offers_chats(
    reader: Person,
) -> None:
    [message] = await reader.ask("/share storm")
    link = LINK.search(message["text"])
    assert link is not None
    assert message["text"].startswith(say("share-filter", filter="storm"))
    assert labels(message) == [say("button-share")]
    assert shared_by_button(message).startswith("https://t.me/share/url?url=https%3A%2F%2Ft.me%2F")


async def test_the_same_filter_has_the_same_link_and_another_one_has_another(
    site: Site, reader: Person
) -> None:
    friend = site.person("Fay")
    assert await payload(reader, "storm") == await payload(friend, "storm")
    assert await payload(reader, "storm") != await payload(reader, "flood")


async def test_words_are_read_in_the_language_of_the_one_who_shared_them(site: Site, reader: Person) -> None:
    key = (await payload(reader, "lang:de Häuser")).removeprefix("share-")
    kept = await site.storage.read(lambda tx: links.get(tx, key, now_micros()))
    assert kept is not None
    assert kept[1] == "de"


async def test_a_filter_that_cannot_be_read_is_not_shared(reader: Person) -> None:
    [refused] = await reader.ask("/share country:Atlantis")
    assert "Atlantis" in refused["text"]


async def test_without_anything_typed_it_offers_what_the_chat_follows_and_the_liveblogs(
    site: Site, reader: Person
) -> None:
    await reader.follow_silently("quokka")
    await add_liveblog(site)
    [offered] = await reader.ask("/share")
    assert offered["text"] == say("share-choose")
    assert labels(offered) == ["quokka", LIVEBLOG]
    before = len(reader.received())
    await reader.press(offered, "quokka")
    [message] = await reader.next_messages(before)
    assert message["text"].startswith(say("share-filter", filter="quokka"))
    await reader.press(offered, LIVEBLOG)
    message = (await reader.next_messages(before, 2))[1]
    about = say("filter-liveblog", title=LIVEBLOG)
    assert message["text"].startswith(say("share-filter", filter=about))


async def test_another_chats_follow_cannot_be_shared_with_a_forged_button(site: Site, reader: Person) -> None:
    friend = site.person("Fay")
    await friend.follow_silently("secret wombat")
    await reader.follow_silently("quokka")
    [theirs], [mine] = await friend.ask("/share"), await reader.ask("/share")
    data = theirs["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    mine["reply_markup"]["inline_keyboard"][0][0]["callback_data"] = data
    assert await reader.press(mine, data) == say("follow-gone")


async def test_an_entry_is_shared_by_replying_to_it(site: Site, reader: Person, editor: Person) -> None:
    await reader.follow_silently("quokka")
    before = len(reader.received())
    _, number = await editor.post("Quokka found\nIt was in the garden.")
    [entry] = await reader.next_messages(before)
    [message] = await reader.ask("/share", reply_to=entry)
    assert message["text"].startswith("Quokka found")
    link = LINK.search(message["text"])
    assert link is not None
    assert link[1] == f"rest-{number}"


async def test_a_message_that_shows_no_entry_is_not_shared(reader: Person) -> None:
    [other] = await reader.ask("/id")
    [refused] = await reader.ask("/share", reply_to=other)
    assert refused["text"] == say("share-no-entry")


async def test_a_shared_entry_opens_whole_with_what_can_be_followed(site: Site, reader: Person) -> None:
    [number] = await site.store([ParsedEntry("uk", "Ukraine: quokka found", url="https://example.org/q")])
    [shown] = await opened(reader, f"rest-{number}")
    assert "quokka found" in shown["text"]
    assert say("button-origin", name="🇺🇦 Ukraine") in labels(shown)
    before = len(reader.received())
    await reader.press(shown, say("button-origin", name="🇺🇦 Ukraine"))
    [proposed] = await reader.next_messages(before)
    assert labels(proposed)[0] in (say("button-follow"), say("button-follow-all"))


async def test_an_entry_that_a_chats_follow_matches_comes_without_what_can_be_followed(
    site: Site, reader: Person
) -> None:
    [number] = await site.store([ParsedEntry("uk 2", "Ukraine: quokka lost", url="https://example.org/q")])
    await reader.follow_silently("quokka")
    [shown] = await opened(reader, f"rest-{number}")
    assert not [label for label in labels(shown) if "Ukraine" in label]


@pytest.mark.parametrize(
    "argument", ["share-", "share-" + "A" * 22, "share-ä", "find-_", "rest-x", "rest-9" * 9]
)
async def test_a_link_that_opens_nothing_says_so_and_starts_as_usual(site: Site, argument: str) -> None:
    stranger = site.person("Sam")
    answers = await opened(stranger, argument, answers=2)
    failed = say("entry-unknown" if argument.startswith("rest") else "link-gone")
    assert answers[0]["text"] == f"{failed}\n\n{say('start')}"


async def test_an_argument_that_comes_from_no_link_starts_as_usual(site: Site) -> None:
    stranger = site.person("Sam")
    answers = await opened(stranger, "💥 %00 ' OR 1=1", answers=2)
    assert answers[0]["text"] == say("start")


async def test_a_link_that_was_not_shared_for_long_opens_nothing(site: Site, reader: Person) -> None:
    key = (await payload(reader, "old quokka")).removeprefix("share-")
    late = now_micros() + links.KEPT_FOR + 1
    assert await site.storage.read(lambda tx: links.get(tx, key, late)) is None


async def test_a_dead_link_does_not_bring_back_a_stopped_chat(site: Site, follower: Person) -> None:
    await follower.ask("/stop")
    [told] = await opened(follower, "share-" + "B" * 22)
    assert told["text"] == say("link-gone")
    known = await site.storage.read(lambda tx: destinations.by_chat(tx, follower.chat_id))
    assert [one.stopped_at is not None for one in known] == [True]


async def test_a_stopped_chat_can_follow_what_a_link_opens(site: Site, follower: Person) -> None:
    friend = site.person("Fay")
    key = await payload(friend, "quokka")
    await follower.ask("/stop")
    [shown] = await opened(follower, key)
    await follower.press(shown, next(one for one in labels(shown) if one.startswith(say("button-follow"))))
    done = await follower.changed(shown)
    assert done["text"].startswith(say("follow-done", filter="quokka"))
    assert say("follow-back", count=2) in done["text"]


async def test_in_a_group_a_link_shows_a_proposal_that_only_an_admin_can_follow(
    site: Site, group_member: Person, group_admin: Person
) -> None:
    key = await payload(group_admin.in_chat(group_admin.user_id), "quokka")
    before = len(group_member.received())
    [shown] = await opened(group_member, key)
    label = labels(shown)[0]
    assert await group_member.press(shown, label) == say("group-admins-only")
    await group_admin.press(shown, label)
    assert (await group_admin.changed(shown))["text"] == say("follow-done", filter="quokka")
    assert len(group_member.received()) == before + 1


async def test_a_dead_link_in_a_group_is_answered_with_one_sentence(group_member: Person) -> None:
    [told] = await opened(group_member, "share-" + "C" * 22)
    assert told["text"] == say("link-gone")


async def test_an_entry_on_hold_and_a_withdrawn_one_open_for_nobody(
    site: Site, reader: Person, editor: Person
) -> None:
    [held] = await site.store([ParsedEntry("held", "Held quokka")])
    await site.storage.write(lambda tx: holds.place(tx, int(held), now_micros()))
    answers = await opened(reader, f"rest-{held}", answers=2)
    assert answers[0]["text"].startswith(say("entry-unknown"))
    [shown] = await opened(editor, f"rest-{held}")
    assert "Held quokka" in shown["text"]


async def test_a_link_can_carry_a_short_filter_itself(site: Site, reader: Person) -> None:
    url = find_url("liveblog_sandbox_bot", "Überflutung, quokka")
    assert url is not None
    found = LINK.fullmatch(url)
    assert found is not None
    [shown] = await opened(reader, found[1])
    assert "überflutung, quokka" in shown["text"]
    assert find_url("liveblog_sandbox_bot", "x" * 47) is None

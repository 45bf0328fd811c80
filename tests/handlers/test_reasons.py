"""Tests of the reasons for an entry: the follow, the words, and ways to get less."""

import pytest

from bot.domain.delivery.preferences import Preferences
from bot.domain.filters import parse_filter
from bot.readers.proposals import Proposal, Reach
from bot.readers.reasons import MOST_OFFERED, Kind, Lesser, choose_less
from bot.sandbox import Sandbox
from tests.handlers.sites import PATIENCE, Message, Person, Site, labels
from tests.sentences import ANY, find, say

WRONG = say("button-mismatch")
UKRAINE = say("filter-named", name="🇺🇦 Ukraine", filter="country:UA")


def why(shown: str, *words: str) -> str:
    """Return the line about a follow and the words that matched it."""
    if not words:
        return say("why-rule", filter=shown)
    return say("why-words", filter=shown, words=", ".join(say("why-word", word=word) for word in words))


async def got(reader: Person, editor: Person, *filters: str, post: str) -> Message:
    """Follow filters, publish a post, and return the message that the reader gets."""
    for typed in filters:
        await reader.follow_silently(typed)
    before = len(reader.received())
    await editor.post(post)
    [message] = await reader.next_messages(before)
    return message


async def ask_why(reader: Person, message: Message) -> Message:
    """Press *Why?* and return the answer."""
    before = len(reader.received())
    await reader.press(message, say("button-why"))
    [answer] = await reader.next_messages(before)
    return answer


async def test_why_tells_the_rule_and_the_words_that_matched(reader: Person, editor: Person) -> None:
    message = await got(reader, editor, "ukraine", post="Grid fails in Kyiv\nUkrainian crews repair it.")
    assert labels(message) == [say("button-why")]
    answer = await ask_why(reader, message)
    assert answer["text"] == why(UKRAINE, "Kyiv", "Ukrainian")
    assert labels(answer) == [say("button-less"), say("button-drop"), WRONG]


async def test_an_entry_comes_once_however_many_follows_it_fits(reader: Person, editor: Person) -> None:
    message = await got(reader, editor, "ukraine", "grid", "everything", post="Grid fails in Kyiv")
    before = len(reader.received())
    await editor.post("The last one")
    [last] = await reader.next_messages(before)
    assert last["text"].startswith("The last one")
    assert [one["text"].startswith("Grid fails") for one in reader.received()].count(True) == 1
    answer = await ask_why(reader, message)
    assert answer["text"].splitlines() == [
        why(UKRAINE, "Kyiv"),
        why("grid", "Grid"),
        why(say("filter-everything")),
    ]
    assert len(labels(answer)) == 9


async def test_unfollow_ends_the_follow_that_brought_an_entry(reader: Person, editor: Person) -> None:
    message = await got(reader, editor, "grid", post="Grid fails in Kyiv")
    answer = await ask_why(reader, message)
    await reader.press(answer, say("button-drop"))
    assert (await reader.changed(answer))["text"] == say("unfollowed", filter="grid")
    [listed] = await reader.ask("/following")
    assert say("following-none") in listed["text"]
    await reader.press(answer, say("button-undo"))
    back = await reader.until_it_says(answer, say("follow-restored", count=1, filter="grid"))
    assert labels(back) == []


@pytest.mark.both_engines
@pytest.mark.usefixtures("own_bot")
async def test_less_like_this_offers_what_would_bring_less_and_takes_it(
    reader: Person, editor: Person
) -> None:
    await editor.post("Windmill turns in Berlin")
    message = await got(reader, editor, "windmill", post="Windmill fails in Kyiv")
    answer = await ask_why(reader, message)
    await reader.press(answer, say("button-less"))
    without = say("button-less-without", name="🇺🇦 Ukraine", left=1, count=2, days=1)
    await reader.sandbox.wait_for(lambda: without in labels(reader.now(answer)), PATIENCE)
    assert len(labels(reader.now(answer))) <= MOST_OFFERED + 1
    await reader.press(answer, without)
    assert (await reader.changed(answer))["text"] == say("follow-done", filter="windmill -country:Ukraine")
    before = len(reader.received())
    await editor.post("Windmill fails in Kyiv again")
    await editor.post("Windmill fails in Berlin")
    [message] = await reader.next_messages(before)
    assert message["text"].startswith("Windmill fails in Berlin")


async def test_less_like_this_offers_nothing_that_would_leave_nothing(reader: Person, editor: Person) -> None:
    message = await got(reader, editor, "treadmill", post="Treadmill fails in Kyiv")
    answer = await ask_why(reader, message)
    assert await reader.press(answer, say("button-less")) == say("less-nothing", days=14)
    assert labels(reader.now(answer))[0] == say("button-less")


def lesser(kind: Kind, left: int) -> Lesser:
    """Return a narrower filter that leaves so many of 30 entries."""
    return Lesser(kind, f"{kind} {left}", Proposal(parse_filter("storm", "en"), Reach(left, 14)), 30)


@pytest.mark.parametrize(
    ("found", "chosen"),
    [
        ([("key", 0), ("breaking", 30), ("word", 0), ("topic", 30)], []),
        ([("key", 3), ("breaking", 1), ("topic", 29), ("country", 12), ("word", 20)], [12, 20, 3]),
        ([("breaking", 1), ("topic", 2), ("word", 28)], [28, 2, 1]),
        ([("topic", 11), ("topic", 12), ("country", 13), ("word", 14)], [11, 12, 13]),
    ],
)
def test_at_most_three_are_chosen_that_leave_something_and_save_something(
    found: list[tuple[Kind, int]], chosen: list[int]
) -> None:
    offered = choose_less([lesser(kind, left) for kind, left in found])
    assert [one.proposal.reach.count for one in offered] == chosen


@pytest.mark.both_engines
@pytest.mark.usefixtures("own_bot")
async def test_what_should_not_have_matched_is_told_to_owners_once_without_who_said_so(
    reader: Person, editor: Person, owner: Person
) -> None:
    message = await got(reader, editor, "country:UA", post="Grid fails in Kyiv")
    answer = await ask_why(reader, message)
    for _ in range(2):
        assert await reader.press(answer, WRONG) == say("mismatch-noted")
    [told] = await owner.ask("/status")
    assert say("status-mismatches", count=1) in told["text"]
    shown = {
        "title": "Grid fails in Kyiv",
        "filter": UKRAINE,
        "words": say("why-word", word="Kyiv"),
    }
    assert find(say("status-mismatch", number=ANY, count=1, **shown), told["text"])
    assert str(reader.user_id) not in told["text"]
    [others] = await editor.ask("/status")
    assert say("status-mismatches", count=1) not in others["text"]


async def test_a_follow_that_is_gone_is_not_blamed(reader: Person, editor: Person) -> None:
    message = await got(reader, editor, "grid", post="Grid fails in Kyiv")
    answer = await ask_why(reader, message)
    await reader.ask("/unfollow grid")
    assert await reader.press(answer, WRONG) == say("why-none")


async def test_why_says_so_when_nothing_asks_for_the_entry_any_more(reader: Person, editor: Person) -> None:
    message = await got(reader, editor, "grid", post="Grid fails in Kyiv")
    await reader.ask("/unfollow grid")
    answer = await ask_why(reader, message)
    assert answer["text"] == say("why-none")
    assert labels(answer) == []


async def test_in_a_group_everybody_may_ask_why_and_only_admins_may_change(
    group_member: Person, group_admin: Person, editor: Person
) -> None:
    await group_admin.follow_silently("grid")
    await group_admin.choose(Preferences(why=True))
    before = len(group_member.received())
    await editor.post("Grid fails in Kyiv")
    [message] = await group_member.next_messages(before)
    note = await group_member.press(message, say("button-why"))
    assert note == why("grid", "Grid")
    assert await group_admin.press(message, say("button-why")) == note
    drop = say("button-drop")

    def opened() -> Message | None:
        now = group_admin.now(message)
        return now if drop in labels(now) else None

    found = await group_admin.sandbox.wait_for(opened, PATIENCE)
    assert found is not None
    assert labels(found) == [say("button-why"), say("button-less"), drop, WRONG, say("button-close")]
    assert await group_member.press(found, drop) == say("group-admins-only")
    assert await group_admin.press(found, drop) == say("unfollowed", filter="grid")
    undo = say("button-undo")
    await group_admin.sandbox.wait_for(lambda: undo in labels(group_admin.now(message)), PATIENCE)
    assert await group_member.press(found, undo) == say("group-admins-only")
    assert await group_admin.press(found, undo) == say("follow-restored", count=1, filter="grid")
    assert group_admin.now(message)["text"].startswith("Grid fails in Kyiv")
    assert len(group_member.received()) == before + 1, "nobody else has to read of it"


@pytest.mark.usefixtures("own_bot")
async def test_in_a_channel_a_subscriber_may_ask_why_but_not_unfollow(
    site: Site, sandbox: Sandbox, reader: Person, editor: Person
) -> None:
    channel = site.new_chat_id() - 1_000_000_000_000
    members, admins = [reader.user_id], [editor.user_id]
    sandbox.world.add_group(channel, "News", members=members, admins=admins, kind="channel")
    subscriber = reader.in_chat(channel)

    async def newest(begins: str) -> Message:
        def found() -> Message | None:
            posts = [one for one in sandbox.world.messages(channel) if one["text"].startswith(begins)]
            return posts[-1] if posts else None

        message = await sandbox.wait_for(found, PATIENCE)
        assert message is not None
        return message

    await subscriber.follow_silently("grid")
    await subscriber.choose(Preferences(why=True))
    await editor.post("Grid fails in Kyiv")
    message = await newest("Grid fails")
    assert say("why-word", word="Grid") in await subscriber.press(message, say("button-why"))
    button = message["reply_markup"]["inline_keyboard"][0][0]
    entry_id = button["callback_data"].rsplit(":", 1)[1]
    button["callback_data"] = f"v1:drop:{entry_id}:1"
    refused = await subscriber.press(message, button["callback_data"])
    assert refused == say("group-admins-only")
    button["callback_data"] = f"v1:why:{entry_id}"
    assert say("why-word", word="Grid") in await editor.in_chat(channel).press(message, say("button-why"))
    await site.until_handled()
    assert labels(await newest("Grid fails")) == [say("button-why")], "all subscribers would see the others"

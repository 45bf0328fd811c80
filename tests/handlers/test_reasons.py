"""Why an entry came: the rule, the words, and less of it."""

from bot.sandbox import EDITOR_ID, READER_ID, Sandbox
from tests.handlers.conftest import Message, Person, labels


async def publish(editor: Person, text: str) -> None:
    """Let an editor post something and publish it."""
    _, preview = await editor.ask(f"/post {text}", answers=2)
    await editor.press(preview, "Publish")


async def got(reader: Person, editor: Person, *filters: str, post: str) -> Message:
    """Follow filters, let something be published, and return the message that comes of it."""
    for typed in filters:
        await reader.ask(f"/follow {typed}")
    before = len(reader.received())
    await publish(editor, post)
    [message] = await reader.next_messages(before)
    return message


async def ask_why(reader: Person, message: Message) -> Message:
    """Press *Why?* and return the answer."""
    before = len(reader.received())
    await reader.press(message, "Why?")
    [answer] = await reader.next_messages(before)
    return answer


async def test_why_tells_the_rule_and_the_words_that_matched(reader: Person, editor: Person) -> None:
    message = await got(reader, editor, "ukraine", post="Grid fails in Kyiv\nUkrainian crews repair it.")
    assert labels(message) == ["Why?"]
    answer = await ask_why(reader, message)
    assert answer["text"] == ("This chat follows Ukraine (country:UA). Here it matched “Kyiv”, “Ukrainian”.")
    assert labels(answer) == ["Less like this", "Unfollow"]


async def test_an_entry_comes_once_however_many_follows_it_fits(reader: Person, editor: Person) -> None:
    message = await got(reader, editor, "ukraine", "grid", "everything", post="Grid fails in Kyiv")
    await publish(editor, "The last one")
    await reader.sandbox.wait_for(lambda: "The last one" in reader.received()[-1]["text"])
    assert [one["text"].startswith("Grid fails") for one in reader.received()].count(True) == 1
    answer = await ask_why(reader, message)
    assert answer["text"].splitlines() == [
        "This chat follows Ukraine (country:UA). Here it matched “Kyiv”.",
        "This chat follows grid. Here it matched “Grid”.",
        "This chat follows everything.",
    ]
    assert len(labels(answer)) == 6


async def test_unfollow_ends_the_follow_that_brought_an_entry(reader: Person, editor: Person) -> None:
    message = await got(reader, editor, "grid", post="Grid fails in Kyiv")
    answer = await ask_why(reader, message)
    await reader.press(answer, "Unfollow")
    assert (await reader.changed(answer))["text"] == "No longer following: grid"
    [listed] = await reader.ask("/following")
    assert "follows nothing yet" in listed["text"]


async def test_less_like_this_offers_what_would_bring_less_and_takes_it(
    reader: Person, editor: Person
) -> None:
    message = await got(reader, editor, "grid", post="Grid fails in Kyiv")
    answer = await ask_why(reader, message)
    await reader.press(answer, "Less like this")

    def offered() -> list[str]:
        now = next(one for one in reader.received() if one["message_id"] == answer["message_id"])
        return [label for label in labels(now) if label.startswith("Without")]

    found = await reader.sandbox.wait_for(offered)
    assert "Without Ukraine: none so far" in (found or [])
    await reader.press(answer, "Without Ukraine: none so far")
    assert (await reader.changed(answer))["text"] == "Now following: grid -country:Ukraine"
    before = len(reader.received())
    await publish(editor, "Grid fails in Kyiv again")
    await publish(editor, "Grid fails in Berlin")
    [message] = await reader.next_messages(before)
    assert message["text"].startswith("Grid fails in Berlin")


async def test_why_says_so_when_nothing_asks_for_the_entry_any_more(reader: Person, editor: Person) -> None:
    message = await got(reader, editor, "grid", post="Grid fails in Kyiv")
    await reader.ask("/unfollow grid")
    answer = await ask_why(reader, message)
    assert answer["text"].startswith("Nothing that this chat follows asks for this entry now")
    assert labels(answer) == []


async def test_in_a_group_everybody_may_ask_why_and_only_admins_may_change(
    group_member: Person, group_admin: Person
) -> None:
    await group_admin.ask("/follow grid")
    editor = Person(group_admin.sandbox, EDITOR_ID, EDITOR_ID)
    before = len(group_member.received())
    await publish(editor, "Grid fails in Kyiv")
    [message] = await group_member.next_messages(before)
    note = await group_member.press(message, "Why?")
    assert note == "This chat follows grid. Here it matched “Grid”."
    assert await group_admin.press(message, "Why?") == note

    def opened() -> Message | None:
        now = next(one for one in group_admin.received() if one["message_id"] == message["message_id"])
        return now if "Unfollow" in labels(now) else None

    found = await group_admin.sandbox.wait_for(opened)
    assert found is not None
    assert labels(found) == ["Why?", "Less like this", "Unfollow", "Close"]
    assert await group_member.press(found, "Unfollow") == "Only the admins here can change what is followed."
    assert await group_admin.press(found, "Unfollow") == "No longer following: grid"
    assert len(group_member.received()) == before + 1, "nobody else has to read of it"


async def test_in_a_channel_a_subscriber_may_ask_why_but_not_unfollow(
    sandbox: Sandbox, editor: Person
) -> None:
    channel = -1_000_000_000_999
    sandbox.world.add_group(channel, "News", members=[READER_ID], admins=[EDITOR_ID], kind="channel")
    subscriber = Person(sandbox, channel, READER_ID)

    async def newest(begins: str) -> Message:
        def found() -> Message | None:
            message = sandbox.world.messages(channel)[-1]
            return message if message["text"].startswith(begins) else None

        message = await sandbox.wait_for(found)
        assert message is not None
        return message

    sandbox.world.say(channel, EDITOR_ID, "/follow grid")
    await newest("Now following: grid")
    await publish(editor, "Grid fails in Kyiv")
    message = await newest("Grid fails")
    assert "“Grid”" in await subscriber.press(message, "Why?")
    button = message["reply_markup"]["inline_keyboard"][0][0]
    entry_id = button["callback_data"].rsplit(":", 1)[1]
    button["callback_data"] = f"v1:drop:{entry_id}:1"
    refused = await subscriber.press(message, button["callback_data"])
    assert refused == "Only the admins here can change what is followed."

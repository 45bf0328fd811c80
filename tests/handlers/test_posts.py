"""Tests of editors' posts: only readers whose filters match get them."""

import pytest

from tests.handlers.sites import Message, Person, labels
from tests.sentences import ANY, find, say

LONG = "A very long report\n" + " ".join(
    f"Sentence number {number} tells a little more." for number in range(1, 141)
)


def preview_of(*, countries: str = "", topics: str = "", count: int = 0) -> str:
    """Return what the bot says about a post before it is published."""
    return say(
        "preview",
        countries=countries or say("preview-no-countries"),
        topics=topics or say("preview-no-topics"),
        count=count,
    )


async def previewed(editor: Person, text: str) -> tuple[Message, Message]:
    """Post something; return the card that readers would get, and the message with the buttons."""
    card, preview = await editor.ask(f"/post {text}", answers=2)
    return card, preview


@pytest.mark.both_engines
async def test_a_post_is_previewed_exactly_as_readers_get_it(reader: Person, editor: Person) -> None:
    await reader.follow("kyiv")
    card, preview = await previewed(editor, "Power is back in Kyiv #energy\nMost districts have light.")
    assert find(preview_of(countries="🇺🇦 Ukraine", topics=ANY, count=1), preview["text"])
    assert "#energy" in preview["text"]
    assert labels(preview)[:4] == [
        say("button-publish"),
        say("button-discard"),
        say("button-mark-breaking", count=1),
        say("button-publish-at"),
    ]
    before = len(reader.received())
    await editor.press(preview, say("button-publish"))
    [got] = await reader.next_messages(before)
    assert got["text"].split("\n\n")[:-1] == card["text"].split("\n\n")[:-1]
    assert got["entities"][0] == {"type": "bold", "offset": 0, "length": len("Power is back in Kyiv")}
    assert got["text"].endswith(say("card-reason", filter="kyiv"))


async def test_only_readers_whose_filter_matches_get_a_post(
    reader: Person, editor: Person, group_admin: Person
) -> None:
    await reader.follow_silently("football")
    await group_admin.follow_silently("chess")
    before, others = len(reader.received()), len(group_admin.received())
    for headline in ("Chess final tonight", "Football final tonight"):
        await editor.post(headline)
    [got] = await reader.next_messages(before)
    [got_by_group] = await group_admin.next_messages(others)
    assert got["text"].startswith("Football final tonight")
    assert got_by_group["text"].startswith("Chess final tonight")


async def test_publishing_tells_the_entrys_number_and_takes_the_drafts_buttons_away(editor: Person) -> None:
    _, preview = await previewed(editor, "Quiet night")
    await editor.press(preview, say("button-publish"))
    receipt = await editor.changed(preview)
    assert find(say("published", number=ANY), receipt["text"])
    assert labels(receipt) == [say("button-edit")]


async def test_pressing_publish_twice_publishes_once(follower: Person, editor: Person) -> None:
    _, preview = await previewed(editor, "Only once")
    publish = preview["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    before = len(follower.received())
    await editor.press(preview, say("button-publish"))
    await follower.next_messages(before)
    [again] = await editor.ask("/latest")
    receipt = await editor.changed(preview)
    receipt["reply_markup"] = preview["reply_markup"]
    assert await editor.press(receipt, publish) == say("draft-closed")
    assert again["text"].count("Only once") == 1


@pytest.mark.usefixtures("own_bot")
async def test_discarding_sends_and_stores_nothing(follower: Person, editor: Person) -> None:
    before = len(follower.received())
    _, preview = await previewed(editor, "Never mind")
    await editor.press(preview, say("button-discard"))
    assert (await editor.changed(preview))["text"] == say("discarded")
    [page] = await editor.ask("/latest")
    assert page["text"] == say("latest-none")
    assert len(follower.received()) == before


async def test_tags_by_hand_decide_where_the_text_says_nothing(reader: Person, editor: Person) -> None:
    await reader.follow_silently("country:DE topic:weather")
    _, preview = await previewed(editor, "Waves of six metres\nFerries stay in port. #weather +DE")
    assert find(preview_of(countries="🇩🇪 Germany", topics=ANY, count=1), preview["text"])
    before = len(reader.received())
    await editor.press(preview, say("button-publish"))
    [got] = await reader.next_messages(before)
    assert "#weather" not in got["text"]
    assert "+DE" not in got["text"]


@pytest.mark.parametrize(
    ("typed", "name", "arguments"),
    [
        ("", "post-usage", {}),
        ("#weather", "post-empty", {}),
    ],
)
async def test_a_post_that_cannot_be_read_is_explained(
    editor: Person, typed: str, name: str, arguments: dict[str, str]
) -> None:
    [answer] = await editor.ask(f"/post {typed}")
    assert answer["text"] == say(name, **arguments)


@pytest.mark.usefixtures("own_bot")
async def test_a_reader_who_posts_is_refused_politely(reader: Person, editor: Person) -> None:
    [refusal] = await reader.ask("/post Fake news")
    assert refusal["text"] == say("editors-only")
    [page] = await editor.ask("/latest")
    assert page["text"] == say("latest-none")


@pytest.mark.usefixtures("own_bot")
async def test_a_reader_who_presses_an_editors_button_is_refused(
    group_admin: Person, group_member: Person
) -> None:
    _, preview = await previewed(group_admin, "Written in the group")
    assert await group_member.press(preview, say("button-publish")) == say("editors-only")
    [page] = await group_admin.ask("/latest")
    assert page["text"] == say("latest-none")


@pytest.mark.both_engines
async def test_a_post_longer_than_a_message_is_joined_cut_and_brought_whole_on_demand(
    reader: Person, editor: Person
) -> None:
    await reader.follow("everything")
    assert len(LONG) > 4096
    before = len(editor.received())
    editor.sandbox.world.say(editor.chat_id, editor.user_id, f"/post {LONG}")
    *_, card, preview = await editor.next_messages(before, 4)
    assert say("preview-cut") in preview["text"]
    count = len(reader.received())
    await editor.press(preview, say("button-publish"))
    [got] = await reader.next_messages(count)
    assert len(got["text"]) <= 4096
    link = next(entity["url"] for entity in got["entities"] if entity["type"] == "text_link")
    count = len(reader.received())
    reader.sandbox.world.open_link(reader.user_id, link)
    whole = await reader.next_messages(count, 2)
    text = " ".join(" ".join(part["text"] for part in whole).split())
    assert [f"number {number} " in text for number in range(1, 141)] == [True] * 140
    assert card["text"].split("\n\n")[1] == got["text"].split("\n\n")[1]


async def test_an_edited_post_is_previewed_anew_and_published_as_edited(
    follower: Person, editor: Person
) -> None:
    world = editor.sandbox.world
    [message_id] = world.say(editor.chat_id, editor.user_id, "/post Ferries stay in prot")
    _, first = await editor.next_messages(0, 2)
    world.edit(editor.chat_id, editor.user_id, message_id, "/post Ferries stay in port")
    card, preview = await editor.next_messages(2, 2)
    assert card["text"].startswith("Ferries stay in port")
    assert labels(await editor.changed(first)) == []
    before = len(follower.received())
    await editor.press(preview, say("button-publish"))
    [got] = await follower.next_messages(before)
    assert got["text"].startswith("Ferries stay in port")


async def test_the_link_to_all_of_a_long_post_works_in_its_preview(editor: Person) -> None:
    editor.sandbox.world.say(editor.chat_id, editor.user_id, f"/post {LONG}")
    *_, card, _ = await editor.next_messages(0, 4)
    link = next(entity["url"] for entity in card["entities"] if entity["type"] == "text_link")
    editor.sandbox.world.open_link(editor.user_id, link)
    whole = await editor.next_messages(4, 2)
    assert whole[-1]["text"].endswith("Sentence number 140 tells a little more.")


async def test_an_answer_that_telegram_did_not_take_is_given_again(reader: Person) -> None:
    reader.sandbox.world.add_fault("sendMessage", "5xx", chat_id=reader.chat_id, times=2)
    [answer] = await reader.ask("/following")
    assert answer["text"].startswith(say("following-none"))


@pytest.mark.usefixtures("own_bot")
async def test_an_act_whose_answer_was_lost_is_not_said_to_have_failed(reader: Person) -> None:
    reader.sandbox.world.add_fault("sendMessage", "drop-after", chat_id=reader.chat_id)
    [answer] = await reader.ask("/follow zeppelin")
    assert answer["text"].startswith(say("follow-done", filter="zeppelin"))
    [listed] = await reader.ask("/following")
    assert labels(listed) == ["zeppelin"]
    assert len(reader.received()) == 2


@pytest.mark.parametrize("typed", ["/post !Five hurt", "/post \uff01 Five hurt", "/post!Five hurt"])
async def test_a_mark_before_the_headline_makes_a_post_breaking(
    follower: Person, editor: Person, typed: str
) -> None:
    card, preview = await editor.ask(typed, answers=2)
    breaking = say("preview-breaking", count=1, span=ANY)
    assert card["text"].startswith(f"{say('card-breaking')} · Five hurt\n")
    assert find(breaking, preview["text"])
    assert labels(preview)[2] == say("button-not-breaking")
    await editor.press(preview, say("button-not-breaking"))
    preview = await editor.changed(preview)
    assert not find(breaking, preview["text"])
    assert editor.now(card)["text"].startswith("Five hurt\n")
    before = len(follower.received())
    await editor.press(preview, say("button-publish"))
    [got] = await follower.next_messages(before)
    assert follower.got_silently(got)


async def test_the_button_makes_a_post_breaking_and_tells_whom_it_wakes(
    follower: Person, editor: Person, group_admin: Person
) -> None:
    await group_admin.follow_silently("everything")
    _, preview = await editor.ask("/post Five hurt", answers=2)
    second = say("span-seconds", count=1)
    await editor.press(preview, say("button-mark-breaking", count=2))
    preview = await editor.changed(preview)
    assert say("preview-breaking", count=2, span=second) in preview["text"]
    before = len(follower.received())
    await editor.publish(preview)
    [got] = await follower.next_messages(before)
    assert not follower.got_silently(got)

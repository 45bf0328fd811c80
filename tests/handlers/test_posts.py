"""An editor posts; readers whose filters match get it, and nobody else."""

import pytest

from tests.handlers.conftest import Person, labels


async def test_a_post_is_previewed_exactly_as_readers_get_it(reader: Person, editor: Person) -> None:
    await reader.ask("/follow kyiv")
    card, preview = await editor.ask(
        "/post Power is back in Kyiv #energy\nMost districts have light.", answers=2
    )
    assert "Countries: Ukraine" in preview["text"]
    assert "Topics: #energy" in preview["text"]
    assert "It goes to one chat." in preview["text"]
    assert labels(preview) == ["Publish", "Discard", "Breaking: sounds in one chat within 1 s"]
    before = len(reader.received())
    await editor.press(preview, "Publish")
    [got] = await reader.next_messages(before)
    assert got["text"].split("\n\n")[:-1] == card["text"].split("\n\n")[:-1]
    assert got["entities"][0] == {"type": "bold", "offset": 0, "length": len("Power is back in Kyiv")}
    assert got["text"].endswith("You get this because you follow kyiv")


async def test_only_readers_whose_filter_matches_get_a_post(
    reader: Person, editor: Person, group_admin: Person
) -> None:
    await reader.ask("/follow football")
    await group_admin.ask("/follow chess")
    before, others = len(reader.received()), len(group_admin.received())
    for headline in ("Chess final tonight", "Football final tonight"):
        _, preview = await editor.ask(f"/post {headline}", answers=2)
        await editor.press(preview, "Publish")
    [got] = await reader.next_messages(before)
    [got_by_group] = await group_admin.next_messages(others)
    assert got["text"].startswith("Football final tonight")
    assert got_by_group["text"].startswith("Chess final tonight")


async def test_publishing_tells_the_entrys_number_and_takes_the_buttons_away(editor: Person) -> None:
    _, preview = await editor.ask("/post Quiet night", answers=2)
    await editor.press(preview, "Publish")
    receipt = await editor.changed(preview)
    assert receipt["text"].startswith("Published as No. ")
    assert labels(receipt) == []


async def test_pressing_publish_twice_publishes_once(reader: Person, editor: Person) -> None:
    await reader.ask("/follow everything")
    _, preview = await editor.ask("/post Only once", answers=2)
    publish = preview["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    before = len(reader.received())
    await editor.press(preview, "Publish")
    await reader.next_messages(before)
    [again] = await editor.ask("/latest")
    receipt = await editor.changed(preview)
    receipt["reply_markup"] = preview["reply_markup"]
    assert await editor.press(receipt, publish) == "That was published, stored or discarded before."
    assert again["text"].count("Only once") == 1


async def test_discarding_sends_and_stores_nothing(editor: Person) -> None:
    _, preview = await editor.ask("/post Never mind", answers=2)
    await editor.press(preview, "Discard")
    assert (await editor.changed(preview))["text"] == "Discarded. Nothing was stored or sent."
    [page] = await editor.ask("/latest")
    assert page["text"] == "There are no entries yet."


async def test_tags_by_hand_decide_where_the_text_says_nothing(reader: Person, editor: Person) -> None:
    await reader.ask("/follow country:DE topic:weather")
    _, preview = await editor.ask("/post Waves of six metres\nFerries stay in port. #weather +DE", answers=2)
    assert "Countries: Germany" in preview["text"]
    before = len(reader.received())
    await editor.press(preview, "Publish")
    [got] = await reader.next_messages(before)
    assert "#weather" not in got["text"]
    assert "+DE" not in got["text"]


@pytest.mark.parametrize(
    ("typed", "begins"),
    [("", "Write the entry"), ("#weather", "There is no headline"), ("Hello +XX", "“+XX” names no")],
)
async def test_a_post_that_cannot_be_read_is_explained(editor: Person, typed: str, begins: str) -> None:
    [answer] = await editor.ask(f"/post {typed}")
    assert answer["text"].startswith(begins)


async def test_a_reader_who_posts_is_refused_politely(reader: Person, editor: Person) -> None:
    [refusal] = await reader.ask("/post Fake news")
    assert refusal["text"].startswith("That is for editors.")
    [page] = await editor.ask("/latest")
    assert page["text"] == "There are no entries yet."


async def test_a_reader_who_presses_an_editors_button_is_refused(
    group_admin: Person, group_member: Person
) -> None:
    _, preview = await group_admin.ask("/post Written in the group", answers=2)
    assert (await group_member.press(preview, "Publish")).startswith("That is for editors.")
    [page] = await group_admin.ask("/latest")
    assert page["text"] == "There are no entries yet."


async def test_a_post_longer_than_a_message_is_joined_cut_and_brought_whole_on_demand(
    reader: Person, editor: Person
) -> None:
    await reader.ask("/follow everything")
    body = " ".join(f"Sentence number {number} tells a little more." for number in range(1, 141))
    assert len(body) > 4096
    before = len(editor.received())
    editor.sandbox.world.say(editor.chat_id, editor.user_id, f"/post A very long report\n{body}")
    *_, card, preview = await editor.next_messages(before, 4)
    assert "too long for one message" in preview["text"]
    count = len(reader.received())
    await editor.press(preview, "Publish")
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
    reader: Person, editor: Person
) -> None:
    await reader.ask("/follow everything")
    world = editor.sandbox.world
    [message_id] = world.say(editor.chat_id, editor.user_id, "/post Ferries stay in prot")
    _, first = await editor.next_messages(0, 2)
    world.edit(editor.chat_id, editor.user_id, message_id, "/post Ferries stay in port")
    card, preview = await editor.next_messages(2, 2)
    assert card["text"].startswith("Ferries stay in port")
    assert labels(await editor.changed(first)) == []
    before = len(reader.received())
    await editor.press(preview, "Publish")
    [got] = await reader.next_messages(before)
    assert got["text"].startswith("Ferries stay in port")


async def test_the_link_to_all_of_a_long_post_works_in_its_preview(editor: Person) -> None:
    body = " ".join(f"Sentence number {number} tells a little more." for number in range(1, 141))
    editor.sandbox.world.say(editor.chat_id, editor.user_id, f"/post A very long report\n{body}")
    *_, card, _ = await editor.next_messages(0, 4)
    link = next(entity["url"] for entity in card["entities"] if entity["type"] == "text_link")
    editor.sandbox.world.open_link(editor.user_id, link)
    whole = await editor.next_messages(4, 2)
    assert whole[-1]["text"].endswith("Sentence number 140 tells a little more.")


async def test_an_answer_that_telegram_did_not_take_is_given_again(reader: Person) -> None:
    reader.sandbox.world.add_fault("sendMessage", "5xx", chat_id=reader.chat_id, times=2)
    [answer] = await reader.ask("/follow zeppelin")
    assert answer["text"].startswith("Now following: zeppelin")


async def test_an_act_whose_answer_was_lost_is_not_said_to_have_failed(reader: Person) -> None:
    reader.sandbox.world.add_fault("sendMessage", "drop-after", chat_id=reader.chat_id)
    [answer] = await reader.ask("/follow zeppelin")
    assert answer["text"].startswith("Now following: zeppelin")
    [listed] = await reader.ask("/following")
    assert labels(listed) == ["✕ zeppelin"]
    assert len(reader.received()) == 2

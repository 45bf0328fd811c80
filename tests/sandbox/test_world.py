"""Tests of what people do, and of what the bot is told."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.messages.message import utf16_length
from bot.sandbox import ANONYMOUS_ADMIN_ID, EDITOR_ID, GROUP_ID, READER_ID, World, WorldError
from bot.sandbox.world import state
from bot.sandbox.world.texts import split_text
from tests.sandbox.conftest import Api, Json

YES = {"inline_keyboard": [[{"text": "Yes, please", "callback_data": "v1:yes"}]]}


async def test_what_a_person_says_comes_with_its_commands_marked(api: Api, world: World) -> None:
    world.say(READER_ID, READER_ID, "/follow@liveblog_sandbox_bot storm")
    [update] = await api.updates()
    message = update["message"]
    assert message["entities"] == [{"type": "bot_command", "offset": 0, "length": 28}]
    assert message["from"] == {
        "id": READER_ID,
        "is_bot": False,
        "first_name": "Rita",
        "username": "rita_reads",
        "language_code": "en",
    }
    assert message["chat"]["type"] == "private"


async def test_a_long_text_arrives_in_parts_of_4096(api: Api, world: World) -> None:
    text = "\n".join(f"{number}: " + "words and more words " * 10 for number in range(60))
    ids = world.say(READER_ID, READER_ID, text)
    parts = [update["message"] for update in await api.updates()]
    assert [part["message_id"] for part in parts] == ids
    assert all(utf16_length(part["text"]) <= 4096 for part in parts)
    assert "\n".join(part["text"] for part in parts).replace(" \n", "\n") == text.strip().replace(" \n", "\n")


@given(st.text(st.sampled_from("ab 🌊\nz"), max_size=300), st.integers(2, 40))
def test_a_split_loses_only_white_space(text: str, limit: int) -> None:
    parts = split_text(text, limit)
    assert "".join("".join(parts).split()) == "".join(text.split())
    assert all(0 < utf16_length(part) <= limit for part in parts)


def test_a_split_prefers_line_ends_then_spaces() -> None:
    assert split_text("aaaa bb\ncccc", 10) == ["aaaa bb", "cccc"]
    assert split_text("aaaaaa bbbbbb", 10) == ["aaaaaa", "bbbbbb"]
    assert split_text("aaaaaabbbbbb", 10) == ["aaaaaabbbb", "bb"]


async def test_a_pressed_button_asks_the_bot_once(api: Api, world: World) -> None:
    sent = await api.call("sendMessage", chat_id=READER_ID, text="Follow?", reply_markup=YES)
    query_id = world.press(READER_ID, READER_ID, sent["message_id"], "Yes, please")
    [update] = await api.updates()
    query = update["callback_query"]
    assert (query["id"], query["data"], query["message"]) == (query_id, "v1:yes", sent)
    assert query_id.isdecimal()
    assert world.callback_answer(query_id) is None
    asked = {"callback_query_id": query_id, "text": "Done"}
    assert await api.call("answerCallbackQuery", **asked) is True
    assert world.callback_answer(query_id) == {"text": "Done", "show_alert": False, "url": ""}
    too_old = "Bad Request: query is too old and response timeout expired or query ID is invalid"
    assert await api.refused("answerCallbackQuery", **asked) == (400, too_old)


async def test_a_late_answer_is_refused(api: Api, world: World) -> None:
    sent = await api.call("sendMessage", chat_id=READER_ID, text="Follow?", reply_markup=YES)
    query_id = world.press(READER_ID, READER_ID, sent["message_id"], "v1:yes")
    world.queries.expire()
    code, words = await api.refused("answerCallbackQuery", callback_query_id=query_id)
    assert (code, words[:32]) == (400, "Bad Request: query is too old an")


async def test_an_answer_has_at_most_200_characters(api: Api, world: World) -> None:
    sent = await api.call("sendMessage", chat_id=READER_ID, text="Follow?", reply_markup=YES)
    query_id = world.press(READER_ID, READER_ID, sent["message_id"], "v1:yes")
    asked = {"callback_query_id": query_id, "text": "a" * 201}
    assert await api.refused("answerCallbackQuery", **asked) == (400, "Bad Request: MESSAGE_TOO_LONG")


async def test_a_button_that_is_not_there_cannot_be_pressed(api: Api, world: World) -> None:
    sent = await api.call("sendMessage", chat_id=READER_ID, text="Follow?", reply_markup=YES)
    with pytest.raises(WorldError, match="no button 'No'"):
        world.press(READER_ID, READER_ID, sent["message_id"], "No")


@pytest.mark.parametrize(
    "link",
    [
        "https://t.me/liveblog_sandbox_bot?start=e_12",
        "https://t.me/Liveblog_Sandbox_Bot?start=e_12",
        "tg://resolve?domain=liveblog_sandbox_bot&start=e_12",
    ],
)
async def test_a_deep_link_starts_the_bot_in_private(api: Api, world: World, link: str) -> None:
    markup = {"inline_keyboard": [[{"text": "Open", "url": link}]]}
    sent = await api.call("sendMessage", chat_id=GROUP_ID, text="Here", reply_markup=markup)
    world.press(GROUP_ID, READER_ID, sent["message_id"], "Open")
    [update] = await api.updates()
    assert (update["message"]["chat"]["id"], update["message"]["text"]) == (READER_ID, "/start e_12")


@pytest.mark.parametrize("link", ["https://t.me/other_bot?start=1", "https://example.com", "about:blank"])
def test_other_links_do_not_lead_to_the_bot(world: World, link: str) -> None:
    with pytest.raises(WorldError):
        world.open_link(READER_ID, link)


async def test_a_person_can_edit_what_they_said(api: Api, world: World) -> None:
    [said] = world.say(READER_ID, READER_ID, "/folow storm")
    world.edit(READER_ID, READER_ID, said, "/follow storm")
    _, update = await api.updates()
    assert update["edited_message"]["text"] == "/follow storm"
    assert "edit_date" in update["edited_message"]
    with pytest.raises(WorldError):
        world.edit(GROUP_ID, EDITOR_ID, world.say(GROUP_ID, READER_ID, "mine")[0], "yours")


async def test_an_anonymous_admin_writes_as_the_group(api: Api, world: World) -> None:
    world.say(GROUP_ID, EDITOR_ID, "/following", anonymous=True)
    [update] = await api.updates()
    assert update["message"]["from"]["id"] == ANONYMOUS_ADMIN_ID
    assert update["message"]["sender_chat"]["id"] == GROUP_ID


async def test_a_document_can_be_sent_and_downloaded(api: Api, world: World) -> None:
    world.send_document(EDITOR_ID, EDITOR_ID, "day.txt", b"A long day", "/import")
    [update] = await api.updates()
    message = update["message"]
    assert message["document"]["file_name"] == "day.txt"
    assert message["document"]["mime_type"] == "text/plain"
    assert (message["caption"], message["caption_entities"][0]["type"]) == ("/import", "bot_command")
    file = await api.call("getFile", file_id=message["document"]["file_id"])
    url = f"{api.sandbox.url}/file/bot{api.sandbox.token}/{file['file_path']}"
    async with api.session.get(url) as response:
        assert await response.read() == b"A long day"


async def test_a_file_over_20_mb_cannot_be_downloaded(api: Api, world: World) -> None:
    world.send_document(EDITOR_ID, EDITOR_ID, "day.txt", bytes(20 * 1024 * 1024 + 1))
    file_id = (await api.updates())[0]["message"]["document"]["file_id"]
    assert await api.refused("getFile", file_id=file_id) == (400, "Bad Request: file is too big")
    assert await api.refused("getFile", file_id="?") == (400, "Bad Request: invalid file_id")


def seen(updates: list[Json]) -> list[str]:
    return [update["message"]["text"] for update in updates]


async def test_in_a_group_the_bot_sees_commands_and_replies_only(api: Api, world: World) -> None:
    own = await api.call("sendMessage", chat_id=GROUP_ID, text="Hello")
    world.say(GROUP_ID, READER_ID, "just talking")
    world.say(GROUP_ID, READER_ID, "/latest")
    world.say(GROUP_ID, READER_ID, "/latest@other_bot")
    world.say(GROUP_ID, READER_ID, "/latest@Liveblog_Sandbox_Bot")
    world.say(GROUP_ID, READER_ID, "thanks", reply_to=own["message_id"])
    assert seen(await api.updates()) == ["/latest", "/latest@Liveblog_Sandbox_Bot", "thanks"]


async def test_an_admin_or_a_bot_without_privacy_sees_all(api: Api, world: World) -> None:
    world.add_bot(GROUP_ID, "administrator")
    await api.updates()
    world.say(GROUP_ID, READER_ID, "just talking")
    assert seen(await api.updates()) == ["just talking"]
    world.add_bot(GROUP_ID, "member")
    await api.updates()
    world.reads_all = True
    world.say(GROUP_ID, READER_ID, "more talking")
    assert seen(await api.updates()) == ["more talking"]
    assert (await api.call("getMe"))["can_read_all_group_messages"] is True


async def test_a_new_group_tells_the_bot_that_it_is_in(api: Api, world: World) -> None:
    world.add_group(-5, "Readers", members=[READER_ID], admins=[EDITOR_ID])
    added, service = await api.updates()
    assert added["my_chat_member"]["old_chat_member"]["status"] == "left"
    assert added["my_chat_member"]["new_chat_member"]["status"] == "member"
    assert service["message"]["new_chat_members"][0]["id"] == world.bot.id


async def test_a_posting_admin_makes_a_channel_post(api: Api, world: World) -> None:
    world.add_group(-1007, "News", members=[], admins=[EDITOR_ID], kind="channel")
    await api.updates()
    world.say(-1007, EDITOR_ID, "Hello")
    [update] = await api.updates()
    assert update["channel_post"]["sender_chat"]["id"] == -1007


def test_people_act_only_where_they_are(world: World) -> None:
    for chat_id, user_id in ((READER_ID, EDITOR_ID), (GROUP_ID, 77), (77, READER_ID)):
        with pytest.raises(WorldError):
            world.say(chat_id, user_id, "Hello")
    with pytest.raises(WorldError):
        world.say(READER_ID, READER_ID, " \n")


async def test_waiting_for_what_never_comes_ends_in_a_time_out(api: Api) -> None:
    with pytest.raises(TimeoutError, match="did not come true"):
        await api.sandbox.wait_for(lambda: False, timeout=0.1)


async def test_a_chat_and_the_log_keep_only_the_latest(
    api: Api, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(state, "HISTORY_KEPT", 10)
    monkeypatch.setattr(state, "CALLS_KEPT", 10)
    for number in range(25):
        await api.call("sendMessage", chat_id=READER_ID, text=str(number))
    assert [message["text"] for message in world.messages(READER_ID)][-3:] == ["22", "23", "24"]
    assert len(world.messages(READER_ID)) <= 10
    assert len(world.calls) <= 10

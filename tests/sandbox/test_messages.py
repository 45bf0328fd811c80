"""Tests of sending, editing and deleting messages, and of Telegram's refusals."""

import pytest
from telegram.constants import MessageEntityDateTimeFormats

from bot.sandbox import EDITOR_ID, GROUP_ID, READER_ID, World
from bot.sandbox.api.refusals import NOT_MODIFIED
from tests.sandbox.conftest import Api, Clock, Json


def keyboard(**button: object) -> Json:
    return {"inline_keyboard": [[{"text": "Yes", **button}]]}


def entity(kind: str, offset: int, length: int, **more: object) -> Json:
    return {"type": kind, "offset": offset, "length": length, **more}


async def test_a_sent_message_stands_in_the_chat_as_it_was_answered(
    api: Api, world: World, clock: Clock
) -> None:
    sent = await api.call("sendMessage", chat_id=READER_ID, text="Hello")
    assert world.messages(READER_ID) == [sent]
    assert sent["date"] == clock.now
    assert sent["chat"] == {
        "id": READER_ID,
        "type": "private",
        "first_name": "Rita",
        "username": "rita_reads",
    }
    assert sent["from"]["is_bot"] is True
    assert (await api.call("sendMessage", chat_id=READER_ID, text="2"))["message_id"] > sent["message_id"]


async def test_a_text_is_trimmed_and_its_entities_move_along(api: Api) -> None:
    sent = await api.call(
        "sendMessage", chat_id=READER_ID, text="\n  🌊 Storm  \n", entities=[entity("bold", 6, 7)]
    )
    assert (sent["text"], sent["entities"]) == ("🌊 Storm", [entity("bold", 3, 5)])


async def test_links_commands_and_hashtags_are_found_outside_code(api: Api) -> None:
    text = "/follow #storm at https://example.com/a. @someone me@example.com /code"
    at = text.index
    sent = await api.call(
        "sendMessage", chat_id=READER_ID, text=text, entities=[entity("code", at("/code"), 5)]
    )
    assert sent["entities"] == [
        entity("bot_command", 0, 7),
        entity("hashtag", 8, 6),
        entity("url", at("https"), 21),
        entity("mention", at("@someone"), 8),
        entity("email", at("me@"), 14),
        entity("code", at("/code"), 5),
    ]


async def test_a_quote_within_a_quote_is_dropped(api: Api) -> None:
    outer = entity("expandable_blockquote", 0, 9)
    inner, after = entity("blockquote", 2, 3), entity("blockquote", 10, 4)
    sent = await api.call("sendMessage", chat_id=READER_ID, text="b" * 14, entities=[outer, inner, after])
    assert sent["entities"] == [outer, after]


async def test_only_a_hundred_entities_are_kept(api: Api) -> None:
    entities = [entity("bold", 2 * number, 1) for number in range(120)]
    sent = await api.call("sendMessage", chat_id=READER_ID, text="b " * 119 + "b", entities=entities)
    assert len(sent["entities"]) == 100


@pytest.mark.parametrize("text", ["", "  \n "])
async def test_an_empty_text_is_refused(api: Api, text: str) -> None:
    assert await api.refused("sendMessage", chat_id=READER_ID, text=text) == (
        400,
        "Bad Request: message text is empty",
    )


async def test_a_text_is_measured_in_utf16_after_trimming(api: Api) -> None:
    assert len((await api.call("sendMessage", chat_id=READER_ID, text="a" * 4096 + "  "))["text"]) == 4096
    await api.call("sendMessage", chat_id=READER_ID, text="🌊" * 2048)
    for text in ("a" * 4097, "🌊" * 2048 + "a"):
        refused = await api.refused("sendMessage", chat_id=READER_ID, text=text)
        assert refused == (400, "Bad Request: message is too long")


@pytest.mark.parametrize(
    ("entities", "words"),
    [
        ([entity("bold", 9, 1)], "entity begins after the end of the text at UTF-16 offset 9"),
        (
            [entity("bold", 1, 9)],
            "entity beginning at UTF-16 offset 1 ends after the end of the text at UTF-16 offset 10",
        ),
        (
            [entity("bold", 0, 3), entity("italic", 2, 3)],
            "entity beginning at UTF-16 offset 2 ends after the end of the text at UTF-16 offset 5",
        ),
        ([entity("sparkle", 0, 1)], "can't parse MessageEntity: Unsupported type specified"),
        ([entity("text_link", 0, 1, url="nowhere")], "entity URL 'nowhere' is invalid: Wrong HTTP URL"),
        (
            [entity("text_link", 0, 1, url="ftp://a.b")],
            "entity URL 'ftp://a.b' is invalid: Unsupported URL protocol",
        ),
        ([entity("date_time", 0, 1)], "can't parse MessageEntity: expected unix_time"),
        (
            [entity("date_time", 0, 1, unix_time="x")],
            'can\'t parse MessageEntity: Field "unix_time" must be of type Integer',
        ),
        (
            [entity("date_time", 0, 1, unix_time=1, date_time_format="td")],
            "can't parse MessageEntity: invalid date_time_format specified",
        ),
        (["bold"], "can't parse MessageEntity: expected an Object"),
        ("bold", "can't parse entities JSON object"),
    ],
)
async def test_entities_that_do_not_fit_are_refused(api: Api, entities: object, words: str) -> None:
    refused = await api.refused("sendMessage", chat_id=READER_ID, text="Storm", entities=entities)
    assert refused == (400, f"Bad Request: {words}")


@pytest.mark.parametrize("time_format", list(MessageEntityDateTimeFormats))
async def test_a_time_can_have_any_format_of_the_bot_api(api: Api, time_format: str) -> None:
    shown = entity("date_time", 0, 5, unix_time=1_800_000_000, date_time_format=time_format)
    sent = await api.call("sendMessage", chat_id=READER_ID, text="08:40", entities=[shown])
    assert sent["entities"] == [shown]


async def test_a_parse_mode_is_refused_clearly(api: Api) -> None:
    code, words = await api.refused("sendMessage", chat_id=READER_ID, text="<b>", parse_mode="HTML")
    assert code == 400
    assert words.startswith("Bad Request: can't parse entities: ")


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        (keyboard(callback_data="ä" * 33), "BUTTON_DATA_INVALID"),
        (keyboard(copy_text={"text": "x" * 257}), "BUTTON_COPY_TEXT_INVALID"),
        (keyboard(copy_text="x"), "can't parse CopyTextButton: expected an Object"),
        (
            keyboard(),
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        (
            keyboard(url="http://localhost/a"),
            "inline keyboard button URL 'http://localhost/a' is invalid: Wrong HTTP URL",
        ),
        (
            {"inline_keyboard": [[{"callback_data": "yes"}]]},
            "can't parse inline keyboard button: Can't find field \"text\"",
        ),
        ({"inline_keyboard": [[{"text": "a", "callback_data": "b"}] * 8] * 13}, "reply markup is too long"),
        (
            {"inline_keyboard": [[{"text": "ä" * 60, "callback_data": "b" * 64}]] * 50},
            "reply markup is too long",
        ),
        ([], "object expected as reply markup"),
    ],
)
async def test_buttons_that_telegram_would_not_take_are_refused(api: Api, markup: object, words: str) -> None:
    refused = await api.refused("sendMessage", chat_id=READER_ID, text="Storm", reply_markup=markup)
    assert refused == (400, f"Bad Request: {words}")


async def test_a_hundred_short_buttons_are_taken(api: Api) -> None:
    markup = {"inline_keyboard": [[{"text": "a", "callback_data": "b"}] * 5] * 20}
    sent = await api.call("sendMessage", chat_id=READER_ID, text="Storm", reply_markup=markup)
    assert sent["reply_markup"] == markup


async def test_callback_data_may_have_64_bytes(api: Api) -> None:
    markup = keyboard(callback_data="ä" * 32)
    assert (await api.call("sendMessage", chat_id=READER_ID, text="Storm", reply_markup=markup))[
        "reply_markup"
    ] == markup


async def test_a_reply_shows_what_it_answers(api: Api, world: World) -> None:
    [said] = world.say(GROUP_ID, EDITOR_ID, "/start")
    reply = {"message_id": said}
    sent = await api.call("sendMessage", chat_id=GROUP_ID, text="Hello", reply_parameters=reply)
    assert sent["reply_to_message"]["text"] == "/start"


async def test_a_reply_to_nothing_is_refused_unless_it_may_go_without(api: Api) -> None:
    reply: Json = {"message_id": 1}
    refused = await api.refused("sendMessage", chat_id=READER_ID, text="Hello", reply_parameters=reply)
    assert refused == (400, "Bad Request: message to be replied not found")
    reply["allow_sending_without_reply"] = True
    sent = await api.call("sendMessage", chat_id=READER_ID, text="Hello", reply_parameters=reply)
    assert "reply_to_message" not in sent


async def test_a_preview_can_be_turned_off(api: Api) -> None:
    options = {"is_disabled": True}
    sent = await api.call("sendMessage", chat_id=READER_ID, text="a.b", link_preview_options=options)
    assert sent["link_preview_options"] == options


async def test_a_preview_of_an_address_that_is_not_in_the_text_is_kept(api: Api) -> None:
    options = {"url": "https://example.com/a.jpg", "prefer_large_media": True, "show_above_text": True}
    sent = await api.call("sendMessage", chat_id=READER_ID, text="Hello", link_preview_options=options)
    assert sent["link_preview_options"] == options


async def test_the_size_of_a_preview_is_ignored_without_an_address(api: Api) -> None:
    options = {"prefer_large_media": True, "show_above_text": True}
    sent = await api.call("sendMessage", chat_id=READER_ID, text="a.b", link_preview_options=options)
    assert sent["link_preview_options"] == {"show_above_text": True}


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ([], "object expected as link preview options"),
        ({"url": 1}, 'can\'t parse link preview options: Field "url" must be of type String'),
        (
            {"show_above_text": "x"},
            'can\'t parse link preview options: Field "show_above_text" must be of type Boolean',
        ),
        ({"url": "ftp://example.com/a.jpg"}, "WEBPAGE_URL_INVALID"),
        ({"url": "http://nas/a.jpg"}, "WEBPAGE_URL_INVALID"),
    ],
)
async def test_a_preview_that_telegram_cannot_read_is_refused(api: Api, options: object, words: str) -> None:
    refused = await api.refused("sendMessage", chat_id=READER_ID, text="a", link_preview_options=options)
    assert refused == (400, f"Bad Request: {words}")


async def test_an_edit_without_options_forgets_the_preview(api: Api) -> None:
    options = {"is_disabled": True}
    sent = await api.call("sendMessage", chat_id=READER_ID, text="a.b", link_preview_options=options)
    where = {"chat_id": READER_ID, "message_id": sent["message_id"]}
    assert "link_preview_options" not in await api.call("editMessageText", **where, text="a.b")
    edited = await api.call("editMessageText", **where, text="a.b", link_preview_options=options)
    assert edited["link_preview_options"] == options


async def test_an_edit_replaces_text_and_buttons(api: Api, world: World, clock: Clock) -> None:
    sent = await api.call(
        "sendMessage", chat_id=READER_ID, text="Hello", reply_markup=keyboard(callback_data="a")
    )
    clock.now += 60
    where = {"chat_id": READER_ID, "message_id": sent["message_id"]}
    edited = await api.call("editMessageText", **where, text="Bye", entities=[entity("bold", 0, 3)])
    assert (edited["text"], edited["edit_date"], edited["date"]) == ("Bye", clock.now, sent["date"])
    assert "reply_markup" not in edited
    assert world.messages(READER_ID) == [edited]


async def test_an_edit_that_changes_nothing_is_refused(api: Api) -> None:
    markup = keyboard(callback_data="a")
    sent = await api.call("sendMessage", chat_id=READER_ID, text="Hello", reply_markup=markup)
    where = {"chat_id": READER_ID, "message_id": sent["message_id"]}
    refused = await api.refused("editMessageText", **where, text="Hello ", reply_markup=markup)
    assert refused == (400, f"Bad Request: {NOT_MODIFIED}")
    refused = await api.refused("editMessageReplyMarkup", **where, reply_markup=markup)
    assert refused == (400, f"Bad Request: {NOT_MODIFIED}")


async def test_buttons_can_be_changed_alone_without_a_mark(api: Api) -> None:
    sent = await api.call(
        "sendMessage", chat_id=READER_ID, text="Hello", reply_markup=keyboard(callback_data="a")
    )
    where = {"chat_id": READER_ID, "message_id": sent["message_id"]}
    edited = await api.call("editMessageReplyMarkup", **where)
    assert edited == {name: value for name, value in sent.items() if name != "reply_markup"}


async def test_what_is_not_the_bots_cannot_be_edited(api: Api, world: World) -> None:
    [said] = world.say(READER_ID, READER_ID, "Hello")
    refused = await api.refused("editMessageText", chat_id=READER_ID, message_id=said, text="Bye")
    assert refused == (400, "Bad Request: message can't be edited")
    refused = await api.refused("editMessageText", chat_id=READER_ID, message_id=7, text="Bye")
    assert refused == (400, "Bad Request: message to edit not found")


async def test_a_message_can_be_deleted_for_two_days(api: Api, world: World, clock: Clock) -> None:
    first, second = [
        (await api.call("sendMessage", chat_id=READER_ID, text=text))["message_id"] for text in ("1", "2")
    ]
    assert await api.call("deleteMessage", chat_id=READER_ID, message_id=first) is True
    assert [message["message_id"] for message in world.messages(READER_ID)] == [second]
    assert await api.refused("deleteMessage", chat_id=READER_ID, message_id=first) == (
        400,
        "Bad Request: message to delete not found",
    )
    clock.now += 48 * 3600 + 1
    assert await api.refused("deleteMessage", chat_id=READER_ID, message_id=second) == (
        400,
        "Bad Request: message can't be deleted for everyone",
    )


async def test_others_messages_can_be_deleted_in_a_group_only_by_an_admin(api: Api, world: World) -> None:
    [said] = world.say(GROUP_ID, READER_ID, "Hello")
    assert await api.refused("deleteMessage", chat_id=GROUP_ID, message_id=said) == (
        400,
        "Bad Request: message can't be deleted for everyone",
    )
    world.add_bot(GROUP_ID, "administrator")
    assert await api.call("deleteMessage", chat_id=GROUP_ID, message_id=said) is True

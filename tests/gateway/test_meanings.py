"""Tests of the meaning of Telegram's refusals, by their text alone, as a 400 and as a 403."""

import pytest
from pydantic import SecretStr

from bot.domain.messages.message import Button, Entity, Message
from bot.errors import DeliveryError, DestinationGoneError, MessageRejectedError
from bot.gateway.gateway import Gateway
from bot.gateway.refusals import DestinationClosedError, LinkRefusedError, MessageLockedError, UnmodifiedError
from bot.sandbox import serve_sandbox

LINKED = Message("Hello", (Entity("text_link", 0, 5, "https://x.example/"),))
CLOSED = [
    "TOPIC_CLOSED",
    "not enough rights to send text messages to the chat",
    "have no rights to send a message",
    "have no write access to the chat",
    "need administrator rights in the channel chat",
    "CHAT_WRITE_FORBIDDEN",
    "CHAT_RESTRICTED",
    "CHAT_FORBIDDEN",
    "CHAT_ADMIN_REQUIRED",
    "CHAT_SEND_PLAIN_FORBIDDEN",
    "CHAT_GUEST_SEND_FORBIDDEN",
    "USER_BANNED_IN_CHANNEL",
]
NO_TOPIC = ["TOPIC_DELETED", "TOPIC_ID_INVALID", "topic not found", "message thread not found"]
NOT_FOUND = ["chat not found", "user not found", "PEER_ID_INVALID", "CHAT_ID_INVALID", "CHANNEL_INVALID"]
GONE = [
    "bot was blocked by the user",
    "USER_IS_BLOCKED",
    "user is deactivated",
    "INPUT_USER_DEACTIVATED",
    "USER_DELETED",
    "bot can't initiate conversation with a user",
    "bot can't send messages to bots",
    "bot can't send messages to the user",
    "USER_IS_BOT",
    "bot was kicked from the supergroup chat",
    "bot was kicked from the chat",
    "bot is not a member of the group chat",
    "the group chat was deleted",
    "group chat was deactivated",
    "CHANNEL_PRIVATE",
]
LINKS = [
    "entity URL 'http://nas/news' is invalid: Wrong HTTP URL",
    "entity URL 'http://h/bot was blocked by the user/message_not_modified' is invalid: Wrong HTTP URL",
    "inline keyboard button URL 'http://nas/' is invalid: Wrong HTTP URL",
    "wrong HTTP URL specified",
    "Wrong message entity: Wrong URL host",
    "URL host is empty",
    "Unsupported URL protocol",
    "BUTTON_URL_INVALID",
    "ENTITY_TEXTURL_INVALID",
    "ENTITIES_TOO_LONG",
]
LOCKED = [
    "message to edit not found",
    "message can't be edited",
    "there is no text in the message to edit",
    "MESSAGE_ID_INVALID",
    "MESSAGE_EDIT_TIME_EXPIRED",
    "MESSAGE_AUTHOR_REQUIRED",
]


async def meanings(description: str, message: Message = LINKED) -> list[DeliveryError]:
    """Return the meanings of a refusal as a 400 and as a 403."""
    found = []
    async with serve_sandbox() as sandbox, Gateway(SecretStr(sandbox.token), sandbox.url) as gateway:
        for code in (400, 403):
            sandbox.world.add_fault("sendMessage", "error", code=code, description=description)
            with pytest.raises(DeliveryError) as caught:
                await gateway.send(5, 0, message)
            found.append(caught.value)
    return found


@pytest.mark.parametrize(
    ("description", "gone", "topic"),
    [
        *((words, False, False) for words in CLOSED),
        *((words, True, True) for words in NO_TOPIC),
        *((words, True, False) for words in NOT_FOUND),
    ],
)
async def test_a_chat_that_takes_no_messages_now_is_tried_again(
    description: str, *, gone: bool, topic: bool
) -> None:
    for error in await meanings(description):
        assert isinstance(error, DestinationClosedError)
        assert (error.gone, error.topic) == (gone, topic)


@pytest.mark.parametrize(
    ("description", "means"),
    [
        *((words, DestinationGoneError) for words in GONE),
        *((words, LinkRefusedError) for words in LINKS),
        *((words, MessageLockedError) for words in LOCKED),
        ("message is not modified: specified new message content", UnmodifiedError),
        ("MESSAGE_NOT_MODIFIED", UnmodifiedError),
    ],
)
async def test_a_refusal_means_the_same_with_either_code(
    description: str, means: type[DeliveryError]
) -> None:
    assert [type(error) for error in await meanings(description)] == [means, means]


async def test_an_unknown_400_is_about_the_message_and_an_unknown_403_may_pass() -> None:
    refused, forbidden = await meanings("something new")
    assert type(refused) is MessageRejectedError
    assert isinstance(forbidden, DestinationClosedError)
    assert forbidden.gone


@pytest.mark.parametrize(
    ("message", "buttons", "means"),
    [
        (Message("Hello https://x.example/"), [[Button("Why?", "v1:why:1")]], MessageRejectedError),
        (Message("Hello"), [[Button("Read", url="https://x.example/")]], LinkRefusedError),
    ],
)
async def test_only_a_message_with_links_can_be_refused_for_one(
    message: Message, buttons: list[list[Button]], means: type[DeliveryError]
) -> None:
    async with serve_sandbox() as sandbox, Gateway(SecretStr(sandbox.token), sandbox.url) as gateway:
        sandbox.world.add_fault("sendMessage", "error", code=400, description="BUTTON_URL_INVALID")
        with pytest.raises(MessageRejectedError) as caught:
            await gateway.send(5, 0, message, buttons=buttons)
    assert type(caught.value) is means

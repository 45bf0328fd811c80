"""Tests that every kind of message is answered in a private chat, and that service messages are not."""

from typing import Any

import pytest

from tests.handlers.sites import Person
from tests.sentences import say

FILE = {"file_id": "f", "file_unique_id": "u"}
SIZED = FILE | {"width": 9, "height": 9}
CONTENTS: dict[str, Any] = {
    "voice": FILE | {"duration": 1},
    "audio": FILE | {"duration": 1},
    "video_note": FILE | {"duration": 1, "length": 9},
    "animation": SIZED | {"duration": 1},
    "sticker": SIZED | {"type": "regular", "is_animated": False, "is_video": False},
    "location": {"latitude": 54.3, "longitude": 10.1},
    "venue": {"location": {"latitude": 54.3, "longitude": 10.1}, "title": "Port", "address": "Quay 1"},
    "contact": {"phone_number": "+49", "first_name": "Rita"},
    "dice": {"emoji": "🎲", "value": 3},
    "poll": {
        "id": "1",
        "question": "Who?",
        "options": [{"text": "A", "voter_count": 0, "persistent_id": "1"}],
        "total_voter_count": 0,
        "is_closed": False,
        "is_anonymous": True,
        "type": "regular",
        "allows_multiple_answers": False,
        "allows_revoting": False,
        "members_only": False,
    },
    "story": {"chat": {"id": 1, "type": "private", "first_name": "Rita"}, "id": 1},
}
SERVICES: dict[str, Any] = {
    "new_chat_title": "Rita",
    "message_auto_delete_timer_changed": {"message_auto_delete_time": 60},
    "users_shared": {"request_id": 1, "users": []},
    "write_access_allowed": {},
    "delete_chat_photo": True,
}


def send(person: Person, content: dict[str, Any]) -> None:
    """Send the bot a message with a content that the sandbox's people cannot make."""
    world = person.sandbox.world
    chat, user = world.chat(person.chat_id), world.user(person.user_id)
    message = {"message_id": chat.next_message_id, "date": world.now(), "chat": chat.json()}
    chat.next_message_id += 1
    world.send_update({"message": message | {"from": user.json()} | content})


@pytest.mark.parametrize("kind", CONTENTS)
async def test_every_kind_of_message_is_answered(editor: Person, reader: Person, kind: str) -> None:
    for person, words in ((editor, say("only-text-and-pictures")), (reader, say("only-text"))):
        before = len(person.received())
        send(person, {kind: CONTENTS[kind]})
        [answer] = await person.next_messages(before)
        assert answer["text"] == words


async def test_a_readers_document_is_answered(reader: Person) -> None:
    [answer] = await reader.send_document("day.txt", b"A")
    assert answer["text"] == say("only-text")


@pytest.mark.parametrize("kind", SERVICES)
async def test_service_messages_are_not_answered(editor: Person, kind: str) -> None:
    send(editor, {kind: SERVICES[kind]})
    [answer] = await editor.ask("/id")
    assert answer["text"].startswith(say("id-user", id=str(editor.user_id)))

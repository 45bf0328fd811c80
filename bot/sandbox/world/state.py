"""Holds the local Telegram's users, chats and messages, and is the only place that changes messages."""

import datetime as dt
import time
from collections.abc import Callable
from typing import Any

from bot.sandbox.faults import CALLS_KEPT, Call, FaultPlan
from bot.sandbox.world.changes import Changes
from bot.sandbox.world.inline import InlineQueries
from bot.sandbox.world.media import KINDS
from bot.sandbox.world.objects import (
    ANONYMOUS_ADMIN_ID,
    BotStatus,
    Chat,
    ChatKind,
    Json,
    Kept,
    User,
    member_json,
)
from bot.sandbox.world.profile import Profile
from bot.sandbox.world.queries import Queries
from bot.sandbox.world.texts import slice_utf16
from bot.sandbox.world.updates import UpdateQueue

FIRST_DAY = dt.datetime(2026, 11, 1, tzinfo=dt.UTC).timestamp()
"""Ids begin at the seconds since this day, so that a later run never reuses an id that a bot has stored."""
MESSAGE_IDS_PER_SECOND = 8
UPDATE_IDS_PER_SECOND = 16

HISTORY_KEPT = 20_000
"""Messages that a chat holds. When it is full, the older half is removed."""


class WorldError(Exception):
    """Someone in the world cannot do what was asked. For whoever drives the sandbox, not for the bot."""


class State:
    """Users, chats, messages and updates. Everything changes in one event loop, without waiting."""

    def __init__(self, bot: User, *, clock: Callable[[], float] = time.time) -> None:
        self.bot = bot
        self.clock = clock
        self.changes = Changes()
        self.faults = FaultPlan()
        self.profile = Profile()
        self.queries = Queries()
        self.inline_queries = InlineQueries()
        self.inline_mode = True
        self.users: dict[int, User] = {}
        self.chats: dict[int, Chat] = {}
        self.files: dict[str, tuple[Json, bytes]] = {}
        self.media: dict[str, tuple[str, Any, bytes]] = {}
        self.calls: list[Call] = []
        self.reads_all = False
        self.webhook = ""
        self.refused_links: set[str] = set()
        age = max(1.0, clock() - FIRST_DAY)
        self._first_message_id = int(age * MESSAGE_IDS_PER_SECOND)
        self.updates = UpdateQueue(int(age * UPDATE_IDS_PER_SECOND), self.changes.touch)

    def now(self) -> int:
        """Return the time in seconds, as messages carry it."""
        return int(self.clock())

    def add_chat(self, chat_id: int, kind: ChatKind, title: str, username: str | None = None) -> Chat:
        """Create a chat. Watchers learn of it by `show_chat`."""
        if chat_id in self.chats:
            raise WorldError(f"chat {chat_id} already exists")
        chat = Chat(chat_id, kind, title, self._first_message_id, username=username)
        self.chats[chat_id] = chat
        return chat

    def chat(self, chat_id: int) -> Chat:
        """Return a chat; WorldError if it is unknown."""
        if chat_id not in self.chats:
            raise WorldError(f"no chat {chat_id}")
        return self.chats[chat_id]

    def user(self, user_id: int) -> User:
        """Return a user; WorldError if it is unknown."""
        if user_id not in self.users:
            raise WorldError(f"no user {user_id}")
        return self.users[user_id]

    def post(
        self,
        chat: Chat,
        sender: User | None,
        content: Json,
        *,
        thread_id: int | None = None,
        reply_to: int | None = None,
        silent: bool = False,
        by_bot: bool = False,
    ) -> Json:
        """Add a message to a chat and return it. Without a sender it is the chat's own.

        `by_bot`: the bot sent it, which a channel's post does not say.
        """
        message: Json = {"message_id": chat.next_message_id}
        chat.next_message_id += 1
        if sender is not None:
            message["from"] = sender.json()
        if sender is None or sender.id == ANONYMOUS_ADMIN_ID:
            message["sender_chat"] = chat.json()
        message |= {"chat": chat.json(), "date": self.now()}
        if thread_id is not None:
            message |= {"message_thread_id": thread_id, "is_topic_message": True}
        answered = reply_to if reply_to is not None else thread_id
        if answered is not None and answered in chat.history:
            message["reply_to_message"] = _without_reply(chat.history[answered].message)
        message |= content
        chat.history[message["message_id"]] = Kept(message, silent, by_bot)
        if len(chat.history) > HISTORY_KEPT:
            for old in list(chat.history)[: HISTORY_KEPT // 2]:
                del chat.history[old]
        self.changes.publish("message", chat_id=chat.id, message=message, silent=silent)
        return message

    def change(self, chat: Chat, message_id: int, content: Json, *, edited: bool) -> Json:
        """Replace parts of a message (None removes one) and return the new message. The old object stays."""
        kept = chat.history[message_id]
        message = {name: value for name, value in (kept.message | content).items() if value is not None}
        if edited:
            message["edit_date"] = self.now()
        kept.message = message
        self.changes.publish("edited", chat_id=chat.id, message=message, silent=kept.silent)
        return message

    def refuse_link(self, url: str) -> None:
        """Refuse an address as a link from now on, although it looks valid."""
        self.refused_links.add(url)

    def remove(self, chat: Chat, message_id: int) -> None:
        """Remove a message for everyone."""
        del chat.history[message_id]
        self.changes.publish("deleted", chat_id=chat.id, message_id=message_id)

    def tell_bot(self, chat: Chat, message: Json, *, edited: bool = False) -> None:
        """Send the bot the update for a message, if it may see the message."""
        if chat.bot_present and self._bot_sees(chat, message):
            kind = "channel_post" if chat.kind == "channel" else "message"
            self.updates.put(f"edited_{kind}" if edited else kind, message)

    def set_bot_status(
        self, chat: Chat, status: BotStatus, by: User, *, may_write: bool | None = None
    ) -> None:
        """Change the bot's status in a chat, and send it the my_chat_member update.

        `may_write` is whether it may write there; None means what is usual for the status.
        """
        old = chat.bot_status_shown(), chat.bot_may_write
        chat.bot_status = status
        chat.bot_may_write = status != "restricted" if may_write is None else may_write
        new = chat.bot_status_shown(), chat.bot_may_write
        self.show_chat(chat)
        if old != new:
            change = {"chat": chat.json(), "from": by.json(), "date": self.now()}
            members = {
                "old_chat_member": member_json(self.bot, *old, chat.kind),
                "new_chat_member": member_json(self.bot, *new, chat.kind),
            }
            self.updates.put("my_chat_member", change | members)

    def show_chat(self, chat: Chat) -> None:
        """Show watchers the current state of a chat."""
        self.changes.publish("chat", chat=self.chat_view(chat))

    def chat_view(self, chat: Chat) -> Json:
        """Return a chat as the page draws it, without its messages."""
        people = {chat.id: "member"} if chat.private else chat.members
        return {
            "id": chat.id,
            "kind": chat.kind,
            "title": chat.title,
            "bot_status": chat.bot_status,
            "started": chat.started,
            "upgraded_to": chat.upgraded_to,
            "upgraded_from": chat.upgraded_from,
            "keyboard": None if chat.keyboard_hidden else chat.keyboard,
            "members": [
                {
                    "id": one,
                    "name": self.users[one].first_name,
                    "status": at,
                    "language": self.users[one].language_code or "",
                }
                for one, at in people.items()
            ],
            "topics": [
                {"id": t.thread_id, "name": t.name, "closed": t.closed}
                for t in chat.topics.values()
                if not t.deleted
            ],
            "commands": {
                str(one): self.profile.commands_for(chat, one, self.users[one].language_code or "")
                for one in people
            },
            "description": self.profile.description_for(self.users[chat.id].language_code or "")
            if chat.private
            else "",
        }

    def messages(self, chat_id: int) -> list[Json]:
        """Return the messages as the chat shows them now, oldest first."""
        return [kept.message for kept in self.chat(chat_id).history.values()]

    def record(self, call: Call) -> None:
        """Log a call of the bot."""
        self.calls.append(call)
        if len(self.calls) > CALLS_KEPT:
            del self.calls[: CALLS_KEPT // 2]
        self.changes.touch()

    def _bot_sees(self, chat: Chat, message: Json) -> bool:
        """Return whether the bot's privacy mode lets a group's message through (Bot API, "Privacy mode")."""
        if chat.kind in ("private", "channel") or self.reads_all or chat.bot_status == "administrator":
            return True
        if not any(kind in message for kind in ("text", "document", *KINDS)):
            return True  # a service message
        if message.get("reply_to_message", {}).get("from", {}).get("id") == self.bot.id:
            return True
        if message.get("via_bot", {}).get("id") == self.bot.id:
            return True  # Bots FAQ, privacy mode: they get "inline messages sent via the bot"
        return any(name in ("", self.bot.username) for name in _commanded(message))


def _commanded(message: Json) -> list[str]:
    """Return the names of the bots that a message's commands address, "" for any bot."""
    text, entities = ("text", "entities") if "text" in message else ("caption", "caption_entities")
    found = (e for e in message.get(entities, ()) if e["type"] == "bot_command")
    commands = (slice_utf16(message[text], e["offset"], e["length"]) for e in found)
    return [command.partition("@")[2].lower() for command in commands]


def _without_reply(message: Json) -> Json:
    return {name: value for name, value in message.items() if name != "reply_to_message"}

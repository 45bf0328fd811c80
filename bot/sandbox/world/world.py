"""Lets people act in the local Telegram's world."""

import mimetypes
from typing import Any, get_args
from urllib.parse import parse_qs, urlsplit

from bot.domain.entry.media import MediaKind
from bot.domain.messages.message import TEXT_LIMIT
from bot.sandbox.faults import Fault, FaultKind
from bot.sandbox.world.inline import QUERY_LIMIT
from bot.sandbox.world.media import media_json
from bot.sandbox.world.objects import ANONYMOUS_ADMIN, TELEGRAM, Chat, Json, User
from bot.sandbox.world.ranks import Ranks
from bot.sandbox.world.state import WorldError
from bot.sandbox.world.texts import CAPTION_LIMIT, clean_text, parse_entities, split_text

_FORWARDED = ("text", "entities", "document", "photo", "video", "caption", "caption_entities")
VIA_BOT_ID = 42
"""The id of every other bot whose inline results people send."""


class World(Ranks):
    """People's acts. Each is shown in the chat and sent to the bot as Telegram would. Raises WorldError."""

    def say(
        self,
        chat_id: int,
        user_id: int,
        text: str,
        *,
        reply_to: int | None = None,
        thread_id: int | None = None,
        anonymous: bool = False,
        forwarded_from: int | None = None,
        via: str | None = None,
        entities: list[Json] | None = None,
    ) -> list[int]:
        """Send a person's text, split at 4,096 as Telegram's apps do, and return the messages' ids.

        With `anonymous` an admin writes as the group. `forwarded_from` is the user whose message is
        forwarded, `via` the name of the bot whose inline result is sent. `entities` style a text that is not
        split.
        """
        chat = self._chat_of(chat_id, user_id)
        sender = ANONYMOUS_ADMIN if anonymous else self.users[user_id]
        parts = split_text(text)
        if not parts:
            raise WorldError("there is no text to send")
        ids = []
        for part in parts:
            styled = parse_entities(entities) if len(parts) == 1 else []
            cleaned, found = clean_text(part, styled, limit=TEXT_LIMIT)
            content: Json = {"text": cleaned} | ({"entities": found} if found else {})
            content |= {"forward_origin": self._origin(forwarded_from)} if forwarded_from else {}
            content |= {"via_bot": User(VIA_BOT_ID, via, via, is_bot=True).json()} if via else {}
            ids.append(self._send(chat, sender, content, reply_to=reply_to, thread_id=thread_id))
        return ids

    def send_document(
        self,
        chat_id: int,
        user_id: int,
        filename: str,
        data: bytes,
        caption: str = "",
        *,
        reply_to: int | None = None,
        forwarded_from: int | None = None,
    ) -> int:
        """Send a person's file, forwarded from another user if one is named, and return the message's id."""
        chat = self._chat_of(chat_id, user_id)
        text, entities = clean_text(caption, [], limit=CAPTION_LIMIT)
        content: Json = {"document": self.add_file(filename, data)}
        content |= {"forward_origin": self._origin(forwarded_from)} if forwarded_from else {}
        content |= {"caption": text} if text else {}
        content |= {"caption_entities": entities} if entities else {}
        return self._send(chat, self.users[user_id], content, reply_to=reply_to, thread_id=None)

    def send_media(
        self,
        chat_id: int,
        user_id: int,
        kind: MediaKind,
        data: bytes,
        caption: str = "",
        *,
        entities: list[Json] | None = None,
        album: str | None = None,
        reply_to: int | None = None,
        forwarded_from: int | None = None,
    ) -> int:
        """Send a person's photo or video, maybe a part of an `album`, and return the message's id."""
        chat = self._chat_of(chat_id, user_id)
        text, found = clean_text(caption, parse_entities(entities or []), limit=CAPTION_LIMIT)
        content: Json = {kind: self.add_media(kind, data)}
        content |= {"forward_origin": self._origin(forwarded_from)} if forwarded_from else {}
        content |= {"media_group_id": album} if album else {}
        content |= {"caption": text} if text else {}
        content |= {"caption_entities": found} if found else {}
        return self._send(chat, self.users[user_id], content, reply_to=reply_to, thread_id=None)

    def edit(self, chat_id: int, user_id: int, message_id: int, text: str) -> None:
        """Have a person edit the text of one of their messages."""
        chat = self._chat_of(chat_id, user_id)
        message = self._message(chat, message_id)
        if message.get("from", {}).get("id") != user_id or "text" not in message:
            raise WorldError("only the sender can edit a message, and it must have text")
        cleaned, entities = clean_text(text, [], limit=TEXT_LIMIT)
        if not cleaned:
            raise WorldError("there is no text to send")
        self.tell_bot(
            chat,
            self.change(chat, message_id, {"text": cleaned, "entities": entities or None}, edited=True),
            edited=True,
        )

    def press(self, chat_id: int, user_id: int, message_id: int, data_or_text: str) -> str:
        """Press a button of a message, found by its callback data or its text; return the query's id.

        A button with a `t.me` link to the bot opens the link instead, and the id is "".
        """
        chat = self._chat_of(chat_id, user_id)
        message = self._message(chat, message_id)
        rows = message.get("reply_markup", {}).get("inline_keyboard", [])
        buttons = [b for row in rows for b in row if data_or_text in (b.get("callback_data"), b["text"])]
        if not buttons:
            raise WorldError(f"message {message_id} has no button {data_or_text!r}")
        button = buttons[0]
        if "callback_data" not in button:
            self.open_link(user_id, button.get("url", ""))
            return ""
        query = self.queries.open(chat_id, user_id, message_id, button["callback_data"])
        payload: Json = {"id": query.id, "from": self.users[user_id].json(), "message": message}
        self.changes.touch()
        if chat.bot_present:
            self.updates.put(
                "callback_query", payload | {"chat_instance": str(abs(chat_id)), "data": query.data}
            )
        return query.id

    def inline_query(self, user_id: int, text: str, *, chat_id: int | None = None, offset: str = "") -> str:
        """Type `@BOT text` in a chat, by default one that the bot does not see; return the query's id."""
        user = self.user(user_id)
        if not self.inline_mode:
            raise WorldError("inline mode is off")
        kind = "private"
        if chat_id is not None:
            chat = self._chat_of(chat_id, user_id)
            # Bot API, InlineQuery: "sender" is a private chat with the sender, that is, with the bot.
            kind = "sender" if chat.private else chat.kind
        query_id = self.inline_queries.open(user_id)
        query = {"id": query_id, "from": user.json(), "query": text[:QUERY_LIMIT], "offset": offset}
        self.changes.touch()
        self.updates.put("inline_query", query | {"chat_type": kind})
        return query_id

    def inline_answer(self, query_id: str) -> Json | None:
        """Return the bot's answer to an inline query (`results`, `next_offset`, `button`), or None."""
        return self.inline_queries.answer_to(query_id)

    def choose_result(self, chat_id: int, user_id: int, query_id: str, result_id: str) -> int:
        """Send a result of an inline query to a chat, and return the message's id."""
        answer = self.inline_queries.answer_to(query_id) or {"results": []}
        chosen = next((one for one in answer["results"] if one["id"] == result_id), None)
        if chosen is None:
            raise WorldError(f"there is no result {result_id!r}")
        chat = self._chat_of(chat_id, user_id)
        content = chosen["content"] | {"via_bot": self.bot.json()}
        return self._send(chat, self.users[user_id], content, reply_to=None, thread_id=None)

    def set_inline_mode(self, on: bool) -> None:  # noqa: FBT001  says whether it is on
        """Turn inline mode on or off, as with @BotFather's /setinline."""
        self.inline_mode = on

    def press_key(self, user_id: int, text: str) -> list[int]:
        """Press a key that says a text, of the keyboard that the bot shows; return the messages' ids."""
        chat = self._private(user_id)
        keys = [key for row in (chat.keyboard or {}).get("keyboard", ()) for key in row]
        if not any(key["text"] == text and "request_chat" not in key for key in keys):
            raise WorldError(f"chat {user_id} has no key {text!r}")
        self.use_keyboard(chat)
        return self.say(user_id, user_id, text)

    def callback_answer(self, query_id: str) -> Json | None:
        """Return the bot's answer to a press (`text`, `show_alert`, `url`), or None if there is none."""
        return self.queries.answer_to(query_id)

    def open_link(self, user_id: int, url: str) -> list[int]:
        """Follow a deep link to the bot (`https://t.me/BOT?start=PAYLOAD`): say `/start PAYLOAD` to it."""
        link = urlsplit(url)
        options = parse_qs(link.query)
        name = options.get("domain", [""])[0] if link.scheme == "tg" else link.path.strip("/")
        if (link.scheme != "tg" and link.hostname not in ("t.me", "telegram.me")) or name.lower() != (
            self.bot.username or ""
        ).lower():
            raise WorldError(f"{url!r} does not lead to this bot")
        payload = options.get("start", [""])[0]
        return self.say(user_id, user_id, f"/start {payload}")

    def is_silent(self, chat_id: int, message_id: int) -> bool:
        """Return whether the bot sent a message without a sound."""
        return self.chat(chat_id).history[message_id].silent

    def add_fault(
        self,
        method: str,
        kind: FaultKind,
        *,
        chat_id: int | None = None,
        times: int = 1,
        retry_after: int = 1,
        code: int | None = None,
        description: str = "",
        seconds: float | None = None,
    ) -> None:
        """Make the next `times` matching calls fail; see `Fault`."""
        if kind not in get_args(FaultKind):
            raise WorldError(f"unknown fault {kind!r}")
        self.faults.faults.append(
            Fault(method, kind, chat_id, times, retry_after, code, description, seconds)
        )
        self.show_faults()

    def clear_faults(self) -> None:
        """Remove the faults to come."""
        self.faults.faults.clear()
        self.show_faults()

    def show_faults(self) -> None:
        """Show watchers the faults to come."""
        # Listed only if someone watches, because tests script hundreds of faults.
        self.changes.publish("faults", faults=self.faults.view() if self.changes.watched else [])

    def add_file(self, filename: str, data: bytes) -> Json:
        """Store a file, and return its `Document` object."""
        number = len(self.files) + 1
        file_id = f"sandbox-file-{self.now()}-{number}"
        document = {
            "file_name": filename,
            "mime_type": mimetypes.guess_type(filename)[0] or "application/octet-stream",
            "file_id": file_id,
            "file_unique_id": f"u{self.now()}{number}",
            "file_size": len(data),
        }
        self.files[file_id] = (document, data)
        return document

    def add_media(self, kind: str, data: bytes) -> Any:  # noqa: ANN401  as the API has it
        """Store a photo or video, and return its sizes or its `Video` object."""
        file_id = f"sandbox-{kind}-{self.now()}-{len(self.media) + 1}"
        described = media_json(kind, file_id, data)
        self.media[file_id] = (kind, described, data)
        return described

    def forbid_media(self, chat_id: int, kind: MediaKind) -> None:
        """Let nobody but admins send photos, or videos, in a chat."""
        self.chat(chat_id).forbids.add(f"no {kind}s")

    def send_update(self, update: Json, *, numbered: bool = True) -> int:
        """Send the bot an update of any form, for example of a later Bot API, and return its id.

        It gets the next id unless it has one or `numbered` is False.
        """
        return self.updates.put_raw(update, numbered=numbered)

    def set_webhook(self, url: str) -> None:
        """Set a webhook, as if an earlier program had left it; "" for none."""
        self.webhook = url
        self.updates.wake()

    def _origin(self, user_id: int) -> Json:
        """Return the origin of a forwarded message."""
        return {"type": "user", "date": self.now(), "sender_user": self.user(user_id).json()}

    def _send(
        self, chat: Chat, sender: User, content: Json, *, reply_to: int | None, thread_id: int | None
    ) -> int:
        if reply_to is not None:
            self._message(chat, reply_to)
        if thread_id is not None and self._topic(chat, thread_id).closed:
            raise WorldError(f"topic {thread_id} is closed")
        if chat.kind == "channel" and not chat.may_post(sender.id):
            # Bot API, can_post_messages: "True, if the administrator can post messages in the channel".
            raise WorldError(f"user {sender.id} may not post in channel {chat.id}")
        author = None if chat.kind == "channel" else sender
        message = self.post(chat, author, content, reply_to=reply_to, thread_id=thread_id)
        chat.started = True
        self.tell_bot(chat, message)
        if chat.linked_to is not None:
            self._forward_to_group(chat, message)
        return int(message["message_id"])

    def _forward_to_group(self, channel: Chat, post: Json) -> None:
        """Forward a channel's post to the group where it is discussed."""
        group = self.chats[channel.linked_to or 0]
        source = {"chat": channel.json(), "message_id": post["message_id"], "date": post["date"]}
        shown = {name: post[name] for name in _FORWARDED if name in post}
        origin = {"type": "channel"} | source
        extra = {"is_automatic_forward": True, "sender_chat": channel.json(), "forward_origin": origin}
        self.tell_bot(group, self.post(group, TELEGRAM, shown | extra))

    def _chat_of(self, chat_id: int, user_id: int) -> Chat:
        """Return a chat in which this person can act now."""
        chat = self.chat(chat_id)
        user = self.user(user_id)
        inside = chat_id == user_id if chat.private else user_id in chat.members
        if not inside or user.deactivated:
            raise WorldError(f"user {user_id} is not in chat {chat_id}")
        if chat.upgraded_to is not None or chat.deleted:
            raise WorldError(f"chat {chat_id} no longer exists")
        if chat.private and chat.bot_status == "kicked":
            raise WorldError(f"user {user_id} has blocked the bot")
        return chat

    def _message(self, chat: Chat, message_id: int) -> Json:
        if message_id not in chat.history:
            raise WorldError(f"chat {chat.id} has no message {message_id}")
        return chat.history[message_id].message


READER_ID = 1001
EDITOR_ID = 1002
GROUP_ID = -1003
CHANNEL_ID = -1_000_000_001_004


def populate(world: World) -> None:
    """Add the people of `make run`: a reader with a channel, an editor, and a group with the bot in it."""
    world.add_user(READER_ID, "Rita", "rita_reads")
    world.add_user(EDITOR_ID, "Ed", "ed_edits")
    world.add_group(GROUP_ID, "Newsroom", members=[READER_ID], admins=[EDITOR_ID])
    world.add_group(
        CHANNEL_ID, "Harbour watch", members=[EDITOR_ID], admins=[READER_ID], kind="channel", with_bot=False
    )

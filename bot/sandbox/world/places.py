"""Changes chats and the bot's membership: who is in, who blocks it, and what happens to groups and topics."""

from typing import get_args

from bot.sandbox.world.objects import ANONYMOUS_ADMIN, BotStatus, Chat, ChatKind, Json, Topic, User
from bot.sandbox.world.state import State, WorldError

SUPERGROUP_BASE = -1_000_000_000_000
"""Supergroups and channels have ids below this."""


class Places(State):
    """Operations on chats. Each sends the bot the updates that Telegram would send. Raises WorldError."""

    def add_user(
        self,
        user_id: int,
        first_name: str,
        username: str | None = None,
        language_code: str = "en",
        *,
        started: bool = True,
    ) -> None:
        """Add a person and their private chat. With `started` the bot may write to them first."""
        self.users[user_id] = User(user_id, first_name, username, language_code)
        chat = self.add_chat(user_id, "private", first_name, username)
        chat.started = started
        self.show_chat(chat)

    def set_language(self, user_id: int, language_code: str) -> None:
        """Have a person choose another language in their app; "" for an app that names none.

        `User.language_code` is optional, an "IETF language tag of the user's language". The bot reads it in
        the person's next update. The apps show the commands in the new language at once.
        """
        self.user(user_id).language_code = language_code or None
        for chat in self.chats.values():
            self.show_chat(chat)

    def add_group(
        self,
        chat_id: int,
        title: str,
        *,
        members: list[int],
        admins: list[int],
        kind: ChatKind = "group",
        forum: bool = False,
        with_bot: bool = True,
    ) -> None:
        """Add a group or channel. Its first admin adds the bot (in a channel as an admin) if `with_bot`."""
        chat = self.add_chat(chat_id, kind, title)
        chat.forum = forum
        chat.bot_status = "left"
        chat.members = {self.user(one).id: "member" for one in members}
        chat.members |= {self.user(one).id: "administrator" for one in admins}
        if admins:
            chat.members[admins[0]] = "creator"
        self.show_chat(chat)
        if with_bot:
            self.add_bot(chat_id, "administrator" if kind == "channel" else "member")

    def block(self, chat_id: int) -> None:
        """Have a person block the bot."""
        self.set_bot_status(self._private(chat_id), "kicked", self.user(chat_id))

    def unblock(self, chat_id: int) -> None:
        """Have a person unblock the bot."""
        self.set_bot_status(self._private(chat_id), "member", self.user(chat_id))

    def deactivate(self, user_id: int) -> None:
        """Deactivate a person's account."""
        self.user(user_id).deactivated = True
        self.show_chat(self.chat(user_id))

    def kick(self, chat_id: int) -> None:
        """Have an admin remove the bot from a group."""
        chat = self._group(chat_id)
        by = self._creator(chat)
        self.post(chat, by, {"left_chat_member": self.bot.json()})
        self.set_bot_status(chat, "kicked", by)

    def add_bot(self, chat_id: int, status: BotStatus = "member", *, may_write: bool | None = None) -> None:
        """Have an admin add the bot to a group, or change its status there (for example to "restricted").

        `may_write` is whether it may write there; None means what is usual for the status.
        """
        if status not in get_args(BotStatus)[:3]:
            raise WorldError(f"cannot add a bot as {status!r}")
        chat = self._group(chat_id)
        by = self._creator(chat)
        comes = not chat.bot_present
        self.set_bot_status(chat, status, by, may_write=may_write)
        if comes and chat.kind != "channel":
            self.tell_bot(chat, self.post(chat, by, {"new_chat_members": [self.bot.json()]}))

    def link_channel(self, channel_id: int, group_id: int) -> None:
        """Link a channel to a group. Each of its posts is forwarded there automatically."""
        self._group(channel_id).linked_to = self._group(group_id).id

    def forget_chat(self, chat_id: int) -> None:
        """Answer that a chat is not found, as Telegram sometimes does, until `remember_chat`."""
        self.chat(chat_id).found = False

    def remember_chat(self, chat_id: int) -> None:
        """Find a chat again."""
        self.chat(chat_id).found = True

    def delete_group(self, chat_id: int) -> None:
        """Have the owner delete a group."""
        chat = self._group(chat_id)
        chat.deleted = True
        self.show_chat(chat)

    def upgrade(self, chat_id: int) -> int:
        """Turn a group into a supergroup, and return its new id.

        The bot gets its status in the new chat, and a service message in each chat. It never gets an update
        that it left the old one (tdlib/telegram-bot-api, issue 266).
        """
        old = self._group(chat_id)
        if old.kind != "group" or old.upgraded_to is not None:
            raise WorldError(f"chat {chat_id} is not a basic group")
        by = self._creator(old)
        new = self.add_chat(SUPERGROUP_BASE - abs(chat_id), "supergroup", old.title)
        new.members, new.upgraded_from, new.bot_status = dict(old.members), old.id, "left"
        leaving = self.post(old, by, {"migrate_to_chat_id": new.id})
        present = old.bot_present
        if present:
            self.set_bot_status(new, old.bot_status, by)
        self.tell_bot(old, leaving)
        old.upgraded_to = new.id
        self.show_chat(old)
        self.show_chat(new)
        self.tell_bot(new, self.post(new, ANONYMOUS_ADMIN, {"migrate_from_chat_id": old.id}))
        return new.id

    def add_topic(self, chat_id: int, name: str) -> int:
        """Open a forum topic and return its thread id."""
        chat = self._group(chat_id)
        if not chat.forum:
            raise WorldError(f"chat {chat_id} is not a forum")
        thread_id = chat.next_message_id
        chat.topics[thread_id] = Topic(thread_id, name)
        content = {"forum_topic_created": {"name": name, "icon_color": 7322096}}
        self.tell_bot(chat, self.post(chat, self._creator(chat), content, thread_id=thread_id))
        self.show_chat(chat)
        return thread_id

    def close_topic(self, chat_id: int, thread_id: int, *, closed: bool = True) -> None:
        """Close or reopen a forum topic."""
        chat = self._group(chat_id)
        self._topic(chat, thread_id).closed = closed
        content: Json = {"forum_topic_closed" if closed else "forum_topic_reopened": {}}
        self.tell_bot(chat, self.post(chat, self._creator(chat), content, thread_id=thread_id))
        self.show_chat(chat)

    def delete_topic(self, chat_id: int, thread_id: int) -> None:
        """Delete a forum topic with its messages. Telegram does not tell the bot."""
        chat = self._group(chat_id)
        self._topic(chat, thread_id).deleted = True
        for message in self.messages(chat_id):
            if message.get("message_thread_id") == thread_id:
                self.remove(chat, message["message_id"])
        self.show_chat(chat)

    def _private(self, chat_id: int) -> Chat:
        chat = self.chat(chat_id)
        if not chat.private:
            raise WorldError(f"chat {chat_id} is not private")
        return chat

    def _group(self, chat_id: int) -> Chat:
        chat = self.chat(chat_id)
        if chat.private:
            raise WorldError(f"chat {chat_id} is not a group")
        return chat

    def _creator(self, chat: Chat) -> User:
        """Return the user that acts for a group: its creator, or its first member if there is none."""
        by_rank = sorted(chat.members, key=lambda one: chat.members[one] != "creator")
        return self.users[by_rank[0]] if by_rank else self.bot

    def _topic(self, chat: Chat, thread_id: int) -> Topic:
        topic = chat.topics.get(thread_id)
        if topic is None or topic.deleted:
            raise WorldError(f"chat {chat.id} has no topic {thread_id}")
        return topic

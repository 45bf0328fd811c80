"""Defines users and chats, and the Bot API's JSON objects that describe them.

The fields, and which are required: Bot API 10.1. A client may refuse an object without a required field.
"""

from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

Json: TypeAlias = dict[str, Any]
ChatKind: TypeAlias = Literal["private", "group", "supergroup", "channel"]
BotStatus: TypeAlias = Literal["administrator", "member", "restricted", "left", "kicked"]

ANONYMOUS_ADMIN_ID = 1087968824
"""The user that anonymous admins write as (Telegram's GroupAnonymousBot)."""

PRESENT = ("creator", "administrator", "member", "restricted")
"""The statuses of users who are in a chat."""

ADMIN_RIGHTS = (
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
)
MEMBER_RIGHTS = (
    "can_send_messages",
    "can_send_audios",
    "can_send_documents",
    "can_send_photos",
    "can_send_videos",
    "can_send_video_notes",
    "can_send_voice_notes",
    "can_send_polls",
    "can_send_other_messages",
    "can_add_web_page_previews",
    "can_react_to_messages",
    "can_edit_tag",
    "can_change_info",
    "can_invite_users",
    "can_pin_messages",
    "can_manage_topics",
)


@dataclass(slots=True)
class User:
    """A person, or the bot."""

    id: int
    first_name: str
    username: str | None = None
    language_code: str | None = None
    is_bot: bool = False
    deactivated: bool = False

    def json(self) -> Json:
        """Return the `User` object."""
        user: Json = {"id": self.id, "is_bot": self.is_bot, "first_name": self.first_name}
        if self.username:
            user["username"] = self.username
        if self.language_code:
            user["language_code"] = self.language_code
        return user


TELEGRAM_ID = 777000
"""The user that posts a linked channel's messages in its group (Telegram's service notifications)."""

ANONYMOUS_ADMIN = User(ANONYMOUS_ADMIN_ID, "Group", "GroupAnonymousBot", is_bot=True)
TELEGRAM = User(TELEGRAM_ID, "Telegram")


@dataclass(slots=True)
class Topic:
    """A forum topic. Its id is the id of the message that opened it."""

    thread_id: int
    name: str
    closed: bool = False
    deleted: bool = False


@dataclass(slots=True)
class Kept:
    """A message as the chat shows it now, and what the Bot API does not show: `silent`, and whose it is."""

    message: Json
    silent: bool = False
    by_bot: bool = False


@dataclass(slots=True)
class Chat:
    """A chat and its history. A private chat has its user's id."""

    id: int
    kind: ChatKind
    title: str
    next_message_id: int
    username: str | None = None
    forum: bool = False
    bot_status: BotStatus = "member"
    bot_may_write: bool = True
    bot_rights: set[str] = field(default_factory=set)  # of an admin bot, besides those that all have
    pinned: list[int] = field(default_factory=list)
    started: bool = True  # in a private chat: whether the bot may write
    deleted: bool = False
    found: bool = True
    upgraded_to: int | None = None
    upgraded_from: int | None = None
    forbids: set[str] = field(default_factory=set)  # "no photos", "no videos"
    linked_to: int | None = None  # in a channel: the group where its posts are discussed
    members: dict[int, str] = field(default_factory=dict)
    silenced: set[int] = field(default_factory=set)  # in a channel: admins who may not post
    keyboard: Json | None = None  # in a private chat: the one in place of the person's own
    keyboard_hidden: bool = False
    topics: dict[int, Topic] = field(default_factory=dict)
    history: dict[int, Kept] = field(default_factory=dict)

    @property
    def private(self) -> bool:
        """Whether this is a person's chat with the bot."""
        return self.kind == "private"

    @property
    def bot_present(self) -> bool:
        """Whether the bot can read and write here."""
        return self.bot_status in PRESENT and not self.deleted and self.upgraded_to is None

    def may_post(self, user_id: int) -> bool:
        """Return whether a person may post here: in a channel only admins with that right."""
        if self.kind != "channel":
            return True
        rank = self.members.get(user_id)
        return rank == "creator" or (rank == "administrator" and user_id not in self.silenced)

    def json(self) -> Json:
        """Return the `Chat` object."""
        chat: Json = {"id": self.id, "type": self.kind}
        chat["first_name" if self.private else "title"] = self.title
        if self.username:
            chat["username"] = self.username
        if self.forum:
            chat["is_forum"] = True
        return chat

    def full_json(self) -> Json:
        """Return the `ChatFullInfo` object."""
        gifts = (
            "unlimited_gifts",
            "limited_gifts",
            "unique_gifts",
            "premium_subscription",
            "gifts_from_channels",
        )
        full = self.json() | {
            "accent_color_id": abs(self.id) % 7,
            "max_reaction_count": 11,
            "accepted_gift_types": dict.fromkeys(gifts, False),
        }
        if self.private and self.username:
            full["active_usernames"] = [self.username]
        return full

    def bot_status_shown(self) -> str:
        """Return the bot's status as updates show it. Basic groups have no bans: "kicked" becomes "left"."""
        return "left" if self.kind == "group" and self.bot_status == "kicked" else self.bot_status


def member_json(user: User, status: str, may_write: bool = True, kind: ChatKind = "group") -> Json:  # noqa: FBT001, FBT002  the fields of a chat
    """Return the `ChatMember` object of a user with this status, with every right that it requires."""
    member: Json = {"status": status, "user": user.json()}
    if status == "creator":
        member["is_anonymous"] = False
    elif status == "administrator":
        member |= {"can_be_edited": False, "is_anonymous": False} | dict.fromkeys(ADMIN_RIGHTS, False)
        member |= {"can_manage_chat": True, "can_delete_messages": True, "can_invite_users": True}
        member |= {"can_post_messages": may_write} if kind == "channel" else {}
    elif status == "restricted":
        member |= {"is_member": True, "until_date": 0} | dict.fromkeys(MEMBER_RIGHTS, False)
        member["can_send_messages"] = may_write
    elif status == "kicked":
        member["until_date"] = 0
    return member

"""Changes people's ranks in groups and channels, and lets them share a chat with the bot by a keyboard."""

from bot.sandbox.world.objects import Chat, Json
from bot.sandbox.world.places import Places
from bot.sandbox.world.state import WorldError

IMPLIED = {"can_manage_chat"}
"""Rights that every admin has (Bot API, can_manage_chat: "Implied by any other administrator privilege")."""


class Ranks(Places):
    """What people may do in chats. Each change sends the bot what Telegram would send. Raises WorldError."""

    def promote(self, chat_id: int, user_id: int, *, may_post: bool = True) -> None:
        """Make somebody an admin. In a channel, `may_post` is whether they may post.

        The bot is not told. Bot API, chat_member: the bot "must explicitly specify "chat_member" in the list
        of allowed_updates", and this Telegram makes no such updates.
        """
        chat = self._group(chat_id)
        if chat.members.get(self.user(user_id).id) != "creator":
            chat.members[user_id] = "administrator"
        chat.silenced.discard(user_id)
        if not may_post:
            chat.silenced.add(user_id)
        self.show_chat(chat)

    def demote(self, chat_id: int, user_id: int) -> None:
        """Make an admin an ordinary member. The bot is not told; see `promote`."""
        chat = self._group(chat_id)
        if chat.members.get(user_id) != "administrator":
            raise WorldError(f"user {user_id} is no admin of chat {chat_id} who can be demoted")
        chat.members[user_id] = "member"
        self.show_chat(chat)

    def share_chat(self, user_id: int, shared_id: int) -> int:
        """Press the key that asks for a chat, choose one, and return the id of the message about it.

        The app lists only chats that fit. It gives the bot the rights that the key asks for.
        """
        chat, shared = self._private(user_id), self._group(shared_id)
        request = self._request(chat)
        self._check_fits(shared, user_id, request)
        if request.get("bot_rights"):
            # Bot API, KeyboardButtonRequestChat: "The bot will be granted requested rights in the chat if
            # appropriate."
            may_write = "can_post_messages" in request["bot_rights"] or shared.bot_may_write
            self.set_bot_status(shared, "administrator", self.user(user_id), may_write=may_write)
        told: Json = {"request_id": request["request_id"], "chat_id": shared_id}
        if request.get("request_title"):
            # Bot API, ChatShared: "Title of the chat, if the title was requested by the bot".
            told["title"] = shared.title
        self.use_keyboard(chat)
        message = self.post(chat, self.user(user_id), {"chat_shared": told})
        self.tell_bot(chat, message)
        return int(message["message_id"])

    def _request(self, chat: Chat) -> Json:
        keys = [key for row in (chat.keyboard or {}).get("keyboard", ()) for key in row]
        requests = [key["request_chat"] for key in keys if "request_chat" in key]
        if not requests:
            raise WorldError(f"chat {chat.id} has no key that asks for a chat")
        return dict(requests[0])

    def _check_fits(self, shared: Chat, user_id: int, request: Json) -> None:
        """Refuse a chat that the person's app would not list."""
        if request["chat_is_channel"] != (shared.kind == "channel"):
            raise WorldError(f"chat {shared.id} is not of the kind that is asked for")
        if request.get("bot_is_member") and not shared.bot_present:
            # Bot API: "Pass True to request a chat with the bot as a member."
            raise WorldError(f"the bot is not in chat {shared.id}")
        wanted = set(request.get("user_rights", ())) - IMPLIED
        rank = shared.members.get(user_id)
        has = {"can_post_messages"} if shared.may_post(user_id) else set()
        if rank != "creator" and (wanted or request.get("user_rights")):
            # Bot API: "the required administrator rights of the user in the chat".
            if rank != "administrator" or not wanted <= has:
                raise WorldError(f"user {user_id} lacks rights in chat {shared.id}")
        elif rank is None:
            raise WorldError(f"user {user_id} is not in chat {shared.id}")

    def use_keyboard(self, chat: Chat) -> None:
        """Hide a keyboard after a key was pressed, if it is for one time."""
        # Bot API, one_time_keyboard: "Requests clients to hide the keyboard as soon as it's been used."
        if chat.keyboard is not None and chat.keyboard.get("one_time_keyboard"):
            chat.keyboard_hidden = True
            self.show_chat(chat)

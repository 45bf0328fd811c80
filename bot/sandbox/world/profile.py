"""Stores the bot's profile: its commands by scope and language, and its descriptions."""

from collections.abc import Iterator

from bot.sandbox.world.objects import Chat, Json

Scope = tuple[str, int | None, int | None]
"""A scope's kind, with its chat and user ids if it has them."""


class Profile:
    """The bot's commands and descriptions, as set by setMyCommands and similar methods."""

    def __init__(self) -> None:
        self.commands: dict[tuple[Scope, str], list[Json]] = {}
        self.descriptions: dict[str, str] = {}
        self.short_descriptions: dict[str, str] = {}

    def commands_for(self, chat: Chat, user_id: int, language: str) -> list[Json]:
        """Return the commands in this person's app in this chat (Bot API, "Determining list of commands")."""
        # Commands are set for "a two-letter ISO 639-1 language code", while apps also name regions: pt-br.
        base = language.partition("-")[0]
        for scope in _scopes(chat, user_id):
            for spoken in (base, ""):
                if (scope, spoken) in self.commands:
                    return self.commands[scope, spoken]
        return []

    def description_for(self, language: str) -> str:
        """Return the description that an empty chat shows."""
        return self.descriptions.get(language) or self.descriptions.get("", "")


def _scopes(chat: Chat, user_id: int) -> Iterator[Scope]:
    if chat.private:
        yield ("chat", chat.id, None)
        yield ("all_private_chats", None, None)
    else:
        yield ("chat_member", chat.id, user_id)
        admin = chat.members.get(user_id) in ("creator", "administrator")
        if admin:
            yield ("chat_administrators", chat.id, None)
        yield ("chat", chat.id, None)
        if admin:
            yield ("all_chat_administrators", None, None)
        yield ("all_group_chats", None, None)
    yield ("default", None, None)

"""What tests of channels share: a channel, and its admin who connects it from their private chat."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.sandbox import World
from tests.handlers.sites import PATIENCE, Message, Person, Site
from tests.sentences import say

TITLE = "Harbour watch"
BUTTON = say("channel-heading", title=TITLE)
"""The button of the list that opens the channel's card, and the heading of all that is about the channel."""


@dataclass(frozen=True)
class Channel:
    """A channel, and one of its admins in their private chat."""

    site: Site
    id: int
    admin: Person

    @property
    def world(self) -> World:
        """The Telegram where it is."""
        return self.site.sandbox.world

    def posts(self) -> list[str]:
        """Return what the channel's posts say now."""
        return [one["text"] for one in self.world.messages(self.id) if "text" in one]

    async def until_posted(self, begins: str) -> None:
        """Wait until a post begins with these words."""
        await self.site.sandbox.wait_for(
            lambda: [one for one in self.posts() if one.startswith(begins)], PATIENCE
        )

    async def choose(self) -> list[Message]:
        """Ask for the keyboard, choose the channel, and return the bot's two answers."""
        await self.admin.ask("/channel")
        before = len(self.admin.received())
        self.world.share_chat(self.admin.user_id, self.id)
        return await self.admin.next_messages(before, 2)

    async def card(self) -> Message:
        """Return the channel's card, after it is connected."""
        return (await self.choose())[-1]


def new_channel(
    site: Site, admin: Person, others: Sequence[Person] = (), *, with_bot: bool = False
) -> Channel:
    """Add a channel of a person, without the bot by default; the others are its subscribers."""
    chat_id = site.new_chat_id() - 1_000_000_000_000
    members = [one.user_id for one in others]
    site.sandbox.world.add_group(
        chat_id, TITLE, members=members, admins=[admin.user_id], kind="channel", with_bot=with_bot
    )
    return Channel(site, chat_id, admin)


def keys(person: Person) -> list[str]:
    """Return the keys of the keyboard that the bot shows in a private chat."""
    chat = person.sandbox.world.chat(person.chat_id)
    shown = None if chat.keyboard_hidden else chat.keyboard
    return [key["text"] for row in (shown or {"keyboard": []})["keyboard"] for key in row]


def is_put_away(person: Person) -> bool:
    """Return whether the bot's keyboard is gone for good."""
    return person.sandbox.world.chat(person.chat_id).keyboard is None

"""Sends messages that are no answers, within the pace: to editors' chats, and to readers after a mute."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import tzinfo

from bot.domain.delivery.shares import Share
from bot.domain.messages.message import Message, Rows
from bot.gateway.gateway import Gateway
from bot.gateway.pacing import Pacer
from bot.presenting.sources import Telling
from bot.readers.languages import language_at
from bot.words import Catalogues
from storage import Storage


@dataclass(frozen=True, slots=True)
class Messenger:
    """What is needed to write to chats. `zone` is the bot's, and `clock` returns UTC microseconds."""

    storage: Storage
    gateway: Gateway
    pacer: Pacer
    catalogues: Catalogues
    zone: tzinfo
    clock: Callable[[], int]

    async def telling_at(self, chat_id: int, thread_id: int = 0) -> Telling:
        """Return the words of a chat's language, and the bot's time zone."""
        language = await language_at(self.storage, chat_id, thread_id)
        return Telling(self.catalogues.of(language), self.zone)

    async def send(
        self,
        chat_id: int,
        text: str,
        *,
        thread_id: int = 0,
        buttons: Rows = (),
        reply_to: int | None = None,
        share: Share = Share.ANSWER,
        quiet: bool = False,
    ) -> int:
        """Send a message and return its id; raises a DeliveryError. Receipts and `quiet` make no sound."""
        quiet = quiet or share is Share.RECEIPT
        async with self.pacer.in_turn(chat_id, share):
            return await self.gateway.send(
                chat_id, thread_id, Message(text), buttons=buttons, quiet=quiet, reply_to=reply_to
            )

    async def edit(
        self,
        chat_id: int,
        message_id: int,
        text: str,
        *,
        buttons: Rows = (),
        share: Share = Share.ANSWER,
    ) -> None:
        """Edit a message; raises a DeliveryError."""
        async with self.pacer.in_turn(chat_id, share):
            await self.gateway.edit(chat_id, message_id, Message(text), buttons=buttons)

"""Connects channels to the people who manage them from their private chats."""

from dataclasses import dataclass

from bot.domain.delivery.endings import Gone
from bot.errors import UserError
from bot.readers import chats
from bot.readers.chats import Address
from storage import Tx, reads, writes
from storage.chats import destinations, follows, managers
from storage.chats.destinations import Destination
from storage.chats.managers import Prompt


@dataclass(frozen=True, slots=True)
class Channel:
    """A channel that a person manages: how many things it follows, and whether the bot posts there.

    `lost`: the bot may not post there. `stopped_at`: somebody disconnected it then. `test_id` is the message
    of the person's last test post, if it is still there.
    """

    id: int
    address: Address
    follows: int
    lost: bool
    stopped_at: int | None
    test_id: int | None


@writes
async def connect(tx: Tx, address: Address, user_id: int, now: int) -> tuple[int, bool]:
    """Let a person manage a channel, and serve it; return its id, and False if they already managed it.

    The caller has checked that the person may. UserError if they have brought the bot to too many chats.
    """
    destination = await chats.take_in(tx, address, now, by=user_id)
    await managers.note_back(tx, address.chat_id)
    return destination.id, await managers.connect(tx, destination.id, user_id, now)


@reads
async def find(tx: Tx, channel_id: int, user_id: int) -> Channel:
    """Return a channel that a person manages; UserError for any other chat."""
    found = await managers.find(tx, channel_id, user_id)
    if found is None:
        raise UserError("channel-unknown")
    followed = await follows.list_for(tx, channel_id)
    test_id = await managers.test_of(tx, channel_id, user_id)
    lost = found.gone_at is not None
    return Channel(channel_id, _address(found), len(followed), lost, found.stopped_at, test_id)


@reads
async def list_by(tx: Tx, user_id: int) -> list[Destination]:
    """Return the channels that a person manages, the first connected first; without disconnected ones."""
    return await managers.list_by(tx, user_id)


@writes
async def lose(tx: Tx, chat_id: int, now: int) -> list[int]:
    """Note that the bot may not post in a channel; return the managers to tell, each once."""
    for destination in await destinations.by_chat(tx, chat_id):
        await destinations.mark_gone(tx, destination.id, Gone.LEFT, now)
    return await managers.tell_lost(tx, chat_id, now)


@writes
async def regain(tx: Tx, chat_id: int) -> None:
    """Note that the bot may post in a channel again."""
    await managers.note_back(tx, chat_id)


@writes
async def begin_test(tx: Tx, channel_id: int, user_id: int, at: int) -> bool:
    """Note that a person sends a test post by the button named `at`; False if they already did."""
    return await managers.begin_test(tx, channel_id, user_id, at)


@writes
async def give_up_test(tx: Tx, channel_id: int, user_id: int) -> None:
    """Note that a test post was refused, so that its button may be pressed again."""
    await managers.give_up_test(tx, channel_id, user_id)


@writes
async def note_test(tx: Tx, channel_id: int, user_id: int, message_id: int | None) -> None:
    """Note the message of a person's test post; None after it was deleted."""
    await managers.note_test(tx, channel_id, user_id, message_id)


@writes
async def ask(tx: Tx, user_id: int, channel_id: int | None, now: int) -> None:
    """Note what the bot asks a person: what a channel should follow, or (None) which channel."""
    await managers.ask(tx, user_id, channel_id, now)


@reads
async def asked(tx: Tx, user_id: int, now: int) -> Prompt | None:
    """Return what the bot asked a person last and still waits for."""
    return await managers.asked(tx, user_id, now)


@writes
async def answered(tx: Tx, user_id: int, prompt: Prompt) -> None:
    """Stop waiting for the answer to what the bot asked a person."""
    await managers.answered(tx, user_id, prompt)


def _address(found: Destination) -> Address:
    return Address(found.chat_id, found.thread_id, found.kind, found.title)

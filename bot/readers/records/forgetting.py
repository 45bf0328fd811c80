"""Forgets all about a chat and, in a private chat, about its person."""

import json
from dataclasses import dataclass
from typing import Final, Literal

from bot.access import Actor
from bot.domain.moment import seconds
from bot.errors import UserError
from bot.gateway.updates import chat_of
from bot.readers.chats import Address
from storage import Tx, reads, writes
from storage.chats import destinations, forgetting, inbox

ASKED_FOR: Final = seconds(24 * 3600)
"""How long (microseconds) the question can be answered."""

Role = Literal["editor", "owner"]


@dataclass(frozen=True, slots=True)
class Question:
    """The question whether to forget a chat: when it was asked, and the update that answers it."""

    at: int
    update_id: int


@reads
async def require_forgettable(tx: Tx, address: Address, actor: Actor) -> Role | None:
    """Return the role of the person in a private chat, which being forgotten concerns, if they have one.

    UserError if the chat belongs to the only owner, whom the settings name.
    """
    return await _role(tx, address, actor)


@writes
async def forget(tx: Tx, address: Address, actor: Actor, asked: Question, now: int) -> None:
    """Forget a chat with all its forum topics; repeating it does no harm.

    UserError as `require_forgettable`, or if the question is too old or from before the chat began again.
    """
    await _role(tx, address, actor)
    known = await destinations.by_chat(tx, address.chat_id)
    if not 0 <= now - asked.at <= ASKED_FOR or any(one.created_at > asked.at for one in known):
        raise UserError("forget-old")
    await forgetting.forget_chat(tx, address.chat_id)
    if address.kind == "private":
        await forgetting.forget_person(tx, address.chat_id)
    # Otherwise a crash now would have them handled again, and stored again what they ask for.
    waiting = await inbox.pending_with(tx, str(address.chat_id), until=asked.update_id)
    here = [one.update_id for one in waiting if chat_of(json.loads(one.body)) == address.chat_id]
    await inbox.done(tx, here, now)


async def _role(tx: Tx, address: Address, actor: Actor) -> Role | None:
    if address.kind != "private":
        return None
    if actor.owner_ids == {address.chat_id}:
        raise UserError("forget-only-owner")
    if actor.is_owner:
        return "owner"
    return "editor" if await actor.is_editor(tx) else None

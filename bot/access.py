"""Decides who may post: the owners, named in the settings, and the editors they add."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.errors import UserError
from storage import Storage, Tx
from storage.newsroom import team
from storage.newsroom.team import Editor

TELEGRAMS_OWN = frozenset({777000, 489000, 136817688, 1087968824, 1271266957, 5434988373})
"""User ids of Telegram's own accounts, which stand for anybody.

In this order: service notifications and a linked channel's posts, verification codes, people who write as a
channel, anonymous admins, replies, and the anti-spam bot (TDLib, UserManager.cpp).
"""


@dataclass(frozen=True, slots=True)
class Actor:
    """The person who acts, and the owners' ids; `user_id` is None for a channel or anonymous admin."""

    user_id: int | None
    owner_ids: frozenset[int]

    @property
    def is_owner(self) -> bool:
        """Whether this is an owner."""
        return self.user_id in self.owner_ids

    def require_owner(self) -> int:
        """Return the owner's user id; raises UserError for anyone else."""
        if self.user_id is None or not self.is_owner:
            raise UserError("owners-only")
        return self.user_id

    async def is_editor(self, tx: Tx) -> bool:
        """Return whether this is an owner or an editor."""
        return self.user_id is not None and (self.is_owner or await team.is_editor(tx, self.user_id))

    async def require_editor(self, tx: Tx) -> int:
        """Return the owner's or editor's user id; raises UserError for anyone else."""
        if self.user_id is None or not await self.is_editor(tx):
            raise UserError("editors-only")
        return self.user_id


async def is_editor(storage: Storage, actor: Actor) -> bool:
    """Return whether somebody is an owner or an editor."""
    return await storage.read(actor.is_editor)


async def list_staff(storage: Storage, owner_ids: frozenset[int]) -> frozenset[int]:
    """Return the user ids of the owners and editors."""
    editors = await storage.read(team.list_all)
    return owner_ids | {editor.user_id for editor in editors}


async def require_editor(storage: Storage, actor: Actor) -> int:
    """Return an owner's or editor's user id; raises UserError for anyone else."""
    return await storage.read(actor.require_editor)


async def add_editor(storage: Storage, actor: Actor, user_id: int, now: int, *, bot_id: int) -> bool:
    """Make somebody an editor; False if they already were one. Only owners may.

    Raises UserError if the id is not a person's (the bot itself, or one of Telegram's own accounts).
    """
    added_by = actor.require_owner()
    if user_id == bot_id or user_id in TELEGRAMS_OWN:
        raise UserError("editor-is-nobody", id=str(user_id))
    return await storage.write(lambda tx: team.add(tx, user_id, added_by, now))


async def remove_editor(storage: Storage, actor: Actor, user_id: int) -> bool:
    """Remove somebody's right to post; False if they had none. Only owners may."""
    actor.require_owner()
    return await storage.write(lambda tx: team.remove(tx, user_id))


async def list_editors(storage: Storage, actor: Actor) -> Sequence[Editor]:
    """Return the editors. Only owners may."""
    actor.require_owner()
    return await storage.read(team.list_all)

"""Has editors' posts wait for a time, and publishes them when it has come."""

from dataclasses import dataclass
from datetime import tzinfo
from typing import Final

from bot.access import Actor
from bot.domain.delivery import waits
from bot.domain.moment import seconds
from bot.domain.text.cleanup import cut, tame_line
from bot.domain.times import PastMomentError, read_moment
from bot.entries.tags import Terms, write_tagged
from bot.errors import UserError
from bot.newsroom.desk.reading import headline_of
from bot.newsroom.drafts import Asked, require_open
from bot.newsroom.posts import preview, publish_draft
from bot.words import Words
from storage import Storage, Tx, reads, writes
from storage.newsroom import desk_cards, drafts, schedules
from storage.newsroom.drafts import Draft

ASKED_FOR: Final = seconds(600)
"""How long (microseconds) a time that is typed counts as the answer to the question for one."""
QUEUE_SHOWN: Final = 10
_SHOWN: Final = 40
"""Characters of what was typed that an answer quotes."""


@dataclass(frozen=True, slots=True)
class Queued:
    """A post that waits, its headline, and how many chats match now; None if it cannot be read any more."""

    draft: Draft
    headline: str
    destinations: int | None


@writes
async def stop(tx: Tx, actor: Actor, draft_id: int, asked: Asked) -> Draft:
    """End the wait of a post, which stays a draft; UserError if it is no open post."""
    draft = await require_post(tx, actor, draft_id)
    await drafts.end_wait(tx, draft_id)
    return await show_change(tx, draft, asked.at, asked)


@writes
async def ask_time(tx: Tx, actor: Actor, draft_id: int, now: int) -> Draft:
    """Note that an editor was asked when a post should go out: what they type next may be the answer."""
    draft = await require_post(tx, actor, draft_id)
    await schedules.ask_time(tx, draft_id, now)
    return draft


async def asked_for_time(storage: Storage, actor: Actor, chat_id: int, now: int) -> int | None:
    """Return the post for which a person was asked a moment ago, in this chat, when it should go out."""
    user_id = actor.user_id
    if user_id is None:
        return None
    return await storage.read(
        lambda tx: schedules.asked_for_time(
            tx, chat_id=chat_id, user_id=user_id, since=now - ASKED_FOR, now=now
        )
    )


async def list_queue(storage: Storage, actor: Actor, language: str, now: int) -> tuple[list[Queued], int]:
    """Return the first QUEUE_SHOWN posts that wait, and how many there are. For editors only."""
    waiting, count = await _list(storage, actor)
    return [await _queued(storage, actor, draft, language, now) for draft in waiting], count


@reads
async def _list(tx: Tx, actor: Actor) -> tuple[list[Draft], int]:
    await actor.require_editor(tx)
    return await schedules.list_scheduled(tx, QUEUE_SHOWN), await schedules.count_scheduled(tx)


async def find_queued(storage: Storage, actor: Actor, draft_id: int, language: str, now: int) -> Queued:
    """Return a post that waits; UserError if it does not wait (any longer)."""
    draft = await storage.read(lambda tx: require_post(tx, actor, draft_id))
    if draft.publish_at is None:
        raise UserError("queue-not-waiting")
    return await _queued(storage, actor, draft, language, now)


async def _queued(storage: Storage, actor: Actor, draft: Draft, language: str, now: int) -> Queued:
    try:
        found = await preview(storage, actor, draft.id, language, now)
    except UserError:  # it was edited, or published meanwhile
        return Queued(draft, headline_of(draft), None)
    return Queued(draft, found.entry.parsed.headline, found.destinations)


def read_time(typed: str, zone: tzinfo, now: int) -> int:
    """Return when the line `at:` of a post says that it goes out; UserError if that cannot be."""
    try:
        return read_moment(typed, zone, now)
    except PastMomentError:
        raise UserError("when-past") from None
    except ValueError:
        raise UserError("when-unreadable", typed=cut(tame_line(typed), _SHOWN)) from None


async def require_post(tx: Tx, actor: Actor, draft_id: int) -> Draft:
    """Return an open draft of a post; UserError if it is none, or the person is not an editor."""
    draft = await require_open(tx, actor, draft_id)
    if draft.kind != "post":
        raise UserError("button-unknown")
    return draft


async def show_change(tx: Tx, draft: Draft, now: int, asked: Asked | None = None) -> Draft:
    """Have a draft's preview show what has changed, and return the draft as it is now.

    A preview whose own button was pressed (`asked`) is edited by whoever answers that.
    """
    shown = draft.chat_id, draft.preview_message_id
    if draft.preview_message_id is not None and (asked is None or shown != (asked.chat_id, asked.message_id)):
        await desk_cards.add(tx, draft.id, draft.chat_id, "preview", now, message_id=draft.preview_message_id)
    changed = await drafts.get(tx, draft.id)
    assert changed is not None  # noqa: S101  it was there in this transaction
    return changed


def is_due(draft: Draft, now: int) -> bool:
    """Return whether a waiting post goes out now. It does not before a second editor has confirmed it."""
    until, since = draft.publish_at, draft.waiting_since_at
    if until is None or since is None or draft.second_until_at is not None:
        return False
    return waits.is_due(until, since, now)


@writes
async def expire(tx: Tx, draft_id: int, now: int) -> None:
    """End the wait of a post for a second editor, if its time is over."""
    draft = await drafts.get(tx, draft_id)
    if draft is None or draft.closed_at is not None or draft.second_until_at is None:
        return
    if waits.is_expired(draft.second_until_at, draft.waiting_since_at or now, now):
        await drafts.end_wait(tx, draft_id)
        await show_change(tx, draft, now)


async def publish_due(
    storage: Storage, draft: Draft, owner_ids: frozenset[int], language: str, now: int, words: Words
) -> int | None:
    """Publish a waiting post once, and return its entry's number.

    None if it does not wait any more: then it was published, changed or stopped meanwhile, or its author was
    removed, or it cannot be read after an edit. The last two are stored to be told.
    """

    async def work(tx: Tx, terms: Terms) -> int | None:
        current = await drafts.get(tx, draft.id)
        if current is None or current.closed_at is not None or not is_due(current, now):
            return None
        if await _cancelled(tx, current, owner_ids, now):
            return None
        return await publish_draft(tx, current, terms, now, words)

    try:
        return await write_tagged(storage, work, language, now)
    except UserError as error:
        reason = error.dump()
        await storage.write(lambda tx: _fail(tx, draft.id, reason, now))
        return None


async def _fail(tx: Tx, draft_id: int, reason: str, now: int) -> None:
    draft = await drafts.get(tx, draft_id)
    if draft is None or draft.closed_at is not None or draft.waiting_since_at is None:
        return
    await drafts.end_wait(tx, draft_id)
    await show_change(tx, draft, now)
    await desk_cards.add(tx, draft_id, draft.chat_id, "failed", now, reason=reason)


@writes
async def cancel_of_removed(tx: Tx, draft_id: int, owner_ids: frozenset[int], now: int) -> bool:
    """Cancel a post whose author, or who scheduled it, may no longer post; have the owners told."""
    draft = await drafts.get(tx, draft_id)
    if draft is None or draft.closed_at is not None or draft.waiting_since_at is None:
        return False
    return await _cancelled(tx, draft, owner_ids, now)


async def _cancelled(tx: Tx, draft: Draft, owner_ids: frozenset[int], now: int) -> bool:
    people = {draft.user_id, draft.waiting_by or draft.user_id}
    if all([await Actor(one, owner_ids).is_editor(tx) for one in people]):
        return False
    await drafts.end_wait(tx, draft.id)
    await show_change(tx, draft, now)
    for owner_id in sorted(owner_ids):
        await desk_cards.add(tx, draft.id, owner_id, "removed", now)
    return True

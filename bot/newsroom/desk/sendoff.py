"""Sends posts off: at once, after a delay, at a time, or when a second editor has confirmed breaking news."""

from dataclasses import dataclass
from datetime import tzinfo
from typing import Literal

from bot.access import Actor
from bot.domain.delivery.preferences import DEFAULT_DELAY, Delay
from bot.domain.delivery.waits import SECOND_WITHIN
from bot.domain.moment import seconds
from bot.domain.times import LONGEST_SPAN, today_begins
from bot.entries.tags import Terms, write_tagged
from bot.errors import UserError
from bot.newsroom.desk.reading import parse
from bot.newsroom.desk.waiting import require_post, show_change
from bot.newsroom.drafts import Asked
from bot.newsroom.posts import preview, publish_draft
from bot.words import Words
from storage import Storage, Tx, reads, writes
from storage.delivery import publications
from storage.newsroom import desk_cards, desk_settings, schedules, team
from storage.newsroom.drafts import Draft
from storage.newsroom.schedules import Waits

DELAY = seconds(5)
"""How long (microseconds) Publish can be stopped."""
Step = Literal["published", "waits", "confirm"]


@dataclass(frozen=True, slots=True)
class Wish:
    """What an editor wants for a post: that it goes out at `until`, or now (None).

    `confirmed`: they know that it is breaking and makes a sound. `delay` is which of their posts can be
    stopped after Publish.
    """

    draft_id: int
    until: int | None = None
    confirmed: bool = False
    delay: Delay | None = None


@dataclass(frozen=True, slots=True)
class Sender:
    """The editor who sends a post off: their name, the message with the button, and their clock."""

    actor: Actor
    name: str
    asked: Asked
    zone: tzinfo


@dataclass(frozen=True, slots=True)
class SentOff:
    """What has become of a post: it is published, it waits, or its sound must be confirmed first.

    `destinations` match now, and `alerts` counts the breaking entries that went out today.
    """

    step: Step
    draft: Draft
    destinations: int
    entry_id: int | None = None
    alerts: int = 0


async def send_off(storage: Storage, sender: Sender, wish: Wish, language: str, words: Words) -> SentOff:
    """Publish a post or have it wait, as an editor wishes, once.

    `language` is the text's. The receipt is in `words`. UserError if it is no open post, the time is over, or
    there is no second editor although the desk wants one.
    """
    now = sender.asked.at
    matching = (await preview(storage, sender.actor, wish.draft_id, language, now)).destinations

    async def work(tx: Tx, terms: Terms) -> SentOff:
        draft = await require_post(tx, sender.actor, wish.draft_id)
        breaking = parse(draft).breaking
        _require_coming(wish.until, now)
        if breaking and not wish.confirmed:
            alerts = await publications.count_breaking(tx, today_begins(sender.zone, now))
            return SentOff("confirm", draft, matching, alerts=alerts)
        if breaking and await desk_settings.is_on(tx, "second"):
            return SentOff("waits", await _ask_second(tx, sender, draft, wish), matching)
        until = wish.until or (now + DELAY if _is_delayed(wish.delay, breaking=breaking) else None)
        if until is not None:
            await schedules.put(tx, draft.id, _waits(sender, until))
            return SentOff("waits", await show_change(tx, draft, now, sender.asked), matching)
        return SentOff("published", draft, matching, await publish_draft(tx, draft, terms, now, words))

    return await write_tagged(storage, work, language, now)


async def confirm_second(
    storage: Storage, sender: Sender, draft_id: int, language: str, words: Words
) -> SentOff:
    """Confirm breaking news as the second editor: it goes out, or waits for its time only.

    UserError if nobody waits for that any more, or the person wrote it or wants to send it.
    """
    now = sender.asked.at
    matching = (await preview(storage, sender.actor, draft_id, language, now)).destinations

    async def work(tx: Tx, terms: Terms) -> SentOff:
        draft = await require_post(tx, sender.actor, draft_id)
        if draft.second_until_at is None or draft.second_until_at <= now:
            raise UserError("second-settled")
        if sender.actor.user_id in (draft.user_id, draft.waiting_by):
            raise UserError("second-own")
        if draft.publish_at is not None and draft.publish_at > now:
            await schedules.confirm(tx, draft)
            return SentOff("waits", await show_change(tx, draft, now), matching)
        return SentOff("published", draft, matching, await publish_draft(tx, draft, terms, now, words))

    return await write_tagged(storage, work, language, now)


@reads
async def needs_second(tx: Tx) -> bool:
    """Return whether breaking news needs a second editor."""
    return await desk_settings.is_on(tx, "second")


@writes
async def set_needs_second(tx: Tx, actor: Actor, now: int, *, on: bool) -> None:
    """Choose whether breaking news needs a second editor. Only owners may."""
    actor.require_owner()
    await desk_settings.switch(tx, "second", now, on=on)


async def _ask_second(tx: Tx, sender: Sender, draft: Draft, wish: Wish) -> Draft:
    """Have the other editors asked to confirm a post. Repeating it asks nobody again."""
    now = sender.asked.at
    if draft.second_until_at is not None and draft.second_until_at > now:
        return draft
    owner_ids = sender.actor.owner_ids
    people = owner_ids | {one.user_id for one in await team.list_all(tx)}
    others = sorted(people - {sender.actor.user_id, draft.user_id})
    others = [one for one in others if await Actor(one, owner_ids).is_editor(tx)]
    if not others:
        raise UserError("second-nobody")
    waits = _waits(sender, wish.until)._replace(second_until=now + SECOND_WITHIN)
    await schedules.put(tx, draft.id, waits)
    for user_id in others:
        await desk_cards.add(tx, draft.id, user_id, "second", now)
    return await show_change(tx, draft, now, sender.asked)


def _waits(sender: Sender, until: int | None) -> Waits:
    return Waits(until, sender.actor.user_id or 0, sender.name, sender.asked.at)


def _require_coming(until: int | None, now: int) -> None:
    """Raise UserError if a time is over, or further ahead than can be typed: somebody made that button up."""
    if until is not None and until <= now:
        raise UserError("when-past")
    if until is not None and until > now + LONGEST_SPAN:
        raise UserError("button-unknown")


def _is_delayed(chosen: Delay | None, *, breaking: bool) -> bool:
    """Return whether Publish can be stopped for a while."""
    match chosen or DEFAULT_DELAY:
        case "all":
            return DELAY > 0
        case "posts":
            return DELAY > 0 and not breaking
        case _:
            return False

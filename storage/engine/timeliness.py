"""Says how far ahead of the clock each stored time may be, and pulls back those that are further ahead.

If a machine's clock was wrong for a while, it has stored times that the right clock reaches only in a day or
a year. Until then a chat, a source or a notice would wait without a word. The bot never sets a time further
ahead than its longest wait. A time beyond that must be wrong, and becomes now.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Column, ColumnElement, Table, and_, case, func, or_, select, update

from bot.domain.delivery.planning import LONGEST_PLAN
from bot.domain.moment import SECOND, seconds
from storage.engine.tables import (
    SENDS,
    brake,
    delivery,
    desk_card,
    destination,
    draft,
    farewell,
    follow,
    lane,
    metadata,
    notice,
    report,
    source,
)
from storage.engine.transactions import Tx

LONGEST_LANE: Final = seconds(3600)
"""Telegram's 429 asks for a pause. The bot obeys it for an hour at a time; other waits are shorter."""
LONGEST_NOTICE: Final = seconds(3600)
"""How long notices and reports wait before another try, at most."""
LONGEST_FAILING: Final = seconds(86_400)
"""The longest pause that a failing source may ask for."""
LONGEST_ADDING: Final = seconds(300)
"""How long a source that is being added is not polled."""
SPREAD: Final = 1.1
"""A poll comes up to this many times its interval later, so that not all polls come at once."""
TOLERANCE: Final = seconds(60)
"""How much a clock may be corrected, or two machines may differ, without effect."""

WAITS: Final[Mapping[str, str]] = {
    "lane.due_at": "as far as a plan reaches, 26 hours",
    "delivery.not_before_at": "the same; then it is planned again",
    "lane.ready_at": "an hour",
    "notice.due_at": "an hour",
    "report.due_at": "an hour",
    "farewell.due_at": "an hour",
    "desk_card.due_at": "an hour",
    "draft.second_until_at": "ten minutes; it also ends if it began later",
    "draft.publish_at": "a year: an embargo ends by the clock; a delay of seconds ends if it began later",
    "source.next_poll_at": "the longest interval, or a day after a failure or where the source asks for it",
    "lead.expires_at": "the lease, by the database's clock: storage.engine.lead pulls it in",
}
"""Times that something waits for, with the longest wait."""
MOMENTS: Final[Mapping[str, str]] = {
    "source.failing_since_at": "pulled in: it would be given up too late",
    "source.held_back_at": "pulled in: edits that were held back would be told too long",
    "source.entry_at": "pulled in: the source would count as lively too long",
    "source.reported_at": "pulled in: nobody would be told of its next outage",
    "brake.begun_at": "pulled in: polls would join it too long, and nobody would be told",
    "draft.created_at": "pulled in: what its editor writes next would be taken for a part of it",
    "revision.accepted_at": "one that is ahead is not counted among the edits of the last hour",
    "lane.leased_at": "ended by the next term",
    "destination.muted_at": "pulled in: the mute would end too late",
    "destination.unmuted_at": "pulled in with the beginning of the mute",
    "follow.muted_at": "pulled in: the mute would end too late",
    "follow.unmuted_at": "pulled in with the beginning of the mute",
    **dict.fromkeys([f"lane.{name}" for name in SENDS], "not counted as one of the last minute"),
    "source.polled_at": "no entry counts as older than the last poll, until the next one",
    "source.starts_at": "a page's own word",
    "source.ends_at": "a page's own word",
    **dict.fromkeys(
        [
            "source.added_at",
            "source.removed_at",
            "source.paused_at",
            "brake.finished_at",
            "brake.answered_at",
            "report.failing_since_at",
            "report.well_at",
            "entry.withdrawn_at",
            "entry.held_at",
            "entry.unlinked_at",
            "publication.finished_at",
            "destination.created_at",
            "destination.caught_up_at",
            "follow.created_at",
            "topic.changed_at",
            "summary.changed_at",
            "board.told_at",
            "rule.added_at",
            "review.closed_at",
            "manager.connected_at",
            "manager.told_at",
            "manager.tested_at",
            "editor.added_at",
            "draft.collected_at",
            "draft.closed_at",
            "draft.waiting_since_at",
            "desk_setting.chosen_at",
            "receipt.closed_at",
            "delivery.sent_at",
        ],
        "shown, or a flag",
    ),
    **dict.fromkeys(
        [
            "offer.offered_at",
            "mismatch.reported_at",
            "proposal.proposed_at",
            "link.shared_at",
            "destination.stopped_at",
            "destination.gone_at",
            "follow.removed_at",
            "delivery.dropped_at",
            "receipt.opened_at",
            "inbox.received_at",
            "inbox.done_at",
            "term_set.loose_since_at",
        ],
        "removed, or closed, that much later",
    ),
    **dict.fromkeys(
        ["entry.accepted_at", "publication.accepted_at", "publication.first_at"],
        "fresh, and kept, that much longer; nothing waits",
    ),
    **dict.fromkeys(
        ["entry.happened_at", "revision.published_at", "revision.updated_at"], "a source's own word"
    ),
    "draft.time_asked_at": "one that is ahead does not count as asked",
    "prompt.asked_at": "one that is ahead does not count as asked",
    "review.came_at": "waits for an editor that much longer",
    "board.edited_at": "one that is ahead does not hold back the next edit",
    "tally.begins_at": "counted in the last day that much longer",
}
"""Times of past events; nothing waits for them. Each has what happens if it is ahead of the clock."""


@dataclass(frozen=True, slots=True)
class _Rule:
    """The rows of a table that are wrong at a time (`false`), and the columns to pull back."""

    table: Table
    columns: tuple[Column[int], ...]
    false: ColumnElement[bool]


def _rules(now: int, longest_poll: float) -> list[_Rule]:
    past = now + TOLERANCE
    polled = source.c.next_poll_at
    answers = source.c.failures == 0
    longest = max(seconds(longest_poll * SPREAD), LONGEST_ADDING)
    asked = func.coalesce(source.c.asked, 0) * SECOND
    return [
        _Rule(
            lane,
            (lane.c.due_at, lane.c.ready_at),
            or_(lane.c.due_at > past + LONGEST_PLAN, lane.c.ready_at > past + LONGEST_LANE),
        ),
        _Rule(
            delivery,
            (delivery.c.not_before_at,),
            and_(delivery.c.not_before_at > past + LONGEST_PLAN, delivery.c.dropped_at.is_(None)),
        ),
        *(
            _Rule(one, (one.c.muted_at, one.c.unmuted_at), one.c.muted_at > past)
            for one in (destination, follow)
        ),
        *(
            _Rule(one.table, (one,), one > past + LONGEST_NOTICE)
            for one in (notice.c.due_at, report.c.due_at, farewell.c.due_at, desk_card.c.due_at)
        ),
        _Rule(
            source,
            (polled,),
            or_(
                and_(answers, polled > past + longest, polled > past + asked),
                polled > past + max(LONGEST_FAILING, longest),
            ),
        ),
        *(
            _Rule(one.table, (one,), one > past)
            for one in (
                source.c.failing_since_at,
                source.c.held_back_at,
                source.c.entry_at,
                source.c.reported_at,
                brake.c.begun_at,
                draft.c.created_at,
            )
        ),
    ]


async def find_ahead(tx: Tx, now: int, longest_poll: float) -> bool:
    """Return whether a stored time is too far ahead; `longest_poll` is the longest interval in seconds."""
    for rule in _rules(now, longest_poll):
        if await tx.scalar(select(select(rule.columns[0]).where(rule.false).exists())):
            return True
    return False


async def pull_in(tx: Tx, now: int, longest_poll: float) -> dict[str, int]:
    """Pull back every stored time that is too far ahead; return the number of rows by table name."""
    found: dict[str, int] = {}
    for rule in _rules(now, longest_poll):
        at_most = {one: case((one > now, now), else_=one) for one in rule.columns}
        count = (await tx.execute(update(rule.table).where(rule.false).values(at_most))).rowcount
        if count:
            found[rule.table.name] = found.get(rule.table.name, 0) + count
    return found


def stored_times() -> set[str]:
    """Return every stored time, as table.column."""
    return {
        f"{table.name}.{column.name}"
        for table in metadata.sorted_tables
        for column in table.columns
        if column.name.endswith("_at")
    }

"""Plans what waits for chats whose readers chose something, and for chats that just got much.

A claim asks for this in its transaction. So everything is decided at the moment at which it would go, and a
digest's entries are settled together with its lease.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import tzinfo
from itertools import groupby
from operator import attrgetter
from typing import Any, Final, NamedTuple

from sqlalchemy import BigInteger, and_, literal, literal_column, null, or_, select, update

from bot.domain.delivery.planning import (
    BURST_SPAN,
    ChatManner,
    FollowManner,
    Loudness,
    Plan,
    Waiting,
    loudest,
    plan_entry,
    plan_reply,
)
from bot.domain.delivery.preferences import Display, display_of, mute_of, read_preferences
from bot.domain.moment import zone_named
from storage.delivery.lanes import BREAKING
from storage.delivery.matching import has_stored, verified
from storage.delivery.steps import Claimed, Digest, Line, is_let_go, may_go
from storage.engine.bulk import Many
from storage.engine.layouts import Layout
from storage.engine.tables import (
    SENDS,
    conj,
    delivery,
    destination,
    entry,
    entry_term,
    follow,
    is_group_of,
    lane,
    revision,
)
from storage.engine.transactions import Tx

MOST_ROWS: Final = 1_000
"""Deliveries planned in one claim, so that it holds SQLite's write lock for some milliseconds."""
MOST_LINES: Final = 30
"""Entries that a digest shows. The others are counted."""


class _Row(NamedTuple):
    """A delivery that may go now, as far as entries decide it."""

    claimed: Claimed
    uncertain: int
    not_before_at: int | None
    digest_id: int | None
    accepted_at: int
    is_key: bool

    @property
    def entry_id(self) -> int:
        return self.claimed.entry_id

    @property
    def destination_id(self) -> int:
        return self.claimed.destination_id

    @property
    def order(self) -> tuple[int, int]:
        return self.claimed.priority, self.claimed.entry_id

    @property
    def waiting(self) -> Waiting:
        breaking = self.claimed.priority == BREAKING
        return Waiting(breaking, bool(self.is_key), self.accepted_at, self.not_before_at)

    @property
    def settled(self) -> bool:
        """Whether its message may have gone out, so that its form can no longer change."""
        return self.digest_id is not None or self.uncertain > 0


@dataclass(frozen=True, slots=True)
class _Chat:
    """A destination to plan for: its choices, its display, and the choices for its follows."""

    manner: ChatManner
    display: Display


_CLAIMED = Layout(
    Claimed,
    delivery,
    chat_id=destination.c.chat_id,
    thread_id=destination.c.thread_id,
    attempts=literal(0, BigInteger),
    follow_text=follow.c.text,
    private=destination.c.kind == literal_column("'private'"),
    language=destination.c.language,
)
_ROWS = Layout(
    _Row,
    delivery,
    claimed=_CLAIMED,
    accepted_at=entry.c.accepted_at,
    is_key=revision.c.is_key,
)

_DELAY = Many(
    {"of_entry": int, "of_destination": int, "at": int},
    lambda given: (
        update(delivery)
        .where(delivery.c.entry_id == given("of_entry"), delivery.c.destination_id == given("of_destination"))
        .values(not_before_at=given("at"))
    ),
)
_COUNT = Many(
    {"of_entry": int, "of_destination": int, "at": int},
    lambda given: (
        update(delivery)
        .where(delivery.c.entry_id == given("of_entry"), delivery.c.destination_id == given("of_destination"))
        .values(
            dropped_at=given("at"),
            dropped_as=literal_column("'counted'"),
            why=literal_column("'counted'"),
            not_before_at=null(),
        )
    ),
)
_PUT_IN_DIGEST = Many(
    {"of_entry": int, "of_destination": int, "digest": int},
    lambda given: (
        update(delivery)
        .where(delivery.c.entry_id == given("of_entry"), delivery.c.destination_id == given("of_destination"))
        .values(digest_id=given("digest"))
    ),
)


async def decide(tx: Tx, destination_ids: Sequence[int], now: int, zone: tzinfo) -> dict[int, Claimed | None]:
    """Return the step to claim for each destination; None if all that waits there is planned for later.

    What is planned for later, counted or put in a digest is written. Destinations are left out if there is
    too much to plan at once. They stay due. `zone` is for chats that chose none.
    """
    by_destination, rest = await _read_rows(tx, destination_ids, now)
    chats = await _read_chats(tx, by_destination, now, zone)
    follows = await _read_follows(tx, by_destination)
    changes = _Changes([], [], [])
    chosen: dict[int, _Row] = {}
    decided: dict[int, Claimed | None] = dict.fromkeys(by_destination)
    for one, rows in by_destination.items():
        found = _decide(rows, chats[one], follows, now, changes)
        if found is not None:
            chosen[one], loudness = found
            decided[one] = chosen[one].claimed._replace(loudness=loudness, chosen_display=chats[one].display)
        elif one == rest:
            del decided[one]
    await changes.write(tx, now)
    for one, digest in (await _read_digests(tx, chosen)).items():
        claimed = decided[one]
        if claimed is not None and claimed.step in {"send", "edit"}:
            decided[one] = claimed._replace(digest=digest)
    return decided


class _Changes(NamedTuple):
    """What a claim writes besides its leases: rows with times, rows to count, rows with their digest."""

    delayed: list[tuple[int, int, int]]
    counted: list[_Row]
    gathered: list[tuple[_Row, int]]

    async def write(self, tx: Tx, now: int) -> None:
        await _DELAY.execute(tx, self.delayed)
        await _COUNT.execute(tx, [(row.entry_id, row.destination_id, now) for row in self.counted])
        await _PUT_IN_DIGEST.execute(
            tx, [(row.entry_id, row.destination_id, digest_id) for row, digest_id in self.gathered]
        )


async def _read_rows(
    tx: Tx, destination_ids: Sequence[int], now: int
) -> tuple[dict[int, list[_Row]], int | None]:
    """Return what may go now for each destination, the most urgent first.

    If there is too much, that is what there is for some of them, or the first part of it for a single one,
    which is returned too.
    """
    found = await tx.execute(
        select(*_ROWS.columns)
        .join(entry, entry.c.id == delivery.c.entry_id)
        .join(revision, and_(revision.c.entry_id == entry.c.id, revision.c.number == entry.c.revision))
        .join(destination, destination.c.id == delivery.c.destination_id)
        .outerjoin(follow, follow.c.id == delivery.c.follow_id)
        .where(delivery.c.destination_id.in_(destination_ids), may_go(delivery, literal(now, BigInteger)))
        .order_by(delivery.c.destination_id, delivery.c.priority, delivery.c.entry_id)
        .limit(MOST_ROWS)
    )
    rows = _ROWS.all(found)
    by_destination = {one: list(theirs) for one, theirs in groupby(rows, attrgetter("destination_id"))}
    last = rows[-1].destination_id if len(rows) == MOST_ROWS else None
    if last is not None and len(by_destination) > 1:
        del by_destination[last]
    return by_destination, last


async def _read_chats(tx: Tx, ids: Collection[int], now: int, zone: tzinfo) -> dict[int, _Chat]:
    group = destination.alias("group")
    found = await tx.execute(
        select(
            destination.c.id,
            destination.c.kind,
            destination.c.language,
            destination.c.preferences,
            destination.c.muted_at,
            destination.c.unmuted_at,
            group.c.preferences.label("group_preferences"),
            group.c.muted_at.label("group_muted_at"),
            group.c.unmuted_at.label("group_unmuted_at"),
            lane.c[SENDS[-1]].label("sixth_at"),
        )
        .join(lane, lane.c.destination_id == destination.c.id)
        .outerjoin(group, is_group_of(group))
        .where(destination.c.id.in_(ids))
    )
    return {row.id: _chat(row, now, zone) for row in found}


def _chat(row: Any, now: int, zone: tzinfo) -> _Chat:  # noqa: ANN401  a row of the query above
    chosen = read_preferences(row.preferences).over(read_preferences(row.group_preferences))
    mutes = mute_of(row.muted_at, row.unmuted_at), mute_of(row.group_muted_at, row.group_unmuted_at)
    mute = next((one for one in mutes if one is not None and one.holds(now)), None)
    sixth_at = row.sixth_at
    busy = sixth_at is not None and sixth_at <= now < sixth_at + BURST_SPAN
    its_zone = zone_named(chosen.zone, zone)
    manner = ChatManner(chosen, mute, its_zone, sixth_at + BURST_SPAN if busy else None)
    return _Chat(manner, display_of(chosen, private=row.kind == "private", language=row.language))


async def _read_follows(
    tx: Tx, by_destination: Mapping[int, Sequence[_Row]]
) -> dict[tuple[int, int], list[FollowManner]]:
    """Return the choices for the follows that match each unsent delivery, where there are any choices."""
    chosen = await tx.scalars(
        select(follow.c.destination_id)
        .where(
            follow.c.destination_id.in_(by_destination),
            or_(follow.c.preferences.is_not(None), follow.c.muted_at.is_not(None)),
        )
        .distinct()
    )
    entries = {one: [row.entry_id for row in by_destination[one] if not row.claimed.sent] for one in chosen}
    found: dict[tuple[int, int], list[FollowManner]] = {}
    for one, entry_ids in entries.items():
        matched = await tx.execute(
            select(entry.c.id, follow.c.preferences, follow.c.muted_at, follow.c.unmuted_at)
            .join(entry_term, entry_term.c.set_id == entry.c.term_set)
            .join(conj, and_(conj.c.anchor == entry_term.c.term, conj.c.destination_id == one))
            .join(follow, follow.c.id == conj.c.follow_id)
            .where(entry.c.id.in_(entry_ids), verified(tx.dialect.name, conj, has_stored(entry.c.term_set)))
            .group_by(entry.c.id, follow.c.id)
        )
        for entry_id, preferences, muted_at, unmuted_at in matched:
            manner = FollowManner(read_preferences(preferences), mute_of(muted_at, unmuted_at))
            found.setdefault((one, entry_id), []).append(manner)
    return found


def _decide(
    rows: Sequence[_Row],
    chat: _Chat,
    follows: Mapping[tuple[int, int], Sequence[FollowManner]],
    now: int,
    changes: _Changes,
) -> tuple[_Row, Loudness] | None:
    """Return what goes first in a chat, and how it sounds; None if nothing goes now."""
    due: list[tuple[_Row, Plan]] = []
    for row in rows:
        plan = _plan(row, chat.manner, follows.get((row.destination_id, row.entry_id), ()), now)
        if plan.form == "counted":
            changes.counted.append(row)
        elif plan.due_at > now:
            changes.delayed.append((row.entry_id, row.destination_id, plan.due_at))
        else:
            due.append((row, plan))
    if not due:
        return None
    first, plan = due[0]
    lines = [(row, plan) for row, plan in due if plan.form == "digest"]
    if plan.form == "own" or len(lines) == 1:
        return first, plan.loudness
    shown = sorted(sorted(lines, key=_prominence)[:MOST_LINES], key=lambda line: line[0].order)
    first = shown[0][0]._replace(digest_id=shown[0][0].entry_id)
    listed = {row.entry_id for row, _ in shown}
    changes.gathered.extend((row, first.entry_id) for row, _ in lines)
    changes.counted.extend(row for row, _ in lines if row.entry_id not in listed)
    return first, loudest(plan.loudness for _, plan in shown)


def _plan(row: _Row, manner: ChatManner, follows: Sequence[FollowManner], now: int) -> Plan:
    claimed = row.claimed
    if claimed.step == "edit":
        return Plan("own", now)
    if claimed.step != "send":
        return plan_reply(manner, now)
    plan = plan_entry(row.waiting, follows, manner, now)
    return Plan("own", now, plan.loudness) if row.settled else plan


def _prominence(line: tuple[_Row, Plan]) -> tuple[int, bool, int]:
    """Return what decides which entries a digest shows: breaking ones, key moments, then the newest."""
    row, _ = line
    return row.claimed.priority, not row.is_key, -row.entry_id


async def _read_digests(tx: Tx, chosen: Mapping[int, _Row]) -> dict[int, Digest]:
    """Return the digest of each chosen row, by destination: its lines, or those that were sent."""
    ids = {one: row.digest_id for one, row in chosen.items() if row.digest_id is not None}
    if not ids:
        return {}
    found = await tx.execute(
        select(delivery, follow.c.text, is_let_go(delivery).label("let_go"))
        .join(entry, entry.c.id == delivery.c.entry_id)
        .outerjoin(follow, follow.c.id == delivery.c.follow_id)
        .where(delivery.c.destination_id.in_(ids), delivery.c.digest_id.in_(set(ids.values())))
        .order_by(delivery.c.destination_id, delivery.c.entry_id)
    )
    rows = [row for row in found if row.digest_id == ids[row.destination_id]]
    digests = {}
    for one, theirs in groupby(rows, attrgetter("destination_id")):
        members = list(theirs)
        sending = chosen[one].claimed.sent == 0
        lines = tuple(
            Line(row.entry_id, row.wanted, row.text)
            for row in members
            if (row.sent == 0 and row.dropped_at is None and row.let_go if sending else row.sent > 0)
        )
        digests[one] = Digest(lines, sum(row.dropped_as == "counted" for row in members))
    return digests

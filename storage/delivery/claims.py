"""Claims what is due: leases one step at a time on each lane, and gives the lane back.

The claim decides what goes first on a lane: by priority, then by age. Only the leader claims, and a lease
ends with its term (`storage.engine.lead`).

On PostgreSQL `liveblog-bot import` may write at the same time. To overlook nothing, lock the lane first, then
look what is open.
"""

from collections.abc import Sequence
from datetime import UTC, tzinfo
from functools import cache
from typing import Final, NamedTuple

from sqlalchemy import (
    BigInteger,
    BindParameter,
    ColumnElement,
    Integer,
    ScalarSelect,
    Select,
    SmallInteger,
    Update,
    and_,
    bindparam,
    case,
    func,
    literal,
    literal_column,
    null,
    or_,
    select,
    union_all,
    update,
)

from bot.domain.delivery.planning import BURST_SPAN, OLD
from storage.delivery import plans
from storage.delivery.lanes import BREAKING, PRIORITIES, later_of
from storage.delivery.steps import Claimed, may_go
from storage.engine.bulk import Given, Many
from storage.engine.layouts import Layout
from storage.engine.tables import (
    SENDS,
    delivery,
    destination,
    entry,
    follow,
    is_group_of,
    is_open,
    lane,
)
from storage.engine.transactions import Tx

LOOKED_AT = 1_000
"""Lanes that a claim looks at after it found some with nothing to do: about 10 ms on SQLite."""


class Release(NamedTuple):
    """A lane to give back: when the chat may get its next message, and when to try its step again.

    `again_at` None: the step is over. Not `tried`: the step had not begun, and its attempt does not count.
    `sent_at`: when a message with entries went out.
    """

    destination_id: int
    ready_at: int
    again_at: int | None = None
    tried: bool = True
    sent_at: int | None = None


_NOW: BindParameter[int] = bindparam("now", type_=BigInteger)
_MOST: BindParameter[int] = bindparam("most", type_=Integer)
_MOST_BREAKING: BindParameter[int] = bindparam("most_breaking", type_=Integer)


def _is_due() -> ColumnElement[bool]:
    return and_(lane.c.due_at.is_not(None), lane.c.leased_at.is_(None), lane.c.due_at <= _NOW)


@cache
def _due(*, locking: bool) -> Select[tuple[int]]:
    """Select the lanes to claim, from one range of the index for each priority."""
    stretches = []
    for priority in PRIORITIES:
        stretch = select(lane.c.destination_id, lane.c.priority, lane.c.due_at).where(
            lane.c.priority == literal_column(str(priority)), _is_due()
        )
        most = _MOST_BREAKING if priority == BREAKING else _MOST
        ordered = stretch.order_by(lane.c.due_at, lane.c.destination_id).limit(most).subquery()
        stretches.append(select(ordered))
    found = union_all(*stretches).subquery()
    due = (
        select(found.c.destination_id)
        .order_by(found.c.priority, found.c.due_at, found.c.destination_id)
        .limit(_MOST)
    )
    if not locking:
        return due
    return (
        select(lane.c.destination_id)
        .where(lane.c.destination_id.in_(due), _is_due())
        .with_for_update(skip_locked=True)
    )


_OTHER = delivery.alias("other")


def _first(now: ColumnElement[int]) -> ScalarSelect[int]:
    """Return the entry that goes first on a lane."""
    return (
        select(_OTHER.c.entry_id)
        .join(entry, entry.c.id == _OTHER.c.entry_id)
        .where(_OTHER.c.destination_id == lane.c.destination_id, may_go(_OTHER, now))
        .order_by(_OTHER.c.priority, _OTHER.c.entry_id)
        .limit(1)
        .correlate(lane)
        .scalar_subquery()
    )


_PICKED = (
    select(
        lane.c.destination_id,
        lane.c.priority,
        lane.c.due_at,
        lane.c.attempts,
        lane.c[SENDS[-1]].label("sixth_at"),
        _first(_NOW).label("first_id"),
    )
    .where(lane.c.destination_id.in_(bindparam("of_destinations", expanding=True)))
    .offset(literal_column("0"))  # hides this query from PostgreSQL's planner
    .subquery("picked")
)
_CLAIMED = Layout(
    Claimed,
    delivery,
    destination_id=_PICKED.c.destination_id,
    chat_id=destination.c.chat_id,
    thread_id=destination.c.thread_id,
    attempts=_PICKED.c.attempts + 1,
    follow_text=follow.c.text,
    private=destination.c.kind == literal_column("'private'"),
    language=destination.c.language,
)
_GROUP = destination.alias("group")
_PLANNED = or_(
    destination.c.preferences.is_not(None),
    _GROUP.c.preferences.is_not(None),
    delivery.c.not_before_at.is_not(None),
    delivery.c.digest_id.is_not(None),
    _PICKED.c.sixth_at > _NOW - BURST_SPAN,
    and_(delivery.c.sent == literal_column("0"), entry.c.accepted_at < _NOW - OLD),
)
"""Whether a claim has to plan what goes next, instead of just sending it."""
_READ = (
    select(*_CLAIMED.columns, _PLANNED.label("planned"))
    .select_from(_PICKED)
    .join(destination, destination.c.id == _PICKED.c.destination_id)
    .outerjoin(_GROUP, is_group_of(_GROUP))
    .outerjoin(entry, entry.c.id == _PICKED.c.first_id)
    .outerjoin(
        delivery,
        and_(
            delivery.c.entry_id == _PICKED.c.first_id, delivery.c.destination_id == _PICKED.c.destination_id
        ),
    )
    .outerjoin(follow, follow.c.id == delivery.c.follow_id)
    .order_by(_PICKED.c.priority, _PICKED.c.due_at, _PICKED.c.destination_id)
)
_LEASE = Many(
    {"of_destination": int, "of_entry": int, "doing": str, "at": int, "in_term": int},
    lambda given: (
        update(lane)
        .where(lane.c.destination_id == given("of_destination"))
        .values(
            leased_at=given("at"),
            term=given("in_term"),
            entry_id=given("of_entry"),
            step=given("doing"),
            attempts=lane.c.attempts + 1,
        )
    ),
)
_LATER = delivery.alias("later")


def _rest(given: Given) -> Update:
    planned = (
        select(func.min(_LATER.c.not_before_at))
        .where(
            _LATER.c.destination_id == lane.c.destination_id,
            is_open(_LATER),
            _LATER.c.not_before_at > given("now"),
        )
        .correlate(lane)
        .scalar_subquery()
    )
    return (
        update(lane)
        .where(lane.c.destination_id == given("of_destination"))
        .values(due_at=later_of(lane.c.ready_at, planned), attempts=0)
    )


_REST = Many({"of_destination": int, "now": int}, _rest)
"""Lets a lane rest until the next time that something there is planned for, if there is one."""


async def claim(
    tx: Tx, now: int, limit: int, term: int, *, most_breaking: int | None = None, zone: tzinfo = UTC
) -> list[Claimed]:
    """Claim up to `limit` due deliveries for a term: one for each destination, the most urgent first.

    At most `most_breaking` of them are breaking, so that other entries get their share. Rows that another
    transaction is writing are skipped. `zone` is the time zone of chats that chose none.

    After a hold or a withdrawal most lanes may have nothing to do. Each call retires only some of them, so
    that other writers need not wait for all. So if it claims fewer than `limit`, more may still be due.
    """
    claimed: list[Claimed] = []
    for looked_at in (limit, max(limit, LOOKED_AT)):
        breaking = looked_at if most_breaking is None else max(1, looked_at - (limit - most_breaking))
        free = await _lock(tx, now, looked_at, most_breaking=breaking)
        found = (await tx.execute(_READ, {"of_destinations": free, "now": now})).all() if free else ()
        idle = [row.destination_id for row in found if row.entry_id is None]
        read = [(_CLAIMED.read(row[:-1]), row.planned) for row in found if row.entry_id is not None]
        ours, resting = await _plan(tx, read[: limit - len(claimed)], now, zone)
        idle += resting
        await _REST.execute(tx, [(one, now) for one in idle])
        await _LEASE.execute(tx, [(one.destination_id, one.entry_id, one.step, now, term) for one in ours])
        claimed += ours
        if not idle or len(claimed) == limit:
            break
    return claimed


async def _plan(
    tx: Tx, found: Sequence[tuple[Claimed, bool]], now: int, zone: tzinfo
) -> tuple[list[Claimed], list[int]]:
    """Return what to claim, and the destinations for which everything was planned for later."""
    asking = [one.destination_id for one, planned in found if planned]
    if not asking:
        return [one for one, _ in found], []
    decided = await plans.decide(tx, asking, now, zone)
    ours = []
    for one, planned in found:
        if not planned:
            ours.append(one)
        elif (plan := decided.get(one.destination_id)) is not None:
            ours.append(plan._replace(attempts=one.attempts))
    return ours, [each for each, plan in decided.items() if plan is None]


async def _lock(tx: Tx, now: int, limit: int, *, most_breaking: int) -> Sequence[int]:
    due = _due(locking=tx.dialect.name == "postgresql")
    return list(await tx.scalars(due, {"now": now, "most": limit, "most_breaking": most_breaking}))


_NEXT = (
    select(func.min(_OTHER.c.priority))
    .where(_OTHER.c.destination_id == lane.c.destination_id, is_open(_OTHER))
    .correlate(lane)
    .scalar_subquery()
)


def _give_back(given: Given, attempts: ColumnElement[int] | int, due_at: ColumnElement[int]) -> Update:
    return (
        update(lane)
        .where(lane.c.destination_id == given("of_destination"), lane.c.term == given("in_term"))
        .values(
            leased_at=null(),
            term=null(),
            entry_id=null(),
            step=null(),
            attempts=attempts,
            ready_at=later_of(lane.c.ready_at, given("ready_at")),
            priority=func.coalesce(_NEXT, lane.c.priority, type_=SmallInteger),
            due_at=case((_NEXT.is_(None), null()), else_=later_of(lane.c.ready_at, due_at)),
        )
    )


def _give_back_to_try_again(given: Given) -> Update:
    # The next step waits for the retry only if it is the step that was tried. It does not wait if something
    # more urgent has come, or if the tried delivery was dropped or stopped meanwhile.
    same = lane.c.entry_id == _first(given("next_at"))
    return _give_back(
        given,
        attempts=case((same, later_of(lane.c.attempts - given("untried"), literal(0))), else_=0),
        due_at=case((same, given("again_at")), else_=given("next_at")),
    )


_LANE: Final = {"of_destination": int, "in_term": int, "ready_at": int, "next_at": int}
_RELEASE = Many(_LANE, lambda given: _give_back(given, 0, given("next_at")))
_SENDS: Final = {name: lane.c[earlier] for name, earlier in zip(SENDS[1:], SENDS[:-1], strict=True)}
_RELEASE_SENT = Many(
    {**_LANE, "sent_at": int},
    lambda given: _give_back(given, 0, given("next_at")).values({SENDS[0]: given("sent_at"), **_SENDS}),
)
# A statement of its own: most steps were done, and these need not look up what goes first.
_RELEASE_TO_TRY_AGAIN = Many({**_LANE, "again_at": int, "untried": bool}, _give_back_to_try_again)


async def release(tx: Tx, lanes: Sequence[Release], term: int, now: int) -> None:
    """Give lanes back, each due for what comes next on it, or retired if there is nothing.

    What comes next waits only for the chat's pace, unless it is the step to try again. A lane whose lease was
    taken back meanwhile stays as it is.
    """
    if not lanes:
        return
    if tx.dialect.name == "postgresql":
        # In order, so that no two writers wait for each other; and before looking what is open.
        of_lanes = lane.c.destination_id.in_([one.destination_id for one in lanes])
        await tx.execute(
            select(lane.c.destination_id).where(of_lanes).order_by(lane.c.destination_id).with_for_update()
        )
    over, sent, again = [], [], []
    for one in lanes:
        row = one.destination_id, term, one.ready_at, max(now, one.ready_at)
        if one.sent_at is not None:
            sent.append((*row, one.sent_at))
        elif one.again_at is None:
            over.append(row)
        else:
            again.append((*row, max(one.again_at, one.ready_at), int(not one.tried)))
    await _RELEASE.execute(tx, over)
    await _RELEASE_SENT.execute(tx, sent)
    await _RELEASE_TO_TRY_AGAIN.execute(tx, again)

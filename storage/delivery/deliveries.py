"""Records how the steps of deliveries ended, and counts deliveries by state.

A delivery is a row to reconcile, not a job in a queue. `wanted` and `sent` are revisions, `tell` and `told`
the revisions that a reply tells about. What to do next follows from them::

  fan_out ─▶ waiting ── send ─▶ shown ◀─ text, edit, retract, reply ─▶ behind ◀─ fan_out of a later revision
                │                 │                                      │
                │ unfollowed, stopped, withdrawn, gone,                  │ gone, refused
                ▼ refused                                                ▼
             dropped ── (its send was under way) ─▶                   left as it is ── chat is back ─▶ behind

docs/delivery.md says what each state means for the columns; the table's CHECKs allow no others. `waiting` and
`behind` are *open*: there is something to do. A step (send, edit in place, retract an earlier reply, reply)
is *in flight* while the destination's lane is leased for it (`storage.delivery.claims`). The row may be
dropped before the step ends. If the message went out, the row then becomes `shown`. `dropped_as` has the
reason: `gone` (the chat cannot be written to), `failed` (Telegram refuses this message for good, or a bug),
`recalled` (nobody wants it any more).

To send an edit, a correction or a withdrawal, store a revision of that kind and publish it
(`publications.add`). The fan-out raises `wanted` wherever the entry is, and also `tell` if readers must be
told. Unsent deliveries of a withdrawn entry are not claimed, and the fan-out of the withdrawal drops them. If
one may have arrived because its answer was lost, it is opened again and gets the notice.
"""

from collections import Counter
from collections.abc import Sequence
from operator import itemgetter
from typing import Final, Literal, NamedTuple, TypeAlias

from sqlalchemy import ColumnElement, and_, case, null, or_, update

from storage.delivery import claims, tallies
from storage.delivery.claims import Release
from storage.engine.bulk import Given, Many
from storage.engine.tables import NOT_DROPPED, TEXT_DUE, delivery, storable, withdrawn_unsent
from storage.engine.transactions import Tx

DroppedAs = Literal["gone", "failed", "recalled", "counted"]
PACED: Final = "paced"
"""What to count as not begun: its chat had to wait, so no attempt was made."""


Others: TypeAlias = tuple[tuple[int, int], ...]
"""The other entries in the same digest, with the revision that it shows of each."""


class Sent(NamedTuple):
    """An outcome: Telegram accepted the message at `at`; the chat gets no other before `ready_at`.

    `text_id` is as in the table: the message with the text, if this one is a picture.
    """

    entry_id: int
    destination_id: int
    revision: int
    message_id: int
    at: int
    ready_at: int
    others: Others = ()
    text_id: int | None = None


class Texted(NamedTuple):
    """An outcome: the text that belongs to a picture was sent, or (None) is no longer needed."""

    entry_id: int
    destination_id: int
    text_id: int | None
    ready_at: int


class Edited(NamedTuple):
    """An outcome: the message shows this revision.

    Not `editable`: the message can no longer be edited, so a reply has to tell what has changed.
    """

    entry_id: int
    destination_id: int
    revision: int
    ready_at: int
    editable: bool = True
    others: Others = ()


class Retracted(NamedTuple):
    """An outcome: this reply about an earlier revision is retracted."""

    entry_id: int
    destination_id: int
    reply_id: int | None
    ready_at: int


class Told(NamedTuple):
    """An outcome: a reply told about this revision; `reply_id` is now the last reply."""

    entry_id: int
    destination_id: int
    revision: int
    reply_id: int | None
    ready_at: int


class Later(NamedTuple):
    """An outcome: to be tried again at `due_at`; `uncertain` if Telegram may have accepted it.

    Nothing at all may go to the chat before `ready_at`. `kind` is what to count it as.
    """

    entry_id: int
    destination_id: int
    due_at: int
    uncertain: bool
    why: str
    ready_at: int = 0
    kind: str = "later"
    others: Others = ()

    @property
    def tried(self) -> bool:
        """Whether an attempt was made."""
        return self.kind != PACED


class Dropped(NamedTuple):
    """An outcome: it will never be done, and the reason is kept. `kind` is what to count it as."""

    entry_id: int
    destination_id: int
    why: str
    dropped_as: DroppedAs = "failed"
    kind: str = "rejected"
    others: Others = ()


Outcome: TypeAlias = Sent | Texted | Edited | Retracted | Told | Later | Dropped


_Values: TypeAlias = tuple[int | None, ...]

_KEY: Final = {"of_entry": int, "of_destination": int}


def _this(given: Given) -> ColumnElement[bool]:
    return and_(
        delivery.c.entry_id == given("of_entry"), delivery.c.destination_id == given("of_destination")
    )


def _to_be_told(given: Given) -> ColumnElement[bool]:
    """Return the condition that a withdrawn entry may have arrived, so its notice must arrive too."""
    return and_(given("doubt") == 1, withdrawn_unsent())


_SENT = Many(
    {**_KEY, "revision": int, "message": int, "at": int, "text": int},
    lambda given: (
        update(delivery)
        .where(_this(given))
        .values(
            sent=given("revision"),
            wanted=case((delivery.c.wanted < given("revision"), given("revision")), else_=delivery.c.wanted),
            # The message already tells everything about earlier revisions.
            told=case((delivery.c.tell <= given("revision"), delivery.c.tell), else_=delivery.c.told),
            message_id=given("message"),
            text_id=given("text"),
            sent_at=given("at"),
            not_before_at=null(),
            **NOT_DROPPED,
        )
    ),
)
_TEXTED = Many(
    {**_KEY, "text": int},
    lambda given: (
        update(delivery)
        .where(_this(given), delivery.c.text_id == TEXT_DUE)
        .values(text_id=given("text"), **NOT_DROPPED)
    ),
)
_EDITED = Many(
    {**_KEY, "revision": int},
    lambda given: (
        update(delivery)
        .where(_this(given), delivery.c.sent > 0, delivery.c.wanted >= given("revision"))
        .values(
            sent=case((delivery.c.sent < given("revision"), given("revision")), else_=delivery.c.sent),
            **NOT_DROPPED,
        )
    ),
)
_TO_TELL = Many(
    {**_KEY, "revision": int},
    lambda given: (
        update(delivery)
        .where(_this(given), delivery.c.sent > 0, delivery.c.wanted >= given("revision"))
        .values(
            tell=case((delivery.c.tell < given("revision"), given("revision")), else_=delivery.c.tell),
            refused=given("revision"),
        )
    ),
)
_RETRACTED = Many(
    {**_KEY, "reply": int},
    lambda given: (
        update(delivery)
        .where(_this(given), delivery.c.reply_id == given("reply"))
        .values(reply_id=null(), **NOT_DROPPED)
    ),
)
_TOLD = Many(
    {**_KEY, "revision": int, "reply": int},
    lambda given: (
        update(delivery)
        .where(_this(given), delivery.c.tell >= given("revision"), delivery.c.told < given("revision"))
        .values(told=given("revision"), reply_id=given("reply"), not_before_at=null(), **NOT_DROPPED)
    ),
)
_LATER = Many(
    {**_KEY, "doubt": bool, "reason": str},
    lambda given: (
        update(delivery)
        .where(_this(given))
        .values(
            uncertain=delivery.c.uncertain + given("doubt"),
            dropped_at=case((_to_be_told(given), null()), else_=delivery.c.dropped_at),
            dropped_as=case((_to_be_told(given), null()), else_=delivery.c.dropped_as),
            # If it was dropped meanwhile, it keeps that reason.
            why=case(
                (or_(delivery.c.dropped_at.is_(None), _to_be_told(given)), given("reason")),
                else_=delivery.c.why,
            ),
        )
    ),
)
_DROPPED = Many(
    {**_KEY, "now": int, "how": str, "reason": str},
    lambda given: (
        update(delivery)
        .where(_this(given), delivery.c.dropped_at.is_(None))
        .values(dropped_at=given("now"), dropped_as=given("how"), why=given("reason"))
    ),
)


async def record(tx: Tx, outcomes: Sequence[Outcome], term: int, now: int) -> None:
    """Record how the deliveries that a term claimed ended, in one group, and give each lane back."""
    # In the order of the table's key, like a fan-out, so that the two seldom deadlock.
    outcomes = sorted(outcomes, key=itemgetter(0, 1))
    sent = [one for one in outcomes if isinstance(one, Sent)]
    texted = [one for one in outcomes if isinstance(one, Texted)]
    edited = [one for one in outcomes if isinstance(one, Edited)]
    retracted = [one for one in outcomes if isinstance(one, Retracted)]
    told = [one for one in outcomes if isinstance(one, Told)]
    later = [one for one in outcomes if isinstance(one, Later)]
    dropped = [one for one in outcomes if isinstance(one, Dropped)]
    await _SENT.execute(tx, _rows_of_sent(sent))
    await _TEXTED.execute(tx, [(*_key(one), one.text_id) for one in texted])
    await _EDITED.execute(
        tx,
        _in_order(
            [(*_key(one), one.revision) for one in edited],
            [(entry_id, one.destination_id, number) for one in edited for entry_id, number in one.others],
        ),
    )
    await _TO_TELL.execute(tx, [(*_key(one), one.revision) for one in edited if not one.editable])
    await _RETRACTED.execute(tx, [(*_key(one), one.reply_id) for one in retracted])
    await _TOLD.execute(tx, [(*_key(one), one.revision, one.reply_id) for one in told])
    await _LATER.execute(
        tx, [(*key, int(one.uncertain), storable(one.why)) for one in later for key in _keys(one)]
    )
    await _DROPPED.execute(
        tx, [(*key, now, one.dropped_as, storable(one.why)) for one in dropped for key in _keys(one)]
    )
    did: list[Sent | Texted | Edited | Retracted | Told] = [*sent, *texted, *edited, *retracted, *told]
    did_not: list[Later | Dropped] = [*later, *dropped]
    done = [
        Release(one.destination_id, one.ready_at, sent_at=one.at if isinstance(one, Sent) else None)
        for one in did
    ]
    done += [Release(one.destination_id, one.ready_at, one.due_at, one.tried) for one in later]
    done += [Release(one.destination_id, 0) for one in dropped]
    await claims.release(tx, done, term, now)
    kinds = Counter(one.kind for one in did_not)
    del kinds["gone"]  # counted once, when the destination is marked
    kinds |= {"sent": len(sent), "edited": len(edited) + len(retracted), "told": len(told)}
    await tallies.add(tx, +kinds, now)


def _rows_of_sent(sent: Sequence[Sent]) -> list[_Values]:
    return _in_order(
        [(*_key(one), one.revision, one.message_id, one.at, one.text_id) for one in sent],
        [
            (entry_id, one.destination_id, revision, one.message_id, one.at, None)
            for one in sent
            for entry_id, revision in one.others
        ],
    )


def _key(outcome: Outcome) -> tuple[int, int]:
    return outcome.entry_id, outcome.destination_id


def _keys(outcome: Later | Dropped) -> list[tuple[int, int]]:
    return [_key(outcome), *((entry_id, outcome.destination_id) for entry_id, _ in outcome.others)]


def _in_order(firsts: list[_Values], others: Sequence[_Values]) -> list[_Values]:
    """Return rows, of which the `firsts` are in order, in the order of the table's key."""
    return sorted([*firsts, *others], key=itemgetter(0, 1)) if others else firsts

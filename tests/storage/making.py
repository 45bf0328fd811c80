"""Short helpers that fill the database for tests of the storage."""

from bot.domain.entry.content import ParsedEntry, RevisionKind
from bot.domain.filters import Conjunction, Filter
from storage import Tx
from storage.chats import destinations, follows
from storage.chats.destinations import Destination
from storage.chats.follows import Follow
from storage.delivery import claims, deliveries, fanout, lanes, publications
from storage.delivery.deliveries import Edited, Outcome, Retracted, Sent, Texted, Told
from storage.delivery.steps import Claimed
from storage.entries import entries, search
from storage.entries.entries import Revision
from storage.sources import sources

NOW = 1_730_000_000_000_000
"""A time in microseconds. Like every real one, it is too large for 32 bits."""
SECOND = 1_000_000
TERM = 1
"""The term of the lead under which tests claim and record."""


def asking(*conjunctions: str) -> Filter:
    """Make a filter. A conjunction is terms separated by spaces: its anchor first, excluded with a minus."""
    return Filter(" | ".join(conjunctions), "en", tuple(map(_conjunction, conjunctions)))


def _conjunction(words: str) -> Conjunction:
    anchor, *others = words.split()
    return Conjunction(
        anchor,
        tuple(word for word in others if not word.startswith("-")),
        tuple(word[1:] for word in others if word.startswith("-")),
    )


async def make_destination(tx: Tx, chat_id: int, *, thread_id: int = 0) -> Destination:
    """Make a destination."""
    return await destinations.ensure(
        tx, chat_id=chat_id, thread_id=thread_id, kind="group", title=f"Chat {chat_id}", now=NOW
    )


async def make_follow(tx: Tx, chat_id: int, *conjunctions: str) -> Follow:
    """Add a follow of a filter to a chat."""
    where = await make_destination(tx, chat_id)
    follow, _ = await follows.add(tx, where.id, asking(*conjunctions), created_by=7, now=NOW)
    return follow


async def make_entry(
    tx: Tx, terms: str = "", *, headline: str = "Something", at: int = NOW, breaking: bool = False
) -> int:
    """Store an entry with this time and these terms, and `*`; return its id."""
    desk = await sources.builtin(tx, "desk")
    number = len(await search.latest(tx, 10_000))
    parsed = ParsedEntry(f"entry {number}", headline, published_at=at, breaking=breaking)
    [entry_id] = await entries.add(tx, desk.id, [parsed], NOW)
    await entries.put_terms(tx, {entry_id: {"*", *terms.split()}})
    return entry_id


async def revise(
    tx: Tx,
    entry_id: int,
    terms: str,
    *,
    number: int = 2,
    now: int = NOW,
    kind: RevisionKind = "silent",
    breaking: bool = False,
) -> None:
    """Store and publish a later revision of an entry, with other terms."""
    parsed = ParsedEntry("revised", f"Something, revision {number}", breaking=breaking)
    await entries.put_revisions(tx, [Revision(entry_id, number, parsed, kind)], now)
    await entries.put_terms(tx, {entry_id: {"*", *terms.split()}})
    await publications.add(tx, [(entry_id, number)], now)
    await fan_out_all(tx)


async def withdraw(tx: Tx, entry_id: int, *, fanned_out: bool = True) -> None:
    """Withdraw an entry, and fan that out unless `fanned_out` is False."""
    numbers = await entries.withdraw(tx, [entry_id], None, NOW)
    await publications.end(tx, [entry_id], NOW)
    await lanes.pass_over(tx, [entry_id], NOW)
    await publications.add(tx, numbers, NOW)
    if fanned_out:
        await fan_out_all(tx)


async def fan_out_all(tx: Tx, *, limit: int = 100) -> int:
    """Fan out every open publication; return how many slices it took."""
    slices = 0
    while (publication := await publications.next_open(tx)) is not None:
        slice_ = await fanout.fan_out(tx, publication, limit, NOW + 3600 * SECOND)
        if slice_.done:
            await publications.finish(tx, publication.id, NOW)
        else:
            await publications.advance(tx, publication.id, slice_.after_destination)
        slices += 1
    return slices


async def publish(tx: Tx, terms: str = "", *, now: int = NOW, breaking: bool = False) -> int:
    """Store an entry with these terms and fan it out; return its id."""
    entry_id = await make_entry(tx, terms, at=now, breaking=breaking)
    await publications.add(tx, [(entry_id, 1)], now)
    await fan_out_all(tx)
    return entry_id


async def claim(
    tx: Tx, *, now: int = NOW, limit: int = 100, most_breaking: int | None = None
) -> list[Claimed]:
    """Claim what is due."""
    return await claims.claim(tx, now, limit, TERM, most_breaking=most_breaking)


def sent(claimed: Claimed, *, at: int = NOW) -> Sent:
    """Return that a claimed delivery was sent, with its chat's next message due a second later."""
    return Sent(
        claimed.entry_id, claimed.destination_id, claimed.wanted, 1000 + claimed.entry_id, at, at + SECOND
    )


def done(claimed: Claimed, *, at: int = NOW) -> Outcome:
    """Return that a claimed delivery's step was done, with its chat's next message due a second later."""
    keys = claimed.entry_id, claimed.destination_id
    match claimed.step:
        case "send":
            return sent(claimed, at=at)
        case "text":
            return Texted(*keys, 3000 + claimed.entry_id, at + SECOND)
        case "edit":
            return Edited(*keys, claimed.wanted, at + SECOND)
        case "retract":
            return Retracted(*keys, claimed.reply_id, at + SECOND)
        case "reply":
            return Told(*keys, claimed.tell, 2000 + claimed.tell, at + SECOND)


async def record(tx: Tx, *outcomes: Outcome, now: int = NOW) -> None:
    """Record how claimed deliveries ended."""
    await deliveries.record(tx, outcomes, TERM, now)


async def deliver_all(tx: Tx, *, now: int = NOW) -> list[Claimed]:
    """Claim and send what is due, once."""
    claimed = await claim(tx, now=now)
    await record(tx, *(done(one, at=now) for one in claimed), now=now)
    return claimed


async def store_entries(tx: Tx, *parsed: ParsedEntry) -> list[int]:
    """Store entries of an editor; return their ids."""
    desk = await sources.builtin(tx, "desk")
    return await entries.add(tx, desk.id, parsed, NOW)

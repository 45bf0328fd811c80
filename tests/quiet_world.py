"""The same chats in the database and in the model of them, to act on both and to compare them."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby
from typing import Final

from sqlalchemy import RowMapping, select

from bot.domain.delivery.preferences import Preferences
from bot.domain.entry.content import ParsedEntry
from storage import Tx
from storage.chats import destinations, follows, preferences
from storage.chats.destinations import Kind
from storage.delivery import claims, deliveries, fanout, lanes, leases, publications, recall
from storage.delivery.deliveries import Edited, Later, Outcome, Retracted, Sent, Texted, Told
from storage.delivery.steps import Claimed
from storage.engine.tables import delivery
from storage.entries import entries
from storage.entries.entries import Revision
from storage.sources import sources
from tests.quiet_chats import Chat, Flight
from tests.quiet_model import FOREVER, HOUR, Choices, Item
from tests.readers_clock import at
from tests.storage.making import asking

BEGIN = at("Europe/Berlin", "2026-10-24 21:30")
"""Before a night in which the clocks are set back."""
SECOND = 1_000_000
WHERE: Final[Sequence[tuple[int, int, Kind]]] = ((1, 0, "private"), (-2, 0, "group"), (-2, 5, "group"))
"""A private chat, a group, and a topic of that group."""
TERMS = ("grid", "war")


def _preferences(chosen: Choices) -> Preferences:
    return Preferences(**chosen.without_mute())  # type: ignore[arg-type]


def _until(until: int) -> int | None:
    return None if until == FOREVER else until


class World:
    """The same chats in the database and in the model, with a clock and a Telegram that just counts."""

    def __init__(self, tx: Tx) -> None:
        self.tx = tx
        self.now = BEGIN
        self.term = 1
        self.chats: dict[int, Chat] = {}
        self.ids: list[int] = []
        self.follow_ids: dict[tuple[int, str], int] = {}
        self.revisions: dict[int, int] = {}
        self.items: dict[int, Item] = {}
        self.withdrawn: dict[int, int] = {}
        self.claimed: dict[int, Claimed] = {}
        self.arrived: Counter[tuple[int, int]] = Counter()
        self.replies: Counter[tuple[int, int, int]] = Counter()
        self.messages = 0

    async def begin(self) -> None:
        """Make the chats and their follows."""
        for chat_id, thread_id, kind in WHERE:
            where = await destinations.ensure(
                self.tx, chat_id=chat_id, thread_id=thread_id, kind=kind, title="A chat", now=self.now
            )
            self.ids.append(where.id)
            self.chats[where.id] = Chat(self.chats[self.ids[-2]] if thread_id else None)
            for term in TERMS:
                added, _ = await follows.add(self.tx, where.id, asking(term), created_by=7, now=self.now)
                self.follow_ids[where.id, term] = added.id
                self.chats[where.id].follows[term] = Choices()

    # What readers do

    async def choose(self, where: int, chosen: Choices) -> None:
        """Choose something for a chat."""
        chat = self.chats[where]
        chat.choices = replace(chosen, muted_until=chat.choices.muted_until)
        await preferences.choose(self.tx, where, _preferences(chosen), self.now)
        self._replan(chat)

    async def mute(self, where: int, until: int | None) -> None:
        """Mute a chat until a time, or unmute it (None)."""
        chat = self.chats[where]
        chat.choices = replace(chat.choices, muted_until=until)
        if until is None:
            await preferences.unmute(self.tx, where, self.now)
        else:
            await preferences.mute(self.tx, where, _until(until), self.now)
        self._replan(chat)

    async def choose_for_follow(self, where: int, term: str, chosen: Choices) -> None:
        """Choose something for a follow, and mute or unmute it."""
        chat, follow_id = self.chats[where], self.follow_ids[where, term]
        chat.follows[term] = chosen
        await preferences.choose_for_follow(self.tx, follow_id, _preferences(chosen), self.now)
        if chosen.muted_until is None:
            await preferences.unmute_follow(self.tx, follow_id, self.now)
        else:
            await preferences.mute_follow(self.tx, follow_id, _until(chosen.muted_until), self.now)
        self._replan(chat)

    def _replan(self, chat: Chat) -> None:
        for one in self.chats.values():
            if chat in {one, one.group}:
                one.replan()

    # What the newsroom does

    async def publish(self, terms: frozenset[str], *, breaking: bool, key: bool) -> None:
        """Publish an entry."""
        desk = await sources.builtin(self.tx, "desk")
        number = len(self.revisions)
        parsed = ParsedEntry(f"entry {number}", f"Entry {number}", breaking=breaking, key=key)
        [entry_id] = await entries.add(self.tx, desk.id, [parsed], self.now)
        await entries.put_terms(self.tx, {entry_id: {"*", *terms}})
        await self._fan_out([(entry_id, 1)], self.now)
        self.revisions[entry_id] = 1
        self.items[entry_id] = Item(breaking, key, self.now, waited=False)
        for chat in self.chats.values():
            chat.publish(entry_id, terms, self.items[entry_id])

    async def revise(self, entry_id: int, kind: str, *, breaking: bool = False) -> None:
        """Publish a revision of an entry; it may become breaking. Only a withdrawal can be undone, and is.

        The kinds are a silent edit, a correction, a withdrawal, and the undoing of that.
        """
        if (entry_id in self.withdrawn) != (kind == "restoration"):
            return
        self.revisions[entry_id] += 1
        number, item = self.revisions[entry_id], self.items[entry_id]
        published_at = self.now
        if kind == "withdrawal":
            self.withdrawn[entry_id] = self.now
            numbers = await entries.withdraw(self.tx, [entry_id], None, self.now)
            await publications.end(self.tx, [entry_id], self.now)
            await lanes.pass_over(self.tx, [entry_id], self.now)
        else:
            self.items[entry_id] = item._replace(breaking=item.breaking or breaking)
            parsed = ParsedEntry(
                "revised", f"Revision {number}", breaking=self.items[entry_id].breaking, key=item.key
            )
            revision = Revision(entry_id, number, parsed, kind)  # type: ignore[arg-type]
            await entries.put_revisions(self.tx, [revision], self.now)
            numbers = [(entry_id, number)]
            if kind == "restoration":
                published_at = self.withdrawn.pop(entry_id)
                await recall.bring_back(self.tx, [entry_id])
        await self._fan_out(numbers, published_at)
        for chat in self.chats.values():
            chat.revise(entry_id, number, kind)
            if self.items[entry_id].breaking and not item.breaking:
                chat.hasten(entry_id)

    async def _fan_out(self, numbers: Sequence[tuple[int, int]], at: int) -> None:
        await publications.add(self.tx, numbers, at)
        while (publication := await publications.next_open(self.tx)) is not None:
            found = await fanout.fan_out(self.tx, publication, 100, self.now)
            if found.done:
                await publications.finish(self.tx, publication.id, self.now)
            else:
                await publications.advance(self.tx, publication.id, found.after_destination)

    # What the sender does

    async def claim(self) -> None:
        """Claim what is due in each chat: just what the model expects."""
        claimed = await claims.claim(self.tx, self.now, 10, self.term)
        flying = {where: chat.flight for where, chat in self.chats.items() if chat.flight}
        expected = {where: chat.claim(self.now) for where, chat in self.chats.items()}
        new = {where: flight for where, flight in expected.items() if flight and where not in flying}
        assert {one.destination_id: _seen(one, new.get(one.destination_id)) for one in claimed} == new
        self.claimed |= {one.destination_id: one for one in claimed}

    async def end(self, where: int, outcome: str) -> None:
        """Let what is on its way to a chat end."""
        one = self.claimed.pop(where, None)
        if one is None:
            return
        if outcome in {"ok", "answer lost"}:
            self._arrive(one)
        if outcome == "ok":
            self.chats[where].done(self.now)
            recorded = self._done(one)
        else:
            doubt = outcome != "failed" and one.step in {"send", "reply"}
            self.chats[where].failed(doubt=doubt)
            recorded = Later(one.entry_id, where, self.now, doubt, outcome, self.now, others=_others(one))
        await deliveries.record(self.tx, [recorded], self.term, self.now)

    async def deliver(self) -> bool:
        """Send what is due in each chat, once; return whether there was anything."""
        await self.claim()
        claimed = list(self.claimed)
        for where in claimed:
            await self.end(where, "ok")
        return bool(claimed)

    async def kill(self, arrived: frozenset[int]) -> None:
        """Kill the bot, and start it again. What was on its way to some chats had arrived."""
        for where, one in self.claimed.items():
            if where in arrived:
                self._arrive(one)
            self.chats[where].failed(doubt=True)
        doubled = sum(one.step in {"send", "reply"} for one in self.claimed.values())
        self.claimed.clear()
        assert await leases.free(self.tx) == doubled
        self.term += 1

    async def jump(self, microseconds: int) -> None:
        """Move the clock. If it is set back, deadlines move with it."""
        self.now += microseconds
        if microseconds < 0:
            await lanes.shift(self.tx, microseconds)

    def _arrive(self, one: Claimed) -> None:
        self.messages += 1
        if one.step == "send":
            lines = one.digest.lines if one.digest else ()
            for entry_id in {one.entry_id, *(line.entry_id for line in lines)}:
                self.arrived[one.destination_id, entry_id] += 1
        elif one.step == "reply":
            self.replies[one.destination_id, one.entry_id, one.tell] += 1

    def _done(self, one: Claimed) -> Outcome:
        key = one.entry_id, one.destination_id
        match one.step:
            case "send":
                return Sent(*key, one.wanted, self.messages, self.now, self.now, _others(one))
            case "text":
                return Texted(*key, self.messages, self.now)
            case "edit":
                return Edited(*key, one.wanted, self.now, others=_others(one))
            case "retract":
                return Retracted(*key, one.reply_id, self.now)
            case "reply":
                return Told(*key, one.tell, self.messages, self.now)

    async def finish(self) -> None:
        """Let time pass until nothing waits any more, with mutes ended."""
        for where in self.ids:
            await self.mute(where, None)
        for _ in range(10):
            while await self.deliver():
                pass
            await self.jump(7 * HOUR)


def _others(one: Claimed) -> tuple[tuple[int, int], ...]:
    return tuple((line.entry_id, line.wanted) for line in one.others)


def _seen(one: Claimed, expected: Flight | None) -> Flight:
    """Return a claimed step in the model's words. What the model does not say is taken from `expected`."""
    lines, more = (
        ({one.entry_id: one.wanted}, 0)
        if one.digest is None
        else ({line.entry_id: line.wanted for line in one.digest.lines}, one.digest.more)
    )
    known = expected is not None and expected.sound is not None
    digest = (
        expected.digest if expected and (one.digest is not None or one.step in {"reply", "retract"}) else None
    )
    return Flight(
        one.step,
        one.entry_id,
        lines,
        digest,
        more if one.digest or expected is None else expected.more,
        one.loudness if known else None,
        one.tell,
    )


async def compare(world: World) -> None:
    """Compare what each chat has in the end with the model, and with what arrived."""
    rows = {(where, row.entry): row for where, chat in world.chats.items() for row in chat.rows.values()}
    found = (await world.tx.execute(select(delivery))).mappings().all()
    stored = {(one["destination_id"], one["entry_id"]): one for one in found}
    assert stored.keys() == rows.keys()
    for key, one in stored.items():
        assert _form(one) == rows[key].form != "waiting", key
        assert one["uncertain"] == rows[key].uncertain, key
        if not one["sent"]:
            assert world.arrived[key] == 0 or one["uncertain"], key
            continue
        assert one["sent"] == one["wanted"] == world.revisions[one["entry_id"]], key
        assert one["told"] == one["tell"], key
        replies = [count for told, count in world.replies.items() if told[:2] == key]
        assert world.arrived[key] >= 1, key
        assert world.arrived[key] - 1 + sum(replies) - len(replies) <= one["uncertain"], key
    for (where, _), digest in groupby(sorted(found, key=_by_digest), _by_digest):
        assert len({one["message_id"] for one in digest if one["sent"]}) <= 1, where


def _by_digest(one: RowMapping) -> tuple[int, int]:
    return one["destination_id"], one["digest_id"] or -one["entry_id"]


def _form(one: RowMapping) -> str:
    if one["sent"]:
        return "own" if one["digest_id"] is None else "digest"
    forms = {None: "waiting", "recalled": "dropped", "counted": "counted"}
    return forms[one["dropped_as"]]

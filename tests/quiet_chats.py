"""A model of chats with quiet hours, mutes and digests. Like `quiet_model`, it imports nothing of the bot.

A chat gets one message at a time. What is due goes by priority, then by entry. A message is a step: to send
an entry or a digest, to edit it, to retract an earlier reply, or to reply about a correction or withdrawal.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from tests import readers_clock
from tests.quiet_model import FOREVER, HOUR, Choices, Fate, Item, fate, quiet_until

BURST = 6
MOST_LINES = 3
"""Lines of a digest. The bot shows more, but examples are small."""
BREAKING, TOLD, PLAIN, SILENT = range(4)
"""Priorities: breaking entries; corrections and withdrawals; entries; silent edits."""


@dataclass(eq=False)
class Row:
    """An entry that matched a chat. `ended`: it was "counted" or "dropped"."""

    entry: int
    item: Item
    priority: int
    wanted: int = 1
    sent: int = 0
    tell: int = 0
    told: int = 0
    replied: bool = False
    uncertain: int = 0
    until: int | None = None
    digest: int | None = None
    ended: str | None = None

    @property
    def step(self) -> str | None:
        """What to do next; None: nothing."""
        if self.ended:
            return None
        if self.sent == 0:
            return "send"
        if self.sent < self.wanted:
            return "edit"
        if self.told < self.tell:
            return "retract" if self.replied else "reply"
        return None

    @property
    def settled(self) -> bool:
        """Whether its form can no longer change, since its message may have gone out."""
        return self.digest is not None or self.uncertain > 0

    @property
    def form(self) -> str:
        """What became of it in the end."""
        if self.sent:
            return "own" if self.digest is None else "digest"
        return self.ended or "waiting"


class Flight(NamedTuple):
    """A message on its way: for an entry, with what it shows of each entry in it. `sound` None: not known."""

    step: str
    entry: int
    shows: dict[int, int]
    digest: int | None
    more: int
    sound: str | None
    tells: int


@dataclass(eq=False)
class Chat:
    """A chat, or a topic of the `group` from which it inherits."""

    group: "Chat | None" = None
    choices: Choices = field(default_factory=Choices)
    follows: dict[str, Choices] = field(default_factory=dict)
    rows: dict[int, Row] = field(default_factory=dict)
    sends: list[int] = field(default_factory=list)
    flight: Flight | None = None
    terms: dict[int, frozenset[str]] = field(default_factory=dict)

    @property
    def chosen(self) -> Choices:
        """What counts for the chat, with what it inherits."""
        if self.group is None:
            return self.choices
        above, own = self.group.choices, self.choices
        taken = {name: value for name, value in vars(own).items() if value is not None}
        mutes = [one.muted_until for one in (above, own) if one.muted_until is not None]
        return replace(above, **{**taken, "muted_until": max(mutes, default=None)})

    def replan(self) -> None:
        """Plan again what waits, because a choice was changed."""
        for row in self.rows.values():
            if row.step:
                row.until, row.item = None, row.item._replace(waited=False)

    def publish(self, entry: int, terms: frozenset[str], item: Item) -> None:
        """Let an entry come that matches the chat, if it does."""
        if terms & self.follows.keys():
            self.terms[entry] = terms
            self.rows[entry] = Row(entry, item, BREAKING if item.breaking else PLAIN)

    def revise(self, entry: int, number: int, kind: str) -> None:
        """Let a later revision of an entry come: "silent", "correction", "withdrawal" or "restoration"."""
        row = self.rows.get(entry)
        if row is None:
            return
        shown, idle = row.sent > 0, row.step is None
        if kind == "withdrawal" and not shown and not row.uncertain and not row.ended:
            row.ended = "dropped"
        if kind == "restoration" and row.ended == "dropped":
            self._reopen(row)
        priority = SILENT if kind == "silent" else TOLD
        if shown:
            row.priority = priority if idle else min(row.priority, priority)
            row.until = None
        row.wanted = number
        if kind != "silent":
            row.tell = number

    def _reopen(self, row: Row) -> None:
        """Let a row wait again that a withdrawal dropped: with no form, unless it is on its way."""
        row.ended = None
        if self.flight is None or self.flight.entry != row.entry:
            row.until, row.item = None, row.item._replace(waited=False)
        if self.flight is None:
            row.digest = None

    def hasten(self, entry: int) -> None:
        """Make an entry breaking that was not."""
        row = self.rows.get(entry)
        if row is not None and row.step == "send":
            row.item = row.item._replace(breaking=True, waited=False)
            row.priority, row.until = BREAKING, None

    def claim(self, now: int) -> Flight | None:
        """Return the message that goes now, and plan everything else."""
        if self.flight is not None:
            return None
        going: list[tuple[Row, Fate]] = []
        waiting = [row for row in self.rows.values() if row.step and (row.until is None or row.until <= now)]
        for row in sorted(waiting, key=lambda row: (row.priority, row.entry)):
            found = self._fate(row, now)
            if found.what == "counted":
                row.ended = "counted"
            elif found.what == "later":
                row.until, row.item = found.until, row.item._replace(waited=True)
            else:
                going.append((row, found))
        if going:
            self.flight = self._flight(going)
        return self.flight

    def _fate(self, row: Row, now: int) -> Fate:
        if row.step == "edit":
            return Fate("own")
        if row.step != "send":
            return self._fate_of_reply(now)
        follows = [self.follows[term] for term in self.terms[row.entry] & self.follows.keys()]
        found = fate(row.item, follows, self.chosen, now, busy=self._busy_until(now))
        return Fate("own", sound=found.sound) if row.settled else found

    def _fate_of_reply(self, now: int) -> Fate:
        chosen = self.chosen
        if chosen.muted(now):
            return Fate("later", min(chosen.muted_until or FOREVER, now + 24 * HOUR))
        quiet = quiet_until(chosen, now)
        if quiet is not None and chosen.quiet_as != "silent":
            return Fate("later", quiet)
        return Fate("own", sound="never" if quiet or chosen.sound == "none" else "usual")

    def _busy_until(self, now: int) -> int | None:
        if len(self.sends) < BURST:
            return None
        sixth = self.sends[-BURST]
        return sixth + readers_clock.MINUTE if sixth <= now < sixth + readers_clock.MINUTE else None

    def _flight(self, going: list[tuple[Row, Fate]]) -> Flight:
        row, found = going[0]
        sounds = [found.sound]
        lines = [(row, each) for row, each in going if each.what == "line"]
        if found.what == "line" and len(lines) > 1:
            prominent = sorted(lines, key=lambda line: (not line[0].item.key, -line[0].entry))
            shown = [line for line, _ in prominent[:MOST_LINES]]
            row = min(shown, key=lambda line: (line.priority, line.entry))
            sounds = [each.sound for line, each in lines if line in shown]
            for line, _ in lines:
                line.digest = row.entry
                line.ended = None if line in shown else "counted"
        step = row.step or ""
        in_message = self._with(row) if step in {"send", "edit"} else [row]
        sound = None if row.uncertain or step in {"edit", "retract"} else loudest(sounds)
        shows = {one.entry: one.wanted for one in in_message}
        more = sum(one.ended == "counted" for one in self._in_digest(row))
        return Flight(step, row.entry, shows, row.digest, more, sound, row.tell)

    def _in_digest(self, row: Row) -> list[Row]:
        if row.digest is None:
            return []
        return [one for one in self.rows.values() if one.digest == row.digest]

    def _with(self, row: Row) -> list[Row]:
        """Return what the message of a row shows."""
        together = self._in_digest(row) or [row]
        return [one for one in together if (one.step == "send" if row.sent == 0 else one.sent)]

    def done(self, now: int) -> None:
        """Note that the message on its way arrived."""
        flight = self._land()
        first = self.rows[flight.entry]
        for entry, shown in flight.shows.items():
            row = self.rows[entry]
            if flight.step == "send":
                row.sent, row.until, row.ended = shown, None, None
                row.told = row.tell if row.tell <= shown else row.told
            elif flight.step == "edit":
                row.sent = shown
        if flight.step == "send":
            self.sends.append(now)
        elif flight.step == "retract":
            first.replied = False
        elif flight.step == "reply":
            first.told, first.replied, first.until = flight.tells, True, None

    def failed(self, *, doubt: bool) -> None:
        """Note that the message on its way failed, or may have (`doubt`)."""
        flight = self._land()
        if not doubt or flight.step not in {"send", "reply"}:
            return
        for entry in flight.shows:
            row = self.rows[entry]
            row.uncertain += 1
            row.ended = None  # it was withdrawn meanwhile, but may have arrived

    def _land(self) -> Flight:
        assert self.flight is not None
        flight, self.flight = self.flight, None
        return flight


def loudest(sounds: Iterable[str]) -> str:
    """Return the loudest of several sounds."""
    return max(sounds, key=["never", "usual", "always"].index)

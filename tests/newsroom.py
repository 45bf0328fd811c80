"""Simulates a newsroom with 300 readers around the whole program, which runs as a process that may be killed.

News comes by a feed, which also edits and withdraws. An editor changes, corrects and withdraws by chat. What
each reader must see in the end is tracked here, apart from the program and its database.
"""

import asyncio
import os
import random
import re
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from tempfile import gettempdir

from sqlalchemy import and_, select, text, update

from bot.clock import now_micros
from bot.sandbox import Sandbox, serve_sandbox
from bot.sandbox.world.objects import Json
from bot.sandbox.world.state import WorldError
from storage import Storage, Tx
from storage.delivery import publications
from storage.delivery.steps import MAY_DOUBLE
from storage.engine.tables import delivery, destination, entry, inbox, lane, revision, source
from storage.sources import sources
from tests.delivery.broadcasts import add_readers, counted
from tests.feedserver import FeedServer, serve_feed
from tests.programs import ROOT, Program, program
from tests.sentences import say
from tests.timing import until

READERS = range(1001, 1301)
EDITOR = 7
RATE = 400
ANSWER_TIME = 0.03
"""Seconds in which the local Telegram answers, so that there is always something in flight."""
NEW = 0.35
"""Share of new stories in what happens."""
MOST_EDITS = 8
"""Most edits of one story by the feed. An entry may have 12 per hour."""
SHOWN = 30
"""Stories in the feed, the newest ones."""
START = ("bot", "run")

_NAMED = re.compile(r"\bstory-(\d+)\b")
_VERSION = re.compile(r"\bversion-(\d+)\b")


@dataclass
class Story:
    """A story. `number` is its place, `told` the version of the last reply to readers."""

    number: int
    version: int = 1
    told: int = 0
    withdrawn: bool = False

    @property
    def name(self) -> str:
        """The author by which its messages name it. Even the notice of a withdrawal names the author."""
        return f"story-{self.number}"

    @property
    def by_feed(self) -> bool:
        """Whether the feed changes it, not the editor. Changes by both at once would have no order."""
        return self.number % 2 == 0


@dataclass(frozen=True)
class Arrival:
    """A message as it arrived: its story, its version (0: a notice), and whether it was a reply."""

    message_id: int
    story: int
    version: int
    reply: bool
    text: str


class Newsroom:
    """What happened, and what the readers saw. `chance` chooses what happens."""

    def __init__(
        self, storage: Storage, database_url: str, sandbox: Sandbox, feed: FeedServer, seed: int
    ) -> None:
        self.chance = random.Random(seed)  # noqa: S311  not for security
        self.storage = storage
        self.sandbox = sandbox
        self.stories: list[Story] = []
        self.acts: Counter[str] = Counter()
        self.noticed: Counter[str] = Counter()
        self.arrivals: defaultdict[int, list[Arrival]] = defaultdict(list)
        self._feed = feed
        self._sessions: frozenset[int] = frozenset()
        self._settings = {
            "PYTHONPATH": str(ROOT),
            "BOT_TOKEN": sandbox.token,
            "BOT_API_URL": sandbox.url,
            "DATABASE_URL": database_url,
            "OWNER_IDS": str(EDITOR),
            "BROADCAST_RATE": str(RATE),
            "CHAT_RATE": "1000",
            "POLL_INTERVAL": "1",
            "POLL_INTERVAL_MAX": "1",
            "ALLOW_PRIVATE_SOURCES": "true",
            "LOG_LEVEL": "ERROR",
            "PYTHONWARNINGS": "ignore",  # about what a killed process leaves behind
        }

    @asynccontextmanager
    async def program(
        self, start: Sequence[str] = START, database_url: str | None = None
    ) -> AsyncIterator[Program]:
        """Run the whole bot as a process, and kill it at the end if it still runs.

        `database_url` is another address of the same database.
        """
        self._sessions = await self.storage.read(self._list_sessions)
        env = os.environ | self._settings | ({"DATABASE_URL": database_url} if database_url else {})
        async with program(*start, cwd=gettempdir(), env=env) as started:
            yield started

    # What happens

    def publish(self) -> None:
        """Add a new story to the feed."""
        self.stories.append(Story(len(self.stories) + 1))
        self._show("published")

    async def act(self) -> None:
        """Make something happen: a new story, or a change of one of the last few."""
        standing = [one for one in self.stories[-6:] if not one.withdrawn]
        if not standing or self.chance.random() < NEW:
            self.publish()
            return
        story = self.chance.choice(standing)
        kind = self.chance.choices(["fix", "correct", "withdraw"], [4, 4, 2])[0]
        if story.by_feed:
            self._change_by_feed(story, withdraw=kind == "withdraw")
            return
        number = await self.storage.read(lambda tx: _find(tx, story))
        if number is None:  # nobody knows the story yet, or its editor still waits for the last change
            self.publish()
        else:
            self._change_by_chat(story, kind, number)

    def _change_by_feed(self, story: Story, *, withdraw: bool) -> None:
        if withdraw or story.version > MOST_EDITS:
            story.withdrawn = True
            self._show("withdrawn by the feed")
        else:
            story.version += 1
            self._show("edited by the feed")

    def _change_by_chat(self, story: Story, kind: str, number: int) -> None:
        if kind == "withdraw":
            story.withdrawn = True
            words = "Nothing of it was true"
        else:
            story.version += 1
            story.told = story.version if kind == "correct" else story.told
            words = _words(story)
        self.sandbox.world.say(EDITOR, EDITOR, f"/{kind} {number} {words}")
        self.acts[f"/{kind}"] += 1

    def confirm(self, preview: Json) -> None:
        """Press the button below the preview of a change, as the editor does."""
        rows = preview.get("reply_markup", {}).get("inline_keyboard", [])
        pressed = [button["callback_data"] for row in rows for button in row if "callback_data" in button]
        for data in pressed[:1]:
            if data.startswith("v1:change:"):
                with suppress(WorldError):  # an earlier press was handled meanwhile
                    self.sandbox.world.press(EDITOR, EDITOR, preview["message_id"], data)

    def _show(self, act: str) -> None:
        self.acts[act] += 1
        self._feed.body = _atom(self.stories[-SHOWN:])

    # What the program says about itself

    async def in_flight(self) -> set[tuple[int, int, int]]:
        """Return what could arrive twice if the program is killed now, by destination, entry and time.

        By then everything that it had begun in the database has ended.
        """

        async def is_over() -> bool:
            return not await self.storage.read(self._list_sessions) > self._sessions

        await until(is_over)

        async def read(tx: Tx) -> set[tuple[int, int, int]]:
            leased = select(lane.c.destination_id, lane.c.entry_id, lane.c.leased_at)
            found = await tx.execute(leased.where(lane.c.leased_at.is_not(None), lane.c.step.in_(MAY_DOUBLE)))
            return {(row.destination_id, row.entry_id, row.leased_at) for row in found}

        return await self.storage.read(read)

    async def uncertain(self) -> Counter[tuple[int, int]]:
        """Return how often the program was uncertain whether something arrived, by chat and story."""

        async def read(tx: Tx) -> Counter[tuple[int, int]]:
            found = await tx.execute(
                select(destination.c.chat_id, entry.c.external_id, delivery.c.uncertain)
                .join(destination, destination.c.id == delivery.c.destination_id)
                .join(entry, entry.c.id == delivery.c.entry_id)
                .where(delivery.c.uncertain > 0)
            )
            return Counter({(row.chat_id, _named(row.external_id)): row.uncertain for row in found})

        return await self.storage.read(read)

    async def backlog(self) -> int:
        """Return how much there is to do: deliveries, fan-out, and people's messages."""
        counts = await counted(self.storage)

        async def unhandled(tx: Tx) -> int:
            open_ = await publications.next_open(tx) is not None
            waiting = await tx.scalar(select(inbox.c.update_id).where(inbox.c.done_at.is_(None)).limit(1))
            return int(open_) + int(waiting is not None)

        return counts.waiting + counts.in_flight + await self.storage.read(unhandled)

    async def _list_sessions(self, tx: Tx) -> frozenset[int]:
        if tx.dialect.name == "sqlite":
            return frozenset()
        sessions = "SELECT pid FROM pg_stat_activity WHERE datname = current_database()"
        return frozenset(await tx.scalars(text(sessions)))

    # What readers see

    def lost(self) -> list[str]:
        """Return the stories that some reader does not see as they should be."""
        return [lost for chat_id in READERS for lost in self._lost_at(chat_id)]

    def _lost_at(self, chat_id: int) -> list[str]:
        shown = {one["message_id"]: one["text"] for one in self.sandbox.world.messages(chat_id)}
        by_story = self._by_story(chat_id)
        lost = []
        for story in self.stories:
            arrived = by_story[story.number]
            messages = [one for one in arrived if not one.reply]
            if not messages:
                problem = "" if story.withdrawn else "never came"
            else:
                text_ = _part(shown[messages[-1].message_id], story.number)
                problem = _wrong(story, messages[-1], text_, arrived)
            if problem:
                lost.append(f"chat {chat_id}, {story}: {problem}; {arrived}")
        return lost

    def outdated(self) -> Counter[tuple[int, int]]:
        """Return how many replies are outdated, by chat and story: all before the last one."""
        found: Counter[tuple[int, int]] = Counter()
        for chat_id in READERS:
            shown = {one["message_id"]: one["text"] for one in self.sandbox.world.messages(chat_id)}
            for number, arrived in self._by_story(chat_id).items():
                standing = (one.message_id for one in arrived if one.reply)
                replies = [shown[message_id] for message_id in standing if message_id in shown]
                over = replies if self.stories[number - 1].withdrawn else replies[:-1]
                found[chat_id, number] = sum(_version(text) > 0 for text in over)
        return +found

    def out_of_order(self) -> list[str]:
        """Return which readers got a story before an older one.

        A lone notice does not count. It comes if a story may have arrived and was then withdrawn.
        """
        found = []
        for chat_id in READERS:
            stories = (one.story for one in self.arrivals[chat_id] if one.version and not one.reply)
            firsts = list(dict.fromkeys(stories))
            if firsts != sorted(firsts):
                found.append(f"chat {chat_id}: {firsts}")
        return found

    def doubled(self) -> Counter[tuple[int, int]]:
        """Return how often a reader got something again, by chat and story."""
        doubles: Counter[tuple[int, int]] = Counter()
        for chat_id in READERS:
            for story, arrived in self._by_story(chat_id).items():
                messages = [one for one in arrived if not one.reply]
                replies = [one.text for one in arrived if one.reply]
                doubles[chat_id, story] = max(0, len(messages) - 1) + len(replies) - len(set(replies))
        return +doubles

    def arrived(self, chat_id: int, story: int) -> list[Arrival]:
        """Return what arrived of a story in a chat, including replies."""
        return self._by_story(chat_id)[story]

    def _by_story(self, chat_id: int) -> defaultdict[int, list[Arrival]]:
        found: defaultdict[int, list[Arrival]] = defaultdict(list)
        for one in self.arrivals[chat_id]:
            found[one.story].append(one)
        return found

    def note(self, kind: str, chat_id: int, message: Json) -> None:
        """Record a message that arrived or was edited."""
        self.noticed[kind] += 1
        if kind != "message":
            return
        said, is_reply = message["text"], "reply_to_message" in message
        for story in dict.fromkeys(int(one) for one in _NAMED.findall(said)):
            part = _part(said, story)
            arrival = Arrival(message["message_id"], story, _version(part), is_reply, part)
            self.arrivals[chat_id].append(arrival)

    async def until_told(self, within: float = 300.0) -> None:
        """Wait until all readers see what they should and no work is left, or the time is over."""

        async def is_told() -> bool:
            return not await self.backlog() and not self.lost()

        with suppress(TimeoutError):  # callers check what is lost
            await until(is_told, every=0.2, within=within)


def _wrong(story: Story, message: Arrival, shows: str, arrived: Sequence[Arrival]) -> str:
    """Return what is wrong with a story's message, which came as `message` and now shows the text `shows`."""
    version = _version(shows)
    told = [one.version for one in arrived if one.reply]
    if story.withdrawn:
        if version:
            return "shows what was withdrawn"
        return "" if not message.version or 0 in told else "the withdrawal was not told"
    if version != story.version:
        return f"shows {shows.splitlines()[0]!r}"
    if message.version < story.told and not any(one >= story.told for one in told):
        return "the correction was not told"
    return ""


def _named(said: str) -> int:
    named = _NAMED.search(said)
    assert named is not None, said
    return int(named[1])


def _part(said: str, story: int) -> str:
    """Return what a message says of a story. In a digest each has a line."""
    return "\n".join(line for line in said.splitlines() if set(_NAMED.findall(line)) <= {str(story)})


def _version(said: str) -> int:
    """Return the version in a message, 0 for a notice, which at most names the withdrawn story."""
    found = _VERSION.search(said)
    is_notice = say("card-withdrawn") in said
    return int(found[1]) if found and not is_notice else 0


def _words(story: Story) -> str:
    return f"The harbour, {story.name}, version-{story.version}\nWhat {story.name} says of it."


def _atom(stories: Sequence[Story]) -> bytes:
    """Return an Atom feed, newest story first, with a tombstone for each withdrawn one (RFC 6721)."""
    now = datetime.now(UTC).isoformat()
    items = []
    for story in stories:
        if story.by_feed and story.withdrawn:
            items.append(f'<at:deleted-entry ref="{story.name}" when="{now}"/>')
            continue
        shown = story if story.by_feed else Story(story.number)  # the editor's text is only in the chats
        headline, _, body = _words(shown).partition("\n")
        items.append(
            f"<entry><id>{story.name}</id><title>{headline}</title><updated>{now}</updated>"
            f"<author><name>{story.name}</name></author><content>{body}</content></entry>"
        )
    return (
        '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0">'
        f"<id>harbour</id><title>Harbour live</title><updated>{now}</updated>"
        f"{''.join(reversed(items))}</feed>"
    ).encode()


@asynccontextmanager
async def newsroom(storage: Storage, database_url: str, seed: int = 1) -> AsyncIterator[Newsroom]:
    """Set up a newsroom with its readers within the block. Nothing has happened yet."""
    async with serve_sandbox() as sandbox, serve_feed() as feed:
        feed.content_type = "application/atom+xml"
        feed.body = _atom([])
        room = Newsroom(storage, database_url, sandbox, feed, seed)
        sandbox.world.add_user(EDITOR, "Edith", started=True)
        for method in ("sendMessage", "editMessageText"):
            sandbox.world.add_fault(method, "slow", times=10**9, seconds=ANSWER_TIME)
        await add_readers(storage, sandbox, READERS)
        await storage.write(lambda tx: _add_feed(tx, feed.url))
        watching = asyncio.ensure_future(_watch(room))
        try:
            yield room
            assert not watching.done(), "all was seen"
        finally:
            watching.cancel()
            await asyncio.wait([watching])


async def _find(tx: Tx, story: Story) -> int | None:
    """Return the number of a story's entry; None if the program does not have its newest version yet."""
    newest = and_(revision.c.entry_id == entry.c.id, revision.c.number == entry.c.revision)
    found = await tx.execute(
        select(entry.c.id, revision.c.headline)
        .join(revision, newest)
        .where(entry.c.external_id == story.name)
    )
    row = found.first()
    return row.id if row is not None and _version(row.headline) == story.version else None


async def _add_feed(tx: Tx, url: str) -> None:
    """Add the feed as one that was read before, so that its next entries are news."""
    now = now_micros()
    await sources.add(tx, url=url, title="", language="en", added_by=EDITOR, added_in=EDITOR, now=now)
    await tx.execute(update(source).where(source.c.url == url).values(polled_at=now))


async def _watch(room: Newsroom) -> None:
    """Record each message to a reader as it arrives, and each edit; confirm what the editor previews."""
    with room.sandbox.world.changes.stream() as events:
        while (event := await events.get()) is not None:
            if event["kind"] in ("message", "edited") and event["chat_id"] in READERS:
                room.note(event["kind"], event["chat_id"], event["message"])
            elif event["kind"] == "message" and event["chat_id"] == EDITOR:
                room.confirm(event["message"])

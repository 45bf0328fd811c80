"""Tests of accepting in batches: no transaction takes long, and no entry is ever half visible."""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, event, func, select

from bot.access import Actor
from bot.app import upkeep
from bot.delivery import fanout
from bot.domain.entry.content import Change, ParsedEntry
from bot.domain.filters import parse_filter
from bot.domain.messages.parts import Part
from bot.entries.acceptance import ENTRIES, accept
from bot.entries.occasion import Accepted, Occasion
from bot.entries.tags import TERMS, tagger
from bot.errors import UserError
from bot.newsroom import drafts, imports
from bot.newsroom.desk import sendoff
from bot.newsroom.desk.sendoff import Sender, Wish
from bot.newsroom.drafts import Asked
from bot.sources.parser import Parser
from storage import Storage, Tx
from storage.chats import follows
from storage.delivery import publications
from storage.engine.tables import entry_term, term_set
from storage.entries import search, term_sets
from storage.sources import sources
from tests import changing
from tests.accepting import accept as accept_within
from tests.sentences import say
from tests.storage.making import make_destination

NOW = 1_730_000_000_000_000
EDITOR = Actor(7, frozenset({7}))
LONG = ParsedEntry(
    "long",
    "A long day",
    " ".join(f"word{n} of{n} news{n}" for n in range(1500)) + " zeppelin",
    published_at=NOW,
)


def some(count: int) -> list[ParsedEntry]:
    """Return short entries, oldest first."""
    return [
        ParsedEntry(f"id {n}", f"Ferry {n} leaves", "Bound for Oslo", published_at=NOW + n)
        for n in range(count)
    ]


async def take(
    storage: Storage, parsed: Sequence[ParsedEntry], occasion: Occasion | None = None
) -> list[Accepted] | None:
    """Accept entries of the desk."""
    desk = await storage.read(lambda tx: sources.builtin(tx, "desk"))
    occasion = occasion or Occasion(publish=True)
    return await accept(storage, desk.id, parsed, occasion, language="en", now=NOW)


async def latest(storage: Storage) -> list[str]:
    """Return the headlines of all entries, newest first."""
    return [one.parsed.headline for one in await storage.read(lambda tx: search.latest(tx, 3000))]


async def found(storage: Storage, word: str) -> list[str]:
    """Return the headlines of the entries that a filter would have brought."""
    filter_ = parse_filter(word, "en")
    newest = await storage.read(lambda tx: search.newest_matching(tx, filter_.conjunctions, 5))
    assert await storage.read(lambda tx: search.count_matching(tx, filter_, 0)) == len(newest)
    return [one.parsed.headline for one in newest]


async def count(storage: Storage, table: Any) -> int:  # noqa: ANN401  whichever
    """Count the rows of a table."""
    return await storage.read(lambda tx: tx.scalar(select(func.count()).select_from(table))) or 0


async def open_publications(storage: Storage) -> int:
    """Count what is to be fanned out, and mark it as done."""

    async def work(tx: Tx) -> int:
        number = 0
        while (one := await publications.next_open(tx)) is not None:
            await publications.finish(tx, one.id, NOW)
            number += 1
        return number

    return await storage.write(work)


@contextmanager
def terms_written() -> Iterator[list[int]]:
    """Yield how many terms each transaction writes within the block."""
    written, so_far = [], {"terms": 0}

    def note(_c: Connection, _cursor: object, statement: str, parameters: Any, *_: object) -> None:  # noqa: ANN401
        if statement.startswith("INSERT INTO entry_term"):
            for row in parameters if isinstance(parameters, list) else [parameters]:
                so_far["terms"] += sum(len(json.loads(one)) for one in row if str(one).startswith("["))

    def over(_: Connection) -> None:
        if so_far["terms"]:
            written.append(so_far["terms"])
        so_far["terms"] = 0

    event.listen(Engine, "before_cursor_execute", note)
    event.listen(Engine, "commit", over)
    try:
        yield written
    finally:
        event.remove(Engine, "before_cursor_execute", note)
        event.remove(Engine, "commit", over)


class KilledError(Exception):
    """Represents the end of the program."""


class Breaking(Occasion):
    """Fails in the middle of the transaction that would store the last batch."""

    def __init__(self) -> None:
        super().__init__(publish=True)

    async def finish(self, tx: Tx, accepted: Sequence[Accepted]) -> None:
        """Fail."""
        del tx, accepted
        raise KilledError


class Interfering(Occasion):
    """Lets a test do something after it was decided what the entries are."""

    def __init__(self, storage: Storage, work: Any) -> None:  # noqa: ANN401  any work
        super().__init__(publish=True)
        self._storage = storage
        self._work = work

    async def keep_quiet(self, tx: Tx, new: Sequence[ParsedEntry]) -> Sequence[str]:
        """Do it."""
        del tx, new
        await self._storage.write(self._work)
        return ()


async def test_no_transaction_writes_more_terms_than_fit(storage: Storage) -> None:
    with terms_written() as written:
        await take(storage, [*some(200), LONG])
    assert max(written) <= TERMS
    assert sum(written) == await count(storage, entry_term)


async def test_the_last_word_of_a_long_entry_is_found(storage: Storage) -> None:
    await take(storage, [LONG])
    assert await found(storage, "zeppelin") == ["A long day"]
    desk = await storage.read(lambda tx: sources.builtin(tx, "desk"))
    its_tagger = await storage.read(lambda tx: tagger(tx, desk.id, "en"))
    [entry] = await storage.read(lambda tx: search.latest(tx, 5))
    terms = await storage.read(lambda tx: term_sets.of_entry(tx, entry.id))
    assert terms == its_tagger.terms(LONG)
    assert len(terms) > 2 * TERMS
    assert await count(storage, term_set) == 0


async def test_nobody_sees_an_entry_whose_terms_are_written_and_that_is_not_stored(storage: Storage) -> None:
    with pytest.raises(KilledError):
        await take(storage, [LONG], Breaking())
    assert await count(storage, entry_term) > 2 * TERMS
    assert await latest(storage) == []
    assert await found(storage, "zeppelin") == []
    assert await open_publications(storage) == 0


async def test_what_was_written_for_an_entry_that_never_came_is_removed(storage: Storage) -> None:
    with pytest.raises(KilledError):
        await take(storage, [LONG], Breaking())
    keep = upkeep.Retention(14, 90)
    await upkeep.tidy(storage, keep, NOW + 60_000_000)
    assert await count(storage, entry_term) > 0, "it may still be on its way"
    await upkeep.tidy(storage, keep, NOW + 2 * 3_600_000_000)
    assert [await count(storage, table) for table in (entry_term, term_set)] == [0, 0]


async def test_an_edit_is_seen_with_all_of_its_terms_or_none(storage: Storage) -> None:
    await take(storage, [LONG])
    edited = replace(LONG, headline="A longer day", body=LONG.body.replace("word", "term") + " airship")
    with pytest.raises(KilledError):
        await take(storage, [edited], Breaking())
    assert await found(storage, "zeppelin word1") == ["A long day"]
    assert await found(storage, "airship") == []
    await take(storage, [edited])
    assert await found(storage, "airship term1") == ["A longer day"]
    assert await found(storage, "word1") == []
    assert await count(storage, term_set) == 1, "only what was written for the first attempt"


async def test_after_a_kill_it_goes_on_where_it_was(storage: Storage) -> None:
    parsed = some(3 * ENTRIES)
    with pytest.raises(KilledError):
        await take(storage, parsed, Breaking())
    stored = len(await latest(storage))
    assert 0 < stored < len(parsed)
    accepted = await take(storage, parsed)
    assert accepted is not None
    assert [one.external_id for one in accepted] == [one.external_id for one in parsed]
    assert sum(one.change is Change.NEW for one in accepted) == len(parsed) - stored
    assert len(await latest(storage)) == len(parsed)
    assert await open_publications(storage) == len(parsed), "each once"


async def test_each_batch_is_published_at_once(storage: Storage) -> None:
    class Counting(Occasion):
        """Counts batches."""

        times = 0

        def committed(self) -> None:
            """Count."""
            self.times += 1

    occasion = Counting(publish=True)
    await take(storage, some(3 * ENTRIES), occasion)
    assert occasion.times >= 3


async def test_what_is_stored_by_another_meanwhile_is_decided_once_more(storage: Storage) -> None:
    [one] = some(1)

    async def store_first(tx: Tx) -> None:
        desk = await sources.builtin(tx, "desk")
        await accept_within(tx, desk.id, [one], language="en", publish=True, now=NOW)

    [accepted] = await take(storage, [one], Interfering(storage, store_first)) or []
    assert (accepted.change, accepted.revision) == (Change.UNCHANGED, 1)
    assert len(await latest(storage)) == 1
    assert await open_publications(storage) == 1


async def test_a_follow_in_another_language_that_comes_meanwhile_is_reached(storage: Storage) -> None:
    async def follow(tx: Tx) -> None:
        where = await make_destination(tx, 1)
        await follows.add(tx, where.id, parse_filter("война", "ru"), 1, NOW)

    await take(storage, [ParsedEntry("a", "Войны нет")], Interfering(storage, follow))
    assert await fanout.fan_out_all(storage) == 1


async def test_an_occasion_may_end_it(storage: Storage) -> None:
    class Ending(Occasion):
        """Ends at once."""

        async def begin(self, tx: Tx) -> bool:
            """End it."""
            del tx
            return False

    assert await take(storage, some(3), Ending(publish=True)) is None
    assert await latest(storage) == []


async def draft(storage: Storage, kind: Any, text: str) -> int:  # noqa: ANN401  a literal
    """Open a draft; return its number."""
    opened = await drafts.open_draft(storage, EDITOR, kind, Asked(7, 1, NOW), Part(text))
    return opened.id


async def publish(storage: Storage, draft_id: int) -> int:
    """Publish a draft; return its entry."""
    sender = Sender(EDITOR, "Ed", Asked(7, 1, NOW), UTC)
    wish = Wish(draft_id, delay="none")
    done = await sendoff.send_off(storage, sender, wish, "en", say)
    assert done.entry_id is not None
    return done.entry_id


async def test_a_long_post_is_one_with_its_draft(storage: Storage) -> None:
    draft_id = await draft(storage, "post", f"A long post\n{LONG.body}")
    with terms_written() as written:
        await publish(storage, draft_id)
    assert max(written) <= TERMS
    assert await found(storage, "zeppelin") == ["A long post"]
    with pytest.raises(UserError, match="draft-closed"):
        await publish(storage, draft_id)
    assert await open_publications(storage) == 1


async def test_a_long_correction_replaces_all_terms_at_once(storage: Storage) -> None:
    number = await publish(storage, await draft(storage, "post", f"A long post\n{LONG.body}"))
    text = f"A longer post\n{LONG.body.replace('word', 'term')} airship"
    with terms_written() as written:
        await changing.change(storage, EDITOR, number, text, "correct", asked=Asked(7, 9, NOW))
    assert max(written) <= TERMS
    assert await found(storage, "airship term7") == ["A longer post"]
    assert await found(storage, "word7") == []
    assert await count(storage, term_set) == 0


async def test_an_import_closes_its_draft_with_the_last_batch(storage: Storage) -> None:
    text = "\n\n".join(f"{n // 60:02}:{n % 60:02}\nFerry {n} leaves\nBound for Oslo." for n in range(120))
    draft_id = await draft(storage, "import", text)
    async with Parser() as parser:
        zone = UTC
        accepted = await imports.store_draft(
            storage, parser, EDITOR, draft_id, zone, publish=False, second=False, language="en", now=NOW
        )
        assert imports.count_new(accepted) == 120
        with pytest.raises(UserError, match="draft-closed"):
            await imports.store_draft(
                storage, parser, EDITOR, draft_id, zone, publish=False, second=False, language="en", now=NOW
            )
    assert await open_publications(storage) == 0

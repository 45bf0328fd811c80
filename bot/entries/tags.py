"""Finds and writes the terms of entries, by which filters match them.

Finding the terms of a long entry takes longer than others should wait for the writer, and so does writing
them. So `Terms` are found before the transaction in which an entry gets them, and if there are many, also
written before it.
"""

import asyncio
from collections.abc import Awaitable, Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final, TypeVar

from bot.domain.entry.content import ParsedEntry, marked
from bot.domain.entry.terms import entry_terms
from bot.domain.topics import Vocabulary
from storage import Storage, Tx
from storage.entries import basis, entries, term_sets

T = TypeVar("T")

TERMS: Final = 2000
"""Terms written in one transaction: about 20 ms of SQLite's write lock."""


@dataclass(frozen=True, slots=True)
class Tagger:
    """What the terms of a source's entries depend on besides the entries."""

    languages: Collection[str]
    source_id: int
    source_title: str
    source_language: str | None
    vocabulary: Vocabulary

    def terms(self, entry: ParsedEntry) -> frozenset[str]:
        """Return the terms of an entry."""
        return entry_terms(
            marked(entry),
            self.languages,
            source_title=self.source_title,
            source_language=self.source_language,
            vocabulary=self.vocabulary,
            source_id=self.source_id,
        )

    def terms_of_all(self, parsed: Iterable[ParsedEntry]) -> dict[ParsedEntry, frozenset[str]]:
        """Return the terms of entries."""
        return {one: self.terms(one) for one in parsed}


async def tagger(tx: Tx, source_id: int, language: str) -> Tagger:
    """Return what finds the terms of a source's entries; `language` is the bot's.

    They are stemmed in the languages of the bot, of the source and of all follows. A filter in a language
    that no follow had before only finds entries from then on. Finding the terms of all stored entries again
    would take minutes.
    """
    title, spoken, languages, vocabulary = await basis.basis(tx, source_id)
    return Tagger(languages | {language}, source_id, title, spoken, vocabulary)


class UntaggedError(Exception):
    """A transaction needs terms that were not found yet, or were found with an outdated tagger."""

    def __init__(self, its_tagger: Tagger, parsed: Collection[ParsedEntry]) -> None:
        super().__init__(f"{len(parsed)} entries")
        self.tagger = its_tagger
        self.parsed = parsed


class Terms:
    """The terms of entries, found ahead of the transaction that needs them; `language` is the bot's."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._tagger: Tagger | None = None
        self._found: dict[ParsedEntry, frozenset[str]] = {}
        self._sets: dict[ParsedEntry, int] = {}
        self.replaced = False
        """Whether an entry's earlier terms were replaced and have to be removed."""

    async def require(self, tx: Tx, source_id: int, parsed: Collection[ParsedEntry]) -> None:
        """Check that entries have the terms that they would have now; raises UntaggedError if not."""
        if not parsed:
            return
        its_tagger, given = await tagger(tx, source_id, self._language), list(parsed)
        if its_tagger == self._tagger:
            given = [one for one in given if one not in self._found]
        if given:
            raise UntaggedError(its_tagger, given)

    async def find(self, its_tagger: Tagger, parsed: Collection[ParsedEntry]) -> None:
        """Find the terms of entries, in a thread that releases the interpreter every few milliseconds."""
        if its_tagger != self._tagger:
            self._tagger, self._found, self._sets = its_tagger, {}, {}
        wanted = [one for one in parsed if one not in self._found]
        if wanted:
            self._found |= await asyncio.to_thread(its_tagger.terms_of_all, wanted)

    async def write_long(self, storage: Storage, now: int) -> None:
        """Write the terms that are too many for one transaction, as sets that no entry has yet."""
        for one, its in self._found.items():
            if len(its) <= TERMS or one in self._sets:
                continue
            [set_id] = await storage.write(lambda tx: term_sets.begin(tx, 1, now))
            for piece in term_sets.pieces(its, TERMS):
                await storage.write(partial(term_sets.write, terms={set_id: piece}))
            self._sets[one] = set_id

    def first_that_fit(self, names: Sequence[str]) -> Sequence[str]:
        """Return the first entries, by external id, whose terms fit in one transaction; at least one."""
        to_write = {one.external_id: len(its) for one, its in self._found.items() if one not in self._sets}
        count = 0
        for place, name in enumerate(names):
            count += to_write.get(name, 0)
            if place and count > TERMS:
                return names[:place]
        return names

    def of(self, one: ParsedEntry) -> frozenset[str]:
        """Return the terms that were found for an entry."""
        return self._found[one]

    async def take_sets(self, tx: Tx, parsed: Sequence[ParsedEntry]) -> dict[str, int]:
        """Return the sets of the terms of new entries, by external id, to store the entries with."""
        short = [one for one in parsed if one not in self._sets]
        made = await term_sets.make(tx, [self._found[one] for one in short])
        sets = self._sets | dict(zip(short, made, strict=True))
        taken = {one.external_id: sets[one] for one in parsed}
        await term_sets.take(tx, taken.values())
        return taken

    async def put(self, tx: Tx, texts: Mapping[int, ParsedEntry]) -> None:
        """Replace the terms of stored entries, by their numbers, with the terms of these texts."""
        long = {entry_id: self._sets[one] for entry_id, one in texts.items() if one in self._sets}
        short = {entry_id: self._found[one] for entry_id, one in texts.items() if entry_id not in long}
        replaced = [await entries.put_terms(tx, short), await term_sets.use(tx, long)]
        self.replaced |= any(replaced)

    def forget(self) -> None:
        """Forget what was found, once it is stored."""
        self._found.clear()
        self._sets.clear()


async def write_tagged(
    storage: Storage, work: Callable[[Tx, Terms], Awaitable[T]], language: str, now: int
) -> T:
    """Run `work` in a transaction that may write, with the terms that it requires.

    If it requires terms that are not found yet, it is rolled back, they are found, and it begins again.
    """
    terms = Terms(language)
    while True:
        try:
            done = await storage.write(lambda tx: work(tx, terms))
            break
        except UntaggedError as error:
            await terms.find(error.tagger, error.parsed)
            await terms.write_long(storage, now)
    await remove_replaced(storage, terms)
    return done


async def remove_replaced(storage: Storage, terms: Terms) -> None:
    """Remove the terms that entries had before they got these, if they had any."""
    while terms.replaced:
        terms.replaced = await storage.write(lambda tx: term_sets.remove_loose(tx, term_sets.REPLACED + 1))

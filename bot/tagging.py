"""What an entry is found by: its terms, as its source, the follows and the owner's topics ask for them."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from bot.domain.entry import ParsedEntry, marked
from bot.domain.terms import entry_terms
from bot.domain.topics import Vocabulary
from storage import Tx, follows, sources, topics


@dataclass(frozen=True, slots=True)
class Tagger:
    """What the terms of a source's entries depend on beside the entries."""

    languages: Collection[str]
    source_title: str
    vocabulary: Vocabulary

    def terms(self, entry: ParsedEntry) -> frozenset[str]:
        """Return the terms of an entry."""
        return entry_terms(
            marked(entry), self.languages, source_title=self.source_title, vocabulary=self.vocabulary
        )

    def terms_of_all(self, entries: Mapping[int, ParsedEntry]) -> dict[int, frozenset[str]]:
        """Return the terms of entries, by number."""
        return {number: self.terms(entry) for number, entry in entries.items()}


async def tagger(tx: Tx, source_id: int, language: str) -> Tagger:
    """Return what finds the terms of a source's entries; `language` is the bot's.

    They are stemmed in the languages of the bot, of the source and of all follows. So a filter in a language
    that no follow had before finds what comes from then on: to find the terms of all that is stored once more
    would take minutes.
    """
    source = await sources.get(tx, source_id)
    languages = await follows.languages(tx) | {language}
    if source is not None and source.language:
        languages.add(source.language)
    title = "" if source is None else source.title
    return Tagger(languages, title, await topics.load_for_finding(tx))

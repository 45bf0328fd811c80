"""What a filter is, once read, and when it matches."""

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Literal

COMPILER = 3
"""The version of normaliser and compiler together; a filter stored under another one is compiled anew."""
MAX_FILTER_LENGTH = 200
"""Characters of a filter, as typed and as shown."""
MAX_TERMS = 12
"""Things that one filter asks for or excludes: words, phrases, countries, topics, names."""
MAX_CONJUNCTIONS = 64
"""Conjunctions that one filter becomes; more than that, brackets multiply."""
MAX_DEPTH = 6
"""Brackets within brackets."""


@dataclass(frozen=True, slots=True)
class Conjunction:
    """Terms that an entry must all have, and terms of which it may have none.

    `anchor` is the one under which the conjunction is filed; it is not repeated in `required`.
    """

    anchor: str
    required: tuple[str, ...] = ()
    excluded: tuple[str, ...] = ()

    def takes(self, terms: Collection[str]) -> bool:
        """Tell whether an entry with these terms meets it."""
        return (
            self.anchor in terms
            and all(term in terms for term in self.required)
            and not any(term in terms for term in self.excluded)
        )


@dataclass(frozen=True, slots=True)
class ReadAs:
    """What a name typed alone was read as: a country's code, a topic's slug, or a newsroom's mark.

    `only_word` is the canonical text of the filter that follows only the word, "" where that says too little.
    """

    kind: Literal["country", "topic", "is"]
    name: str
    only_word: str


@dataclass(frozen=True, slots=True)
class Reading:
    """Another way to read a filter: some names, as typed, as countries, as topics or as words.

    `text` is the canonical text of the whole filter read so.
    """

    kind: Literal["country", "topic", "word"]
    names: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Filter:
    """A filter as compiled.

    `text` is its canonical form, shown to people; reading that again gives the same filter. `language` is the
    one its words are stemmed in. An entry must meet one of the `conjunctions`. Of countries' names, as typed,
    `countries` were read as countries, and `country_words` as words; so were the hashtags `tag_words`. The
    names `topics` mean the topic or the word. `others` are the other ways to read what was typed.
    """

    text: str
    language: str
    conjunctions: tuple[Conjunction, ...]
    read_as: ReadAs | None = None
    countries: tuple[str, ...] = field(default=(), compare=False)
    country_words: tuple[str, ...] = field(default=(), compare=False)
    tag_words: tuple[str, ...] = field(default=(), compare=False)
    topics: tuple[str, ...] = field(default=(), compare=False)
    others: tuple[Reading, ...] = field(default=(), compare=False)


def matches(filter_: Filter, terms: Collection[str]) -> bool:
    """Tell whether an entry with these terms is one that the filter asks for.

    The store decides the same in SQL; this is what its answers are held against.
    """
    return any(conjunction.takes(terms) for conjunction in filter_.conjunctions)

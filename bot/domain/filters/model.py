"""A filter as read and compiled, and whether it matches an entry."""

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Literal

COMPILER = 3
"""Version of normaliser and compiler. A filter stored under another version is compiled again."""
MAX_FILTER_LENGTH = 200
"""Characters of a filter, as typed and as shown."""
MAX_TERMS = 12
"""Things that one filter may ask for or exclude: words, phrases, countries, topics, names."""
MAX_CONJUNCTIONS = 64
"""Conjunctions that one filter may become. Brackets multiply them."""
MAX_DEPTH = 6
"""Levels of nested brackets."""


@dataclass(frozen=True, slots=True)
class Conjunction:
    """Terms that an entry must all have, and terms that it must not have.

    The conjunction is filed under `anchor`, which is not repeated in `required`.
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
    """How a name typed alone was read: as a country's code, a topic's slug, or a newsroom's mark.

    `only_word` is the canonical text of the filter for the word only, "" if the word says too little.
    """

    kind: Literal["country", "topic", "is"]
    name: str
    only_word: str


@dataclass(frozen=True, slots=True)
class Reading:
    """Another way to read a filter: some names, as typed, as countries, as topics or as words.

    `text` is the canonical text of the whole filter in this reading.
    """

    kind: Literal["country", "topic", "word"]
    names: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Filter:
    """A compiled filter.

    `text` is its canonical form, which people see. Reading that again gives the same filter. `language` is
    the one in which its words are stemmed. An entry must meet one of the `conjunctions`.

    The other fields hold names as typed: `countries` were read as countries, `country_words` are countries'
    names read as words, `tag_words` are hashtags read as words, and `topics` mean the topic or the word.
    `others` are other ways to read what was typed.
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
    """Tell whether a filter asks for an entry with these terms.

    The store decides the same in SQL, and tests compare its answers with this.
    """
    return any(conjunction.takes(terms) for conjunction in filter_.conjunctions)

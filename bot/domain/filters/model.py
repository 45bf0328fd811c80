"""What a filter is, once read, and when it matches."""

from collections.abc import Collection
from dataclasses import dataclass

COMPILER = 1
"""The version of normaliser and compiler together; a filter stored under another one is compiled anew."""
MAX_FILTER_LENGTH = 200
"""Characters of a filter, as typed and as shown."""
MAX_TERMS = 12
"""Words, phrases, countries and topics in one filter."""


@dataclass(frozen=True, slots=True)
class Conjunction:
    """Terms that an entry must all have, and terms of which it may have none.

    `anchor` is the one under which the conjunction is filed; it is not repeated in `required`.
    """

    anchor: str
    required: tuple[str, ...] = ()
    excluded: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Filter:
    """A filter as compiled.

    `text` is its canonical form, shown to people; reading that again gives the same filter. `language` is the
    one its words are stemmed in. An entry must meet one of the `conjunctions`. `read_as_country` is the ISO
    code where a bare country's name was typed.
    """

    text: str
    language: str
    conjunctions: tuple[Conjunction, ...]
    read_as_country: str | None = None


def matches(filter_: Filter, terms: Collection[str]) -> bool:
    """Tell whether an entry with these terms is one that the filter asks for.

    The store decides the same in SQL; this is what its answers are held against.
    """
    return any(
        conjunction.anchor in terms
        and all(term in terms for term in conjunction.required)
        and not any(term in terms for term in conjunction.excluded)
        for conjunction in filter_.conjunctions
    )

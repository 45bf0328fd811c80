"""A filter as a tree: what it asks for, how that is joined, and its text."""

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from bot.domain.countries import is_country_anywhere
from bot.domain.filters.lexer import is_bare, is_operator, read_pieces
from bot.domain.languages.known import all_words, languages
from bot.domain.languages.stop_words import says_nothing

Field = Literal["", "=", "title", "source", "author", "country", "topic", "liveblog", "is", "*"]
"""What a leaf compares: words in any form, words in this form only, words of the headline, and so on."""
_KEYWORD = "everything"
_KEYWORDS = [language.keywords for language in languages().values()]
KEYWORDS = all_words(_KEYWORDS, _KEYWORD)
"""Words that mean everything, in all languages..."""
SHORT_KEYWORDS = all_words(_KEYWORDS, "alone")
"""...and words that do so at the beginning if the filter asks for nothing else."""
_STEMMED = ("", "=", "title")


@dataclass(frozen=True, slots=True)
class Leaf:
    """One thing that a filter asks for or excludes.

    `value` is the text after the field: words as shown, a country's code, a topic's slug, a flag. `words` are
    the folded words to compare, () if there are none; for "=" those that are asked for in capitals are in
    capitals. `typed` and `position` (from 1) are what was typed and where.
    """

    field: Field
    value: str
    words: tuple[str, ...] = ()
    typed: str = dataclasses.field(default="", compare=False)
    position: int = dataclasses.field(default=1, compare=False)

    @property
    def has_forms(self) -> bool:
        """Whether it asks for words of running text."""
        return self.field in _STEMMED

    @property
    def shown(self) -> str:
        """Its canonical text."""
        if self.field == "*":
            return _KEYWORD
        is_special = self.value in KEYWORDS | SHORT_KEYWORDS or is_operator(self.value)
        needs_quotes = " " in self.value or (not self.field and is_special)
        value = f'"{self.value}"' if needs_quotes else self.value
        return self.field + value if self.field in ("", "=") else f"{self.field}:{value}"

    def says_nothing(self, language: str) -> bool:
        """Tell whether its words are in nearly every text of a language."""
        return self.has_forms and says_nothing(self.words, language)


@dataclass(frozen=True, slots=True)
class Not:
    """An entry must not meet this."""

    node: "Node"


@dataclass(frozen=True, slots=True)
class Join:
    """Several things, joined in one of the ways below."""

    nodes: tuple["Node", ...]


class All(Join):
    """An entry must meet all of these."""

    __slots__ = ()


class Any(Join):
    """An entry must meet one of these."""

    __slots__ = ()


Node = Leaf | Not | All | Any
EVERY_ENTRY = Leaf("*", _KEYWORD)


def leaves(node: Node) -> Iterator[Leaf]:
    """Yield the leaves of a tree in order."""
    match node:
        case Leaf():
            yield node
        case Not(inner):
            yield from leaves(inner)
        case Join(nodes):
            for one in nodes:
                yield from leaves(one)


def is_words(node: Node) -> bool:
    """Tell whether it is one thing or several next to each other."""
    return isinstance(node, Leaf) or (
        isinstance(node, All) and all(isinstance(one, Leaf) for one in node.nodes)
    )


def is_plain_list(node: Node) -> bool:
    """Tell whether it is only things with commas between them."""
    return isinstance(node, Any) and all(map(is_words, node.nodes))


def write(node: Node) -> str:
    """Return the canonical text of a tree, with as few brackets as possible."""
    match node:
        case Leaf():
            return node.shown
        case Not(inner):
            return "-" + (f"({write(inner)})" if isinstance(inner, Join) else write_alone(inner))
        case All(nodes):
            return " ".join(f"({write(one)})" if isinstance(one, Any) else write(one) for one in nodes)
        case Any(nodes):
            return ", ".join(map(write_alone, nodes))


def write_alone(node: Node) -> str:
    """Return the text of a node between commas or after a dash. A country's name is quoted."""
    text = write(node)
    return as_words(node) if is_bare(read_pieces(text)) and is_country_anywhere(text) else text


def as_words(node: Node) -> str:
    """Return the text of words with the first in quotation marks, so that they are not read as a name."""
    first = next(leaves(node)).shown
    return f'"{first}"{write(node).removeprefix(first)}'

"""Names that stand alone in a filter: of countries, topics, marks; and countries' names among other words."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.domain.countries import country_named
from bot.domain.entry import mark_named
from bot.domain.filters.lexing import QUOTES, is_field, is_hashtag, is_operator
from bot.domain.filters.tree import KEYWORDS, SHORT_KEYWORDS, All, Any, Leaf, Node, Not, leaves
from bot.domain.stopwords import says_nothing
from bot.domain.text import words
from bot.domain.topics import Vocabulary

_INTERFACE = ("en", "de")


def is_reserved(name: str) -> bool:
    """Tell whether a name means something else in a filter, so that no topic can be called so."""
    said = " ".join(words(name))
    is_word = said in KEYWORDS | SHORT_KEYWORDS or is_operator(said) or is_field(said)
    return is_word or country_named(name) is not None or mark_named(name) is not None


def read_lone(name: str, language: str, vocabulary: Vocabulary) -> Leaf | None:
    """Return what a name that stands alone names; None if nothing. Little words do only in capitals: IT."""
    said = words(name)
    is_little = any(says_nothing(said, one) for one in (*_INTERFACE, language))
    if (said and is_little and name != name.upper()) or " ".join(said) in KEYWORDS | SHORT_KEYWORDS:
        return None
    if code := country_named(name):
        return Leaf("country", code)
    if slug := vocabulary.slug_of_word(name):
        return Leaf("topic", slug)
    mark = mark_named(name)
    return Leaf("is", mark) if mark else None


def name_countries(tree: Node, typed: str) -> tuple[Node, tuple[str, ...]]:
    """Read countries' names as countries where each stands alone, and return these names as typed.

    That is between the commas of a filter that is a plain list, and behind what excludes a single one.
    """
    named: list[str] = []

    def alone(node: Node) -> Node:
        name = _name_of(node, typed)
        code = country_named(name) if name else None
        if code is None:
            return node
        named.append(name)
        first = next(leaves(node))
        return Leaf("country", code, (), name, first.position)

    def excluded(node: Node) -> Node:
        match node:
            case Not(Leaf() as leaf):
                return Not(alone(leaf))
            case Not(Any(nodes)):
                return Not(Any(tuple(excluded(alone(one)) for one in nodes)))
            case Not(inner):
                return Not(excluded(inner))
            case All(nodes) | Any(nodes):
                return replace(node, nodes=tuple(map(excluded, nodes)))
            case _:
                return node

    is_list = isinstance(tree, Any) and all(map(_is_words, tree.nodes))
    read = Any(tuple(map(alone, tree.nodes))) if isinstance(tree, Any) and is_list else excluded(tree)
    return read, tuple(dict.fromkeys(named))


def countries_as_words(tree: Node, typed: str) -> tuple[str, ...]:
    """Return the countries' names, as typed, that are looked for as words, since other words stand beside."""
    return tuple(dict.fromkeys(_among(tree, typed)))


def tags_as_words(tree: Node) -> tuple[str, ...]:
    """Return the hashtags, as typed, that are looked for as words, since no topic is called so."""
    found = (leaf.typed for leaf in leaves(tree) if not leaf.field and is_hashtag(leaf.typed))
    return tuple(dict.fromkeys(found))


def _among(node: Node, typed: str) -> Iterator[str]:
    match node:
        case Leaf():
            name = _name_of(node, typed)
            if name and country_named(name):
                yield name
        case Not():
            return
        case Any(nodes):
            for one in nodes:
                yield from _among(one, typed)
        case All(nodes):
            at = 0
            while at < len(nodes):
                name, at = _longest(nodes, at, typed)
                if name:
                    yield name
                else:
                    yield from _among(nodes[at], typed)
                    at += 1


def _longest(nodes: Sequence[Node], at: int, typed: str) -> tuple[str, int]:
    """Return the longest name of a country that begins at a node, and the index behind it; "" for none."""
    for stop in range(len(nodes), at, -1):
        run = nodes[at:stop]
        name = _name_of(All(tuple(run)), typed)
        if name and country_named(name):
            return name, stop
    return "", at


def _is_words(node: Node) -> bool:
    return isinstance(node, Leaf) or (
        isinstance(node, All) and all(isinstance(one, Leaf) for one in node.nodes)
    )


def _name_of(node: Node, typed: str) -> str:
    """Return plain words as they were typed, "" for what is anything else."""
    if not _is_words(node):
        return ""
    found = list(leaves(node))
    if any(leaf.field or not leaf.words or leaf.typed[:1] in QUOTES for leaf in found):
        return ""
    first, last = found[0], found[-1]
    if first is last:
        return first.typed
    return typed[first.position - 1 : last.position - 1 + len(last.typed)]

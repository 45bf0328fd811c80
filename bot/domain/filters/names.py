"""Reads names in a filter: of countries, topics and marks alone, and of countries among other words."""

from collections.abc import Sequence
from dataclasses import replace

from bot.domain.countries import country_named, is_country_anywhere
from bot.domain.entry.content import mark_named
from bot.domain.filters.lexer import QUOTES, is_field, is_hashtag, is_operator
from bot.domain.filters.tree import (
    KEYWORDS,
    SHORT_KEYWORDS,
    All,
    Any,
    Join,
    Leaf,
    Node,
    Not,
    is_plain_list,
    is_words,
    leaves,
)
from bot.domain.languages.stop_words import STOP_WORDS, says_nothing
from bot.domain.text.words import is_capitals, words
from bot.domain.topics import Vocabulary


def is_reserved(name: str) -> bool:
    """Tell whether a name already has a meaning in a filter, so that no topic may have it."""
    said = " ".join(words(name))
    is_word = said in KEYWORDS | SHORT_KEYWORDS or is_operator(said) or is_field(said)
    return is_word or country_named(name) is not None or mark_named(name) is not None


def read_lone(name: str, language: str, spoken: str, vocabulary: Vocabulary) -> Leaf | None:
    """Return what a name that is typed alone means, if anything. Stop words count only in capitals: IT.

    `spoken` is the chat's language, whose names count.
    """
    if not _is_telling(name, language):
        return None
    if code := country_named(name, spoken):
        return Leaf("country", code)
    if slug := vocabulary.slug_of_word(name, spoken):
        return Leaf("topic", slug)
    mark = mark_named(name)
    return Leaf("is", mark) if mark else None


def is_name_anywhere(name: str, language: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a name that is typed alone means something in a chat of some language."""
    if read_lone(name, language, "", vocabulary) is not None:
        return True
    if not _is_telling(name, language):
        return False
    return is_country_anywhere(name) or vocabulary.slug_of_word(name, None) is not None


def _is_telling(name: str, language: str) -> bool:
    said = words(name)
    is_little = bool(said) and says_nothing(said, language) and name != name.upper()
    return not is_little and " ".join(said) not in KEYWORDS | SHORT_KEYWORDS


def topic_named(name: str, language: str, spoken: str | None, vocabulary: Vocabulary) -> str | None:
    """Return the topic that a name in a list means in addition to the word; None if it means none.

    `spoken` is the chat's language, or None for any.
    """
    if not name or not _is_telling(name, language) or country_named(name, spoken or ""):
        return None
    return vocabulary.slug_of_word(name, spoken)


def topic_or_words(slug: str, name: str, node: Node, language: str) -> tuple[Node, ...]:
    """Return what a topic's name asks for: the topic, and `node`, its words, unless they are stop words.

    If a name is a stop word of some language in lower case, such as IT, its word is asked for in capitals.
    """
    topic = Leaf("topic", slug, (), name, next(leaves(node)).position)
    said = words(name)
    if is_capitals(name) and any(says_nothing(said, one) for one in STOP_WORDS):
        return topic, Leaf("=", name, (name,), name, topic.position)
    is_telling = not all(leaf.says_nothing(language) for leaf in leaves(node))
    return (topic, node) if is_telling else (topic,)


def name_topics(
    tree: Node, typed: str, language: str, vocabulary: Vocabulary
) -> tuple[Node, Node, tuple[str, ...]]:
    """Read topics' names in a plain list as topic or words; return also the topics alone and the names.

    Next to other words, in brackets and after a dash such a name means only its words.
    """
    if not isinstance(tree, Any) or not is_plain_list(tree):
        return tree, tree, ()
    both: list[Node] = []
    only: list[Node] = []
    named: dict[str, None] = {}
    for node in tree.nodes:
        name = _name_of(node, typed)
        slug = topic_named(name, language, language, vocabulary)
        found = (node,) if slug is None else topic_or_words(slug, name, node, language)
        both += found
        only.append(found[0])
        if slug is not None:
            named[name] = None
    return Any(tuple(both)), Any(tuple(only)), tuple(named)


def name_countries(tree: Node, typed: str, spoken: str) -> tuple[Node, tuple[str, ...]]:
    """Read countries' names that are by themselves as countries; return these names, too, as typed.

    That is between the commas of a plain list, and as a single exclusion after a dash. `spoken` is the chat's
    language, whose names count.
    """
    named: list[str] = []

    def alone(node: Node) -> Node:
        name = _name_of(node, typed)
        code = country_named(name, spoken) if name else None
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
            case Join(nodes):
                return replace(node, nodes=tuple(map(excluded, nodes)))
            case _:
                return node

    if isinstance(tree, Any) and is_plain_list(tree):
        read: Node = Any(tuple(map(alone, tree.nodes)))
    else:
        read = excluded(tree)
    return read, tuple(dict.fromkeys(named))


def words_as_countries(tree: Node, typed: str, spoken: str) -> tuple[Node, tuple[str, ...]]:
    """Read as countries the names that other words next to them made words; return these names, too."""
    named: dict[str, None] = {}
    return _among(tree, typed, spoken, named), tuple(named)


def tags_as_words(tree: Node) -> tuple[str, ...]:
    """Return the hashtags, as typed, that are read as words because there is no such topic."""
    found = (leaf.typed for leaf in leaves(tree) if not leaf.field and is_hashtag(leaf.typed))
    return tuple(dict.fromkeys(found))


def _among(node: Node, typed: str, spoken: str, named: dict[str, None]) -> Node:
    match node:
        case Not():
            return node
        case Leaf():
            nodes = (node,)
        case All(nodes):
            pass
        case Join(nodes):
            return replace(node, nodes=tuple(_among(one, typed, spoken, named) for one in nodes))
    found: list[Node] = []
    at = 0
    while at < len(nodes):
        name, after = _longest(nodes, at, typed, spoken)
        code = country_named(name, spoken) if name else None
        if code is not None:
            named[name] = None
            found.append(Leaf("country", code, (), name, next(leaves(nodes[at])).position))
        else:
            after = at + 1
            found.append(
                nodes[at] if isinstance(nodes[at], Leaf) else _among(nodes[at], typed, spoken, named)
            )
        at = after
    return found[0] if len(found) == 1 else All(tuple(found))


def _longest(nodes: Sequence[Node], at: int, typed: str, spoken: str) -> tuple[str, int]:
    """Return the longest country's name that begins at a node, and the index after it; "" for none."""
    for stop in range(len(nodes), at, -1):
        run = nodes[at:stop]
        name = _name_of(All(tuple(run)), typed)
        if name and country_named(name, spoken):
            return name, stop
    return "", at


def _name_of(node: Node, typed: str) -> str:
    """Return plain words as typed, "" for anything else."""
    if not is_words(node):
        return ""
    found = list(leaves(node))
    if any(leaf.field or not leaf.words or leaf.typed[:1] in QUOTES for leaf in found):
        return ""
    first, last = found[0], found[-1]
    if first is last:
        return first.typed
    return typed[first.position - 1 : last.position - 1 + len(last.typed)]

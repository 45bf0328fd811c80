"""Puts a filter's tree in order: flat, each thing once, exclusions last, nothing superfluous."""

from collections.abc import Hashable, Sequence

from bot.domain.filters.meaning import leaf_terms
from bot.domain.filters.tree import EVERY_ENTRY, All, Any, Join, Leaf, Node, Not


def order(node: Node, language: str) -> Node:
    """Return the tree in order; its words are of a language.

    Drops single stop words next to other words, and *everything* next to other things asked for.
    """
    match node:
        case Leaf():
            return node
        case Not(inner):
            ordered = order(inner, language)
            return ordered.node if isinstance(ordered, Not) else Not(ordered)
        case All(nodes):
            return _order_all([order(one, language) for one in nodes], language)
        case Any(nodes):
            return _order_any([order(one, language) for one in nodes], language)


def _order_all(nodes: Sequence[Node], language: str) -> Node:
    flat = [inner for one in nodes for inner in (one.nodes if isinstance(one, All) else (one,))]
    asked = [one for one in flat if not isinstance(one, Not)]
    excluded = [one for one in flat if isinstance(one, Not)]
    if any(_is_telling(one, language) for one in asked):
        asked = [one for one in asked if not _is_filler(one, language)]
    if any(one != EVERY_ENTRY and _asks(one) for one in asked):
        asked = [one for one in asked if one != EVERY_ENTRY]
    kept = _each_once([*asked, *excluded], language)
    return kept[0] if len(kept) == 1 else All(kept)


def _order_any(nodes: Sequence[Node], language: str) -> Node:
    flat = [inner for one in nodes for inner in (one.nodes if isinstance(one, Any) else (one,))]
    if EVERY_ENTRY in flat:
        return EVERY_ENTRY
    kept = _each_once(flat, language)
    return kept[0] if len(kept) == 1 else Any(kept)


def _each_once(nodes: Sequence[Node], language: str) -> tuple[Node, ...]:
    kept: dict[Hashable, Node] = {}
    for one in nodes:
        kept.setdefault(_meaning(one, language), one)
    return tuple(kept.values())


def _meaning(node: Node, language: str) -> Hashable:
    """Return a value that is the same for trees that mean the same: troop and troops."""
    match node:
        case Leaf():
            return leaf_terms(node, language)
        case Not(inner):
            return Not, _meaning(inner, language)
        case Join(nodes):
            return type(node), tuple(_meaning(one, language) for one in nodes)


def _asks(node: Node) -> bool:
    """Tell whether a tree asks for something in each of its alternatives."""
    match node:
        case Leaf():
            return True
        case Not():
            return False
        case All(nodes):
            return any(map(_asks, nodes))
        case Join(nodes):
            return all(map(_asks, nodes))


def _is_telling(node: Node, language: str) -> bool:
    """Tell whether a tree asks for more than stop words in each of its alternatives."""
    match node:
        case Leaf():
            return not node.says_nothing(language)
        case Not():
            return False
        case All(nodes):
            return any(_is_telling(one, language) for one in nodes)
        case Join(nodes):
            return all(_is_telling(one, language) for one in nodes)


def _is_filler(node: Node, language: str) -> bool:
    return isinstance(node, Leaf) and len(node.words) == 1 and node.says_nothing(language)

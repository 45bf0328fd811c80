"""Compiles a filter's tree into conjunctions of terms (disjunctive normal form)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from bot.domain.entry.terms import EVERYTHING
from bot.domain.filters.meaning import implied_terms, leaf_terms
from bot.domain.filters.model import MAX_CONJUNCTIONS, Conjunction
from bot.domain.filters.tree import All, Any, Leaf, Node, Not
from bot.domain.topics import Vocabulary
from bot.errors import UserError

_RANK = {"author": 2, "country": 1, "topic": 1, "source": 1, "liveblog": 1, "is": 0}
_RANK_OF_WORDS = 3
_T = TypeVar("_T")


@dataclass(slots=True)
class _Case:
    """One way to meet a filter: the leaves it asks for and excludes, by their terms."""

    asked: dict[tuple[str, ...], Leaf] = field(default_factory=dict)
    excluded: dict[tuple[str, ...], Leaf] = field(default_factory=dict)

    def joined(self, other: "_Case") -> "_Case":
        return _Case(self.asked | other.asked, self.excluded | other.excluded)


@dataclass(frozen=True, slots=True)
class _Compiler:
    language: str
    vocabulary: Vocabulary

    def cases(self, node: Node, *, negated: bool = False) -> list[_Case]:
        """Return the ways to meet a tree, or with `negated` the ways not to meet it (De Morgan)."""
        match node:
            case Leaf():
                one = {leaf_terms(node, self.language): node}
                return [_Case(excluded=one) if negated else _Case(asked=one)]
            case Not(inner):
                return self.cases(inner, negated=not negated)
            case All(nodes) | Any(nodes):
                parts = [self.cases(one, negated=negated) for one in nodes]
        if isinstance(node, Any) is not negated:
            return _limited([case for part in parts for case in part])
        found = [_Case()]
        for part in parts:
            found = _limited([left.joined(right) for left in found for right in part])
        return found

    def conjunctions(self, case: _Case) -> Iterable[Conjunction]:
        """Return the conjunctions of one way to meet the filter; none if it contradicts itself.

        An excluded leaf with several terms is a phrase too long for one term. An entry meets the exclusion if
        it lacks any of them, so each gives a conjunction.
        """
        asked = dict.fromkeys(term for terms in case.asked for term in terms)
        implied = self.implied(case)
        found: list[dict[str, None]] = [{}]
        for terms in case.excluded:
            lacking = [term for term in terms if term not in implied]
            found = _limited([{**left, term: None} for left in found for term in lacking])
        anchor = max(asked, key=_worth)
        required = tuple(term for term in asked if term not in (anchor, EVERYTHING))
        return [Conjunction(anchor, required, tuple(excluded)) for excluded in found]

    def implied(self, case: _Case) -> set[str]:
        """Return the terms that every entry that meets a case has."""
        return {
            term
            for leaf in case.asked.values()
            for term in implied_terms(leaf, self.language, self.vocabulary)
        }

    def contradicting(self, cases: Sequence[_Case]) -> Leaf:
        """Return an exclusion that rules out what its own case asks for."""
        return next(
            leaf
            for case in cases
            for terms, leaf in case.excluded.items()
            if self.implied(case).issuperset(terms)
        )


def _limited(found: list[_T]) -> list[_T]:
    if len(found) > MAX_CONJUNCTIONS:
        raise UserError("filter-too-many-cases", limit=MAX_CONJUNCTIONS)
    return found


def _worth(term: str) -> tuple[int, int, str]:
    """Rank a term as an anchor: the longest word or phrase is best, then tags, then `*`.

    Without statistics the longest is about as good as the rarest, which Yan and Garcia-Molina (1994) use.
    """
    name, _, value = term.partition(":")
    if term == EVERYTHING:
        return -1, 0, term
    return _RANK.get(name, _RANK_OF_WORDS), len(value), term


def compile_tree(node: Node, language: str, vocabulary: Vocabulary, typed: str) -> tuple[Conjunction, ...]:
    """Return the conjunctions of an ordered tree, each once; `typed` is the whole filter.

    Raises UserError if a case asks for nothing or only for stop words, if no case can ever be met, and if
    there are too many.
    """
    compiler = _Compiler(language, vocabulary)
    cases = compiler.cases(node)
    _check(cases, language, typed)
    found = dict.fromkeys(one for case in cases for one in compiler.conjunctions(case))
    if not found:
        raise UserError("filter-contradiction", typed=f"-{compiler.contradicting(cases).typed}")
    kept: list[Conjunction] = []
    for one in found:
        if not any(_includes(wider, one) for wider in kept):
            kept = [*(narrow for narrow in kept if not _includes(one, narrow)), one]
    return tuple(kept)


def _check(cases: Sequence[_Case], language: str, typed: str) -> None:
    for case in cases:
        excluded = list(case.excluded.values())
        empty = next((leaf for leaf in excluded if leaf.says_nothing(language)), None)
        if empty is not None:
            raise UserError("filter-stop-words", typed=f"-{empty.typed}")
        if not case.asked and not any(other.asked for other in cases):
            raise UserError("filter-only-exclusions", typed=typed)
        if not case.asked:
            raise UserError(
                "filter-case-only-excludes",
                position=excluded[0].position,
                typed=" ".join(f"-{leaf.typed}" for leaf in excluded),
            )
        if all(leaf.says_nothing(language) for leaf in case.asked.values()):
            raise UserError("filter-stop-words", typed=" ".join(leaf.typed for leaf in case.asked.values()))


def _includes(wider: Conjunction, one: Conjunction) -> bool:
    """Tell whether a conjunction matches everything that another one matches."""
    terms = {one.anchor, *one.required}
    asked = {wider.anchor, *wider.required} - {EVERYTHING}
    return asked <= terms and set(wider.excluded) <= set(one.excluded)

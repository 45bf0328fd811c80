"""What a leaf of a filter means: the terms that it asks for, and the terms that follow from these."""

from bot.domain.countries import sets_of
from bot.domain.entry.terms import (
    EVERYTHING,
    country_term,
    exact_term,
    flag_term,
    liveblog_term,
    parts,
    phrases,
    runs,
    topic_term,
    word_prefix,
)
from bot.domain.filters.tree import Leaf
from bot.domain.languages.stems import stem
from bot.domain.text.words import fold, is_unspaced
from bot.domain.topics import Vocabulary


def _split(leaf: Leaf) -> list[str]:
    return [part for word in leaf.words for part in parts(fold(word) if leaf.field == "=" else word)]


def _exact_terms(leaf: Leaf) -> tuple[str, ...]:
    # Words in scripts without spaces have only one form.
    return tuple(exact_term(word) for word in leaf.words if not is_unspaced(word))


def _implied_by_exact(leaf: Leaf) -> list[str]:
    """Return the terms of words in any case, which an entry has in addition to those in capitals."""
    return [exact_term(fold(word)) for word in leaf.words] if leaf.field == "=" else []


def _stems(leaf: Leaf, language: str) -> list[str]:
    return [stem(word, language) for word in _split(leaf)]


def leaf_terms(leaf: Leaf, language: str) -> tuple[str, ...]:
    """Return the terms that an entry must all have to meet a leaf, with words stemmed in a language."""
    match leaf.field:
        case "" | "title":
            terms = phrases(_stems(leaf, language), word_prefix(language, title=leaf.field == "title"))
        case "=":
            terms = _exact_terms(leaf)
            if len(leaf.words) > 1 or not terms:
                terms = tuple(
                    dict.fromkeys((*phrases(_stems(leaf, language), word_prefix(language)), *terms))
                )
        case "source" | "author":
            terms = phrases(_split(leaf), f"{leaf.field}:")
        case "country":
            terms = (country_term(leaf.value),)
        case "topic":
            terms = (topic_term(leaf.value),)
        case "liveblog":
            terms = (liveblog_term(int(leaf.value.partition(" ")[0])),)
        case "is":
            terms = (flag_term(leaf.value),)
        case "*":
            terms = (EVERYTHING,)
    return terms


def implied_terms(leaf: Leaf, language: str, vocabulary: Vocabulary) -> set[str]:
    """Return the terms that every entry that meets a leaf has."""
    implied = {EVERYTHING, *leaf_terms(leaf, language)}
    match leaf.field:
        case "" | "=":
            implied.update(_implied_by_words(leaf, language), _implied_by_exact(leaf))
        case "title":
            implied.update(_implied_by_words(leaf, language))
            implied.update(runs(_stems(leaf, language), word_prefix(language, title=True)))
        case "source" | "author":
            implied.update(runs(_split(leaf), f"{leaf.field}:"))
        case "country":
            implied.update(map(country_term, sets_of(leaf.value)))
        case "topic":
            implied.update(map(topic_term, vocabulary.ancestors(leaf.value)))
    return implied


def _implied_by_words(leaf: Leaf, language: str) -> list[str]:
    return runs(_stems(leaf, language), word_prefix(language))

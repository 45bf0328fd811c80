"""Stop words: in nearly every text of a language, whatever its topic. They also tell languages apart."""

from collections.abc import Collection
from collections.abc import Set as AbstractSet
from functools import cache

from bot.domain.languages.known import languages

STOP_WORDS = {code: language.stop_words for code, language in languages().items() if language.stop_words}
"""Folded words by language."""


def says_nothing(words: Collection[str], language: str) -> bool:
    """Tell whether all of some folded words are in nearly every text of a language."""
    return STOP_WORDS.get(language, frozenset()).issuperset(words)


def language_of_text(words: AbstractSet[str], among: tuple[str, ...]) -> str | None:
    """Return which of some languages has the most stop words of its own in a text; None for a tie."""
    found = {language: len(words & own) for language, own in _own_words(among).items()}
    most = max(found.values(), default=0)
    likely = [language for language, count in found.items() if count == most]
    return likely[0] if most and len(likely) == 1 else None


@cache
def _own_words(among: tuple[str, ...]) -> dict[str, frozenset[str]]:
    """Return the stop words that only one of some languages has, by language."""
    listed = {language: STOP_WORDS.get(language, frozenset()) for language in among}
    return {
        language: words.difference(*(others for other, others in listed.items() if other != language))
        for language, words in listed.items()
    }

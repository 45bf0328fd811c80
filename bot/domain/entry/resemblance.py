"""Tells whether an editor's words may be meant for another entry, or repeat one.

Whether they are unlike an entry is measured by the overlap coefficient (Szymkiewicz-Simpson) of the words of
both texts: how many they share, divided by the number of words in the text that has fewer. So a short
headline resembles a long entry that has its words. Whether they say nearly the same is measured by the
Sørensen-Dice coefficient, which divides by the mean of both numbers.

Stop words do not count, since unrelated texts share these. Words are compared by their first letters, which
is a stemmer for many languages at once. In scripts without spaces each pair of neighbouring characters is a
word.
"""

from functools import cache
from itertools import pairwise
from typing import Final

from bot.domain.entry.content import ParsedEntry
from bot.domain.languages.stop_words import STOP_WORDS
from bot.domain.text.words import is_unspaced, words

HARDLY: Final = 0.15
"""Texts that share less than this hardly resemble each other."""
NEARLY: Final = 0.8
"""Texts that share at least this say nearly the same."""
_FEWEST: Final = 3
"""Words that a text must have to repeat another. Two equal ones may be chance."""
_STEM: Final = 5


def is_unlike(one: ParsedEntry, other: ParsedEntry) -> bool:
    """Return whether two texts share hardly anything; False if either has no words to compare."""
    mine, its = (_words(f"{each.headline}\n{each.body}") for each in (one, other))
    if not mine or not its:
        return False
    return len(mine & its) / min(len(mine), len(its)) < HARDLY


def is_alike(one: ParsedEntry, other: ParsedEntry) -> bool:
    """Return whether two entries say nearly the same, in their headlines or in all of their text."""
    return _is_nearly(one.headline, other.headline) or _is_nearly(
        f"{one.headline}\n{one.body}", f"{other.headline}\n{other.body}"
    )


def _is_nearly(one: str, other: str) -> bool:
    mine, its = _words(one), _words(other)
    if min(len(mine), len(its)) < _FEWEST:
        return False
    return 2 * len(mine & its) / (len(mine) + len(its)) >= NEARLY


def _words(text: str) -> set[str]:
    found = words(text)
    pairs = {"".join(pair) for pair in pairwise(found) if all(map(is_unspaced, pair))}
    spaced = {word for word in found if not is_unspaced(word)}
    return pairs | {word[:_STEM] for word in spaced - _stop_words() or spaced}


@cache
def _stop_words() -> frozenset[str]:
    return frozenset().union(*STOP_WORDS.values())

"""Invents a crowd of readers with one filter each, in a process of its own.

Makes their filters and the entries, and matches these by a plain loop and by brute force. The words are
invented too. Their frequencies follow Zipf's law, like the words of a language and of what people ask for.
"""

import hashlib
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from itertools import accumulate, repeat
from random import Random
from typing import Final

from bot.domain.countries import country_name
from bot.domain.entry.content import ParsedEntry
from bot.domain.entry.terms import subject, subject_terms
from bot.domain.filters import Filter, parse_filter
from bot.domain.languages.stems import stem
from bot.domain.text.words import sentences
from bot.domain.topics import built_in
from bot.errors import UserError

_SEED: Final = 4
_WORDS: Final = 20_000
_PHRASES: Final = 4_000
_COUNTRIES: Final = [
    "US",
    "UA",
    "RU",
    "DE",
    "FR",
    "GB",
    "CN",
    "IN",
    "IL",
    "IR",
    "PL",
    "IT",
    "ES",
    "JP",
    "BR",
    "TR",
    "EG",
    "NG",
    "ZA",
    "MX",
    "CA",
    "AU",
    "SE",
    "NO",
    "FI",
]
_TOPICS: Final = [
    "economy",
    "energy",
    "elections",
    "health",
    "crime",
    "weather",
    "sport",
    "conflict",
    "environment",
    "justice",
]
_FUNCTION_WORDS: Final = [
    "the",
    "of",
    "to",
    "and",
    "in",
    "for",
    "on",
    "with",
    "at",
    "from",
    "by",
    "as",
    "after",
    "over",
]
_ENTRY_WORDS: Final = 120
_SENTENCE: Final = 15
_CANDIDATES: Final = 60
_SAMPLE: Final = 100_000
"""Readers in the sample by which entries are chosen."""


@dataclass(frozen=True, slots=True)
class Reader:
    """A filter's parts: words and phrases as typed, tags as terms, some of them excluded."""

    wanted: tuple[str, ...]
    unwanted: tuple[str, ...]

    @property
    def typed(self) -> str:
        """The filter as the reader would type it."""
        shown = [f'"{part}"' if " " in part else part for part in (*self.wanted, *self.unwanted)]
        return " ".join([*shown[: len(self.wanted)], *(f"-{part}" for part in shown[len(self.wanted) :])])


class _Pool:
    """Things with Zipf frequencies: the nth is chosen about 1/n as often as the first."""

    def __init__(self, things: Sequence[str]) -> None:
        self.things = things
        self._weights = list(accumulate(1 / (rank + 5) for rank in range(len(things))))

    def some(self, random: Random, count: int) -> list[str]:
        """Return this many of them."""
        return random.choices(self.things, cum_weights=self._weights, k=count)


@cache
def _stemmed(part: str) -> str:
    return " ".join(stem(word, "en") for word in part.split())


def _is_mere_word(word: str) -> bool:
    """Return whether a filter of the word means only the word. Some of them name countries or topics."""
    try:
        anchors = [one.anchor for one in parse_filter(word, "en").conjunctions]
    except UserError:
        return False
    return anchors == [f"en:{_stemmed(word)}"]


@cache
def _pools() -> tuple[_Pool, _Pool, _Pool, _Pool]:
    """Return the words, phrases, countries and topics that people ask for."""
    random = Random(_SEED)  # noqa: S311  the same crowd every time
    parts = [a + b for a in "bdfgklmnprstvz" for b in "aeiou"]
    words = list(
        dict.fromkeys(
            "".join(random.choices(parts, k=random.choice((2, 3, 3, 4)))) + random.choice(("", "n", "r", "k"))
            for _ in range(2 * _WORDS)
        )
    )[:_WORDS]
    pool = _Pool([word for word in words if _is_mere_word(word)])
    pairs = zip(pool.some(random, _PHRASES), pool.some(random, _PHRASES), strict=True)
    return (
        pool,
        _Pool(list(dict.fromkeys(f"{first} {second}" for first, second in pairs if first != second))),
        _Pool([f"country:{code}" for code in _COUNTRIES]),
        _Pool([f"topic:{slug}" for slug in _TOPICS]),
    )


@cache
def _crowd(count: int) -> list[Reader]:
    """Return the readers: 1 to 3 parts each, 20 % with a phrase, 10 % with an exclusion, 30 % with a tag.

    Every second reader follows what another one does.
    """
    random = Random(_SEED + 1)  # noqa: S311
    words, phrases, countries, topics = _pools()
    single = iter(words.some(random, 4 * count))
    readers = []
    for _ in range((count + 1) // 2):
        wanted: list[str] = []
        if random.random() < 0.3:  # noqa: PLR2004  share of filters with a tag
            wanted += (countries if random.random() < 0.7 else topics).some(random, 1)  # noqa: PLR2004
        if random.random() < 0.2:  # noqa: PLR2004  share of filters with a phrase
            wanted += phrases.some(random, 1)
        parts = random.choice((1, 1, 1, 2, 2, 3))
        wanted += [next(single) for _ in range(parts - len(wanted))]
        unwanted = [next(single)] if random.random() < 0.1 else []  # noqa: PLR2004  share of filters with an exclusion
        stems = {one for part in wanted for one in _stemmed(part).split()}
        unwanted = [word for word in unwanted if _stemmed(word) not in stems]
        readers.append(Reader(tuple(dict.fromkeys(wanted)), tuple(unwanted)))
    readers += random.choices(readers, k=count // 2)
    random.shuffle(readers)
    return readers


@cache
def compiled(count: int) -> list[Filter]:
    """Return the filters compiled from what the readers type."""
    typed = [one.typed for one in _crowd(count)]
    distinct = list(dict.fromkeys(typed))
    with ProcessPoolExecutor(2) as processes:
        made = processes.map(parse_filter, distinct, repeat("en"), chunksize=2000)
        filters = dict(zip(distinct, made, strict=True))
    return [filters[text] for text in typed]


def entry(share: float) -> ParsedEntry:
    """Return the candidate entry that comes closest to matching this share of the readers."""
    random = Random(_SEED + 2)  # noqa: S311
    readers = _crowd(_SAMPLE)
    aim = share * _SAMPLE
    best: tuple[float, ParsedEntry] | None = None
    for number in range(_CANDIDATES):
        tried = _entry(random, heat=number / _CANDIDATES)
        off = abs(len(brute_force(readers, tried)) - aim)
        if best is None or off < best[0]:
            best = off, tried
    assert best is not None
    return best[1]


def _entry(random: Random, heat: float) -> ParsedEntry:
    """Return an entry of 120 words. A higher `heat` adds more of the words that people ask for."""
    words, phrases, countries, topics = _pools()
    cold = words.things[2_000:]
    spoken: list[str] = []
    while len(spoken) < _ENTRY_WORDS:
        if random.random() < 0.4 - 0.2 * heat:  # share of words that say nothing
            spoken.append(random.choice(_FUNCTION_WORDS))
        elif random.random() > heat**2:
            spoken.append(random.choice(cold))
        elif random.random() < 0.15:  # noqa: PLR2004
            spoken += phrases.some(random, 1)[0].split()
        else:
            spoken += words.some(random, 1)
    named = [country_name(tag.partition(":")[2], "en") for tag in countries.some(random, round(3 * heat))]
    for name in dict.fromkeys(named):
        spoken[random.randrange(_ENTRY_WORDS)] = name
    lines = [" ".join(spoken[at : at + _SENTENCE]) for at in range(0, _ENTRY_WORDS, _SENTENCE)]
    text = [f"{line[0].upper()}{line[1:]}." for line in lines]
    tags = topics.some(random, round(2 * heat))
    return ParsedEntry(
        "bench", text[0], "\n".join(text[1:]), topics=tuple({tag.partition(":")[2] for tag in tags})
    )


def brute_force(readers: Sequence[Reader], parsed: ParsedEntry) -> list[int]:
    """Return the numbers, from 1, of the readers whose filters match, by comparing each part with the text.

    Only folding, stemming and finding countries and topics are shared with the bot.
    """
    said = sentences(f"{parsed.headline}\n{parsed.body}")
    text = "".join(f"\n {' '.join(stem(token.word, 'en') for token in one)} " for one in said)
    about = set(subject_terms(subject(parsed, built_in()), built_in()))

    @cache
    def holds(part: str) -> bool:
        return part in about if ":" in part else f" {_stemmed(part)} " in text

    return [
        number
        for number, one in enumerate(readers, 1)
        if all(map(holds, one.wanted)) and not any(map(holds, one.unwanted))
    ]


def oracle(count: int, parsed: ParsedEntry) -> tuple[int, str]:
    """Return how many of `count` readers match, and the hash of their numbers."""
    matched = Fingerprint()
    matched.add(brute_force(_crowd(count), parsed))
    return matched.told


class Fingerprint:
    """A count of numbers and their hash, compared where one process cannot hold all of them."""

    def __init__(self) -> None:
        self._count = 0
        self._hash = hashlib.sha256()

    def add(self, numbers: Sequence[int]) -> None:
        """Add the next numbers."""
        self._count += len(numbers)
        for number in numbers:
            self._hash.update(b"%d," % number)

    @property
    def told(self) -> tuple[int, str]:
        """The count and the hash."""
        return self._count, self._hash.hexdigest()


@cache
def _plain(count: int) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Return the filters as a bot without an index has them: lower-case strings to look for."""

    def plain(part: str) -> str:
        field, _, value = part.rpartition(":")
        return (country_name(value, "en") if field == "country" else value).lower()

    return [(tuple(map(plain, one.wanted)), tuple(map(plain, one.unwanted))) for one in _crowd(count)]


def plain_loop(count: int, parsed: ParsedEntry) -> tuple[int, float]:
    """Look for every filter's words in the text; return how many match, and the seconds it took."""
    filters = _plain(count)
    began = time.perf_counter()
    text = f"{parsed.headline}\n{parsed.body}".lower()
    matched = [
        number
        for number, (wanted, unwanted) in enumerate(filters, 1)
        if all(word in text for word in wanted) and not any(word in text for word in unwanted)
    ]
    return len(matched), time.perf_counter() - began

"""Finds countries and blocs in running text: the longest name wins, and rules exclude other meanings."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from heapq import merge
from itertools import chain
from typing import NamedTuple

from bot.domain.countries.blocs import is_bloc
from bot.domain.countries.local.finding import local_names
from bot.domain.countries.local.shared import counts_abroad, shared_names
from bot.domain.countries.local.tongue import is_character
from bot.domain.countries.names import Index, Name, Rule, territories
from bot.domain.countries.rules import names_country
from bot.domain.countries.senses import one_sense
from bot.domain.countries.tables import load_names
from bot.domain.countries.text import Line, Sentence, Text
from bot.domain.languages.known import FALLBACK
from bot.domain.text.words import sentences


class Mention(NamedTuple):
    """A country's or bloc's name in a sentence: words `start` to before `end`; `form_of` as in `Name`."""

    start: int
    end: int
    code: str
    form_of: tuple[str, ...]


# Between the words of one name (Guinea-Bissau, St. Lucia, Congo (Kinshasa), People's Republic); no comma.
_INSIDE_NAME = re.compile(r"(?:'[sS])?[\s.'&()\u2010-\u2015-]*")
_SEATED = "EU"
"""The bloc that its seat's name means when it acts."""
_FLAG = re.compile("[\U0001f1e6-\U0001f1ff]{2}")


@cache
def _index() -> Index:
    """Return all names, with their other meanings last."""
    table = load_names()
    names = list(table.names.values())
    for words, context in table.contexts.items():
        name = table.names[words]
        rules = name.rules - {Rule.CONTEXT} | {Rule.ELSEWHERE}
        names.append(replace(name, code=context.code, form_of=(), typed=False, rules=rules))
    for name in table.names.values():
        if Rule.SEAT in name.rules:
            rules = name.rules - {Rule.SEAT} | {Rule.ACTOR}
            names.append(replace(name, code=_SEATED, typed=False, rules=rules))
    return Index(names)


def _stands_at(name: Name, line: Line, start: int) -> bool:
    """Tell whether the words of a name are there, next to each other."""
    if len(name.words) == 1:
        return True
    end = start + len(name.words)
    if end > len(line.tokens):
        return False
    return all(
        token.word == word and _INSIDE_NAME.fullmatch(token.gap)
        for token, word in zip(line.tokens[start + 1 : end], name.words[1:], strict=True)
    )


def _telling(text: Text) -> set[str]:
    """Return the text's words at which a name may begin."""
    telling = _index().first.keys() & text.words
    if text.tongue.languages:
        telling |= text.tongue.telling(text.words, list(chain.from_iterable(text.sentences)))
    return telling


def _names_at(line: Line, start: int) -> Iterator[Name]:
    """Yield the names that stand at a word, the longest first, the language's own before others."""
    own = local_names(line, start) if line.text.tongue.languages else []
    if is_character(line.tokens[start].word):
        yield from own
        return
    index, second = _index(), line.word(start + 1)
    if line.is_abroad:
        others: Sequence[Name] = shared_names(line, start, index)
    else:
        others = index.names_at(line.word(start), second)
    merged = merge(own, others, key=lambda name: -len(name.words)) if own else others
    yield from (name for name in merged if name.is_local or _stands_at(name, line, start))


def _find_in(line: Line, telling: set[str]) -> Iterator[tuple[int, Name]]:
    after = 0
    for start, token in enumerate(line.tokens):
        if start < after or token.word not in telling:
            continue
        for name in _names_at(line, start):
            counts = names_country(line, start, name)
            if line.is_abroad and not name.is_local:
                counts = counts and counts_abroad(line, start, name)
            if counts and name.code is not None:
                yield start, name
            # "Panama City, Fla." is no place in Panama, and none of its shorter names counts either.
            if counts or (Rule.PLACE in name.rules and len(name.words) > 1):
                after = start + len(name.words)
                break


def find_mentions(text: Sequence[Sentence], language: str | None = None) -> list[list[Mention]]:
    """Return the names of countries and blocs in each sentence of a text, in order and without overlaps.

    `language` is the text's, if known.
    """
    searched = Text(text, load_names(), language)
    telling = _telling(searched)
    found = one_sense(searched, [list(_find_in(Line(searched, sentence), telling)) for sentence in text])
    return [
        [
            Mention(start, start + len(name.words), name.code, name.form_of)
            for start, name in line
            if name.code is not None
        ]
        for line in found
    ]


def find_flags(text: str) -> frozenset[str]:
    """Return the countries whose flags are in a text."""
    if text.isascii():
        return frozenset()
    pairs = (match[0] for match in _FLAG.finditer(text))
    return frozenset(code for pair in pairs if (code := _flag_code(pair)) in territories(FALLBACK))


def _flag_code(pair: str) -> str:
    return "".join(chr(ord(letter) - 0x1F1E6 + ord("A")) for letter in pair)


def find_countries(text: str, language: str | None = None) -> frozenset[str]:
    """Return the ISO 3166-1 alpha-2 codes of the countries in a running text, without blocs.

    `language` is the text's, if known. In a language with a table, names, adjectives, inhabitants, towns,
    institutions and leaders count; in others fewer of them. Flags always count.
    """
    named = {mention.code for mentions in find_mentions(sentences(text), language) for mention in mentions}
    return find_flags(text) | frozenset(code for code in named if not is_bloc(code))

"""Countries and blocs in running text: the longest name wins, and rules decide what else it may mean."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from bot.domain.countries.blocs import is_bloc
from bot.domain.countries.cyrillic import name_in_cyrillic
from bot.domain.countries.names import Name, Rule, territories
from bot.domain.countries.rules import Line, Sentence, Text, names_country
from bot.domain.countries.signs import AT_A_PLACE
from bot.domain.countries.tables import load_names
from bot.domain.text import sentences


class Mention(NamedTuple):
    """A country's or bloc's name in a sentence: words `start` to before `end`; `form_of` as in `Name`."""

    start: int
    end: int
    code: str
    form_of: tuple[str, ...]


# Between the words of one name (Guinea-Bissau, St. Lucia, Congo (Kinshasa), People's Republic); no comma.
_INSIDE_NAME = re.compile(r"(?:'[sS])?[\s.'&()\u2010-\u2015-]*")
_SEATED = "EU"
"""The bloc that the name of its seat means where it acts."""
_FLAG = re.compile("[\U0001f1e6-\U0001f1ff]{2}")


@cache
def _index() -> dict[str, tuple[Name, ...]]:
    """Return the names by their first word, the longest first, and last those of something else."""
    table = load_names()
    index: dict[str, list[Name]] = {}
    for name in table.names.values():
        index.setdefault(name.words[0], []).append(name)
    for words, context in table.contexts.items():
        name = table.names[words]
        rules = name.rules - {Rule.CONTEXT} | {Rule.ELSEWHERE}
        index[words[0]].append(replace(name, code=context.code, form_of=(), typed=False, rules=rules))
    for name in table.names.values():
        if Rule.SEAT in name.rules:
            rules = name.rules - {Rule.SEAT} | {Rule.ACTOR}
            index[name.words[0]].append(replace(name, code=_SEATED, typed=False, rules=rules))
    return {
        first: tuple(sorted(names, key=lambda name: len(name.words), reverse=True))
        for first, names in index.items()
    }


def _stands_at(name: Name, line: Line, start: int) -> bool:
    """Tell whether the words of a name stand there, side by side."""
    end = start + len(name.words)
    return end <= len(line.tokens) and all(
        token.word == word and _INSIDE_NAME.fullmatch(token.gap)
        for token, word in zip(line.tokens[start + 1 : end], name.words[1:], strict=True)
    )


def _find_in(line: Line) -> Iterator[tuple[int, Name]]:
    index = _index()
    after = 0
    for start, token in enumerate(line.tokens):
        if start < after:
            continue
        if token.word not in index:
            if not token.word.isascii() and (foreign := name_in_cyrillic(token.word)) is not None:
                yield start, foreign
            continue
        for name in index[token.word]:
            if not _stands_at(name, line, start):
                continue
            counts = names_country(line, start, name)
            if counts and name.code is not None:
                yield start, name
            # "Panama City, Fla." is no place in Panama, and names nothing shorter either.
            if counts or (Rule.PLACE in name.rules and len(name.words) > 1):
                after = start + len(name.words)
                break


Found = list[list[tuple[int, Name]]]


def _without_persons(text: Text, found: Found) -> Found:
    """Return what was found without the names that are persons' throughout the text.

    Who is "Michael Jordan" once is "Jordan" later on, unless another name of that country stands there too.
    """
    if not text.persons:
        return found
    codes = {name.words: name.code for line in found for _, name in line}
    others = {code for words, code in codes.items() if words not in text.persons}
    persons = {words for words in text.persons if codes.get(words) not in others}
    return [
        [
            (start, name)
            for start, name in line
            if name.words not in persons or (start and sentence[start - 1].word in AT_A_PLACE)
        ]
        for sentence, line in zip(text.sentences, found, strict=True)
    ]


def _without_faint(found: Found) -> Found:
    """Return what was found without faint signs of a country, where the text names another."""
    codes = {name.code for line in found for _, name in line if name.code and not is_bloc(name.code)}
    if len(codes) < 2:  # noqa: PLR2004  that is, no other
        return found
    return [[(start, name) for start, name in line if Rule.ALONE not in name.rules] for line in found]


def find_mentions(text: Sequence[Sentence]) -> list[list[Mention]]:
    """Return the names of countries and blocs in each sentence of a text, in order; they never overlap."""
    searched = Text(text, load_names())
    found = [list(_find_in(Line(searched, sentence))) for sentence in text]
    found = _without_faint(_without_persons(searched, found))
    return [
        [
            Mention(start, start + len(name.words), name.code, name.form_of)
            for start, name in line
            if name.code is not None
        ]
        for line in found
    ]


def find_flags(text: str) -> frozenset[str]:
    """Return the countries whose flags stand in a text."""
    if text.isascii():
        return frozenset()
    pairs = (match[0] for match in _FLAG.finditer(text))
    return frozenset(code for pair in pairs if (code := _flag_code(pair)) in territories("en"))


def _flag_code(pair: str) -> str:
    return "".join(chr(ord(letter) - 0x1F1E6 + ord("A")) for letter in pair)


def find_countries(text: str) -> frozenset[str]:
    """Return the ISO 3166-1 alpha-2 codes of the countries that a running text names; no blocs.

    Names, adjectives, inhabitants, well-known towns, institutions and leaders count, in English and German;
    so do flags, and the countries most in the news in Ukrainian and Russian.
    """
    named = {mention.code for mentions in find_mentions(sentences(text)) for mention in mentions}
    return find_flags(text) | frozenset(code for code in named if not is_bloc(code))

"""Terms: what an entry is found by and a filter asks for, as strings.

| term | of an entry |
|---|---|
| `en:troop`, `en:north korea` | a stem in a language, and a phrase of two to four stems |
| `en/title:troop` | the same in its headline |
| `=:troops` | a word in exactly this form, folded |
| `country:UA`, `country:EU`, `country:EU-members` | a country, a bloc, and a set that a country belongs to |
| `topic:energy` | a topic, or a wider one that it is part of |
| `source:bbc news`, `author:jo doe` | one to four words of its source's title, of one of its bylines |
| `is:key`, `is:breaking` | what its publisher or an editor marked it as |
| `*` | every entry |

Each term of an entry is a stored row, so that there is none that no filter can ask for.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from bot.domain.countries import Mention, find_flags, find_mentions, is_country_code, sets_of
from bot.domain.entry import ParsedEntry
from bot.domain.stemming import base_language, stem
from bot.domain.text import Token, is_unspaced, sentences
from bot.domain.text import words as words_of
from bot.domain.topics import Vocabulary

EVERYTHING = "*"
"""The term of every entry."""
MAX_PHRASE = 4
"""Words of the longest phrase that is one term; a longer one is asked for by all its runs of so many."""
FLAGS = ("key", "breaking")
"""What `is:` may ask for."""

_PARTS = re.compile(r"\d+|\D+")


class Read(NamedTuple):
    """Words to compare, and the tokens, from `start` to before `end`, of which they were read."""

    words: tuple[str, ...]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Subject:
    """What an entry is about: ISO 3166-1 alpha-2 codes, codes of blocs, and slugs of topics."""

    countries: frozenset[str]
    blocs: frozenset[str]
    topics: frozenset[str]


def word_prefix(language: str, *, title: bool = False) -> str:
    """Return what stands before the stems of a language in a term, of those in the headline with `title`."""
    return f"{base_language(language)}/title:" if title else f"{base_language(language)}:"


def exact_term(word: str) -> str:
    """Return the term of a folded word in exactly this form."""
    return f"=:{word}"


def country_term(code: str) -> str:
    """Return the term of a country, a bloc or a set of countries."""
    return f"country:{code}"


def topic_term(topic: str) -> str:
    """Return the term of a topic, given its slug."""
    return f"topic:{topic}"


def flag_term(flag: str) -> str:
    """Return the term of one of FLAGS."""
    return f"is:{flag}"


@lru_cache(maxsize=8_192)
def _parts(word: str) -> tuple[str, ...]:
    return tuple(_PARTS.findall(word))


def parts(word: str) -> tuple[str, ...]:
    """Return a folded word's parts, letters and digits apart: covid19 is COVID-19, and F16 is F-16."""
    return (word,) if word.isalpha() else _parts(word)


def runs(words: Sequence[str], prefix: str = "") -> list[str]:
    """Return the words of a sentence and its phrases of up to four words, each behind a prefix."""
    longest = [prefix + word for word in words]
    found = longest
    for length in range(1, MAX_PHRASE):
        longest = [f"{run} {word}" for run, word in zip(longest, words[length:], strict=False)]
        found = found + longest
    return found


def phrases(words: Sequence[str], prefix: str = "") -> tuple[str, ...]:
    """Return the phrases that together ask for a phrase, each behind a prefix.

    It is one up to four words. Of a longer one it is every run of four words: a text that holds all of them
    without the whole phrase is possible, and rare enough to be taken.
    """
    starts = range(max(1, len(words) - MAX_PHRASE + 1))
    return tuple(dict.fromkeys(prefix + " ".join(words[start : start + MAX_PHRASE]) for start in starts))


def read_sentence(sentence: Sequence[Token], mentions: Sequence[Mention]) -> Iterator[list[Read]]:
    """Yield what to compare of a sentence: it as written, and once more with names for their forms.

    "North Korean troops" is also "north korea troops": `"north korea"` matches it, as `troop` matches
    "troops". Stemming cannot do this, for Snowball keeps korea and korean, ukraine and ukrainian apart.
    """
    written = [Read(parts(token.word), at, at + 1) for at, token in enumerate(sentence)]
    yield written
    if any(mention.form_of for mention in mentions):
        named: list[Read] = []
        after = 0
        for mention in mentions:
            if mention.form_of:
                named += [*written[after : mention.start], Read(mention.form_of, mention.start, mention.end)]
                after = mention.end
        yield [*named, *written[after:]]


def subject(entry: ParsedEntry, vocabulary: Vocabulary, language: str | None = None) -> Subject:
    """Return what an entry is about: the countries, blocs and topics that it names or was given.

    `language` is the one that it is written in, where that is known.
    """
    text = sentences(entry.headline) + sentences(entry.body)
    return _subject(entry, text, find_mentions(text, language), vocabulary, language)


def _subject(
    entry: ParsedEntry,
    text: Sequence[Sequence[Token]],
    mentions: Sequence[Sequence[Mention]],
    vocabulary: Vocabulary,
    language: str | None = None,
) -> Subject:
    found = {mention.code for sentence in mentions for mention in sentence}
    flags = find_flags(entry.headline) | find_flags(entry.body)
    codes = frozenset(found).union(flags, (code.upper() for code in entry.countries))
    countries = frozenset(filter(is_country_code, codes))
    topics = frozenset(mention.slug for mention in vocabulary.find(text, language))
    return Subject(countries, codes - countries, vocabulary.of_categories(entry.topics) | topics)


def subject_terms(about: Subject, vocabulary: Vocabulary) -> Iterator[str]:
    """Yield the terms of what an entry is about, with the sets and the wider topics that these belong to."""
    for code in about.countries | about.blocs:
        yield from map(country_term, (code, *sets_of(code)))
    for topic in about.topics:
        yield from map(topic_term, (topic, *vocabulary.ancestors(topic)))


def name_terms(field: str, names: Iterable[str]) -> Iterator[str]:
    """Yield the terms of the words of names, in no language: of sources, of authors."""
    for name in names:
        yield from runs([part for word in words_of(name) for part in parts(word)], f"{field}:")


def entry_terms(
    entry: ParsedEntry, languages: Collection[str], *, source_title: str, vocabulary: Vocabulary
) -> frozenset[str]:
    """Return all terms of an entry, with stems and phrases for each of the languages."""
    headline = sentences(entry.headline)
    text = headline + sentences(entry.body)
    mentions = find_mentions(text)
    terms = {EVERYTHING, *name_terms("source", [source_title]), *name_terms("author", entry.authors)}
    terms.update(subject_terms(_subject(entry, text, mentions, vocabulary), vocabulary))
    terms.update(flag_term(flag) for flag in FLAGS if getattr(entry, flag))
    stem_languages = {base_language(language) for language in languages}
    for at, (sentence, named) in enumerate(zip(text, mentions, strict=True)):
        # What is written without spaces has no other form to be told from.
        terms.update([exact_term(token.word) for token in sentence if not is_unspaced(token.word)])
        for reading in read_sentence(sentence, named):
            words = [word for read in reading for word in read.words]
            for language in stem_languages:
                stems = [stem(word, language) for word in words]
                terms.update(runs(stems, word_prefix(language)))
                if at < len(headline):
                    terms.update(runs(stems, word_prefix(language, title=True)))
    return frozenset(terms)

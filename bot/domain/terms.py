"""Terms: what an entry is found by and a filter asks for, as strings.

`en:troop` is a stem in a language, `en:north korea` a phrase of two to four stems, `country:UA` and
`topic:energy` what an entry is about, and `*` stands for every entry.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from bot.domain.countries import Mention, find_flags, find_mentions
from bot.domain.entry import ParsedEntry
from bot.domain.stemming import base_language, stem
from bot.domain.text import Token, sentences, slug

EVERYTHING = "*"
"""The term of every entry."""
MAX_PHRASE = 4
"""Words of the longest phrase that is one term; a longer one is asked for by all its runs of so many."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What an entry is about: ISO 3166-1 alpha-2 codes and slugs of topics."""

    countries: frozenset[str]
    topics: frozenset[str]


def country_term(code: str) -> str:
    """Return the term of a country."""
    return f"country:{code}"


def topic_term(topic: str) -> str:
    """Return the term of a topic, given its slug."""
    return f"topic:{topic}"


def phrase_terms(words: Sequence[str], language: str) -> tuple[str, ...]:
    """Return the terms that a word or phrase asks for, given its folded words.

    One term up to four words. Of a longer phrase every run of four words: a text that holds all of them
    without the whole phrase is possible, and rare enough to be taken.
    """
    prefix = f"{base_language(language)}:"
    stems = [stem(word, language) for word in words]
    runs = range(max(1, len(stems) - MAX_PHRASE + 1))
    return tuple(dict.fromkeys(prefix + " ".join(stems[start : start + MAX_PHRASE]) for start in runs))


def run_terms(words: Sequence[str], language: str) -> Iterator[str]:
    """Yield the terms of a sentence's words and of its phrases of up to four words."""
    prefix = f"{base_language(language)}:"
    stems = [stem(word, language) for word in words]
    for start, first in enumerate(stems):
        term = prefix + first
        yield term
        for following in stems[start + 1 : start + MAX_PHRASE]:
            term = f"{term} {following}"
            yield term


def _with_names(words: Sequence[str], mentions: Sequence[Mention]) -> list[str] | None:
    """Return a sentence's words with each form of a country's name replaced by the name; None if it has none.

    "North Korean troops" so becomes "north korea troops": `"north korea"` matches it, as `troop` matches
    "troops". Stemming cannot do this, for Snowball keeps korea and korean, ukraine and ukrainian apart.
    """
    named: list[str] = []
    after = 0
    for mention in mentions:
        if mention.form_of:
            named += [*words[after : mention.start], *mention.form_of]
            after = mention.end
    return [*named, *words[after:]] if after else None


def _read(entry: ParsedEntry) -> tuple[list[list[Token]], list[list[Mention]]]:
    text = sentences(entry.headline) + sentences(entry.body)
    return text, find_mentions(text)


def _subject(entry: ParsedEntry, mentions: list[list[Mention]]) -> Subject:
    found = {mention.code for sentence in mentions for mention in sentence}
    flags = find_flags(entry.headline) | find_flags(entry.body)
    by_hand = (code.upper() for code in entry.countries)
    topics = (slug(topic) for topic in entry.topics)
    return Subject(frozenset(found | flags).union(by_hand), frozenset(topic for topic in topics if topic))


def subject(entry: ParsedEntry) -> Subject:
    """Return what an entry is about: the countries that it names or was given, and its topics."""
    return _subject(entry, _read(entry)[1])


def entry_terms(entry: ParsedEntry, languages: Collection[str]) -> frozenset[str]:
    """Return all terms of an entry, with stems and phrases for each of the languages."""
    text, mentions = _read(entry)
    about = _subject(entry, mentions)
    terms = {EVERYTHING, *map(country_term, about.countries), *map(topic_term, about.topics)}
    stem_languages = {base_language(language) for language in languages}
    for sentence, names in zip(text, mentions, strict=True):
        words = [token.word for token in sentence]
        named = _with_names(words, names) if names else None
        for language in stem_languages:
            terms.update(run_terms(words, language))
            if named:
                terms.update(run_terms(named, language))
    return frozenset(terms)

"""Explains why an entry matched: its own words that a filter asked for."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import accumulate

from bot.domain.countries import find_flags, find_mentions, sets_of
from bot.domain.entry.content import ParsedEntry
from bot.domain.entry.terms import (
    MAX_PHRASE,
    Read,
    country_term,
    entry_terms,
    exact_term,
    exact_words,
    name_terms,
    passages,
    read_passage,
    topic_term,
    word_prefix,
)
from bot.domain.filters.model import Filter, matches
from bot.domain.languages.stems import stem
from bot.domain.text.words import read_sentences
from bot.domain.topics import Vocabulary

_Span = tuple[int, int]
"""Words of a text: the first, and the one after the last."""


def explain(
    filter_: Filter,
    entry: ParsedEntry,
    source_title: str,
    vocabulary: Vocabulary,
    source_language: str | None = None,
) -> tuple[str, ...]:
    """Return the words of an entry, as written, that made it match a filter: each once, in order.

    A country or topic that no word names is given as its tag (`#energy`, `+UA`) or flag; `source:` and
    `author:` are given as the name. () if the filter asked for no words or the entry does not match.
    """
    read = partial(
        entry_terms, source_title=source_title, vocabulary=vocabulary, source_language=source_language
    )
    asked = _asked(filter_, read(entry, [filter_.language]))
    text = _Text(entry, source_language)
    written = [text.written(span) for span in text.spans(asked, filter_.language, vocabulary)]
    named = [name for name in (source_title, *entry.authors) if _is_asked(name, asked)]
    found = dict.fromkeys([*written, *named, *text.tags(asked, vocabulary)])
    by_folded: dict[str, str] = {}
    for one in found:
        by_folded.setdefault(one.casefold(), one)
    return tuple(by_folded.values())


def first_word(
    filters: Sequence[Filter],
    entry: ParsedEntry,
    source_title: str,
    vocabulary: Vocabulary,
    source_language: str | None = None,
) -> str:
    """Return the first word of an entry's body, as written, that made it match the first matching filter.

    "" if the entry matches without its body, if no word was asked for, or if no filter matches.
    """
    read = partial(
        entry_terms, source_title=source_title, vocabulary=vocabulary, source_language=source_language
    )
    terms = {language: read(entry, [language]) for language in {one.language for one in filters}}
    taking = next((one for one in filters if matches(one, terms[one.language])), None)
    if taking is None:
        return ""
    without_body = read(replace(entry, body=""), [taking.language])
    if matches(taking, without_body):
        return ""
    asked = _asked(taking, terms[taking.language]) - without_body
    text = _Text(entry, source_language)
    spans = text.spans(asked, taking.language, vocabulary)
    return next((text.written(span) for span in spans if span[0] >= text.body), "")


def _asked(filter_: Filter, terms: frozenset[str]) -> set[str]:
    """Return the terms that the filter's matching conjunctions ask for."""
    met = [one for one in filter_.conjunctions if one.takes(terms)]
    return {term for one in met for term in (one.anchor, *one.required)}


def _is_asked(name: str, asked: set[str]) -> bool:
    return any(not asked.isdisjoint(name_terms(field, [name])) for field in ("source", "author"))


def _longest(spans: Iterable[_Span]) -> Iterator[_Span]:
    """Yield the spans, in order, that are not inside another one."""
    reached = 0
    for one in sorted(spans, key=lambda span: (span[0], -span[1])):
        if one[1] > reached:
            reached = one[1]
            yield one


class _Text:
    """An entry's text, ready for finding words in it."""

    def __init__(self, entry: ParsedEntry, language: str | None) -> None:
        headline = read_sentences(entry.headline)
        self.entry = entry
        self.read = headline + read_sentences(entry.body)
        self.sentences = [sentence.tokens for sentence in self.read]
        self.mentions = find_mentions(self.sentences, language)
        self.headlines = len(headline)
        self.starts = list(accumulate(map(len, self.sentences), initial=0))
        self.body = self.starts[self.headlines]
        self.tokens = [
            (token.gap if at else sentence.before, token.surface)
            for sentence in self.read
            for at, token in enumerate(sentence.tokens)
        ]

    def written(self, span: _Span) -> str:
        """Return a span's words as written in the text."""
        (_, first), *rest = self.tokens[slice(*span)]
        return first + "".join(gap + surface for gap, surface in rest)

    def at(self, number: int, start: int, end: int) -> _Span:
        """Return the span of some words of a sentence."""
        return self.starts[number] + start, self.starts[number] + end

    def spans(self, asked: set[str], language: str, vocabulary: Vocabulary) -> Iterator[_Span]:
        """Yield the spans that name what is asked for, in order, without those inside another one."""
        return _longest(
            {
                *self.of_words(asked, language),
                *self.of_countries(asked),
                *self.of_topics(asked, vocabulary),
            }
        )

    def of_words(self, asked: set[str], language: str) -> Iterator[_Span]:
        """Yield the spans of the words and phrases asked for."""
        for number, start, end, word in exact_words(self.read):
            if exact_term(word) in asked:
                yield self.at(number, start, end)
        for passage in passages(self.read, self.mentions):
            prefixes = [word_prefix(language)]
            if passage.first < self.headlines:
                prefixes.append(word_prefix(language, title=True))
            for reading in read_passage(passage):
                for run, start, end in _runs(reading, language):
                    if any(prefix + run in asked for prefix in prefixes):
                        yield self.at(passage.first, start, end)

    def of_countries(self, asked: set[str]) -> Iterator[_Span]:
        """Yield the spans that name countries and blocs asked for."""
        for number, mentions in enumerate(self.mentions):
            for mention in mentions:
                codes = (mention.code, *sets_of(mention.code))
                if not asked.isdisjoint(map(country_term, codes)):
                    yield self.at(number, mention.start, mention.end)

    def of_topics(self, asked: set[str], vocabulary: Vocabulary) -> Iterator[_Span]:
        """Yield the spans of words that indicate topics asked for."""
        if not any(term.startswith(topic_term("")) for term in asked):
            return
        for mention in vocabulary.find(self.sentences, None):
            slugs = (mention.slug, *vocabulary.ancestors(mention.slug))
            if not asked.isdisjoint(map(topic_term, slugs)):
                yield self.at(*mention[1:])

    def tags(self, asked: set[str], vocabulary: Vocabulary) -> Iterator[str]:
        """Yield the tags and flags of countries and topics asked for that no word names."""
        named = {mention.code for mentions in self.mentions for mention in mentions}
        codes = {code.upper(): f"+{code.upper()}" for code in self.entry.countries}
        codes |= {
            code: flag_of(code)
            for text in (self.entry.headline, self.entry.body)
            for code in find_flags(text)
        }
        for code, shown in sorted(codes.items()):
            if code not in named and not asked.isdisjoint(map(country_term, (code, *sets_of(code)))):
                yield shown
        told = {mention.slug for mention in vocabulary.find(self.sentences, None)}
        for slug in sorted(vocabulary.of_categories(self.entry.topics) - told):
            if not asked.isdisjoint(map(topic_term, (slug, *vocabulary.ancestors(slug)))):
                yield f"#{slug}"


def flag_of(code: str) -> str:
    """Return the flag of an ISO 3166-1 alpha-2 code."""
    return "".join(chr(ord(letter) - ord("A") + 0x1F1E6) for letter in code)


def _runs(reading: Sequence[Read], language: str) -> Iterator[tuple[str, int, int]]:
    """Yield the stems and phrases of a reading with the range of tokens they come from."""
    words = [(stem(word, language), read) for read in reading for word in read.words]
    for start, (_, first) in enumerate(words):
        for end in range(start + 1, min(start + MAX_PHRASE, len(words)) + 1):
            yield " ".join(stemmed for stemmed, _ in words[start:end]), first.start, words[end - 1][1].end

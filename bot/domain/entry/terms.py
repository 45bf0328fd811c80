"""Terms: strings by which entries are found and for which filters ask.

| term | of an entry with |
|---|---|
| `en:troop`, `en:north korea` | a stem in a language, and a phrase of two to four stems |
| `en/title:troop` | the same in the headline |
| `=:troops` | a word in exactly this form, folded |
| `=:WHO` | the same in two or more capitals, in a line that is not all in capitals |
| `country:UA`, `country:EU`, `country:EU-members` | a country, a bloc, and a set to which a country belongs |
| `topic:energy` | a topic, or a wider one that it is part of |
| `source:bbc news`, `author:jo doe` | one to four words of the source's title, or of an author's name |
| `liveblog:17` | its source, by number |
| `is:key`, `is:breaking` | a mark of its publisher or an editor |
| `*` | every entry |

Each term of an entry is a stored row, so there are only terms for which filters can ask.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from bot.domain.countries import Mention, find_flags, find_mentions, is_country_code, sets_of
from bot.domain.entry.content import ParsedEntry
from bot.domain.languages.stems import base_language, stem
from bot.domain.text.words import Sentence, Token, is_capitals, is_unspaced, read_sentences, sentences
from bot.domain.text.words import words as words_of
from bot.domain.topics import Vocabulary

EVERYTHING = "*"
"""The term of every entry."""
MAX_PHRASE = 4
"""Words of the longest phrase that is one term. A longer one is asked for by all its runs of this length."""
FLAGS = ("key", "breaking")
"""Values of `is:`."""

LIVEBLOGS = "liveblog:"
"""What the terms of sources by their numbers begin with."""

_PARTS = re.compile(r"\d+|\D+")


class Passage(NamedTuple):
    """Sentences across whose ends phrases may run, the names in each, and the number of the first one."""

    sentences: Sequence[Sentence]
    mentions: Sequence[Sequence[Mention]]
    first: int


class Read(NamedTuple):
    """Words to compare, read from the tokens of a passage from `start` to before `end`."""

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
    """Return the prefix of stems in a language, or with `title` of stems in the headline."""
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


def liveblog_term(source_id: int) -> str:
    """Return the term of every entry of a source."""
    return f"{LIVEBLOGS}{source_id}"


def flag_term(flag: str) -> str:
    """Return the term of one of FLAGS."""
    return f"is:{flag}"


@lru_cache(maxsize=8_192)
def _parts(word: str) -> tuple[str, ...]:
    return tuple(_PARTS.findall(word))


def parts(word: str) -> tuple[str, ...]:
    """Split a folded word into letters and digits: covid19 is COVID-19, and F16 is F-16."""
    return (word,) if word.isalpha() else _parts(word)


def runs(words: Sequence[str], prefix: str = "") -> list[str]:
    """Return the words of a sentence and its phrases of up to 4 words, each with a prefix."""
    longest = [prefix + word for word in words]
    found = longest
    for length in range(1, MAX_PHRASE):
        longest = [f"{run} {word}" for run, word in zip(longest, words[length:], strict=False)]
        found = found + longest
    return found


def phrases(words: Sequence[str], prefix: str = "") -> tuple[str, ...]:
    """Return the terms that together ask for a phrase, each with a prefix.

    For up to 4 words that is one term. For a longer phrase it is each run of 4 words. A text may have all
    these runs without the whole phrase, but that is rare enough to accept.
    """
    starts = range(max(1, len(words) - MAX_PHRASE + 1))
    return tuple(dict.fromkeys(prefix + " ".join(words[start : start + MAX_PHRASE]) for start in starts))


def passages(text: Sequence[Sentence], mentions: Sequence[Sequence[Mention]]) -> Iterator[Passage]:
    """Yield the passages of a text, given the names in each of its sentences."""
    start = 0
    for end in range(1, len(text) + 1):
        if end == len(text) or not text[end].goes_on:
            yield Passage(text[start:end], mentions[start:end], start)
            start = end


def read_passage(passage: Passage) -> Iterator[list[Read]]:
    """Yield what to compare of a passage: it as written, and parts of it in other readings.

    "North Korean troops" is also read as "north korea troops", so `"north korea"` matches it as `troop`
    matches "troops". Stemming cannot do this because Snowball keeps korea and korean, ukraine and ukrainian
    apart.
    "#MeToo" is also read as "metoo", and "AT&T" as "at&t".
    """
    tokens = [token for sentence in passage.sentences for token in sentence.tokens]
    written = [Read(parts(token.word), at, at + 1) for at, token in enumerate(tokens)]
    yield written
    names: list[Read] = []
    compounds: list[Read] = []
    offset = 0
    for sentence, mentions in zip(passage.sentences, passage.mentions, strict=True):
        names += [Read(one.form_of, offset + one.start, offset + one.end) for one in mentions if one.form_of]
        compounds += [
            Read(parts(one.word), offset + one.start, offset + one.end) for one in sentence.compounds
        ]
        offset += len(sentence.tokens)
    if names:
        yield _replaced(written, names)
    if compounds:
        yield from _around(_replaced(written, compounds), {one.start for one in compounds})


def _replaced(written: Sequence[Read], others: Iterable[Read]) -> list[Read]:
    """Return a reading with some of its tokens replaced by other words."""
    found: list[Read] = []
    after = 0
    for other in others:
        found += [*written[after : other.start], other]
        after = other.end
    return [*found, *written[after:]]


def _around(reading: Sequence[Read], starts: Collection[int]) -> Iterator[list[Read]]:
    """Yield the parts of a reading with all phrases that include what begins at one of the starts."""
    first, last = 0, 0
    for at, read in enumerate(reading):
        if read.start not in starts:
            continue
        if last and at - MAX_PHRASE >= last:
            yield list(reading[first:last])
            last = 0
        first = first if last else max(0, at - MAX_PHRASE + 1)
        last = at + MAX_PHRASE
    yield list(reading[first:last])


def exact_words(text: Sequence[Sentence]) -> Iterator[tuple[int, int, int, str]]:
    """Yield each word that `=word` may ask for: sentence number, first token, token after the last, word."""
    for number, sentence in enumerate(text):
        for at, token in enumerate(sentence.tokens):
            # Words in scripts without spaces have no other form.
            if not is_unspaced(token.word):
                yield number, at, at + 1, token.word
    yield from _special_words(text)


def _special_words(text: Sequence[Sentence]) -> Iterator[tuple[int, int, int, str]]:
    """Yield compounds, and in capitals each word that is in capitals in a line that is not."""
    shouted: set[int] | None = None
    for number, sentence in enumerate(text):
        found = [
            (at, at + 1, token.word)
            for at, token in enumerate(sentence.tokens)
            if token.surface.isupper() and is_capitals(token.surface)
        ]
        for one in sentence.compounds:
            yield number, one.start, one.end, one.word
            if is_capitals(one.surface):
                found.append(one[:3])
        if found:
            shouted = _shouted(text) if shouted is None else shouted
            if number not in shouted:
                yield from ((number, start, end, word.upper()) for start, end, word in found)


def _shouted(text: Sequence[Sentence]) -> set[int]:
    """Return the numbers of the sentences in lines of two or more words that are all in capitals."""
    found: set[int] = set()
    line: list[int] = []
    for number in range(len(text) + 1):
        if number == len(text) or text[number].begins_line:
            surfaces = [token.surface for one in line for token in text[one].tokens]
            cased = [one for one in surfaces if one.upper() != one.lower()]
            if len(cased) > 1 and all(map(str.isupper, cased)):
                found.update(line)
            line = []
        line.append(number)
    return found


def subject(entry: ParsedEntry, vocabulary: Vocabulary, language: str | None = None) -> Subject:
    """Return what an entry is about: the countries, blocs and topics in its text and tags.

    `language` is the entry's, if known.
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
    topics |= vocabulary.of_categories(entry.topics)
    if entry.not_about:
        countries = frozenset(one for one in countries if country_term(one) not in entry.not_about)
        codes = frozenset(one for one in codes if country_term(one) not in entry.not_about)
        topics = frozenset(one for one in topics if topic_term(one) not in entry.not_about)
    return Subject(countries, codes - countries, topics)


def subject_terms(about: Subject, vocabulary: Vocabulary) -> Iterator[str]:
    """Yield the terms of what an entry is about, including the sets and wider topics that these belong to."""
    for code in about.countries | about.blocs:
        yield from map(country_term, (code, *sets_of(code)))
    for topic in about.topics:
        yield from map(topic_term, (topic, *vocabulary.ancestors(topic)))


def name_terms(field: str, names: Iterable[str]) -> Iterator[str]:
    """Yield the terms of the words of sources' or authors' names, unstemmed."""
    for name in names:
        yield from runs([part for word in words_of(name) for part in parts(word)], f"{field}:")


def entry_terms(
    entry: ParsedEntry,
    languages: Collection[str],
    *,
    source_title: str,
    vocabulary: Vocabulary,
    source_language: str | None = None,
    source_id: int | None = None,
) -> frozenset[str]:
    """Return all terms of an entry, with stems and phrases for each of the languages.

    `source_language` is the one its source says it writes in, if it says so. Without a `source_id` no filter
    for one liveblog matches it.
    """
    headline = read_sentences(entry.headline)
    text = headline + read_sentences(entry.body)
    tokens = [sentence.tokens for sentence in text]
    mentions = find_mentions(tokens, source_language)
    terms = {EVERYTHING, *name_terms("source", [source_title]), *name_terms("author", entry.authors)}
    terms.update(subject_terms(_subject(entry, tokens, mentions, vocabulary), vocabulary))
    terms.update(flag_term(flag) for flag in FLAGS if getattr(entry, flag))
    terms.update(() if source_id is None else [liveblog_term(source_id)])
    stem_languages = {base_language(language) for language in languages}
    for sentence in tokens:
        terms.update([exact_term(token.word) for token in sentence if not is_unspaced(token.word)])
    terms.update([exact_term(word) for *_, word in _special_words(text)])
    for passage in passages(text, mentions):
        in_headline = passage.first < len(headline)
        for reading in read_passage(passage):
            words = [word for read in reading for word in read.words]
            for language in stem_languages:
                stems = [stem(word, language) for word in words]
                terms.update(runs(stems, word_prefix(language)))
                if in_headline:
                    terms.update(runs(stems, word_prefix(language, title=True)))
    return frozenset(terms)

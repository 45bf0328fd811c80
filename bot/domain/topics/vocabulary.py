"""The known topics, and the names that people and sources give them."""

import difflib
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from bot.domain.languages.known import FALLBACK, languages
from bot.domain.languages.stems import base_language
from bot.domain.languages.stop_words import language_of_text
from bot.domain.text.words import Token, slug, words
from bot.domain.topics.custom import CustomTopic, OwnTopics
from bot.domain.topics.evidence import find_topics
from bot.domain.topics.lists import (
    LANGUAGES,
    NAMED,
    given_names,
    load_index,
    load_tree,
    other_names,
    section_names,
)
from bot.domain.topics.patterns import Hit

_NEAREST = 3
_LIKENESS = 0.7
_BEGINNING = 3
_LONG = 5
"""From this many characters on a name may have an s more or less: not "arm" for "arms"."""
_COMPARED_CHARACTERS = 60


class TopicMention(NamedTuple):
    """Words that indicate a topic, from `start` to before `end` in a sentence."""

    slug: str
    sentence: int
    start: int
    end: int


class Vocabulary:
    """The known topics: built in, the owner's, and free tags of entries. It never changes."""

    def __init__(self, custom: OwnTopics, seen: frozenset[str] = frozenset()) -> None:
        self._custom = custom
        self._seen = seen
        self._own = {key: topic for topic in custom.topics for key in (_key(topic.slug), _key(topic.name))}

    def slug_of(self, typed: str) -> str | None:
        """Return the slug of a topic as people type it ("Energie", "#North-Sea"); None if it is unknown."""
        key = _key(typed)
        if not key:
            return None
        if key in self._own:
            return self._own[key].slug
        found = _named(key, _names()) or _named(key, _sections())
        if found is not None:
            return found
        typed_slug = slug(typed)
        return typed_slug if typed_slug in self._seen else None

    def slug_of_word(self, typed: str, spoken: str | None = "") -> str | None:
        """Return the slug of the topic that a word alone means; None if it is only a section's name.

        An entry in the section People is of human interest, but few entries with that word are. Names in
        languages other than English and German mean a topic only in chats that speak them. `spoken` is the
        chat's language, or None for any.
        """
        key = _key(typed)
        if key not in self._own and _named(key, _sections()):
            return None
        found = self.slug_of(typed)
        if key in self._own or found is None or (found in self._seen and slug(typed) == found):
            return found
        return _named(key, _names_in(spoken)) if spoken is not None else found

    def nearest(self, typed: str, language: str) -> list[str]:
        """Return the names, in a language, of up to 3 topics with a similar name."""
        key = _key(typed)[:_COMPARED_CHARACTERS]
        known = dict(_names()) | {_key(tag): tag for tag in self._seen}
        known |= {key: topic.slug for key, topic in self._own.items()}
        begun = [name for name in known if len(key) >= _BEGINNING and name.startswith(key)]
        near = difflib.get_close_matches(key, known, n=2 * _NEAREST, cutoff=_LIKENESS)
        slugs = dict.fromkeys(known[name] for name in (*near, *begun))
        return [self.name(one, language) for one in slugs][:_NEAREST]

    def name(self, slug: str, language: str) -> str:
        """Return a topic's name in a language, else in the fallback, else its slug."""
        shown = _shown_names()
        found = shown.get((base_language(language), slug)) or shown.get((FALLBACK, slug))
        if found is not None:
            return found
        own = self._own.get(_key(slug))
        return own.name if own is not None and own.slug == slug else slug

    def ancestors(self, slug: str) -> tuple[str, ...]:
        """Return the wider topics that a topic is part of, the nearest first."""
        topic = load_tree().get(slug)
        return topic.ancestors if topic is not None else ()

    def parts(self, slug: str | None) -> tuple[str, ...]:
        """Return the topics directly below one, or the top level for None."""
        topics = load_tree().values()
        return tuple(
            topic.slug for topic in topics if (topic.ancestors[0] if topic.ancestors else None) == slug
        )

    def find(self, text: Sequence[Sequence[Token]], language: str | None) -> list[TopicMention]:
        """Return the words that indicate topics of a text, in order. Its first sentence is its headline.

        `language` is the text's. If it is None, it is the likeliest one with a list. A topic's words
        also count for the wider topics that it is part of.
        """
        known = base_language(language) if language else _language_of(text)
        found = _built_in_topics(text, known)
        if self._custom.topics:
            custom = self._custom.find(text, known or FALLBACK)
            found = {
                topic: kept
                for topic, hits in found.items()
                if (kept := [hit for hit in hits if custom.keeps(topic, hit)])
            }
            for topic, hits in custom.named.items():
                kept = [hit for hit in hits if custom.keeps(topic, hit)]
                for one in (topic, *self.ancestors(topic)) if kept else ():
                    found[one] = sorted({*found.get(one, ()), *kept}, key=_place)
        mentions = [TopicMention(topic, *_place(hit)) for topic, hits in found.items() for hit in hits]
        return sorted(set(mentions), key=lambda mention: mention[1:])

    def of_categories(self, categories: Iterable[str]) -> frozenset[str]:
        """Return the slugs of a source's categories or an editor's tags; an unknown one is its own."""
        found = (self.slug_of(category) or slug(category) for category in categories)
        return frozenset(one for one in found if one)

    def with_custom(self, topics: Iterable[CustomTopic]) -> "Vocabulary":
        """Return this vocabulary with an owner's topics, replacing the earlier ones."""
        return Vocabulary(OwnTopics(tuple(topics)), self._seen)

    def with_seen(self, slugs: Iterable[str]) -> "Vocabulary":
        """Return this vocabulary with more tags of entries, so that filters may ask for them."""
        return Vocabulary(self._custom, self._seen | frozenset(slugs))


def _place(hit: Hit) -> tuple[int, int, int]:
    return hit[:3]


def _language_of(text: Sequence[Sequence[Token]]) -> str | None:
    return language_of_text({token.word for sentence in text for token in sentence}, LANGUAGES)


def _built_in_topics(text: Sequence[Sequence[Token]], language: str | None) -> dict[str, list[Hit]]:
    for one in NAMED if language is None else (language,):
        index = load_index(one)
        found = find_topics(text, index) if index is not None else {}
        if found:
            return found
    return {}


@lru_cache(maxsize=4_096)  # sources mostly use the same category names
def _key(typed: str) -> str:
    """Return a name in the form for comparing, without spaces and signs: "#North-Sea" as "northsea"."""
    return "".join(words(typed))


def _named(key: str, names: Mapping[str, str]) -> str | None:
    """Return the topic of a name in the form for comparing, with or without the s of a plural."""
    found = names.get(key)
    if found is None and len(key) >= _LONG:
        found = names.get(key + "s") or names.get(key.removesuffix("s"))
    return found


def _listed_names() -> Iterable[tuple[str, str]]:
    """Yield each name of a topic that counts in every chat, with its slug, the most certain first."""
    for topic in load_tree().values():
        yield topic.slug, topic.slug
        yield topic.code, topic.slug
    for language in NAMED:
        yield from other_names(language)
    for topic in load_tree().values():
        yield from ((topic.names[language], topic.slug) for language in NAMED if language in topic.names)


@cache
def _names_in(language: str) -> dict[str, str]:
    """Return the slug for each name that counts in a chat of a language, in the form for comparing."""
    named: dict[str, str] = {}
    for name, topic in (*_listed_names(), *(given_names(language) if language not in NAMED else ())):
        named.setdefault("".join(words(name)), topic)
    return named


@cache
def _names() -> dict[str, str]:
    """Return the slug for each name in any language, in the form for comparing."""
    named = dict(_names_in(""))
    for language in languages():
        for name, topic in _names_in(language).items():
            named.setdefault(name, topic)
    return named


@cache
def _sections() -> dict[str, str]:
    """Return the slug for each name that only sections have, in the form for comparing."""
    found: dict[str, str] = {}
    for language in NAMED:
        for name, topic in section_names(language):
            found.setdefault(_key(name), topic)
    return found


@cache
def _shown_names() -> dict[tuple[str, str], str]:
    """Return what to call each topic in a language: the first of our own names for it."""
    shown: dict[tuple[str, str], str] = {}
    for language in NAMED:
        for name, topic in other_names(language):
            shown.setdefault((language, topic), name)
    for language in languages().keys() - set(NAMED):
        for name, topic in given_names(language):
            shown.setdefault((language, topic), name)
    return shown


@cache
def built_in() -> Vocabulary:
    """Return the vocabulary of the built-in topics."""
    return Vocabulary(OwnTopics(()))

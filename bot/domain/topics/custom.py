"""The owner's own topics and their words, in addition to the built-in topics."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from bot.domain.text.words import Token, slug, words
from bot.domain.topics.patterns import Hit, Index, Written, make_phrase, read_phrase
from bot.errors import UserError

MAX_NAME = 40
"""Characters of a topic's name."""
MAX_WORDS = 50
"""Words and phrases of one topic..."""
MAX_WORD = 60
"""...characters of each of them..."""
MAX_PHRASE = 5
"""...and words in one phrase."""
MAX_CUSTOM = 100
"""Topics that a bot's owners may create or change."""

_MARKS = "\"\u00ab\u00bb\u201c\u201d\u201e\u201f\u2039\u203a\uff02'\u2018\u2019 "
_QUOTES = '"\u00ab\u00bb\u201c\u201d\u201e\u201f\uff02'
_BETWEEN = re.compile(r"[,;\n\uff0c\u3001\u060c]")
_NOT = ("-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2212")


_LANGUAGES = 64
"""Languages for which the owner's words are kept stemmed. Sources can name any number of languages."""


@dataclass(frozen=True, slots=True)
class CustomTopic:
    """A topic of the owner's, or what they add to a built-in topic.

    An entry with one of the `words` is about it. Words and phrases match in any form, `=word` only in this
    one. After a dash they exclude: the words inside such a phrase do not count.
    """

    slug: str
    name: str
    words: tuple[str, ...] = field(default=())


def read_topic(typed: str) -> CustomTopic:
    """Read `NAME: word, "a phrase", -not this`; raise UserError if it is invalid or over a limit."""
    name, _, listed = typed.partition(":")
    name = " ".join(name.strip(_MARKS + "#").split())
    name_slug = slug(name)
    if not name_slug:
        raise UserError("topic-usage")
    if len(name) > MAX_NAME:
        raise UserError("topic-name-long", limit=MAX_NAME)
    found = tuple(dict.fromkeys(_read_word(part) for part in _BETWEEN.split(listed) if part.strip(_MARKS)))
    if len(found) > MAX_WORDS:
        raise UserError("topic-many-words", limit=MAX_WORDS)
    return CustomTopic(name_slug, name, found)


def _read_word(part: str) -> str:
    part = part.strip()
    if sum(map(part.count, _QUOTES)) % 2:
        raise UserError("topic-unclosed-quote", typed=part[:MAX_WORD])
    excluded = part.startswith(_NOT)
    exact = part.lstrip("".join(_NOT)).strip().startswith("=")
    # Ignore the marks of the built-in lists' notation.
    plain = " ".join(part.lstrip("".join(_NOT)).replace("*", " ").replace("^", " ").replace("=", " ").split())
    plain = plain.strip(_MARKS)
    count = len(words(plain))
    if count == 0 or len(plain) > MAX_WORD or count > MAX_PHRASE:
        raise UserError("topic-bad-word", typed=part[:MAX_WORD], characters=MAX_WORD, words=MAX_PHRASE)
    if exact:
        plain = " ".join(f"={word}" for word in plain.split())
    return f"-{plain}" if excluded else plain


@dataclass(frozen=True, slots=True)
class Found:
    """Where the words of the owner's topics are in a text, and the words that do not count, by topic."""

    named: dict[str, list[Hit]]
    hidden: dict[str, list[Hit]]

    def keeps(self, topic: str, hit: Hit) -> bool:
        """Tell whether a hit for a topic is outside the phrases that the owner excluded from it."""
        return not any(
            hit.sentence == other.sentence and hit.start < other.end and other.start < hit.end
            for other in self.hidden.get(topic, ())
        )


class OwnTopics:
    """An owner's topics, ready to be found in texts."""

    def __init__(self, topics: tuple[CustomTopic, ...]) -> None:
        self.topics = topics
        self._languages: dict[str, tuple[Index, Index]] = {}

    def find(self, text: Sequence[Sequence[Token]], language: str) -> Found:
        """Return where their words and their exclusions are in a text."""
        known = self._languages.get(language)
        if known is None:
            if len(self._languages) >= _LANGUAGES:
                self._languages.clear()
            known = self._languages[language] = (self._index(language), self._index(language, hidden=True))
        return Found(*(_by_topic(index.overlapping(text)) for index in known))

    def _index(self, language: str, *, hidden: bool = False) -> Index:
        """Return an index of all topics' words in a language, or with `hidden` of their exclusions."""
        listed: dict[Written, dict[str, bool]] = {}
        for topic in self.topics:
            for word in topic.words:
                phrase = read_phrase(word.removeprefix("-"), language, cased=False, irregular=True)
                if phrase is not None and word.startswith("-") == hidden:
                    listed.setdefault(phrase, {})[topic.slug] = True
        return Index(
            [make_phrase(phrase, tuple(says.items())) for phrase, says in listed.items()],
            language,
            irregular=True,
        )


def _by_topic(hits: Iterable[Hit]) -> dict[str, list[Hit]]:
    found: dict[str, list[Hit]] = {}
    for hit in hits:
        for topic, _ in hit.phrase.says:
            found.setdefault(topic, []).append(hit)
    return found

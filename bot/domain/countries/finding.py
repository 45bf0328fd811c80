"""Countries in running text: the longest name wins, and rules decide the names that mean other things too."""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache, cached_property
from typing import NamedTuple

from bot.domain.countries.names import Name, Rule, Table, load_names, territories
from bot.domain.stopwords import STOP_WORDS
from bot.domain.text import Token, sentences

Sentence = Sequence[Token]


class Mention(NamedTuple):
    """A country's name in a sentence: words `start` to before `end`; `form_of` as in `Name`."""

    start: int
    end: int
    code: str
    form_of: tuple[str, ...]


# Between the words of one name (Guinea-Bissau, St. Lucia, Congo (Kinshasa), People's Republic); no comma.
_INSIDE_NAME = re.compile(r"(?:'[sS])?[\s.'&()\u2010-\u2015-]*")
_NEIGHBOURS = """
king queen prince president prime foreign minister ministry defense defence interior finance
ambassador embassy government army police parliament national news north south east west northern
southern eastern western central greater inner outer downtown monday tuesday wednesday thursday
friday saturday sunday january february march april may june july august september october november
december mr mrs ms dr gulf old new airport olympics
"""
_CAPITAL_NEIGHBOURS = frozenset(_NEIGHBOURS.split())
"""Words that stand capitalised beside a country's name without making it a person's."""
_SHOUT = 3
"""Words from which on a sentence all in capitals is a way of writing and no row of abbreviations."""
_TITLE = 4
"""Words, and their letters, from which on capitals throughout are a paper's way of writing headlines."""

_FLAG = re.compile("[\U0001f1e6-\U0001f1ff]{2}")


class _Text:
    """A text being searched."""

    def __init__(self, sentences_: Sequence[Sentence], table: Table) -> None:
        self.sentences = sentences_
        self.table = table

    @cached_property
    def words(self) -> frozenset[str]:
        """All words of the text."""
        return frozenset(token.word for sentence in self.sentences for token in sentence)

    @cached_property
    def is_german(self) -> bool:
        """Whether the text has more of German's stop words than of English's."""
        english, german = STOP_WORDS["en"], STOP_WORDS["de"]
        return len(self.words & (german - english)) > len(self.words & (english - german))


class _Line:
    """One of its sentences."""

    def __init__(self, text: _Text, tokens: Sentence) -> None:
        self.text = text
        self.tokens = tokens

    @cached_property
    def is_shouted(self) -> bool:
        """Whether it is written in capitals, so that they say nothing."""
        return len(self.tokens) >= _SHOUT and all(
            token.surface.upper() == token.surface for token in self.tokens
        )

    @cached_property
    def is_title(self) -> bool:
        """Whether every longer word has a capital, as in some papers' headlines."""
        longer = [token for token in self.tokens if len(token.word) >= _TITLE]
        return len(longer) >= _TITLE and all(map(_begins_upper, longer))

    def has_name_at(self, index: int) -> bool:
        """Tell whether the word there looks like the other half of a person's name."""
        token = self.tokens[index]
        return (
            _begins_upper(token)
            and not token.surface.isupper()
            and token.word not in _CAPITAL_NEIGHBOURS
            and token.word not in STOP_WORDS["en"]
            and (token.word,) not in self.text.table.names
        )


def _begins_upper(token: Token) -> bool:
    return token.surface[:1].isupper()


def _capital(line: _Line, start: int, _name: Name) -> bool:
    return _begins_upper(line.tokens[start])


def _upper(line: _Line, start: int, _name: Name) -> bool:
    surface = line.tokens[start].surface
    return "." in surface or (surface.isupper() and not line.is_shouted)


def _accented(line: _Line, start: int, name: Name) -> bool:
    surfaces = [token.surface.lower() for token in line.tokens[start : start + len(name.words)]]
    return surfaces == name.written.lower().split()


def _family(line: _Line, start: int, _name: Name) -> bool:
    if start == 0 or line.tokens[start].gap != " " or line.is_title:
        return True
    return not line.has_name_at(start - 1)


def _given(line: _Line, start: int, name: Name) -> bool:
    end = start + len(name.words)
    # Behind a possessive (Jordan's King) the gap is more than a space.
    if end >= len(line.tokens) or line.tokens[end].gap != " " or line.is_title:
        return True
    return not line.has_name_at(end)


def _german(line: _Line, start: int, _name: Name) -> bool:
    return _begins_upper(line.tokens[start]) and line.text.is_german


def _context(line: _Line, _start: int, name: Name) -> bool:
    context = line.text.table.contexts[name.words]
    return line.text.words.isdisjoint(context.unless) or not line.text.words.isdisjoint(context.but)


_CHECKS: dict[Rule, Callable[[_Line, int, Name], bool]] = {
    Rule.CAPITAL: _capital,
    Rule.UPPER: _upper,
    Rule.ACCENTED: _accented,
    Rule.FAMILY: _family,
    Rule.GIVEN: _given,
    Rule.GERMAN: _german,
    Rule.CONTEXT: _context,
}


@cache
def _index() -> dict[str, tuple[Name, ...]]:
    """Return the names by their first word, the longest first."""
    index: dict[str, list[Name]] = {}
    for name in load_names().names.values():
        index.setdefault(name.words[0], []).append(name)
    return {
        first: tuple(sorted(names, key=lambda name: len(name.words), reverse=True))
        for first, names in index.items()
    }


def _stands_at(name: Name, line: _Line, start: int) -> bool:
    end = start + len(name.words)
    if end > len(line.tokens):
        return False
    if any(
        token.word != word or not _INSIDE_NAME.fullmatch(token.gap)
        for token, word in zip(line.tokens[start + 1 : end], name.words[1:], strict=True)
    ):
        return False
    return all(_CHECKS[rule](line, start, name) for rule in name.rules)


def _find_in(line: _Line) -> Iterator[Mention]:
    index = _index()
    after = 0
    for start, token in enumerate(line.tokens):
        if start < after or token.word not in index:
            continue
        name = next((name for name in index[token.word] if _stands_at(name, line, start)), None)
        if name is not None:
            after = start + len(name.words)
            if name.code is not None:
                yield Mention(start, after, name.code, name.form_of)


def find_mentions(text: Sequence[Sentence]) -> list[list[Mention]]:
    """Return the countries' names in each sentence of a text, in order; they never overlap."""
    searched = _Text(text, load_names())
    return [list(_find_in(_Line(searched, sentence))) for sentence in text]


def find_flags(text: str) -> frozenset[str]:
    """Return the countries whose flags stand in a text."""
    if text.isascii():
        return frozenset()
    pairs = (match[0] for match in _FLAG.finditer(text))
    return frozenset(code for pair in pairs if (code := _flag_code(pair)) in territories("en"))


def _flag_code(pair: str) -> str:
    return "".join(chr(ord(letter) - 0x1F1E6 + ord("A")) for letter in pair)


def find_countries(text: str) -> frozenset[str]:
    """Return the ISO 3166-1 alpha-2 codes of the countries that a running text names.

    Names, adjectives, inhabitants and capitals count, in English and German; so do flags.
    """
    named = {mention.code for mentions in find_mentions(sentences(text)) for mention in mentions}
    return find_flags(text) | named

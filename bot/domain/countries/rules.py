"""Whether a name, where it stands in a text, names its country."""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property

from bot.domain.countries import signs
from bot.domain.countries.names import Name, Rule, Table
from bot.domain.stopwords import STOP_WORDS
from bot.domain.text import Token

Sentence = Sequence[Token]

_SHOUT = 3
"""Words from which on a sentence all in capitals is a way of writing and no row of abbreviations."""
_TITLE = 4
"""Words, and their letters, from which on capitals throughout are a paper's way of writing headlines."""
_COMPANY_WORDS = 4
"""Words behind a name within which a company's form may follow: "Swiss Bank Corp"."""
_LISTED_WORDS = 4
"""Words before a name within which it is told to be listed there: "listed on the London Stock Exchange"."""
_FLYING_WORDS = 4
"""Words before a name within which a ship's flag may be told: "under the flag of Panama"."""
_BEHIND_TOWN = re.compile(r"\A\s*[,(]\s*")


class Text:
    """A text being searched.

    `persons` gathers the names that stood behind a given name in it ("Michael Jordan").
    """

    def __init__(self, sentences: Sequence[Sentence], table: Table) -> None:
        self.sentences = sentences
        self.table = table
        self.persons: set[tuple[str, ...]] = set()

    @cached_property
    def words(self) -> frozenset[str]:
        """All words of the text."""
        return frozenset(token.word for sentence in self.sentences for token in sentence)

    @cached_property
    def is_german(self) -> bool:
        """Whether the text has more of German's stop words than of English's."""
        english, german = STOP_WORDS["en"], STOP_WORDS["de"]
        return len(self.words & (german - english)) > len(self.words & (english - german))


class Line:
    """One of its sentences."""

    def __init__(self, text: Text, tokens: Sentence) -> None:
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

    def word(self, index: int) -> str:
        """Return the folded word there; "" before the first and behind the last."""
        return self.tokens[index].word if 0 <= index < len(self.tokens) else ""

    def has_name_at(self, index: int) -> bool:
        """Tell whether the word there looks like the other half of a person's name."""
        token = self.tokens[index]
        return (
            _begins_upper(token)
            and not token.surface.isupper()
            and token.word not in signs.CAPITAL_NEIGHBOURS
            and token.word not in STOP_WORDS["en"]
            and (token.word,) not in self.text.table.names
        )


def _begins_upper(token: Token) -> bool:
    return token.surface[:1].isupper()


def _capital(line: Line, start: int, end: int, _name: Name) -> bool:
    return _begins_upper(line.tokens[start]) or _begins_upper(line.tokens[end - 1])


def _upper(line: Line, start: int, _end: int, _name: Name) -> bool:
    surface = line.tokens[start].surface
    return "." in surface or (surface.isupper() and not line.is_shouted)


def _mark(line: Line, start: int, _end: int, _name: Name) -> bool:
    return line.tokens[start].surface.isupper()


def _accented(line: Line, start: int, end: int, name: Name) -> bool:
    surfaces = [token.surface.lower() for token in line.tokens[start:end]]
    return surfaces == name.written.lower().split()


def _family(line: Line, start: int, _end: int, _name: Name) -> bool:
    if start == 0 or line.tokens[start].gap != " " or line.is_title:
        return True
    return not line.has_name_at(start - 1)


def _given(line: Line, _start: int, end: int, _name: Name) -> bool:
    # Behind a possessive (Jordan's King) the gap is more than a space.
    if end >= len(line.tokens) or line.tokens[end].gap != " " or line.is_title:
        return True
    return not line.has_name_at(end)


def _german(line: Line, start: int, _end: int, _name: Name) -> bool:
    return _begins_upper(line.tokens[start]) and line.text.is_german


def _context(line: Line, _start: int, _end: int, name: Name) -> bool:
    context = line.text.table.contexts[name.words]
    return line.text.words.isdisjoint(context.unless) or not line.text.words.isdisjoint(context.but)


def _beside(line: Line, _start: int, _end: int, name: Name) -> bool:
    return not line.text.words.isdisjoint(line.text.table.beside[name.words])


def _seat(line: Line, start: int, end: int, name: Name) -> bool:
    return not _actor(line, start, end, name)


def _actor(line: Line, start: int, end: int, _name: Name) -> bool:
    """Take a town for the bloc that sits there, where it does or demands something: "Brussels warns"."""
    if line.word(start - 1) in signs.PLACED:
        return False
    if line.word(end) in signs.ACTS:
        return True
    following = line.tokens[end].gap.strip() if end < len(line.tokens) else ""
    return (
        not line.tokens[start].surface.isupper()  # a dateline
        and following[:1] not in {",", "("}
        and line.word(end) not in signs.OF_A_TOWN
        and not line.text.words.isdisjoint(signs.BLOCS_MATTERS)
    )


def _elsewhere(line: Line, start: int, end: int, name: Name) -> bool:
    return not _context(line, start, end, name)


def _place(line: Line, start: int, end: int, name: Name) -> bool:
    """Refuse a town that gave a treaty its name, and one of the same name in another country's region."""
    if line.word(end) in signs.TREATIES or line.word(end + 1) in signs.TREATIES:
        return False
    if line.word(end) in signs.STREETS and line.tokens[end].gap == " ":
        return False
    if line.word(start - 1) in signs.OF and (
        line.word(start - 2) in signs.TREATY_OF or line.word(start - 2) in signs.BANKS
    ):
        return False
    return all(region.code == name.code for region in _region_behind(line, end))


def _region_behind(line: Line, end: int) -> Iterator[Name]:
    """Yield the region behind a town's name and a comma: Texas in "Paris, Texas"."""
    if end < len(line.tokens) and _BEHIND_TOWN.fullmatch(line.tokens[end].gap):
        names = line.text.table.names
        for words in ((line.word(end), line.word(end + 1)), (line.word(end),)):
            name = names.get(words)
            if name and Rule.REGION in name.rules and names_country(line, end, name):
                yield name
                return


def _shortened(line: Line, start: int, end: int, _name: Name) -> bool:
    token = line.tokens[start]
    if start == 0 or not _BEHIND_TOWN.fullmatch(token.gap) or not _begins_upper(line.tokens[start - 1]):
        return False
    if token.surface.isupper():
        return not line.is_shouted
    return _begins_upper(token) and (end == len(line.tokens) or line.tokens[end].gap.startswith("."))


def _people(line: Line, start: int, end: int, name: Name) -> bool:
    """Refuse a language: "in Spanish.", "speaks Russian", "French-speaking"."""
    word = name.words[-1]
    if word not in signs.TONGUES or len(name.words) > 1:
        return True
    if line.word(end) in signs.LANGUAGE or line.word(start - 1) in signs.SPEAKING:
        return False
    if line.word(start - 1) not in signs.INTO:
        return True
    following = line.word(end)
    ends = (
        not following or following in STOP_WORDS["en"] or line.tokens[end].gap.strip() not in {"", "-", ","}
    )
    return not ends or following in signs.JOINING


def _county(line: Line, start: int, _end: int, _name: Name) -> bool:
    """Take "Walker County" for the United States' way to name one, unlike "County Cork"."""
    return (
        line.tokens[start].surface == "County"
        and start > 0
        and line.tokens[start].gap == " "
        and line.has_name_at(start - 1)
        and line.word(start - 1) not in signs.CLUBS
        and not line.is_title
    )


_CHECKS: dict[Rule, Callable[[Line, int, int, Name], bool]] = {
    Rule.CAPITAL: _capital,
    Rule.UPPER: _upper,
    Rule.MARK: _mark,
    Rule.ACCENTED: _accented,
    Rule.FAMILY: _family,
    Rule.GIVEN: _given,
    Rule.GERMAN: _german,
    Rule.CONTEXT: _context,
    Rule.ELSEWHERE: _elsewhere,
    Rule.PLACE: _place,
    Rule.SHORTENED: _shortened,
    Rule.PEOPLE: _people,
    Rule.COUNTY: _county,
    Rule.BESIDE: _beside,
    Rule.SEAT: _seat,
    Rule.ACTOR: _actor,
}


def _is_family(line: Line, start: int, name: Name) -> bool:
    """Tell whether a name of one word stands right behind a given name."""
    return (
        len(name.words) == 1
        and Rule.LEADER not in name.rules
        and start > 0
        and line.tokens[start].gap == " "
        and line.tokens[start - 1].word in line.text.table.given_names
        and _begins_upper(line.tokens[start - 1])
        and _begins_upper(line.tokens[start])
    )


def _is_price(line: Line, start: int, end: int) -> bool:
    """Tell whether it only says which money it is: "100 million Canadian dollars", "a Swiss franc bond"."""
    if line.word(end) not in signs.CURRENCIES:
        return False
    before = line.word(start - 1)
    return before in signs.AMOUNTS or before[-1:].isdigit() or line.word(end + 1) in signs.SECURITIES


def _is_flag(line: Line, start: int, end: int, code: str) -> bool:
    """Tell whether it only says whose flag of convenience a ship flies: "a Panama-flagged tanker"."""
    if code not in signs.FLAGS_OF_CONVENIENCE:
        return False
    before = [line.word(index) for index in range(start - _FLYING_WORDS, start)]
    flies = not signs.FLYING.isdisjoint(before)
    flag = not signs.FLAG.isdisjoint({*before[1:], line.word(end)})
    return line.word(end) in signs.SHIPS or (flies and flag)


def _is_listing(line: Line, start: int) -> bool:
    """Tell whether it only says at which exchange something is listed."""
    before = start - 1
    while before > start - _LISTED_WORDS - 1 and line.word(before) in signs.LISTED_FILLERS:
        before -= 1
    return before < start - 1 and line.word(before) in signs.LISTED


def _is_company(line: Line, end: int) -> bool:
    """Tell whether it begins a company's name: "Swiss Bank Corp", "Deutsche Bank"."""
    if line.is_shouted or line.is_title:
        return False
    for index in range(end, min(end + _COMPANY_WORDS, len(line.tokens))):
        token = line.tokens[index]
        if token.gap not in {" ", " & "} or not _begins_upper(token):
            return False
        if token.word in signs.COMPANIES or (index == end and token.word in signs.BANKS):
            return True
    return False


def names_country(line: Line, start: int, name: Name) -> bool:
    """Tell whether a name whose words begin at `start` counts there; what names no country always does."""
    end = start + len(name.words)
    if name.code is not None and _is_family(line, start, name):
        line.text.persons.add(name.words)
        return False
    if not all(_CHECKS[rule](line, start, end, name) for rule in name.rules if rule in _CHECKS):
        return False
    if name.code is None:
        return True
    return not (
        _is_price(line, start, end)
        or _is_listing(line, start)
        or _is_flag(line, start, end, name.code)
        or _is_company(line, end)
    )

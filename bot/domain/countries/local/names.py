"""Names in one language: whole words, and beginnings of words with the endings that may follow."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from operator import attrgetter

from bot.domain.countries.names import Name
from bot.domain.text.words import fold

_SHORTEST = 2
"""Letters of the shortest beginning in the files."""


@dataclass(frozen=True, slots=True)
class Part:
    """A word of a name, folded. If it is a beginning, `endings` may follow it, None for any.

    `capital`: it counts only with a capital, `capitals`: only all in capitals, as an abbreviation.
    """

    text: str
    is_beginning: bool
    endings: frozenset[str] | None
    capital: bool
    capitals: bool

    def fits(self, word: str) -> bool:
        """Tell whether a folded word is a form of this one."""
        if not self.is_beginning:
            return word == self.text
        return word.startswith(self.text) and (self.endings is None or word[len(self.text) :] in self.endings)


@dataclass(frozen=True, slots=True)
class LocalName:
    """A name in a language's file. `before` and `after`: the characters that must be beside it."""

    name: Name
    parts: tuple[Part, ...]
    before: str = ""
    after: str = ""

    @property
    def length(self) -> tuple[int, int]:
        """Return how much a name says: its words, and their letters."""
        return len(self.parts), sum(map(len, map(_TEXT, self.parts))) + len(self.before) + len(self.after)


_TEXT = attrgetter("text")


@dataclass(frozen=True, slots=True)
class Beside:
    """Words, and beginnings of words, right beside a name that show that it names no country there."""

    words: frozenset[str] = frozenset()
    beginnings: tuple[str, ...] = ()

    def has(self, word: str) -> bool:
        """Tell whether a folded word is one of them."""
        return word in self.words or (bool(word) and word.startswith(self.beginnings))


@dataclass(slots=True)
class LocalNames:
    """The names of a language, and what it needs to find them.

    `prefixes`: what may be joined to the beginning of a name, and what is read instead.
    """

    ordinary: frozenset[str] = frozenset()
    prefixes: tuple[tuple[str, str], ...] = ()
    splits: bool = False
    before: Beside = field(default_factory=Beside)
    after: Beside = field(default_factory=Beside)
    whole: dict[str, list[LocalName]] = field(default_factory=dict)
    begun: dict[str, list[LocalName]] = field(default_factory=dict)
    longest: int = 0

    def add(self, names: Iterable[LocalName]) -> None:
        """Take names. Of two that say equally much the one given first wins."""
        for one in names:
            first = one.parts[0]
            held = self.begun if first.is_beginning else self.whole
            held.setdefault(first.text, []).append(one)
        self.longest = max(map(len, self.begun), default=0)

    def begun_by(self, word: str) -> Iterator[LocalName]:
        """Yield the names whose first word may be this folded word."""
        yield from self.whole.get(word, ())
        begun = self.begun
        for end in range(min(len(word), self.longest), _SHORTEST - 1, -1):
            if word[:end] in begun:
                yield from (one for one in begun[word[:end]] if one.parts[0].fits(word))

    def readings(self, word: str, surface: str) -> Iterator[str]:
        """Yield a folded word, and what is left of it without what the language joins to names."""
        yield word
        if self.splits and "'" in surface:
            yield fold(surface.partition("'")[0])
        for prefix, instead in self.prefixes:
            if word.startswith(prefix) and len(word) - len(prefix) + len(instead) > _SHORTEST:
                yield instead + word[len(prefix) :]

    def may_begin(self, word: str, surface: str = "") -> bool:
        """Tell whether a name may begin with this folded word."""
        return any(True for reading in self.readings(word, surface) for _ in self.begun_by(reading))

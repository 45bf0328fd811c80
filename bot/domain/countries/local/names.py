"""A name in a language's file, and the words beside it that show what it means."""

from dataclasses import dataclass

from bot.domain.countries.names import Name


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
        letters = sum(len(part.text) for part in self.parts)
        return len(self.parts), letters + len(self.before) + len(self.after)


@dataclass(frozen=True, slots=True)
class Beside:
    """Words, and beginnings of words, right beside a name that show that it names no country there."""

    words: frozenset[str]
    beginnings: tuple[str, ...]

    def has(self, word: str) -> bool:
        """Tell whether a folded word is one of them."""
        return word in self.words or (bool(word) and word.startswith(self.beginnings))

"""Reads names as the files write them: with marks for their endings, and for what must be beside them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.domain.countries.local.names import LocalName, Part
from bot.domain.countries.names import Name, Rule
from bot.domain.countries.tables import load_names, name_words
from bot.domain.text.words import fold, is_unspaced, words

_KEPT = frozenset({Rule.FAMILY, Rule.GIVEN, Rule.CONTEXT})
"""Rules that also hold for a name that a language shares with one with a table of its own."""
_LEADERS = frozenset({Rule.LEADER})
_LONG = 4
"""Letters of a word of a CLDR name that takes endings, and that stay before one: Finnish "Oman" is "own"."""
_LEAST = 3
"""Letters that stay of a word that a file marks."""
_APOSTROPHES = str.maketrans("\u02bc\u2019\u05f3", "'''")
_MARKS = "*~"


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads a language's names. `endings` may follow a word marked with `~`, in place of one of `drops`.

    `given`: names, folded, that are also given names. `alike`: letters that are read as others.
    """

    endings: frozenset[str]
    drops: Sequence[str]
    given: frozenset[str]
    alike: Mapping[int, str]

    def read(self, code: str | None, written: str, *, from_cldr: bool = False) -> Iterator[LocalName]:
        """Yield a name in each of its readings. A long one from CLDR takes endings, without a mark."""
        before, written, after = split_marked(written)
        rules = {Rule.GIVEN} if fold(written) in self.given else set()
        if from_cldr:
            rules |= _shared_rules(code, name_words(written)) & _KEPT
            written = self._with_marks(written)
        readings: list[tuple[Part, ...]] = [()]
        for word in split_name(written):
            choices = list(self._parts(word, _LONG if from_cldr else _LEAST))
            readings = [(*reading, *part) for reading in readings for part in choices]
        for reading in readings:
            texts = tuple(part.text for part in reading)
            own = frozenset(rules | _shared_rules(code, texts) & _LEADERS)
            name = Name(code, before + written + after, texts, rules=own, is_local=True)
            yield LocalName(name, reading, *(fold(one).replace(" ", "") for one in (before, after)))

    def _with_marks(self, written: str) -> str:
        if len(self.endings) == 1 or "(" in written:
            return written
        return " ".join(
            word + "~" if word.isalpha() and len(word) >= _LONG else word for word in split_name(written)
        )

    def _parts(self, written: str, least: int) -> Iterator[tuple[Part, ...]]:
        """Yield the readings of a word with its mark; `least` letters of it stay before an ending."""
        word, mark = (written[:-1], written[-1]) if written[-1] in _MARKS else (written, "")
        capital = word[0].isupper()
        capitals = capital and word.isupper() and len(word) > 1
        folded = self._fold(word)
        if not folded:  # the & of "Antigua & Barbuda"
            yield ()
            return
        *first, last = (Part(one, False, None, capital, capitals) for one in folded)  # noqa: FBT003
        if not mark or is_unspaced(word):
            yield (*first, last)
            return
        for text in self.stems(last.text, least) if mark == "~" else (last.text,):
            endings = self.endings if mark == "~" else None
            if endings and text != last.text:
                endings -= {""}  # of Ukrainian "Данія" the rest would be "дані"
            yield (*first, Part(text, True, endings, capital, capitals))  # noqa: FBT003

    def _fold(self, word: str) -> tuple[str, ...]:
        """Return the words, folded, into which running text would be cut here."""
        folded = tuple(words(word)) if is_unspaced(word) else name_words(word)
        return tuple(one.translate(self.alike) for one in folded) if self.alike else folded

    def stems(self, word: str, least: int) -> Iterator[str]:
        """Yield a folded word, and what stays of it before an ending."""
        yield word
        for drop in self.drops:
            if word.endswith(drop) and len(word) - len(drop) >= least:
                yield word.removesuffix(drop)
                return

    def keys(self, written: str, *, from_cldr: bool) -> Iterator[tuple[str, bool]]:
        """Yield what a name begins with, and whether that is the beginning of a word.

        In scripts without spaces: its first two characters, or after `<` its first one and the one before.
        """
        before, name, after = split_marked(written)
        if is_unspaced(name):
            characters = "".join(self._fold(name + after))
            yield (f"<{fold(before)[-1]}{characters[0]}" if before else characters[:2]), False
            return
        word = next(split_name(name))
        mark = word[-1] if word[-1] in _MARKS else ""
        folded = self._fold(word.rstrip(_MARKS))
        takes_endings = mark == "~" or (from_cldr and len(word) >= _LONG and len(self.endings) > 1)
        if len(folded) > 1 or not (mark or takes_endings):
            yield from ((one, False) for one in folded[:1])
        else:
            least = _LONG if from_cldr else _LEAST
            yield from (
                (stem, True) for stem in self.stems(folded[0], least) if takes_endings or stem == folded[0]
            )


def _shared_rules(code: str | None, texts: tuple[str, ...]) -> frozenset[Rule]:
    """Return the rules of a name of the same country in a language with a table of its own."""
    same = load_names().names.get(texts)
    return same.rules if same is not None and same.code == code else frozenset()


def split_marked(written: str) -> tuple[str, str, str]:
    """Return what must be before a name, the name, and what must be after it: `[俄]乌`."""
    plain = written.translate(_APOSTROPHES)
    before, _, rest = plain.partition("[")
    name, closing, after = rest.partition("]")
    return (before, name, after) if closing else ("", plain, "")


def split_name(written: str) -> Iterator[str]:
    """Yield a name's words as written; a hyphen is as good as a space."""
    return iter(written.replace("-", " ").split())

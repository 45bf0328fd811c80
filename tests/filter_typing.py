"""Types filters as people do, and says what each asks for by `docs/filters.md`: a name alone is no word.

Like the oracle, which it complements, it shares nothing with the parsing of filters.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from typing import TypeVar

from tests.filter_oracle import Both, Either, Everything, Tag, Wanted, Without, Words

T = TypeVar("T")
COUNTRIES = {"ukraine": "UA", "korea": "KR", "north korea": "KP"}
"""What words of the oracle's scripts name when they are alone or in a list."""
MARKS = {"breaking": Tag("is", "breaking")}
"""What words name when they are the whole filter."""
TOPICS = {"whales": Tag("topic", "whales")}
"""What words mean besides the word, when they are the whole filter or in a list without brackets."""
AND = " AND "


@dataclass(frozen=True)
class Thing:
    """Words, a tag, or everything."""

    text: str
    wanted: Words | Tag | Everything


@dataclass(frozen=True)
class Beside:
    """Things side by side, or joined by AND. `gaps` are the texts between them."""

    parts: tuple["Typed", ...]
    gaps: tuple[str, ...]

    @property
    def text(self) -> str:
        """The text that is typed."""
        return _joined(self.parts, self.gaps)


@dataclass(frozen=True)
class Listed:
    """Things in a list, separated by commas or what counts as a comma."""

    parts: tuple["Typed", ...]
    gaps: tuple[str, ...]

    @property
    def text(self) -> str:
        """The text that is typed."""
        return _joined(self.parts, self.gaps)


@dataclass(frozen=True)
class Dashed:
    """A thing that is excluded."""

    dash: str
    part: "Typed"

    @property
    def text(self) -> str:
        """The text that is typed."""
        return self.dash + self.part.text


@dataclass(frozen=True)
class Bracketed:
    """Something in brackets."""

    part: "Typed"

    @property
    def text(self) -> str:
        """The text that is typed."""
        return f"({self.part.text})"


Typed = Thing | Beside | Listed | Dashed | Bracketed


def _joined(parts: tuple[Typed, ...], gaps: tuple[str, ...]) -> str:
    return parts[0].text + "".join(gap + part.text for gap, part in zip(gaps, parts[1:], strict=True))


class _Plainly(Random):
    """Always takes the first choice, and sets no unnecessary brackets."""

    def random(self) -> float:
        """Return a number for which nothing rare happens."""
        return 0.99

    def choice(self, seq: Sequence[T]) -> T:
        """Return the first item."""
        return seq[0]


PLAINLY = _Plainly()
"""How a filter is typed if that does not matter."""


def type_out(wanted: Wanted, random: Random) -> Typed:
    """Return a filter as a person might type it."""
    match wanted:
        case Without(inner):
            typed = type_out(inner, random)
            if isinstance(inner, Both | Either | Without) or random.random() < 0.2:
                typed = Bracketed(typed)
            return Dashed(random.choice(["-", "\u2013", "NOT "]), typed)
        case Both(parts):
            return _join(Beside, [_bracketed(one, random) for one in parts], random.choice([" ", "  ", AND]))
        case Either(parts):
            gap = random.choice([", ", " OR ", " | ", "; "])
            return _join(Listed, [_bracketed(one, random, Either) for one in parts], gap)
        case Everything():
            return Thing(random.choice(["everything", "alles"]), wanted)
        case _:
            return Thing(wanted.typed(), wanted)


def _bracketed(wanted: Wanted, random: Random, *without: type[Wanted]) -> Typed:
    typed = type_out(wanted, random)
    needed = isinstance(wanted, Either) and Either not in without
    return Bracketed(typed) if needed or random.random() < 0.15 else typed


def _join(kind: type[Beside | Listed], parts: list[Typed], gap: str) -> Typed:
    """Join parts. A parser cannot tell parts that are joined in the same way apart."""
    found: list[Typed] = []
    gaps: list[str] = []
    for part in parts:
        gaps += [gap] if found else []
        if isinstance(part, kind):
            found += part.parts
            gaps += part.gaps
        else:
            found.append(part)
    return kind(tuple(found), tuple(gaps))


def meaning(typed: Typed) -> Wanted:
    """Return what a whole filter asks for.

    A name that is the whole filter means what it names: a country or a mark. A country's name means the
    country after a dash, and in a plain list, in which nothing is excluded or grouped by brackets. A topic's
    name means the topic or the word if it is the whole filter, and in a plain list without brackets.
    Elsewhere names are words. Brackets around one thing mean nothing.
    """
    name = _name(typed)
    if name in COUNTRIES:
        return Tag("country", COUNTRIES[name])
    if name in MARKS:
        return MARKS[name]
    if name in TOPICS:
        return Either((TOPICS[name], _among(typed)))
    if isinstance(typed, Listed) and all(_is_plain(one) for one in typed.parts):
        listed = [_alone(one) for one in typed.parts]
        named = [] if _has_brackets(typed) else [TOPICS.get(_name(one)) for one in typed.parts]
        return Either((*listed, *(topic for topic in named if topic)))
    return _among(typed)


def _has_brackets(typed: Typed) -> bool:
    match typed:
        case Bracketed():
            return True
        case Beside(parts) | Listed(parts):
            return any(map(_has_brackets, parts))
        case _:
            return False


def _among(typed: Typed) -> Wanted:
    """Return what is asked for among other things."""
    match typed:
        case Thing(_, wanted):
            return wanted
        case Beside(parts):
            return Both(tuple(map(_among, parts)))
        case Listed(parts):
            return Either(tuple(map(_among, parts)))
        case Bracketed(part):
            return _among(part)
        case Dashed(_, part):
            return Without(_behind_dash(_bare(part)))


def _behind_dash(typed: Typed) -> Wanted:
    match typed:
        case Thing():
            return _alone(typed)
        case Listed(parts):
            return Either(tuple(map(_alone, parts)))
        case _:
            return _among(typed)


def _alone(typed: Typed) -> Wanted:
    """Return what is asked for if a country's name means the country."""
    typed = _bare(typed)
    if isinstance(typed, Beside):
        typed = Beside(tuple(map(_bare, typed.parts)), typed.gaps)
    code = COUNTRIES.get(_name(typed))
    return Tag("country", code) if code else _among(typed)


def _bare(typed: Typed) -> Typed:
    """Return what is inside the brackets, however many there are."""
    while isinstance(typed, Bracketed):
        typed = typed.part
    return typed


def _is_plain(typed: Typed) -> bool:
    """Return whether it is one thing, or several side by side."""
    typed = _bare(typed)
    return isinstance(typed, Thing) or (
        isinstance(typed, Beside) and all(isinstance(_bare(one), Thing) for one in typed.parts)
    )


def _name(typed: Typed) -> str:
    """Return plain words in lower case, "" for anything else."""
    match typed:
        case Thing(text, Words(_, exact=False, title=False)) if not text.startswith('"'):
            return text.lower()
        case Beside(parts, gaps) if AND not in gaps:
            names = [_name(part) if isinstance(part, Thing) else "" for part in parts]
            return " ".join(names) if all(names) else ""
        case _:
            return ""

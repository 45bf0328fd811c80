"""Changes texts of filters piece by piece."""

from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise, takewhile

from bot.domain.filters.lexer import Kind, Piece, read_pieces
from bot.domain.text.words import drop_invisible, slug
from bot.domain.topics import built_in

_BINDS_TIGHTLY = (Kind.VALUE, Kind.NOT, Kind.AND, Kind.OPEN, Kind.CLOSE)
"""The pieces outside of brackets of a text that needs none next to other things."""


def rewritten(text: str, new: Callable[[Piece], str | None]) -> str:
    """Return the text of a filter with other text for the pieces for which `new` returns any."""
    text = drop_invisible(text)
    parts: list[str] = []
    at = 0
    for piece in read_pieces(text):
        other = new(piece)
        if other is not None:
            parts += text[at : piece.position - 1], other
            at = piece.end - 1
    return "".join(parts) + text[at:]


def narrowed(text: str, addition: str) -> str:
    """Return the text of a filter that matches what both `text` and `addition` match.

    Both are canonical texts: `a, b` narrowed by `is:key` is `(a, b) is:key`, and by `-c` it is `(a, b) -c`.
    """
    first = read_pieces(text)[0]
    start = first.end if first.field == "lang" else 0
    return _side_by_side(text[:start], _in_brackets(text[start:]), _in_brackets(addition))


def split_flag(text: str) -> tuple[str, str] | None:
    """Return the flag that a canonical text asks for besides other things, and the text without it.

    None if there is no flag, or not exactly one. `(a, b) is:key` is `key` and `a, b`.
    """
    outer = list(_outer(read_pieces(text)))
    flags = [
        one
        for before, one in pairwise([None, *outer])
        if one and one.field == "is" and not (before and before.kind is Kind.NOT)
    ]
    if len(flags) != 1 or len(outer) == 1 or not _binds_tightly(outer):
        return None
    flag = flags[0]
    rest = _side_by_side(text[: flag.position - 1], text[flag.end - 1 :])
    is_bracketed = [one.kind for one in outer if one is not flag] == [Kind.OPEN, Kind.CLOSE]
    return flag.value, rest[1:-1] if is_bracketed else rest


def as_typed(text: str) -> str:
    """Return a canonical text without the topics that a typed word added: `topic:storms, storm` is `storm`.

    Typed again, the result means the same. Inside brackets a word adds no topic, so nothing changes there.
    """
    outer = [None, *_outer(read_pieces(text)), None]
    added: list[tuple[int, int]] = []
    for place, piece in enumerate(outer):
        if piece is None or piece.field != "topic" or not _ends_part(outer[place - 1]):
            continue
        after = outer[place + 1]
        words = list(takewhile(lambda one: one is not None and one.is_plain, outer[place + 2 :]))
        if after is None or not after.is_comma or not _ends_part(outer[place + 2 + len(words)]):
            continue
        name = " ".join(one.typed for one in words if one is not None)
        if name and piece.value in (built_in().slug_of_word(name), slug(name)):
            added.append((piece.position - 1, after.end - 1))
    for begin, end in reversed(added):
        text = text[:begin] + text[end:].lstrip()
    return text


def _ends_part(piece: Piece | None) -> bool:
    return piece is None or piece.is_comma


def _in_brackets(text: str) -> str:
    return text if _binds_tightly(_outer(read_pieces(text))) else f"({text.strip()})"


def _binds_tightly(outer: Iterable[Piece]) -> bool:
    return all(one.kind in _BINDS_TIGHTLY for one in outer)


def _side_by_side(*texts: str) -> str:
    return " ".join(filter(None, map(str.strip, texts)))


def _outer(pieces: list[Piece]) -> Iterator[Piece]:
    """Yield the pieces that are not inside brackets: the outermost brackets, and what is next to them."""
    depth = 0
    for piece in pieces:
        depth -= piece.kind is Kind.CLOSE
        if depth == 0:
            yield piece
        depth += piece.kind is Kind.OPEN

"""A pasted text cut at its marks into blocks, one for each entry, and what belongs to none.

What belongs to no entry: the lede and the page above the first, the page below the last, and between them
lists of key events, captions of pictures, buttons and the page's own numbers.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from bot.sources.paste_lede import find_start
from bot.sources.paste_lines import has_letter, is_furniture
from bot.sources.paste_marks import Mark
from bot.sources.paste_names import find_signers, part_names
from bot.sources.paste_pictures import part_pictures
from bot.sources.paste_shape import Place, Shape

_FURNITURE_RUN = 3
_FEWEST_REPEATS = 3
_LONGEST_LABEL = 80


@dataclass(slots=True)
class Block:
    """One entry's lines and its mark.

    `edits` are the marks in it that tell of a later change, `authors` those whom its own lines name.
    """

    lines: list[str]
    mark: Mark
    edits: Sequence[Mark] = ()
    authors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cut:
    """A text in parts; but for marks and numbers, each of its lines is in one of them."""

    lede: Sequence[str]
    blocks: Sequence[Block]
    rest: Sequence[str]
    strays: Sequence[str]


def cut_text(lines: Sequence[str], marks: Sequence[Mark], shape: Shape) -> Cut:
    """Cut tidied lines as their shape says; `marks` are all that were found in them."""
    cut = _cut_below if shape.place is Place.BELOW else _cut_above
    return cut(lines, marks, shape)


def _cut_below(lines: Sequence[str], _: Sequence[Mark], shape: Shape) -> Cut:
    blocks = []
    begin = 0
    for mark in shape.marks:
        if texts := _without_numbers(lines[begin : mark.first]):
            blocks.append(Block(texts, mark))
        begin = mark.after
    lede: Sequence[str] = ()
    strays: list[str] = []
    if blocks:
        first, others = blocks[0].lines, [block.lines for block in blocks[1:]]
        numbers = sum(not has_letter(lines[mark.after]) for mark in shape.marks if mark.after < len(lines))
        start = find_start(first, others, numbered=bool(others) and 2 * numbers > len(shape.marks))
        lede, blocks[0].lines = first[:start], first[start:]
    for block in blocks:
        _drop_pictures(block, strays)
    return Cut(lede, blocks, lines[begin:], strays)


def _cut_above(lines: Sequence[str], marks: Sequence[Mark], shape: Shape) -> Cut:
    """Cut where a mark begins an entry, or follows the headline that does."""
    headlines = 1 if shape.place is Place.WITHIN else 0
    starts = [max(0, mark.first - headlines) for mark in shape.marks]
    strays: list[str] = []
    blocks = []
    inner = _inner_marks(marks, shape.marks)
    for mark, start, end, within in zip(shape.marks, starts, [*starts[1:], len(lines)], inner, strict=True):
        top = [*lines[start : mark.first], *([mark.tail] if mark.kind == "titled" else [])]
        blocks.append(_fill(lines, Block(top, mark), within, end, strays))
    blocks = [block for block in blocks if block.lines]
    signers = find_signers([block.lines for block in blocks], headlines)
    for block in blocks:
        block.lines, block.authors = part_names(block.lines, headlines, signers)
        _drop_pictures(block, strays)
    _drop_furniture(blocks, strays)
    rest = _drop_page_below(blocks[-1]) if blocks else []
    return Cut(lines[: starts[0]], blocks, rest, strays)


def _inner_marks(marks: Sequence[Mark], own: Sequence[Mark]) -> list[list[Mark]]:
    """Return for each of the entries' own marks the relative times and edits between it and the next."""
    inner: list[list[Mark]] = [[] for _ in own]
    others = [mark for mark in marks if mark.kind in {"ago", "stamp"}]
    place = -1
    for mark in others:
        while place + 1 < len(own) and own[place + 1].first <= mark.first:
            place += 1
        if place >= 0 and mark.first >= own[place].after:
            inner[place].append(mark)
    return inner


def _fill(lines: Sequence[str], block: Block, inner: Sequence[Mark], end: int, strays: list[str]) -> Block:
    """Give a block its lines, but for marks of edits and for lists of other entries in it.

    Two relative times or more in a block are such a list; one is the entry's own, said again.
    """
    ago = [mark for mark in inner if mark.kind == "ago"]
    if len(ago) > 1:
        strays.extend(filter(has_letter, lines[ago[0].first : end]))
        end = ago[0].first
    begin = block.mark.after
    inner = [mark for mark in inner if mark.first < end]
    for mark in inner:
        block.lines.extend(lines[begin : mark.first])
        begin = mark.after
    block.lines = _without_numbers([*block.lines, *lines[begin:end]])
    block.edits = [mark for mark in inner if mark.kind == "stamp"]
    return block


def _drop_pictures(block: Block, strays: list[str]) -> None:
    block.lines[1:], captions = part_pictures(block.lines[1:])
    strays.extend(captions)


def _drop_furniture(blocks: Sequence[Block], strays: list[str]) -> None:
    """Drop lines that come again in most blocks, below their headlines: buttons and labels."""
    counts = Counter(line for block in blocks for line in {*block.lines[1:]} if len(line) <= _LONGEST_LABEL)
    common = {
        line
        for line, count in counts.items()
        if count >= _FEWEST_REPEATS and 2 * count >= len(blocks) and has_letter(line)
    }
    for block in blocks:
        strays.extend(line for line in block.lines[1:] if line in common)
        block.lines[1:] = [line for line in block.lines[1:] if line not in common]


def _drop_page_below(block: Block) -> list[str]:
    """Cut the page's end off the last entry, at the first run of short lines that are no sentences."""
    run = 0
    for place, line in enumerate(block.lines[1:], start=1):
        run = run + 1 if is_furniture(line) else 0
        if run == _FURNITURE_RUN:
            start = place - run + 1
            rest = block.lines[start:]
            del block.lines[start:]
            return rest
    return []


def _without_numbers(lines: Sequence[str]) -> list[str]:
    """Drop lines without a letter from the top of a block: a page's own numbers of its entries."""
    for place, line in enumerate(lines):
        if has_letter(line):
            return list(lines[place:])
    return []

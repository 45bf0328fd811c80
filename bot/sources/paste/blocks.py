"""Cuts a pasted text at its marks into blocks, one for each entry, and parts that belong to none.

The latter are the lede and the page above the first entry, the page below the last, and in between lists of
key events, captions of pictures, buttons and the page's own numbers.
"""

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from bot.sources.paste.grammar.lines import find_foot, has_letter, is_furniture, may_be_headline
from bot.sources.paste.grammar.marks import Mark
from bot.sources.paste.lede import find_start
from bot.sources.paste.names import find_kickers, find_last_names, find_signers, part_names, read_last_name
from bot.sources.paste.outline import Place, Reading
from bot.sources.paste.pictures import part_pictures

_FURNITURE_RUN = 3
_FEWEST_REPEATS = 3
_LONGEST_LABEL = 80
_TICKER = re.compile(r"\s\+{2,}(?:\s|$)|^\+{2,}\s")
_FIGURES = re.compile(r"\d+")


@dataclass(slots=True)
class Block:
    """One entry's lines and its mark.

    `edits` are marks of later changes in it. `authors` are the names in its own lines.
    """

    lines: list[str]
    mark: Mark
    edits: Sequence[Mark] = ()
    authors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cut:
    """A text in parts. Except for marks and numbers, each of its lines is in one of them."""

    lede: Sequence[str]
    blocks: Sequence[Block]
    rest: Sequence[str]
    strays: Sequence[str]


def cut_text(lines: Sequence[str], marks: Sequence[Mark], reading: Reading) -> Cut:
    """Cut tidied lines as a reading says; `marks` are all that were found in them."""
    cut = _cut_below if reading.place is Place.BELOW else _cut_above
    return cut(lines, marks, reading)


def _cut_below(lines: Sequence[str], _: Sequence[Mark], reading: Reading) -> Cut:
    blocks = []
    begin = 0
    for mark in reading.marks:
        if texts := _without_numbers([*lines[begin : mark.first], *_beside(mark)]):
            blocks.append(Block(texts, mark))
        begin = mark.after
    lede: Sequence[str] = ()
    strays: list[str] = []
    _drop_labels(blocks, 0, strays)
    if blocks:
        first, others = blocks[0].lines, [block.lines for block in blocks[1:]]
        numbers = sum(not has_letter(lines[mark.after]) for mark in reading.marks if mark.after < len(lines))
        start = find_start(first, others, numbered=bool(others) and 2 * numbers > len(reading.marks))
        lede, blocks[0].lines = first[:start], first[start:]
    for block in blocks:
        _drop_pictures(block, strays)
    return Cut(lede, blocks, lines[begin:], strays)


def _cut_above(lines: Sequence[str], marks: Sequence[Mark], reading: Reading) -> Cut:
    """Cut at marks that begin an entry, or at the headline just above."""
    headlines = 1 if reading.place is Place.WITHIN else 0
    strays: list[str] = []
    starts = _find_starts(lines, reading, headlines)
    blocks = []
    inner = _inner_marks(marks, reading.marks)
    for mark, start, end, within in zip(reading.marks, starts, [*starts[1:], len(lines)], inner, strict=True):
        begin = max(0, mark.first - headlines)
        strays.extend(lines[start:begin])
        top = [*lines[begin : mark.first], *_beside(mark)]
        blocks.append(_fill(lines, Block(top, mark), within, end, strays))
    blocks = [block for block in blocks if block.lines]
    _sign(blocks, headlines)
    _drop_labels(blocks, headlines, strays)
    _sign(blocks, headlines)
    for block in blocks:
        _drop_pictures(block, strays)
    unsigned = not any(block.authors or block.mark.authors for block in blocks)
    people = find_last_names([block.lines for block in blocks]) if unsigned else set()
    _sign_below(blocks, people)
    _drop_furniture(blocks, strays)
    rest = _drop_page_below(blocks[-1], people) if blocks else []
    _sign_below(blocks[-1:], people)
    return Cut(lines[: starts[0]], blocks, rest, strays)


def _beside(mark: Mark) -> list[str]:
    """Return the text in a mark's own line, split at a ticker's sign between headline and text."""
    if mark.kind not in {"titled", "closing"}:
        return []
    return [part for part in map(str.strip, _TICKER.split(mark.tail)) if part]


def _find_starts(lines: Sequence[str], reading: Reading, headlines: int) -> list[int]:
    """Return where each entry begins: at its mark or headline, or at a label above that."""
    starts = [max(0, mark.first - headlines) for mark in reading.marks]
    if not headlines:
        return starts
    tops = [(lines[start - 1] if start else "", lines[start]) for start in starts]
    labels = find_kickers(tops)
    return [start - 1 if label in labels else start for start, (label, _) in zip(starts, tops, strict=True)]


def _sign(blocks: Sequence[Block], headlines: int) -> None:
    """Take lines of names out of the tops of entries."""
    signers = find_signers([block.lines for block in blocks], headlines)
    for block in blocks:
        block.lines, authors = part_names(block.lines, headlines, signers)
        block.authors = block.authors or authors


def _sign_below(blocks: Sequence[Block], people: Collection[str]) -> None:
    """Take lines of names out of the ends of entries."""
    for block in blocks:
        if len(block.lines) > 1 and block.lines[-1] in people:
            block.authors = read_last_name(block.lines.pop())


def _drop_labels(blocks: Sequence[Block], place: int, strays: list[str]) -> None:
    """Drop labels from the tops of entries: kickers and buttons that repeat above headlines."""
    if place:
        return
    tops = [
        (block.lines[0], block.lines[1] if len(block.lines) > 1 else "") for block in blocks if block.lines
    ]
    labels = find_kickers(tops)
    labelled = [block for block in blocks if len(block.lines) > 1 and block.lines[0] in labels]
    strays.extend(block.lines.pop(0) for block in labelled if may_be_headline(block.lines[1]))


def _inner_marks(marks: Sequence[Mark], own: Sequence[Mark]) -> list[list[Mark]]:
    """Return, for each of the entries' own marks, the relative times and edits between it and the next."""
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
    """Give a block its lines, without marks of edits and lists of other entries.

    Two or more relative times in a block are such a list. A single one is the entry's own, repeated.
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
    """Drop lines that repeat in most blocks below their headlines: buttons and labels."""
    counts = Counter(
        kind
        for block in blocks
        for kind in {_FIGURES.sub("#", line) for line in block.lines[1:]}
        if _may_be_label(kind)
    )
    common = {kind for kind, count in counts.items() if count >= _FEWEST_REPEATS and 2 * count >= len(blocks)}
    for block in blocks:
        kept = [line for line in block.lines[1:] if _FIGURES.sub("#", line) not in common]
        strays.extend(line for line in block.lines[1:] if _FIGURES.sub("#", line) in common)
        block.lines[1:] = kept


def _may_be_label(line: str) -> bool:
    return len(line) <= _LONGEST_LABEL and (has_letter(line) or line == "#")


def _drop_page_below(block: Block, people: Collection[str]) -> list[str]:
    """Cut the page's end off the last entry, at words typical of it or at the first run of short lines."""
    run = 0
    foot = find_foot(block.lines, 1, people)
    for place, line in enumerate(block.lines[1:], start=1):
        run = run + 1 if is_furniture(line) and line not in people else 0
        if run == _FURNITURE_RUN or place == foot:
            start = min(foot, place - run + 1 if run == _FURNITURE_RUN else foot)
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

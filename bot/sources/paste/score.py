"""Scores a reading of a pasted text: where its marks are, and how alike its entries are."""

from collections.abc import Sequence
from itertools import pairwise

from bot.sources.paste.grammar.lines import has_letter, is_foot
from bot.sources.paste.grammar.marks import Mark
from bot.sources.paste.grammar.order import in_order
from bot.sources.paste.outline import Outline, Place, Reading, beside, most

_TOP = 4


def may_stand(text: Outline, reading: Reading) -> bool:
    """Tell whether marks can be at a place at all."""
    titled = most(mark.kind == "titled" for mark in reading.marks)
    closing = most(mark.kind == "closing" for mark in reading.marks)
    if reading.place is Place.WITHIN:
        return not closing and _stand_within(text, reading.marks)
    if reading.place is Place.BELOW:
        prose = closing and most(text.looks.paragraph(mark.tail) for mark in reading.marks)
        above = any(map(has_letter, text.lines[: reading.marks[-1].first]))
        return not titled and (not closing or prose) and (above or closing)
    return True


def _stand_within(text: Outline, marks: Sequence[Mark]) -> bool:
    """Tell whether most marks have a headline above them, and a paragraph but no headline below."""
    within = below = 0
    for mark in marks:
        above, following = text.neighbours(mark)
        headline_follows = bool(following) and text.looks.headline(following)
        below += headline_follows
        within += bool(above and following) and text.looks.headline(above) and not headline_follows
    return len(marks) > 1 and within > below and 2 * within > len(marks)


def _side(text: Outline, reading: Reading) -> float:
    """Return the evidence for a side of the entries, from -1 to 1: the ends of the text, and its gaps."""
    marks = reading.marks
    first, last = marks[0], marks[-1]
    if beside(first) or reading.place is Place.WITHIN:
        return 1.0
    above = any(map(has_letter, text.lines[: first.first]))
    votes = 0.0 if above else -3.0
    if _opens_like_entry(text, text.lines[last.after :]):
        votes -= 2.0 if above else 0.0
    else:
        # Below a page's head, longer than an entry, the text may be cut at its last mark.
        most = max((later.first - mark.after for mark, later in pairwise(marks)), default=0)
        votes += 3.0 if first.first <= 2 * most or first.kind == "signed" else 1.5
    votes += _habit(first) + 2.5 * _gap(text, marks)
    side = max(-1.0, min(1.0, votes / 3))
    return side if reading.place is Place.BELOW else -side


def _habit(mark: Mark) -> float:
    """Return where such marks usually are: full bylines below, times before a name or a label above."""
    if mark.kind == "signed":
        return 3.0
    return -2.0 if mark.tail or mark.telling else -1.0


def _gap(text: Outline, marks: Sequence[Mark]) -> float:
    """Return how many more marks have blank lines below them than above, as a share."""
    wider = [
        text.gaps[mark.after] - text.gaps[mark.first]
        for mark in marks
        if mark.first > 0 and mark.after < len(text.lines) and has_letter(text.lines[mark.after])
    ]
    most = 0.6
    share = (sum(gap > 0 for gap in wider) - sum(gap < 0 for gap in wider)) / max(1, len(wider))
    return share if abs(share) >= most else 0.0


def _opens_like_entry(text: Outline, lines: Sequence[str]) -> bool:
    """Tell whether lines begin like an entry (even one cut below its headline), not like a page's end."""
    top = [line for line in lines[:_TOP] if has_letter(line)]
    if not top or is_foot(top[0]):
        return False
    if text.looks.paragraph(top[0]) or (len(lines) == 1 and text.looks.headline(top[0])):
        return True
    has_headline = any(
        text.looks.headline(top[place]) and any(map(text.looks.paragraph, top[place + 1 : place + 3]))
        for place in range(min(2, len(top)))
    )
    return has_headline or (len(top) > 1 and not text.looks.ends(top[0]) and text.looks.paragraph(top[1]))


def score(text: Outline, reading: Reading, timed: int) -> float:
    """Return the score of a reading, up to 6."""
    blocks = text.blocks(reading)
    # A mark at the very end of a text may have lost its entry to a cut.
    blocks = blocks[not blocks[0] :]
    blocks = blocks[: len(blocks) - (bool(blocks) and not blocks[-1])]
    count = max(1, len(blocks))
    lengths = sorted(sum(map(len, block)) for block in blocks)
    middle = max(1, lengths[len(lengths) // 2]) if lengths else 1
    alike = sum(middle <= 4 * length and length <= 4 * middle for length in lengths)
    dangling = sum(len(block) > 1 and _dangles(text, block) for block in blocks[:-1])
    shaped = sum(bool(block) and _is_shaped(text, block) for block in blocks)
    filled = sum(map(bool, blocks))
    return (
        (alike + shaped + filled - dangling) / count
        + in_order(reading.marks)
        + len(reading.marks) / max(1, timed)
        + _side(text, reading)
    )


def _dangles(text: Outline, block: Sequence[str]) -> bool:
    """Tell whether a block ends with a headline, which must belong to the next entry."""
    return text.looks.headline(block[-1]) and any(map(text.looks.paragraph, block[:-1]))


def _is_shaped(text: Outline, block: Sequence[str]) -> bool:
    """Tell whether a block has a headline and then a text, or only a text."""
    return any(map(text.looks.paragraph, block[:3]))

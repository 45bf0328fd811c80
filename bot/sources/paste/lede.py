"""Finds where the lede ends and the first entry begins, in a text with marks below its entries.

There, only the way in which lines are written separates the page's head from the first entry.
"""

from collections.abc import Callable, Sequence

from bot.sources.paste.grammar.lines import ends_with_stop, has_letter, is_headline, may_be_headline
from bot.sources.plaintext import ends_like_sentence

_LIST = 3


def find_start(lines: Sequence[str], others: Sequence[Sequence[str]], *, numbered: bool) -> int:
    """Return the place of the first entry's headline in the lines above the first mark.

    `others` are the lines of the other entries. `numbered`: lines without a letter separate the entries. A
    title that an entry repeats, or that is in a list of key events above it, is found by that.
    """
    for place in range(len(lines) - 2, -1, -1):
        if numbered and not has_letter(lines[place]):
            return place + 1
    titles = {other[0] for other in others if other}
    for place in range(len(lines) - 1, 0, -1):
        if lines[place] in titles:
            return place
    listed = _find_repeated(lines)
    return _find_written(lines, others) if listed is None else listed


def _find_repeated(lines: Sequence[str]) -> int | None:
    """Return the last place of a headline that is also in a list further up."""
    seen: set[str] = set()
    found = None
    for place, line in enumerate(lines):
        if line in seen and ends_like_sentence(lines[place - 1]):
            found = place
        if is_headline(line):
            seen.add(line)
    return found


def _find_written(lines: Sequence[str], others: Sequence[Sequence[str]]) -> int:
    """Return the place of the headline, judging by how lines are written.

    Paragraphs end like sentences and headlines do not, so the lede ends at the first headline below a
    paragraph. If there is a list, it ends at the list's last line, and of several lists of a whole page at
    the last one. A block that begins with a headline has no lede, unless bodies in this paste never have such
    a line. Then the headline further down is the entry's, and the one at the top the blog's.
    """
    runs = _runs(lines)
    lists = [] if _hold_lists(others) else [run for run in runs if len(run) >= _LIST]
    if lists:
        return _last(lines, lists[-1], is_headline) or 0
    places = [place for run in runs if (place := _last(lines, run, is_headline)) is not None]
    places = places or [
        place
        for place in range(1, len(lines))
        if may_be_headline(lines[place])
        and not ends_with_stop(lines[place])
        and ends_like_sentence(lines[place - 1])
    ]
    bodies_hold_headlines = not others or any(is_headline(line) for other in others for line in other[1:])
    if not places or (is_headline(lines[0]) and bodies_hold_headlines):
        return 0
    return places[0]


def _runs(lines: Sequence[str]) -> list[range]:
    """Return the runs of lines that are no sentences, each below a line that is one."""
    runs = []
    place = 0
    while place < len(lines):
        start = place
        while place < len(lines) and not ends_like_sentence(lines[place]):
            place += 1
        if 0 < start < place:
            runs.append(range(start, place))
        place = max(place, start + 1)
    return runs


def _hold_lists(others: Sequence[Sequence[str]]) -> bool:
    """Tell whether more than one in three other entries have lists in their bodies too."""
    return 3 * sum(any(len(run) >= _LIST for run in _runs(other)) for other in others) > len(others)


def _last(lines: Sequence[str], run: range, is_title: Callable[[str], bool]) -> int | None:
    return next((place for place in reversed(run) if is_title(lines[place])), None)

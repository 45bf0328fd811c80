"""Decides what is a liveblog. Chats, timetables, recipes, verses and articles have times too."""

from collections.abc import Sequence

from bot.sources.paste.grammar.lines import is_headline, is_paragraph
from bot.sources.paste.grammar.marks import Mark
from bot.sources.paste.grammar.order import are_in_order, goes_strictly_back
from bot.sources.paste.outline import Outline, Place, Reading, is_dated, most
from bot.sources.plaintext import has_sentence

_FEWEST_TIMES = 3
_MANY_TIMES = 6
_SHORTEST_ENTRY = 60
_FEWEST_WORDS = 3


def is_liveblog(text: Outline, reading: Reading) -> bool:
    """Tell whether a reading gives entries of a liveblog."""
    marks = reading.marks
    if marks[0].kind == "signed":
        return len(marks) > 1 or _is_signed_entry(text, marks[0])
    if len(marks) == 1:
        return reading.place is Place.ABOVE and _is_lone_entry(text, marks[0])
    if _are_verses(text, marks):
        return False
    if reading.place is Place.BELOW and all(is_dated(mark) for mark in marks):
        return True
    blocks = text.blocks(reading)
    telling = sum(
        mark.key or mark.posted or (mark.clock is not None and mark.back is not None) for mark in marks
    )
    return (
        (telling > 0 and 2 * telling >= len(marks))
        or _reads_like_liveblog(text, reading, blocks)
        or _are_news_backwards(text, reading, blocks)
    )


def _is_signed_entry(text: Outline, mark: Mark) -> bool:
    """Tell an entry from an article, which has its byline between headline and text."""
    below = sum(map(is_paragraph, text.lines[mark.after :]))
    return below <= sum(map(is_paragraph, text.lines[: mark.first]))


def _is_lone_entry(text: Outline, mark: Mark) -> bool:
    """Tell whether a text is one entry: it begins with a time, then come a headline and a paragraph."""
    following = text.lines[mark.after :]
    return (
        mark.first == 0
        and mark.kind == "clock"
        and len(following) > 1
        and is_headline(following[0])
        and any(map(is_paragraph, following[1:]))
    )


def _are_verses(text: Outline, marks: Sequence[Mark]) -> bool:
    """Tell verses of a book, scores and prices from times: a digit, a sign and two digits before a text."""
    return most(
        mark.kind == "titled" and mark.brief and text.lines[mark.first][0].isdigit() for mark in marks
    )


def _reads_like_liveblog(text: Outline, reading: Reading, blocks: Sequence[Sequence[str]]) -> bool:
    """Tell whether plain times cut a text into news: prose, in the order of time.

    Chats are shorter, timetables and lists of chapters have no sentences, and stories have no headlines.
    """
    marks = reading.marks
    lengths = sorted(sum(map(len, block)) for block in blocks)
    headlines = [
        reading.place is Place.WITHIN or any(map(text.looks.headline, block[:2])) for block in blocks
    ]
    tops = [headline or _has_top(text, block) for headline, block in zip(headlines, blocks, strict=True)]
    prose = [any(map(has_sentence, block)) for block in blocks]
    # Liveblogs have the newest entry first. There even a short line above a sentence is a headline.
    is_backwards = goes_strictly_back(marks)
    above = tops if is_backwards else headlines
    both = [headline and sentence for headline, sentence in zip(above, prose, strict=True)]
    if most(_is_exact(mark) for mark in marks):
        # Chats and timetables rarely have a day or a zone, so with these headlines alone are enough.
        prose = [headline or sentence for headline, sentence in zip(headlines, prose, strict=True)]
    is_long = lengths[len(lengths) // 2] >= _SHORTEST_ENTRY
    is_told = (
        len(marks) >= _MANY_TIMES or any(mark.authors or _is_exact(mark) for mark in marks) or is_backwards
    )
    return (
        (most(tops) or (is_told and len(marks) >= _FEWEST_TIMES))
        and (is_long or most(both))
        and most(prose)
        and are_in_order(marks)
    )


def _are_news_backwards(text: Outline, reading: Reading, blocks: Sequence[Sequence[str]]) -> bool:
    """Tell whether times go back above sentences with names or above headlines. Chats and agendas do not."""
    if not goes_strictly_back(reading.marks) or reading.marks[0].kind == "closing":
        # Times after headlines are a page's list of its own entries.
        return False
    if all(mark.authors for mark in reading.marks):
        return all(any(map(text.looks.paragraph, block)) for block in blocks)
    return len(blocks) > _FEWEST_TIMES and most(
        any(len(line.split()) >= _FEWEST_WORDS for line in block) for block in blocks
    )


def _has_top(text: Outline, block: Sequence[str]) -> bool:
    """Tell whether a text begins with a line that is no sentence: a headline, however short."""
    return len(block) > 1 and not text.looks.ends(block[0])


def _is_exact(mark: Mark) -> bool:
    return "zone" in mark.form or is_dated(mark)

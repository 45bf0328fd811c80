"""Liveblog text that someone copied and pasted, in which a byline closes each entry.

What is above a byline, down from the byline before it, is an entry: its first line the headline, the rest its
body. What is above the first entry is the lede. No publisher is known by name: headlines are told by how
headlines are written, bylines by what a byline holds. Blank lines, which apps add and drop, mean nothing.
"""

import hashlib
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import tzinfo

from bot.domain.cutting import cut
from bot.domain.entry import ParsedEntry
from bot.errors import SourceInvalidError
from bot.sources.bylines import Byline, read_byline, read_names_alone
from bot.sources.parsed import BODY_LIMIT
from bot.sources.plaintext import ends_like_sentence, first_sentence, tidy

PASTE_LIMIT = 1_000_000
"""Characters of a pasted text; the longest page measured (428 entries) has 840,000 with all its markup."""

_LONGEST_HEADLINE = 200
_FEWEST_WORDS = 3


@dataclass(frozen=True, slots=True)
class Pasted:
    """What a pasted text holds.

    `lede` stands above the first entry and `rest` below the last byline; neither is part of an entry.
    """

    lede: str | None
    entries: tuple[ParsedEntry, ...]
    rest: str | None = None


@dataclass(frozen=True, slots=True)
class _Block:
    lines: Sequence[str]
    byline: Byline


def parse_pasted(text: str, zone: tzinfo) -> Pasted:
    """Read pasted liveblog text whose times are of `zone` where they name none.

    An entry's `external_id` is a hash of its headline, authors and time, whitespace and Unicode forms aside,
    and not of its body: so an entry pasted again with an edited body is a revision, not another entry.

    Raise SourceInvalidError: `paste-too-long` (`limit`), or `paste-no-entry` where no entry can be read.
    """
    if len(text) > PASTE_LIMIT:
        raise SourceInvalidError("paste-too-long", limit=PASTE_LIMIT)
    blocks, rest = _cut(tidy(text).split("\n"), zone)
    if not blocks:
        raise SourceInvalidError("paste-no-entry")
    start = _first_headline(blocks)
    lede = blocks[0].lines[:start]
    entries: dict[str, ParsedEntry] = {}
    for block in (_Block(blocks[0].lines[start:], blocks[0].byline), *blocks[1:]):
        entry = _read_entry(block)
        entries.setdefault(entry.external_id, entry)
    return Pasted("\n".join(lede) or None, tuple(entries.values()), "\n".join(rest) or None)


def _cut(lines: Sequence[str], zone: tzinfo) -> tuple[list[_Block], Sequence[str]]:
    """Cut the text at its bylines; the second value is what stands below the last."""
    bylines = _find_bylines(lines, zone)
    if any(byline.authors for _, _, byline in bylines):
        # Where entries are signed, a date that stands alone is the page's, not an entry's.
        bylines = [found for found in bylines if found[2].authors]
    blocks = []
    begin = 0
    for first, after, byline in bylines:
        if block := _without_labels(lines[begin:first]):
            blocks.append(_Block(block, byline))
        begin = after
    return blocks, lines[begin:]


def _find_bylines(lines: Sequence[str], zone: tzinfo) -> list[tuple[int, int, Byline]]:
    """Return each byline with its first line and the line after it; some run over two lines."""
    found = []
    place = 0
    while place < len(lines):
        line, following = lines[place], lines[place + 1] if place + 1 < len(lines) else ""
        byline = read_byline(line, zone)
        length = 1
        if byline is None and following:
            length = 2
            byline = _read_two_lines(line, following, zone)
        if byline is None:
            place += 1
        else:
            found.append((place, place + length, byline))
            place += length
    return found


def _read_two_lines(line: str, following: str, zone: tzinfo) -> Byline | None:
    """Read `By Jo Doe` above a date, or a byline that was cut where a long text was split into messages."""
    below = read_byline(following, zone)
    if below is None:
        has_date = any(character.isdigit() for character in line)
        return read_byline(f"{line} {following}", zone) if has_date else None
    authors = None if below.authors else read_names_alone(line)
    return Byline(authors, below.at) if authors else None


def _without_labels(lines: Sequence[str]) -> Sequence[str]:
    """Drop lines without a letter from the top of a block: a page's own numbers of its entries."""
    for place, line in enumerate(lines):
        if any(map(str.isalpha, line)):
            return lines[place:]
    return ()


def _first_headline(blocks: Sequence[_Block]) -> int:
    """Return the place in the first block where the lede ends and the first entry's headline stands.

    Paragraphs end like sentences and headlines do not: so the lede ends at the first headline below a
    paragraph. A block that itself begins with a headline has no lede, unless bodies in this paste never hold
    such a line: then the headline further down is the entry's, and the one on top the blog's.
    """
    lines = blocks[0].lines
    for is_headline in (_is_headline, _may_be_headline):
        places = [
            place
            for place in range(1, len(lines))
            if is_headline(lines[place]) and ends_like_sentence(lines[place - 1])
        ]
        if places:
            break
    else:
        return 0
    begins_with_headline = _is_headline(lines[0])
    others = blocks[1:]
    bodies_hold_headlines = not others or any(
        _is_headline(line) for block in others for line in block.lines[1:]
    )
    return 0 if begins_with_headline and bodies_hold_headlines else places[0]


def _is_headline(line: str) -> bool:
    """Tell whether a line is written like a headline: some words, no stop at the end, no label or caption."""
    return _may_be_headline(line) and not ends_like_sentence(line)


def _may_be_headline(line: str) -> bool:
    """Tell the same of a line that may also end with a mark, as in a question."""
    has_words = len(line.split()) >= _FEWEST_WORDS or not line.isascii()
    return (
        has_words
        and len(line) <= _LONGEST_HEADLINE
        and line[0] not in "([{•*–—-"
        and line[-1] not in ".:;,-–—"
    )


def _read_entry(block: _Block) -> ParsedEntry:
    headline, *paragraphs = block.lines
    if len(headline) > _LONGEST_HEADLINE:
        # A paragraph: this entry has no headline of its own.
        headline, paragraphs = first_sentence(headline), list(block.lines)
    return ParsedEntry(
        external_id=_external_id(headline, block.byline),
        headline=headline,
        body=cut("\n".join(paragraphs), BODY_LIMIT),
        authors=block.byline.authors,
        published_at=block.byline.at,
    )


def _external_id(headline: str, byline: Byline) -> str:
    seen = "\n".join((headline, *byline.authors, str(byline.at)))
    return "paste:" + hashlib.sha256(unicodedata.normalize("NFKC", seen).encode()).hexdigest()[:32]

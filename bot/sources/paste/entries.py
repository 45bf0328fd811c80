"""Reads blocks of pasted text: each one's headline, body and names, and which are no entries."""

import hashlib
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from bot.sources.paste.blocks import Block
from bot.sources.paste.grammar.languages import words_for
from bot.sources.paste.grammar.lines import LONGEST_HEADLINE, ends_with_stop
from bot.sources.paste.grammar.marks import Mark
from bot.sources.paste.outline import Place
from bot.sources.plaintext import ends_like_sentence, first_sentence

_LONGEST_EXCLAMATION = 120
_OPENING_WORDS = 4
_LONG_OPENING_WORDS = 8
_LIST = 2
# A label that only the page's layout separates from the headline.
_GLUED_KEY = re.compile(
    rf"(?=[A-Z])(?i:{words_for('key')})(?:(?=[A-ZÄÖÜ][a-zäöü]|[“‘„\"'])|\s?[:|–—]\s+(?=\S)|\s-\s+(?=\S))"
)
# What a chat app writes instead of a picture.
_NOTICE = re.compile(words_for("notice"), re.IGNORECASE)
_TIME_BEHIND = re.compile(r"\s\d{1,2}[:.]\d\d$")


@dataclass(slots=True)
class Draft:
    """An entry in its block, before its day is known.

    `titled`: the headline is its own, not the first sentence of its body.
    """

    mark: Mark
    edits: Sequence[Mark]
    headline: str
    titled: bool
    paragraphs: list[str]
    authors: tuple[str, ...]

    @property
    def identity(self) -> str:
        """The hash that identifies this entry, regardless of white space and Unicode forms.

        A signed entry has its headline, authors and moment, without the body, so that an edited entry stays
        the same one. Any other has its own headline, time, full date if the mark has one, and the first words
        of its body, since a time returns every day. A day that only the page names is left out.
        """
        if self.mark.kind == "signed":
            return _hash(self.headline, *self.authors, str(self.mark.at))
        clock, day = self.mark.clock, self.mark.day
        time = f"{clock.hour:02}:{clock.minute:02}" if clock is not None else ""
        dated = day if self.mark.own_day and day is not None and day.year is not None else None
        date = f"{dated.year}-{dated.month}-{dated.day}" if dated is not None else ""
        return _hash(self.headline if self.titled else "", time, date, self.opening)

    @property
    def opening(self) -> str:
        """The first words of its body."""
        words = " ".join(self.paragraphs[:_OPENING_WORDS]).split()
        return " ".join(words[: _OPENING_WORDS if self.titled else _LONG_OPENING_WORDS])

    def second_identity(self) -> str:
        """Return another identity, for when an entry that begins differently already has the first one."""
        return _hash(self.identity, self.opening)


def _hash(*parts: str) -> str:
    text = unicodedata.normalize("NFKC", "\n".join(parts))
    return "paste:" + hashlib.sha256(text.encode()).hexdigest()[:32]


def read_blocks(blocks: Sequence[Block], place: Place) -> tuple[list[Draft], list[str]]:
    """Return the entries of all blocks in order, and the lines of lists, which belong to none."""
    strays: list[str] = []
    return _without_lists([_read_block(block, place) for block in blocks], strays), strays


def _read_block(block: Block, place: Place) -> Draft:
    first, *others = block.lines
    if glued := _GLUED_KEY.match(first):
        first = first[glued.end() :]
    is_top = place is Place.WITHIN or (place is Place.BELOW and block.mark.kind == "signed")
    titled = len(first) <= LONGEST_HEADLINE and (is_top or not others or _is_title(first))
    headline = first if titled else first_sentence(first)
    authors = block.mark.authors or block.authors
    mark = replace(block.mark, key=True) if glued else block.mark
    return Draft(mark, block.edits, headline, titled, others if titled else [first, *others], authors)


def _is_title(line: str) -> bool:
    if ends_with_stop(line) or line[-1] in ":;,":
        return False
    return len(line) <= _LONGEST_EXCLAMATION or not ends_like_sentence(line)


def _without_lists(drafts: Sequence[Draft], strays: list[str]) -> list[Draft]:
    """Drop lists of key events, which repeat headlines: as entries without text, or within a body."""
    with_text = {draft.headline for draft in drafts if draft.paragraphs}
    for draft in drafts:
        if draft.titled and draft.paragraphs:
            draft.paragraphs = list(_without_titles(draft, with_text, strays))
    kept = []
    for draft in drafts:
        if not draft.paragraphs and _NOTICE.search(draft.headline):
            strays.append(draft.headline)
        elif draft.paragraphs or draft.mark.kind == "signed" or draft.headline not in with_text:
            kept.append(draft)
        else:
            strays.append(draft.headline)
    return kept


def _without_titles(draft: Draft, titles: set[str], strays: list[str]) -> Iterator[str]:
    run: list[str] = []
    for line in (*draft.paragraphs, ""):
        if line and _TIME_BEHIND.sub("", line) in titles:
            run.append(line)
            continue
        if len(run) < _LIST:
            yield from run
        else:
            strays.extend(run)
        run = []
        if line:
            yield line

"""Liveblog text that someone copied and pasted, with marks of time above, below or within its entries.

The text is read in steps: its marks (`paste_marks`), which of them are its entries' and where they stand
(`paste_shape`), the cut (`paste_cutting`), each entry (`paste_entries`), and its day (`paste_days`). No
publisher is known by name. Blank lines, which apps add and drop, mean nothing.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, tzinfo

from bot.domain.cutting import cut
from bot.domain.entry import ParsedEntry
from bot.errors import SourceInvalidError
from bot.sources.clocks import Clock
from bot.sources.parsed import BODY_LIMIT
from bot.sources.paste_cutting import cut_text
from bot.sources.paste_days import anchor_at, find_dateline, find_days, goes_back
from bot.sources.paste_entries import Draft, read_blocks
from bot.sources.paste_marks import find_marks
from bot.sources.paste_shape import find_shape
from bot.sources.plaintext import tidy

PASTE_LIMIT = 1_000_000
"""Characters of a pasted text; the longest page measured (428 entries) has 840,000 with all its markup."""
# A moment in seconds since 1970, which some pages keep unseen in front of a headline.
_NUMBER = re.compile(r"^\d{10}(?=[^\W\d_])")


@dataclass(frozen=True, slots=True)
class Pasted:
    """What a pasted text holds: its entries in its order, and what is part of none.

    `lede` stands above the first entry and `rest` below the last; `strays` are lines between: lists of key
    events, captions, buttons. `merged` counts entries that stand there again. `newest_first` tells the order,
    `day_guessed` that the text names no day, and that its times are taken for the last ones before `now`.
    """

    lede: str | None
    entries: tuple[ParsedEntry, ...]
    rest: str | None = None
    strays: tuple[str, ...] = ()
    merged: int = 0
    newest_first: bool = True
    day_guessed: bool = False


def parse_pasted(text: str, zone: tzinfo, *, now: int | None = None) -> Pasted:
    """Read pasted liveblog text whose times are of `zone` where they name none.

    Times whose day the text does not tell give none, unless `now` (UTC microseconds) is given: then they are
    the last such times before it. An entry's `external_id` depends neither on that nor on its body, but for
    the first words: so an entry pasted again with an edited body is a revision, not another entry.

    Raise SourceInvalidError: `paste-too-long` (`limit`), or `paste-no-entry` where no entry can be read.
    """
    if len(text) > PASTE_LIMIT:
        raise SourceInvalidError("paste-too-long", limit=PASTE_LIMIT)
    lines = [_NUMBER.sub("", line, count=1) for line in tidy(text).split("\n")]
    marks = find_marks(lines, zone)
    shape = find_shape(lines, marks)
    if shape is None:
        raise SourceInvalidError("paste-no-entry")
    parts = cut_text(lines, marks, shape)
    drafts, listed = read_blocks(parts.blocks, shape.place)
    if not drafts:
        raise SourceInvalidError("paste-no-entry")
    newest_first = goes_back([draft.mark for draft in drafts])
    identified = _identify(drafts, newest_first=newest_first)
    stamps = [lines[mark.first] for mark in marks if mark.kind == "stamp"]
    anchor = find_dateline((*parts.lede, *stamps)) or find_dateline(parts.rest)
    own_marks = [draft.mark for draft in identified.values()]
    known = find_days(own_marks, anchor, None)
    days = known if now is None else find_days(own_marks, anchor, anchor_at(now, zone))
    return Pasted(
        lede="\n".join(parts.lede) or None,
        entries=tuple(
            _read_entry(external_id, draft, day, zone)
            for (external_id, draft), day in zip(identified.items(), days, strict=True)
        ),
        rest="\n".join(parts.rest) or None,
        strays=(*parts.strays, *listed),
        merged=len(drafts) - len(identified),
        newest_first=newest_first,
        day_guessed=days != known,
    )


def _identify(drafts: Sequence[Draft], *, newest_first: bool) -> dict[str, Draft]:
    """Return the entries by their ids, in the text's order, each once and as long as it stands there.

    Of two entries that share headline, names and time and begin otherwise, the older keeps the plain id: it
    may have been pasted before the other was written.
    """
    found: dict[str, Draft] = {}
    for draft in reversed(drafts) if newest_first else drafts:
        name = draft.identity
        if name in found and not _begin_alike(found[name], draft):
            name = draft.second_identity()
        if name not in found or _length(draft) > _length(found[name]):
            found[name] = draft
    return dict(reversed(found.items())) if newest_first else found


def _begin_alike(one: Draft, other: Draft) -> bool:
    return one.opening.startswith(other.opening) or other.opening.startswith(one.opening)


def _length(draft: Draft) -> int:
    return sum(map(len, draft.paragraphs))


def _read_entry(external_id: str, draft: Draft, day: date | None, zone: tzinfo) -> ParsedEntry:
    mark = draft.mark
    at = mark.at
    if mark.clock is not None and day is not None:
        at = mark.clock.on(day, zone)
    edited = [edit.clock for edit in draft.edits if edit.clock is not None]
    return ParsedEntry(
        external_id=external_id,
        headline=draft.headline,
        body=cut("\n".join(draft.paragraphs), BODY_LIMIT),
        authors=draft.authors,
        published_at=at,
        updated_at=_edited_at(edited[-1], day, at, zone) if edited else None,
        key=mark.key,
    )


def _edited_at(clock: Clock, day: date | None, at: int | None, zone: tzinfo) -> int | None:
    """Return when an entry was edited: at a time of its day, if that is later than the entry."""
    edited_at = None if day is None else clock.on(day, zone)
    return edited_at if edited_at is not None and at is not None and edited_at > at else None

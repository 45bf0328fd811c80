"""Reads liveblog text that was copied and pasted, with times above, below or within its entries.

It does so in steps: rows if it is a table (`tables`), lines (`grammar.lines`), their marks
(`grammar.joints`), competing readings (`readings`), the cut into blocks (`blocks`), each entry (`entries`),
and its day (`grammar.days`). No publisher is known by name. Blank lines only break a tie, since apps add and
drop them.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, tzinfo

from bot.domain.entry.content import ParsedEntry
from bot.domain.text.cleanup import cut
from bot.errors import SourceInvalidError
from bot.sources.parsed import BODY_LIMIT, Pasted
from bot.sources.paste.blocks import cut_text
from bot.sources.paste.entries import Draft, read_blocks
from bot.sources.paste.grammar.clocks import Clock
from bot.sources.paste.grammar.days import anchor_at, find_dateline, find_days, goes_back
from bot.sources.paste.grammar.joints import find_marks
from bot.sources.paste.grammar.lines import read_lines
from bot.sources.paste.grammar.marks import Mark
from bot.sources.paste.outline import Reading
from bot.sources.paste.readings import find_readings
from bot.sources.paste.tables import unfold

PASTE_LIMIT = 1_000_000
"""Characters of a pasted text. The longest page measured (428 entries) has 840,000 with all its markup."""
_CLEARLY = 0.6
"""How much higher than the next one the best reading must score, so that nobody need be asked."""


def parse_pasted(text: str, zone: tzinfo, *, now: int | None = None, second: bool = False) -> Pasted:
    """Read pasted liveblog text, by its second best reading if asked; `zone` is for times without a zone.

    Times without a day in the text are left out, unless `now` (UTC microseconds) is given. Then they are the
    last such times before it. An entry's `external_id` depends neither on that nor on its body, except for
    the first words. So an entry that is pasted again with an edited body is a revision, not another entry.

    Raise SourceInvalidError: `paste-too-long` (`limit`), or `paste-no-entry` if no entry can be read.
    """
    if len(text) > PASTE_LIMIT:
        raise SourceInvalidError("paste-too-long", limit=PASTE_LIMIT)
    lines, gaps = read_lines(unfold(text))
    text_ = _Text(lines, find_marks(lines, zone), zone, now)
    best, other = text_.two_best(gaps)
    if second:
        best, other = other, best
    if best is None:
        raise SourceInvalidError("paste-no-entry")
    return replace(best, others=len(other.entries) if other is not None else 0)


@dataclass(frozen=True, slots=True)
class _Text:
    lines: Sequence[str]
    marks: Sequence[Mark]
    zone: tzinfo
    now: int | None

    def two_best(self, gaps: Sequence[int]) -> tuple[Pasted | None, Pasted | None]:
        """Return the best reading, and one that is nearly as good and gives other entries."""
        best: Pasted | None = None
        score = 0.0
        for reading in find_readings(self.lines, self.marks, gaps):
            if best is not None and score - reading.score > _CLEARLY:
                break
            found = self.read(reading)
            if found is None or (best is not None and _are_alike(found, best)):
                continue
            if best is not None:
                return best, found
            best, score = found, reading.score
        return best, None

    def read(self, reading: Reading) -> Pasted | None:
        """Return what a reading gives, None if that is no entry."""
        parts = cut_text(self.lines, self.marks, reading)
        drafts, listed = read_blocks(parts.blocks, reading.place)
        if not drafts:
            return None
        newest_first = goes_back([draft.mark for draft in drafts])
        identified = _identify(drafts, newest_first=newest_first)
        own = [draft.mark for draft in identified.values()]
        stamps = [self.lines[mark.first] for mark in self.marks if mark.kind == "stamp"]
        anchor = find_dateline((*parts.lede, *stamps)) or find_dateline(parts.rest)
        doubt = _find_doubt(own)
        known = find_days(own, anchor, None)
        days = known if self.now is None else find_days(own, anchor, anchor_at(self.now, self.zone))
        return Pasted(
            lede="\n".join(parts.lede) or None,
            entries=tuple(
                _read_entry(external_id, draft, day, self.zone)
                for (external_id, draft), day in zip(identified.items(), days, strict=True)
            ),
            rest="\n".join(parts.rest) or None,
            strays=(*parts.strays, *listed),
            merged=len(drafts) - len(identified),
            newest_first=newest_first,
            day_guessed=days != known,
            unused=self._unused(reading),
            figures=self.lines[doubt.first] if doubt is not None else None,
            month_first=doubt is not None and doubt.day is not None and doubt.day.order == "?md",
        )

    def _unused(self, reading: Reading) -> tuple[str, ...]:
        """Return the lines of marks that a reading leaves in texts, between its first and last marks."""
        used = {place for mark in reading.marks for place in range(mark.first, mark.after)}
        return tuple(
            self.lines[mark.first]
            for mark in self.marks
            if mark.kind in {"signed", "clock", "titled", "ago"}
            and mark.first not in used
            and reading.marks[0].first < mark.first < reading.marks[-1].first
        )


def _find_doubt(own: Sequence[Mark]) -> Mark | None:
    """Return a mark whose day and month could be swapped, if no other day of the text decides."""
    figured = [mark for mark in own if mark.day is not None and mark.day.order]
    orders = {mark.day.order for mark in figured if mark.day is not None}
    return figured[0] if orders and not orders & {"dm", "md"} else None


def _are_alike(one: Pasted, other: Pasted) -> bool:
    return [entry.external_id for entry in one.entries] == [entry.external_id for entry in other.entries]


def _identify(drafts: Sequence[Draft], *, newest_first: bool) -> dict[str, Draft]:
    """Return the entries by their ids, in the text's order, each once and in its longest form.

    Of two entries with the same headline, names and time that begin differently, the older keeps the plain
    id, since it may have been pasted before the other was written.
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

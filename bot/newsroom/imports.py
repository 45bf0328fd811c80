"""Reads pasted liveblog text, shows what it holds, and stores its entries quietly or published."""

import codecs
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import tzinfo

from bot.access import Actor
from bot.domain.entry.content import Change, ParsedEntry
from bot.domain.messages.parts import join_parts
from bot.entries.acceptance import accept
from bot.entries.occasion import Accepted, Occasion
from bot.errors import UserError
from bot.newsroom.drafts import require_open
from bot.sources.parsed import Pasted
from bot.sources.parser import Parser, parse_paste
from bot.words import Words
from storage import Storage, Tx, reads
from storage.entries.known import find_known
from storage.newsroom import drafts
from storage.newsroom.drafts import Draft
from storage.sources import sources


@dataclass(frozen=True, slots=True)
class Survey:
    """What a pasted text holds: its entries, entries per author, their time span, and how many are new.

    `earliest` and `latest` are UTC microseconds, None if no entry has a time. `progress_message_id` is the
    message that counted the parts.
    """

    pasted: Pasted
    authors: Sequence[tuple[str, int]]
    earliest: int | None
    latest: int | None
    new: int
    progress_message_id: int | None


def decode_text(data: bytes) -> str:
    """Return the text of a document in UTF-8, or in UTF-16 with its mark; UserError if it is not text."""
    encoding = "utf-16" if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else "utf-8-sig"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        raise UserError("import-not-text") from None
    if "\0" in text:
        raise UserError("import-not-text")
    return text


async def survey(
    storage: Storage, parser: Parser, actor: Actor, draft_id: int, zone: tzinfo, *, second: bool = False
) -> Survey:
    """Return what importing a draft would store, read in the second way if `second` is set.

    SourceInvalidError if no entry can be read.
    """
    draft = await storage.read(lambda tx: require_open(tx, actor, draft_id))
    if not draft.parts:
        raise UserError("import-nothing")
    pasted = await _parse(parser, draft, zone, second=second)
    return _survey(pasted, await _count_unknown(storage, pasted), draft.preview_message_id)


@reads
async def _count_unknown(tx: Tx, pasted: Pasted) -> int:
    source = await sources.builtin(tx, "paste")
    known = await find_known(tx, source.id, [entry.external_id for entry in pasted.entries])
    return len(pasted.entries) - len(known)


async def store_draft(
    storage: Storage,
    parser: Parser,
    actor: Actor,
    draft_id: int,
    zone: tzinfo,
    *,
    publish: bool,
    second: bool,
    language: str,
    now: int,
) -> list[Accepted]:
    """Store a draft's entries once, and publish the new ones if asked; UserError if the draft is closed."""
    seen = await storage.read(lambda tx: require_open(tx, actor, draft_id))
    pasted = await _parse(parser, seen, zone, second=second)

    return await _store(storage, pasted, _Import(actor, seen, publish=publish, now=now), language, now)


class _Import(Occasion):
    """Accepts a draft's entries, and closes the draft with the last of them."""

    def __init__(self, actor: Actor, draft: Draft, *, publish: bool, now: int) -> None:
        super().__init__(publish=publish)
        self._actor = actor
        self._draft = draft
        self._how = "published" if publish else "stored"
        self._now = now

    async def begin(self, tx: Tx) -> bool:
        """Check that the draft is still as it was read; UserError if not."""
        draft = await require_open(tx, self._actor, self._draft.id)
        if draft.parts != self._draft.parts:
            raise UserError("draft-changed")
        return True

    async def finish(self, tx: Tx, accepted: Sequence[Accepted]) -> None:
        """Close the draft."""
        del accepted
        await drafts.close(tx, self._draft.id, self._how, self._now)


async def store_text(
    storage: Storage, text: str, zone: tzinfo, *, language: str, now: int
) -> tuple[Pasted, list[tuple[ParsedEntry, Accepted]]]:
    """Store a pasted text's entries quietly; SourceInvalidError if no entry can be read."""
    pasted = parse_paste(text, zone, now=now)
    stored = await _store(storage, pasted, Occasion(publish=False), language, now)
    accepted = {one.external_id: one for one in stored}
    return pasted, [(entry, accepted[entry.external_id]) for entry in pasted.entries]


async def _parse(parser: Parser, draft: Draft, zone: tzinfo, *, second: bool) -> Pasted:
    # Times without a day count from when the draft was opened, so that the stored entries match those shown.
    return await parser.read_paste(join_parts(draft.parts).text, zone, now=draft.created_at, second=second)


def pick_samples(entries: Sequence[ParsedEntry]) -> list[tuple[str, ParsedEntry]]:
    """Return the entries that best show how a text was read: `first`, `last`, and the `oddest` in length."""
    lengths = [1 + len(entry.headline) + len(entry.body) for entry in entries]
    middle = sorted(lengths)[len(lengths) // 2]
    inner = range(1, len(entries) - 1)
    oddest = max(inner, key=lambda place: max(lengths[place] / middle, middle / lengths[place]), default=None)
    found = [("first", entries[0]), ("last", entries[-1])][: len(entries)]
    return found if oddest is None else [*found, ("oddest", entries[oddest])]


def describe_unread(pasted: Pasted, words: Words) -> list[str]:
    """Describe the parts of a pasted text that are in no entry, and what its entries lack; often empty."""
    lines = [
        words(name, begins=_beginning(part[0]), lines=len(part))
        for name, part in (
            ("import-lede", (pasted.lede or "").splitlines()),
            ("import-strays", pasted.strays),
            ("import-rest", (pasted.rest or "").splitlines()),
            ("import-unused", pasted.unused),
        )
        if part
    ]
    if pasted.merged:
        lines.append(words("import-merged", count=pasted.merged))
    if pasted.figures is not None:
        lines.append(
            words(
                "import-figures",
                line=_beginning(pasted.figures),
                order="month" if pasted.month_first else "day",
            )
        )
    if pasted.day_guessed:
        lines.append(words("import-day-guessed"))
    untimed = sum(entry.published_at is None for entry in pasted.entries)
    if untimed:
        lines.append(words("import-untimed", count=untimed))
    if pasted.others:
        lines.append(words("import-unsure", count=pasted.others))
    return lines


def describe_samples(pasted: Pasted, words: Words, render: Callable[[int], str]) -> list[str]:
    """Describe the first, the last and the oddest entry. `render` formats their times."""
    return [
        words(
            "import-sample",
            which=which,
            timed="no" if entry.published_at is None else "yes",
            time="" if entry.published_at is None else render(entry.published_at),
            headline=_beginning(entry.headline),
            told="yes" if entry.body else "no",
            body=_beginning(entry.body.partition("\n")[0]),
        )
        for which, entry in pick_samples(pasted.entries)
    ]


def _beginning(text: str) -> str:
    shown = 80
    return text if len(text) <= shown else text[:shown].rsplit(" ", 1)[0] + "…"


def count_new(accepted: Sequence[Accepted]) -> int:
    """Return how many of the accepted entries were new."""
    return sum(1 for one in accepted if one.change is Change.NEW)


def _survey(pasted: Pasted, new: int, progress_message_id: int | None) -> Survey:
    authors = Counter(author for entry in pasted.entries for author in entry.authors)
    times = [entry.published_at for entry in pasted.entries if entry.published_at is not None]
    return Survey(
        pasted,
        authors.most_common(),
        min(times, default=None),
        max(times, default=None),
        new,
        progress_message_id,
    )


async def _store(
    storage: Storage, pasted: Pasted, occasion: Occasion, language: str, now: int
) -> list[Accepted]:
    source = await storage.read(lambda tx: sources.builtin(tx, "paste"))
    # Oldest first: if times are equal or missing, the text's order decides.
    parsed = pasted.entries[::-1] if pasted.newest_first else pasted.entries
    return await accept(storage, source.id, parsed, occasion, language=language, now=now) or []

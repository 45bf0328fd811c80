"""Renders entries once for each revision, and keeps the results for other readers."""

from collections import OrderedDict
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import tzinfo
from typing import TypeAlias

from bot.delivery.card import Card, DigestCard, Form, Shown
from bot.domain.delivery.planning import Loudness
from bot.domain.delivery.preferences import Display
from bot.domain.entry.content import RevisionKind, StoredEntry
from bot.domain.messages.digest import Listed, render_digest
from bot.domain.messages.message import CAPTION_LIMIT, TEXT_LIMIT, Button, Message, bold
from bot.domain.messages.rendering import (
    ENTRY_ROOM,
    CardWords,
    fits_caption,
    render_caption,
    render_entry,
    render_headline,
    why_buttons,
    with_reason,
)
from bot.domain.messages.replies import (
    CORRECTION_ROOM,
    render_change,
    render_note,
    render_retraction,
    render_withdrawal,
)
from bot.domain.moment import zone_named
from bot.gateway.gateway import Prepared, prepare
from storage import Storage, Tx, reads
from storage.delivery import publications
from storage.delivery.lanes import BREAKING
from storage.delivery.steps import Claimed, Digest, Line, Step
from storage.entries import entries

KEPT = 256
"""How many revisions are kept: about 1 MB. What is claimed has its own copy."""
REASONS = 4096
"""How many reason lines (why a reader gets entries) are kept, and messages with one."""


class NotStoredError(Exception):
    """The entry is no longer stored."""


_DigestKey: TypeAlias = tuple[Digest | None, str | None, str | None, Loudness]
"""A digest, and the time zone, the language and the sound of its message."""
_Key: TypeAlias = tuple[int, int, int, bool, Step]
"""An entry, the revision to show, the one to tell about (0: none), whether it is urgent, and the step."""


class Cards:
    """The messages of stored entries.

    `words_in` returns the words of a chat's language, and the bot's for None. `zone` is for chats that chose
    none.
    """

    def __init__(
        self,
        storage: Storage,
        *,
        words_in: Callable[[str | None], CardWords],
        zone: tzinfo,
        rest_of: Callable[[StoredEntry], str | None],
    ) -> None:
        self._storage = storage
        self._words_in = words_in
        self._zone = zone
        self._rest_of = rest_of
        # By what `_key` returns; None if the entry is no longer stored.
        self._cards: OrderedDict[_Key, Card | None] = OrderedDict()
        self._digests: OrderedDict[_DigestKey, Prepared] = OrderedDict()
        self._reasons: dict[tuple[str | None, str], str] = {}

    async def load(self, batch: Sequence[Claimed]) -> list[Shown | None]:
        """Return the card of each delivery of a batch; read missing ones in one transaction."""
        keys = {key for claimed in batch for key in _keys(claimed)}
        missing = keys - self._cards.keys()
        if missing:
            self._cards |= await _read(self._storage, missing)
        for key in keys:
            self._cards.move_to_end(key)
        found = [self._shown(claimed) for claimed in batch]
        while len(self._cards) > KEPT:
            self._cards.popitem(last=False)
        return found

    def _shown(self, claimed: Claimed) -> Shown | None:
        if claimed.digest is None:
            return self._cards[_key(claimed)]
        cards = [(self._cards[_line_key(line)], line.follow_text) for line in claimed.digest.lines]
        stored = tuple((card, follow_text) for card, follow_text in cards if card is not None)
        return DigestCard(stored, claimed.digest.more) if stored else None

    def unlink(self, shown: Shown | None) -> None:
        """Send an entry's messages without links from now on; this changes all of its cards."""
        cards = [card for card, _ in shown.lines] if isinstance(shown, DigestCard) else [shown]
        ids = {card.entry.id for card in cards if card is not None}
        for card in filter(None, (*cards, *self._cards.values())):
            if card.entry.id in ids and not card.entry.unlinked:
                card.entry = replace(card.entry, unlinked=True)
                card.forget()
        self._digests.clear()

    def message(self, shown: Shown | None, claimed: Claimed) -> Prepared | None:
        """Return the message of a claimed delivery; None if it is needless.

        Raises NotStoredError if the entry is no longer stored.
        """
        if shown is None:
            raise NotStoredError
        if isinstance(shown, DigestCard):
            return self._digest(shown, claimed)
        return None if shown.needless else self._in_form(shown, claimed, self.form(shown, claimed))

    def bare(self, shown: Shown | None, claimed: Claimed) -> Prepared:
        """Return an entry's message without its picture or video, for a chat that refuses it."""
        assert isinstance(shown, Card)  # noqa: S101  a digest has no pictures
        return self._in_form(shown, claimed, "text")

    def text_of(self, shown: Shown | None, claimed: Claimed) -> Prepared | None:
        """Return the text that belongs to a picture, if an edit has to change it in a message of its own."""
        if not isinstance(shown, Card) or not claimed.has_own_text:
            return None
        if shown.entry.parsed.withdrawn:
            return prepare(Message(self._words_in(claimed.display.language).pointer))
        return self._in_form(shown, claimed, "text")

    def form(self, shown: Shown | None, claimed: Claimed) -> Form:
        """Return what the message of a step has."""
        if not isinstance(shown, Card):
            return "text"
        if (shown.is_correction and shown.note) or shown.told == "restoration":
            return "note" if self._has_text(shown, claimed) else "text"
        if shown.media is None:
            return "text"
        match shown.step:
            case "edit" if claimed.text_id is not None:
                return "caption" if claimed.text_id == claimed.message_id else "headline"
            case "send" if claimed.display.pictures:
                whole = self._message(shown, claimed.display, "text")
                return "caption" if fits_caption(whole) else "headline"
        return "text"

    def _has_text(self, card: Card, claimed: Claimed) -> bool:
        """Return whether the reader's own message has the entry's whole text by now."""
        if claimed.is_behind or claimed.digest_id is not None:
            return False
        if claimed.text_id is None or claimed.text_id != claimed.message_id:
            return True
        display = claimed.display
        words, zone = self._words_in(display.language), self._zone_of(display)
        return fits_caption(render_entry(card.entry, words=words, zone=zone, rest_url=None))

    def _in_form(self, shown: Card, claimed: Claimed, form: Form) -> Prepared:
        says_why = claimed.display.reason and not shown.told and not shown.entry.parsed.withdrawn
        reason = claimed.follow_text if says_why and form != "headline" else None
        key = reason, claimed.display, claimed.loudness, form
        ready = shown.ready.get(key)
        if ready is None:
            if len(shown.ready) >= REASONS:
                shown.ready.clear()
            ready = shown.ready[key] = self._prepare(shown, *key)
        return ready

    def _prepare(
        self, card: Card, reason: str | None, display: Display, loudness: Loudness, form: Form
    ) -> Prepared:
        message = self._message(card, display, form)
        if reason is not None:
            room = TEXT_LIMIT if form == "text" else CAPTION_LIMIT
            message = with_reason(message, self._reason(reason, display.language), room=room)
        words = self._words_in(display.language)
        rows = buttons(card.entry, card.told, words) if display.why and form != "headline" else ()
        return prepare(
            message,
            buttons=rows,
            quiet=card.step == "text" or _is_quiet(loudness, usually=card.quiet),
            picture=card.picture if display.pictures else None,
            media=card.media if form != "text" else None,
        )

    def _message(self, card: Card, display: Display, form: Form) -> Message:
        shared = display.zone, display.language, form
        message = card.messages.get(shared)
        if message is None:
            message = card.messages[shared] = self._render(card, display, form)
        return message

    def _digest(self, shown: DigestCard, claimed: Claimed) -> Prepared:
        """Return a digest's message. Chats that follow the same have the same, so it is kept for a while."""
        display = claimed.display
        key = claimed.digest, display.zone, display.language, claimed.loudness
        ready = self._digests.get(key)
        if ready is None:
            words = self._words_in(display.language)
            listed = [
                Listed(card.entry, self._rest_of(card.entry), None if text is None else words.filter_(text))
                for card, text in shown.lines
            ]
            message = render_digest(listed, more=shown.more, words=words, zone=self._zone_of(display))
            urgent = any(card.entry.parsed.breaking for card, _ in shown.lines)
            ready = prepare(message, quiet=_is_quiet(claimed.loudness, usually=not urgent))
            self._digests[key] = ready
            if len(self._digests) > KEPT:
                self._digests.popitem(last=False)
        return ready

    def _zone_of(self, display: Display) -> tzinfo:
        return zone_named(display.zone, self._zone)

    def _render(self, card: Card, display: Display, form: Form) -> Message:
        entry, words, zone = card.entry, self._words_in(display.language), self._zone_of(display)
        if card.step == "retract":
            return render_retraction(entry, words=words)
        if entry.parsed.withdrawn:
            return render_withdrawal(entry, words=words, in_place=card.step == "edit")
        if form == "headline":
            return render_headline(entry, words=words)
        rest_url = self._rest_of(entry)
        if form == "note":
            return _heading(card, words)
        if card.told:
            room = CORRECTION_ROOM if card.is_correction else ENTRY_ROOM
            heading = _heading(card, words)
            return render_change(entry, heading, words=words, zone=zone, rest_url=rest_url, room=room)
        render = render_caption if form == "caption" else render_entry
        return render(entry, words=words, zone=zone, rest_url=rest_url)

    def _reason(self, follow_text: str, language: str | None) -> str:
        line = self._reasons.get((language, follow_text))
        if line is None:
            if len(self._reasons) >= REASONS:
                self._reasons.clear()
            line = self._words_in(language).reason(follow_text)
            self._reasons[language, follow_text] = line
        return line


@reads
async def _read(tx: Tx, keys: Collection[_Key]) -> dict[_Key, Card | None]:
    cards: dict[_Key, Card | None] = {}
    for key in keys:
        entry_id, _, tell, urgent, step = key
        entry = await entries.get(tx, entry_id)
        told, note = (await publications.to_tell(tx, entry_id, tell) if tell else None) or (None, None)
        told_at = await publications.told_at(tx, entry_id, tell) if step == "retract" else None
        covered = step == "edit" and entry is not None and entry.parsed.media is not None
        is_back = covered and await entries.was_withdrawn(tx, entry_id)
        cards[key] = None if entry is None else Card(entry, told, step, urgent, told_at, note, is_back)
    return cards


def buttons(entry: StoredEntry, told: RevisionKind | None, words: CardWords) -> Sequence[Sequence[Button]]:
    """Return the buttons under an entry (`told` None) or a reply. Only this function decides that."""
    return () if told or entry.parsed.withdrawn else why_buttons(entry.id, words)


def _heading(card: Card, words: CardWords) -> Message:
    """Return what a reply says about a change, before the new text if that is in it."""
    if card.told == "restoration":
        return bold(words.restored)
    if not card.is_correction:
        return bold(words.change)
    return render_note(card.note, words=words) if card.note else bold(words.correction)


def _is_quiet(loudness: Loudness, *, usually: bool) -> bool:
    return usually if loudness == "usual" else loudness == "never"


def _keys(claimed: Claimed) -> list[_Key]:
    return [_key(claimed)] if claimed.digest is None else [_line_key(line) for line in claimed.digest.lines]


def _line_key(line: Line) -> _Key:
    return line.entry_id, line.wanted, 0, False, "send"


def _key(claimed: Claimed) -> _Key:
    step = claimed.step
    # An entry may become breaking after the revision was stored, and then its messages make a sound.
    breaking = claimed.priority == BREAKING
    tell = claimed.tell if step in {"retract", "reply"} else 0
    return claimed.entry_id, claimed.wanted, tell, breaking, step

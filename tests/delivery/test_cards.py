"""Tests of cards: a step shows the entry as it is at that moment."""

from dataclasses import replace
from zoneinfo import ZoneInfo

from bot.delivery.cards import Cards
from bot.domain.entry.content import ParsedEntry, RevisionKind
from storage import Storage, Tx
from storage.delivery.steps import Claimed
from storage.entries import entries
from storage.sources import sources
from tests.accepting import accept, revise
from tests.card_words import WORDS
from tests.storage.making import NOW, SECOND, claim, done, fan_out_all, make_follow, record


async def _revise(tx: Tx, entry_id: int, headline: str, kind: RevisionKind, note: str | None = None) -> None:
    entry = await entries.get(tx, entry_id)
    assert entry is not None
    words = replace(entry.parsed, headline=headline)
    await revise(tx, entry, words, kind, language="en", now=NOW, note=note)


async def _until_told(tx: Tx, note: str | None = None) -> Claimed:
    """Bring a reader to the point where only the reply about a correction is due; return its claim."""
    await make_follow(tx, 1, "*")
    desk = await sources.builtin(tx, "desk")
    entry = ParsedEntry("1", "One")
    [accepted] = await accept(tx, desk.id, [entry], language="en", publish=True, now=NOW)
    await fan_out_all(tx)
    await record(tx, *map(done, await claim(tx)))
    await _revise(tx, accepted.entry_id, "Two", "correction", note)
    await fan_out_all(tx)
    await record(tx, *map(done, await claim(tx, now=NOW + SECOND)))
    [reply] = await claim(tx, now=NOW + 3 * SECOND)
    assert reply.step == "reply"
    return reply


async def _said(storage: Storage, claimed: Claimed) -> str | None:
    cards = Cards(storage, words_in=lambda _: WORDS, zone=ZoneInfo("UTC"), rest_of=lambda _: None)
    [card] = await cards.load([claimed])
    message = cards.message(card, claimed)
    return None if message is None else message.fields.decode()


async def test_a_correction_is_told(storage: Storage) -> None:
    said = await _said(storage, await storage.write(_until_told))
    assert said is not None
    assert '"text":"Correction\\n\\nTwo' in said


async def test_a_correction_is_not_told_once_a_later_one_is_to_be(storage: Storage) -> None:
    async def work(tx: Tx) -> Claimed:
        claimed = await _until_told(tx)
        await _revise(tx, claimed.entry_id, "Three", "correction")
        return claimed

    assert await _said(storage, await storage.write(work)) is None


async def test_what_a_source_says_by_then_is_not_told_as_a_correction(storage: Storage) -> None:
    async def work(tx: Tx) -> Claimed:
        claimed = await _until_told(tx)
        await _revise(tx, claimed.entry_id, "Three", "silent")
        return claimed

    said = await _said(storage, await storage.write(work))
    assert said is not None
    assert '"text":"Changed\\n\\nThree' in said


async def test_a_reply_with_a_note_repeats_the_text_only_where_the_message_lacks_it(storage: Storage) -> None:
    claimed = await storage.write(lambda tx: _until_told(tx, "It was not One."))
    noted = '"text":"Correction\\nIt was not One.'
    said = await _said(storage, claimed)
    assert said is not None
    assert f'{noted}"' in said
    for lacking in (claimed._replace(refused=claimed.sent), claimed._replace(digest_id=claimed.entry_id)):
        said = await _said(storage, lacking)
        assert said is not None
        assert f"{noted}\\n\\nTwo" in said
    assert await _said(storage, claimed._replace(refused=claimed.sent - 1)) == await _said(storage, claimed)

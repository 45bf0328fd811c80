"""Tests of proposals: filters that a button can name, each in its own chat and for a day."""

from bot.app import upkeep
from bot.domain.delivery.endings import Gone
from bot.domain.moment import seconds
from storage import Storage, Tx
from storage.chats import destinations, forgetting, proposals
from storage.chats.proposals import KEPT_FOR
from tests.storage.making import NOW, make_destination


async def put(tx: Tx, text: str, language: str = "en", *, chat_id: int = 1, now: int = NOW) -> int:
    return await proposals.put(tx, chat_id, 0, text, language, now)


async def test_a_proposal_is_found_by_its_id(tx: Tx) -> None:
    kept = await put(tx, "flood, storm")
    assert await proposals.get(tx, 1, 0, kept, NOW) == ("flood, storm", "en")
    assert await proposals.get(tx, 1, 0, kept + 1, NOW) is None


async def test_a_proposal_is_known_in_its_own_chat_and_topic_only(tx: Tx) -> None:
    kept = await put(tx, "flood")
    assert await proposals.get(tx, 2, 0, kept, NOW) is None
    assert await proposals.get(tx, 1, 5, kept, NOW) is None


async def test_the_same_filter_in_the_same_language_is_kept_once_for_a_chat(tx: Tx) -> None:
    first = await put(tx, "flood")
    assert await put(tx, "flood", "de") != first
    assert await put(tx, "flood", chat_id=2) != first
    assert await put(tx, "flood", now=NOW + 1) == first


async def test_a_proposal_is_gone_after_a_day_for_whoever_presses_its_button(tx: Tx) -> None:
    kept = await put(tx, "flood")
    assert await proposals.get(tx, 1, 0, kept, NOW + KEPT_FOR) is not None
    assert await proposals.get(tx, 1, 0, kept, NOW + KEPT_FOR + 1) is None


async def test_upkeep_removes_what_was_proposed_more_than_a_day_ago(storage: Storage) -> None:
    kept = await storage.write(lambda tx: put(tx, "flood"))
    fresh = await storage.write(lambda tx: put(tx, "storm", now=NOW + seconds(1)))
    await upkeep.tidy(storage, upkeep.Retention(14, 30), NOW + KEPT_FOR + 1)
    assert await storage.read(lambda tx: proposals.get(tx, 1, 0, kept, NOW)) is None
    assert await storage.read(lambda tx: proposals.get(tx, 1, 0, fresh, NOW)) is not None


async def test_what_a_chat_was_shown_goes_when_it_is_forgotten_or_gone(tx: Tx) -> None:
    for chat_id, how in ((1, "forgotten"), (2, "gone"), (3, "served")):
        where = await make_destination(tx, chat_id)
        kept = await put(tx, "flood", chat_id=chat_id)
        if how == "forgotten":
            await forgetting.forget_chat(tx, chat_id)
        elif how == "gone":
            await destinations.mark_gone(tx, where.id, Gone.REFUSED, NOW)
        assert (await proposals.get(tx, chat_id, 0, kept, NOW) is None) == (how != "served")

"""Tests of /rule: filters that mark new entries of sources, and nothing that was there before."""

import pytest

from bot.clock import now_micros
from bot.domain.entry.content import ParsedEntry, StoredEntry
from bot.entries.acceptance import accept
from bot.entries.occasion import Occasion
from storage.entries import entries
from storage.sources import sources
from tests.handlers.sites import Person, Site, labels
from tests.sentences import ANY, say


async def bring(site: Site, headline: str, *, publish: bool = True) -> StoredEntry:
    """Have a source bring an entry, and return it."""
    paste = await site.storage.read(lambda tx: sources.builtin(tx, "paste"))
    now, parsed = now_micros(), [ParsedEntry(headline, headline)]
    found = await accept(site.storage, paste.id, parsed, Occasion(publish=publish), language="en", now=now)
    assert found
    stored = await site.storage.read(lambda tx: entries.get(tx, found[0].entry_id))
    assert stored is not None
    return stored


@pytest.mark.both_engines
async def test_a_rule_marks_new_entries_that_match(site: Site, editor: Person) -> None:
    before = await bring(site, "Evacuation of the first street")
    [answer] = await editor.ask('/rule breaking: "red warning", evacuation')
    shown = '"red warning", evacuation'
    added = say("rule-added", mark="breaking", filter=shown, count=ANY, days=ANY)
    assert answer["text"].startswith(added.split(".")[0])
    assert (await bring(site, "Evacuation of the harbour")).parsed.breaking
    assert not (await bring(site, "All quiet at the harbour")).parsed.breaking
    again = await bring(site, "Evacuation of the first street")
    assert again.id == before.id
    assert not again.parsed.breaking


async def test_a_rule_for_key_moments_marks_no_breaking_news(site: Site, editor: Person) -> None:
    await editor.ask("/rule key: dyke")
    found = await bring(site, "The dyke holds")
    assert (found.parsed.key, found.parsed.breaking) == (True, False)


async def test_what_is_not_sent_is_not_marked(site: Site, editor: Person) -> None:
    await editor.ask("/rule breaking: dyke")
    assert not (await bring(site, "An old dyke", publish=False)).parsed.breaking


async def test_a_removed_rule_marks_nothing_more(site: Site, editor: Person) -> None:
    await editor.ask("/rule breaking: quay")
    [card] = await editor.ask("/rule")
    assert say("rule-line", mark="breaking", filter="quay") in card["text"]
    [label] = labels(card)
    data = card["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    await editor.press(card, label)
    changed = await editor.changed(card)
    assert changed["text"].startswith(say("rule-removed", mark="breaking", filter="quay"))
    changed["reply_markup"] = card["reply_markup"]
    assert await editor.press(changed, data) == say("rule-gone")
    assert not (await bring(site, "The quay is dry")).parsed.breaking


async def test_why_names_the_rule_that_marked_an_entry(site: Site, follower: Person, editor: Person) -> None:
    await editor.ask("/rule key: lighthouse")
    await editor.post("A post opens the way")
    await follower.next_messages(0)
    await bring(site, "The lighthouse is dark")
    await editor.post("Another post wakes the fan-out")
    await follower.next_messages(0, 3)
    got = next(one for one in follower.received() if one["text"].startswith("The lighthouse"))
    await follower.press(got, say("button-why"))
    [why] = await follower.next_messages(3)
    assert say("why-marked", mark="key", filter="lighthouse") in why["text"]


@pytest.mark.parametrize("typed", ["breaking", "breaking:", "loud: dyke", "dyke"])
async def test_what_is_no_rule_is_explained(editor: Person, typed: str) -> None:
    [answer] = await editor.ask(f"/rule {typed}")
    assert answer["text"] == say("rule-usage")


async def test_only_editors_make_rules(reader: Person) -> None:
    for typed in ("/rule", "/rule breaking: dyke"):
        [answer] = await reader.ask(typed)
        assert answer["text"] == say("editors-only")

"""Tests of /summary: one for each liveblog, with its formatting, replaced, taken back and removed."""

import pytest

from tests.handlers.sites import Person, labels
from tests.sentences import say


def shown(title: str, text: str) -> str:
    """Return how a summary is shown."""
    return f"{say('summary-title', title=title)}\n\n{text}"


@pytest.mark.both_engines
async def test_each_liveblog_has_a_summary_of_its_own(editor: Person, owner: Person) -> None:
    [answer] = await editor.ask("/summary The desk is awake")
    assert answer["text"] == shown(say("blog-desk"), "The desk is awake")
    await editor.ask("/blog new Storm summary")
    [answer] = await editor.ask("/summary")
    assert answer["text"] == say("summary-none", title="Storm summary")
    await editor.ask("/summary Two dykes hold")
    [answer] = await editor.ask("/summary")
    assert answer["text"] == shown("Storm summary", "Two dykes hold")
    [answer] = await owner.ask("/summary")
    assert answer["text"] == shown(say("blog-desk"), "The desk is awake")


async def test_undo_brings_the_summary_before_back_once(editor: Person) -> None:
    await editor.ask("/summary First")
    [second] = await editor.ask("/summary Second")
    undo = say("button-undo")
    data = second["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    await editor.press(second, undo)
    changed = await editor.changed(second)
    assert changed["text"] == shown(say("blog-desk"), "First")
    changed["reply_markup"] = second["reply_markup"]
    assert await editor.press(changed, data) == say("summary-changed")


async def test_a_removed_summary_can_be_brought_back(editor: Person) -> None:
    await editor.ask("/summary Kept")
    [gone] = await editor.ask("/summary off")
    assert gone["text"] == say("summary-none", title=say("blog-desk"))
    assert labels(gone) == [say("button-undo")]
    await editor.press(gone, say("button-undo"))
    assert (await editor.changed(gone))["text"] == shown(say("blog-desk"), "Kept")


async def test_a_summary_that_is_too_long_is_refused(editor: Person) -> None:
    [answer] = await editor.ask(f"/summary {'x' * 2001}")
    assert answer["text"] == say("summary-too-long", length=2001, limit=2000)


async def test_only_editors_write_summaries(reader: Person) -> None:
    for typed in ("/summary", "/summary Mine"):
        [answer] = await reader.ask(typed)
        assert answer["text"] == say("editors-only")

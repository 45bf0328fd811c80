"""Owners add, list and remove editors."""

import pytest

from bot.sandbox import READER_ID
from tests.handlers.conftest import Person, labels


async def test_an_owner_makes_somebody_an_editor_who_can_then_post(reader: Person, editor: Person) -> None:
    [added] = await editor.ask(f"/editor add {READER_ID}")
    assert added["text"] == f"{READER_ID} can post now."
    _, preview = await reader.ask("/post From the field", answers=2)
    assert labels(preview)[:2] == ["Publish", "Discard"]


async def test_an_editor_who_is_removed_can_no_longer_publish_an_open_draft(
    reader: Person, editor: Person
) -> None:
    await editor.ask(f"/editor add {READER_ID}")
    _, preview = await reader.ask("/post From the field", answers=2)
    [listed] = await editor.ask("/editor list")
    await editor.press(listed, f"✕ {READER_ID}")
    assert (await editor.changed(listed))["text"].startswith("There are no editors but the owners.")
    assert (await reader.press(preview, "Publish")).startswith("That is for editors.")


async def test_an_editor_is_no_owner(reader: Person, editor: Person) -> None:
    await editor.ask(f"/editor add {READER_ID}")
    [refusal] = await reader.ask("/editor add 5")
    assert refusal["text"] == "That is for the owners of this bot."


@pytest.mark.parametrize(
    ("typed", "begins"),
    [
        ("", "Write one of these:"),
        ("promote 5", "Write one of these:"),
        ("add", "Write one of these:"),
        ("add ada", "“ada” is not a Telegram user id"),
        ("remove 5", "5 is not an editor."),
        ("list", "There are no editors but the owners."),
    ],
)
async def test_wrong_words_are_explained(editor: Person, typed: str, begins: str) -> None:
    [answer] = await editor.ask(f"/editor {typed}")
    assert answer["text"].startswith(begins)


async def test_adding_an_editor_twice_says_so(editor: Person) -> None:
    await editor.ask("/editor add 5")
    [answer] = await editor.ask("/editor add 5")
    assert answer["text"] == "5 was an editor already."

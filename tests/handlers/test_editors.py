"""Tests of owners who add, list and remove editors."""

import pytest

from tests.handlers.sites import Person, labels
from tests.sentences import say


async def test_an_owner_makes_somebody_an_editor_who_can_then_post(reader: Person, owner: Person) -> None:
    [added] = await owner.ask(f"/editor add {reader.user_id}")
    assert added["text"] == say("editor-added", id=str(reader.user_id))
    _, preview = await reader.ask("/post From the field", answers=2)
    assert labels(preview)[:2] == [say("button-publish"), say("button-discard")]


async def test_an_editor_who_is_removed_can_no_longer_publish_an_open_draft(
    reader: Person, owner: Person
) -> None:
    await owner.ask(f"/editor add {reader.user_id}")
    _, preview = await reader.ask("/post From the field", answers=2)
    [listed] = await owner.ask("/editor list")
    await owner.press(listed, say("button-remove-editor", name=str(reader.user_id)))
    assert (await owner.changed(listed))["text"].startswith(say("editors-none"))
    assert (await reader.press(preview, say("button-publish"))).startswith(say("editors-only"))


async def test_an_editor_is_no_owner(reader: Person, owner: Person) -> None:
    await owner.ask(f"/editor add {reader.user_id}")
    [refusal] = await reader.ask("/editor add 5")
    assert refusal["text"] == say("owners-only")


@pytest.mark.parametrize(
    ("typed", "name", "arguments"),
    [
        ("", "editor-usage", {}),
        ("promote 5", "editor-usage", {}),
        ("add", "editor-usage", {}),
        ("add ada", "editor-bad-id", {"typed": "ada"}),
        ("remove 5", "editor-unknown", {"id": "5"}),
        ("list", "editors-none", {}),
    ],
)
async def test_wrong_words_are_explained(
    owner: Person, typed: str, name: str, arguments: dict[str, str]
) -> None:
    [answer] = await owner.ask(f"/editor {typed}")
    assert answer["text"] == say(name, **arguments)


async def test_adding_an_editor_twice_says_so(owner: Person) -> None:
    await owner.ask("/editor add 5")
    [answer] = await owner.ask("/editor add 5")
    assert answer["text"] == say("editor-already", id="5")

"""Tests of which entry an editor's command is about: its number, or a reply to a message that shows it."""

from typing import Any

import pytest

from tests.handlers.entries import headline, on_the_way, status, stopped, stored, titles
from tests.handlers.sites import Person, Site, numbers
from tests.sentences import ANY, find, say

UNKNOWN = "99999999"
"""A number that no entry has."""


async def test_a_reply_to_any_message_that_shows_the_entry_needs_no_number(editor: Person) -> None:
    await editor.follow_silently("everything")
    command = len(editor.sandbox.world.messages(editor.chat_id))
    before = len(editor.received())
    card, preview = await editor.ask("/post Five hurt", answers=2)
    typed = editor.sandbox.world.messages(editor.chat_id)[command]
    await editor.publish(preview)
    *_, copy = await editor.next_messages(before, 3)
    await editor.site.until_none(on_the_way)
    published = await editor.until_it_says(preview, say("published", number=ANY))
    entry = find(say("published", number=ANY), published["text"])
    answer = await editor.change("/fix Six hurt", reply_to=preview)
    for number, shown in enumerate((typed, card, preview, copy, answer), 7):
        answer = await editor.change(f"/fix {number} hurt", reply_to=shown)
        assert say("fix-done", number=entry, have=1, waiting=0) in answer["text"], shown["text"]
        await editor.until_it_says(copy, f"{number} hurt")


async def test_the_number_may_be_written_in_a_reply_too(editor: Person) -> None:
    receipt, number = await editor.post("Five hurt")
    await editor.change(f"/fix {number} Six hurt", reply_to=receipt)
    assert await headline(editor, number) == "Six hurt"


async def test_only_editors_see_numbers_in_their_latest(site: Site, reader: Person, editor: Person) -> None:
    number = await stored(site, "Five hurt")
    [page] = await editor.ask("/latest")
    assert number in numbers(page)
    [page] = await reader.ask("/latest")
    assert numbers(page) == []


@pytest.mark.parametrize(
    ("command", "name", "arguments"),
    [
        ("/fix", "correct-usage", {"command": "fix"}),
        ("/hold", "correct-usage", {"command": "hold"}),
        ("/fix Six hurt", "correct-usage", {"command": "fix"}),
        ("/fix {number}", "fix-no-text", {"command": "fix"}),
        ("/correct No. {number}", "fix-no-text", {"command": "correct"}),
        ("/withdraw {number}", "withdraw-no-reason", {}),
        (f"/fix {UNKNOWN} Six hurt", "correct-unknown", {"number": UNKNOWN}),
        ("/fix 9999999999999999999 Six hurt", "correct-usage", {"command": "fix"}),
        (f"/withdraw {UNKNOWN} Wrong", "correct-unknown", {"number": UNKNOWN}),
        ("/fix {number} Five hurt", "fix-unchanged", {}),
        ("/fix {number} #tag", "post-empty", {}),
        ("/release {number}", "release-not-held", {}),
    ],
)
async def test_what_cannot_be_done_is_explained(
    site: Site, editor: Person, command: str, name: str, arguments: dict[str, Any]
) -> None:
    number = await stored(site, "Five hurt")
    [got] = await editor.ask(command.format(number=number))
    assert got["text"] == say(name, **{"number": number, **arguments})
    assert len(got["text"].splitlines()) == 1


async def test_a_withdrawn_entry_can_only_be_left_alone(site: Site, editor: Person) -> None:
    number = await stored(site, "Five hurt")
    await editor.change(f"/withdraw {number} Wrong")
    for command in (f"/fix {number} Six hurt", f"/withdraw {number} Wrong", f"/hold {number}"):
        [got] = await editor.ask(command)
        assert got["text"].startswith(say("correct-withdrawn", number=number))


@pytest.mark.parametrize(
    "command",
    ["/fix 1 X", "/correct 1 X", "/withdraw 1 X", "/hold 1", "/release 1", "/fix", "/status"],
)
async def test_a_reader_is_refused(reader: Person, command: str) -> None:
    [refusal] = await reader.ask(command)
    assert refusal["text"].startswith(say("editors-only"))


@pytest.mark.parametrize("typed", ["{}", "#{}", "№{}", "№ {}", "No. {}", "{}:"])
async def test_a_reply_that_names_another_entry_is_refused(site: Site, editor: Person, typed: str) -> None:
    shown, number = await editor.post("Five hurt")
    other = await stored(site, "Tide rises")

    def refusal(command: str) -> str:
        return say("correct-two-entries", command=command, shown=number, named=other)

    for command in ("fix", "correct", "withdraw"):
        [answer] = await editor.ask(f"/{command} {typed.format(other)} Zeppelin lands", reply_to=shown)
        assert answer["text"] == refusal(command)
    [answer] = await editor.ask(f"/hold {typed.format(other)}", reply_to=shown)
    assert answer["text"] == refusal("hold")
    answer = await editor.change(f"/fix {number} {other} hurt", reply_to=shown)
    assert answer["text"].endswith(titles(f"{other} hurt", "Five hurt"))


async def test_a_number_may_be_followed_by_a_colon(site: Site, editor: Person) -> None:
    number = await stored(site, "Five hurt")
    answer = await editor.change(f"/fix No. {number}: Six hurt")
    assert answer["text"].endswith(titles("Six hurt", "Five hurt"))


async def test_a_reply_to_a_command_or_to_its_answer_means_its_entry(site: Site, editor: Person) -> None:
    world = editor.sandbox.world
    number = await stored(site, "Five hurt")
    for command in (
        f"/fix {number} Six hurt",
        f"/correct {number} Seven hurt",
        f"/hold {number}",
        f"/release {number}",
    ):
        before = len(world.messages(editor.chat_id))
        *_, answer = await editor.ask(command, 2 if " S" in command else 1)
        typed = world.messages(editor.chat_id)[before]
        for shown in (typed, answer):
            [replied] = await editor.ask("/correct !", reply_to=shown)
            assert replied["text"].startswith(say("post-empty")), command


@pytest.mark.parametrize(
    ("command", "name", "arguments"),
    [
        ("/hold", "correct-usage", {"command": "hold"}),
        ("/release", "correct-usage", {"command": "release"}),
        ("/hold {number} 25", "correct-too-much", {"command": "hold", "typed": "25"}),
        ("/release {number} now", "correct-too-much", {"command": "release", "typed": "now"}),
        ("/withdraw {number} !", "withdraw-no-reason", {}),
        ("/post !", "post-empty", {}),
        ("/fix {number} !", "post-empty", {}),
        ("/correct {number} !Six hurt", "fix-breaking", {}),
        ("/fix {number} Six hurt #breaking", "fix-breaking", {}),
    ],
)
async def test_a_refusal_says_what_to_send_instead(
    site: Site, editor: Person, command: str, name: str, arguments: dict[str, str]
) -> None:
    number = await stored(site, "Five hurt")
    [answer] = await editor.ask(command.format(number=number))
    assert answer["text"] == say(name, number=number, **arguments)
    assert await headline(editor, number) == "Five hurt"
    assert not find(stopped(number, 0), await status(editor))


async def test_an_edited_command_is_told_to_do_nothing(reader: Person, editor: Person) -> None:
    world = editor.sandbox.world
    _, number = await editor.post("Five hurt")
    [posted] = [one for one in world.messages(editor.chat_id) if one["text"] == "/post Five hurt"]
    before = len(editor.received())
    [fixed] = world.say(editor.chat_id, editor.user_id, f"/fix {number} Six hurt")
    preview = await editor.next_preview(before)
    await editor.press(preview, say("button-change", command="fix"))
    await editor.changed(preview)
    for message_id, text in (
        (posted["message_id"], "/post Seven hurt"),
        (fixed, f"/fix {number} Seven hurt"),
    ):
        before = len(editor.received())
        world.edit(editor.chat_id, editor.user_id, message_id, text)
        [answer] = await editor.next_messages(before)
        assert answer["text"] == say("edit-not-read-of", number=number)
    before = len(editor.received())
    [held] = world.say(editor.chat_id, editor.user_id, "/hold")
    await editor.next_messages(before)
    world.edit(editor.chat_id, editor.user_id, held, f"/hold {number}")
    [answer] = await editor.next_messages(before + 1)
    assert answer["text"] == say("edit-not-read")
    assert await headline(editor, number) == "Six hurt"


async def test_an_editor_who_types_without_a_command_is_told_of_post(reader: Person, editor: Person) -> None:
    for text in ("Five hurt", "A bus has hit a tram in the old town, and five are hurt"):
        [hint] = await editor.ask(text)
        assert hint["text"].startswith(say("hint-post-this"))
        [hint] = await reader.ask(text)
        assert say("hint-post-this") not in hint["text"]

"""Tests of changes to an entry that are previewed first: by an editor alone, and by two."""

import pytest

from bot.clock import now_micros
from bot.domain.entry.content import ParsedEntry
from storage.newsroom import team
from tests.handlers.entries import counts as receipt_counts
from tests.handlers.entries import delivered, headline, stored
from tests.handlers.sites import FIRST_OWNER, PATIENCE, Message, Person, Site, labels
from tests.sentences import ANY, find, say


async def another_editor(site: Site, name: str = "Flo") -> Person:
    """Return a second editor."""
    person = site.person(name)
    await site.storage.write(lambda tx: team.add(tx, person.user_id, FIRST_OWNER, now_micros()))
    return person


def counts(have: int, waiting: int = 0, sound: int = 0) -> dict[str, int]:
    """Return the counts in a preview."""
    return {"have": have, "waiting": waiting, "sound": sound}


def former(preview: Message) -> str:
    """Return the text that a preview quotes as the entry's present one."""
    [quote] = [one for one in preview["entities"] if one["type"] == "expandable_blockquote"]
    return str(preview["text"][quote["offset"] : quote["offset"] + quote["length"]])


@pytest.mark.both_engines
@pytest.mark.parametrize("act", ["fix", "correct"])
async def test_a_change_shows_before_and_after_and_who_has_it_and_waits_for_its_button(
    follower: Person, editor: Person, act: str
) -> None:
    got, _, number = await delivered(follower, editor, "!Five hurt\nA bus hit a tram.")
    card, preview = await editor.ask(f"/{act} {number} Six hurt\nA bus hit two trams.", 2)
    assert card["text"].startswith(f"{say('card-breaking')} · Six hurt\n")
    assert bool(find(say("card-corrected", time=ANY), card["text"])) == (act == "correct")
    told = say(f"change-preview-{act}", number=number, **counts(1, sound=1))
    assert preview["text"].startswith(told)
    assert former(preview) == "Five hurt\nA bus hit a tram."
    assert "Five hurt" in follower.now(got)["text"]
    await editor.press(preview, labels(preview)[0])
    await follower.until_it_says(got, "A bus hit two trams.")


@pytest.mark.both_engines
async def test_a_withdrawal_shows_its_notice_and_waits_for_its_button(
    follower: Person, editor: Person
) -> None:
    got, _, number = await delivered(follower, editor, "Five hurt\nA bus hit a tram.")
    card, preview = await editor.ask(f"/withdraw {number} It was a drill.", 2)
    assert card["text"].startswith(say("card-withdrawn"))
    assert "It was a drill." in card["text"]
    assert preview["text"].startswith(say("change-preview-withdraw", number=number, **counts(1)))
    assert former(preview) == "Five hurt\nA bus hit a tram."
    assert "Five hurt" in follower.now(got)["text"]
    await editor.press(preview, say("button-change", command="withdraw"))
    await follower.until_it_says(got, "It was a drill.")


@pytest.mark.parametrize("act", ["fix", "correct", "withdraw"])
async def test_a_change_that_is_cancelled_leaves_the_entry_alone(
    site: Site, editor: Person, act: str
) -> None:
    number = await stored(site, "Five hurt")
    preview = await editor.preview(f"/{act} {number} Six hurt")
    await editor.press(preview, say("button-cancel"))
    done = await editor.until_it_says(preview, say("discarded"))
    assert labels(done) == []
    assert await headline(editor, number) == "Five hurt"


@pytest.mark.parametrize("act", ["fix", "correct", "withdraw"])
async def test_editing_the_command_changes_the_draft(site: Site, editor: Person, act: str) -> None:
    number = await stored(site, "Five hurt")
    world = editor.sandbox.world
    before = len(editor.received())
    [typed] = world.say(editor.chat_id, editor.user_id, f"/{act} {number} Five hurt, or six")
    first = await editor.next_preview(before)
    before = len(editor.received())
    world.edit(editor.chat_id, editor.user_id, typed, f"/{act} {number} Six hurt")
    card, _ = await editor.next_messages(before, 2)
    assert "Six hurt" in card["text"]
    assert labels(await editor.until_it_says(first, say("post-changed"))) == []


async def test_editing_the_command_does_not_move_the_draft_to_another_entry(
    site: Site, editor: Person
) -> None:
    number, other = await stored(site, "Five hurt"), await stored(site, "Six hurt")
    world = editor.sandbox.world
    before = len(editor.received())
    [typed] = world.say(editor.chat_id, editor.user_id, f"/fix {number} Four hurt")
    preview = await editor.next_preview(before)
    before = len(editor.received())
    world.edit(editor.chat_id, editor.user_id, typed, f"/fix {other} Four hurt")
    [answer] = await editor.next_messages(before)
    assert answer["text"] == say("change-other-number", number=number, other=other)
    await editor.press(preview, labels(preview)[0])
    await editor.changed(preview)
    assert await headline(editor, number) == "Four hurt"
    assert await headline(editor, other) == "Six hurt"


async def test_a_text_about_something_else_is_asked_about(site: Site, editor: Person) -> None:
    number = await stored(site, "Five hurt\nA bus hit a tram.")
    preview = await editor.preview(f"/correct {number} Ferry service suspended")
    assert preview["text"].startswith(say("change-unlike", number=number))
    assert labels(preview) == [say("button-change-really", number=number), say("button-cancel")]
    preview = await editor.preview(f"/correct {number} Six hurt")
    assert say("change-unlike", number=number) not in preview["text"]


@pytest.mark.both_engines
async def test_two_editors_see_each_other_and_neither_overwrites_unseen_words(
    site: Site, editor: Person
) -> None:
    flo = await another_editor(site)
    number = await stored(site, "Five hurt")
    first = await editor.preview(f"/fix {number} Six hurt")
    second = await flo.preview(f"/fix {number} Seven hurt")
    assert second["text"].startswith(say("change-others", count=1, names="Ed", number=number))
    await editor.press(first, labels(first)[0])
    receipt = await editor.changed(first)
    before = len(flo.received())
    await flo.press(second, labels(second)[0])
    again = await flo.next_preview(before)
    assert again["text"].startswith(say("change-overtaken-by", name="Ed", number=number))
    assert former(again) == "Six hurt"
    assert await headline(editor, number) == "Six hurt"
    before = len(editor.received())
    await flo.press(again, labels(again)[0])
    [told] = await editor.next_messages(before)
    assert told["text"] == say("change-overruled", name="Flo", number=number, title="Seven hurt")
    assert find(say("change-titles", title="Six hurt", former=ANY), receipt["text"])


async def test_an_editor_is_told_that_another_withdrew_what_they_changed(site: Site, editor: Person) -> None:
    flo = await another_editor(site)
    number = await stored(site, "Five hurt")
    await editor.change(f"/fix {number} Six hurt")
    before = len(editor.received())
    await flo.change(f"/withdraw {number} A drill")
    [told] = await editor.next_messages(before)
    assert told["text"] == say("change-overruled-withdrawn", name="Flo", number=number, title="Six hurt")


async def test_a_preview_says_that_the_entry_is_on_hold(site: Site, editor: Person) -> None:
    number = await stored(site, "Five hurt")
    await editor.ask(f"/hold {number}")
    preview = await editor.preview(f"/fix {number} Six hurt")
    assert say("change-held", number=number) in preview["text"]


async def test_a_member_who_presses_an_editors_button_changes_nothing(
    site: Site, group_admin: Person, group_member: Person
) -> None:
    number = await stored(site, "Five hurt")
    preview = await group_admin.preview(f"/fix {number} Six hurt")
    assert say("editors-only") in await group_member.press(preview, labels(preview)[0])
    await group_admin.press(preview, labels(preview)[0])
    assert find(
        say("change-titles", title="Six hurt", former="Five hurt"),
        (await group_admin.changed(preview))["text"],
    )


@pytest.mark.both_engines
async def test_a_change_whose_answer_is_lost_is_done_once_and_gets_its_receipt(
    follower: Person, editor: Person
) -> None:
    got, _, number = await delivered(follower, editor, "Five hurt")
    preview = await editor.preview(f"/correct {number} Six hurt")
    before = len(follower.received())
    editor.sandbox.world.add_fault("editMessageText", "5xx", chat_id=editor.chat_id, times=2)
    await editor.press(preview, labels(preview)[0])
    await follower.until_it_says(got, "Six hurt")
    receipt = await editor.until_it_says(preview, receipt_counts(sent=1))
    assert say("button-undo-change") in labels(receipt)
    assert say("draft-closed") in await again(editor, preview)
    assert len(await follower.next_messages(before)) == 1


async def again(editor: Person, preview: Message) -> str:
    """Press the button of an earlier preview once more, as a slow app may."""
    world = editor.sandbox.world
    data = preview["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    editor.now(preview)["reply_markup"] = preview["reply_markup"]
    query = world.press(editor.chat_id, editor.user_id, preview["message_id"], data)
    answer = await editor.sandbox.wait_for(lambda: world.callback_answer(query), PATIENCE)
    assert answer is not None
    return str(answer["text"])


async def test_a_change_of_an_entry_without_a_headline_is_previewed(site: Site, editor: Person) -> None:
    [number] = await site.store([ParsedEntry("bare", "", "A bus hit a tram.")])
    card, preview = await editor.ask(f"/fix {number} A bus hit two trams.", 2)
    assert "A bus hit two trams." in card["text"]
    assert former(preview) == "A bus hit a tram."


async def test_a_change_of_a_picture_is_previewed_with_it(follower: Person, editor: Person) -> None:
    before = len(follower.received())
    _, preview = await editor.send_picture("Five hurt\nA bus hit a tram.")
    await editor.press(preview, say("button-publish"))
    receipt = await editor.until_it_says(preview, say("published", number=ANY))
    number = find(say("published", number=ANY), receipt["text"])
    await follower.next_messages(before)
    card, preview = await editor.ask(f"/correct {number} Six hurt\nA bus hit a tram.", 2)
    assert card["caption"].startswith("Six hurt\n")
    assert "photo" in card
    assert former(preview) == "Five hurt\nA bus hit a tram."

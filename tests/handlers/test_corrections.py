"""What editors do to an entry that is out, by its number or by replying to what shows it, and who is told."""

import asyncio
import itertools
import re

import pytest

from bot.app import running
from bot.clock import now_micros
from bot.sandbox import EDITOR_ID, READER_ID, Sandbox
from bot.sending import outcomes
from bot.settings import Settings
from handlers import receipts
from storage import open_storage, tallies
from tests.feedserver import rss, serve_feed
from tests.handlers.conftest import Message, Person, labels
from tests.sentences import say


async def post(editor: Person, text: str) -> tuple[Message, str]:
    """Publish a post; return its receipt and its number."""
    _, preview = await editor.ask(f"/post {text}", answers=2)
    await editor.press(preview, "Publish")
    receipt = await editor.until_it_says(preview, "Published as No. ")
    number = re.search(r"No\. (\d+)", receipt["text"])
    assert number is not None
    return receipt, number[1]


async def delivered(reader: Person, editor: Person, text: str) -> tuple[Message, Message, str]:
    """Publish a post to a reader; return what the reader got, its receipt and its number."""
    await reader.ask("/follow everything")
    before = len(reader.received())
    receipt, number = await post(editor, text)
    [got] = await reader.next_messages(before)
    return got, receipt, number


def numbers(page: Message) -> list[str]:
    """Return the numbers of the entries on a page, as shown."""
    return re.findall(r"No\. (\d+)", page["text"])


def is_silent(person: Person, message: Message) -> bool:
    """Tell whether a message came without a sound."""
    return person.sandbox.world.is_silent(person.chat_id, message["message_id"])


async def test_a_fix_changes_what_readers_have_without_a_word(reader: Person, editor: Person) -> None:
    got, _, number = await delivered(reader, editor, "Five hurt\nA bus hit a tram.")
    count = len(reader.received())
    [answer] = await editor.ask(f"/fix {number} Six hurt\nA bus hit two trams.")
    assert answer["text"].startswith(f"No. {number} is changed, without a sound. One chat has it.")
    changed = await reader.until_it_says(got, "A bus hit two trams.")
    assert changed["text"].startswith("Six hurt")
    assert "Corrected" not in changed["text"]
    await editor.until_it_says(answer, "Sent: 1 · waiting: 0")
    assert len(reader.received()) == count


async def test_a_correction_is_marked_and_told_quietly(reader: Person, editor: Person) -> None:
    got, _, number = await delivered(reader, editor, "Five hurt")
    count = len(reader.received())
    [answer] = await editor.ask(f"/correct {number} Six hurt")
    assert "One chat has it and is told quietly." in answer["text"]
    assert "Corrected " in (await reader.until_it_says(got, "Six hurt"))["text"]
    [reply] = await reader.next_messages(count)
    assert reply["reply_to_message"]["message_id"] == got["message_id"]
    assert is_silent(reader, reply)
    await editor.until_it_says(answer, "Sent: 1 · waiting: 0")


async def test_a_correction_of_breaking_news_is_told_with_a_sound(reader: Person, editor: Person) -> None:
    got, _, number = await delivered(reader, editor, "!Five hurt")
    assert not is_silent(reader, got)
    count = len(reader.received())
    [answer] = await editor.ask(f"/correct {number} Six hurt")
    assert "One chat has it and is told with a sound." in answer["text"]
    [reply] = await reader.next_messages(count)
    assert not is_silent(reader, reply)


async def test_a_withdrawal_takes_the_text_away_and_says_why(reader: Person, editor: Person) -> None:
    got, _, number = await delivered(reader, editor, "Five hurt\nA bus hit a tram.")
    count = len(reader.received())
    [answer] = await editor.ask(f"/withdraw {number} It was a drill.")
    assert answer["text"].startswith(f"No. {number} is withdrawn. One chat has it and is told quietly.")
    notice = await reader.until_it_says(got, "It was a drill.")
    assert "Five hurt" not in notice["text"]
    assert "tram" not in notice["text"]
    [reply] = await reader.next_messages(count)
    assert reply["reply_to_message"]["message_id"] == got["message_id"]
    [page] = await reader.ask("/latest")
    assert "Five hurt" not in page["text"]


async def test_what_is_held_waits_until_it_is_released(reader: Person, editor: Person) -> None:
    world = editor.sandbox.world
    await reader.ask("/follow everything")
    world.add_fault("sendMessage", "5xx", chat_id=reader.chat_id, times=1)
    before = len(reader.received())
    _, number = await post(editor, "Five hurt")
    [answer] = await editor.ask(f"/hold {number}")
    assert answer["text"].startswith(f"No. {number} is stopped;")
    [status] = await editor.ask("/status")
    assert f"Stopped by an editor: No. {number}" in status["text"]
    assert len(reader.received()) == before
    [answer] = await editor.ask(f"/release {number}")
    assert answer["text"].startswith(f"No. {number} goes on.")
    [got] = await reader.next_messages(before)
    assert got["text"].startswith("Five hurt")


async def test_a_reply_to_any_message_that_shows_the_entry_needs_no_number(
    reader: Person, editor: Person
) -> None:
    await editor.ask("/follow everything")
    command = len(editor.sandbox.world.messages(editor.chat_id))
    before = len(editor.received())
    card, preview = await editor.ask("/post Five hurt", answers=2)
    typed = editor.sandbox.world.messages(editor.chat_id)[command]
    await editor.press(preview, "Publish")
    *_, copy = await editor.next_messages(before, 3)
    [answer] = await editor.ask("/fix Six hurt", reply_to=preview)
    for number, shown in enumerate((typed, card, preview, copy, answer), 7):
        [answer] = await editor.ask(f"/fix {number} hurt", reply_to=shown)
        assert "is changed" in answer["text"], shown["text"]
        await editor.until_it_says(copy, f"{number} hurt")


async def test_the_number_may_be_written_in_a_reply_too(editor: Person) -> None:
    receipt, number = await post(editor, "Five hurt")
    await editor.ask(f"/fix {number} Six hurt", reply_to=receipt)
    [page] = await editor.ask("/latest")
    assert f"No. {number} ·" in page["text"]
    assert "Six hurt" in page["text"]
    assert f"{number} Six hurt" not in page["text"]


async def test_only_editors_see_numbers_in_their_latest(reader: Person, editor: Person) -> None:
    _, number = await post(editor, "Five hurt")
    [page] = await reader.ask("/latest")
    assert f"No. {number}" not in page["text"]


@pytest.mark.parametrize(
    ("command", "answer"),
    [
        ("/fix", "Which entry?"),
        ("/hold", "Which entry?"),
        ("/fix Six hurt", "Which entry?"),
        ("/fix {number}", "The new text is missing."),
        ("/correct No. {number}", "The new text is missing."),
        ("/withdraw {number}", "The reason is missing"),
        ("/fix 99 Six hurt", "There is no No. 99"),
        ("/fix 9999999999999999999 Six hurt", "Which entry?"),
        ("/withdraw 99 Wrong", "There is no No. 99"),
        ("/fix {number} Five hurt", "That is what No. {number} says already"),
        ("/fix {number} #tag", "There is no headline"),
        ("/fix {number} Six hurt +XX", "“+XX” names no country"),
        ("/release {number}", "No. {number} is not stopped."),
    ],
)
async def test_what_cannot_be_done_is_explained(editor: Person, command: str, answer: str) -> None:
    _, number = await post(editor, "Five hurt")
    [got] = await editor.ask(command.format(number=number))
    assert got["text"].startswith(answer.format(number=number))
    assert len(got["text"].splitlines()) == 1 or "headline" in got["text"]


async def test_a_withdrawn_entry_can_only_be_left_alone(editor: Person) -> None:
    _, number = await post(editor, "Five hurt")
    await editor.ask(f"/withdraw {number} Wrong")
    for command in (f"/fix {number} Six hurt", f"/withdraw {number} Wrong", f"/hold {number}"):
        [got] = await editor.ask(command)
        assert got["text"].startswith(f"No. {number} was withdrawn before")


@pytest.mark.parametrize(
    "command",
    ["/fix 1 X", "/correct 1 X", "/withdraw 1 X", "/hold 1", "/release 1", "/fix", "/status"],
)
async def test_a_reader_is_refused(reader: Person, command: str) -> None:
    [refusal] = await reader.ask(command)
    assert refusal["text"].startswith("That is for editors.")


@pytest.mark.parametrize("typed", ["/post !Five hurt", "/post \uff01 Five hurt", "/post!Five hurt"])
async def test_a_mark_before_the_headline_makes_a_post_breaking(
    reader: Person, editor: Person, typed: str
) -> None:
    await reader.ask("/follow everything")
    card, preview = await editor.ask(typed, answers=2)
    assert card["text"].startswith("🔴 BREAKING · Five hurt\n")
    assert "Breaking: it goes before all else, and sounds in one chat" in preview["text"]
    assert labels(preview)[2] == "Not breaking: without a sound"
    await editor.press(preview, "Not breaking: without a sound")
    preview = await editor.changed(preview)
    assert "Breaking" not in preview["text"]
    assert editor.now(card)["text"].startswith("Five hurt\n")
    before = len(reader.received())
    await editor.press(preview, "Publish")
    [got] = await reader.next_messages(before)
    assert is_silent(reader, got)


async def test_the_button_makes_a_post_breaking_and_tells_whom_it_wakes(
    reader: Person, editor: Person, group_admin: Person
) -> None:
    await reader.ask("/follow everything")
    await group_admin.ask("/follow everything")
    _, preview = await editor.ask("/post Five hurt", answers=2)
    await editor.press(preview, "Breaking: sounds in 2 chats within 1 s")
    preview = await editor.changed(preview)
    assert "sounds in 2 chats, the last one within 1 s" in preview["text"]
    before = len(reader.received())
    await editor.press(preview, "Publish")
    [got] = await reader.next_messages(before)
    assert not is_silent(reader, got)


async def test_a_receipt_counts_until_all_is_done(reader: Person, editor: Person) -> None:
    await reader.ask("/follow everything")
    _, preview = await editor.ask("/post Five hurt", answers=2)
    await editor.press(preview, "Publish")
    begun = await editor.until_it_says(preview, "Sent: 0 · waiting: 1")
    assert labels(begun) == []
    done = await editor.until_it_says(preview, "Sent: 1 · waiting: 0\n")
    assert re.search(r"The first after [\d.]+ s, the last after [\d.]+ s\.$", done["text"])


@pytest.mark.parametrize(
    ("code", "description", "counted"),
    [
        (403, "Forbidden: user is deactivated", "gone: 1"),
        (400, "Bad Request: message is too long", "failed: 1"),
    ],
)
async def test_a_receipt_tells_of_those_who_did_not_get_it(
    reader: Person, editor: Person, code: int, description: str, counted: str
) -> None:
    await reader.ask("/follow everything")
    reader.sandbox.world.add_fault(
        "sendMessage", "error", chat_id=reader.chat_id, code=code, description=description
    )
    receipt, _ = await post(editor, "Five hurt")
    await editor.until_it_says(receipt, f"Sent: 0 · waiting: 0 · {counted}")


async def test_a_receipt_tells_how_many_may_have_got_it_twice(
    reader: Person, editor: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outcomes, "FIRST_WAIT_UNCERTAIN", 0.1)
    await reader.ask("/follow everything")
    reader.sandbox.world.add_fault("sendMessage", "drop-after", chat_id=reader.chat_id)
    receipt, _ = await post(editor, "Five hurt")
    await editor.until_it_says(receipt, "Sent: 1 (one of them perhaps twice) · waiting: 0\n")


async def test_the_receipt_of_a_change_counts_those_who_have_the_entry_and_no_others(
    sandbox: Sandbox, editor: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(receipts, "EDIT_EVERY", 0.5)
    readers = range(2001, 2009)
    for user_id in readers:
        sandbox.world.add_user(user_id, f"Reader {user_id}")
        await Person(sandbox, user_id, user_id).ask("/follow everything")
    never, blocked = readers[0], readers[1]
    deactivated = "Forbidden: user is deactivated"
    sandbox.world.add_fault("sendMessage", "error", chat_id=never, code=403, description=deactivated)
    receipt, number = await post(editor, "Five hurt")
    await editor.until_it_says(receipt, "Sent: 7 · waiting: 0 · gone: 1\n")
    sandbox.world.block(blocked)
    for change in (f"/fix {number} Six hurt", f"/correct {number} Seven hurt", f"/withdraw {number} Wrong"):
        [answer] = await editor.ask(change)
        counted = await editor.until_it_says(answer, "Sent: 6 · waiting: 0")
        assert counted["text"].endswith("Sent: 6 · waiting: 0 · gone: 1")


async def test_a_reader_who_is_back_sees_what_was_withdrawn_meanwhile(reader: Person, editor: Person) -> None:
    got, _, number = await delivered(reader, editor, "!Ten dead")
    world = reader.sandbox.world
    world.block(reader.chat_id)
    [answer] = await editor.ask(f"/withdraw {number} Nobody died.")
    await editor.until_it_says(answer, "gone: 1")
    world.unblock(reader.chat_id)
    world.say(reader.chat_id, reader.user_id, "/start")
    notice = await reader.until_it_says(got, "Nobody died.")
    assert "Ten dead" not in notice["text"]
    replies = lambda: [one for one in reader.received() if "Nobody died." in one["text"]]  # noqa: E731
    await reader.sandbox.wait_for(lambda: len(replies()) == 2)


async def test_what_is_held_says_so_until_it_is_released(
    reader: Person, editor: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(receipts, "EDIT_EVERY", 0.5)
    await reader.ask("/follow everything")
    reader.sandbox.world.add_fault("sendMessage", "429", chat_id=reader.chat_id, retry_after=2)
    receipt, number = await post(editor, "Five hurt")
    await editor.ask(f"/hold {number}")
    held = f"Stopped by an editor: /release {number}"
    await editor.until_it_says(receipt, held)
    [fixed] = await editor.ask(f"/fix {number} Six hurt")
    assert fixed["text"].endswith(f"Sent: 0 · waiting: 1\n{held}")
    [status] = await editor.ask("/status")
    assert "Nothing is waiting to be sent but what was stopped." in status["text"]
    assert f"Stopped by an editor: No. {number} (one message waits)" in status["text"]
    await editor.ask(f"/release {number}")
    for counting in (receipt, fixed):
        done = await editor.until_it_says(counting, "Sent: 1 · waiting: 0")
        assert held not in done["text"]


async def test_a_receipt_counts_on_after_a_restart(sandbox: Sandbox, settings: Settings) -> None:
    reader, editor = Person(sandbox, READER_ID, READER_ID), Person(sandbox, EDITOR_ID, EDITOR_ID)
    async with running(settings):
        await reader.ask("/follow everything")
        reader.sandbox.world.add_fault("sendMessage", "429", chat_id=reader.chat_id, retry_after=2)
        receipt, _ = await post(editor, "Five hurt")
        await editor.until_it_says(receipt, "Sent: 0 · waiting: 1")
    async with running(settings):
        await editor.until_it_says(receipt, "Sent: 1 · waiting: 0")


async def test_a_post_that_nobody_follows_says_so(editor: Person) -> None:
    receipt, number = await post(editor, "Five hurt")
    assert receipt["text"] == f"Published as No. {number}.\n\nNo chat follows it now."


async def test_the_status_tells_what_waits_and_what_became_of_messages(
    reader: Person, editor: Person
) -> None:
    await delivered(reader, editor, "Five hurt")
    [status] = await editor.ask("/status")
    assert "Nothing is waiting to be sent." in status["text"]
    assert "Sent: 1 · edited: 0" in status["text"]
    assert "In the last minute one message went out; 1,000 a second may." in status["text"]
    assert "No source fails." in status["text"]


async def test_the_status_counts_chats_that_blocked_the_bot(reader: Person, editor: Person) -> None:
    await reader.ask("/follow everything")
    reader.sandbox.world.block(reader.chat_id)

    async def status() -> str:
        [found] = await editor.ask("/status")
        return str(found["text"])

    async with asyncio.timeout(10):
        while "Chat gone: 1 · moved: 0" not in await status():
            pass


async def test_the_status_tells_what_was_given_up_after_a_bug(bot: Settings, editor: Person) -> None:
    async with open_storage(bot.database) as storage:
        await storage.write(lambda tx: tallies.add(tx, {"broken": 3}, now_micros()))
    [status] = await editor.ask("/status")
    assert "given up after a fault of mine: 3" in status["text"]


async def test_a_receipt_is_edited_within_its_pace_and_ends_with_all(
    sandbox: Sandbox, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(receipts, "EDIT_EVERY", 0.5)
    async with running(settings.model_copy(update={"broadcast_rate": 15.0})):
        editor = Person(sandbox, EDITOR_ID, EDITOR_ID)
        for user_id in range(2001, 2025):
            sandbox.world.add_user(user_id, f"Reader {user_id}")
            await Person(sandbox, user_id, user_id).ask("/follow everything")
        receipt, _ = await post(editor, "Five hurt")
        await editor.until_it_says(receipt, "Sent: 24 · waiting: 0")
    edits = [
        call.at
        for call in sandbox.world.calls
        if call.method.lower() == "editmessagetext" and call.chat_id == EDITOR_ID
    ]
    assert len(edits) >= 3
    assert min(later - earlier for earlier, later in itertools.pairwise(edits)) > 0.4


def long_text(headline: str, sentences: int) -> str:
    """Return a post whose body tells as many numbered sentences."""
    body = " ".join(f"Sentence number {number} tells a little more." for number in range(1, sentences + 1))
    return f"{headline}\n{body}"


@pytest.mark.parametrize(
    ("command", "button", "says"),
    [
        ("fix", "Change without telling", "is changed"),
        ("correct", "Correct and tell", "is corrected"),
    ],
)
async def test_words_longer_than_a_message_are_joined_shown_and_go_out_whole(
    reader: Person, editor: Person, command: str, button: str, says: str
) -> None:
    got, _, number = await delivered(reader, editor, "Five hurt")
    before = len(editor.received())
    text = long_text("Six hurt", 140)
    assert len(text) > 4096
    editor.sandbox.world.say(editor.chat_id, editor.user_id, f"/{command} {number} {text}")
    _, first, card, preview = await editor.next_messages(before, 4)
    assert labels(await editor.until_it_says(first, "The text has changed")) == []
    assert labels(preview) == [button, "Discard"]
    assert card["text"].startswith("Six hurt")
    assert reader.now(got)["text"].startswith("Five hurt")
    await editor.press(preview, button)
    answer = await editor.until_it_says(preview, says)
    assert labels(answer) == []
    changed = await reader.until_it_says(got, "Six hurt")
    link = next(entity["url"] for entity in changed["entities"] if entity["type"] == "text_link")
    await editor.until_it_says(answer, "Sent: 1 · waiting: 0")
    count = len(reader.received())
    reader.sandbox.world.open_link(reader.user_id, link)
    whole = await reader.next_messages(count, 2)
    assert whole[-1]["text"].endswith("Sentence number 140 tells a little more.")


async def test_a_long_change_that_is_discarded_changes_nothing(reader: Person, editor: Person) -> None:
    got, _, number = await delivered(reader, editor, "Five hurt")
    _, preview = await editor.ask(f"/correct {number} {long_text('Six hurt', 70)}", answers=2)
    await editor.press(preview, "Discard")
    await editor.until_it_says(preview, "Discarded.")
    assert reader.now(got)["text"].startswith("Five hurt")


async def test_a_reason_longer_than_readers_would_see_is_refused(reader: Person, editor: Person) -> None:
    got, _, number = await delivered(reader, editor, "Five hurt")
    [answer] = await editor.ask(f"/withdraw {number} {'It was a drill. ' * 63}")
    assert answer["text"].startswith("The reason may have 1,000 characters, and this one has 1,007.")
    assert reader.now(got)["text"].startswith("Five hurt")
    [answer] = await editor.ask(f"/withdraw {number} {'It was a drill. ' * 62}")
    assert "is withdrawn" in answer["text"]
    notice = await reader.until_it_says(got, "It was a drill.")
    assert notice["text"].count("It was a drill.") == 62


async def test_an_editor_is_told_when_a_source_replaces_their_correction(
    reader: Person, editor: Person
) -> None:
    await reader.ask("/follow everything")
    async with serve_feed(rss(["Tide rises"])) as feed:
        [adding] = await editor.ask(f"/source add {feed.url}")
        await editor.until_it_says(adding, "Added: Harbour live")
        before = len(reader.received())
        feed.body = rss(["Tide rises", "Five hurt"])
        [got] = await reader.next_messages(before)
        world = editor.sandbox.world
        [page] = await editor.ask("/latest")
        number = numbers(page)[0]
        before = len(editor.received())
        [asked] = world.say(editor.chat_id, editor.user_id, f"/correct {number} Six hurt")
        assert "Corrected " in (await reader.until_it_says(got, "Six hurt"))["text"]
        feed.body = rss(["Tide rises", "Eight hurt"])
        _, told = await editor.next_messages(before, 2)
    assert told["text"].startswith(f"Harbour live has changed No. {number} since you did.")
    assert "Eight hurt" in told["text"]
    assert told["reply_to_message"]["message_id"] == asked
    assert "Corrected" not in (await reader.until_it_says(got, "Eight hurt"))["text"]
    [answer] = await editor.ask("/correct Seven hurt", reply_to=told)
    assert answer["text"].startswith(f"No. {number} is corrected.")
    assert "Corrected " in (await reader.until_it_says(got, "Seven hurt"))["text"]


async def test_the_answer_tells_what_readers_see_now_and_saw_before(editor: Person) -> None:
    _, number = await post(editor, "Five hurt\nA bus hit a tram.")
    [answer] = await editor.ask(f"/fix {number} Six hurt\nA bus hit a tram.")
    assert answer["text"].endswith("\nNow: Six hurt\nBefore: Five hurt")
    [answer] = await editor.ask(f"/correct {number} Six hurt\nA bus hit two trams.")
    assert answer["text"].endswith("\nAs before, it begins: Six hurt")
    [answer] = await editor.ask(f"/withdraw {number} A drill")
    assert answer["text"].endswith("\nWithdrawn: Six hurt")


@pytest.mark.parametrize("typed", ["{}", "#{}", "№{}", "№ {}", "No. {}", "{}:"])
@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
async def test_a_reply_that_names_another_entry_is_refused(editor: Person, typed: str) -> None:
    shown, _ = await post(editor, "Five hurt")
    _, other = await post(editor, "Tide rises")
    for command in ("fix", "correct", "withdraw"):
        [answer] = await editor.ask(f"/{command} {typed.format(other)} Zeppelin lands", reply_to=shown)
        assert answer["text"].startswith(
            "Which entry? You reply to No. 1 and write the number of another, 2."
        )
    [answer] = await editor.ask(f"/hold {typed.format(other)}", reply_to=shown)
    assert "send /hold 1 or /hold 2, and no reply" in answer["text"]
    [answer] = await editor.ask("/fix 1 2 hurt", reply_to=shown)
    assert answer["text"].endswith("Now: 2 hurt\nBefore: Five hurt")


async def test_a_number_may_be_followed_by_a_colon(editor: Person) -> None:
    _, number = await post(editor, "Five hurt")
    [answer] = await editor.ask(f"/fix No. {number}: Six hurt")
    assert answer["text"].endswith("Now: Six hurt\nBefore: Five hurt")


async def test_a_reply_to_a_command_or_to_its_answer_means_its_entry(editor: Person) -> None:
    world = editor.sandbox.world
    _, number = await post(editor, "Five hurt")
    for command in (
        f"/fix {number} Six",
        f"/correct {number} Seven",
        f"/hold {number}",
        f"/release {number}",
    ):
        before = len(world.messages(editor.chat_id))
        [answer] = await editor.ask(command)
        typed = world.messages(editor.chat_id)[before]
        for shown in (typed, answer):
            [replied] = await editor.ask("/correct !", reply_to=shown)
            assert replied["text"].startswith("There is no headline"), command


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
@pytest.mark.parametrize(
    ("command", "says"),
    [
        ("/hold", "such as: /hold 12, or send"),
        ("/release", "such as: /release 12, or send"),
        ("/hold {number} 25", "/hold takes one entry’s number and nothing else, so “25” is too much."),
        (
            "/release {number} now",
            "/release takes one entry’s number and nothing else, so “now” is too much.",
        ),
        ("/withdraw {number} !", "The reason is missing"),
        ("/post !", "There is no headline: nothing was left but tags or “!”."),
        ("/fix {number} !", "There is no headline: nothing was left but tags or “!”."),
        ("/correct {number} !Six hurt", say("fix-breaking")),
        ("/fix {number} Six hurt #breaking", say("fix-breaking")),
    ],
)
async def test_a_refusal_says_what_to_send_instead(editor: Person, command: str, says: str) -> None:
    _, number = await post(editor, "Five hurt")
    [answer] = await editor.ask(command.format(number=number))
    assert says in answer["text"]
    [page] = await editor.ask("/latest")
    assert "Five hurt" in page["text"]
    [status] = await editor.ask("/status")
    assert "Stopped by an editor" not in status["text"]


async def test_breaking_news_may_be_corrected_with_their_mark(reader: Person, editor: Person) -> None:
    got, _, number = await delivered(reader, editor, "!Five hurt")
    assert got["text"].startswith("🔴 BREAKING · Five hurt\n")
    await editor.ask(f"/correct {number} !Six hurt")
    await reader.until_it_says(got, "🔴 BREAKING · Six hurt\n")


async def test_an_edited_command_is_told_to_do_nothing(reader: Person, editor: Person) -> None:
    world = editor.sandbox.world
    _, number = await post(editor, "Five hurt")
    [posted] = [one for one in world.messages(editor.chat_id) if one["text"] == "/post Five hurt"]
    before = len(editor.received())
    [fixed] = world.say(editor.chat_id, editor.user_id, f"/fix {number} Six hurt")
    await editor.next_messages(before)
    for message_id, text in (
        (posted["message_id"], "/post Seven hurt"),
        (fixed, f"/fix {number} Seven hurt"),
    ):
        before = len(editor.received())
        world.edit(editor.chat_id, editor.user_id, message_id, text)
        [answer] = await editor.next_messages(before)
        assert answer["text"].endswith(f"To change it, send /fix {number} … or /correct {number} …")
    before = len(editor.received())
    [held] = world.say(editor.chat_id, editor.user_id, "/hold")
    await editor.next_messages(before)
    world.edit(editor.chat_id, editor.user_id, held, f"/hold {number}")
    [answer] = await editor.next_messages(before + 1)
    assert answer["text"] == "An edited command is not read again: send it anew."
    [page] = await editor.ask("/latest")
    assert "Six hurt" in page["text"]


async def test_an_editor_who_types_without_a_command_is_told_of_post(reader: Person, editor: Person) -> None:
    for text in ("Five hurt", "A bus has hit a tram in the old town, and five are hurt"):
        [hint] = await editor.ask(text)
        assert hint["text"].startswith("To write an entry, put /post before it.")
        [hint] = await reader.ask(text)
        assert "/post" not in hint["text"]

"""An editor pastes liveblog text; it is surveyed, then stored or published."""

from bot.app import running
from bot.sandbox import EDITOR_ID, Sandbox
from bot.settings import Settings
from tests.handlers.conftest import Person, labels

PASTED = """Rivers keep rising across the region as a third day of rain begins, officials say.
Two bridges stay closed and schools will open later than usual.
Bridge in the old town closes, says mayor
The bridge was closed at dawn. Buses take the northern route.
Engineers will look at it on Sunday.
Ann Porter6 November 2024 04:16
Football match moved to Sunday
Ben Marsh6 November 2024 04:00
"""


def bulletins(count: int) -> str:
    """Return a pasted text of entries, each longer than a line."""
    return "\n".join(
        f"Bulletin {number} from the harbour\nThe water stands at {number} centimetres. Nobody is hurt.\n"
        f"Ann Porter6 November 2024 {number // 60:02}:{number % 60:02}"
        for number in range(count)
    )


async def test_a_document_is_surveyed_and_stored_quietly(reader: Person, editor: Person) -> None:
    await reader.ask("/follow everything")
    [survey] = await editor.send_document("log.txt", PASTED.encode(), "/import")
    assert "2 entries, 2 new." in survey["text"]
    assert "From 6 November 2024, 04:00 UTC to 6 November 2024, 04:16 UTC." in survey["text"]
    assert "By Ann Porter (1), Ben Marsh (1)." in survey["text"]
    assert "Above the first entry stands a lede" in survey["text"]
    before = len(reader.received())
    await editor.press(survey, "Store")
    assert (await editor.changed(survey))["text"] == "Stored 2 new entries quietly; nothing was sent."
    [page] = await reader.ask("/latest")
    assert "Football match moved to Sunday" in page["text"]
    assert len(reader.received()) == before + 1


async def test_storing_and_publishing_sends_the_new_entries_in_their_order(
    reader: Person, editor: Person
) -> None:
    await reader.ask("/follow everything")
    [survey] = await editor.send_document("log.txt", PASTED.encode(), "/import")
    before = len(reader.received())
    await editor.press(survey, "Store and publish 2 new entries")
    first, second = await reader.next_messages(before, 2)
    assert first["text"].startswith("Football match moved to Sunday")
    assert second["text"].startswith("Bridge in the old town closes, says mayor")


async def test_importing_again_adds_nothing(editor: Person) -> None:
    [survey] = await editor.send_document("log.txt", PASTED.encode(), "/import")
    await editor.press(survey, "Store")
    [again] = await editor.send_document("log.txt", PASTED.encode(), "/import")
    assert "2 entries, none of them new." in again["text"]
    assert labels(again) == ["Store", "Discard"]


WHOLE_PAGE = """Home
News
Rivers keep rising across the region as a third day of rain begins, officials say.
16:48 Ann Porter
Bridge in the old town closes, says mayor
The bridge was closed at dawn. Buses take the northern route.
Dawn (Photo: Poe)
16:20 KEY EVENT
Football match moved to Sunday
The pitch is under water, its keeper said. Nobody is hurt.
16:20 KEY EVENT
Football match moved to Sunday
The pitch is under water, its keeper said. Nobody is hurt.
Top Stories
Most read
Follow us
Sign up
"""


async def test_the_survey_tells_what_could_not_be_read(editor: Person) -> None:
    [survey] = await editor.send_document("log.txt", WHOLE_PAGE.encode(), "/import")
    lines = survey["text"].splitlines()
    assert lines[0] == "2 entries, 2 new."
    assert lines[1].startswith("From ")
    assert lines[3:] == [
        "Above the first entry stands a lede of 3 lines, which is not an entry: “Home”",
        "Between the entries one line is left out, as captions, buttons and lists are: “Dawn (Photo: Poe)”",
        "Below the last entry stand 4 lines that belong to none and are left out: “Top Stories”",
        "One entry stands there twice and counts once.",
        "The text names no day. I took its times for the latest ones before it was pasted.",
    ]
    before = len(editor.received())
    assert before
    await editor.press(survey, "Store")
    assert (await editor.changed(survey))["text"] == "Stored 2 new entries quietly; nothing was sent."


async def test_entries_without_a_time_are_told(editor: Person) -> None:
    text = WHOLE_PAGE.replace("16:48 Ann Porter", "2h ago").replace("16:20 KEY EVENT", "3h ago")
    [survey] = await editor.send_document("log.txt", text.encode(), "/import")
    assert "2 entries have no time, for the text does not tell it." in survey["text"]


async def test_text_that_the_app_splits_is_collected_until_done(editor: Person) -> None:
    text = bulletins(120)
    assert len(text) > 2 * 4096
    [begun] = await editor.ask("/import")
    assert labels(begun) == ["Discard"]
    before = len(editor.received())
    parts = editor.sandbox.world.say(editor.chat_id, editor.user_id, text)
    counts = await editor.next_messages(before, len(parts))
    assert f"{len(parts)} messages so far" in counts[-1]["text"]
    before = len(editor.received())
    await editor.press(counts[-1], "Done")
    [survey] = await editor.next_messages(before)
    assert "120 entries, 120 new." in survey["text"]


async def test_text_behind_the_command_is_the_first_part(editor: Person) -> None:
    [count] = await editor.ask(f"/import {PASTED}")
    assert "One message so far" in count["text"]
    before = len(editor.received())
    await editor.press(count, "Done")
    [survey] = await editor.next_messages(before)
    assert "2 entries, 2 new." in survey["text"]


async def test_a_paste_with_no_entry_in_it_is_explained_and_stays_open_for_more(editor: Person) -> None:
    [count] = await editor.ask("/import Just a sentence.")
    assert (await editor.press(count, "Done")).startswith("I found no entry in that text.")
    before = len(editor.received())
    editor.sandbox.world.say(editor.chat_id, editor.user_id, PASTED)
    [count] = await editor.next_messages(before)
    before = len(editor.received())
    await editor.press(count, "Done")
    [survey] = await editor.next_messages(before)
    assert "2 entries" in survey["text"]


async def test_a_document_that_is_no_text_is_refused(editor: Person) -> None:
    [refusal] = await editor.send_document("photo.txt", b"\x89PNG\r\n\x1a\n\xff\xfe\x00", "/import")
    assert refusal["text"].startswith("That is not a text that I can read.")


async def test_a_text_that_takes_too_long_to_read_is_given_up_in_one_sentence(
    sandbox: Sandbox, settings: Settings
) -> None:
    async with running(settings.model_copy(update={"parse_timeout": 0.05})):
        editor = Person(sandbox, EDITOR_ID, EDITOR_ID)
        [refusal] = await editor.send_document("log.txt", bulletins(1400).encode(), "/import")
    assert refusal["text"].startswith("Reading that text took more time or memory than I give to one text")


async def test_a_document_without_the_command_is_not_taken(editor: Person) -> None:
    [hint] = await editor.send_document("log.txt", PASTED.encode())
    assert "/import as its caption" in hint["text"]


async def test_a_reader_who_imports_is_refused(reader: Person) -> None:
    [refusal] = await reader.ask("/import")
    assert refusal["text"].startswith("That is for editors.")
    [refusal] = await reader.send_document("log.txt", PASTED.encode(), "/import")
    assert refusal["text"].startswith("That is for editors.")


async def test_a_new_import_ends_one_that_was_forgotten(editor: Person) -> None:
    await editor.ask("/import Forgotten words")
    [begun] = await editor.ask("/import")
    before = len(editor.received())
    editor.sandbox.world.say(editor.chat_id, editor.user_id, PASTED)
    [count] = await editor.next_messages(before)
    assert "One message so far" in count["text"]
    assert labels(begun) == ["Discard"]
    before = len(editor.received())
    await editor.press(count, "Done")
    [survey] = await editor.next_messages(before)
    assert "2 entries" in survey["text"]
    await editor.press(survey, "Store")
    [page] = await editor.ask("/latest")
    assert "Forgotten" not in page["text"]


async def test_talk_after_done_is_no_part_of_the_import(editor: Person) -> None:
    [count] = await editor.ask(f"/import {PASTED}")
    before = len(editor.received())
    await editor.press(count, "Done")
    await editor.next_messages(before)
    [answer] = await editor.ask("Is that all right?")
    assert "/follow Is that all right?" in answer["text"]


async def test_talk_after_discarding_is_no_part_of_an_earlier_import(editor: Person) -> None:
    await editor.ask("/import Forgotten words")
    [second] = await editor.ask("/import")
    await editor.press(second, "Discard")
    [answer] = await editor.ask("Plain talk")
    assert "/follow Plain talk" in answer["text"]

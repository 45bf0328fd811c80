"""Tests of importing: an editor pastes liveblog text, which is surveyed, then stored or published."""

import itertools

import pytest

from bot.app.lifecycle import running
from handlers import imports
from tests.handlers.sites import Message, Person, Site, labels
from tests.sentences import ANY, find, say

_PASTED = """Rivers keep rising across the region as a third day of rain begins, officials say.
Two bridges stay closed and schools will open later than usual.
Bridge in {town} closes, says mayor
The bridge was closed at dawn. Buses take the northern route.
Engineers will look at it on Sunday.
Ann Porter6 November 2024 04:16
Football match in {town} moved to Sunday
Ben Marsh6 November 2024 04:00
"""
_WHOLE_PAGE = """Home
News
Rivers keep rising across the region as a third day of rain begins, officials say.
16:48 Ann Porter
Bridge in {town} closes, says mayor
The bridge was closed at dawn. Buses take the northern route.
Dawn (Photo: Poe)
16:20 KEY EVENT
Football match in {town} moved to Sunday
The pitch is under water, its keeper said. Nobody is hurt.
16:20 KEY EVENT
Football match in {town} moved to Sunday
The pitch is under water, its keeper said. Nobody is hurt.
Top Stories
Most read
Follow us
Sign up
"""
_NUMBERS = itertools.count(1)


@pytest.fixture
def town() -> str:
    """Return a town of this test's own, because an entry that is already stored would not be new."""
    return f"Town{next(_NUMBERS)}"


@pytest.fixture
def pasted(town: str) -> str:
    """Return the text of two entries."""
    return _PASTED.format(town=town)


@pytest.fixture
def whole_page(town: str) -> str:
    """Return a page with two entries, one of them twice, and the text around them."""
    return _WHOLE_PAGE.format(town=town)


def bulletins(count: int) -> str:
    """Return a pasted text of entries, each longer than a line."""
    return "\n".join(
        f"Bulletin {number} from the harbour\nThe water stands at {number} centimetres. Nobody is hurt.\n"
        f"Ann Porter6 November 2024 {number // 60:02}:{number % 60:02}"
        for number in range(count)
    )


def found(count: int, new: int) -> str:
    """Return what a survey says about the entries in a text."""
    return say("import-entries", count=count, new=new)


async def stored(editor: Person, survey: Message) -> str:
    """Press *Store* below a survey and return the text that replaces it."""
    await editor.press(survey, say("button-store"))
    return str((await editor.changed(survey))["text"])


async def done(editor: Person, count: Message) -> Message:
    """Press *Done* and return the survey."""
    before = len(editor.received())
    await editor.press(count, say("button-done"))
    [survey] = await editor.next_messages(before)
    return survey


async def test_a_document_is_surveyed_and_stored_quietly(
    reader: Person, editor: Person, pasted: str, town: str
) -> None:
    await reader.follow_silently(town)
    [survey] = await editor.send_document("log.txt", pasted.encode(), "/import")
    assert found(2, 2) in survey["text"]
    earliest, latest = "6 November 2024, 04:00 UTC", "6 November 2024, 04:16 UTC"
    assert say("import-span", earliest=earliest, latest=latest) in survey["text"]
    assert say("import-authors", authors="Ann Porter (1), Ben Marsh (1)") in survey["text"]
    assert find(say("import-lede", lines=2, begins=ANY), survey["text"])
    before = len(reader.received())
    assert await stored(editor, survey) == say("import-stored", new=2, count=2)
    [page] = await reader.ask("/latest")
    assert f"Football match in {town} moved to Sunday" in page["text"]
    assert len(reader.received()) == before + 1


@pytest.mark.both_engines
async def test_storing_and_publishing_sends_the_new_entries_in_their_order(
    reader: Person, editor: Person, pasted: str, town: str
) -> None:
    await reader.follow("everything")
    [survey] = await editor.send_document("log.txt", pasted.encode(), "/import")
    before = len(reader.received())
    await editor.press(survey, say("button-store-publish", count=2))
    first, second = await reader.next_messages(before, 2)
    assert first["text"].startswith(f"Football match in {town} moved to Sunday")
    assert second["text"].startswith(f"Bridge in {town} closes, says mayor")


async def test_importing_again_adds_nothing(editor: Person, pasted: str) -> None:
    [survey] = await editor.send_document("log.txt", pasted.encode(), "/import")
    await editor.press(survey, say("button-store"))
    [again] = await editor.send_document("log.txt", pasted.encode(), "/import")
    assert found(2, 0) in again["text"]
    assert labels(again) == [say("button-store"), say("button-discard")]


async def test_the_survey_tells_what_could_not_be_read(editor: Person, whole_page: str, town: str) -> None:
    [survey] = await editor.send_document("log.txt", whole_page.encode(), "/import")
    first, span, _, newest, oldest, *unread = survey["text"].splitlines()
    assert first == found(2, 2)
    assert find(say("import-span", earliest=ANY, latest=ANY), span)
    assert f"Bridge in {town} closes, says mayor" in newest
    assert f"Football match in {town} moved to Sunday" in oldest
    assert unread == [
        say("import-lede", lines=3, begins="Home"),
        say("import-strays", lines=1, begins="Dawn (Photo: Poe)"),
        say("import-rest", lines=4, begins="Top Stories"),
        say("import-merged", count=1),
        say("import-day-guessed"),
    ]
    assert await stored(editor, survey) == say("import-stored", new=2, count=2)


async def test_the_survey_shows_the_first_the_last_and_the_oddest_entry(editor: Person) -> None:
    parts = bulletins(9).split("\n")
    parts[3 * 4 + 1] = "It rains. " * 100
    [survey] = await editor.send_document("log.txt", "\n".join(parts).encode(), "/import")
    told = {"timed": "yes", "time": ANY, "told": "yes"}
    for which, number in (("first", 0), ("last", 8), ("oddest", 4)):
        headline = f"Bulletin {number} from the harbour"
        body = ("It rains. " * 100)[:79] + "…" if number == 4 else ANY
        assert find(say("import-sample", which=which, headline=headline, body=body, **told), survey["text"])


async def test_lines_that_look_like_times_and_days_in_doubt_are_told(editor: Person) -> None:
    entries = [
        f"06/11/2024 {18 - number}:10: Bulletin {number}\nThe water is {number} metres high. Nobody is hurt."
        for number in range(4)
    ]
    text = "\n".join([entries[0], "06/11/2024 20:15: Special", *entries[1:]])
    [survey] = await editor.send_document("log.txt", text.encode(), "/import")
    assert say("import-unused", lines=1, begins="06/11/2024 20:15: Special") in survey["text"]
    assert say("import-figures", order="day", line="06/11/2024 18:10: Bulletin 0") in survey["text"]


async def test_a_text_that_is_not_clear_can_be_read_another_way_and_stored_so(
    editor: Person, town: str
) -> None:
    await editor.follow_silently(f"{town} metres")
    text = "\n".join(
        [
            "Storm live\nThe bridges are shut, officials say.",
            *(
                f"The water in {town} stands at {number} metres. Nobody is hurt so far.\n18:{59 - number}"
                for number in range(5)
            ),
            "Most read\nMore of it.",
        ]
    )
    [first] = await editor.send_document("log.txt", text.encode(), "/import")
    button = say("button-reread", count=5)
    assert say("import-unsure", count=5) in first["text"]
    before = len(editor.received())
    await editor.press(first, button)
    [second] = await editor.next_messages(before)
    assert button in labels(second)
    assert find(say("import-lede", lines=3, begins="Storm live"), second["text"])
    assert await stored(editor, second) == say("import-stored", new=5, count=5)
    [page] = await editor.ask("/latest")
    assert "0 metres" not in page["text"]
    assert "1 metres" in page["text"]


async def test_entries_without_a_time_are_told(editor: Person, whole_page: str) -> None:
    text = whole_page.replace("16:48 Ann Porter", "2h ago").replace("16:20 KEY EVENT", "3h ago")
    [survey] = await editor.send_document("log.txt", text.encode(), "/import")
    assert say("import-untimed", count=2) in survey["text"]


async def test_text_that_the_app_splits_is_collected_until_done(editor: Person) -> None:
    text = bulletins(120)
    assert len(text) > 2 * 4096
    [begun] = await editor.ask("/import")
    assert labels(begun) == [say("button-discard")]
    before = len(editor.received())
    parts = editor.sandbox.world.say(editor.chat_id, editor.user_id, text)
    counts = await editor.next_messages(before, len(parts))
    assert find(say("import-collecting", parts=len(parts), characters=ANY), counts[-1]["text"])
    survey = await done(editor, counts[-1])
    assert found(120, 120) in survey["text"]


async def test_text_behind_the_command_is_the_first_part(editor: Person, pasted: str) -> None:
    [count] = await editor.ask(f"/import {pasted}")
    assert find(say("import-collecting", parts=1, characters=ANY), count["text"])
    survey = await done(editor, count)
    assert found(2, 2) in survey["text"]


async def test_a_paste_with_no_entry_in_it_is_explained_and_stays_open_for_more(
    editor: Person, pasted: str
) -> None:
    [count] = await editor.ask("/import Just a sentence.")
    assert await editor.press(count, say("button-done")) == say("paste-no-entry")
    before = len(editor.received())
    editor.sandbox.world.say(editor.chat_id, editor.user_id, pasted)
    [count] = await editor.next_messages(before)
    survey = await done(editor, count)
    assert found(2, 2) in survey["text"]


async def test_a_document_that_is_no_text_is_refused(editor: Person) -> None:
    [refusal] = await editor.send_document("photo.txt", b"\x89PNG\r\n\x1a\n\xff\xfe\x00", "/import")
    assert refusal["text"] == say("import-not-text")


async def test_a_text_that_takes_too_long_to_read_is_given_up_in_one_sentence(
    own_site: Site, editor: Person
) -> None:
    async with running(own_site.settings.model_copy(update={"parse_timeout": 0.05})):
        [refusal] = await editor.send_document("log.txt", bulletins(1400).encode(), "/import")
    assert refusal["text"] == say("paste-too-much")


async def test_a_document_without_the_command_is_not_taken(editor: Person, pasted: str) -> None:
    [hint] = await editor.send_document("log.txt", pasted.encode())
    assert hint["text"] == say("import-document-hint")


async def test_a_reader_who_imports_is_refused(reader: Person, pasted: str) -> None:
    [refusal] = await reader.ask("/import")
    assert refusal["text"] == say("editors-only")
    [refusal] = await reader.send_document("log.txt", pasted.encode(), "/import")
    assert refusal["text"] == say("editors-only")


async def test_a_second_import_goes_on_with_the_first(editor: Person) -> None:
    await editor.ask("/import First words")
    [second] = await editor.ask("/import")
    count = say("import-collecting", parts=1, characters=11)
    assert second["text"] == f"{say('import-goes-on')}\n\n{count}"
    [third] = await editor.ask("/import More")
    assert say("import-collecting", parts=2, characters=15) in third["text"]
    assert labels(third) == [say("button-done"), say("button-discard")]


async def test_an_import_that_was_forgotten_takes_nothing_more_and_is_kept(
    editor: Person, pasted: str, town: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    [forgotten] = await editor.ask("/import Forgotten words")
    monkeypatch.setattr(imports, "COLLECT_WITHIN", -1.0)
    [begun] = await editor.ask("/import")
    assert begun["text"] == say("import-begin")
    monkeypatch.setattr(imports, "COLLECT_WITHIN", 3600.0)
    before = len(editor.received())
    editor.sandbox.world.say(editor.chat_id, editor.user_id, pasted)
    [count] = await editor.next_messages(before)
    assert find(say("import-collecting", parts=1, characters=ANY), count["text"])
    assert labels(begun) == [say("button-discard")]
    assert labels(editor.now(forgotten)) == [say("button-done"), say("button-discard")]
    survey = await done(editor, count)
    assert found(2, 2) in survey["text"]
    await stored(editor, survey)
    await editor.follow_silently(f"{town}, forgotten")
    [page] = await editor.ask("/latest")
    assert f"Bridge in {town} closes" in page["text"]
    assert "Forgotten" not in page["text"]


async def test_talk_after_done_is_no_part_of_the_import(editor: Person, pasted: str) -> None:
    [count] = await editor.ask(f"/import {pasted}")
    await done(editor, count)
    [answer] = await editor.ask("Is that all right?")
    assert say("hint-follow", filter="Is that all right?") in answer["text"]


async def test_talk_after_discarding_is_no_part_of_an_earlier_import(editor: Person) -> None:
    [begun] = await editor.ask("/import Forgotten words")
    await editor.press(begun, say("button-discard"))
    [answer] = await editor.ask("Plain talk")
    assert say("hint-follow", filter="Plain talk") in answer["text"]

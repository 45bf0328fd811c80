"""Tests of sources: added, polled, failing, removed and back."""

from storage import Tx
from storage.sources import polls, sources
from storage.sources.polls import Failed, Seen
from storage.sources.sources import Source
from tests.storage.making import NOW, SECOND

URL = "https://example.org/feed.xml"


async def _add(tx: Tx, url: str = URL, *, now: int = NOW) -> Source:
    added = await sources.add(tx, url=url, title="Example", language="en", added_by=7, added_in=70, now=now)
    assert added is not None
    return added


LATER = NOW + 60 * SECOND


def _seen(source: Source, *, at: int = NOW) -> Seen:
    return Seen(source.id, '"1"', "Tue, 05 Nov 2024 22:00:00 GMT", "abc", LATER, at)


async def _poll(tx: Tx, source: Source, *, title: str = "", language: str | None = None) -> None:
    await polls.record_name(tx, source.id, title=title, language=language)
    await polls.record_poll(tx, _seen(source), kind="feed", ttl=300, events=[NOW, NOW - 1], peaks=())


async def _fail(tx: Tx, source: Source, *, error: str = "error", at: int = NOW) -> None:
    await polls.record_failures(tx, [Failed(source.id, error, NOW + 99 * SECOND, at)])


async def test_a_new_feed_is_due_at_once(tx: Tx) -> None:
    added = await _add(tx)
    assert (added.kind, added.url, added.title, added.language) == ("feed", URL, "Example", "en")
    assert (added.added_by, added.added_in, added.added_at, added.polled_at) == (7, 70, NOW, None)
    assert await polls.due(tx, NOW, 10) == [added]
    assert await polls.next_poll_at(tx) == NOW


async def test_a_feed_is_added_once(tx: Tx) -> None:
    added = await _add(tx)
    again = await sources.add(tx, url=URL, title="Other", language=None, added_by=8, added_in=80, now=NOW + 1)
    assert again is None
    assert await sources.list_polled(tx) == [added]


async def test_a_feed_is_found_by_url_and_by_id(tx: Tx) -> None:
    added = await _add(tx)
    assert await sources.by_url(tx, URL) == added
    assert await sources.get(tx, added.id) == added
    assert await sources.by_url(tx, "https://example.org/other") is None
    assert await sources.get(tx, 999_999) is None


async def test_desk_and_paste_are_there_and_are_no_feeds(tx: Tx) -> None:
    desk, paste = await sources.builtin(tx, "desk"), await sources.builtin(tx, "paste")
    assert (desk.kind, paste.kind) == ("desk", "paste")
    assert await sources.list_polled(tx) == []
    assert await polls.next_poll_at(tx) is None


async def test_desk_and_paste_cannot_be_removed(tx: Tx) -> None:
    desk = await sources.builtin(tx, "desk")
    assert not await sources.remove(tx, desk.id, NOW)


async def test_a_removed_feed_is_nowhere(tx: Tx) -> None:
    added = await _add(tx)
    assert await sources.remove(tx, added.id, NOW)
    assert await sources.list_polled(tx) == []
    assert await sources.get(tx, added.id) is None
    assert await sources.by_url(tx, URL) is None
    assert await polls.due(tx, NOW, 10) == []


async def test_a_feed_is_removed_once(tx: Tx) -> None:
    added = await _add(tx)
    assert await sources.remove(tx, added.id, NOW)
    assert not await sources.remove(tx, added.id, NOW)


async def test_a_removed_feed_comes_back_as_itself_and_as_never_polled(tx: Tx) -> None:
    added = await _add(tx)
    await _poll(tx, added)
    await sources.remove(tx, added.id, NOW)
    back = await _add(tx, now=NOW + 5)
    assert back.id == added.id
    assert (back.etag, back.last_modified, back.body_hash, back.polled_at) == (None, None, None, None)
    assert await polls.due(tx, NOW + 5, 10) == [back]


async def test_a_poll_is_recorded_and_sets_the_next_one(tx: Tx) -> None:
    added = await _add(tx)
    await _poll(tx, added)
    polled = await sources.get(tx, added.id)
    assert polled is not None
    assert (polled.etag, polled.body_hash, polled.polled_at) == ('"1"', "abc", NOW)
    assert polled.title == "Example"
    assert await polls.due(tx, NOW, 10) == []
    assert await polls.next_poll_at(tx) == NOW + 60 * SECOND


async def test_a_poll_may_bring_a_new_title_and_language(tx: Tx) -> None:
    added = await _add(tx)
    await _poll(tx, added, title="Renamed", language="de")
    polled = await sources.get(tx, added.id)
    assert polled is not None
    assert (polled.title, polled.language) == ("Renamed", "de")


async def test_failures_are_counted_from_the_first_and_keep_the_cursor(tx: Tx) -> None:
    added = await _add(tx)
    await _poll(tx, added)
    for at in (1, 2):
        await _fail(tx, added, error=f"error {at}", at=NOW + at)
    failing = await sources.get(tx, added.id)
    assert failing is not None
    assert (failing.failures, failing.failing_since_at, failing.last_error) == (2, NOW + 1, "error 2")
    assert (failing.etag, failing.next_poll_at) == ('"1"', NOW + 99 * SECOND)


async def test_a_poll_that_works_ends_the_failing(tx: Tx) -> None:
    added = await _add(tx)
    await _fail(tx, added)
    await _poll(tx, added)
    polled = await sources.get(tx, added.id)
    assert polled is not None
    assert (polled.failures, polled.failing_since_at, polled.last_error) == (0, None, None)


async def test_the_longest_overdue_is_due_first(tx: Tx) -> None:
    second, first, third = [
        await _add(tx, f"{URL}?{number}", now=NOW - overdue) for number, overdue in enumerate([2, 3, 1])
    ]
    await _add(tx, f"{URL}?later", now=NOW + 1)
    assert await polls.due(tx, NOW, 10) == [first, second, third]
    assert await polls.due(tx, NOW, 1) == [first]


async def test_a_poll_that_ends_after_its_feed_was_removed_changes_nothing(tx: Tx) -> None:
    added = await _add(tx)
    await sources.remove(tx, added.id, NOW)
    await _poll(tx, added)
    assert await polls.next_poll_at(tx) is None

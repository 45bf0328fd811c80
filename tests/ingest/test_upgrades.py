"""Tests of upgrades from an earlier release: nothing is sent again, and no message changes."""

from storage import open_storage
from storage.sources import sources
from tests.ingest.reading import Sent, poll, stored
from tests.ingest.upgrades.filling import FOLDER, restore, sources_in

RELEASES = sorted(path for path in FOLDER.iterdir() if (path / "stored.json").exists())


async def test_the_first_poll_after_an_upgrade_sends_nothing(empty_database_url: str) -> None:
    assert RELEASES
    for release in RELEASES:
        async with open_storage(empty_database_url) as storage:
            await restore(storage, release)
            numbers = {one.url: one.id for one in await storage.read(sources.list_polled)}
            sent = {
                url: await poll(storage, numbers[url], bodies[2], url=url)
                for url, bodies in sources_in(release)
            }
            wrong = {url: one for url, one in sent.items() if one != Sent([], [])}
        assert not wrong, release.name


async def test_a_stored_entry_is_found_under_its_earlier_id(empty_database_url: str) -> None:
    for release in RELEASES:
        async with open_storage(empty_database_url) as storage:
            await restore(storage, release)
            numbers = {one.url: one.id for one in await storage.read(sources.list_polled)}
            grown = []
            for url, bodies in sources_in(release):
                before = len(await stored(storage, numbers[url]))
                await poll(storage, numbers[url], bodies[2], url=url)
                grown += [url] * (len(await stored(storage, numbers[url])) - before)
        # That release lost one of two items with the same guid.
        assert grown == ["https://news.example/live/guid-of-two"], release.name

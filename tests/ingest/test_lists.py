"""Tests of importing lists of sources: which addresses are refused before anything is fetched."""

import pytest

from bot.access import Actor
from bot.errors import UserError
from bot.ingest import Place, lists
from bot.sources.opml import Outline
from storage import Storage
from storage.sources import sources
from tests.ingest.parts import OWNER

STRANGER = Actor(9, frozenset({7}))
PRIVATE = (
    "http://127.0.0.1/feed",
    "http://[::1]/feed",
    "http://169.254.169.254/latest",
    "http://10.0.0.1/",
    "http://2130706433/",
    "http://localhost:8080/",
)


async def test_private_addresses_are_refused_unless_they_are_allowed(storage: Storage) -> None:
    listed = [Outline(url, "") for url in PRIVATE]
    found = await lists.survey(storage, OWNER, listed, allow_private=False)
    assert [error.message for _, error in found.refused] == ["source-not-public"] * len(PRIVATE)
    assert (await lists.survey(storage, OWNER, listed, allow_private=True)).refused == []


async def test_only_editors_may_look_import_export_and_undo(storage: Storage) -> None:
    listed, place = [Outline("https://example.org/", "")], Place(1)
    with pytest.raises(UserError):
        await lists.survey(storage, STRANGER, listed, allow_private=False)
    with pytest.raises(UserError):
        await lists.add_listed(
            storage, listed, actor=STRANGER, place=place, allow_private=False, now=1_000_000
        )
    with pytest.raises(UserError):
        await lists.export(storage, STRANGER)
    with pytest.raises(UserError):
        await lists.take_back(storage, STRANGER, 1, lambda: 2)
    assert await storage.read(sources.list_polled) == []


async def test_an_import_is_undone_by_the_editor_who_made_it(storage: Storage) -> None:
    listed = [Outline("https://example.org/", "")]
    await lists.add_listed(storage, listed, actor=OWNER, place=Place(1), allow_private=False, now=1_000_000)
    other = Actor(8, frozenset({8}))
    assert await lists.take_back(storage, other, 1_000_000, lambda: 2) == 0
    assert await lists.take_back(storage, OWNER, 1_000_000, lambda: 2) == 1

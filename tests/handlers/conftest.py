"""The whole bot, running against the sandbox over HTTP, and people who write to it.

A module's tests share one running bot, and each of them has chats of its own: `reader`, `editor`, `owner` and
`group` are new to the bot. What a test leaves behind that others would notice is cleared away after it: chats
no longer follow anything, and its sources, editors and topics are gone. Entries stay, so nothing may be
concluded from what is stored: `Person.follow` follows whether or not the bot offers a trial first, and
`Person.follow_silently` without a word, for tests that are about something else.

* `own_bot`: the test has a running bot and a database to itself. It is for what belongs to the whole bot,
  such as an empty store, the counts of /status, and the pause of all chats after Telegram refused two (429).
* `own_site`: the same without the bot, which the test starts by itself, and again.
* `@pytest.mark.both_engines`: a whole flow, which runs on PostgreSQL too. All other tests run on SQLite: what
  the databases do differently is tested in `tests/storage`.

Tests and fixtures of this folder run in their module's event loop, since the bot does.
"""

import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import pytest_asyncio

from bot.app.lifecycle import running
from bot.clock import now_micros
from bot.newsroom import receipts
from bot.sandbox import Sandbox
from bot.sources import parser
from storage import Storage
from storage.newsroom import team
from tests.handlers.sites import FIRST_OWNER, OWNERS, Person, Site, greeted, open_site

in_module_loop = pytest_asyncio.fixture(loop_scope="module")


def pytest_configure(config: pytest.Config) -> None:
    """Make the marker known."""
    config.addinivalue_line("markers", "both_engines: a whole flow, run on SQLite and on PostgreSQL")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run what needs a database on SQLite, and whole flows on PostgreSQL too."""
    if "dialect" in metafunc.fixturenames:
        both = metafunc.definition.get_closest_marker("both_engines") is not None
        dialects = ["sqlite", "postgresql"] if both else ["sqlite"]
        metafunc.parametrize("dialect", dialects, indirect=True, scope="module")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Run the tests of this folder in their module's event loop."""
    here = Path(__file__).parent
    for item in items:
        if item.path.parent == here and pytest_asyncio.is_async_test(item):
            item.add_marker(pytest.mark.asyncio(loop_scope="module"), append=False)


@pytest.fixture(scope="module")
def dialect(request: pytest.FixtureRequest) -> str:
    """Return the database to run on, which `pytest_generate_tests` chooses."""
    return str(request.param)


@pytest.fixture(scope="module")
def shared_database_url(
    dialect: str, request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    """Yield the URL of a migrated database for the tests of a module."""
    if dialect == "postgresql":
        with request.getfixturevalue("postgresql").database() as url:
            yield url
    else:
        file = tmp_path_factory.mktemp("shared") / "liveblog.db"
        shutil.copy(request.getfixturevalue("migrated_file"), file)
        yield f"sqlite:///{file}"


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def shared_bot(shared_database_url: str) -> AsyncIterator[Site]:
    """Run the bot that the tests of a module share."""
    async with open_site(shared_database_url, OWNERS) as site, running(site.settings):
        yield site


@in_module_loop
async def own_site(database_url: str) -> AsyncIterator[Site]:
    """Yield a site for one test, which starts the bot by itself."""
    async with open_site(database_url, 1) as site:
        yield site


@in_module_loop
async def own_bot(own_site: Site) -> AsyncIterator[Site]:
    """Run a bot for one test."""
    async with running(own_site.settings):
        yield own_site


@pytest.fixture
def _chosen(request: pytest.FixtureRequest, dialect: str) -> Site:
    """Return the test's own site where it asks for one, else the one that its module shares."""
    wanted = (name for name in ("own_bot", "own_site") if name in request.fixturenames)
    found = request.getfixturevalue(next(wanted, "shared_bot"))
    assert isinstance(found, Site)
    return found


@in_module_loop
async def site(request: pytest.FixtureRequest, _chosen: Site) -> AsyncIterator[Site]:
    """Yield the site at which the test works, and clear away after it where others work there, too."""
    chats = _chosen.sandbox.world.chats
    before = set(chats)
    yield _chosen
    if "own_site" not in request.fixturenames:
        await _chosen.clear_away(set(chats) - before)


@pytest.fixture
def sandbox(site: Site) -> Sandbox:
    """Return the local Telegram."""
    return site.sandbox


@pytest.fixture
def storage(site: Site) -> Storage:
    """Return the bot's database."""
    return site.storage


@pytest.fixture(autouse=True)
def _brisk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let receipts count often, so that nobody waits for them, and one process parse for the few who ask."""
    monkeypatch.setattr(receipts, "EDIT_EVERY", 0.2)
    monkeypatch.setattr(receipts, "EDIT_EVERY_IN_GROUPS", 0.2)
    monkeypatch.setattr(parser, "WORKERS", 1)


@pytest.fixture
def reader(site: Site) -> Person:
    """Return a reader in their private chat."""
    return site.person("Rita")


@pytest.fixture
def owner(site: Site) -> Person:
    """Return an owner of the bot in their private chat."""
    return site.person("Olga", is_owner=True)


@in_module_loop
async def follower(site: Site, reader: Person) -> Person:
    """Return the reader, who follows everything already."""
    await reader.follow_silently("everything")
    return reader


@in_module_loop
async def editor(site: Site) -> Person:
    """Return an editor, who is no owner, in their private chat."""
    person = site.person("Ed")
    await site.storage.write(lambda tx: team.add(tx, person.user_id, FIRST_OWNER, now_micros()))
    return person


@pytest.fixture
def group(site: Site, reader: Person, editor: Person) -> int:
    """Return the id of a group to which the editor, its admin, has added the bot; the reader is in it."""
    chat_id = site.new_chat_id()
    site.sandbox.world.add_group(chat_id, "Newsroom", members=[reader.user_id], admins=[editor.user_id])
    return chat_id


@in_module_loop
async def group_admin(site: Site, group: int, editor: Person) -> Person:
    """Return the group's admin in the group, which the bot has greeted."""
    return await greeted(editor.in_chat(group))


@in_module_loop
async def group_member(site: Site, group: int, reader: Person) -> Person:
    """Return somebody in the group who is no admin; the bot has greeted it."""
    return await greeted(reader.in_chat(group))

"""Fixtures with the whole bot, running against the sandbox over HTTP, and people who write to it.

A module's tests share one running bot. Each test has its own chats: `reader`, `editor`, `owner` and `group`
are new to the bot. After a test, everything that others would notice is cleared away: its chats follow
nothing, and its sources, editors and topics are gone. Entries stay, so a test must not depend on what is
stored. `Person.follow` follows whether or not the bot first offers a trial. `Person.follow_silently` follows
without a message, for tests about something else.

* `own_bot`: a running bot and a database for one test. Use it for what concerns the whole bot, such as an
  empty store, the counts of /status, and the pause of all chats after Telegram refused two (429).
* `own_site`: the same without the bot, which the test starts and restarts itself.
* `@pytest.mark.both_engines`: a whole flow, which also runs on PostgreSQL. All other tests run on SQLite.
  What differs between the databases is tested in `tests/storage`.

Tests and fixtures in this folder run in their module's event loop, because the bot does.
"""

import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import pytest_asyncio

from bot.app.lifecycle import running
from bot.clock import now_micros
from bot.delivery import sender
from bot.newsroom import receipts
from bot.newsroom.desk import sendoff
from bot.sandbox import Sandbox
from bot.sources import parser
from storage import Storage
from storage.newsroom import team
from tests.handlers.sites import FIRST_OWNER, OWNERS, Person, Site, greeted, open_site

in_module_loop = pytest_asyncio.fixture(loop_scope="module")


def pytest_configure(config: pytest.Config) -> None:
    """Register the marker."""
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
    """Return the database to run on, as chosen by `pytest_generate_tests`."""
    return str(request.param)


@pytest.fixture(scope="module")
def shared_database_url(
    dialect: str, request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    """Yield the URL of a migrated database for a module's tests."""
    if dialect == "postgresql":
        with request.getfixturevalue("postgresql").database() as url:
            yield url
    else:
        file = tmp_path_factory.mktemp("shared") / "liveblog.db"
        shutil.copy(request.getfixturevalue("migrated_file"), file)
        yield f"sqlite:///{file}"


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def shared_bot(shared_database_url: str) -> AsyncIterator[Site]:
    """Run the bot that a module's tests share."""
    async with open_site(shared_database_url, OWNERS) as site, running(site.settings):
        yield site


@in_module_loop
async def own_site(database_url: str) -> AsyncIterator[Site]:
    """Yield a site for one test, which starts the bot itself."""
    async with open_site(database_url, 1) as site:
        yield site


@in_module_loop
async def own_bot(own_site: Site) -> AsyncIterator[Site]:
    """Run a bot for one test."""
    async with running(own_site.settings):
        yield own_site


@pytest.fixture
def _chosen(request: pytest.FixtureRequest, dialect: str) -> Site:
    """Return the test's own site if it asks for one, otherwise its module's."""
    wanted = (name for name in ("own_bot", "own_site") if name in request.fixturenames)
    found = request.getfixturevalue(next(wanted, "shared_bot"))
    assert isinstance(found, Site)
    return found


@in_module_loop
async def site(request: pytest.FixtureRequest, _chosen: Site) -> AsyncIterator[Site]:
    """Yield the test's site, and clean up after the test if others use the site too."""
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


@pytest.fixture(scope="module", autouse=True)
def _brisk() -> Iterator[None]:
    """Make the bot count and look often, publish without a delay, and parse with one process."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(receipts, "EDIT_EVERY", 0.2)
        patched.setattr(receipts, "EDIT_EVERY_IN_GROUPS", 0.2)
        patched.setattr(sender, "LOOK_EVERY", 0.3)
        patched.setattr(parser, "WORKERS", 1)
        patched.setattr(sendoff, "DELAY", 0)
        yield


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
    """Return the reader, who already follows everything."""
    await reader.follow_silently("everything")
    return reader


@in_module_loop
async def editor(site: Site) -> Person:
    """Return an editor in their private chat. The editor is not an owner."""
    person = site.person("Ed")
    await site.storage.write(lambda tx: team.add(tx, person.user_id, FIRST_OWNER, now_micros()))
    return person


@pytest.fixture
def group(site: Site, reader: Person, editor: Person) -> int:
    """Return the id of a group to which the editor, its admin, has added the bot. The reader is a member."""
    chat_id = site.new_chat_id()
    site.sandbox.world.add_group(chat_id, "Newsroom", members=[reader.user_id], admins=[editor.user_id])
    return chat_id


@in_module_loop
async def group_admin(site: Site, group: int, editor: Person) -> Person:
    """Return the group's admin in the group, after the bot's greeting."""
    return await greeted(editor.in_chat(group))


@in_module_loop
async def group_member(site: Site, group: int, reader: Person) -> Person:
    """Return a member of the group who is not an admin, after the bot's greeting."""
    return await greeted(reader.in_chat(group))

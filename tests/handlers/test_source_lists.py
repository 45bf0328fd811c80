"""Tests of lists of sources: /source export, and OPML files that an editor sends."""

import pytest

from bot.sources.opml import MOST, Outline, read_opml, write_opml
from storage.sources import sources
from storage.sources.sources import Source
from tests.feedserver import rss, serve_feed
from tests.handlers.sites import Message, Person, Site, labels
from tests.sentences import say
from tests.timing import until


async def polled(site: Site) -> list[Source]:
    """Return the sources."""
    return await site.storage.read(sources.list_polled)


async def send(person: Person, *urls: str, name: str = "my.opml") -> Message:
    """Send a file that lists addresses, and return the bot's answer."""
    [answer] = await person.send_document(name, write_opml([Outline(url, f"At {url}") for url in urls]))
    return answer


@pytest.mark.both_engines
async def test_a_file_is_previewed_and_imported_with_one_button(site: Site, editor: Person) -> None:
    async with serve_feed(rss(["Tide rises"])) as feed:
        shown = await send(editor, feed.url, feed.url + "#again", "ftp://example.org/feed")
        assert shown["text"].splitlines() == [
            say("opml-found", count=1),
            say("opml-unusable", count=1),
            say("opml-refused", url="ftp://example.org/feed", why=say("source-bad-url")),
        ]
        assert await polled(site) == []
        assert feed.asked == 0
        await editor.press(shown, say("button-opml-import", count=1))
        done = await editor.changed(shown)
        assert done["text"] == say("opml-imported", count=1)
        [source] = await polled(site)
        assert (source.url, source.added_by, source.added_in) == (feed.url, editor.user_id, editor.chat_id)

        async def is_read() -> bool:
            return (await polled(site))[0].polled_at is not None

        await until(is_read)
    again = await send(editor, feed.url)
    assert again["text"].splitlines() == [say("opml-found", count=0), say("opml-known", count=1)]
    assert labels(again) == []


async def test_pressing_again_adds_nothing_and_undo_removes_what_was_added(
    site: Site, editor: Person
) -> None:
    shown = await send(editor, "https://one.example.org/", "https://two.example.org/")
    label = say("button-opml-import", count=2)
    data = shown["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    await editor.press(shown, label)
    done = await editor.changed(shown)
    assert len(await polled(site)) == 2
    await editor.press(done, say("button-undo"))
    assert (await editor.changed(done))["text"] == say("opml-undone", count=2)
    assert await polled(site) == []
    assert data == "v1:opml-import:2"


async def test_a_file_that_was_deleted_is_not_imported(site: Site, editor: Person) -> None:
    shown = await send(editor, "https://one.example.org/")
    message = site.sandbox.world.chats[editor.chat_id].history[shown["message_id"]].message
    del message["reply_to_message"]
    assert await editor.press(shown, say("button-opml-import", count=1)) == say("opml-gone")
    assert await polled(site) == []


async def test_someone_who_is_no_editor_any_more_cannot_import(site: Site, editor: Person) -> None:
    shown = await send(editor, "https://one.example.org/")
    owner = site.person("Olga", is_owner=True)
    await owner.ask(f"/editor remove {editor.user_id}")
    assert await editor.press(shown, say("button-opml-import", count=1)) == say("editors-only")
    assert await polled(site) == []


async def test_a_readers_file_is_not_read(site: Site, reader: Person) -> None:
    data = write_opml([Outline("https://one.example.org/", "")])
    site.sandbox.world.send_document(reader.chat_id, reader.user_id, "my.opml", data)
    [answer] = await reader.ask("/id")
    assert reader.received() == [answer]


async def test_a_bad_file_and_one_that_lists_too_much_are_refused_with_why(
    site: Site, editor: Person
) -> None:
    [told] = await editor.send_document("bad.opml", b"<opml>\n<body")
    assert told["text"] == say("opml-not-xml", line=2)
    shown = await send(editor, *(f"https://example.org/{one}" for one in range(5000)))
    assert shown["text"] == say("opml-too-many", count=5000, limit=MOST)
    [told] = await editor.send_document("large.opml", b" " * 3_000_000)
    assert told["text"] == say("opml-too-large", limit=2)
    assert await polled(site) == []


async def test_an_export_lists_all_sources_and_can_be_imported_again(site: Site, editor: Person) -> None:
    shown = await send(editor, "https://one.example.org/?a=1&b=2")
    await editor.press(shown, say("button-opml-import", count=1))
    await editor.changed(shown)
    [sent] = await editor.ask("/source export")
    assert sent["caption"] == say("opml-exported", count=1)
    _, data = site.sandbox.world.files[sent["document"]["file_id"]]
    assert [one.url for one in read_opml(data)] == ["https://one.example.org/?a=1&b=2"]


async def test_only_editors_may_export(reader: Person) -> None:
    [refused] = await reader.ask("/source export")
    assert refused["text"] == say("editors-only")

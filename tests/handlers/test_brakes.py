"""Tests of brakes: editors are told about a suspicious source, and decide about its entries."""

from email.utils import formatdate

from tests.feedserver import rss, serve_feed
from tests.handlers.sites import Person, labels
from tests.handlers.test_sources import answer_to
from tests.sentences import say

OLD = 1_700_000_000


def mad(count: int) -> bytes:
    """Return a feed of old items that the bot has not seen."""
    items = "".join(
        f"<item><guid>x{n}</guid><title>Ship {n} is in</title><pubDate>{formatdate(OLD + n)}</pubDate></item>"
        for n in reversed(range(count))
    )
    return f"<rss version='2.0'><channel><title>Harbour live</title>{items}</channel></rss>".encode()


async def test_an_editor_has_the_newest_five_sent_once(reader: Person, editor: Person) -> None:
    await reader.ask("/follow everything")
    await editor.ask("/start", answers=2)
    async with serve_feed(rss(["Tide rises"])) as feed:
        await answer_to(editor, f"/source add {feed.url}")
        told, got = len(editor.received()), len(reader.received())
        feed.body = mad(40)
        [notice] = await editor.next_messages(told)
        assert notice["text"] == say("source-braked", title="Harbour live", count=40)
        choices = [say(f"button-brake-{one}") for one in ("newest", "all", "quiet")]
        assert labels(notice) == choices
        [listed] = await editor.ask("/source")
        assert say("source-was-braked", at="", count=40, answer="none").partition(":")[2] in listed["text"]
        assert len(reader.received()) == got

        await editor.press(notice, choices[0])
        await editor.until_it_says(notice, say("brake-sent", count=5))
        sent = await reader.next_messages(got, 5)
        assert [one["text"].split("\n")[0] for one in sent] == [f"Ship {n} is in" for n in range(35, 40)]

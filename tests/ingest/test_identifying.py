"""Tests of which stored entry a source shows: found under every id, never mixed up, never sent twice."""

from itertools import count

from bot.clock import now_micros
from storage import Storage
from storage.entries import search
from tests.cases import cases
from tests.ingest.reading import Sent, add_source, poll, stored
from tests.sources.pages import URL, blog, microdata, page, update

NUMBERS = count()


def item(title: str, text: str = "", **given: str) -> str:
    fields = {"description": text or f"{title}, they say."} | given
    inside = "".join(f"<{name}>{value}</{name}>" for name, value in fields.items())
    return f"<item><title>{title}</title>{inside}</item>"


def rss(*items: str) -> bytes:
    link = "<link>https://harbour.example/live</link>"
    return f"<rss version='2.0'><channel><title>Live</title>{link}{''.join(items)}</channel></rss>".encode()


def at(minute: int) -> str:
    return f"Mon, 19 Oct 2026 10:{minute:02}:00 GMT"


async def polls(storage: Storage, *bodies: bytes) -> tuple[list[Sent], int]:
    """Return what polls after the first send, and how many entries are stored. The first sends everything."""
    url = f"https://harbour.example/identifying/{next(NUMBERS)}"
    source_id = await add_source(storage, url)
    empty = rss() if bodies[0].startswith(b"<rss") else page(blog())
    sent = [await poll(storage, source_id, body, url=url) for body in (empty, *bodies)]
    assert all(isinstance(one, Sent) for one in sent)
    return [one for one in sent[2:] if isinstance(one, Sent)], len(await stored(storage, source_id))


FERRY = {"guid": "https://n.example/1?utm_source=a", "pubDate": at(1)}
SAME = [
    {"guid": "https://n.example/1?utm_source=b"},
    {"guid": "http://n.example/1"},
    {"guid": "https://N.EXAMPLE:443/1"},
    {"guid": "https://n.example/1?PHPSESSID=0123456789abcdef0123"},
    {"guid": "https://n.example/1;jsessionid=0123456789ABCDEF"},
    {"guid": "https://n.example/1?sid=9f8e7d6c5b4a39281706"},
    {"guid": "https://n.example/1#xtor=RSS-1"},
    {"guid": " https://n.example/1 "},
]


@cases("changed", SAME)
async def test_an_address_is_the_same_id_in_all_its_forms(changed: dict[str, str], storage: Storage) -> None:
    for name in ("guid", "link"):
        before = {"pubDate": at(1), name: FERRY["guid"]}
        after = before | {name: changed["guid"]}
        [sent], _ = await polls(storage, rss(item("Ferry", **before)), rss(item("Ferry", **after)))
        assert sent == Sent([], [])


@cases("other", ["https://n.example/1?id=2", "https://n.example/1?sid=2", "https://n.example/1?s=2", "tag:1"])
async def test_what_names_another_page_is_another_id(other: str, storage: Storage) -> None:
    one = item("Ferry", guid="https://n.example/1", pubDate=at(1))
    [sent], _ = await polls(storage, rss(one), rss(item("Pier", guid=other, pubDate=at(2)), one))
    assert (len(sent.new), sent.revised) == (1, [])


async def test_an_edit_of_headline_and_text_is_one_where_the_id_is_its_own(storage: Storage) -> None:
    own = {"guid": "g1", "link": "https://n.example/1", "pubDate": at(1)}
    before, after = item("Ferry leaves", **own), item("Ferry has left", "At ten.", **own)
    [sent], known = await polls(storage, rss(before), rss(after))
    assert (len(sent.new), len(sent.revised), known) == (0, 1, 1)


async def test_another_story_under_a_known_id_is_new_and_edits_nothing(storage: Storage) -> None:
    first = item("Ferry leaves", guid="day", link="https://n.example/1", pubDate=at(1))
    other = item("Pier shut", guid="day", link="https://n.example/2", pubDate=at(2))
    for shown in ((other,), (other, first), (first, other)):
        sent, known = await polls(storage, rss(first), rss(*shown), rss(other), rss(first))
        assert [len(one.new) for one in sent] == [1, 0, 0]
        assert not any(one.revised for one in sent)
        assert known == 2


async def test_an_edit_of_an_entry_that_shares_its_id_makes_no_new_one(storage: Storage) -> None:
    first = item("Ferry leaves", guid="day", link="https://n.example/1", pubDate=at(1))
    other = item("Pier shut", guid="day", link="https://n.example/2", pubDate=at(2))
    edited = item("Pier is shut", guid="day", link="https://n.example/2", pubDate=at(2))
    for shown in ((edited, first), (edited,)):
        sent, known = await polls(storage, rss(first), rss(other, first), rss(*shown))
        assert (len(sent[1].new), known) == (0, 2)


async def test_a_link_that_more_entries_come_to_share_stays_the_id_of_the_first(storage: Storage) -> None:
    shared = {"link": "https://n.example/day"}
    first, second, third = (item(f"Ferry {n} leaves", pubDate=at(n), **shared) for n in (1, 2, 3))
    sent, known = await polls(storage, rss(first), rss(second, first), rss(third, second, first), rss(second))
    assert ([len(one.new) for one in sent], known) == ([1, 1, 0], 3)
    assert not any(one.revised for one in sent)


async def test_a_date_that_is_read_otherwise_changes_no_id(storage: Storage) -> None:
    before = item("Ferry", pubDate="Mon, 19 Oct 2026 10:00:00 CEST")
    [sent], known = await polls(storage, rss(before), rss(item("Pier", pubDate=at(9)), before))
    assert (len(sent.new), known) == (1, 2)


# Pages


def shown(*updates: dict[str, object]) -> bytes:
    return page(blog(*updates))


async def test_an_edited_headline_makes_no_new_entry_of_a_page_without_ids(storage: Storage) -> None:
    one, two = update(1, url=None), update(2, url=None)
    [sent], known = await polls(storage, shown(two, one), shown(two, one | {"headline": "Ferry 1 has left"}))
    assert (sent.new, len(sent.revised), known) == ([], 1, 2)


async def test_an_id_in_the_query_is_told_from_a_fragment_that_all_share(storage: Storage) -> None:
    one, two, three = (update(n, url=f"{URL}?postid=770141{n}#liveblog-body") for n in (1, 2, 3))
    edited = two | {
        "headline": "Ferry 2 has left",
        "articleBody": "At ten.",
        "datePublished": "2026-02-03T12:00:00Z",
    }
    sent, known = await polls(storage, shown(one), shown(two, one), shown(three, edited, one))
    assert ([len(poll.new) for poll in sent], known) == ([1, 1], 3)


def block(number: int, headline: str) -> str:
    return (
        f'<div itemprop="liveBlogUpdate" itemscope itemtype="https://schema.org/BlogPosting"'
        f' id="p-81{number}">'
        f'<h2 itemprop="headline">{headline}</h2>'
        f'<meta itemprop="datePublished" content="2026-02-03T10:0{number}:00Z">'
        f'<div itemprop="articleBody"><p>Text {number}.</p></div></div>'
    )


async def test_microdata_is_known_by_the_id_of_its_element(storage: Storage) -> None:
    before, after = microdata(block(2, "Two"), block(1, "One")), microdata(block(2, "Two"), block(1, "Uno"))
    [sent], known = await polls(storage, before, after)
    assert (sent.new, len(sent.revised), known) == ([], 1, 2)


# Truncated answers, and dates ahead


async def test_what_an_answer_that_broke_off_lacks_is_not_gone(storage: Storage) -> None:
    one, two = (item(f"Ferry {n}", "The same words.", guid=f"g{n}", pubDate=at(n)) for n in (1, 2))
    again = item("Ferry 2", "The same words.", guid="g9", pubDate=at(2))
    sent, known = await polls(storage, rss(one, two), rss(one, two)[:-60], rss(one, again))
    assert (sent[1].new, known) == ([], 2)


async def test_an_entry_dated_far_ahead_does_not_stand_first(storage: Storage) -> None:
    far = item("Ferry", guid="g1", pubDate="Sat, 19 Oct 2120 10:00:00 GMT")
    url = f"https://harbour.example/identifying/{next(NUMBERS)}"
    source_id = await add_source(storage, url)
    await poll(storage, source_id, rss(far), url=url)
    await poll(storage, source_id, rss(item("Pier", guid="g2", pubDate=at(2)), far), url=url)

    [entry] = [
        one for one in await storage.read(lambda tx: search.latest(tx, 9)) if one.parsed.headline == "Ferry"
    ]
    assert entry.parsed.published_at is not None
    assert entry.parsed.published_at > now_micros()
    assert entry.at <= now_micros()

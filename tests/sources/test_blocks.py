"""Tests of what a page's blocks say about its entries if structured data does not."""

from dataclasses import replace
from datetime import UTC, datetime

from bot.domain.entry.content import ParsedEntry
from bot.domain.moment import to_micros
from bot.sources.kinds import read_source
from tests.cases import cases
from tests.sources.pages import URL, blog, page, update

BLOG_DATE = "2026-02-03T12:30:00.000Z"
PEOPLE = [{"@type": "Person", "name": "Jo Doe"}, {"@type": "Person", "name": "Ada Roe"}]
LONG = "The wind has turned to the north and the boats stay in. " * 3
FULL = (
    f"<p>{LONG}</p><blockquote>“We <b>wait</b>”, said the <a href='/x'>pilot</a>.</blockquote>"
    "<figure><img src='/own.jpg'><figcaption>The pier</figcaption></figure><p>More at noon, she added.</p>"
)


def minutes(minute: int) -> int:
    return to_micros(datetime(2026, 2, 3, 10, minute, tzinfo=UTC))


def repeating(name: str, body: str, **changes: object) -> dict[str, object]:
    """Return an update with its blog's headline, dates and authors, as some publishers write them."""
    return update(
        **{
            "@id": name,
            "url": None,
            "headline": "Harbour storm live",
            "datePublished": BLOG_DATE,
            "dateModified": BLOG_DATE,
            "author": PEOPLE,
            "articleBody": body,
        }
        | changes
    )


def block(
    name: str, inside: str, *, heading: str = "", minute: int = 1, byline: str = "", foot: str = ""
) -> str:
    """Return the part of a page that shows an update."""
    title = f"<h2>{heading}</h2>" if heading else ""
    return (
        f"<article id='block-{name}' class='block'><header><a href='?page=with:block-{name}#block-{name}'>"
        f"<time datetime='2026-02-03T10:{minute:02}:00.000Z'>4m ago</time><span>10.{minute:02} GMT</span></a>"
        f"{title}<div><img src='/portrait.png' width='60'><span>{byline}</span></div></header>{inside}"
        f"<footer><ul><li><a>Share on Facebook</a></li></ul>{foot}</footer></article>"
    )


def read(*updates: dict[str, object], body: str) -> tuple[ParsedEntry, ...]:
    liveblog = blog(*updates, datePublished=BLOG_DATE, dateModified=BLOG_DATE, author=PEOPLE)
    return read_source(page(liveblog, body=body), url=URL).entries


def test_where_structured_data_repeats_the_blog_the_block_says_what_the_entry_is() -> None:
    cut = "The wind has turned to the north"
    updated = "<div><time datetime='2026-02-03T10:09:00Z'>Updated at 10.09</time></div>"
    first, second = read(
        repeating("5f2c81", cut),
        repeating("5f2c80", "Snow is coming down now. Soon."),
        body=block("5f2c81", FULL, heading="Boats stay in", minute=7, byline="Ada Roe", foot=updated)
        + block("5f2c80", "<p>Snow is coming down now. Soon.</p>", minute=2),
    )
    assert first == ParsedEntry(
        external_id="5f2c81",
        headline="Boats stay in",
        body=f"{LONG.strip()}\n“We wait”, said the pilot.\nMore at noon, she added.",
        authors=("Ada Roe",),
        url=f"{URL}#block-5f2c81",
        published_at=minutes(7),
        updated_at=minutes(9),
        picture="https://news.example/own.jpg",
    )
    assert second == ParsedEntry(
        external_id="5f2c80",
        headline="Snow is coming down now.",
        body="Snow is coming down now. Soon.",
        authors=("Jo Doe", "Ada Roe"),
        url=f"{URL}#block-5f2c80",
        published_at=minutes(2),
    )


def test_a_word_of_the_blogs_headline_is_in_no_entry_that_does_not_say_it() -> None:
    entries = read(repeating("5f2c81", "One."), repeating("5f2c80", "Two."), body="")
    assert [entry.headline for entry in entries] == ["One.", "Two."]
    assert [entry.published_at for entry in entries] == [None, None]


def test_a_single_entry_that_has_the_blogs_headline_keeps_it_without_a_block() -> None:
    (entry,) = read(repeating("5f2c81", "One."), body="")
    assert entry.headline == "Harbour storm live"
    (entry,) = read(repeating("5f2c81", "One."), body=block("5f2c81", "<p>One.</p>", heading="First"))
    assert (entry.headline, entry.published_at) == ("First", minutes(1))


def test_the_full_body_is_taken_though_it_shows_other_punctuation() -> None:
    (entry, _) = read(
        repeating("5f2c81", '"We wait", said the pilot. More at'),
        repeating("5f2c80", "x"),
        body=block("5f2c81", FULL),
    )
    assert entry.body.startswith("“We wait”, said")
    assert entry.body.endswith("More at noon, she added.")


def test_an_edit_is_seen_though_the_block_shows_the_old_text() -> None:
    old = "The wind has turned to the north and the boats stay in. The wind has turned to"
    shown = block("5f2c81", FULL)
    before, _ = read(repeating("5f2c81", old), repeating("5f2c80", "x"), body=shown)
    after, _ = read(
        repeating("5f2c81", old.replace("north", "south", 1)), repeating("5f2c80", "x"), body=shown
    )
    assert before.body != after.body
    assert "south" in after.body


def test_what_was_cut_off_is_completed_though_an_embed_makes_a_difference() -> None:
    words = (
        "Here is a post by the harbour office. Crews are told to stay on land until the evening, whatever co"
    )
    shown = (
        "<p>Here is a post by the harbour office.</p><blockquote>“Stay in!”</blockquote>"
        "<p>Crews are told to stay on land until the evening, whatever comes.</p><p>Then we shall see.</p>"
    )
    (entry, _) = read(repeating("5f2c81", words), repeating("5f2c80", "x"), body=block("5f2c81", shown))
    assert entry.body == words + "mes.\nThen we shall see."


OWN = {"headline": "Own headline", "datePublished": "2026-02-03T10:05:00Z", "dateModified": None}


def read_own(shown: str, number: int = 7001, **changes: object) -> ParsedEntry:
    """Read an update with its own structured data, beside what the page shows of it."""
    own = update(1, articleBody="One stays. Two leave.", **changes)
    return read(own, update(2), body=shown.replace("NUMBER", str(number)))[0]


@cases(
    "opening",
    [
        "<div id='post-NUMBER'>",
        "<div id='NUMBER'>",
        "<li id='entry_NUMBER'>",
        "<section data-post-id='NUMBER'>",
        "<div id='liveblogPostNUMBER'>",
    ],
)
def test_a_block_is_found_by_the_end_of_its_id(opening: str) -> None:
    entry = read_own(f"{opening}<p>One stays.</p><p>Two leave.</p>")
    assert entry.body == "One stays.\nTwo leave."


def test_of_several_elements_the_one_that_holds_the_entry_is_its_block() -> None:
    shown = (
        "<a id='share-NUMBER'>Share</a><div id='NUMBER'>Menu</div>"
        "<div id='body-NUMBER'><p>One stays.</p><p>Two leave.</p></div>"
    )
    assert read_own(shown).body == "One stays.\nTwo leave."


def test_a_list_of_headlines_is_not_taken_for_blocks() -> None:
    shown = (
        "<ul><li><a data-id='NUMBER'>Ferry 1 leaves</a></li></ul>"
        "<div id='NUMBER' class='key-event'><h3>Ferry 1 leaves</h3><p>One stays.</p><p>Two leave.</p></div>"
    )
    entry = read_own(shown)
    assert (entry.body, entry.key) == ("One stays.\nTwo leave.", True)


def test_a_block_of_other_words_is_not_the_entrys() -> None:
    entry = read_own("<div id='post-NUMBER'><p>Advertisement</p><img src='/ad.jpg'></div>")
    assert (entry.body, entry.picture) == ("One stays. Two leave.", None)


def test_structured_headlines_dates_and_authors_that_are_the_entrys_own_stay() -> None:
    entry = read_own(
        "<div id='post-NUMBER'><h3>Another</h3><time datetime='2026-02-03T11:00:00Z'>x</time>"
        "<span class='byline'>By Max Poe</span><p>One stays. Two leave.</p></div>",
        headline="Own",
        author="Jo Doe",
    )
    assert (entry.headline, entry.published_at, entry.authors) == ("Own", minutes(1), ("Jo Doe",))


def test_a_byline_of_the_block_counts_where_structured_data_has_none() -> None:
    shown = "<div id='post-NUMBER'><span class='c-byline'>By Max Poe</span><p>One stays. Two leave.</p></div>"
    assert read_own(shown).authors == ("Max Poe",)


@cases(
    ("mark", "key"),
    [
        ("<div id='NUMBER' data-type='key-event'>", True),
        ("<div id='NUMBER' class='block is-key-event'>", True),
        ("<div id='NUMBER' class='live key_moment x'>", True),
        ("<div id='NUMBER' data-key-event='true'>", True),
        ("<div id='NUMBER'><mark>KEY EVENT</mark>", True),
        ("<div id='NUMBER'><span>Key moment</span>", True),
        ("<div id='NUMBER' data-type='default' class='monkey-event keyboard'>", False),
        ("<div id='NUMBER' data-key-event='false'>", False),
        ("<div id='NUMBER'><p>The key event of the day begins.</p>", False),
    ],
)
def test_a_key_event_is_told_by_its_block(mark: str, key: bool) -> None:  # noqa: FBT001  a parametrized value
    assert read_own(mark + "<p>One stays. Two leave.</p></div>").key is key


@cases(
    ("inside", "picture"),
    [
        ("<img src='/a.jpg?w=620' width='620'>", "https://news.example/a.jpg?w=620"),
        ("<amp-img src='https://cdn.example/a.jpg'></amp-img>", "https://cdn.example/a.jpg"),
        ("<picture><source srcset='/a.webp 1x, /b.webp 2x'></picture>", "https://news.example/a.webp"),
        ("<img src='data:image/gif;base64,R0' data-src='/late.jpg'>", "https://news.example/late.jpg"),
        ("<img src='/icon.png' width='16'>", None),
        ("<img src='/logo.svg'>", None),
        ("<footer><img src='/foot.jpg'></footer>", None),
        ("<video><source src='/film.mp4'></video>", None),
    ],
)
def test_the_blocks_picture_is_the_entrys(inside: str, picture: str | None) -> None:
    assert read_own(f"<div id='NUMBER'><p>One stays. Two leave.</p>{inside}</div>").picture == picture


def test_a_block_that_leaves_the_page_changes_only_key_picture_and_line_breaks() -> None:
    shown = "<div id='NUMBER' class='key-event'><p>One stays.</p><p>Two leave.</p><img src='/a.jpg'></div>"
    with_block, without = read_own(shown), read_own("")
    assert with_block.key
    assert with_block.picture
    assert with_block.body.split() == without.body.split()
    assert replace(with_block, key=False, picture=None, body=without.body) == without


def test_an_entry_that_the_page_shows_no_more_is_partial_where_it_lived_by_its_block() -> None:
    updates = (repeating("aa11", "Boats stay in."), repeating("bb22", "Boats go out."))
    first, second = (
        block("aa11", "<p>Boats stay in.</p>", heading="Wind turns", minute=2),
        block("bb22", "<p>Boats go out.</p>", heading="Calm"),
    )
    assert [entry.partial for entry in read(*updates, body=first + second)] == [False, False]
    assert [entry.partial for entry in read(*updates, body=first)] == [False, True]


def test_an_entry_whose_block_holds_other_words_is_whole_so_that_its_edit_is_seen() -> None:
    updates = (repeating("aa11", "Boats stay in."), repeating("bb22", "Ferries go out."))
    first, second = block("aa11", "<p>Boats stay in.</p>"), block("bb22", "<p>Boats go out.</p>")
    assert [entry.partial for entry in read(*updates, body=first + second)] == [False, False]


def test_where_no_entry_has_a_block_none_is_partial() -> None:
    updates = (repeating("aa11", "Boats stay in."), repeating("bb22", "Boats go out."))
    assert [entry.partial for entry in read(*updates, body="")] == [False, False]

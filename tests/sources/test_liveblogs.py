"""Tests of reading pages with a LiveBlogPosting, each with a small example of a real page's quirk."""

import json
from datetime import UTC, datetime

import pytest

from bot.domain.entry.content import ParsedEntry
from bot.domain.moment import to_micros
from bot.errors import SourceInvalidError
from bot.sources.fields import ENTRY_LIMIT
from bot.sources.kinds import read_source
from bot.sources.parsed import BODY_LIMIT, NO_WORDS, ParsedSource
from tests.cases import cases
from tests.sources.pages import URL, blog, page, script, update

AT = to_micros(datetime(2026, 2, 3, 10, 1, tzinfo=UTC))
SECOND = 1_000_000


def read(body: bytes) -> ParsedSource:
    return read_source(body, url=URL, content_type="text/html")


def read_one(**changes: object) -> ParsedEntry:
    """Read a page with an update that has these properties, and return its entry."""
    return read(page(blog(update(1, **changes), update(2)))).entries[0]


# Where the structured data is


def test_a_page_with_a_liveblog_gives_its_entries_in_order() -> None:
    assert read(page(blog(update(2), update(1)))) == ParsedSource(
        title="Harbour storm live",
        language="en",
        kind="page",
        entries=(
            ParsedEntry(
                external_id="post-7002",
                headline="Ferry 2 leaves",
                body="Ferry 2 has left the harbour. It carries mail.",
                url=f"{URL}#post-7002",
                published_at=AT + 60 * SECOND,
            ),
            ParsedEntry(
                external_id="post-7001",
                headline="Ferry 1 leaves",
                body="Ferry 1 has left the harbour. It carries mail.",
                url=f"{URL}#post-7001",
                published_at=AT,
            ),
        ),
    )


ARTICLE = {"@type": "NewsArticle", "headline": "Storm hits harbour", "articleBody": "All of it."}


@cases(
    "blocks",
    [
        [blog(update())],
        [[ARTICLE, blog(update())]],
        [{"@context": "https://schema.org", "@graph": [ARTICLE, blog(update())]}],
        [ARTICLE, {"@type": "BreadcrumbList", "itemListElement": []}, blog(update())],
        [{"@type": "WebPage", "mainEntity": blog(update())}],
        [{"@type": "WebPage", "mainEntity": {"@type": "Thing", "hasPart": [blog(update())]}}],
        [blog(liveBlogUpdate=update())],
        [blog(liveBlogUpdate={"@list": [update()]})],
        [
            blog(
                liveBlogUpdate={
                    "@type": "ItemList",
                    "itemListElement": [{"@type": "ListItem", "position": 1, "item": update()}],
                }
            )
        ],
        [blog(update(), **{"@type": ["NewsArticle", "LiveBlogPosting"]})],
        [blog(update(), **{"@type": "http://schema.org/LiveBlogPosting"})],
        [blog(update(), **{"@type": "schema:LiveBlogPosting"})],
        [blog(liveBlogUpdate=None), blog(update())],
        [
            {
                "@graph": [
                    blog(liveBlogUpdate=[{"@id": "#u1"}]),
                    update(**{"@id": "#u1", "url": None}),
                ]
            }
        ],
        ["{ this is no JSON", blog(update())],
    ],
)
def test_a_liveblog_is_found_wherever_it_stands(blocks: list[object]) -> None:
    source = read(page(*blocks))
    assert (source.kind, source.title) == ("page", "Harbour storm live")
    assert [entry.headline for entry in source.entries] == ["Ferry 1 leaves"]


GOOD = json.dumps(blog(update()))


@cases(
    "text",
    [
        f"<!--\n{GOOD}\n-->",
        f"<![CDATA[{GOOD}]]>",
        f"//<![CDATA[\n{GOOD}\n//]]>",
        f"/*<![CDATA[*/{GOOD}/*]]>*/",
        f"{GOOD};",
        f"\ufeff\n {GOOD}",
        GOOD.replace('"url"', '// the address\n"url"', 1),
        GOOD.replace('"url"', '/* the "address" */ "url"', 1),
        GOOD.replace("}]}", "},],}"),
        GOOD.replace("It carries mail.", "It carries\tmail\x0b."),
        GOOD.replace("It carries mail.", "It\ncarries mail."),
        GOOD.replace("It carries mail.", "It\\'s full // of */ mail."),
        json.dumps(ARTICLE) + GOOD,
        f"{json.dumps(ARTICLE)},\n{GOOD}",
        GOOD.replace('"', "&quot;"),
    ],
)
def test_damaged_json_ld_is_read(text: str) -> None:
    (entry,) = read(page(text)).entries
    assert (entry.external_id, entry.headline) == ("post-7001", "Ferry 1 leaves")


def test_of_broken_json_ld_what_is_whole_is_read() -> None:
    author = {"@type": "Person", "name": "Jo Doe"}
    good = json.dumps([blog(*(update(number, author=author) for number in (3, 2, 1)))])
    for broken in (
        good.replace("Ferry 2 has left", 'Ferry "2" has left'),
        good[: good.index("Ferry 1")],
    ):
        source = read(page(broken))
        assert source.title == "Harbour storm live"
        assert {entry.external_id for entry in source.entries} <= {"post-7003", "post-7002", "post-7001"}
        assert len(source.entries) == 2


def test_slashes_within_texts_are_no_comments() -> None:
    text = json.dumps(blog(update(articleBody="See https://news.example/a // b /* c */."))) + " // end"
    (entry,) = read(page("// begin\n" + text)).entries
    assert entry.body == "See https://news.example/a // b /* c */."


def test_a_liveblog_without_updates_is_a_page_without_entries() -> None:
    source = read(page(blog(liveBlogUpdate=None)))
    assert (source.kind, source.entries) == ("page", ())


def test_the_updates_of_all_liveblogs_on_a_page_are_read() -> None:
    source = read(page(blog(update(2)), blog(update(1), headline="Yesterday")))
    assert [entry.external_id for entry in source.entries] == ["post-7002", "post-7001"]
    assert source.title == "Harbour storm live"


def test_what_is_no_update_is_passed_over() -> None:
    source = read(page(blog("text", None, 7, update(1), [], {})))
    assert "post-7001" in {entry.external_id for entry in source.entries}


def test_a_page_without_a_liveblog_is_refused() -> None:
    with pytest.raises(SourceInvalidError) as caught:
        read(page(ARTICLE))
    assert (caught.value.message, caught.value.arguments) == ("source-not-a-feed", {"looks": "html"})


def test_the_title_and_language_are_the_blogs_or_else_the_pages() -> None:
    source = read(page(blog(update(), headline=None, inLanguage="de-AT"), language="en"))
    assert (source.title, source.language) == ("News", "de")
    assert read(page(blog(update(), inLanguage="English"), language="pt-BR")).language == "pt"


# Texts


@cases(
    ("body", "read_as"),
    [
        ("A &quot;loud bang&quot; &amp; smoke", 'A "loud bang" & smoke'),
        ("A &amp;quot;loud bang&amp;quot;", 'A "loud bang"'),
        ("&lt;p&gt;One&lt;/p&gt;&lt;p&gt;Two&lt;/p&gt;", "One\nTwo"),
        ("<p>One <b>and</b> a half</p><p>Two<br>three</p><script>x()</script>", "One and a half\nTwo\nthree"),
        ("5 &lt; 6 and AT&amp;T", "5 < 6 and AT&T"),
        ("Zero\u200bwidth and\xa0hard spaces\ufeff", "Zerowidth and hard spaces"),
        ("[[ge:example:5f2c]]", ""),
        ("Before [[ge:example:5f2c81]]\n\nand after", "Before\nand after"),
        ({"@type": "Text", "@value": "Said"}, "Said"),
        ({"@type": "WebPageElement", "text": "<p>Said</p>"}, "Said"),
        ({"@type": "Text"}, ""),
        (["One", "Two"], "One\nTwo"),
        ("", ""),
        (None, ""),
        ([None, {}], ""),
    ],
)
def test_a_body_is_plain_text(body: object, read_as: str) -> None:
    assert read_one(articleBody=body).body == read_as


def test_a_headline_is_kept_as_published_though_it_repeats() -> None:
    source = read(page(blog(*(update(number, headline="Storm") for number in range(3)))))
    assert [entry.headline for entry in source.entries] == ["Storm"] * 3


def test_entities_in_a_headline_are_decoded() -> None:
    assert (
        read_one(headline="Fish &amp;amp; chips &#8217;n&#8217; <em>peas</em>").headline
        == "Fish & chips ’n’ peas"
    )


def test_an_entry_without_headline_has_its_bodys_first_sentence() -> None:
    entry = read_one(headline="", articleBody="The pier has broken in two. Boats are out.")
    assert (entry.headline, entry.body) == (
        "The pier has broken in two.",
        "The pier has broken in two. Boats are out.",
    )


def test_an_entry_without_any_text_is_still_an_entry() -> None:
    entry = read_one(headline=None, articleBody="")
    assert (entry.headline, entry.body) == (NO_WORDS, "")


def test_a_long_body_is_clipped() -> None:
    assert BODY_LIMIT - 10 < len(read_one(articleBody="word " * 30_000).body) <= BODY_LIMIT


# Dates


@cases(
    ("date", "moment"),
    [
        ("2026-02-03T10:01:00Z", AT),
        ("2026-02-03T10:01:00.000Z", AT),
        ("2026-02-03T11:01:00.921+01:00", AT + 921_000),
        ("2026-02-03T11:01:00+0100", AT),
        ("2026-02-03T10:01:00+0000", AT),
        ("2026-02-03T11:01:00+01:00Z", AT),
        ("2026-02-03 11:01:00 +0100", AT),
        ("2026-02-03T10:01", AT),
        ("2026-02-03T10:01:00 UTC", AT),
        ("Tue, 03 Feb 2026 10:01:00 GMT", AT),
        (AT // 1_000, AT),
        (str(AT // 1_000_000), AT),
        (["2026-02-03T10:01:00Z"], AT),
        ("soon", None),
        ("", None),
        (0, None),
        (True, None),
        ("99999-01-01T00:00:00Z", None),
    ],
)
def test_a_date_is_read_in_every_form(date: object, moment: int | None) -> None:
    assert read_one(datePublished=date, dateModified=date).published_at == moment
    assert read_one(datePublished=date, dateModified=date).updated_at == moment


# People, links, pictures, marks


@cases(
    ("author", "authors"),
    [
        ({"@type": "Person", "name": "Jo Doe"}, ("Jo Doe",)),
        (
            [{"name": "Jo Doe"}, {"name": "Ada Roe", "@type": "Person"}, {"name": "Jo Doe"}],
            ("Jo Doe", "Ada Roe"),
        ),
        ("Jo Doe", ("Jo Doe",)),
        (["Jo Doe", {"name": ["Ada Roe", "Max Poe"]}], ("Jo Doe", "Ada Roe", "Max Poe")),
        ({"@id": "#jo"}, ("Jo Doe",)),
        ({"@type": "Person", "name": ""}, ()),
        ([{"name": None}, "", {}], ()),
        ("", ()),
        (None, ()),
    ],
)
def test_authors_are_read_in_every_form(author: object, authors: tuple[str, ...]) -> None:
    people = {"@type": "Person", "@id": "#jo", "name": "Jo Doe"}
    entries = read(page(people, blog(update(1, author=author), update(2)))).entries
    assert entries[0].authors == authors


@cases(
    ("changes", "url"),
    [
        ({"url": "#post-9"}, f"{URL}#post-9"),
        ({"url": "/live/other"}, "https://news.example/live/other"),
        ({"url": None}, URL),
        ({"url": None, "mainEntityOfPage": {"@id": f"{URL}#post-9"}}, f"{URL}#post-9"),
        ({"url": "javascript:alert(1)"}, URL),
    ],
)
def test_an_entry_links_to_itself_or_else_to_its_blog(changes: dict[str, object], url: str) -> None:
    assert read_one(**changes).url == url


LEAD = {"@type": "ImageObject", "url": "https://news.example/lead.jpg?w=1200"}


@cases(
    ("image", "picture"),
    [
        ("https://news.example/own.jpg", "https://news.example/own.jpg"),
        ({"@type": "ImageObject", "contentUrl": "/own.jpg"}, "https://news.example/own.jpg"),
        ([LEAD, {"url": "https://news.example/own.jpg"}], "https://news.example/own.jpg"),
        (LEAD, None),
        ("https://news.example/lead.jpg?w=300", None),
        ("http://news.example/page-lead.jpg", None),
        ("", None),
    ],
)
def test_a_picture_is_the_entrys_own_not_the_blogs(image: object, picture: str | None) -> None:
    head = '<meta property="og:image" content="https://news.example/page-lead.jpg">'
    body = page(blog(update(1, image=image), update(2, image=LEAD), image=LEAD), head=head)
    assert read(body).entries[0].picture == picture


def test_a_picture_that_most_entries_share_is_no_entrys_own() -> None:
    entries = read(page(blog(*(update(number, image=LEAD) for number in range(3))))).entries
    assert [entry.picture for entry in entries] == [None] * 3


def test_keywords_that_are_an_entrys_own_are_its_topics() -> None:
    own = blog(update(1, keywords="North Sea, Ferries"), update(2, articleSection=["Energy"]))
    assert [entry.topics for entry in read(page(own)).entries] == [("north-sea", "ferries"), ("energy",)]
    repeated = blog(update(1, keywords="Storm"), update(2, keywords="Storm"))
    assert [entry.topics for entry in read(page(repeated)).entries] == [(), ()]


@pytest.mark.parametrize(
    "status",
    ["Withdrawn", "retracted", "https://example.org/Deleted", {"@type": "DefinedTerm", "name": "Removed"}],
)
def test_an_update_that_is_marked_as_taken_back_is_withdrawn(status: object) -> None:
    assert read_one(creativeWorkStatus=status).withdrawn


def test_an_update_with_another_status_is_not_withdrawn() -> None:
    assert not read_one(creativeWorkStatus="Published").withdrawn


@pytest.mark.parametrize(("flag", "key"), [(True, True), ("true", True), (False, False), (None, False)])
def test_a_key_event_is_told_by_its_flag(flag: object, key: bool) -> None:  # noqa: FBT001  a parametrized value
    assert read_one(isKeyEvent=flag).key is key


# Limits


def test_of_too_many_entries_the_newest_are_kept_in_the_pages_order() -> None:
    updates = [
        update(
            number,
            datePublished=f"2026-02-{1 + number // 1440:02}T{number % 1440 // 60:02}:{number % 60:02}:00Z",
        )
        for number in range(ENTRY_LIMIT + 5)
    ]
    entries = read(page(blog(*updates))).entries
    assert [entry.external_id for entry in entries] == [f"post-{7000 + n}" for n in range(5, ENTRY_LIMIT + 5)]


def test_json_that_is_nested_too_deep_is_passed_over() -> None:
    deep = "[" * 100_000
    assert len(read(page(deep, blog(update()))).entries) == 1


def test_a_script_in_a_comment_is_not_read() -> None:
    with pytest.raises(SourceInvalidError):
        read(page(body=f"<!-- {script(blog(update()))} -->"))


def test_coverage_ends_with_the_last_blog_if_each_names_its_end() -> None:
    early, late = "2026-02-03T18:00:00Z", "2026-02-03T20:00:00+01:00"
    end = to_micros(datetime(2026, 2, 3, 19, tzinfo=UTC))
    assert read(page(blog(update(1), coverageEndTime=late))).ends_at == end
    both = page(blog(update(1), coverageEndTime=early), blog(update(2), coverageEndTime=late))
    assert read(both).ends_at == end
    assert read(page(blog(update(1), coverageEndTime=early), blog(update(2)))).ends_at is None
    assert read(page(blog(update(1), coverageEndTime="soon"))).ends_at is None

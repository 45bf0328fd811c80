"""Tests of reading feeds, each with a small example of a real feed's quirk."""

from datetime import UTC, datetime

import pytest

from bot.domain.entry.content import ParsedEntry
from bot.domain.moment import to_micros
from bot.errors import SourceInvalidError
from bot.sources.feed.rss import TTL_LIMIT, parse_feed
from bot.sources.fields import AUTHOR_LIMIT, ENTRY_LIMIT, TOPIC_LIMIT
from bot.sources.parsed import BODY_LIMIT, HEADLINE_LIMIT, NO_WORDS, ParsedSource
from tests.cases import cases

URL = "https://example.org/live/feed.xml"
AT = to_micros(datetime(2024, 11, 6, 4, 16, tzinfo=UTC))
HOUR = 3_600_000_000


def rss(*items: str, channel: str = "<title>Live</title>", prolog: str = "") -> str:
    inside = "".join(f"<item>{item}</item>" for item in items)
    return f'{prolog}<rss version="2.0"><channel>{channel}{inside}</channel></rss>'


def atom(*entries: str, feed: str = "<title>Live</title>") -> str:
    inside = "".join(f"<entry>{entry}</entry>" for entry in entries)
    return f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de-AT">{feed}{inside}</feed>'


def parse(feed: str | bytes, *, url: str = URL, content_type: str | None = "application/xml") -> ParsedSource:
    return parse_feed(feed if isinstance(feed, bytes) else feed.encode(), url=url, content_type=content_type)


def parse_one(feed: str | bytes) -> ParsedEntry:
    (entry,) = parse(feed).entries
    return entry


# Formats


def test_an_rss_item_becomes_an_entry() -> None:
    feed = rss(
        "<guid isPermaLink='false'>n-1</guid><title>Troops clash</title><link>https://example.org/1</link>"
        "<description>&lt;p&gt;First.&lt;/p&gt;&lt;p&gt;Second.&lt;/p&gt;</description>"
        "<pubDate>Wed, 06 Nov 2024 05:16:00 +0100</pubDate><author>jo@example.org (Jo Doe)</author>"
        "<category>North Sea</category><category>Energy</category><category>energy</category>",
        channel="<title>Live &amp;amp; well</title><language>en-GB</language>",
    )
    assert parse(feed) == ParsedSource(
        title="Live & well",
        language="en",
        entries=(
            ParsedEntry(
                external_id="n-1",
                headline="Troops clash",
                body="First.\nSecond.",
                authors=("Jo Doe",),
                url="https://example.org/1",
                published_at=AT,
                topics=("north-sea", "energy"),
            ),
        ),
    )


def test_an_atom_entry_becomes_an_entry() -> None:
    feed = atom(
        """<id>tag:example.org,2024:1</id><title type="html">A &amp;lt;b&amp;gt; &lt;i&gt;c&lt;/i&gt;</title>
        <link href="/1"/><category term="x1" label="North Sea"/>
        <published>2024-11-06T04:16:00Z</published><updated>2024-11-06T06:16:00+01:00</updated>
        <author><name>Jo Doe</name><email>jo@example.org</email></author><author><name>Ada Roe</name></author>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One &amp; two</p><p>3</p></div>
        </content>"""
    )
    assert parse(feed) == ParsedSource(
        title="Live",
        language="de",
        entries=(
            ParsedEntry(
                external_id="tag:example.org,2024:1",
                headline="A <b> c",
                body="One & two\n3",
                authors=("Jo Doe", "Ada Roe"),
                url="https://example.org/1",
                published_at=AT,
                updated_at=AT + HOUR,
                topics=("north-sea",),
            ),
        ),
    )


def test_rdf_with_dublin_core_is_read() -> None:
    feed = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
      xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://example.org/"><title>Live</title></channel>
      <item rdf:about="https://example.org/1"><title>Headline</title><link>https://example.org/1</link>
      <dc:date>2024-11-06T04:16:00Z</dc:date><dc:creator>Jo Doe</dc:creator><dc:creator>Ada Roe</dc:creator>
      <dc:subject>Energy</dc:subject></item></rdf:RDF>"""
    entry = parse_one(feed)
    assert (entry.external_id, entry.headline) == ("https://example.org/1", "Headline")
    assert (entry.published_at, entry.authors, entry.topics) == (AT, ("Jo Doe", "Ada Roe"), ("energy",))


@pytest.mark.parametrize("version", ["0.91", "0.92", "2.0", "9.9"])
def test_every_version_of_rss_is_read(version: str) -> None:
    feed = f'<rss version="{version}"><channel><item><title>Headline</title></item></channel></rss>'
    assert parse_one(feed).headline == "Headline"


def test_a_feed_without_entries_is_a_feed() -> None:
    assert parse(rss()) == ParsedSource("Live", None, ())


def test_a_feed_without_a_title_is_called_by_its_host() -> None:
    assert parse(rss(channel="")).title == "example.org"


def test_illegal_nesting_and_a_bare_ampersand_lose_no_text() -> None:
    entry = parse_one(
        rss("<title>Fish & chips</title><description><p>One <b>two</p> three</b></description>")
    )
    assert (entry.headline, entry.body) == ("Fish & chips", "One two\nthree")


def test_a_feed_that_breaks_off_gives_what_came() -> None:
    whole = rss("<guid>1</guid><title>First</title>", "<guid>2</guid><title>Second</title>")
    assert parse(whole[:-60]).entries[0].headline == "First"


# Encodings

RUSSIAN = "Войска на границе"
URDU = "فوج سرحد پر"


@cases(
    ("text", "declared", "encoding", "content_type"),
    [
        (RUSSIAN, "windows-1251", "windows-1251", "application/rss+xml"),
        (RUSSIAN, "windows-1251", "windows-1251", "text/xml"),
        (RUSSIAN, "windows-1251", "windows-1251", None),
        (RUSSIAN, "koi8-r", "koi8-r", "text/xml; charset=koi8-r"),
        (RUSSIAN, "utf-8", "koi8-r", "text/xml; charset=koi8-r"),
        (RUSSIAN, "utf-16", "utf-16", "application/xml"),
        (RUSSIAN, "utf-16", "utf-16-be", "application/xml"),
        (RUSSIAN, "utf-8", "utf-8-sig", "text/html"),
        (URDU, "utf-8", "utf-8", "application/xml"),
        (URDU, "us-ascii", "utf-8", "application/xml"),
        (URDU, "no-such-encoding", "utf-8", "application/xml"),
        (URDU, "utf-16", "utf-8", "application/xml"),
        ("Café", "utf-8", "windows-1252", "application/xml"),
    ],
)
def test_the_encoding_is_found_whatever_is_declared(
    text: str, declared: str, encoding: str, content_type: str | None
) -> None:
    prolog = f'<?xml version="1.0" encoding="{declared}"?>'
    feed = rss(f"<title>{text}</title>", prolog=prolog).encode(encoding)
    (entry,) = parse(feed, content_type=content_type).entries
    assert entry.headline == text


# Texts


@cases(
    ("item", "headline", "body"),
    [
        ("<title><![CDATA[A &amp; <b>B</b>]]></title>", "A & B", ""),
        ("<title>AT&amp;amp;T</title>", "AT&T", ""),
        ("<title>A&nbsp;B</title>", "A B", ""),
        ("<title>5 &lt; 6</title>", "5 < 6", ""),
        (
            "<title>D&D, but not&copy that; ?id=2&lang=en&copy=3</title>",
            "D&D, but not&copy that; ?id=2&lang=en&copy=3",
            "",
        ),
        ("<title>Over\n  two lines</title>", "Over two lines", ""),
        ("<description>&amp;lt;p&amp;gt;Twice&amp;lt;/p&amp;gt;</description>", "<p>Twice</p>", ""),
        ("<description>Dawn came to the city. Then dusk.</description>", "Dawn came to the city.", None),
        ("<title>T</title><description>&lt;script&gt;x&lt;/script&gt;Text</description>", "T", "Text"),
        (
            "<title>T</title><description>Plain\n\nparagraphs &amp;amp; all</description>",
            "T",
            "Plain\nparagraphs & all",
        ),
    ],
)
def test_texts_are_plain_and_decoded_once(item: str, headline: str, body: str | None) -> None:
    entry = parse_one(rss(item))
    assert entry.headline == headline
    assert body is None or entry.body == body


def test_full_content_goes_before_a_summary() -> None:
    entry = parse_one(
        rss(
            "<title>T</title><description>Short</description><c:encoded"
            " xmlns:c='http://purl.org/rss/1.0/modules/content/'>&lt;p&gt;Long&lt;/p&gt;</c:encoded>"
        )
    )
    assert entry.body == "Long"


def test_plain_text_of_atom_keeps_what_looks_like_markup() -> None:
    entry = parse_one(atom("<title>a &lt;b&gt; &amp;amp;</title><content type='text'>1 &lt; 2\n3</content>"))
    assert (entry.headline, entry.body) == ("a <b> &amp;", "1 < 2\n3")


def test_content_that_is_no_text_is_passed_over() -> None:
    entry = parse_one(atom("<title>T</title><content type='image/png'>aGk=</content><summary>Said</summary>"))
    assert entry.body == "Said"


def test_an_item_with_neither_title_nor_body_is_no_entry() -> None:
    assert parse(rss("<guid>1</guid><link>https://example.org/1</link>", "<title> </title>")).entries == ()


MEDIA = "xmlns:media='http://search.yahoo.com/mrss/'"
ITUNES = "xmlns:itunes='http://www.itunes.com/dtds/podcast-1.0.dtd'"


@cases(
    "other",
    [
        f"<media:title {MEDIA}>Other</media:title>",
        f"<media:description {MEDIA}>Other</media:description>",
        "<m:group xmlns:m='http://search.yahoo.com/mrss/'><m:title>Other</m:title><m:description>Other</m:description></m:group>",
        f"<media:content {MEDIA} url='x'><media:description>Other</media:description></media:content>",
        f"<itunes:title {ITUNES}>Other</itunes:title><itunes:summary {ITUNES}>Other</itunes:summary>",
        f"<itunes:summary {ITUNES}>Other</itunes:summary><itunes:author {ITUNES}>Other</itunes:author>",
        "<image><title>Other</title><description>Other</description><link>https://other.example/</link></image>",
        "<textInput><title>Other</title><description>Other</description><name>q</name></textInput>",
        "<source url='https://other.example/'>Other<title>Other</title></source>",
        "<x:title xmlns:x='urn:other'>Other</x:title><x:guid xmlns:x='urn:other'>Other</x:guid>",
        "<x:item xmlns:x='urn:other'><title>Other</title></x:item>",
    ],
)
def test_each_field_is_taken_from_its_own_element(other: str) -> None:
    own = (
        "<title>Own</title><description>Words</description><guid>7</guid><author>Jo Doe</author>"
        "<link>https://example.org/1</link>"
    )
    for item in (own + other, other + own):
        first, second = parse(rss(item, "<title>Next</title>")).entries
        assert (first.headline, first.body, first.external_id) == ("Own", "Words", "7")
        assert (first.authors, first.url) == (("Jo Doe",), "https://example.org/1")
        assert second.headline == "Next"


@cases(
    ("title", "headline"),
    [
        (
            "<title type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>A <b>b</b> &amp; c</div></title>",
            "A b & c",
        ),
        (
            "<title type='xhtml' xmlns:h='http://www.w3.org/1999/xhtml'><h:p>A <h:i>b</h:i></h:p></title>",
            "A b",
        ),
        ("<title type='text/html' mode='base64'>PGI+QTwvYj4gYg==</title>", "A b"),
        ("<title type='text/plain' mode='base64'>QSA8YiA=</title>", "A <b"),
        ("<title type='html'>A &lt;b&gt;b&lt;/b&gt;</title>", "A b"),
        ("<title><![CDATA[A <b> &amp; c]]></title>", "A <b> &amp; c"),
    ],
)
def test_a_title_of_atom_is_read_in_every_form(title: str, headline: str) -> None:
    assert parse_one(atom(title)).headline == headline


def test_an_item_whose_base64_holds_no_text_keeps_the_rest() -> None:
    for binary in ("AAECAwQ=", "iVBORw0KGgoAAAANSUhEUg=="):
        content = f"<content type='text/html' mode='base64'>{binary}</content>"
        entry = parse_one(atom(f"<title>Bridge</title><id>7</id>{content}"))
        assert (entry.external_id, entry.headline, entry.body) == ("7", "Bridge", ""), binary


def test_text_in_a_wrong_encoding_is_read_in_its_own() -> None:
    for written, read in (
        ("caf\u00c3\u00a9", "café"),
        ("\u0093Bridge\u0094", "“Bridge”"),
        ("\u00c3", "\u00c3"),
    ):
        entry = parse_one(rss(f"<title>{written}</title><description>{written} one</description>"))
        assert (entry.headline, entry.body) == (read, f"{read} one"), written


def test_a_title_of_rss_is_html_only_if_it_looks_like_it() -> None:
    for title, headline in (
        ("A &lt;b&gt;b&lt;/b&gt; c", "A b c"),
        ("R&amp;amp;D", "R&D"),
        ("A &lt;b c", "A <b c"),
        ("A &lt;unknown&gt;b&lt;/unknown&gt;", "A <unknown>b</unknown>"),
    ):
        assert parse_one(rss(f"<title>{title}</title>")).headline == headline, title


def test_long_texts_are_clipped() -> None:
    entry = parse_one(rss(f"<title>{'word ' * 900}</title><description>{'word ' * 30_000}</description>"))
    assert HEADLINE_LIMIT - 6 < len(entry.headline) <= HEADLINE_LIMIT
    assert BODY_LIMIT - 6 < len(entry.body) <= BODY_LIMIT


# Identity


@cases(
    ("item", "external_id"),
    [
        ("<guid isPermaLink='false'> 7 </guid><link>https://example.org/1</link>", "7"),
        ("<guid>7</guid>", "7"),
        ("<guid>https://example.org/?p=7</guid>", "https://example.org/?p=7"),
        ("<link>/1</link>", "https://example.org/1"),
        ("<guid></guid><link>https://example.org/1</link>", "https://example.org/1"),
    ],
)
def test_an_entry_is_known_by_its_guid_or_else_its_link(item: str, external_id: str) -> None:
    assert parse_one(rss(f"<title>T</title>{item}")).external_id == external_id


def test_a_guid_means_the_same_wherever_the_feed_is_fetched_from() -> None:
    feed = rss("<title>T</title><guid>7</guid>")
    ids = {parse(feed, url=url).entries[0].external_id for url in (URL, "https://cdn.example.net/a/b.xml")}
    assert ids == {"7"}


def test_without_guid_and_link_an_entry_is_known_by_headline_and_date() -> None:
    date = "<pubDate>Wed, 06 Nov 2024 04:16:00 GMT</pubDate>"
    same, other, undated = parse(
        rss(f"<title>A</title>{date}", f"<title>B</title>{date}", "<title>A</title>")
    ).entries
    assert len({same.external_id, other.external_id, undated.external_id}) == 3
    edited = parse_one(rss(f"<title>A</title>{date}<description>Edited</description>"))
    assert edited.external_id == same.external_id


@pytest.mark.parametrize("guid", ["x" * 501, "soft\u00adhyphen", "one\ntwo"])
def test_an_id_unfit_to_keep_is_kept_as_its_hash(guid: str) -> None:
    entry = parse_one(rss(f"<title>T</title><guid isPermaLink='false'>{guid}</guid>"))
    assert entry.external_id.startswith("sha256:")


def test_of_two_items_with_one_id_the_last_updated_wins() -> None:
    older = "<id>1</id><title>Older</title><updated>2024-11-06T04:16:00Z</updated>"
    newer = "<id>1</id><title>Newer</title><updated>2024-11-06T05:16:00Z</updated>"
    for entries in ((older, newer), (newer, older)):
        assert parse_one(atom(*entries)).headline == "Newer"


def test_of_two_items_with_one_id_and_no_dates_the_first_wins() -> None:
    assert parse_one(rss("<guid>1</guid><title>A</title>", "<guid>1</guid><title>B</title>")).headline == "A"


def test_items_without_guid_that_share_one_link_are_distinct() -> None:
    link = "<link>https://example.org/live</link>"
    date = "<pubDate>Wed, 06 Nov 2024 04:16:00 GMT</pubDate>"
    shared = rss(
        f"<title>A</title>{link}{date}",
        f"<title>B</title>{link}{date}",
        f"<title>B</title>{link}{date}<description>Other</description>",
        "<title>C</title><link>https://example.org/c</link>",
    )
    ids = [entry.external_id for entry in parse(shared).entries]
    assert len(set(ids)) == 4
    assert ids[3] == "https://example.org/c"
    edited = parse(
        shared.replace(f"<title>A</title>{link}", f"<title>A</title>{link}<description>x</description>")
    )
    assert edited.entries[0].external_id == ids[0]


def test_a_guid_that_is_the_same_in_all_items_tells_nothing() -> None:
    items = [f"<guid>https://example.org/live</guid><title>T{number}</title>" for number in range(3)]
    assert len(parse(rss(*items)).entries) == 3


# Withdrawals


def deleted(reference: str, when: str, comment: str = "") -> str:
    return (
        "<at:deleted-entry xmlns:at='http://purl.org/atompub/tombstones/1.0'"
        f" ref='{reference}' when='{when}'>"
        f"<at:comment>{comment}</at:comment></at:deleted-entry>"
    )


def test_a_tombstone_withdraws_its_entry() -> None:
    tombstones = deleted("tag:1", "2024-11-06T04:16:00Z", "Was &lt;not&gt; true") + deleted(
        "tag:2", "2024-11-06T04:16:00Z"
    )
    feed = atom("<id>tag:3</id><title>T</title>", feed=f"<title>Live</title>{tombstones}")
    entries = {entry.external_id: entry for entry in parse(feed).entries}
    assert entries["tag:1"] == ParsedEntry("tag:1", "Was <not> true", updated_at=AT, withdrawn=True)
    assert entries["tag:2"].withdrawn
    assert not entries["tag:3"].withdrawn


def test_an_entry_changed_after_its_tombstone_is_there_again() -> None:
    for when, withdrawn in (("2024-11-06T04:15:00Z", False), ("2024-11-06T04:17:00Z", True)):
        feed = atom(
            "<id>tag:1</id><title>T</title><updated>2024-11-06T04:16:00Z</updated>",
            feed=deleted("tag:1", when),
        )
        assert parse_one(feed).withdrawn is withdrawn


def test_tombstones_of_a_broken_feed_are_read() -> None:
    feed = atom("<id>1</id><title>T</title>", feed=deleted("tag:1", "never") + "<b>&nbsp;")[:-7]
    assert [entry.external_id for entry in parse(feed).entries] == ["1", "tag:1"]


# Dates


@cases(
    ("date", "moment"),
    [
        ("Wed, 06 Nov 2024 04:16:00 GMT", AT),
        ("Wed, 06 Nov 2024 04:16:00", AT),
        ("6 Nov 2024 04:16", AT),
        ("2024-11-06T04:16:00", AT),
        ("2024-11-06 04:16:00", AT),
        ("2024-11-06T05:16:00+01:00", AT),
        ("2024-11-06T05:16:00.000+0100", AT),
        ("Wed, 06 Nov 2024 04:16:00 EST", AT + 5 * HOUR),
        ("yesterday", None),
        ("31 Feb 2024 04:16", None),
        ("Wed, 06 Nov 99999 04:16:00 GMT", None),
        ("", None),
    ],
)
def test_a_date_is_utc_microseconds_or_none(date: str, moment: int | None) -> None:
    entry = parse_one(rss(f"<title>T</title><pubDate>{date}</pubDate>"))
    assert (entry.published_at, entry.updated_at) == (moment, None)


def test_a_date_of_update_alone_is_also_the_date_of_publication() -> None:
    entry = parse_one(atom("<title>T</title><updated>2024-11-06T04:16:00Z</updated>"))
    assert (entry.published_at, entry.updated_at) == (AT, AT)


# Links and people


@cases(
    ("link", "url"),
    [
        ("https://example.org/1?a=1&amp;b=2", "https://example.org/1?a=1&b=2"),
        ("two", "https://example.org/live/two"),
        ("//example.net/3", "https://example.net/3"),
        ("javascript:alert(1)", None),
        ("ftp://example.org/4", None),
        ("tag:example.org,2024:5", None),
        ("http://[::1", None),
        ("https://example.org/" + "x" * 2_100, None),
    ],
)
def test_only_web_links_are_kept(link: str, url: str | None) -> None:
    assert parse_one(rss(f"<title>T</title><link>{link}</link>")).url == url


def test_a_guid_that_merely_forgot_to_say_that_it_is_none_is_no_link() -> None:
    assert parse_one(rss("<title>T</title><guid>abc-7</guid>")).url is None
    assert parse_one(atom("<title>T</title><id>abc-7</id>")).url is None


@cases(
    ("author", "authors"),
    [
        ("jo@example.org (Jo Doe)", ("Jo Doe",)),
        ("Jo Doe &lt;jo@example.org&gt;", ("Jo Doe",)),
        ("Jo Doe (jo@example.org)", ("Jo Doe",)),
        ("jo@example.org", ()),
        ("Jo Doe (Kyiv)", ("Jo Doe (Kyiv)",)),
        ("desk@harbour.photography (Jo Doe)", ("Jo Doe",)),
        ('"Doe, Jo" &lt;jo@harbour.media&gt;', ("Doe, Jo",)),
        ("mailto:jo@harbour.media", ()),
        ("jo@harbour.media (Jo Doe), al@harbour.media (Al Roe)", ("Jo Doe, Al Roe",)),
        ("  ", ()),
    ],
)
def test_an_author_is_a_name_without_a_mail_address(author: str, authors: tuple[str, ...]) -> None:
    assert parse_one(rss(f"<title>T</title><author>{author}</author>")).authors == authors


def test_entries_of_atom_inherit_the_authors_of_the_feed() -> None:
    feed = atom(
        "<title>T</title>",
        "<title>U</title><author><name>Ada Roe</name></author>",
        feed="<title>Live</title><author><name>Jo Doe</name></author>",
    )
    assert [entry.authors for entry in parse(feed).entries] == [("Jo Doe",), ("Ada Roe",)]


def test_an_editor_of_an_rss_feed_is_no_author_of_its_entries() -> None:
    feed = rss("<title>T</title>", channel="<managingEditor>jo@example.org (Jo Doe)</managingEditor>")
    assert parse_one(feed).authors == ()


def test_authors_and_topics_are_capped() -> None:
    people = "".join(f"<author><name>A{number}</name></author>" for number in range(50))
    topics = "".join(f"<category term='t{number}'/>" for number in range(50))
    entry = parse_one(atom(f"<title>T</title>{people}{topics}"))
    assert (len(entry.authors), len(entry.topics)) == (AUTHOR_LIMIT, TOPIC_LIMIT)


MEDIA = (
    "xmlns:media='http://search.yahoo.com/mrss/' xmlns:itunes='http://www.itunes.com/dtds/podcast-1.0.dtd'"
)


@cases(
    ("item", "picture"),
    [
        ("<media:content url='/a.jpg' medium='image'/>", "https://example.org/a.jpg"),
        ("<media:content url='/a.jpg' type='image/jpeg'/>", "https://example.org/a.jpg"),
        (
            "<media:group><media:content url='/a.jpg' type='image/jpeg'/></media:group>",
            "https://example.org/a.jpg",
        ),
        (
            "<media:content url='/a.mp4' type='video/mp4'/><media:thumbnail url='/t.jpg'/>",
            "https://example.org/t.jpg",
        ),
        ("<enclosure url='/b.png' type='image/png' length='1'/>", "https://example.org/b.png"),
        ("<enclosure url='/b.mp3' type='audio/mpeg' length='1'/>", None),
        ("<itunes:image href='/c.jpg'/>", "https://example.org/c.jpg"),
        ("<media:content url='javascript:x' medium='image'/>", None),
        ("<description>&lt;img src='/counter.gif'&gt;Text</description>", None),
    ],
)
def test_the_picture_is_the_items_own(item: str, picture: str | None) -> None:
    feed = rss(f"<title>T</title>{item}").replace("<rss", f"<rss {MEDIA}")
    assert parse_one(feed).picture == picture


def test_an_item_that_is_only_a_picture_is_an_entry() -> None:
    entry = parse_one(rss("<description>&lt;img alt='x' src='/a.jpg?b=1&amp;amp;c=2'&gt;</description>"))
    assert (entry.headline, entry.body, entry.picture) == (NO_WORDS, "", "https://example.org/a.jpg?b=1&c=2")


@cases(
    ("channel", "ttl"),
    [
        ("<ttl>5</ttl>", 300.0),
        ("<ttl> 60 </ttl>", 3_600.0),
        ("<ttl>0</ttl>", None),
        ("<ttl>soon</ttl>", None),
        ("<ttl>99999999999999999999</ttl>", TTL_LIMIT),
        ("<sy:updatePeriod>hourly</sy:updatePeriod>", 3_600.0),
        ("<sy:updatePeriod> Hourly </sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>", 900.0),
        ("<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>0</sy:updateFrequency>", 86_400.0),
        ("<sy:updatePeriod>yearly</sy:updatePeriod>", TTL_LIMIT),
        ("<sy:updatePeriod>often</sy:updatePeriod>", None),
        ("", None),
    ],
)
def test_a_feed_may_ask_for_time_between_polls(channel: str, ttl: float | None) -> None:
    namespace = "xmlns:sy='http://purl.org/rss/1.0/modules/syndication/'"
    assert parse(rss(channel=f"<title>Live</title>{channel}").replace("<rss", f"<rss {namespace}")).ttl == ttl


# Limits and harm


def test_of_too_many_entries_the_newest_are_read_in_file_order() -> None:
    items = [
        f"<guid>{minute}</guid><title>T</title><pubDate>2024-11-{1 + minute // 1440:02}T"
        f"{minute % 1440 // 60:02}:{minute % 60:02}:00Z</pubDate>"
        for minute in range(ENTRY_LIMIT + 10)
    ]
    ids = [entry.external_id for entry in parse(rss(*items)).entries]
    assert ids == [str(minute) for minute in range(10, ENTRY_LIMIT + 10)]


def test_of_too_many_undated_entries_the_first_are_read() -> None:
    items = [f"<guid>{number}</guid><title>T</title>" for number in range(ENTRY_LIMIT + 10)]
    assert parse(rss(*items)).entries[-1].external_id == str(ENTRY_LIMIT - 1)


def test_entities_that_multiply_do_no_harm() -> None:
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    doctype = f'<!DOCTYPE rss [<!ENTITY l0 "lol">{entities}]>'
    feed = rss("<title>T</title><description>&l9;</description>", prolog=f'<?xml version="1.0"?>{doctype}')
    assert len(parse_one(feed).body) < 1_000


def test_a_long_entity_named_often_does_no_harm() -> None:
    doctype = f'<!DOCTYPE rss [<!ENTITY a "{"a" * 50_000}">]>'
    feed = rss(f"<title>T</title><description>{'&a;' * 10_000}</description>", prolog=doctype)
    assert len(parse_one(feed).body) <= BODY_LIMIT


@pytest.mark.parametrize("kind", ["SYSTEM 'file:///etc/hostname'", "SYSTEM 'http://127.0.0.1:9/'"])
def test_entities_from_outside_are_not_fetched(kind: str) -> None:
    doctype = f"<!DOCTYPE rss [<!ENTITY x {kind}>]>"
    entry = parse_one(rss("<title>T</title><description>before &x; after</description>", prolog=doctype))
    assert entry.body.startswith("before")
    assert len(entry.body) < 20


@cases(
    ("body", "looks"),
    [
        (b"", "empty"),
        (b" \r\n\xef\xbb\xbf", "empty"),
        (
            b"\n<!DOCTYPE html><html><head><title>News</title></head><body><item>x</item></body></html>",
            "html",
        ),
        (b'<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body/></html>', "html"),
        ("<html><body>Привет</body></html>".encode("utf-16"), "html"),
        (b'{"version": "https://jsonfeed.org/version/1.1", "items": []}', "json"),
        (b"[1, 2]", "json"),
        (b'<?xml version="1.0"?><urlset><url><loc>https://example.org/</loc></url></urlset>', "xml"),
        (b"Nothing to see here.", "text"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "binary"),
        (b"\x1f\x8b\x08\x00\x00\x00\x00\x00", "binary"),
        (b" \x00" * 3_000, "empty"),
    ],
)
def test_what_is_no_feed_is_refused_with_what_it_looks_like(body: bytes, looks: str) -> None:
    with pytest.raises(SourceInvalidError) as caught:
        parse(body)
    assert (caught.value.message, caught.value.arguments) == ("source-not-a-feed", {"looks": looks})

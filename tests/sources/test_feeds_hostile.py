"""Tests that no bytes break the reading of feeds or give two entries one identity."""

from hypothesis import example, given
from hypothesis import strategies as st

from bot.domain.moment import from_micros
from bot.errors import SourceInvalidError
from bot.sources.feed.rss import parse_feed
from bot.sources.parsed import BODY_LIMIT, HEADLINE_LIMIT
from bot.sources.plaintext import tidy

PIECES = """\
<rss version='2.0'>|<channel>|<item>|</item>|<feed xmlns='http://www.w3.org/2005/Atom'>|<entry>|</entry>
<rdf:RDF>|<title>|</title>|<title type='xhtml'>|<guid>|</guid>|<id>|</id>|<link>|</link>
<link href='http://[/'/>|<language>|<author>|<name>|</name>|</author>|x@y.z (N)|<category term='x'/>
<category>|</category>|<pubDate>|</pubDate>|<updated>|</updated>|<dc:date>|</dc:date>
2024-11-06T04:16:00Z|0000-00-00|Wed, 06 Nov 2024 25:61:61 +9999|1|now|<description>|</description>
<content type='html'>|<content mode='base64'>|</content>|<content:encoded>|<p>|</p>|<b|<![CDATA[|]]>
<!--|-->|<!DOCTYPE x [|<!ENTITY a 'b'>|]>|<?xml version='1.0' encoding='|utf-16|'?>|xml:base='//['|&a;
&#0;|&#xD800;|&#99999999;|&amp;|&amp;amp;|&nbsp;|&|<|>|"|<image>|<source>|<textInput>|<cloud>
<media:content url='x'>|<georss:point>1 a</georss:point>|<psc:chapters>|<itunes:duration>|<geo:lat>x
</channel>|</rss>|</feed>"""
UNSEEN = ["\x00", "\ud83d", "\u202e", "\u200b", "\ufffe", "\r"]
PIECE = st.one_of(st.sampled_from(PIECES.replace("\n", "|").split("|") + UNSEEN), st.text(max_size=5))
ENCODING = st.sampled_from(
    ["utf-8", "utf-16", "utf-16-le", "utf-32", "windows-1251", "koi8-r", "utf-7", "cp037"]
)
SOUP = st.builds(
    lambda pieces, encoding: "".join(pieces).encode(encoding, "replace"),
    st.lists(PIECE, max_size=40),
    ENCODING,
)
WHOLE = """\
<?xml version='1.0' encoding='utf-8'?><rss version='2.0'><channel><title>Live</title><language>en</language>
<item><guid>1</guid><title>Été</title><description>&lt;p&gt;One&lt;/p&gt;</description>
<pubDate>Wed, 06 Nov 2024 04:16:00 GMT</pubDate><author>jo@example.org (Jo)</author></item>
<item><guid>1</guid><title>Two</title><link>/2</link></item><item><title>Three</title></item></channel></rss>
""".encode()


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """Draw a good feed with pieces cut out, doubled, moved or overwritten."""
    body = bytearray(WHOLE)
    for _ in range(draw(st.integers(1, 4))):
        start, end = sorted(draw(st.tuples(*[st.integers(0, len(body))] * 2)))
        to = draw(st.integers(0, len(body)))
        piece = body[start:end]
        match draw(st.sampled_from(["cut", "double", "noise", "truncate"])):
            case "cut":
                del body[start:end]
            case "double":
                body[to:to] = piece
            case "noise":
                body[start:start] = draw(st.binary(max_size=8))
            case "truncate":
                del body[end:]
    return bytes(body)


@given(
    st.one_of(SOUP, damaged(), st.binary()),
    st.sampled_from([None, "text/xml", "application/xml; charset=utf-16", "text/html; charset=\ud800", "x"]),
    st.sampled_from(["https://example.org/feed", "http://[", ""]),
)
@example(b"<rss version='2.0'><channel><item><title>&#xD800;</title></item>", None, "")
@example(b"<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>a</title><id>\x00</id></entry>", None, "")
def test_no_bytes_break_reading_or_give_two_entries_one_id(
    body: bytes, content_type: str | None, url: str
) -> None:
    try:
        source = parse_feed(body, url=url, content_type=content_type)
    except SourceInvalidError:
        return
    assert len({entry.external_id for entry in source.entries}) == len(source.entries)
    for entry in source.entries:
        assert 0 < len(entry.headline) <= HEADLINE_LIMIT
        assert len(entry.body) <= BODY_LIMIT
        assert tidy(entry.body) == entry.body
        assert entry.url is None or entry.url.startswith(("http://", "https://"))
        for moment in (entry.published_at, entry.updated_at):
            assert moment is None or from_micros(moment).year > 0
        for text in (
            source.title,
            entry.external_id,
            entry.headline,
            entry.url or "",
            *entry.authors,
            *entry.topics,
        ):
            # Text that UTF-8 or PostgreSQL cannot hold could not be stored.
            assert "\0" not in text
            text.encode()

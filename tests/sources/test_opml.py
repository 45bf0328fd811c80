"""Tests of OPML files: what is read of them, and how bad ones are refused."""

import pytest

from bot.errors import SourceInvalidError
from bot.sources.opml import MOST, SIZE_LIMIT, Outline, read_opml, write_opml
from bot.sources.parser import Parser


def opml(body: str, head: str = "") -> bytes:
    """Return a file with these outlines."""
    return f'<?xml version="1.0"?>{head}<opml version="2.0"><body>{body}</body></opml>'.encode()


def test_sources_are_read_from_folders_too_in_their_order() -> None:
    body = """
        <outline text="News"><outline text="Storm" xmlUrl="https://a.example/feed"/>
          <outline text="Deeper"><outline title="Flood" text="x" xmlUrl=" https://b.example/feed "/></outline>
        </outline>
        <outline XMLURL="https://c.example/live" type="liveblog"/>
        <outline type="link" url="https://d.example/"/>"""
    assert read_opml(opml(body)) == [
        Outline("https://a.example/feed", "Storm"),
        Outline("https://b.example/feed", "Flood"),
        Outline("https://c.example/live", "", is_page=True),
    ]


def test_what_is_written_is_read_again() -> None:
    listed = [
        Outline("https://a.example/?a=1&b=2", 'Q & "A" <live>'),
        Outline("https://b.example/", "B", is_page=True),
    ]
    assert read_opml(write_opml(listed)) == listed


def test_another_encoding_is_read_as_the_file_declares_it() -> None:
    head = '<?xml version="1.0" encoding="ISO-8859-1"?>'
    body = '<opml><body><outline text="Überflutung" xmlUrl="https://a.example/"/></body></opml>'
    assert read_opml((head + body).encode("latin-1"))[0].title == "Überflutung"


BOMB = (
    '<!DOCTYPE opml [<!ENTITY a "aaaaaaaaaa">'
    + "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(12))
    + "]>"
)
OUTLINE = '<outline xmlUrl="https://a.example/"/>'


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "opml-not-xml"),
        (b"\x89PNG\r\n\x1a\n\0\0", "opml-not-xml"),
        (b"<opml><body>", "opml-not-xml"),
        ('<?xml version="1.0" encoding="UTF-8"?><opml text="\xfc"/>'.encode("latin-1"), "opml-not-xml"),
        (b'<?xml version="1.0" encoding="no-such"?><opml/>', "opml-not-xml"),
        (b"<rss><channel/></rss>", "opml-not-opml"),
        (opml(""), "opml-empty"),
        (opml('<outline text="Folder"/>'), "opml-empty"),
        (opml(OUTLINE, BOMB), "opml-entities"),
        (opml('<outline xmlUrl="&l;"/>', BOMB), "opml-not-xml"),
        (opml(OUTLINE, '<!DOCTYPE opml [<!ENTITY x SYSTEM "file:///etc/passwd">]>'), "opml-entities"),
        (opml("<outline>" * 5000), "opml-not-xml"),
        (opml(OUTLINE * (MOST + 1)), "opml-too-many"),
        (b" " * (SIZE_LIMIT + 1), "opml-too-large"),
    ],
)
def test_a_bad_file_is_refused_with_what_is_wrong(data: bytes, why: str) -> None:
    with pytest.raises(SourceInvalidError) as refused:
        read_opml(data)
    assert refused.value.message == why


async def test_files_are_read_in_a_worker() -> None:
    async with Parser() as parser:
        assert await parser.read_opml(opml(OUTLINE)) == [Outline("https://a.example/", "")]
        with pytest.raises(SourceInvalidError):
            await parser.read_opml(b"no")

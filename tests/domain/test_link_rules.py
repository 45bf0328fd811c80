"""Tests of which addresses Telegram accepts as links, and of messages with their links written out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.messages.message import (
    TEXT_LIMIT,
    Button,
    Entity,
    Message,
    has_links,
    utf16_length,
    without_links,
)
from bot.domain.text.links import is_web_address, may_link
from bot.sandbox.world.texts import slice_utf16, url_problem


@pytest.mark.parametrize(
    "url",
    [
        "https://example.org/live?a=1#b",
        "HTTP://EXAMPLE.ORG",
        "http://192.168.1.5/news",
        "http://192.168.1.5:8080/news",
        "http://user:pass@example.org/",
        "http://[2001:db8::1]/news",
        "http://[2001:db8::1]:8080/news",
        "https://example.org:65535",
        "https://bücher.example/ä",
        "https://my_host.example/",
        "https://example.org?q=a:b@c",
    ],
)
def test_an_address_that_telegram_takes_may_be_a_link(url: str) -> None:
    assert may_link(url)


@pytest.mark.parametrize(
    "url",
    [
        "http://nas/news/3",
        "http://nas:8080/news/3",
        "http://localhost/",
        "http://user@nas.lan@nas/",
        "https://example.org:/x",
        "https://example.org:0/",
        "https://example.org:65536/",
        "https://example.org:٣/",
        "https://exa<mple.org/",
        "https://exa|mple.org/",
        "https://ex%zzample.org/",
        "https://./",
        "https:///path.html",
        "http://[2001:db8::zz]/",
        "http://[fe80::1%25eth0]/",
        "http://[::1",
        "ftp://example.org/",
        "javascript:alert(1)",
        "tg://user?id=1",
        "mailto:a@example.org",
        "//example.org/",
        "example.org",
        "",
        "https://example.org/" + "a" * 3000,
        "https://example.org/a b",
        "https://example.org/\u202e1",
    ],
)
def test_an_address_that_telegram_refuses_is_no_link(url: str) -> None:
    assert not may_link(url)


@given(st.text("ahtp:/.[]@%0-é<", max_size=20).map("http://{}".format))
def test_what_may_be_a_link_the_local_telegram_takes(url: str) -> None:
    if may_link(url):
        assert url_problem(url) is None


@pytest.mark.parametrize("url", ["http://nas/news/3", "https://example.org:0/"])
def test_an_address_of_the_web_that_is_no_link_can_be_written_out(url: str) -> None:
    assert is_web_address(url)


@pytest.mark.parametrize("url", ["javascript:alert(1)", "tg://user?id=1", "http://a b/", "http://nas/\n1"])
def test_what_is_no_address_of_the_web_is_not_shown(url: str) -> None:
    assert not is_web_address(url)


def test_links_are_written_out_behind_their_words_and_below() -> None:
    message = Message(
        "😀 One and Two",
        (
            Entity("bold", 0, 13),
            Entity("text_link", 3, 3, "http://one/"),
            Entity("text_link", 11, 3, "http://two/"),
            Entity("italic", 11, 3),
        ),
    )
    buttons = [[Button("Why?", "v1:why:1"), Button("Read", url="http://three/")]]
    plain = without_links(message, buttons)
    assert plain.text == "😀 One (http://one/) and Two (http://two/)\nRead: http://three/"
    styled = [(one.type, slice_utf16(plain.text, one.offset, one.length)) for one in plain.entities]
    assert styled == [("bold", "😀 One (http://one/) and Tw"), ("italic", "Two")]


@given(st.text(max_size=30), st.integers(0, 20), st.integers(1, 10), st.integers(0, 5000))
def test_a_message_without_its_links_fits_and_has_none(text: str, start: int, length: int, size: int) -> None:
    message = Message(text + "x" * (TEXT_LIMIT - 60), (Entity("text_link", start, length, "h" * size),))
    plain = without_links(message, [[Button("Read", url="h" * size)]])
    assert utf16_length(plain.text) <= TEXT_LIMIT
    assert not has_links(plain)

"""Tests of addresses without the parts that track readers."""

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.text.links import plain_url
from tests.cases import cases


@cases(
    ("url", "plain"),
    [
        ("https://example.org/live?utm_source=rss&utm_medium=feed", "https://example.org/live"),
        ("https://example.org/live?id=5&fbclid=IwAR0x", "https://example.org/live?id=5"),
        ("https://example.org/live?gclid=a&id=5&UTM_Campaign=b", "https://example.org/live?id=5"),
        (
            "https://example.org/live?at_medium=RSS&at_campaign=KARANGA#post-1",
            "https://example.org/live#post-1",
        ),
        ("https://example.org/live?id=5#xtor=RSS-1", "https://example.org/live?id=5"),
        (
            "https://cdn.example.org/a.jpg?X-Amz-Signature=0f&X-Amz-Date=1&w=9",
            "https://cdn.example.org/a.jpg?w=9",
        ),
        (
            "https://cdn.example.org/a.jpg?Expires=1&Signature=x&Key-Pair-Id=K",
            "https://cdn.example.org/a.jpg",
        ),
    ],
)
def test_parameters_that_track_or_sign_are_taken_out(url: str, plain: str) -> None:
    assert plain_url(url) == plain


@cases(
    "url",
    [
        "https://example.org/live?page=2&sort=utm",
        "https://example.org/live?b=2&a=1&a=1",
        "https://example.org/live?at=5",
        "https://example.org/live?utm_source",  # a key without a value belongs to the page
        "https://example.org/live?",
        "https://example.org/a%20b?q=%C3%A4",
        "no address",
        "http://[",
    ],
)
def test_all_else_stays_as_it_is(url: str) -> None:
    assert plain_url(url) == url


@given(st.text())
def test_nothing_breaks_it_and_doing_it_again_changes_nothing(text: str) -> None:
    assert plain_url(plain_url(text)) == plain_url(text)

"""Recognises what bytes are by their beginning, whatever their declared type."""

import re

_HEAD = 2_048
_FAR = 100_000
_BLANK = b"\xef\xbb\xbf\xfe\xff\0 \t\r\n"
"""Byte order marks, and the bytes of white space in any encoding."""
_HTML_PAGE = re.compile(r"<!doctype\s+html|<html[\s>]")
_FEED = re.compile(rb"<(?:[a-z0-9_.-]+:)?(?:rss|feed|rdf|channel|item|entry)[\s>/]", re.IGNORECASE)
_PAGE = re.compile(rb"<(?:!doctype\s+html|html|head|body|script|link|meta)[\s>]", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def looks_like(body: bytes) -> str:
    """Tell what bytes look like from their head: empty, html, json, xml, text or binary."""
    # NULs are dropped so that UTF-16 and UTF-32 are recognised too.
    head = body.lstrip(_BLANK)[:_HEAD].replace(b"\0", b"").decode("latin-1").casefold()
    if not head:
        return "empty"
    if _HTML_PAGE.search(head):
        return "html"
    if head[0] in "{[":
        return "json"
    if head[0] == "<":
        return "xml"
    return "binary" if _CONTROL.search(head) else "text"


def feed_place(body: bytes) -> int | None:
    """Return where the first element of a feed begins, None if there is none near the start."""
    return _place(_FEED, body)


def page_place(body: bytes) -> int | None:
    """Return where the first element of a web page begins, None if there is none near the start."""
    return _place(_PAGE, body)


def _place(pattern: re.Pattern[bytes], body: bytes) -> int | None:
    match = pattern.search(body[:_FAR].replace(b"\0", b""))
    return match.start() if match else None

"""Reads JSON as web pages write it: with comments, wrapping, control characters and extra commas."""

import html
import json
import re
from collections.abc import Collection, Iterator
from itertools import islice

_WRAPPING = re.compile(
    r"(?:\s|<!--|-->|/\*\s*<!\[CDATA\[\s*\*/|/\*\s*\]\]>\s*\*/|(?://)?\s*<!\[CDATA\[|(?://)?\s*\]\]>|;|\ufeff)+"
)
_STRING = r'"[^"\\]*+(?:\\(?:.|\Z)[^"\\]*+)*+(?:"|\Z)'
# What is not closed runs to the end, so that nothing is searched twice.
_STRING_OR_COMMENT = re.compile(rf"({_STRING})|//[^\n]*|/\*.*?(?:\*/|\Z)", re.DOTALL)
_STRING_OR_COMMA = re.compile(rf"({_STRING})|(?<![\s,])[\s,]*+(?=[}}\]]|\Z)", re.DOTALL)
_BAD_ESCAPE = re.compile(r'\\(?:(["\\/bfnrt]|u[0-9a-fA-F]{4})|(.|\Z))', re.DOTALL)
_DECODER = json.JSONDecoder(strict=False)
_BETWEEN = re.compile(r"(?<![\s,;])[\s,;]*+(?=[{\[])")
_OBJECT = re.compile(r"(?=\{)")
_TRIES = 5_000
_HEAD_TRIES = 100
_ESCAPED = re.compile(r"\A[\s{\[]+&(?:quot|#34);")


def read_loose_json(text: str) -> object:
    """Return the value of JSON text, or None if it cannot be read. Several values make a list.

    Ignores control characters in strings, comments, HTML comments and CDATA around it, commas at the end of a
    list, unknown escapes, and text after the value.
    """
    text = _unwrap(text)
    try:
        return _decode(text)
    except ValueError:
        pass
    except RecursionError:
        return None
    try:
        return _decode(_unwrap(_mend(text)))
    except (ValueError, RecursionError):
        return None


def _decode(text: str) -> object:
    first, end = _DECODER.raw_decode(text)
    values = [first]
    while following := _BETWEEN.match(text, end):
        try:
            value, end = _DECODER.raw_decode(text, following.end())
        except ValueError:
            break
        values.append(value)
    return values if len(values) > 1 else first


def _unwrap(text: str) -> str:
    match = _WRAPPING.match(text)
    text = text[match.end() :] if match else text
    return html.unescape(text) if _ESCAPED.match(text) else text


def _mend(text: str) -> str:
    without_comments = _STRING_OR_COMMENT.sub(
        lambda match: _mend_escapes(match[1]) if match[1] else " ", text
    )
    return _STRING_OR_COMMA.sub(lambda match: match[1] or "", without_comments)


def _mend_escapes(string: str) -> str:
    """Return a string without backslashes before characters that need none, such as an apostrophe."""
    return (
        _BAD_ESCAPE.sub(lambda match: match[0] if match[1] else match[2], string)
        if "\\" in string
        else string
    )


def read_broken_object(text: str, name: str, member: Collection[str]) -> dict[str, object]:
    """Return the readable part of an object that is cut off, or broken in its list called `name`.

    That is every whole object of the list that has one of the properties `member`, and the properties before
    the list.
    """
    start = re.search(rf'"{name}"\s*:\s*\[', text)
    if start is None:
        return {}
    members = [one for one in _whole_objects(text, start.end()) if one.keys() & set(member)]
    return _head(text[: start.start()]) | {name: members}


def _head(text: str) -> dict[str, object]:
    """Return the object that is still open at the end of a text."""
    text = text.rstrip().rstrip(",") + "}"
    for opening in islice(_OBJECT.finditer(text), _HEAD_TRIES):
        try:
            value, end = _DECODER.raw_decode(text, opening.start())
        except (ValueError, RecursionError):
            continue
        if end == len(text):
            return dict(value)
    return {}


def _whole_objects(text: str, place: int) -> Iterator[dict[str, object]]:
    for _ in range(_TRIES):
        following = _OBJECT.search(text, place)
        if following is None:
            return
        try:
            value, place = _DECODER.raw_decode(text, following.end())
            yield value
        except (ValueError, RecursionError):
            place = following.end() + 1

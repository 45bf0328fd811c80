"""What tells the entries of a liveblog's page apart, poll after poll.

An entry is known by its `@id` or `identifier`, by the fragment of its address, or by what else its address
adds to the blog's. Numbers that only tell an entry's place on the page are not trusted, nor is what several
entries share. Such entries are known by their headline and date.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from urllib.parse import SplitResult, unquote, urlsplit

from bot.domain.links import plain_url
from bot.sources.fields import fit_id, hash_id

# Sourcefabric's sort order: `…__1553769605.14`, `…__newest_first`.
_SORT_ORDER = re.compile(r"(?<=\d)__|(?<=[0-9a-f]{4})__", re.IGNORECASE)
_TAIL = re.compile(r"(?<![0-9a-z._-])[0-9a-z._-]*\Z", re.IGNORECASE)
_SCHEME = re.compile(r"\A[a-z][a-z0-9+.-]*://", re.IGNORECASE)
_LONG_WORD = 12
"""Characters of a fragment without digits from which on it may name an entry: `#live` names a place."""
_NUMBERED = re.compile(r"\A(.*?)(\d{1,6})")
_FIRST_PLACES = frozenset({0, 1})
_SURELY = 5
"""Entries from which on the way that their numbers run is no chance."""
_MOSTLY = 0.8


@dataclass(frozen=True, slots=True)
class Marks:
    """What a page gives of an entry that may tell it from others."""

    given: Sequence[str]
    """Its `@id`, identifier and addresses, the best first, as they stand."""
    headline: str
    published_at: int | None
    body: str


def identify(marks: Sequence[Marks], blog_urls: Sequence[str]) -> tuple[list[str], list[str | None]]:
    """Return an id for each entry of a page, and what of it the page's own ids may hold, or None.

    Entries with the same id are the same, but for what has neither headline nor date in common. `marks` are
    in the page's order; `blog_urls` are the absolute addresses of the blog itself.
    """
    blogs = list(map(urlsplit, blog_urls))
    names = [_name(one, blogs) for one in marks]
    trusted = _trusted(names, marks)
    hashes = Counter((one.headline, one.published_at) for one in marks)
    clashes = _clashes(trusted, marks)
    ids = []
    for name, one in zip(trusted, marks, strict=True):
        if name is not None and name not in clashes:
            ids.append(fit_id(name))
        elif hashes[one.headline, one.published_at] > 1:
            ids.append(hash_id(one.headline, one.published_at, one.body))
        else:
            ids.append(hash_id(one.headline, one.published_at))
    return ids, names


def _name(marks: Marks, blogs: Sequence[SplitResult]) -> str | None:
    name = next(filter(None, (_name_of(given.strip(), blogs) for given in marks.given)), None)
    return _without_sort_order(name) if name else None


def _without_sort_order(name: str) -> str:
    tail = _TAIL.search(name)
    order = _SORT_ORDER.search(name, tail.start()) if tail else None
    return name[: order.start()] if order else name


def _name_of(given: str, blogs: Sequence[SplitResult]) -> str | None:
    """Return the part of an `@id` or an address that names an entry, if any does."""
    if not (_SCHEME.match(given) or given.startswith(("/", "#", "?"))):
        return given or None
    try:
        parts = urlsplit(plain_url(given))
    except ValueError:
        return None
    fragment = unquote(parts.fragment).strip("!/")
    return _value(fragment) if _names_entry(fragment) else _beyond_the_blog(parts, blogs)


def _value(pair: str) -> str:
    key, _, value = pair.partition("=")
    return value or key


def _names_entry(fragment: str) -> bool:
    return any(map(str.isdigit, fragment)) or len(fragment) >= _LONG_WORD


def _beyond_the_blog(parts: SplitResult, blogs: Sequence[SplitResult]) -> str | None:
    """Return what an address has that the blog's has not: a query, or another path."""
    path = parts.path.rstrip("/")
    for blog in blogs:
        if path == blog.path.rstrip("/"):
            usual = blog.query.split("&")
            query = sorted(pair for pair in parts.query.split("&") if pair and pair not in usual)
            return unquote(_value(query[0])) if len(query) == 1 else "&".join(query) or None
    return f"{path}?{parts.query}" if parts.query else path or None


def _trusted(names: Sequence[str | None], marks: Sequence[Marks]) -> list[str | None]:
    """Return the names, or none at all where they tell places, or where few of them are distinct."""
    given = [name for name in names if name is not None]
    are_shared = len(given) > 1 and len(set(given)) * 2 <= len(given)
    return [None] * len(names) if are_shared or _are_places(names, marks) else list(names)


def _are_places(names: Sequence[str | None], marks: Sequence[Marks]) -> bool:
    """Tell whether names only count the entries from the newest on: `#post1` is always the newest.

    Numbers that count up with time are stable; these run the other way, without large gaps.
    """
    matches = [_NUMBERED.fullmatch(name) for name in names if name is not None]
    numbered = [match for match in matches if match is not None]
    if not numbered or len(numbered) < len(names) or len({match[1] for match in numbered}) > 1:
        return False
    numbers = [int(match[2]) for match in numbered]
    has_gaps = max(numbers) - min(numbers) > 2 * len(numbers)
    if has_gaps or (len(numbers) < _SURELY and min(numbers) not in _FIRST_PLACES):
        return False
    newest_first = [numbers[place] for place in _newest_first(marks)]
    steps = [older > newer for newer, older in pairwise(newest_first)]
    return sum(steps) >= _MOSTLY * len(steps)


def _newest_first(marks: Sequence[Marks]) -> list[int]:
    """Return the entries' places on the page, by their dates; as the page has them where it gives none."""
    dates = [one.published_at for one in marks]
    if None in dates or len(set(dates)) == 1:
        return list(range(len(marks)))
    return sorted(range(len(marks)), key=lambda place: -(dates[place] or 0))


def _clashes(names: Sequence[str | None], marks: Sequence[Marks]) -> frozenset[str]:
    """Return the names under which entries stand that have neither headline nor date in common."""
    first: dict[str, Marks] = {}
    clashes = set()
    for name, one in zip(names, marks, strict=True):
        if name is not None:
            other = first.setdefault(name, one)
            if other.headline != one.headline and other.published_at != one.published_at:
                clashes.add(name)
    return frozenset(clashes)

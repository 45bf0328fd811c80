"""Identifies the entries of a liveblog's page so that they keep their ids from poll to poll.

An entry's id is its `@id` or `identifier`, the fragment of its address, or what its address adds to the
blog's. Ids that several entries share, or numbers that only count places on the page, are not trusted. Such
entries are identified by headline and date.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from urllib.parse import SplitResult, unquote, urlsplit

from bot.domain.text.links import canonical_url
from bot.sources.fields import fit_id, hash_id

# Sourcefabric's sort order: `…__1553769605.14`, `…__newest_first`.
_SORT_ORDER = re.compile(r"(?<=\d)__|(?<=[0-9a-f]{4})__", re.IGNORECASE)
_TAIL = re.compile(r"(?<![0-9a-z._-])[0-9a-z._-]*\Z", re.IGNORECASE)
_SCHEME = re.compile(r"\A[a-z][a-z0-9+.-]*://", re.IGNORECASE)
_LONG_WORD = 12
"""From this many characters on a fragment without digits may name an entry: `#live` names a place."""
_NUMBERED = re.compile(r"\A(.*?)(\d{1,6})")
_FIRST_PLACES = frozenset({0, 1})
_SURELY = 5
"""From this many entries on the order of their numbers is no coincidence."""
_MOSTLY = 0.8


@dataclass(frozen=True, slots=True)
class Marks:
    """What a page says about an entry that may identify it."""

    given: Sequence[str]
    """Its `@id`, identifier and addresses as written, the best first."""
    headline: str
    published_at: int | None
    body: str
    written: str = ""
    """Its date as the page writes it."""


@dataclass(frozen=True, slots=True)
class Identity:
    """The ids of an entry, as in `ParsedEntry`; `name` is the part that the page's own ids may have."""

    external_id: str
    other_ids: tuple[str, ...]
    former_ids: tuple[str, ...]
    name: str | None


def identify(marks: Sequence[Marks], blog_urls: Sequence[str]) -> list[Identity]:
    """Return the identity of each entry of a page.

    Entries with the same id are the same, unless neither headline nor date agree. `marks` are in the page's
    order. `blog_urls` are the absolute addresses of the blog.
    """
    blogs = list(map(urlsplit, blog_urls))
    possible = [_possible_names(one, blogs) for one in marks]
    counts = Counter(name for names in possible for name in dict.fromkeys(names))
    names = [_best(of_one, counts, len(marks)) for of_one in possible]
    are_places = _are_places(names, marks)
    trusted = [None] * len(names) if are_places or _are_shared(names) else names
    hashes = Counter((one.headline, one.written) for one in marks)
    clashes = _clashes(trusted, marks)
    found = []
    for one, own, name, mine in zip(marks, trusted, names, possible, strict=True):
        made = hash_id(one.headline, one.written)
        whole = hash_id(one.headline, one.written, one.body)
        ids = [whole, made] if hashes[one.headline, one.written] > 1 else [made, whole]
        if own is not None and own not in clashes:
            ids.insert(0, fit_id(own))
        elif name is not None and not are_places:
            ids.append(fit_id(name))
        former = [hash_id(one.headline, one.published_at), hash_id(one.headline, one.published_at, one.body)]
        if not are_places:
            former += [fit_id(name) for name in mine if counts[name] == 1]
        found.append(Identity(ids[0], tuple(ids[1:]), tuple(former), name))
    return found


def _possible_names(marks: Marks, blogs: Sequence[SplitResult]) -> list[str]:
    """Return the possible names in an entry's first id that has any, the best first."""
    for given in marks.given:
        names = [name for name in map(_without_sort_order, _names_of(given.strip(), blogs)) if name]
        if names:
            return names
    return []


def _best(names: Sequence[str], counts: Mapping[str, int], total: int) -> str | None:
    """Return the first name that is not a place shared by most entries, such as a page's middle."""
    return next(
        (name for name in names if counts[name] == 1 or counts[name] * 2 <= total), next(iter(names), None)
    )


def _are_shared(names: Sequence[str | None]) -> bool:
    given = [name for name in names if name is not None]
    return len(given) > 1 and len(set(given)) * 2 <= len(given)


def _without_sort_order(name: str) -> str:
    tail = _TAIL.search(name)
    order = _SORT_ORDER.search(name, tail.start()) if tail else None
    return name[: order.start()] if order else name


def _names_of(given: str, blogs: Sequence[SplitResult]) -> Iterator[str]:
    """Yield the parts of an `@id` or an address that may name an entry."""
    if not (_SCHEME.match(given) or given.startswith(("/", "#", "?"))):
        yield given
        return
    try:
        parts = urlsplit(canonical_url(given))
    except ValueError:
        return
    fragment = unquote(parts.fragment).strip("!/")
    beyond = _beyond_the_blog(parts, blogs) or ""
    if any(map(str.isdigit, fragment)):
        yield _value(fragment)
    elif len(fragment) >= _LONG_WORD:
        # Without digits it may be a place on the page, so a number in the query goes first.
        is_in_query = any(map(str.isdigit, beyond)) and not beyond.startswith("/")
        yield from (beyond, _value(fragment)) if is_in_query else (_value(fragment),)
    yield beyond


def _value(pair: str) -> str:
    key, _, value = pair.partition("=")
    return value or key


def _beyond_the_blog(parts: SplitResult, blogs: Sequence[SplitResult]) -> str | None:
    """Return what an address has that the blog's does not: a query, or another path."""
    path = parts.path.rstrip("/")
    for blog in blogs:
        if path == blog.path.rstrip("/"):
            usual = blog.query.split("&")
            query = sorted(pair for pair in parts.query.split("&") if pair and pair not in usual)
            return unquote(_value(query[0])) if len(query) == 1 else "&".join(query) or None
    return f"{path}?{parts.query}" if parts.query else path or None


def _are_places(names: Sequence[str | None], marks: Sequence[Marks]) -> bool:
    """Tell whether names only count the entries from the newest on: `#post1` is always the newest.

    Numbers that increase with time are stable. These decrease with time, without large gaps.
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
    """Return the entries' places on the page, newest first; in the page's order if it has no dates."""
    dates = [one.published_at for one in marks]
    if None in dates or len(set(dates)) == 1:
        return list(range(len(marks)))
    return sorted(range(len(marks)), key=lambda place: -(dates[place] or 0))


def _clashes(names: Sequence[str | None], marks: Sequence[Marks]) -> frozenset[str]:
    """Return names of several entries with neither headline nor date in common."""
    first: dict[str, Marks] = {}
    clashes = set()
    for name, one in zip(names, marks, strict=True):
        if name is not None:
            other = first.setdefault(name, one)
            if other.headline != one.headline and other.published_at != one.published_at:
                clashes.add(name)
    return frozenset(clashes)

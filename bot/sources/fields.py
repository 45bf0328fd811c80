"""Limits and forms of an entry's fields, for all kinds of sources."""

import hashlib
import re
from collections.abc import Iterable, Iterator
from urllib.parse import urljoin, urlsplit

from bot.domain.text.cleanup import cut
from bot.domain.text.links import canonical_url
from bot.domain.text.words import slug
from bot.sources.plaintext import tidy_line

ENTRY_LIMIT = 1_000
"""Entries read from one source: the newest by date, or the first in its order if it has no dates."""
ID_LIMIT = 500
"""Longest id, in characters, that is kept as given. A longer one is kept as its hash."""
URL_LIMIT = 2_048
"""Longest link, in characters. A longer one is dropped."""
AUTHOR_LIMIT = 20
"""Authors of one entry that are kept."""
AUTHOR_LENGTH = 100
"""Characters of an author's name that are kept."""
TOPIC_LIMIT = 20
"""Categories of one entry that become topics."""

_MAIL_ADDRESS = re.compile(r"<?(?<![^\s<>()])[^\s<>()]+@[^\s<>()]+>?")
_MADE = "sha256:"
_WEB = ("http://", "https://")
_AROUND_NAMES = re.compile(r"""[()<>"]|\bmailto:""", re.IGNORECASE)
_LANGUAGE = re.compile(r"[a-z]{2,3}(?=[-_]|$)")


def fit_id(given: str) -> str:
    """Return an id as the source gave it, or its hash if it is too long or has invisible characters."""
    return given if 0 < len(given) <= ID_LIMIT and given.isprintable() else hash_id(given)


def canonical_id(given: str) -> str:
    """Return an id in its form for comparing. An id that is a web address gets the page's canonical one."""
    return fit_id(canonical_url(given))


def former_ids(given: str) -> tuple[str, ...]:
    """Return the forms of an id in earlier releases: as given, with either scheme, and with `&amp;`."""
    forms = [given]
    if given.startswith(_WEB):
        rest = given.partition("://")[2]
        forms += [f"{scheme}{rest}" for scheme in _WEB]
    forms += [form.replace("&", "&amp;") for form in forms if "&" in form]
    return tuple(dict.fromkeys(map(fit_id, forms)))


def hash_id(*parts: object) -> str:
    """Return an id made from an entry's content, for entries without an id of their own."""
    text = "\n".join(map(str, parts))
    return _MADE + hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def is_made(external_id: str) -> bool:
    """Tell whether an id was made by `hash_id`."""
    return external_id.startswith(_MADE)


def absolute_link(base: str, link: str) -> str | None:
    """Return the absolute http or https address of a link found at `base`, or None."""
    try:
        absolute = urljoin(base, link.strip())
        parts = urlsplit(absolute)
    except ValueError:  # for example an IPv6 host without its bracket
        return None
    is_web = parts.scheme in {"http", "https"} and bool(parts.hostname)
    return absolute if is_web and len(absolute) <= URL_LIMIT and absolute.isprintable() else None


def read_name(text: str) -> str:
    """Return the name of `Jo Doe (jo@example.org)`, `jo@example.org (Jo Doe)`, `Jo Doe <jo@example.org>`."""
    name = tidy_line(text)
    if "@" in name:
        words = _AROUND_NAMES.sub(" ", _MAIL_ADDRESS.sub(" ", name)).split()
        name = " ".join(words).replace(" ,", ",").strip(" ,;:-")
    return cut(name, AUTHOR_LENGTH)


def read_names(texts: Iterable[str]) -> tuple[str, ...]:
    """Return authors' names, each once, without mail addresses."""
    return first_distinct(map(read_name, texts), AUTHOR_LIMIT)


def read_topics(names: Iterable[str]) -> tuple[str, ...]:
    """Return the topics (slugs) of categories."""
    return first_distinct(map(slug, names), TOPIC_LIMIT)


def read_language(code: object) -> str | None:
    """Return the primary subtag of a language code (`en` for en-GB), None if it is invalid."""
    match = _LANGUAGE.match(code.strip().casefold()) if isinstance(code, str) else None
    return match[0] if match else None


def first_distinct(values: Iterable[str], limit: int) -> tuple[str, ...]:
    """Return the first `limit` values that are neither empty nor repeated."""

    def distinct() -> Iterator[str]:
        seen = {""}
        for value in values:
            if value not in seen:
                seen.add(value)
                yield value

    return tuple(value for value, _ in zip(distinct(), range(limit), strict=False))

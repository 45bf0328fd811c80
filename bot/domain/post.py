"""What an editor types to post: a headline, a body and tags."""

import re

from bot.domain.countries import country_code, is_members
from bot.domain.entry import ParsedEntry
from bot.domain.text import slug
from bot.errors import UserError

_TAG = re.compile(r"(?:^|(?<=\s))(?:#(?P<topic>[^\W\d][\w-]*)|\+(?P<country>[^\W\d_][\w-]*))\s*$")
"""A tag that ends a line. Tags within a sentence stay text: a reader would stumble over the gap."""


_BREAKING = re.compile(r"^[\s!\uff01]*[!\uff01]\s*")
"""The mark before a headline; a Chinese or Japanese keyboard types the wide one."""


def parse_post(text: str, external_id: str) -> ParsedEntry:
    """Read a post: the first line is the headline, the rest the body; `#topic` and `+UA` end any line.

    `!` before the headline marks news that cannot wait. UserError when no words are left for a headline, or a
    `+…` names no country.
    """
    unmarked = _BREAKING.sub("", text)
    lines: list[str] = []
    topics: list[str] = []
    countries: list[str] = []
    for line in unmarked.splitlines():
        rest = line.strip()
        while match := _TAG.search(rest):
            rest = rest[: match.start()].rstrip()
            if name := match["topic"]:
                topics.append(slug(f"#{name}"))
            else:
                countries.append(_country(match["country"]))
        if rest:
            lines.append(rest)
    if not lines:
        raise UserError("post-empty")
    return ParsedEntry(
        external_id=external_id,
        headline=lines[0],
        body="\n".join(lines[1:]),
        topics=tuple(sorted({topic for topic in topics if topic})),
        countries=tuple(sorted(set(countries))),
        breaking=unmarked != text,
    )


def mark_breaking(text: str, *, breaking: bool) -> str:
    """Return a post with the mark of news that cannot wait before it, or without."""
    unmarked = _BREAKING.sub("", text).lstrip()
    return f"!{unmarked}" if breaking else unmarked


def _country(name: str) -> str:
    code = country_code(name)
    if code is None or is_members(code):
        raise UserError("post-unknown-country", typed=f"+{name}")
    return code

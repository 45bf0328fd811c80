"""Reads what an editor types to post: a headline, a body and tags."""

import re
from collections.abc import Iterable, Sequence

from bot.domain.countries import country_code, is_members
from bot.domain.entry.content import ParsedEntry, mark_named, marked
from bot.domain.entry.media import Media
from bot.domain.entry.styles import STYLES, Style, is_kept, moved, shifted
from bot.domain.languages.known import one_of
from bot.domain.messages.message import utf16_length
from bot.domain.messages.parts import Part
from bot.domain.text.words import slug
from bot.domain.times.words import known
from bot.errors import UserError

_TAG = re.compile(r"(?:^|(?<=\s))(?:#(?P<topic>[^\W\d][\w-]*)|\+(?P<country>[^\W\d_][\w-]*))\s*$")
"""A tag at the end of a line. Tags within a sentence stay text, since removing them would leave a gap."""


_BREAKING = re.compile(r"^[\s!\uff01]*[!\uff01]\s*")
"""The mark before a headline. Chinese and Japanese keyboards type the wide one."""


_TIME = re.compile(
    rf"[^\S\n]*(?:{one_of(known('at'))})[^\S\n]*[:\uff1a][^\S\n]*([^\n]{{0,40}}\d[^\n]{{0,20}})\s*",
    re.IGNORECASE,
)
"""A line that says when a post goes out. Without a digit it is a line like any other (`At: the harbour`)."""


def split_time(part: Part) -> tuple[Part, str | None]:
    """Return a post without the line that says when it goes out (`at: 14:05`), and what that line says."""
    lines = part.text.splitlines(keepends=True)
    for place, line in enumerate(lines):
        if found := _TIME.fullmatch(line):
            rest = "".join(lines[:place] + lines[place + 1 :])
            return _reworded(part, rest), found[1].strip()
    return part, None


def parse_post(
    text: str, external_id: str, *, styles: Sequence[Style] = (), media: Media | None = None
) -> ParsedEntry:
    """Read a post: the first line is the headline, the rest the body; `#topic` and `+UA` may end any line.

    `!` before the headline, or a tag that names the mark (`#breaking`), marks news that cannot wait. Raises
    UserError if there are no words for a headline, or if a `+…` names no country.
    """
    unmarked = _BREAKING.sub("", text)
    at = utf16_length(text) - utf16_length(unmarked)
    lines: list[str] = []
    places: list[tuple[int, int]] = []
    topics: list[str] = []
    countries: list[str] = []
    for line in unmarked.splitlines(keepends=True):
        rest, tags = _split_tags(line)
        for tag in tags:
            if name := tag["topic"]:
                topics.append(slug(f"#{name}"))
            else:
                countries.append(_country(tag["country"]))
        if rest:
            begins = at + utf16_length(line[: len(line) - len(line.lstrip())])
            places.append((begins, begins + utf16_length(rest)))
            lines.append(rest)
        at += utf16_length(line)
    if not lines:
        raise UserError("post-empty")
    typed = ParsedEntry(
        external_id=external_id,
        headline=lines[0],
        body="\n".join(lines[1:]),
        topics=tuple(sorted({topic for topic in topics if topic})),
        countries=tuple(sorted(set(countries))),
        breaking=unmarked != text,
        media=media,
        styles=_on_lines(styles, places),
    )
    return marked(typed)


def _on_lines(styles: Iterable[Style], places: Sequence[tuple[int, int]]) -> tuple[Style, ...]:
    """Return the styles that are kept, on a text made of the lines at these places."""
    kept = [one._replace(kind=STYLES[one.kind]) for one in styles if is_kept(one.kind, one.url)]
    found = []
    for one in kept:
        shown, at = [], 0
        for begins, ends in places:
            first, last = max(one.offset, begins), min(one.end, ends)
            if first < last:
                shown += [at + first - begins, at + last - begins]
            at += ends - begins + len("\n")
        if shown:
            found.append(one._replace(offset=shown[0], length=shown[-1] - shown[0]))
    return tuple(found)


def mark_breaking(parts: Sequence[Part], *, breaking: bool) -> list[Part]:
    """Return the messages of a post with the mark of breaking news, or without any such mark."""
    if breaking:
        first, *others = parts
        bare = _reworded(first, _BREAKING.sub("", first.text).lstrip())
        return [bare._replace(text=f"!{bare.text}", styles=shifted(bare.styles, len("!"))), *others]
    unmarked = [_reworded(part, _without_marks(part.text)) for part in parts]
    for place, part in enumerate(unmarked):
        unmarked[place] = _reworded(part, _BREAKING.sub("", part.text).lstrip())
        if unmarked[place].text:
            break  # the headline begins here
    return unmarked


def _reworded(part: Part, text: str) -> Part:
    """Return a message without what was removed from its text."""
    return part._replace(text=text, styles=moved(part.styles, part.text, text))


def _without_marks(text: str) -> str:
    """Return a text without the tags that mark it as breaking."""
    return "".join(map(_without_mark, text.splitlines(keepends=True)))


def _without_mark(line: str) -> str:
    rest, tags = _split_tags(line)
    kept = [tag[0].strip() for tag in tags if not tag["topic"] or mark_named(tag["topic"]) != "breaking"]
    if len(kept) == len(tags):
        return line
    return " ".join(filter(None, [rest, *kept])) + line[len(line.rstrip()) :]


def _split_tags(line: str) -> tuple[str, list[re.Match[str]]]:
    """Return a line without the tags at its end, and these tags in order."""
    rest = line.strip()
    tags = []
    while match := _TAG.search(rest):
        rest = rest[: match.start()].rstrip()
        tags.append(match)
    return rest, tags[::-1]


def _country(name: str) -> str:
    code = country_code(name)
    if code is None or is_members(code):
        raise UserError("post-unknown-country", typed=f"+{name}")
    return code

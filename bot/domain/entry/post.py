"""Reads what an editor types to post: a headline, a body and tags."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from bot.domain.countries import country_code, is_members
from bot.domain.entry.content import ParsedEntry, mark_named, marked
from bot.domain.entry.media import Media
from bot.domain.entry.styles import STYLES, Style, is_kept, moved, shifted, within
from bot.domain.entry.terms import country_term, topic_term
from bot.domain.languages.known import one_of
from bot.domain.messages.message import utf16_length
from bot.domain.messages.parts import Part
from bot.domain.text.words import slug
from bot.domain.times.words import known
from bot.errors import UserError

_TAG = re.compile(r"(?:^|(?<=\s))(?P<off>-)?(?:#(?P<topic>[^\W\d][\w-]*)|\+(?P<country>[^\W\d_][\w-]*))\s*$")
"""A tag at the end of a line. Tags within a sentence stay text, since removing them would leave a gap."""


_BREAKING = re.compile(r"^[\s!\uff01]*[!\uff01]\s*")
"""The mark before a headline. Chinese and Japanese keyboards type the wide one."""


NOTE_MARK: Final = "|"
_BAR = re.compile(r"(?:^|(?<=\s))\|")
"""What begins the note of a correction. A bar within a word is text."""
_TIME = re.compile(
    rf"(?:{one_of(known('at'))})[^\S\n]{{0,9}}[:\uff1a]([^\n]{{0,40}}\d[^\n]{{0,20}})",
    re.IGNORECASE,
)
"""A line that says when a post goes out. Without a digit it is a line like any other (`At: the harbour`)."""


def split_time(part: Part) -> tuple[Part, str | None]:
    """Return a post without the line that says when it goes out (`at: 14:05`), and what that line says."""
    lines = part.text.splitlines(keepends=True)
    for place, line in enumerate(lines):
        if found := _TIME.fullmatch(line.strip()):
            rest = "".join(lines[:place] + lines[place + 1 :])
            return _reworded(part, rest), found[1].strip()
    return part, None


def parse_post(
    text: str, external_id: str, *, styles: Sequence[Style] = (), media: Media | None = None
) -> ParsedEntry:
    """Read a post: the first line is the headline, the rest the body; `#topic` and `+UA` may end any line.

    `-#topic` and `-+UA` take off what is found in the text. `!` before the headline, or a tag that names the
    mark (`#breaking`), marks news that cannot wait. A `+…` that names no country stays text. Raises UserError
    if there are no words for a headline.
    """
    unmarked = _BREAKING.sub("", text)
    at = utf16_length(text) - utf16_length(unmarked)
    lines: list[str] = []
    places: list[tuple[int, int]] = []
    topics: list[str] = []
    countries: list[str] = []
    off: list[str] = []
    for line in unmarked.splitlines(keepends=True):
        rest, tags = _split_tags(line)
        for tag in tags:
            field, _, value = _names(tag).partition(":")
            if tag["off"] and value:
                off.append(_names(tag))
            elif value:
                (topics if field == "topic" else countries).append(value)
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
        not_about=tuple(sorted(set(off))),
    )
    return marked(typed)


def as_typed(entry: ParsedEntry) -> Part:
    """Return what an editor would type to write an entry: its text with its styles, and its tags below.

    Tags that cannot be typed are left out. Then all are, since those that are left would replace them.
    """
    lines = [line for line in (entry.headline, entry.body) if line]
    styles = entry.styles if entry.headline else shifted(entry.styles, -len("\n"))
    tags = [f"#{topic}" for topic in entry.topics] + [f"+{code}" for code in entry.countries]
    tags += [f"-{tag_of(term)}" for term in entry.not_about]
    if tags and all(_TAG.fullmatch(tag) for tag in tags):
        lines.append(" ".join(tags))
    return Part("\n".join(lines), styles)


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


def split_note(typed: Part) -> tuple[Part, str | None]:
    """Split what was typed for a correction into the new text and the note after the last `|`.

    A note without letters or digits is none.
    """
    bars = list(_BAR.finditer(typed.text))
    if not bars:
        return typed, None
    text = typed.text[: bars[-1].start()].rstrip()
    note = typed.text[bars[-1].end() :].strip()
    kept = typed._replace(text=text, styles=within(typed.styles, 0, utf16_length(text)))
    return kept, note if any(map(str.isalnum, note)) else None


def as_note(text: str) -> str:
    """Return a text as the note of a correction, as if it had been typed after its new text."""
    return f"{NOTE_MARK} {text.replace(NOTE_MARK, '/')}"


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
    while (match := _TAG.search(rest)) and (match["topic"] or _country(match["country"])):
        rest = rest[: match.start()].rstrip()
        tags.append(match)
    return rest, tags[::-1]


def tag_of(term: str) -> str:
    """Return how an editor types a country or topic, given its term."""
    field, _, value = term.partition(":")
    return f"+{value}" if field == "country" else f"#{value}"


def toggle(parts: Sequence[Part], tag: str) -> list[Part]:
    """Return the messages of a post with a tag (`#topic`, `+UA`) taken off, or put back if it was off."""
    named = _tag_names(tag)
    is_off = any(_names(found) == named and found["off"] for part in parts for found in _tags(part.text))
    changed = [
        _reworded(part, "".join(_without_tag(line, named) for line in part.text.splitlines(keepends=True)))
        for part in parts
    ]
    if not is_off:
        last = max(at for at, part in enumerate(changed) if part.text or at == 0)
        changed[last] = changed[last]._replace(text=f"{changed[last].text.rstrip()}\n-{tag}")
    return changed


def _tags(text: str) -> list[re.Match[str]]:
    return [tag for line in text.splitlines() for tag in _split_tags(line)[1]]


def _names(tag: re.Match[str]) -> str:
    """Return the term that a tag names."""
    if tag["topic"]:
        return topic_term(slug(f"#{tag['topic']}"))
    return country_term(_country(tag["country"]) or "")


def _tag_names(tag: str) -> str:
    found = _TAG.fullmatch(tag)
    if found is None or found["off"] or _names(found).endswith(":"):
        raise UserError("button-unknown")
    return _names(found)


def _without_tag(line: str, named: str) -> str:
    rest, tags = _split_tags(line)
    kept = [tag[0].strip() for tag in tags if _names(tag) != named]
    if len(kept) == len(tags):
        return line
    return " ".join(filter(None, [rest, *kept])) + line[len(line.rstrip()) :]


def no_countries(text: str) -> list[str]:
    """Return what is typed like a country at the ends of lines and names none, so that it stays text."""
    ends = (_TAG.search(_split_tags(line)[0]) for line in text.splitlines())
    return list(dict.fromkeys(end[0].strip() for end in ends if end))


def _country(name: str) -> str | None:
    code = country_code(name)
    return None if code is None or is_members(code) else code

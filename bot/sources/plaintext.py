"""Turns HTML from sources into plain text, with tidy whitespace and no invisible characters."""

import html
import re

import nh3

from bot.domain.text.cleanup import cut, tame

_BREAKING_TAGS = """
    address article aside blockquote br caption center dd details div dl dt fieldset figcaption figure footer
    form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table td th tr ul
"""
# These hold no text for a reader: code, fallbacks for other readers, controls.
_UNREAD_TAGS = """
    audio button canvas datalist embed head iframe math noembed noframes noscript object script select style
    svg template textarea title video
"""
_CLEANER = nh3.Cleaner(
    tags=set(_BREAKING_TAGS.split()),
    clean_content_tags=set(_UNREAD_TAGS.split()),
    attributes={"*": set()},
    link_rel=None,
)
_TAG = re.compile(r"<[^<>]*>")
_ANY_MARKUP = re.compile(r"</?[A-Za-z!]")
_OPEN_OR_CLOSE = re.compile(r"<(/?)([a-z][a-z0-9]*)", re.IGNORECASE)
_UNREAD = re.compile(rf"<({'|'.join(_UNREAD_TAGS.split())})\b.*?(?:</\1\s*>|\Z)", re.IGNORECASE | re.DOTALL)
_NOT_NESTED_TAGS = frozenset({"br", "embed", "hr", "img", "input", "li", "link", "meta", "p", "wbr"})
_DEEPEST = 1_000
"""Deepest nesting that is parsed. Parsing takes time in the square of the depth."""
_BLANK_LINE = re.compile(r"\n[ \t]*\n")

# A name without its semicolon is no reference: `?id=2&copy=3` is text.
_BARE_AMPERSAND = re.compile(r"&(?!(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)")
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
# Soft hyphen, zero-width space, word joiner and the invisible operators, which pages use for layout. Joiners
# stay because Persian spelling and emoji need them.
_UNSEEN = re.compile("[\u00ad\u200b\u2060-\u2064]")

_SENTENCE_END = re.compile(r"""[.!?…؟۔।](?:["'”’»)\]]*)(?=\s|$)|[。！？](?:[”’」』）]*)""")  # noqa: RUF001  stops of other scripts
_SENTENCE_LAST = re.compile(r"""[.!?…؟۔।。！？]["'”’»」』)）\]]*$""")  # noqa: RUF001  the same at the end of a line
_SHORTEST_SENTENCE = 20
_LONGEST_SENTENCE = 200


def tidy(text: str) -> str:
    """Return `text` tamed, without blank lines and invisible characters."""
    return "\n".join(filter(None, tidy_lines(text)))


def tidy_lines(text: str) -> list[str]:
    """Return the lines of `text` tamed and without invisible characters, including blank ones."""
    # Invisible characters count as not printable, and most texts have none.
    seen = text if text.replace("\n", " ").isprintable() else _UNSEEN.sub("", text)
    return tame(seen).split("\n")


def tidy_line(text: str) -> str:
    """Return `text` tidied onto one line."""
    return tidy(text).replace("\n", " ")


def read_html(markup: str) -> str:
    """Return the text of HTML, one line per paragraph, with entities decoded once.

    Markup without a single tag is read as plain text with entities, in which blank lines separate paragraphs.
    """
    markup = markup.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n")
    if not markup.isascii():
        markup = _LONE_SURROGATE.sub("\ufffd", markup)
    markup = _BARE_AMPERSAND.sub("&amp;", markup)
    if _ANY_MARKUP.search(markup) is None:
        return tidy(
            "\n".join(" ".join(part.split("\n")) for part in _BLANK_LINE.split(html.unescape(markup)))
        )
    if _is_too_deep(markup):
        return tidy(html.unescape(_TAG.sub("\n", _UNREAD.sub("\n", markup))))
    clean = _CLEANER.clean(markup)
    # The result is well formed: bare tags of ours, and text with every < and & escaped. Line breaks of the
    # markup mean nothing except in <pre>, which is rare and readable enough with spaces.
    return tidy(html.unescape(_TAG.sub("\n", clean.replace("\n", " "))))


def _is_too_deep(markup: str) -> bool:
    if markup.count("<") <= _DEEPEST:
        return False
    depth = 0
    for closes, tag in _OPEN_OR_CLOSE.findall(markup):
        if tag.casefold() not in _NOT_NESTED_TAGS:
            depth += -1 if closes and depth > 0 else not closes
            if depth > _DEEPEST:
                return True
    return False


def ends_like_sentence(line: str) -> bool:
    """Tell whether a line ends with a full stop or another mark that ends a sentence, ignoring quotes."""
    return _SENTENCE_LAST.search(line.rstrip()) is not None


def has_sentence(line: str) -> bool:
    """Tell whether a sentence ends somewhere in a line."""
    return _SENTENCE_END.search(line) is not None


def first_sentence(text: str) -> str:
    """Return the first sentence of tidied text, at most 200 characters of its first line."""
    line = text.split("\n", 1)[0]
    for end in _SENTENCE_END.finditer(line):
        # A stop so near the start usually ends an abbreviation or an initial.
        if end.end() >= _SHORTEST_SENTENCE:
            return cut(line[: end.end()], _LONGEST_SENTENCE)
    return cut(line, _LONGEST_SENTENCE)

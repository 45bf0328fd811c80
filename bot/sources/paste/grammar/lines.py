"""Splits pasted text into lines, and recognises headlines, paragraphs and furniture."""

import re
from collections.abc import Collection, Sequence

from bot.sources.paste.grammar.languages import words_for
from bot.sources.plaintext import ends_like_sentence, has_sentence, read_html, tidy_lines

LONGEST_HEADLINE = 200
_LONG_LINE = 120
_FEWEST_WORDS = 3
_SHORT_LINE = 40
_FEW_WORDS = 4
_STOP = re.compile(r"""[.…۔।。]["'”’»」』)）\]]*$""")  # noqa: RUF001  stops of other scripts
# A moment in seconds since 1970, which some pages hide before a headline.
_NUMBER = re.compile(r"^\d{10}(?=[^\W\d_])")
_RULE = re.compile(r"^[-=_~*+#—–]{3,}$")
_DRESS = re.compile(
    r"^(?:\#{1,6}\s+(?P<heading>\S.*?)(?:\s\#+)?|(?P<sign>\*{2}|__)(?P<bold>[^*_]+)(?P=sign)"
    r"|\+{2,}\s*(?P<plus>[^+]+?)\s*\+{2,}|={2,}\s*(?P<equal>[^=]+?)\s*={2,})$"
)
_FOOT = re.compile(rf"(?<![^\W_])(?:{words_for('foot')})(?![^\W_])|^©|^copyright\b", re.IGNORECASE)
_LONGEST_FOOT = 100
_MARKUP = re.compile(r"</(?:p|div|h[1-6]|li|article|section|td)>", re.IGNORECASE)
_FEW_TAGS = 3
# A ticker on one line: `+++ 18:16 One thing +++ 17:52 Another +++`.
_IN_ONE_LINE = re.compile(r" ?(?<!\+)\+{3,} ?(?=\d{1,2}[:.h]\d\d)")


def read_lines(text: str) -> tuple[list[str], list[int]]:
    """Return the lines of a text without blank ones and rules, and how many of these were above each.

    Marks of Markdown and tickers around a whole line (`##`, `**`, `+++`, `>`) are removed.
    """
    if len(_MARKUP.findall(text)) > _FEW_TAGS:
        text = read_html(text)
    raw = tidy_lines(_IN_ONE_LINE.sub("\n+++ ", text))
    quoted = sum(line.startswith(">") for line in raw)
    is_quote = quoted > 1 and 2 * quoted > sum(map(bool, raw))
    lines: list[str] = []
    gaps: list[int] = []
    gap = 0
    for line in raw:
        bare = _undress(line[1:].lstrip() if is_quote and line.startswith(">") else line)
        if bare:
            lines.append(bare)
            gaps.append(gap)
        gap = 0 if bare else gap + 1
    return lines, gaps


def _undress(line: str) -> str:
    if not line or line[0].isalpha():
        return line
    if _RULE.match(line):
        return ""
    dress = _DRESS.match(line)
    inner = dress and (dress["heading"] or dress["bold"] or dress["plus"] or dress["equal"])
    return _NUMBER.sub("", (inner or line).strip(), count=1)


def is_foot(line: str) -> bool:
    """Tell whether a line belongs to a page's end: newsletters, privacy, more stories; no long sentences."""
    found = _FOOT.search(line) if len(line) <= _LONGEST_FOOT else None
    few = 8
    return found is not None and (
        not ends_like_sentence(line) or found.start() == 0 or len(line.split()) <= few
    )


def find_foot(lines: Sequence[str], begin: int, own: Collection[str]) -> int:
    """Return where the page's end begins in an entry's lines, from `begin` on; their number if nowhere.

    Short lines above it belong to it, except the entry's `own`.
    """
    for place in range(begin, len(lines)):
        if is_foot(lines[place]):
            while place > begin and is_furniture(lines[place - 1]) and lines[place - 1] not in own:
                place -= 1  # noqa: PLW2901  it only goes back from here, and then returns
            return place
    return len(lines)


def has_letter(line: str) -> bool:
    """Tell whether a line has a letter of any script."""
    return any(map(str.isalpha, line))


def is_headline(line: str) -> bool:
    """Tell whether a line looks like a headline: a few words, no stop at the end, no label or caption."""
    return may_be_headline(line) and not ends_like_sentence(line)


def may_be_headline(line: str) -> bool:
    """Tell whether a line looks like a headline, even one that ends with a mark, as a question does."""
    has_words = len(line.split()) >= _FEWEST_WORDS or not line.isascii()
    is_text = len(line) > _LONG_LINE and has_sentence(line)
    return (
        has_words
        and not is_text
        and len(line) <= LONGEST_HEADLINE
        and line[0] not in "([{•*–—-"
        and line[-1] not in ".:;,-–—"
    )


def is_paragraph(line: str) -> bool:
    """Tell whether a line ends like a sentence and has enough words for one."""
    return ends_like_sentence(line) and len(line.split()) >= _FEWEST_WORDS


def ends_with_stop(line: str) -> bool:
    """Tell whether a line ends with a full stop, unlike a headline."""
    return _STOP.search(line) is not None


def is_furniture(line: str) -> bool:
    """Tell whether a line may be a button, a label or a menu item: short, and no sentence."""
    return len(line) <= _SHORT_LINE and len(line.split()) <= _FEW_WORDS and not ends_like_sentence(line)


class Looks:
    """How the lines of one text are written, examined once for all readings."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[bool, bool, bool]] = {}

    def headline(self, line: str) -> bool:
        """Tell whether a line looks like a headline."""
        return self._look(line)[0]

    def paragraph(self, line: str) -> bool:
        """Tell whether a line ends like a sentence and has enough words for one."""
        return self._look(line)[1]

    def ends(self, line: str) -> bool:
        """Tell whether a line ends like a sentence."""
        return self._look(line)[2]

    def _look(self, line: str) -> tuple[bool, bool, bool]:
        found = self._known.get(line)
        if found is None:
            found = self._known[line] = (is_headline(line), is_paragraph(line), ends_like_sentence(line))
        return found

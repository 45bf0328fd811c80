"""How lines of pasted text are written: as headlines, as paragraphs, or as the furniture of a page."""

import re

from bot.sources.plaintext import ends_like_sentence, has_sentence

LONGEST_HEADLINE = 200
_LONG_LINE = 120
_FEWEST_WORDS = 3
_SHORT_LINE = 40
_FEW_WORDS = 4
_STOP = re.compile(r"""[.…۔।。]["'”’»」』)）\]]*$""")  # noqa: RUF001  other scripts' stops


def has_letter(line: str) -> bool:
    """Tell whether a line has a letter, of any script."""
    return any(map(str.isalpha, line))


def is_headline(line: str) -> bool:
    """Tell whether a line is written like a headline: some words, no stop at the end, no label or caption."""
    return may_be_headline(line) and not ends_like_sentence(line)


def may_be_headline(line: str) -> bool:
    """Tell the same of a line that may also end with a mark, as in a question."""
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
    """Tell whether a line ends like a sentence, and is one as far as its words go."""
    return ends_like_sentence(line) and len(line.split()) >= _FEWEST_WORDS


def ends_with_stop(line: str) -> bool:
    """Tell whether a line ends with a full stop, which a headline does not."""
    return _STOP.search(line) is not None


def is_furniture(line: str) -> bool:
    """Tell whether a line may be a button, a label or a menu's entry: short, and no sentence."""
    return len(line) <= _SHORT_LINE and len(line.split()) <= _FEW_WORDS and not ends_like_sentence(line)

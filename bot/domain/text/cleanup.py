"""Makes text safe for a message and cuts it to length.

Lengths are UTF-16 units, as Telegram counts them.
"""

import re
import unicodedata

from bot.domain.messages.message import utf16_length

ELLIPSIS = "…"
_LINE_ENDS = re.compile("[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
# Controls except tab and newline; embeddings, overrides and isolates, which can reverse the text after them;
# interlinear marks. Joiners and the two direction marks stay because scripts and emoji need them.
_HARMFUL = re.compile("[\0-\x08\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb]")
_SENTENCE_END = re.compile(
    r"""[.!?…؟۔।]["'”’»)\]]*+(?=\s)"""  # noqa: RUF001  marks of other scripts, on purpose
    r"""|[。！？]+[”’」』）]*"""  # noqa: RUF001  the same; these need no space after them
    r"""|(?<=\S)(?=\n)"""
)
_WORD_END = re.compile(r"(?<=\S)(?=\s)")


def tame(text: str) -> str:
    """Return text without anything that could break a message or imitate another one.

    Line ends become newlines, and runs of spaces one space. Controls and marks that reverse the direction of
    later text are removed. Lone surrogates are replaced because no encoding can carry them. The result is
    composed (NFC), since Telegram removes some combining marks.
    """
    # Everything removed or replaced here counts as not printable, and most texts have none of it.
    if not text.replace("\n", " ").isprintable():
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        text = _HARMFUL.sub("", _LINE_ENDS.sub("\n", text.replace("\r\n", "\n")))
    lines = unicodedata.normalize("NFC", text).split("\n")
    return "\n".join(" ".join(line.split()) for line in lines).strip()


def tame_line(text: str) -> str:
    """Return tamed text as one line."""
    return " ".join(tame(text).split())


def cut(text: str, room: int) -> str:
    """Return tamed text cut to `room` units: at the end of a sentence if possible, else of a word.

    A cut within a sentence is marked by an ellipsis. Without room for that, the result is empty.
    """
    if utf16_length(text) <= room:
        return text
    if room < len(ELLIPSIS):
        return ""
    head = _first_units(text, room)
    # One more character shows whether a sentence or word ends right at the limit.
    seen = text[: len(head) + 1]
    for pattern, ending in ((_SENTENCE_END, ""), (_WORD_END, ELLIPSIS)):
        ends = [match.end() for match in pattern.finditer(seen)]
        # Cutting at an end in the first half would lose too much.
        fitting = [end for end in ends if max(1, len(head) // 2) <= end <= len(head) - len(ending)]
        if fitting:
            return head[: fitting[-1]].rstrip() + ending
    return _whole_characters(text, _first_units(text, room - len(ELLIPSIS))).rstrip() + ELLIPSIS


def cut_around(text: str, word: str, room: int) -> str:
    """Return tamed text cut to `room` units such that it shows a word.

    It begins at the start if the word is shown then. Otherwise it begins with an ellipsis, at a sentence or a
    few words before the word. If the text does not have the word, this is the same as `cut`.
    """
    shown = cut(text, room)
    found = _find_word(text, word)
    if found is None or found.end() <= len(shown.removesuffix(ELLIPSIS)) or room < len(ELLIPSIS):
        return shown
    after, room = len(text) - found.end(), room - len(ELLIPSIS)
    lead = len(_last_units(text[: found.start()], room // 4))
    earliest = min(found.start() - lead, len(text) - len(_last_units(text, room)))
    ends = (pattern.search(text, earliest, found.start()) for pattern in (_SENTENCE_END, _WORD_END))
    for begin in (*(end.end() for end in ends if end), found.start()):
        tail = text[begin:].lstrip()
        shown = cut(tail, room)
        if len(tail) - after <= len(shown.removesuffix(ELLIPSIS)):
            break
    return ELLIPSIS + shown


def _find_word(text: str, word: str) -> re.Match[str] | None:
    """Return the first place of a word: by itself, else anywhere (for scripts without spaces)."""
    escaped = re.escape(word)
    return re.search(rf"(?<!\w){escaped}(?!\w)", text) or re.search(escaped, text) if word else None


def _last_units(text: str, units: int) -> str:
    """Return as many characters from the end of a text as fit into some UTF-16 units."""
    return text.encode("utf-16-le")[-2 * units :].decode("utf-16-le", "ignore") if units > 0 else ""


def _first_units(text: str, units: int) -> str:
    """Return as many first characters as fit into some UTF-16 units, without splitting a surrogate pair."""
    return text[:units].encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore")


def _whole_characters(text: str, head: str) -> str:
    """Return `head`, the beginning of `text`, without a last character of which it has only a part."""
    end = len(head)
    while 0 < end < len(text) and _continues(text[end - 1], text[end]):
        end -= 1
    return text[:end] or head


def _continues(before: str, after: str) -> bool:
    joiner = "\u200d"
    selector, skin_tone = "\ufe00" <= after <= "\ufe0f", "\U0001f3fb" <= after <= "\U0001f3ff"
    return selector or skin_tone or joiner in (before, after) or bool(unicodedata.combining(after))

"""Cuts text into folded words, grouped by sentence, as filters compare them.

Compatibility forms (NFKC) and case are folded. Marks are removed from Latin, Greek, Arabic and Hebrew, and
kept where they make a different letter (Cyrillic й, ї, ў; Indic vowels).
In scripts without spaces (Chinese, Japanese, Korean, Thai and their neighbours) each character is a word. So
a phrase is a substring and no segmenter is needed (but 京都 also matches 東京都知事).
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

MAX_WORD_LENGTH = 64
"""Characters of a word that count. The rest is cut, so that a term always fits an index key."""
_MAX_SURFACE = 2 * MAX_WORD_LENGTH


class Token(NamedTuple):
    """A word of running text.

    `word` is folded. `surface` is the word as written, without possessive endings. `gap` is the text between
    it and the word before in its sentence, including a possessive ending; "" for the first word.
    """

    word: str
    surface: str
    gap: str


class Compound(NamedTuple):
    """Words that belong together, from `start` to before `end` in a sentence: AT&T, C++, #BlackFriday.

    `word` is folded and `surface` as written. Both have the signs that belong to them, but no hashtag sign.
    """

    start: int
    end: int
    word: str
    surface: str


class Sentence(NamedTuple):
    """The words of a sentence, and its compounds.

    `before` is the text between it and the previous sentence, "" at the beginning of a text. If `goes_on`, a
    phrase may run across that place: a line's end, or the full stop of a date or abbreviation ("Jan. 6").
    """

    tokens: list[Token]
    compounds: tuple[Compound, ...]
    before: str
    goes_on: bool

    @property
    def begins_line(self) -> bool:
        """Whether it is the first sentence of its line."""
        return not self.before or "\n" in self.before


def _character_class(characters: list[int]) -> str:
    """Return the inside of a regular expression's [...] for code points in ascending order."""
    ranges: list[list[int]] = []
    for character in characters:
        if ranges and ranges[-1][1] == character - 1:
            ranges[-1][1] = character
        else:
            ranges.append([character, character])
    return "".join(f"\\U{first:08x}-\\U{last:08x}" for first, last in ranges)


# Python's \w leaves out combining marks, so it would cut Hindi or Tamil words at their vowels. Marks are
# between U+0300 and U+1E94A, except the variation selectors, which are dropped.
_MARK = _character_class([c for c in range(0x300, 0x1E950) if unicodedata.category(chr(c)).startswith("M")])

_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3005-\u3007\u3021-\u3029\u3041-\u309f\u30a1-\u30fa"
    "\u30fc-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\ua9e0-\ua9ff\uaa60-\uaa7f\uac00-\ud7ff\uf900-\ufaff"
    "\U0001b000-\U0001b16f\U00020000-\U0003ffff"
)
"""Thai, Lao, Burmese, Khmer, Kana, Han, Hangul: each character is a word."""

# Invisible characters: soft hyphen, zero-width spaces and joiners, direction and variation marks, tatweel.
_INVISIBLE_RANGES = (
    (0x200B, 0x200F),
    (0x202A, 0x202E),
    (0x2060, 0x206F),
    (0xFE00, 0xFE0F),
    (0xE0000, 0xE01EF),
)
_INVISIBLE = dict.fromkeys([0xAD, 0x34F, 0x61C, 0x640, 0x180E, 0xFEFF])
_INVISIBLE |= dict.fromkeys(code for first, last in _INVISIBLE_RANGES for code in range(first, last + 1))
_CONTROLS = dict.fromkeys(code for code in (*range(0x20), *range(0x7F, 0xA0)) if not chr(code).isspace())
_UNSEEN = _INVISIBLE | _CONTROLS
_APOSTROPHES = "\u00b4`\u2018\u2019\u02b9\u02bb\u02bc\u02be\u02bf\u2032\uff07\u055a\u05f3\ua78c"
# NFKC would turn trade marks into letters, and an accent typed for an apostrophe into a space and a mark.
_BEFORE_NFKC = _INVISIBLE | dict.fromkeys(map(ord, "\u2122\u2120\u00ae\u00a9"))
_BEFORE_NFKC |= dict.fromkeys(map(ord, _APOSTROPHES), "'")
# Letters with a stroke or ligature that Unicode does not treat as a mark, though people without that key
# leave it out; and the Russian io, which most texts write as ie.
_STROKES = str.maketrans("\u0142\u00f8\u0111\u0127\u0131\u00f0\u0451", "lodhid\u0435", "") | str.maketrans(
    {"\u00e6": "ae", "\u0153": "oe", "\u00fe": "th"}
)
_LOOSE_MARKS = re.compile(
    "(?P<cyrillic>[\u0400-\u052f][\u0300-\u036f]+)"
    "|[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+"  # Latin and Greek
    "|[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7]+"  # Hebrew points
    "|[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed]+"  # Arabic
)
_STRESS = dict.fromkeys((0x300, 0x301))
"""Accents that only mark stress on a Cyrillic vowel (за́мок)..."""
_CYRILLIC_CONSONANTS = "\u0433\u043a"
"""...but make a different letter of these two (Macedonian ѓ and ќ)."""


def drop_invisible(text: str) -> str:
    """Return the text without soft hyphens, zero-width joiners, direction marks, controls and the like."""
    return text if text.isascii() and text.isprintable() else text.translate(_UNSEEN)


def _clean(text: str) -> str:
    """Return the text in compatibility form (NFKC), in its case, without invisible characters."""
    if text.isascii():
        return text.replace("`", "'")
    return unicodedata.normalize("NFKC", text.translate(_BEFORE_NFKC)).translate(_BEFORE_NFKC)


def _strip_mark(match: re.Match[str]) -> str:
    kept = match["cyrillic"]
    if not kept:
        return ""
    return kept if kept[0] in _CYRILLIC_CONSONANTS else kept.translate(_STRESS)


def _fold_once(text: str) -> str:
    cased = unicodedata.normalize("NFD", _clean(text).casefold().translate(_STROKES))
    return unicodedata.normalize("NFKC", _LOOSE_MARKS.sub(_strip_mark, cased))


def is_capitals(surface: str) -> bool:
    """Tell whether a word has two or more letters, all capitals: WHO and U.S., but not G7."""
    return surface.isupper() and sum(map(str.isupper, surface)) > 1


def fold(text: str) -> str:
    """Return the text as filters compare it: compatibility forms, case, accents and apostrophes folded.

    Punctuation and spaces stay. Folding is idempotent.
    """
    if text.isascii():
        return text.replace("`", "'").lower()
    folded = _fold_once(text)
    # A few rare sequences compose or lose a mark only in the second pass (a mark after an invisible one).
    while (again := _fold_once(folded)) != folded:
        folded = again
    return folded


_URL = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_HASHTAG = re.compile(r"#(\w+)")
_LOWER, _UPPER = (
    _character_class([c for c in range(0x600) if is_case(chr(c))]) for is_case in (str.islower, str.isupper)
)
_CAMEL_HUMP = re.compile(f"(?<=[{_LOWER}0-9])(?=[{_UPPER}])|(?<=[{_UPPER}])(?=[{_UPPER}][{_LOWER}])")
_CLITIC = re.compile(r"'(?:s|ll|re|ve|d|m)$", re.IGNORECASE)
_ELISION = "(?:[b-hj-np-zB-HJ-NP-Z]|[Qq]u|[Jj]usqu|[Ll]orsqu|[Dd]ell|[Nn]ell|[Ss]ull|[Dd]all|[Aa]ll|[Uu]n)"
_LETTER = rf"(?:(?![{_UNSPACED}])(?:[^\W_]|[{_MARK}]))"
_TOKEN = re.compile(
    rf"(?:(?![{_UNSPACED}])[^\W\d_]\.){{2,}}(?:(?![{_UNSPACED}])[^\W\d_](?!\w))?"  # U.S., D.P.R.K
    rf"|{_ELISION}(?='\w)"  # l'Ukraine, dell'Ucraina: the article is a separate word
    rf"|(?![{_UNSPACED}])[^\W_]{_LETTER}*(?:'{_LETTER}+)*"
    rf"|(?=[{_UNSPACED}])[^\W_][{_MARK}]*"
)
_SENTENCE_END = re.compile(r"[.!?\u3002\uff01\uff1f](?:[\"')\]”»]|\s)*\s|[\u3002\uff01\uff1f]|\n")
_TITLES = "st mr mrs ms dr gen sen rep gov lt col capt prof sgt maj adm rev no vs inc corp ltd co jr sr ste"
_ABBREVIATIONS = frozenset((*_TITLES.split(), "ee"))  # EE. UU. is Spanish for the US
_SHORTER = """
jan feb febr mar apr jun jul aug sep sept oct okt nov dec dez janv fevr avr juil ene abr ago dic mon tue
tues thu thur thurs fri mt mts ft ave blvd rd sq dept univ bros assn assoc asst atty supt insp det cmdr brig
cpl pvt pfc spc pres amb hon msgr mgr messrs mme mlle esq approx est fig vol pp nos eds etc al cf ca bd nr
str hr fr ing dipl abs art bzw evtl ggf inkl exkl max min mio mrd usw tel hl geb gest jh jhdt kap sog vgl
sra dra num pdte ala ariz ark calif colo conn fla kan ky md mich minn mo mont neb nev okla pa tenn tex va vt
wis wyo
"""
_SHORTENED = _ABBREVIATIONS.union(_SHORTER.split())
"""Folded words after which a full stop ends no phrase, including those after which it ends no sentence."""
_DAY_OF_MONTH = 2
"""Digits of the longest number that a full stop makes an ordinal (24. Februar)."""
_OVER_LINES = frozenset(("", ",", ";"))
"""Signs at the end of a line across which a phrase may go on."""

_PLAIN = frozenset(("", " "))
_JOINT = "\x1f"
"""Separates the words of a hashtag, where others see a space."""
_JOINTS = frozenset(("&", "+", "++", _JOINT, "_" + _JOINT))
_HEADS = ".@$\u20ac\u00a3\u00a5\u00a7"
_SIGNS = frozenset("&+#%\u20ac" + _JOINT)
"""Signs that belong to the words they touch: .NET, @nato, $TSLA; AT&T, C++, C#, 50%."""
_HEAD = re.compile(rf"[\s(\[\"'\u201c\u201e\u00ab]([{_HEADS}])$")
_TAIL = re.compile(r"(\+{1,2}|#| ?[%\u20ac])[^\w+#%\u20ac]")
_NO_SIGN = re.compile(f"_?{_JOINT}")


def _split_camel_case(match: re.Match[str]) -> str:
    """Split a hashtag at its capitals: `#NorthSea` gives `North Sea`, with a joint as the space."""
    return " " + _CAMEL_HUMP.sub(_JOINT, match[1]).replace("_", "_" + _JOINT)


@lru_cache(maxsize=32_768)  # word frequencies follow Zipf's law, so nearly all hits are cached
def _fold_word(surface: str) -> tuple[str, str]:
    """Return the folded word and its surface without English clitics (Germany's, they'll)."""
    if "'" in surface:
        surface = _CLITIC.sub("", surface)
    folded = fold(surface).replace("'", "")
    if "." in surface:
        folded = folded.replace(".", "")
    return folded[:MAX_WORD_LENGTH], surface


def _ends_sentence(gap: str, before: Token, after: str) -> bool:
    if "\n" in gap:
        return True
    if not _SENTENCE_END.search(gap):
        return False
    if "." not in gap or "!" in gap or "?" in gap:
        return True
    # "Mr. Umerov", "St. Lucia", "J. K. Rowling", and "to... two weeks" go on.
    return not (before.word in _ABBREVIATIONS or len(before.surface) == 1 or after[0].islower())


def _goes_on(gap: str, before: Token) -> bool:
    """Tell whether a phrase may run across the end of a sentence."""
    if gap.count("\n") > 1:
        return False
    signs = gap.strip()
    if signs != ".":
        return "\n" in gap and signs in _OVER_LINES
    return before.word in _SHORTENED or (before.word.isdecimal() and len(before.word) <= _DAY_OF_MONTH)


def _compounds(tokens: Sequence[Token], gaps: Sequence[str]) -> Iterator[Compound]:
    """Yield the compounds of a sentence. The last gap is the one after its last word."""
    start = 0
    while start < len(tokens):
        end = start + 1
        while end < len(tokens) and gaps[end] in _JOINTS:
            end += 1
        head, tail = _HEAD.search(gaps[start]), _TAIL.match(gaps[end])
        if head or tail or end > start + 1:
            first, last = head[1] if head else "", tail[1].strip() if tail else ""
            joints = ["", *(_NO_SIGN.sub("", gap) for gap in gaps[start + 1 : end])]
            parts = list(zip(joints, tokens[start:end], strict=True))
            word = first + "".join(joint + token.word for joint, token in parts) + last
            surface = first + "".join(joint + token.surface for joint, token in parts) + last
            yield Compound(start, end, word[:MAX_WORD_LENGTH], surface)
        start = end


class _Cutter:
    """Collects the words of a text into sentences. `gaps` has the gaps before words that are not a space."""

    def __init__(self) -> None:
        self.found: list[Sentence] = []
        self.tokens: list[Token] = []
        self.gaps: dict[int, str] = {}
        self.goes_on = False
        self.has_signs = False

    def pass_gap(self, gap: str, after: str) -> str:
        """Look at the gap before the word `after`, and return the gap for that word's token."""
        has_signs = gap[-1] in _HEADS or not _SIGNS.isdisjoint(gap)
        self.has_signs = self.has_signs or has_signs
        if self.tokens and _ends_sentence(gap, self.tokens[-1], after):
            goes_on = _goes_on(gap, self.tokens[-1])
            self.end_sentence(gap)
            self.goes_on, self.has_signs = goes_on, has_signs
        self.gaps[len(self.tokens)] = gap
        return gap.replace("_" + _JOINT, "_").replace(_JOINT, " ") if _JOINT in gap else gap

    def end_sentence(self, after: str) -> None:
        """End the sentence of the words so far; `after` is the text that follows."""
        tokens = self.tokens.copy()
        gaps = [self.gaps.get(at, token.gap) for at, token in enumerate(tokens)] if self.has_signs else ()
        compounds = tuple(_compounds(tokens, [*gaps, after])) if gaps else ()
        before = self.gaps.get(0, "") if self.found else ""
        self.found.append(Sentence(tokens, compounds, before, self.goes_on))
        self.tokens.clear()
        self.gaps.clear()


def read_sentences(text: str) -> list[Sentence]:
    """Return the sentences of running text, without web addresses. A line's end also ends a sentence."""
    cleaned = " " + _clean(text)
    if "://" in cleaned or "www." in cleaned.casefold():
        cleaned = _URL.sub(" ", cleaned)
    if "#" in cleaned:
        cleaned = _HASHTAG.sub(_split_camel_case, cleaned)
    cutter = _Cutter()
    tokens = cutter.tokens
    end = 0
    for match in _TOKEN.finditer(cleaned):
        word, surface = _fold_word(match[0][:_MAX_SURFACE])
        if not word:
            continue
        start = match.start()
        gap = cleaned[end:start]
        if gap not in _PLAIN:
            gap = cutter.pass_gap(gap, surface)
        tokens.append(Token(word, surface, gap if tokens else ""))
        end = start + len(surface)
    if tokens:
        tail = cleaned[end:] + "\n"
        cutter.has_signs = cutter.has_signs or not _SIGNS.isdisjoint(tail)
        cutter.end_sentence(tail)
    return cutter.found


def sentences(text: str) -> list[list[Token]]:
    """Return the words of running text by sentence."""
    return [sentence.tokens for sentence in read_sentences(text)]


def words(text: str) -> list[str]:
    """Return the folded whole words of running text, in order."""
    return [token.word for sentence in sentences(text) for token in sentence]


_UNSPACED_WORD = re.compile(f"[{_UNSPACED}]")


def is_unspaced(word: str) -> bool:
    """Tell whether a word is one character of a script that is written without spaces."""
    return not word.isascii() and bool(_UNSPACED_WORD.match(word))


def join_words(parts: Iterable[str]) -> str:
    """Join words with spaces, except in scripts that have none."""
    joined = ""
    for part in parts:
        if joined and not (is_unspaced(joined[-1]) and is_unspaced(part)):
            joined += " "
        joined += part
    return joined


def slug(text: str) -> str:
    """Return a name in a topic's form: "North Sea" as "north-sea", "" if it has no letters or digits."""
    return "-".join(words(text))[:MAX_WORD_LENGTH].strip("-")

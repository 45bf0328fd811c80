"""Decodes bytes to text in the same way for feeds, pages and JSON.

In order of priority: a byte order mark, valid UTF-8, the encoding named in the header or document (by the
labels of the WHATWG Encoding Standard), windows-1252.
"""

import codecs
import re
from collections.abc import Iterator

_HEAD = 4_096
_DECLARED = re.compile(
    rb"""<\?xml\s[^<>]{0,200}?\bencoding\s*=\s*["']\s*([\w.:+-]{1,40})"""
    rb"""|<meta\s[^<>]{0,400}?\bcharset\s*=\s*["']?\s*([\w.:+-]{1,40})""",
    re.IGNORECASE,
)
_HEADER = re.compile(r"""charset\s*=\s*["']?\s*([\w.:+-]{1,40})""", re.IGNORECASE | re.ASCII)
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    # The longer mark first, since UTF-32's begins with UTF-16's.
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_FIRST = rb"[<{\[ \t\r\n]"
"""First characters of markup and JSON."""
_WIDE = (
    (re.compile(_FIRST + rb"\0\0\0"), "utf-32-le"),
    (re.compile(rb"\0\0\0" + _FIRST), "utf-32-be"),
    (re.compile(_FIRST + rb"\0"), "utf-16-le"),
    (re.compile(rb"\0" + _FIRST), "utf-16-be"),
)
_SEVEN_BIT = frozenset({"iso2022_jp", "iso2022_kr", "hz"})
"""Encodings that use only the bytes of ASCII."""
_FALLBACK = "cp1252"
_INSTEAD = {
    "iso8859-1": _FALLBACK,
    "ascii": _FALLBACK,
    "utf-8-sig": "utf-8",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
    # These cannot be ASCII bytes, whatever a label says, and browsers refuse them.
    **dict.fromkeys(
        ("utf-7", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"), "utf-8"
    ),
}
"""The WHATWG Encoding Standard's meaning of a label, by Python's name for the label."""
_LABELS = {
    "sjis": "cp932",
    "cn-big5": "big5hkscs",
    "dos-874": "cp874",
    "gb_2312": "gb18030",
    "gb_2312-80": "gb18030",
    "iso-8859-8-e": "iso8859-8",
    "iso-8859-8-i": "iso8859-8",
    "koi": "koi8-r",
    "koi8": "koi8-r",
    "koi8-ru": "koi8-u",
    "mac-ukrainian": "mac-cyrillic",
    "unicode-1-1-utf-8": "utf-8",
    "utf8mb3": "utf-8",
    "utf8mb4": "utf-8",
    "windows-31j": "cp932",
    "x-big5": "big5hkscs",
}
"""Labels that Python does not know, without `x-`."""
_NOT_FOR_TEXT = frozenset({"idna", "punycode", "undefined", "unicode-escape", "raw-unicode-escape"})
_PREFIXES = (("windows-", "cp"), ("win-", "cp"), ("win", "cp"), ("ms", "cp"))
_SURE, _LIKELY = 10, 0.1
"""How many multi-byte characters per bad byte make a text damaged UTF-8: if another encoding is declared, and
if none is."""
_EUC, _EUC_LAST = 0xA1, 0xFE


def decode(body: bytes, content_type: str | None = None) -> str:
    """Return the text of bytes that came with this Content-Type; undecodable bytes become U+FFFD."""
    for mark, encoding in _MARKS:
        if body.startswith(mark):
            return body[len(mark) :].decode(encoding, "replace").lstrip("\ufeff")
    for pattern, encoding in _WIDE:
        if pattern.match(body):
            return body.decode(encoding, "replace")
    declared = list(_declared(body, content_type))
    if not any(name in _SEVEN_BIT for name in declared):
        # Text in another encoding is hardly ever valid UTF-8, while wrong labels are common.
        try:
            return body.decode()
        except UnicodeDecodeError:
            pass
    return _decode_damaged(body, [name for name in declared if name != "utf-8"])


def _decode_damaged(body: bytes, declared: list[str]) -> str:
    """Return the text of bytes that are not valid UTF-8."""
    text = body.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    good = len(text) - bad - sum(map(len, re.findall("[\0-\x7f]+", text)))
    is_seven_bit = any(name in _SEVEN_BIT for name in declared)
    if not is_seven_bit and good >= bad * (_SURE if declared else _LIKELY) and good > 0:
        return text
    others = [_decode_as(body, encoding) for encoding in declared or [_FALLBACK]]
    return min(others, key=lambda one: one.count("\ufffd"))


def _decode_as(body: bytes, encoding: str) -> str:
    return body.decode(encoding, "euc-jp-as-windows" if encoding == "euc_jp" else "replace")


def _declared(body: bytes, content_type: str | None) -> Iterator[str]:
    """Yield Python's names of the declared encodings, the most likely first."""
    header = _HEADER.search(content_type or "")
    within = _DECLARED.search(body[:_HEAD])
    from_header = _codec(header[1]) if header else None
    from_document = _codec((within[1] or within[2]).decode("ascii", "replace")) if within else None
    names = [from_header, from_document]
    if from_header == _FALLBACK and from_document is not None:
        names.reverse()  # many servers declare Latin-1 for all files
    yield from dict.fromkeys(filter(None, names))


def _codec(label: str) -> str | None:
    """Return Python's name of the encoding that a label means, or None."""
    label = label.strip().casefold().removeprefix("x-")
    label = _LABELS.get(label, label)
    names = [label, *(new + label.removeprefix(old) for old, new in _PREFIXES if label.startswith(old))]
    for name in names:
        try:
            b"?".decode(name, "replace")  # refuses `hex` and `zip`, which are codecs too
            found = codecs.lookup(name)
        except (LookupError, ValueError):
            continue
        if found.name not in _NOT_FOR_TEXT:
            return _INSTEAD.get(found.name, found.name)
    return None


def _as_windows(error: UnicodeError) -> tuple[str, int]:
    """Decode what EUC-JP has beyond its standard: NEC's and IBM's characters, as in code page 932."""
    assert isinstance(error, UnicodeDecodeError)  # noqa: S101  it is only used for decoding
    pair = error.object[error.start : error.start + 2]
    if len(pair) == 2 and all(_EUC <= byte <= _EUC_LAST for byte in pair):  # noqa: PLR2004  a pair
        row, cell = pair[0] - _EUC, pair[1] - _EUC
        lead = row // 2 + (0x81 if row < 62 else 0xC1)  # noqa: PLR2004  Shift_JIS has a gap there
        trail = cell + 0x9F if row % 2 else cell + 0x40 + (cell >= 63)  # noqa: PLR2004  it skips DEL
        text = bytes((lead, trail)).decode("cp932", "replace")
        if text != "\ufffd":
            return text, error.start + 2
    return "\ufffd", error.start + 1


codecs.register_error("euc-jp-as-windows", _as_windows)

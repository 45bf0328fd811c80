"""Tests of decoding bytes to text: the declared encoding, the true one, and single bad bytes."""

from bot.sources.encodings import decode
from tests.cases import cases

PROLOG = '<?xml version="1.0" encoding="{}"?>'


@cases(
    ("label", "text", "codec"),
    [
        ("gb2312", "朱镕基 堃", "gbk"),
        ("GBK", "朱镕基 堃", "gbk"),
        ("shift_jis", "髙橋 ①", "cp932"),
        ("x-sjis", "髙橋 ①", "cp932"),
        ("euc-kr", "똠방 펲시", "cp949"),
        ("ks_c_5601-1987", "똠방", "cp949"),
        ("windows-949", "똠방", "cp949"),
        ("big5", "港口", "cp950"),
        ("iso-8859-1", "“5 €”", "cp1252"),
        ("us-ascii", "“5 €”", "cp1252"),
        ("latin1", "café", "cp1252"),
        ("iso-8859-9", "şğ “Ş”", "cp1254"),
        ("tis-620", "ท่าเรือ “ก”", "cp874"),
        ("iso-8859-8-i", "נמל", "iso8859-8"),
        ("x-cp1251", "порт", "cp1251"),
        ("win-1251", "порт", "cp1251"),
        ("koi8-r", "порт", "koi8-r"),
        ("koi8-ru", "їжак", "koi8-u"),
        ("x-mac-cyrillic", "порт", "mac-cyrillic"),
        ("iso-2022-jp", "港", "iso2022_jp"),
        ("unicode-1-1-utf-8", "порт", "utf-8"),
        ("utf-16", "порт", "utf-8"),
    ],
)
def test_a_label_means_what_browsers_take_it_for(label: str, text: str, codec: str) -> None:
    encoded = text.encode(codec)
    assert decode(PROLOG.format(label).encode() + encoded).endswith(text)
    assert decode(f'<html><meta charset="{label}">'.encode() + encoded).endswith(text)
    assert decode(b"<rss>" + encoded, f"text/xml; charset={label}").endswith(text)


def test_what_browsers_read_beyond_the_standard_of_euc_jp_is_read() -> None:
    assert decode(b"<rss>\xad\xa1\xc5\xec\xb5\xfe", "text/xml; charset=euc-jp") == "<rss>①東京"


@cases("codec", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"])
def test_wide_encodings_are_known_by_their_bytes(codec: str) -> None:
    text = PROLOG.format("utf-8") + "порт"
    assert decode(text.encode(codec)) == text


def test_what_is_utf_8_is_read_as_that_whatever_is_declared() -> None:
    assert decode("<rss>порт".encode(), "text/xml; charset=windows-1251") == "<rss>порт"


@cases("label", ["utf-8", "windows-1251", "gb2312", ""])
def test_a_bad_byte_changes_no_other(label: str) -> None:
    text = PROLOG.format(label or "utf-8") + "Zażółć gęślą jaźń – порт 港口 " * 9
    spoilt = text.encode() + b"caf\xe9 ferme" + text.encode()
    assert decode(spoilt) == f"{text}caf\ufffd ferme{text}"


def test_a_bad_byte_in_another_encoding_changes_no_other() -> None:
    assert (
        decode("<rss>北京大雨".encode("gbk") + b"\xff", "text/xml; charset=gb2312") == "<rss>北京大雨\ufffd"
    )


def test_what_says_utf_8_and_is_windows_1252_is_read() -> None:
    text = PROLOG.format("utf-8") + "Café “Zürich” – Straße"
    assert decode(text.encode("cp1252")) == text


def test_the_latin_1_of_a_server_gives_way_to_what_the_document_says() -> None:
    body = PROLOG.format("windows-1251").encode() + "порт".encode("cp1251")
    assert decode(body, "text/xml; charset=iso-8859-1").endswith("порт")


@cases("label", ["hex", "rot13", "idna", "unicode_escape", "undefined", "nonsense", "\ud800"])
def test_labels_of_what_is_no_encoding_do_no_harm(label: str) -> None:
    assert decode(b"<rss>caf\xe9", f"text/xml; charset={label}") == "<rss>café"

"""Tests of folding, and of cutting text into words and sentences."""

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.text.words import MAX_WORD_LENGTH, fold, join_words, read_sentences, sentences, slug, words
from tests.cases import cases


@cases(
    ("written", "folded"),
    [
        ("TROOPS", "troops"),
        ("Straße", "strasse"),
        ("Ｕｋｒａｉｎｅ", "ukraine"),  # noqa: RUF001  full width
        ("Ñandú Łódź Ørsted", "nandu lodz orsted"),
        ("İstanbul ılık", "istanbul ilik"),  # noqa: RUF001  Turkish
        ("Ωσάννα", "ωσαννα"),
        ("مُحَمَّد", "محمد"),
        ("أحمد", "احمد"),
        ("שָׁלוֹם", "שלום"),
        ("Йосип їжак ўзяў", "йосип їжак ўзяў"),
        ("за́мок", "замок"),
        ("Ѓорче", "ѓорче"),
        ("ёлка", "елка"),
        ("co\u00adoper\u200bation", "cooperation"),
        ("ﬁre", "fire"),
    ],
)
def test_case_accents_and_forms_are_folded(written: str, folded: str) -> None:
    assert fold(written) == folded


@given(st.text())
def test_folding_what_is_folded_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@cases(
    ("text", "expected"),
    [
        ("Germany's army, Ukraine’s allies", ["germany", "army", "ukraine", "allies"]),
        ("the U.S.-led D.P.R.K. talks", ["the", "us", "led", "dprk", "talks"]),
        ("we'll, they’ve, I'm; don't", ["we", "they", "i", "dont"]),
        ("l’Ukraine, dell'Ucraina, O'Brien", ["l", "ukraine", "dell", "ucraina", "obrien"]),
        ("Hawai\u02bbi, Qur\u02bean, \u02bfAli", ["hawaii", "quran", "ali"]),
        ("об'єкт п’ять", ["обєкт", "пять"]),  # noqa: RUF001  Ukrainian
        ("COVID-19 pro-EU snake_case", ["covid", "19", "pro", "eu", "snake", "case"]),
        ("C++", ["c"]),
        (
            "#NorthSea #G7Summit #USTroops #ukraine",
            ["north", "sea", "g7", "summit", "us", "troops", "ukraine"],
        ),
        ("see https://example.com/germany-talks now", ["see", "now"]),
        ("हिन्दी में", ["हिन्दी", "में"]),
        ("東京都知事", ["東", "京", "都", "知", "事"]),
        ("한국 대통령", ["한", "국", "대", "통", "령"]),
        ("... — !?", []),
        ("", []),
    ],
)
def test_text_is_cut_into_folded_whole_words(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@given(st.text())
def test_a_word_is_folded_short_and_never_empty(text: str) -> None:
    for word in words(text):
        assert 0 < len(word) <= MAX_WORD_LENGTH
        assert word == fold(word)


@given(st.text())
def test_case_does_not_change_the_words_of_ascii_text(text: str) -> None:
    ascii_text = text.encode("ascii", "ignore").decode().replace("#", "")
    assert words(ascii_text.upper()) == words(ascii_text.lower())


@cases(
    ("text", "expected"),
    [
        ("It rained. Then it stopped.", 2),
        ("Headline without stop\nBody", 2),
        ("Mr. Umerov met J. K. Rowling in St. Lucia.", 1),
        ("shortened to… two weeks", 1),
        ("“Stop!” Then silence.", 2),
        ("Is it? Yes.", 2),
        ("weather in the U.S. this week", 1),
        ("end (here.) Next one", 2),
        ("東京。京都", 2),
    ],
)
def test_sentences_end_where_a_reader_sees_an_end(text: str, expected: int) -> None:
    assert len(sentences(text)) == expected


@cases(
    ("text", "goes_on"),
    [
        ("The oil\nprice rose", [False, True]),
        ("The oil,\nprice rose", [False, True]),
        ("The oil.\nPrice rose", [False, False]),
        ("The oil\n\nprice rose", [False, False]),
        ("The oil\n- price rose", [False, False]),
        ("Am 24. Februar", [False, True]),
        ("In 2024. Februar", [False, False]),
        ("On Jan. 6 and at Mt. Everest", [False, True, True]),
        ("It was oil. Price fell", [False, False]),
        ("In Jan.! Six", [False, False]),
    ],
)
def test_a_phrase_goes_on_across_a_lines_end_a_date_and_an_abbreviation(
    text: str, goes_on: list[bool]
) -> None:
    assert [sentence.goes_on for sentence in read_sentences(text)] == goes_on


@cases(
    ("text", "expected"),
    [
        ("C++, C# and .NET.", ["c++", "c#", ".net"]),
        ("AT&T's R&D", ["at&t", "r&d"]),
        ("#MeToo #Black_Friday #metoo", ["metoo", "blackfriday"]),
        ("Up 50 % or 3.5%, to $40 and 30 €", ["50%", "5%", "$40", "30€"]),
        ("@NATO: §218, (.com)", ["@nato", "§218", ".com"]),
        ("Disney+", ["disney+"]),
        ("rock & roll, jo@doe.com, ...and x.y, a - b, US$40", []),
    ],
)
def test_signs_and_hashtags_join_words_to_one_thing(text: str, expected: list[str]) -> None:
    assert [one.word for sentence in read_sentences(text) for one in sentence.compounds] == expected


@given(st.text(alphabet="aA1&+#@.%$_ \n\x1f東é-"))
def test_what_is_joined_lies_side_by_side_within_its_sentence(text: str) -> None:
    for sentence in read_sentences(text):
        after = 0
        for one in sentence.compounds:
            assert after <= one.start < one.end <= len(sentence.tokens)
            assert 0 < len(one.word) <= MAX_WORD_LENGTH
            after = one.end


@given(st.text())
def test_sentences_hold_all_words_and_none_is_empty(text: str) -> None:
    assert all(sentences(text))
    assert [token.word for sentence in sentences(text) for token in sentence] == words(text)


def test_a_long_run_of_marks_takes_no_longer_than_its_length() -> None:
    assert words("\u0301" * 200_000) == []


@cases(
    ("name", "expected"),
    [("North Sea", "north-sea"), ("  Énergie ", "energie"), ("C.O.P. 29!", "cop-29"), ("!?", ""), ("", "")],
)
def test_a_slug_is_the_folded_words_with_dashes(name: str, expected: str) -> None:
    assert slug(name) == expected


@given(st.text())
def test_the_slug_of_a_slug_is_the_slug(text: str) -> None:
    assert slug(slug(text)) == slug(text)


def test_words_of_scripts_without_spaces_are_joined_without_spaces() -> None:
    assert join_words(["iphone", "京", "都", "2"]) == "iphone 京都 2"

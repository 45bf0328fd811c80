"""Tests of turning what sources send into plain text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.sources.plaintext import ends_like_sentence, first_sentence, read_html, tidy, tidy_line
from tests.cases import cases


@cases(
    ("markup", "text"),
    [
        ("<p>One</p><p>Two</p>", "One\nTwo"),
        ("One<br>Two<br/>Three", "One\nTwo\nThree"),
        ("<ul><li>One<li>Two</ul>after", "One\nTwo\nafter"),
        ("<h2>Head</h2>Body <b>bold</b><i>er</i>.", "Head\nBody bolder."),
        ("<div>broken\nover\nlines</div>", "broken over lines"),
        ("<table><tr><td>a</td><td>b</td></tr></table>", "a\nb"),
        ("One <p>Two <b>three</p> four", "One\nTwo three\nfour"),
        ("Fish &amp; chips, &lt;b&gt; &eacute; &#8217; &#x2019;", "Fish & chips, <b> é ’ ’"),
        ("<p>twice &amp;lt;b&amp;gt; &amp;amp;</p>", "twice &lt;b&gt; &amp;"),
        ("a&nbsp;&nbsp;b", "a b"),
        ("<p>&nbsp;</p><p> \t</p>", ""),
        ("a<script>alert(1)</script><style>p{}</style>b", "ab"),
        ("<noscript><img></noscript><iframe>old</iframe><svg><title>t</title></svg>x", "x"),
        ("<p onclick='x()' title='a > b'>text</p>", "text"),
        ("<!-- hidden -->shown<!-- open", "shown"),
        ("a \u200bzero\u200b width\ufeff and soft\u00adhyphen", "a zero width and softhyphen"),
        ("turned \u202eround\u202c", "turned round"),
        ("family \U0001f468\u200d\U0001f469, \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645", None),
        ("lone \ud800 surrogate", "lone \ufffd surrogate"),
        ("nul \x00 and bell \x07.", "nul and bell ."),
        ("no tags\nwrapped here\n\nnext &amp; last", "no tags wrapped here\nnext & last"),
        ("5 < 6 and 7 > 6", "5 < 6 and 7 > 6"),
        ("<a href='javascript:x'>link</a>", "link"),
        ("", ""),
    ],
)
def test_html_is_read_as_a_reader_would_see_it(markup: str, text: str | None) -> None:
    assert read_html(markup) == (markup if text is None else text)


@given(st.text(alphabet=st.sampled_from("<>&;ap/bscript!-\"' =\n\x00\ud800é")))
def test_no_markup_breaks_reading(markup: str) -> None:
    text = read_html(markup)
    assert text == tidy(text)


@given(st.text(alphabet=st.sampled_from("<>&;/bi \"'")))
def test_what_a_script_holds_is_never_read(around: str) -> None:
    assert "secret" not in read_html(f"<p>a</p><script>{around.replace('/', '')}secret</script>")


@pytest.mark.parametrize(
    ("text", "tidied"),
    [
        (" a\u00a0 b\t\tc \r\n\r\n d\u2028e\rf\x85g ", "a b c\nd\ne\nf\ng"),
        ("\ufeff\u200b \n\n", ""),
        ("1\u202f000\u2009m", "1 000 m"),
    ],
)
def test_whitespace_is_tidied(text: str, tidied: str) -> None:
    assert tidy(text) == tidied


@given(st.text())
def test_tidying_twice_changes_nothing(text: str) -> None:
    assert tidy(tidy(text)) == tidy(text)
    assert "\n" not in tidy_line(text)
    tidy(text).encode()


@cases(
    "line",
    ["It ended.", "Did it?", "He said: “It did.”", "(It did!)", "اس نے کہا\u06d4", "结束了。", "Well…"],
)
def test_a_sentence_is_told_by_its_end(line: str) -> None:
    assert ends_like_sentence(line)


@cases("line", ["Clashes near the border", "UN ‘very concerned’", "Watch:", "", "Goal (Smith 12)"])
def test_a_line_without_a_stop_is_no_sentence(line: str) -> None:
    assert not ends_like_sentence(line)


@cases(
    ("text", "sentence"),
    [
        ("Troops clashed at dawn. More soon.", "Troops clashed at dawn."),
        ("Mr. Smith of the U.S. said so. Others did not.", "Mr. Smith of the U.S."),
        ("“They clashed at dawn.” She left.", "“They clashed at dawn.”"),
        ("Only a line\nand another", "Only a line"),
        (
            "部队在黎明时分在边境附近发生了激烈冲突造成伤亡。更多消息。",
            "部队在黎明时分在边境附近发生了激烈冲突造成伤亡。",
        ),
        ("word " * 100, "word " * 39 + "word…"),
        ("", ""),
    ],
)
def test_the_first_sentence_stands_for_a_text(text: str, sentence: str) -> None:
    assert first_sentence(tidy(text)) == sentence

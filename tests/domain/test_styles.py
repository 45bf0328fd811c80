"""Tests that the styles of a post stay on the words that an editor styled."""

from datetime import UTC

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.entry.content import ParsedEntry, StoredEntry
from bot.domain.entry.post import mark_breaking, parse_post
from bot.domain.entry.styles import Style, moved
from bot.domain.messages.message import Message, utf16_length
from bot.domain.messages.parts import Part, join_parts
from bot.domain.messages.rendering import render_entry
from bot.presenting.entries import card_words
from bot.words import load_words

WORDS = st.sampled_from(["dam", "🌊", "Kyiv", "e\u0301tat", "x"])
GAPS = st.sampled_from([" ", "  ", "\t", "\u00a0"])
LINE = st.lists(st.tuples(WORDS, GAPS), min_size=1, max_size=4).map(
    lambda pairs: "".join(f"{word}{gap}" for word, gap in pairs)
)
ENDS = st.sampled_from(["", " #energy", " +UA", "   #energy +DE  "])


@st.composite
def posts(draw: st.DrawFn) -> tuple[str, list[tuple[Style, str]]]:
    """Return a post, and a style on one word of each line with that word."""
    text, styled = draw(st.sampled_from(["Head\n", "! Head\n", " !Head #energy\n"])), []
    for _ in range(draw(st.integers(1, 4))):
        line = draw(LINE)
        word = line.split()[-1]
        offset = utf16_length(text + line[: line.rindex(word)])
        styled.append((Style("italic", offset, utf16_length(word)), word))
        text += line + draw(ENDS) + draw(st.sampled_from(["\n", "\n\n", "\r\n"]))
    return text, styled


def of(text: str, style: Style) -> str:
    """Return the words that a style is on."""
    units = text.encode("utf-16-le")
    return units[2 * style.offset : 2 * style.end].decode("utf-16-le")


def rendered(entry: ParsedEntry) -> Message:
    """Return an entry's message."""
    stored = StoredEntry(1, 1, "Desk", 1, 0, entry)
    return render_entry(stored, words=card_words(load_words("en")), zone=UTC, rest_url=None)


@given(posts())
def test_a_style_stays_on_its_word_in_the_entry_and_in_its_message(
    post: tuple[str, list[tuple[Style, str]]],
) -> None:
    text, styled = post
    entry = parse_post(text, "x", styles=[style for style, _ in styled])
    whole = f"{entry.headline}\n{entry.body}"
    assert [of(whole, style) for style in entry.styles] == [word for _, word in styled]
    message = rendered(entry)
    kept = [
        of(message.text, Style(one.type, one.offset, one.length))
        for one in message.entities
        if one.type == "italic"
    ]
    composed = [word.replace("e\u0301", "é") for _, word in styled]
    assert kept == composed


@given(posts(), st.booleans())
def test_the_mark_of_breaking_news_moves_the_styles_with_the_words(
    post: tuple[str, list[tuple[Style, str]]],
    breaking: bool,  # noqa: FBT001  drawn
) -> None:
    text, styled = post
    [part] = mark_breaking([Part(text, tuple(style for style, _ in styled))], breaking=breaking)
    assert [of(part.text, style) for style in part.styles] == [word for _, word in styled]


def test_a_quote_over_several_lines_stays_one_quote() -> None:
    entry = parse_post("Head\nHe said. #energy\nShe answered.", "x", styles=[Style("blockquote", 5, 30)])
    [style] = entry.styles
    assert of(f"{entry.headline}\n{entry.body}", style) == "He said.\nShe answered."
    [quote] = [one for one in rendered(entry).entities if one.type == "blockquote"]
    assert quote.length == len("He said.\n\nShe answered.")


def test_a_part_that_was_split_keeps_its_styles() -> None:
    joined = join_parts([Part("One", (Style("bold", 0, 3),)), Part("Two", (Style("italic", 0, 3),))])
    assert [of(joined.text, one) for one in joined.styles] == ["One", "Two"]


def test_a_link_that_opens_no_web_page_is_left_out() -> None:
    styles = [
        Style("text_link", 0, 4, "javascript:alert(1)"),
        Style("text_link", 0, 4, "https://example.org"),
    ]
    assert parse_post("Head", "x", styles=styles).styles == (styles[1],)


def test_other_words_lose_their_styles() -> None:
    assert moved([Style("bold", 0, 3)], "One", "Two") == ()


def test_a_long_text_with_a_quote_at_its_end_is_not_hidden_in_another_one() -> None:
    text = "Head\n" + "\n".join(["A sentence of some length to fill the text."] * 40) + "\nQuoted"
    entry = parse_post(text, "x", styles=[Style("blockquote", utf16_length(text) - 6, 6)])
    kinds = {one.type for one in rendered(entry).entities}
    assert "blockquote" in kinds
    assert "expandable_blockquote" not in kinds

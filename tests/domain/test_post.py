"""Tests of how an editor's text is read as an entry."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.entry.post import mark_breaking, no_countries, parse_post, toggle
from bot.domain.messages.parts import Part
from bot.errors import UserError
from tests.cases import cases


def test_the_first_line_is_the_headline_and_the_rest_the_body() -> None:
    entry = parse_post("Ferries stay in port\n\nWaves of six metres.\nNobody is hurt.", "x")
    assert entry.headline == "Ferries stay in port"
    assert entry.body == "Waves of six metres.\nNobody is hurt."


def test_tags_at_the_end_of_any_line_are_taken_out() -> None:
    entry = parse_post("Ferries stay in port #Weather +de\nWaves of six metres.\n#north_sea +UA", "x")
    assert entry.headline == "Ferries stay in port"
    assert entry.body == "Waves of six metres."
    assert entry.topics == ("north-sea", "weather")
    assert entry.countries == ("DE", "UA")


@cases("text", ["!Quake", " ! Quake", "\uff01Quake", "!!! Quake", "!\nQuake"])
def test_a_mark_before_the_headline_makes_it_breaking(text: str) -> None:
    entry = parse_post(text, "x")
    assert (entry.headline, entry.breaking) == ("Quake", True)


@pytest.mark.parametrize("text", ["Quake!", "Quake\n!now", "“!” is a mark"])
def test_a_mark_elsewhere_does_not(text: str) -> None:
    assert not parse_post(text, "x").breaking


def test_a_mark_alone_is_no_post() -> None:
    with pytest.raises(UserError, match="post-empty"):
        parse_post("!", "x")


POSTS = st.lists(
    st.one_of(
        st.text(),
        st.lists(st.sampled_from(["!", "#breaking", "#energy", "+UA", "a", "\n", " "])).map("".join),
    ),
    min_size=1,
    max_size=3,
)


@given(POSTS, st.booleans())
def test_the_mark_can_be_set_and_taken_away_whatever_the_text(parts: list[str], breaking: bool) -> None:  # noqa: FBT001
    marked = mark_breaking([Part(text) for text in parts], breaking=breaking)
    try:
        entry = parse_post("\n".join(part.text for part in marked), "x")
    except UserError:
        return
    assert entry.breaking is breaking
    assert mark_breaking(marked, breaking=breaking) == marked


@pytest.mark.parametrize("tag", ["#breaking", "#Breaking", "#eilmeldung", "#breaking-news"])
def test_a_tag_that_names_the_mark_is_the_mark_and_no_topic(tag: str) -> None:
    entry = parse_post(f"Dam breaks #energy {tag}\nThe river rises.", "x")
    assert (entry.breaking, entry.topics, entry.headline) == (True, ("energy",), "Dam breaks")


def test_the_mark_that_a_tag_set_can_be_taken_away_and_other_tags_stay() -> None:
    assert mark_breaking([Part("Dam breaks #energy #breaking +UA\nThe river rises.")], breaking=False) == [
        Part("Dam breaks #energy +UA\nThe river rises.")
    ]


def test_a_country_may_be_named_by_its_name() -> None:
    assert parse_post("Hello +ukraine", "x").countries == ("UA",)


@cases("text", ["We are #1", "The #MeToo years end", "2 + 2", "C++", "+49 30 1234", "Costs +5%"])
def test_what_is_no_tag_stays(text: str) -> None:
    entry = parse_post(text, "x")
    assert entry.headline == text
    assert entry.topics == entry.countries == ()


def test_tags_alone_are_no_post() -> None:
    with pytest.raises(UserError, match="post-empty"):
        parse_post("#weather +DE", "x")


@cases(
    ("text", "headline", "countries", "named"),
    [
        ("Hello +Plus", "Hello +Plus", (), ["+Plus"]),
        ("Hello +xx +DE", "Hello +xx", ("DE",), ["+xx"]),
        ("Hello +DE +xx", "Hello +DE +xx", (), ["+xx"]),
        ("Hello +EU-members", "Hello +EU-members", (), ["+EU-members"]),  # sets are for filters
        ("Hello +DE", "Hello", ("DE",), []),
    ],
)
def test_what_names_no_country_stays_text_and_is_named(
    text: str, headline: str, countries: tuple[str, ...], named: list[str]
) -> None:
    entry = parse_post(text, "x")
    assert (entry.headline, entry.countries) == (headline, countries)
    assert no_countries(text) == named


@given(st.text())
def test_no_text_raises_anything_but_a_sentence_for_the_editor(text: str) -> None:
    try:
        entry = parse_post(text, "x")
    except UserError:
        return
    assert entry.headline.strip()


def test_what_is_taken_off_is_no_tag_and_no_text() -> None:
    entry = parse_post("Storm in Kiel -+DE #weather -#energy", "x")
    assert (entry.headline, entry.topics) == ("Storm in Kiel", ("weather",))
    assert entry.not_about == ("country:DE", "topic:energy")


@cases(
    ("text", "tag", "off", "on"),
    [
        ("Storm in Kiel", "+DE", "Storm in Kiel\n-+DE", "Storm in Kiel\n"),
        ("Storm +germany #weather", "+DE", "Storm #weather\n-+DE", "Storm #weather\n"),
        ("Storm #Weather\nWaves.", "#weather", "Storm\nWaves.\n-#weather", "Storm\nWaves.\n"),
    ],
)
def test_a_tag_is_taken_off_and_put_back(text: str, tag: str, off: str, on: str) -> None:
    [part] = toggle([Part(text)], tag)
    assert part.text == off
    [part] = toggle([part], tag)
    assert part.text == on


def test_a_button_with_a_tag_that_is_none_is_refused() -> None:
    for tag in ("", "weather", "+Plus", "#a b", "-#weather"):
        with pytest.raises(UserError, match="button-unknown"):
            toggle([Part("Storm")], tag)

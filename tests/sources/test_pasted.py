"""Tests of pasted liveblog text whose entries end with a byline."""

from datetime import UTC, datetime, tzinfo
from zoneinfo import ZoneInfo

from bot.domain.moment import to_micros
from bot.sources.paste.reader import Pasted, parse_pasted
from tests.cases import cases

LEDE = "The ferry left port on Monday with two hundred on board.\nIt was due by nightfall, its owner said."
ENTRIES = """\
Ferry found off the northern cape, coastguard says
The ferry that went missing on Monday has been found, the coastguard said.
“Everybody is well,” its chief told reporters.
Jo Doe6 November 2024 04:16
Search begins as radio falls silent
Ada Roe6 November 2024 04:00
Why did the ferry turn north?
Its captain had reported engine trouble.
Jo Doe and Ada Roe5 November 2024 22:00
"""
TEXT = f"{LEDE}\n{ENTRIES}"


def parse(text: str, zone: tzinfo = UTC) -> Pasted:
    return parse_pasted(text, zone)


def lines(*parts: str) -> str:
    return "\n".join(parts)


def ids(pasted: Pasted) -> list[str]:
    return [entry.external_id for entry in pasted.entries]


def test_a_byline_closes_each_entry_and_the_lede_is_none() -> None:
    pasted = parse(TEXT)
    assert pasted.lede == LEDE
    assert [(entry.headline, entry.body, entry.authors, entry.published_at) for entry in pasted.entries] == [
        (
            "Ferry found off the northern cape, coastguard says",
            "\n".join(ENTRIES.splitlines()[1:3]),
            ("Jo Doe",),
            to_micros(datetime(2024, 11, 6, 4, 16, tzinfo=UTC)),
        ),
        (
            "Search begins as radio falls silent",
            "",
            ("Ada Roe",),
            to_micros(datetime(2024, 11, 6, 4, 0, tzinfo=UTC)),
        ),
        (
            "Why did the ferry turn north?",
            "Its captain had reported engine trouble.",
            ("Jo Doe", "Ada Roe"),
            to_micros(datetime(2024, 11, 5, 22, 0, tzinfo=UTC)),
        ),
    ]
    assert pasted.rest is None


def test_times_are_of_the_zone_given() -> None:
    kyiv, utc = parse(TEXT, ZoneInfo("Europe/Kyiv")).entries[0], parse(TEXT).entries[0]
    assert kyiv.published_at is not None
    assert utc.published_at == kyiv.published_at + 2 * 3_600_000_000


@cases(
    "change",
    [
        lambda text: text.replace("\n", "\r\n"),
        lambda text: text.replace("\n", "\n\n"),
        lambda text: text.replace("\n", "  \n\u00a0\n\n \t"),
        lambda text: text.replace(" ", "\u00a0"),
        lambda text: text.replace(" ", "  "),
        lambda text: text.replace("\n", "\u2028"),
        lambda text: "\ufeff\n\n" + text.rstrip(),
        lambda text: text.replace("Doe6", "Doe 6").replace("Roe5", "Roe\u00a05"),
        lambda text: text.replace("Jo Doe", "By Jo Doe"),
    ],
)
def test_white_space_and_the_form_of_a_byline_change_nothing(change) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001  str to str
    assert parse(change(TEXT)) == parse(TEXT)


def test_an_edited_body_keeps_the_id_and_an_edited_headline_does_not() -> None:
    assert ids(parse(TEXT.replace("engine trouble", "a leak"))) == ids(parse(TEXT))
    assert ids(parse(TEXT.replace("turn north", "turn south"))) != ids(parse(TEXT))
    assert ids(parse(TEXT.replace("04:16", "04:17"))) != ids(parse(TEXT))


def test_an_entry_pasted_twice_is_one() -> None:
    twice = parse(TEXT + ENTRIES)
    assert (twice.entries, twice.merged) == (parse(TEXT).entries, 3)


def test_part_of_a_paste_has_the_ids_of_the_whole() -> None:
    assert ids(parse(ENTRIES)) == ids(parse(TEXT))


def test_text_below_the_last_byline_is_told_and_is_no_entry() -> None:
    pasted = parse(TEXT + "More on this story\nRelated topics")
    assert pasted.rest == "More on this story\nRelated topics"
    assert ids(pasted) == ids(parse(TEXT))


def test_numbers_that_a_page_puts_above_its_entries_are_dropped() -> None:
    numbered = ENTRIES.replace("04:16\n", "04:16\n1730866560\n").replace("04:00\n", "04:00\n* * *\n17\n")
    assert parse(numbered) == parse(ENTRIES)


def test_two_bylines_in_a_row_make_one_entry() -> None:
    assert (
        len(parse("A headline stands here\nJo Doe6 November 2024 04:16\nJo Doe6 November 2024 04:17").entries)
        == 1
    )


def test_an_entry_without_a_headline_gets_the_first_sentence_of_its_body() -> None:
    body = "The ferry that went missing on Monday has been found. " + "It is being towed to port. " * 10
    (entry,) = parse(f"{body}\nJo Doe6 November 2024 04:16").entries
    assert entry.headline == "The ferry that went missing on Monday has been found."
    assert entry.body == body.strip()


def test_a_byline_over_two_lines_is_read() -> None:
    for signed in (
        "By Jo Doe\n6 November 2024 04:16",
        "Jo Doe6 November\n2024 04:16",
        "Jo Doe 6\nNovember 2024 04:16",
    ):
        (entry,) = parse(f"A headline stands here\n{signed}\n").entries
        assert (entry.headline, entry.authors) == ("A headline stands here", ("Jo Doe",))


def test_where_entries_are_signed_a_date_alone_closes_none() -> None:
    pasted = parse(f"Wednesday 6 November 2024 05:00\n{TEXT}")
    assert ids(pasted) == ids(parse(TEXT))


def test_where_no_entry_is_signed_a_date_alone_closes_each() -> None:
    pasted = parse(
        "One thing happens here\n6 November 2024 04:16\nAnother thing happens\n6 November 2024 04:00"
    )
    assert [entry.headline for entry in pasted.entries] == ["One thing happens here", "Another thing happens"]


# Where the lede ends

HEADLINE = "Ferry found off the northern cape"
SIGNED = "Jo Doe6 November 2024 04:16\n"
SENTENCE = "It was due by nightfall, its owner said."


@cases(
    ("above", "lede"),
    [
        ([HEADLINE], None),
        ([HEADLINE, SENTENCE], None),
        ([SENTENCE, HEADLINE], SENTENCE),
        ([SENTENCE, HEADLINE, SENTENCE, SENTENCE], SENTENCE),
        (
            [SENTENCE, SENTENCE, HEADLINE, SENTENCE, "A line within the body", SENTENCE],
            f"{SENTENCE}\n{SENTENCE}",
        ),
        ([f"‘{SENTENCE}’", HEADLINE, "(Agency)"], f"‘{SENTENCE}’"),
        (["She called it “the end.”", HEADLINE], "She called it “the end.”"),
    ],
)
def test_the_lede_ends_at_the_first_headline_below_a_paragraph(above: list[str], lede: str | None) -> None:
    pasted = parse(lines(*above, SIGNED))
    assert (pasted.lede, pasted.entries[0].headline) == (lede, HEADLINE)


@cases("aside", ["(Getty Images)", "Reuters", "Read more:", "– with agencies", "• a point"])
def test_captions_and_labels_below_a_lede_are_no_headlines(aside: str) -> None:
    pasted = parse(lines(SENTENCE, aside, SENTENCE, HEADLINE, SENTENCE, SIGNED))
    assert pasted.lede is not None
    assert pasted.entries[0].headline == HEADLINE


def test_a_question_is_a_headline_where_nothing_else_is() -> None:
    pasted = parse(lines(SENTENCE, "Where is the ferry now?", SENTENCE, SIGNED))
    assert (pasted.lede, pasted.entries[0].headline) == (SENTENCE, "Where is the ferry now?")


def test_the_title_of_the_blog_goes_with_the_lede() -> None:
    pasted = parse(lines("Ferry latest: live updates", SENTENCE, HEADLINE, SENTENCE, SIGNED) + ENTRIES)
    assert (pasted.lede, pasted.entries[0].headline) == (f"Ferry latest: live updates\n{SENTENCE}", HEADLINE)


def test_a_paste_that_begins_with_an_entry_keeps_the_crossheads_in_its_body() -> None:
    entry = lines(HEADLINE, SENTENCE, "What comes next here", SENTENCE, SIGNED)
    pasted = parse(entry + entry.replace("04:16", "04:00"))
    assert pasted.lede is None
    assert [entry.headline for entry in pasted.entries] == [HEADLINE, HEADLINE]


# Whole pages


PAGE = "Home\nNews\nSport\nFerry LIVE: latest updates from the search\nLog in"


def test_a_list_of_key_events_above_the_first_entry_goes_with_the_lede() -> None:
    listed = "Latest news\nFerry found off the cape\nSearch begins off the cape\nShow latest"
    pasted = parse(f"{PAGE}\n{LEDE}\n{listed}\n{ENTRIES}")
    assert pasted.entries == parse(ENTRIES).entries
    assert pasted.lede == f"{PAGE}\n{LEDE}\n{listed}"


def test_a_title_that_stood_in_a_list_before_begins_the_first_entry() -> None:
    title = ENTRIES.splitlines()[0]
    pasted = parse(f"{LEDE}\n{title}\nAnother key event of the day\nThe list ends here.\n{ENTRIES}")
    assert pasted.entries == parse(ENTRIES).entries


def test_a_title_that_every_entry_bears_begins_the_first_one_too() -> None:
    entry = lines("World Cup", SENTENCE, "A title within the body", SENTENCE, SIGNED)
    both = entry.replace("nightfall", "noon") + entry.replace("04:16", "04:00")
    pasted = parse(f"{PAGE}\n{LEDE}\nLatest news of the cup\n{both}")
    assert [entry.headline for entry in pasted.entries] == ["World Cup", "World Cup"]


def test_numbers_between_the_entries_tell_where_the_first_begins() -> None:
    numbered = ENTRIES.replace("04:16\n", "04:16\n1730866560\n").replace("04:00\n", "04:00\n1730865600\n")
    pasted = parse(f"{PAGE}\n{LEDE}\nA title of the page\nAnother one of it\n1730866570\n{numbered}")
    assert pasted.entries == parse(ENTRIES).entries
    glued = numbered.replace("1730866560\n", "1730866560")
    assert parse(f"{LEDE}\n1730866570{glued}").entries == parse(ENTRIES).entries


def test_text_with_more_than_a_sentence_is_no_headline() -> None:
    text = (
        "The owner of the ferry has spoken to the press. " * 2
        + "It will be asked about its engine. Read more"
    )
    pasted = parse(lines(HEADLINE, SENTENCE, text, SIGNED))
    assert (pasted.lede, pasted.entries[0].headline) == (None, HEADLINE)


ABOVE = """\
Jo Doe 6 November 2024 04:16
Kyiv was hit by drones overnight.

Al Bo 6 November 2024 04:20
The Bundestag votes on the budget.

Cy Dee 6 November 2024 04:24
Rain in Rome.
"""


def test_a_byline_on_top_of_the_text_opens_each_entry_and_none_is_lost() -> None:
    pasted = parse(ABOVE)
    assert [(entry.headline, entry.authors, entry.published_at) for entry in pasted.entries] == [
        (
            "Kyiv was hit by drones overnight.",
            ("Jo Doe",),
            to_micros(datetime(2024, 11, 6, 4, 16, tzinfo=UTC)),
        ),
        (
            "The Bundestag votes on the budget.",
            ("Al Bo",),
            to_micros(datetime(2024, 11, 6, 4, 20, tzinfo=UTC)),
        ),
        ("Rain in Rome.", ("Cy Dee",), to_micros(datetime(2024, 11, 6, 4, 24, tzinfo=UTC))),
    ]
    assert (pasted.lede, pasted.rest, pasted.strays) == (None, None, ())


def test_a_byline_that_a_cut_left_on_top_opens_nothing_where_only_buttons_stand_below_the_last() -> None:
    pasted = parse("Al Bo6 November 2024 04:30\n" + ENTRIES + "Share\nMore news\n")
    assert pasted.entries == parse(ENTRIES).entries
    assert pasted.rest == "Share\nMore news"


def test_sentences_below_signed_times_that_go_back_are_entries_as_no_chat_goes_back() -> None:
    text = "16:48 Jo Doe\nKyiv was hit by drones this morning.\n\n16:44 Al Bo\nThe Bundestag votes today."
    assert [(entry.headline, entry.authors) for entry in parse(text).entries] == [
        ("Kyiv was hit by drones this morning.", ("Jo Doe",)),
        ("The Bundestag votes today.", ("Al Bo",)),
    ]

"""Tests of pasted liveblogs in the shapes of real pages, with invented texts."""

import re
from datetime import UTC, datetime

from bot.domain.moment import to_micros
from bot.sources.paste.reader import Pasted, parse_pasted
from tests.cases import cases

# (time, headline, paragraphs), newest first.
NEWS = [
    (
        "11:48",
        "Tug reaches the missing ferry",
        ["The tug has reached the ferry, its owner said.", "It is in tow."],
    ),
    ("11:30", "Ferry found off the northern cape", ["It was found by a fishing boat. Its crew is well."]),
    ("10:05", "Why did the ferry turn north?", ["Its captain had reported engine trouble on Monday."]),
    ("09:15", "Three boats join the search", ["The search goes on in the north, the coastguard said."]),
]
PEOPLE = ["Jo Doe", "Ada Roe", "Jo Doe", "Ada Roe"]
HEAD = """\
Home
News
Ferry LIVE: search goes on in the north
Updated 11:50, 6 Nov 2024
A ferry with two hundred on board has been missing since Monday.
Follow our updates below."""
FOOT = """\
Top Stories
Most read
Follow us
Get the news in your inbox every day
Sign up
We use your address to send you news. You can end that at any time."""
AGO = ["2m ago", "20m ago", "1h ago", "2h ago"]


SHAPES = {
    "posted at": "Posted at {time} {time}\n{headline}",
    "posted at, numbered and glued": "{number}. Posted at {time}{time}\n{headline}",
    "relative above a dotted time": "{ago}\n{dotted} GMT\n{headline}",
    "time and name": "{time} {name}\n{headline}",
    "time and name, glued": "{time}{name}\n{headline}",
    "time above name": "{time}\n{name}\n{headline}",
    "name above time": "{name}\n{time}\n{headline}",
    "relative, time and one name": "{number} mins ago {time} Jon King\n{headline}",
    "time alone": "{time}\n{headline}",
    "time with seconds": "{time}:59\n{headline}",
    "time and a zone in doubt": "{time}(IST)\n{headline}",
    "day glued above time": "November062024\n{time} (IST)\n{headline}",
    "twelve hours": "{twelve}am\n{headline}",
    "day behind, name of an agency's": "{twelve} a.m. GMT, November 6, 2024\nFrom CNN's {name}\n{headline}",
    "day in front, name below the headline": "Nov. 6, 2024, {twelve} AM GMT\n{headline}\n{name}",
    "local and universal time": "{ago}\n6 Nov 2024 - {time} ({time} GMT)\n{headline}",
    "German": "{time} Uhr\n{headline}",
    "German, in one line": "{time} Uhr | {headline}",
    "Italian, in one line": "Ore {dotted} - {headline}",
    "time and headline": "{time} {headline}",
    "below the headline": "{headline}\n{time} Uhr",
    "below the headline, twice": "{headline}\npublished at {time} Greenwich Mean Time\n{time} GMT",
}


def entries(shape: str) -> list[str]:
    """Return each entry as a page of this shape formats it."""
    return [
        "\n".join(
            [
                SHAPES[shape].format(
                    number=number,
                    time=time,
                    dotted=time.replace(":", "."),
                    twelve=time.removeprefix("0"),
                    ago=AGO[number - 1],
                    name=PEOPLE[number - 1],
                    headline=headline,
                ),
                *paragraphs,
            ]
        )
        for number, (time, headline, paragraphs) in enumerate(NEWS, start=1)
    ]


def paste(shape: str, *, head: str = HEAD, foot: str = FOOT, below: str = "") -> str:
    return "\n".join([head, *(f"{entry}\n{below}" for entry in entries(shape)), foot])


def parse(text: str) -> Pasted:
    return parse_pasted(text, UTC)


def at(time: str, day: int = 6) -> int:
    hour, minute = map(int, time.split(":"))
    return to_micros(datetime(2024, 11, day, hour, minute, tzinfo=UTC))


@cases("shape", SHAPES)
def test_a_whole_page_gives_its_entries_and_no_more(shape: str) -> None:
    pasted = parse(paste(shape))
    assert [(entry.headline, entry.body, entry.published_at) for entry in pasted.entries] == [
        (headline, "\n".join(paragraphs), at(time)) for time, headline, paragraphs in NEWS
    ]
    assert pasted.lede is not None
    assert pasted.lede.endswith("Follow our updates below.")
    assert pasted.rest == FOOT
    assert pasted.newest_first


@cases("shape", SHAPES)
def test_entries_without_their_page_are_the_same_ones(shape: str) -> None:
    whole, bare = parse(paste(shape)), parse(paste(shape, head="", foot=""))
    assert (bare.lede, bare.rest) == (None, None)
    assert [entry.external_id for entry in bare.entries] == [entry.external_id for entry in whole.entries]
    assert [entry.body for entry in bare.entries] == [entry.body for entry in whole.entries]


@cases("shape", [shape for shape in SHAPES if "{name}" in SHAPES[shape] or "King" in SHAPES[shape]])
def test_names_beside_the_time_or_the_headline_are_the_authors(shape: str) -> None:
    authors = [entry.authors for entry in parse(paste(shape)).entries]
    single = "King" in SHAPES[shape]
    assert authors == ([("Jon King",)] * 4 if single else [(name,) for name in PEOPLE])


@cases("shape", SHAPES)
def test_buttons_that_come_again_below_each_entry_are_left_out(shape: str) -> None:
    buttons = "Share\nCopy this link\nRead more about these links."
    pasted = parse(paste(shape, below=buttons))
    assert [entry.body for entry in pasted.entries] == ["\n".join(paragraphs) for _, _, paragraphs in NEWS]
    assert [line for line in pasted.strays if line == "Copy this link"] == ["Copy this link"] * 4


def test_key_events_are_marked_and_their_list_is_no_entry() -> None:
    listed = HEAD + "\nKey events\n" + "\n".join(f"{headline} {time}" for time, headline, _ in NEWS[1:])
    text = paste("time and name", head=listed).replace("11:30 Ada Roe", "11:30 KEY EVENT")
    pasted = parse(text)
    assert [entry.headline for entry in pasted.entries] == [headline for _, headline, _ in NEWS]
    assert [entry.key for entry in pasted.entries] == [False, True, False, False]
    assert [entry.authors for entry in pasted.entries][:2] == [("Jo Doe",), ()]


def test_a_list_of_times_above_titles_is_no_entries_where_the_titles_come_again() -> None:
    listed = HEAD + "\nKey events\n" + "\n".join(f"{time}\n{headline}" for time, headline, _ in NEWS[1:])
    pasted = parse(paste("time alone", head=listed))
    assert [entry.headline for entry in pasted.entries] == [headline for _, headline, _ in NEWS]
    assert set(pasted.strays) == {headline for _, headline, _ in NEWS[1:]}


def test_a_list_of_relative_times_within_the_entries_is_left_out() -> None:
    shape = "relative above a dotted time"
    pinned = "From 20m ago\n11.30 GMT\nFerry found off the northern cape\n" + NEWS[1][2][0]
    listed = "\n".join(f"{ago}\n{headline}" for ago, (_, headline, _) in zip(AGO, NEWS, strict=True))
    pasted = parse(paste(shape, head=f"{HEAD}\n{pinned}\n{listed}\n8h ago\nOpening summary"))
    assert [entry.headline for entry in pasted.entries] == [headline for _, headline, _ in NEWS]
    assert [entry.body for entry in pasted.entries] == ["\n".join(paragraphs) for _, _, paragraphs in NEWS]
    assert pasted.merged == 1
    assert "Opening summary" in pasted.strays


def test_the_time_of_an_edit_is_no_entry_and_no_text() -> None:
    text = paste("relative above a dotted time").replace(
        "It is in tow.", "It is in tow.\nUpdated at 11.49 GMT"
    )
    entry = parse(text).entries[0]
    assert (entry.published_at, entry.updated_at) == (at("11:48"), at("11:49"))
    assert "Updated" not in entry.body


def test_lengths_of_videos_and_times_in_quoted_posts_mark_no_entries() -> None:
    quoted = "01:27\nThe tug leaves port – video\n4:16 PM · Nov 5, 2024\nIt is in tow."
    pasted = parse(paste("relative above a dotted time").replace("It is in tow.", quoted))
    assert [entry.headline for entry in pasted.entries] == [headline for _, headline, _ in NEWS]


def test_captions_and_credits_are_left_out() -> None:
    captions = """\
(Harbour Images via An Agency)
The tug at sea (Image: An Agency)
The ferry in port (
Image:
An Agency)
A boat leaves port. Photograph: Max Poe/An Agency
Image source, An Agency
Image caption,
The northern cape
Poe/AgencyCopyright: Poe/Agency"""
    pasted = parse(paste("time alone").replace("It is in tow.", f"{captions}\nIt is in tow."))
    assert pasted.entries[0].body == "\n".join(NEWS[0][2])
    assert len(pasted.strays) == len(captions.splitlines())


def test_what_only_resembles_a_caption_stays() -> None:
    asides = "(This was first told at noon)\nThe owner sent a photo: the ferry at sea"
    pasted = parse(paste("time alone").replace("It is in tow.", f"{asides}\nIt is in tow."))
    assert asides in pasted.entries[0].body


def test_an_entry_without_a_headline_gets_its_first_sentence() -> None:
    text = "\n".join(
        f"Posted at {time} {time}\nThe {word} boat has joined the search. It is well.\nThe {word} crew talks."
        for time, word in (("16:48", "third"), ("16:20", "second"), ("16:05", "first"))
    )
    entry = parse(text).entries[0]
    assert entry.headline == "The third boat has joined the search."
    assert entry.body == "The third boat has joined the search. It is well.\nThe third crew talks."


def test_a_repeated_title_in_capitals_is_a_headline_and_no_name() -> None:
    text = "\n".join(
        f"{time}\nWorld Cup\nThe {word} team has reached the final of the cup, its manager said."
        for time, word in (("16:48", "third"), ("16:20", "second"), ("16:05", "first"), ("15:40", "last"))
    )
    pasted = parse(text + "\n15:20\nThe draw is made at noon\nAll teams know when they play.")
    assert (pasted.entries[0].headline, pasted.entries[0].authors) == ("World Cup", ())


def test_titles_in_capitals_behind_times_are_no_names() -> None:
    titles = ["Ferry Found", "Tug Leaves Port", "Crew Is Well", "Why the ferry turned", "Search goes on"]
    text = "\n".join(
        f"1{9 - place}:05 {title}\nIt was told at the harbour on Monday."
        for place, title in enumerate(titles)
    )
    pasted = parse(text)
    assert [(entry.headline, entry.authors) for entry in pasted.entries] == [(title, ()) for title in titles]


def test_a_label_glued_to_the_headline_marks_a_key_event() -> None:
    text = paste("posted at").replace("Tug reaches", "BreakingTug reaches")
    entry = parse(text).entries[0]
    assert (entry.headline, entry.key) == ("Tug reaches the missing ferry", True)


def test_a_time_that_one_entry_only_bears_makes_an_entry_of_a_text_that_begins_with_it() -> None:
    (entry,) = parse("16:48\nFerry found off the cape\nIt was found by a fishing boat.").entries
    assert (entry.headline, entry.published_at) == ("Ferry found off the cape", None)


def test_relative_times_alone_give_entries_without_a_time() -> None:
    text = "\n".join(
        f"{ago}\n{headline}\n" + "\n".join(paragraphs) + " All are waiting for more at the harbour."
        for ago, (_, headline, paragraphs) in zip(AGO, NEWS, strict=True)
    )
    pasted = parse(text)
    assert [(entry.headline, entry.published_at) for entry in pasted.entries] == [
        (headline, None) for _, headline, _ in NEWS
    ]


# Identity


def ids(text: str) -> list[str]:
    return [entry.external_id for entry in parse(text).entries]


@cases("shape", SHAPES)
@cases("apart", ["\r\n", "\n\n", " \n\u00a0\n\t"])
def test_white_space_changes_nothing(shape: str, apart: str) -> None:
    text = paste(shape)
    assert parse(text.replace("\n", apart)) == parse(re.sub(r"\n+", "\n", text))


@cases("shape", SHAPES)
def test_an_edited_body_keeps_the_id(shape: str) -> None:
    text = paste(shape)
    edited = text.replace("engine trouble", "a leak").replace("It is in tow.", "It is in tow again.")
    assert ids(edited) == ids(text)


@cases("shape", SHAPES)
def test_another_headline_is_another_entry(shape: str) -> None:
    text = paste(shape)
    before, after = ids(text), ids(text.replace("Three boats join", "Four boats join"))
    assert before[:3] == after[:3]
    assert before[3] != after[3]


@cases("shape", SHAPES)
def test_entries_keep_their_ids_as_new_ones_come_on_top(shape: str) -> None:
    older = "\n".join(entries(shape)[1:])
    assert ids(older) == ids(paste(shape))[1:]


def test_a_key_event_that_was_signed_before_is_the_same_entry() -> None:
    text = paste("time and name")
    assert ids(text.replace("11:30 Ada Roe", "11:30 KEY EVENT")) == ids(text)


def test_the_same_time_and_title_on_another_day_begins_otherwise_and_is_another_entry() -> None:
    match = "15:00\nKick-off at the harbour\n{} are playing against the fleet today, in the rain.\n"
    rest = "14:00\nTeams are in the stadium\nBoth have come by ferry.\n13:00\nGates open early\nMany wait."
    assert ids(match.format("Reds") + rest)[0] != ids(match.format("Blues") + rest)[0]


def test_two_entries_of_one_minute_and_title_are_two_and_the_older_keeps_its_id() -> None:
    older = "Cup news of the day\nThe first team has reached the final.\nJo Doe6 November 2024 05:16\n"
    newer = older.replace("first", "second").replace("The second", "A second")
    both = parse(newer + older)
    assert [entry.body.split()[0] for entry in both.entries] == ["A", "The"]
    assert both.entries[1].external_id == parse(older).entries[0].external_id
    assert both.merged == 0


def test_short_entries_with_headlines_the_newest_first_are_a_liveblog() -> None:
    text = """08:15 Ferries stop in Kiel
No ferry leaves today.

08:05 School closed
All schools in Kiel stay shut.

07:55 Power cut
Half of the town is dark."""
    assert [one.headline for one in parse_pasted(text, UTC).entries] == [
        "Ferries stop in Kiel",
        "School closed",
        "Power cut",
    ]

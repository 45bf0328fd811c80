"""Tests of pasted text that is not a liveblog, or is hostile."""

import random
from datetime import UTC
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.errors import SourceInvalidError
from bot.sources.paste.reader import PASTE_LIMIT, Pasted, parse_pasted
from bot.words import LANGUAGES, load_words
from tests.timing import assert_cost_grows_with_size

NO_LIVEBLOG = {
    "nothing": "",
    "blank": " \n",
    "prose": "Nothing here is signed.\nNothing at all.",
    "a byline alone": "Jo Doe6 November 2024 04:16",
    "a number and a byline": "1\nJo Doe6 November 2024 04:16",
    "a recipe": """\
Bread for a slow day
Time 16:48
Mix the flour and the water and let it rest for an hour. Knead it well.
16:48
Put it in the oven at 220 degrees. It will rise within ten minutes.
Serve it warm with butter.""",
    "a novel": """\
He looked at the clock on the wall of the station.
16:48
The train had left without him, and nobody was on the platform. He sat down.
He waited until the lamps were lit, and then he waited longer.""",
    "a novel with times for titles": """\
CHAPTER FOUR
16:48
The train had left without him, and nobody was on the platform. He sat down.
17:20
She came at last, with a suitcase and no hat. They did not speak for a while.
18:05
The next train was late. He had known that it would be, and said so.""",
    "an email": """\
From: Jo Doe <jo@example.org>
Sent: Wednesday, 6 November 2024 04:16
To: Ada Roe
Subject: The ferry
Dear Ada,
the ferry was found off the cape this morning. Everybody is well.
Jo
On 6 November 2024 at 03:10, Ada Roe <ada@example.org> wrote:
> Where is the ferry?""",
    "an email as shown": """\
The ferry
Jo Doe
6 Nov 2024, 04:16 (3 days ago)
to me
Dear Ada, the ferry was found off the cape this morning. Everybody is well.""",
    "a chat, exported": """\
[06/11/2024, 16:48:12] Jo: hi there
[06/11/2024, 16:48:30] Ada: hello, did you see the news? It is all over the papers.
[06/11/2024, 16:49:30] Jo: no what happened""",
    "a chat in lines": """\
16:48 Jo: hi there
16:48 Ada: hello
16:49 Jo: did you see the news about the ferry?
16:52 Ada: yes. they found it.""",
    "a chat, names above times": """\
Jo Doe
16:48
hi there
Ada Roe
16:49
hello, did you see the news?
Jo Doe
16:50
no. what happened?
Ada Roe
16:52
they found it off the cape.""",
    "a chat, times before names": """\
16:48 Jo Doe
hi there
16:49 Ada Roe
hello, did you see the news?
16:51 Jo Doe
no. what happened?""",
    "a timetable": "16:48 North Harbour\n17:03 Old Town\n17:25 South Harbour\n18:01 Airport, Gate One",
    "an agenda": """\
09:00 Registration and coffee
09:30 Opening remarks
10:00 Jo Doe
The future of ferries
11:00 Ada Roe
Why captains turn north
12:30 Lunch""",
    "an article": """\
Ferry found off the northern cape
By Jo Doe
6 November 2024 04:16
The ferry that went missing on Monday has been found, the coastguard said.
Everybody is well, its chief told reporters.""",
    "an article, updated": """\
Ferry found off the northern cape
Published at 15:05, 6 November 2024
Updated 16:10
The ferry that went missing on Monday has been found, the coastguard said.""",
    "chapters of a video": "00:00 Intro\n01:23 What is a ferry?\n05:40 The engine\n12:48 Outro",
    "a transcript": "0:00\nwelcome back everybody\n0:04\ntoday we look at ferries and how\n0:09\nthey float",
    "verses": """\
3:14 And the ferry was lifted up upon the waters, and it was seen from the land.
3:15 And those who saw it were glad, and went down to the harbour.
3:16 For it was so loved that all the people came.""",
    "programmes": "20:15 The Harbour\n21:45 Jo Doe Tonight\n22:45 The News\n23:05 Late Film",
    "subtitles": "1\n00:00:01,000 --> 00:00:04,000\nWelcome.\n2\n00:00:04,000 --> 00:00:09,000\nFerries.",
    "a front page": "Ferry found off the cape\n3h ago\nMinister resigns\n5h ago\nStorm moves east\n6h ago",
    "a forum": "Re: ferries\nby Jo Doe\nposted 3 hours ago\nI think that it was the engine.",
    "a log": """\
2024-11-06 04:16:00 INFO The service has started and is listening on port 80 for requests.
2024-11-06 04:16:02 INFO The first request has come in from the network. It was answered.
2024-11-06 04:17:00 ERROR The connection to the database was closed by the server.""",
    "results": "Reds 2-1 Blues\n15:00\nNorth 0-0 South\n17:30\nEast 1-1 West\n20:00",
    "a diary": "6 November 2024\nRain all day. I wrote letters.\n7 November 2024\nSun at last. We walked.",
    "prices": "2.50 Euro for the bread.\n3.20 Euro for the butter, a lot now.\n4.90 Euro for the cheese.",
}


@pytest.mark.parametrize("text", NO_LIVEBLOG.values(), ids=NO_LIVEBLOG)
def test_what_is_no_liveblog_gives_no_entry(text: str) -> None:
    with pytest.raises(SourceInvalidError) as caught:
        parse_pasted(text, UTC)
    assert (caught.value.message, caught.value.arguments) == ("paste-no-entry", {})


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_refusal_shows_as_an_example_is_read(language: str) -> None:
    told = load_words(language)("paste-no-entry")
    [entry] = parse_pasted("\n".join(told.splitlines()[1:]), UTC).entries
    assert (len(entry.authors), bool(entry.headline), bool(entry.body)) == (1, True, True)


def test_a_paste_too_long_is_refused() -> None:
    with pytest.raises(SourceInvalidError) as caught:
        parse_pasted("x" * (PASTE_LIMIT + 1), UTC)
    assert (caught.value.message, caught.value.arguments) == ("paste-too-long", {"limit": PASTE_LIMIT})


# Hostile text

PIECES = [
    *["Ferry found off the northern cape", "Search begins as radio falls silent", "Why did it turn?"],
    *[
        "The ferry was found, its owner said.",
        "“Everybody is well,” he said.",
        "It is in tow. More follows",
        "Reuters",
    ],
    *[
        "Jo Doe",
        "Jo Doe6 November 2024 04:16",
        "Ada Roe 5 November 2024 22:00",
        "By Jo Doe",
        "6 November",
        "2024 04:16",
    ],
    *[
        "16:48",
        "16:20",
        "23:59",
        "00:05",
        "16:48 Jo Doe",
        "16:20 KEY EVENT",
        "16:05 The ferry is found",
        "KEY EVENT",
    ],
    *[
        "Posted at 15:05 15:05",
        "12.50 BST",
        "12.34 BST",
        "30m ago",
        "2h ago",
        "19:02(IST)",
        "Updated at 12.36 BST",
    ],
    *[
        "Monday 5 August 2024",
        "5 August",
        "November062024",
        "Updated 20:49, 5 Aug 2024",
        "May 5 2024 3pm",
        "0:05 AM",
    ],
    *["caption (", "Image:", "An Agency)", "(An Agency)", "01:27", "9999", "* * *", "Share", "Home", "News"],
]
LINES = st.sampled_from(PIECES)
TEXTS = st.one_of(st.text(), st.lists(st.one_of(LINES, st.text(max_size=20)), max_size=40).map("\n".join))


def parse(text: str, now: int | None = None) -> Pasted | None:
    try:
        return parse_pasted(text, ZoneInfo("Asia/Kolkata"), now=now)
    except SourceInvalidError:
        return None


def ids(pasted: Pasted | None) -> list[str]:
    return [] if pasted is None else [entry.external_id for entry in pasted.entries]


@given(TEXTS)
@example("\ud800\nJo Doe6 November 2024 04:16")
@example("x\nJo Doe1 January 1900 00:00")
@example("a headline here\nJo Doe31 December 9999 23:59 PST")
def test_no_text_breaks_reading_or_gives_two_entries_one_id(text: str) -> None:
    pasted = parse(text)
    if pasted is not None:
        assert pasted.entries
        assert len(set(ids(pasted))) == len(pasted.entries)
        assert all(entry.headline for entry in pasted.entries)


@given(st.lists(LINES, max_size=40), st.integers(min_value=0, max_value=2**53))
def test_neither_blank_lines_nor_the_time_change_what_is_read(lines: list[str], now: int) -> None:
    plain = parse("\n".join(lines))
    assert parse(" \r\n\n".join(lines)) == plain
    assert ids(parse("\n".join(lines), now)) == ids(plain)


@given(st.lists(LINES, min_size=1, max_size=40))
def test_nothing_pasted_is_lost(lines: list[str]) -> None:
    pasted = parse("\n".join(lines))
    if pasted is None or pasted.merged:
        return
    kept = [pasted.lede or "", *(f"{one.headline}\n{one.body}" for one in pasted.entries), pasted.rest or ""]
    kept_lines = {line for part in (*kept, *pasted.strays) for line in part.splitlines()}
    for line in PIECES[:7]:
        assert line not in lines or line in kept_lines


def test_shuffled_and_cut_pages_are_read_or_refused() -> None:
    chance = random.Random(1)  # noqa: S311  the same each time
    page = [
        line
        for number in range(40)
        for line in (
            f"{23 - number // 2}:{59 - number} Jo Doe",
            f"Headline of entry {number} stands here",
            f"The text of entry {number} goes on. It has an end.",
            *chance.sample(PIECES, number % 4),
        )
    ]
    for _ in range(60):
        lines = chance.sample(page, chance.randrange(1, len(page)))
        text = "\n".join(lines)[: chance.randrange(1, 5000)]
        found = ids(parse(text))
        assert len(set(found)) == len(found)


def longest(line: str) -> str:
    return (line * (PASTE_LIMIT // len(line) + 1))[:PASTE_LIMIT]


@pytest.mark.parametrize(
    "line",
    [
        *[
            "1\n",
            "16:48\n",
            "16:48 ",
            "3h ago\n",
            "6 November 2024 ",
            "6 November 2024\n",
            "january ",
            "1",
            "caption (\n",
        ],
        *[
            "Jo Doe\n",
            "Jo Doe and ",
            "1 min ",
            "Updated at 16:48\n",
            "A headline stands here\n",
            "(",
            "KEY ",
            " \n",
        ],
        *["16:48 Jo Doe\nA headline stands here\nA text. It ends.\n", "Text.\nJo Doe6 November 2024 04:16\n"],
        "16:48 Jo Doe\nA headline stands here\n3h ago\nA headline stands here\n5h ago\nText.\n",
        *["a (16:48)\n", "Jo Doe, 16:48\n", "1\t16:48\n", '16:48,"x"\n', "| 16:48 | a |\n", '16:48;"', "+"],
        *[
            "+++ 16:48 ",
            "> 16:48 x\n",
            "06/11/2024 16:48\n",
            "2m - x\n",
            "<p>16:48</p>",
            "Today at ",
            "vor 1 ",
        ],
    ],
)
def test_the_time_that_reading_takes_grows_with_the_text_alone(line: str) -> None:
    text = longest(line)
    assert_cost_grows_with_size(parse, lambda size: text[:size], PASTE_LIMIT // 32)

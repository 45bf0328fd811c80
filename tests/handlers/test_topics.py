"""Anybody lists topics; owners make and change them."""

import pytest

from tests.handlers.conftest import Person


async def test_anybody_lists_the_topics_and_looks_at_one(reader: Person) -> None:
    [listed] = await reader.ask("/topic")
    assert listed["text"].startswith("These topics can be followed")
    assert "• politics: elections, " in listed["text"]
    assert "/topic and a name shows what that one holds" in listed["text"]
    assert "/topic add" not in listed["text"]
    [shown] = await reader.ask("/topic wildfires")
    assert shown["text"].splitlines() == [
        "wildfire: /follow topic:wildfire",
        "Part of: fire, disaster",
    ]


async def test_an_owner_makes_a_topic_and_an_entry_with_one_of_its_words_is_about_it(
    reader: Person, editor: Person
) -> None:
    [made] = await editor.ask('/topic add North Sea: "dogger bank", =Sylt, -beach')
    assert made["text"].splitlines() == [
        "North Sea is made, for the entries that come from now on: /follow topic:north-sea",
        "The owner’s words for it: dogger bank, =Sylt, -beach",
    ]
    _, preview = await editor.ask("/post Fog over Dogger Bank tonight", answers=2)
    assert "#north-sea" in preview["text"]
    [listed] = await reader.ask("/topic")
    assert "Made or changed by the owner of this bot: North Sea" in listed["text"]


async def test_an_owner_adds_words_to_a_built_in_topic_and_takes_them_away(editor: Person) -> None:
    [first] = await editor.ask("/topic add Energie: offshore")
    assert "topic:energy" in first["text"]
    [second] = await editor.ask("/topic add energy: -blackout, hub")
    assert second["text"].endswith("words for it: offshore, -blackout, hub")
    [left] = await editor.ask("/topic remove energy: hub, offshore")
    assert left["text"].endswith("words for it: -blackout")
    [named] = await editor.ask("/topic add energy: blackout")
    assert named["text"].endswith("words for it: blackout")
    [none] = await editor.ask("/topic remove energy")
    assert none["text"] == "No words of yours are left for energy."


@pytest.mark.parametrize("typed", ["add Sea: storm", "remove Sea"])
async def test_only_an_owner_changes_topics(reader: Person, typed: str) -> None:
    [refusal] = await reader.ask(f"/topic {typed}")
    assert refusal["text"] == "That is for the owners of this bot."


@pytest.mark.parametrize(
    ("typed", "begins"),
    [
        ("enrgy", "There is no topic “enrgy”. Did you mean energy"),
        ("qqqqqq", "There is no topic “qqqqqq”. /topic lists them."),
        ("add", "Owners can give a topic words"),
        ("add Sea", "Owners can give a topic words"),
        ("add Sea: …", "“…” cannot be looked for."),
        ("add " + "x" * 60 + ": storm", "A topic’s name may have 40 characters."),
        ("add Sea: " + ", ".join(f"w{n}" for n in range(60)), "A topic may have 50 words"),
        ('add Foo: "abc', 'A quotation mark is not closed: "abc.'),
        ("add everything: storm", "No topic can be called “everything”"),
        ("add Ukraine: storm", "No topic can be called “Ukraine”"),
        ("remove Sea", "You have given no words to “Sea”."),
    ],
)
async def test_wrong_words_are_explained(editor: Person, typed: str, begins: str) -> None:
    [answer] = await editor.ask(f"/topic {typed}")
    assert answer["text"].startswith(begins)


async def test_a_word_that_an_owner_never_gave_is_not_taken_away(editor: Person) -> None:
    await editor.ask("/topic add North Sea: dogger")
    [told] = await editor.ask("/topic remove North Sea: nonsense")
    assert told["text"].startswith("“nonsense” is not among your words for North Sea")
    [shown] = await editor.ask("/topic North Sea")
    assert shown["text"].endswith("words for it: dogger")

"""Tests of topics: found in running text, and named by people, sources and owners."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench.relevance_topics import figures, load_labelled
from bot.domain.languages.stems import stem
from bot.domain.languages.stop_words import STOP_WORDS
from bot.domain.text.words import sentences, words
from bot.domain.topics import CustomTopic, Vocabulary, built_in, read_topic
from bot.domain.topics.lists import (
    LANGUAGES,
    NAMED,
    listed_phrases,
    load_index,
    load_tree,
    other_names,
    section_names,
)
from bot.domain.topics.patterns import read_phrase
from bot.errors import UserError
from tests.cases import cases

LABELLED = Path(__file__).parent / "labelled"
TOP_TERMS = 17


def found(
    headline: str, body: str = "", language: str | None = "en", vocabulary: Vocabulary | None = None
) -> set[str]:
    text = sentences(headline) + sentences(body)
    return {mention.slug for mention in (vocabulary or built_in()).find(text, language)}


def test_the_tree_has_all_top_terms_of_the_iptc_and_each_topic_has_words_in_each_language() -> None:
    tree = load_tree()
    assert sum(not topic.ancestors for topic in tree.values()) == TOP_TERMS
    upper = {slug for slug, topic in tree.items() if len(topic.ancestors) < 2}
    for language in LANGUAGES:
        listed = {topic for _, topic, _ in listed_phrases(language)}
        assert listed == (set(tree) if language in NAMED else upper)
        assert load_index(language) is not None


def test_every_topic_is_known_by_its_names_in_both_languages() -> None:
    vocabulary = built_in()
    for topic in load_tree().values():
        assert vocabulary.slug_of(topic.slug) == topic.slug
        for language in NAMED:
            assert vocabulary.slug_of(vocabulary.name(topic.slug, language)) in load_tree()


@cases(
    ("headline", "body", "topic"),
    [
        ("Flash flood closes road", "", "flood"),
        (
            "A long day ends",
            "Rescuers said that floodwater had reached the school. The river is still rising.",
            "flood",
        ),
        ("Storm Ciarán nears", "", "weather"),
        ("Polls close", "The exit poll is due at eight.", "elections"),
        ("GOAL! United equalise", "A header at the far post.", "football"),
        ("Gas pipeline explodes", "", "energy"),
    ],
)
def test_a_topic_is_found_by_a_sure_word_in_the_headline_or_by_several_in_the_body(
    headline: str, body: str, topic: str
) -> None:
    about = found(headline, body)
    assert {topic, *built_in().ancestors(topic)} <= about


@cases(
    ("headline", "topic"),
    [
        ("Retailer fired its boss over poor sales", "fire"),
        ("Coach under fire after defeat", "fire"),
        ("They struck a deal at last", "strikes"),
        ("Air strike hits depot", "strikes"),
        ("Chairman weathers storm of criticism", "weather"),
        ("Supporters stormed the stage", "storms"),
        ("A landslide for the opposition", "landslide"),
        ("City's attack had three shots and lost the midfield battle", "conflict"),
        ("Revolutionary Guard commander speaks", "politics"),
        ("He had a heart attack at home", "conflict"),
        ("It was a war of words", "war"),
        ("DNA match found", "sport"),
        ("The goal is to finish by May", "sport"),
        ("The party people danced at the garden party", "politics"),
        ("She won the legal battle", "war"),
        ("us who may read this", "health"),
    ],
)
def test_words_that_mean_something_else_here_name_no_topic(headline: str, topic: str) -> None:
    assert topic not in found(headline)


@cases(
    ("headline", "topic"),
    [
        ("Sturm der Entrüstung im Netz", "weather"),
        ("Dobrindt warnt: Brandmauer muss stehen", "fire"),
        ("Erdrutschsieg für die Opposition", "landslide"),
        ("Startschuss für neues Museum", "sport"),
        ("Der Ausschuss spielt eine Rolle", "sport"),
        ("Große Auswahl im Laden", "elections"),
    ],
)
def test_german_words_that_mean_something_else_here_name_no_topic(headline: str, topic: str) -> None:
    assert topic not in found(headline, language="de")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sure_word_of_a_topic_is_a_form_of_a_word_that_only_another_topic_has(language: str) -> None:
    """A stem hides the difference: Stürmer were storms, Protestants protests, and Bauern whoever builds."""
    tree, rows = load_tree(), list(listed_phrases(language))
    lists: dict[str, set[str]] = {}
    by_stem: dict[str, list[tuple[str, str, bool]]] = {}
    for written, topic, strong in [*rows, *((name, slug, False) for name, slug in other_names(language))]:
        form = " ".join(words(written))
        phrase = read_phrase(written, language, cased=language == "en")
        if (written, topic, strong) in rows:
            lists.setdefault(topic, set()).add(form)
        if phrase is not None and not any(word.mark for word in phrase.words):
            by_stem.setdefault(" ".join(word.text for word in phrase.words), []).append((form, topic, strong))
    assert [
        f"{sure} ({topic}) is also {other} ({its})"
        for listed in by_stem.values()
        for sure, topic, strong in listed
        for other, its, _ in listed
        if strong and other not in lists[topic] and sure not in lists[its]
        if topic not in (its, *tree[its].ancestors) and its not in tree[topic].ancestors
    ] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_listed_word_is_a_form_of_a_small_word(language: str) -> None:
    small = {stem(word, language): word for word in STOP_WORDS[language]}
    # Their capitals tell these apart from the small words, or they are too rare to matter.
    known = {"en": {"IT"}, "de": {"all"}}.get(language, set())
    found = {
        written
        for written, _, _ in listed_phrases(language)
        if (phrase := read_phrase(written, language, cased=False)) is not None
        if len(phrase.words) == 1 and not phrase.words[0].mark and phrase.words[0].text in small
    }
    assert found == known


@cases(
    ("headline", "language", "topic"),
    [
        ("Wir werden aus dem Unglück lehren und lernen", "de", "education"),
        ("Der Grund ist unklar", "de", "business"),
        ("Premiere im Nationaltheater", "de", "politics"),
        ("In der Tat ist das so", "de", "crime"),
        ("Das ergibt keinen Sinn", "de", "tennis"),
        ("Die Polizei hat um Hinweise gebeten", "de", "religion"),
        ("Prinz besucht Wales", "de", "animals"),
        ("Helmut Kohl im Archiv", "de", "coal"),
        ("Neue Wohnungen bauen", "de", "agriculture"),
        ("Drei mal vier", "de", "art"),
        ("Die Schleuse ist zu", "de", "human-trafficking"),
        ("Ruhe bewahren", "de", "justice"),
        ("Die Zahl ist gesunken", "de", "shipping-accident"),
        ("Ein wilder Tag", "de", "conservation"),
        ("Im Gang", "de", "organised-crime"),
        ("Protestant bishop speaks", "en", "protest"),
        ("Protest in the square", "en", "christianity"),
        ("A sunny day", "en", "islam"),
        ("The future of the town", "en", "markets"),
        ("Aid arrives", "en", "disease"),
        ("Launch aborted", "en", "abortion"),
        ("Parliament in recess", "en", "recession"),
        ("A box in the attic", "en", "boxing"),
        ("Hospitality in the village", "en", "health"),
        ("Storm the gates, they cried", "en", "storms"),
    ],
)
def test_a_word_that_only_shares_its_stem_names_no_topic(headline: str, language: str, topic: str) -> None:
    assert topic not in found(headline, language=language)


def test_a_storm_is_no_footballer() -> None:
    about = found(
        "Schwerer Sturm trifft Hamburg",
        "In der Nacht zogen Böen über die Stadt, und Bäume fielen um.",
        "de",
    )
    assert {"storms", "weather"} <= about
    assert about.isdisjoint({"football", "sport"})
    assert {"football", "sport"} <= found("Stürmer trifft in der Nachspielzeit", language="de")


@pytest.mark.parametrize("language", NAMED)
def test_a_topics_names_are_among_its_words(language: str) -> None:
    """Whoever follows a topic by its name expects what has that name in it."""
    index = load_index(language)
    assert index is not None
    assert [
        f"{name} ({topic})"
        for name, topic in other_names(language)
        if not any(
            topic in dict(hit.phrase.says)
            for written in (name[0].upper() + name[1:], name.upper())
            for hit in index.overlapping(sentences(written))
        )
    ] == []


def test_a_sections_name_is_known_and_as_a_word_stands_for_itself() -> None:
    vocabulary = built_in()
    for language in NAMED:
        for name, topic in section_names(language):
            assert vocabulary.of_categories([name]) == {topic}
            assert vocabulary.slug_of_word(name) is None
    assert vocabulary.slug_of_word("Sturm") == "storms"
    own = vocabulary.with_custom([CustomTopic("people", "People", ("crowd",))])
    assert own.slug_of_word("people") == "people"


def test_german_compounds_are_found_by_their_parts() -> None:
    assert "elections" in found("Kommunalwahl im Saarland", language="de")
    assert "flood" in found("Hochwasserlage spitzt sich zu", language="de")


def test_a_word_in_passing_in_a_long_text_names_no_topic() -> None:
    passing = "He once worked in a hospital."
    filler = "The bridge was opened by the owner of the mill, who thanked those who had come. " * 12
    assert "health" in found("A short note", passing + " A nurse was there.")
    assert "health" not in found("A long note", filler + passing + " A nurse was there.")


def test_a_language_that_is_unknown_is_told_by_its_small_words_and_one_without_lists_has_no_topics() -> None:
    assert "flood" in found("Hochwasser in der Stadt", "Der Pegel ist hoch und die Deiche sind weich.", None)
    assert "flood" in found("Flooding in the city", "", None)
    assert found("Översvämning: vattnet stiger, football", language="sv") == set()


def test_mentions_stand_at_the_words_that_name_the_topic() -> None:
    text = sentences("Wildfire near Chania. Firefighters came.")
    mentions = built_in().find(text, "en")
    said = {(one.slug, text[one.sentence][one.start].surface) for one in mentions}
    assert {("wildfire", "Wildfire"), ("fire", "Wildfire"), ("fire", "Firefighters")} <= said
    assert [one[1:] for one in mentions] == sorted(one[1:] for one in mentions)


@cases(
    ("typed", "slug"),
    [
        ("Energie", "energy"),
        ("#energy", "energy"),
        ("Wahlen", "elections"),
        ("election", "elections"),
        ("Climate Change", "climate-change"),
        ("climatechange", "climate-change"),
        ("Fußball", "football"),
        ("medtop:15000000", "sport"),
        ("Krieg", "war"),
        ("north sea", None),
        ("", None),
        ("🙂", None),
    ],
)
def test_topics_are_known_as_people_type_them(typed: str, slug: str | None) -> None:
    assert built_in().slug_of(typed) == slug


def test_an_unknown_name_has_near_ones_in_the_readers_language() -> None:
    assert "Energie" in built_in().nearest("energei", "de")
    assert built_in().nearest("🙂", "de") == []


def test_categories_become_topics_and_unknown_ones_stay_what_they_are() -> None:
    assert built_in().of_categories(["Sport", "wahlen", "North Sea", "–"]) == {
        "sport",
        "elections",
        "north-sea",
    }


def test_tags_that_entries_bear_can_be_asked_for() -> None:
    vocabulary = built_in().with_seen(["north-sea"])
    assert vocabulary.slug_of("#North-Sea") == "north-sea"
    assert vocabulary.name("north-sea", "en") == "north-sea"
    assert built_in().slug_of("north-sea") is None


def test_an_owners_topic_is_found_by_any_of_its_words_however_long_the_text() -> None:
    vocabulary = built_in().with_custom([read_topic('North Sea: wind farm, "dogger bank", =Sylt')])
    long = "Nothing of note was said for a while by those who sat there. " * 30
    assert "north-sea" in found("News", long + "On Dogger Bank it rains.", vocabulary=vocabulary)
    assert "north-sea" in found("Wind farms", vocabulary=vocabulary)
    assert "north-sea" in found("Sylt", vocabulary=vocabulary)
    assert "north-sea" not in found("Dogger, bank", vocabulary=vocabulary)
    assert vocabulary.slug_of("North Sea") == "north-sea"
    assert vocabulary.name("north-sea", "de") == "North Sea"


def test_an_owner_adds_words_to_a_built_in_topic_and_takes_its_words_away() -> None:
    own = CustomTopic("energy", "Energy", ("offshore", "-blackout"))
    vocabulary = built_in().with_custom([own])
    assert {"energy", "economy"} <= found("Offshore plans", vocabulary=vocabulary)
    assert "energy" in found("Blackout in town")
    assert "energy" not in found("Blackout in town", vocabulary=vocabulary)


@cases(
    ("typed", "message"),
    [
        ("", "topic-usage"),
        (": storm", "topic-usage"),
        ("x" * 41 + ": storm", "topic-name-long"),
        ("Sea: " + ", ".join(f"word{number}" for number in range(51)), "topic-many-words"),
        ("Sea: " + "x" * 61, "topic-bad-word"),
        ("Sea: one two three four five six", "topic-bad-word"),
        ("Sea: storm, …", "topic-bad-word"),
    ],
)
def test_a_topic_that_cannot_be_read_or_is_too_much_is_refused(typed: str, message: str) -> None:
    with pytest.raises(UserError) as refusal:
        read_topic(typed)
    assert refusal.value.message == message


@given(st.text(max_size=300))
def test_whatever_an_owner_types_is_read_or_refused_and_then_found(typed: str) -> None:
    try:
        own = read_topic(typed)
    except UserError:
        return
    built_in().with_custom([own]).find(sentences(typed), None)


@given(st.text(max_size=400), st.sampled_from(["en", "de", "uk", "", None]))
def test_any_text_is_looked_through_and_mentions_lie_in_it(text: str, language: str | None) -> None:
    tokens = sentences(text)
    for mention in built_in().find(tokens, language):
        assert 0 <= mention.start < mention.end <= len(tokens[mention.sentence])


def test_labelled_entries_are_told_by_topics_that_can_be_judged() -> None:
    for path in sorted(LABELLED.iterdir()):
        entries = load_labelled(path)
        assert len(entries) >= 40
        assert {topic for entry in entries for topic in entry.topics} <= load_tree().keys()


def test_of_labelled_entries_most_topics_are_found() -> None:
    # A lower limit for what `make bench-relevance` prints. A change of the lists cannot worsen it unseen.
    assert figures(LABELLED / "topics-known.txt").f1 >= 0.93
    assert figures(LABELLED / "topics-unseen.txt").f1 >= 0.75
    for language in ("es", "fr", "it", "pt", "uk"):
        assert figures(LABELLED / f"topics-{language}.txt").f1 >= 0.73
    for language in ("pl", "ru"):
        assert figures(LABELLED / f"topics-{language}.txt").f1 >= 0.62


@cases(
    ("headline", "language", "topic"),
    [
        ("Ракетний обстріл Одеси", "uk", "war"),
        ("Землетрясение на Камчатке", "ru", "natural-disaster"),
        ("Huelga general en los aeropuertos", "es", "strikes"),
        ("Les pompiers luttent contre un incendie", "fr", "fire"),
        ("Wybory prezydenckie: druga tura", "pl", "elections"),
        ("Terremoto in Calabria", "it", "natural-disaster"),
        ("Inflação sobe em março", "pt", "inflation"),
    ],
)
def test_texts_in_seven_more_languages_have_topics_of_the_upper_levels(
    headline: str, language: str, topic: str
) -> None:
    assert {topic, *built_in().ancestors(topic)} <= found(headline, language=language)


@cases(
    ("headline", "language", "topic"),
    [
        ("Друга світова війна в підручниках", "uk", "war"),
        ("Лавина критики после матча", "ru", "natural-disaster"),
        ("Lluvia de ideas en el taller", "es", "weather"),
        ("Feu vert pour le projet", "fr", "fire"),
        ("Burza mózgów w redakcji", "pl", "weather"),
        ("Valanga di messaggi", "it", "natural-disaster"),
        ("Chuva de críticas ao texto", "pt", "weather"),
    ],
)
def test_words_that_mean_something_else_there_name_no_topic(headline: str, language: str, topic: str) -> None:
    assert topic not in found(headline, language=language)


@cases(
    ("headline", "language"),
    [
        ("Russian drones hit Odesa", "en"),
        ("Missile hits apartment block in Ternopil", "en"),
        ("US strikes alleged drug boat", "en"),
        ("Rockets struck Haifa", "en"),
        ("Shells hit market in Khartoum", "en"),
        ("Russische Drohnen treffen Odessa", "de"),
        ("Rakete schlägt in Wohnhaus in Ternopil ein", "de"),
        ("Raketen trafen einen Markt", "de"),
    ],
)
def test_what_weapons_strike_is_war(headline: str, language: str) -> None:
    assert {"war", "conflict"} <= found(headline, language=language)


@pytest.mark.parametrize(
    ("headline", "language"),
    [
        ("Rocket hits the Moon", "en"),
        ("Drone show hits Paris", "en"),
        ("Drone strikes deal with studio", "en"),
        ("Rakete trifft den Mond", "de"),
    ],
)
def test_what_else_drones_and_rockets_do_is_no_war(headline: str, language: str) -> None:
    assert "war" not in found(headline, language=language)


@pytest.mark.parametrize(
    ("body", "topic"),
    [
        ("The nuclear plant is safe. Trains run again.", "economy"),
        ("At the port, grain waits, the governor said.", "economy"),
        ("Schools are shut and children stay at home.", "education"),
    ],
)
def test_words_of_several_parts_do_not_add_up_to_the_wider_topic(body: str, topic: str) -> None:
    assert topic not in found("News of the day", body)


def test_where_one_part_is_found_the_wider_topic_has_the_words_of_all() -> None:
    text = sentences("Nuclear plant is shut\nTrains run again.")
    mentions = [mention for mention in built_in().find(text, "en") if mention.slug == "economy"]
    assert [mention.sentence for mention in mentions] == [0, 1]

"""Tests that hold each catalogue against English: plurals, commands, lengths, and nothing left in English.

They read the Fluent source, since a message that is said shows only one of its variants.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import pairwise, product

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent
from fluent.syntax.visitor import Visitor

from bot.conversation.commands import commands_in
from bot.domain.languages.known import locale_of
from bot.domain.messages.message import TEXT_LIMIT
from bot.words import LANGUAGES, catalogue_text, load_words
from handlers.application import answering_handlers

FIRST, *OTHERS = LANGUAGES
CATEGORIES = {"zero", "one", "two", "few", "many", "other"}
NUMBERS = range(1001)
"""Whole numbers that the bot says. Plurals for millions, as in French, may be left to `other`."""
BUTTON_LIMIT = 40
"""Characters of a button's text. Telegram takes more, but a phone cuts off what is wider than its screen."""
CHOICES = ("sound-choice", "pace-choice", "follow-sound", "follow-pace", "quiet-off")
"""What buttons offer to choose, after a mark for the chosen one."""
SAME = {
    **dict.fromkeys(
        ["button-chosen", "button-follow-chosen", "button-unfollow", "button-remove-editor"], "mark"
    ),
    **dict.fromkeys(
        ["filter-named", "correct-one", "time-on", "button-zone", "mute-state"], "only arguments"
    ),
    **dict.fromkeys(
        ["source-poll-failed", "why-word", "topic-shown", "button-follow-typed"], "only arguments"
    ),
    **dict.fromkeys(["button-reach", "button-topic-wider", "button-channel-card"], "only arguments"),
    **dict.fromkeys(["share-entry", "opml-refused", "restore-refused"], "only arguments"),
    **dict.fromkeys(["channel-heading", "button-tag-off", "button-tag-on"], "mark"),
    **dict.fromkeys(["span-seconds", "span-minutes", "span-hours"], "units that many languages share"),
    **dict.fromkeys(
        [
            "test-title",
            "card-correction",
            "entry-number",
            "button-pause",
            "preview-blog",
            "button-blog-of-post",
        ],
        "same word",
    ),
    **dict.fromkeys(["button-settings-sound", "button-follow-sound"], "same word"),
}
"""Messages that may be the same as in English, and why."""
NAMES = """
Telegram ID UTF RSS Atom Feed JSON XML OPML outline xmlUrl POLL_INTERVAL OWNER_IDS txt UA DE de Häuser
reuters http https fresh h m d topic energy matplotlib new close desk off
"""
"""Latin words in languages with another script: names, codes, and what people must type so."""
LATIN = re.compile(r"[A-Za-zÀ-ɏ_]+")
COMMAND = re.compile(
    r"(?<![\w/:.])/([a-z]+)\b(?!/)(?: (?:add|list|remove|pause|resume|poll|export|filters|all|fresh 2h)\b)*"
)
"""A command, with what must be typed after it in every language."""
PLAUSIBLE: Mapping[str, str | int] = {
    "title": "Ferry service between the islands suspended after the storm " * 3,
    "former": "Ferry service between the islands suspended after the storm " * 3,
    "filter": '("north korea", kyiv, kharkiv) drones -football ' * 4,
    "entries": "• No. 1234: Ferry service between the islands suspended after the storm\n" * 10,
    "why": "The answer broke off in the middle. Try again later. " * 5,
    "typed": "something that somebody typed, up to a certain length " * 4,
    "body": "All people on board are well, says the coast guard. " * 12,
    "url": "https://example.org/" + "live/" * 40,
    "host": "live.example.org",
    "rate": "≈ 12",
    "name": "Ukraine",
    "word": "ferry",
    "choice": "ferry",
    "number": "1234",
    "nearest": "football, handball, basketball",
    "time": "07:00",
    "city": "Los Angeles",
}
SHORT = {name: value for name, value in PLAUSIBLE.items() if len(str(value)) < 20} | {"filter": "ferry -dam"}


class Selectors(Visitor):
    """Collects the selectors of a message: the argument and the keys of the variants."""

    def __init__(self) -> None:
        self.found: list[tuple[str, tuple[str, ...]]] = []

    def visit_SelectExpression(self, node: fluent.SelectExpression) -> None:  # noqa: N802  Fluent's name
        """Note a selector, and go on inside it."""
        assert isinstance(node.selector, fluent.VariableReference)
        keys = [variant.key for variant in node.variants]
        names = tuple(key.value if isinstance(key, fluent.NumberLiteral) else key.name for key in keys)
        self.found.append((node.selector.id.name, names))
        self.generic_visit(node)


@cache
def catalogue(language: str) -> dict[str, fluent.Message]:
    """Return the messages of a catalogue by name."""
    parsed = FluentParser().parse(catalogue_text(language))
    return {entry.id.name: entry for entry in parsed.body if isinstance(entry, fluent.Message)}


@cache
def source(language: str, name: str) -> str:
    """Return the source of a message's text."""
    pattern = catalogue(language)[name].value
    assert pattern is not None
    assert pattern.span is not None
    return catalogue_text(language)[pattern.span.start : pattern.span.end]


@cache
def selectors(language: str, name: str) -> list[tuple[str, tuple[str, ...]]]:
    """Return the selectors of a message, the outer ones first."""
    visitor = Selectors()
    visitor.visit(catalogue(language)[name])
    return visitor.found


def plurals(language: str, name: str) -> dict[str, list[tuple[str, ...]]]:
    """Return the keys of a message's selectors that choose a plural, by argument."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for argument, keys in selectors(language, name):
        if CATEGORIES.intersection(keys) - {"other"}:
            found.setdefault(argument, []).append(keys)
    return found


def said(language: str, name: str, given: Mapping[str, str | int]) -> Iterator[str]:
    """Yield what a message says with each of its variants and some arguments."""
    chosen: dict[str, list[str]] = {}
    for argument, keys in selectors(language, name):
        if not (CATEGORIES - {"other"}).intersection(keys) and not all(map(str.isdigit, keys[:1])):
            chosen.setdefault(argument, []).extend(keys)
    arguments = set(re.findall(r"\$(\w+)", source(language, name)))
    for count in (0, 1, 2, 5, 21, 1234):
        plain = {one: given.get(one, count) for one in arguments - chosen.keys()}
        for values in product(*chosen.values()):
            yield load_words(language)(name, **plain, **dict(zip(chosen, values, strict=True)))


def running_text(language: str, name: str) -> str:
    """Return a message's source without selectors, arguments, addresses, phrases to type and commands."""
    text = re.sub(r"\{ *\$\w+ *->|\*?\[\w+\]|\{[^{}]*\}", " ", source(language, name))
    return COMMAND.sub(".", re.sub(r' ?https?://\S*|"[^"]*"', " ", text))


def is_latin(language: str) -> bool:
    """Tell whether a language is written in Latin letters."""
    return unicodedata.name(load_words(language)("button-follow")[0]).startswith("LATIN")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_selector_of_a_plural_has_all_that_whole_numbers_need_in_the_language(language: str) -> None:
    form = locale_of(language).plural_form
    allowed = {*form.tags, "other"}
    wrong = []
    for name in catalogue(language):
        for argument, found in plurals(language, name).items():
            for keys in found:
                needed = {form(number) for number in NUMBERS if str(number) not in keys}
                if not needed <= set(keys) or CATEGORIES.intersection(keys) - allowed:
                    wrong.append(f"{name}: ${argument} has {', '.join(keys)}")
    assert wrong == []


@pytest.mark.parametrize("language", OTHERS)
def test_a_number_with_a_plural_in_english_has_one_or_is_apart_from_its_noun(language: str) -> None:
    apart = re.compile(r"[:≈]\s|\(|\+")
    wrong = []
    for name in catalogue(FIRST):
        for argument in plurals(FIRST, name).keys() - plurals(language, name).keys():
            text = source(language, name)
            shown = re.finditer(rf"\{{ \${argument} \}}", text)
            if any(not apart.search(text[max(0, place.start() - 2) : place.start()]) for place in shown):
                wrong.append(f"{name}: ${argument}")
    assert wrong == []


@pytest.mark.parametrize("language", OTHERS)
def test_no_message_is_left_in_english(language: str) -> None:
    same = [name for name in catalogue(FIRST) if source(language, name) == source(FIRST, name)]
    assert [name for name in same if name not in SAME] == []


def sequences(text: str) -> set[tuple[str, ...]]:
    """Return each three words of a text that follow one another."""
    words = re.findall(r"[^\W\d_]{2,}|[^\w\s]", text)
    pairs = list(pairwise(words))
    found = {(first, second, pairs[at + 1][1]) for at, (first, second) in enumerate(pairs[:-1])}
    return {three for three in found if all(word.isalpha() and word.islower() for word in three)}


@pytest.mark.parametrize("language", OTHERS)
def test_no_part_of_a_message_is_left_in_english(language: str) -> None:
    common = {
        name: sequences(running_text(language, name)) & sequences(running_text(FIRST, name))
        for name in catalogue(FIRST)
    }
    assert {name: found for name, found in common.items() if found} == {}


@pytest.mark.parametrize("language", [one for one in OTHERS if not is_latin(one)])
def test_no_latin_word_is_left_in_another_script(language: str) -> None:
    allowed = set(NAMES.split()) | {command.name for command in commands_in(answering_handlers())}
    wrong = {
        name: found
        for name in catalogue(language)
        if (found := [word for word in LATIN.findall(running_text(language, name)) if word not in allowed])
    }
    assert wrong == {}


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_mentions_the_commands_that_english_does(language: str) -> None:
    def mentioned(language: str, name: str) -> set[str]:
        return set(COMMAND.findall(source(language, name)))

    missing = {name: mentioned(FIRST, name) - mentioned(language, name) for name in catalogue(FIRST)}
    assert [f"{name}: {', '.join(found)}" for name, found in missing.items() if found] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_button_is_wider_than_a_phone(language: str) -> None:
    words = load_words(language)
    units = ("none", "day", "week", "total")
    given = SHORT | {
        "rate": max((words("reach-rate", unit=one, count=12, days=14) for one in units), key=len)
    }
    buttons = [
        name for name in catalogue(language) if name.startswith("button-") and name != "button-unknown"
    ]
    remain = {"left": 12, "count": 148, "days": 14}
    texts = {
        (name, text)
        for name in buttons
        for text in said(language, name, given | remain if name.startswith("button-less-") else given)
    }
    texts |= {(name, f"✓ {text}") for name in CHOICES for text in said(language, name, SHORT)}
    assert [f"{name}: {text}" for name, text in sorted(texts) if len(text) > BUTTON_LIMIT] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_fits_into_one_of_telegrams_with_arguments_as_long_as_they_get(language: str) -> None:
    longest = {name: max(map(len, said(language, name, PLAUSIBLE))) for name in catalogue(language)}
    assert {name: length for name, length in longest.items() if length > TEXT_LIMIT} == {}

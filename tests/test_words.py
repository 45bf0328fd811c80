"""Tests of the texts that people read: complete in each language, and only in the catalogues."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent

from bot.conversation.commands import commands_in
from bot.domain.filters import parse_filter
from bot.domain.messages.message import TEXT_LIMIT
from bot.domain.topics import built_in
from bot.errors import UserError
from bot.words import LANGUAGES, catalogue_text, load_words
from docs.commands import PAGE, page
from handlers.application import answering_handlers

ROOT = Path(__file__).parent.parent
OTHERS = LANGUAGES[1:]
COMMANDS = commands_in(answering_handlers())
NAMING = {"UserError", "SourceInvalidError", "SourceUnavailableError", "ExplainedError"}
MESSAGE_NAME = re.compile(r"[a-z]+(-[a-z]+)+")


@cache
def messages(language: str) -> dict[str, set[str]]:
    """Return each message of a catalogue with the arguments that it names."""
    parsed = FluentParser().parse(catalogue_text(language))
    assert not [entry for entry in parsed.body if isinstance(entry, fluent.Junk)]
    found = {}
    for entry in parsed.body:
        if isinstance(entry, fluent.Message):
            assert entry.id.name not in found, f"{entry.id.name} stands twice in {language}.ftl"
            found[entry.id.name] = set(re.findall(r"\$(\w+)", _source(language, entry)))
    return found


def _source(language: str, entry: fluent.Message) -> str:
    assert entry.span is not None
    return catalogue_text(language)[entry.span.start : entry.span.end]


def used() -> Iterator[str]:
    """Yield each literal in the code that could name a message."""
    for folder in ("bot", "handlers", "storage"):
        for path in (ROOT / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                literal = node.value if isinstance(node, ast.Constant) else None
                if isinstance(literal, str) and MESSAGE_NAME.fullmatch(literal):
                    yield literal


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_has_the_messages_of_the_first(language: str) -> None:
    assert messages(language).keys() == messages(LANGUAGES[0]).keys()


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_names_the_same_arguments(language: str) -> None:
    assert messages(language) == messages(LANGUAGES[0])


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_message_refers_to_another_since_each_is_parsed_alone(language: str) -> None:
    assert re.findall(r"\{\s*-?[a-z][\w-]*", catalogue_text(language)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_can_be_said(language: str) -> None:
    words = load_words(language)
    for name, arguments in messages(language).items():
        for count in (0, 1, 2, 1234):
            text = words(name, **dict.fromkeys(arguments, count))
            assert text.strip() == text
            assert 0 < len(text) < TEXT_LIMIT
            assert "{" not in text


def test_every_message_that_an_error_names_is_there() -> None:
    there = messages(LANGUAGES[0])
    missing = []
    for folder in ("bot", "handlers", "storage"):
        for path in (ROOT / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Call) and node.args and _names_a_message(node):
                    name = node.args[0]
                    if isinstance(name, ast.Constant) and name.value not in there:
                        missing.append(f"{path.name}:{node.lineno} {name.value}")
    assert missing == []


def test_no_message_is_left_that_nothing_says() -> None:
    said = set(used()) | {"start", "stopped", "following", "preview"}
    said |= {"published", "discarded", "unfollowed", "sources", "editors", "failed", "hint"}
    said |= {f"{kind}-{one.name}" for one in COMMANDS for kind in ("command", "help")}
    said |= {f"help-for-{one.role}" for one in COMMANDS}
    assert [name for name in messages(LANGUAGES[0]) if name not in said] == []


def test_the_page_of_commands_is_as_the_program_has_it() -> None:
    assert PAGE.read_text("utf-8") == page(), "run `make commands`"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_commands_have_descriptions_of_a_length_that_telegram_takes(language: str) -> None:
    assert not [one.name for one in COMMANDS if len(load_words(language)(f"command-{one.name}")) > 256]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_bots_descriptions_have_a_length_that_telegram_takes(language: str) -> None:
    assert len(load_words(language)("bot-description")) <= 512
    assert len(load_words(language)("bot-short-description")) <= 120


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_example_in_the_help_on_filters_is_a_filter(language: str) -> None:
    lines = [line.partition(" – ") for line in load_words(language)("help-filters").splitlines()]
    examples = [example for example, dash, _ in lines if dash]
    assert examples
    for example in examples:
        assert parse_filter(example, language, built_in()).text


def test_names_that_may_be_meant_stand_between_the_commas_of_the_language() -> None:
    with pytest.raises(UserError) as refused:
        parse_filter("موضوع:طاق", "ar", built_in())
    nearest = str(refused.value.arguments["nearest"])
    assert len(nearest.split("، ")) > 1
    assert ", " not in nearest


def test_an_argument_that_is_missing_is_a_bug() -> None:
    with pytest.raises(LookupError):
        load_words("en")("unfollowed")


def test_a_language_that_is_not_there_is_refused() -> None:
    with pytest.raises(ValueError, match="xx"):
        load_words("xx")


def _names_a_message(call: ast.Call) -> bool:
    function = call.func
    name = function.id if isinstance(function, ast.Name) else getattr(function, "attr", "")
    return name in NAMING or name == "words"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_kind_of_source_without_words_of_its_own_is_shown_by_its_name(language: str) -> None:
    added = load_words(language)("source-added", kind="outbox", title="Harbour live", number="3")
    assert "outbox" in added

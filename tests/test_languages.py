"""Tests of languages: each has its words in one table, and code depends on none of them."""

import ast
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.domain.languages.known import FALLBACK, languages
from bot.domain.languages.stop_words import language_of_text
from bot.words import LANGUAGES
from tests.cases import cases

ROOT = Path(__file__).parent.parent
STEMMERS = ROOT / "bot/domain/languages/stems.py"
NEW_WORDS = """
stop_words = "kaj la estas ne por kun"
definite = ["la"]
members = ["membroj"]

[operators]
or = ["aŭ"]
not = ["ne"]

[keywords]
everything = ["ĉio"]

[fields]
country = ["lando"]

[marks]
breaking = ["ĵusa novaĵo"]

[flags]
key = ["grava"]

[paste]
ago = ["antaŭ"]
minutes = ["minutoj"]
key = ["grava"]
"""
PROBE = """
import json
from bot.app.settings import load_settings
from bot.domain.countries import country_name
from bot.domain.entry.content import mark_named
from bot.domain.filters import parse_filter
from bot.domain.messages.dates import render_time
from bot.domain.languages.stop_words import language_of_text
from bot.sources.paste.grammar.marks import read_line
from bot.words import LANGUAGES, load_words
from zoneinfo import ZoneInfo

language = load_settings().bot_language
print(json.dumps({
    "language": language,
    "said": load_words(language)("filter-empty"),
    "filters": [parse_filter(one, language).text for one in (
        "kato aŭ hundo ne muso", "lando:UA", "is:grava", "ĉio", "la Ukraine", "Ĵusa novaĵo"
    )],
    "members": country_name("EU-members", language),
    "mark": mark_named("ĵusa novaĵo"),
    "date": render_time(0, ZoneInfo("UTC"), language),
    "ago": read_line("antaŭ 5 minutoj", 0).back,
    "text": language_of_text({"kaj", "kun", "the"}, LANGUAGES),
}))
"""


def test_a_new_language_is_two_files(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "bot", tmp_path / "bot", ignore=shutil.ignore_patterns("__pycache__"))
    english = (tmp_path / "bot/words/en.ftl").read_text("utf-8")
    (tmp_path / "bot/words/eo.ftl").write_text(f"{english}\nfilter-empty = Malplena.\n", "utf-8")
    (tmp_path / "bot/domain/languages/eo.toml").write_text(NEW_WORDS, "utf-8")
    env = os.environ | {"BOT_LANGUAGE": "eo", "PYTHONUTF8": "1"}
    told = subprocess.run(  # noqa: S603  our own program
        [sys.executable, "-c", PROBE], cwd=tmp_path, env=env, capture_output=True, check=True
    )
    assert json.loads(told.stdout) == {
        "language": "eo",
        "said": "Malplena.",
        "filters": ["kato, hundo -muso", "country:UA", "is:key", "everything", "country:UA", "is:breaking"],
        "members": "European Union (membroj)",
        "mark": "breaking",
        "date": "1970-Januaro-01, 00:00 UTC",
        "ago": 5,
        "text": "eo",
    }


def test_every_catalogue_has_a_table_of_words() -> None:
    assert {file.stem for file in (ROOT / "bot/words").glob("*.ftl")} == set(LANGUAGES)


@cases("language", LANGUAGES)
def test_a_language_that_the_bot_speaks_has_the_words_of_filters(language: str) -> None:
    known, first = languages()[language], languages()[FALLBACK]
    assert known.stop_words
    assert known.members
    assert known.operators.keys() == first.operators.keys()
    assert known.keywords.keys() == first.keywords.keys()
    assert known.fields.keys() == first.fields.keys()


@cases(
    ("words", "among", "language"),
    [
        ("the bridge is shut", ("en", "de"), "en"),
        ("die brucke ist zu", ("en", "de"), "de"),
        ("le pont est ferme", ("en", "de", "fr"), "fr"),
        ("bridge", ("en", "de"), None),
        ("the bridge die", ("en", "de"), None),
        ("die brucke", (), None),
    ],
)
def test_the_stop_words_that_no_other_language_has_tell_a_texts_language(
    words: str, among: tuple[str, ...], language: str | None
) -> None:
    assert language_of_text(set(words.split()), among) == language


def compared(tree: ast.AST) -> Iterator[ast.expr]:
    """Yield all that some code compares."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare):
            yield from (node.left, *node.comparators)
        elif isinstance(node, ast.MatchValue):
            yield node.value


@pytest.mark.parametrize("package", ["bot", "handlers", "storage"])
def test_no_code_asks_for_a_certain_language(package: str) -> None:
    asked = [
        f"{path.relative_to(ROOT)}:{one.lineno}"
        for path in (ROOT / package).rglob("*.py")
        if path != STEMMERS
        for one in compared(ast.parse(path.read_text("utf-8")))
        for literal in ast.walk(one)
        if isinstance(literal, ast.Constant) and literal.value in languages()
    ]
    assert asked == []

"""The built-in topics: a part of the IPTC's tree, and our own lists of words."""

import json
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from bot.domain.languages.known import languages, languages_with
from bot.domain.topics.patterns import Index, Written, make_phrase, read_phrase

LANGUAGES = languages_with(__package__, "toml")
"""The languages with a list."""
NAMED = ("en", "de")
"""Those whose lists also have the topics' names, words for all topics, and are loaded at start.

The other lists have words for the upper two levels of the tree, and load with the first text in the language.
"""


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic of the tree: `names` by language, `ancestors` from the nearest to the widest."""

    slug: str
    code: str
    ancestors: tuple[str, ...]
    names: dict[str, str]


@cache
def load_tree() -> dict[str, Topic]:
    """Return the topics by slug, each after the topic that it is part of."""
    data = json.loads(files(__package__).joinpath("iptc.json").read_text(encoding="utf-8"))
    tree: dict[str, Topic] = {}
    for row in data["topics"]:
        parent = row["parent"]
        ancestors = (parent, *tree[parent].ancestors) if parent else ()
        tree[row["slug"]] = Topic(row["slug"], row["code"], ancestors, row["names"])
    return tree


@cache
def _table(language: str) -> dict[str, Any]:
    return tomllib.loads(files(__package__).joinpath(f"{language}.toml").read_text(encoding="utf-8"))


def _listed(text: str) -> Iterator[str]:
    return (part for part in (part.strip() for part in text.split(",")) if part)


def other_names(language: str) -> Iterator[tuple[str, str]]:
    """Yield other names of topics in a language, each with the topic's slug."""
    for topic, row in _table(language)["topic"].items():
        for name in _listed(row.get("names", "")):
            yield name, topic


@cache
def given_names(language: str) -> tuple[tuple[str, str], ...]:
    """Return the names of topics in a language whose list has none, with their slugs, those to show first."""
    file = files(__package__).joinpath("names", f"{language}.toml")
    own = tomllib.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}
    named = [(name, topic) for topic, row in own.items() for name in _listed(row)]
    # The IPTC writes its French and Spanish names with a capital.
    tree = [(one.names[language], one.slug) for one in load_tree().values() if language in one.names]
    return (*named, *((name[:1].lower() + name[1:], topic) for name, topic in tree))


def section_names(language: str) -> Iterator[tuple[str, str]]:
    """Yield names that mean a topic only as a source's section ("People"), each with the topic's slug."""
    for topic, row in _table(language)["topic"].items():
        for name in _listed(row.get("sections", "")):
            yield name, topic


def listed_phrases(language: str) -> Iterator[tuple[str, str, bool]]:
    """Yield the phrases of a language's list as written, with their topic and whether they are strong."""
    for topic, row in _table(language)["topic"].items():
        for kind in ("strong", "weak"):
            for written in _listed(row.get(kind, "")):
                yield written, topic, kind == "strong"


@cache
def load_index(language: str) -> Index | None:
    """Return the phrases of a language; None for a language without a list.

    A phrase for a topic also counts for the wider topics that it is part of.
    """
    if language not in LANGUAGES:
        return None
    cased, tree = not languages()[language].capitalised_nouns, load_tree()
    says: dict[Written, dict[str, bool]] = {}
    own: dict[Written, set[str]] = {}
    for written, topic, strong in listed_phrases(language):
        phrase = read_phrase(written, language, cased=cased)
        if phrase is not None:
            said = says.setdefault(phrase, {})
            own.setdefault(phrase, set()).add(topic)
            for one in (topic, *tree[topic].ancestors):
                said[one] = said.get(one, False) or strong
    for written in _listed(_table(language)["other"]["traps"]):
        phrase = read_phrase(written, language, cased=cased)
        if phrase is not None:
            says.setdefault(phrase, {})
    # Thousands of phrases say the same few things: without sharing them the lists take twice the memory.
    shared_says: dict[tuple[tuple[str, bool], ...], tuple[tuple[str, bool], ...]] = {}
    shared_own: dict[frozenset[str], frozenset[str]] = {}
    phrases = []
    for phrase, said in says.items():
        topics, named = tuple(said.items()), frozenset(own.get(phrase, ()))
        phrases.append(
            make_phrase(phrase, shared_says.setdefault(topics, topics), shared_own.setdefault(named, named))
        )
    return Index(phrases, language)

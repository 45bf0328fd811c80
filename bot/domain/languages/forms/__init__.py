"""Finds base forms that stemming rules miss (children, fell), by a table for each language, and rules."""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from bot.domain.languages.known import languages, languages_with

_PARTICIPLE = 6
"""Letters of the shortest participle."""
_SHORTEST_HEAD = 2
"""Letters of the shortest beginning of a longer word before a form..."""
_SHORTEST_END = 3
"""...and of the shortest form at its end."""


class _Rules(NamedTuple):
    """Rules for forms that no table lists, from the `inflection` of a language.

    `prefixes` may be before the "ge" of a participle. Verbs that begin with one of `bare` have no "ge".
    `participle` and `adjective` are endings: of participles, and of these as adjectives. Words that end with
    "innen" are forms of words with "in", except `verbs`.
    """

    prefixes: frozenset[str]
    bare: tuple[str, ...]
    participle: tuple[str, ...]
    adjective: tuple[str, ...]
    verbs: frozenset[str]
    endings: tuple[str, ...]
    """Endings of words that may be forms by these rules."""


class _Forms(NamedTuple):
    """Base words by form: whole words and ends of longer ones. `tails` are the last letters of these ends."""

    whole: dict[str, str]
    ends: dict[str, str]
    tails: set[str]


@cache
def _listed() -> frozenset[str]:
    """Return the languages that have a table."""
    return frozenset(languages_with(__package__, "txt"))


@cache
def _rules(language: str) -> _Rules | None:
    listed = languages()[language].inflection
    if not listed:
        return None
    adjective, participle = ("", *listed["adjective"]), listed["participle"]
    return _Rules(
        frozenset(listed["prefixes"]),
        listed["bare"],
        participle,
        adjective,
        frozenset(listed["verbs_in_innen"]),
        ("innen", *(one + ending for one in participle for ending in adjective)),
    )


@cache
def _forms(language: str) -> _Forms:
    text = files(__package__).joinpath(f"{language}.txt").read_text(encoding="utf-8")
    rules = _rules(language)
    bare = rules.bare if rules else ()
    found = _Forms({}, {}, set())
    for line in text.splitlines():
        if not line or line[0] in "#[":
            continue
        base, colon, forms = line.partition(": ")
        pairs = (
            [(form, base) for form in forms.split()] if colon else list(_regular_forms(base.split(), bare))
        )
        for form, word in pairs:
            found.whole[form.removeprefix("*")] = word.removeprefix("*")
            if form.startswith("*"):
                found.ends[form[1:]] = word[1:]
                found.tails.add(form[-_SHORTEST_END:])
    return found


def _regular_forms(verbs: list[str], bare: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Yield the forms of regular verbs with their verb: warnt, warnte, warnten, gewarnt."""
    for verb in verbs:
        root = verb.removesuffix("en") if verb.endswith("en") else verb.removesuffix("n")
        root += "e" if root.endswith(("d", "t", "chn", "ffn")) else ""
        participle = f"{root}t" if root.startswith(bare) else f"ge{root}t"
        yield from ((form, verb) for form in (f"{root}t", f"{root}te", f"{root}ten", participle))


def base_form(word: str, language: str) -> str:
    """Return the base word of an irregular form, or the word itself if it is none."""
    if language not in _listed():
        return word
    whole, ends, tails = _forms(language)
    found = whole.get(word)
    if found is None and word[-_SHORTEST_END:] in tails:
        found = _with_end(word, ends)
    rules = _rules(language)
    if found is None and rules is not None and word.endswith(rules.endings):
        found = _by_rules(word, whole, rules)
    return word if found is None else found


def _with_end(word: str, ends: dict[str, str]) -> str | None:
    for start in range(_SHORTEST_HEAD, len(word) - _SHORTEST_END + 1):
        base = ends.get(word[start:])
        if base is not None:
            return word[:start] + base
    return None


def _by_rules(word: str, whole: dict[str, str], rules: _Rules) -> str | None:
    """Return the base word of a form that rules describe: Ärztinnen, regierte, angegriffene."""
    if word.endswith("innen"):
        return None if word in rules.verbs else word.removesuffix("nen")
    participles = [word.removesuffix(ending) for ending in rules.adjective if word.endswith(ending)]
    for participle in participles:
        if participle.endswith("iert"):
            return participle.removesuffix("t") + "en"
    for participle in participles:
        if len(participle) >= _PARTICIPLE and participle.endswith(rules.participle):
            base = _participle(participle, whole, rules.prefixes)
            if base is not None:
                return base
    return None


def _participle(word: str, whole: dict[str, str], prefixes: frozenset[str]) -> str | None:
    at = word.find("ge")
    while at >= 0:
        head, base = word[:at], whole.get(word[at:])
        if base is not None and (not head or head in prefixes):
            return head + base
        at = word.find("ge", at + 1)
    return whole.get(word)

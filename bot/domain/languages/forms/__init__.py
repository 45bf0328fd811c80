"""Finds base forms that stemming rules miss (children, fell), by a table for each language."""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import NamedTuple

_FILES = {"en": "english.txt", "de": "german.txt"}

_SEPARABLE = """
ab an auf aus bei durch ein fest fort frei heim her heraus herein hervor hin hinaus hinein hinzu hoch klar
los mit nach nieder statt still teil um unter vor voran vorbei weg weiter wieder zu zuruck zusammen uber
"""
_INSEPARABLE = ("be", "emp", "ent", "er", "ge", "miss", "uber", "unter", "ver", "wider", "zer")
_PREFIXES = frozenset(_SEPARABLE.split())
_ADJECTIVE = ("e", "en", "er", "es", "em")
"""Endings of a German participle as an adjective."""
_FEMALE = "innen"
_VERBS = """
innen binnen drinnen finnen zinnen beginnen gewinnen sinnen besinnen entsinnen spinnen rinnen gerinnen
entrinnen verrinnen zerrinnen zuruckgewinnen
"""
_NOT_FEMALE = frozenset(_VERBS.split())
_IEREN = ("iert", "ierte", "ierten", "ierter", "iertes", "iertem")
_RULED = (_FEMALE, *(one + ending for one in ("en", "t") for ending in ("", *_ADJECTIVE)))
"""Endings of German words that may be forms by rules."""
_PARTICIPLE = 6
"""Letters of the shortest participle."""
_SHORTEST_HEAD = 2
"""Letters of the shortest beginning of a longer word before a form..."""
_SHORTEST_END = 3
"""...and of the shortest form at its end."""


class _Forms(NamedTuple):
    """Base words by form: whole words and ends of longer ones. `tails` are the last letters of these ends."""

    whole: dict[str, str]
    ends: dict[str, str]
    tails: set[str]


@cache
def _forms(language: str) -> _Forms:
    text = files(__package__).joinpath(_FILES[language]).read_text(encoding="utf-8")
    found = _Forms({}, {}, set())
    for line in text.splitlines():
        if not line or line[0] in "#[":
            continue
        base, colon, forms = line.partition(": ")
        pairs = [(form, base) for form in forms.split()] if colon else list(_regular_forms(base.split()))
        for form, word in pairs:
            found.whole[form.removeprefix("*")] = word.removeprefix("*")
            if form.startswith("*"):
                found.ends[form[1:]] = word[1:]
                found.tails.add(form[-_SHORTEST_END:])
    return found


def _regular_forms(verbs: list[str]) -> Iterator[tuple[str, str]]:
    """Yield the forms of regular German verbs with their verb: warnt, warnte, warnten, gewarnt."""
    for verb in verbs:
        root = verb.removesuffix("en") if verb.endswith("en") else verb.removesuffix("n")
        root += "e" if root.endswith(("d", "t", "chn", "ffn")) else ""
        bare = root.startswith(_INSEPARABLE)
        participle = f"{root}t" if bare else f"ge{root}t"
        yield from ((form, verb) for form in (f"{root}t", f"{root}te", f"{root}ten", participle))


def base_form(word: str, language: str) -> str:
    """Return the base word of an irregular form, or the word itself if it is none."""
    if language not in _FILES:
        return word
    whole, ends, tails = _forms(language)
    found = whole.get(word)
    if found is None and word[-_SHORTEST_END:] in tails:
        found = _with_end(word, ends)
    if found is None and language == "de" and word.endswith(_RULED):
        found = _german(word, whole)
    return word if found is None else found


def _with_end(word: str, ends: dict[str, str]) -> str | None:
    for start in range(_SHORTEST_HEAD, len(word) - _SHORTEST_END + 1):
        base = ends.get(word[start:])
        if base is not None:
            return word[:start] + base
    return None


def _german(word: str, whole: dict[str, str]) -> str | None:
    """Return the base word of a German form that rules describe: Ärztinnen, regierte, angegriffene."""
    if word.endswith(_FEMALE):
        return None if word in _NOT_FEMALE else word.removesuffix("nen")
    if word.endswith(_IEREN):
        return word[: word.rindex("iert")] + "ieren"
    for ending in ("", *_ADJECTIVE):
        participle = word.removesuffix(ending) if word.endswith(ending) else ""
        if len(participle) >= _PARTICIPLE and participle.endswith(("en", "t")):
            base = _participle(participle, whole)
            if base is not None:
                return base
    return None


def _participle(word: str, whole: dict[str, str]) -> str | None:
    at = word.find("ge")
    while at >= 0:
        head, base = word[:at], whole.get(word[at:])
        if base is not None and (not head or head in _PREFIXES):
            return head + base
        at = word.find("ge", at + 1)
    return whole.get(word)

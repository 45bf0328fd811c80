"""Stems words, so that their forms compare equal (troop, troops): Snowball's rules and our own tables."""

import re
import threading
from collections.abc import Iterable
from functools import cache, lru_cache

import Stemmer

from bot.domain.languages.forms import base_form
from bot.domain.languages.ukrainian import stem_ukrainian

# ISO 639-1 codes of the languages with Snowball rules. Norwegian has three codes.
_ALGORITHMS = {
    "ar": "arabic", "ca": "catalan", "cs": "czech", "da": "danish", "de": "german", "el": "greek",
    "en": "english", "eo": "esperanto", "es": "spanish", "et": "estonian", "eu": "basque", "fa": "persian",
    "fi": "finnish", "fr": "french", "ga": "irish", "hi": "hindi", "hu": "hungarian", "hy": "armenian",
    "id": "indonesian", "it": "italian", "lt": "lithuanian", "nb": "norwegian", "ne": "nepali", "nl": "dutch",
    "nn": "norwegian", "no": "norwegian", "pl": "polish", "pt": "portuguese", "ro": "romanian",
    "ru": "russian", "sr": "serbian", "st": "sesotho", "sv": "swedish", "ta": "tamil", "tr": "turkish",
    "yi": "yiddish",
}  # fmt: skip
_UNSTEMMED = frozenset(("he", "ja", "km", "ko", "lo", "my", "th", "zh"))
"""Languages that a filter may name though they have no stemming rules; most are split into characters."""

_SCRIPTS = (
    ("latin", "A-Za-z\u00aa-\u024f\u1e00-\u1eff"),
    ("cyrillic", "\u0400-\u052f"),
    ("greek", "\u0370-\u03ff\u1f00-\u1fff"),
    ("hebrew", "\u0590-\u05ff"),
    ("arabic", "\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff"),
    ("devanagari", "\u0900-\u097f"),
    ("tamil", "\u0b80-\u0bff"),
    ("armenian", "\u0530-\u058f"),
)
_SCRIPT = re.compile("|".join(f"(?P<{name}>[{characters}])" for name, characters in _SCRIPTS))
_SCRIPT_OF = {
    "ru": "cyrillic", "uk": "cyrillic", "be": "cyrillic", "bg": "cyrillic", "mk": "cyrillic", "el": "greek",
    "he": "hebrew", "yi": "hebrew", "ar": "arabic", "fa": "arabic", "ur": "arabic", "hi": "devanagari",
    "mr": "devanagari", "ne": "devanagari", "ta": "tamil", "hy": "armenian",
}  # fmt: skip
"""The script of each language that is not written in Latin letters."""
_BOTH = "sr"
"""Serbian is written in Latin and Cyrillic letters, and stemmed in both."""
_LANGUAGE_OF = {"greek": "el", "devanagari": "hi", "tamil": "ta", "armenian": "hy"}
_UKRAINIAN_LETTERS = frozenset("іїєґ")
_PERSIAN_LETTERS = frozenset("پچژگ")
_SKY = re.compile("(?<=[a-z]{3})sk(?:yy|iy|yi|ii|yj|ij)$")
"""The end of names that papers spell differently: Zelenskyy, Zelenskiy, Zelenskyi."""

_stemmers = threading.local()


@lru_cache(maxsize=256)  # sources and chats can name any number of languages
def base_language(language: str) -> str:
    """Return the language of a tag without region or script: `pt-BR` as `pt`."""
    return language.replace("_", "-").partition("-")[0].lower()


@cache
def stemmed_languages() -> frozenset[str]:
    """Return the codes of the languages that filters may name."""
    return _UNSTEMMED.union(_ALGORITHMS, ["uk"])


def _script(word: str) -> str:
    """Return the script of a word's first letter, "" for one without stems."""
    if word.isascii():
        return "latin" if word[:1].isalpha() else ""
    found = _SCRIPT.search(word)
    return "" if found is None else str(found.lastgroup)


def _is_foreign(script: str, language: str) -> bool:
    if not script or (language == _BOTH and script == "cyrillic"):
        return False
    return script != _SCRIPT_OF.get(language, "latin")


def _language_of(script: str, words: Iterable[str]) -> str | None:
    """Return the language in which to stem words of a script if none is named; None for no stemming."""
    letters = set("".join(words))
    if script == "cyrillic":
        return "uk" if letters & _UKRAINIAN_LETTERS else "ru"
    if script == "arabic":
        return "fa" if letters & _PERSIAN_LETTERS else "ar"
    return _LANGUAGE_OF.get(script)


def language_of_words(words: Iterable[str], language: str) -> str:
    """Return the language in which to stem folded words: the given one, unless none is in its script."""
    lettered = [(word, script) for word in words if (script := _script(word))]
    if not lettered or not all(_is_foreign(script, language) for _, script in lettered):
        return language
    main = lettered[0][1]
    return _language_of(main, [word for word, script in lettered if script == main]) or language


def _stemmer(language: str) -> Stemmer.Stemmer | None:
    """Return this thread's stemmer, since PyStemmer's may not be used by two threads at a time."""
    algorithm = _ALGORITHMS.get(language)
    if algorithm is None:
        return None
    made: dict[str, Stemmer.Stemmer] = _stemmers.__dict__
    if algorithm not in made:
        # Its own cache is off because `stem` and `stem_by_rules` cache for all threads.
        made[algorithm] = Stemmer.Stemmer(algorithm, 0)
    return made[algorithm]


@lru_cache(maxsize=65_536)
def stem(word: str, language: str) -> str:
    """Return the stem of a folded word; in a language without rules that is the word.

    A word in another script is stemmed in a language of its script, if there is one. Irregular forms have the
    stem of their base form: children that of child.
    """
    return stem_by_rules(base_form(word, base_language(language)), language)


@lru_cache(maxsize=8_192)
def stem_by_rules(word: str, language: str) -> str:
    """Return the stem of a folded word by the rules of its language alone."""
    spoken: str | None = base_language(language)
    script = _script(word)
    if spoken and _is_foreign(script, spoken):
        spoken = _language_of(script, [word])
    if spoken == "uk":
        return stem_ukrainian(word)
    if script == "latin":
        word = _SKY.sub("sky", word)
    stemmer = _stemmer(spoken) if spoken else None
    # In a few languages a stem may be empty, and an empty term would match too much.
    return stemmer.stemWord(word) or word if stemmer else word

"""Stems: what the forms of a word have in common (troop, troops), by Snowball's rules."""

import threading
from functools import lru_cache

import Stemmer

# ISO 639-1 codes of the languages whose rules Snowball has. Norwegian comes under three codes.
_ALGORITHMS = {
    "ar": "arabic", "ca": "catalan", "cs": "czech", "da": "danish", "de": "german", "el": "greek",
    "en": "english", "eo": "esperanto", "es": "spanish", "et": "estonian", "eu": "basque", "fa": "persian",
    "fi": "finnish", "fr": "french", "ga": "irish", "hi": "hindi", "hu": "hungarian", "hy": "armenian",
    "id": "indonesian", "it": "italian", "lt": "lithuanian", "nb": "norwegian", "ne": "nepali", "nl": "dutch",
    "nn": "norwegian", "no": "norwegian", "pl": "polish", "pt": "portuguese", "ro": "romanian",
    "ru": "russian", "sr": "serbian", "st": "sesotho", "sv": "swedish", "ta": "tamil", "tr": "turkish",
    "yi": "yiddish",
}  # fmt: skip

_stemmers = threading.local()


def base_language(language: str) -> str:
    """Return the language of a tag without region or script: `pt-BR` as `pt`."""
    return language.replace("_", "-").partition("-")[0].lower()


def _stemmer(language: str) -> Stemmer.Stemmer | None:
    """Return this thread's stemmer; one may not be used by two threads at a time, says PyStemmer."""
    algorithm = _ALGORITHMS.get(language)
    if algorithm is None:
        return None
    made: dict[str, Stemmer.Stemmer] = _stemmers.__dict__
    if algorithm not in made:
        # Its own cache is off: one that all threads share stands before it.
        made[algorithm] = Stemmer.Stemmer(algorithm, 0)
    return made[algorithm]


@lru_cache(maxsize=65_536)
def stem(word: str, language: str) -> str:
    """Return the stem of a folded word; a language without rules leaves the word as it is."""
    stemmer = _stemmer(base_language(language))
    # A stem may come out empty in a few languages, and an empty term would match what it should not.
    return stemmer.stemWord(word) or word if stemmer else word

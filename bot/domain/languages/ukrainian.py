"""Stems Ukrainian words, for which Snowball has no rules.

The endings were tried on the paradigms of words common in news (see its tests). Words of one root may share a
stem (атака, атакували). Irregular forms (війна, воєн) do not.
"""

_MIN_STEM = 3
"""Letters that must remain without an ending..."""
_MIN_ROOT = 4
"""...and without a suffix of a noun, an adjective or a participle, before the ending."""

_ENDINGS = """
ування уванню уванням уванні увань ення енню енням енні ень ання анню анням анні ань іння інню інням інні
увати ував увала увало ували уватиме уватимуть ує уєте уєш уємо ують уй
ований ованого ованому ованим ованій ована ованої ованою овану оване овані ованих ованими овано
ати ав ала ало али ає аєте аєш аємо ають атиме атимуть
ити ив ила ило или ить иш имо ите итиме итимуть
іє ять яти яв яла яло яли яє яють
ути ув ула уло ули уть не нуть
ий ого ому им ій их ими ою ої
ія ії ією ію ій іїв іям іями іях
ьми ям ями ях ам ами ах ом ем єм ові еві єві ею єю ей
ів їв ов ев єв
те еш емо ете
а я о е є у ю и і ї ь й
"""  # noqa: RUF001  Cyrillic
_SUFFIXES = (
    ("ійськ", ""),
    ("їнськ", "їн"),
    ("івськ", ""),
    ("ївськ", "їв"),
    ("ован", ""),
    ("ен", ""),
    ("ан", ""),
    ("ат", ""),
)
"""Suffixes between root and ending, and what remains of them: українськ-ий as Україн-а."""  # noqa: RUF001  Cyrillic
_POSSESSIVE = ("ов", "ев", "єв", "ів", "їв")
_LAST_VOWEL = {"і": "о", "ї": "є"}  # noqa: RUF001  Cyrillic
"""Vowels changed in a closed last syllable (рік, року; Київ, Києва), and their original vowels."""
_LAST_CONSONANT = {"ц": "к", "з": "г"}  # noqa: RUF001  Cyrillic
"""Consonants changed in the locative (безпека, безпеці; перемога, перемозі), and their originals."""
_VOWELS = "аеєиіїоуюя"


def _by_length(endings: list[str]) -> tuple[tuple[int, frozenset[str]], ...]:
    """Return the endings by length, the longest first."""
    lengths = sorted(set(map(len, endings)), reverse=True)
    return tuple((length, frozenset(one for one in endings if len(one) == length)) for length in lengths)


_ENDINGS_BY_LENGTH = _by_length(_ENDINGS.split())


def _without_ending(word: str) -> str:
    for length, endings in _ENDINGS_BY_LENGTH:
        if len(word) - length >= _MIN_STEM and word[-length:] in endings:
            return word[:-length]
    return word


def _without_suffix(word: str) -> str:
    for suffix, kept in _SUFFIXES:
        root = word.removesuffix(suffix) + kept
        if word.endswith(suffix) and len(root) >= (_MIN_STEM if suffix.endswith("ськ") else _MIN_ROOT):
            word = root
            break
    if word.endswith(_POSSESSIVE) and len(word) - 2 >= _MIN_STEM:
        word = word[:-2]
    return word


def _with_older_letters(word: str) -> str:
    word = word[:-1] + _LAST_CONSONANT.get(word[-1], word[-1])
    at = max((word.rfind(vowel) for vowel in _VOWELS), default=-1)
    if 0 <= at < len(word) - 1:
        word = word[:at] + _LAST_VOWEL.get(word[at], word[at]) + word[at + 1 :]
    return word


def stem_ukrainian(word: str) -> str:
    """Return the stem of a folded Ukrainian word. It is never empty."""
    if len(word) < _MIN_STEM:
        return word
    if word.endswith(("ся", "сь")) and len(word) > _MIN_STEM + 2:
        word = word[:-2]
    return _with_older_letters(_without_suffix(_without_ending(word)))

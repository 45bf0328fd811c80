"""Countries as people type and read them."""

import difflib
from functools import cache

from bot.domain.countries.finding import find_flags
from bot.domain.countries.names import load_names, territories
from bot.domain.text import words

_ARTICLES = frozenset({"the", "der", "die", "das", "den", "dem"})
_NEAREST = 3
_LIKENESS = 0.75
_BEGINNING = 3
_COMPARED_CHARACTERS = 60


@cache
def _typed_names() -> dict[str, tuple[str, bool]]:
    """Return the code for each name that may be typed, and whether it names only a part of the country."""
    return {
        " ".join(name.words): (name.code, name.part)
        for name in load_names().names.values()
        if name.typed and name.code is not None
    }


def _look_up(name: str) -> tuple[str, bool] | None:
    typed = words(name)
    if not typed:
        flags = tuple(find_flags(name))
        return (flags[0], False) if len(flags) == 1 else None
    known = _typed_names()
    found = known.get(" ".join(typed))
    if found is None and len(typed) > 1 and typed[0] in _ARTICLES:
        found = known.get(" ".join(typed[1:]))
    return found


def country_code(name: str) -> str | None:
    """Return the country of a code (`UA`, `ua`), a flag, or an English or German name; None if none."""
    found = _look_up(name)
    if found is not None:
        return found[0]
    code = name.strip().upper()
    return code if is_country_code(code) else None


def is_country_code(code: str) -> bool:
    """Tell whether this is a country's ISO 3166-1 alpha-2 code in capitals; XK, Kosovo, counts as one."""
    return code in territories("en")


def country_named(name: str) -> str | None:
    """Return the country of which this is a name by itself: no code (`in`, `AI`), no part (`Scotland`)."""
    found = _look_up(name)
    return None if found is None or found[1] else found[0]


def country_name(code: str, language: str) -> str:
    """Return a country's name for readers; the code itself where it is no country's."""
    return territories(language).get(code, code)


def nearest_countries(name: str, language: str) -> tuple[str, ...]:
    """Return the names, in a language, of up to three countries whose names are written much like this."""
    typed = " ".join(words(name))[:_COMPARED_CHARACTERS]
    known = _typed_names()
    begun = [name for name in known if len(typed) >= _BEGINNING and name.startswith(typed)]
    near = difflib.get_close_matches(typed, known, n=2 * _NEAREST, cutoff=_LIKENESS)
    codes = dict.fromkeys(known[found][0] for found in (*near, *begun))
    return tuple(country_name(code, language) for code in codes)[:_NEAREST]

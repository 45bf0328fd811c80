"""Writes the names of countries in other languages, from Babel (CLDR), for `make country-names`.

Run it after an upgrade of Babel and after adding a language to `bot/domain/countries/local`. The bot does not
use Babel itself, which would permanently cost 2 ms and 0.5 MB per language to answer one filter.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

from babel import Locale
from babel.core import get_global

from bot.domain.countries import local, typed
from bot.domain.countries.local.lists import local_languages
from bot.domain.countries.names import babel_territories, territories
from bot.domain.languages.known import FALLBACK
from bot.domain.text.words import fold

_LANGUAGES = """
fr es pt it nl pl tr cs sk hu ro sv da nb fi hr sl et lv lt sq id ms vi fil sw af so az uz is ga cy ca eu gl
bs ru uk be bg sr mk kk ky mn el he ar fa ur ps hi mr ne bn pa gu ta te ml kn si th lo km my ka hy am
zh zh_Hant ja ko
"""
"""If several languages share a name, the first one listed decides its country."""
_LOCALES = {"zh": ("zh", "zh_Hant"), "pt": ("pt", "pt_PT"), "sr": ("sr", "sr_Latn"), "no": ("nb", "nn")}
"""The locales of a language that is written in several ways."""
_SMALL = ("America/Indiana/", "America/Kentucky/", "America/North_Dakota/", "Antarctica/")
"""The beginnings of zones of small towns and of stations in Antarctica."""
_UNCLEAR = frozenset(
    [
        "America/Argentina/Catamarca",
        "America/Argentina/Cordoba",
        "America/Argentina/La_Rioja",
        "America/Argentina/San_Juan",
        "America/Argentina/San_Luis",
        "America/Bahia",
        "America/Belem",
        "America/Boise",
        "America/Creston",
        "America/Dawson",
        "America/Dawson_Creek",
        "America/Menominee",
        "America/Merida",
        "America/Nome",
        "America/Phoenix",
        "America/Regina",
        "America/Resolute",
        "America/Santarem",
        "Asia/Oral",
        "Europe/Kirov",
        "Indian/Christmas",
        "Indian/Mahe",
        "Pacific/Midway",
        "Pacific/Wake",
        "Pacific/Easter",
    ]
)
"""The zones of cities whose names mostly mean something else in some language."""
_HEAD = """\
# {what}
# From the Unicode CLDR (copyright Unicode, Inc., Unicode License v3, https://www.unicode.org/license.txt)
# through Babel, by `make country-names`.
"""
_TYPED = (
    "Countries' names in other languages, folded, by code; those that English or German has are left out."
)
_WRITTEN = (
    "Countries' names by language, as it writes them, and those of the cities that give zones their names."
)


def _typed() -> str:
    """Return the table of names that people may type: folded, by country."""
    names: dict[str, str] = {}
    for language in _LANGUAGES.split():
        for code, name in babel_territories(language).items():
            if code in territories(FALLBACK) and typed.known(name) is None:
                names.setdefault(fold(name), code)
    lines = (
        f"{code}\t" + "\t".join(sorted(name for name, of in names.items() if of == code))
        for code in sorted(set(names.values()))
    )
    return _HEAD.format(what=_TYPED) + "\n".join(lines) + "\n"


def _cities(locale: str) -> Iterator[tuple[str, str]]:
    """Yield the country and the name of each city that gives a zone its name."""
    zones = Locale.parse(locale).time_zones
    countries = territories(FALLBACK)
    is_latin = territories(locale)["FR"].isascii()  # it leaves out names that are as in English
    for zone, code in sorted(get_global("zone_territories").items()):
        if code in countries and not zone.startswith(_SMALL) and zone not in _UNCLEAR:
            city = str(zones.get(zone, {}).get("city") or zone.rpartition("/")[2].replace("_", " "))
            if is_latin or not city.isascii():
                yield code, city


def _written() -> Iterator[str]:
    """Yield the lines of the table of names to find in text: as written, by language."""
    kinds: dict[str, Callable[[str], Iterator[tuple[str, str]]]] = {
        "": lambda locale: iter(sorted(territories(locale).items())),
        " cities": _cities,
    }
    for language in local_languages():
        for kind, names in kinds.items():
            locales = _LOCALES.get(language, (language,))
            pairs = dict.fromkeys(pair for locale in locales for pair in names(locale))
            yield "\t".join((language + kind, *(f"{code}={name}" for code, name in pairs)))


def main() -> None:
    """Write both tables."""
    folder = Path(typed.__file__).parent
    (folder / "elsewhere.txt").write_text(_typed(), encoding="utf-8")
    written = _HEAD.format(what=_WRITTEN) + "\n".join(_written()) + "\n"
    (Path(local.__file__).parent / "cldr.txt").write_text(written, encoding="utf-8")


if __name__ == "__main__":
    main()

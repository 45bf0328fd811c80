"""Writes the names of countries in other languages, from Babel (CLDR), for `make country-names`.

Run it after an upgrade of Babel and after adding a language to `languages.toml`. The bot does not use Babel
itself, which would permanently cost 2 ms and 0.5 MB per language to answer one filter.
"""

from pathlib import Path

from bot.domain.countries import typed
from bot.domain.countries.languages import listed_languages
from bot.domain.countries.names import babel_territories, territories
from bot.domain.languages.known import FALLBACK
from bot.domain.text.words import fold

_LANGUAGES = """
fr es pt it nl pl tr cs sk hu ro sv da nb fi hr sl et lv lt sq id ms vi fil sw af so az uz is ga cy ca eu gl
bs ru uk be bg sr mk kk ky mn el he ar fa ur ps hi mr ne bn pa gu ta te ml kn si th lo km my ka hy am
zh zh_Hant ja ko
"""
"""If several languages share a name, the first one listed decides its country."""
_HEAD = """\
# Countries' names in other languages, folded, by code; those that English or German has are left out.
# From the Unicode CLDR (copyright Unicode, Inc., Unicode License v3, https://www.unicode.org/license.txt)
# through Babel, by `make country-names`.
"""


_HEAD_WRITTEN = """\
# Countries' names by language, as it writes them, for the languages of languages.toml.
# From the Unicode CLDR (copyright Unicode, Inc., Unicode License v3, https://www.unicode.org/license.txt)
# through Babel, by `make country-names`.
"""


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
    return _HEAD + "\n".join(lines) + "\n"


def _written() -> str:
    """Return the table of names to find in text: as written, by language."""
    lines = (
        "\t".join((language, *(f"{code}={name}" for code, name in sorted(territories(language).items()))))
        for language in listed_languages()
    )
    return _HEAD_WRITTEN + "\n".join(lines) + "\n"


def main() -> None:
    """Write both tables."""
    folder = Path(typed.__file__)
    folder.with_name("elsewhere.txt").write_text(_typed(), encoding="utf-8")
    folder.with_name("written.txt").write_text(_written(), encoding="utf-8")


if __name__ == "__main__":
    main()

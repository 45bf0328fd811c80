"""Writes countries' names in other languages from Babel (CLDR): `make country-names`, after an upgrade.

Babel itself would take two milliseconds and half a megabyte a language, for good, to answer one filter.
"""

from pathlib import Path

from bot.domain.countries import naming
from bot.domain.countries.names import babel_territories, territories
from bot.domain.text import fold

_LANGUAGES = """
fr es pt it nl pl tr cs sk hu ro sv da nb fi hr sl et lv lt sq id ms vi fil sw af so az uz is ga cy ca eu gl
bs ru uk be bg sr mk kk ky mn el he ar fa ur ps hi mr ne bn pa gu ta te ml kn si th lo km my ka hy am
zh zh_Hant ja ko
"""
"""The first to have a name decides whose it is."""
_HEAD = """\
# Countries' names in other languages, folded, by code; those that English or German has are left out.
# From the Unicode CLDR (copyright Unicode, Inc., Unicode License v3, https://www.unicode.org/license.txt)
# through Babel, by `make country-names`.
"""


def main() -> None:
    """Write the table."""
    names: dict[str, str] = {}
    for language in _LANGUAGES.split():
        for code, name in babel_territories(language).items():
            if code in territories("en") and naming.known(name) is None:
                names.setdefault(fold(name), code)
    lines = (
        f"{code}\t" + "\t".join(sorted(name for name, of in names.items() if of == code))
        for code in sorted(set(names.values()))
    )
    path = Path(naming.__file__).with_name("elsewhere.txt")
    path.write_text(_HEAD + "\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

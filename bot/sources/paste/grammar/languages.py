"""The words around times in pasted text, from the languages' tables, and the names of months and days."""

from babel.dates import get_day_names, get_month_names

from bot.domain.languages.known import all_words, by_word, languages, one_of

_WORDS = {code: language.paste for code, language in languages().items() if language.paste}
_MORE_MONTHS = [language.months for language in languages().values()]
_MINUTES = {"seconds": 0, "minutes": 1, "hours": 60, "days": 1_440, "weeks": 10_080}


def words_of(*kinds: str) -> frozenset[str]:
    """Return the words of some kinds in all languages."""
    return all_words(_WORDS.values(), *kinds)


def words_for(*kinds: str) -> str:
    """Return a pattern of any word of some kinds in all languages."""
    return one_of(words_of(*kinds))


def _months() -> dict[str, int]:
    found = {name: int(number) for name, number in by_word(_MORE_MONTHS).items()}
    for language in _WORDS:
        for width in ("wide", "abbreviated"):
            for names in (
                get_month_names(width, "format", language),
                get_month_names(width, "stand-alone", language),
            ):
                found |= {name.casefold().rstrip("."): number for number, name in names.items()}
    return {name: number for name, number in found.items() if name.isalpha()}


def _weekdays() -> set[str]:
    found = words_of("weekdays")
    for language in _WORDS:
        for width in ("wide", "abbreviated"):
            names = get_day_names(width, "format", language)
            found |= {name.casefold().rstrip(".") for name in names.values()}
    return {name for name in found if len(name) > 1}


MONTHS = _months()
"""The number of each month by its long and short names, in lower case."""
WEEKDAYS = _weekdays()


def _spans() -> str:
    """Return a pattern of relative times (`5 minutes ago`) in each language's word order."""
    branches = []
    for table in _WORDS.values():
        units = one_of(all_words([table], *_MINUTES))
        numbers = rf"(?:\d{{1,3}}\+?|{one_of(table['one'])})" if "one" in table else r"\d{1,3}"
        joint = rf"(?:(?:{one_of(table['and'])})\s)?" if "and" in table else ""
        span = rf"(?:{numbers}\s?(?:{units})\.?,?\s?{joint}){{1,2}}"
        behind = rf"\s?(?:{one_of(table['since'])})" if "since" in table else ""
        if "ago" in table:
            before = rf"(?:{one_of(table['ago'])})\s"
            branches.append(rf"{before}{span}(?:{behind})?" if behind else rf"{before}{span}")
        if behind:
            branches.append(span + behind)
    # At the start of a text these words are adverbs, unless a sign separates them from it.
    now = rf"(?:{words_for('now')})(?=\s*(?:$|[|·•:–—(-]))"
    return "|".join([*branches, now])


AGO = rf"(?:from\s)?(?:{_spans()})"
UNITS = {word: minutes for unit, minutes in _MINUTES.items() for word in words_of(unit)}
"""The minutes in each unit of a relative time; 0 for seconds."""

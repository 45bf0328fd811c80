"""Finds clocks that tick in a text: "12 minutes ago", "updated 3m ago". They change without an edit.

The words are in `ticking` of each language's table. A time by itself ("kick-off at 15:00") is no clock:
changing it is news.
"""

import re

from bot.domain.languages.known import all_words, languages, one_of

_WORDS = [language.ticking for language in languages().values()]


def _any(meaning: str) -> str:
    return one_of(all_words(_WORDS, meaning))


_A = rf"(?<![\w.,:])(?:\d{{1,4}}|{_any('one')})"
_UNIT = rf"(?:{_any('units')})\b\.?"
_SPAN = rf"{_A} ?{_UNIT}(?:,? (?:(?:{_any('and')}) )?\d{{1,4}} ?{_UNIT})?"
_DATE = (
    r"(?:\d{4}-\d\d-\d\d[ T]"
    r"|(?:(?:\d{1,4}(?:st|nd|rd|th)?|[A-Z][a-zäéû]{2,9})[.,]{0,2} ){0,5}"
    rf"(?:(?:{_any('time_at')}) )?)?"
)
_CLOCK_TIME = (
    rf"{_DATE}\d{{1,2}}[:.h]\d{{2}}(?:[:.]\d{{2}})?(?: ?[ap]\.?m\b\.?)?"
    rf"(?:Z\b| (?:[A-Z]{{2,5}}|{_any('time_behind')})\b)?"
)
_UPDATED = rf"\b(?:last )?(?:{_any('updated')})(?: (?:{_any('at')}))?:? "
_TICKING = re.compile(
    rf"(?i:{_UPDATED}(?:{_SPAN})(?: ago\b)?)"
    rf"|(?i:{_UPDATED}){_CLOCK_TIME}"
    rf"|(?i:{_SPAN} (?:{_any('behind')})\b)"
    rf"|(?i:\b(?:{_any('before')}) {_SPAN})"
    rf"|(?i:\b(?:{_any('now')})\b)"
)
_SIGNS = tuple(all_words(_WORDS, "signs"))
"""Every text with a clock has one of these. Looking for them costs a tenth of looking for clocks."""


def without_clocks(text: str) -> str:
    """Return a text with each ticking clock replaced by the same mark."""
    plain = text.replace("\xa0", " ").replace("\u202f", " ")
    lowered = plain.lower()
    if not any(sign in lowered for sign in _SIGNS):
        return text
    return _TICKING.sub("⏱", plain)

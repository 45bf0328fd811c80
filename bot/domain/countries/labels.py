"""Recognises names that only label a thing: a treaty, a breed, money, a company, a ship's flag."""

from bot.domain.countries import signs
from bot.domain.countries.names import Name, Rule
from bot.domain.countries.text import Line, begins_upper

_COMPANY_WORDS = 4
"""Words after a name in which a company's form may follow: "Swiss Bank Corp"."""
_LISTED_WORDS = 4
"""Words before a name that may say that shares are listed there: "listed on the London exchange"."""
_FLYING_WORDS = 4
"""Words before a name that may be about a ship's flag: "under the flag of Panama"."""
_BREED_WORDS = 3
"""Words after an adjective in which a breed may follow: "American Staffordshire terrier"."""
_BANK_WORDS = 4
"""Words before a town in which a bank's name may begin."""
_MADE_WORDS = 6
"""Words before a town that may say that a treaty was made there: "the accord reached in Paris"."""


def is_label(line: Line, start: int, name: Name) -> bool:
    """Tell whether a country's name only labels something else there."""
    end = start + len(name.words)
    is_town = Rule.PLACE in name.rules
    return (
        _is_price(line, start, end)
        or _is_listing(line, start)
        or _is_flag(line, start, end, name.code or "")
        or _is_company(line, start, end)
        or _is_politician(line, end)
        or ((is_town or bool(name.form_of)) and _is_kind(line, end))
        or (is_town and _is_town_in_name(line, start, end))
    )


def _is_price(line: Line, start: int, end: int) -> bool:
    """Tell whether it only names a currency: "40 million Canadian dollars", "US$4"."""
    if end < len(line.tokens) and line.tokens[end].gap.startswith("$"):
        return True
    if line.word(end) not in signs.CURRENCIES:
        return False
    before, after = line.word(start - 1), line.word(end + 1)
    return (
        before in signs.AMOUNTS
        or before[-1:].isdigit()
        or after in signs.SECURITIES
        or not signs.CURRENCIES.isdisjoint({before, after})
        or (line.word(end) in signs.MONEY and before != "the")
    )


def _is_flag(line: Line, start: int, end: int, code: str) -> bool:
    """Tell whether it only names a ship's flag of convenience: "a Panama-flagged tanker"."""
    if code not in signs.FLAGS_OF_CONVENIENCE:
        return False
    before = [line.word(index) for index in range(start - _FLYING_WORDS, start)]
    flies = not signs.FLYING.isdisjoint(before)
    flag = not signs.FLAG.isdisjoint({*before[1:], line.word(end)})
    return line.word(end) in signs.SHIPS or (flies and flag)


def _is_listing(line: Line, start: int) -> bool:
    """Tell whether it only says where something is listed."""
    before = start - 1
    while before > start - _LISTED_WORDS - 1 and line.word(before) in signs.LISTED_FILLERS:
        before -= 1
    return before < start - 1 and line.word(before) in signs.LISTED


def _is_company(line: Line, start: int, end: int) -> bool:
    """Tell whether it is in a company's name: "Swiss Bank Corp", "Deutsche Bank", "Nitto Co Ltd of Tokyo"."""
    if line.word(start - 1) in signs.OF and line.word(start - 2) in signs.COMPANIES:
        return True
    if line.is_shouted or line.is_title:
        return False
    for index in range(end, min(end + _COMPANY_WORDS, len(line.tokens))):
        token = line.tokens[index]
        if token.gap not in {" ", " & "} or not begins_upper(token):
            return False
        if token.word in signs.COMPANIES or (index == end and token.word in signs.BANKS):
            return True
    return False


def _is_politician(line: Line, end: int) -> bool:
    """Tell whether a party in brackets follows, as after a member of Congress: "English (D-Okla.)"."""
    return line.word(end) in signs.PARTIES and line.tokens[end].gap == " ("


def _is_kind(line: Line, end: int) -> bool:
    """Tell whether it names a kind of dog, dish or plant: "French bulldog", "Yorkshire pudding"."""
    if line.word(end) in signs.KINDS:
        return True
    for index in range(end, min(end + _BREED_WORDS, len(line.tokens))):
        if line.tokens[index].gap not in {" ", "-"}:
            return False
        if line.word(index) in signs.BREEDS:
            return True
    return False


def _is_town_in_name(line: Line, start: int, end: int) -> bool:
    return _is_treaty(line, start, end) or _is_bank(line, start) or _is_person(line, start)


def _is_treaty(line: Line, start: int, end: int) -> bool:
    """Tell whether a treaty is named after a town or was made there."""
    if line.word(end) in signs.TREATIES or line.word(end + 1) in signs.TREATIES:
        return True
    if line.word(start - 1) in signs.OF and line.word(start - 2) in signs.TREATY_OF:
        return True
    before = {line.word(index) for index in range(start - _MADE_WORDS, start - 1)}
    return line.word(start - 1) in signs.MADE_AT and not signs.MADE.isdisjoint(before)


def _is_bank(line: Line, start: int) -> bool:
    """Tell whether a town is the end of a bank's name: "Banque Nationale de Paris"."""
    before = {line.word(index) for index in range(start - _BANK_WORDS, start - 1)}
    return line.word(start - 1) in signs.OF and not signs.BANKS.isdisjoint(before)


def _is_person(line: Line, start: int) -> bool:
    """Tell whether a town's name is a family name, after an initial or "al": "J.C. Bradford", "al-Sabah"."""
    if start == 0:
        return False
    before, gap = line.tokens[start - 1], line.tokens[start].gap
    if before.word in signs.ARTICLES:
        return gap == "-"
    is_initial = before.surface.isupper() and gap == (". " if len(before.surface) == 1 else " ")
    is_initial = is_initial and (len(before.surface) == 1 or "." in before.surface)
    return is_initial and (before.word,) not in line.text.table.names

"""Gives each name one sense per text: if it is a person's once, it is everywhere in the text."""

from bot.domain.countries.blocs import is_bloc
from bot.domain.countries.names import Double, Name, Rule
from bot.domain.countries.signs import AT_A_PLACE
from bot.domain.countries.text import Sentence, Text

Found = list[list[tuple[int, Name]]]
"""The names found in each sentence of a text, each after the index of its first word."""


def one_sense(text: Text, found: Found) -> Found:
    """Return the found names without those that mean something else in this text."""
    return _without_faint(text, _without_other_towns(text, _without_persons(text, found)))


def _without_persons(text: Text, found: Found) -> Found:
    """Return the found names without those that mean persons in this text.

    After "Michael Jordan", "Jordan" is a person too, unless the text also has another name of that country.
    """
    if not text.persons:
        return found
    codes = {name.words: name.code for line in found for _, name in line}
    others = {code for words, code in codes.items() if words not in text.persons}
    persons = {words for words in text.persons if codes.get(words) not in others}
    return [
        [
            (start, name)
            for start, name in line
            if name.words not in persons or (start and sentence[start - 1].word in AT_A_PLACE)
        ]
        for sentence, line in zip(text.sentences, found, strict=True)
    ]


def _without_other_towns(text: Text, found: Found) -> Found:
    """Return the found names without towns other than the best known one of that name.

    Either a state follows the name once ("London, Ky."), or the text has a sign of the other town and no
    other name of the best known town's country.
    """
    doubles = text.table.doubles
    towns = {name.words: name.code for line in found for _, name in line if name.words in doubles}
    named = {name.code for line in found for _, name in line if name.words not in towns}
    others = text.elsewhere | {
        words for words, code in towns.items() if code not in named and _is_double(text, doubles[words])
    }
    if not others:
        return found
    return [
        [
            (start, name)
            for start, name in line
            if name.words not in others or Rule.ELSEWHERE in name.rules or is_dateline(sentence, start, name)
        ]
        for sentence, line in zip(text.sentences, found, strict=True)
    ]


def _is_double(text: Text, double: Double) -> bool:
    return not (double.signs.isdisjoint(text.words) and double.codes.isdisjoint(text.shortened))


def is_dateline(sentence: Sentence, start: int, name: Name) -> bool:
    """Tell whether a name in capitals begins a sentence as the place of a report: "PARIS (AP) -"."""
    end = start + len(name.words)
    return (
        start == 0
        and end < len(sentence)
        and sentence[0].surface.isupper()
        and not sentence[end].gap.isspace()
        and not all(token.surface.isupper() for token in sentence)
    )


def _without_faint(text: Text, found: Found) -> Found:
    """Return the found names without weak ones if the text names several countries."""
    codes = {name.code for line in found for _, name in line if name.code and not is_bloc(name.code)}
    if len(codes) < 2:  # noqa: PLR2004  only one country is named
        return found
    return [
        [
            (start, name)
            for start, name in line
            if Rule.ALONE not in name.rules
            or (Rule.PLACE in name.rules and is_dateline(sentence, start, name))
        ]
        for sentence, line in zip(text.sentences, found, strict=True)
    ]

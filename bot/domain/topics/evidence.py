"""Decides what a text is about by the listed words in it. Longer texts need more of them."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.domain.text.words import Token
from bot.domain.topics.lists import load_tree
from bot.domain.topics.patterns import Hit, Index, Phrase

_STRONG, _WEAK = 3, 1
"""Points of a phrase, counted once; a strong one gets one more if it is repeated."""
_HEADLINE = 2
"""How many times a phrase counts in the headline."""
_OPENING = 4
"""Sentences that begin within this many words are the headline, as is the first ("GOAL! United equalise")."""
_NEEDED = 4
"""Points that a topic needs in a short text..."""
_SHORT = 60
"""...of this many words; each further such number needs one point more..."""
_MOST_NEEDED = 9
"""...up to this."""
_FAINT = 1
"""Further points that a topic without a strong phrase needs."""


@dataclass(slots=True)
class _Tally:
    """The points of a topic, the phrases that gave them, and their hits."""

    points: int = 0
    strong: bool = False
    phrases: list[tuple[Phrase, int, bool]] = field(default_factory=list)
    hits: list[Hit] = field(default_factory=list)

    def add(self, phrase: Phrase, points: int, *, strong: bool) -> None:
        self.points += points
        self.strong = self.strong or strong
        self.phrases.append((phrase, points, strong))


def find_topics(text: Sequence[Sequence[Token]], index: Index) -> dict[str, list[Hit]]:
    """Return the topics of a text, each with the words that indicate it."""
    by_phrase: dict[Phrase, list[Hit]] = {}
    for hit in index.hits(text):
        if hit.phrase.says:
            by_phrase.setdefault(hit.phrase, []).append(hit)
    if not by_phrase:
        return {}
    tallies: dict[str, _Tally] = {}
    headlines = _headlines(text)
    for phrase, hits in by_phrase.items():
        times = _HEADLINE if hits[0].sentence < headlines else 1
        again = len(hits) > 1
        for topic, strong in phrase.says:
            tally = tallies.get(topic)
            if tally is None:
                tally = tallies[topic] = _Tally()
            tally.add(phrase, _STRONG * times + again if strong else _WEAK * times, strong=strong)
            tally.hits += hits
    needed = min(_MOST_NEEDED, _NEEDED + max(0, sum(map(len, text)) - 1) // _SHORT)
    return {topic: tallies[topic].hits for topic in _found(tallies, needed)}


def _headlines(text: Sequence[Sequence[Token]]) -> int:
    """Return how many sentences count as the headline."""
    before = 0
    for number, sentence in enumerate(text):
        if before >= _OPENING:
            return number
        before += len(sentence)
    return len(text)


def _found(tallies: dict[str, _Tally], needed: int) -> set[str]:
    """Return the topics with enough points.

    Words such as attack, shot and battle belong both to war and to a match. They count for another subject if
    that is certain and has more points. Words of several parts of a wider topic (trains, grain) add up to it
    only if one of the parts is found.
    """
    surest = max((tally.points for tally in tallies.values() if tally.strong), default=0)

    def has_enough(tally: _Tally) -> bool:
        return tally.points >= (needed if tally.strong else max(needed + _FAINT, surest + 1))

    tree = load_tree()
    enough = [topic for topic, tally in tallies.items() if has_enough(tally)]
    found: set[str] = set()
    for topic in sorted(enough, key=lambda one: len(tree[one].ancestors), reverse=True):
        parts = [part for part in tallies if tree[part].ancestors[:1] == (topic,)]
        if (
            not parts
            or not found.isdisjoint(parts)
            or any(has_enough(_with_part(topic, part, tallies[topic])) for part in parts)
        ):
            found.add(topic)
    return found


def _with_part(topic: str, part: str, tally: _Tally) -> _Tally:
    """Return the points of a topic from its own words and those of one of its parts."""
    narrow = _Tally()
    for phrase, points, strong in tally.phrases:
        if topic in phrase.own or any(said == part for said, _ in phrase.says):
            narrow.add(phrase, points, strong=strong)
    return narrow

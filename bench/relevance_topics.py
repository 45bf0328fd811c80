"""Measures how well topics are found in short, hand-labelled entries: precision, recall and micro-F1."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from bot.domain.text.words import sentences
from bot.domain.topics import built_in

LABELLED = Path(__file__).parents[1] / "tests" / "domain" / "labelled"
JUDGED = (
    "conflict",
    "crime",
    "crime-law-and-justice",
    "culture",
    "diplomacy",
    "disaster",
    "economy",
    "education",
    "elections",
    "energy",
    "environment",
    "health",
    "human-interest",
    "justice",
    "labour",
    "lifestyle",
    "politics",
    "religion",
    "science",
    "society",
    "sport",
    "weather",
)
"""The topics labelled in English and German: the 17 top terms, and their parts most frequent in liveblogs."""
CHOSEN = frozenset(("topics-known", "topics-unseen"))
"""The files labelled by these. The others are labelled by all topics of the upper two levels."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """An entry and the topics that it is about, as labelled."""

    language: str
    topics: frozenset[str]
    headline: str
    body: str


@dataclass(frozen=True, slots=True)
class Figures:
    """How many topics were found correctly and, by topic, how many were found wrongly or missed."""

    right: int
    wrong: Counter[str]
    missed: Counter[str]

    @property
    def precision(self) -> float:
        """The share of the found topics that are correct."""
        return self.right / max(1, self.right + self.wrong.total())

    @property
    def recall(self) -> float:
        """The share of the labelled topics that were found."""
        return self.right / max(1, self.right + self.missed.total())

    @property
    def f1(self) -> float:
        """Micro-F1: the harmonic mean of both."""
        return 2 * self.right / max(1, 2 * self.right + self.wrong.total() + self.missed.total())


def load_labelled(path: Path) -> list[Labelled]:
    """Return the labelled entries of a file, whose first lines describe its format."""
    entries = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            language, labels, headline, body = (part.strip() for part in line.split("|"))
            entries.append(Labelled(language, frozenset(labels.split()), headline, body))
    return entries


def figures(path: Path) -> Figures:
    """Return how well the topics of a file's entries are found."""
    compare = _by_chosen if path.stem in CHOSEN else _by_upper_levels
    right, wrong, missed = 0, Counter[str](), Counter[str]()
    for entry in load_labelled(path):
        text = sentences(entry.headline) + sentences(entry.body)
        found = {mention.slug for mention in built_in().find(text, entry.language)}
        expected, judged = compare(entry.topics, found)
        right += len(judged & expected)
        wrong.update(judged - expected)
        missed.update(expected - judged)
    return Figures(right, wrong, missed)


def _by_chosen(labels: frozenset[str], found: set[str]) -> tuple[set[str], set[str]]:
    """Return the chosen topics of an entry, with the wider ones, and those found."""
    chosen = set(JUDGED)
    return {*labels, *_wider(labels)} & chosen, found & chosen


def _by_upper_levels(labels: frozenset[str], found: set[str]) -> tuple[set[str], set[str]]:
    """Return an entry's topics of the upper two levels, and those found, without what is only wider."""
    expected, judged = set(map(_upper, labels)), set(map(_upper, found))
    return expected, judged - (_wider(expected | judged) - expected)


def _wider(topics: Iterable[str]) -> set[str]:
    return {wider for topic in topics for wider in built_in().ancestors(topic)}


def _upper(topic: str) -> str:
    """Return a topic of the upper two levels: the given one, or the one that it is part of."""
    return (topic, *built_in().ancestors(topic))[-2:][0]


def report() -> None:
    """Print the figures of each file, and the topics with the most errors in it."""
    for path in sorted(LABELLED.glob("topics-*.txt")):
        found = figures(path)
        judged = f"{len(JUDGED)} topics" if path.stem in CHOSEN else "upper two levels"
        print(f"{path.stem}: {len(load_labelled(path))} made-up entries, {judged} judged")
        print(f"  micro-F1 {found.f1:.3f}, precision {found.precision:.3f}, recall {found.recall:.3f}")
        for name, counted in (("wrongly found", found.wrong), ("missed", found.missed)):
            listed = ", ".join(f"{topic} {count}" for topic, count in counted.most_common(6))
            print(f"  {name}: {listed or 'none'}")


if __name__ == "__main__":
    report()

"""Measures how well topics are found in short, hand-labelled entries: precision, recall and micro-F1."""

from collections import Counter
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
"""The topics that are labelled: the 17 top terms, and those of their parts most frequent in liveblogs."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """An entry and the topics that it is about, including the wider topics of these."""

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
    vocabulary = built_in()
    entries = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            language, labels, headline, body = (part.strip() for part in line.split("|"))
            topics = {wider for topic in labels.split() for wider in (topic, *vocabulary.ancestors(topic))}
            entries.append(Labelled(language, frozenset(topics & set(JUDGED)), headline, body))
    return entries


def figures(path: Path) -> Figures:
    """Return how well the topics of a file's entries are found."""
    right, wrong, missed = 0, Counter[str](), Counter[str]()
    for entry in load_labelled(path):
        text = sentences(entry.headline) + sentences(entry.body)
        mentions = built_in().find(text, entry.language)
        found = {mention.slug for mention in mentions} & set(JUDGED)
        right += len(found & entry.topics)
        wrong.update(found - entry.topics)
        missed.update(entry.topics - found)
    return Figures(right, wrong, missed)


def report() -> None:
    """Print the figures of each file, and the topics with the most errors in it."""
    for path in sorted(LABELLED.glob("topics-*.txt")):
        found = figures(path)
        print(f"{path.stem}: {len(load_labelled(path))} made-up entries, {len(JUDGED)} topics judged")
        print(f"  micro-F1 {found.f1:.3f}, precision {found.precision:.3f}, recall {found.recall:.3f}")
        for name, counted in (("wrongly found", found.wrong), ("missed", found.missed)):
            listed = ", ".join(f"{topic} {count}" for topic, count in counted.most_common(6))
            print(f"  {name}: {listed or 'none'}")


if __name__ == "__main__":
    report()

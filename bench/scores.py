"""Counts how well countries are found: precision, recall and F1."""

from collections import Counter
from dataclasses import dataclass, field


@dataclass
class Score:
    """Pairs of an article and a country, counted over all articles (micro-averaged)."""

    right: int = 0
    wrong: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)

    def add(self, labelled: set[str], found: set[str]) -> None:
        """Count one article."""
        self.right += len(labelled & found)
        self.wrong.update(found - labelled)
        self.missed.update(labelled - found)

    @property
    def precision(self) -> float:
        """The share of the found pairs that are labelled."""
        return self.right / max(1, self.right + self.wrong.total())

    @property
    def recall(self) -> float:
        """The share of the labelled pairs that were found."""
        return self.right / max(1, self.right + self.missed.total())

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        return 2 * self.right / max(1, 2 * self.right + self.wrong.total() + self.missed.total())

    def __str__(self) -> str:
        return f"precision {self.precision:.3f}  recall {self.recall:.3f}  micro-F1 {self.f1:.3f}"

"""Measures how well countries are found in texts in many languages, for `make bench-relevance`.

The texts are outside this project (see docs/filters.md): native news, and sentences that were translated.
Run `python -m bench.relevance_languages pl fi` for some languages,
and add `--errors` for each text that is wrong.
"""

import argparse
import gzip
import json
import time
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench.scores import Score
from bot.domain.countries import find_countries
from bot.domain.entry.content import ParsedEntry
from bot.domain.entry.terms import subject
from bot.domain.languages.known import FALLBACK
from bot.domain.topics import built_in

LABELS = Path(__file__).parents[2] / "shared/data/country-labels"
_FILE = "multilingual-dev.jsonl.gz"
_GOALS: tuple[tuple[str, frozenset[str], float, float], ...] = (
    ("native", frozenset(), 0.87, 0.93),
    ("native", frozenset({"uk", "ru"}), 0.85, 0),
    ("parallel", frozenset({"en", "de"}), 0.84, 0.92),
)
"""A set, the languages that are left out, and the least micro-F1 and precision."""
_ROUNDS, _MOST_COST = 5, 1.5
_LEAST, _DOZEN = 0.70, 12
"""The least micro-F1 of each language with so many labels."""


@dataclass(frozen=True)
class _Text:
    """A labelled text, with the countries found in it."""

    row: dict[str, Any]
    labelled: frozenset[str]
    found: frozenset[str]

    @property
    def group(self) -> tuple[str, str]:
        """Return its set and language."""
        return self.row["set"], self.row["language"]


def _texts(path: Path, *, with_language: bool) -> Iterator[_Text]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            given = row["language"] if with_language else None
            found = find_countries(f"{row['headline']}\n{row['body']}", given)
            unsure = frozenset(row["unsure"])
            yield _Text(row, frozenset(row["countries"]) - unsure, found - unsure)


def _score(texts: Collection[_Text]) -> Score:
    score = Score()
    for text in texts:
        score.add(set(text.labelled), set(text.found))
    return score


def _report_goals(texts: Collection[_Text]) -> None:
    for kind, left_out, least, precise in _GOALS:
        score = _score([one for one in texts if one.group[0] == kind and one.group[1] not in left_out])
        reached = "reached" if score.f1 >= least and score.precision >= precise else "missed"
        without = f" without {' and '.join(sorted(left_out))}" if left_out else ""
        print(f"  {kind + without:28} {score}  goal {least:.2f}: {reached}")


def report(labels: Path) -> None:
    """Print the figures by language, first with the language given and then the totals without."""
    path = labels / _FILE
    if not path.exists():
        print(f"languages: {path} is not there")
        return
    texts = list(_texts(path, with_language=True))
    print(f"languages: {len(texts)} texts, language given")
    _report_goals(texts)
    groups = defaultdict(list)
    for text in texts:
        groups[text.group].append(text)
    for group in sorted(groups):
        score = _score(groups[group])
        labelled = score.right + score.missed.total()
        low = " LOW" if labelled >= _DOZEN and score.f1 < _LEAST else ""
        print(f"  {group[0]:8} {group[1]}  {labelled:3} labels  {score}{low}")
    print(f"languages: {len(texts)} texts, language not given")
    _report_goals(list(_texts(path, with_language=False)))
    _report_cost([text.row for text in texts])


def _report_cost(rows: Sequence[dict[str, Any]]) -> None:
    """Print what it costs to tag the translated texts in each language, beside English."""
    vocabulary = built_in()
    texts = defaultdict(list)
    for row in rows:
        if row["set"] == "parallel":
            texts[row["language"]].append(ParsedEntry(row["id"], row["headline"], row["body"], ()))
    took = {}
    for language, entries in texts.items():
        rounds = []
        for _ in range(_ROUNDS):
            began = time.process_time()
            for entry in entries:
                subject(entry, vocabulary, language)
            rounds.append(time.process_time() - began)
        took[language] = min(rounds) / len(entries)
    own = took[FALLBACK] * 1000
    print(f"cost of a translated text, {own:.2f} ms in English, at most {_MOST_COST} times that:")
    ratios = {language: cost / took[FALLBACK] for language, cost in sorted(took.items())}
    print("  " + "  ".join(f"{language} {ratio:.2f}" for language, ratio in ratios.items()))
    print(f"  {'reached' if max(ratios.values()) <= _MOST_COST else 'missed'}")


def _report_errors(texts: Collection[_Text]) -> None:
    for text in texts:
        extra, missed = text.found - text.labelled, text.labelled - text.found
        if extra or missed:
            forms = {
                code: text.row.get("forms", text.row.get("forms_in_english", {})).get(code) for code in missed
            }
            print(f"{text.row['id']} extra {' '.join(sorted(extra)) or '-'} missed {forms or '-'}")
            print(f"    {text.row['headline']} | {text.row['body']}")


def main() -> None:
    """Print the figures of some languages."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("languages", nargs="*", help="their codes; all if none is given")
    asked.add_argument("--labels", type=Path, default=LABELS, help="the folder of the labelled texts")
    asked.add_argument("--errors", action="store_true", help="print each text that is wrong")
    options = asked.parse_args()
    if not options.languages:
        report(options.labels)
        return
    texts = [
        one
        for one in _texts(options.labels / _FILE, with_language=True)
        if one.row["language"] in options.languages
    ]
    for kind in ("native", "parallel"):
        chosen = [one for one in texts if one.group[0] == kind]
        print(f"{kind}: {_score(chosen)}")
        if options.errors:
            _report_errors(chosen)


if __name__ == "__main__":
    main()

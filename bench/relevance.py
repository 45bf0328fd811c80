"""Measures how well countries are found in labelled news, for `make bench-relevance`.

The news is outside this project (see docs/filters.md). GeoWebNews labels each mention. The editors of
Reuters-21578 labelled only the countries that a story is about, and often not the United States, which is
left out there. A hash of the ids splits both sets into halves: look at the errors of one half (`--errors`)
and judge by the other. `relevance_languages` measures other languages.
"""

import argparse
import gzip
import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from bench import relevance_languages, relevance_topics
from bench.scores import Score
from bot.domain.countries import country_name, find_countries

_LABELS = Path(__file__).parents[2] / "shared/data/country-labels"
_GOALS = {"geowebnews": 0.92, "reuters": 0.76}
_LEFT_OUT = {"reuters": frozenset({"US"})}
_SHOWN = 12


@dataclass(frozen=True)
class Article:
    """An article with its labelled countries and those found in it."""

    number: str
    title: str
    is_held_out: bool
    labelled: set[str]
    found: set[str]


def _articles(path: Path, left_out: frozenset[str]) -> Iterator[Article]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            number = str(row["id"])
            title = row.get("title", row.get("headline"))
            found = find_countries(f"{title}\n{row['body']}")
            unsure = left_out.union(row.get("unsure", ()))
            yield Article(
                number,
                title,
                hashlib.sha256(number.encode()).digest()[0] % 2 == 1,
                set(row["countries"]) - left_out,
                set(found - unsure),
            )


def _score(articles: Iterable[Article]) -> Score:
    score = Score()
    for article in articles:
        score.add(article.labelled, article.found)
    return score


def _worst(counted: Counter[str]) -> str:
    return ", ".join(f"{country_name(code, 'en')} {count}" for code, count in counted.most_common(_SHOWN))


def _report(name: str, path: Path, *, with_errors: bool) -> None:
    articles = list(_articles(path, _LEFT_OUT.get(name, frozenset())))
    seen = [article for article in articles if not article.is_held_out]
    whole, goal = _score(articles), _GOALS[name]
    print(f"{name}: {len(articles)} articles")
    print(f"  whole     {whole}")
    print(f"  seen      {_score(seen)}")
    print(f"  held out  {_score(article for article in articles if article.is_held_out)}")
    print(f"  goal      {goal:.2f}: {'reached' if whole.f1 >= goal else 'missed'}")
    print(f"  found though not labelled: {_worst(whole.wrong)}")
    print(f"  labelled though not found: {_worst(whole.missed)}")
    for article in seen if with_errors else ():
        if article.labelled != article.found:
            extra, missed = (
                " ".join(sorted(codes)) or "-"
                for codes in (article.found - article.labelled, article.labelled - article.found)
            )
            print(f"    {article.number} {article.title[:60]!r} extra {extra} missed {missed}")


def main() -> None:
    """Print the figures of each set that is available."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--labels", type=Path, default=_LABELS, help="the folder of the labelled news")
    asked.add_argument(
        "--errors", action="store_true", help="list the errors of the half that is not held out"
    )
    options = asked.parse_args()
    for name in _GOALS:
        path = options.labels / f"{name}-dev.jsonl.gz"
        if path.exists():
            _report(name, path, with_errors=options.errors)
        else:
            print(f"{name}: {path} is not there")
    relevance_languages.report(options.labels)
    relevance_topics.report()


if __name__ == "__main__":
    main()

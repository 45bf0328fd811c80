"""The filter language: from what a reader types to conjunctions of terms."""

from bot.domain.filters.model import (
    COMPILER,
    MAX_FILTER_LENGTH,
    MAX_TERMS,
    Conjunction,
    Filter,
    matches,
)
from bot.domain.filters.parsing import parse_filter

__all__ = [
    "COMPILER",
    "MAX_FILTER_LENGTH",
    "MAX_TERMS",
    "Conjunction",
    "Filter",
    "matches",
    "parse_filter",
]

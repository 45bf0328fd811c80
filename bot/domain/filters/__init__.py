"""The filter language: from what a reader types to conjunctions of terms."""

from bot.domain.filters.model import (
    COMPILER,
    MAX_FILTER_LENGTH,
    MAX_TERMS,
    Conjunction,
    Filter,
    matches,
)
from bot.domain.filters.parsing import is_same, parse_filter

__all__ = [
    "COMPILER",
    "MAX_FILTER_LENGTH",
    "MAX_TERMS",
    "Conjunction",
    "Filter",
    "is_same",
    "matches",
    "parse_filter",
]

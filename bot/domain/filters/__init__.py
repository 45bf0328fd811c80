"""The filter language: reads what people type into conjunctions of terms, and explains matches."""

from bot.domain.filters.model import (
    COMPILER,
    MAX_CONJUNCTIONS,
    MAX_DEPTH,
    MAX_FILTER_LENGTH,
    MAX_TERMS,
    Conjunction,
    Filter,
    ReadAs,
    Reading,
    matches,
)
from bot.domain.filters.names import is_reserved
from bot.domain.filters.reader import is_same, narrowed, parse_filter, reread_filter
from bot.domain.filters.reasons import explain, first_word

__all__ = [
    "COMPILER",
    "MAX_CONJUNCTIONS",
    "MAX_DEPTH",
    "MAX_FILTER_LENGTH",
    "MAX_TERMS",
    "Conjunction",
    "Filter",
    "ReadAs",
    "Reading",
    "explain",
    "first_word",
    "is_reserved",
    "is_same",
    "matches",
    "narrowed",
    "parse_filter",
    "reread_filter",
]

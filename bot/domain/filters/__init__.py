"""The filter language: reads what people type into conjunctions of terms, and explains matches."""

from bot.domain.filters.lexer import Piece
from bot.domain.filters.liveblogs import Liveblog, liveblog_filter, liveblog_of, liveblogs_in
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
from bot.domain.filters.reader import is_same, parse_filter, reread_filter
from bot.domain.filters.reasons import explain, first_word
from bot.domain.filters.rewriting import as_typed, narrowed, rewritten, split_flag
from bot.domain.filters.tree import EVERY_ENTRY, Leaf

__all__ = [
    "COMPILER",
    "EVERY_ENTRY",
    "MAX_CONJUNCTIONS",
    "MAX_DEPTH",
    "MAX_FILTER_LENGTH",
    "MAX_TERMS",
    "Conjunction",
    "Filter",
    "Leaf",
    "Liveblog",
    "Piece",
    "ReadAs",
    "Reading",
    "as_typed",
    "explain",
    "first_word",
    "is_reserved",
    "is_same",
    "liveblog_filter",
    "liveblog_of",
    "liveblogs_in",
    "matches",
    "narrowed",
    "parse_filter",
    "reread_filter",
    "rewritten",
    "split_flag",
]

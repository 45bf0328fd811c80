"""From what a reader typed to a filter."""

from collections.abc import Sequence
from typing import Literal, cast

from bot.domain.filters.compiling import compile_tree
from bot.domain.filters.lexing import Kind, Piece, is_bare, read_pieces
from bot.domain.filters.model import MAX_FILTER_LENGTH, MAX_TERMS, Filter, ReadAs
from bot.domain.filters.naming import countries_as_words, name_countries, read_lone, tags_as_words
from bot.domain.filters.ordering import order
from bot.domain.filters.parsing import parse_pieces
from bot.domain.filters.tree import EVERY_ENTRY, Leaf, Node, as_words, leaves, write
from bot.domain.filters.values import Values, shown_words
from bot.domain.stemming import base_language, language_of_words, stemmed_languages
from bot.domain.text import drop_invisible, sentences
from bot.domain.topics import Vocabulary, built_in
from bot.errors import UserError

_ARTICLES = frozenset({"the", "a", "an", "der", "die", "das", "den", "dem"})


def parse_filter(text: str, language: str, vocabulary: Vocabulary | None = None) -> Filter:
    """Return the filter that a reader typed, its words to be stemmed in a language unless it says otherwise.

    Without a vocabulary the topics are those that come with the program. Raises UserError, its message named
    `filter-…`, for what cannot be read and for what would never match.
    """
    vocabulary = built_in() if vocabulary is None else vocabulary
    language = base_language(language)
    typed = drop_invisible(text)
    if not typed.strip():
        raise UserError("filter-empty")
    _check_length(typed.strip())
    pieces = read_pieces(typed)
    named = _read_name(typed, pieces, language, vocabulary)
    return named or _read_pieces(typed, pieces, language, vocabulary)


def reread_filter(text: str, language: str, vocabulary: Vocabulary | None = None) -> Filter:
    """Return the filter of a canonical text as it was understood, whatever a topic has been named since."""
    vocabulary = built_in() if vocabulary is None else vocabulary
    return _read_pieces(text, read_pieces(text), base_language(language), vocabulary)


def _read_pieces(typed: str, pieces: Sequence[Piece], language: str, vocabulary: Vocabulary) -> Filter:
    said = _said_language(pieces)
    tree, countries = name_countries(
        parse_pieces(pieces[1:] if said else pieces, Values(language, vocabulary)), typed
    )
    country_words, tag_words = countries_as_words(tree, typed), tags_as_words(tree)
    count = sum(1 for _ in leaves(tree))
    if count > MAX_TERMS:
        raise UserError("filter-too-many-terms", count=count, limit=MAX_TERMS)
    spoken = said or language_of_words(_words(tree), language)
    tree = order(tree, spoken)
    # Words that say nothing are left out by now, and must not have decided: the text is read again without.
    settled = said or language_of_words(_words(tree), language)
    language, tree = settled, tree if settled == spoken else order(tree, settled)
    canonical = _canonical(tree, said, language, vocabulary)
    _check_length(canonical)
    conjunctions = compile_tree(tree, language, vocabulary, typed.strip())
    return Filter(canonical, language, conjunctions, None, countries, country_words, tag_words)


def _words(tree: Node) -> list[str]:
    return [word for leaf in leaves(tree) if leaf.has_forms for word in leaf.words]


def is_same(text: str, language: str, other: Filter, vocabulary: Vocabulary | None = None) -> bool:
    """Tell whether a filter's canonical text asks for the same as another filter: `café` and `cafes` do."""
    try:
        return _parts(reread_filter(text, language, vocabulary)) == _parts(other)
    except UserError:
        return text == other.text


def narrowed(text: str, addition: str) -> str:
    """Return the text of a filter that takes of what `text` takes only what `addition` takes too.

    Both are canonical texts: `a, b` narrowed by `is:key` is `(a, b) is:key`, and by `-c` `(a, b) -c`.
    """
    pieces = read_pieces(text)
    head, tail = "", text
    if _said_language(pieces):
        head, _, tail = text.partition(" ")
    return " ".join(part for part in (head, _in_brackets(tail), _in_brackets(addition)) if part)


def _in_brackets(text: str) -> str:
    depth = 0
    for piece in read_pieces(text):
        depth += (piece.kind is Kind.OPEN) - (piece.kind is Kind.CLOSE)
        if piece.kind is Kind.OR and depth == 0:
            return f"({text})"
    return text


def _parts(filter_: Filter) -> set[tuple[str, frozenset[str], frozenset[str]]]:
    return {(one.anchor, frozenset(one.required), frozenset(one.excluded)) for one in filter_.conjunctions}


def _check_length(text: str) -> None:
    if len(text) > MAX_FILTER_LENGTH:
        raise UserError("filter-too-long", length=len(text), limit=MAX_FILTER_LENGTH)


def _said_language(pieces: Sequence[Piece]) -> str:
    """Return the language that a filter says at its beginning (lang:uk), "" for none."""
    if not pieces or pieces[0].field != "lang":
        return ""
    said, piece = base_language(pieces[0].value.strip()), pieces[0]
    if said not in stemmed_languages():
        choices = ", ".join(sorted(stemmed_languages()))
        raise UserError(
            "filter-unknown-language", position=piece.position, typed=piece.value, choices=choices
        )
    if len(pieces) == 1:
        raise UserError("filter-empty")
    return said


def _read_name(typed: str, pieces: Sequence[Piece], language: str, vocabulary: Vocabulary) -> Filter | None:
    """Return the filter that a country's or topic's name alone stands for; None if it is no such name."""
    name, leaf = _lone(typed, pieces, language, vocabulary)
    if leaf is None:
        return None
    conjunctions = compile_tree(leaf, language, vocabulary, typed)
    kind = cast('Literal["country", "topic", "is"]', leaf.field)
    return Filter(
        leaf.shown, language, conjunctions, ReadAs(kind, leaf.value, _only_word(name, language, vocabulary))
    )


def _lone(
    typed: str, pieces: Sequence[Piece], language: str, vocabulary: Vocabulary
) -> tuple[str, Leaf | None]:
    """Return the words of a filter that is nothing else, and what they name; no commas before or behind."""
    words = [piece for piece in pieces if not piece.is_comma]
    if not words or not is_bare(words) or words != pieces[pieces.index(words[0]) :][: len(words)]:
        return "", None
    end = words[-1].end - 1
    name = typed[words[0].position - 1 : end]
    leaf = read_lone(name, language, vocabulary)
    if leaf is None and len(words) > 1 and words[0].value.casefold() in _ARTICLES:
        name = typed[words[1].position - 1 : end]
        leaf = read_lone(name, language, vocabulary)
    return name, leaf


def _only_word(typed: str, language: str, vocabulary: Vocabulary) -> str:
    """Return the filter for a name's words, "" where it has none (a flag) or they say too little."""
    quoted = f'"{shown_words([token for sentence in sentences(typed) for token in sentence])}"'
    try:
        return _read_pieces(quoted, read_pieces(quoted), language, vocabulary).text
    except UserError:
        return ""


def _canonical(tree: Node, said: str, language: str, vocabulary: Vocabulary) -> str:
    text = write(tree)
    if said:
        return f"lang:{said} {text}"
    if text != EVERY_ENTRY.shown and _lone(text, read_pieces(text), language, vocabulary)[1]:
        # It was quoted to mean the words; unquoted it would be read as what they name.
        return as_words(tree)
    return text

"""Reads what a person typed as a filter."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import Literal, cast

from bot.domain.filters.conjunctions import compile_tree
from bot.domain.filters.lexer import Kind, Piece, is_bare, read_pieces
from bot.domain.filters.model import MAX_FILTER_LENGTH, MAX_TERMS, Filter, ReadAs, Reading
from bot.domain.filters.names import (
    is_name_anywhere,
    name_countries,
    name_topics,
    read_lone,
    tags_as_words,
    topic_named,
    topic_or_words,
    words_as_countries,
)
from bot.domain.filters.order import order
from bot.domain.filters.parser import parse_pieces
from bot.domain.filters.tree import (
    EVERY_ENTRY,
    Any,
    Join,
    Leaf,
    Node,
    Not,
    as_words,
    is_plain_list,
    leaves,
    write,
    write_alone,
)
from bot.domain.filters.values import Values, shown_words
from bot.domain.languages.known import languages
from bot.domain.languages.stems import base_language, language_of_words, stemmed_languages
from bot.domain.text.words import drop_invisible, sentences
from bot.domain.topics import Vocabulary, built_in
from bot.errors import UserError

_Kind = Literal["country", "topic", "word"]
_ARTICLES = {word for language in languages().values() for word in language.definite + language.indefinite}


def parse_filter(text: str, language: str, vocabulary: Vocabulary | None = None) -> Filter:
    """Return the filter that a person typed, with words stemmed in `language` unless the filter says another.

    Without a vocabulary only the built-in topics are known. Raises UserError, with a message named
    `filter-…`, if the text cannot be read or would never match.
    """
    typed = drop_invisible(text)
    if not typed.strip():
        raise UserError("filter-empty")
    _check_length(typed.strip())
    spoken = base_language(language)
    reader = _Reader(typed, spoken, built_in() if vocabulary is None else vocabulary, spoken)
    pieces = read_pieces(typed)
    return reader.read_name(pieces) or reader.read(pieces)


def reread_filter(text: str, language: str, vocabulary: Vocabulary | None = None) -> Filter:
    """Return the filter of a canonical text as it was first understood, whatever topics were added since."""
    reader = _Reader(text, base_language(language), built_in() if vocabulary is None else vocabulary)
    return reader.reread(read_pieces(text))


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads what was typed; `language` is the chat's, or a follow's.

    `spoken` is the chat's language too while its names of countries and topics count. In a canonical text
    only those count that do so in every chat.
    """

    typed: str
    language: str
    vocabulary: Vocabulary
    spoken: str = ""

    def reread(self, pieces: Sequence[Piece]) -> Filter:
        """Return the filter of pieces, with topics' names read as words."""
        said = _said_language(pieces)
        tree, countries = name_countries(self.parse(pieces[1:] if said else pieces), self.typed, self.spoken)
        _, country_words = words_as_countries(tree, self.typed, self.spoken)
        return replace(self.compiled(tree, said), countries=countries, country_words=country_words)

    def read(self, pieces: Sequence[Piece]) -> Filter:
        """Return the filter of pieces that are more than a name, with the other ways to read them."""
        said = _said_language(pieces)
        written = self.parse(pieces[1:] if said else pieces)
        tree, countries = name_countries(written, self.typed, self.spoken)
        as_countries, country_words = words_as_countries(tree, self.typed, self.spoken)
        widened, only_topics, topics = self.name_topics(tree, pieces)
        try:
            filter_ = self.compiled(widened, said)
        except UserError:
            # It may be short enough without the topics. Otherwise the error is about what was typed.
            filter_, topics = self.compiled(tree, said), ()
        ways: list[tuple[_Kind, tuple[str, ...], Node]] = [
            ("topic", topics, only_topics),
            ("word", topics, tree),
            ("word", countries, self.name_topics(written, pieces)[0] if topics else written),
            ("country", country_words, as_countries),
        ]
        others = (self.other(kind, names, node, said) for kind, names, node in ways if names)
        return replace(
            filter_,
            countries=countries,
            country_words=country_words,
            topics=topics,
            others=tuple(one for one in others if one and one.text != filter_.text),
        )

    def other(self, kind: _Kind, names: tuple[str, ...], tree: Node, said: str) -> Reading | None:
        """Return another way to read what was typed; None if that says too little."""
        try:
            return Reading(kind, names, self.compiled(tree, said).text)
        except UserError:
            return None

    def parse(self, pieces: Sequence[Piece]) -> Node:
        """Return the tree of pieces."""
        return parse_pieces(pieces, Values(self.language, self.vocabulary, self.spoken))

    def name_topics(self, tree: Node, pieces: Sequence[Piece]) -> tuple[Node, Node, tuple[str, ...]]:
        """Read topics' names in a plain list, as `names.name_topics` does, unless there are brackets."""
        if any(piece.kind is Kind.OPEN for piece in pieces):
            return tree, tree, ()
        return name_topics(tree, self.typed, self.language, self.vocabulary)

    def compiled(self, tree: Node, said: str) -> Filter:
        """Return the filter of a tree; `said` is the language that it names, "" for none."""
        count = _count(tree, self.vocabulary)
        if count > MAX_TERMS:
            raise UserError("filter-too-many-terms", count=count, limit=MAX_TERMS)
        tags = tags_as_words(tree)
        spoken = said or language_of_words(_words(tree), self.language)
        tree = order(tree, spoken)
        # Dropped stop words must not have decided the language, so it is determined again.
        settled = said or language_of_words(_words(tree), self.language)
        tree = tree if settled == spoken else order(tree, settled)
        canonical = self.canonical(tree, said, settled)
        _check_length(canonical)
        conjunctions = compile_tree(tree, settled, self.vocabulary, self.typed.strip())
        return Filter(canonical, settled, conjunctions, tag_words=tags)

    def canonical(self, tree: Node, said: str, language: str) -> str:
        """Return the canonical text of a tree. Words that were quoted to be read as words stay quoted."""
        if isinstance(tree, Any) and is_plain_list(tree):
            topics = {one.value for one in tree.nodes if isinstance(one, Leaf) and one.field == "topic"}
            text = ", ".join(self.listed(one, topics, language) for one in tree.nodes)
        else:
            text = write(tree)
        if said:
            return f"lang:{said} {text}"
        named = self.lone_name(text, read_pieces(text))
        if text != EVERY_ENTRY.shown and any(
            is_name_anywhere(one, language, self.vocabulary) for one in named
        ):
            return as_words(tree)
        return text

    def listed(self, node: Node, topics: Collection[str], language: str) -> str:
        """Return the text of a node in a plain list, given the topics in the list."""
        text = write_alone(node)
        slug = topic_named(text, language, None, self.vocabulary) if is_bare(read_pieces(text)) else None
        return text if slug is None or slug in topics else as_words(node)

    def read_name(self, pieces: Sequence[Piece]) -> Filter | None:
        """Return the filter that a name alone means; None if it is no such name."""
        name, leaf = self.lone(pieces)
        if leaf is None:
            return None
        kind = cast('Literal["country", "topic", "is"]', leaf.field)
        if kind == "topic":
            return self.topic_or_words(name, leaf)
        only_word = self.only_word(name)
        others = (Reading("word", (name,), only_word),) if only_word else ()
        return replace(self.compiled(leaf, ""), read_as=ReadAs(kind, leaf.value, only_word), others=others)

    def topic_or_words(self, name: str, topic: Leaf) -> Filter:
        """Return the filter that a topic's name alone means."""
        nodes = topic_or_words(topic.value, name, self.parse(read_pieces(name)), self.language)
        words = nodes[-1]
        is_exact = isinstance(words, Leaf) and words.field == "="
        only_word = write(words) if is_exact else self.only_word(name)
        filter_ = self.compiled(Any(nodes) if len(nodes) > 1 else words, "")
        others = [Reading("topic", (name,), topic.shown), Reading("word", (name,), only_word)]
        return replace(
            filter_,
            read_as=ReadAs("topic", topic.value, only_word),
            topics=(name,),
            others=tuple(one for one in others if one.text not in ("", filter_.text)),
        )

    def lone(self, pieces: Sequence[Piece]) -> tuple[str, Leaf | None]:
        """Return the words of a filter of only words, without outer commas, and what they name."""
        name, leaf = "", None
        for name in self.lone_name(self.typed, pieces):
            leaf = read_lone(name, self.language, self.spoken, self.vocabulary)
            if leaf is not None:
                break
        return name, leaf

    def lone_name(self, typed: str, pieces: Sequence[Piece]) -> list[str]:
        """Return the words of a filter of only words, without outer commas; also without an article."""
        words = [piece for piece in pieces if not piece.is_comma]
        if not words or not is_bare(words) or words != pieces[pieces.index(words[0]) :][: len(words)]:
            return []
        begins = words[:2] if len(words) > 1 and words[0].value.casefold() in _ARTICLES else words[:1]
        return [typed[one.position - 1 : words[-1].end - 1] for one in begins]

    def only_word(self, name: str) -> str:
        """Return the filter for a name's words, "" if it has none (a flag) or they say too little."""
        quoted = f'"{shown_words([token for sentence in sentences(name) for token in sentence])}"'
        try:
            return replace(self, typed=quoted).reread(read_pieces(quoted)).text
        except UserError:
            return ""


def _count(tree: Node, vocabulary: Vocabulary) -> int:
    """Count the things that a tree asks for or excludes. A topic or its name is one, and so is a hashtag."""
    match tree:
        case Leaf():
            return 1
        case Not(inner):
            return _count(inner, vocabulary)
        case Join(nodes):
            count = sum(_count(one, vocabulary) for one in nodes)
    if not isinstance(tree, Any):
        return count
    words = [[word for leaf in leaves(one) for word in leaf.words] for one in nodes]
    joined = {"".join(one) for one in words if len(one) > 1}
    named = {vocabulary.slug_of_word(" ".join(one), None) for one in words if one}
    return count - sum(
        isinstance(one, Leaf)
        and (one.value in named if one.field == "topic" else len(one.words) == 1 and one.words[0] in joined)
        for one in nodes
    )


def _words(tree: Node) -> list[str]:
    return [word for leaf in leaves(tree) if leaf.has_forms for word in leaf.words]


def is_same(text: str, language: str, other: Filter, vocabulary: Vocabulary | None = None) -> bool:
    """Tell whether a filter's canonical text means the same as another filter: `café` and `cafes` do."""
    try:
        return _parts(reread_filter(text, language, vocabulary)) == _parts(other)
    except UserError:
        return text == other.text


def _parts(filter_: Filter) -> set[tuple[str, frozenset[str], frozenset[str]]]:
    return {(one.anchor, frozenset(one.required), frozenset(one.excluded)) for one in filter_.conjunctions}


def _check_length(text: str) -> None:
    if len(text) > MAX_FILTER_LENGTH:
        raise UserError("filter-too-long", length=len(text), limit=MAX_FILTER_LENGTH)


def _said_language(pieces: Sequence[Piece]) -> str:
    """Return the language that a filter names at its beginning (lang:uk), "" for none."""
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

"""Implements `liveblog-bot match`: writes the entries that match a filter, as JSON lines."""

from collections.abc import Callable, Sequence
from functools import lru_cache

from bot.cli.json_lines import BadLine, Line, read_lines, write_line
from bot.domain.entry.terms import entry_terms
from bot.domain.filters import Filter, explain, matches, parse_filter
from bot.domain.languages.known import FALLBACK
from bot.domain.languages.stems import base_language
from bot.domain.languages.stop_words import language_of_text
from bot.domain.text.words import sentences
from bot.domain.topics import built_in
from bot.errors import UserError
from bot.words import LANGUAGES

_LANGUAGE_CODE = 8
"""Characters of a language code that are used. ISO 639 has two or three."""


def match_lines(typed: str, files: Sequence[str], write: Callable[[str], None]) -> bool:
    """Write the entries of the files that match a filter, in order; return whether all could be read.

    Each gets the words that `matched`. The filter is read in the line's language. If the line names none, the
    text's words decide between the languages that the bot speaks. UserError if the filter cannot be read.
    """
    vocabulary = built_in()

    plain = parse_filter(typed, FALLBACK, vocabulary)

    @lru_cache(maxsize=64)  # bounded, because a line can name any language
    def in_language(language: str) -> Filter:
        try:
            return parse_filter(typed, language, vocabulary)
        except UserError:  # it has only stop words in that language
            return plain

    all_good = True
    for line in read_lines(files):
        if isinstance(line, BadLine):
            all_good = False
            write(line.as_json())
            continue
        filter_ = in_language(_language(line))
        title = _source_title(line)
        terms = entry_terms(
            line.entry,
            [filter_.language],
            source_title=title,
            vocabulary=vocabulary,
            source_language=line.language,
        )
        if matches(filter_, terms):
            words = explain(filter_, line.entry, title, vocabulary, line.language)
            write(write_line(line.fields | {"matched": words}))
    return all_good


def _language(line: Line) -> str:
    if line.language is not None:
        return base_language(line.language)[:_LANGUAGE_CODE]
    text = sentences(line.entry.headline) + sentences(line.entry.body)
    return language_of_text({token.word for sentence in text for token in sentence}, LANGUAGES) or FALLBACK


def _source_title(line: Line) -> str:
    title = line.fields.get("source")
    return title if isinstance(title, str) else ""

"""Implements `liveblog-bot tag`: writes the countries and topics of entries as JSON lines."""

from collections.abc import Callable, Sequence

from bot.cli.json_lines import BadLine, Line, read_lines, write_line
from bot.domain.entry.terms import subject
from bot.domain.topics import built_in


def tag_lines(files: Sequence[str], write: Callable[[str], None]) -> bool:
    """Write the files' entries with their countries and topics, in order; return whether all could be read.

    A topic comes with the wider topics that it belongs to. An unreadable line gets a line with `error`.
    """
    all_good = True
    for line in read_lines(files):
        if isinstance(line, BadLine):
            all_good = False
            write(line.as_json())
        else:
            write(write_line(_tagged(line)))
    return all_good


def _tagged(line: Line) -> dict[str, object]:
    vocabulary = built_in()
    about = subject(line.entry, vocabulary, line.language)
    topics = about.topics.union(*map(vocabulary.ancestors, about.topics))
    return line.fields | {"countries": sorted(about.countries), "topics": sorted(topics)}

"""Writes docs/commands.md, the list of commands, from their rows and the English words: `make commands`."""

from collections.abc import Iterator
from pathlib import Path

from bot.conversation.commands import commands_in
from bot.words import load_words
from handlers.application import answering_handlers

PAGE = Path(__file__).with_name("commands.md")
_TITLES = {"reader": "For everyone", "editor": "For editors", "owner": "For owners"}


def page() -> str:
    """Return the page's text."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    words, commands = load_words("en"), commands_in(answering_handlers())
    yield "# Commands"
    yield "\n`make commands` writes this page from the program. `/help` in the chat says the same."
    for role, title in _TITLES.items():
        yield f"\n## {title}\n"
        for command in (one for one in commands if one.role == role):
            for line in words(f"help-{command.name}").splitlines():
                example, dash, told = line.partition(" – ")
                yield f"* `{example}` – {told}" if dash else f"* {line}"


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")

"""The command line: `liveblog-bot run`, `check`, `import`, `sources`, `parse`, `tag` and `match`."""

import asyncio
import os
import sys
from collections.abc import Callable, Coroutine
from functools import wraps
from importlib.metadata import version
from typing import TYPE_CHECKING, Any, BinaryIO

import click

from bot.app import lifecycle
from bot.app.log import configure_logging
from bot.app.settings import Settings, load_settings, load_source_settings
from bot.cli.check import answers
from bot.cli.json_lines import write_line
from bot.cli.match import match_lines
from bot.cli.parse import parse_sources
from bot.cli.tag import tag_lines
from bot.clock import now_micros
from bot.domain.entry.content import Change, ParsedEntry
from bot.domain.languages.known import FALLBACK
from bot.domain.moment import from_micros
from bot.errors import ConfigError, ExplainedError, UserError
from bot.ingest import lists
from bot.newsroom.imports import count_new, decode_text, describe_unread, store_text
from bot.sources.opml import SIZE_LIMIT, read_opml, write_opml
from bot.words import load_words
from storage import migrate, open_storage

if TYPE_CHECKING:
    from bot.entries.occasion import Accepted
    from bot.sources.parsed import Pasted


def _with_settings(command: Callable[..., Coroutine[Any, Any, int]]) -> Callable[..., None]:
    """Turn a coroutine that returns the exit code into a command. A ConfigError exits with 2."""

    @wraps(command)
    def run(**options: object) -> None:
        try:
            # The data says who reads what, so only the owner may read new files.
            os.umask(0o077)
            settings = load_settings()
            configure_logging(settings.log_level)
            code = asyncio.run(command(settings, **options))
        except ConfigError as error:
            for line in str(error).splitlines():
                click.echo(f"liveblog-bot: {line}", err=True)
            code = 2
        sys.exit(code)

    return run


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(version("liveblog-bot"), prog_name="liveblog-bot")
def commands() -> None:
    """Send people the liveblog entries they care about, with a self-hosted Telegram bot.

    Settings come from the environment and from .env in the current folder. See .env.example.
    """


@commands.command("run")
@_with_settings
async def run(settings: Settings) -> int:
    """Run the bot. Without BOT_TOKEN, it runs in a local Telegram with a chat page."""
    await lifecycle.run(settings)
    return 0


@commands.command("check")
@_with_settings
async def check(settings: Settings) -> int:
    """Check the settings, the database and the token."""
    good = True
    async for answer in answers(settings):
        click.echo(f"{answer.name:<9} {answer.verdict:<5} {answer.text}")
        good = good and answer.verdict != "BAD"
    return 0 if good else 2


@commands.command("import")
@click.argument("file", type=click.File("rb"))
@click.option("--json", "as_json", is_flag=True, help="Print each entry as a JSON line.")
@_with_settings
async def import_(settings: Settings, file: BinaryIO, *, as_json: bool) -> int:
    """Store a pasted liveblog without sending it.

    FILE has the liveblog's text; - reads standard input.
    """
    words = load_words(settings.bot_language)
    try:
        pasted, stored = await _import(settings, file.read())
    except ExplainedError as error:
        click.echo(f"liveblog-bot: {words(error.message, **error.arguments)}", err=True)
        return 1
    for line in describe_unread(pasted, words):
        click.echo(f"liveblog-bot: {line}", err=True)
    if as_json:
        for entry, accepted in stored:
            click.echo(_as_json(entry, is_new=accepted.change is Change.NEW))
    else:
        new = count_new([accepted for _, accepted in stored])
        click.echo(words("import-stored", count=len(stored), new=new))
    return 0


@commands.group("sources")
def sources_() -> None:
    """Export or import the list of sources as an OPML file."""


@sources_.command("export")
@click.argument("file", type=click.File("wb", atomic=True))
@_with_settings
async def export_sources(settings: Settings, file: BinaryIO) -> int:
    """Write all sources to FILE; - writes to standard output."""
    async with open_storage(settings.database, make_folder=not settings.database_url) as storage:
        await migrate(storage)
        file.write(write_opml(await lists.export(storage)))
    return 0


@sources_.command("import")
@click.argument("file", type=click.File("rb"))
@_with_settings
async def import_sources(settings: Settings, file: BinaryIO) -> int:
    """Add the sources in FILE that are new; - reads standard input.

    The bot reads them when it runs, and stores their first entries without sending them. If an address
    cannot be used, the exit code is 1; the other sources are added.
    """
    words = load_words(settings.bot_language)
    try:
        listed = read_opml(file.read(SIZE_LIMIT + 1))
    except ExplainedError as error:
        click.echo(f"liveblog-bot: {words(error.message, **error.arguments)}", err=True)
        return 1
    async with open_storage(settings.database, make_folder=not settings.database_url) as storage:
        await migrate(storage)
        allow_private = settings.allow_private_sources
        imported = await lists.add_listed(
            storage, listed, actor=None, place=None, allow_private=allow_private, now=now_micros()
        )
    found = imported.survey
    click.echo(words("opml-imported", count=len(found.new)))
    for one, refusal in found.refused:
        why = words(refusal.message, **refusal.arguments)
        click.echo(f"liveblog-bot: {words('opml-refused', url=one.url, why=why)}", err=True)
    return 1 if found.refused else 0


@commands.command("parse")
@click.argument("sources", nargs=-1, required=True, metavar="FILE_OR_URL...")
def parse(sources: tuple[str, ...]) -> None:
    """Print the entries of feeds, pages and pasted text.

    Each entry is a JSON line. Nothing is stored. The settings that count are TIMEZONE, for pasted times,
    and ALLOW_PRIVATE_SOURCES. If a source cannot be read, its line has an `error`, and the exit code is 1.
    """
    try:
        settings = load_source_settings()
    except ConfigError as error:
        raise click.UsageError(str(error)) from None
    reading = parse_sources(
        sources, _write, zone=settings.timezone, allow_private=settings.allow_private_sources
    )
    sys.exit(0 if asyncio.run(reading) else 1)


@commands.command("tag")
@click.argument("files", nargs=-1, metavar="[FILE]...")
def tag(files: tuple[str, ...]) -> None:
    """Print entries with their countries and topics.

    The output is JSON lines with `countries` (ISO 3166-1 codes) and `topics`. Each line of the FILEs, or
    of standard input, has `headline`, `body` and `language`. Nothing is stored, and no settings are
    needed. If a line cannot be read, its output has an `error`, and the exit code is 1.
    """
    sys.exit(0 if tag_lines(files, _write) else 1)


# A filter may begin with a dash.
@commands.command("match", context_settings={"ignore_unknown_options": True})
@click.argument("filter_", metavar="FILTER")
@click.argument("files", nargs=-1, metavar="[FILE]...")
def match(filter_: str, files: tuple[str, ...]) -> None:
    """Print the entries that match FILTER.

    The output is JSON lines, and `matched` has the words that matched. Each line of the FILEs, or of
    standard input, is an entry as `tag` reads it or `parse` prints it. Words match in the language of
    each line. Nothing is stored, and no settings are needed.
    """
    try:
        good = match_lines(filter_, files, _write)
    except UserError as error:
        click.echo(f"liveblog-bot: {load_words(FALLBACK)(error.message, **error.arguments)}", err=True)
        sys.exit(2)
    sys.exit(0 if good else 1)


def _write(line: str) -> None:
    # Invalid text (half a surrogate pair, bytes in a file name) is written as JSON escapes it.
    click.echo(line.encode("utf-8", "backslashreplace"))


async def _import(settings: Settings, data: bytes) -> "tuple[Pasted, list[tuple[ParsedEntry, Accepted]]]":
    text = decode_text(data)
    async with open_storage(settings.database, make_folder=not settings.database_url) as storage:
        await migrate(storage)
        return await store_text(
            storage, text, settings.timezone, language=settings.bot_language, now=now_micros()
        )


def _as_json(entry: ParsedEntry, *, is_new: bool) -> str:
    published_at = None
    if entry.published_at is not None:
        published_at = from_micros(entry.published_at).isoformat().replace("+00:00", "Z")
    line = {
        "external_id": entry.external_id,
        "headline": entry.headline,
        "body": entry.body,
        "authors": entry.authors,
        "published_at": published_at,
        "new": is_new,
    }
    return write_line(line)

"""Handles /status, which shows editors the state of deliveries and sources."""

from bot.conversation.commands import BotHandler, Command
from bot.conversation.request import Request
from bot.conversation.updates.receiver import UNREADABLE
from bot.domain.moment import SECOND
from bot.domain.text.cleanup import cut, tame_line
from bot.newsroom.status import Status, read_status
from bot.presenting.entries import filter_label
from bot.presenting.sources import name_source, tell_trouble
from bot.presenting.spans import describe_span
from storage.newsroom.mismatches import Mismatch

_TITLE_ROOM = 80


def status_handlers() -> list[BotHandler]:
    """Return the handlers of this module."""
    return [Command("status", "editor", status, shows="always")]


async def status(request: Request) -> None:
    """Show how much is waiting, how fast it goes out, how deliveries ended, and which sources fail."""
    now = request.now
    found = await read_status(request.storage, request.actor, now)
    await request.answer(_describe(request, found, now))


def _describe(request: Request, found: Status, now: int) -> str:
    words = request.words
    oldest = describe_span((now - (found.since or now)) / SECOND, words)
    counted = found.outcomes.get
    paragraphs = [
        "\n".join(
            [
                words("status-waiting", count=found.waiting, span=oldest, stopped=sum(found.held.values())),
                words("status-rate", count=found.lately, limit=request.services.rate),
            ]
        ),
        words(
            "status-outcomes",
            sent=counted("sent", 0),
            edited=counted("edited", 0),
            told=counted("told", 0),
            gone=counted("gone", 0),
            moved=counted("moved", 0),
            closed=counted("closed", 0),
            rejected=counted("rejected", 0),
            broken=counted("broken", 0),
            later=counted("later", 0),
            uncertain=counted("uncertain", 0),
        ),
    ]
    if unreadable := counted(UNREADABLE, 0):
        paragraphs.append(words("status-unreadable", count=unreadable))
    if found.held:
        stopped = (
            words("status-stopped", entry=words("entry-number", number=str(number)), count=count)
            for number, count in found.held.items()
        )
        paragraphs.append(words("status-held", entries=words.comma.join(stopped)))
    if found.failing:
        paragraphs.append(words("status-failing"))
        paragraphs += [
            f"{words.line_begin}{source.id} · {name_source(source)}: {tell_trouble(source, request.telling)}"
            for source in found.failing
        ]
    else:
        paragraphs.append(words("status-none-failing"))
    if found.mismatches:
        lines = [words("status-mismatches", count=found.mismatches)]
        lines += [_mismatch(request, one) for one in found.mismatched]
        paragraphs.append("\n".join(lines))
    return "\n\n".join(paragraphs)


def _mismatch(request: Request, one: Mismatch) -> str:
    words = request.words
    return words(
        "status-mismatch",
        number=str(one.entry_id),
        title=cut(tame_line(one.headline), _TITLE_ROOM),
        filter=filter_label(one.filter, words),
        words=words.comma.join(words("why-word", word=word) for word in one.words),
        count=len(one.words),
    )

"""Handles /rule: filters that mark new entries of sources as breaking or as key moments."""

from bot.conversation.buttons import number, pressed
from bot.conversation.commands import BotHandler, Command, Press
from bot.conversation.request import Request
from bot.domain.entry.content import Mark, mark_named
from bot.domain.messages.message import Button, Message, Rows, bold, joined
from bot.errors import UserError
from bot.newsroom.desk import rules
from bot.presenting.entries import describe_filter, filter_label, filter_line


def rule_handlers() -> list[BotHandler]:
    """Return the handlers of this module."""
    return [
        Command("rule", "editor", rule, shows="alone"),
        Press("rule-remove", press_remove, changes=True),
    ]


async def rule(request: Request) -> None:
    """Add the rule that is typed; with nothing typed, list the rules with buttons to remove them."""
    await request.require_editor()
    if not request.typed:
        await request.answer(*await _card(request))
        return
    name, colon, typed = request.typed.partition(":")
    mark = mark_named(name.strip())
    if not colon or mark is None or not typed.strip():
        raise UserError("rule-usage")
    services, words = request.services, request.words
    added = await rules.add(
        request.storage, request.actor, mark, typed.strip(), services.language, request.now
    )
    told = words(
        "rule-added",
        mark=mark,
        filter=describe_filter(added.rule.text, words),
        count=added.reach.count,
        days=added.reach.days,
    )
    await request.answer(told, [_remove_button(request, added.rule.id, added.rule.text)])


async def press_remove(request: Request) -> None:
    """Remove the rule that a button names, and list the others."""
    gone = await rules.remove(request.storage, request.actor, pressed(request, number))
    words = request.words
    told = words("rule-removed", mark=gone.mark, filter=describe_filter(gone.text, words))
    card, rows = await _card(request)
    await request.confirm()
    await request.edit(joined([Message(told), card]), rows)


async def _card(request: Request) -> tuple[Message, Rows]:
    words = request.words
    found = await rules.list_all(request.storage, request.actor)
    if not found:
        return Message(words("rule-none")), []
    lines = [Message(words.line_begin + _line(request, one.mark, one.text)) for one in found]
    rows = [_remove_button(request, one.id, one.text) for one in found]
    return joined([bold(words("rule-title")), joined(lines, "\n")]), rows


def _line(request: Request, mark: Mark, text: str) -> str:
    return request.words("rule-line", mark=mark, filter=filter_line(text, request.words))


def _remove_button(request: Request, rule_id: int, text: str) -> list[Button]:
    label = request.words("button-rule-remove", filter=filter_label(text, request.words))
    return [Button(label, f"v1:rule-remove:{rule_id}")]

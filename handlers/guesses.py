"""Answers what people mean: mistyped and edited commands, and plain words such as "stop" and "help"."""

import difflib
import re
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import replace
from functools import cache
from typing import Final

from bot.conversation.buttons import DATA_LIMIT, pressed
from bot.conversation.commands import RUN, BotHandler, Command, Press, commands_in, handlers_of
from bot.conversation.request import Request
from bot.domain.messages.message import Button, Rows
from bot.domain.text.cleanup import tame_line
from bot.errors import UserError
from bot.words import LANGUAGES, load_words
from handlers.readers import help_

_COMMAND: Final = re.compile(r"/([a-z0-9_]+)(?:@(\w+))?", re.IGNORECASE | re.ASCII)
_NEAREST: Final = 3
_LIKENESS: Final = 0.7
_MUCH_LESS: Final = 0.1
"""How much less like the typed name a command may be than the nearest one."""
_AROUND: Final = " .,!?\u00a1\u00bf\u00a0\u202f"


def guess_handlers() -> list[BotHandler]:
    """Return the handlers of this module."""
    return [Press(RUN, press_run, changes=True)]


async def press_run(request: Request) -> None:
    """Run the reader's command that a button names, as if the person who presses had typed it."""
    name, typed = pressed(request, str, str)
    command = _commands(request).get(name)
    if command is None or command.role != "reader":
        raise UserError("button-unknown")
    if not await request.may_command():
        raise UserError("group-commands-admins-only")
    await command.act(replace(request, typed=typed))
    await request.confirm()


async def answer_plain_word(request: Request) -> bool:
    """Do what a plain word such as "stop" or "help" says, in any language; return whether it is one."""
    meaning = _meaning(request)
    if meaning is None:
        return False
    await _ANSWERS[meaning](request)
    return True


def is_plain_word(request: Request) -> bool:
    """Return whether a message is a plain word that `answer_plain_word` answers."""
    return _meaning(request) is not None


def _meaning(request: Request) -> str | None:
    folded = request.text.casefold().strip()
    return _plain_words().get(folded.strip(_AROUND) or folded[:1])


def is_addressed(request: Request) -> bool:
    """Return whether a command names this bot, as in `/follow@NAME`."""
    found = _COMMAND.match(request.text)
    return bool(found and found[2]) and _is_for_this_bot(request)


def _is_for_this_bot(request: Request) -> bool:
    """Return whether a message is a command that names no other bot."""
    found, name = _COMMAND.match(request.text), request.bot.username.casefold()
    return found is not None and (found[2] or name).casefold() == name


async def answer_unknown_command(request: Request, typed: str) -> bool:
    """Ask whether the nearest commands are meant; return False if none is near. `typed` is shown."""
    found = _COMMAND.match(request.text)
    commands = _commands(request)
    if not await request.is_editor():
        commands = {name: one for name, one in commands.items() if one.role == "reader"}
    name = found[1].casefold() if found else ""
    near = _nearest(name, commands)
    if not near:
        return False
    nearest = request.words.comma.join(f"/{one}" for one in near)
    text = request.words("command-meant", typed=typed, nearest=nearest)
    rows = _run_buttons([commands[one] for one in near], request.typed)
    await request.answer(text, rows, reply_to=_reply_to(request))
    return True


def _nearest(name: str, commands: Iterable[str]) -> list[str]:
    """Return the commands that a mistyped name may mean, the nearest first."""
    matcher = difflib.SequenceMatcher(b=name)
    likeness: dict[str, float] = {}
    for one in commands:
        matcher.set_seq1(one)
        likeness[one] = matcher.ratio()
    least = max(_LIKENESS, max(likeness.values(), default=0) - _MUCH_LESS)
    near = [one for one, ratio in likeness.items() if ratio >= least]
    return sorted(near, key=likeness.__getitem__, reverse=True)[:_NEAREST]


def slash_left_out(request: Request) -> tuple[str, Rows] | None:
    """Return the reader's command that a text names without its slash, with a button that runs it."""
    name, _, typed = request.text.strip().partition(" ")
    command = _commands(request).get(name.casefold())
    rows = _run_buttons([command], typed) if command else ()
    return (name.casefold(), rows) if rows else None


async def answer_edited_command(request: Request) -> None:
    """Offer to run a reader's command that was edited; tell an editor that theirs was not read."""
    found = _COMMAND.match(request.text)
    if found is None or not _is_for_this_bot(request) or not await request.may_command():
        return
    command = _commands(request).get(found[1].casefold())
    if command is None:
        if request.is_private:
            await answer_unknown_command(request, found[0])
        return
    rows = _run_buttons([command], request.typed)
    if command.role == "reader" or await request.is_editor():
        name = "edit-run" if rows else "edit-not-read"
        await request.answer(request.words(name), rows, reply_to=_reply_to(request))


def _reply_to(request: Request) -> int | None:
    return None if request.is_private else request.message_id


def _commands(request: Request) -> dict[str, Command]:
    return {one.name: one for one in commands_in(handlers_of(request.context.application))}


def _run_buttons(commands: Sequence[Command], typed: str) -> Rows:
    """Return buttons that run readers' commands with what was typed after them, if it fits."""
    line = tame_line(typed)
    buttons = [
        Button(f"/{one.name} {line}".strip(), f"v1:{RUN}:{one.name}:{line}")
        for one in commands
        if one.role == "reader"
    ]
    return [[one] for one in buttons if len((one.data or "").encode()) <= DATA_LIMIT]


async def _ask_stop(request: Request) -> None:
    """Ask before stopping, since the word may be meant otherwise."""
    button = Button(request.words("button-stop"), f"v1:{RUN}:stop:")
    await request.answer(request.words("stop-ask"), [[button]])


async def _help(request: Request) -> None:
    await help_(replace(request, typed=""))


async def _thank(request: Request) -> None:
    await request.answer(request.words("thanks-answer"))


_ANSWERS: Final[dict[str, Callable[[Request], Awaitable[None]]]] = {
    "plain-stop": _ask_stop,
    "plain-help": _help,
    "plain-thanks": _thank,
}


@cache
def _plain_words() -> dict[str, str]:
    """Return the words that are understood, with the names of the messages that list them."""
    return {
        word.strip(): name
        for language in LANGUAGES
        for name in _ANSWERS
        for word in load_words(language)(name).split(",")
    }

"""Defines commands and buttons as rows, from which menus, help, docs and limits are made."""

from collections.abc import Iterable
from typing import Any, Final, Literal, TypeAlias

from telegram.ext import Application, BaseHandler, CallbackQueryHandler, CommandHandler, filters

from bot.conversation.request import Act, Request, handling
from bot.conversation.services import Context
from bot.words import Words

BotHandler: TypeAlias = BaseHandler[Any, Context, Any]
Role = Literal["reader", "editor", "owner"]
Shows = Literal["always", "alone", "link", "never"]

TEXTS_IN = filters.UpdateType.MESSAGE & ~filters.IS_AUTOMATIC_FORWARD
"""Messages that people send. Channel posts are left out, and their copies in a discussion group: nobody can
tell who wrote them."""
TYPED = ~filters.FORWARDED & ~filters.VIA_BOT
COMMANDS_IN = TEXTS_IN & TYPED
"""Messages in which a command counts: typed and sent by the person.

An edited command does not run by itself; it is answered with a button that runs it. A forwarded one, or one
that another bot made for the person, does not run at all, because the person may not even have read it.
"""
RUN: Final = "run"
"""The name of the buttons that run a reader's command: `v1:run:NAME:ARGUMENTS`."""


class Command(CommandHandler[Context, Any]):
    """A command. The menus, /help, docs/commands.md and the limits on requests are made from these rows.

    Its texts are `command-NAME` for the menu and `help-NAME` for /help. `role` is who may use it; the act
    itself checks that. `shows` says when the command only shows something: always, without arguments
    ("alone"), with a link that opens an entry ("link"), or never. In a group where only admins may use
    commands, those of others are passed over without a word, so that nobody can fill the group with answers.
    """

    def __init__(self, name: str, role: Role, act: Act, shows: Shows = "never") -> None:
        async def act_if_allowed(request: Request) -> None:
            if await request.may_command():
                await act(request)

        super().__init__(name, handling(act_if_allowed), COMMANDS_IN)
        self.name = name
        self.role = role
        self.act = act
        self.shows = shows


class Press(CallbackQueryHandler[Context, Any]):
    """The buttons with a name (`v1:NAME:…`). `changes` is whether they change something.

    A button that only shows something mostly edits its message. So a press with data that is not under that
    message does nothing: a forged one, or the second press after the message has changed. `manages`: the same
    buttons are on the cards by which a channel is managed from a private chat.
    """

    def __init__(self, name: str, act: Act, *, changes: bool = False, manages: bool = False) -> None:
        channel = "(?:@[0-9]{1,18})?" if manages else ""
        super().__init__(handling(act if changes else _where_shown(act)), rf"^v1{channel}:{name}:")
        self.name = name
        self.changes = changes


def _where_shown(act: Act) -> Act:
    async def show(request: Request) -> None:
        if request.is_button_there:
            await act(request)
        else:
            await request.confirm()

    return show


def handlers_of(application: Application[Any, Any, Any, Any, Any, Any]) -> list[BotHandler]:
    """Return an application's handlers in the order in which they were added."""
    return [one for group in application.handlers.values() for one in group]


def commands_in(handlers: Iterable[BotHandler]) -> list[Command]:
    """Return the commands among handlers, in the same order."""
    return [one for one in handlers if isinstance(one, Command)]


def help_for(role: Role, handlers: Iterable[BotHandler], words: Words) -> str:
    """Return what /help says about the commands of a role."""
    names = [one.name for one in commands_in(handlers) if one.role == role]
    return "\n".join([words(f"help-for-{role}"), *(words(f"help-{name}") for name in names)])

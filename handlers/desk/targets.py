"""Finds the entry that a command is about: by its number, or by a reply to a message that shows it."""

import re

from bot.conversation.request import Request
from bot.domain.text.cleanup import cut
from bot.errors import UserError
from bot.newsroom import corrections

_NUMBER = re.compile(r"(?:#|№\s*|No\.?\s*|Nr\.?\s*)?(\d{1,18}):?(?!\S)\s*", re.IGNORECASE)
"""An entry's number, as typed or copied. 18 digits always fit into the database's integers."""
_SHOWN = 60


async def lone_target(request: Request, command: str) -> int:
    """Return the number of the entry that a command is about; UserError if anything else was typed."""
    entry_id, rest = await target(request, command)
    if rest:
        raise UserError("correct-too-much", command=command, number=str(entry_id), typed=cut(rest, _SHOWN))
    return entry_id


async def target(request: Request, command: str) -> tuple[int, str]:
    """Return the number of the entry that a command is about, and the rest of what was typed.

    UserError if the person is not an editor, if neither a number nor a reply names an entry, if a reply to a
    digest leaves open which one, or if both name different entries.
    """
    await request.require_editor()
    storage, actor, typed = request.storage, request.actor, request.typed
    begins = _NUMBER.match(typed)
    named = int(begins[1]) if begins else None
    rest = typed[begins.end() :] if begins else typed
    several: dict[int, str] = {}
    replied_to = request.message.reply_to_message
    if replied_to is not None:
        several = await corrections.find(storage, actor, request.address.chat_id, replied_to.message_id)
    if not several:
        if named is None:
            raise UserError("correct-usage", command=command)
        return named, rest
    if len(several) > 1 and named not in several:
        listed = [request.words("correct-one", number=str(one), title=several[one]) for one in several]
        number = str(next(iter(several)))
        raise UserError("correct-which", command=command, entries="\n".join(listed), number=number)
    shown = named if named in several else next(iter(several))
    if named is None or named == shown:
        return shown, rest
    if await corrections.is_there(storage, actor, named):
        raise UserError("correct-two-entries", command=command, shown=str(shown), named=str(named))
    return shown, typed  # the number is the start of the new text

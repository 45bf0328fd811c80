"""Handles *Why?* under an entry: the follow and the words that matched, *less like this* and *unfollow*.

In a private chat the answer is a message. In a group or channel it is a note that only the person who
pressed sees; if that person may change the follows, the buttons open under the entry.
"""

from collections.abc import Sequence

from telegram import Update
from telegram.constants import ChatType

from bot.conversation.addresses import address_of, may_change, require_admin
from bot.conversation.answers import answer, confirm, edit, set_buttons
from bot.conversation.buttons import number, pressed
from bot.conversation.commands import BotHandler, Press
from bot.conversation.services import Context, services_of
from bot.domain.countries import flagged_name
from bot.domain.messages.message import Button, Rows
from bot.domain.messages.rendering import why_buttons
from bot.domain.text.cleanup import cut
from bot.errors import UserError
from bot.presenting.entries import card_words, describe_filter, topic_name
from bot.readers import follows
from bot.readers.reasons import Lesser, Reason, find_less, find_reasons
from bot.words import Words
from handlers.trials import rate, swap

MOST_FOLLOWS = 5
"""Most follows per entry that get buttons."""
MOST_SHOWN = 10
"""Most matching words shown per follow."""
_LABEL_ROOM = 40


def reason_handlers() -> list[BotHandler]:
    """Return the handlers of this module."""
    return [
        Press("why", press_why),
        Press("less", press_less),
        Press("instead", press_instead, changes=True),
        Press("drop", press_drop, changes=True),
        Press("close", press_close),
    ]


async def press_why(update: Update, context: Context) -> None:
    """Say why the chat got an entry."""
    services = services_of(context)
    entry_id, message_id = pressed(update, number)
    reasons = await find_reasons(services.storage, address_of(update), entry_id)
    text = _tell(reasons, services.words)
    rows = _acts(reasons, entry_id, services.words)
    if _is_private(update):
        await confirm(update)
        await answer(update, context, text, rows, reply_to=message_id)
        return
    await confirm(update, text, alert=True)
    if rows and await may_change(update, context):
        close = [Button(services.words("button-close"), f"v1:close:{entry_id}")]
        await set_buttons(update, context, message_id, [*_kept(update, context, entry_id), *rows, close])


async def press_less(update: Update, context: Context) -> None:
    """Offer filters that would bring less like an entry."""
    services = services_of(context)
    words = services.words
    await require_admin(update, context)
    entry_id, follow_id, message_id = pressed(update, number, number)
    found = await find_less(services.storage, address_of(update), entry_id, follow_id, services.clock())
    if not found:
        raise UserError("less-none")
    rows = [
        [Button(_label(one, words), f"v1:instead:{entry_id}:{follow_id}:{one.proposal.id}")] for one in found
    ]
    await confirm(update)
    close = [Button(words("button-close"), f"v1:close:{entry_id}")]
    await set_buttons(update, context, message_id, [*_kept(update, context, entry_id), *rows, close])


async def press_instead(update: Update, context: Context) -> None:
    """Replace the follow with the narrower filter that a button names."""
    await require_admin(update, context)
    entry_id, follow_id, proposal_id, message_id = pressed(update, number, number, number)
    told = await swap(update, context, follow_id, proposal_id)
    await _end(update, context, entry_id, message_id, told)


async def press_drop(update: Update, context: Context) -> None:
    """Remove the follow that a button names."""
    services = services_of(context)
    await require_admin(update, context)
    entry_id, follow_id, message_id = pressed(update, number, number)
    gone = await follows.unfollow(services.storage, address_of(update), follow_id, services.clock())
    if gone is None:
        raise UserError("follow-gone")
    text = services.words("unfollowed", filter=describe_filter(gone.text, services.words))
    await _end(update, context, entry_id, message_id, text)


async def press_close(update: Update, context: Context) -> None:
    """Close the buttons."""
    await require_admin(update, context)
    entry_id, message_id = pressed(update, number)
    await confirm(update)
    rows = [] if _is_private(update) else why_buttons(entry_id, card_words(services_of(context).words))
    await set_buttons(update, context, message_id, rows)


async def _end(update: Update, context: Context, entry_id: int, message_id: int, told: str) -> None:
    """Say what was done: in place of the question in a private chat, as a note elsewhere."""
    if _is_private(update):
        await confirm(update)
        await edit(update, context, message_id, told)
    else:
        await confirm(update, told, alert=True)
        await set_buttons(
            update, context, message_id, why_buttons(entry_id, card_words(services_of(context).words))
        )


def _kept(update: Update, context: Context, entry_id: int) -> Rows:
    """Return the row that stays while an admin's buttons are open, so that others can still ask."""
    return [] if _is_private(update) else why_buttons(entry_id, card_words(services_of(context).words))


def _is_private(update: Update) -> bool:
    return update.effective_chat is not None and update.effective_chat.type == ChatType.PRIVATE


def _tell(reasons: Sequence[Reason], words: Words) -> str:
    if not reasons:
        return words("why-none")
    told = []
    for one in reasons:
        shown = describe_filter(one.follow.text, words)
        if one.words:
            quoted = ", ".join(words("why-word", word=word) for word in one.words[:MOST_SHOWN])
            told.append(words("why-words", filter=shown, words=quoted))
        else:
            told.append(words("why-rule", filter=shown))
    return "\n".join(told)


def _acts(reasons: Sequence[Reason], entry_id: int, words: Words) -> Rows:
    """Return buttons for the follows that match an entry, with the follows' names if there are several."""
    rows = []
    for one in reasons[:MOST_FOLLOWS]:
        less, drop = words("button-less"), words("button-drop")
        if len(reasons) > 1:
            shown = cut(describe_filter(one.follow.text, words), _LABEL_ROOM)
            less, drop = words("button-less-of", filter=shown), words("button-unfollow", filter=shown)
        rows.append(
            [
                Button(less, f"v1:less:{entry_id}:{one.follow.id}"),
                Button(drop, f"v1:drop:{entry_id}:{one.follow.id}"),
            ]
        )
    return rows


def _label(one: Lesser, words: Words) -> str:
    often = rate(one.proposal.reach, words)
    match one.kind:
        case "key":
            return words("button-key", rate=often)
        case "breaking":
            return words("button-breaking", rate=often)
        case "country":
            name = flagged_name(one.name, words.language)
        case "topic":
            name = topic_name(one.name, words.language)
        case "word":
            name = words("why-word", word=one.name)
    return words("button-without", name=cut(name, _LABEL_ROOM), rate=often)

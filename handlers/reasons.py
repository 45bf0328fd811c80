"""Handles *Why?* under an entry: the follow and the words that matched, *less like this* and *unfollow*.

In a private chat the answer is a message. In a group or channel it is a note that only the person who
pressed sees; if that person may change a group's follows, the buttons open under the entry. In a channel they
do not, because all subscribers would see them: its card in the private chat has the follows.
"""

from collections.abc import Sequence

from bot.conversation.buttons import number, pressed
from bot.conversation.commands import BotHandler, Press
from bot.conversation.request import Request
from bot.domain.countries import flagged_name
from bot.domain.messages.message import Button, Rows
from bot.domain.messages.rendering import why_buttons
from bot.domain.text.cleanup import cut
from bot.errors import UserError
from bot.presenting.entries import card_words, describe_filter, topic_name
from bot.presenting.sources import name_source
from bot.readers import follows
from bot.readers.proposals import DAYS
from bot.readers.reasons import Lesser, Reason, find_less, find_reasons, find_rules, report_mismatch
from bot.readers.search import origins
from bot.words import Words
from handlers.following.removal import bring_back
from handlers.trials import swap

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
        Press("mismatch", press_mismatch, changes=True),
        Press("instead", press_instead, changes=True),
        Press("drop", press_drop, changes=True),
        Press("undrop", press_undrop, changes=True),
        Press("close", press_close),
    ]


async def press_why(request: Request) -> None:
    """Say why the chat got an entry."""
    entry_id = pressed(request, number)
    reasons = await find_reasons(request.storage, request.address, entry_id)
    text = "\n".join([_tell(reasons, request.words), *await _tell_rules(request, entry_id)])
    rows = _acts(reasons, entry_id, request.words)
    if request.is_private:
        await request.confirm()
        rows = [*rows, *await _offer(request, entry_id)]
        await request.answer(text, rows, reply_to=request.message_id)
        return
    await request.confirm(text, alert=True)
    if rows and request.address.kind != "channel" and await request.may_change():
        await _open(request, entry_id, rows)


async def _tell_rules(request: Request, entry_id: int) -> list[str]:
    """Say which of the desk's rules mark an entry."""
    words = request.words
    return [
        words("why-marked", mark=one.mark, filter=describe_filter(one.text, words))
        for one in await find_rules(request.storage, entry_id)
    ]


async def _offer(request: Request, entry_id: int) -> Rows:
    """Return a button to follow the liveblog that an entry is in, if editors opened it."""
    words = request.words
    found = await origins.offer_liveblog(
        request.storage, request.address, entry_id, language=words.language, now=request.now
    )
    if found is None:
        return []
    name = cut(name_source(found.source), _LABEL_ROOM)
    return [[Button(words("button-origin", name=name), f"v1:try:{found.proposal_id}")]]


async def press_less(request: Request) -> None:
    """Offer filters that would bring less like an entry."""
    await request.require_admin()
    entry_id, follow_id = pressed(request, number, number)
    found = await find_less(request.storage, request.address, entry_id, follow_id, request.now)
    if not found:
        raise UserError("less-nothing", days=DAYS)
    await request.confirm()
    rows = [
        [Button(_label(one, request.words), f"v1:instead:{entry_id}:{follow_id}:{one.proposal.id}")]
        for one in found
    ]
    await _open(request, entry_id, rows)


async def press_mismatch(request: Request) -> None:
    """Note for the owners that an entry should not have matched; pressed again, it counts once."""
    await request.require_admin()
    entry_id, follow_id = pressed(request, number, number)
    if not await report_mismatch(request.storage, request.address, entry_id, follow_id, request.now):
        raise UserError("why-none")
    await request.confirm(request.words("mismatch-noted"), alert=True)


async def press_instead(request: Request) -> None:
    """Replace the follow with the narrower filter that a button names."""
    await request.require_admin()
    entry_id, follow_id, proposal_id = pressed(request, number, number, number)
    await _end(request, entry_id, await swap(request, follow_id, proposal_id))


async def press_drop(request: Request) -> None:
    """Remove the follow that a button names."""
    await request.require_admin()
    entry_id, follow_id = pressed(request, number, number)
    now = request.now
    gone = await follows.unfollow(request.storage, request.address, follow_id, now)
    if gone is None:
        raise UserError("follow-gone")
    shown = describe_filter(gone.text, request.words)
    undo = [Button(request.words("button-undo"), f"v1:undrop:{entry_id}:{now}")]
    await _end(request, entry_id, request.words("unfollowed", filter=shown), [undo])


async def press_undrop(request: Request) -> None:
    """Bring back the follow that was removed at the time that a button names."""
    await request.require_admin()
    entry_id, at = pressed(request, number, number)
    await _end(request, entry_id, await bring_back(request, at))


async def press_close(request: Request) -> None:
    """Close the buttons."""
    await request.require_admin()
    entry_id = pressed(request, number)
    await request.confirm()
    await request.set_buttons(_kept(request, entry_id))


async def _open(request: Request, entry_id: int, rows: Rows) -> None:
    """Show buttons, with one to close them."""
    close = [Button(request.words("button-close"), f"v1:close:{entry_id}")]
    await request.set_buttons([*_kept(request, entry_id), *rows, close])


async def _end(request: Request, entry_id: int, told: str, undo: Rows = ()) -> None:
    """Say what was done: in place of the question in a private chat, as a note elsewhere."""
    if request.is_private:
        await request.confirm()
        await request.edit(told, undo)
        return
    await request.confirm(told, alert=True)
    if undo:
        await _open(request, entry_id, undo)
    else:
        await request.set_buttons(_kept(request, entry_id))


def _kept(request: Request, entry_id: int) -> Rows:
    """Return the row that stays while an admin's buttons are open, so that others can still ask."""
    return [] if request.is_private else why_buttons(entry_id, card_words(request.words))


def _tell(reasons: Sequence[Reason], words: Words) -> str:
    if not reasons:
        return words("why-none")
    told = []
    for one in reasons:
        shown = describe_filter(one.follow.text, words)
        if one.words:
            quoted = words.comma.join(words("why-word", word=word) for word in one.words[:MOST_SHOWN])
            told.append(words("why-words", filter=shown, words=quoted))
        else:
            told.append(words("why-rule", filter=shown))
    return "\n".join(told)


def _acts(reasons: Sequence[Reason], entry_id: int, words: Words) -> Rows:
    """Return buttons for the follows that match an entry, with the follows' names if there are several."""
    rows = []
    for one in reasons[:MOST_FOLLOWS]:
        less, drop, wrong = words("button-less"), words("button-drop"), words("button-mismatch")
        if len(reasons) > 1:
            shown = cut(describe_filter(one.follow.text, words), _LABEL_ROOM)
            less, drop = words("button-less-of", filter=shown), words("button-unfollow", filter=shown)
            wrong = words("button-mismatch-of", filter=shown)
        rows.append(
            [
                Button(less, f"v1:less:{entry_id}:{one.follow.id}"),
                Button(drop, f"v1:drop:{entry_id}:{one.follow.id}"),
            ]
        )
        rows.append([Button(wrong, f"v1:mismatch:{entry_id}:{one.follow.id}")])
    return rows


def _label(one: Lesser, words: Words) -> str:
    remain = {"left": one.proposal.reach.count, "count": one.count, "days": one.proposal.reach.days}
    match one.kind:
        case "key":
            return words("button-less-key", **remain)
        case "breaking":
            return words("button-less-breaking", **remain)
        case "country":
            name = flagged_name(one.name, words.language)
        case "topic":
            name = topic_name(one.name, words.language)
        case "word":
            name = words("why-word", word=one.name)
    return words("button-less-without", name=cut(name, _LABEL_ROOM), **remain)

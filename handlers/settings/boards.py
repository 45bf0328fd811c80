"""Handles the choice of pinned cards in a group or channel: one for each liveblog that its admins want."""

from telegram import ChatMemberAdministrator
from telegram.error import BadRequest, Forbidden, TelegramError

from bot.conversation.buttons import number, one_of, pressed
from bot.conversation.commands import BotHandler, Press
from bot.conversation.request import Request
from bot.domain.messages.message import Button, Message, Rows, bold, joined
from bot.domain.text.cleanup import cut
from bot.errors import UserError
from bot.newsroom.desk import boards
from bot.presenting.liveblogs import blog_title

_LABEL_ROOM = 40


def board_handlers() -> list[BotHandler]:
    """Return the handlers of this module."""
    return [
        Press("boards", press_boards, manages=True),
        Press("board", press_board, changes=True, manages=True),
    ]


async def press_boards(request: Request) -> None:
    """Show the liveblogs of which the chat may have a pinned card."""
    await request.require_admin()
    _require_shared(request)
    await request.confirm()
    await request.edit(*await _card(request))


async def press_board(request: Request) -> None:
    """Want the card that a button names, or want it no more; then the old one is deleted if it can be."""
    await request.require_admin()
    _require_shared(request)
    source_id, wanted = pressed(request, number, one_of("on", "off"))
    known, _ = await boards.list_for(request.storage, request.address)
    if wanted == "on":
        if source_id not in {one.id for one in known}:
            raise UserError("blog-not-open")
        await _require_right(request)
    message_id = await boards.switch(
        request.storage, request.address, source_id, on=wanted == "on", by=request.creator_id, now=request.now
    )
    if message_id is not None:
        await _delete(request, message_id)
    await request.confirm()
    await request.edit(*await _card(request))


def _require_shared(request: Request) -> None:
    if request.is_private:
        raise UserError("button-unknown")


async def _require_right(request: Request) -> None:
    """Raise UserError unless Telegram says that the bot may pin in the chat."""
    address = request.address
    try:
        member = await request.bot.get_chat_member(address.chat_id, request.bot.id)
    except TelegramError as error:
        raise UserError("admins-unknown") from error
    # Bot API, pinChatMessage: "the bot must be an administrator with the 'can_pin_messages' right or the
    # 'can_edit_messages' right to pin messages in groups and channels respectively".
    is_admin = isinstance(member, ChatMemberAdministrator)
    right = "can_edit_messages" if address.kind == "channel" else "can_pin_messages"
    if not is_admin or not getattr(member, right):
        raise UserError("board-needs-right", kind="channel" if address.kind == "channel" else "group")


async def _delete(request: Request, message_id: int) -> None:
    try:
        await request.bot.delete_message(request.address.chat_id, message_id)
    except (BadRequest, Forbidden):
        return  # too old to be deleted: it stays as it was


async def _card(request: Request) -> tuple[Message, Rows]:
    words = request.words
    known, on = await boards.list_for(request.storage, request.address)
    rows = []
    for one in known:
        label = cut(blog_title(one, words), _LABEL_ROOM)
        shown = words("button-chosen", choice=label) if one.id in on else label
        rows.append([Button(shown, f"v1:board:{one.id}:{'off' if one.id in on else 'on'}")])
    rows.append([Button(words("button-settings-back"), "v1:settings:main")])
    return joined([bold(words("button-boards")), Message(words("board-about"))]), rows

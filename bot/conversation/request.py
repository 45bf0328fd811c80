"""Makes one request of each update: who asks, where and what, and how to answer."""

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any, TypeAlias

import telegram
from telegram import Update
from telegram.ext import ExtBot

from bot import access
from bot.access import Actor
from bot.conversation import answers
from bot.conversation.addresses import actor_of, address_of, arguments_of, part_of
from bot.conversation.languages import words_for
from bot.conversation.services import Context, Services, services_of
from bot.domain.entry.media import Media
from bot.domain.messages.message import Message, Rows
from bot.domain.messages.parts import Part
from bot.domain.text.cleanup import cut, tame_line
from bot.errors import UserError
from bot.newsroom.drafts import Asked
from bot.presenting.sources import Telling
from bot.readers.chats import Address
from bot.words import Words
from storage import Storage


@dataclass(frozen=True, slots=True)
class Request:
    """What a person asks with a command, a message or a pressed button, and the ways to answer.

    `actor` is who asks. `address` is where: the answer goes there, and the chat's follows belong there.
    `words` are in the language of the answer. `typed` is the text after the command, with its line breaks.
    `update` and `context` are python-telegram-bot's.
    """

    update: Update
    context: Context
    services: Services
    actor: Actor
    address: Address
    words: Words
    typed: str

    @property
    def bot(self) -> ExtBot[Any]:
        """The bot's account."""
        return self.context.bot

    @property
    def storage(self) -> Storage:
        """The database."""
        return self.services.storage

    @property
    def now(self) -> int:
        """The time, read from the clock each time (UTC microseconds)."""
        return self.services.clock()

    @property
    def telling(self) -> Telling:
        """The words and the time zone of the answer."""
        return Telling(self.words, self.services.zone)

    @property
    def message(self) -> telegram.Message:
        """The message that was sent. A pressed button may belong to one that Telegram no longer shows."""
        message = self.update.effective_message
        assert message is not None  # noqa: S101  only handlers of messages ask for it
        return message

    @property
    def message_id(self) -> int:
        """The id of the message that was sent, or of the one with the pressed button."""
        query = self.update.callback_query
        return query.message.message_id if query and query.message else self.message.message_id

    @property
    def text(self) -> str:
        """The text of the message that was sent."""
        return self.message.text or ""

    def part(self, text: str) -> Part:
        """Return what was typed at the end of the message, with its styles, and the message's picture."""
        return part_of(self.message, text)

    @property
    def part_replied_to(self) -> Part | None:
        """The text of the message to which this is a reply, with its styles and picture; None without one."""
        replied_to = self.message.reply_to_message
        text = (replied_to.text or replied_to.caption or "") if replied_to else ""
        return part_of(replied_to, text) if replied_to and text.strip() else None

    @property
    def asked(self) -> Asked:
        """The message that was sent, as what an editor asks for."""
        return Asked(self.address.chat_id, self.message_id, self.now, self.name)

    @property
    def name(self) -> str:
        """The first name of the person who asks, as they chose it in Telegram."""
        user = self.update.effective_user
        return cut(tame_line(user.first_name), _NAME_ROOM) if user else ""

    @property
    def is_press(self) -> bool:
        """Whether a button was pressed."""
        return self.update.callback_query is not None

    @property
    def is_private(self) -> bool:
        """Whether this is a private chat."""
        return self.address.kind == "private"

    @property
    def creator_id(self) -> int:
        """The id of who acts: the person, or the chat for a channel or an anonymous admin."""
        return self.address.chat_id if self.actor.user_id is None else self.actor.user_id

    async def is_editor(self) -> bool:
        """Return whether an owner or an editor asks."""
        return await access.is_editor(self.storage, self.actor)

    async def require_editor(self) -> None:
        """Raise UserError unless an owner or an editor asks."""
        await access.require_editor(self.storage, self.actor)

    async def may_change(self) -> bool:
        """Return whether the person may change the chat's follows: in groups and channels only admins may.

        In a private chat the person always may. In a channel only admins write, but anyone can press a
        button.
        """
        message = self.update.message
        if self.is_private or (self.address.kind == "channel" and not self.is_press):
            return True
        writes_as = message.sender_chat if message and not self.is_press else None
        if writes_as is not None and writes_as.id == self.address.chat_id:
            return True  # an anonymous admin, who writes as the group
        admins = await self.bot.get_chat_administrators(self.address.chat_id)
        user = self.update.effective_user
        return user is not None and user.id in {admin.user.id for admin in admins}

    async def require_admin(self) -> None:
        """Raise UserError unless the person may change the chat's follows."""
        if not await self.may_change():
            raise UserError("group-admins-only")

    async def answer(
        self, message: Message | str, buttons: Rows = (), *, reply_to: int | None = None
    ) -> telegram.Message:
        """Send an answer, as `answers.answer` does."""
        return await answers.answer(self.bot, self.address, message, buttons, reply_to=reply_to)

    async def show_media(self, media: Media, caption: Message) -> telegram.Message:
        """Send a picture or video, as `answers.show_media` does."""
        return await answers.show_media(self.bot, self.address, media, caption)

    async def edit(
        self, message: Message | str, buttons: Rows = (), *, message_id: int | None = None
    ) -> None:
        """Edit the message with the pressed button, or another, as `answers.edit` does."""
        await answers.edit(self.bot, self.address, message_id or self.message_id, message, buttons)

    async def set_buttons(self, buttons: Rows) -> None:
        """Change the buttons of the message with the pressed button, as `answers.set_buttons` does."""
        await answers.set_buttons(self.bot, self.address, self.message_id, buttons)

    async def confirm(self, text: str | None = None, *, alert: bool = False) -> None:
        """Confirm the pressed button to the person's app, as `answers.confirm` does."""
        await answers.confirm(self.update, text, alert=alert)


_NAME_ROOM = 40
Act: TypeAlias = Callable[[Request], Coroutine[Any, Any, None]]


async def request_of(update: Update, context: Context) -> Request:
    """Return the request that an update makes; UserError if it comes from no chat."""
    services = services_of(context)
    return Request(
        update,
        context,
        services,
        actor_of(update, services.owner_ids),
        address_of(update),
        await words_for(update, services),
        arguments_of(update),
    )


def handling(act: Act) -> Callable[[Update, Context], Coroutine[Any, Any, None]]:
    """Return an act as python-telegram-bot calls it."""

    async def handle(update: Update, context: Context) -> None:
        await act(await request_of(update, context))

    return handle

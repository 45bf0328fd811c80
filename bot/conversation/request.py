"""Makes one request of each update: who asks, where and what, and how to answer."""

from collections.abc import Callable, Coroutine
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

import telegram
from telegram import Update
from telegram.error import BadRequest, Forbidden
from telegram.ext import ExtBot

from bot import access
from bot.access import Actor
from bot.conversation import answers
from bot.conversation.addresses import actor_of, address_of, arguments_of, part_of
from bot.conversation.languages import words_for
from bot.conversation.managing import Managed, framed, managed_id, shown_title
from bot.conversation.services import Context, Services, services_of
from bot.domain.entry.media import Media
from bot.domain.messages.message import Message, Rows
from bot.domain.messages.parts import Part
from bot.domain.text.cleanup import cut, tame_line
from bot.errors import UserError
from bot.newsroom.drafts import Asked
from bot.presenting.sources import Telling
from bot.readers import channels, preferences
from bot.readers.chats import Address
from bot.words import Words
from storage import Storage


@dataclass(frozen=True, slots=True)
class Request:
    """What a person asks with a command, a message or a pressed button, and the ways to answer.

    `actor` is who asks. `address` is the chat that it is about: its follows and settings belong there. The
    answer goes there too, unless a channel is `managed` from a private chat. `words` are in the language of
    the answer. `typed` is the text after the command, with its line breaks. `update` and `context` are
    python-telegram-bot's.
    """

    update: Update
    context: Context
    services: Services
    actor: Actor
    address: Address
    words: Words
    typed: str
    managed: Managed | None = None

    @property
    def place(self) -> Address:
        """Where the answer goes."""
        return self.address if self.managed is None else self.managed.place

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
    def is_button_there(self) -> bool:
        """Whether the pressed message has the pressed button, as far as Telegram still shows the message."""
        query = self.update.callback_query
        shown = query.message if query is not None else None
        if query is None or not isinstance(shown, telegram.Message):
            return True
        rows = shown.reply_markup.inline_keyboard if shown.reply_markup is not None else ()
        return any(button.callback_data == query.data for row in rows for button in row)

    @property
    def is_private(self) -> bool:
        """Whether this is about a private chat."""
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

        In a channel it must be an admin who may post. UserError if Telegram does not say who the admins are.
        """
        if self.is_private:
            return True
        message = self.update.message or self.update.edited_message
        writes_as = message.sender_chat if message and not self.is_press else None
        if writes_as is not None and writes_as.id == self.address.chat_id:
            return True  # an anonymous admin, who writes as the group
        user = self.update.effective_user
        if user is None:
            return False
        may_post = (await self.services.admins.of(self.address.chat_id)).get(user.id)
        return bool(may_post) if self.address.kind == "channel" else may_post is not None

    async def require_admin(self) -> None:
        """Raise UserError unless the person may change the chat's follows."""
        if not await self.may_change():
            raise UserError("group-admins-only" if self.managed is None else "channel-admins-only")

    async def may_command(self) -> bool:
        """Return whether the person's commands count: a group may have chosen that only admins' do."""
        if self.address.kind not in ("group", "supergroup"):
            return True
        choices = await preferences.read(self.storage, self.address)
        return not choices.in_force.admins_only or await self.is_editor() or await self.may_change()

    async def managing(self, channel_id: int) -> "Request":
        """Return this request about a channel that the person manages; UserError unless they still may.

        Telegram is asked who the channel's admins are. The answer goes to the person's private chat.
        """
        if not self.is_private or self.actor.user_id is None:
            raise UserError("button-unknown")
        found = await channels.find(self.storage, channel_id, self.actor.user_id)
        request = replace(self, address=found.address, managed=Managed(channel_id, self.address))
        try:
            await request.require_admin()
        except UserError as error:
            if isinstance(error.__cause__, BadRequest | Forbidden):  # the bot is no longer there
                raise UserError("channel-cannot-post", title=shown_title(found.address.title)) from None
            raise
        return request

    async def answer(
        self, message: Message | str, buttons: Rows = (), *, reply_to: int | None = None
    ) -> telegram.Message:
        """Send an answer, as `answers.answer` does."""
        message, buttons = self._framed(message, buttons)
        return await answers.answer(self.bot, self.place, message, buttons, reply_to=reply_to)

    async def show_media(self, media: Media, caption: Message) -> telegram.Message:
        """Send a picture or video, as `answers.show_media` does."""
        return await answers.show_media(self.bot, self.address, media, caption)

    async def show_picture(self, picture: bytes, caption: str) -> None:
        """Send a picture that the bot has drawn, as `answers.show_picture` does."""
        await answers.show_picture(self.bot, self.address, picture, caption)

    async def answer_file(self, name: str, data: bytes, caption: str) -> None:
        """Send a file as an answer, as `answers.answer_file` does."""
        await answers.answer_file(self.bot, self.address, name, data, caption)

    async def edit(
        self, message: Message | str, buttons: Rows = (), *, message_id: int | None = None
    ) -> None:
        """Edit the message with the pressed button, or another, as `answers.edit` does."""
        message, buttons = self._framed(message, buttons)
        await answers.edit(self.bot, self.place, message_id or self.message_id, message, buttons)

    async def set_buttons(self, buttons: Rows) -> None:
        """Change the buttons of the message with the pressed button, as `answers.set_buttons` does."""
        await answers.set_buttons(self.bot, self.place, self.message_id, buttons)

    async def confirm(self, text: str | None = None, *, alert: bool = False) -> None:
        """Confirm the pressed button to the person's app, as `answers.confirm` does."""
        await answers.confirm(self.update, text, alert=alert)

    def _framed(self, message: Message | str, buttons: Rows) -> tuple[Message | str, Rows]:
        if self.managed is None:
            return message, buttons
        message = Message(message) if isinstance(message, str) else message
        return framed(message, buttons, self.address, self.managed.id, self.words)


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
        request, query = await request_of(update, context), update.callback_query
        channel_id = managed_id(query.data) if query is not None else None
        await act(request if channel_id is None else await request.managing(channel_id))

    return handle

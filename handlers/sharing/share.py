"""Handles /share: makes a message to forward, with a link that opens a filter, a liveblog or an entry."""

from bot.conversation.buttons import number, pressed
from bot.conversation.commands import BotHandler, Command, Press
from bot.conversation.request import Request
from bot.domain.messages.message import Button, Message, Rows
from bot.domain.messages.rendering import title_line
from bot.domain.text.cleanup import cut, tame_line
from bot.presenting.entries import describe_filter, filter_label, rest_url
from bot.presenting.links import forward_url, share_url
from bot.presenting.sources import name_source
from bot.readers import follows, sharing
from bot.readers.sharing import Shared

_MOST_FOLLOWS = 10
_MOST_LIVEBLOGS = 5
_TITLE_ROOM = 200
_LABEL_ROOM = 40


def share_handlers() -> list[BotHandler]:
    """Return the handlers of this module."""
    return [
        Command("share", "reader", share, shows="always"),
        Press("share-follow", press_follow),
        Press("share-liveblog", press_liveblog),
    ]


async def share(request: Request) -> None:
    """Share the filter typed after the command, or the entry that the message replies to.

    With neither, offer what the chat follows and the liveblogs.
    """
    words, answered = request.words, request.message.reply_to_message
    author = None if answered is None else answered.from_user
    if request.typed:
        shared = await sharing.share_text(request.storage, request.typed, words.language, request.now)
        await _answer(request, shared, cut(tame_line(request.typed), _TITLE_ROOM))
    elif answered is not None and (author is None or author.id == request.bot.id):  # none in a channel
        entry = await sharing.shown_by(request.storage, request.address, answered.message_id)
        url = rest_url(request.bot.username, entry.id)
        title = title_line(entry.parsed, _TITLE_ROOM)
        await request.answer(*_forwardable(request, words("share-entry", title=title), url))
    else:
        rows = await _offered(request)
        await request.answer(words("share-choose" if rows else "share-usage"), rows)


async def press_follow(request: Request) -> None:
    """Share the follow of the chat that a button names."""
    follow_id = pressed(request, number)
    shared = await sharing.share_follow(request.storage, request.address, follow_id, request.now)
    await request.confirm()
    await _answer(request, shared, describe_filter(shared.filter.text, request.words))


async def press_liveblog(request: Request) -> None:
    """Share the liveblog that a button names."""
    source_id, language = pressed(request, number), request.words.language
    shared = await sharing.share_liveblog(request.storage, source_id, language, request.now)
    await request.confirm()
    await _answer(request, shared, describe_filter(shared.filter.text, request.words))


async def _answer(request: Request, shared: Shared, name: str) -> None:
    text = request.words("share-filter", filter=name)
    await request.answer(*_forwardable(request, text, share_url(request.bot.username, shared.key)))


def _forwardable(request: Request, text: str, url: str) -> tuple[Message, Rows]:
    """Return a message that can be forwarded as it is, with a button that offers chats to send it to."""
    button = Button(request.words("button-share"), url=forward_url(url, text))
    return Message(f"{text}\n\n{url}"), [[button]]


async def _offered(request: Request) -> Rows:
    words = request.words
    followed = await follows.list_follows(request.storage, request.address)
    rows = [
        [Button(filter_label(one.text, words), f"v1:share-follow:{one.id}")]
        for one in followed[::-1][:_MOST_FOLLOWS]
    ]
    return rows + [
        [Button(cut(name_source(one), _LABEL_ROOM), f"v1:share-liveblog:{one.id}")]
        for one in await sharing.newest_liveblogs(request.storage, _MOST_LIVEBLOGS)
    ]

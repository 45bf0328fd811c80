"""Answers `@bot words`, typed in any chat: finds entries to send there.

What people send cannot be corrected by the bot, so each message links to the entry as it is now.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import tzinfo
from typing import Any, Final

from telegram import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQuery,
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InputTextMessageContent,
    LinkPreviewOptions,
)
from telegram.error import BadRequest
from telegram.ext import ExtBot

from bot.conversation.answers import entities_of
from bot.conversation.services import Services
from bot.domain.entry.content import StoredEntry
from bot.domain.messages.dates import render_time
from bot.domain.messages.excerpts import Found, render_summary
from bot.domain.messages.message import Entity, Message, joined, utf16_length
from bot.domain.messages.rendering import title_line
from bot.domain.text.cleanup import cut, tame_line
from bot.errors import UserError
from bot.gateway.refusals import refuses_link
from bot.presenting.entries import rest_url
from bot.presenting.links import HELP_FILTERS, find_parameter, find_url
from bot.readers.languages import language_at
from bot.readers.search import queries
from bot.words import Words
from handlers.search.pages import beyond
from storage.entries.search import Beyond

CACHED_FOR: Final = 10
"""Seconds for which Telegram may repeat an answer to the same person."""
_TITLE_ROOM = 120
_EXCERPT_ROOM = 120
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


async def answer_query(bot: ExtBot[Any], services: Services, query: InlineQuery) -> None:
    """Answer an inline query with the newest entries that its words find, without words with the newest."""
    person = query.from_user
    language = await language_at(services.storage, person.id, heard=person.language_code)
    words, text, place = services.catalogues.of(language), query.query.strip(), _place(query.offset)
    try:
        page, zone = await queries.find_inline(
            services.storage,
            text,
            place,
            person_id=person.id,
            language=words.language,
            zone=services.zone,
        )
    except UserError:
        await _answer(bot, query, [], button=_button(words("button-inline-help"), HELP_FILTERS))
        return
    follow = find_url(bot.username, text) if text else None
    older = page.older
    button = None
    if not page.entries and place is None:
        button = _button(words("button-inline-none"), find_parameter(text) or HELP_FILTERS)
    next_offset = "" if older is None else f"older:{older.at}:{older.entry_id}"
    found = [_result(one, zone, words, bot.username, follow) for one in page.entries]
    try:
        await _answer(bot, query, found, next_offset, button)
    except BadRequest as error:
        if not refuses_link(error):
            raise
        # One entry's link must not cost all results.
        plain = [replace(one, unlinked=True) for one in page.entries]
        found = [_result(one, zone, words, bot.username, follow) for one in plain]
        await _answer(bot, query, found, next_offset, button)


def _place(offset: str) -> Beyond | None:
    """Read where a page of results begins; None for the first one, and for what the bot never asked for."""
    try:
        return beyond(offset)
    except ValueError:
        return None


async def _answer(
    bot: ExtBot[Any],
    query: InlineQuery,
    found: Sequence[InlineQueryResultArticle],
    next_offset: str = "",
    button: InlineQueryResultsButton | None = None,
) -> None:
    await bot.answer_inline_query(
        query.id, found, cache_time=CACHED_FOR, is_personal=True, next_offset=next_offset, button=button
    )


def _button(label: str, parameter: str) -> InlineQueryResultsButton:
    """Return a button above the results that opens the private chat."""
    return InlineQueryResultsButton(label, start_parameter=parameter)


def _result(
    entry: StoredEntry, zone: tzinfo, words: Words, username: str, follow: str | None
) -> InlineQueryResultArticle:
    """Return an entry as a result. `follow` is the link that proposes to follow what was typed, if any."""
    live = rest_url(username, entry.id)
    summary = render_summary(
        Found(entry), language=words.language, zone=zone, rest_url=live, body_room=_EXCERPT_ROOM
    )
    label = words("inline-live")
    link = Message(label, (Entity("text_link", 0, utf16_length(label), live),))
    message = joined([summary, link])
    time = render_time(entry.at, zone, words.language)
    about = " · ".join(filter(None, [time, tame_line(entry.source_title)]))
    button = InlineKeyboardButton(words("button-follow"), url=follow or live)
    return InlineQueryResultArticle(
        f"{entry.id}-{entry.revision}",
        title_line(entry.parsed, _TITLE_ROOM) or "…",
        InputTextMessageContent(
            message.text, entities=entities_of(message), link_preview_options=_NO_PREVIEW
        ),
        reply_markup=InlineKeyboardMarkup([[button]]),
        description=cut(about, _TITLE_ROOM),
    )

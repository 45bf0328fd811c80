"""An editor's post: typed, previewed, published or discarded."""

import structlog
from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler

from bot import drafting, publishing, staffing
from bot.domain.countries import country_name
from bot.domain.message import Button
from bot.domain.moment import seconds
from bot.domain.rendering import render_entry, with_reason
from bot.domain.splitting import may_go_on
from bot.errors import UserError
from bot.publishing import Preview
from handlers.addressing import actor_of, arguments_of
from handlers.answering import Rows, answer, confirm, edit, pressed
from handlers.cards import card_words, draft_url
from handlers.routing import COMMANDS_IN, BotHandler
from handlers.services import Context, Services, services_of
from storage.drafts import Draft

log = structlog.get_logger(__name__)

SPLIT_WITHIN = 30.0
"""Seconds in which an app sends the parts of one long text."""


def post_handlers() -> list[BotHandler]:
    """Return the handlers of this module."""
    return [
        CommandHandler("post", post, COMMANDS_IN),
        CallbackQueryHandler(press_publish, r"^v1:publish:"),
        CallbackQueryHandler(press_discard, r"^v1:discard:"),
    ]


async def post(update: Update, context: Context) -> None:
    """Store what is typed behind the command as a draft, and show what readers would get."""
    services = services_of(context)
    actor = actor_of(update, context)
    await staffing.require_editor(services.storage, actor)
    text = arguments_of(update)
    message = update.effective_message
    if not text or message is None:
        raise UserError("post-usage")
    draft = await drafting.open_draft(
        services.storage,
        actor,
        "post",
        chat_id=message.chat_id,
        message_id=message.message_id,
        text=text,
        now=services.clock(),
    )
    await show_post(update, context, draft)


async def continue_post(update: Update, context: Context) -> bool:
    """Join a message to the open post before it, if an app may have split that; tell whether it did."""
    services = services_of(context)
    actor = actor_of(update, context)
    message = update.effective_message
    if message is None or message.text is None:
        return False
    draft = await drafting.newest_open(services.storage, actor, message.chat_id, "post")
    if draft is None or not may_go_on(draft.parts[-1]):
        return False
    if services.clock() - draft.created_at > seconds(SPLIT_WITHIN):
        return False
    draft = await drafting.add_part(services.storage, actor, draft.id, message.message_id, message.text)
    await show_post(update, context, draft)
    return True


async def press_publish(update: Update, context: Context) -> None:
    """Publish a draft and wake the fan-out."""
    services = services_of(context)
    draft_id, message_id = pressed(update)
    published = await publishing.publish(
        services.storage, actor_of(update, context), int(draft_id), services.language, services.clock()
    )
    services.accepted.set()
    log.info("published", entry=published.entry_id, destinations=published.destinations)
    await confirm(update)
    text = services.words("published", number=str(published.entry_id), count=published.destinations)
    await edit(update, context, message_id, text)


async def press_discard(update: Update, context: Context) -> None:
    """Discard a draft, a post's or an import's."""
    services = services_of(context)
    draft_id, message_id = pressed(update)
    await drafting.discard(services.storage, actor_of(update, context), int(draft_id), services.clock())
    await confirm(update)
    await edit(update, context, message_id, services.words("discarded"))


async def show_post(update: Update, context: Context, draft: Draft) -> None:
    """Show what readers would get of a draft, in place of an earlier preview of it."""
    services = services_of(context)
    if draft.preview_message_id is not None:
        await edit(update, context, draft.preview_message_id, services.words("post-changed"))
    actor = actor_of(update, context)
    preview = await publishing.preview(services.storage, actor, draft.id, services.language, services.clock())
    words = card_words(services.words)
    rest = draft_url(context.bot.username, draft.id)
    card = render_entry(preview.entry, words=words, zone=services.zone, rest_url=rest)
    is_cut = any(entity.url == rest for entity in card.entities)
    reason = services.words("card-reason", filter=services.words("preview-reason"))
    await answer(update, context, with_reason(card, reason))
    sent = await answer(
        update, context, _describe(preview, services, is_cut=is_cut), _choices(draft, services)
    )
    await drafting.set_preview(services.storage, draft.id, sent.message_id)


def _describe(preview: Preview, services: Services, *, is_cut: bool) -> str:
    words = services.words
    about = preview.subject
    countries = ", ".join(sorted(country_name(code, services.language) for code in about.countries))
    topics = ", ".join(f"#{topic}" for topic in sorted(about.topics))
    text = words(
        "preview",
        countries=countries or words("preview-no-countries"),
        topics=topics or words("preview-no-topics"),
        count=preview.destinations,
    )
    return "\n\n".join([text, words("preview-cut")] if is_cut else [text])


def _choices(draft: Draft, services: Services) -> Rows:
    words = services.words
    return [
        [
            Button(words("button-publish"), f"v1:publish:{draft.id}"),
            Button(words("button-discard"), f"v1:discard:{draft.id}"),
        ]
    ]

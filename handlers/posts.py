"""Handles an editor's post: typed, previewed, then published or discarded."""

import math

import structlog
from telegram import Update

from bot import access
from bot.conversation.addresses import actor_of, arguments_of
from bot.conversation.answers import answer, confirm, edit
from bot.conversation.buttons import number, one_of, pressed
from bot.conversation.commands import BotHandler, Command, Press
from bot.conversation.services import Context, Services, services_of
from bot.domain.countries import country_name, flagged_name
from bot.domain.messages.message import Button, Message, Rows
from bot.domain.messages.rendering import render_entry, with_reason
from bot.errors import UserError
from bot.newsroom import drafts, posts
from bot.newsroom.posts import Preview
from bot.newsroom.receipts import tell_progress
from bot.presenting.entries import card_words, draft_url
from bot.presenting.spans import describe_span
from storage.newsroom.drafts import Draft
from storage.newsroom.receipts import Progress

log = structlog.get_logger(__name__)


def post_handlers() -> list[BotHandler]:
    """Return the handlers of this module."""
    return [
        Command("post", "editor", post),
        Press("publish", press_publish, changes=True),
        Press("discard", press_discard, changes=True),
        Press("breaking", press_breaking, changes=True),
    ]


async def post(update: Update, context: Context) -> None:
    """Store the text after the command as a draft, and preview it as readers would get it."""
    services = services_of(context)
    actor = actor_of(update, context)
    await access.require_editor(services.storage, actor)
    text = arguments_of(update)
    message = update.effective_message
    if not text or message is None:
        raise UserError("post-usage")
    draft = await drafts.open_draft(
        services.storage,
        actor,
        "post",
        chat_id=message.chat_id,
        message_id=message.message_id,
        text=text,
        now=services.clock(),
    )
    await show_post(update, context, draft)


async def press_publish(update: Update, context: Context) -> None:
    """Publish a draft and wake the fan-out."""
    services = services_of(context)
    draft_id, message_id = pressed(update, number)

    def head(number: int) -> str:
        return services.words("published", number=str(number))

    published = await posts.publish(
        services.storage,
        actor_of(update, context),
        draft_id,
        services.language,
        services.clock(),
        head=head,
    )
    services.accepted.set()
    log.info("published", entry=published.entry_id, destinations=published.destinations)
    await confirm(update)
    progress = Progress(0, published.destinations, done=not published.destinations)
    await edit(update, context, message_id, tell_progress(head(published.entry_id), progress, services.words))
    services.receipted.set()


async def press_breaking(update: Update, context: Context) -> None:
    """Mark a draft as breaking, or remove the mark."""
    services = services_of(context)
    draft_id, wanted, message_id = pressed(update, number, one_of("on", "off"))
    actor = actor_of(update, context)
    draft = await posts.set_breaking(services.storage, actor, draft_id, breaking=wanted == "on")
    preview = await posts.preview(services.storage, actor, draft.id, services.language, services.clock())
    await confirm(update)
    card, is_cut = _card(preview, context)
    if draft.card_message_id is not None:
        await edit(update, context, draft.card_message_id, _as_shown(card, services))
    text = _describe(preview, services, is_cut=is_cut)
    await edit(update, context, message_id, text, _choices(preview, services))


async def press_discard(update: Update, context: Context) -> None:
    """Discard a draft of any kind."""
    services = services_of(context)
    draft_id, message_id = pressed(update, number)
    await drafts.discard(services.storage, actor_of(update, context), draft_id, services.clock())
    await confirm(update)
    await edit(update, context, message_id, services.words("discarded"))


async def show_post(update: Update, context: Context, draft: Draft) -> None:
    """Preview a post as readers would get it, with what it is about and how many chats get it."""
    services = services_of(context)
    actor = actor_of(update, context)
    preview = await posts.preview(services.storage, actor, draft.id, services.language, services.clock())
    card, is_cut = _card(preview, context)
    text = _describe(preview, services, is_cut=is_cut)
    await show_preview(update, context, draft, card, text, _choices(preview, services))


async def show_preview(
    update: Update, context: Context, draft: Draft, card: Message, text: str, choices: Rows
) -> None:
    """Show a draft as readers would get it, and the buttons for it, in place of an earlier preview."""
    services = services_of(context)
    if draft.preview_message_id is not None:
        await edit(update, context, draft.preview_message_id, services.words("post-changed"))
    shown = await answer(update, context, _as_shown(card, services))
    sent = await answer(update, context, text, choices)
    await drafts.set_preview(services.storage, draft.id, sent.message_id, card_message_id=shown.message_id)


def _as_shown(card: Message, services: Services) -> Message:
    return with_reason(card, services.words("card-reason", filter=services.words("preview-reason")))


def _card(preview: Preview, context: Context) -> tuple[Message, bool]:
    """Return what readers would get, and whether it is cut."""
    services = services_of(context)
    rest = draft_url(context.bot.username, preview.draft.id)
    card = render_entry(preview.entry, words=card_words(services.words), zone=services.zone, rest_url=rest)
    return card, any(entity.url == rest for entity in card.entities)


def _describe(preview: Preview, services: Services, *, is_cut: bool) -> str:
    words = services.words
    about = preview.subject
    codes = sorted(about.countries, key=lambda code: country_name(code, services.language))
    countries = ", ".join(flagged_name(code, services.language) for code in codes)
    topics = ", ".join(f"#{topic}" for topic in sorted(about.topics))
    paragraphs = [
        words(
            "preview",
            countries=countries or words("preview-no-countries"),
            topics=topics or words("preview-no-topics"),
            count=preview.destinations,
        )
    ]
    if preview.entry.parsed.breaking:
        span = _sending_span(preview, services)
        paragraphs.append(words("preview-breaking", count=preview.destinations, span=span))
    if is_cut:
        paragraphs.append(words("preview-cut"))
    return "\n\n".join(paragraphs)


def _choices(preview: Preview, services: Services) -> Rows:
    words, draft_id = services.words, preview.draft.id
    if preview.entry.parsed.breaking:
        sound = Button(words("button-not-breaking"), f"v1:breaking:{draft_id}:off")
    else:
        label = words("button-mark-breaking", count=preview.destinations)
        sound = Button(label, f"v1:breaking:{draft_id}:on")
    return [
        [
            Button(words("button-publish"), f"v1:publish:{draft_id}"),
            Button(words("button-discard"), f"v1:discard:{draft_id}"),
        ],
        [sound],
    ]


def _sending_span(preview: Preview, services: Services) -> str:
    """Return how long until the last destination has the entry, if it is breaking and so goes first."""
    return describe_span(math.ceil(preview.destinations / services.rate), services.words)

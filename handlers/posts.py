"""Handles an editor's post: typed, previewed, then published or discarded."""

import math
from dataclasses import dataclass

import structlog
from babel.lists import format_list

from bot.conversation.buttons import number, one_of, pressed
from bot.conversation.commands import BotHandler, Command, Press
from bot.conversation.request import Request
from bot.domain.countries import country_name, flagged_name
from bot.domain.entry.content import StoredEntry
from bot.domain.entry.media import Media
from bot.domain.entry.styles import dropped_kinds
from bot.domain.languages.known import locale_of
from bot.domain.messages.message import Button, Message, Rows
from bot.domain.messages.parts import join_parts
from bot.domain.messages.rendering import fits_caption, render_entry, render_headline, with_reason
from bot.errors import UserError
from bot.newsroom import drafts, posts
from bot.newsroom.posts import Preview
from bot.newsroom.receipts import tell_progress
from bot.presenting.entries import card_words, draft_url
from bot.presenting.liveblogs import blog_of_post, blog_title
from bot.presenting.spans import describe_span
from bot.words import Words
from storage.newsroom.drafts import Draft
from storage.newsroom.receipts import Progress

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class PreviewCard:
    """An entry as readers would get it: its message, the headline for its picture, and whether it is cut."""

    message: Message
    headline: Message
    media: Media | None
    is_cut: bool


def post_handlers() -> list[BotHandler]:
    """Return the handlers of this module."""
    return [
        Command("post", "editor", post),
        Press("publish", press_publish, changes=True),
        Press("discard", press_discard, changes=True),
        Press("breaking", press_breaking, changes=True),
    ]


async def post(request: Request) -> None:
    """Store the text after the command as a draft, and preview it as readers would get it."""
    await request.require_editor()
    if not request.typed:
        raise UserError("post-usage")
    part = request.part(request.typed)
    draft = await drafts.open_draft(request.storage, request.actor, "post", request.asked, part)
    await show_post(request, draft)


async def press_publish(request: Request) -> None:
    """Publish a draft and wake the fan-out."""
    draft_id = pressed(request, number)
    words = request.words
    published = await posts.publish(
        request.storage, request.actor, draft_id, request.services.language, request.now, words=words
    )
    request.services.accepted.set()
    log.info("published", entry=published.entry_id, destinations=published.destinations)
    await request.confirm()
    progress = Progress(0, published.destinations, done=not published.destinations)
    head = posts.tell_published(published.entry_id, words)
    await request.edit(tell_progress(head, progress, words))
    request.services.receipted.set()


async def press_breaking(request: Request) -> None:
    """Mark a draft as breaking, or remove the mark."""
    draft_id, wanted = pressed(request, number, one_of("on", "off"))
    draft = await posts.set_breaking(request.storage, request.actor, draft_id, breaking=wanted == "on")
    await redraw_post(request, draft)


async def press_discard(request: Request) -> None:
    """Discard a draft of any kind."""
    await drafts.discard(request.storage, request.actor, pressed(request, number), request.now)
    await request.confirm()
    await request.edit(request.words("discarded"))


async def show_post(request: Request, draft: Draft) -> None:
    """Preview a post as readers would get it, with what it is about and how many chats get it."""
    await show_preview(request, draft, *await _preview(request, draft))


async def redraw_post(request: Request, draft: Draft) -> None:
    """Confirm a button under a post's preview, and show the post as it is now."""
    card, text, choices = await _preview(request, draft)
    await request.confirm()
    if card.media is not None:
        await show_preview(request, draft, card, text, choices)
        return
    if draft.card_message_id is not None:
        await request.edit(_as_shown(request, card.message), message_id=draft.card_message_id)
    await request.edit(text, choices)


async def show_preview(request: Request, draft: Draft, card: PreviewCard, text: str, choices: Rows) -> None:
    """Show a draft as readers would get it, and the buttons for it, in place of an earlier preview."""
    if draft.preview_message_id is not None:
        await request.edit(request.words("post-changed"), message_id=draft.preview_message_id)
    message = _as_shown(request, card.message)
    if card.media is None:
        shown = await request.answer(message)
    elif fits_caption(card.message):
        shown = await request.show_media(card.media, message if fits_caption(message) else card.message)
    else:
        await request.show_media(card.media, card.headline)
        shown = await request.answer(message)
    sent = await request.answer(text, choices)
    await drafts.set_preview(request.storage, draft.id, sent.message_id, card_message_id=shown.message_id)


def is_bare(draft: Draft) -> bool:
    """Return whether a draft is a picture that still has no text."""
    return bool(draft.parts) and not any(part.text for part in draft.parts)


async def show_further_picture(request: Request, draft: Draft) -> None:
    """Say in the preview of an album how many of its pictures are not sent."""
    if draft.preview_message_id is None:
        await show_post(request, draft)
        return
    _, text, choices = await _preview(request, draft)
    await request.edit(text, choices, message_id=draft.preview_message_id)


def render_draft(request: Request, draft: Draft, entry: StoredEntry) -> PreviewCard:
    """Return a draft's entry as readers would get it."""
    rest = draft_url(request.bot.username, draft.id)
    words, zone = card_words(request.words), request.services.zone
    message = render_entry(entry, words=words, zone=zone, rest_url=rest)
    is_cut = any(entity.url == rest for entity in message.entities)
    headline = render_headline(entry, words=words)
    return PreviewCard(message, headline, entry.parsed.media, is_cut=is_cut)


def _as_shown(request: Request, card: Message) -> Message:
    return with_reason(card, request.words("card-reason", filter=request.words("preview-reason")))


async def _preview(request: Request, draft: Draft) -> tuple[PreviewCard, str, Rows]:
    """Return a post as readers would get it, what the editor should know about it, and its buttons."""
    preview = await posts.preview(
        request.storage, request.actor, draft.id, request.services.language, request.now
    )
    card = render_draft(request, draft, preview.entry)
    return card, _describe(request, preview, is_cut=card.is_cut), _choices(preview, request.words)


def _describe(request: Request, preview: Preview, *, is_cut: bool) -> str:
    words, about = request.words, preview.subject
    codes = sorted(about.countries, key=lambda code: country_name(code, words.language))
    countries = ", ".join(flagged_name(code, words.language) for code in codes)
    topics = ", ".join(f"#{topic}" for topic in sorted(about.topics))
    paragraphs = [
        words(
            "preview",
            countries=countries or words("preview-no-countries"),
            topics=topics or words("preview-no-topics"),
            count=preview.destinations,
        )
    ]
    if preview.liveblogs:
        paragraphs.append(words("preview-blog", title=blog_title(preview.home, words)))
    if preview.entry.parsed.breaking:
        # A breaking entry goes first, so nothing else delays its last destination.
        span = describe_span(math.ceil(preview.destinations / request.services.rate), words)
        paragraphs.append(words("preview-breaking", count=preview.destinations, span=span))
    if is_cut:
        paragraphs.append(words("preview-cut"))
    pictures = sum(part.media is not None for part in preview.draft.parts)
    if pictures > 1:
        paragraphs.append(words("preview-album", count=pictures - 1))
    if kinds := dropped_kinds(join_parts(preview.draft.parts).styles):
        listed = format_list(
            [words("preview-dropped-kind", kind=kind) for kind in kinds], locale=locale_of(words.language)
        )
        paragraphs.append(words("preview-dropped", kinds=listed))
    return "\n\n".join(paragraphs)


def _choices(preview: Preview, words: Words) -> Rows:
    draft_id = preview.draft.id
    if preview.entry.parsed.breaking:
        sound = Button(words("button-not-breaking"), f"v1:breaking:{draft_id}:off")
    else:
        label = words("button-mark-breaking", count=preview.destinations)
        sound = Button(label, f"v1:breaking:{draft_id}:on")
    blog = [[blog_of_post(preview.home, draft_id, words)]] if preview.liveblogs else []
    return [
        [
            Button(words("button-publish"), f"v1:publish:{draft_id}"),
            Button(words("button-discard"), f"v1:discard:{draft_id}"),
        ],
        [sound],
        *blog,
    ]

"""Handles an editor's post: typed, previewed, then published or discarded."""

import math
from dataclasses import dataclass

import structlog
from babel.lists import format_list

from bot.conversation.buttons import DATA_LIMIT, number, one_of, pressed, typed
from bot.conversation.commands import BotHandler, Command, Press
from bot.conversation.request import Request
from bot.domain.countries import country_name, flagged_name
from bot.domain.entry.content import StoredEntry
from bot.domain.entry.media import Media
from bot.domain.entry.post import no_countries, tag_of
from bot.domain.entry.styles import dropped_kinds
from bot.domain.languages.known import locale_of
from bot.domain.messages.message import Button, Message, Rows
from bot.domain.messages.parts import join_parts
from bot.domain.messages.rendering import fits_caption, render_entry, render_headline, title_line, with_reason
from bot.domain.moment import SECOND
from bot.errors import UserError
from bot.newsroom import drafts, posts
from bot.newsroom.desk.waiting import read_time
from bot.newsroom.posts import Preview
from bot.presenting.entries import card_words, draft_url
from bot.presenting.liveblogs import blog_of_post, blog_title
from bot.presenting.spans import describe_span
from bot.presenting.times import time_ahead
from bot.presenting.waiting import waiting_card, when_button
from bot.readers import preferences
from bot.words import Words
from storage.newsroom.drafts import Draft

_WORTH_SAYING = 5
"""Seconds of waiting that a preview mentions."""
_TITLE_ROOM = 100
_MOST_TAGS = 12
_TAGS_IN_ROW = 2
log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class PreviewCard:
    """An entry as readers would get it: its message, the headline for its picture, and whether it is cut.

    `says_why`: the message says why a reader gets it.
    """

    message: Message
    headline: Message
    media: Media | None
    is_cut: bool
    says_why: bool = True


def post_handlers() -> list[BotHandler]:
    """Return the handlers of this module."""
    return [
        Command("post", "editor", post),
        Press("discard", press_discard, changes=True),
        Press("breaking", press_breaking, changes=True),
        Press("tag", press_tag, changes=True),
    ]


async def post(request: Request) -> None:
    """Store the text after the command, or of the message that it replies to, as a draft, and preview it."""
    await request.require_editor()
    part = request.part(request.typed) if request.typed else request.part_replied_to
    if part is None:
        raise UserError("post-usage")
    draft = await drafts.open_draft(request.storage, request.actor, "post", request.asked, part)
    await show_post(request, draft)


async def press_breaking(request: Request) -> None:
    """Mark a draft as breaking, or remove the mark."""
    draft_id, wanted = pressed(request, number, one_of("on", "off"))
    draft = await posts.set_breaking(request.storage, request.actor, draft_id, breaking=wanted == "on")
    await redraw_post(request, draft)


async def press_tag(request: Request) -> None:
    """Take a country or topic off a draft, or put it back."""
    draft_id, tag = pressed(request, number, typed)
    draft = await posts.toggle_tag(request.storage, request.actor, draft_id, tag)
    _, text, choices = await _preview(request, draft)
    await request.confirm()
    await request.edit(text, choices)


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


async def show_preview(
    request: Request, draft: Draft, card: PreviewCard, text: Message | str, choices: Rows
) -> None:
    """Show a draft as readers would get it, and the buttons for it, in place of an earlier preview."""
    if draft.preview_message_id is not None:
        await request.edit(request.words("post-changed"), message_id=draft.preview_message_id)
    message = _as_shown(request, card.message) if card.says_why else card.message
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
    told, choices = await _choices(request, preview)
    described = _describe(request, preview, is_cut=card.is_cut)
    return card, "\n\n".join([described, *told]), choices


def _describe(request: Request, preview: Preview, *, is_cut: bool) -> str:
    words, about = request.words, preview.subject
    codes = sorted(about.countries, key=lambda code: country_name(code, words.language))
    countries = words.comma.join(flagged_name(code, words.language) for code in codes)
    topics = words.comma.join(f"#{topic}" for topic in sorted(about.topics))
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
    else:
        paragraphs += _tell_wait(preview, request)
    paragraphs += _tell_repeat(preview, request)
    if is_cut:
        paragraphs.append(words("preview-cut"))
    paragraphs += tell_no_countries(preview.draft, words)
    pictures = sum(part.media is not None for part in preview.draft.parts)
    if pictures > 1:
        paragraphs.append(words("preview-album", count=pictures - 1))
    if kinds := dropped_kinds(join_parts(preview.draft.parts).styles):
        listed = format_list(
            [words("preview-dropped-kind", kind=kind) for kind in kinds], locale=locale_of(words.language)
        )
        paragraphs.append(words("preview-dropped", kinds=listed))
    return "\n\n".join(paragraphs)


def _tell_wait(preview: Preview, request: Request) -> list[str]:
    """Say when the last chat gets a post that waits for its turn, if that takes a while."""
    wait = math.ceil((preview.destinations + preview.waiting) / request.services.rate)
    if not preview.destinations or wait < _WORTH_SAYING:
        return []
    return [request.words("preview-wait", span=describe_span(wait, request.words))]


def _tell_repeat(preview: Preview, request: Request) -> list[str]:
    """Warn of an entry that a post repeats."""
    if preview.repeat is None:
        return []
    entry = preview.repeat.entry
    name = "preview-same-link" if preview.repeat.by_link else "preview-repeats"
    span = describe_span((request.now - entry.accepted_at) / SECOND, request.words)
    title = title_line(entry.parsed, _TITLE_ROOM)
    return [request.words(name, number=str(entry.id), span=span, title=title)]


def tell_no_countries(draft: Draft, words: Words) -> list[str]:
    """Say what is typed like a country and stays text, if anything."""
    names = no_countries(join_parts(draft.parts).text)
    if not names:
        return []
    listed = format_list(names, locale=locale_of(words.language))
    return [words("preview-no-country", count=len(names), names=listed)]


async def _choices(request: Request, preview: Preview) -> tuple[list[str], Rows]:
    """Return the buttons of a preview; while the post waits, also what for."""
    draft, words, now = preview.draft, request.words, request.now
    zone = await preferences.zone_at(request.storage, request.address, request.services.zone)
    if draft.publish_at is not None:
        text, rows = waiting_card(draft, zone, now, words)
        return [text], rows
    at = None if preview.time is None else read_time(preview.time, zone, now)
    draft_id = draft.id
    publish = Button(words("button-publish"), f"v1:publish:{draft_id}")
    if at is not None:
        label = words("button-publish-when", time=time_ahead(at, zone, now, words))
        publish = Button(label, f"v1:at:{draft_id}:{at // SECOND}")
    if preview.entry.parsed.breaking:
        sound = Button(words("button-not-breaking"), f"v1:breaking:{draft_id}:off")
    else:
        label = words("button-mark-breaking", count=preview.destinations)
        sound = Button(label, f"v1:breaking:{draft_id}:on")
    discard = Button(words("button-discard"), f"v1:discard:{draft_id}")
    blog = [[blog_of_post(preview.home, draft_id, words)]] if preview.liveblogs else []
    when = [when_button(draft_id, words)]
    return [], [[publish, discard], [sound], when, *blog, *_tag_choices(preview, words)]


def _tag_choices(preview: Preview, words: Words) -> Rows:
    """Return buttons that take countries and topics off, or put them back."""
    draft_id, about = preview.draft.id, preview.subject
    found = [
        *((f"+{code}", flagged_name(code, words.language)) for code in sorted(about.countries)),
        *((f"#{topic}", f"#{topic}") for topic in sorted(about.topics)),
    ]
    off = [tag_of(term) for term in preview.entry.parsed.not_about]
    buttons = [Button(words("button-tag-off", tag=name), f"v1:tag:{draft_id}:{tag}") for tag, name in found]
    buttons += [Button(words("button-tag-on", tag=tag), f"v1:tag:{draft_id}:{tag}") for tag in off]
    short = [one for one in buttons if len((one.data or "").encode()) <= DATA_LIMIT][:_MOST_TAGS]
    return [short[at : at + _TAGS_IN_ROW] for at in range(0, len(short), _TAGS_IN_ROW)]

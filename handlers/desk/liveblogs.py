"""Handles /blog and /byline: the desk's liveblogs, which one an editor's posts go to, and their name."""

from typing import Final

from bot.conversation.buttons import number, pressed
from bot.conversation.commands import BotHandler, Command, Press
from bot.conversation.request import Request
from bot.domain.messages.message import Button, Message, Rows, bold, joined
from bot.domain.text.cleanup import cut
from bot.domain.times import means
from bot.errors import UserError
from bot.newsroom.desk import liveblogs
from bot.newsroom.desk.liveblogs import Overview
from bot.presenting.liveblogs import blog_title, choose_blog
from handlers.posts import redraw_post

_LABEL_ROOM: Final = 40


def liveblog_handlers() -> list[BotHandler]:
    """Return the handlers of this module."""
    return [
        Command("blog", "editor", blog, shows="alone"),
        Command("byline", "editor", byline, shows="alone"),
        Press("blog", press_blog, changes=True),
        Press("blog-close", press_close, changes=True),
        Press("blog-reopen", press_reopen, changes=True),
        Press("post-blogs", press_choose),
        Press("post-blog", press_move, changes=True),
    ]


async def blog(request: Request) -> None:
    """Open, close or switch to a liveblog as typed; with nothing typed, show them all."""
    await request.require_editor()
    verb, _, rest = request.typed.partition(" ")
    argument = rest.strip()
    match verb.casefold():
        case "" | "list" if not argument:
            told = ""
        case "new" if argument:
            told = await _open(request, argument)
        case "new":
            raise UserError("blog-nameless")
        case "close":
            told = await _close(request, await _meant(request, argument))
        case _:
            await liveblogs.switch(
                request.storage,
                request.actor,
                await liveblogs.find(request.storage, request.actor, request.typed),
            )
            told = ""
    await request.answer(*await _card(request, told))


async def press_blog(request: Request) -> None:
    """Send the editor's next posts to the liveblog that a button names."""
    await liveblogs.switch(request.storage, request.actor, pressed(request, number) or None)
    await _show(request, "")


async def press_close(request: Request) -> None:
    """Close the liveblog that a button names."""
    await _show(request, await _close(request, pressed(request, number)))


async def press_reopen(request: Request) -> None:
    """Open the closed liveblog that a button names again."""
    back = await liveblogs.reopen(request.storage, request.actor, pressed(request, number), request.now)
    await _show(request, request.words("blog-reopened", title=blog_title(back, request.words)))


async def press_choose(request: Request) -> None:
    """Show under a preview the liveblogs that the post may go to."""
    draft_id = pressed(request, number)
    overview = await liveblogs.read(request.storage, request.actor, request.now)
    await request.confirm()
    await request.set_buttons(choose_blog(overview.open, f"v1:post-blog:{draft_id}", request.words))


async def press_move(request: Request) -> None:
    """Send a draft to the liveblog that a button names, and preview it again."""
    draft_id, source_id = pressed(request, number, number)
    draft = await liveblogs.move_draft(request.storage, request.actor, draft_id, source_id or None)
    await redraw_post(request, draft)


async def byline(request: Request) -> None:
    """Set or remove the name above the editor's posts; with nothing typed, show it."""
    typed = request.typed
    if not typed:
        name = await liveblogs.byline(request.storage, request.actor)
    else:
        off = means(typed, "off")
        name = await liveblogs.sign(request.storage, request.actor, "" if off else typed)
    words = request.words
    await request.answer(words("byline-chosen", name=name) if name else words("byline-none"))


async def _open(request: Request, title: str) -> str:
    opened, is_new = await liveblogs.open_(request.storage, request.actor, title, request.now)
    return request.words("blog-opened" if is_new else "blog-known", title=blog_title(opened, request.words))


async def _meant(request: Request, typed: str) -> int:
    """Return the number of the liveblog that is typed, or else of the editor's; UserError for the desk."""
    if typed:
        found = await liveblogs.find(request.storage, request.actor, typed)
    else:
        found = (await liveblogs.read(request.storage, request.actor, request.now)).current
    if found is None:
        raise UserError("blog-desk-stays")
    return found


async def _close(request: Request, source_id: int) -> str:
    before = await liveblogs.read(request.storage, request.actor, request.now)
    closed = next((one for one in before.open if one.id == source_id), None)
    count = await liveblogs.close(request.storage, request.actor, source_id, request.now)
    return request.words("blog-closed", title=blog_title(closed, request.words), count=count)


async def _show(request: Request, told: str) -> None:
    await request.confirm()
    await request.edit(*await _card(request, told))


async def _card(request: Request, told: str) -> tuple[Message, Rows]:
    """Return what was done, all liveblogs, and the buttons for them."""
    words = request.words
    overview = await liveblogs.read(request.storage, request.actor, request.now)
    current = words("blog-current", title=blog_title(overview.current_one, words))
    parts = [Message(told)] if told else []
    parts.append(bold(current))
    if overview.open:
        parts.append(Message("\n".join(_lines(request, overview))))
    parts.append(Message(words("blog-hint")))
    return joined(parts), _buttons(request, overview)


def _lines(request: Request, overview: Overview) -> list[str]:
    words, begin = request.words, request.words.line_begin
    return [
        begin
        + words(
            "blog-line", title=blog_title(one, words), slug=one.slug or "", count=overview.entries[one.id]
        )
        for one in overview.open
    ]


def _buttons(request: Request, overview: Overview) -> Rows:
    words, rows = request.words, []
    if overview.current is not None:
        rows.append([Button(words("button-blog-use", title=words("blog-desk")), "v1:blog:0")])
    for one in overview.open:
        title = cut(blog_title(one, words), _LABEL_ROOM)
        use = Button(words("button-blog-use", title=title), f"v1:blog:{one.id}")
        close = Button(words("button-blog-close", title=title), f"v1:blog-close:{one.id}")
        rows.append([close] if one.id == overview.current else [use, close])
    for closed in overview.closed:
        title = cut(blog_title(closed.source, words), _LABEL_ROOM)
        rows.append([Button(words("button-blog-reopen", title=title), f"v1:blog-reopen:{closed.source.id}")])
    return rows

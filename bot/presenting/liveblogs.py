"""Names the desk's liveblogs, and makes the buttons for them and for key moments."""

from collections.abc import Sequence

from bot.domain.messages.message import Button, Rows
from bot.domain.text.cleanup import cut, tame_line
from bot.words import Words
from storage.sources.sources import Source

_LABEL_ROOM = 40
_TITLE_ROOM = 100


def blog_title(source: Source | None, words: Words) -> str:
    """Return what editors call a liveblog; None, or one without a title, is the desk itself."""
    return (cut(tame_line(source.title), _TITLE_ROOM) if source else "") or words("blog-desk")


def choose_blog(several: Sequence[Source], data: str, words: Words) -> Rows:
    """Return a button for each liveblog and the desk itself; `data` gets the number, 0 for the desk."""
    desk = Button(words("button-blog-use", title=words("blog-desk")), f"{data}:0")
    rows = [[desk]]
    for one in several:
        title = cut(blog_title(one, words), _LABEL_ROOM)
        rows.append([Button(words("button-blog-use", title=title), f"{data}:{one.id}")])
    return rows


def blog_of_post(source: Source, draft_id: int, words: Words) -> Button:
    """Return the button under a preview that opens the choice of its liveblog."""
    title = cut(blog_title(source, words), _LABEL_ROOM)
    return Button(words("button-blog-of-post", title=title), f"v1:post-blogs:{draft_id}")


def key_button(entry_id: int, *, is_key: bool, words: Words) -> Button:
    """Return the button that makes an entry a key moment, or no longer one."""
    if is_key:
        return Button(words("button-key-off"), f"v1:key:{entry_id}:off")
    return Button(words("button-key-on"), f"v1:key:{entry_id}:on")

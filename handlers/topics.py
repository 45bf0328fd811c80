"""Handles /topic: anyone lists and shows topics, an owner adds words to them."""

import structlog

from bot.conversation.buttons import offset, pressed
from bot.conversation.commands import BotHandler, Command, Press
from bot.conversation.request import Request
from bot.domain.messages.message import Rows
from bot.domain.topics import CustomTopic
from bot.errors import UserError
from bot.newsroom import topics
from bot.newsroom.topics import Known
from bot.presenting.page_turns import page_turns
from bot.words import Words

PAGE = 20
"""Topics of the owner's on a page. With the longest names the whole list fits into one message."""

log = structlog.get_logger(__name__)


def topic_handlers() -> list[BotHandler]:
    """Return the handlers of this module."""
    return [
        Command("topic", "reader", topic, shows="alone"),
        Press("topics", press_list),
    ]


async def topic(request: Request) -> None:
    """Do what is typed after the command: `add NAME: words`, `remove NAME`, a topic's name, or nothing."""
    verb, _, argument = request.typed.partition(" ")
    match verb.casefold():
        case "":
            await request.answer(*await _list(request, 0))
        case "add":
            await _add(request, argument)
        case "remove":
            await _remove(request, argument)
        case _:
            await _show(request, request.typed)


async def press_list(request: Request) -> None:
    """Show the page of the owner's topics that a button asks for."""
    place = pressed(request, offset)
    await request.confirm()
    await request.edit(*await _list(request, place))


async def _list(request: Request, place: int) -> tuple[str, Rows]:
    """Return the list of topics with a page of the owner's."""
    words = request.words
    known = await topics.known(request.storage)
    lines = [words("topic-list")]
    lines += (_with_parts(known, slug, words) for slug in known.vocabulary.parts(None))
    begin = min(place, max(0, len(known.own) - 1)) // PAGE * PAGE
    own = known.own[begin : begin + PAGE]
    if own:
        lines += ["", words("topic-list-own", names=words.comma.join(one.name for one in own))]
    if request.actor.is_owner:
        lines += ["", words("topic-usage")]
    return "\n".join(lines), page_turns("v1:topics", begin, PAGE, len(known.own), words)


def _with_parts(known: Known, slug: str, words: Words) -> str:
    """Return a line with a topic's name and the names of its parts."""
    names = (known.vocabulary.name(part, words.language) for part in known.vocabulary.parts(slug))
    line = ": ".join(filter(None, (known.vocabulary.name(slug, words.language), words.comma.join(names))))
    return f"• {line}"


async def _show(request: Request, typed: str) -> None:
    words, language = request.words, request.words.language
    known = await topics.known(request.storage)
    vocabulary = known.vocabulary
    slug = vocabulary.slug_of(typed)
    if slug is None:
        near = vocabulary.nearest(typed, language)
        raise UserError("topic-unknown", typed=typed[:40], found=len(near), nearest=words.comma.join(near))
    lines = [words("topic-shown", name=vocabulary.name(slug, language), slug=slug)]
    wider = words.comma.join(vocabulary.name(one, language) for one in vocabulary.ancestors(slug))
    parts = words.comma.join(vocabulary.name(one, language) for one in vocabulary.parts(slug))
    lines += [words("topic-wider", names=wider)] if wider else []
    lines += [words("topic-parts", names=parts)] if parts else []
    lines += [_own_words(words, own) for own in known.own if own.slug == slug]
    await request.answer("\n".join(lines))


async def _add(request: Request, typed: str) -> None:
    own, is_new = await topics.add(request.storage, request.actor, typed, request.now)
    log.info("topic changed", topic=own.slug, by=request.actor.user_id)
    name = "topic-made" if is_new else "topic-changed"
    lines = [request.words(name, name=own.name, slug=own.slug), _own_words(request.words, own)]
    await request.answer("\n".join(lines))


async def _remove(request: Request, typed: str) -> None:
    left = await topics.remove(request.storage, request.actor, typed, request.now)
    log.info("topic words removed", topic=left.slug if left else typed, by=request.actor.user_id)
    if left is None:
        await request.answer(request.words("topic-removed", name=typed.partition(":")[0].strip()))
    else:
        await request.answer(_own_words(request.words, left))


def _own_words(words: Words, own: CustomTopic) -> str:
    return words("topic-words", words=words.comma.join(own.words))

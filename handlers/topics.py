"""Handles /topic: anyone lists and shows topics, an owner adds words to them."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

import structlog

from bot.conversation.buttons import DATA_LIMIT, offset, pressed, typed
from bot.conversation.commands import BotHandler, Command, Press
from bot.conversation.request import Request
from bot.domain.filters import Leaf
from bot.domain.messages.message import Button, Rows, in_pairs
from bot.domain.text.cleanup import cut
from bot.domain.topics import CustomTopic
from bot.errors import UserError
from bot.newsroom import topics
from bot.newsroom.topics import Known
from bot.presenting.page_turns import page_turns
from bot.presenting.preferences import capitalised
from bot.words import Words

PAGE = 20
"""Topics of the owner's, or parts of a topic, on a page. The whole list fits into one message."""
_LABEL_ROOM = 30

log = structlog.get_logger(__name__)


def topic_handlers() -> list[BotHandler]:
    """Return the handlers of this module."""
    return [
        Command("topic", "reader", topic, shows="alone"),
        Press("topics", press_list),
        Press("topic", press_topic),
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


async def press_topic(request: Request) -> None:
    """Show the card of the topic that a button names, with a page of its parts."""
    place, slug = pressed(request, offset, typed)
    known = await topics.known(request.storage)
    if known.vocabulary.slug_of(slug) != slug:
        raise UserError("button-unknown")
    await request.confirm()
    await request.edit(*_card(request, known, slug, place))


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
    slugs = dict.fromkeys([*known.vocabulary.parts(None), *(one.slug for one in own)])
    rows = in_pairs(_buttons(known, slugs, words))
    return "\n".join(lines), [*rows, *page_turns("v1:topics", begin, PAGE, len(known.own), words)]


def _with_parts(known: Known, slug: str, words: Words) -> str:
    """Return a line with a topic's name and the names of its parts."""
    names = (known.vocabulary.name(part, words.language) for part in known.vocabulary.parts(slug))
    line = ": ".join(filter(None, (known.vocabulary.name(slug, words.language), words.comma.join(names))))
    return f"{words.line_begin}• {line}"


async def _show(request: Request, typed: str) -> None:
    words, language = request.words, request.words.language
    known = await topics.known(request.storage)
    vocabulary = known.vocabulary
    slug = vocabulary.slug_of(typed)
    if slug is None:
        near = vocabulary.nearest(typed, language)
        text = words("topic-unknown", typed=typed[:40], found=len(near), nearest=words.comma.join(near))
        slugs = filter(None, map(vocabulary.slug_of, near))
        await request.answer(text, [[one] for one in _buttons(known, slugs, words)])
        return
    await request.answer(*_card(request, known, slug, 0))


def _card(request: Request, known: Known, slug: str, place: int) -> tuple[str, Rows]:
    """Return what a topic is, with buttons to follow it and to open its wider topics and a page of parts."""
    words, language, vocabulary = request.words, request.words.language, known.vocabulary
    lines = [words("topic-shown", name=vocabulary.name(slug, language), slug=slug)]
    wider = words.comma.join(vocabulary.name(one, language) for one in vocabulary.ancestors(slug))
    parts = words.comma.join(vocabulary.name(one, language) for one in vocabulary.parts(slug))
    lines += [words("topic-wider", names=wider)] if wider else []
    lines += [words("topic-parts", names=parts)] if parts else []
    lines += [_own_words(words, own) for own in known.own if own.slug == slug]
    every = vocabulary.parts(slug)
    begin = min(place, max(0, len(every) - 1)) // PAGE * PAGE
    above = [
        replace(one, text=words("button-topic-wider", name=one.text))
        for one in _buttons(known, vocabulary.ancestors(slug)[:1], words)
    ]
    return "\n".join(lines), [
        *_short_enough([Button(words("button-follow"), f"v1:follow:{Leaf('topic', slug).shown}")]),
        *in_pairs(_buttons(known, every[begin : begin + PAGE], words)),
        *[
            [Button(turn.text, f"{turn.data}:{slug}") for turn in row]
            for row in page_turns("v1:topic", begin, PAGE, len(every), words)
        ],
        [*above, Button(words("button-topics"), "v1:topics:0")],
    ]


def _buttons(known: Known, slugs: Iterable[str], words: Words) -> list[Button]:
    """Return buttons that open the cards of topics, without those whose slugs are too long for one."""
    shown = ((one, capitalised(known.vocabulary.name(one, words.language))) for one in slugs)
    found = [Button(cut(name, _LABEL_ROOM), f"v1:topic:0:{one}") for one, name in shown]
    return [one for row in _short_enough(found) for one in row]


def _short_enough(buttons: Sequence[Button]) -> list[list[Button]]:
    """Return those of the buttons whose data is not too long, each in a row of its own."""
    return [[one] for one in buttons if len((one.data or "").encode()) <= DATA_LIMIT]


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

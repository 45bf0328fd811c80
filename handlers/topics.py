"""Handles /topic: anyone lists and shows topics, an owner adds words to them."""

import structlog
from telegram import Update

from bot.conversation.addresses import actor_of, arguments_of
from bot.conversation.answers import answer
from bot.conversation.commands import BotHandler, Command
from bot.conversation.services import Context, services_of
from bot.domain.topics import CustomTopic
from bot.errors import UserError
from bot.newsroom import topics
from bot.newsroom.topics import Known
from bot.words import Words

log = structlog.get_logger(__name__)


def topic_handlers() -> list[BotHandler]:
    """Return the handlers of this module."""
    return [Command("topic", "reader", topic, shows="alone")]


async def topic(update: Update, context: Context) -> None:
    """Do what is typed after the command: `add NAME: words`, `remove NAME`, a topic's name, or nothing."""
    verb, _, argument = arguments_of(update).partition(" ")
    match verb.casefold():
        case "":
            await _list(update, context)
        case "add":
            await _add(update, context, argument)
        case "remove":
            await _remove(update, context, argument)
        case _:
            await _show(update, context, arguments_of(update))


async def _list(update: Update, context: Context) -> None:
    services = services_of(context)
    known = await topics.known(services.storage)
    lines = [services.words("topic-list")]
    lines += (_with_parts(known, slug, services.language) for slug in known.vocabulary.parts(None))
    if known.own:
        lines += ["", services.words("topic-list-own", names=", ".join(own.name for own in known.own))]
    if actor_of(update, context).is_owner:
        lines += ["", services.words("topic-usage")]
    await answer(update, context, "\n".join(lines))


def _with_parts(known: Known, slug: str, language: str) -> str:
    """Return a line with a topic's name and the names of its parts."""
    names = (known.vocabulary.name(part, language) for part in known.vocabulary.parts(slug))
    line = ": ".join(filter(None, (known.vocabulary.name(slug, language), ", ".join(names))))
    return f"• {line}"


async def _show(update: Update, context: Context, typed: str) -> None:
    services = services_of(context)
    words, language = services.words, services.language
    known = await topics.known(services.storage)
    vocabulary = known.vocabulary
    slug = vocabulary.slug_of(typed)
    if slug is None:
        near = vocabulary.nearest(typed, language)
        raise UserError("topic-unknown", typed=typed[:40], found=len(near), nearest=", ".join(near))
    lines = [words("topic-shown", name=vocabulary.name(slug, language), slug=slug)]
    wider = ", ".join(vocabulary.name(one, language) for one in vocabulary.ancestors(slug))
    parts = ", ".join(vocabulary.name(one, language) for one in vocabulary.parts(slug))
    lines += [words("topic-wider", names=wider)] if wider else []
    lines += [words("topic-parts", names=parts)] if parts else []
    lines += [_own_words(words, own) for own in known.own if own.slug == slug]
    await answer(update, context, "\n".join(lines))


async def _add(update: Update, context: Context, typed: str) -> None:
    services = services_of(context)
    own, is_new = await topics.add(services.storage, actor_of(update, context), typed, services.clock())
    log.info("topic changed", topic=own.slug, by=actor_of(update, context).user_id)
    name = "topic-made" if is_new else "topic-changed"
    lines = [services.words(name, name=own.name, slug=own.slug), _own_words(services.words, own)]
    await answer(update, context, "\n".join(lines))


async def _remove(update: Update, context: Context, typed: str) -> None:
    services = services_of(context)
    left = await topics.remove(services.storage, actor_of(update, context), typed, services.clock())
    log.info("topic words removed", topic=left.slug if left else typed, by=actor_of(update, context).user_id)
    if left is None:
        await answer(update, context, services.words("topic-removed", name=typed.partition(":")[0].strip()))
    else:
        await answer(update, context, _own_words(services.words, left))


def _own_words(words: Words, own: CustomTopic) -> str:
    return words("topic-words", words=", ".join(own.words))

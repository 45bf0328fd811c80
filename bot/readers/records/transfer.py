"""Gives a chat its data as a file, and restores follows and settings from one, here or in another chat."""

from dataclasses import dataclass, replace
from typing import Final

from bot.domain.delivery.preferences import Mute, Preferences, read_preferences
from bot.domain.filters import Filter, reread_filter
from bot.domain.languages.known import languages
from bot.domain.languages.stems import stemmed_languages
from bot.domain.moment import from_micros, known_zone
from bot.domain.text.words import drop_invisible
from bot.domain.topics import Vocabulary
from bot.errors import UserError
from bot.readers import chats
from bot.readers.chats import Address
from bot.readers.records import archives
from bot.readers.records.archives import (
    FORMAT,
    MOST_SENT,
    VERSION,
    Archive,
    ArchivedChat,
    ArchivedEntry,
    ArchivedFollow,
    ArchivedMute,
    Choices,
    at,
)
from storage import Storage, Tx, reads, writes
from storage.chats import follows, looks, preferences
from storage.chats.follows import MAX_FOLLOWS
from storage.chats.preferences import Chosen
from storage.entries import sent, topics

_OF_FOLLOWS: Final = ("sound", "pace", "times")
"""The preferences that a follow has."""


@dataclass(frozen=True, slots=True)
class Refused:
    """A follow of a file that cannot be restored, and why."""

    text: str
    why: UserError


@dataclass(frozen=True, slots=True)
class Survey:
    """What restoring a file does in a chat: the filters that are new, how many are there, and the refused.

    `settings`: whether it changes what the chat chose.
    """

    new: tuple[str, ...]
    there: int
    refused: tuple[Refused, ...]
    settings: bool

    @property
    def changes(self) -> bool:
        """Whether there is anything to restore."""
        return bool(self.new) or self.settings


@dataclass(frozen=True, slots=True)
class _Plan:
    new: list[tuple[ArchivedFollow, Filter]]
    there: int
    refused: list[Refused]
    preferences: Preferences
    mute: Mute | None
    settings: bool

    def survey(self) -> Survey:
        texts = tuple(filter_.text for _, filter_ in self.new)
        return Survey(texts, self.there, tuple(self.refused), self.settings)


@reads
async def record(tx: Tx, address: Address, now: int) -> Archive | None:
    """Return what is stored of a chat or forum topic; None if it is not known."""
    destination = await chats.find(tx, address)
    if destination is None:
        return None
    chosen = await preferences.of_destination(tx, destination.id)
    of_follows = await preferences.of_follows(tx, destination.id)
    return Archive(
        format=FORMAT,
        version=VERSION,
        made=from_micros(now),
        chat=ArchivedChat(
            id=destination.chat_id,
            topic=destination.thread_id,
            title=destination.title,
            known_since=from_micros(destination.created_at),
            stopped=at(destination.stopped_at),
            last_catchup=at(await looks.last_look(tx, destination.id)),
        ),
        settings=_settings(chosen),
        mute=ArchivedMute.of(chosen.mute),
        follows=[
            ArchivedFollow(
                filter=one.text,
                language=one.language,
                since=from_micros(one.created_at),
                settings=_settings(of_follows[one.id]),
                mute=ArchivedMute.of(of_follows[one.id].mute),
            )
            for one in await follows.list_for(tx, destination.id)
        ],
        sent=[
            ArchivedEntry(entry=one.entry_id, sent=from_micros(one.sent_at), headline=one.headline)
            for one in await sent.sent_to(tx, destination.id, MOST_SENT)
        ],
    )


def _settings(chosen: Chosen) -> Choices:
    found = chosen.preferences.chosen()
    return {name: list(one) if isinstance(one, tuple) else one for name, one in found.items()}


async def survey(storage: Storage, address: Address, data: bytes, now: int) -> Survey:
    """Return what restoring a file would do in a chat. UserError if the file cannot be read."""
    archive = await archives.read_archive(data)
    return (await storage.read(lambda tx: _plan(tx, address, archive, now))).survey()


async def restore(storage: Storage, address: Address, data: bytes, *, by: int, now: int) -> Survey:
    """Restore follows and settings of a file in a chat, all in one transaction; return what was done.

    What the chat follows already stays as it is. What was sent is not restored. UserError as `survey`, or if
    the person has brought the bot to too many chats.
    """
    return await _restore(storage, address, await archives.read_archive(data), by, now)


@writes
async def _restore(tx: Tx, address: Address, archive: Archive, by: int, now: int) -> Survey:
    plan = await _plan(tx, address, archive, now)
    if not plan.survey().changes:
        return plan.survey()
    destination = await chats.take_in(tx, address, now, by=by)
    for one, filter_ in plan.new:
        added, _ = await follows.add(tx, destination.id, filter_, by, now)
        chosen = _chosen_for_follow(one.settings)
        if chosen.chosen():
            await preferences.choose_for_follow(tx, added.id, chosen, now)
        if (mute := _holding(one.mute, now)) is not None:
            await preferences.mute_follow(tx, added.id, mute.until, now)
    if plan.settings:
        await preferences.choose(tx, destination.id, plan.preferences, now)
        if plan.mute is not None:
            await preferences.mute(tx, destination.id, plan.mute.until, now)
    return plan.survey()


async def _plan(tx: Tx, address: Address, archive: Archive, now: int) -> _Plan:
    destination, vocabulary = await chats.find(tx, address), await topics.load(tx)
    own = Chosen(Preferences(), None)
    existing = []
    if destination is not None:
        own = await preferences.of_destination(tx, destination.id)
        existing = await follows.list_for(tx, destination.id)
    known = {_meaning(one.text, one.language, vocabulary) for one in existing}
    plan: list[tuple[ArchivedFollow, Filter]] = []
    refused, there = [], 0
    for one in archive.follows:
        try:
            filter_ = _read(one, vocabulary)
            meaning = frozenset(filter_.conjunctions)
            if meaning in known:
                there += 1
            elif len(existing) + len(plan) >= MAX_FOLLOWS:
                refused.append(Refused(one.filter, UserError("follow-too-many", limit=MAX_FOLLOWS)))
            else:
                known.add(meaning)
                plan.append((one, filter_))
        except UserError as error:
            refused.append(Refused(one.filter, error))
    wanted = _chosen_for_chat(archive.settings).over(own.preferences)
    mute = None if own.mute is not None and own.mute.holds(now) else _holding(archive.mute, now)
    return _Plan(plan, there, refused, wanted, mute, wanted != own.preferences or mute is not None)


def _meaning(text: str, language: str, vocabulary: Vocabulary) -> object:
    try:
        return frozenset(reread_filter(text, language, vocabulary).conjunctions)
    except UserError:  # only an earlier version could read it
        return text


def _read(one: ArchivedFollow, vocabulary: Vocabulary) -> Filter:
    """Return a follow's filter; UserError if this version cannot read it."""
    if one.language not in {*stemmed_languages(), *languages()}:
        raise UserError("restore-language", language=one.language)
    return reread_filter(drop_invisible(one.filter), one.language, vocabulary)


def _chosen_for_chat(settings: Choices) -> Preferences:
    """Return the settings of a file that this version knows."""
    chosen = read_preferences(settings)
    return chosen if chosen.zone is None or known_zone(chosen.zone) else replace(chosen, zone=None)


def _chosen_for_follow(settings: Choices) -> Preferences:
    return read_preferences({name: settings.get(name) for name in _OF_FOLLOWS})


def _holding(archived: ArchivedMute | None, now: int) -> Mute | None:
    mute = archived.read() if archived is not None else None
    return mute if mute is not None and mute.holds(now) else None

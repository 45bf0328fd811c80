"""Handles trials of filters: shows what a filter would have brought, with buttons to follow it."""

from collections.abc import Sequence

from bot.conversation.answers import is_left_out
from bot.conversation.buttons import number, pressed
from bot.conversation.commands import BotHandler, Command, Press
from bot.conversation.request import Request
from bot.domain.countries import country_code, is_bloc
from bot.domain.filters import Filter, Leaf, ReadAs
from bot.domain.messages.excerpts import render_summary
from bot.domain.messages.message import Button, Message, Rows, bold, joined
from bot.domain.text.cleanup import cut, tame_line
from bot.errors import UserError
from bot.presenting.entries import describe_filter, filter_label, rest_url
from bot.presenting.sources import Telling
from bot.readers import follows, trials
from bot.readers.follows import Followed
from bot.readers.preferences import zone_at
from bot.readers.proposals import DAYS, Proposal, Reach
from bot.readers.trials import Trial
from bot.words import Words

_BODY_ROOM = 120
_WORD_ROOM = 40
_ONLY = {"topic": "button-only-topic", "word": "button-only-word"}


def trial_handlers() -> list[BotHandler]:
    """Return the handlers of this module."""
    return [
        Command("test", "reader", test, shows="always"),
        Press("try", press_try, manages=True),
        Press("take", press_take, changes=True, manages=True),
        Press("swap", press_swap, changes=True, manages=True),
    ]


async def test(request: Request) -> None:
    """Show what the filter typed after the command would have brought. Anyone may use it."""
    words, text = request.words, request.typed
    if not text:
        raise UserError("test-usage")
    trial = await _try(request, text)
    if trial is None:
        return
    title = words("test-title", filter=describe_filter(trial.proposal.filter.text, words))
    message = joined([bold(title), *await _tell(request, trial, text)])
    await request.answer(message, () if trial.followed else _choices(trial, words))


async def propose(request: Request, text: str, *, language: str | None = None, opened: bool = False) -> None:
    """Show what a filter would have brought and offer to follow it.

    `language` is the one in which its words are read, by default the chat's. If there are no entries for an
    estimate, or if the answer is left out, follow it at once, unless it was `opened` by a link.
    """
    words = request.words
    trial = await _try(request, text, language)
    if trial is None:
        return
    shown = describe_filter(trial.proposal.filter.text, words)
    if trial.followed is not None:
        there = describe_filter(trial.followed.text, words)
        parts = [Message(words("follow-already", filter=there)), *await _tell(request, trial, text)]
        await request.answer(joined(parts))
    elif opened or (trial.proposal.reach.days and not is_left_out()):
        parts = [bold(words("follow-ask", filter=shown)), *await _tell(request, trial, text)]
        name = "follow-much" if trial.less else "follow-press"
        message = joined([*parts, Message(words(name))])
        await request.answer(message, _choices(trial, words))
    else:
        followed = await follows.follow(
            request.storage,
            request.address,
            trial.proposal.filter,
            created_by=request.creator_id,
            now=request.now,
        )
        parts = [Message(tell_followed(followed, words)), *await _tell(request, trial, text)]
        await request.answer(joined(parts), _swaps(trial, words, followed))


async def readings(request: Request, text: str) -> tuple[str, Rows]:
    """Return what to say about a plain text that may be a filter, and buttons that try how it can be read.

    UserError if it can be none.
    """
    storage, words, now = request.storage, request.words, request.now
    try:
        trial = await trials.try_filter(storage, request.address, text, language=words.language, now=now)
    except UserError as error:
        meant = await trials.correct(storage, request.address, text, error, language=words.language, now=now)
        if not meant:
            raise
        return words(error.message, **error.arguments), _meant(meant, words)
    told = words("hint-follow", filter=text)
    if trial.meant:
        nearest = words.comma.join(describe_filter(one.filter.text, words) for one in trial.meant)
        told = f"{words('filter-meant', nearest=nearest)}\n\n{told}"
    first = [] if trial.as_country is None else [trial.as_country]
    return told, _meant([*first, *trial.meant, trial.proposal], words)


async def press_try(request: Request) -> None:
    """Show what the proposed filter that a button names would have brought."""
    await request.require_admin()
    proposal_id = pressed(request, number)
    text = await trials.proposed_text(request.storage, request.address, proposal_id, request.now)
    await propose(request, text)
    await request.confirm()


async def press_take(request: Request) -> None:
    """Follow the proposed filter that a button names."""
    await request.require_admin()
    proposal_id = pressed(request, number)
    followed = await follows.follow_proposed(
        request.storage, request.address, proposal_id, created_by=request.creator_id, now=request.now
    )
    await request.confirm()
    await request.edit(tell_followed(followed, request.words))


def tell_followed(followed: Followed, words: Words) -> str:
    """Say that a filter is followed, and what else is since the chat was stopped before."""
    name = "follow-already" if followed.already else "follow-done"
    done = words(name, filter=describe_filter(followed.follow.text, words))
    return "\n\n".join([done, words("follow-back", count=followed.back)] if followed.back > 1 else [done])


async def press_swap(request: Request) -> None:
    """Replace a follow with the proposed filter that a button names."""
    await request.require_admin()
    follow_id, proposal_id = pressed(request, number, number)
    text = await swap(request, follow_id, proposal_id)
    await request.confirm()
    await request.edit(text)


async def swap(request: Request, follow_id: int, proposal_id: int) -> str:
    """Replace a follow of the chat with a proposed filter, and return the answer."""
    swapped = await follows.swap(request.storage, request.address, follow_id, proposal_id, request.now)
    if swapped is None:
        raise UserError("follow-gone")
    return request.words("follow-done", filter=describe_filter(swapped.text, request.words))


def rate(reach: Reach, words: Words) -> str:
    """Return how often entries would have come, in a few words."""
    unit, count = _rate(reach)
    return words("reach-rate", unit=unit, count=count, days=reach.days)


async def _try(request: Request, text: str, language: str | None = None) -> Trial | None:
    """Try a filter; if it names something unknown, say so, offer the nearest filters and return None."""
    storage, now = request.storage, request.now
    language = language or request.words.language
    try:
        return await trials.try_filter(storage, request.address, text, language=language, now=now)
    except UserError as error:
        meant = await trials.correct(storage, request.address, text, error, language=language, now=now)
        if not meant:
            raise
        text = request.words(error.message, **error.arguments)
        await request.answer(text, _meant(meant, request.words))
        return None


async def _tell(request: Request, trial: Trial, typed: str) -> list[Message]:
    """Describe how a filter was read, how much it would have brought, and its newest entries."""
    words = request.words
    filter_, reach = trial.proposal.filter, trial.proposal.reach
    zone = await zone_at(request.storage, request.address, request.services.zone)
    parts = []
    if filter_.topics:
        names = words.comma.join(_lines(filter_.topics))
        parts.append(words("read-as-topics", count=len(filter_.topics), names=names))
    elif filter_.read_as is not None:
        parts.append(_read_as(filter_.read_as, cut(tame_line(typed), _WORD_ROOM), words))
    parts += _countries(filter_, words)
    parts += _tags(trial, words)
    unit, count = _rate(reach)
    if not reach.days:
        parts.append(words("reach-unknown", days=DAYS))
    elif reach.since is not None:
        since = Telling(words, zone).time(reach.since)
        parts.append(words("reach-since", count=count, since=since))
    elif reach.days == DAYS:
        parts.append(words("reach-full", unit=unit, count=count, days=DAYS))
    else:
        parts.append(words("reach-short", unit=unit, count=count, days=reach.days))
    if trial.newest:
        parts.append(words("reach-newest", count=len(trial.newest)))
    summaries = [
        render_summary(
            found,
            language=words.language,
            zone=zone,
            rest_url=rest_url(request.bot.username, found.entry.id),
            body_room=_BODY_ROOM,
        )
        for found in trial.newest
    ]
    return [*map(Message, parts), *summaries]


def _read_as(read_as: ReadAs, word: str, words: Words) -> str:
    """Say how a lone name was read."""
    match read_as.kind:
        case "country" if is_bloc(read_as.name):
            members = country_code(f"{read_as.name}-members")
            if members is None:
                return words("read-as-bloc", word=word)
            return words("read-as-bloc-members", word=word, members=Leaf("country", members).shown)
        case "country":
            return words("read-as-country", word=word)
        case _:
            return words("read-as-mark", word=word, filter=Leaf("is", read_as.name).shown)


def _countries(filter_: Filter, words: Words) -> list[str]:
    """Say which country names in a longer filter were read as countries and which as words."""
    told = []
    if filter_.countries:
        names = words.comma.join(_lines(filter_.countries))
        told.append(words("read-as-countries", count=len(filter_.countries), names=names))
    if filter_.country_words:
        names = words.comma.join(_lines(filter_.country_words))
        typed = Leaf("country", filter_.country_words[0].lower()).shown
        told.append(words("read-as-words", count=len(filter_.country_words), names=names, typed=typed))
    return told


def _tags(trial: Trial, words: Words) -> list[str]:
    """Say which hashtags name no topic, and what may be meant by them or by mistyped words."""
    tags = trial.proposal.filter.tag_words
    nearest = words.comma.join(describe_filter(one.filter.text, words) for one in trial.meant)
    if not tags:
        return [words("filter-meant", nearest=nearest)] if trial.meant else []
    told = words(
        "read-as-tags",
        count=len(tags),
        tags=words.comma.join(_lines(tags)),
        found=len(trial.meant),
        nearest=nearest,
    )
    return [told]


def _lines(typed: Sequence[str]) -> list[str]:
    """Return typed names, shortened to fit into a line."""
    return [cut(tame_line(name), _WORD_ROOM) for name in typed]


def _rate(reach: Reach) -> tuple[str, int]:
    """Return a reach as people say it: a number per day or per week, or the total if that is small."""
    if not reach.count:
        return "none", 0
    if reach.since is not None:
        return "far", reach.count
    if reach.count >= reach.days:
        return "day", round(reach.count / reach.days)
    few = 3
    week = 7
    if reach.days == DAYS and reach.count > few:
        return "week", round(reach.count * week / DAYS)
    return "total", reach.count


def _choices(trial: Trial, words: Words) -> Rows:
    """Return buttons that follow the filter as it can be read, a country's name first as the country."""
    rows = [[_take(trial.proposal, words("button-follow-all" if trial.less else "button-follow"))]]
    if trial.as_country is not None:
        both = trial.as_country, trial.proposal
        rows = [[_take(one, reach_label(one, words))] for one in both]
    for one, name in zip(trial.less, ("button-key", "button-breaking"), strict=False):
        rows.append([_take(one, words(name, rate=rate(one.reach, words)))])
    rows += [[_take(one, label)] for label, one in _others(trial, words)]
    return rows + _meant(trial.meant, words)


def _meant(meant: Sequence[Proposal], words: Words) -> list[list[Button]]:
    """Return buttons that try the filters that may be meant."""
    return [[Button(reach_label(one, words), f"v1:try:{one.id}")] for one in meant]


def reach_label(one: Proposal, words: Words) -> str:
    """Return a filter as a button shows it, with what it would have brought."""
    return _with_rate(filter_label(one.filter.text, words), one, words)


def _with_rate(label: str, one: Proposal, words: Words) -> str:
    return words("button-reach", label=label, rate=rate(one.reach, words)) if one.reach.days else label


def _take(proposal: Proposal, label: str) -> Button:
    return Button(label, f"v1:take:{proposal.id}")


def _swaps(trial: Trial, words: Words, followed: Followed) -> Rows:
    """Return buttons that replace a new follow with another filter that may be meant."""
    first = [] if trial.as_country is None else [trial.as_country]
    others = [(reach_label(one, words), one) for one in (*first, *trial.meant)]
    others += _others(trial, words)
    return [[Button(label, f"v1:swap:{followed.follow.id}:{one.id}")] for label, one in others]


def _others(trial: Trial, words: Words) -> list[tuple[str, Proposal]]:
    """Return the other ways to read what was typed, with the labels of their buttons."""
    return [
        (
            _with_rate(
                words(_ONLY[reading.kind], word=cut(words.comma.join(_lines(reading.names)), _WORD_ROOM)),
                one,
                words,
            ),
            one,
        )
        for reading, one in trial.others
    ]

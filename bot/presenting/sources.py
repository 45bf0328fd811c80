"""Describes sources: what was found at one, the state of each, and their buttons."""

from dataclasses import dataclass
from datetime import tzinfo
from typing import Final

from bot.domain.entry.content import EDITS_AN_HOUR, Change
from bot.domain.messages.dates import render_time
from bot.domain.messages.message import Button, Message, Rows, bold, joined, utf16_length
from bot.domain.messages.rendering import render_entry, with_reason
from bot.domain.moment import seconds, seconds_until
from bot.domain.text.cleanup import cut, tame_line
from bot.errors import ExplainedError, load_explained
from bot.ingest import Added, Listed, Offered, Polled, is_answerable
from bot.presenting.entries import card_words, rest_url
from bot.presenting.page_turns import page_turns
from bot.presenting.spans import describe_span
from bot.words import Words
from storage.sources.brakes import Answer, Brake
from storage.sources.reports import Report
from storage.sources.sources import Review, Source

PAGE = 5
"""Sources per page of the list. Their text fits into one message and their buttons on one screen."""
_TITLE_ROOM = 120
_URL_ROOM = 200
_LISTED_TITLE_ROOM = 80
_LISTED_URL_ROOM = 100
_STATE_ROOM = 800
"""UTF-16 units of a source in the list, so that a page of them fits into one message."""
_CARD_ROOM = 2000
_LATELY = seconds(86_400)
_BUTTON_ROOM = 60
_BUTTONS = {
    "poll": "button-poll",
    "pause": "button-pause",
    "resume": "button-resume",
    "remove": "button-remove",
}

MODES: Final[dict[str, Review | None]] = {"once": None, "first": "first", "collect": "collect"}
"""What may happen with new entries of a source, by what buttons call it."""

_BRAKE_BUTTONS: dict[Answer, str] = {
    "newest": "button-brake-newest",
    "all": "button-brake-all",
    "quiet": "button-brake-quiet",
}

_ONCE_READ = {
    "source-unreachable": "source-unreachable-now",
    "source-timeout": "source-timeout-now",
    "source-status": "source-status-now",
    "source-redirects": "source-redirects-now",
    "source-bad-redirect": "source-bad-redirect-now",
    "source-not-a-feed": "source-not-a-feed-now",
    "source-unreadable": "source-unreadable-now",
    "source-too-large": "source-too-large-now",
    "source-too-slow": "source-too-slow-now",
}
"""Texts for failures of a source that worked before, so its address is probably right."""


@dataclass(frozen=True, slots=True)
class Telling:
    """The words and the time zone that a message is written with."""

    words: Words
    zone: tzinfo

    def time(self, at: int) -> str:
        """Return a time in the readers' time zone and language."""
        return render_time(at, self.zone, self.words.language)


def explain_failure(source: Source, error: ExplainedError, words: Words) -> str:
    """Say why a source fails; the text depends on whether it has ever worked."""
    once_read = source.polled_at is not None or source.entry_at is not None
    name = _ONCE_READ.get(error.message, error.message) if once_read else error.message
    return words(name, **error.arguments)


def tell_failing(source: Source, report: Report, telling: Telling) -> str:
    """Tell the chats concerned that an active source fails, and since when."""
    return telling.words(
        "report-failing",
        title=name_source(source),
        since=telling.time(report.failing_since_at),
        why=explain_failure(source, load_explained(report.error), telling.words),
    )


def tell_well(source: Source, report: Report, telling: Telling) -> str:
    """Say that a source works again, and when it failed."""
    return telling.words(
        "report-well",
        title=name_source(source),
        since=telling.time(report.failing_since_at),
        until=telling.time(report.well_at or report.failing_since_at),
    )


def name_source(source: Source) -> str:
    """Return a source's title, or its address if it has none."""
    return cut(tame_line(source.title), _TITLE_ROOM) or cut(source.url or "", _TITLE_ROOM)


def tell_added(added: Added, telling: Telling, username: str) -> Message:
    """Say what was found and what happens with it, and show the newest entry as a follower gets it."""
    words = telling.words
    source = added.source
    about = words("source-added", kind=source.kind, title=name_source(source), number=str(source.id))
    name = "source-added-fresh" if added.fresh else "source-added-quietly"
    arguments = {"fresh": added.fresh} if added.fresh else {}
    parts = [Message(f"{about} {words(name, count=added.entries, **arguments)}")]
    if added.newest is not None:
        parts.append(Message(words("source-follower-gets")))
        rest = added.newest.link or rest_url(username, added.newest.id)
        card = render_entry(
            added.newest, words=card_words(words), zone=telling.zone, rest_url=rest, room=_CARD_ROOM
        )
        parts.append(with_reason(card, words("card-reason", filter=words("preview-reason"))))
    return joined(parts)


def tell_offered(offered: Offered, words: Words, fresh: float) -> tuple[Message, Rows]:
    """Offer the feeds found on a page, each as a button."""
    buttons = [
        [
            Button(
                cut(tame_line(feed.title) or feed.url, _BUTTON_ROOM), f"v1:source-offer:{number}:{fresh:.0f}"
            )
        ]
        for number, feed in offered.feeds
    ]
    return Message(words("source-offered", title=cut(tame_line(offered.title), _TITLE_ROOM) or "–")), buttons


def tell_polled(source: Source, polled: Polled, words: Words) -> str:
    """Describe the result of a poll."""
    title = name_source(source)
    if polled.error is not None:
        return words("source-poll-failed", title=title, why=explain_failure(source, polled.error, words))
    return words(
        "source-polled-now",
        title=title,
        new=polled.count(Change.NEW),
        edited=polled.count(Change.REVISED),
        withdrawn=polled.count(Change.WITHDRAWN),
        braked=polled.braked,
    )


def tell_given_up(source: Source, why: str, words: Words) -> tuple[str, Rows]:
    """Say that a source was paused because it kept failing, with buttons to resume or remove it."""
    text = words(
        "source-given-up",
        title=name_source(source),
        url=cut(source.url or "", _URL_ROOM),
        why=explain_failure(source, load_explained(why), words),
    )
    return text, [[_button(act, source, "", words) for act in ("resume", "remove")]]


def tell_braked(source: Source, brake: Brake, words: Words) -> tuple[str, Rows]:
    """Say that a source's entries were braked, with buttons that decide about them."""
    text = words("source-braked", title=name_source(source), count=brake.count)
    buttons = [
        [Button(words(button), f"v1:brake:{brake.id}:{chosen}")] for chosen, button in _BRAKE_BUTTONS.items()
    ]
    return text, buttons


def show_list(page: list[Listed], count: int, offset: int, telling: Telling) -> tuple[Message, Rows]:
    """Show a page of the sources, each with its state and buttons."""
    words = telling.words
    if not page:
        return Message(words("sources-none")), []
    title = Message(words("sources", count=count))
    buttons = [_buttons(one.source, str(offset), words) for one in page]
    turns = page_turns("v1:sources", offset, PAGE, count, words)
    return joined([title, *(_state(one, telling) for one in page)]), [*buttons, *turns]


def _buttons(source: Source, offset: str, words: Words) -> list[Button]:
    acts = ("resume", "remove") if source.paused_at is not None else ("poll", "pause", "remove")
    modes = Button(words("button-modes", number=str(source.id)), f"v1:source-modes:{source.id}:{offset}")
    return [*(_button(act, source, offset, words) for act in acts), modes]


def choose_mode(source_id: int, offset: int, words: Words) -> Rows:
    """Return a button for each thing that may happen with new entries of a source."""
    return [
        [Button(words("button-mode", mode=one), f"v1:source-mode:{source_id}:{one}:{offset}")]
        for one in MODES
    ]


def _state(listed: Listed, telling: Telling) -> Message:
    source, words, now = listed.source, telling.words, listed.at
    head = [
        bold(f"{source.id} · {cut(name_source(source), _LISTED_TITLE_ROOM)}"),
        Message(cut(source.url or "", _LISTED_URL_ROOM)),
        Message(" ".join([_last(source, telling), *_next(source, now, words)])),
        *map(Message, _limit(listed, words)),
    ]
    tail = [Message(words("source-rate", count=listed.entries))]
    if source.review is not None:
        tail.insert(0, Message(words("source-mode", mode=source.review)))
    if source.held_back_at is not None and now - source.held_back_at < _LATELY:
        tail.append(Message(words("source-held-back", count=source.held_back, limit=EDITS_AN_HOUR)))
    if listed.brake is not None:
        tail.append(Message(_tell_brake(listed.brake, now, telling)))
    room = _STATE_ROOM - utf16_length(joined([*head, *tail], "\n").text) - len("\n")
    trouble = cut(tell_trouble(source, telling), room)
    return joined([*head, *([Message(trouble)] if trouble else []), *tail], "\n")


def _tell_brake(brake: Brake, now: int, telling: Telling) -> str:
    answer = brake.answer or ("none" if is_answerable(brake, now) else "quiet")
    at = telling.time(brake.begun_at)
    return telling.words("source-was-braked", at=at, count=brake.count, answer=answer)


def _last(source: Source, telling: Telling) -> str:
    if source.polled_at is None:
        return telling.words("source-not-polled")
    return telling.words("source-polled", at=telling.time(source.polled_at))


def _next(source: Source, now: int, words: Words) -> list[str]:
    if source.next_poll_at is None:
        return []
    wait = seconds_until(source.next_poll_at, now)
    if wait < 1:
        return [words("source-next-now")]
    if wait < 100:  # noqa: PLR2004  seconds read better below about two minutes
        return [words("source-next-seconds", count=round(wait))]
    return [words("source-next-minutes", count=round(wait / 60))]


def _limit(listed: Listed, words: Words) -> list[str]:
    """Return the longest wait between two polls and its reason, unless the source is paused."""
    if listed.source.paused_at is not None:
        return []
    wait, reason = listed.longest_wait
    return [words("source-limit", wait=describe_span(wait, words), reason=reason)]


def tell_trouble(source: Source, telling: Telling) -> str:
    """Say why a source is paused or fails; empty if neither."""
    words = telling.words
    why = ""
    if source.last_error is not None:
        why = explain_failure(source, load_explained(source.last_error), words)
    if source.paused_at is not None:
        at = telling.time(source.paused_at)
        if source.paused_why == "failing":
            return words("source-paused-failing", at=at, why=why)
        return words("source-paused-asked", at=at)
    if source.failing_since_at is not None:
        since = telling.time(source.failing_since_at)
        return words("source-failing", count=source.failures, since=since, why=why)
    return ""


def _button(act: str, source: Source, offset: str, words: Words) -> Button:
    """Return the button for an act. In a list, pressing it shows the list again at `offset`."""
    return Button(words(_BUTTONS[act], number=str(source.id)), f"v1:source-{act}:{source.id}:{offset}")

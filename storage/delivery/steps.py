"""What a claim hands out: one step for one delivery, or for the digest that it is in."""

from collections.abc import Collection
from typing import Final, Literal, NamedTuple

from sqlalchemy import ColumnElement, FromClause, and_, literal_column, or_

from bot.domain.delivery.planning import Loudness
from bot.domain.delivery.preferences import ELSEWHERE, IN_PRIVATE, Display
from storage.engine.tables import TEXT_DUE, entry, is_open

Step = Literal["send", "text", "edit", "retract", "reply"]
MAY_DOUBLE: Final[Collection[Step]] = ("send", "text", "reply")
"""Steps that leave a second message if they are done twice."""


class Line(NamedTuple):
    """An entry in a digest: the revision to show, and the follow under which it is listed."""

    entry_id: int
    wanted: int
    follow_text: str | None


class Digest(NamedTuple):
    """A message with several entries; `more` of them are only counted."""

    lines: tuple[Line, ...]
    more: int


class Claimed(NamedTuple):
    """A claimed delivery, to bring up to date by one step; `attempts` counts this one.

    `wanted` is the revision to show, and `tell` the one to tell about by a reply. `sent` and `message_id` are
    what the chat has (0: the message stayed behind in the chat's former group). `text_id` is the message with
    the text if that one is a picture. `reply_id` is the last reply. `language` is the reader's in Telegram.
    `refused` is the revision that an edit could not show. If the entry is in a `digest`, that is sent or
    edited as a whole, and `digest_id` names it.
    """

    entry_id: int
    destination_id: int
    chat_id: int
    thread_id: int
    wanted: int
    sent: int
    tell: int
    message_id: int | None
    reply_id: int | None
    attempts: int
    follow_text: str | None
    priority: int
    text_id: int | None = None
    refused: int | None = None
    digest_id: int | None = None
    private: bool = True
    language: str | None = None
    loudness: Loudness = "usual"
    chosen_display: Display | None = None
    digest: Digest | None = None

    @property
    def display(self) -> Display:
        """How the chat sees its messages."""
        if self.chosen_display is not None:
            return self.chosen_display
        plain = IN_PRIVATE if self.private else ELSEWHERE
        return plain if self.language is None else plain._replace(language=self.language)

    @property
    def is_behind(self) -> bool:
        """Whether the message cannot show the entry's newest text, because an edit was refused."""
        return self.refused is not None and self.refused == self.sent

    @property
    def has_own_text(self) -> bool:
        """Whether the message is a picture, and its text another message."""
        return self.text_id not in {None, TEXT_DUE, self.message_id}

    @property
    def others(self) -> tuple[Line, ...]:
        """The other entries that the same message shows."""
        lines = () if self.digest is None or self.step == "reply" else self.digest.lines
        return tuple(one for one in lines if one.entry_id != self.entry_id)

    @property
    def step(self) -> Step:
        """What to do next, according to the row."""
        if self.sent == 0:
            return "send"
        if self.sent < self.wanted:
            return "edit"
        if self.text_id == TEXT_DUE:
            return "text"
        return "reply" if self.reply_id is None else "retract"


def may_go(row: FromClause, now: ColumnElement[int]) -> ColumnElement[bool]:
    """Return the condition that a delivery, joined with its entry, has a step to do now."""
    return and_(is_open(row), or_(row.c.not_before_at.is_(None), row.c.not_before_at <= now), is_let_go(row))


def is_let_go(row: FromClause) -> ColumnElement[bool]:
    """Return the condition that a delivery, joined with its entry, is neither held nor just withdrawn.

    A held entry may still be edited to say that it is being checked.
    """
    being_checked = and_(
        row.c.sent > literal_column("0"),
        row.c.sent < row.c.wanted,
        row.c.wanted == entry.c.check_revision,
    )
    return and_(
        or_(entry.c.held_at.is_(None), being_checked),
        # The fan-out drops unsent deliveries of a withdrawn entry, but may not have come here yet.
        or_(
            entry.c.withdrawn_at.is_(None),
            row.c.sent > literal_column("0"),
            row.c.wanted == entry.c.revision,
        ),
    )

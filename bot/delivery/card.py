"""What the steps of deliveries show of an entry or a digest."""

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from bot.domain.delivery.planning import Loudness
from bot.domain.delivery.preferences import Display
from bot.domain.entry.content import RevisionKind, StoredEntry
from bot.domain.entry.media import Media
from bot.domain.messages.message import Message
from bot.domain.moment import seconds
from bot.gateway.gateway import Prepared
from storage.delivery.steps import Step

DELETABLE = seconds(172_800)
"""How long (microseconds) Telegram lets a bot delete what it sent (Bot API, deleteMessage)."""
Form: TypeAlias = Literal["text", "caption", "headline", "note"]
"""What a message has: the text alone, a picture with the text, a picture with the headline, or only
what was wrong."""


@dataclass(slots=True)
class Card:
    """What a step needs of an entry; `told` is the kind of the revision that a reply tells about.

    `note` says what a correction was for. `urgent`: its delivery goes out as breaking news. `told_at`: the
    earliest time of the reply to retract. `is_back`: its picture may have been replaced by a neutral one.
    """

    entry: StoredEntry
    told: RevisionKind | None
    step: Step
    urgent: bool = False
    told_at: int | None = None
    note: str | None = None
    is_back: bool = False
    messages: dict[tuple[str | None, str | None, Form], Message] = field(
        default_factory=dict
    )  # by time zone and language
    ready: dict[tuple[str | None, Display, Loudness, Form], Prepared] = field(default_factory=dict)

    def forget(self) -> None:
        """Forget what was rendered, so that the next message is rendered again."""
        self.messages.clear()
        self.ready.clear()

    @property
    def quiet(self) -> bool:
        """Whether it goes without a sound: everything except breaking news and replies about it.

        A breaking entry that reaches a chat only by a later publication is no longer news there.
        """
        late = self.step == "send" and not self.urgent
        return late or self.told in {"silent", "fix"} or not self.entry.parsed.breaking

    @property
    def is_correction(self) -> bool:
        """Whether readers are told of a correction that still holds.

        A later edit by the source is not our correction, even if it came before readers were told.
        """
        return self.told == "correction" and self.entry.corrected_at is not None

    @property
    def media(self) -> Media | None:
        """The picture or video that its messages have; none in replies and once it is withdrawn."""
        shown = self.step in {"send", "text", "edit"} and not self.entry.parsed.withdrawn
        return self.entry.parsed.media if shown else None

    @property
    def picture(self) -> str | None:
        """The picture above its text. Replies show none, since the message above has it."""
        return None if self.told or self.step == "retract" else self.entry.preview

    def deletes(self, now: int) -> bool:
        """Whether to delete the reply to retract, because its entry was withdrawn or is back.

        After 48 hours Telegram does not allow it.
        """
        young = self.told_at is not None and now - self.told_at < DELETABLE
        takes_back = self.entry.parsed.withdrawn or self.told == "restoration"
        return self.step == "retract" and takes_back and young

    @property
    def needless(self) -> bool:
        """Whether there is nothing left to tell, so that no earlier reply needs to be retracted for it.

        A later revision will be told about instead, or a withdrawn entry came back. The text that belongs to
        a picture is not sent once its entry is withdrawn.
        """
        if self.step in {"send", "edit"}:
            return False
        if self.step == "text":
            return self.entry.parsed.withdrawn
        return self.told is None or (self.told == "withdrawal" and not self.entry.parsed.withdrawn)


@dataclass(frozen=True, slots=True)
class DigestCard:
    """The cards of a digest's entries, each with the follow under which it is listed."""

    lines: tuple[tuple[Card, str | None], ...]
    more: int


Shown: TypeAlias = Card | DigestCard
"""What a claimed delivery shows."""

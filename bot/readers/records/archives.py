"""Defines the file in which a chat gets its data: docs/readers.md describes it for people."""

import asyncio
from datetime import datetime
from typing import Annotated, Final, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, JsonValue, ValidationError

from bot.domain.delivery.preferences import Mute
from bot.domain.moment import from_micros, to_micros
from bot.errors import UserError
from storage.chats.follows import MAX_FOLLOWS

VERSION: Final = 1
"""The version that is written, and the only one that is read. What is added later gets a default."""
FORMAT: Final = "liveblog-bot-data"
LARGEST: Final = 10 * 1024 * 1024
"""Most bytes of a file that is read."""
LONGEST_FILTER: Final = 1000
"""Most characters of a filter. The form that is stored can be longer than what may be typed."""
MOST_SENT: Final = 20_000
"""Most sent entries in a file, the newest. With these it stays well below LARGEST."""

Choices = Annotated[dict[str, JsonValue], Field(max_length=50)]
"""What was chosen, as `Preferences.chosen` returns it."""


class _Part(BaseModel):
    model_config = ConfigDict(strict=True, allow_inf_nan=False)


class ArchivedMute(_Part):
    """A mute, until a time or until someone ends it (null)."""

    since: AwareDatetime
    until: AwareDatetime | None

    @classmethod
    def of(cls, mute: Mute | None) -> "ArchivedMute | None":
        """Return a mute as the file has it."""
        if mute is None:
            return None
        until = None if mute.until is None else from_micros(mute.until)
        return cls(since=from_micros(mute.since), until=until)

    def read(self) -> Mute:
        """Return the mute."""
        return Mute(to_micros(self.since), None if self.until is None else to_micros(self.until))


class ArchivedFollow(_Part):
    """A follow: its filter, the language in which that is stemmed, and what was chosen for it."""

    filter: str = Field(min_length=1, max_length=LONGEST_FILTER)
    language: str = Field(max_length=20)
    since: AwareDatetime
    settings: Choices = {}
    mute: ArchivedMute | None = None


class ArchivedEntry(_Part):
    """An entry that was sent."""

    entry: int
    sent: AwareDatetime
    headline: str


class ArchivedChat(_Part):
    """What else is stored about the chat. Reading a file ignores it."""

    id: int
    topic: int
    title: str
    known_since: AwareDatetime
    stopped: AwareDatetime | None
    last_catchup: AwareDatetime | None


class Archive(_Part):
    """A chat's data. `sent` is never restored."""

    format: Literal["liveblog-bot-data"]
    version: Literal[1]
    made: AwareDatetime
    chat: ArchivedChat | None = None
    settings: Choices = {}
    mute: ArchivedMute | None = None
    follows: list[ArchivedFollow] = Field(max_length=MAX_FOLLOWS)
    sent: list[ArchivedEntry] = []


def at(micros: int | None) -> datetime | None:
    """Return a stored time as the file has it."""
    return None if micros is None else from_micros(micros)


async def write_archive(archive: Archive) -> bytes:
    """Return the bytes of a file: JSON in UTF-8, indented for people."""
    return (await asyncio.to_thread(archive.model_dump_json, indent=2)).encode()


async def read_archive(data: bytes) -> Archive:
    """Return what a file says; UserError with one sentence if it is not whole or not of this format."""
    if len(data) > LARGEST:
        raise UserError("restore-too-large", limit=LARGEST // 1024 // 1024)
    try:
        return await asyncio.to_thread(Archive.model_validate_json, data.removeprefix(b"\xef\xbb\xbf"))
    except ValidationError as error:
        message = _explain(error)
    raise UserError(message, limit=MAX_FOLLOWS)


def _explain(error: ValidationError) -> str:
    wrong = {(one["loc"][0] if one["loc"] else ""): one["type"] for one in reversed(error.errors())}
    if {"", "format"} & wrong.keys():
        return "restore-foreign"
    if "version" in wrong:
        return "restore-version"
    return "restore-too-many" if wrong.get("follows") == "too_long" else "restore-damaged"

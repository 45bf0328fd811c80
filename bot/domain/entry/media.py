"""A picture or video that belongs to an entry, as Telegram keeps it."""

from typing import Final, Literal, NamedTuple, TypeAlias

MediaKind: TypeAlias = Literal["photo", "video"]
MEDIA_KINDS: Final[tuple[MediaKind, ...]] = ("photo", "video")


class Media(NamedTuple):
    """A file at Telegram, by the id under which this bot may send it again.

    The id works for no other bot. The address of the file would hold the bot's token, so it is never stored.
    """

    kind: MediaKind
    file_id: str

"""Makes photos and videos as Telegram describes them."""

import struct
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from bot.sandbox.world.objects import Json

KINDS: Final = ("photo", "video")
_PNG: Final = b"\x89PNG\r\n\x1a\n"
_UNKNOWN_SIZE: Final = (640, 360)


def media_json(kind: str, file_id: str, data: bytes) -> Any:  # noqa: ANN401  as the API has it
    """Return the sizes of a photo, or the `Video` object of a video. The sandbox cannot look into videos."""
    width, height = _size(data)
    file: Json = {
        "file_id": file_id,
        "file_unique_id": f"u-{file_id}",
        "width": width,
        "height": height,
        "file_size": len(data),
    }
    if kind == "video":
        return file | {"duration": 1}
    small = file | {"file_id": f"{file_id}-small", "file_unique_id": f"u-{file_id}-small"}
    return [small | {"width": min(width, 90), "height": min(height, 90)}, file]


def file_of(media: Mapping[str, tuple[str, Any, bytes]], file_id: str) -> tuple[str, Any] | None:
    """Return the kind and the description of a photo or video by the id of one of its files."""
    found = media.get(file_id.removesuffix("-small"))
    return None if found is None else found[:2]


def _size(data: bytes) -> tuple[int, int]:
    if data.startswith(_PNG) and len(data) >= len(_PNG) + 16:
        width, height = struct.unpack(">II", data[16:24])
        return width, height
    return _UNKNOWN_SIZE

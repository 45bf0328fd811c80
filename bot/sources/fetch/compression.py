"""Unpacks compressed bodies in steps, so that a few bytes never fill the memory."""

import sys
import zlib
from collections.abc import Callable, Iterator
from typing import Protocol

import brotli

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

STEP = 64 * 1024
"""Bytes that one step yields, at most or slightly more."""
_GZIP, _ZLIB, _RAW = zlib.MAX_WBITS | 16, zlib.MAX_WBITS, -zlib.MAX_WBITS
_GZIP_MARK = b"\x1f\x8b"
_DEFLATED = 8
"""The low half of the first byte of zlib's header. Some servers send the stream without that."""


class UnpackingError(Exception):
    """A body is not in its declared compression, or is cut off."""


class Unpacker(Protocol):
    """Unpacks a body chunk by chunk."""

    def unpack(self, chunk: bytes) -> Iterator[bytes]:
        """Yield what further bytes unpack to, in steps; raise UnpackingError if they are invalid."""

    def finish(self) -> None:
        """Raise UnpackingError unless the body is complete."""


def unpackers(content_encoding: str) -> list[Unpacker]:
    """Return the unpackers for a Content-Encoding header, in the order in which to use them.

    Raises UnpackingError for an unknown coding.
    """
    names = [name.strip().casefold() for name in content_encoding.split(",")]
    try:
        return [_KNOWN[name]() for name in reversed(names) if name not in {"", "identity"}]
    except KeyError as error:
        raise UnpackingError(f"no such coding: {error}") from error


def unpack(chunk: bytes, through: list[Unpacker]) -> Iterator[bytes]:
    """Yield what a chunk unpacks to through all unpackers in turn."""
    if not through:
        yield chunk
        return
    first, *rest = through
    for piece in first.unpack(chunk):
        yield from unpack(piece, rest)


class _Zlib:
    def __init__(self, window: int | None) -> None:
        self._window = window
        self._stream = None if window is None else zlib.decompressobj(window)
        self._began = False

    def unpack(self, chunk: bytes) -> Iterator[bytes]:
        while chunk:
            if self._stream is None:
                is_wrapped = chunk[0] & 0x0F == _DEFLATED
                self._stream = zlib.decompressobj(_ZLIB if is_wrapped else _RAW)
            self._began = True
            try:
                piece = self._stream.decompress(chunk, STEP)
            except zlib.error as error:
                raise UnpackingError(str(error)) from error
            yield piece
            chunk = self._stream.unconsumed_tail
            if self._stream.eof:
                # gzip may go on with another member. Anything else after the end is ignored.
                chunk = self._stream.unused_data if self._window == _GZIP else b""
                if not chunk.startswith(_GZIP_MARK):
                    return
                self._stream = zlib.decompressobj(_GZIP)

    def finish(self) -> None:
        if self._began and self._stream is not None and not self._stream.eof:
            raise UnpackingError("the end is missing")


class _Brotli:
    def __init__(self) -> None:
        self._stream = brotli.Decompressor()
        self._began = False

    def unpack(self, chunk: bytes) -> Iterator[bytes]:
        if self._stream.is_finished():
            return  # anything after the end is ignored
        self._began = True
        try:
            piece = self._stream.process(chunk, output_buffer_limit=STEP)
            while piece:
                yield piece
                if self._stream.is_finished():
                    return
                piece = self._stream.process(b"", output_buffer_limit=STEP)
        except brotli.error as error:
            raise UnpackingError(str(error)) from error

    def finish(self) -> None:
        if self._began and not self._stream.is_finished():
            raise UnpackingError("the end is missing")


class _Zstd:
    def __init__(self) -> None:
        self._stream = zstd.ZstdDecompressor()
        self._began = False

    def unpack(self, chunk: bytes) -> Iterator[bytes]:
        self._began = True
        try:
            while chunk or not self._stream.needs_input:
                if self._stream.eof:
                    chunk = self._stream.unused_data + chunk
                    if not chunk:
                        return
                    self._stream = zstd.ZstdDecompressor()
                yield self._stream.decompress(chunk, STEP)
                chunk = b""
        except zstd.ZstdError as error:
            raise UnpackingError(str(error)) from error

    def finish(self) -> None:
        if self._began and not self._stream.eof:
            raise UnpackingError("the end is missing")


_KNOWN: dict[str, Callable[[], Unpacker]] = {
    "gzip": lambda: _Zlib(_GZIP),
    "x-gzip": lambda: _Zlib(_GZIP),
    "deflate": lambda: _Zlib(None),
    "br": _Brotli,
    "zstd": _Zstd,
}

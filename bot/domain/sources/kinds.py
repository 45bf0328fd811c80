"""Names the kinds of sources."""

from typing import Final, Literal, get_args

PolledKind = Literal["feed", "page"]
"""A feed, or a liveblog's web page."""
BuiltinKind = Literal["desk", "paste"]
"""Editors' posts, or pasted text: every database has one source of each."""
Kind = Literal[PolledKind, BuiltinKind]

POLLED_KINDS: Final[tuple[PolledKind, ...]] = get_args(PolledKind)
BUILTIN_KINDS: Final[tuple[BuiltinKind, ...]] = get_args(BuiltinKind)

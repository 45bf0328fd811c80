"""Makes the short names by which editors type a liveblog."""

import re
from collections.abc import Collection
from itertools import count
from typing import Final

from anyascii import anyascii

LONGEST: Final = 64
_RESERVED: Final = frozenset({"desk", "new", "close", "reopen", "list"})
_OTHERS: Final = re.compile(r"[^a-z0-9]+")


def slug_for(title: str, taken: Collection[str]) -> str:
    """Return a name of a-z, 0-9 and hyphens, 1 to 64 characters, that nothing has yet.

    Other scripts are transliterated. A title of which nothing is left is called `blog-7`. What `/blog` reads
    as a command is never a name.
    """
    used = {*taken, *_RESERVED}
    name = _OTHERS.sub("-", anyascii(title).lower()).strip("-")[:LONGEST].strip("-")
    if name and name not in used:
        return name
    numbers = count(2) if name else count(1)
    base = name or "blog"
    found = (f"{base[: LONGEST - 4].rstrip('-')}-{one}" for one in numbers)
    return next(one for one in found if one not in used)

"""Loads this package's lists of names, and what each language has of them."""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

from bot.domain.languages.known import languages_with

HOME = languages_with(__package__, "toml")
"""The languages with a table of their own. Texts that may be in one of them are searched for names in all."""


@cache
def load_list(name: str) -> dict[str, Any]:
    """Return the table `name`.toml: that of a language by its code, or one that all share."""
    return tomllib.loads(files(__package__).joinpath(f"{name}.toml").read_text(encoding="utf-8"))


def listed(names: str) -> tuple[str, ...]:
    """Return the names in a comma-separated line of a table."""
    return tuple(name for name in (part.strip() for part in names.split(",")) if name)

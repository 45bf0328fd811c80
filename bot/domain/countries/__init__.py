"""Finds countries and blocs in a text, and reads and writes their names."""

from bot.domain.countries.blocs import is_bloc, is_members, sets_of
from bot.domain.countries.mentions import Mention, find_countries, find_flags, find_mentions
from bot.domain.countries.typed import (
    country_code,
    country_flag,
    country_name,
    country_named,
    flagged_name,
    is_country_anywhere,
    is_country_code,
    nearest_countries,
)

__all__ = [
    "Mention",
    "country_code",
    "country_flag",
    "country_name",
    "country_named",
    "find_countries",
    "find_flags",
    "find_mentions",
    "flagged_name",
    "is_bloc",
    "is_country_anywhere",
    "is_country_code",
    "is_members",
    "nearest_countries",
    "sets_of",
]

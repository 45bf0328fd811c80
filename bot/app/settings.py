"""Reads the settings from the environment, `.env` and defaults, and checks them before anything starts."""

import difflib
import logging
from collections.abc import Iterator
from typing import Annotated, Literal, TypeVar
from zoneinfo import ZoneInfo

from dotenv import dotenv_values
from pydantic import BeforeValidator, Field, SecretStr, ValidationError, ValidationInfo, field_validator
from pydantic_core import ErrorDetails, PydanticCustomError
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from bot.domain.languages.known import FALLBACK
from bot.domain.sources.schedule import Limits
from bot.errors import ConfigError
from bot.words import LANGUAGES

LIVE_DATABASE = "sqlite+aiosqlite:///data/liveblog.sqlite3"
SANDBOX_DATABASE = "sqlite+aiosqlite:///data/sandbox.sqlite3"
SANDBOX_POLL_INTERVAL = 2.0
"""Seconds between two polls in the sandbox, whose sample liveblog is faster than a newsroom."""

S = TypeVar("S", bound=BaseSettings)
_TOGETHER = "wrong_together"
"""Type of an error about two settings together. Its message names both."""


def _zone_named(name: object) -> object:
    if not isinstance(name, str):
        return name
    try:
        return ZoneInfo(name)
    except (KeyError, OSError, ValueError):
        raise ValueError(f"{name!r} is not an IANA time zone") from None


_Zone = Annotated[ZoneInfo, BeforeValidator(_zone_named), Field(examples=["Europe/Berlin"])]
_Private = Annotated[bool, Field(examples=["false"])]


class _FromSurroundings(BaseSettings):
    model_config = SettingsConfigDict(
        env_file=".env",
        env_file_encoding="utf-8",
        env_ignore_empty=True,
        extra="ignore",
        hide_input_in_errors=True,
        allow_inf_nan=False,
    )


class SourceSettings(_FromSurroundings):
    """What `liveblog-bot parse` uses of the settings: it works whatever the others are."""

    timezone: _Zone = ZoneInfo("UTC")
    allow_private_sources: _Private = False


class Settings(_FromSurroundings):
    """What an owner may set. `.env.example` explains each setting; a test keeps the two the same."""

    bot_token: Annotated[SecretStr, Field(examples=["123456789:AAF-abc…"])] = SecretStr("")
    bot_api_url: Annotated[str, Field(pattern=r"^https?://[^\s@]+$", examples=["http://127.0.0.1:8081"])] = (
        "https://api.telegram.org"
    )
    owner_ids: Annotated[frozenset[int], NoDecode, Field(examples=["123456789,987654321"])] = frozenset()
    database_url: Annotated[
        str, Field(examples=["postgresql+asyncpg://user:password@localhost/liveblog"])
    ] = ""
    poll_interval: Annotated[float | None, Field(ge=1, le=86_400, examples=["15"])] = None
    poll_interval_max: Annotated[float | None, Field(ge=1, le=86_400, examples=["3600"])] = None
    fetch_timeout: Annotated[float, Field(gt=0, le=300, examples=["15"])] = 15.0
    fetch_max_mb: Annotated[float, Field(gt=0, le=100, examples=["10"])] = 10.0
    fetch_max_redirects: Annotated[int, Field(ge=0, le=20, examples=["5"])] = 5
    parse_timeout: Annotated[float, Field(gt=0, le=300, examples=["15"])] = 15.0
    broadcast_rate: Annotated[float, Field(gt=0, le=1000, examples=["30"])] = 30.0
    chat_rate: Annotated[float, Field(gt=0, le=1000, examples=["1"])] = 1.0
    group_rate: Annotated[int, Field(ge=1, le=60_000, examples=["20"])] = 20
    fix_days: Annotated[float, Field(gt=0, le=36_500, examples=["2"])] = 2.0
    retention_days: Annotated[float, Field(ge=1, le=36_500, examples=["30"])] = 30.0
    entry_retention_days: Annotated[
        float, Field(ge=1, le=36_500, examples=["365"], validate_default=True)
    ] = 365.0
    bot_language: Annotated[str, Field(examples=[FALLBACK])] = FALLBACK
    timezone: _Zone = ZoneInfo("UTC")
    log_level: Annotated[Literal["DEBUG", "INFO", "WARNING", "ERROR"], Field(examples=["INFO"])] = "INFO"
    sandbox_port: Annotated[int, Field(ge=1, le=65_535, examples=["8080"])] = 8080
    allow_private_sources: _Private = False

    @field_validator("bot_token")
    @classmethod
    def _token_has_its_form(cls, token: SecretStr) -> SecretStr:
        number, colon, secret = token.get_secret_value().partition(":")
        if token.get_secret_value() and not (number.isdigit() and colon and secret and secret.isascii()):
            raise ValueError("a token from @BotFather is a number, a colon and a secret")
        return token

    @field_validator("owner_ids", mode="before")
    @classmethod
    def _owner_ids_are_comma_separated(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        ids = [item.strip() for item in value.split(",") if item.strip()]
        for item in ids:
            if not item.isdigit():
                raise ValueError(f"{item!r} is not a Telegram user ID. Find yours by sending /id to the bot")
        return ids

    @field_validator("database_url")
    @classmethod
    def _database_url_has_its_form(cls, url: str) -> str:
        if url:
            try:
                make_url(url)
            except (ArgumentError, ValueError):
                # SQLAlchemy's message repeats the URL, which may contain a password.
                raise ValueError("not a database URL") from None
        return url

    @field_validator("log_level", "bot_language", mode="before")
    @classmethod
    def _case_does_not_matter(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        return value.upper() if value.upper() in logging.getLevelNamesMapping() else value.lower()

    @field_validator("bot_language")
    @classmethod
    def _the_bot_speaks_the_language(cls, language: str) -> str:
        if language not in LANGUAGES:
            raise ValueError(f"input should be {' or '.join(map(repr, LANGUAGES))}")
        return language

    @field_validator("poll_interval_max")
    @classmethod
    def _poll_intervals_are_in_order(cls, longest: float | None, info: ValidationInfo) -> float | None:
        shortest = info.data.get("poll_interval")
        if shortest and longest and shortest > longest:
            raise _wrong_together(
                f"POLL_INTERVAL={shortest:g} is more than POLL_INTERVAL_MAX={longest:g}. Lower POLL_INTERVAL "
                "or raise POLL_INTERVAL_MAX. Example: POLL_INTERVAL_MAX=3600"
            )
        return longest

    @field_validator("entry_retention_days")
    @classmethod
    def _entries_are_kept_as_long_as_their_deliveries(cls, days: float, info: ValidationInfo) -> float:
        deliveries = info.data.get("retention_days")
        if deliveries and deliveries > days:
            raise _wrong_together(
                f"RETENTION_DAYS={deliveries:g} is more than ENTRY_RETENTION_DAYS={days:g}. Deliveries need "
                "their entries, so lower RETENTION_DAYS or raise ENTRY_RETENTION_DAYS. "
                f"Example: ENTRY_RETENTION_DAYS={deliveries:g}"
            )
        return days

    @property
    def sandbox(self) -> bool:
        """Whether the bot runs in the local Telegram, because there is no token."""
        return not self.bot_token.get_secret_value()

    @property
    def database(self) -> str:
        """The database to use: the one that is set, or a SQLite file; the sandbox has its own file."""
        return self.database_url or (SANDBOX_DATABASE if self.sandbox else LIVE_DATABASE)

    @property
    def poll_limits(self) -> Limits:
        """The shortest and longest time between two polls of a source. Both are short in the sandbox."""
        default = Limits(SANDBOX_POLL_INTERVAL, SANDBOX_POLL_INTERVAL) if self.sandbox else Limits()
        shortest = self.poll_interval or min(default.shortest, self.poll_interval_max or default.shortest)
        return Limits(shortest, self.poll_interval_max or max(default.longest, shortest))


def load_settings() -> Settings:
    """Read and check the settings; ConfigError has a line for each problem, with an example."""
    return _load(Settings)


def load_source_settings() -> SourceSettings:
    """Read and check what parsing uses, as `load_settings` does."""
    return _load(SourceSettings)


def _load(kind: type[S]) -> S:
    try:
        return kind()
    except ValidationError as error:
        problems = error.errors(include_input=False, include_url=False)
        raise ConfigError("\n".join(map(_explain, problems))) from None
    except UnicodeDecodeError:
        raise ConfigError(".env is not UTF-8 text. Save it as UTF-8.") from None


def doubtful(settings: Settings) -> list[str]:
    """Return a warning for each setting that is valid but probably not meant: unknown names, high rates."""
    return [*_unknown_names(), *_beyond_telegram(settings)]


def _unknown_names() -> Iterator[str]:
    """Warn about unknown names in `.env`. Not in the environment, which has other programs' names too."""
    known = [name.upper() for name in Settings.model_fields]
    for name, value in dotenv_values(".env", encoding="utf-8").items():
        # Text that is not a valid name may be a token on a line of its own, so it is never shown.
        if value is not None and name.isidentifier() and name.upper() not in known:
            near = difflib.get_close_matches(name.upper(), known, n=1)
            meant = f" Did you mean {near[0]}?" if near else ""
            yield f"{name} in .env is not a setting and has no effect.{meant}"


def _beyond_telegram(settings: Settings) -> Iterator[str]:
    for name, rate, allowed, unit in (
        ("BROADCAST_RATE", settings.broadcast_rate, 30, "per second from one bot"),
        ("CHAT_RATE", settings.chat_rate, 1, "per second in one chat"),
        ("GROUP_RATE", settings.group_rate, 20, "per minute in one group"),
    ):
        if rate > allowed:
            yield (
                f"{name}={rate:g} is more than Telegram allows: about {allowed} {unit}. It refuses the rest "
                "and makes the bot wait, unless you pay for broadcasts or run your own Bot API server."
            )


def _wrong_together(told: str) -> PydanticCustomError:
    return PydanticCustomError(_TOGETHER, "{told}", {"told": told})


def _explain(problem: ErrorDetails) -> str:
    wrong = problem["msg"].removeprefix("Value error, ")
    if problem["type"] == _TOGETHER:
        return wrong
    field = str(problem["loc"][0])
    if problem["type"] == "string_pattern_mismatch":
        wrong = "not an address that starts with http:// or https://"
    elif problem["type"] in {"float_parsing", "finite_number"}:
        wrong = "must be a number"
    example = (Settings.model_fields[field].examples or [""])[0]
    return f"{field.upper()}: {wrong[:1].lower() + wrong[1:]}. Example: {field.upper()}={example}"

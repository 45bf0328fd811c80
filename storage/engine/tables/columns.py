"""The metadata of the tables, and kinds of columns."""

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Dialect,
    Index,
    Integer,
    MetaData,
    Text,
    TextClause,
    TypeDecorator,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB

metadata = MetaData(
    naming_convention={
        "pk": "%(table_name)s_pkey",
        "fk": "%(table_name)s_%(column_0_name)s_fkey",
        "uq": "%(table_name)s_%(column_0_N_name)s_key",
        "ck": "%(table_name)s_%(constraint_name)s",
    }
)


def storable(words: str) -> str:
    """Return `words` without what cannot be stored: NUL (PostgreSQL) and lone surrogates (no UTF-8)."""
    return words.replace("\0", "").encode("utf-8", "replace").decode()


class Prose(TypeDecorator[str]):
    """Text from a feed, a page or a chat. Storing it never fails, whatever it is."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Remove what cannot be stored."""
        del dialect  # the same for both
        return None if value is None else storable(value)


class Strings(TypeDecorator[Sequence[str]]):
    """A list of strings that is stored but never searched, read as a tuple."""

    impl = JSON(none_as_null=True)
    cache_ok = True

    def process_result_value(self, value: list[str] | None, dialect: Dialect) -> tuple[str, ...] | None:
        """Return the strings."""
        del dialect
        return None if value is None else tuple(value)


class Named(TypeDecorator[Any]):
    """A NamedTuple, or several of them, stored but never searched. `made` makes one from its fields."""

    impl = JSON(none_as_null=True)
    cache_ok = True

    def __init__(self, made: Callable[..., Any], *, several: bool = False) -> None:
        super().__init__()
        self.made = made
        self.several = several

    def process_bind_param(self, value: Any, dialect: Dialect) -> Any:  # noqa: ANN401  whatever it is made of
        """Return what to store; nothing for an empty list."""
        del dialect
        return value or None

    def process_result_value(self, value: list[Any] | None, dialect: Dialect) -> Any:  # noqa: ANN401  the same
        """Return what was stored."""
        del dialect
        if self.several:
            return tuple(self.made(*one) for one in value or ())
        return None if value is None else self.made(*value)


class Moments(TypeDecorator[Sequence[Any]]):
    """A list of times, or of pairs with times, read as tuples."""

    impl = JSON
    cache_ok = True

    def process_result_value(self, value: list[Any] | None, dialect: Dialect) -> tuple[Any, ...]:
        """Return the times or pairs."""
        del dialect
        return tuple(tuple(one) if isinstance(one, list) else one for one in value or ())


def partial_index(name: str, *columns: str | TextClause, where: str) -> Index:
    """Make an index of the rows that fit `where`: few, compared with those that are finished."""
    return Index(name, *columns, sqlite_where=text(where), postgresql_where=text(where))


Id = BigInteger().with_variant(Integer, "sqlite")
"""A key that the database counts up. SQLite does that only for INTEGER, which has 64 bits there."""

Term = Text().with_variant(Text(collation="C"), "postgresql")
"""A term, compared byte by byte on both databases, so that a range such as `country:…` is contiguous in an
index."""

Further = JSON(none_as_null=True).with_variant(JSONB(none_as_null=True), "postgresql")
"""The terms of a conjunction that have no column of their own: {"required": […], "excluded": […]}."""

ChosenFields = JSON(none_as_null=True)
"""What readers chose: bot.domain.delivery.preferences."""

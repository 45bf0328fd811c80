"""Makes tests share compiled statements between databases.

SQLAlchemy compiles each statement again for each engine, and nearly every test has its own engine. That was
40 % of the tests' time.
"""

from typing import Any, ClassVar

from sqlalchemy.dialects import registry
from sqlalchemy.dialects.postgresql.asyncpg import PGDialect_asyncpg
from sqlalchemy.dialects.sqlite.aiosqlite import SQLiteDialect_aiosqlite
from sqlalchemy.engine import Engine


class _Shared:
    """A dialect that equals every other of its class, so that statements compiled for one serve all."""

    supports_statement_cache = True
    compiled: ClassVar[dict[Any, Any]]

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other)

    def __hash__(self) -> int:
        return hash(type(self))

    @classmethod
    def engine_created(cls, engine: Engine) -> None:
        """Let an engine use what was compiled before. SQLAlchemy calls this for each new engine."""
        engine.update_execution_options(compiled_cache=cls.compiled)


class SharedSQLite(_Shared, SQLiteDialect_aiosqlite):
    """aiosqlite."""

    supports_statement_cache = True
    compiled: ClassVar[dict[Any, Any]] = {}


class SharedPostgreSQL(_Shared, PGDialect_asyncpg):
    """asyncpg."""

    supports_statement_cache = True
    compiled: ClassVar[dict[Any, Any]] = {}


registry.register("sqlite.aiosqlite", __name__, "SharedSQLite")
registry.register("postgresql.asyncpg", __name__, "SharedPostgreSQL")

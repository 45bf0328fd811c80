"""Terms in sets, so that long ones are written in steps; brakes on sources; indexes by which less is read.

Revision ID: 0011
"""

import hashlib

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0009"
branch_labels = None
depends_on = None

_AUTOINCREMENT = {"sqlite_autoincrement": True}
_ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")
_CHUNK = 1000


def upgrade() -> None:
    """Give the sets that there are the numbers of their entries, and find what names each entry."""
    op.drop_index("entry_term_term", "entry_term")
    with op.batch_alter_table("entry_term", table_kwargs={"sqlite_with_rowid": False}) as terms:
        terms.drop_constraint("entry_term_entry_id_fkey", type_="foreignkey")
        terms.alter_column("entry_id", new_column_name="set_id", existing_type=sa.BigInteger())
    _rename_not_null()
    op.create_index("entry_term_term", "entry_term", ["term", "set_id"])
    op.create_table(
        "term_set",
        sa.Column("id", _ID, primary_key=True),
        sa.Column("loose_since_at", sa.BigInteger, nullable=False),
        **_AUTOINCREMENT,
    )
    op.create_index("term_set_loose", "term_set", ["loose_since_at", "id"])
    for name in ("term_set", "headline_key", "brake_id"):
        op.add_column("entry", sa.Column(name, sa.BigInteger))
    _number_sets()
    _name_entries()
    op.drop_index("entry_newest", "entry")
    op.create_index("entry_newest", "entry", ["happened_at", "id", "term_set"])
    op.create_index("entry_term_set", "entry", ["term_set"], unique=True)
    op.create_index("entry_headline", "entry", ["source_id", "headline_key"])
    _partial_index("entry_braked", "entry", ["brake_id", "happened_at", "id"], "brake_id IS NOT NULL")
    _make_brakes()
    _partial_index("inbox_done", "inbox", ["done_at"], "done_at IS NOT NULL")


def _rename_not_null() -> None:
    """Rename the constraint with its column: PostgreSQL names them from version 18 on."""
    if op.get_bind().dialect.name != "postgresql":
        return
    old, new = "entry_term_entry_id_not_null", "entry_term_set_id_not_null"
    if op.get_bind().scalar(sa.text(f"SELECT 1 FROM pg_constraint WHERE conname = '{old}'")):  # noqa: S608  a constant
        op.execute(f"ALTER TABLE entry_term RENAME CONSTRAINT {old} TO {new}")


def _number_sets() -> None:
    op.execute("UPDATE entry SET term_set = id")
    newest = op.get_bind().scalar(sa.text("SELECT max(id) FROM entry"))
    if newest is None:
        return
    # The numbers go on behind these.
    op.execute(f"INSERT INTO term_set (id, loose_since_at) VALUES ({newest:d}, 0)")  # noqa: S608  a number
    op.execute("DELETE FROM term_set")
    if op.get_bind().dialect.name == "postgresql":
        op.execute(f"SELECT setval(pg_get_serial_sequence('term_set', 'id'), {newest:d})")


def _name_entries() -> None:
    entry = sa.table("entry", *map(sa.column, ("id", "revision", "headline_key")))
    said = sa.table("revision", *map(sa.column, ("entry_id", "number", "headline", "body")))
    named = sa.update(entry).where(entry.c.id == sa.bindparam("of_entry"))
    named = named.values(headline_key=sa.bindparam("key", type_=sa.BigInteger))
    newest = (
        sa.select(entry.c.id, said.c.headline, said.c.body)
        .join(said, sa.and_(said.c.entry_id == entry.c.id, said.c.number == entry.c.revision))
        .order_by(entry.c.id)
        .limit(_CHUNK)
    )
    after = 0
    while rows := op.get_bind().execute(newest.where(entry.c.id > after)).all():
        keys = [{"of_entry": row.id, "key": _key(row.headline, row.body)} for row in rows]
        op.get_bind().execute(named, keys)
        after = rows[-1].id


def _key(headline: str, body: str) -> int | None:
    """Hash as `bot.domain.entry.headline_key` did in this version."""
    name = " ".join((headline or body).casefold().split())
    if not any(map(str.isalnum, name)):
        return None
    return int.from_bytes(hashlib.sha256(name.encode()).digest()[:8], signed=True)


def _make_brakes() -> None:
    for name in ("peaks", "outages"):
        op.add_column("source", sa.Column(name, sa.JSON, nullable=False, server_default="[]"))
    op.create_table(
        "document",
        sa.Column(
            "source_id", sa.BigInteger, sa.ForeignKey("source.id"), primary_key=True, autoincrement=False
        ),
        sa.Column("entry_ids", sa.JSON, nullable=False),
    )
    op.create_table(
        "brake",
        sa.Column("id", _ID, primary_key=True),
        sa.Column("source_id", sa.BigInteger, sa.ForeignKey("source.id"), nullable=False),
        sa.Column("begun_at", sa.BigInteger, nullable=False),
        sa.Column("count", sa.Integer, nullable=False, server_default="0"),
        sa.Column("finished_at", sa.BigInteger),
        sa.Column("answer", sa.Text),
        sa.Column("answered_at", sa.BigInteger),
        sa.CheckConstraint(
            "(answer IS NULL AND answered_at IS NULL)"
            " OR (answer IN ('newest', 'all', 'quiet') AND answered_at IS NOT NULL)",
            name="answer",
        ),
        **_AUTOINCREMENT,
    )
    op.create_index("brake_source", "brake", ["source_id", "id"])
    op.add_column("notice", sa.Column("brake_id", sa.BigInteger))


def _partial_index(name: str, table: str, columns: list[str], where: str) -> None:
    op.create_index(name, table, columns, sqlite_where=sa.text(where), postgresql_where=sa.text(where))

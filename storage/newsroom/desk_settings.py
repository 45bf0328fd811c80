"""Stores what owners chose for the whole desk."""

from typing import Literal

from sqlalchemy import delete, select

from storage.engine.tables import desk_setting
from storage.engine.transactions import Tx
from storage.engine.upserts import insert_or

Setting = Literal["second"]
"""`second`: breaking news goes out only after a second editor has confirmed it."""


async def is_on(tx: Tx, name: Setting) -> bool:
    """Return whether a setting is on; all are off by default."""
    return await tx.scalar(select(desk_setting.c.name).where(desk_setting.c.name == name)) is not None


async def switch(tx: Tx, name: Setting, now: int, *, on: bool) -> None:
    """Turn a setting on or off."""
    if on:
        await tx.execute(
            insert_or(tx, desk_setting).values(name=name, chosen_at=now).on_conflict_do_nothing()
        )
    else:
        await tx.execute(delete(desk_setting).where(desk_setting.c.name == name))

"""Tests of making dataclasses from rows, and values for rows from dataclasses."""

from dataclasses import dataclass

import pytest
from sqlalchemy import Column, Integer, MetaData, Table, Text

from storage.engine.layouts import Layout

ANIMAL = Table(
    "animal", MetaData(), Column("legs", Integer), Column("name", Text), Column("is_tame", Integer)
)


@dataclass(frozen=True)
class Named:
    """What an animal is called, and whether it comes."""

    name: str
    comes: bool = False


@dataclass(frozen=True)
class Animal:
    """An animal with its name."""

    called: Named
    legs: int
    tame: int
    calls: tuple[str, ...] = ()


NAMED = Layout(Named, ANIMAL)
ANIMALS = Layout(Animal, ANIMAL, called=NAMED, tame=ANIMAL.c.is_tame)


def test_columns_are_selected_in_the_order_of_the_fields() -> None:
    assert [column.key for column in ANIMALS.columns] == ["name", "legs", "is_tame"]


def test_a_row_is_read_by_the_names_of_the_fields() -> None:
    assert ANIMALS.read(("Rex", 4, 1), calls=("woof",)) == Animal(Named("Rex"), 4, 1, ("woof",))


def test_what_is_stored_has_the_names_of_the_columns() -> None:
    assert ANIMALS.values(Animal(Named("Rex"), 4, 1)) == {"legs": 4, "is_tame": 1}


def test_a_field_without_a_column_comes_last() -> None:
    @dataclass(frozen=True)
    class Odd:
        mood: str
        legs: int

    with pytest.raises(TypeError, match=r"Odd\.mood has no column, so it must come after those that do"):
        Layout(Odd, ANIMAL)

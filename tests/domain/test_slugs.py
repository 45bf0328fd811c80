"""Tests of the short names of liveblogs: a-z, 0-9 and hyphens, whatever the title."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.sources.slugs import slug_for


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Storm night", "storm-night"),
        ("Шторм", "shtorm"),
        ("Straßen-Äpfel", "strassen-apfel"),
        ("New", "new-2"),
        ("—", "blog-1"),
        ("x" * 80, "x" * 64),
    ],
)
def test_a_title_in_any_script_has_a_short_name(title: str, slug: str) -> None:
    assert slug_for(title, ()) == slug


@given(st.text(max_size=200), st.integers(1, 12))
def test_a_name_is_never_given_twice(title: str, times: int) -> None:
    taken: list[str] = []
    for _ in range(times):
        taken.append(slug_for(title, taken))
    assert len(set(taken)) == times
    assert all(re.fullmatch("[a-z0-9-]{1,64}", one) for one in taken)

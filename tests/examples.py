"""Sets how many examples property tests draw.

By default few, and the same in every run, so that the same code gets the same verdict. With
`--hypothesis-profile=long` (`make test-long`) many, and new ones each time.
"""

from collections.abc import Sequence
from typing import TypeVar

from hypothesis import HealthCheck, settings

T = TypeVar("T")

# A slow machine must not fail a test, and examples with a database undo what they did.
_LOADED = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.function_scoped_fixture]

settings.register_profile(
    "quick", max_examples=25, derandomize=True, deadline=None, suppress_health_check=_LOADED
)
settings.register_profile(
    "long", max_examples=200, deadline=None, print_blob=True, suppress_health_check=_LOADED
)
settings.load_profile("quick")


def some(values: Sequence[T], place: int) -> Sequence[T]:
    """Return all values in the long profile, otherwise every third, beginning at `place`."""
    is_long = settings.get_current_profile_name() == "long"
    return values if is_long else values[place % 3 :: 3]


def costly(times: int) -> settings:
    """Return the settings of a test whose examples cost `times` as much as those of a pure function."""
    profile = settings.get_profile(settings.get_current_profile_name())
    return settings(max_examples=max(4, profile.max_examples // times))

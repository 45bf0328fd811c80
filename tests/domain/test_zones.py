"""Tests of how time zones are found and offered."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.moment import to_micros, zone_named
from bot.domain.times import city_of, find_zone, nearest_zones, offered_zones
from tests.cases import cases

NOW = to_micros(datetime(2026, 12, 1, 12, tzinfo=UTC))
BERLIN = ZoneInfo("Europe/Berlin")


@cases(
    ("typed", "name"),
    [
        ("Europe/Berlin", "Europe/Berlin"),
        ("europe/BERLIN", "Europe/Berlin"),
        ("berlin", "Europe/Berlin"),
        ("kyiv", "Europe/Kyiv"),
        ("new york", "America/New_York"),
        ("New_York", "America/New_York"),
        ("istanbul", "Europe/Istanbul"),
        ("japan", "Japan"),
        ("utc", "UTC"),
        ("Munich", None),
        ("EST", None),
        ("", None),
        ("x" * 5000, None),
        ("../etc/passwd", None),
    ],
)
def test_a_zone_is_found_by_its_name_or_its_city(typed: str, name: str | None) -> None:
    assert find_zone(typed, "en") == name


@cases(
    ("language", "city", "name"),
    [
        ("de", "Wien", "Europe/Vienna"),
        ("uk", "Київ", "Europe/Kyiv"),
        ("uk", "Лондон", "Europe/London"),
        ("ru", "Москва", "Europe/Moscow"),
        ("ru", "Калькутта", "Asia/Kolkata"),
    ],
)
def test_a_city_may_be_named_in_the_readers_language(language: str, city: str, name: str) -> None:
    assert find_zone(city, language) == name
    assert city_of(ZoneInfo(name), language) == city


def test_a_slip_of_the_fingers_brings_the_zones_that_may_be_meant() -> None:
    assert nearest_zones("Berlln", "en") == ("Europe/Berlin",)
    assert nearest_zones("Europe/Berlln", "en") == ("Europe/Berlin",)
    assert "America/Los_Angeles" in nearest_zones("los", "en")
    assert nearest_zones("qqqqq", "en") == ()


def test_the_zones_around_the_bots_are_offered_from_west_to_east() -> None:
    offered = offered_zones(ZoneInfo("Europe/Vienna"), NOW)
    assert offered[1:4] == ("Europe/London", "Europe/Vienna", "Europe/Kyiv")
    assert "Europe/Berlin" not in offered


def test_a_bot_without_a_place_offers_well_known_places() -> None:
    for name in ("UTC", "Etc/GMT-1", "CET"):
        offered = offered_zones(ZoneInfo(name), NOW)
        assert {"Europe/London", "Europe/Berlin", "Europe/Kyiv"} <= set(offered)
        assert name not in offered


@given(st.sampled_from(["UTC", "Asia/Tokyo", "Pacific/Auckland", "Asia/Kathmandu", "America/New_York"]))
def test_every_zone_that_is_offered_can_be_typed_and_pressed(name: str) -> None:
    offered = offered_zones(ZoneInfo(name), NOW)
    assert len(offered) == 6
    for one in offered:
        assert find_zone(one, "en") == one
        assert len(f"v1:zone:{one}".encode()) <= 64


def test_a_zone_that_the_system_no_longer_knows_gives_way_to_the_bots() -> None:
    assert zone_named("Mars/Olympus", BERLIN) is BERLIN
    assert zone_named(None, BERLIN) is BERLIN
    assert zone_named("UTC", BERLIN) == ZoneInfo("UTC")

"""Tests of what identifies a page's entries: stable ids are kept; positions and shared ids are not used."""

from bot.sources.kinds import read_source
from tests.cases import cases
from tests.sources.pages import URL, blog, page, update


def ids(*updates: dict[str, object], **changes: object) -> list[str]:
    source = read_source(page(blog(*updates, **changes)), url=URL)
    return [entry.external_id for entry in source.entries]


def one(number: int, **changes: object) -> dict[str, object]:
    """Return an update without its own url, unless one is given."""
    return update(number, **({"url": None} | changes))


@cases(
    ("form", "external_id"),
    [
        ({"@id": "5f2c8{}"}, "5f2c8{}"),
        ({"@id": "urn:uuid:5f2c8{}"}, "urn:uuid:5f2c8{}"),
        ({"@id": URL + "#block-5f2c8{}"}, "block-5f2c8{}"),
        ({"@id": "#block-5f2c8{}"}, "block-5f2c8{}"),
        ({"@id": URL, "url": URL + "#post-75110{}"}, "post-75110{}"),
        ({"identifier": "75110{}"}, "75110{}"),
        ({"identifier": {"@type": "PropertyValue", "value": "75110{}"}}, "75110{}"),
        ({"url": URL + "#75110{}"}, "75110{}"),
        ({"url": URL + "/#liveblogPost128891{}"}, "liveblogPost128891{}"),
        ({"url": URL + "?utm_source=x#75110{}"}, "75110{}"),
        ({"url": URL + "#ferry-leaves-from-pier-{}"}, "ferry-leaves-from-pier-{}"),
        ({"url": URL + "?post=asset%3A86c7-{}#post"}, "asset:86c7-{}"),
        ({"url": URL + "?ns_mchannel=social&ns_fee=0&post=urn:asset:86c7-{}"}, "urn:asset:86c7-{}"),
        ({"url": URL + "?liveblog._id=urn:newsml:x:2026:9a{}__1553769605.14"}, "urn:newsml:x:2026:9a{}"),
        ({"url": URL + "#liveblog._id=urn:newsml:x:2026:9a{}__editorial"}, "urn:newsml:x:2026:9a{}"),
        ({"url": URL + "/urn:newsml:x:9a{}__newest_first"}, "/live/harbour-storm/urn:newsml:x:9a{}"),
        ({"url": "https://news.example/live/entry/{}"}, "/live/entry/{}"),
        ({"mainEntityOfPage": {"@type": "WebPage", "@id": URL + "#e{}"}}, "e{}"),
    ],
)  # fmt: skip
def test_an_entry_is_known_by_what_names_it_stably(form: dict[str, object], external_id: str) -> None:
    def filled(value: object, number: int) -> object:
        if isinstance(value, dict):
            return {key: filled(inner, number) for key, inner in value.items()}
        return str(value).replace("{}", str(number))

    numbers = (7, 4, 9)
    updates = [
        one(number, **{key: filled(value, number) for key, value in form.items()}) for number in numbers
    ]
    assert ids(*updates) == [external_id.replace("{}", str(number)) for number in numbers]


def test_a_blog_that_moves_keeps_its_entries_ids() -> None:
    before = ids(*(one(n, url=f"http://old.example/live/storm#{8_000 + n}") for n in (2, 1)))
    after = ids(*(one(n, url=f"https://news.example/live/storm-worst-over#{8_000 + n}") for n in (2, 1)))
    assert before == after == ["8002", "8001"]


def newest_first(count: int, form: str, start: int = 1) -> list[dict[str, object]]:
    """Return updates, newest first, each numbered by its place on the page."""
    return [one(count - place, url=f"{URL}#{form}{start + place}") for place in range(count)]


@cases("form", ["post", "", "entry-"])
@cases("start", [0, 1])
def test_places_are_not_taken_for_ids(form: str, start: int) -> None:
    before = newest_first(6, form, start)
    after = newest_first(7, form, start)
    assert ids(*after)[1:] == ids(*before)
    assert all(name.startswith("sha256:") for name in ids(*before))


def test_places_are_recognised_when_the_first_are_gone() -> None:
    updates = newest_first(9, "post")
    assert ids(*updates)[3:] == ids(*updates[3:])


def test_places_are_recognised_where_the_order_is_mixed_or_dates_are_missing() -> None:
    mixed = newest_first(12, "post")
    mixed[0] = mixed[0] | {"datePublished": "2026-02-03T09:00:00Z"}
    undated = [one | {"datePublished": ""} for one in newest_first(6, "post")]
    assert all(name.startswith("sha256:") for name in ids(*mixed) + ids(*undated))


def test_numbers_that_count_up_with_time_are_ids() -> None:
    assert ids(*(one(n, url=f"{URL}#{n}") for n in range(40, 0, -1))) == [str(n) for n in range(40, 0, -1)]
    assert ids(*(one(n, url=f"{URL}#{n}") for n in range(1, 9))) == [str(n) for n in range(1, 9)]


def test_without_ids_an_entry_is_known_by_headline_and_date() -> None:
    first, second = ids(one(1, headline="Storm"), one(2, headline="Storm"))
    assert first != second
    assert ids(one(1, headline="Storm", articleBody="Edited."), one(3))[0] == first


def test_entries_of_one_headline_and_date_are_known_by_their_bodies() -> None:
    same = {"headline": "Storm", "datePublished": "2026-02-03T10:00:00Z"}
    assert len(set(ids(*(one(number, **same) for number in range(4))))) == 4


def test_an_id_that_most_entries_share_tells_nothing() -> None:
    for shared in ({"@id": "post"}, {"url": f"{URL}#live-2026"}, {"identifier": 7}):
        assert len(set(ids(*(one(number, **shared) for number in range(4))))) == 4


def test_two_entries_with_one_id_are_one_unless_headline_and_date_differ() -> None:
    twice = [one(1, url=f"{URL}#7001"), one(1, url=f"{URL}#7001", headline="Ferry 1 has left")]
    assert ids(*twice, one(2, url=f"{URL}#7002"), one(3, url=f"{URL}#7003")) == ["7001", "7002", "7003"]
    other = [
        one(1, url=f"{URL}#7001"),
        one(5, url=f"{URL}#7001"),
        one(2, url=f"{URL}#7002"),
        one(3, url=f"{URL}#7003"),
    ]
    assert len(set(ids(*other))) == 4


@cases("url", ["http://[", "https://news.example:port/#1", "//", "#", "?", "/"])
def test_addresses_that_are_none_do_no_harm(url: str) -> None:
    assert len(set(ids(one(1, url=url), one(2, url=url)))) == 2

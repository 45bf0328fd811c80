"""Tests of whether an editor's new words may be meant for another entry."""

from bot.domain.entry.content import ParsedEntry
from bot.domain.entry.resemblance import is_alike, is_unlike
from tests.cases import cases


def _entry(text: str) -> ParsedEntry:
    headline, _, body = text.partition("\n")
    return ParsedEntry("1", headline, body)


@cases(
    ("old", "new"),
    [
        ("Five hurt", "Six hurt"),
        ("Five hurt\nA bus hit a tram.", "Tram crash"),
        ("Ferry service suspended", "Ferries suspended until noon"),
        ("Київ: пролунали вибухи", "Вибухи в Києві: п’ятеро поранених"),
        ("Zug entgleist bei Köln", "Züge entgleisen"),
        ("東京で地震が発生", "東京で大きな地震"),
        ("انفجار في بيروت", "انفجار في ميناء بيروت"),
        ("No", "No"),
        ("!!!", "Six hurt"),
    ],
)
def test_a_corrected_text_resembles_the_former_one(old: str, new: str) -> None:
    assert not is_unlike(_entry(old), _entry(new))


@cases(
    ("old", "new"),
    [
        ("Five hurt\nA bus hit a tram.", "The ferry is late"),
        ("The storm reaches the coast of the island", "The minister of the interior has resigned"),
        ("Київ: пролунали вибухи", "Збірна виграла матч"),
        ("東京で地震が発生", "大統領選挙の結果"),
        ("انفجار في بيروت", "فوز المنتخب بالكأس"),
        ("A quake of 6.1 shakes the north\n" + "Rescue teams are on their way. " * 9, "Team wins cup final"),
    ],
)
def test_a_text_about_something_else_does_not(old: str, new: str) -> None:
    assert is_unlike(_entry(old), _entry(new))


@cases(
    ("one", "other", "alike"),
    [
        ("Ferry service to Kiel suspended", "Ferry service to Kiel is suspended", True),
        (
            "Ferry service to Kiel suspended",
            "Ferry service to Kiel suspended\nWaves of six metres. " * 3,
            True,
        ),
        ("Storm\nFerry service to Kiel is suspended.", "Gale\nFerry service to Kiel suspended", True),
        ("Ferry service to Kiel suspended", "Ferry service to Kiel resumed after the storm", False),
        ("Six hurt", "Six hurt", False),
        ("東京で大きな地震が発生", "東京で大きな地震が発生した", True),
    ],
)
def test_texts_that_say_nearly_the_same_are_alike(one: str, other: str, alike: bool) -> None:  # noqa: FBT001
    assert is_alike(_entry(one), _entry(other)) == alike

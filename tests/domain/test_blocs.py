"""Tests of blocs of countries: found as themselves, and typed for their members."""

from bot.domain.countries import (
    country_code,
    country_name,
    country_named,
    find_countries,
    find_mentions,
    is_bloc,
    is_country_code,
    is_members,
    sets_of,
)
from bot.domain.countries.blocs import Bloc, load_blocs
from bot.domain.text.words import sentences
from tests.cases import cases


def found(text: str) -> str:
    """Return the codes of countries and blocs found, in order, as one line."""
    return " ".join(sorted({mention.code for line in find_mentions(sentences(text)) for mention in line}))


@cases(
    ("text", "codes"),
    [
        ("EU leaders", "EU"),
        ("the E.U. and the European Commission", "EU"),
        ("NATO and Nato", "NATO"),
        ("the United Nations, the UN", "UN"),
        ("un vino", ""),
        ("a G7 summit after the G20", "G20 G7"),
        ("OPEC+ cut output", "OPEC"),
        ("the African Union", "AFRICAN-UNION"),
        ("Asean ministers", "ASEAN"),
        ("a trip to LAS PALMAS by AFU soldiers", ""),
        ("the Gulf Cooperation Council", "GCC"),
        ("Die Europäische Union und die Vereinten Nationen", "EU UN"),
        ("NATO-Generalsekretär", "NATO"),
    ],
)
def test_blocs_are_found_as_themselves(text: str, codes: str) -> None:
    assert found(text) == codes


def test_a_bloc_is_no_country_of_a_text() -> None:
    assert find_countries("NATO met the EU in Norway") == {"NO"}


@cases(
    ("typed", "code"),
    [
        ("EU", "EU"),
        ("eu", "EU"),
        ("European Union", "EU"),
        ("Europäische Union", "EU"),
        ("EU-members", "EU-members"),
        ("eu members", "EU-members"),
        ("EU countries", "EU-members"),
        ("NATO-Mitglieder", "NATO-members"),
        ("the Arab League", "LAS"),
        ("african union", "AFRICAN-UNION"),
        ("AU", "AU"),  # Australia
        ("las", "LAS"),
        ("AU-members", "AFRICAN-UNION-members"),
        ("UN", "UN"),
        ("UN-members", None),  # nearly every country
    ],
)
def test_a_typed_bloc_is_its_code_and_its_members_are_a_set(typed: str, code: str | None) -> None:
    assert country_code(typed) == code


def test_only_a_blocs_own_name_is_read_as_it_where_it_stands_alone() -> None:
    assert country_named("eu") == "EU"
    assert country_named("arab league") == "LAS"
    assert country_named("las") is None


def test_a_country_knows_the_sets_it_belongs_to() -> None:
    assert {"EU-members", "NATO-members", "G7-members", "G20-members"} <= set(sets_of("DE"))
    assert "BRICS-members" in sets_of("BR")
    assert "AFRICAN-UNION-members" in sets_of("KE")
    assert sets_of("EU") == ()
    assert sets_of("??") == ()


@cases("bloc", load_blocs().values())
def test_every_member_is_a_country_and_no_bloc_has_a_countrys_code(bloc: Bloc) -> None:
    assert all(map(is_country_code, bloc.members))
    assert not is_country_code(bloc.code)
    assert is_bloc(bloc.code)
    assert is_members(f"{bloc.code}-members")
    assert not is_members(bloc.code)


def test_blocs_and_their_members_are_shown_in_the_readers_language() -> None:
    assert country_name("EU", "en") == "European Union"
    assert country_name("EU", "de-AT") == "Europäische Union"
    assert country_name("EU-members", "en") == "European Union (members)"
    assert country_name("EU-members", "de") == "Europäische Union (Mitglieder)"


@cases(
    ("typed", "code"),
    [
        ("Украина", "UA"),
        ("Україна", "UA"),
        ("Allemagne", "DE"),
        ("Alemania", "DE"),
        ("Niemcy", "DE"),
        ("Γερμανία", "DE"),
        ("ألمانيا", "DE"),
        ("德国", "DE"),
        ("ドイツ", "DE"),
        ("독일", "DE"),
        ("нигде", None),
    ],
)
def test_a_country_may_be_typed_in_its_name_of_another_language(typed: str, code: str | None) -> None:
    assert country_code(typed) == code


@cases(
    ("text", "codes"),
    [
        ("Brussels promised a fast answer", "EU"),
        ("Brüssel droht mit Zöllen", "EU"),
        ("A deal with Brussels on tariffs is near", "EU"),
        ("Ursula von der Leyen said the Commission would act", "EU"),
        ("Kanada und Brüssel einigen sich", "CA EU"),
        ("A fire in Brussels", "BE"),
        ("Ministers met in Brussels to talk of tariffs", "BE"),
        ("Brussels police said tariffs were not the cause", "BE"),
        ("BRUSSELS, March 3 - tariffs", "BE"),
        ("Brussels shuts its schools", "BE"),
    ],
)
def test_the_seat_of_the_union_means_it_where_it_acts(text: str, codes: str) -> None:
    assert found(text) == codes

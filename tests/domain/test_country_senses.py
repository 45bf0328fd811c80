"""Tests of what a name means in a text: which town, and whether it only labels a thing."""

from bot.domain.countries import find_countries
from tests.cases import cases


def found(text: str) -> str:
    """Return the codes found, in order, as one line."""
    return " ".join(sorted(find_countries(text)))


@cases(
    ("text", "codes"),
    [
        ("Two held in London\nLONDON, Ky. - Deputies held two people. Both are from London.", "US"),
        ("Crash near Paris, Ontario. Two people from Paris were hurt.", "CA"),
        ("Moscow, Idaho: four students killed in Moscow", "US"),
        ("MANCHESTER, N.H. - Police said Manchester is safe", "US"),
        ("LEBANON, Tenn. - A man in Lebanon was hurt.", "US"),
        ("A man from Boston in Lincolnshire was jailed. Boston has a port.", "GB"),
        ("Two from Perth, Scotland, were hurt in Perth", "GB"),
        ("London mayor meets Paris mayor", "FR GB"),
        ("Talks in Lebanon and in Texas", "LB US"),
    ],
)
def test_a_town_is_throughout_the_one_that_a_text_says_it_is(text: str, codes: str) -> None:
    assert found(text) == codes


@cases(
    ("text", "codes"),
    [
        ("A man from Edmonton in north London was jailed.", "GB"),
        ("Edmonton Oilers win", "CA"),
        ("EDMONTON (CP) - A man from Montana was held in Edmonton", "CA US"),
        ("Alberta votes, and so does Edmonton, as Montana looks on", "CA US"),
        ("Birmingham mourns. The Alabama governor came to Birmingham", "US"),
        ("Birmingham and Leeds play, says an Alabama fan", "GB US"),
        ("WAUSAU, Wis. - A family in Athens was buried on Monday", "US"),
        ("A march in Athens, the Greek police said; an Ohio senator watched", "GR US"),
        ("A Texas man was arrested in Moscow", "RU US"),
        ("Police in Hyderabad, the Sindh capital, said so", "PK"),
        ("Floods in Hyderabad, as India and Pakistan talk", "IN PK"),
    ],
)
def test_a_town_that_shares_its_name_is_told_by_what_goes_with_it(text: str, codes: str) -> None:
    assert found(text) == codes


@cases(
    ("text", "codes"),
    [
        ("A French bulldog won the village prize.", ""),
        ("An American Staffordshire terrier and a Yorkshire pudding", ""),
        ("A Belgian malinois died", ""),
        ("The puppy is a Chihuahua, a small dog", ""),
        ("Delegates discussed the Kigali Amendment and the Paris agreement.", ""),
        ("the Vienna Convention, the Minsk declaration, the Basel framework", ""),
        ("the accord reached in Paris last month", ""),
        ("Anglo American shares fell", ""),
        ("Banque Nationale de Paris and Manufacturers Hanover", ""),
        ("Nitto Boseki Co Ltd of Tokyo", ""),
        ("the brokers J.C. Bradford and Sheikh Ali al-Sabah", ""),
        ("Rep. Glenn English (D-Okla.) spoke", ""),
        ("the loan is in Swiss francs and Canadian dollars", ""),
        ("the Iran-Contra affair", ""),
        ("The reporter Bill Holland spoke. Holland was calm.", ""),
        ("the Canadian dollar fell", "CA"),
        ("a French shepherd lost ten sheep, the French minister said", "FR"),
        ("A London man and a Paris court", "FR GB"),
        ("ministers meet in Paris", "FR"),
        ("the Port said it was closed", ""),
        ("ships leave Port Said", "EG"),
    ],
)
def test_an_adjective_or_a_town_in_a_name_names_no_country(text: str, codes: str) -> None:
    assert found(text) == codes

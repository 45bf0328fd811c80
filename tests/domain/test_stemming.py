"""Tests of stemming by language, also from several threads."""

from concurrent.futures import ThreadPoolExecutor
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.languages.stems import base_language, language_of_words, stem
from bot.domain.text.words import fold
from tests.cases import cases


@cases(
    ("language", "forms"),
    [
        ("en", ["troop", "troops"]),
        ("en", ["deploy", "deployed", "deploying", "deploys"]),
        ("de", ["truppe", "truppen"]),
        ("de", ["haus", "hauser"]),
        ("ru", ["войска", "войсками"]),
        ("pt-BR", ["tropa", "tropas"]),
    ],
)
def test_forms_of_a_word_share_a_stem(language: str, forms: list[str]) -> None:
    assert len({stem(form, language) for form in forms}) == 1


IRREGULAR = {
    "en": """
        child:children grandchildren:grandchild man:men policewoman:policewomen gunman:gunmen foot:feet
        knife:knives wolf:wolves life:lives housewife:housewives half:halves bookshelf:bookshelves
        bus:buses gas:gases lens:lenses quiz:quizzes crisis:crises analysis:analyses
        diagnosis:diagnoses:diagnosed phenomenon:phenomena referendum:referenda stadium:stadia
        fungus:fungi index:indices bureau:bureaux win:won fall:fell:fallen:falling shoot:shot:shots
        take:took:taken seek:sought strike:struck:strikes steal:stole:stolen withdraw:withdrew:withdrawn
        overthrow:overthrown find:found see:saw:seen lead:led meet:met:meeting pay:paid build:built
        rise:risen break:broke:broken lose:lost go:went:gone:goes
    """,
    "de": """
        kind:kinder bus:busse schulbus:schulbusse mann:manner feuerwehrmann:feuerwehrleute
        museum:museen:museums landesmuseum:landesmuseen thema:themen virus:viren impfzentrum:impfzentren
        ministerium:ministerien firma:firmen konto:konten visum:visa risiko:risiken arztin:arztinnen
        kollegin:kolleginnen ergebnis:ergebnisse algorithmus:algorithmen atlas:atlanten album:alben
        stadion:stadien prinzip:prinzipien gehen:ging:gegangen fallen:fiel:gefallen
        nehmen:nimmt:nahm:genommen festnehmen:festgenommen:festnahm angreifen:angegriffen:angegriffene
        sterben:stirbt:starb:gestorben verlieren:verlor:verloren beschliessen:beschloss:beschlossen
        steigen:stieg:gestiegen ausbrechen:ausgebrochen:ausbrach zurucktreten:zuruckgetreten
        erschiessen:erschoss:erschossen fliehen:floh:geflohen unterschreiben:unterschrieb
        ubernehmen:ubernahm:ubernommen warnen:warnt:warnte:gewarnt retten:gerettet bauen:gebaut:gebaute
        demonstrieren:demonstriert:demonstrierten kritisieren:kritisierte
    """,
}


@cases("language", IRREGULAR)
def test_irregular_forms_share_a_stem_both_ways(language: str) -> None:
    groups = [one.split(":") for one in IRREGULAR[language].split()]
    apart = [group for group in groups if len({stem(form, language) for form in group}) > 1]
    assert apart == []


@cases(
    ("language", "one", "other"),
    [
        ("en", "left", "leave"),
        ("en", "rose", "rise"),
        ("en", "fed", "feed"),
        ("en", "founder", "find"),
        ("en", "wound", "wind"),
        ("en", "leaves", "leaf"),
        ("en", "specimen", "man"),
        ("en", "olives", "life"),
        ("en", "bases", "basis"),
        ("de", "stand", "stehen"),
        ("de", "macht", "machen"),
        ("de", "sprache", "sprechen"),
        ("de", "aufgabe", "aufgeben"),
        ("de", "ford", "fordert"),
        ("de", "unterlagen", "unterliegen"),
    ],
)
def test_other_words_that_look_like_a_form_keep_their_stem(language: str, one: str, other: str) -> None:
    assert stem(one, language) != stem(other, language)


@cases("language", ["en", "de"])
def test_the_tables_hold_each_form_once_and_no_form_is_another_ones_word(language: str) -> None:
    text = files("bot.domain.languages.forms").joinpath(f"{language}.txt")
    rows = [line.split(": ") for line in text.read_text(encoding="utf-8").splitlines() if ": " in line]
    listed = [(form, row[0]) for row in rows if row[0][0] != "#" for form in row[1].split()]
    assert len(dict(listed)) == len(listed)
    assert {form for form, word in listed if form != word}.isdisjoint(word for _, word in listed)
    assert [form for form, _ in listed if form.strip("*") != fold(form.strip("*"))] == []


@cases("language", ["uk", "ja", "xx", "", "en-nonsense-ŧ"])
def test_any_language_tag_gives_some_stem(language: str) -> None:
    assert stem("війська", language)


def test_a_language_without_rules_leaves_words_alone() -> None:
    assert stem("houses", "ja") == "houses"
    assert stem("ממשלה", "he") == "ממשלה"


PARADIGMS = """
війна війни війні війну війною війнам війнами війнах
військо війська військом військ військам військами військах військовий військового військових військової
україна україни україні україну україною український українського українською українських
солдат солдата солдату солдатом солдати солдатів солдатам солдатами солдатові
президент президента президенту президентом президентові президенти президентів
київ києва києву києвом києві київський київського
харків харкова харкову харковом харкові харківський харківської
ракета ракети ракеті ракету ракетою ракет ракетам ракетами ракетах
удар удару ударом ударі удари ударів ударами
вибори виборів виборам виборами виборах
уряд уряду урядом уряді уряди
місто міста місту містом місті міст містам
енергія енергії енергію енергією
армія армії армію армією армій
атака атаки атаку атакою атак атакувати атакував атакувала атакували атакують атакує атакований
сказати сказав сказала сказали
загинути загинув загинула загинули
поранений поранено поранених поранені поранення
безпека безпеки безпеці безпеку безпекою
перемога перемоги перемозі перемогу перемогою
рік року роком роки років роках
область області областю областей областях
росія росії росію росією російський російська російських
зеленський зеленського зеленському зеленським
обстріл обстріли обстрілу обстрілів
люди людей людям людьми людях
"""


@cases("paradigm", PARADIGMS.split("\n")[1:-1])
def test_forms_of_a_ukrainian_word_share_a_stem(paradigm: str) -> None:
    assert len({stem(form, "uk") for form in paradigm.split()}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [("зеленський", "зелений"), ("київ", "кий"), ("війна", "війська"), ("мова", "мовчати")],
)
def test_different_ukrainian_words_keep_different_stems(one: str, other: str) -> None:
    assert stem(one, "uk") != stem(other, "uk")


def test_every_spelling_of_a_name_in_sky_has_one_stem() -> None:
    spellings = ["zelensky", "zelenskyy", "zelenskiy", "zelenskyi", "zelenskyj"]
    assert len({stem(name, "en") for name in spellings}) == 1
    assert stem("risky", "en") != stem("risk", "en")


def test_a_word_in_another_script_is_stemmed_in_a_language_of_it() -> None:
    assert stem("військом", "en") == stem("військом", "uk")
    assert stem("войсками", "de") == stem("войсками", "ru")
    assert stem("στρατού", "en") == stem("στρατού", "el")
    assert stem("troops", "ru") == "troops"


@cases(
    ("words", "language", "expected"),
    [
        (["troops"], "de", "de"),
        (["війська", "военных"], "en", "uk"),
        (["войска"], "en", "ru"),
        (["войска", "troops"], "en", "en"),
        (["войска", "2024"], "en", "ru"),
        (["трупе"], "sr", "sr"),
        (["京", "都"], "en", "en"),
        ([], "en", "en"),
    ],
)
def test_the_language_of_words_is_the_given_one_unless_all_are_in_another_script(
    words: list[str], language: str, expected: str
) -> None:
    assert language_of_words(words, language) == expected


@given(st.text(min_size=1, max_size=30), st.sampled_from(["en", "de", "ar", "hi", "tr", "sr", "uk", "yi"]))
def test_a_stem_is_never_empty(word: str, language: str) -> None:
    assert stem(word, language)


def test_threads_stem_alike() -> None:
    some = [f"{beginning}{ending}" for beginning in map(str, range(400)) for ending in ("ing", "s", "ed")]
    alone = [stem.__wrapped__(word, "en") for word in some]
    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(lambda word: stem.__wrapped__(word, "en"), some))
    assert together == alone


def test_a_tag_is_reduced_to_its_language() -> None:
    assert [base_language(tag) for tag in ("pt-BR", "zh_Hant", "EN")] == ["pt", "zh", "en"]

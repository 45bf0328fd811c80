"""Tests that a filter for a country finds entries in languages that its reader did not type."""

from bot.domain.countries import find_countries
from bot.domain.entry.content import ParsedEntry
from bot.domain.entry.terms import entry_terms
from bot.domain.filters import matches, parse_filter
from bot.domain.topics import built_in
from tests.cases import cases


def takes(typed: str, headline: str, body: str, source_language: str | None = None) -> bool:
    """Tell whether a filter typed in a German chat takes an entry of a source."""
    vocabulary = built_in()
    entry = ParsedEntry("1", headline, body, ())
    terms = entry_terms(
        entry, ["de"], source_title="Live", vocabulary=vocabulary, source_language=source_language
    )
    return matches(parse_filter(typed, "de", vocabulary), terms)


@cases(
    ("typed", "language", "headline", "body"),
    [
        ("country:UA", "el", "Πύραυλοι στο Χάρκοβο", "Οι Ουκρανοί ανακοίνωσαν επτά τραυματίες."),
        ("country:UA", "ja", "キーウで停電", "ゼレンスキー大統領が夜に演説した。"),
        ("Ukraine", "ar", "انفجارات في خاركيف", "قالت السلطات الأوكرانية إن سبعة أصيبوا."),
        ("land:Ukraine", "he", "אזעקות בקייב", "הצבא האוקראיני יירט שבעה כטב״מים."),
        ("land:USA", "zh-Hant", "白宮發表聲明", "川普週二將前往紐約。"),
        ("Japan", "ko", "도쿄에서 정상회담", "일본 총리가 기자회견을 열었다."),
        ("land:Deutschland", "fi", "Saksalaiset äänestävät", "Berliinissä on jo jonoja, mutta ne ovat lyhyitä."),
        ("country:FR", "pl", "Strajk w Paryżu", "Francuscy kolejarze nie pracują."),
        ("country:TR", "fa", "زلزله در استانبول", "ترکیه از کشورهای همسایه کمک خواست."),
        ("country:IN", "hi", "दिल्ली में बारिश", "भारतीय रेलवे ने ट्रेनें रोकीं।"),
        ("country:EU-members", "cs", "Němečtí hasiči pomáhají", "Povodeň zasáhla Drážďany."),
        ("land:NATO", "uk", "Засідання НАТО", "Міністри зібралися в Брюсселі."),
        ("country:CN", "tr", "Pekin'den açıklama", "Çinli yetkililer sınırı daha önce kapattı ve bir açıklama yaptı."),
    ],
)
def test_a_country_asked_for_in_a_german_chat_is_found_in_every_language(
    typed: str, language: str, headline: str, body: str
) -> None:
    assert takes(typed, headline, body, language)
    assert takes(typed, headline, body)
    assert not takes("country:BR", headline, body, language)


@cases(
    ("code", "text", "found"),
    [
        ("nb", "Nordmennene og svenskene møtes i Kyiv", "NO SE UA"),
        ("nn-NO", "Statsministeren reiser til Noreg og Sverige", "NO SE"),
        ("no", "Utenriksministeren reiser til Tyskland", "DE"),
        ("iw", "שר החוץ המצרי הגיע לירושלים", "EG IL"),
        ("he-IL", "שר החוץ המצרי הגיע לירושלים", "EG IL"),
        ("pt-BR", "O governo brasileiro negocia com a Argentina", "AR BR"),
        ("zh-Hant", "烏克蘭總統訪問德國", "DE UA"),
        ("zh-Hans-CN", "乌克兰总统访问德国", "DE UA"),
        ("in", "Presiden Indonesia bertemu menteri Jepang", "ID JP"),
    ],
)
def test_a_language_is_known_by_each_of_its_codes(code: str, text: str, found: str) -> None:
    assert " ".join(sorted(find_countries(text, code))) == found


@cases(
    ("given", "text", "found"),
    [
        ("en", "W Kijowie zabrzmiały syreny, ale to nie jest koniec, bo Rosja się nie cofa", "RU UA"),
        ("en-US", "Die Ministerin sagte am Montag, dass sie nach Warschau und in die Ukraine reist", "PL UA"),
        ("en", "Η κυβέρνηση της Γερμανίας και ο πρωθυπουργός", "DE"),
        ("de", "日本の首相がインドを訪問した", "IN JP"),
        ("fr", "Police in Kenya said on Friday that two of the four men had fled to Uganda", "KE UG"),
    ],
)
def test_a_text_that_is_clearly_in_another_language_than_its_source_says_is_read_in_its_own(
    given: str, text: str, found: str
) -> None:
    assert " ".join(sorted(find_countries(text, given))) == found


@cases(
    ("text", "found"),
    [
        ("The sign read Добро пожаловать в Россию, and the driver went on", "RU"),
        ("Am Gebäude steht Україна, sagte die Sprecherin der Stadt", "UA"),
        ("They chanted 대한민국 for an hour in the stadium", "KR"),
    ],
)
def test_words_in_another_script_are_read_in_a_language_of_that_script(text: str, found: str) -> None:
    assert " ".join(sorted(find_countries(text))) == found

"""Stems by language, also from several threads."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.stemming import base_language, stem


@pytest.mark.parametrize(
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


@pytest.mark.parametrize("language", ["uk", "ja", "xx", "", "en-nonsense-ŧ"])
def test_any_language_tag_gives_some_stem(language: str) -> None:
    assert stem("війська", language)


def test_a_language_without_rules_leaves_words_alone() -> None:
    assert stem("війська", "uk") == "війська"


@given(st.text(min_size=1, max_size=30), st.sampled_from(["en", "de", "ar", "hi", "tr", "sr", "yi"]))
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

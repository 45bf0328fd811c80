"""Tests of inline mode: what the bot may answer, and what people see and send."""

import pytest

from bot.sandbox import GROUP_ID, READER_ID, World, WorldError
from tests.sandbox.conftest import Api, Json


def article(result_id: str = "1", text: str = "Storm", **more: object) -> Json:
    """Return a result that sends a text."""
    content = {"message_text": text}
    return {"type": "article", "id": result_id, "title": text, "input_message_content": content} | more


async def answer(api: Api, query_id: str, *results: Json, **more: object) -> None:
    """Answer a query."""
    await api.call("answerInlineQuery", inline_query_id=query_id, results=list(results), **more)


async def test_what_is_typed_after_the_bots_name_comes_as_an_inline_query(api: Api, world: World) -> None:
    query_id = world.inline_query(READER_ID, "storm", chat_id=GROUP_ID, offset="10")
    [update] = await api.updates()
    query = update["inline_query"]
    assert (query["id"], query["query"], query["offset"]) == (query_id, "storm", "10")
    assert (query["from"]["id"], query["chat_type"]) == (READER_ID, "group")


async def test_a_query_has_at_most_256_characters(api: Api, world: World) -> None:
    world.inline_query(READER_ID, "x" * 300)
    [update] = await api.updates()
    assert len(update["inline_query"]["query"]) == 256


async def test_a_chosen_result_is_sent_by_the_person_through_the_bot(api: Api, world: World) -> None:
    keyboard = {"inline_keyboard": [[{"text": "Follow", "url": "https://t.me/a?start=b"}]]}
    query_id = world.inline_query(READER_ID, "storm", chat_id=GROUP_ID)
    await answer(api, query_id, article(reply_markup=keyboard), next_offset="more")
    shown = world.inline_answer(query_id)
    assert shown is not None
    assert shown["next_offset"] == "more"
    message_id = world.choose_result(GROUP_ID, READER_ID, query_id, "1")
    sent = world.messages(GROUP_ID)[-1]
    assert (sent["message_id"], sent["text"], sent["reply_markup"]) == (message_id, "Storm", keyboard)
    assert (sent["from"]["id"], sent["via_bot"]) == (READER_ID, world.bot.json())
    assert (await api.updates())[-1]["message"]["message_id"] == message_id


async def test_a_result_that_was_not_offered_cannot_be_chosen(api: Api, world: World) -> None:
    query_id = world.inline_query(READER_ID, "storm")
    await answer(api, query_id, article())
    with pytest.raises(WorldError):
        world.choose_result(READER_ID, READER_ID, query_id, "2")


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ({"results": [article(str(one)) for one in range(51)]}, "RESULTS_TOO_MUCH"),
        ({"results": [article("1"), article("1")]}, "RESULT_ID_DUPLICATE"),
        ({"results": [article("ä" * 33)]}, "RESULT_ID_INVALID"),
        ({"results": [article("")]}, "RESULT_ID_INVALID"),
        ({"results": [article(text=" ")]}, "ARTICLE_TITLE_EMPTY"),
        ({"results": [article(text="x" * 4097)]}, "message is too long"),
        ({"results": [], "next_offset": "x" * 65}, "NEXT_OFFSET_INVALID"),
        ({"results": [], "button": {"text": "More", "start_parameter": "a b"}}, "START_PARAM_INVALID"),
        ({"results": [], "button": {"text": "More"}}, "exactly one"),
        ({"results": {"1": 2}}, "expected an Array"),
    ],
)
async def test_an_answer_beyond_the_limits_is_refused(api: Api, world: World, given: Json, why: str) -> None:
    query_id = world.inline_query(READER_ID, "storm")
    code, description = await api.refused("answerInlineQuery", inline_query_id=query_id, **given)
    assert code == 400
    assert why in description
    assert world.inline_answer(query_id) is None


async def test_a_query_is_answered_once_and_in_time(api: Api, world: World) -> None:
    answered, old = world.inline_query(READER_ID, "a"), world.inline_query(READER_ID, "b")
    await answer(api, answered, article())
    world.inline_queries.expire()
    for query_id in (answered, old, "17"):
        _, description = await api.refused("answerInlineQuery", inline_query_id=query_id, results=[])
        assert "query is too old" in description


async def test_inline_mode_can_be_off(api: Api, world: World) -> None:
    assert (await api.call("getMe"))["supports_inline_queries"] is True
    world.set_inline_mode(on=False)
    assert (await api.call("getMe"))["supports_inline_queries"] is False
    with pytest.raises(WorldError):
        world.inline_query(READER_ID, "storm")

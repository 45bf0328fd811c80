"""Implements answerInlineQuery."""

import re
from typing import Any

from bot.sandbox.api.messages import read_content
from bot.sandbox.api.parameters import Parameters
from bot.sandbox.api.refusals import bad_request
from bot.sandbox.world.objects import Json
from bot.sandbox.world.world import World

RESULT_LIMIT = 50
"""Bot API, answerInlineQuery: "No more than 50 results per query are allowed."."""
ID_LIMIT = 64
"""Bot API, InlineQueryResultArticle, id: "Unique identifier for this result, 1-64 Bytes"."""
OFFSET_LIMIT = 64
"""Bot API, answerInlineQuery, next_offset: "Offset length can't exceed 64 bytes."."""
PARAMETER = re.compile(r"[A-Za-z0-9_-]{1,64}")
"""Bot API, InlineQueryResultsButton, start_parameter: "1-64 characters, only A-Z, a-z, 0-9, _ and - are
allowed."."""
SHOWN = ("title", "description", "url")


async def answer_inline_query(world: World, given: Parameters) -> bool:
    """Answer an inline query, once and in time. Each query is asked anew: this Telegram caches nothing."""
    results = given.object("results")
    if not isinstance(results, list):
        raise bad_request("can't parse inline query results: expected an Array")
    if len(results) > RESULT_LIMIT:
        raise bad_request("RESULTS_TOO_MUCH")
    if len(given.text("next_offset").encode()) > OFFSET_LIMIT:
        raise bad_request("NEXT_OFFSET_INVALID")
    checked = [_check_result(world, one) for one in results]
    answer = {
        "results": checked,
        "next_offset": given.text("next_offset"),
        "button": _check_button(given.object("button")),
        "cache_time": 300 if given.number("cache_time") is None else given.number("cache_time"),
        "is_personal": given.flag("is_personal"),
    }
    if len({one["id"] for one in checked}) < len(results):
        raise bad_request("RESULT_ID_DUPLICATE")
    query_id = given.text("inline_query_id")
    user_id = world.inline_queries.answer(query_id, answer)
    world.changes.publish("inline", user_id=user_id, query_id=query_id, **answer)
    return True


def _check_result(world: World, result: Any) -> Json:  # noqa: ANN401  comes from the wire
    """Return an article with the message that it sends as `content`; refused if it is invalid."""
    if not isinstance(result, dict) or result.get("type") != "article":
        raise bad_request("can't parse inline query result: the sandbox takes articles only")
    result_id = str(result.get("id", ""))
    if not 0 < len(result_id.encode()) <= ID_LIMIT:
        raise bad_request("RESULT_ID_INVALID")
    if not str(result.get("title", "")).strip():
        raise bad_request("ARTICLE_TITLE_EMPTY")
    message = result.get("input_message_content")
    if not isinstance(message, dict):
        raise bad_request("can't parse inline query result: no input message content")
    # Bot API, InputTextMessageContent: "Text of the message to be sent, 1-4096 characters".
    fields = {"text": message.get("message_text"), "reply_markup": result.get("reply_markup")}
    content = read_content(world, Parameters(message | fields))
    return {"id": result_id, "content": content} | {name: result[name] for name in SHOWN if result.get(name)}


def _check_button(button: Any) -> Json | None:  # noqa: ANN401  comes from the wire
    """Return the button above the results. Bot API: "You must use exactly one of the optional fields."."""
    if button is None:
        return None
    if not isinstance(button, dict) or not str(button.get("text", "")).strip():
        raise bad_request("can't parse inline query results button")
    if ("start_parameter" in button) == ("web_app" in button):
        raise bad_request("exactly one of start_parameter and web_app is needed")
    if not PARAMETER.fullmatch(str(button.get("start_parameter", ""))):
        raise bad_request("START_PARAM_INVALID")
    return {"text": str(button["text"]), "start_parameter": str(button["start_parameter"])}

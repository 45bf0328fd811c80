"""Tests of documents that the bot sends."""

import aiohttp
import pytest

from bot.sandbox import READER_ID, World
from tests.sandbox.conftest import Api

WRONG = (400, "Bad Request: wrong file identifier/HTTP URL specified")


@pytest.mark.parametrize("attached", [True, False])
async def test_a_document_can_be_uploaded_and_sent_again_by_its_id(
    api: Api, world: World, *, attached: bool
) -> None:
    data = aiohttp.FormData({"chat_id": str(READER_ID), "caption": "All of it"})
    if attached:
        data.add_field("document", "attach://file")
    data.add_field("file" if attached else "document", b"a,b", filename="day.csv")
    async with api.session.post(api.url("sendDocument"), data=data) as response:
        sent = (await response.json())["result"]
    assert (sent["document"]["file_name"], sent["caption"]) == ("day.csv", "All of it")
    file_id = sent["document"]["file_id"]
    again = await api.call("sendDocument", chat_id=READER_ID, document=file_id)
    assert again["document"] == sent["document"]
    assert world.files[file_id][1] == b"a,b"


async def test_a_document_from_nowhere_is_refused(api: Api) -> None:
    assert await api.refused("sendDocument", chat_id=READER_ID, document="http://a.b/c") == WRONG


async def test_a_long_caption_is_refused(api: Api, world: World) -> None:
    world.send_document(READER_ID, READER_ID, "day.txt", b"a")
    document = next(iter(world.files))
    asked = {"chat_id": READER_ID, "document": document}
    assert await api.refused("sendDocument", **asked, caption="a" * 1025) == (
        400,
        "Bad Request: message caption is too long",
    )


async def test_a_document_has_no_text_to_edit(api: Api, world: World) -> None:
    world.send_document(READER_ID, READER_ID, "day.txt", b"a")
    sent = await api.call("sendDocument", chat_id=READER_ID, document=next(iter(world.files)))
    refused = await api.refused(
        "editMessageText", chat_id=READER_ID, message_id=sent["message_id"], text="Hello"
    )
    assert refused == (400, "Bad Request: there is no text in the message to edit")

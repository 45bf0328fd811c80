"""Tests of photos and videos that the bot sends and edits."""

from pathlib import Path

import aiohttp
import pytest

from bot.sandbox import EDITOR_ID, GROUP_ID, READER_ID, World
from bot.sandbox.world.media import KINDS
from tests.sandbox.conftest import Api

COVER = (Path(__file__).parents[2] / "bot/gateway/cover.png").read_bytes()


def photo_of(world: World) -> str:
    """Return the id of a photo that somebody sent."""
    message_id = world.send_media(READER_ID, READER_ID, "photo", COVER)
    [message] = [one for one in world.messages(READER_ID) if one["message_id"] == message_id]
    return str(message["photo"][-1]["file_id"])


async def test_a_persons_photo_comes_with_its_sizes_and_caption(api: Api, world: World) -> None:
    entities = [{"type": "bold", "offset": 0, "length": 5}]
    world.send_media(EDITOR_ID, EDITOR_ID, "photo", COVER, "Flood today", entities=entities, album="7")
    [update] = await api.call("getUpdates")
    message = update["message"]
    assert (message["caption"], message["media_group_id"]) == ("Flood today", "7")
    assert message["caption_entities"] == entities
    assert (message["photo"][-1]["width"], message["photo"][-1]["height"]) == (640, 360)


async def test_a_photo_can_be_sent_again_by_its_id(api: Api, world: World) -> None:
    photo = photo_of(world)
    sent = await api.call("sendPhoto", chat_id=READER_ID, photo=photo, caption="Flood")
    assert (sent["photo"][-1]["file_id"], sent["caption"]) == (photo, "Flood")


async def test_a_photo_is_no_video(api: Api, world: World) -> None:
    refused = await api.refused("sendVideo", chat_id=READER_ID, video=photo_of(world))
    assert refused == (400, "Bad Request: can't use file of type Photo as Video")


async def test_a_photo_from_nowhere_is_refused(api: Api) -> None:
    code, words = await api.refused("sendPhoto", chat_id=READER_ID, photo="another bot's")
    assert code == 400
    assert "wrong remote file identifier specified" in words


@pytest.mark.parametrize("kind", KINDS)
async def test_a_chat_can_forbid_what_the_bot_sends(api: Api, world: World, kind: str) -> None:
    photo = photo_of(world)
    world.forbid_media(GROUP_ID, "photo" if kind == "photo" else "video")
    method = f"send{kind.title()}"
    code, words = await api.refused(method, **{"chat_id": GROUP_ID, kind: photo})
    assert (code, words) == (400, f"Bad Request: not enough rights to send {kind}s to the chat")


async def test_a_caption_can_be_edited_and_the_photo_stays(api: Api, world: World) -> None:
    sent = await api.call("sendPhoto", chat_id=READER_ID, photo=photo_of(world), caption="Flood")
    which = {"chat_id": READER_ID, "message_id": sent["message_id"]}
    changed = await api.call("editMessageCaption", **which, caption="Flood ends")
    assert (changed["caption"], changed["photo"]) == ("Flood ends", sent["photo"])
    code, words = await api.refused("editMessageCaption", **which, caption="Flood ends")
    assert (code, "message is not modified" in words) == (400, True)


async def test_a_text_has_no_caption_and_a_photo_no_text(api: Api, world: World) -> None:
    text = await api.call("sendMessage", chat_id=READER_ID, text="Hello")
    photo = await api.call("sendPhoto", chat_id=READER_ID, photo=photo_of(world))
    ids = {"chat_id": READER_ID}
    refused = await api.refused("editMessageCaption", **ids, message_id=text["message_id"], caption="a")
    assert refused == (400, "Bad Request: there is no caption in the message to edit")
    refused = await api.refused("editMessageText", **ids, message_id=photo["message_id"], text="a")
    assert refused == (400, "Bad Request: there is no text in the message to edit")


async def test_a_video_can_be_replaced_by_an_uploaded_photo(api: Api, world: World) -> None:
    message_id = world.send_media(READER_ID, READER_ID, "video", b"moving")
    [message] = [one for one in world.messages(READER_ID) if one["message_id"] == message_id]
    sent = await api.call("sendVideo", chat_id=READER_ID, video=message["video"]["file_id"], caption="Flood")
    data = aiohttp.FormData({"chat_id": str(READER_ID), "message_id": str(sent["message_id"])})
    data.add_field("media", '{"type": "photo", "media": "attach://cover", "caption": "Withdrawn"}')
    data.add_field("cover", COVER, filename="cover.png")
    async with api.session.post(api.url("editMessageMedia"), data=data) as response:
        changed = (await response.json())["result"]
    assert changed["caption"] == "Withdrawn"
    assert "video" not in changed
    assert world.media[changed["photo"][-1]["file_id"]][2] == COVER


async def test_a_photo_can_be_downloaded_by_its_path(api: Api, world: World) -> None:
    found = await api.call("getFile", file_id=photo_of(world))
    assert found["file_path"].startswith("photos/")
    assert found["file_size"] == len(COVER)

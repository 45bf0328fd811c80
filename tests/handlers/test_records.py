"""Tests of /mydata, and of restoring follows and settings from its file."""

import json
from typing import Any

import pytest

from bot.app.lifecycle import running
from bot.domain.delivery.preferences import Preferences
from bot.readers.records import archives
from storage import Storage, Tx
from storage.chats import destinations, preferences
from tests.handlers.sites import Message, Person, Site, labels
from tests.sentences import say

RESTORE = say("button-restore")
NAME = "liveblog-bot-data.json"


async def file_of(person: Person) -> dict[str, Any]:
    """Ask for a chat's file, and return what it says."""
    [answer] = await person.ask("/mydata")
    assert answer["document"]["file_name"] == NAME
    assert answer["caption"] == say("mydata-sent")
    found = json.loads(person.sandbox.world.files[answer["document"]["file_id"]][1])
    assert isinstance(found, dict)
    return found


def made(*filters: str, **more: object) -> dict[str, Any]:
    """Return a file with these filters."""
    at = "2026-01-01T00:00:00Z"
    follows = [{"filter": one, "language": "en", "since": at} for one in filters]
    return {"format": "liveblog-bot-data", "version": 1, "made": at, "follows": follows, **more}


async def sent(person: Person, file: object) -> Message:
    """Send a file, and return the bot's answer."""
    data = file if isinstance(file, bytes) else json.dumps(file).encode()
    [answer] = await person.send_document(NAME, data)
    return answer


async def restored(person: Person, file: object) -> Message:
    """Send a file, press the button, and return what the bot says then."""
    preview = await sent(person, file)
    await person.press(preview, RESTORE)
    return await person.changed(preview)


async def chosen(storage: Storage, person: Person) -> Preferences:
    """Return what a chat chose."""

    async def read(tx: Tx) -> Preferences:
        [where] = await destinations.by_chat(tx, person.chat_id)
        return (await preferences.of_destination(tx, where.id)).preferences

    return await storage.read(read)


@pytest.mark.both_engines
async def test_the_file_has_follows_settings_and_what_was_sent(reader: Person, editor: Person) -> None:
    await reader.follow_silently("zeppelin -balloon")
    await reader.ask("/timezone Tokyo")
    before = len(reader.received())
    await editor.post("Zeppelin over the harbour")
    await reader.next_messages(before)
    await reader.site.until_handled()
    file = await file_of(reader)
    assert (file["format"], file["version"]) == ("liveblog-bot-data", 1)
    assert (file["chat"]["id"], file["chat"]["title"]) == (reader.chat_id, "Rita")
    assert [one["filter"] for one in file["follows"]] == ["zeppelin -balloon"]
    assert file["settings"] == {"zone": "Asia/Tokyo"}
    [entry] = [one for one in file["sent"] if one["headline"] == "Zeppelin over the harbour"]
    assert entry["sent"].endswith("Z")


async def test_a_chat_of_which_nothing_is_stored_gets_no_file(reader: Person) -> None:
    [answer] = await reader.ask("/mydata")
    assert answer["text"] == say("mydata-none")


@pytest.mark.both_engines
async def test_a_file_restores_follows_and_settings_in_another_chat(
    site: Site, reader: Person, editor: Person
) -> None:
    await reader.follow_silently("zeppelin")
    await reader.follow_silently("lighthouse, buoy")
    await reader.choose(Preferences(sound="none", quiet=(1320, 420), times=(480, 1080), pace="times"))
    [listed] = await reader.ask("/following")
    await reader.press(listed, "zeppelin")
    file = await file_of(reader)
    file["follows"][0]["settings"] = {"sound": "all", "quiet": [0, 60]}
    file["follows"][1]["mute"] = {"since": "2026-01-01T00:00:00Z", "until": None}
    other = site.person("Otto")
    preview = await sent(other, file)
    survey = say("restore-survey", new=2, there=0, refused=0)
    assert preview["text"].startswith(survey)
    assert say("restore-settings") in preview["text"]
    await other.press(preview, RESTORE)
    done = await other.changed(preview)
    assert done["text"] == say("restore-done", new=2, settings="yes")
    again = await file_of(other)
    assert [one["filter"] for one in again["follows"]] == ["zeppelin", "lighthouse, buoy"]
    assert again["settings"] == file["settings"]
    assert [one["settings"] for one in again["follows"]] == [{"sound": "all"}, {}]
    assert [one["mute"] is None for one in again["follows"]] == [True, False]
    assert again["sent"] == []


async def test_what_is_followed_already_is_not_restored_again(reader: Person) -> None:
    await reader.follow_silently("zeppelin")
    preview = await sent(reader, made("zeppelins", "lighthouse", "Lighthouses"))
    assert preview["text"].startswith(say("restore-survey", new=1, there=2, refused=0))
    await reader.press(preview, RESTORE)
    await reader.until_it_says(preview, say("restore-done", new=1, settings="no"))
    [listed] = await reader.ask("/following")
    assert labels(listed) == ["zeppelin", "lighthouse"]


async def test_a_file_with_nothing_new_gets_no_button(reader: Person) -> None:
    await reader.follow_silently("zeppelin")
    preview = await sent(reader, made("zeppelin"))
    assert preview["text"] == say("restore-survey", new=0, there=1, refused=0)
    assert labels(preview) == []


async def test_follows_that_cannot_be_read_are_named_with_the_reason(reader: Person) -> None:
    file = made("zeppelin", "-balloon", "country:Atlantis", '"open')
    file["follows"].append({"filter": "x", "language": "tlh", "since": "2026-01-01T00:00:00Z"})
    preview = await sent(reader, file)
    assert preview["text"].startswith(say("restore-survey", new=1, there=0, refused=4))
    why = say("restore-language", language="tlh")
    assert say("restore-refused", filter="x", why=why) in preview["text"]
    await reader.press(preview, RESTORE)
    await reader.changed(preview)
    [listed] = await reader.ask("/following")
    assert labels(listed) == ["zeppelin"]


async def test_beyond_the_limit_of_follows_the_others_are_refused(reader: Person) -> None:
    for number in range(49):
        await reader.follow_silently(f"zeppelin{number}")
    preview = await sent(reader, made("lighthouse", "buoy"))
    assert preview["text"].startswith(say("restore-survey", new=1, there=0, refused=1))
    assert say("follow-too-many", limit=50) in preview["text"]


HOSTILE = {
    "empty": (b"", "restore-foreign"),
    "no JSON": (b"\xff\xfe\x00", "restore-foreign"),
    "another file": (b'{"name": "x"}', "restore-foreign"),
    "a list": (b"[]", "restore-foreign"),
    "deep": (b"[" * 100_000, "restore-foreign"),
    "deep objects": (b'{"a":' * 50_000, "restore-foreign"),
    "a later version": (made(version=2), "restore-version"),
    "no version": ({**made(), "version": None}, "restore-version"),
    "NaN for a version": (json.dumps({**made(), "version": float("nan")}).encode(), "restore-version"),
    "10,000 follows": (made(*["zeppelin"] * 10_000), "restore-too-many"),
    "a number for a filter": (made(7), "restore-damaged"),  # type: ignore[arg-type]
    "a long filter": (made("x" * 5000), "restore-damaged"),
    "settings in a list": (made(settings=[1]), "restore-damaged"),
    "a time that is none": ({**made(), "made": "yesterday"}, "restore-damaged"),
    "a time without a zone": ({**made(), "made": "2026-01-01T00:00:00"}, "restore-damaged"),
    "large": (b" " * (archives.LARGEST + 1), "restore-too-large"),
}


@pytest.mark.parametrize("name", HOSTILE)
async def test_a_file_that_is_none_of_mydata_gets_one_sentence(reader: Person, name: str) -> None:
    file, message = HOSTILE[name]
    answer = await sent(reader, file)
    assert answer["text"] == say(message, limit=10 if message == "restore-too-large" else 50)
    assert labels(answer) == []


async def test_settings_that_are_none_are_left_out(reader: Person, storage: Storage) -> None:
    settings: dict[str, object] = {
        "sound": "loud",
        "pace": ["each"],
        "times": [99_999],
        "quiet": [5, 5],
        "urgent": 1,
        "zone": "Mars/Olympus",
        "why": False,
        "reason": float("nan"),
        "later": {"a": [{}]},
    }
    await restored(reader, made("zeppelin", settings=settings))
    assert await chosen(storage, reader) == Preferences(why=False)


async def test_settings_of_a_file_go_over_those_of_the_chat(reader: Person, storage: Storage) -> None:
    await reader.follow_silently("zeppelin")
    await reader.choose(Preferences(sound="none", pictures=False))
    done = await restored(reader, made(settings={"sound": "all"}))
    assert done["text"] == say("restore-done", new=0, settings="yes")
    assert await chosen(storage, reader) == Preferences(sound="all", pictures=False)


async def test_pressing_restore_twice_restores_once(reader: Person) -> None:
    preview = await sent(reader, made("zeppelin"))
    world = reader.sandbox.world
    for _ in range(2):
        world.press(reader.chat_id, reader.user_id, preview["message_id"], RESTORE)
    await reader.changed(preview)
    await reader.site.until_handled()
    [listed] = await reader.ask("/following")
    assert labels(listed) == ["zeppelin"]


async def test_a_file_that_is_gone_is_not_restored(reader: Person) -> None:
    preview = await sent(reader, made("zeppelin"))
    kept = reader.sandbox.world.chat(reader.chat_id).history[preview["message_id"]].message
    del kept["reply_to_message"]
    assert await reader.press(preview, RESTORE) == say("restore-gone")


async def test_a_file_is_restored_after_a_restart(own_site: Site) -> None:
    reader = own_site.person("Rita")
    async with running(own_site.settings):
        preview = await sent(reader, made("zeppelin"))
    async with running(own_site.settings):
        await reader.press(preview, RESTORE)
        await reader.until_it_says(preview, say("restore-done", new=1, settings="no"))


async def test_in_a_group_only_admins_get_and_restore_data(group_member: Person, group_admin: Person) -> None:
    await group_admin.follow_silently("zeppelin")
    [refused] = await group_member.ask("/mydata")
    assert refused["text"] == say("group-admins-only")
    file = json.dumps(made("lighthouse")).encode()
    [refused] = await group_member.send_document(NAME, file, "/mydata")
    assert refused["text"] == say("group-admins-only")
    [preview] = await group_admin.send_document(NAME, file, "/mydata")
    assert await group_member.press(preview, RESTORE) == say("group-admins-only")
    await group_admin.press(preview, RESTORE)
    await group_admin.changed(preview)
    [listed] = await group_admin.ask("/following")
    assert labels(listed) == ["zeppelin", "lighthouse"]


async def test_a_file_of_others_in_a_group_is_not_answered(group_admin: Person) -> None:
    before = len(group_admin.received())
    group_admin.sandbox.world.send_document(
        group_admin.chat_id, group_admin.user_id, "holiday.json", b"{}", "our holidays"
    )
    [answer] = await group_admin.ask("/following")
    assert group_admin.received()[before:] == [answer]


async def test_an_editors_import_of_a_json_file_is_still_an_import(editor: Person) -> None:
    [answer] = await editor.send_document("day.json", b"10:00 Zeppelin\nIt lands.", "/import")
    assert answer["text"] != say("restore-foreign")


async def test_the_ending_is_read_in_any_capitals(reader: Person) -> None:
    [answer] = await reader.send_document("day.JSON", b"{}")
    assert answer["text"] == say("restore-foreign")

"""Tests of what people write without a right command: typos, edited commands, and plain words."""

import pytest

from bot.conversation.commands import help_for
from handlers.application import answering_handlers
from tests.cases import cases
from tests.handlers.sites import Message, Person, labels
from tests.handlers.test_strangers import forged
from tests.sentences import ANY, find, say

STOP = say("button-stop")


async def edited(person: Person, first: str, then: str, answers: int = 1) -> Message:
    """Say something, edit it, and return the bot's answer to the edit; `answers` is how many come before."""
    world, before = person.sandbox.world, len(person.received())
    [said] = world.say(person.chat_id, person.user_id, first)
    await person.next_messages(before, answers)
    world.edit(person.chat_id, person.user_id, said, then)
    return (await person.next_messages(before + answers))[-1]


async def pressed(person: Person, message: Message, label: str) -> Message:
    """Press a button and return the next message."""
    before = len(person.received())
    await person.press(message, label)
    [answer] = await person.next_messages(before)
    return answer


async def test_a_mistyped_command_is_offered_with_what_was_typed_after_it(reader: Person) -> None:
    [asked] = await reader.ask("/folow zeppelin")
    assert asked["text"] == say("command-meant", typed="/folow zeppelin", nearest="/follow")
    assert labels(asked)[0] == "/follow zeppelin"
    assert (await pressed(reader, asked, "/follow zeppelin"))["text"].splitlines()[0] in (
        say("follow-ask", filter="zeppelin"),
        say("follow-done", filter="zeppelin"),
    )


async def test_what_is_too_long_for_a_button_is_only_named(reader: Person) -> None:
    [asked] = await reader.ask(f"/folow {'football ' * 8}")
    assert "/follow" in asked["text"]
    assert labels(asked) == []


async def test_only_editors_are_shown_editors_commands(reader: Person, editor: Person) -> None:
    [told] = await editor.ask("/corect 12 Six hurt")
    assert told["text"] == say("command-meant", typed="/corect 12 Six hurt", nearest="/correct")
    assert labels(told) == []
    [unknown] = await reader.ask("/corect 12 Six hurt")
    assert unknown["text"] == say("unknown-command", typed="/corect 12 Six hurt")


@cases("data", ["post:Storm", "editor:list", "status:", "nothing:", "", ":", "HELP:"])
async def test_a_button_runs_only_readers_commands(reader: Person, owner: Person, data: str) -> None:
    for person in (reader, owner):
        [shown] = await person.ask("/id")
        assert await forged(person, shown, f"v1:run:{data}") == say("button-unknown")


async def test_a_member_of_a_group_changes_nothing_by_a_button_that_runs_a_command(
    group_member: Person,
) -> None:
    [shown] = await group_member.ask("/id")
    assert await forged(group_member, shown, "v1:run:follow:zeppelin") == say("group-admins-only")


@pytest.mark.parametrize("typed", ["stop", "Stop!", "STOPP", "hör auf", "Please stop.", "Cancelar"])
async def test_a_plain_stop_asks_first(reader: Person, typed: str) -> None:
    await reader.follow_silently("zeppelin")
    [asked] = await reader.ask(typed)
    assert asked["text"] == say("stop-ask")
    [listed] = await reader.ask("/following")
    assert not listed["text"].startswith(say("following-stopped"))
    stopped = await pressed(reader, asked, STOP)
    assert find(say("stopped", date=ANY), stopped["text"])
    assert say("button-undo") in labels(stopped)
    again = await pressed(reader, asked, STOP)
    assert again["text"] == stopped["text"]


@pytest.mark.parametrize("typed", ["help", "Hilfe", "¡Ayuda!", "?", "???", " Help! "])
async def test_a_plain_help_helps(reader: Person, typed: str) -> None:
    [answer] = await reader.ask(typed)
    assert answer["text"] == help_for("reader", answering_handlers(), say)


@pytest.mark.parametrize("typed", ["thanks", "Thank you!", "Danke", "Дякую!", "¡Muchas gracias!", "👍"])
async def test_thanks_are_answered(reader: Person, typed: str) -> None:
    [answer] = await reader.ask(typed)
    assert answer["text"] == say("thanks-answer")


async def test_a_sentence_with_these_words_is_no_command(reader: Person) -> None:
    for typed in ("stop the war", "!", "thanks giving"):
        [answer] = await reader.ask(typed)
        assert answer["text"] not in (say("stop-ask"), say("thanks-answer"))


@pytest.mark.parametrize("typed", ["settings", "Mute 2h", "following"])
async def test_a_command_without_its_slash_gets_a_button_that_runs_it(reader: Person, typed: str) -> None:
    [asked] = await reader.ask(typed)
    name, _, rest = typed.lower().partition(" ")
    assert say("hint-command", name=name) in asked["text"]
    assert labels(asked)[0] == f"/{name} {rest}".strip()


async def test_an_editors_command_without_its_slash_is_a_text(reader: Person) -> None:
    [asked] = await reader.ask("source list")
    assert "/source" not in "".join(labels(asked))


async def test_plain_words_in_a_group_are_left_alone(group_member: Person) -> None:
    before = len(group_member.received())
    for word in ("stop", "help", "thanks"):
        group_member.sandbox.world.say(group_member.chat_id, group_member.user_id, word)
    answers = await group_member.ask("/id")
    assert len(group_member.received()) == before + len(answers)


async def test_an_edited_command_is_offered_to_be_run(reader: Person) -> None:
    offered = await edited(reader, "/flw zeppelin", "/test zeppelin")
    assert offered["text"] == say("edit-run")
    assert labels(offered) == ["/test zeppelin"]
    tried = await pressed(reader, offered, "/test zeppelin")
    assert tried["text"].splitlines()[0] == say("test-title", filter="zeppelin")


async def test_an_edited_command_that_is_too_long_for_a_button_is_answered(reader: Person) -> None:
    answer = await edited(reader, "/id", f"/follow {'zeppelin ' * 8}")
    assert answer["text"] == say("edit-not-read")


async def test_an_edited_command_with_a_typo_is_corrected(reader: Person) -> None:
    answer = await edited(reader, "/id", "/folow ships")
    assert "/follow ships" in labels(answer)


async def test_in_a_group_an_edited_command_is_answered_as_a_reply(group_admin: Person) -> None:
    answer = await edited(group_admin, "/id", "/follow zeppelin")
    assert answer["reply_to_message"]["text"] == "/follow zeppelin"
    assert labels(answer) == ["/follow zeppelin"]


async def test_edits_of_other_texts_are_left_alone(reader: Person, group_admin: Person) -> None:
    for person, texts in (
        (reader, ("ships at sea", "/post Storm")),
        (group_admin, ("ships at sea", "/follow@other_bot x", "/nothing")),
    ):
        world, before = person.sandbox.world, len(person.received())
        [said] = world.say(person.chat_id, person.user_id, "/id")
        await person.next_messages(before)
        for text in texts:
            world.edit(person.chat_id, person.user_id, said, text)
        [answer] = await person.ask("/privacy")
        assert answer["text"].startswith(say("privacy-chat"))


async def test_an_editor_is_told_that_an_edited_command_was_not_read(editor: Person, reader: Person) -> None:
    assert (await edited(editor, "/id", "/source list"))["text"] == say("edit-not-read")


async def test_in_a_group_a_typo_is_answered_only_with_the_bots_name(group_admin: Person) -> None:
    world, before = group_admin.sandbox.world, len(group_admin.received())
    for typed in ("/folow zeppelin", "/folow@other_bot zeppelin"):
        world.say(group_admin.chat_id, group_admin.user_id, typed)
    [asked] = await group_admin.ask("/folow@liveblog_sandbox_bot zeppelin")
    assert asked["reply_to_message"]["text"] == "/folow@liveblog_sandbox_bot zeppelin"
    assert labels(asked)[0] == "/follow zeppelin"
    assert len(group_admin.received()) == before + 1

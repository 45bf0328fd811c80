"""Tests that every command and button either changes something or only shows it."""

from typing import Any, cast

from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler

from bot.conversation.commands import Command, Press
from bot.conversation.intents import Intents, asker_of
from handlers.application import answering_handlers
from tests.cases import cases

HANDLERS = answering_handlers()
INTENTS = Intents(HANDLERS, "liveblog_bot")
READER = 5
GROUP = -50


def message(text: str, chat: dict[str, Any], **more: Any) -> Update:  # noqa: ANN401  Telegram's JSON
    """Return an update with a message."""
    sender = {"id": READER, "is_bot": False, "first_name": "Rita"}
    body = {"message_id": 1, "date": 1, "chat": chat, "from": sender, "text": text, **more}
    return cast("Update", Update.de_json({"update_id": 1, "message": body}, None))


def private(text: str) -> Update:
    """Return an update with a message in a private chat."""
    return message(text, {"id": READER, "type": "private", "first_name": "Rita"})


def in_group(text: str, **more: Any) -> Update:  # noqa: ANN401  the same
    """Return an update with a message in a group."""
    return message(text, {"id": GROUP, "type": "supergroup", "title": "Readers"}, **more)


def pressed(data: str) -> Update:
    """Return an update of a pressed button."""
    sender = {"id": READER, "is_bot": False, "first_name": "Rita"}
    query = {"id": "1", "from": sender, "chat_instance": "1", "data": data}
    return cast("Update", Update.de_json({"update_id": 1, "callback_query": query}, None))


def test_every_command_and_button_has_a_row_of_its_own() -> None:
    assert not [one for one in HANDLERS if isinstance(one, CommandHandler) and not isinstance(one, Command)]
    named = [one for one in HANDLERS if isinstance(one, CallbackQueryHandler) and one.pattern is not None]
    assert not [one for one in named if not isinstance(one, Press)]
    for kind in (Command, Press):
        names = [one.name for one in HANDLERS if isinstance(one, kind)]
        assert len(names) == len(set(names))


@cases(
    "text",
    [
        "/help",
        "/help filters",
        "/follow",
        "/unfollow@Liveblog_Bot",
        "/topic",
        "football",
        "/folow football",
        "/start rest-5",
        "/HELP",
        "/source",
        "/test football",
    ],
)
def test_what_only_shows(text: str) -> None:
    assert INTENTS.only_shows(private(text), by_editor=False) is True


@cases(
    "text",
    [
        "/stop",
        "/start",
        "/follow football",
        "/unfollow all",
        "/stop@liveblog_bot",
        "/topic add x: y",
        "/post!Breaking",
        "/source poll 1",
        "/follow\nfootball",
    ],
)
def test_what_changes_something(text: str) -> None:
    assert INTENTS.only_shows(private(text), by_editor=False) is False


@cases("text", ["football", "/help@other_bot", "/unknown", "", "see /help"])
def test_what_a_group_says_to_others_asks_for_nothing(text: str) -> None:
    assert INTENTS.only_shows(in_group(text), by_editor=False) is None


@cases("text", ["football", "/help@other_bot", "/unknown", "", "see /help"])
def test_nobody_in_a_group_is_told_of_what_they_did_not_ask(text: str) -> None:
    assert not INTENTS.asks(in_group(text))


@cases("update", [in_group("/help"), in_group("/post@liveblog_bot x"), private("football"), private("")])
def test_who_asks_is_told_when_it_was_not_done(update: Update) -> None:
    assert INTENTS.asks(update)


def test_an_editors_text_may_be_part_of_a_draft() -> None:
    assert INTENTS.only_shows(private("football"), by_editor=True) is None


@cases(("data", "shows"), [("v1:why:5", True), ("v1:follow:x", False), ("nonsense", True)])
def test_a_button_shows_or_changes_by_its_name(data: str, *, shows: bool) -> None:
    assert INTENTS.only_shows(pressed(data), by_editor=False) is shows


def test_who_writes_as_a_channel_is_counted_and_who_writes_as_the_group_is_its_admin() -> None:
    channel = {"id": -100, "type": "channel", "title": "Mine"}
    group = {"id": GROUP, "type": "supergroup", "title": "Readers"}
    assert asker_of(in_group("/help", sender_chat=channel)) == -100
    assert asker_of(in_group("/help", sender_chat=group)) is None
    assert asker_of(in_group("/help")) == READER

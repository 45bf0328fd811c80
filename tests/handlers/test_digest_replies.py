"""Tests of editors' commands in reply to a digest."""

from sqlalchemy import insert

from bot.clock import now_micros
from storage import Tx
from storage.chats import destinations
from storage.engine.tables import delivery
from tests.handlers.sites import Person
from tests.sentences import say

SHOWN = {"wanted": 1, "sent": 1, "uncertain": 0, "priority": 2}


async def test_a_command_in_reply_to_a_digest_asks_which_entry_is_meant(editor: Person) -> None:
    titles = [f"Storm {one} reaches the coast" for one in ("Ada", "Ben")]
    numbers = [(await editor.post(title))[1] for title in titles]
    await editor.follow_silently("storm")
    [message] = await editor.ask("/id")

    async def show_both_in(tx: Tx) -> None:
        [here] = await destinations.by_chat(tx, editor.chat_id)
        its = {"destination_id": here.id, "message_id": message["message_id"], "sent_at": now_micros()}
        rows = [{**SHOWN, **its, "entry_id": int(one), "digest_id": int(numbers[0])} for one in numbers]
        await tx.execute(insert(delivery), rows)

    await editor.site.storage.write(show_both_in)
    both = zip(numbers, titles, strict=True)
    listed = "\n".join(say("correct-one", number=number, title=title) for number, title in both)
    which = say("correct-which", entries=listed, command="withdraw", number=numbers[0])
    assert (await editor.ask("/withdraw", reply_to=message))[0]["text"] == which
    assert (await editor.ask(f"/withdraw {numbers[1]}", reply_to=message))[0]["text"] != which

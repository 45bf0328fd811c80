"""Tells a chat that a liveblog that it followed is over."""

from datetime import tzinfo
from typing import Final

from bot.domain.backoff import Backoff
from bot.domain.delivery.planning import ChatManner, plan_reply
from bot.domain.entry.content import StoredEntry
from bot.domain.filters import liveblogs_in
from bot.domain.messages.rendering import title_line
from bot.domain.moment import seconds, zone_named
from bot.newsroom.outbox import MessageKind, Work
from bot.presenting.times import time_ahead
from bot.readers.preferences import choices_of
from storage import Tx, reads
from storage.chats import farewells
from storage.chats.farewells import Farewell
from storage.entries import entries

LOOK_AGAIN: Final = seconds(3600)
"""How long (microseconds) it waits at most before it looks again whether the chat is still quiet."""


MOST_MOMENTS: Final = 20
"""How many key moments a farewell lists at most, the newest ones."""
_HEADLINE_ROOM: Final = 150


class Farewells(MessageKind[Farewell]):
    """Says, without a sound, that a liveblog is over, with its key moments, after quiet hours and mutes."""

    store = farewells
    waits = Backoff(5.0, 3600.0)

    async def tell(self, one: Farewell) -> Work:
        """Tell a chat, unless it is gone or has sent /stop."""
        messenger, now = self.messenger, self.messenger.clock()
        if one.is_away:
            return lambda tx: farewells.over(tx, one)
        due_at = await _due_at(messenger.storage, one, messenger.zone, now)
        if due_at > now:
            until = min(due_at, now + LOOK_AGAIN)
            return lambda tx: farewells.wait(tx, one, until)
        words = (await messenger.telling_at(one.chat_id, one.thread_id)).words
        liveblog = liveblogs_in(one.text)[0]
        text = words("liveblog-ended", title=liveblog.title)
        moments, zone = await _key_moments(messenger.storage, one, liveblog.source_id, messenger.zone)
        if moments:
            lines = [
                f"{words.line_begin}{time_ahead(entry.at, zone, now, words)} "
                f"{title_line(entry.parsed, _HEADLINE_ROOM)}"
                for entry in moments
            ]
            text = "\n".join([text, "", words("card-key-moments"), *lines])
        await messenger.send(one.chat_id, text, thread_id=one.thread_id, quiet=True)
        return lambda tx: farewells.over(tx, one)


@reads
async def _key_moments(
    tx: Tx, one: Farewell, source_id: int, zone: tzinfo
) -> tuple[list[StoredEntry], tzinfo]:
    """Return a liveblog's newest key moments, oldest first, and the chat's time zone or else `zone`."""
    chosen = await choices_of(tx, one.chat_id, one.thread_id)
    moments = await entries.key_moments(tx, source_id, MOST_MOMENTS)
    return moments, zone_named(chosen.in_force.zone, zone)


@reads
async def _due_at(tx: Tx, one: Farewell, zone: tzinfo, now: int) -> int:
    """Return when a chat may be told. `zone` is the bot's."""
    chosen = await choices_of(tx, one.chat_id, one.thread_id)
    its_zone = zone_named(chosen.in_force.zone, zone)
    return plan_reply(ChatManner(chosen.in_force, chosen.mute(now), its_zone), now).due_at

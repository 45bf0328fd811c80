"""Tells editors' chats what is wrong with a source, or that their words were replaced."""

from bot.domain.backoff import Backoff
from bot.domain.entry.content import StoredEntry
from bot.domain.messages.message import Rows
from bot.ingest import is_answerable
from bot.newsroom.outbox import MessageKind, Work
from bot.presenting.entries import tell_overruled
from bot.presenting.sources import tell_braked, tell_given_up
from bot.words import Words
from storage import Tx, reads
from storage.entries import entries
from storage.newsroom import notices, receipts
from storage.newsroom.notices import Notice
from storage.newsroom.receipts import Receipt
from storage.sources import brakes, sources


class Notices(MessageKind[Notice]):
    """Notices. They are given up after about 4 days, or 20 minutes in a chat that Telegram does not know."""

    store = notices
    waits = Backoff(5.0, 3600.0)

    async def tell(self, one: Notice) -> Work:
        """Send a notice unless its cause is gone; return what to store then."""
        if one.entry_id is not None:
            return await self._tell_overruled(one, one.entry_id)
        words = (await self.messenger.telling_at(one.chat_id, one.thread_id)).words
        found = await self.messenger.storage.read(lambda tx: self._put_in_words(tx, one, words))
        if found is not None:
            text, buttons = found
            await self.messenger.send(one.chat_id, text, thread_id=one.thread_id, buttons=buttons)
        return lambda tx: notices.over(tx, one)

    async def _put_in_words(self, tx: Tx, one: Notice, words: Words) -> tuple[str, Rows] | None:
        """Return what is wrong with a source; None if nothing is any more."""
        assert one.source_id is not None  # noqa: S101  the table's CHECK
        assert one.message is not None  # noqa: S101  same reason
        source = await sources.get(tx, one.source_id)
        if source is None:
            return None  # removed meanwhile
        if one.brake_id is not None:
            brake = await brakes.get(tx, one.brake_id)
            if brake is None or not is_answerable(brake, self.messenger.clock()):
                return None
            return tell_braked(source, brake, words)
        if source.paused_at is None:
            return None  # resumed meanwhile
        return tell_given_up(source, one.message, words)

    async def _tell_overruled(self, one: Notice, entry_id: int) -> Work:
        """Tell an editor, as a reply to their change, that the source or another editor has replaced it."""
        entry, reply_to = await _overruled(self.messenger.storage, one, entry_id)
        if entry is None or (entry.parsed.withdrawn and one.by is None):
            return lambda tx: notices.over(tx, one)
        telling = await self.messenger.telling_at(one.chat_id, one.thread_id)
        text = tell_overruled(entry, telling.words, by=one.by)
        message_id = await self.messenger.send(one.chat_id, text, reply_to=reply_to)
        now = self.messenger.clock()
        receipt = Receipt(one.chat_id, message_id, entry_id, entry.revision, text, now)

        async def over(tx: Tx) -> None:
            await receipts.remember(tx, receipt)
            await notices.over(tx, one)

        return over


@reads
async def _overruled(tx: Tx, notice: Notice, entry_id: int) -> tuple[StoredEntry | None, int | None]:
    return await entries.get(tx, entry_id), await notices.answers_to(tx, notice)

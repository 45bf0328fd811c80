"""Reports failing sources: one message per outage, edited when the source works again."""

from bot.domain.backoff import Backoff
from bot.newsroom.outbox import MessageKind, Work
from bot.presenting.sources import tell_failing, tell_well
from storage.sources import reports, sources
from storage.sources.reports import Report


class Reports(MessageKind[Report]):
    """Reports. They are given up after 16 hours, or 20 minutes in a chat that Telegram does not know."""

    store = reports
    waits = Backoff(5.0, 600.0)

    async def tell(self, one: Report) -> Work:
        """Send an outage's message, or edit it at the end of the outage; return what to store then."""
        source = await self.messenger.storage.read(lambda tx: sources.get(tx, one.source_id))
        if source is None or (one.well_at is not None and one.message_id is None):
            return lambda tx: reports.over(tx, one)  # nothing left to tell
        telling = await self.messenger.telling_at(one.chat_id, one.thread_id)
        if one.message_id is None:
            text = tell_failing(source, one, telling)
            message_id = await self.messenger.send(one.chat_id, text, thread_id=one.thread_id)
            return lambda tx: reports.sent(tx, one, message_id)
        text = tell_well(source, one, telling)
        await self.messenger.edit(one.chat_id, one.message_id, text)
        return lambda tx: reports.over(tx, one)

"""Shows editors in their chats what has become of waiting posts."""

from contextlib import suppress

from bot.domain.backoff import Backoff
from bot.domain.messages.message import Rows
from bot.errors import load_explained
from bot.gateway.refusals import MessageLockedError
from bot.newsroom.desk.reading import headline_of
from bot.newsroom.outbox import MessageKind, Work
from bot.presenting.waiting import second_card, settled_card, waiting_card
from bot.readers import preferences
from bot.readers.chats import Address
from bot.words import Words
from storage import Tx
from storage.newsroom import desk_cards, drafts
from storage.newsroom.desk_cards import DeskCard
from storage.newsroom.drafts import Draft


class DeskCards(MessageKind[DeskCard]):
    """The previews of waiting posts, and words about posts that will not go out when they should."""

    store = desk_cards
    waits = Backoff(5.0, 3600.0)

    async def tell(self, one: DeskCard) -> Work:
        """Edit or send a message as its draft is now; return what to store then."""
        draft = await self.messenger.storage.read(lambda tx: drafts.get(tx, one.draft_id))
        found = None if draft is None else await self._put_in_words(one, draft)
        if found is not None:
            text, buttons = found
            if one.about == "second" and one.message_id is None:
                message_id = await self.messenger.send(one.chat_id, text, buttons=buttons)
                return lambda tx: _asked(tx, one, message_id)
            if one.message_id is None:
                await self.messenger.send(one.chat_id, text, buttons=buttons)
            else:
                with suppress(MessageLockedError):  # it was deleted
                    await self.messenger.edit(one.chat_id, one.message_id, text, buttons=buttons)
        return lambda tx: desk_cards.over(tx, one)

    async def _put_in_words(self, one: DeskCard, draft: Draft) -> tuple[str, Rows] | None:
        """Return what a message says now; None if there is nothing to say any more."""
        words = (await self.messenger.telling_at(one.chat_id)).words
        now = self.messenger.clock()
        address = Address(one.chat_id, 0, "private", "")
        zone = await preferences.zone_at(self.messenger.storage, address, self.messenger.zone)
        if one.about == "preview":
            if draft.closed_at is not None or draft.preview_message_id != one.message_id:
                return None  # the receipt is there, or a newer preview
            return waiting_card(draft, zone, now, words)
        if one.about == "second":
            return self._second(one, draft, words)
        headline = headline_of(draft)
        if one.about == "removed":
            return words("schedule-removed", title=headline), ()
        error = load_explained(one.reason or "")
        return words("schedule-failed", title=headline, why=words(error.message, **error.arguments)), ()

    def _second(self, one: DeskCard, draft: Draft, words: Words) -> tuple[str, Rows] | None:
        """Return the question to a second editor; after that is settled, what has become of the post."""
        if draft.second_until_at is not None and draft.closed_at is None:
            return second_card(draft, words) if one.message_id is None else None
        if one.message_id is None:
            return None
        return settled_card(draft, words), ()


async def _asked(tx: Tx, one: DeskCard, message_id: int) -> None:
    """Keep the question to a second editor, to be changed once it is settled; it may be already."""
    await desk_cards.wait(tx, one, message_id)
    draft = await drafts.get(tx, one.draft_id)
    if draft is not None and draft.second_until_at is None:
        await drafts.end_wait(tx, draft.id)

"""Finds the words in which an update is answered."""

from telegram import Update

from bot.conversation.addresses import address_of, language_heard
from bot.conversation.services import Services
from bot.readers.languages import language_at
from bot.words import Words
from storage.engine.trouble import cause_of


async def words_for(update: Update, services: Services) -> Words:
    """Return the words of the language that an update's chat speaks; without a chat, of the person's."""
    heard = language_heard(update)
    if update.effective_chat is not None:
        there = address_of(update)
        heard = await language_at(services.storage, there.chat_id, there.thread_id, heard=there.language)
    return services.catalogues.of(heard)


async def words_despite_trouble(update: Update, services: Services) -> Words:
    """Return the same, or the words of the person's language in Telegram if the database cannot be read."""
    try:
        return await words_for(update, services)
    except Exception as error:
        if cause_of(error) is None:
            raise
        return services.catalogues.of(language_heard(update))

"""How entries and filters are shown to people."""

from bot.domain.countries import country_name
from bot.domain.rendering import CardWords
from bot.words import Words


def card_words(words: Words) -> CardWords:
    """Return the words that stand on a delivered entry."""
    return CardWords(
        language=words.language,
        read_rest=words("card-read-rest"),
        reason=lambda filter_text: words("card-reason", filter=describe_filter(filter_text, words)),
    )


def describe_filter(text: str, words: Words) -> str:
    """Return a filter as people read it: a lone country or *everything* by name, others as typed."""
    if text == "everything":
        return words("filter-everything")
    name, _, code = text.partition(":")
    if name == "country" and code.isascii() and code.isalpha() and code.isupper():
        return words("filter-country", country=country_name(code, words.language), filter=text)
    return text


def rest_url(username: str, entry_id: int) -> str:
    """Return the link that has the bot send an entry whole (a deep link, t.me/BOT?start=PAYLOAD)."""
    return f"https://t.me/{username}?start=rest-{entry_id}"


def draft_url(username: str, draft_id: int) -> str:
    """Return the link that has the bot send an editor's draft whole, as `rest_url` does for an entry."""
    return f"https://t.me/{username}?start=draft-{draft_id}"

"""Links into the bot's private chat."""


def start_url(username: str, payload: str) -> str:
    """Return a deep link (t.me/BOT?start=PAYLOAD): the person's app sends `/start PAYLOAD` to the bot.

    A payload has up to 64 characters of `A-Za-z0-9_-` (Bot API, "Deep linking").
    """
    return f"https://t.me/{username}?start={payload}"

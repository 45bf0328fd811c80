"""Finds the server of the Bot API: Telegram's own, or another one (a local server, the sandbox)."""

TELEGRAM = "https://api.telegram.org"


def api_urls(api_url: str | None) -> tuple[str, str]:
    """Return the beginnings of the URLs of methods and of files; the token comes after them."""
    server = (api_url or TELEGRAM).rstrip("/")
    return f"{server}/bot", f"{server}/file/bot"

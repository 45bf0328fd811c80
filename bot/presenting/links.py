"""Makes the links that open something in the bot's chat, and reads what they carry.

Telegram allows 64 characters of `A-Z a-z 0-9 _ -` after `start=`.
"""

import binascii
from base64 import urlsafe_b64decode, urlsafe_b64encode
from typing import Final
from urllib.parse import quote

from bot.errors import UserError

PARAMETER_LIMIT: Final = 64
HELP_FILTERS: Final = "help-filters"
"""What the link carries that explains how to write filters."""


def share_url(username: str, key: str) -> str:
    """Return the link that opens a shared filter. `username` is the bot's."""
    return start_url(username, f"share-{key}")


def find_url(username: str, text: str) -> str | None:
    """Return a link that carries a filter itself, so that nothing is stored; None if it is too long."""
    parameter = find_parameter(text)
    return None if parameter is None else start_url(username, parameter)


def find_parameter(text: str) -> str | None:
    """Return what such a link carries after `start=`; None if the filter is too long for it."""
    parameter = f"find-{urlsafe_b64encode(text.encode()).decode().rstrip('=')}"
    return parameter if len(parameter) <= PARAMETER_LIMIT else None


def carried_filter(parameter: str) -> str:
    """Return the filter in what such a link carries after `find-`; UserError if it is something else."""
    try:
        return urlsafe_b64decode(parameter + "=" * (-len(parameter) % 4)).decode()
    except (binascii.Error, UnicodeDecodeError):
        raise UserError("link-gone") from None


def forward_url(url: str, text: str) -> str:
    """Return the link with which Telegram's apps offer chats to send a link and a text to."""
    return f"https://t.me/share/url?url={quote(url, safe='')}&text={quote(text, safe='')}"


def start_url(username: str, parameter: str) -> str:
    """Return the link that makes an app send `/start PARAMETER` to the bot (Bot API, "Deep linking")."""
    return f"https://t.me/{username}?start={parameter}"

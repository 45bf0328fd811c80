"""Why deliveries are dropped: codes, which are stored and decide what happens later.

What Telegram says in words is stored beside them for people, and decides nothing.
"""

from enum import StrEnum


class Recalled(StrEnum):
    """Why nobody wants a delivery any more.

    UNFOLLOWED: its last matching follow was removed. STOPPED: its destination sent /stop. WITHDRAWN: its
    entry was withdrawn.
    """

    UNFOLLOWED = "unfollowed"
    STOPPED = "stopped"
    WITHDRAWN = "withdrawn"


class Gone(StrEnum):
    """Why a destination can no longer be written to.

    REFUSED: Telegram says so. LEFT: it blocked or removed the bot. MOVED: another destination has taken over
    its follows. NO_TOPIC: its topic was deleted, though its chat may still exist.
    """

    REFUSED = "refused"
    LEFT = "left"
    MOVED = "moved"
    NO_TOPIC = "topic deleted"

"""How a post that waits for its time reads in a message, and its buttons."""

from datetime import tzinfo

from bot.domain.delivery.waits import is_delay
from bot.domain.messages.message import Button, Rows
from bot.domain.moment import SECOND
from bot.domain.times import city_of
from bot.presenting.times import time_ahead
from bot.words import Words
from storage.newsroom.drafts import Draft


def waiting_card(draft: Draft, zone: tzinfo, now: int, words: Words) -> tuple[str, Rows]:
    """Return what an open post waits for, in a chat with this time zone, and the next step's buttons."""
    until, since = draft.publish_at, draft.waiting_since_at
    if until is None or since is None:
        return words("not-waiting"), [
            [
                Button(words("button-publish"), f"v1:publish:{draft.id}"),
                Button(words("button-discard"), f"v1:discard:{draft.id}"),
            ],
            [when_button(draft.id, words)],
        ]
    if is_delay(until, since):
        stop = Button(words("button-stop-post"), f"v1:stop:{draft.id}")
        return words("waiting-delay", count=round((until - since) / SECOND)), [[stop]]
    text = words(
        "waiting-until", time=time_ahead(until, zone, now, words), city=city_of(zone, words.language)
    )
    return text, waiting_buttons(draft.id, words)


def waiting_buttons(draft_id: int, words: Words) -> Rows:
    """Return the buttons that change when a waiting post goes out."""
    return [
        [
            Button(words("button-another-time"), f"v1:when:{draft_id}"),
            Button(words("button-publish-now"), f"v1:publish:{draft_id}"),
        ],
        [Button(words("button-unschedule"), f"v1:stop:{draft_id}")],
    ]


def when_button(draft_id: int, words: Words) -> Button:
    """Return the button that asks when a post should go out."""
    return Button(words("button-publish-at"), f"v1:when:{draft_id}")

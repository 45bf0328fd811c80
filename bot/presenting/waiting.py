"""How a post that waits for its time reads in a message, and its buttons."""

from datetime import tzinfo

from bot.domain.delivery.waits import is_delay
from bot.domain.messages.message import Button, Rows
from bot.domain.messages.parts import join_parts
from bot.domain.moment import SECOND
from bot.domain.text.cleanup import cut
from bot.domain.times import city_of
from bot.presenting.times import time_ahead
from bot.words import Words
from storage.newsroom.drafts import Draft

_TEXT_ROOM = 1500


def waiting_card(draft: Draft, zone: tzinfo, now: int, words: Words) -> tuple[str, Rows]:
    """Return what an open post waits for, in a chat with this time zone, and the next step's buttons."""
    until, since = draft.publish_at, draft.waiting_since_at
    if draft.second_until_at is not None:
        time = time_ahead(draft.second_until_at, zone, now, words)
        return words("waiting-second", time=time), [
            [Button(words("button-unschedule"), f"v1:stop:{draft.id}")]
        ]
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


def second_card(draft: Draft, words: Words) -> tuple[str, Rows]:
    """Return the question whether breaking news may go out, to a second editor, and its buttons."""
    text = cut(join_parts(draft.parts).text, _TEXT_ROOM)
    asked = words("second-ask", name=draft.waiting_by_name or "", text=text)
    return asked, [
        [
            Button(words("button-second-yes"), f"v1:second:{draft.id}:yes"),
            Button(words("button-second-no"), f"v1:second:{draft.id}:no"),
        ]
    ]


def settled_card(draft: Draft, words: Words) -> str:
    """Return what has become of a post that a second editor was asked about."""
    if draft.closed_how == "published" and draft.entry_id is not None:
        return words("published", number=str(draft.entry_id))
    return words("second-scheduled" if draft.publish_at is not None else "second-settled")

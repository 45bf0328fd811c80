"""What tests of settings share: the labels of buttons, and what is stored of a chat."""

from bot.domain.delivery.preferences import Mute, Preferences
from bot.readers import preferences
from bot.readers.chats import Address
from bot.readers.preferences import Choices
from tests.handlers.sites import Message, Person, labels
from tests.sentences import say

BACK = say("button-settings-back")
OPENING = {
    card: say(f"button-settings-{card}")
    for card in ("sound", "quiet", "pace", "zone", "language", "why", "pictures", "mute")
}


def label(text: str) -> str:
    """Return a text as it is on a button: with a capital."""
    return text[:1].upper() + text[1:]


def chosen(label: str) -> str:
    """Return the label of a button for what is chosen."""
    return say("button-chosen", choice=label)


def marked(card: Message) -> list[str]:
    """Return the buttons of a card that are marked as chosen."""
    return [label for label in labels(card) if label.startswith(chosen(""))]


async def choices(person: Person, *, thread_id: int = 0) -> Choices:
    """Return what is stored for a person's chat."""
    chat = person.sandbox.world.chat(person.chat_id)
    return await preferences.read(person.site.storage, Address(chat.id, thread_id, chat.kind, chat.title))


async def own(person: Person, *, thread_id: int = 0) -> Preferences:
    """Return what a person's chat chose itself."""
    return (await choices(person, thread_id=thread_id)).own.preferences


async def mute_of(person: Person) -> Mute | None:
    """Return the stored mute of a person's chat."""
    return (await choices(person)).own.mute


async def opened(person: Person, command: str) -> Message:
    """Send a command and return the card that it shows."""
    [card] = await person.ask(command)
    return card


async def pressed(person: Person, card: Message, label: str) -> Message:
    """Press a button, wait until nothing is left to handle, and return the card as it is now."""
    await person.press(card, label)
    await person.site.until_handled()
    return person.now(card)

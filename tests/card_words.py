"""Fixed words on cards for tests, independent of any catalogue."""

from bot.domain.messages.rendering import CardWords

WORDS = CardWords(
    language="en",
    read_rest="Read the rest",
    reason=lambda text: f"You follow {text}",
    why="Why?",
    checking="We check this.",
    corrected=lambda time: f"Corrected {time}",
    withdrawn="This was withdrawn.",
    withdrawn_why=lambda reason: f"Reason: {reason}",
    correction="Correction",
    change="Changed",
    restored="It is back.",
    breaking="🔴 BREAKING",
    replaced="Replaced.",
    pointer="See above.",
    digest=lambda count: f"{count} entries",
    key_moments="Key moments",
    filter_=lambda text: text,
    more=lambda count: f"and {count} more",
)

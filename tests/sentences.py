"""The sentences that tests expect, from the catalogue: its wording may change without a change of tests."""

from bot.words import load_words

say = load_words("en")
"""Call it with a message's name and arguments: `say("unfollowed", filter="zeppelin")`."""

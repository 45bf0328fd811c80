"""Topics of a text: found by their words, or named by people and sources."""

from bot.domain.topics.custom import MAX_CUSTOM, MAX_WORDS, CustomTopic, read_topic
from bot.domain.topics.vocabulary import TopicMention, Vocabulary, built_in

__all__ = [
    "MAX_CUSTOM",
    "MAX_WORDS",
    "CustomTopic",
    "TopicMention",
    "Vocabulary",
    "built_in",
    "read_topic",
]

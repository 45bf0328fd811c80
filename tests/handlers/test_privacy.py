"""Tests that /privacy says all that is stored about chats and people, and says it exactly."""

from typing import Final

from bot.app import upkeep
from bot.app.lifecycle import running
from bot.domain.moment import seconds
from handlers.records.privacy import PARAGRAPHS
from storage.chats import proposals
from storage.engine.tables import metadata
from tests.handlers.sites import Person, Site
from tests.sentences import say

NAMES = ("chat", "typed", "sent", "links", "channels", "editors", "ends")
CHAT, TYPED, SENT, LINKS, CHANNELS, EDITORS, ENDS = (f"privacy-{one}" for one in NAMES)
COVERED: Final = {
    CHAT: {
        "destination": "id chat_id thread_id kind title created_at created_by preferences muted_at unmuted_at"
        " caught_up_at language menu",
        "follow": "id destination_id text language created_by created_at preferences muted_at unmuted_at",
        "board": "destination_id source_id asked_by message_id pinned shown edited_at remade told_at",
        "conj": "anchor destination_id follow_id k r1 r2 n1 n2 more",
        "lane": "destination_id sent_1_at sent_2_at sent_3_at sent_4_at sent_5_at sent_6_at ready_at due_at",
    },
    ENDS: {
        "destination": "stopped_at gone_at gone_why",
        "follow": "removed_at",
        "farewell": "follow_id due_at attempts",
    },
    LINKS: {"link": "key text language shared_at"},
    CHANNELS: {
        "manager": "destination_id user_id connected_at told_at tested_at test_id",
        "prompt": "user_id destination_id asked_at",
    },
    TYPED: {
        "inbox": "update_id body received_at done_at",
        "proposal": "id chat_id thread_id text language proposed_at",
    },
    SENT: {
        "delivery": "entry_id destination_id follow_id wanted sent message_id uncertain dropped_at why"
        " sent_at tell told dropped_as reply_id not_before_at digest_id text_id refused",
        "lane": "entry_id step leased_at",
    },
    "privacy-mismatches": {"mismatch": "entry_id filter words reported_at"},
    EDITORS: {
        "editor": "user_id added_by added_at",
        "draft": "id kind chat_id user_id message_id preview_message_id created_at collected_at closed_at"
        " closed_how card_message_id entry_id album source_id"
        " author publish_at waiting_since_at waiting_by time_asked_at waiting_by_name second_until_at",
        "seat": "user_id source_id byline",
        "draft_part": "draft_id message_id text media styles",
        "receipt": "chat_id message_id entry_id revision head opened_at closed_at language",
        "notice": "id chat_id thread_id source_id message due_at entry_id brake_id by",
        "desk_card": "id draft_id chat_id about message_id due_at reason",
        "report": "source_id chat_id thread_id error failing_since_at well_at message_id due_at",
        "source": "added_by added_in added_in_thread added_at",
        "topic": "changed_by changed_at",
        "summary": "changed_by changed_at",
        "rule": "added_by added_at",
        "review": "entry_id chat_id thread_id came_at closed_at closed_how message_id shown settled",
    },
}
"""Which paragraph of /privacy covers which columns about chats and people."""
ABOUT_NOBODY: Final = {
    "brake": "what a source did, and that somebody answered",
    "document": "what a source shows",
    "entry": "what is published",
    "entry_term": "what is published",
    "lead": "which process leads",
    "offer": "addresses of feeds, without who was offered them",
    "publication": "what is published",
    "revision": "what is published, with the names that the source gives",
    "source": "what is read, and when",
    "tally": "counts of all chats together",
    "term_set": "what is published",
    "rule": "what is marked",
    "desk_card.attempts": "a count of tries",
    "desk_setting": "what owners chose for the whole desk",
    "summary": "what is published",
    "topic": "what the bot's topics are",
    "delivery.priority": "the entry's",
    "lane.priority": "the entry's",
    "lane.attempts": "a count of tries",
    "lane.term": "of which process",
    "notice.attempts": "a count of tries",
    "report.attempts": "a count of tries",
    "follow.compiled_with": "a version of the program",
}
"""Tables and columns that say nothing about a chat or a person, and what they are about instead."""


def test_every_stored_column_is_covered_by_a_paragraph_or_about_nobody() -> None:
    covered = {
        f"{table}.{column}"
        for tables in COVERED.values()
        for table, columns in tables.items()
        for column in columns.split()
    }
    stored = {str(column) for table in metadata.sorted_tables for column in table.columns}
    assert covered <= stored
    about_nobody = {one for one in stored if {one, one.partition(".")[0]} & ABOUT_NOBODY.keys()}
    assert sorted(stored - covered - about_nobody) == []
    assert set(COVERED) <= set(PARAGRAPHS)


async def test_privacy_says_the_days_of_the_settings(own_site: Site) -> None:
    settings = own_site.settings.model_copy(update={"retention_days": 1.0, "entry_retention_days": 77.0})
    reader = own_site.person("Rita")
    async with running(settings):
        [answer] = await reader.ask("/privacy")
    assert answer["text"] == "\n\n".join(say(one, days=1, entry_days=77, link_days=90) for one in PARAGRAPHS)


async def test_anyone_may_ask(group_member: Person) -> None:
    [answer] = await group_member.ask("/privacy")
    assert answer["text"].startswith(say("privacy-chat"))


def test_a_filter_that_was_tried_is_removed_within_the_hour_after_a_day() -> None:
    assert seconds(86_400) == proposals.KEPT_FOR
    assert upkeep.TIDY_EVERY == 3600

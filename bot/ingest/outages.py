"""Reports a lively source that keeps failing, and in the end pauses it."""

from collections.abc import Collection

from bot.domain.sources import schedule
from storage import Tx
from storage.newsroom import notices
from storage.sources import polls, reports, sources
from storage.sources.polls import Failed
from storage.sources.sources import Source


def is_given_up(source: Source, failed: Failed) -> bool:
    """Return whether a source has failed for so long that it is paused."""
    since = source.failing_since_at
    return since is not None and schedule.is_given_up(
        failed.at, failing_since_at=since, failures=source.failures + 1
    )


async def give_up(tx: Tx, source: Source, failed: Failed) -> None:
    """Pause a source that has failed for a day, and tell the chat where it was added."""
    await polls.record_failures(tx, [failed])
    if await sources.pause(tx, source.id, "failing", failed.at) and source.added_in is not None:
        await notices.add(
            tx,
            chat_id=source.added_in,
            thread_id=source.added_in_thread,
            source_id=source.id,
            message=failed.error,
            now=failed.at,
        )


def is_to_report(source: Source, failed: Failed) -> bool:
    """Return whether somebody is told now that a source fails."""
    since = source.failing_since_at
    return since is not None and schedule.is_to_report(
        failed.at, failing_since_at=since, entry_at=source.entry_at, reported_at=source.reported_at
    )


async def report(tx: Tx, source: Source, failed: Failed, owners: Collection[int]) -> None:
    """Have the chat where a lively source was added, and the owners, told that it fails."""
    await polls.record_failures(tx, [failed])
    places = [(owner, 0) for owner in owners]
    if source.added_in is not None:
        places.append((source.added_in, source.added_in_thread))
    if places:
        await reports.open_(
            tx,
            source.id,
            places,
            error=failed.error,
            failing_since_at=source.failing_since_at or failed.at,
            before=failed.at - schedule.REPORTED_EVERY,
            now=failed.at,
        )

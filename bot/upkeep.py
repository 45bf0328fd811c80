"""What keeps the store in order while the bot runs."""

import structlog

from bot.domain.filters import COMPILER, reread_filter
from bot.errors import UserError
from storage import Storage, Tx, follows, topics

log = structlog.get_logger(__name__)

BATCH = 200
"""Follows recompiled in one transaction, so that nobody waits for the writer longer than a moment."""


async def recompile_follows(storage: Storage) -> int:
    """Compile again the follows that an older normaliser compiled, and return how many there were.

    Their conjunctions would otherwise never meet the terms that entries have now. A filter that the present
    grammar refuses keeps its conjunctions and is logged.
    """
    done = 0

    async def work(tx: Tx) -> int:
        count = 0
        vocabulary = await topics.load(tx)
        for follow in await follows.outdated(tx, COMPILER, BATCH):
            try:
                filter_ = reread_filter(follow.text, follow.language, vocabulary)
                await follows.recompile(tx, follow.id, filter_)
            except UserError as error:
                log.warning("follow cannot be compiled again", follow=follow.id, why=str(error))
            else:
                count += 1
        return count

    while count := await storage.write(work):
        done += count
    if done:
        log.info("follows compiled again", count=done)
    return done

"""Turns sources into entries: `Curating` is what editors do with sources, `Polling` runs by itself.

A source's cursor commits with the last of its entries. A crash before that only means a second fetch.
"""

from bot.ingest.administration import Added, Curating, Listed, Offered, Place
from bot.ingest.brakes import answer_brake, is_answerable
from bot.ingest.intake import Polled
from bot.ingest.poller import Polling

__all__ = [
    "Added",
    "Curating",
    "Listed",
    "Offered",
    "Place",
    "Polled",
    "Polling",
    "answer_brake",
    "is_answerable",
]

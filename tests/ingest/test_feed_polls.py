"""Tests of golden sequences of polls (`feed_polls/`): which entries are sent, and which messages change."""

import json
import re
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any

from storage import Storage
from tests.cases import cases
from tests.ingest.reading import Sent, add_source, poll

FOLDER = Path(__file__).parent / "feed_polls"


@cases("name", sorted(path.name for path in FOLDER.iterdir()))
async def test_each_poll_sends_what_is_new_and_changes_what_was_edited(name: str, storage: Storage) -> None:
    expected = json.loads((FOLDER / name / "expected.json").read_text(encoding="utf-8"))
    url = f"https://news.example/{name}"
    source_id = await add_source(storage, url)
    files = sorted(
        (path for path in (FOLDER / name).iterdir() if path.stem.isdigit()), key=lambda path: int(path.stem)
    )
    early: set[str] = set()
    now = datetime.now(UTC).replace(microsecond=0)
    for step, path in enumerate(files):
        sent = await poll(storage, source_id, _filled(path.read_bytes(), now), url=url)
        if step:
            _check(sent, expected["tag"], expected.get(str(step), {}), early, f"poll {step}")


def _check(sent: Sent | str, tag: str, wanted: dict[str, Any], early: set[str], where: str) -> None:
    got = Sent([], []) if isinstance(sent, str) else sent
    new, revised = (sorted(re.findall(rf"{tag}\d", " ".join(texts))) for texts in (got.new, got.revised))
    may = set(wanted.get("may", []))
    early |= may & set(new)
    assert (where, set(new) - may) == (where, set(wanted.get("new", [])) - early)
    assert (where, set(revised)) == (where, set(wanted.get("revised", [])))


def _filled(body: bytes, now: datetime) -> bytes:
    """Return a body with its dates filled in, some minutes ago."""

    def date(match: re.Match[bytes]) -> bytes:
        moment = now - timedelta(minutes=int(match[2]))
        rfc = format_datetime(moment, usegmt=True)
        return (rfc if match[1] == b"RFC" else moment.strftime("%Y-%m-%dT%H:%M:%SZ")).encode()

    return re.sub(rb"@@(RFC|ISO)-(\d+)@@", date, body)

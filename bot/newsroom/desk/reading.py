"""Reads what an editor typed as an entry."""

from bot.domain.entry.content import ParsedEntry
from bot.domain.entry.post import parse_post, split_note, split_time
from bot.domain.messages.parts import Part, join_parts
from bot.entries.decision import as_stored
from bot.errors import UserError
from storage.newsroom.drafts import Draft


def parse(draft: Draft) -> ParsedEntry:
    """Return the entry that a draft would become; UserError if it has no headline or an unknown country."""
    # The draft's own id, so that publishing twice can never make two entries.
    typed, _ = split(draft)
    return as_stored(
        parse_post(typed.text, external_id=f"draft-{draft.id}", styles=typed.styles, media=typed.media)
    )


def split(draft: Draft) -> tuple[Part, str | None]:
    """Return what was typed, without the line that says when it goes out, and what that line says."""
    typed = join_parts(draft.parts)
    if draft.kind == "correct":
        typed, _ = split_note(typed)
    return split_time(typed)


def is_breaking(draft: Draft) -> bool:
    """Return whether a draft would be breaking; False if it cannot be read."""
    try:
        return parse(draft).breaking
    except UserError:
        return False


def headline_of(draft: Draft) -> str:
    """Return a post's headline, even if the post cannot be read."""
    try:
        return parse(draft).headline
    except UserError:
        return next((part.text.strip() for part in draft.parts if part.text.strip()), "…").partition("\n")[0]

"""Changes entries as an editor does: by a draft, its preview, and the button below that."""

from bot.access import Actor
from bot.domain.messages.parts import Part
from bot.newsroom import changes, drafts
from bot.newsroom.changes import Act, Confirmed
from bot.newsroom.corrections import Changed
from bot.newsroom.drafts import Asked
from storage import Storage
from storage.newsroom.drafts import Draft


async def draft_change(
    storage: Storage, actor: Actor, entry_id: int, typed: str, act: Act, asked: Asked
) -> Draft:
    """Open the draft of a change."""
    return await drafts.open_draft(storage, actor, act, asked, Part(typed), entry_id=entry_id)


async def change(
    storage: Storage, actor: Actor, entry_id: int, typed: str, act: Act, *, asked: Asked
) -> Changed:
    """Change an entry, and fan nothing out."""
    draft = await draft_change(storage, actor, entry_id, typed, act, asked)
    shown = await changes.intended(storage, actor, draft.id, within_days=2, now=asked.at)
    return await confirm(storage, actor, draft.id, shown.before.revision, asked.at)


async def confirm(storage: Storage, actor: Actor, draft_id: int, seen: int, at: int) -> Changed:
    """Press the button below the preview of a change."""
    _, changed, _ = await changes.carry_out(
        storage,
        actor,
        Confirmed(draft_id, seen, "Ed", at),
        tell=lambda _act, _changed: "Done",
        receipt_language="en",
        within_days=2,
        language="en",
    )
    return changed

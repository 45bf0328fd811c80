"""What the bot keeps: tables, migrations, a module for each subject; functions take a transaction first."""

from storage.engine import Storage, Tx, open_storage
from storage.leading import Lead, SoleLead, sole_process, taken_lead
from storage.schema import migrate

__all__ = ["Lead", "SoleLead", "Storage", "Tx", "migrate", "open_storage", "sole_process", "taken_lead"]

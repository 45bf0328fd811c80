"""The database: tables, migrations and one package for each subject; functions take a transaction first."""

from storage.engine.lead import Lead, SoleLead, sole_process, taken_lead
from storage.engine.schema import migrate
from storage.engine.transactions import Storage, Tx, open_storage, reads, writes

__all__ = [
    "Lead",
    "SoleLead",
    "Storage",
    "Tx",
    "migrate",
    "open_storage",
    "reads",
    "sole_process",
    "taken_lead",
    "writes",
]

"""What the bot keeps: tables, migrations, a module for each subject; functions take a transaction first."""

from storage.engine import Storage, Tx, open_storage
from storage.membership import Membership, joined
from storage.schema import migrate

__all__ = ["Membership", "Storage", "Tx", "joined", "migrate", "open_storage"]

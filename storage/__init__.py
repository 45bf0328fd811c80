"""What the bot keeps: tables, migrations, a module for each subject; functions take a transaction first."""

from storage.engine import Storage, Tx, open_storage
from storage.instance import sole_instance
from storage.schema import migrate

__all__ = ["Storage", "Tx", "migrate", "open_storage", "sole_instance"]

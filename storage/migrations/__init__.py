"""Alembic's migrations, run by `storage.schema`; a new one is a file in `versions` after the newest."""

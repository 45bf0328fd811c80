"""Alembic's migrations, run by `storage.engine.schema`; a new one is the next file in `versions`."""

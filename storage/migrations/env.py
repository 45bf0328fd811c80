"""Runs Alembic on the connection and in the transaction that `storage.engine.schema` opened."""

from alembic import context

from storage.engine.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transactional_ddl=True,  # SQLite has it too, since our own code begins transactions, not the driver
    render_as_batch=True,
)
context.run_migrations()

"""How Alembic runs here: on the connection, and in the transaction, that `storage.engine.schema` opened."""

from alembic import context

from storage.engine.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transactional_ddl=True,  # SQLite has it too, once the driver leaves BEGIN to us
    render_as_batch=True,
)
context.run_migrations()

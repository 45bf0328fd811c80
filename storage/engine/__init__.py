"""The database: connections, transactions, tables, schema and the lead."""

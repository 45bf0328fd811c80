"""How entries, filters, sources and spans read in a message."""

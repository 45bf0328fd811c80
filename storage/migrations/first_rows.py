"""The rows that are always there: the desk, the paste, and the lead, which nobody has yet.

The first migration adds them, and so does a new database, which is made without migrations. A later column
needs a default, since the first migration must keep working.
"""

from typing import Final

FIRST_ROWS: Final = (
    "INSERT INTO source (kind, title, added_at) VALUES ('desk', '', 0), ('paste', '', 0)",
    "INSERT INTO lead (id, term, holder, written, expires_at) VALUES (1, 0, '', 0, 0)",
)

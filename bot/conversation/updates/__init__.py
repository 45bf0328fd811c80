"""Updates in: fetched, stored, admitted, and handled in order within a chat."""

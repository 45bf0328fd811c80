"""An entry: its content, its terms, and how editors type one."""

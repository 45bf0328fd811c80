"""An entry: its content, its terms, and the syntax in which editors type one."""

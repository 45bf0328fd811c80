"""Chat commands and buttons, one module for each subject."""

"""Text: cleaned, cut into words, its links and its ticking clocks."""

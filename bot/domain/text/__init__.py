"""Text: cleaning, words, links and ticking clocks."""

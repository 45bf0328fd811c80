"""Tests of what the bot keeps, each on both databases."""

"""The names of countries in languages other than English and German: one file per language."""

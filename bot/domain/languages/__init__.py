"""Languages: stems, irregular forms and stop words."""

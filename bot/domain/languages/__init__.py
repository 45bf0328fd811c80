"""Languages: tables of their words, stems, irregular forms and stop words."""

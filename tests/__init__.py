"""The tests, a package so that no folder of theirs hides a real one of that name."""

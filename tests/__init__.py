"""The tests. They are a package so that none of their folders hides a real package of the same name."""

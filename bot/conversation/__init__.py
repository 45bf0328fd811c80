"""Takes updates in and sends answers, for every subject."""

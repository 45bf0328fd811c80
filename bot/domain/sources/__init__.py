"""The kinds of sources; decides when to poll a source, and when to brake its entries."""

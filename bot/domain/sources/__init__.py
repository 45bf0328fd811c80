"""When a source is polled, and when its entries are held back."""

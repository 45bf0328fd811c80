"""Publications, deliveries and lanes."""

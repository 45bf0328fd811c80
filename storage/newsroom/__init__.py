"""What belongs to editors: the team, drafts, receipts and notices."""

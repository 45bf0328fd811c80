"""The gateway to Telegram: the only place that sends, and the pace of everything that is sent."""

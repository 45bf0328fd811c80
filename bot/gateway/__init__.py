"""The gateway to Telegram: the only place that sends, and the pace at which everything is sent."""

"""The Bot API of the local Telegram."""

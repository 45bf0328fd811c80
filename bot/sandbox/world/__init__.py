"""The world of the local Telegram: people, chats, messages, updates."""

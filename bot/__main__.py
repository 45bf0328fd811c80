"""Starts the command line. Kept light, because every parsing process imports it (multiprocessing's spawn)."""


def main() -> None:
    """Run the command line."""
    from bot.cli.commands import commands  # noqa: PLC0415  parsing processes must not import the whole bot

    commands()


if __name__ == "__main__":
    main()

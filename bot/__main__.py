"""The program's door, kept light: each parsing process imports it again (multiprocessing's spawn)."""


def main() -> None:
    """Run the command line."""
    from bot.cli.commands import commands  # noqa: PLC0415  only the program itself needs the whole bot

    commands()


if __name__ == "__main__":
    main()

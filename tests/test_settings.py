"""Tests of the settings: how they are read and checked, and that bad ones are explained in one line."""

from pathlib import Path

import pytest

from bot.app.settings import LIVE_DATABASE, SANDBOX_DATABASE, Settings, doubtful, load_settings
from bot.domain.sources.schedule import Limits
from bot.errors import ConfigError

ROOT = Path(__file__).parent.parent


@pytest.fixture(autouse=True)
def _bare_surroundings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)


def test_with_nothing_set_the_bot_runs_in_the_sandbox_on_a_database_of_its_own() -> None:
    settings = load_settings()
    assert settings.sandbox
    assert settings.database == SANDBOX_DATABASE
    assert settings.broadcast_rate == 30
    assert settings.timezone.key == "UTC"


def test_with_a_token_the_bot_is_live(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_TOKEN", "123456789:AAF-abcdefgh")
    settings = load_settings()
    assert not settings.sandbox
    assert settings.database == LIVE_DATABASE
    assert settings.poll_limits == Limits(15, 3600)


def test_the_sandbox_polls_briskly_whatever_the_source_does() -> None:
    assert load_settings().poll_limits == Limits(2, 2)


@pytest.mark.parametrize(
    ("shortest", "longest", "limits"),
    [
        ("30", "", Limits(30, 3600)),
        ("7200", "", Limits(7200, 7200)),
        ("", "60", Limits(15, 60)),
        ("", "5", Limits(5, 5)),
        ("20", "20", Limits(20, 20)),
    ],
)
def test_the_poll_intervals_stay_in_order_though_only_one_is_set(
    monkeypatch: pytest.MonkeyPatch, shortest: str, longest: str, limits: Limits
) -> None:
    monkeypatch.setenv("BOT_TOKEN", "123456789:AAF-abcdefgh")
    monkeypatch.setenv("POLL_INTERVAL", shortest)
    monkeypatch.setenv("POLL_INTERVAL_MAX", longest)
    assert load_settings().poll_limits == limits


def test_poll_intervals_in_the_wrong_order_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("POLL_INTERVAL", "60")
    monkeypatch.setenv("POLL_INTERVAL_MAX", "30")
    with pytest.raises(ConfigError, match=r"^POLL_INTERVAL=60 is more than POLL_INTERVAL_MAX=30\b"):
        load_settings()


def test_retentions_that_do_not_fit_are_both_named_with_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RETENTION_DAYS", "400")
    with pytest.raises(ConfigError) as caught:
        load_settings()
    assert str(caught.value) == (
        "RETENTION_DAYS=400 is more than ENTRY_RETENTION_DAYS=365. Deliveries need their entries, so "
        "lower RETENTION_DAYS or raise ENTRY_RETENTION_DAYS. Example: ENTRY_RETENTION_DAYS=400"
    )


def test_all_that_is_wrong_is_told_a_line_each(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in (("BROADCAST_RATE", "0"), ("CHAT_RATE", "foo"), ("RETENTION_DAYS", "400")):
        monkeypatch.setenv(name, value)
    with pytest.raises(ConfigError) as caught:
        load_settings()
    begun = [line.partition(" ")[0] for line in str(caught.value).splitlines()]
    assert begun == ["BROADCAST_RATE:", "CHAT_RATE:", "RETENTION_DAYS=400"]


def test_names_in_the_file_that_are_no_settings_are_doubtful(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / ".env").write_text("BROADCAST_RAET=4\nbot_language=de\nPATH_OF_OTHERS=x\n123:AAF-secret\n")
    monkeypatch.setenv("BROADCAST_RATES", "of another program")
    assert doubtful(load_settings()) == [
        "BROADCAST_RAET in .env is not a setting and has no effect. Did you mean BROADCAST_RATE?",
        "PATH_OF_OTHERS in .env is not a setting and has no effect.",
    ]


def test_rates_beyond_telegrams_are_doubtful_and_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    assert doubtful(load_settings()) == []
    for name, value in (("BROADCAST_RATE", "31"), ("CHAT_RATE", "50"), ("GROUP_RATE", "1000")):
        monkeypatch.setenv(name, value)
    settings = load_settings()
    assert (settings.broadcast_rate, settings.chat_rate, settings.group_rate) == (31, 50, 1000)
    told = doubtful(settings)
    assert [line.partition(" ")[0] for line in told] == [
        "BROADCAST_RATE=31",
        "CHAT_RATE=50",
        "GROUP_RATE=1000",
    ]
    assert all("Telegram" in line for line in told)


def test_the_environment_wins_over_the_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("BROADCAST_RATE=5\nTIMEZONE=Europe/Berlin\n")
    monkeypatch.setenv("BROADCAST_RATE", "7")
    settings = load_settings()
    assert settings.broadcast_rate == 7
    assert settings.timezone.key == "Europe/Berlin"


def test_owner_ids_are_read_with_commas_and_spaces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OWNER_IDS", " 12, 34 ,,")
    assert load_settings().owner_ids == {12, 34}


@pytest.mark.parametrize(
    ("name", "value", "wrong"),
    [
        ("BOT_TOKEN", "hello", "a number, a colon and a secret"),
        ("BOT_API_URL", "localhost:8081", "http://"),
        ("OWNER_IDS", "12,ada", "'ada'"),
        ("DATABASE_URL", "data.db", "database URL"),
        ("POLL_INTERVAL", "0", "greater than or equal to 1"),
        ("POLL_INTERVAL", "soon", "number"),
        ("POLL_INTERVAL_MAX", "0", "greater than or equal to 1"),
        ("FETCH_TIMEOUT", "0", "greater than 0"),
        ("FETCH_MAX_MB", "1000", "less than or equal to 100"),
        ("FETCH_MAX_REDIRECTS", "-1", "greater than or equal to 0"),
        ("PARSE_TIMEOUT", "never", "number"),
        ("BROADCAST_RATE", "-1", "greater than 0"),
        ("BROADCAST_RATE", "nan", "must be a number"),
        ("CHAT_RATE", "inf", "must be a number"),
        ("BOT_LANGUAGE", "xx", "'en'"),
        ("TIMEZONE", "Mars/Olympus", "Mars/Olympus"),
        ("TIMEZONE", "../../etc/passwd", "IANA"),
        ("LOG_LEVEL", "loud", "'INFO'"),
        ("SANDBOX_PORT", "99999", "65535"),
        ("ALLOW_PRIVATE_SOURCES", "perhaps", "boolean"),
    ],
)
def test_a_bad_value_is_told_in_one_line_with_an_example(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, wrong: str
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(ConfigError) as caught:
        load_settings()
    message = str(caught.value)
    assert message.startswith(f"{name}: ")
    assert wrong in message
    assert f"Example: {name}=" in message
    assert "\n" not in message


def test_a_bad_database_url_is_told_without_its_password(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql//user:hunter2@localhost/x")
    with pytest.raises(ConfigError) as caught:
        load_settings()
    assert "hunter2" not in str(caught.value)


def test_a_bad_token_is_told_without_the_token(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_TOKEN", "AAF-secret-without-number")
    with pytest.raises(ConfigError) as caught:
        load_settings()
    assert "AAF-secret" not in str(caught.value)


def test_settings_never_show_the_token(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_TOKEN", "123456789:AAF-abcdefgh")
    assert "AAF-abcdefgh" not in repr(load_settings())


def test_the_example_file_holds_every_setting_with_its_default(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    lines = (ROOT / ".env.example").read_text("utf-8").splitlines()
    named = [line.partition("=")[0] for line in lines if line and not line.startswith("#")]
    assert named == [name.upper() for name in Settings.model_fields]
    defaults = load_settings()
    (tmp_path / ".env").write_text((ROOT / ".env.example").read_text("utf-8"), "utf-8")
    assert load_settings() == defaults

"""Tests that regular expressions take linear time, whatever a stranger writes."""

import ast
import importlib
import pkgutil
import re
import time
from collections.abc import Iterator
from pathlib import Path
from re import _constants as codes
from re import _parser as parser
from typing import Any

from typing_extensions import TypeIs

import bot
import handlers
import storage
from bot.domain.topics.lists import LANGUAGES, load_index

ROOT = Path(__file__).parent.parent
PACKAGES = (bot, handlers, storage)
COMPILING = {"compile", "match", "search", "fullmatch", "sub", "subn", "split", "findall", "finditer"}
SHORT = 1_000
SUSPICIOUS = 0.001
"""CPU seconds that few patterns need for this many characters."""
LENGTHS = (SHORT, SHORT, 2_000, 8_000)
"""Characters. Twice as many may cost three times as much. Quadratic growth already shows here."""
SAMPLES = {
    codes.CATEGORY_DIGIT: "1",
    codes.CATEGORY_SPACE: " ",
    codes.CATEGORY_WORD: "a",
    codes.CATEGORY_NOT_DIGIT: "a",
    codes.CATEGORY_NOT_SPACE: "a",
    codes.CATEGORY_NOT_WORD: "!",
}


def compiled() -> dict[str, re.Pattern[str]]:
    """Return every pattern of the package by its location."""
    found: dict[str, re.Pattern[str]] = {}
    for package in PACKAGES:
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if module.name.endswith(("__main__", ".env")) or ".migrations" in module.name:
                continue
            loaded = importlib.import_module(module.name)
            for name, value in vars(loaded).items():
                found |= {f"{module.name}.{name} {at}": one for at, one in enumerate(patterns_in(value, 3))}
    for language in LANGUAGES:
        found |= {
            f"topics in {language}, {number}": one
            for number, one in enumerate(patterns_in(vars(load_index(language)), 3))
        }
    return found | dict(built_in_functions())


def patterns_in(value: object, depth: int) -> Iterator[re.Pattern[str]]:
    """Yield the patterns in a value."""
    if isinstance(value, re.Pattern):
        if isinstance(value.pattern, str):
            yield value
    elif depth and isinstance(value, dict):
        for each in value.values():
            yield from patterns_in(each, depth - 1)
    elif depth and isinstance(value, list | tuple | set | frozenset):
        for each in value:
            yield from patterns_in(each, depth - 1)
    elif depth and hasattr(value, "__dataclass_fields__") and not isinstance(value, type):
        for name in value.__dataclass_fields__:
            yield from patterns_in(getattr(value, name), depth - 1)


def built_in_functions() -> Iterator[tuple[str, re.Pattern[str]]]:
    """Yield the patterns that functions build, with a letter for each variable part."""
    for package in PACKAGES:
        for path in sorted((ROOT / package.__name__).rglob("*.py")):
            for function in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
                    for call in filter(builds, ast.walk(function)):
                        text = written(call.args[0])
                        if text is not None:
                            yield f"{path.relative_to(ROOT)}:{call.lineno}", re.compile(text, flags(call))


def builds(node: ast.AST) -> TypeIs[ast.Call]:
    """Return whether a call builds a pattern."""
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id == "re"
        and node.func.attr in COMPILING
        and bool(node.args)
    )


def written(node: ast.expr) -> str | None:
    """Return a pattern as written, with a letter for each variable part."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(written(part) or "a" for part in node.values)
    return None


def flags(call: ast.Call) -> int:
    """Return the flags that a call names."""
    named = [node.attr for arg in call.args[1:] for node in ast.walk(arg) if isinstance(node, ast.Attribute)]
    return sum({int(getattr(re, name)) for name in named if hasattr(re, name)})


def samples(items: Any) -> Iterator[str]:  # noqa: ANN401  the parser's own trees
    """Yield texts that a pattern could match, the shortest of each of its branches first."""
    pieces = [list(sample(op, value)) for op, value in items]
    widest = max((len(piece) for piece in pieces), default=1)
    for number in range(min(widest, 6)):
        yield "".join(piece[number % len(piece)] if piece else "" for piece in pieces)


def sample(op: Any, value: Any) -> Iterator[str]:  # noqa: ANN401, C901, PLR0912  one case for each kind
    if op is codes.LITERAL:
        yield chr(value)
    elif op is codes.NOT_LITERAL or op is codes.ANY:
        yield "a"
        yield " "
    elif op is codes.IN:
        negated = value[0][0] is codes.NEGATE
        for kind, each in value[:6]:
            if negated:
                yield "a"
            elif kind is codes.LITERAL:
                yield chr(each)
            elif kind is codes.RANGE:
                yield chr(each[0])
            elif kind is codes.CATEGORY:
                yield SAMPLES[each]
    elif op in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT):
        least, _, of = value
        for each in samples(of):
            yield each * max(1, min(least, 4))
    elif op is codes.SUBPATTERN:
        yield from samples(value[3])
    elif op is codes.ATOMIC_GROUP:
        yield from samples(value)
    elif op is codes.BRANCH:
        for branch in value[1][:6]:
            yield from samples(branch)
    else:
        yield ""


def hostile(pattern: re.Pattern[str]) -> list[str]:
    """Return the texts that an attack on a pattern repeats: its matches, and their beginnings and ends."""
    units = dict.fromkeys(("a", " ", "\n", "1", "!", "."))
    for text in samples(parser.parse(pattern.pattern, pattern.flags)):
        for cut in range(1, min(len(text), 8) + 1):
            units[text[:cut]] = units[text[-cut:]] = None
        units[text] = None
        units |= dict.fromkeys(text[:24])
    return [unit for unit in units if unit]


def cost(pattern: re.Pattern[str], text: str) -> float:
    """Return the CPU seconds of finding all matches in a text."""
    began = time.thread_time()
    for _ in pattern.finditer(text):
        pass
    return time.thread_time() - began


def grows(pattern: re.Pattern[str], unit: str) -> bool:
    """Return whether a text of twice the length costs more than three times as much, at every length."""
    for end in ("", "\0"):
        if cost(pattern, unit * (SHORT // len(unit)) + end) > SUSPICIOUS and all(
            grows_from(pattern, unit, end, length) for length in LENGTHS
        ):
            return True
    return False


def grows_from(pattern: re.Pattern[str], unit: str, end: str, length: int) -> bool:
    """Return whether twice this length costs more than three times as much."""
    once, twice = (cost(pattern, unit * (size // len(unit)) + end) for size in (length, 2 * length))
    return twice > 3 * once


def test_no_pattern_costs_more_than_three_times_as_much_for_twice_the_text() -> None:
    patterns = compiled()
    assert len(patterns) > 100
    growing = [
        f"{where}: {unit!r}"
        for pattern, where in {one: where for where, one in patterns.items()}.items()
        for unit in hostile(pattern)
        if grows(pattern, unit)
    ]
    assert not growing

"""Checks calls against the Bot API's own description: the parameters, which are required, and their types.

`description.toml` has the part of it that this Telegram speaks.
"""

import re
import tomllib
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final

from bot.sandbox.api.parameters import Parameters
from bot.sandbox.api.refusals import RefusedError, bad_request

FILE: Final = Path(__file__).with_name("description.toml")
_ARRAY: Final = "Array of "
_INTEGER: Final = re.compile(r"-?\d+", re.ASCII)
_WORDS: Final = {
    "chat_id": "chat_id is empty",
    "text": "message text is empty",
    "message_id": "message identifier is not specified",
    "file_id": "invalid file_id",
    "callback_query_id": "query is too old and response timeout expired or query ID is invalid",
}
"""How Telegram words that a parameter is missing, where that is known."""
_THINGS: Final = {
    "InlineKeyboardMarkup": "inline keyboard",
    "ReplyKeyboardMarkup": "reply keyboard",
    "InlineKeyboardButton": "inline keyboard button",
    "KeyboardButton": "keyboard button",
    "LinkPreviewOptions": "link preview options",
}
"""What Telegram calls an object in its refusals; the others by the name of their type."""

Fields = Mapping[str, str]


@cache
def described() -> Mapping[str, Any]:
    """Return the description: `methods` and `types` with their fields, and `unions` of types."""
    return tomllib.loads(FILE.read_text("utf-8"))


def check_call(method: str, given: Parameters) -> None:
    """Refuse a call without a required parameter, with an unknown one, or with one of a wrong type.

    Afterwards `given` can read only parameters that the method has.
    """
    fields: Fields = _methods()[method.lower()]
    for name in given.names():
        if name not in fields:
            # Telegram ignores it. Here it is refused, because it is a mistake of the bot.
            raise bad_request(f"the Bot API's {method} has no parameter {name}")
    for name, types in fields.items():
        if given.has(name):
            _check_parameter(name, types.removesuffix("!"), given)
        elif types.endswith("!"):
            raise bad_request(_WORDS.get(name, f'parameter "{name}" is required'))
    given.described = frozenset(fields)


@cache
def _methods() -> Mapping[str, Fields]:
    return {name.lower(): fields for name, fields in described()["methods"].items()}


def _check_parameter(name: str, types: str, given: Parameters) -> None:
    """Check a parameter, which may come as text: numbers and booleans as such, objects and arrays as JSON."""
    one_of = types.split(" or ")
    if "InputFile" in one_of or "String" in one_of:
        return
    if types in ("Integer", "Float"):
        given.number(name)
    elif types != "Boolean":
        value = given.object(name)
        if not types.startswith(_ARRAY) and not isinstance(value, dict):
            raise bad_request(f"object expected as {name.replace('_', ' ')}")
        _check(value, types, name)


def _check(value: Any, types: str, where: str) -> None:  # noqa: ANN401  any JSON value
    """Check a JSON value; refused if it fits none of its types."""
    refused: RefusedError | None = None
    for one in _alternatives(value, types):
        try:
            _check_one(value, one, where)
        except RefusedError as error:
            refused = refused or error
        else:
            return
    if refused is not None:
        raise refused


def _alternatives(value: Any, types: str) -> list[str]:  # noqa: ANN401  any JSON value
    """Return the types that a value may be meant as: of several objects, those whose first field it has.

    An object that is like none of them means nothing; Telegram ignores such a reply markup.
    """
    one_of = types.split(" or ")
    one_of = [each for one in one_of for each in described()["unions"].get(one, one).split(" or ")]
    if len(one_of) == 1 or not isinstance(value, dict):
        return one_of
    return [one for one in one_of if next(iter(_fields(one)), None) in value]


def _fields(name: str) -> Fields:
    found: Fields = described()["types"].get(name, {})
    return found


def _check_one(value: Any, name: str, where: str) -> None:  # noqa: ANN401  any JSON value
    if name.startswith(_ARRAY):
        if not isinstance(value, list):
            raise bad_request(f"can't parse {where}: expected an {name}")
        for one in value:
            _check(one, name.removeprefix(_ARRAY), where)
    elif name in _PLAIN:
        if not _PLAIN[name](value):
            raise bad_request(f"can't parse {where}: Field must be of type {name}")
    elif not (name == "KeyboardButton" and isinstance(value, str)):
        # Bot API, KeyboardButton: "For simple text buttons, String can be used instead of this object".
        _check_object(value, name)


def _check_object(value: Any, name: str) -> None:  # noqa: ANN401  any JSON value
    thing = _THINGS.get(name, name)
    if not isinstance(value, dict):
        raise bad_request(f"can't parse {thing}: expected an Object")
    for field, types in _fields(name).items():
        if value.get(field) is not None:
            plain = types.removesuffix("!")
            if plain in _PLAIN and not _PLAIN[plain](value[field]):
                raise bad_request(f'can\'t parse {thing}: Field "{field}" must be of type {plain}')
            _check(value[field], plain, thing)
        elif types.endswith("!"):
            raise bad_request(f"can't parse {thing}: Can't find field \"{field}\"")


def _is_integer(value: object) -> bool:
    # Telegram also takes a number that is written as a string.
    written = isinstance(value, str) and _INTEGER.fullmatch(value) is not None
    return (isinstance(value, int) and not isinstance(value, bool)) or written


_PLAIN: Final[Mapping[str, Callable[[Any], bool]]] = {
    "Integer": _is_integer,
    "Float": lambda value: isinstance(value, int | float) and not isinstance(value, bool),
    "String": lambda value: isinstance(value, str),
    "Boolean": lambda value: isinstance(value, bool),
    "True": lambda value: value is True,
}

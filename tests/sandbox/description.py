"""Makes the sandbox's part of the Bot API's description from the whole of it.

python -m tests.sandbox.description
"""

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bot.sandbox.api import description
from bot.sandbox.api.methods import METHODS

SPEC = Path(__file__).parents[3] / "shared/data/bot-api/api-10.1.json.gz"
PLAIN = {"Integer", "String", "Boolean", "True", "Float", "InputFile"}
OPAQUE = {"InputRichMessage"}
"""Types of parameters that this Telegram does not look into."""
HEAD = """\
# The methods that this Telegram has and the objects that they take, as the Bot API 10.1 describes them.
# A "!" marks what is required. Made by: python -m tests.sandbox.description

"""

Json = dict[str, Any]


def whole() -> Json:
    """Return the whole description."""
    return dict(json.loads(gzip.decompress(SPEC.read_bytes())))


def part_of(api: Json) -> Json:
    """Return the part that the sandbox has, in the form of its file."""
    names = {name.lower(): name for name in api["methods"]}
    methods = {names[name]: _fields(api["methods"][names[name]]) for name in METHODS}
    types: Json = {}
    waiting = [one for fields in methods.values() for one in fields.values()]
    while waiting:
        for name in _named(waiting.pop()):
            if name in types:
                continue
            about = api["types"][name]
            types[name] = " or ".join(about["subtypes"]) if "subtypes" in about else _fields(about)
            waiting += [types[name]] if isinstance(types[name], str) else types[name].values()
    return {"methods": methods, "types": types}


def _fields(about: Json) -> dict[str, str]:
    return {
        one["name"]: " or ".join(one["types"]) + ("!" if one["required"] else "")
        for one in about.get("fields", ())
    }


def _named(types: str) -> Iterator[str]:
    for one in types.removesuffix("!").split(" or "):
        name = one.replace("Array of ", "")
        if name not in PLAIN | OPAQUE:
            yield name


def _written(part: Json) -> str:
    lines = []
    for name, fields in part["methods"].items():
        lines += [f"[methods.{name}]", *(f'{one} = "{types}"' for one, types in fields.items()), ""]
    unions = {name: one for name, one in part["types"].items() if isinstance(one, str)}
    if unions:
        lines += ["[unions]", *(f'{name} = "{one}"' for name, one in sorted(unions.items())), ""]
    for name, fields in sorted(part["types"].items()):
        if name not in unions:
            lines += [f"[types.{name}]", *(f'{one} = "{types}"' for one, types in fields.items()), ""]
    return HEAD + "\n".join(lines).rstrip() + "\n"


if __name__ == "__main__":
    description.FILE.write_text(_written(part_of(whole())), "utf-8")

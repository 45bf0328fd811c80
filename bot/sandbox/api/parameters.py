"""Reads a call's parameters from the query, a form, JSON or multipart: any way that clients may send them."""

import json
import re
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from typing import Any

from aiohttp import BodyPartReader, web

from bot.sandbox.api.refusals import bad_request

_ATTACHED = re.compile(r"attach://(\w+)")
"""A file that a parameter names, also within an object (Bot API, "Sending files")."""


@dataclass(slots=True)
class Upload:
    """A file of a multipart request."""

    filename: str
    data: bytes


@dataclass(slots=True)
class Parameters:
    """The parameters of one call. Each is a string or a JSON value.

    `described` are those that the method has, once the call was checked; no other is read then.
    """

    values: dict[str, Any]
    uploads: Mapping[str, Upload] = field(default_factory=dict)
    described: AbstractSet[str] | None = None

    def names(self) -> set[str]:
        """Return the names of what was given. Parts that `attach://` names are no parameters."""
        attached = {found for one in self.values.values() for found in _ATTACHED.findall(str(one))}
        given = {name for name, value in self.values.items() if value is not None}
        return given | (self.uploads.keys() - attached)

    def has(self, name: str) -> bool:
        """Return whether a parameter was given."""
        return self.values.get(name) is not None or name in self.uploads

    def _value(self, name: str) -> Any:  # noqa: ANN401  any JSON value
        if self.described is not None and name not in self.described:
            raise AssertionError(f"the Bot API has no such parameter here: {name}")
        return self.values.get(name)

    def text(self, name: str) -> str:
        """Return a string, empty if it is missing."""
        value = self._value(name)
        return "" if value is None else str(value)

    def number(self, name: str) -> int | None:
        """Return an integer, or None if it is missing; refused if it is not an integer."""
        value = self.text(name).strip()
        if not value:
            return None
        try:
            return int(value)
        except ValueError:
            raise bad_request(f"invalid {name} specified") from None

    def required_number(self, name: str) -> int:
        """Return an integer; refused if it is missing."""
        number = self.number(name)
        if number is None:
            raise bad_request(f"{name} is empty" if name == "chat_id" else f"invalid {name} specified")
        return number

    def flag(self, name: str) -> bool:
        """Return a boolean, False if it is missing."""
        return self.text(name).strip().lower() in ("true", "yes", "1")

    def object(self, name: str) -> Any:  # noqa: ANN401  any JSON value
        """Return the JSON value of this parameter, or None if it is missing; refused if it is invalid."""
        value = self._value(name)
        if not isinstance(value, str):
            return value
        if not value.strip():
            return None
        try:
            return json.loads(value)
        except ValueError:
            raise bad_request(f"can't parse {name} JSON object") from None

    def upload(self, name: str) -> Upload | None:
        """Return a parameter's file: the part with its name, or the part named by `attach://`."""
        return self.uploads.get(self.text(name).removeprefix("attach://")) or self.uploads.get(name)


async def read_parameters(request: web.Request) -> Parameters:
    """Read the parameters of a request. Values in the body override those in the query."""
    values: dict[str, Any] = dict(request.query)
    uploads: dict[str, Upload] = {}
    if request.content_type == "application/json" and request.can_read_body:
        values |= await _read_json(request)
    elif request.content_type == "application/x-www-form-urlencoded":
        values |= dict(await request.post())
    elif request.content_type == "multipart/form-data":
        async for part in await request.multipart():
            if not isinstance(part, BodyPartReader) or part.name is None:
                continue
            if part.filename:
                uploads[part.name] = Upload(part.filename, bytes(await part.read()))
            else:
                values[part.name] = await part.text()
    return Parameters(values, uploads)


async def _read_json(request: web.Request) -> dict[str, Any]:
    try:
        body = await request.json()
    except ValueError:
        body = None
    if not isinstance(body, dict):
        raise bad_request("can't parse request JSON object")
    return body

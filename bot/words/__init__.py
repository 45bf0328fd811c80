"""The words a person reads, one Fluent file for each language of the interface."""

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import cast

from fluent.runtime import FluentBundle, FluentResource

from bot.domain.languages.known import languages, languages_with
from bot.words.directions import RIGHT_TO_LEFT, is_right_to_left, marked

LANGUAGES = languages_with(__name__, "ftl")
"""The languages of the interface, each with its `.ftl` file beside this module; the first is the default."""
_MESSAGE = re.compile(r"^([a-z][a-z0-9-]*) *=", re.MULTILINE)


class Words:
    """One language's words: call it with a message's name and arguments to get the sentence.

    A name that the catalogue lacks, or an argument that its sentence needs and does not get, is a bug and
    raises LookupError: a person must never read `{$count}`.

    A message is parsed when it is first said: parsing all of them would take a third of a second at each
    start. So a message may not refer to another one.
    """

    def __init__(self, language: str, catalogue: str) -> None:
        self.language = language
        self.line_begin = RIGHT_TO_LEFT if is_right_to_left(language) else ""
        """What each sentence begins with that code puts into one line with others, and the line itself."""
        self.comma = languages()[language].comma
        """What is between the names of a list."""
        # Isolation marks would shift entity offsets and show as boxes in some chat apps.
        self._bundle = FluentBundle([language], use_isolating=False)
        places = [(found[1], found.start()) for found in _MESSAGE.finditer(catalogue)]
        ends = [start for _, start in places[1:]] + [len(catalogue)]
        self._sources = {name: catalogue[start:end] for (name, start), end in zip(places, ends, strict=True)}

    def __call__(self, message: str, /, **arguments: str | float) -> str:
        """Return the sentence named `message`, its places filled with `arguments`."""
        if not self._bundle.has_message(message) and message in self._sources:
            self._bundle.add_resource(FluentResource(self._sources[message]))
        found = self._bundle.get_message(message)
        if found.value is None:
            raise LookupError(f"{message} has no value in {self.language}.ftl")
        text, errors = self._bundle.format_pattern(found.value, arguments)
        if errors:
            raise LookupError(f"{message} in {self.language}.ftl: {errors[0]}")
        return marked(cast("str", text)) if self.line_begin else cast("str", text)

    def __contains__(self, message: str) -> bool:
        return message in self._sources


def catalogue_text(language: str) -> str:
    """Return the Fluent source of a language of the interface."""
    return files(__name__).joinpath(f"{language}.ftl").read_text(encoding="utf-8")


@cache
def load_words(language: str) -> Words:
    """Load the words of a language of the interface; ValueError if it is not one of LANGUAGES."""
    if language not in LANGUAGES:
        raise ValueError(f"no words in {language!r}; there are {', '.join(LANGUAGES)}")
    return Words(language, catalogue_text(language))


@dataclass(frozen=True, slots=True)
class Catalogues:
    """The words of all languages of the interface. `language` is the bot's own, the default of chats."""

    language: str

    @property
    def default(self) -> Words:
        """The words of the bot's own language."""
        return load_words(self.language)

    def of(self, language: str | None) -> Words:
        """Return the words of a chat's language; those of the bot's own if it has no catalogue."""
        return load_words(language) if language in LANGUAGES else self.default

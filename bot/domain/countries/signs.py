"""Words around a name that show what it means there: folded, of all languages with a table together."""

from bot.domain.countries.lists import HOME, load_list


def _words(sign: str) -> frozenset[str]:
    lists = (load_list(language).get("signs", {}).get(sign, "") for language in HOME)
    return frozenset(word for words in lists for word in words.split())


CAPITAL_NEIGHBOURS = _words("capital_neighbours")
"""Words that are capitalised next to a country's name without making it a person's name."""
TREATIES = _words("treaties")
"""Before one of these, or one word further, a town is where it was made, not what the text is about."""
MADE = _words("made")
MADE_AT = _words("made_at")
"""After these two together a town is also where it was made."""
TREATY_OF = _words("treaty_of")
STREETS = _words("streets")
"""Before one of these a town gave its name to a street or a house elsewhere."""
AMOUNTS = _words("amounts")
CURRENCIES = _words("currencies")
MONEY = _words("money")
"""Without "the", these are money to count in: "in Swiss francs"."""
SECURITIES = _words("securities")
SHIPS = _words("ships")
_CODES = "BB BS BZ CK GA KM KN LR MH MT PA PW TG VC VU"
FLAGS_OF_CONVENIENCE = frozenset(_CODES.split())
"""Countries whose flag ships often fly without any other connection."""
FLYING = _words("flying")
FLAG = _words("flag")
"""These two together also mean it: "sailing under the flag of Panama"."""
LISTED = _words("listed")
LISTED_FILLERS = _words("listed_fillers")
TONGUES = _words("tongues")
"""Adjectives that are also the name of a language."""
SPEAKING = _words("speaking")
LANGUAGE = _words("language")
INTO = _words("into")
JOINING = _words("joining")
PARTIES = _words("parties")
ARTICLES = _words("articles")
GIVEN_WORDS = _words("given_words")
"""Given names that are also words, so they count only before a family name ("Bill Holland")."""
BREEDS = _words("breeds")
"""Before one of these a people's adjective, or a town's name, is part of an animal's breed..."""
KINDS = _words("kinds")
"""...and right before one of these it is part of the name of a dish, a plant or a thing."""
COMPANIES = _words("companies")
BANKS = _words("banks")
OF = _words("of")
CLUBS = _words("clubs")
"""Clubs before County. No county has these names."""
PLACED = _words("placed")
"""Before the name of a bloc's seat: it means the town."""
ACTS = _words("acts")
"""After the name of a bloc's seat: it means the bloc, which does it..."""
BLOCS_MATTERS = _words("blocs_matters")
"""...as it does if the text has one of these and the name is by itself."""
OF_A_TOWN = _words("of_a_town")
AT_A_PLACE = _words("at_a_place")
"""Words before a place but never before a person."""

"""Words around a name that show what it means there: folded, for all languages with a table together."""


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


CAPITAL_NEIGHBOURS = _set("""
king queen prince president prime foreign minister ministry defense defence interior finance
ambassador embassy government army police parliament national news north south east west northern
southern eastern western central greater inner outer downtown monday tuesday wednesday thursday
friday saturday sunday january february march april may june july august september october november
december mr mrs ms dr gulf old new airport olympics university mayor governor city county court
""")
"""Words that are capitalised next to a country's name without making it a person's name."""

TREATIES = _set("""
accord accords agreement agreements pact treaty treaties convention conventions protocol interbank amendment
amendments declaration memorandum framework criteria statute charter communique climate abkommen pakt
klimaabkommen erklarung protokoll
""")
"""Before one of these, or one word further, a town is where it was made, not what the text is about."""
MADE = _set("accord accords agreement agreements pact treaty communique agreed")
MADE_AT = _set("in at")
"""After these two together a town is also where it was made."""
TREATY_OF = _set("treaty treaties peace convention vertrag statute")

STREETS = _set("""
street st avenue ave road rd lane drive boulevard blvd terrace crescent hotel hall
straße strasse platz allee
""")
"""Before one of these a town gave its name to a street or a house elsewhere."""

AMOUNTS = _set(
    "mln million millions bln billion billions bn trillion thousand hundred mrd mio milliarden millionen"
)
CURRENCIES = _set("""
dollar dollars dlr dlrs pound pounds franc francs franken mark marks yen yuan won baht rand real reais ringgit
peso pesos rupee rupees lira lire krona kronor krone kroner kronen crown crowns guilder guilders euro euros
ruble rubles rouble roubles shilling shillings schilling dinar dinars riyal riyals rial rials dirham dirhams
zloty zlotys forint forints hryvnia hryvnias
""")
MONEY = _set("""
dollars dlrs pounds francs franken marks crowns kronen pesos rupees lire yen guilders shillings roubles rubles
""")
"""Without "the", these are money to count in: "in Swiss francs"."""
SECURITIES = _set("""
bond bonds eurobond eurobonds note notes loan loans bill bills debt deposits anleihe anleihen
""")

SHIPS = _set("""
flagged registered ship ships tanker tankers vessel vessels freighter freighters carrier carriers bulk
container cargo schiff schiffe frachter
""")
FLAGS_OF_CONVENIENCE = _set("BB BS BZ CK GA KM KN LR MH MT PA PW TG VC VU")
"""Countries whose flag ships often fly without any other connection."""
FLYING = _set("under flying flies flew fly unter fahrt fuhr")
FLAG = _set("flag flags flagge flaggen")
"""These two together also mean it: "sailing under the flag of Panama"."""

LISTED = _set("listed listing listings notiert gelistet")
LISTED_FILLERS = _set("in on the at is will be are an der auf")

TONGUES = _set("""
arabic english french german spanish italian portuguese dutch russian ukrainian polish czech slovak hungarian
romanian bulgarian greek turkish chinese japanese korean vietnamese thai indonesian swedish norwegian danish
finnish icelandic estonian latvian lithuanian irish welsh albanian serbian croatian bosnian slovenian
macedonian georgian armenian azerbaijani kazakh uzbek nepali somali filipino catalan basque deutsch englisch
franzosisch spanisch italienisch portugiesisch niederlandisch russisch ukrainisch polnisch tschechisch
ungarisch rumanisch griechisch turkisch chinesisch japanisch koreanisch schwedisch norwegisch danisch finnisch
""")
"""Adjectives that are also the name of a language."""
SPEAKING = _set("""
speak speaks speaking spoke spoken learn learns learned learnt learning teach teaches taught teaching fluent
translated studying studied auf sprach spricht sprechen spreche lernt lernen lernte
""")
LANGUAGE = _set("""
version language languages speaking speaker speakers lessons dictionary translation translations translator
translators subtitles alphabet grammar sprachig sprachige sprachigen sprache
""")
INTO = _set("in into")
JOINING = _set("and or und oder")

PARTIES = _set("d r")
ARTICLES = _set("al el")

GIVEN_WORDS = _set("bill will mark grant frank rob art pat drew chip gene dean guy hope faith joy grace rose")
"""Given names that are also words, so they count only before a family name ("Bill Holland")."""

BREEDS = _set("""
bulldog bulldogs terrier terriers spaniel spaniels retriever retrievers setter setters mastiff mastiffs hound
hounds wolfhound wolfhounds sheepdog sheepdogs shepherd shepherds poodle poodles collie collies husky huskies
corgi corgis malinois pinscher greyhound deerhound shorthair longhair bulldogge bulldoggen
""")
"""Before one of these a people's adjective, or a town's name, is part of an animal's breed..."""
KINDS = _set("""
dressing toast fries omelette omelet muffin muffins waffle waffles pastry pastries rarebit stew sprout sprouts
pudding puddings hotpot cheesecake roulette measles ivy elm knotweed hogweed cockroach cockroaches chard
delight blinds devil devils windows doors manicure
""")
"""...and right before one of these it is part of the name of a dish, a plant or a thing."""

COMPANIES = _set("corp corporation inc ltd limited plc co company ag sa nv gmbh llc holdings")
BANKS = _set("bank banque banco banca credit")
OF = _set("of de di")

CLUBS = _set("derby notts stockport newport ross")
"""Clubs before County. No county has these names."""

PLACED = _set("in at near from to outside around central across nach bei aus um")
"""Before the name of a bloc's seat: it means the town."""
ACTS = _set("""
promised promises pledged pledges threatened threatens warned warns planned plans proposed proposes wanted
wants said says demanded demands insisted insists urged urges vowed vows approved approves rejected rejects
fined fines imposed imposes agreed agrees offered offers told tells will must hopes fears considers accused
accuses expects unveiled unveils pushes seeks sought retaliated retaliates signals suspended suspends sued
sues droht drohte wollte plant plante fordert forderte warnt warnte verspricht versprach sagt sagte kundigt
billigt verhangt pruft erwagt genehmigt verlangt schlagt reagiert bietet klagt beschliesst einigt
einigen streiten
""")
"""After the name of a bloc's seat: it means the bloc, which does it..."""
BLOCS_MATTERS = _set("""
tariff tariffs directive directives regulation regulations commission commissioner leyen antitrust subsidies
bloc zoll zolle zollen strafzolle strafzollen richtlinie richtlinien verordnung kommission kommissar
mitgliedstaaten mitgliedsstaaten
""")
"""...as it does if the text has one of these and the name is by itself."""
OF_A_TOWN = _set("""
police based airport airlines court prosecutors hospital mayor attack attacks bombings metro suburb district
region restaurant polizei flughafen
""")

AT_A_PLACE = _set("in near outside nach bei")
"""Words before a place but never before a person."""

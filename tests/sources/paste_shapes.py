"""Shapes in which newsrooms and their readers write liveblogs, each with the same invented storm."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple


class News(NamedTuple):
    """An entry of the storm."""

    minutes: int
    headline: str
    body: str
    author: str


PAIRS = Path(__file__).parent / "pasted_pairs"


def _read_storm() -> list[News]:
    """Return the entries of the plainest pair. The oldest one gets a one-digit hour."""
    lines = (PAIRS / "time_alone.txt").read_text(encoding="utf-8").replace("13:40", "9:40").splitlines()
    people = ("Mara Holt", "Jon Reyes", "Mara Holt")
    found = []
    for number in range(0, len(lines), 3):
        clock, headline, body = lines[number : number + 3]
        hour, minute = map(int, clock.split(":"))
        found.append(News(60 * hour + minute, headline, body, people[number // 3 % 3]))
    return found


STORM = _read_storm()


@dataclass(frozen=True)
class Shape:
    """How a text formats its entries and what it includes. `east` is its zone's hours ahead of UTC."""

    each: str
    apart: str = "\n"
    head: str = ""
    foot: str = ""
    east: float = 0
    timed: bool = True
    titled: bool = True
    signed: bool = False
    bodies: bool = True
    news: list[News] = field(default_factory=lambda: STORM)

    def text(self) -> str:
        """Return the whole text."""
        return (
            self.head
            + self.apart.join(fill(self.each, one, at) for at, one in enumerate(self.news))
            + self.foot
        )


_AGO = {
    "en": "2 minutes ago|15 minutes ago|1 hour ago|2 hours ago|3 hours ago|4 hours ago",
    "short": "2m|15m|1h|2h|3h|4h",
    "fr": "il y a 2 minutes|il y a 15 minutes|il y a 1 heure|il y a 2 heures|il y a 3 h|il y a 4 h",
    "es": "hace 2 minutos|hace 15 min|hace 1 hora|hace 2 horas|hace 3 horas|hace 4 horas",
    "nl": "2 minuten geleden|15 min. geleden|1 uur geleden|2 uur geleden|3 uur geleden|4 uur geleden",
    "pl": "2 minuty temu|15 minut temu|1 godzinę temu|2 godziny temu|3 godz. temu|5 godzin temu",
    "da": "2 minutter siden|for 15 min. siden|1 time siden|2 timer siden|3 timer siden|4 t siden",
}


def fill(template: str, one: News, number: int) -> str:
    """Return an entry as a shape formats it."""
    hour, minute = divmod(one.minutes, 60)
    twelve, half = hour % 12 or 12, "am" if hour < 12 else "pm"
    first, second = one.body.split(". ", 1)
    return template.format(
        t=f"{hour:02}:{minute:02}",
        t1=f"{hour}:{minute:02}",
        d=f"{hour:02}.{minute:02}",
        h=f"{hour}h{minute:02}",
        c=f"{hour:02}{minute:02}",
        p=f"{twelve}:{minute:02} {half[0]}.m.",
        P=f"{twelve}:{minute:02} {half.upper()}",
        g=f"{twelve}.{minute:02}{half}",
        wide=f"{hour:02}：{minute:02}",  # noqa: RUF001  the colon on Chinese and Japanese pages
        H=one.headline,
        B=one.body,
        B1=first + ".",
        B2=second,
        n=one.author,
        k=("Storm", "Travel", "Storm")[number % 3],
        i=number + 1,
        j=8 - number,
        s=(7 * number + 12) % 60,
        **{f"ago_{name}": spans.split("|")[min(number, 5)] for name, spans in _AGO.items()},
    )


HEAD = "Storm live: latest on the coast\nBridges are shut and schools will open late, officials say.\n"
FOOT = """
Most read
Follow us
Get the news in your inbox
Sign up
We use your address to send you news. You can end that at any time."""
SHAPES = {
    # a clock in its own line
    "dotted uhr": Shape("{d} Uhr\n{H}\n{B}"),
    "h behind": Shape("{t} h\n{H}\n{B}"),
    "hrs behind": Shape("{t} hrs\n{H}\n{B}"),
    "hrs compact": Shape("{c} hrs\n{H}\n{B}"),
    "compact GMT": Shape("{c} GMT\n{H}\n{B}"),
    "UK time": Shape("{t} UK time\n{H}\n{B}"),
    "bracketed UK time": Shape("{t} (UK time)\n{H}\n{B}"),
    "city time": Shape("{t} Kyiv time\n{H}\n{B}", head="6 November 2024\n", east=2),
    "UTC+2": Shape("{t} UTC+2\n{H}\n{B}", east=2),
    "+0530": Shape("{t} +05:30\n{H}\n{B}", east=5.5),
    "CET": Shape("{t} CET\n{H}\n{B}", east=1),
    "om uur": Shape("om {d} uur\n{H}\n{B}"),
    "godz.": Shape("godz. {t}\n{H}\n{B}"),
    "ore": Shape("Ore {d}\n{H}\n{B}"),
    "à": Shape("À {h}\n{H}\n{B}"),
    "a las": Shape("A las {t}\n{H}\n{B}"),
    "às": Shape("Às {h}\n{H}\n{B}"),
    "kl": Shape("Kl {d}\n{H}\n{B}"),
    "klo": Shape("klo {d}\n{H}\n{B}"),
    "am dotted": Shape("{p}\n{H}\n{B}"),
    "am ET": Shape("{P} EST\n{H}\n{B}", east=-5),
    "6.16pm": Shape("{g}\n{H}\n{B}"),
    "6.16pm GMT": Shape("{g} GMT\n{H}\n{B}"),
    "wide colon": Shape("{wide}\n{H}\n{B}"),
    "seconds": Shape("{t}:{s:02}\n{H}\n{B}"),
    "one digit": Shape("{t1}\n{H}\n{B}"),
    "LIVE": Shape("LIVE\n{t}\n{H}\n{B}"),
    "Update": Shape("Update {t}\n{H}\n{B}"),
    "Update colon": Shape("UPDATE {t} Uhr: {H}\n{B}"),
    "posted at": Shape("Posted at {t}\n{H}\n{B}"),
    "published": Shape("Veröffentlicht um {t} Uhr\n{H}\n{B}"),
    "publié à": Shape("Publié à {h}\n{H}\n{B}"),
    # a day with it
    "today at": Shape("Today at {P}\n{H}\n{B}"),
    "heute": Shape("Heute, {t} Uhr\n{H}\n{B}"),
    "aujourd'hui": Shape("Aujourd’hui à {h}\n{H}\n{B}"),
    "vandaag": Shape("Vandaag, {t}\n{H}\n{B}"),
    "hoy": Shape("Hoy, {t}\n{H}\n{B}"),
    "dzisiaj": Shape("Dzisiaj, {t}\n{H}\n{B}"),
    "i dag": Shape("I dag kl. {d}\n{H}\n{B}"),
    "weekday": Shape("Wed 18:00\n{H}\n{B}".replace("18:00", "{t}")),
    "mittwoch": Shape("Mittwoch, {t} Uhr\n{H}\n{B}"),
    "slash day first": Shape("25/11/2024 {t}\n{H}\n{B}"),
    "slash month first": Shape("11/25/2024 {P}\n{H}\n{B}"),
    "slash in doubt": Shape("06/11/2024 {t}\n{H}\n{B}"),
    "slash without a year": Shape("25/11 {t}\n{H}\n{B}"),
    "ISO T": Shape("2024-11-06T{t}:00Z\n{H}\n{B}"),
    "ISO offset": Shape("2024-11-06T{t}+01:00\n{H}\n{B}", east=1),
    "ISO seconds": Shape("2024-11-06 {t}:{s:02}\n{H}\n{B}"),
    "year first, slashes": Shape("2024/11/06 {t}\n{H}\n{B}"),
    "mail": Shape("Wed, 06 Nov 2024 {t}:00 +0000\n{H}\n{B}"),
    "dashed": Shape("06-11-2024 {t}\n{H}\n{B}"),
    "two-digit year": Shape("06.11.24, {t}\n{H}\n{B}"),
    "listopada": Shape("6 listopada 2024, {t}\n{H}\n{B}"),
    "de noviembre": Shape("6 de noviembre de 2024, {t} h\n{H}\n{B}"),
    "novembre": Shape("Mercredi 6 novembre 2024 à {h}\n{H}\n{B}"),
    "kl. november": Shape("6. november 2024 kl. {d}\n{H}\n{B}"),
    "kanji": Shape("2024年11月6日 {t}\n{H}\n{B}"),
    "time then day": Shape("{t} on 6 November\n{H}\n{B}"),
    "twitter": Shape("{P} · Nov 6, 2024\n{H}\n{B}"),
    "guardian": Shape("{ago_en}\n{d} GMT\n{H}\n{B}"),
    "guardian glued": Shape("{ago_en}{d} GMT\n{H}\n{B}"),
    # the headline in the line of the clock
    "dash": Shape("{t} - {H}\n{B}"),
    "en dash": Shape("{t} – {H}\n{B}"),
    "pipe": Shape("{t} | {H}\n{B}"),
    "uhr pipe": Shape("{d} Uhr | {H}\n{B}"),
    "bullet": Shape("• {t} {H}\n{B}"),
    "hyphen bullet": Shape("- {t}: {H}\n{B}"),
    "arrow": Shape("→ {t} {H}\n{B}"),
    "bold": Shape("**{t}** {H}\n\n{B}", "\n\n"),
    "bold whole": Shape("**{t} – {H}**\n\n{B}", "\n\n"),
    "underlined": Shape("*{t}*: {H}\n{B}"),
    "heading": Shape("### {t} | {H}\n\n{B}", "\n\n"),
    "quote": Shape("> **{t}** {H}\n> {B}", "\n\n"),
    "code": Shape("`{t}` {H}\n{B}"),
    "round brackets": Shape("({t}) {H}\n{B}"),
    "plus uhr": Shape("+++ {t} Uhr: {H} +++\n{B}"),
    "plus closed": Shape("+++ {H} +++\n{t} Uhr\n{B}"),
    "plus inside": Shape("{t} Uhr +++ {H} +++ {B}", titled=False),
    "plus behind": Shape("+++ {H} (18:00 Uhr) +++\n{B}".replace("18:00", "{t}")),
    "emoji": Shape("🔴 {t} {H}\n{B}"),
    "emoji clock": Shape("🕕 {t}\n{H}\n{B}"),
    "numbered": Shape("{i}. {t} – {H}\n{B}"),
    "number back": Shape("#{j} {t} {H}\n{B}"),
    "time glued to headline": Shape("{t}{H}\n{B}"),
    "uhr glued": Shape("{t} Uhr{H}\n{B}"),
    "equals": Shape("== {t} ==\n{H}\n{B}"),
    "rules between": Shape("{t}\n{H}\n{B}", "\n---\n"),
    "breaking glued": Shape("{t}\nBreaking{H}\n{B}"),
    "headline only": Shape("{t} {H}", bodies=False),
    "bold headline below": Shape("{t}\n**{H}**\n{B}"),
    "tab": Shape("{t}\t{H}\t{B}"),
    "tab named": Shape("2024-11-06\t{t}\t{n}\t{H}\t{B}", signed=True),
    "csv": Shape('{t},"{H}","{B}"', head="time,headline,text\n"),
    "semicolons": Shape("06.11.2024 {t};{H};{B}", head="Zeit;Titel;Text\n"),
    "table": Shape("| {t} | {H} | {B} |", head="| Time | Headline | Text |\n|---|---|---|\n"),
    # text alone
    "inline colon": Shape("{t}: {B}", titled=False),
    "inline uhr": Shape("{d} Uhr: {B}", titled=False),
    "inline h": Shape("{h} - {B}", titled=False),
    "inline pm": Shape("{g}: {B}", "\n\n", titled=False),
    "inline GMT": Shape("{c} GMT - {B}", titled=False),
    "inline bullet": Shape("* {t} {B}", titled=False),
    "inline two lines": Shape("{t} {B1}\n{B2}", titled=False),
    "inline brackets": Shape("[{t}] {B}", titled=False),
    "inline slash": Shape("25/11/2024, {t} - {B}", titled=False),
    # a clock below the headline
    "headline above": Shape("{H}\n{t}\n{B}"),
    "headline above, uhr": Shape("{H}\n{d} Uhr\n{B}"),
    "headline above, date": Shape("{H}\n6 November 2024, {t}\n{B}"),
    "headline above, signed": Shape("{H}\n{n}, {t}\n{B}", signed=True),
    "headline above, by": Shape("{H}\nBy {n}\n{t}\n{B}", signed=True),
    "headline above, by and day": Shape("{H}\nBy {n} | 6 November 2024 {t} GMT\n{B}", signed=True),
    "headline above, ago": Shape("{H}\n{ago_en}\n{B}", timed=False),
    "headline above, inline": Shape("{H}\n\n{t}: {B}", "\n\n"),
    "headline above, posted by": Shape("{H}\nPosted by {n} at {t}\n{B}", signed=True),
    "headline bold above": Shape("**{H}**\n{t} Uhr – {B}", "\n\n"),
    "headline and clock": Shape("{H} | {t} Uhr\n{B}"),
    "headline and brackets": Shape("{H} ({t})\n{B}"),
    "headline, dash, clock": Shape("{H} – {d} Uhr\n{B}"),
    "kicker above headline and clock": Shape("{k}\n{H}\n{t}\n{B}"),
    # a clock below the text
    "below": Shape("{H}\n{B}\n{t}", "\n\n"),
    "below, uhr": Shape("{H}\n{B}\n{d} Uhr", "\n\n"),
    "below, packed": Shape("{H}\n{B}\n{t}"),
    "below, page": Shape("{H}\n{B}\n{t}", "\n\n", head=HEAD, foot="\n\nMost read\nFollow us\nPrivacy"),
    "below, signed": Shape("{H}\n{B}\n{n}, {t}", signed=True),
    "below, dash": Shape("{H}\n{B}\n– {n}, {t} Uhr", signed=True),
    "below, name first": Shape("{H}\n{B}\n{n}\n{t}", signed=True),
    "below, ago": Shape("{H}\n{B}\n{ago_en}", "\n\n", timed=False),
    "below, posted": Shape("{H}\n{B}\nPosted at {t}"),
    "below, day": Shape("{H}\n{B}\n06.11.2024 {t}"),
    "below, in its line": Shape("{H}\n{B} ({t})"),
    "below, no headline": Shape("{B}\n{t}", "\n\n", titled=False),
    # names
    "time and name": Shape("{t} {n}\n{H}\n{B}", signed=True),
    "time dash name": Shape("{t} – {n}\n{H}\n{B}", signed=True),
    "name and time": Shape("{n} {t}\n{H}\n{B}", signed=True),
    "name dot time": Shape("{n} · {t}\n{H}\n{B}", signed=True),
    "name at time": Shape("{n} at {P}\n{H}\n{B}", signed=True),
    "by name at time": Shape("By {n} at {t}\n{H}\n{B}", signed=True),
    "posted by": Shape("Posted by {n} at {t} GMT\n{H}\n{B}", signed=True),
    "von": Shape("{t} Uhr, von {n}\n{H}\n{B}", signed=True),
    "par": Shape("{h}, par {n}\n{H}\n{B}", signed=True),
    "ET with name below": Shape("Nov. 6, 2024, {p} ET\n\n{n}\n\n{H}\n\n{B}", "\n\n", east=-5, signed=True),
    "name below headline": Shape("{t}\n{H}\n{n}\n{B}", signed=True),
    "by below headline": Shape("{t}\n{H}\nBy {n}\n{B}", signed=True),
    "name at the end": Shape("{t}\n{H}\n{B}\n— {n}", signed=True),
    "name ago": Shape("{n}\n{ago_en}\n{H}\n{B}", signed=True, timed=False),
    "signed colon": Shape("{t} {n}: {B}", titled=False, signed=True),
    # relative times
    "ago": Shape("{ago_en}\n{H}\n{B}", timed=False),
    "ago short": Shape("{ago_short}\n{H}\n{B}", timed=False),
    "ago fr": Shape("{ago_fr}\n{H}\n{B}", timed=False),
    "ago es": Shape("{ago_es}\n{H}\n{B}", timed=False),
    "ago nl": Shape("{ago_nl}\n{H}\n{B}", timed=False),
    "ago pl": Shape("{ago_pl}\n{H}\n{B}", timed=False),
    "ago da": Shape("{ago_da}\n{H}\n{B}", timed=False),
    "ago inline": Shape("{ago_en} – {H}\n{B}", timed=False),
    "ago dot name": Shape("{ago_en} • {n}\n{H}\n{B}", timed=False, signed=True),
    # exports of chats
    "whatsapp": Shape("06/11/2024, {t} - {n}: {H}\n{B}", signed=True),
    "whatsapp brackets": Shape("[25/11/2024, {t}:{s:02}] {n}: {H}\n{B}", signed=True),
    "whatsapp us": Shape("[11/25/24, {P}] {n}: {H}\n{B}", signed=True),
    "whatsapp de": Shape("06.11.24, {t} - {n}: {B}", titled=False, signed=True),
    "telegram": Shape("{n}, [06.11.2024 {t}]\n{H}\n{B}", "\n\n", signed=True),
    "telegram text": Shape("{n}, [6 Nov 2024 at {t}:{s:02}]:\n{B}", "\n\n", titled=False, signed=True),
    "slack": Shape("{n}  {P}\n{H}\n{B}", signed=True),
    "discord": Shape("{n} — Today at {P}\n{H}\n{B}", signed=True),
    # pages
    "kicker": Shape("{t}\n{k}\n{H}\n{B}"),
    "kicker capitals": Shape("{t}\nSTORM\n{H}\n{B}"),
    "kicker in the line": Shape("{t} | {k}\n{H}\n{B}"),
    "share below": Shape("{t}\n{H}\n{B}\nShare\nCopy link"),
    "share count": Shape("{t}\n{H}\n{B}\n{j} comments"),
    "page": Shape("{t}\n{H}\n{B}", head=HEAD, foot="\nRead more:\nWhat we know\nSign up for news here"),
    "cookie foot": Shape("{t}\n{H}\n{B}", foot="\n© 2024 Coast News. All rights reserved.\nCookie policy"),
    "contact foot": Shape("{t}\n{H}\n{B}", "\n\n", foot="\n\nMehr zum Thema\nAbonnieren\nImpressum"),
    "oldest first": Shape("{t}\n{H}\n{B}", news=STORM[::-1]),
    "oldest first, below": Shape("{H}\n{B}\n{t}", "\n\n", news=STORM[::-1]),
    "oldest first, dash": Shape("{t} - {B}", titled=False, news=STORM[::-1]),
    "three below": Shape("{H}\n{B}\n{t} Uhr", "\n\n", news=STORM[:3]),
    "two": Shape("{t} Uhr\n{H}\n{B}", news=STORM[:2]),
    # signs, labels and languages
    "pipe author headline": Shape("{t} | {n} | {H}\n{B}", signed=True),
    "author headline same line colon": Shape("{t} {n}: {H}\n{B}", signed=True),
    "author brackets": Shape("{t} ({n})\n{H}\n{B}", signed=True),
    "zone dot": Shape("{t} GMT. {H}\n{B}"),
    "time right tab": Shape("{H}\t{t}\n{B}"),
    "time right spaces": Shape("{H}    {t}\n{B}"),
    "live prefix": Shape("LIVE {t}: {H}\n{B}"),
    "time bold underscore": Shape("__{t}__\n{H}\n{B}"),
    "angle": Shape("<{t}> {H}\n{B}"),
    "curly": Shape("{{{t}}} {H}\n{B}"),
    "tilde": Shape("~{t}~ {H}\n{B}"),
    "double angle": Shape("» {t} {H}\n{B}"),
    "guillemets": Shape("{t} » {H}\n{B}"),
    "gt": Shape("{t} > {H}\n{B}"),
    "comma": Shape("{t}, {H}\n{B}"),
    "semicolon": Shape("{t}; {H}\n{B}"),
    "equals, again": Shape("{t} = {H}\n{B}"),
    "slashes": Shape("{t} // {H}\n{B}"),
    "arrow behind": Shape("{t} -> {H}\n{B}"),
    "double colon": Shape("{t} :: {H}\n{B}"),
    "ellipsis": Shape("{t} … {H}\n{B}"),
    "dots": Shape("{t} ... {H}\n{B}"),
    "time with dash uhr": Shape("{d} Uhr - {H}\n{B}"),
    "uhr no space": Shape("{t}Uhr {H}\n{B}"),
    "h no space": Shape("{t}h {H}\n{B}"),
    "hs": Shape("{t}hs - {H}\n{B}"),
    "Uhrzeit": Shape("Uhrzeit: {t}\n{H}\n{B}"),
    "Time:": Shape("Time: {t}\n{H}\n{B}"),
    "Zeit": Shape("Zeit: {t} Uhr\n{H}\n{B}"),
    "gegen": Shape("gegen {t} Uhr\n{H}\n{B}"),
    "At": Shape("At {t}\n{H}\n{B}"),
    "kl colon": Shape("Kl. {t}: {H}\n{B}"),
    "klokken": Shape("Klokken {t}\n{H}\n{B}"),
    "godz inline": Shape("Godz. {t} – {H}\n{B}"),
    "godzina": Shape("Godzina {t}: {H}\n{B}"),
    "pt h": Shape("{h} – {H}\n{B}"),
    "es h": Shape("{t} h. {H}\n{B}"),
    "it ore": Shape("Ore {d} - {H}\n{B}"),
    "it alle": Shape("Alle {t}: {H}\n{B}"),
    "fr à": Shape("À {h}, {H}\n{B}"),
    "cs v": Shape("v {t} hod.\n{H}\n{B}"),
    "ru": Shape("{t} МСК\n{H}\n{B}", east=3),  # noqa: RUF001  Moscow's zone
    "ru text": Shape("6 ноября 2024, {t}\n{H}\n{B}"),
    "uk text": Shape("6 листопада 2024, {t}\n{H}\n{B}"),
    "uk inline": Shape("{t} – {H}\n{B}"),
    "ar": Shape("الساعة {t}\n{H}\n{B}"),
    "zh": Shape("11月6日 {t}\n{H}\n{B}"),
    "ko": Shape("2024.11.06. {t}\n{H}\n{B}"),
    "ja": Shape("11/6 {t}\n{H}\n{B}"),
    "Wed date": Shape("Wed Nov 6 2024 {t}\n{H}\n{B}"),
    "date pipe time": Shape("6 Nov 2024 | {t}\n{H}\n{B}"),
    "time pipe date": Shape("{t} | 6 Nov 2024\n{H}\n{B}"),
    "date dash time": Shape("6 November - {t}\n{H}\n{B}"),
    "date newline time": Shape("6 November 2024\n{t}\n{H}\n{B}"),
    "time newline date": Shape("{t}\n6 November 2024\n{H}\n{B}"),
    "time comma date": Shape("{t}, 6 November 2024\n{H}\n{B}"),
    "us date at": Shape("November 6, 2024 at {P}\n{H}\n{B}"),
    "us date at est": Shape("Nov 6, 2024 at {p} EST\n{H}\n{B}", east=-5),
    "updated": Shape("{t}\n{H}\n{B}\nUpdated at 19:20"),
    "caption": Shape("{t}\n{H}\nA bridge in the wind. Photograph: Max Poe/An Agency\n{B}"),
    "likes": Shape("{t}\n{H}\n{B}\n{j} likes\n{i} replies"),
    "entry number line": Shape("{i}\n{t}\n{H}\n{B}"),
    "entry of": Shape("Entry {i} of 8\n{t}\n{H}\n{B}"),
    "kicker colon": Shape("{t}\n{k}: {H}\n{B}", titled=False),
    "kicker caps inline": Shape("{t} STORM: {H}\n{B}", titled=False),
    "breaking label": Shape("{t}\nBREAKING\n{H}\n{B}"),
    "breaking inline": Shape("{t} BREAKING: {H}\n{B}"),
    "eil": Shape("{t} Uhr\nEILMELDUNG\n{H}\n{B}"),
    "key moment": Shape("{t}\nKey moment\n{H}\n{B}"),
    "ago + name": Shape("{ago_en} by {n}\n{H}\n{B}", timed=False, signed=True),
    "name + ago": Shape("{n} - {ago_en}\n{H}\n{B}", timed=False, signed=True),
    "ago bracket": Shape("({ago_en})\n{H}\n{B}", timed=False),
    "headline (ago)": Shape("{H} ({ago_en})\n{B}", timed=False),
    "ago dash text": Shape("{ago_short} - {B}", timed=False, titled=False),
    "ago short name": Shape("{n} · {ago_short}\n{H}\n{B}", timed=False, signed=True),
    "whatsapp ios": Shape("[06.11.24, {t}:{s:02}] {n}: {H}\n{B}", signed=True),
    "signal": Shape("{n}\n{t}\n{H}\n{B}", signed=True),
    "teams": Shape("{n}  06/11/2024 {t}\n{H}\n{B}", signed=True),
    "irc": Shape("[{t}] <{n}> {H}\n{B}", signed=True),
    "twitter, again": Shape("{n} @mara\n{t}\n{H}\n{B}", signed=True),
    "log brackets name": Shape("[{t}] [{n}] {H}\n{B}", signed=True),
    "csv time last": Shape('"{H}","{B}",2024-11-06 {t}'),
    "tsv date time": Shape("{H}\t{B}\t06.11.2024\t{t}"),
    "tab three": Shape("{t}\t{n}\t{B}", titled=False, signed=True),
    "semi quotes": Shape('"{t}";"{H}";"{B}"'),
    "md table bold": Shape("| **{t}** | {H} | {B} |"),
    "md bullets": Shape("- **{t}:** {H}\n  {B}"),
    "md heading then": Shape("## {H}\n*{t}*\n\n{B}", "\n\n"),
    "md heading above date": Shape("## {H}\n_6 November 2024, {t}_\n\n{B}", "\n\n"),
    "md hr": Shape("**{t}**\n\n**{H}**\n\n{B}", "\n\n---\n\n"),
    "below bracket": Shape("{H}\n{B}\n[{t}]", "\n\n"),
    "below posted by": Shape("{H}\n{B}\nPosted by {n} at {t}", signed=True),
    "below by, date": Shape("{H}\n{B}\nBy {n}, 6 November 2024 {t}", signed=True),
    "below name newline date": Shape("{H}\n{B}\n{n}\n6 November 2024, {t}", signed=True),
    "below dash in body": Shape("{H}\n{B} – {t} Uhr"),
    "below time share": Shape("{H}\n{B}\n{t}\nShare"),
}

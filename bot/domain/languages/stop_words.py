"""Stop words: in nearly every text of a language, whatever its topic. They also tell languages apart."""

from collections.abc import Collection

_ENGLISH = """
a about after all also am an and any are as at be because been before being between both but by can could
did do does doing down during each for from further had has have having he her here hers him his how i if in
into is it its just me more most my no nor not of off on once only or other our out over own same she so
some such than that the their them then there these they this those through to too under until up very was
we were what when where which while whom why with would you your
"""
_GERMAN = """
aber alle allem allen aller alles als also am an auch auf aus bei beim bin bis bist da damit dann das dass
dein dem den denn der des dich die dies diese diesem diesen dieser dieses dir doch dort du durch ein eine
einem einen einer eines er es etwas euch euer fur gegen hab habe haben hat hatte hatten hier hinter ich ihm
ihn ihnen ihr ihre ihrem ihren ihrer im in indem ins ist ja jede jedem jeden jeder jedes kann kein keine
konnen man manche mehr mein mich mir mit muss nach nein nicht noch nun nur ob oder ohne sehr sein seine
seinem seinen seiner sich sie sind so solche soll sondern sonst uber um und uns unser unter viel vom von vor
war waren warum was weil wenn wer werden wie wieder will wir wird wo wurde wurden zu zum zur zwischen
"""

_FRENCH = """
a ai alors au aucun aussi autre aux avait avec avoir c ce cela ces cet cette chez comme d dans de depuis
des donc dont du elle elles en est et ete etre eu fait il ils j je l la le les leur leurs lui m ma mais me
meme mes mon n ne ni nos notre nous on ont ou par pas plus pour qu que qui s sa sans se ses si son sont
sous sur t ta te tes ton tout tous toute toutes tres tu un une vos votre vous y
"""
_SPANISH = """
a al algo ante antes como con contra cual cuando de del desde donde durante e el ella ellas ellos en entre
era es esa ese eso esta estan estas este esto estos fue ha han hasta hay la las le les lo los mas me mi
muy ni no nos o para pero por porque que quien se ser si sin sobre son su sus tambien te tiene tu un una
uno unos y ya yo
"""
_RUSSIAN = """
а без более был была были было быть в вам вас весь во вот все всего всех вы где да для до его ее если есть
еще же за здесь и из или им их к как ко когда кто ли либо мне может мы на над надо не него нее нет ни них
но ну о об однако он она они оно от очень по под при с со так также такой там те тем то того тоже той
только том ты у уже хотя чего чей чем что чтобы это этот эти я
"""  # noqa: RUF001  Cyrillic
_UKRAINIAN = """
а або але без би був була були було бути в вам вас весь ви від він вона вони воно все всі де для до його
йому за з зі і із їй їм її їх ж й коли кого кому ким ми мене мені на над не ні них ніж о об ось по про при
та так також там те тим то того тоді той тому ти ту тут у хто це цей ці цього чи чому що щоб щодо як яка
який яке які якщо я
"""  # noqa: RUF001  Cyrillic

STOP_WORDS = {
    language: frozenset(listed.split())
    for language, listed in (
        ("en", _ENGLISH),
        ("de", _GERMAN),
        ("fr", _FRENCH),
        ("es", _SPANISH),
        ("ru", _RUSSIAN),
        ("uk", _UKRAINIAN),
    )
}
"""Folded words by language. It lacks us, who, may, which mean a lot in capitals or as a month."""


def says_nothing(words: Collection[str], language: str) -> bool:
    """Tell whether all of some folded words are in nearly every text of a language."""
    return STOP_WORDS.get(language, frozenset()).issuperset(words)

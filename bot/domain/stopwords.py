"""Words that say nothing of what a text is about, and that tell English from German."""

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

STOP_WORDS = {"en": frozenset(_ENGLISH.split()), "de": frozenset(_GERMAN.split())}
"""Folded words by language. Left out on purpose: us, who, may, which mean much in capitals or as a month."""

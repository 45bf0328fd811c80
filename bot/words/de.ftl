# Alles, was der Bot auf Deutsch sagt. Namen und { $argumente } wie in en.ftl.

## Was der Bot ist. Telegrams Apps zeigen das vor dem ersten /start (512 Zeichen) und im Profil (120).

bot-description =
    Ich schicke dir Liveblog-Einträge. Sag mir, was dich interessiert: ein Wort, ein Land oder ein Thema. Jeder neue Eintrag, der passt, kommt in deinen Chat.
bot-short-description = Folge einem Wort, einem Land oder einem Thema: Passende Liveblog-Einträge kommen in deinen Chat.

## Befehle, wie Telegrams Menü sie zeigt (höchstens 256 Zeichen)

command-follow = Einem Wort, Land oder Thema folgen
command-following = Die Filter dieses Chats ansehen
command-unfollow = Einen Filter entfernen
command-test = Einen Filter ausprobieren
command-topic = Alle Themen ansehen
command-latest = Die neuesten Einträge ansehen
command-help = Sehen, was ich kann
command-channel = Einen Kanal verbinden und auswählen, was ich dort poste
command-start = Loslegen oder nach /stop zurückkommen
command-stop = Nichts mehr bekommen
command-privacy = Sehen, was ich über diesen Chat speichere
command-id = Deine Telegram-ID und die ID dieses Chats sehen
command-post = Einen Eintrag schreiben (Redaktion)
command-fix = Einen Eintrag ändern, ohne Hinweis an Leser (Redaktion)
command-correct = Einen Eintrag korrigieren, mit Hinweis an Leser (Redaktion)
command-withdraw = Einen Eintrag zurückziehen (Redaktion)
command-edit = Text eines Eintrags zum Ändern holen (Redaktion)
command-hold = Einen Eintrag anhalten (Redaktion)
command-release = Einen angehaltenen Eintrag weiter senden (Redaktion)
command-status = Sehen, was gesendet wird und welche Quellen gestört sind (Redaktion)
command-import = Kopierten Liveblog-Text importieren (Redaktion)
command-source = Quellen hinzufügen und verwalten (Redaktion)
command-editor = Leute in die Redaktion aufnehmen oder entfernen (Betreiber)

## Anfang und Ende

start =
    Ich schicke dir Liveblog-Einträge. Sag mir, was dich interessiert: Jeder neue Eintrag, der passt, kommt in diesen Chat.

    Tipp auf einen Button oder schreib, was dich interessiert:
    /follow fußball
    /follow ukraine
    /follow "deutsche bahn" -streik

    Mit /help siehst du, was ich sonst noch kann.
start-back =
    { $count ->
        [one] Willkommen zurück! Du hast 1 Filter. Du siehst ihn mit /following
       *[other] Willkommen zurück! Du hast { $count } Filter. Du siehst sie mit /following
    }
group-start = Hallo! Ich schicke Liveblog-Einträge in diese Gruppe. Admins wählen mit /follow aus, welche.
stopped =
    Ich sende hier nichts mehr. Die Filter dieses Chats behalte ich bis zum { $date }. Bis dahin holst du sie mit „Rückgängig“ oder /start zurück.
help-for-reader = Für alle
help-follow = /follow – einem Wort, Land oder Thema folgen
help-following = /following – die Filter dieses Chats ansehen
help-unfollow = /unfollow fußball – den Filter „fußball“ entfernen; /unfollow all entfernt alle
help-test = /test fußball – sehen, welche Einträge zum Filter „fußball“ gepasst hätten
help-help = /help filters – so schreibst du Filter: Wortgruppen, eins von zwei Wörtern, Länder, Themen
help-topic = /topic – alle Themen ansehen
help-latest = /latest – die neuesten Einträge ansehen
help-channel = /channel – einen Kanal verbinden und auswählen, was ich dort poste
help-start = /start – anfangen oder nach /stop wieder einsteigen
help-stop = /stop – nichts mehr bekommen
help-privacy = /privacy – sehen, was ich speichere
help-id = /id – deine Telegram-ID ansehen
help-filters =
    So schreibst du Filter
    fähre – das Wort in jeder Form
    hochwasser rettung – beide Wörter
    hochwasser, sturm – eins von beiden
    hochwasser -damm – Hochwasser, aber nicht Damm
    (hochwasser, sturm) rettung – Wörter in Klammern gehören zusammen
    "kalter krieg" – diese Wörter nebeneinander
    =bank – genau diese Form, nicht Banken
    titel:hochwasser – in der Überschrift
    ukraine, land:UA – das Land
    "ukraine" – nur das Wort, in jeder Form
    energie – das Thema oder das Wort
    thema:energie, #energie – nur das Thema
    quelle:reuters – Einträge aus dieser Quelle
    autor:schmidt – Einträge von dieser Person
    ist:wichtig – Schlüsselmomente
    ist:eilmeldung – Eilmeldungen
    alles -fußball – alles außer Fußball

    Zum Ausprobieren schick /test und den Filter.
help-for-editor = Für die Redaktion
help-post = /post Überschrift – einen Eintrag schreiben. Der Text kommt in die Zeilen darunter. Am Ende einer Zeile fügt #energie ein Thema hinzu und +UA ein Land. Ein ! vor der Überschrift macht ihn zur Eilmeldung: Sie geht zuerst raus und kommt mit Ton an
help-fix = /fix 12 Neue Überschrift – Nr. 12 ändern, ohne Hinweis an Leser. Die Nummern stehen in /latest. Ändert die Quelle den Eintrag später, gilt ihr Text, und ich sage dir Bescheid
help-correct = /correct 12 Neue Überschrift – Nr. 12 korrigieren, mit Hinweis an alle, die den Eintrag haben
help-withdraw = /withdraw 12 Grund – Nr. 12 zurückziehen, mit Hinweis an alle, die den Eintrag haben
help-edit = /edit 12 – hol dir den Text von Nr. 12, um ihn zu ändern und zurückzuschicken
help-hold = /hold 12 – Nr. 12 anhalten (was schon unterwegs ist, kommt noch an)
help-release =
    /release 12 – Nr. 12 weiter senden
    Statt einer Nummer: Antworte mit /fix, /correct, /withdraw, /edit, /hold oder /release auf eine Nachricht, die den Eintrag zeigt
help-status = /status – sehen, was gesendet wird und welche Quellen gestört sind
help-import = /import – einen kopierten Liveblog importieren, als Nachrichten oder als .txt-Datei
help-source =
    /source – alle Quellen ansehen und verwalten
    /source add https://… – einen Feed oder eine Liveblog-Seite hinzufügen. Mit fresh 2h am Ende sende ich auch die Einträge der letzten 2 Stunden
    /source pause 3 – Quelle 3 pausieren. Außerdem: /source resume 3 (fortsetzen), /source poll 3 (jetzt lesen), /source remove 3 (entfernen)
    /source export – alle Quellen als OPML-Datei. Schick mir so eine Datei, um sie zu importieren
help-for-owner = Für Betreiber
help-editor = /editor add 123456789 – jemanden in die Redaktion aufnehmen. Außerdem: /editor list, /editor remove 123456789
id-user = Deine Telegram-ID ist { $id }.
id-chat = Die ID dieses Chats ist { $id }.
id-topic = Die ID dieses Forumthemas ist { $id }.

## Folgen

filter-everything = alles
filter-named = { $name } ({ $filter })
filter-key = Schlüsselmomente
filter-breaking = Eilmeldungen
filter-only-key = { $filter }, nur Schlüsselmomente
filter-only-breaking = { $filter }, nur Eilmeldungen
follow-choose = Was interessiert diesen Chat? Tipp auf einen Button oder schreib ein Wort hinter den Befehl, zum Beispiel: /follow fußball
follow-done = Dieser Chat folgt jetzt: { $filter }
follow-already = Dieser Chat folgt schon: { $filter }
follow-ask = Folgen: { $filter }?
follow-press = Tipp auf „Folgen“, dann kommen passende neue Einträge hierher.
follow-much = Das ist viel. Du kannst allem folgen oder nur den wichtigsten Einträgen:
read-as-country = „{ $word }“ gilt als Land: Auch Einträge über seine Städte, Menschen und Regierung passen.
read-as-bloc = „{ $word }“ gilt als Bündnis: Es passen Einträge, die das Bündnis oder seine Organe nennen.
read-as-bloc-members = „{ $word }“ gilt als Bündnis: Es passen Einträge, die das Bündnis oder seine Organe nennen. Alles über die Mitglieder bekommst du mit { $members }
read-as-mark = „{ $word }“ steht kurz für { $filter }. Es passen Einträge, die so markiert sind.
read-as-countries =
    { $count ->
        [one] { $names } gilt als Land. Suchst du das Wort, setz es in Anführungszeichen.
       *[other] Das gilt jeweils als Land: { $names }. Suchst du die Wörter, setz sie in Anführungszeichen.
    }
read-as-words =
    { $count ->
        [one] „{ $names }“ gilt hier als Wort. Für das Land schreib { $typed }
       *[other] Das gilt hier jeweils als Wort: { $names }. Für ein Land schreib zum Beispiel { $typed }
    }
read-as-tags =
    { $count ->
        [one] Ein Thema { $tags } gibt es nicht. Ich suche stattdessen nach den Wörtern.
       *[other] Die Themen { $tags } gibt es nicht. Ich suche stattdessen nach den Wörtern.
    }{ $found ->
        [0] {" "}Alle Themen siehst du mit /topic
       *[other] {" "}Meinst du { $nearest }?
    }
read-as-topics =
    { $count ->
        [one] „{ $names }“ steht für das Thema oder das Wort: Es passen Einträge zum Thema und Einträge mit dem Wort.
       *[other] Das steht jeweils für das Thema oder das Wort: { $names }.
    }
reach-full =
    { $unit ->
        [none] In den letzten { $days } Tagen hat nichts gepasst.
        [day] In den letzten { $days } Tagen: etwa { $count ->
            [one] 1 Eintrag
           *[other] { $count } Einträge
        } pro Tag.
        [week] In den letzten { $days } Tagen: etwa { $count ->
            [one] 1 Eintrag
           *[other] { $count } Einträge
        } pro Woche.
       *[total] In den letzten { $days } Tagen: { $count ->
            [one] 1 Eintrag
           *[other] { $count } Einträge
        }.
    }
reach-short =
    { $unit ->
        [none] Bisher hat nichts gepasst.
        [day] Etwa { $count ->
            [one] 1 Eintrag
           *[other] { $count } Einträge
        } pro Tag.
        [week] Etwa { $count ->
            [one] 1 Eintrag
           *[other] { $count } Einträge
        } pro Woche.
       *[total] Bisher { $count ->
            [one] 1 Eintrag
           *[other] { $count } Einträge
        }.
    } { $days ->
        [one] Ich habe nur Einträge von einem Tag.
       *[other] Ich habe nur Einträge aus den letzten { $days } Tagen.
    }
reach-unknown = Noch keine Schätzung: Aus den letzten { $days } Tagen gibt es keine Einträge.
reach-since =
    { $count ->
        [0] Bisher hat nichts gepasst.
        [one] 1 Eintrag seit { $since }.
       *[other] { $count } Einträge seit { $since }.
    }
reach-newest =
    { $count ->
        [one] Hier ist er:
       *[other] Die neuesten:
    }
reach-rate =
    { $unit ->
        [none] { $days ->
            [one] bisher keine
           *[other] keine in { $days } Tagen
        }
        [day] etwa { $count } pro Tag
        [week] etwa { $count } pro Woche
        [far] bisher { $count }
       *[total] { $count } in { $days } Tagen
    }
button-everything = Alles
button-follow = Folgen
button-follow-all = Allem folgen
button-key = Nur Schlüsselmomente: { $rate }
button-breaking = Nur Eilmeldungen: { $rate }
button-only-topic = Nur das Thema „{ $word }“
button-only-word = Nur das Wort „{ $word }“
button-reach = { $label }: { $rate }
filter-meant = Meinst du { $nearest }?
too-many-chats = Du hast mich schon zu { $limit } Chats und Forumthemen hinzugefügt, mehr geht pro Person nicht. Schick /stop in einem, den du nicht mehr brauchst, und versuch es hier noch einmal.
button-unknown = Dieser Button funktioniert nicht mehr. Schick den Befehl noch einmal, dann bekommst du neue, zum Beispiel: /following
proposal-gone = Dieser Button ist abgelaufen. Schick den Filter noch einmal, zum Beispiel: /follow fußball
test-usage = Schreib einen Filter hinter den Befehl, dann zeige ich dir, was gepasst hätte, zum Beispiel: /test hochwasser, sturm. Wie man Filter schreibt, steht in /help filters
test-title = Filter: { $filter }
follow-unknown = Dieser Chat hat keinen Filter „{ $filter }“. Alle seine Filter siehst du mit /following
follow-gone = Das wurde schon entfernt.
follow-too-many = Dieser Chat hat schon { $limit } Filter, mehr geht nicht. Entferne zuerst einen: /following
following =
    { $count ->
        [one] Dieser Chat hat 1 Filter. Tipp darauf, um ihn zu ändern oder zu entfernen.
       *[other] Dieser Chat hat { $count } Filter. Tipp auf einen, um ihn zu ändern oder zu entfernen.
    }
following-none = Dieser Chat hat noch keine Filter. Tipp auf einen Button oder schreib ein Wort hinter den Befehl, zum Beispiel: /follow fußball
unfollowed = Filter entfernt: { $filter }
unfollowed-all =
    { $count ->
        [0] Dieser Chat hat keine Filter, also gibt es nichts zu entfernen.
        [one] Der einzige Filter dieses Chats ist entfernt.
       *[other] Alle { $count } Filter dieses Chats sind entfernt.
    }
button-unfollow = ✕ { $filter }

## Warum ein Eintrag kam

button-why = Warum?
why-rule = Dieser Chat folgt: { $filter }
why-words = Dieser Chat folgt: { $filter }. Im Eintrag steht { $words }.
why-word = „{ $word }“
why-none = Dieser Eintrag passt zu keinem Filter dieses Chats mehr: Der Eintrag oder die Filter haben sich geändert. Die Filter siehst du mit /following
button-less = Weniger davon zeigen
button-less-of = Weniger zeigen: { $filter }
button-drop = Nicht mehr folgen
button-close = Schließen
button-less-without =
    { $days ->
        [one] Ohne { $name }: { $left } von { $count } an 1 Tag
       *[other] Ohne { $name }: { $left } von { $count } in { $days } Tagen
    }
button-less-key =
    { $days ->
        [one] Schlüsselmomente: { $left } von { $count } an 1 Tag
       *[other] Schlüsselmomente: { $left } von { $count } in { $days } Tagen
    }
button-less-breaking =
    { $days ->
        [one] Nur Eilmeldungen: { $left } von { $count } an 1 Tag
       *[other] Nur Eilmeldungen: { $left } von { $count } in { $days } Tagen
    }
button-mismatch = Das hätte nicht passen dürfen
button-mismatch-of = Passt nicht zu { $filter }
mismatch-noted = Danke. Ich habe den Filter, den Eintrag und die passenden Wörter für die Betreiber notiert, aber nicht, wer du bist.
less-nothing =
    { $days ->
        [one] Etwas wegzulassen hätte am letzten Tag nichts geändert oder nichts übrig gelassen. Seltener kommen Einträge mit /digest
       *[other] Etwas wegzulassen hätte in den letzten { $days } Tagen nichts geändert oder nichts übrig gelassen. Seltener kommen Einträge mit /digest
    }
less-none = Das wurde schon entfernt. Die Filter dieses Chats siehst du mit /following

## Lesen

latest-all = Die neuesten Einträge aus allen Quellen. Dieser Chat hat noch keine Filter: /follow
latest-matching = Die neuesten Einträge, die zu den Filtern dieses Chats passen
latest-none = Es gibt noch keine Einträge.
latest-none-matching = Kein Eintrag passt zu den Filtern dieses Chats. Du siehst sie mit /following
button-newer = ‹ Neuere
button-older = Ältere ›
entry-unknown = Diesen Eintrag gibt es nicht, oder er wurde gelöscht.
card-read-rest = Weiterlesen
card-reason = Du bekommst das wegen deines Filters: { $filter }
card-checking = Wir prüfen das gerade.
card-corrected = Korrigiert { $time }
card-breaking = 🔴 EILMELDUNG
card-correction = Korrektur
card-restored = Dieser Eintrag gilt wieder. Er wurde irrtümlich zurückgezogen.
card-change = Dieser Eintrag wurde geändert und lautet jetzt:
card-replaced = Durch eine neuere Nachricht ersetzt.
card-pointer = ↑ Siehe den Eintrag oben.
card-digest = { $count ->
    [one] 1 Eintrag
   *[other] { $count } Einträge
}
card-key-moments = Das Wichtigste
card-more = und { $count } weitere: /catchup
card-withdrawn = Dieser Eintrag wurde zurückgezogen.
card-withdrawn-why = Grund: { $reason }

## Schreiben

post-usage =
    Schreib den Eintrag hinter den Befehl. Die erste Zeile ist die Überschrift, darunter kommt der Text. Zum Beispiel:

    /post Fährverkehr eingestellt #wetter +DE
    Vor Kiel wurden sechs Meter hohe Wellen gemessen.
post-empty = Die Überschrift fehlt: Ich sehe nur Hashtags oder „!“. Schick es noch einmal mit Überschrift, zum Beispiel: /post Fährverkehr eingestellt #wetter
preview-no-country =
    { $count ->
        [one] { $names } bleibt im Text, weil es kein Land bezeichnet. Schreib für ein Land zwei Buchstaben wie +UA.
       *[other] { $names } bleiben im Text, weil sie kein Land bezeichnen. Schreib für ein Land zwei Buchstaben wie +UA.
    }
post-changed = Der Text hat sich geändert. Unten siehst du die neue Vorschau.
preview =
    Die Leser bekommen die Nachricht oben.

    Länder: { $countries }
    Themen: { $topics }
    { $count ->
        [0] Zurzeit passt sie zu keinem Chat.
        [one] Sie geht an 1 Chat.
       *[other] Sie geht an { $count } Chats.
    }
preview-wait = Der letzte Chat bekommt sie zurzeit in etwa { $span }.
preview-repeats = Das sagt fast dasselbe wie Nr. { $number }, vor { $span }: { $title }
preview-same-link = Nr. { $number }, vor { $span }, hat denselben Link: { $title }
preview-cut = Der Text ist zu lang für eine Nachricht. Leser bekommen den Anfang und einen Link zum ganzen Text.
preview-album =
    { $count ->
        [one] Leser bekommen das erste Bild, und 1 weiteres wird nicht gesendet.
       *[other] Leser bekommen das erste Bild, und { $count } weitere werden nicht gesendet.
    }
preview-dropped = Leser bekommen den Text ohne: { $kinds }.
preview-dropped-kind =
    { $kind ->
        [pre] Codeblöcke
        [custom_emoji] eigene Emojis
        [text_mention] Links zu Personen
        [text_link] Links, die keine Webseite öffnen
       *[other] andere Formatierungen
    }
post-picture-bare = Wie lautet die Überschrift? Schick sie mir jetzt, mit dem Text in den Zeilen darunter.
only-text-and-pictures = Diese Art von Nachricht kann ich nicht lesen. Schick mir Text, oder ein Foto oder Video mit einer Bildunterschrift.
only-text = Ich kann nur Text lesen. Was ich alles kann, sagt dir /help
preview-reason = (Filter des Lesers)
preview-no-countries = keine
preview-no-topics = keine
preview-breaking =
    { $count ->
        [0] Eilmeldung: Sie geht zuerst raus und kommt mit Ton an.
        [one] Eilmeldung: Sie geht zuerst raus und kommt innerhalb von { $span } in 1 Chat mit Ton an.
       *[other] Eilmeldung: Sie geht zuerst raus und kommt innerhalb von { $span } in { $count } Chats mit Ton an.
    }
button-publish = Veröffentlichen
button-mark-breaking =
    { $count ->
        [0] Als Eilmeldung (mit Ton)
        [one] Als Eilmeldung (Ton in 1 Chat)
       *[other] Als Eilmeldung (Ton in { $count } Chats)
    }
button-not-breaking = Doch keine Eilmeldung (ohne Ton)
button-tag-off = ✕ { $tag }
button-tag-on = + { $tag }
button-discard = Verwerfen
published = Als Nr. { $number } veröffentlicht.
discarded = Verworfen. Es wurde nichts gespeichert oder gesendet.
draft-unknown = Diesen Entwurf gibt es nicht mehr.
draft-closed = Dieser Entwurf wurde schon veröffentlicht, gespeichert oder verworfen.
draft-changed = Es kam noch mehr Text. Tipp noch einmal auf „Fertig“, um das neue Ergebnis zu sehen.

## Beiträge, die auf ihre Zeit warten

command-queue = Zeigt, was auf seine Zeit wartet (Redaktion)
help-queue = /queue – zeigt, welche Beiträge auf ihre Zeit warten; du kannst sie ändern oder anhalten
button-publish-at = Veröffentlichen um…
button-publish-when = Veröffentlichen: { $time }
button-publish-now = Jetzt veröffentlichen
button-another-time = Andere Zeit
button-unschedule = Noch nicht veröffentlichen
button-stop-post = Stopp
button-queue = Alles, was wartet
when-ask = Wann soll es rausgehen? Tipp auf eine Zeit oder schick mir eine: 14:05, morgen 9:00, in 2 Stunden. Alle Zeiten gelten für { $city }.
when-past = Diese Zeit ist schon vorbei. Nimm eine spätere, zum Beispiel: morgen 9:00
when-unreadable = „{ $typed }“ kann ich nicht als Zeit lesen. Schick mir zum Beispiel 14:05, morgen 9:00 oder in 2 Stunden.
waiting-until = Geht raus: { $time } ({ $city }). Bis dahin kannst du deine Nachricht noch bearbeiten.
waiting-delay =
    { $count ->
        [one] Geht in 1 Sekunde raus.
       *[other] Geht in { $count } Sekunden raus.
    }
not-waiting = Es wurde nichts gesendet. Der Entwurf ist noch da: Bearbeite deine Nachricht oder wähle, was passieren soll.
queue-none = Kein Beitrag wartet auf seine Zeit. Um einen zu planen, schreib ihn mit /post und tipp auf „Veröffentlichen um…“.
queue-title =
    { $count ->
        [one] 1 Beitrag wartet auf seine Zeit.
       *[other] { $count } Beiträge warten auf ihre Zeit. Die nächsten:
    }
queue-line =
    { $count ->
        [one] { $time } · { $title }
              Geplant von { $name } für 1 Chat.
       *[other] { $time } · { $title }
                Geplant von { $name } für { $count } Chats.
    }
queue-unreadable =
    { $time } · { $title }
    Geplant von { $name }. So kann er nicht rausgehen, denn ich kann ihn nicht lesen.
queue-not-waiting = Dieser Beitrag wartet nicht mehr. Was noch wartet, zeigt /queue
schedule-removed = „{ $title }“ geht nicht zur geplanten Zeit raus: Wer den Beitrag geschrieben oder geplant hat, gehört nicht mehr zur Redaktion. Es wurde nichts gesendet.
schedule-failed = „{ $title }“ ging nicht zur geplanten Zeit raus. { $why }

## Beiträge losschicken: die Wartezeit und Eilmeldungen

alert-ask =
    { $alerts ->
        [0] { $count ->
            [0] Das ist eine Eilmeldung. Zurzeit passt sie zu keinem Chat. Es ist die erste heute.
            [one] Das ist eine Eilmeldung. Sie kommt in 1 Chat mit Ton an. Es ist die erste heute.
           *[other] Das ist eine Eilmeldung. Sie kommt in { $count } Chats mit Ton an. Es ist die erste heute.
        }
        [one] { $count ->
            [0] Das ist eine Eilmeldung. Zurzeit passt sie zu keinem Chat. Heute ging schon 1 Eilmeldung raus.
            [one] Das ist eine Eilmeldung. Sie kommt in 1 Chat mit Ton an. Heute ging schon 1 Eilmeldung raus.
           *[other] Das ist eine Eilmeldung. Sie kommt in { $count } Chats mit Ton an. Heute ging schon 1 Eilmeldung raus.
        }
       *[other] { $count ->
            [0] Das ist eine Eilmeldung. Zurzeit passt sie zu keinem Chat. Heute gingen schon { $alerts } Eilmeldungen raus.
            [one] Das ist eine Eilmeldung. Sie kommt in 1 Chat mit Ton an. Heute gingen schon { $alerts } Eilmeldungen raus.
           *[other] Das ist eine Eilmeldung. Sie kommt in { $count } Chats mit Ton an. Heute gingen schon { $alerts } Eilmeldungen raus.
        }
    }
button-alert =
    { $count ->
        [0] Als Eilmeldung senden
        [one] Mit Ton in 1 Chat senden
       *[other] Mit Ton in { $count } Chats senden
    }
waiting-second = Das wartet bis { $time } auf ein zweites Redaktionsmitglied. Vorher wird nichts gesendet.
second-ask =
    { $name } will das als Eilmeldung senden. Wenn du es innerhalb von 10 Minuten bestätigst, geht es mit Ton raus.

    { $text }
button-second-yes = Bestätigen und senden
button-second-no = Nicht senden
second-settled = Das wartet nicht mehr auf eine zweite Bestätigung.
second-scheduled = Bestätigt. Es geht zu seiner Zeit raus.
second-own = Das muss jemand anderes aus der Redaktion bestätigen: Du hast es geschrieben oder willst es senden.
second-nobody = Eilmeldungen muss hier noch jemand aus der Redaktion bestätigen, und es gibt sonst niemanden. Wem der Bot gehört, kann jemanden hinzufügen oder das in /settings unter „Beiträge“ abschalten.
button-settings-posts = Beiträge
settings-posts = Beiträge: { $value }
delay-choice =
    { $delay ->
        [all] 5 Sekunden für jeden Beitrag
        [none] keine Wartezeit
       *[posts] 5 Sekunden, Eilmeldungen sofort
    }
delay-told = Nachdem du auf „Veröffentlichen“ getippt hast, wartet ein Beitrag 5 Sekunden. So lange kannst du ihn stoppen.
second-told =
    { $on ->
        [on] Eilmeldungen gehen erst raus, wenn noch jemand aus der Redaktion sie bestätigt hat. Ändern kann das, wem der Bot gehört.
       *[off] Eilmeldungen muss niemand sonst bestätigen. Ändern kann das, wem der Bot gehört.
    }
button-second-needed = Eilmeldungen zu zweit

## Zahlen der Redaktion

command-stats = Zahlen als Bilder (Redaktion)
help-stats = /stats – zwei Bilder: was rausging und was abonniert ist. /stats 12 zeigt, wie Nr. 12 rausging
stats-usage = Schick /stats für die Bilder oder eine Nummer für einen Eintrag, zum Beispiel: /stats 12
stats-missing = Ich kann hier keine Bilder zeichnen, weil matplotlib fehlt. Wer mich betreibt, kann es installieren.
stats-failed = Ich konnte die Bilder nicht zeichnen. Warum, steht im Log. Versuch es bitte noch einmal.
stats-entry = Nr. { $number }: { $title }
stats-hours = Die letzten 24 Stunden
stats-follows = Was am meisten abonniert ist
stats-sent = Gesendete Einträge pro Stunde
stats-waits = Sekunden, bis Telegram sie angenommen hat
stats-median = die Hälfte
stats-slow = 95 %
stats-countries = Abos nach Land
stats-topics = Abos nach Thema
stats-none = Niemand hat eins abonniert

## Quittungen und Änderungen an veröffentlichten Einträgen

entry-number = Nr. { $number }
span-seconds = { $count } s
span-minutes = { $count } min
span-hours = { $count } h
receipt-beginning = Wird gesendet…
receipt-nobody = Zurzeit passt der Eintrag zu keinem Chat.
receipt-counts =
    Gesendet: { $sent }{ $doubled ->
        [0] {""}
        [one] {" "}(1 vielleicht doppelt)
       *[other] {" "}({ $doubled } vielleicht doppelt)
    } · wartet: { $waiting }{ $later ->
        [0] {""}
       *[other] {" "}· später, wie gewünscht: { $later }
    }{ $counted ->
        [0] {""}
       *[other] {" "}· nur in /catchup: { $counted }
    }{ $gone ->
        [0] {""}
       *[other] {" "}· Chat nicht mehr erreichbar: { $gone }
    }{ $failed ->
        [0] {""}
       *[other] {" "}· fehlgeschlagen: { $failed }
    }
receipt-held = Angehalten. Weiter geht es mit /release { $number }
receipt-times = Erste Nachricht nach { $first }, letzte nach { $last }.
correct-usage =
    Welcher Eintrag? Antworte auf eine Nachricht, die ihn zeigt, oder schreib seine Nummer aus /latest dazu, zum Beispiel: { $command ->
        [hold] /hold 12
        [edit] /edit 12
        [release] /release 12
        [key] /key 12
       *[other] /{ $command } 12 …
    }
correct-too-much = /{ $command } braucht nur die Nummer eines Eintrags, deshalb habe ich nichts getan. Lass „{ $typed }“ weg und schick /{ $command } { $number }
correct-one = Nr. { $number }: { $title }
correct-which =
    Diese Nachricht zeigt mehrere Einträge:
    { $entries }
    Welcher ist gemeint? Zum Beispiel: /{ $command } { $number }
correct-two-entries =
    Welcher Eintrag? Du antwortest auf Nr. { $shown }, schreibst aber Nr. { $named }.
    { $command ->
        [hold] Schick /hold { $shown } oder /hold { $named }, aber nicht als Antwort.
        [edit] Schick /edit { $shown } oder /edit { $named }, aber nicht als Antwort.
        [release] Schick /release { $shown } oder /release { $named }, aber nicht als Antwort.
       *[other] Für Nr. { $named } schick /{ $command } { $named } …, aber nicht als Antwort. Für Nr. { $shown } mit einem Text, der mit { $named } beginnt, schick /{ $command } { $shown } { $named } …
    }
correct-unknown = Nr. { $number } gibt es nicht, oder der Eintrag wurde gelöscht. Die neuesten Einträge mit Nummern siehst du mit /latest
correct-withdrawn = Nr. { $number } wurde schon zurückgezogen und lässt sich nicht mehr ändern.
fix-no-text = Der neue Text fehlt. Schreib die Überschrift hinter die Nummer und den Text in die Zeilen darunter: /{ $command } { $number } Neue Überschrift
fix-too-old =
    { $days ->
        [one] Nr. { $number } ist älter als 1 Tag, deshalb müssen die Leser von einer Änderung erfahren. Schick /correct { $number } …
       *[other] Nr. { $number } ist älter als { $days } Tage, deshalb müssen die Leser von einer Änderung erfahren. Schick /correct { $number } …
    }
fix-unchanged = Das steht schon in Nr. { $number }. Es hat sich nichts geändert.
change-titles =
    Jetzt: { $title }
    Vorher: { $former }
change-title = Der Anfang bleibt gleich: { $title }
change-preview-fix =
    Die Leser sehen Nr. { $number } dann so wie oben. Niemand bekommt einen Hinweis. { $have ->
        [0] Noch kein Chat hat den Eintrag
        [one] 1 Chat hat den Eintrag
       *[other] { $have } Chats haben den Eintrag
    }{ $waiting ->
        [0] .
        [one] , und 1 wartet darauf.
       *[other] , und { $waiting } warten darauf.
    }
change-preview-correct =
    Die Leser sehen Nr. { $number } dann so wie oben. { $have ->
        [0] Noch kein Chat hat den Eintrag, also bekommt niemand einen Hinweis
        [one] 1 Chat hat den Eintrag und bekommt einen Hinweis { $sound ->
            [0] ohne Ton
           *[1] mit Ton
        }
       *[other] { $have } Chats haben den Eintrag und bekommen einen Hinweis { $sound ->
            [0] ohne Ton
           *[1] mit Ton
        }
    }{ $waiting ->
        [0] .
        [one] . 1 wartet darauf.
       *[other] . { $waiting } warten darauf.
    }
change-preview-withdraw =
    Die Leser sehen dann diese Mitteilung anstelle von Nr. { $number }. { $have ->
        [0] Noch kein Chat hat den Eintrag, also bekommt niemand einen Hinweis
        [one] 1 Chat hat den Eintrag und bekommt einen Hinweis { $sound ->
            [0] ohne Ton
           *[1] mit Ton
        }
       *[other] { $have } Chats haben den Eintrag und bekommen einen Hinweis { $sound ->
            [0] ohne Ton
           *[1] mit Ton
        }
    }{ $waiting ->
        [0] .
        [one] . 1 wartet darauf und bekommt ihn nicht.
       *[other] . { $waiting } warten darauf und bekommen ihn nicht.
    }
change-before = Jetzt:
change-unlike = Wirklich Nr. { $number }? Dein Text hat damit kaum etwas gemeinsam.
change-others =
    { $count ->
        [one] { $names } ändert Nr. { $number } auch gerade.
       *[other] { $names } ändern Nr. { $number } auch gerade.
    }
change-overtaken = Nr. { $number } hat sich geändert, seit du angefangen hast. Was dort jetzt steht, siehst du unten.
change-overtaken-by = { $name } hat Nr. { $number } geändert, seit du angefangen hast. Was dort jetzt steht, siehst du unten.
change-overruled =
    { $name } hat Nr. { $number } nach dir geändert. Dort steht jetzt:

    { $title }
change-overruled-withdrawn =
    { $name } hat Nr. { $number } zurückgezogen, nachdem du den Eintrag geändert hattest:

    { $title }
change-held = Nr. { $number } ist angehalten. Die Leser sehen deine Änderung erst nach /release { $number }
change-long = Telegram teilt lange Texte auf. Sieh nach, ob deiner vollständig ist.
change-other-number = Dieser Entwurf gehört zu Nr. { $number }, deshalb habe ich nichts getan. Um Nr. { $other } zu ändern, schick einen neuen Befehl.
change-note = Die Leser erfahren, was falsch war: { $note }
change-ask-note = Was war falsch? Antworte mit ein paar Wörtern. Die bekommen die Leser dann statt des ganzen Textes.
correct-note-long = Deine Notiz hat { $length } Zeichen, erlaubt sind { $limit }. Es wurde nichts geändert. Bearbeite deine Nachricht und kürze sie.
button-correct-bare = Ohne Notiz korrigieren
button-change =
    { $command ->
        [fix] Ohne Hinweis ändern
        [withdraw] Zurückziehen, mit Hinweis
       *[other] Mit Hinweis korrigieren
    }
button-change-really = Ja, Nr. { $number }
button-cancel = Abbrechen
correction-overruled =
    { $source } hat Nr. { $number } nach dir geändert. Die Leser sehen jetzt den Text der Quelle, ohne deinen Korrekturvermerk:

    { $title }

    Um ihn wieder zu ändern, antworte auf diese Nachricht mit /correct oder /fix und dem neuen Text.
fix-kept-body = Der Text unter der Überschrift bleibt. Soll er weg, schick die Überschrift noch einmal mit einer Zeile „-“ darunter.
fix-breaking = Dieser Eintrag wurde schon gesendet und kann keine Eilmeldung mehr werden. Es wurde nichts geändert. Um den Text zu ändern, lass das „!“ oder den Hashtag (etwa #eilmeldung) weg. Für eine Eilmeldung schreib einen neuen Eintrag mit /post !…
edit-how =
    Kopiere die Nachricht unten, ändere sie und schick sie zurück. { $command ->
        [fix] Sollen die Leser einen Hinweis bekommen? Dann schreib /correct statt /fix.
       *[other] Nr. { $number } ist zu alt für /fix, deshalb bekommen die Leser einen Hinweis.
    }
button-edit = Bearbeiten
button-copy = Kopieren
undo-fix-done = Rückgängig gemacht. In Nr. { $number } steht wieder, was vorher dort stand. Niemand bekommt einen Hinweis.
undo-correction-done =
    Rückgängig gemacht. In Nr. { $number } steht wieder, was vorher dort stand. { $have ->
        [0] Noch kein Chat hat den Eintrag.
        [one] 1 Chat hat den Eintrag und bekommt einen Hinweis { $sound ->
            [0] ohne Ton
           *[1] mit Ton
        }.
       *[other] { $have } Chats haben den Eintrag und bekommen einen Hinweis { $sound ->
            [0] ohne Ton
           *[1] mit Ton
        }.
    }
undo-withdrawal-done =
    Nr. { $number } ist wieder da. Chats, die noch darauf gewartet haben, bekommen den Eintrag jetzt. { $have ->
        [0] Noch kein Chat hat den Eintrag.
        [one] 1 Chat hat den Eintrag und bekommt einen Hinweis { $sound ->
            [0] ohne Ton
           *[1] mit Ton
        }.
       *[other] { $have } Chats haben den Eintrag und bekommen einen Hinweis { $sound ->
            [0] ohne Ton
           *[1] mit Ton
        }.
    }
undo-title = Jetzt: { $title }
undo-changed = Nr. { $number } hat sich seitdem geändert, deshalb lässt sich das nicht rückgängig machen. Es wurde nichts geändert.
undo-late = Diese Änderung an Nr. { $number } ist älter als 1 Tag und lässt sich nicht mehr rückgängig machen. Um den Eintrag zu ändern, schick /correct { $number } …
button-undo-change = Rückgängig
change-new =
    { $count ->
        [one] Der Eintrag passt jetzt zu 1 weiteren Chat und geht ohne Ton dorthin.
       *[other] Der Eintrag passt jetzt zu { $count } weiteren Chats und geht ohne Ton dorthin.
    }
fix-done =
    Nr. { $number } ist geändert, ohne Ton. { $have ->
        [0] Soweit ich weiß, hat kein Chat den Eintrag
        [one] 1 Chat hat den Eintrag
       *[other] { $have } Chats haben den Eintrag
    }{ $waiting ->
        [0] .
        [one] , und 1 hat noch darauf gewartet.
       *[other] , und { $waiting } haben noch darauf gewartet.
    }
correct-done =
    Nr. { $number } ist korrigiert. { $have ->
        [0] Soweit ich weiß, hat kein Chat den Eintrag
        [one] 1 Chat hat den Eintrag und bekommt einen Hinweis { $sound ->
            [0] ohne Ton
           *[1] mit Ton
        }
       *[other] { $have } Chats haben den Eintrag und bekommen einen Hinweis { $sound ->
            [0] ohne Ton
           *[1] mit Ton
        }
    }{ $waiting ->
        [0] .
        [one] . 1 hat noch darauf gewartet.
       *[other] . { $waiting } haben noch darauf gewartet.
    }
withdraw-done =
    Nr. { $number } ist zurückgezogen. { $have ->
        [0] Soweit ich weiß, hat kein Chat den Eintrag.
        [one] 1 Chat hat den Eintrag und bekommt einen Hinweis { $sound ->
            [0] ohne Ton
           *[1] mit Ton
        }.
       *[other] { $have } Chats haben den Eintrag und bekommen einen Hinweis { $sound ->
            [0] ohne Ton
           *[1] mit Ton
        }.
    }
withdraw-title = Zurückgezogen: { $title }
withdraw-stopped =
    { $count ->
        [0] Kein Chat hat noch darauf gewartet.
        [one] 1 Chat hat noch darauf gewartet und bekommt ihn nicht. Falls er schon unterwegs war, schicke ich auch dorthin einen Hinweis.
       *[other] Etwa { $count } Chats haben noch darauf gewartet und bekommen ihn nicht. Falls er schon unterwegs war, schicke ich auch dorthin einen Hinweis.
    }
withdraw-no-reason = Der Grund fehlt. Die Leser sehen ihn, also schreib ein paar Wörter dazu: /withdraw { $number } Die Meldung war falsch
withdraw-reason-long = Dein Grund hat { $length } Zeichen, erlaubt sind { $limit }. Es wurde nichts zurückgezogen. Schick es noch einmal mit einem kürzeren Grund.
hold-done =
    Nr. { $number } ist angehalten. Was schon unterwegs ist, kommt noch an. { $have ->
        [0] Soweit ich weiß, hat kein Chat den Eintrag
        [one] 1 Chat hat den Eintrag
       *[other] Etwa { $have } Chats haben den Eintrag
    }{ $waiting ->
        [0] , und keiner wartet noch darauf.
        [one] , und 1 wartet noch darauf.
       *[other] , und etwa { $waiting } warten noch darauf.
    } Weiter geht es mit /release { $number }
button-hold-tell =
    { $count ->
        [one] 1 Chat Bescheid sagen
       *[other] { $count } Chats Bescheid sagen
    }
hold-told =
    { $count ->
        [one] In 1 Chat steht jetzt, dass Nr. { $number } gerade geprüft wird, ohne Ton. Der Eintrag bleibt angehalten. /release { $number } nimmt das zurück.
       *[other] In { $count } Chats steht jetzt, dass Nr. { $number } gerade geprüft wird, ohne Ton. Der Eintrag bleibt angehalten. /release { $number } nimmt das zurück.
    }
hold-told-already = Die Leser sehen schon, dass Nr. { $number } geprüft wird. Mit /release { $number } nimmst du das zurück.
hold-already = Nr. { $number } ist schon angehalten. Weiter geht es mit /release { $number }
release-done =
    Nr. { $number } ist nicht mehr angehalten. { $have ->
        [0] Noch hat kein Chat den Eintrag
        [one] 1 Chat hat den Eintrag
       *[other] { $have } Chats haben den Eintrag
    }{ $waiting ->
        [0] { $behind ->
            [0] , und es gibt nichts mehr zu senden.
           *[other] .
        }
        [one] , und 1 bekommt ihn jetzt.
       *[other] , und { $waiting } bekommen ihn jetzt.
    }{ $behind ->
        [0] {""}
        [one] {" "}1 Chat, der ihn schon hat, bekommt die Änderungen seitdem.
       *[other] {" "}{ $behind } Chats, die ihn schon haben, bekommen die Änderungen seitdem.
    }
release-not-held = Nr. { $number } ist nicht angehalten. Anhalten kannst du den Eintrag mit /hold { $number }

## Status

status-waiting =
    { $count ->
        [0] { $stopped ->
            [0] Keine Nachricht wartet.
           *[other] Keine Nachricht wartet, außer bei angehaltenen Einträgen.
        }
        [one] 1 Nachricht wartet seit { $span }.
       *[other] { $count } Nachrichten warten, die älteste seit { $span }.
    }
status-rate =
    { $count ->
        [one] In der letzten Minute wurde 1 Nachricht gesendet.
       *[other] In der letzten Minute wurden { $count } Nachrichten gesendet.
    } Limit: { $limit } pro Sekunde.
status-outcomes =
    In den letzten 24 Stunden
    Gesendet: { $sent } · bearbeitet: { $edited } · Korrekturhinweise: { $told }
    Nicht zugestellt: Chat weg { $gone } · Chat geschlossen { $closed } · von Telegram abgelehnt { $rejected } · Programmfehler { $broken }
    Noch einmal versucht: { $later } · Chat umgezogen: { $moved } · vielleicht doppelt gesendet: { $uncertain }
status-held = Angehalten: { $entries }
status-stopped =
    { $entry } ({ $count ->
        [0] keine Nachricht wartet
        [one] 1 Nachricht wartet
       *[other] { $count } Nachrichten warten
    })
status-unreadable =
    { $count ->
        [one] In den letzten 24 Stunden konnte ich 1 Update von Telegram nicht lesen. Seine Nummer steht im Log.
       *[other] In den letzten 24 Stunden konnte ich { $count } Updates von Telegram nicht lesen. Ihre Nummern stehen im Log.
    }
status-mismatches =
    { $count ->
        [one] Nach Meinung von Lesern hätte 1 Eintrag nicht passen dürfen:
       *[other] Nach Meinung von Lesern hätten { $count } Einträge nicht passen dürfen. Die neuesten:
    }
status-mismatch =
    { $count ->
        [0] Nr. { $number } „{ $title }“ passte zu { $filter }
       *[other] Nr. { $number } „{ $title }“ passte zu { $filter } wegen { $words }
    }
status-failing = Gestörte Quellen:
status-none-failing = Keine Quelle ist gestört.

## Importieren

import-begin =
    Schick jetzt den Text, als eine oder mehrere Nachrichten oder als .txt-Datei. Tipp dann auf „Fertig“.

    Jeder Eintrag braucht eine Zeit, zum Beispiel:
    • „16:48“ in der Zeile darüber
    • „+++ 16.48 Uhr: Fähre gefunden +++“
    • „vor 5 Minuten“
    • „Jo Doe 6 November 2024 04:16“ darunter

    Chat-Exporte und Tabellen gehen auch.
import-collecting =
    { $parts ->
        [one] Ich habe 1 Nachricht mit { $characters } Zeichen. Schick mehr, oder tipp auf „Fertig“.
       *[other] Ich habe { $parts } Nachrichten mit { $characters } Zeichen. Schick mehr, oder tipp auf „Fertig“.
    }
import-goes-on = Du hast schon einen Import angefangen, deshalb kommt das hier dazu. Um neu anzufangen, tipp zuerst auf „Verwerfen“.
import-more = Dein Text ist da. Der Stand steht unten.
import-collected = Das war der ganze Text. Das Ergebnis siehst du unten.
import-document-hint = Wenn ich diese Datei importieren soll, schick sie noch einmal mit /import als Beschriftung.
import-not-text = Diese Datei kann ich nicht als Text lesen. Speichere sie als reinen Text (UTF-8) und schick sie noch einmal.
import-too-large = Diese Datei ist zu groß, erlaubt sind { $limit } MB. Schick sie in Teilen.
import-nothing = Es ist noch kein Text da. Schick mir welchen und tipp dann auf „Fertig“.
import-entries =
    { $count ->
        [one] 1 Eintrag
       *[other] { $count } Einträge
    }{ $new ->
        [0] , keiner davon neu.
       *[other] , { $new } neu.
    }
import-span = Vom { $earliest } bis zum { $latest }.
import-authors = Von { $authors }.
import-lede =
    { $lines ->
        [one] Den Vorspann über dem ersten Eintrag habe ich weggelassen: „{ $begins }“
       *[other] Den Vorspann über dem ersten Eintrag ({ $lines } Zeilen) habe ich weggelassen: „{ $begins }“
    }
import-strays =
    { $lines ->
        [one] 1 Zeile zwischen den Einträgen habe ich weggelassen. Sie sieht nach Bildtext, Button oder Liste aus: „{ $begins }“
       *[other] { $lines } Zeilen zwischen den Einträgen habe ich weggelassen. Sie sehen nach Bildtexten, Buttons oder Listen aus. Die erste: „{ $begins }“
    }
import-rest =
    { $lines ->
        [one] 1 Zeile nach dem letzten Eintrag habe ich weggelassen: „{ $begins }“
       *[other] { $lines } Zeilen nach dem letzten Eintrag habe ich weggelassen: „{ $begins }“
    }
import-unused =
    { $lines ->
        [one] 1 Zeile sieht aus wie eine Uhrzeit, ich habe sie aber als Text gelesen: „{ $begins }“
       *[other] { $lines } Zeilen sehen aus wie Uhrzeiten, ich habe sie aber als Text gelesen. Die erste: „{ $begins }“
    }
import-figures =
    { $order ->
        [month] Bei Datumsangaben wie „{ $line }“ lese ich zuerst den Monat. Prüf bitte, ob das stimmt.
       *[day] Bei Datumsangaben wie „{ $line }“ lese ich zuerst den Tag. Prüf bitte, ob das stimmt.
    }
import-unsure =
    { $count ->
        [one] Ich bin mir nicht sicher. Anders gelesen hat der Text 1 Eintrag.
       *[other] Ich bin mir nicht sicher. Anders gelesen hat der Text { $count } Einträge.
    }
import-sample =
    { $which ->
        [first] Erster
        [last] Letzter
       *[oddest] Am ungewöhnlichsten
    }: { $timed ->
        [yes] { $time }, „{ $headline }“
       *[no] „{ $headline }“
    }{ $told ->
        [yes] { " – " }{ $body }
       *[no] { "" }
    }
import-merged =
    { $count ->
        [one] 1 Eintrag kommt mehrmals vor. Ich zähle ihn nur einmal.
       *[other] { $count } Einträge kommen mehrmals vor. Ich zähle jeden nur einmal.
    }
import-day-guessed = Der Text nennt kein Datum. Ich habe den letzten Tag genommen, zu dem seine Uhrzeiten passen.
import-untimed =
    { $count ->
        [one] 1 Eintrag hat keine Zeit, weil im Text keine steht.
       *[other] { $count } Einträge haben keine Zeit, weil im Text keine steht.
    }
button-done = Fertig
button-store = Speichern, ohne zu senden
button-reread =
    { $count ->
        [one] Anders lesen (1 Eintrag)
       *[other] Anders lesen ({ $count } Einträge)
    }
button-store-publish =
    { $count ->
        [one] Veröffentlichen: 1 neuer Eintrag
       *[other] Veröffentlichen: { $count } neue Einträge
    }
import-stored =
    { $new ->
        [0] Nichts Neues: { $count ->
            [one] Der Eintrag war
           *[other] Alle { $count } Einträge waren
        } schon gespeichert.
        [one] 1 neuen Eintrag gespeichert, aber nicht gesendet.
       *[other] { $new } neue Einträge gespeichert, aber nicht gesendet.
    }
import-published =
    { $new ->
        [0] Nichts Neues: { $count ->
            [one] Der Eintrag war
           *[other] Alle { $count } Einträge waren
        } schon gespeichert.
        [one] 1 neuen Eintrag veröffentlicht. Er ist unterwegs zu den Lesern.
       *[other] { $new } neue Einträge veröffentlicht. Sie sind unterwegs zu den Lesern.
    }

## Quellen

source-usage =
    So geht es:
    /source
    /source add https://example.org/live
    /source add https://example.org/live fresh 2h
    /source pause 3
    /source resume 3
    /source poll 3
    /source remove 3

    Mit fresh 2h sende ich auch die Einträge der letzten 2 Stunden. Schreib eine Zahl und m, h oder d, höchstens { $limit }. Ohne das sende ich nur neue Einträge.
source-looking = Ich sehe nach…
source-added =
    { $kind ->
        [page] Hinzugefügt: { $title } (Liveblog-Seite, Nr. { $number }).
        [feed] Hinzugefügt: { $title } (Feed, Nr. { $number }).
       *[other] Hinzugefügt: { $title } ({ $kind }, Nr. { $number }).
    }
source-added-quietly =
    { $count ->
        [0] Es gibt noch keine Einträge. Neue gehen an die Leser.
        [one] Den einen Eintrag habe ich gespeichert, aber nicht gesendet. Neue gehen an die Leser.
       *[other] Die { $count } Einträge habe ich gespeichert, aber nicht gesendet. Neue gehen an die Leser.
    }
source-added-fresh =
    { $count ->
        [one] Den einen Eintrag habe ich gespeichert. Er ist unterwegs zu den Lesern.
       *[other] Die { $count } Einträge habe ich gespeichert. { $fresh ->
            [one] Der neueste ist unterwegs zu den Lesern.
           *[other] Die neuesten { $fresh } sind unterwegs zu den Lesern.
        }
    }
source-follower-gets = So sehen die Einträge für Leser aus:
source-offered = { $title } kann ich nicht als Liveblog lesen, aber die Seite verlinkt auf Feeds. Welchen soll ich hinzufügen?
source-offer-gone = Dieser Button ist abgelaufen. Schick die Adresse der Seite noch einmal, zum Beispiel: /source add https://example.org/live
source-known = { $title } gibt es schon, als Nr. { $number }. Den Stand siehst du mit /source
source-unknown = Eine Quelle „{ $typed }“ gibt es nicht. Alle Quellen mit Nummern siehst du mit /source
source-removed = Entfernt: { $title }. Die Einträge bleiben, neue kommen nicht mehr.
source-paused = Pausiert: { $title }. Weiter geht es mit /source resume { $number }
source-is-paused = { $title } ist pausiert. Setz die Quelle zuerst fort: /source resume { $number }
source-resumed = Fortgesetzt: { $title }. Was schon da ist, speichere ich, ohne es zu senden. Neue Einträge gehen an die Leser.
source-polled-now =
    { $title }: { $new ->
        [0] nichts Neues
        [one] 1 neuer Eintrag
       *[other] { $new } neue Einträge
    }{ $edited ->
        [0] {""}
        [one] , 1 geändert
       *[other] , { $edited } geändert
    }{ $withdrawn ->
        [0] {""}
        [one] , 1 zurückgezogen
       *[other] , { $withdrawn } zurückgezogen
    }.{ $braked ->
        [0] {""}
       *[other] {" "}{ $braked } davon habe ich nicht gesendet: Die meisten scheine ich schon zu kennen.
    }
source-poll-failed = { $title }: { $why }
source-given-up =
    Ich habe { $title } ({ $url }) pausiert, weil ich die Quelle einen Tag lang nicht lesen konnte. Das letzte Problem: { $why }

    Wenn du weißt, dass sie wieder funktioniert, tipp auf den Button zum Fortsetzen.
source-braked =
    Ich habe { $count ->
        [one] 1 Eintrag
       *[other] { $count } Einträge
    } von { $title } nicht gesendet. Sie kamen alle auf einmal, und die meisten sind alt oder wiederholen Überschriften, die ich schon habe. Gespeichert sind sie. Neue Einträge gehen weiter wie gewohnt raus.

    Was soll damit passieren? Wenn innerhalb von 24 Stunden niemand antwortet, sende ich sie nicht.
button-brake-newest = Die neuesten 5 senden
button-brake-all = Alle senden
button-brake-quiet = Nicht senden
brake-sent =
    { $count ->
        [one] Ich sende 1 Eintrag an alle passenden Chats.
       *[other] Ich sende { $count } Einträge an alle passenden Chats.
    }
brake-quiet = Gut, ich sende diese Einträge nicht. Du findest sie weiter mit /latest
brake-answered =
    { $answer ->
        [newest] Das hat schon jemand entschieden: Die neuesten 5 wurden gesendet.
        [all] Das hat schon jemand entschieden: Alle wurden gesendet.
       *[quiet] Das hat schon jemand entschieden: Sie werden nicht gesendet.
    }
brake-over = Das ist mehr als 24 Stunden her. Ich sende diese Einträge nicht mehr.
brake-unknown = Diese Einträge wurden gelöscht.
source-was-braked =
    Nicht gesendet ({ $at }): { $count ->
        [one] 1 Eintrag, der alt oder wiederholt aussah.
       *[other] { $count } Einträge, die alt oder wiederholt aussahen.
    } { $answer ->
        [newest] Die Redaktion hat dann die neuesten 5 gesendet.
        [all] Die Redaktion hat dann alle gesendet.
        [none] Die Redaktion kann sie noch senden.
       *[quiet] Dabei bleibt es.
    }
source-broke = Bei mir ist etwas schiefgegangen. Näheres steht im Log.
source-not-polled = Noch nicht gelesen.
source-polled = Zuletzt gelesen: { $at }.
source-next-now = Ich lese sie jetzt.
source-next-seconds = Wieder in { $count } s.
source-next-minutes = Wieder in { $count } min.
source-rate =
    { $count ->
        [0] Kein Eintrag aus den letzten 24 Stunden.
        [one] 1 Eintrag aus den letzten 24 Stunden, ohne zurückgezogene.
       *[other] { $count } Einträge aus den letzten 24 Stunden, ohne zurückgezogene.
    }
source-failing =
    { $count ->
        [one] Einmal gescheitert: { $why }
       *[other] { $count }-mal hintereinander gescheitert, seit { $since }: { $why }
    }
source-paused-asked = Von der Redaktion pausiert: { $at }.
source-paused-failing = Pausiert ({ $at }), weil ich sie einen Tag lang nicht lesen konnte: { $why }
source-held-back =
    { $count ->
        [one] 1 Änderung habe ich verschoben, weil sich ein Eintrag mehr als { $limit }-mal in einer Stunde geändert hat. Seinen neuesten Text bekommen die Leser später.
       *[other] { $count } Änderungen habe ich verschoben, weil sich ein Eintrag mehr als { $limit }-mal in einer Stunde geändert hat. Seinen neuesten Text bekommen die Leser später.
    }
sources =
    { $count ->
        [one] 1 Quelle
       *[other] { $count } Quellen
    }
sources-none = Es gibt noch keine Quellen. Füg eine hinzu: /source add https://example.org/live
button-poll = Nr. { $number } jetzt lesen
button-pause = Nr. { $number } pausieren
button-resume = Nr. { $number } fortsetzen
button-remove = Nr. { $number } entfernen
button-previous = ‹ Zurück
button-next = Mehr ›

## Redaktion

editor-usage =
    So geht es:
    /editor add 123456789
    /editor list
    /editor remove 123456789

    Die eigene ID erfährt man, wenn man mir /id schickt.
editor-bad-id = „{ $typed }“ ist keine Telegram-ID. Eine ID ist eine Zahl, wie in /editor add 123456789. Die eigene erfährt man, wenn man mir /id schickt.
editor-added = { $id } gehört jetzt zur Redaktion.
editor-already = { $id } gehört schon zur Redaktion.
editor-is-nobody = { $id } gehört Telegram oder mir, keinem Menschen. Bitte die Person, mir /id zu schicken, und nimm dann diese Zahl: /editor add 123456789
editor-is-owner = { $id } ist Betreiber dieses Bots und kann schon alles, was die Redaktion kann.
editor-removed = { $id } gehört nicht mehr zur Redaktion.
editor-unknown = { $id } gehört nicht zur Redaktion. Wer dazugehört, siehst du mit /editor list
editors =
    { $count ->
        [one] 1 Mitglied der Redaktion
       *[other] { $count } Mitglieder der Redaktion
    }
button-remove-editor = ✕ { $name }
editors-none = In der Redaktion ist noch niemand außer den Betreibern. Nimm jemanden auf: /editor add 123456789

## Wenn etwas nicht geht

editors-only = Das kann nur die Redaktion. Willst du dazugehören? Schick /id und gib die Zahl einem Betreiber dieses Bots.
owners-only = Das können nur die Betreiber dieses Bots.
group-admins-only = Nur Admins können die Filter und Einstellungen dieses Chats ändern.
no-chat = Hier kann ich nicht antworten. Schick mir den Befehl in einem privaten Chat oder in einer Gruppe.
storage-trouble = Meine Datenbank funktioniert gerade nicht. Ich versuche es weiter und erledige alles, sobald es geht. Wenn dann keine Antwort kommt, schick es bitte noch einmal.
given-up = Das hat nicht geklappt, weil meine Datenbank gerade nicht richtig funktioniert. Schick es bitte in ein paar Minuten noch einmal.
failed = Bei mir ist etwas schiefgegangen. Es steht im Log. Versuch es bitte noch einmal.
not-typed = Weitergeleitete Befehle und Befehle von anderen Bots führe ich nicht aus. Schreib ihn selbst: { $typed }
slow-down = Das war viel für eine Minute, deshalb lasse ich einige Antworten weg. Versuch es in einer Minute noch einmal. /stop, /follow und /unfollow gehen trotzdem.
unknown-command = { $typed } kenne ich nicht. Was ich kann, siehst du mit /help
hint-follow = Zum Folgen tipp auf den Button oder schick: /follow { $filter }
hint-command = Falls du den Befehl /{ $name } meinst, tipp auf den Button.
hint-post-this = Um das zu veröffentlichen, tipp auf den Button. Um einen Eintrag zu ändern, antworte auf eine Nachricht, die ihn zeigt, und beginn mit /fix oder /correct.
button-post-this = Veröffentlichen…
post-gone = Diese Nachricht sehe ich nicht mehr. Schick sie noch einmal, hinter /post
edit-not-read = Bearbeitete Befehle lese ich nicht. Schick den Befehl als neue Nachricht.
edit-not-read-of = Nr. { $number } ist schon veröffentlicht, und bearbeitete Befehle lese ich nicht. Zum Ändern schick /fix { $number } … oder /correct { $number } …
hint = Zum Folgen schreib hinter den Befehl, was dich interessiert, zum Beispiel: /follow fußball. Was ich sonst noch kann, siehst du mit /help

## Themen. Das Kürzel eines Themas steht in einem Filter hinter topic:

topic-list = Diesen Themen kannst du folgen. Viele haben Unterthemen. Tipp auf eins oder schreib seinen Namen, zum Beispiel: /topic energie
button-topic-wider = ‹ { $name }
button-topics = ‹ Alle Themen
topic-list-own = Vom Betreiber dieses Bots angelegt oder geändert: { $names }
topic-shown = { $name }: /follow topic:{ $slug }
topic-wider = Gehört zu: { $names }
topic-parts = Umfasst: { $names }
topic-words = Wörter des Betreibers dafür: { $words }
topic-usage =
    Betreiber können einem Thema Wörter hinzufügen oder ein neues anlegen. Dann gehören neue Einträge mit einem dieser Wörter dazu. Beispiele:
    /topic add Nordsee: offshore, "rauer wind", =Sylt, -strand
    /topic remove Nordsee: offshore
    /topic remove Nordsee
    Ein Wort passt in jeder Form, =Sylt nur genau so. Mit -strand zählt dieses Wort nicht.
topic-unknown =
    { $found ->
        [0] Ein Thema „{ $typed }“ gibt es nicht. Alle Themen siehst du mit /topic
       *[other] Ein Thema „{ $typed }“ gibt es nicht. Meinst du { $nearest }? Alle Themen siehst du mit /topic
    }
topic-changed = { $name } ist geändert. Das gilt für neue Einträge. Folge dem Thema mit /follow topic:{ $slug }
topic-made = { $name } ist angelegt. Das gilt für neue Einträge. Folge dem Thema mit /follow topic:{ $slug }
topic-no-word = „{ $word }“ ist keins deiner Wörter für { $name }. Es hat sich nichts geändert. Deine Wörter siehst du mit /topic { $name }
topic-reserved = „{ $name }“ kann kein Thema heißen, weil das in einem Filter etwas anderes bedeutet. Nimm einen anderen Namen.
topic-unclosed-quote = Ein Anführungszeichen fehlt: { $typed }. Setz die Wortgruppe zwischen zwei Zeichen, etwa "rauer wind".
topic-removed = Deine Wörter für { $name } sind entfernt.
topic-not-own = Du hast „{ $name }“ keine Wörter hinzugefügt. Welche Themen du geändert hast, siehst du mit /topic
topic-name-long = Der Name eines Themas darf höchstens { $limit } Zeichen haben. Nimm einen kürzeren.
topic-bad-word = Nach „{ $typed }“ kann ich nicht suchen. Nimm Buchstaben oder Ziffern, höchstens { $words } Wörter und { $characters } Zeichen. Setz Kommas zwischen Wortgruppen, wie in: offshore, "rauer wind"
topic-many-words = Ein Thema darf höchstens { $limit } Wörter und Wortgruppen von dir haben. Entferne einige mit /topic remove, oder mach zwei Themen daraus.
topic-many = Du kannst höchstens { $limit } Themen anlegen oder ändern. Entferne eins mit /topic remove

## Filter, die nicht zu lesen sind. $position zählt die Zeichen ab 1.
filter-empty = Der Filter ist leer. Schreib ein Wort, eine "Wortgruppe", land:UA, thema:energie oder alles.
filter-too-long = Der Filter hat { $length } Zeichen, erlaubt sind { $limit }. Kürz ihn, oder mach mehrere Filter daraus.
filter-too-many-terms = Der Filter hat { $count } Teile, erlaubt sind { $limit }. Lass einige weg, oder mach mehrere Filter daraus.
filter-unclosed-quote = Ein Anführungszeichen fehlt: Das bei „{ $near }“ (Zeichen { $position }) ist nicht geschlossen. Setz die Wortgruppe zwischen zwei Zeichen, etwa "kalter krieg".
filter-empty-quotes = Zwischen den Anführungszeichen bei Zeichen { $position } steht nichts. Schreib eine Wortgruppe hinein, etwa "kalter krieg".
filter-lone-dash = Hinter dem Strich bei Zeichen { $position } fehlt ein Wort. Um ein Wort auszuschließen, setz den Strich direkt davor: -fußball
filter-no-word = „{ $typed }“ (Zeichen { $position }) hat weder Buchstaben noch Ziffern. Filter suchen nach Wörtern. Schreib stattdessen eins, oder lass das weg.
filter-sign = Nach dem „{ $sign }“ in „{ $typed }“ (Zeichen { $position }) kann ich nicht suchen. Lass es weg. Ein Wort finde ich sowieso in allen Formen.
filter-stop-words = „{ $typed }“ ist zu allgemein: Solche Wörter stehen in fast jedem Text. Schreib ein genaueres Wort dazu, oder lass das weg.
filter-only-exclusions = „{ $typed }“ sagt nur, was wegbleiben soll. Schreib dazu, was du willst, wie in ukraine -fußball oder alles -fußball.
filter-contradiction = Der Filter verlangt etwas, das „{ $typed }“ ausschließt. So kann nichts passen. Entferne eins von beiden.
filter-unknown-field = „{ $field }:“ (Zeichen { $position }) kenne ich nicht. Es gibt land, thema, titel, quelle, autor und ist, wie in land:UA, titel:drohnen oder ist:wichtig.
filter-address = Einer Adresse kannst du nicht folgen, nur Wörtern. Versuch es mit einem Wort, zum Beispiel: /follow hochwasser. Einen Liveblog fügt die Redaktion mit /source add und seiner Adresse hinzu.
filter-empty-country = Hinter land: (Zeichen { $position }) fehlt ein Land. Schreib sein Kürzel oder seinen Namen, etwa land:UA oder land:ukraine.
filter-unknown-country = { $found ->
    [0] Ein Land „{ $typed }“ (Zeichen { $position }) gibt es nicht. Schreib sein Kürzel oder seinen Namen, etwa land:UA oder land:ukraine.
   *[other] Ein Land „{ $typed }“ (Zeichen { $position }) gibt es nicht. Meinst du { $nearest }?
}
filter-empty-topic = Hinter thema: (Zeichen { $position }) fehlt ein Thema. Schreib seinen Namen, etwa thema:energie oder thema:"arbeit und soziales".
filter-unknown-topic = { $found ->
    [0] Ein Thema „{ $typed }“ (Zeichen { $position }) gibt es nicht. Alle Themen siehst du mit /topic. Suchst du das Wort, lass thema: weg.
   *[other] Ein Thema „{ $typed }“ (Zeichen { $position }) gibt es nicht. Meinst du { $nearest }? Alle Themen siehst du mit /topic
}
filter-too-many-cases = Die Klammern und Alternativen in diesem Filter ergeben mehr als { $limit } Kombinationen. Lass einige weg, oder mach mehrere Filter daraus.
filter-too-deep = Bei Zeichen { $position } sind mehr als { $limit } Klammern ineinander. Nimm weniger, oder mach mehrere Filter daraus.
filter-unclosed-bracket = Die Klammer „{ $typed }“ bei Zeichen { $position } ist nicht geschlossen. Schließ sie hinter den Wörtern, die zusammengehören, wie in (kiew, charkiw) drohnen.
filter-stray-bracket = Zur Klammer „{ $typed }“ bei Zeichen { $position } fehlt die öffnende. Setz eine davor, oder entferne sie.
filter-empty-brackets = Zwischen den Klammern bei Zeichen { $position } steht nichts. Schreib Wörter hinein, die zusammengehören, wie in (kiew, charkiw) drohnen.
filter-lone-operator = Neben „{ $typed }“ (Zeichen { $position }) fehlt etwas. ODER und UND stehen zwischen zwei Wörtern und NICHT vor einem, wie in kiew ODER charkiw. Suchst du das Wort selbst, setz es in Anführungszeichen.
filter-case-only-excludes = „{ $typed }“ (Zeichen { $position }) sagt nur, was wegbleiben soll. Zu dieser Alternative passt fast alles. Setz die Alternativen in Klammern und den Ausschluss dahinter, wie in (kiew, charkiw) -fußball.
filter-empty-value = Hinter „{ $typed }“ (Zeichen { $position }) fehlt etwas. Schreib ein Wort oder eine "Wortgruppe" direkt hinter den Doppelpunkt, wie in titel:drohnen.
filter-unknown-flag = „{ $typed }“ (Zeichen { $position }) kenne ich nicht. Möglich sind: { $choices }.
filter-late-language = „{ $typed }“ (Zeichen { $position }) legt die Sprache des ganzen Filters fest. Setz es ganz an den Anfang, wie in lang:en houses.
filter-unknown-language = Die Sprache „{ $typed }“ (Zeichen { $position }) kenne ich nicht. Lass sie weg, oder nimm eins dieser Kürzel: { $choices }.

## Quellen und kopierte Texte, die nicht zu lesen sind

source-bad-url = Diese Adresse kann ich nicht lesen. Sie muss mit http:// oder https:// beginnen und darf weder Benutzernamen noch Passwort enthalten, wie in https://example.org/feed.xml
source-bad-redirect = { $host } leitet mich zu etwas weiter, das keine normale Webadresse ist. Öffne die Quelle im Browser und schick mir die Adresse, bei der du landest.
source-unreachable = Ich kann { $host } nicht erreichen, oder die Antwort kommt nicht von einem Webserver. Prüf die Adresse. Wenn sie stimmt, versuch es später noch einmal.
source-timeout = { $host } hat innerhalb von { $seconds } Sekunden nicht vollständig geantwortet. Versuch es später noch einmal.
source-certificate = Das Sicherheitszertifikat von { $host } ist nicht gültig, deshalb lese ich dort nicht. Der Betreiber der Seite muss es erneuern.
source-broken-off = Die Antwort von { $host } brach mittendrin ab. Versuch es später noch einmal.
source-status =
    { $status ->
        [401] { $host } verlangt für diese Adresse eine Anmeldung. Ich kann nur öffentliche Seiten lesen.
        [403] { $host } lässt mich diese Adresse nicht lesen (403). Frag den Betreiber der Seite, oder versuch es mit einer anderen Adresse.
        [404] Unter dieser Adresse gibt es auf { $host } nichts (404). Prüf sie auf Tippfehler.
        [410] Die Seite unter dieser Adresse auf { $host } gibt es nicht mehr (410). Such die neue Adresse.
        [429] { $host } bittet mich, seltener zu kommen (429). Ich warte so lange wie verlangt.
       *[other] { $host } antwortet mit Fehler { $status }. Versuch es später noch einmal.
    }
source-redirects = { $host } leitet mich mehr als { $limit }-mal weiter. Öffne die Seite im Browser und schick mir die Adresse, bei der du landest.
source-too-large = { $host } schickt mehr als { $megabytes } MB, und mehr lese ich von einer Quelle nicht. Versuch es mit einem Feed mit weniger Einträgen.
source-not-a-feed =
    { $looks ->
        [empty] Unter dieser Adresse gibt es nichts: Die Datei ist leer. Prüf die Adresse auf Tippfehler, oder versuch es später noch einmal.
        [html] Auf dieser Webseite finde ich keinen Liveblog, den ich lesen kann, und keinen Feed. Such dort einen Link namens RSS, Atom oder Feed und schick mir diese Adresse.
        [json] Das ist JSON, aber kein JSON Feed. Schick mir die Adresse der Liveblog-Seite oder ihres Feeds.
        [xml] Das ist XML, aber weder RSS noch Atom. Schick mir die Adresse der Liveblog-Seite oder ihres Feeds.
        [binary] So eine Datei kann ich nicht lesen. Schick mir die Adresse der Liveblog-Seite oder ihres Feeds (RSS, Atom, JSON Feed).
       *[text] Das ist reiner Text. Schick mir die Adresse der Liveblog-Seite oder ihres Feeds (RSS, Atom, JSON Feed). Den Text eines Liveblogs importierst du mit /import
    }
source-unreadable = Das ist zu beschädigt, um es zu lesen. Wenn es ein Feed ist, versuch es mit der Webseite des Liveblogs. Wenn es die Webseite ist, versuch es mit einem Feed.
source-too-slow = Das Lesen hat länger als { $seconds } Sekunden gedauert, deshalb habe ich abgebrochen. Versuch es mit einem Feed oder einer Seite mit weniger oder einfacheren Einträgen.
source-unreachable-now = Ich kann { $host } gerade nicht erreichen. Ich versuche es weiter.
source-timeout-now = { $host } ist gerade zu langsam: Innerhalb von { $seconds } Sekunden kam keine vollständige Antwort. Ich versuche es weiter.
source-status-now =
    { $status ->
        [401] { $host } verlangt für diese Adresse jetzt eine Anmeldung. Ich kann nur öffentliche Seiten lesen.
        [403] { $host } lässt mich diese Adresse nicht mehr lesen (403). Ich versuche es weiter. Wenn das so bleibt, frag den Betreiber der Seite.
        [404] Unter dieser Adresse gibt es auf { $host } nichts mehr (404). Ich versuche es weiter. Wenn der Liveblog umgezogen ist, füg die neue Adresse hinzu.
        [410] { $host } meldet, dass es diese Adresse nicht mehr gibt (410). Wenn der Liveblog umgezogen ist, füg die neue Adresse hinzu.
        [429] { $host } bittet mich, seltener zu kommen (429). Ich warte so lange wie verlangt.
       *[other] { $host } hat ein Problem: Es kommt Fehler { $status }. Ich versuche es weiter.
    }
source-redirects-now = { $host } leitet mich jetzt mehr als { $limit }-mal weiter. Ich versuche es weiter. Wenn das so bleibt, füg die letzte Adresse hinzu.
source-bad-redirect-now = { $host } leitet mich jetzt zu etwas weiter, das keine normale Webadresse ist. Ich versuche es weiter. Wenn das so bleibt, öffne die Quelle im Browser und füg die Adresse hinzu, bei der du landest.
source-not-a-feed-now =
    { $looks ->
        [empty] Unter der Adresse kommt jetzt eine leere Datei. Ich versuche es weiter.
       *[other] Unter der Adresse kommt jetzt etwas, das ich nicht als Liveblog oder Feed lesen kann. Ich versuche es weiter. Wenn der Liveblog umgezogen ist, füg die neue Adresse hinzu.
    }
source-unreadable-now = Die Quelle ist gerade beschädigt, deshalb kann ich sie nicht lesen. Ich versuche es weiter.
source-too-large-now = { $host } schickt jetzt mehr als { $megabytes } MB, und mehr lese ich von einer Quelle nicht. Ich versuche es weiter. Mit einem Feed mit weniger Einträgen würde es gehen.
source-too-slow-now = Die Quelle zu lesen dauert jetzt länger als { $seconds } Sekunden, deshalb habe ich abgebrochen. Ich versuche es weiter.
report-failing =
    Ich kann { $title } seit { $since } nicht lesen. { $why }

    Den Stand siehst du mit /source. Sobald es wieder geht, ändere ich diese Nachricht.
report-well = { $title } geht wieder. Ich konnte die Quelle vom { $since } bis zum { $until } nicht lesen.
source-limit =
    { $reason ->
        [lively] Ich lese sie mindestens alle { $wait }, weil in den letzten 24 Stunden ein Eintrag kam.
        [new] Ich lese sie mindestens alle { $wait }, weil sie in den letzten 24 Stunden dazukam und noch kein neuer Eintrag da ist.
        [starting] Ich lese sie alle { $wait }, weil die Berichterstattung gerade beginnt.
        [setting] Ich lese sie nur alle { $wait }, weil POLL_INTERVAL das so festlegt.
        [asked] Ich lese sie nicht öfter als alle { $wait }, weil sie darum bittet.
       *[quiet] Ich lese sie mindestens alle { $wait }, weil in den letzten 24 Stunden kein Eintrag kam.
    }

paste-no-entry =
    Ich finde in diesem Text keine Einträge. Jeder Eintrag braucht eine Zeit darüber, darunter oder daneben, zum Beispiel:
    16:48 Jo Doe
    Fähre vor dem Kap gefunden
    Alle an Bord sind wohlauf.
paste-too-long = Dieser Text ist länger als { $limit } Zeichen, und mehr lese ich nicht auf einmal. Importier ihn in Teilen.
paste-too-much = Diesen Text zu lesen hat zu viel Zeit oder Speicher gebraucht, deshalb habe ich abgebrochen. Importier ihn in Teilen.

## Einstellungen: wann und wie Einträge ankommen

command-settings = Einstellen, wann und wie Einträge ankommen
command-mute = Eine Weile nichts bekommen
command-unmute = Stummschaltung aufheben
command-quiet = Ruhezeit einstellen
command-digest = Einträge gesammelt bekommen
command-timezone = Zeitzone einstellen
help-settings = /settings – einstellen, wann und wie Einträge ankommen
help-mute = /mute 2h – 2 Stunden lang keine Einträge. Außerdem: /mute bis 18:00, /mute bis morgen
help-unmute = /unmute – die Stummschaltung aufheben
help-quiet = /quiet 22:00-07:00 – Ruhezeit: Einträge warten, bis sie vorbei ist. Außerdem: /quiet 22-7 lautlos (Einträge kommen ohne Ton), /quiet aus
help-digest = /digest 08:00 18:00 – Einträge zu diesen Zeiten gesammelt bekommen. Außerdem: /digest stündlich, /digest aus
help-timezone = /timezone Berlin – deine Zeitzone einstellen
settings-chat = Einstellungen für diesen Chat
settings-topic = Einstellungen für dieses Thema
settings-from-group = (wie in der Gruppe)
settings-sound = Mitteilungen: { $value }
settings-quiet = Ruhezeit: { $value }
settings-pace = Wie oft: { $value }
settings-zone = Zeitzone: { $city }, jetzt { $time } Uhr
settings-pictures =
    Bilder: { $on ->
        [on] an
       *[off] aus
    }
settings-why =
    Warum du das bekommst: { $line ->
        [on] { $button ->
            [on] Zeile und Button
           *[off] nur die Zeile
        }
       *[off] { $button ->
            [on] nur der Button
           *[off] aus
        }
    }
button-settings-sound = Mitteilungen
button-settings-quiet = Ruhezeit
button-settings-pace = Wie oft
button-settings-zone = Zeitzone
button-settings-why = Warum du das bekommst
button-settings-pictures = Bilder
button-settings-mute = Stummschalten
button-settings-back = ‹ Alle Einstellungen
button-chosen = ✓ { $choice }
button-as-group = Wie in der Gruppe
sound-choice =
    { $sound ->
        [all] Ton bei allen Einträgen
        [none] kein Ton
       *[breaking] Ton nur bei Eilmeldungen
    }
quiet-off = aus
quiet-hours =
    { $hours } Uhr. { $how ->
        [silent] Einträge kommen ohne Ton.
       *[held] Einträge warten und kommen dann gesammelt.
    } { $urgent ->
        [on] Eilmeldungen kommen wie immer.
       *[off] Das gilt auch für Eilmeldungen.
    }
quiet-typed = Für andere Zeiten schick zum Beispiel: /quiet 21:30-06:00
quiet-unreadable = „{ $typed }“ verstehe ich nicht. Eine Ruhezeit braucht zwei verschiedene Uhrzeiten, zum Beispiel: /quiet 22:00-07:00
button-quiet-as =
    { $how ->
        [silent] Einträge kommen ohne Ton
       *[held] Einträge warten bis zum Ende
    }
button-urgent = Eilmeldungen durchlassen
pace-choice =
    { $pace ->
        [hourly] einmal pro Stunde gesammelt
        [key] nur Schlüsselmomente
        [breaking] nur Eilmeldungen
       *[each] jeder Eintrag sofort
    }
pace-times = gesammelt um { $times }
pace-typed = Eilmeldungen kommen bei jeder Wahl sofort. Für andere Zeiten schick zum Beispiel: /digest 07:30 12:00 18:00
pace-rest = Die übrigen Einträge siehst du mit /catchup
digest-unreadable = „{ $typed }“ verstehe ich nicht. Schick bis zu { $limit } Uhrzeiten, zum Beispiel: /digest 08:00 18:00
zone-typed = Für eine andere schick /timezone und eine Stadt mit derselben Uhrzeit wie bei dir, zum Beispiel: /timezone Berlin
zone-other = Schick /timezone und eine Stadt mit derselben Uhrzeit wie bei dir, zum Beispiel: /timezone Berlin
zone-change = Ändern kannst du sie jederzeit mit /timezone
zone-ask = Wie spät ist es bei dir? Dann richten sich Uhrzeiten und Ruhezeit nach deiner Uhr.
zone-of-country =
    { $count ->
        [one] Tipp auf die Uhrzeit von { $country }, um sie einzustellen.
       *[other] In { $country } gibt es mehrere Uhrzeiten. Tipp auf deine.
    }
zone-unknown =
    { $count ->
        [0] Die Zeitzone „{ $typed }“ kenne ich nicht. Schick eine große Stadt mit derselben Uhrzeit wie bei dir, zum Beispiel: /timezone Berlin
       *[other] Die Zeitzone „{ $typed }“ kenne ich nicht. Meinst du { $nearest }? Du kannst auch eine andere Stadt schicken, zum Beispiel: /timezone Berlin
    }
button-zone = { $time } { $city }
button-zone-other = Andere
button-reason-shown = Zeile unter jedem Eintrag
button-why-shown = Button „Warum?“
button-pictures-shown = Bild über dem Text
mute-state = { $until }.
mute-state-group = Die ganze Gruppe: { $until }. Aufheben kann das ein Admin mit /unmute außerhalb der Themen.
mute-none = Nicht stumm.
mute-choose = Wie lange soll ich nichts schicken? Du kannst es auch schreiben, zum Beispiel: /mute 2h oder /mute bis 18:00
mute-meanwhile =
    { $urgent ->
        [on] Solange kommen nur Eilmeldungen. Den Rest siehst du mit /catchup
       *[off] Solange kommen keine Einträge. Was kam, siehst du mit /catchup
    }
mute-unreadable = „{ $typed }“ verstehe ich nicht. Schick, wie lange (höchstens 365 Tage), zum Beispiel: /mute 2h oder /mute bis 18:00
button-mute =
    { $span ->
        [hour] 1 Stunde
        [hours] 8 Stunden
        [morning] Bis morgen früh
       *[forever] Bis ich es aufhebe
    }
button-unmute = Stummschaltung aufheben
muted-until = stumm bis { $time }
muted-until-unmuted = stumm, bis du es aufhebst
time-tomorrow = morgen { $time }
time-on = { $date }, { $time }

## Filter: rückgängig machen, nachlesen und einzeln einstellen

missed-count =
    { $count ->
        [one] Inzwischen kam 1 Eintrag.
       *[other] Inzwischen kamen { $count } Einträge.
    }
missed-back = Ab jetzt kommen hier wieder Einträge. { $told }
button-catch-up = Nachlesen
button-undo = Rückgängig
follow-restored =
    { $count ->
        [one] Der Filter ist wieder da: { $filter }
       *[other] { $count } Filter sind wieder da.
    }
undo-too-late = Das lässt sich nicht mehr rückgängig machen. Stell den Filter neu ein, zum Beispiel: /follow fußball
undo-nothing = Hier gibt es nichts mehr rückgängig zu machen. Die Filter dieses Chats siehst du mit /following
undo-too-many = Damit hätte dieser Chat mehr als { $limit } Filter, und mehr gehen nicht. Entferne zuerst einen: /following
follow-card-sound = Mitteilungen: { $value }
follow-card-pace = Wie oft: { $value }
follow-sound =
    { $sound ->
        [chat] wie in diesem Chat
        [all] Ton bei allen Einträgen
        [none] kein Ton
       *[breaking] Ton nur bei Eilmeldungen
    }
follow-pace =
    { $pace ->
        [chat] wie in diesem Chat
        [each] jeder Eintrag sofort
        [hourly] jede Stunde gesammelt
        [times] zu festen Zeiten gesammelt
        [key] nur Schlüsselmomente
       *[breaking] nur Eilmeldungen
    }
button-follow-mute =
    { $span ->
        [hour] 1 Stunde stumm
        [hours] 8 Stunden stumm
        [morning] Bis morgen
       *[forever] Bis ich es aufhebe
    }
button-follow-unmute = Nicht mehr stumm
button-follow-sound = Mitteilungen
button-follow-pace = Wie oft
button-follow-chosen = ✓ { $choice }
button-follow-card = ‹ Zurück
button-follow-list = ‹ Alle Filter
command-catchup = Nachlesen, was du verpasst hast
help-catchup = /catchup – nachlesen, was du verpasst hast. Auch: /catchup heute, /catchup seit montag, /catchup 2h
catchup-title =
    { $count ->
        [one] 1 Eintrag · { $since } – { $until }
       *[other] { $count } Einträge · { $since } – { $until }
    }
catchup-none = Es kam nichts ({ $since } – { $until }). Schau weiter zurück, zum Beispiel: /catchup seit montag
catchup-follows-nothing = Dieser Chat hat noch keine Filter, also gibt es nichts nachzulesen. Stell einen ein mit /follow
catchup-unreadable = „{ $typed }“ verstehe ich nicht als Zeit. Versuch zum Beispiel: /catchup heute, /catchup seit montag oder /catchup 2h
start-muted = Dieser Chat ist noch { $until }. Mit /unmute kommen wieder Einträge.
stopped-unknown = Ich sende hier nichts mehr. Mit /start geht es wieder los.
button-forget = Alles vergessen
stop-over = Dieser Button gehört zu einem früheren /stop. Wenn ich aufhören soll, schick noch einmal /stop.
follow-back = Auch die Filter von vor dem /stop sind wieder da: insgesamt { $count }. Du siehst sie mit /following
following-stopped = Nach /stop sende ich hier nichts. Mit /start kommen wieder Einträge.

## Finden: Suche, Quellen und was Leute schreiben

command-search = Alle Einträge durchsuchen
help-search = /search flut -damm – alle Einträge durchsuchen, die ich habe. Was du alles schreiben kannst, zeigt /help filters
search-usage = Schreib hinter den Befehl, was du suchst, zum Beispiel: /search flut, sturm. Alle Möglichkeiten siehst du mit /help filters
search-title = Neueste Einträge zu { $filter }
search-none = Zu { $filter } habe ich keinen Eintrag. Wenn du einen willst, sobald er kommt, tipp auf den Button.
search-none-followed = Zu { $filter } habe ich keinen Eintrag. Sobald einer kommt, bekommst du ihn, weil dieser Chat diesem Filter folgt.
button-search-follow = Dieser Suche folgen
command-sources = Sehen, woher die Einträge kommen
help-sources = /sources – sehen, woher die Einträge kommen, und einer dieser Quellen folgen
origins-title =
    { $count ->
        [one] Die Einträge kommen aus 1 Quelle. Tipp auf sie, um ihr zu folgen.
       *[other] Die Einträge kommen aus { $count } Quellen. Tipp auf eine, um ihr zu folgen.
    }
origins-none = Ich lese gerade keine Quellen. Beiträge der Redaktion kommen trotzdem an. Die neuesten Einträge siehst du mit /latest
origin-entries =
    { $count ->
        [0] kein Eintrag in den letzten 24 Stunden
        [one] 1 Eintrag in den letzten 24 Stunden
       *[other] { $count } Einträge in den letzten 24 Stunden
    }
button-origin = { $name } folgen
command-meant = { $typed } kenne ich nicht. Meintest du { $nearest }?
edit-run = Bearbeitete Befehle führe ich nicht von selbst aus. Wenn ich diesen ausführen soll, tipp darauf.
stop-ask = Soll ich hier keine Einträge mehr schicken? Das kannst du rückgängig machen. Wenn du nur eine Pause willst, schick /mute
button-stop = Alle Nachrichten stoppen
thanks-answer = Gern geschehen!
# Wörter, die Leute ohne Befehl schreiben, klein und durch Kommas getrennt.
plain-stop = stop, stopp, bitte stoppen, aufhören, hör auf, abmelden, abbestellen
plain-help = hilfe, hilf mir, ?
plain-thanks = danke, danke schön, dankeschön, vielen dank, 👍, 🙏, ❤️

## Language: what each chat speaks

command-mistake = Einen Fehler in meinen Texten melden
help-mistake = /mistake statt „Folgn“ muss es „Folgen“ heißen – einen Fehler in meinen Texten melden
button-settings-language = Sprache
settings-language =
    { $automatic ->
        [on] Sprache: { $language } (wie in Telegram)
       *[off] Sprache: { $language }
    }
button-language-auto = Wie in Telegram
button-language-draft = { $language } (Entwurf)
language-drafts = Die Entwürfe hat noch niemand geprüft. Einen Fehler gefunden? Sag es den Leuten, die diesen Bot betreiben, zum Beispiel: /mistake statt „Folgn“ muss es „Folgen“ heißen
language-choose = Welche Sprache soll ich hier sprechen?
mistake-usage = Was ist falsch, und wie muss es heißen? Zum Beispiel: /mistake statt „Folgn“ muss es „Folgen“ heißen
mistake-told = Danke! Die Leute, die diesen Bot betreiben, haben deine Nachricht bekommen.
mistake-untold = Ich erreiche die Leute, die diesen Bot betreiben, gerade nicht. Versuch es später noch einmal.
mistake-from = { $name } meldet einen Fehler ({ $language }):
mistake-about = Es geht um diese Nachricht:
## Teilen

command-share = Einen Eintrag teilen oder etwas zum Folgen
help-share = /share sturm – du bekommst einen Link zum Teilen: für das, dem du folgst, für einen Liveblog oder, als Antwort darauf, für einen Eintrag
share-choose = Was möchtest du teilen? Tipp es an oder schreib es, zum Beispiel: /share sturm. Einen Eintrag teilst du, indem du ihm mit /share antwortest
share-usage = Schreib, was du teilen möchtest, zum Beispiel: /share sturm. Einen Eintrag teilst du, indem du ihm mit /share antwortest
share-filter = In Telegram folgen: { $filter }. Dieser Link zeigt, was kommt:
share-entry = { $title }
share-no-entry = Ich weiß nicht, welchen Eintrag du meinst. Antworte mit /share auf eine Nachricht, die einen Eintrag zeigt.
button-share = Teilen…
button-read-at = Lesen bei { $source }
button-read = Artikel lesen
link-gone = Dieser Link funktioniert nicht mehr. Lass dir einen neuen geben.
liveblog-gone = Dieser Liveblog ist zu Ende.
liveblog-ended = Der Liveblog „{ $title }“ ist zu Ende. Dieser Chat folgt ihm deshalb nicht mehr. Andere Liveblogs findest du mit /sources
filter-liveblog = der Liveblog „{ $title }“
inline-live = Zum Eintrag, wie er jetzt ist
button-inline-help = Das verstehe ich nicht. So suchst du
button-inline-none = Keine Einträge. Stattdessen folgen

## Listen von Quellen (OPML)

opml-exported =
    { $count ->
        [one] 1 Quelle
       *[other] { $count } Quellen
    }
opml-found =
    { $count ->
        [0] In dieser Datei ist keine neue Quelle.
        [one] 1 neue Quelle. Ich lese sie erst, wenn du auf den Knopf tippst.
       *[other] { $count } neue Quellen. Ich lese sie erst, wenn du auf den Knopf tippst.
    }
opml-known =
    { $count ->
        [one] 1 Quelle aus dieser Datei ist schon da.
       *[other] { $count } Quellen aus dieser Datei sind schon da.
    }
opml-unusable =
    { $count ->
        [one] 1 Adresse geht nicht:
       *[other] { $count } Adressen gehen nicht:
    }
opml-refused = { $url } – { $why }
opml-refused-more =
    { $count ->
        [one] Und 1 weitere.
       *[other] Und { $count } weitere.
    }
button-opml-import =
    { $count ->
        [one] 1 Quelle hinzufügen
       *[other] { $count } Quellen hinzufügen
    }
opml-imported =
    { $count ->
        [0] Alle diese Quellen sind schon da.
        [one] 1 Quelle hinzugefügt. Ihre älteren Einträge speichere ich, ohne sie zu schicken. Wenn sie nicht lesbar ist, sage ich es dir.
       *[other] { $count } Quellen hinzugefügt. Ihre älteren Einträge speichere ich, ohne sie zu schicken. Wenn eine nicht lesbar ist, sage ich es dir.
    }
opml-undone =
    { $count ->
        [0] Da gibt es nichts rückgängig zu machen: Diese Quellen sind schon weg.
        [one] 1 Quelle entfernt.
       *[other] { $count } Quellen entfernt.
    }
opml-gone = Ich finde diese Datei nicht mehr. Schick sie noch einmal.
opml-too-large = Diese Datei ist größer als { $limit } MB. Schick eine mit weniger Quellen.
opml-too-much = Das Lesen dieser Datei dauert zu lange. Schick eine mit weniger Quellen.
opml-not-xml = Das ist keine Liste von Quellen: Zeile { $line } ist kein gültiges XML. Exportiere die Liste noch einmal als OPML aus deinem Feed-Reader.
opml-entities = Ich lese keine Dateien, die Entities deklarieren. Exportiere die Liste noch einmal als OPML aus deinem Feed-Reader.
opml-not-opml = Das ist XML, aber kein OPML. Exportiere die Liste noch einmal als OPML aus deinem Feed-Reader.
opml-empty = In dieser Datei ist keine Quelle. Eine Quelle ist ein outline mit xmlUrl.
opml-too-many = Diese Datei nennt { $count } Quellen. Ich importiere höchstens { $limit } auf einmal. Teil sie also auf.
source-not-public = Diese Adresse ist in einem privaten Netz.
## Eigene Daten: Datenschutz, Datei, Wiederherstellen, Vergessen

command-mydata = Filter, Einstellungen und erhaltene Einträge dieses Chats als Datei
help-mydata = /mydata – Filter, Einstellungen und erhaltene Einträge dieses Chats als Datei bekommen. Schick sie hier oder in einem anderen Chat, dann stelle ich Filter und Einstellungen wieder her
command-forget = Alles über diesen Chat löschen
help-forget = /forget – alles löschen, was ich über diesen Chat speichere
privacy-chat = Das speichere ich über diesen Chat: seine Telegram-ID, seine Art, seinen Titel und seine Sprache, seine Filter, Einstellungen und angepinnten Karten, seit wann es ihn bei mir gibt, wann ich zuletzt etwas hierher geschickt habe und wann jemand zuletzt /catchup benutzt hat. Außerdem die Telegram-IDs der Leute, die mich hinzugefügt oder Filter eingestellt haben.
privacy-typed = Deine Nachrichten und Klicks lösche ich, sobald sie bearbeitet sind. Wenn hier jemand einen Filter ausprobiert, sucht oder ein paar Wörter ohne Befehl schreibt, merke ich mir diese Wörter 1 Tag lang.
privacy-sent =
    { $days ->
        [one] Welche Einträge wann hierher gingen, merke ich mir, bis der Eintrag seit 1 Tag unverändert ist, damit Korrekturen ankommen.
       *[other] Welche Einträge wann hierher gingen, merke ich mir, bis der Eintrag seit { $days } Tagen unverändert ist, damit Korrekturen ankommen.
    }
privacy-mismatches =
    { $days ->
        [one] Wenn du meldest, dass ein Eintrag nicht hätte passen dürfen, merke ich mir Filter und Eintrag 1 Tag lang, aber nicht, von wem das kam.
       *[other] Wenn du meldest, dass ein Eintrag nicht hätte passen dürfen, merke ich mir Filter und Eintrag { $days } Tage lang, aber nicht, von wem das kam.
    }
privacy-links = Ein Link, den du mit /share machst, gilt { $link_days } Tage lang, ab dem letzten Mal. Ich speichere dazu den Filter und einen zufälligen Schlüssel, aber nicht, von wem er ist. Was du in anderen Chats hinter meinen Namen schreibst, speichere ich nicht.
privacy-channels = Wenn du einen Kanal verbindest, speichere ich, dass du ihn verwaltest, deinen letzten Testpost dort und meine letzte Frage dazu, höchstens so lange wie die Einstellungen dieses Chats.
privacy-editors =
    { $entry_days ->
        [one] Über die Redaktion speichere ich auch ihre Telegram-IDs, in welchem Liveblog und unter welchem Namen sie schreiben, wer sie aufgenommen hat, wo sie Quellen hinzugefügt oder Themen geändert hat, und meine letzte Meldung zu jeder Quelle. Ihre Entwürfe und meine Nachrichten zu ihren Einträgen bleiben 1 Tag lang.
       *[other] Über die Redaktion speichere ich auch ihre Telegram-IDs, in welchem Liveblog und unter welchem Namen sie schreiben, wer sie aufgenommen hat, wo sie Quellen hinzugefügt oder Themen geändert hat, und meine letzte Meldung zu jeder Quelle. Ihre Entwürfe und meine Nachrichten zu ihren Einträgen bleiben { $entry_days } Tage lang, so lange wie die Einträge.
    }
privacy-ends =
    { $days ->
        [one] Wenn du hier Filter entfernst oder /stop schickst, behalte ich sie noch 1 Tag lang, damit du es rückgängig machen kannst. 1 Tag nachdem ein Chat /stop schickt oder mich blockiert, lösche ich seinen Titel, seine Einstellungen und seine Filter. Seine ID, seine Art und der Zeitpunkt bleiben.
       *[other] Wenn du hier Filter entfernst oder /stop schickst, behalte ich sie noch { $days } Tage lang, damit du es rückgängig machen kannst. { $days } Tage nachdem ein Chat /stop schickt oder mich blockiert, lösche ich seinen Titel, seine Einstellungen und seine Filter. Seine ID, seine Art und der Zeitpunkt bleiben.
    }
privacy-yours = Mit /mydata bekommst du die Filter und Einstellungen dieses Chats und was hierher gesendet wurde als Datei. /forget löscht sofort alles über diesen Chat. Ich gebe nichts davon weiter. Wenn etwas schiefgeht, kann die ID des Chats im Protokoll des Servers stehen, auf dem ich laufe.
mydata-sent = Das sind die Filter und Einstellungen dieses Chats und was hierher gesendet wurde. Um Filter und Einstellungen wiederherzustellen, schick mir diese Datei hier oder in einem anderen Chat.
mydata-none = Für eine Datei gibt es noch nichts, denn dieser Chat hat keine Filter und keine Einstellungen. Stell einen Filter ein mit /follow
restore-survey =
    { $new ->
        [0] In dieser Datei ist kein neuer Filter. Schon da: { $there }. Nicht möglich: { $refused }.
        [one] In dieser Datei ist 1 neuer Filter. Schon da: { $there }. Nicht möglich: { $refused }.
       *[other] In dieser Datei sind { $new } neue Filter. Schon da: { $there }. Nicht möglich: { $refused }.
    }
restore-settings = Die Einstellungen des Chats werden wie in der Datei.
restore-refused = ✗ { $filter }: { $why }
restore-language = Die Sprache „{ $language }“ kenne ich nicht.
button-restore = Wiederherstellen
restore-done =
    { $new ->
        [0] { $settings ->
            [yes] Fertig. Die Einstellungen sind wie in der Datei.
           *[no] Alles aus dieser Datei ist schon da. Du siehst es mit /following
        }
        [one] { $settings ->
            [yes] Fertig. 1 neuer Filter, und die Einstellungen sind wie in der Datei. Du siehst ihn mit /following
           *[no] Fertig. 1 neuer Filter. Du siehst ihn mit /following
        }
       *[other] { $settings ->
            [yes] Fertig. { $new } neue Filter, und die Einstellungen sind wie in der Datei. Du siehst sie mit /following
           *[no] Fertig. { $new } neue Filter. Du siehst sie mit /following
        }
    }
restore-gone = Ich finde die Datei nicht mehr. Schick sie noch einmal.
restore-foreign = Das ist keine Datei von /mydata, deshalb kann ich nichts wiederherstellen. Schick die Datei, die du mit /mydata bekommen hast.
restore-version = Diese Datei ist von einer anderen Version dieses Bots, deshalb kann ich sie nicht lesen. Schick eine neuere von /mydata
restore-damaged = Diese Datei wurde so verändert, dass ich sie nicht lesen kann. Schick sie so, wie du sie mit /mydata bekommen hast.
restore-too-many = In dieser Datei sind mehr als { $limit } Filter, so viele kann ein Chat nicht haben. Nimm einige heraus und schick sie noch einmal.
restore-too-large = Diese Datei ist zu groß, erlaubt sind { $limit } MB. Schick die Datei, die du mit /mydata bekommen hast.
forget-ask = Soll ich alles löschen, was ich über dich und diesen Chat speichere? Dann kommen keine Einträge mehr, und es lässt sich nicht rückgängig machen. Eine Kopie bekommst du vorher mit /mydata.
forget-ask-group = Soll ich alles löschen, was ich über diesen Chat und alle seine Forumthemen speichere? Dann kommen keine Einträge mehr, und es lässt sich nicht rückgängig machen. Eine Kopie bekommst du vorher mit /mydata.
forget-ask-editor = Du gehörst zur Redaktion. Auch das endet. Deine veröffentlichten Einträge bleiben, ohne deine ID.
forget-ask-owner = Betreiber bleibst du, denn das steht in den Einstellungen des Servers (OWNER_IDS). Ich melde dir hier also weiter, wenn eine Quelle gestört ist.
forget-only-owner = Du bist der einzige Betreiber dieses Bots, deshalb kann ich dich nicht vergessen. Trag zuerst auf dem Server jemand anderen in OWNER_IDS ein. Wenn keine Einträge mehr kommen sollen, schick /stop
forget-old = Diese Frage ist alt. Wenn ich diesen Chat vergessen soll, schick noch einmal /forget.
forget-done = Fertig. Ich habe alles über diesen Chat gelöscht. Eine Nachricht, die schon unterwegs ist, kann noch ankommen. Mit /start geht es von vorn los.
forget-kept = In Ordnung, ich habe nichts gelöscht.
button-forget-not = Alles behalten
## Kanäle und Gruppen

group-help = Ich schicke Liveblog-Einträge in diese Gruppe. Admins wählen mit /follow aus, welche. /latest und /search gehen für alle.
group-commands-admins-only = In dieser Gruppe können nur Admins Befehle benutzen.
admins-unknown = Telegram hat mir nicht gesagt, wer hier Admin ist. Ich habe deshalb nichts geändert. Versuch es bitte in einer Minute noch einmal.
settings-admins =
    Befehle: { $on ->
        [on] nur von Admins
       *[off] von allen
    }
settings-channel = Einstellungen für diesen Kanal
button-settings-admins = Befehle
button-admins-only = Nur von Admins
button-private = Unseren privaten Chat öffnen
button-private-help = Alle Befehle ansehen
button-channels = Kanäle
channel-private = Kanäle verbindest du in unserem privaten Chat.
channel-post = Telegram sagt mir nicht, wer in einem Kanal schreibt. Deshalb nehme ich hier keine Befehle an. Was ich poste, wählen Admins in unserem privaten Chat aus.
channel-choose = Tipp unten auf „Kanal auswählen“ und nimm einen Kanal, in dem du posten darfst. Telegram fügt mich dort als Admin hinzu, der posten darf.
channel-cancelled = OK, kein neuer Kanal.
channel-connected = Verbunden: { $title }
channel-connected-already = Schon verbunden: { $title }
channel-not-yours = Du darfst in { $title } nicht als Admin posten. Bitte den Eigentümer um dieses Recht und schick dann noch einmal /channel
channel-cannot-post = Ich kann in { $title } nicht posten. Mach mich dort zum Admin mit dem Recht, Nachrichten zu posten. Schick dann noch einmal /channel
channel-admins-only = Du darfst in diesem Kanal nicht mehr als Admin posten. Deshalb kannst du hier nichts ändern.
channel-unknown = Diesen Kanal hast du nicht verbunden. Deine Kanäle siehst du mit /channel
channel-list =
    { $count ->
        [0] Du hast noch keinen Kanal verbunden. Ich kann Einträge in einem Kanal posten, in dem du als Admin posten darfst.
        [one] Du hast 1 Kanal verbunden. Tipp ihn an, um auszuwählen, was ich dort poste.
       *[other] Du hast { $count } Kanäle verbunden. Tipp einen an, um auszuwählen, was ich dort poste.
    }
channel-heading = 📢 { $title }
channel-follows =
    { $count ->
        [0] Der Kanal hat noch keine Filter. Tipp auf „Filter hinzufügen“, um anzufangen.
        [one] Der Kanal hat 1 Filter. Jeden neuen Eintrag, der passt, poste ich dort.
       *[other] Der Kanal hat { $count } Filter. Jeden neuen Eintrag, der passt, poste ich dort.
    }
channel-follow-choose = Der Kanal hat noch keine Filter. Tipp auf einen Button, oder geh zurück und tipp auf „Filter hinzufügen“.
channel-lost = Ich kann dort gerade nicht posten. Mach mich dort zum Admin mit dem Recht, Nachrichten zu posten. Die Filter bleiben gespeichert.
channel-lost-told = Ich kann in { $title } nicht mehr posten. Damit es weitergeht, mach mich dort zum Admin mit dem Recht, Nachrichten zu posten. Die Filter bleiben gespeichert.
channel-ask = Was soll dieser Kanal bekommen? Schreib es innerhalb von 10 Minuten hier, zum Beispiel: ukraine
channel-test-post = Das ist ein Testpost. Neue Liveblog-Einträge erscheinen in diesem Kanal.
channel-tested = Testpost gesendet.
channel-untested = Testpost gelöscht.
channel-test-stays = Telegram lässt mich den Testpost nicht mehr löschen. Lösch ihn bitte im Kanal.
channel-disconnected = Getrennt: Ich poste dort nichts mehr. Die Filter des Kanals behalte ich bis { $date }.
button-channel-connect = Einen Kanal verbinden
button-channel-choose = Kanal auswählen
button-channel-cancel = Abbrechen
button-channel-card = ‹ { $title }
button-channel-list = ‹ Alle Kanäle
button-channel-add = Filter hinzufügen
button-channel-follows = Filter des Kanals
button-channel-settings = Einstellungen
button-channel-test = Testpost senden
button-channel-untest = Testpost zurücknehmen
button-channel-disconnect = Trennen

## Liveblogs der Redaktion und Autorennamen (für die Redaktion)

command-blog = Liveblogs öffnen, schließen und wählen (Redaktion)
command-byline = Den Namen über deinen Beiträgen wählen (Redaktion)
help-blog = /blog new Sturmnacht – öffnet einen Liveblog für deine nächsten Beiträge. Auch: /blog (alle ansehen), /blog sturmnacht (dort schreiben), /blog desk (in keinem schreiben), /blog close
help-byline = /byline Jo Doe – setzt deinen Namen unter deine Beiträge. Auch: /byline off
blog-desk = Redaktion
blog-current = Deine Beiträge gehen an: { $title }
blog-line =
    { $count ->
        [0] { $title } ({ $slug }): kein Eintrag in den letzten 24 Stunden
        [one] { $title } ({ $slug }): 1 Eintrag in den letzten 24 Stunden
       *[other] { $title } ({ $slug }): { $count } Einträge in den letzten 24 Stunden
    }
blog-hint = Um einen Liveblog zu öffnen, schreib seinen Namen: /blog new Sturmnacht
blog-opened = Geöffnet: { $title }. Deine Beiträge gehen jetzt dorthin. Leser finden ihn in /sources
blog-known = Der Liveblog „{ $title }“ ist schon offen.
blog-closed =
    { $count ->
        [0] Geschlossen: { $title }. Kein Chat folgt ihm.
        [one] Geschlossen: { $title }. In einer Minute bekommt der 1 Chat, der ihm folgt, die Schlüsselmomente. Bis dahin macht „Wieder öffnen“ das rückgängig.
       *[other] Geschlossen: { $title }. In einer Minute bekommen die { $count } Chats, die ihm folgen, die Schlüsselmomente. Bis dahin macht „Wieder öffnen“ das rückgängig.
    }
blog-reopened = Wieder offen: { $title }
blog-nameless = Der Liveblog braucht einen Namen mit mindestens einem Buchstaben oder einer Ziffer, zum Beispiel: /blog new Sturmnacht
blog-unknown = Es gibt keinen offenen Liveblog „{ $typed }“. Alle siehst du mit /blog
blog-not-open = Dieser Liveblog ist nicht mehr offen. Alle siehst du mit /blog
blog-not-closed = Dieser Liveblog ist nicht geschlossen. Alle siehst du mit /blog
blog-desk-stays = Die Redaktion selbst ist immer offen. Um einen Liveblog zu schließen, schreib seinen Namen: /blog close sturmnacht
blog-too-many = Höchstens { $limit } Liveblogs können gleichzeitig offen sein. Schließ zuerst einen: /blog close sturmnacht
blog-ended = Der Liveblog dieses Beitrags wurde geschlossen. Wähl mit dem Knopf, der ihn nennt, einen anderen.
preview-blog = Liveblog: { $title }
button-blog-of-post = Liveblog: { $title }
button-blog-use = Schreiben in: { $title }
button-blog-close = { $title } schließen
button-blog-reopen = { $title } wieder öffnen
byline-chosen = Deine Beiträge tragen den Namen { $name }.
byline-none = Deine Beiträge tragen keinen Namen. Um einen zu setzen, schreib: /byline Jo Doe
byline-unusable = Ein Name braucht einen Buchstaben oder eine Ziffer und hat höchstens { $limit } Zeichen, zum Beispiel: /byline Jo Doe
command-key = Einen Schlüsselmoment markieren (Redaktion)
help-key = /key 12 – macht Nr. 12 zum Schlüsselmoment. Manche Leser bekommen nur diese. Auch: /key 12 off
key-on = Nr. { $number } ist ein Schlüsselmoment: { $title }
key-off = Nr. { $number } ist kein Schlüsselmoment: { $title }
button-key-on = Schlüsselmoment
button-key-off = Kein Schlüsselmoment
command-summary = Schreiben, was bisher bekannt ist (Redaktion)
help-summary = /summary Zwei Deiche halten, einer wird beobachtet. – ersetzt die Zusammenfassung deines Liveblogs. Auch: /summary (ansehen), /summary off
summary-title = Was wir wissen: { $title }
summary-none = { $title } hat keine Zusammenfassung. Um eine zu schreiben, schick sie nach dem Befehl: /summary Zwei Deiche halten, einer wird beobachtet.
summary-too-long = Diese Zusammenfassung hat { $length } Zeichen. Kürze sie auf höchstens { $limit }.
summary-changed = Diese Zusammenfassung wurde noch einmal geändert. Du siehst sie mit /summary
button-boards = Angepinnte Karte
board-about = Wähl einen Liveblog. Ich pinne eine Nachricht mit seiner Zusammenfassung und den neuesten Schlagzeilen an und ändere sie ohne Ton.
board-empty = Noch keine Einträge.
board-ended = Dieser Liveblog ist zu Ende.
board-needs-right =
    { $kind ->
        [channel] Ich kann hier nichts anpinnen. Mach mich zum Admin des Kanals, der Nachrichten bearbeiten darf, und tipp dann noch einmal.
       *[group] Ich kann hier nichts anpinnen. Mach mich zum Admin der Gruppe, der Nachrichten anpinnen darf, und tipp dann noch einmal.
    }
board-unpinned = Ich halte in { $title } eine Karte aktuell, kann sie aber nicht anpinnen. Gib mir das Recht, Nachrichten anzupinnen (in einem Kanal: zu bearbeiten). Schalte die Karte dann dort in den Einstellungen aus und wieder ein.
board-deleted = Jemand hat meine Karte in { $title } noch einmal gelöscht. Deshalb habe ich sie ausgeschaltet. Um sie zurückzuholen, schalte sie dort in den Einstellungen ein.
command-rule = Einträge von Quellen mit einem Filter markieren (Redaktion)
help-rule = /rule breaking: "rote warnung", evakuierung – macht neue Einträge von Quellen, die passen, zu Eilmeldungen. Auch: /rule key: deich, /rule (Regeln ansehen und entfernen)
rule-usage = Schreib, was markiert werden soll, und einen Filter, zum Beispiel: /rule breaking: "rote warnung", evakuierung. Für Schlüsselmomente: /rule key: deich
rule-title = Neue Einträge von Quellen, die zu einem Filter passen, werden markiert:
rule-none = Es gibt keine Regeln. Um eine anzulegen, schreib: /rule breaking: "rote warnung", evakuierung
rule-line =
    { $mark ->
        [breaking] Eilmeldung: { $filter }
       *[key] Schlüsselmoment: { $filter }
    }
rule-added =
    { $mark ->
        [breaking] Neue Einträge von Quellen, die zu { $filter } passen, sind ab jetzt Eilmeldungen.
       *[key] Neue Einträge von Quellen, die zu { $filter } passen, sind ab jetzt Schlüsselmomente.
    } { $days ->
        [0] Noch sind keine Einträge zum Vergleichen gespeichert.
        [one] Einträge vom letzten Tag, die passen: { $count }.
       *[other] Einträge aus den letzten { $days } Tagen, die passen: { $count }.
    }
rule-removed = Entfernt: { $filter }. Was schon markiert ist, bleibt es.
rule-gone = Diese Regel ist schon entfernt. Alle siehst du mit /rule
rule-too-many = Es kann höchstens { $limit } Regeln geben. Entferne zuerst eine mit /rule
button-rule-remove = { $filter } entfernen
why-marked =
    { $mark ->
        [breaking] Die Regel { $filter } der Redaktion macht ihn zur Eilmeldung.
       *[key] Die Regel { $filter } der Redaktion macht ihn zum Schlüsselmoment.
    }
button-modes = Neue Einträge von { $number }
button-mode =
    { $mode ->
        [first] Erst prüfen
        [collect] Nur sammeln
       *[once] Sofort veröffentlichen
    }
source-mode =
    { $mode ->
        [first] Neue Einträge warten auf die Redaktion.
       *[collect] Neue Einträge werden gespeichert und nicht verschickt.
    }
source-mode-chosen =
    { $mode ->
        [first] { $title }: Neue Einträge warten auf die Redaktion.
        [collect] { $title }: Neue Einträge werden gespeichert und nicht verschickt.
       *[once] { $title }: Neue Einträge gehen sofort an die Leser.
    }
review-waits = Nr. { $number } wartet auf die Redaktion:
review-closed =
    { $how ->
        [published] Nr. { $number } ist veröffentlicht:
        [skipped] Nr. { $number } wurde übersprungen:
        [withdrawn] Die Quelle hat Nr. { $number } zurückgezogen:
       *[expired] Über Nr. { $number } hat 6 Stunden lang niemand entschieden, deshalb wird sie nicht verschickt:
    }
review-many =
    { $count ->
        [0] Auf dieser Karte wartet nichts mehr:
        [one] 1 Eintrag wartet auf die Redaktion:
       *[other] { $count } Einträge warten auf die Redaktion:
    }
review-line =
    { $how ->
        [published] Nr. { $number } (veröffentlicht): { $title }
        [skipped] Nr. { $number } (übersprungen): { $title }
        [withdrawn] Nr. { $number } (von der Quelle zurückgezogen): { $title }
        [expired] Nr. { $number } (abgelaufen): { $title }
       *[waiting] Nr. { $number }: { $title }
    }
review-decided = Darüber hat schon jemand entschieden.
review-edit =
    Ändere das und schick es zurück. Die Karte zeigt dann den neuen Text:

    { $text }
button-review-skip = Überspringen
button-review-edit = Bearbeiten
button-review-breaking = Eilmeldung
button-review-publish-one = { $number } veröffentlichen
button-review-skip-one = { $number } überspringen
button-review-publish-all = Alle veröffentlichen
button-review-skip-all = Alle überspringen

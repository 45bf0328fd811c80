# Alles, was der Bot auf Deutsch sagt. Namen und { $argumente } wie in en.ftl.

## Was der Bot ist, wie Telegrams Apps es vor dem Start (512 Zeichen) und im Profil (120) zeigen

bot-description =
    Ich bringe dir Liveblogs: Sag, was dich interessiert (ein Wort, ein Land oder ein Thema), und jeder neue Eintrag dazu kommt in deinen Chat.
bot-short-description = Liveblog-Einträge direkt in deinen Chat: Folge einem Wort, einem Land oder einem Thema.

## Befehle, wie Telegrams Menü sie zeigt (höchstens 256 Zeichen)

command-follow = Einem Wort, einem Land oder einem Thema folgen
command-following = Wozu dieser Chat Einträge bekommt
command-unfollow = Einem Wort, einem Land oder einem Thema nicht mehr folgen
command-test = Was ein Filter gebracht hätte
command-topic = Die Themen, denen man folgen kann
command-latest = Die neuesten Einträge für diesen Chat
command-help = Was ich kann
command-start = Beginnen, oder nach /stop wiederkommen
command-stop = Nichts mehr senden und alle Filter dieses Chats löschen
command-privacy = Was über diesen Chat gespeichert ist
command-id = Deine Telegram-Nummer und die dieses Chats
command-post = Einen Eintrag schreiben (Redaktion)
command-fix = Einen Eintrag ändern, ohne Hinweis (Redaktion)
command-correct = Einen Eintrag berichtigen, mit Hinweis (Redaktion)
command-withdraw = Einen Eintrag zurückziehen (Redaktion)
command-hold = Das Senden eines Eintrags anhalten (Redaktion)
command-release = Einen Eintrag weiter senden (Redaktion)
command-status = Wie das Senden läuft und welche Quellen ausfallen (Redaktion)
command-import = Kopierten Liveblog-Text übernehmen (Redaktion)
command-source = Quellen hinzufügen, zeigen, entfernen (Redaktion)
command-editor = Mitglieder der Redaktion hinzufügen, zeigen, entfernen (Betreiber)

## Anfang und Ende

start =
    Liveblogs kommen zu dir: Du sagst, was dich interessiert, und jeder neue Eintrag dazu kommt in diesen Chat.

    Drück auf einen Knopf oder schreib, was dich interessiert:
    /follow fußball
    /follow ukraine
    /follow "north korea" truppen -fußball

    /help zeigt alles Weitere.
start-back =
    { $count ->
        [one] Willkommen zurück! Dieser Chat folgt einem Filter: /following zeigt ihn.
       *[other] Willkommen zurück! Dieser Chat folgt { $count } Filtern: /following zeigt sie.
    }
group-start =
    Hallo! Ich bringe Liveblog-Einträge in diese Gruppe. Welche sie bekommt, bestimmen ihre Admins: /follow zeigt Knöpfe, /help erklärt den Rest.
stopped =
    Beendet. Hierher wird nichts mehr gesendet, und alle Filter dieses Chats sind gelöscht. Mit /start geht es von vorn los.
help-readers =
    Für alle
    /follow – einem Wort, einem Land oder einem Thema folgen
    /following – wozu dieser Chat Einträge bekommt
    /unfollow fußball – dem nicht mehr folgen; /unfollow all löscht alle Filter
    /test fußball – was das gebracht hätte
    /help filters – alles, dem man folgen kann: eines von zwei Wörtern, Wortfolgen, Länder, Themen
    /topic – welche Themen es gibt
    /latest – die neuesten Einträge für diesen Chat
    /stop – nichts mehr senden
    /privacy – was gespeichert ist
    /id – deine Telegram-Nummer
help-filters =
    Was ein Filter sagen kann
    fähre – das Wort, in jeder Form
    hochwasser rettung – beide Wörter
    hochwasser, sturm – eines von beiden
    hochwasser -damm – aber kein Damm
    (hochwasser, sturm) rettung – Klammern
    "kalter krieg" – nebeneinander
    =bank – genau so: nicht Banken
    titel:hochwasser – in der Überschrift
    ukraine, land:UA – das Land
    "ukraine" – das Wort und seine Formen
    energie – das Thema oder das Wort
    thema:energie, #energie – das Thema
    quelle:reuters – von dort
    autor:schmidt – von ihr oder ihm
    ist:key – Schlüsselmomente
    ist:breaking – Eilmeldungen
    alles -fußball – alles außer Fußball

    /test und ein Filter zeigt, was er gebracht hätte.
help-editors =
    Für die Redaktion
    /post Überschrift – einen Eintrag schreiben; die Zeilen unter der Überschrift sind sein Text. #energie und +UA am Ende einer Zeile nennen Thema und Land; ein ! vor der Überschrift macht ihn zur Eilmeldung: zuerst und mit Ton
    /fix 12 Neue Überschrift – Nr. 12 einen anderen Text geben, ohne Hinweis; /latest zeigt die Nummern. Ändert seine Quelle ihn später, gilt deren Text, und du erfährst es
    /correct 12 Neue Überschrift – ebenso, mit Hinweis an alle, die ihn haben
    /withdraw 12 Grund – ihn zurückziehen, mit Hinweis an alle, die ihn haben
    /hold 12 – das Senden anhalten (was in dieser Sekunde unterwegs ist, kommt noch an); mit /release 12 geht es weiter
    Alles das auch ohne Nummer, als Antwort auf eine Nachricht, die den Eintrag zeigt
    /status – wie das Senden läuft und welche Quellen ausfallen
    /import – einen kopierten Liveblog übernehmen, als Nachrichten oder als .txt-Dokument
    /source – was hereinkommt und wie es um jede Quelle steht, mit Knöpfen
    /source add https://… – einen Feed oder die Seite eines Liveblogs aufnehmen; mit fresh 2h dahinter wird auch gesendet, was jünger ist als zwei Stunden
    /source pause 3 – nicht mehr lesen; auch /source resume 3 (fortsetzen), /source poll 3 (jetzt lesen) und /source remove 3 (entfernen)
help-owners =
    Für Betreiber
    /editor add 123456789 – jemanden schreiben lassen; auch /editor list und /editor remove 123456789
privacy =
    Das speichere ich über diesen Chat: seine Telegram-Nummer und seinen Titel, seine Filter und die Telegram-Nummern der Leute, die mich hinzugefügt und die Filter eingestellt haben. Einen Tag lang merke ich mir, welche Filter hier ausprobiert wurden, und { $days } Tage lang, welche Einträge wann hierher gingen, damit Korrekturen ankommen.

    Deine Nachrichten bleiben nur gespeichert, bis sie beantwortet sind, Entwürfe der Redaktion so lange wie die Einträge. Nichts davon gebe ich weiter.

    /unfollow all löscht alle Filter dieses Chats. /stop macht das auch, und danach sende ich nichts mehr. { $days } Tage nachdem ein Chat gestoppt wurde oder mich blockiert hat, ist von ihm nur noch die Nummer da.
id-user = Deine Telegram-Nummer ist { $id }.
id-chat = Die Nummer dieses Chats ist { $id }.
id-topic = Die Nummer dieses Themas ist { $id }.

## Folgen

filter-everything = alles
filter-named = { $name } ({ $filter })
filter-key = Schlüsselmomente
filter-breaking = Eilmeldungen
filter-only-key = { $filter }, nur Schlüsselmomente
filter-only-breaking = { $filter }, nur Eilmeldungen
follow-choose = Wozu soll dieser Chat Einträge bekommen? Drück auf einen Knopf oder schreib ein Wort hinter den Befehl, etwa: /follow fußball
follow-done = Dieser Chat folgt jetzt: { $filter }
follow-already = Dem folgt dieser Chat schon: { $filter }
follow-ask = Folgen: { $filter }?
follow-press = Drück auf „Folgen“, dann kommt alles hierher, was von jetzt an passt.
follow-much = Das ist viel. Du kannst alles nehmen, oder nur, was die Redaktion hervorhebt:
read-as-country = „{ $word }“ wird als Land verstanden: Auch seine Städte, seine Leute und seine Regierung zählen.
read-as-bloc = „{ $word }“ wird als Bündnis verstanden: Es zählt, was das Bündnis oder seine Organe nennt.
read-as-bloc-members = „{ $word }“ wird als Bündnis verstanden: Es zählt, was das Bündnis oder seine Organe nennt. Allem über seine Mitglieder folgst du mit { $members }
read-as-mark = „{ $word }“ wird als { $filter } verstanden: Es zählt, was die Redaktion so hervorhebt.
read-as-countries =
    { $count ->
        [one] Als Land verstanden: { $names }. In Anführungszeichen ist es das Wort.
       *[other] Als Länder verstanden: { $names }. In Anführungszeichen sind es die Wörter.
    }
read-as-words =
    { $count ->
        [one] „{ $names }“ wird hier als Wort gesucht; für das Land schreib { $typed }
       *[other] Das wird hier als Wort gesucht: { $names }. Für das Land schreib { $typed }
    }
read-as-tags =
    { $count ->
        [one] Ein Thema { $tags } gibt es nicht, also werden seine Wörter im Text gesucht.
       *[other] Die Themen { $tags } gibt es nicht, also werden ihre Wörter im Text gesucht.
    }{ $found ->
        [0] {" "}/topic nennt die Themen.
       *[other] {" "}Meinst du { $nearest }?
    }
read-as-topics =
    { $count ->
        [one] „{ $names }“ meint das Thema oder das Wort: Du bekommst Einträge zum Thema und Einträge mit dem Wort.
       *[other] Das meint jeweils das Thema oder das Wort: { $names }.
    }
reach-full =
    { $unit ->
        [none] In den letzten { $days } Tagen hätte das nichts gebracht.
        [day] In den letzten { $days } Tagen hätte das etwa { $count } Einträge am Tag gebracht.
        [week] In den letzten { $days } Tagen hätte das etwa { $count } Einträge in der Woche gebracht.
       *[total] In den letzten { $days } Tagen hätte das insgesamt { $count ->
            [one] einen Eintrag
           *[other] { $count } Einträge
        } gebracht.
    }
reach-short =
    { $unit ->
        [none] Das hätte bisher nichts gebracht
        [day] Das hätte etwa { $count } Einträge am Tag gebracht
        [week] Das hätte etwa { $count } Einträge in der Woche gebracht
       *[total] Das hätte bisher { $count ->
            [one] einen Eintrag
           *[other] { $count } Einträge
        } gebracht
    } (gezählt über { $days ->
        [one] einen Tag
       *[other] { $days } Tage
    }; mehr ist noch nicht gespeichert).
reach-unknown = Was das gebracht hätte, lässt sich nicht sagen: Aus den letzten { $days } Tagen ist nichts gespeichert.
reach-since =
    Das hätte seit { $since } { $count ->
        [0] nichts
        [one] einen Eintrag
       *[other] { $count } Einträge
    } gebracht; mehr ist noch nicht gespeichert.
reach-newest =
    { $count ->
        [one] Der neueste und einzige:
       *[other] Die neuesten:
    }
reach-rate =
    { $unit ->
        [none] { $days ->
            [one] bisher keine
           *[other] keine in { $days } Tagen
        }
        [day] etwa { $count } am Tag
        [week] etwa { $count } in der Woche
        [far] bisher { $count }
       *[total] { $count } in { $days } Tagen
    }
button-follow = Folgen
button-follow-all = Allem folgen
button-key = Nur Schlüsselmomente: { $rate }
button-breaking = Nur Eilmeldungen: { $rate }
button-only-topic = Nur das Thema „{ $word }“
button-only-word = Das Wort „{ $word }“ und seine Formen
too-many-chats = Pro Person kann ich { $limit } Chats und Themen beliefern, und so viele hast du schon. Schick /stop in einem, den du nicht mehr brauchst, und versuch es hier noch einmal.
button-unknown = Diesen Knopf kenne ich nicht. Schick den Befehl noch einmal, dann bekommst du neue, zum Beispiel /following
proposal-gone = Dieses Angebot ist nicht mehr gespeichert. Schick den Filter noch einmal: /follow und die Wörter.
test-usage = Schreib einen Filter hinter den Befehl, und ich zeige, was er gebracht hätte: /test hochwasser, sturm. /help filters sagt, was ein Filter kann.
test-title = Was { $filter } bringt
follow-unknown = Dem Filter „{ $filter }“ folgt dieser Chat nicht. /following zeigt seine Filter, mit Knöpfen zum Entfernen.
follow-gone = Das wurde schon entfernt.
follow-too-many = Ein Chat kann höchstens { $limit } Filtern folgen, und so viele hat dieser schon. Entferne erst einen: /following
following =
    { $count ->
        [one] Dieser Chat folgt einem Filter. Der Knopf entfernt ihn.
       *[other] Dieser Chat folgt { $count } Filtern. Jeder Knopf entfernt einen davon.
    }
following-none = Dieser Chat folgt noch keinem Wort, Land oder Thema. Drück auf einen Knopf oder schreib ein Wort hinter den Befehl, etwa: /follow fußball
unfollowed = Dieser Chat folgt nicht mehr: { $filter }
unfollowed-all =
    { $count ->
        [0] Dieser Chat hatte keine Filter.
        [one] Der eine Filter dieses Chats ist gelöscht.
       *[other] Alle { $count } Filter dieses Chats sind gelöscht.
    }
button-unfollow = ✕ { $filter }

## Warum ein Eintrag kam

button-why = Warum?
why-rule = Dieser Chat folgt: { $filter }
why-words = Dieser Chat folgt: { $filter }. Gepasst hat hier { $words }.
why-word = „{ $word }“
why-none = Kein Filter dieses Chats passt noch zu diesem Eintrag: Der Eintrag wurde bearbeitet, oder der Filter wurde geändert oder entfernt. /following zeigt die Filter.
button-less = Weniger davon
button-less-of = Weniger: { $filter }
button-drop = Nicht mehr folgen
button-close = Schließen
button-without = Ohne { $name }: { $rate }
less-none = Das wurde schon entfernt. /following zeigt die Filter dieses Chats.

## Lesen

latest-all = Die neuesten Einträge (dieser Chat folgt noch keinem Wort, Land oder Thema: /follow)
latest-matching = Die neuesten Einträge zu den Filtern dieses Chats
latest-none = Es gibt noch keine Einträge.
latest-none-matching = Kein gespeicherter Eintrag passt zu den Filtern dieses Chats. /following zeigt sie.
button-newer = ‹ Neuere
button-older = Ältere ›
entry-unknown = Diesen Eintrag gibt es nicht, oder er ist nicht mehr gespeichert.
card-read-rest = Alles lesen
card-reason = Du bekommst das, weil du folgst: { $filter }
card-corrected = Korrigiert { $time }
card-breaking = 🔴 EILMELDUNG
card-correction = Korrektur
card-change = Das hat sich geändert und lautet jetzt:
card-replaced = Durch eine neuere Nachricht ersetzt.
card-pointer = ↑ Siehe den Eintrag oben.
card-withdrawn = Diese Meldung wurde zurückgezogen.
card-withdrawn-why = Grund: { $reason }

## Schreiben

post-usage =
    Schreib den Eintrag hinter den Befehl: Die erste Zeile ist die Überschrift, die Zeilen darunter sind der Text.

    /post Fährverkehr eingestellt #wetter +DE
    Vor Kiel wurden sechs Meter hohe Wellen gemessen.
post-empty = Es fehlt die Überschrift: Nur Marken oder „!“ sind übrig. Schick es noch einmal mit einigen Wörtern, und die Marken am Ende einer Zeile.
post-unknown-country = „{ $typed }“ nennt kein Land, das ich kenne. Schreib zwei Buchstaben, etwa +UA, oder einen Namen, etwa +ukraine.
post-changed = Der Text hat sich geändert; die Vorschau steht darunter.
preview =
    Genau die Nachricht darüber bekommen die Leser.

    Länder: { $countries }
    Themen: { $topics }
    { $count ->
        [0] Dem folgt derzeit kein Chat.
        [one] Sie geht an einen Chat.
       *[other] Sie geht an { $count } Chats.
    }
preview-cut = Für eine Nachricht ist der Text zu lang: Leser bekommen den Anfang und einen Link, der ihnen alles bringt.
preview-reason = (hier steht sein Filter)
preview-no-countries = keine gefunden
preview-no-topics = keine
preview-breaking =
    { $count ->
        [0] Eilmeldung: sie ginge vor allem anderen hinaus, mit Ton.
        [one] Eilmeldung: sie geht vor allem anderen hinaus und klingelt in einem Chat, binnen { $span }.
       *[other] Eilmeldung: sie geht vor allem anderen hinaus und klingelt in { $count } Chats, im letzten binnen { $span }.
    }
button-publish = Veröffentlichen
button-mark-breaking =
    { $count ->
        [0] Eilmeldung: mit Ton
        [one] Eilmeldung: klingelt in einem Chat binnen { $span }
       *[other] Eilmeldung: klingelt in { $count } Chats binnen { $span }
    }
button-not-breaking = Keine Eilmeldung: ohne Ton
button-discard = Verwerfen
published = Als Nr. { $number } veröffentlicht.
discarded = Verworfen. Nichts wurde gespeichert oder gesendet.
draft-unknown = Diesen Entwurf gibt es nicht mehr.
draft-closed = Das wurde schon veröffentlicht, gespeichert oder verworfen.
draft-changed = Inzwischen kam weiterer Text. Drück noch einmal „Fertig“, um zu sehen, was er enthält.

## Quittungen, und was mit veröffentlichten Einträgen geschieht

entry-number = Nr. { $number }
span-seconds = { $count } s
span-minutes = { $count } min
span-hours = { $count } h
receipt-beginning = Er wird gerade verteilt.
receipt-nobody = Dem folgt derzeit kein Chat.
receipt-counts =
    Gesendet: { $sent }{ $doubled ->
        [0] {""}
        [one] {" "}(davon eine vielleicht doppelt)
       *[other] {" "}(davon { $doubled } vielleicht doppelt)
    } · wartend: { $waiting }{ $gone ->
        [0] {""}
       *[other] {" "}· nicht mehr erreichbar: { $gone }
    }{ $failed ->
        [0] {""}
       *[other] {" "}· gescheitert: { $failed }
    }
receipt-held = Von der Redaktion angehalten: /release { $number }
receipt-times = Der erste nach { $first }, der letzte nach { $last }.
correct-usage =
    Welcher Eintrag? Schreib seine Nummer hinter den Befehl, etwa: { $command ->
        [hold] /hold 12,
        [release] /release 12,
       *[other] /{ $command } 12 …
    } oder schick den Befehl als Antwort auf eine Nachricht, die den Eintrag zeigt. /latest zeigt die Nummern.
correct-too-much = Nichts ist geschehen: Hinter /{ $command } steht nur die Nummer eines Eintrags, „{ $typed }“ ist zu viel. Nur für Nr. { $number }: /{ $command } { $number }
correct-two-entries =
    Welcher Eintrag? Du antwortest auf Nr. { $shown } und schreibst die Nummer eines anderen, { $named }.
    { $command ->
        [hold] Um einen anzuhalten, schick /hold { $shown } oder /hold { $named }, nicht als Antwort.
        [release] Damit es mit einem weitergeht, schick /release { $shown } oder /release { $named }, nicht als Antwort.
       *[other] Für Nr. { $named } schick /{ $command } { $named } …, nicht als Antwort. Für Nr. { $shown }, mit Wörtern, die mit { $named } beginnen, schick /{ $command } { $shown } { $named } …
    }
correct-unknown = Nr. { $number } gibt es nicht, oder nicht mehr. /latest zeigt die neuesten mit ihren Nummern.
correct-withdrawn = Nr. { $number } ist schon zurückgezogen; daran lässt sich nichts mehr ändern.
fix-no-text = Der neue Text fehlt. Schreib ihn wie hinter /post: /{ $command } { $number } Neue Überschrift, und den Text in die Zeilen darunter.
fix-too-old =
    { $days ->
        [one] Nr. { $number } ist älter als ein Tag; eine Änderung daran braucht einen Hinweis: /correct { $number } …
       *[other] Nr. { $number } ist älter als { $days } Tage; eine Änderung daran braucht einen Hinweis: /correct { $number } …
    }
fix-unchanged = Das steht schon in Nr. { $number }; nichts wurde geändert.
change-titles =
    Jetzt: { $title }
    Vorher: { $former }
change-title = Er beginnt wie vorher: { $title }
change-preview =
    { $command ->
        [fix] Mit deiner Änderung sieht Nr. { $number } so aus. Niemand erfährt davon.
       *[other] Mit deiner Berichtigung sieht Nr. { $number } so aus. Wer ihn hat, erfährt davon.
    } Der Text ist lang, und Telegrams Apps schicken lange Texte in mehreren Nachrichten: Sieh nach, ob er vollständig ist. Hinaus geht er, wenn du den Knopf drückst.
button-change =
    { $command ->
        [fix] Ohne Hinweis ändern
       *[other] Mit Hinweis berichtigen
    }
correction-overruled =
    { $source } hat Nr. { $number } nach dir geändert. Dieser Text ist der neuere, also sehen die Leser jetzt ihn, ohne den Vermerk deiner Berichtigung:

    { $title }

    Um ihn wieder zu ändern, antworte auf diese Nachricht, oder schick /correct { $number } … oder /fix { $number } …
fix-lost-body = Der Text unter der Überschrift ist weg, denn es kam keiner mit.
fix-breaking = Dieser Eintrag ist schon verschickt und kann keine Eilmeldung mehr werden. Nichts wurde geändert. Lass das „!“ oder den Hashtag (etwa #eilmeldung) weg, oder schreib einen neuen Eintrag mit /post !…
change-new =
    { $count ->
        [one] Bei einem weiteren Chat passt er erst jetzt. Dort kommt er in der neuen Fassung an, ohne Ton.
       *[other] Bei { $count } weiteren Chats passt er erst jetzt. Dort kommt er in der neuen Fassung an, ohne Ton.
    }
fix-done =
    Nr. { $number } ist geändert, ohne Ton. { $have ->
        [0] Kein Chat hat ihn, soweit bekannt
        [one] Ein Chat hat ihn
       *[other] { $have } Chats haben ihn
    }{ $waiting ->
        [0] .
        [one] , einer sollte ihn noch bekommen.
       *[other] , { $waiting } sollten ihn noch bekommen.
    }
correct-done =
    Nr. { $number } ist berichtigt. { $have ->
        [0] Kein Chat hat ihn, soweit bekannt
        [one] Ein Chat hat ihn und erfährt es { $sound ->
            [0] leise
           *[1] mit Ton
        }
       *[other] { $have } Chats haben ihn und erfahren es { $sound ->
            [0] leise
           *[1] mit Ton
        }
    }{ $waiting ->
        [0] .
        [one] ; einer sollte ihn noch bekommen.
       *[other] ; { $waiting } sollten ihn noch bekommen.
    }
withdraw-done =
    Nr. { $number } ist zurückgezogen. { $have ->
        [0] Kein Chat hat ihn, soweit bekannt.
        [one] Ein Chat hat ihn und erfährt es { $sound ->
            [0] leise
           *[1] mit Ton
        }.
       *[other] { $have } Chats haben ihn und erfahren es { $sound ->
            [0] leise
           *[1] mit Ton
        }.
    }
withdraw-title = Zurückgezogen: { $title }
withdraw-stopped =
    { $count ->
        [0] Niemand sollte ihn noch bekommen.
        [one] Ein Chat sollte ihn noch bekommen und bekommt ihn nicht, es sei denn, er ist in dieser Sekunde unterwegs: Dann folgt der Hinweis.
       *[other] Etwa { $count } Chats sollten ihn noch bekommen und bekommen ihn nicht, außer was in dieser Sekunde unterwegs ist: Dort folgt der Hinweis.
    }
withdraw-no-reason = Der Grund fehlt, den die Leser sehen werden. Schreib ein paar Wörter hinter den Befehl: /withdraw { $number } Die Meldung war falsch
withdraw-reason-long = Der Grund darf { $limit } Zeichen haben, dieser hat { $length }. Nichts wurde zurückgezogen: Schick es noch einmal, mit einem kürzeren Grund.
hold-done =
    Nr. { $number } ist angehalten; was in dieser Sekunde unterwegs ist, kommt noch an. { $have ->
        [0] Kein Chat hat ihn, soweit bekannt
        [one] Ein Chat hat ihn
       *[other] Etwa { $have } Chats haben ihn
    }{ $waiting ->
        [0] ; keiner sollte ihn noch bekommen.
        [one] ; einer sollte ihn noch bekommen.
       *[other] ; etwa { $waiting } sollten ihn noch bekommen.
    } Weiter geht es mit /release { $number }.
hold-already = Nr. { $number } ist schon angehalten. Weiter geht es mit /release { $number }.
release-done =
    Nr. { $number } geht weiter. { $have ->
        [0] Kein Chat hat ihn
        [one] Ein Chat hat ihn
       *[other] { $have } Chats haben ihn
    }{ $waiting ->
        [0] { $behind ->
            [0] ; nichts ist noch zu senden.
           *[other] .
        }
        [one] ; einer bekommt ihn jetzt.
       *[other] ; { $waiting } bekommen ihn jetzt.
    }{ $behind ->
        [0] {""}
        [one] {" "}Einer, der ihn hat, bekommt jetzt, was sich seither geändert hat.
       *[other] {" "}{ $behind }, die ihn haben, bekommen jetzt, was sich seither geändert hat.
    }
release-not-held = Nr. { $number } ist nicht angehalten. /hold { $number } hält ihn an.

## Wie es steht

status-waiting =
    { $count ->
        [0] { $stopped ->
            [0] Nichts wartet auf das Senden.
           *[other] Nichts wartet auf das Senden außer dem, was angehalten ist.
        }
        [one] Eine Nachricht wartet, seit { $span }.
       *[other] { $count } Nachrichten warten, die älteste seit { $span }.
    }
status-rate =
    { $count ->
        [one] In der letzten Minute ging eine Nachricht hinaus
       *[other] In der letzten Minute gingen { $count } Nachrichten hinaus
    }; { $limit } in der Sekunde dürfen es sein.
status-outcomes =
    In den letzten 24 Stunden
    Gesendet: { $sent } · bearbeitet: { $edited } · Hinweise auf Berichtigungen: { $told }
    Chat nicht mehr erreichbar: { $gone } · umgezogen: { $moved } · geschlossen: { $closed } · Nachricht abgelehnt: { $rejected } · wegen eines Fehlers von mir aufgegeben: { $broken } · später noch einmal versucht: { $later } · ungewiss: { $uncertain }
status-held = Von der Redaktion angehalten: { $entries }
status-stopped =
    { $entry } ({ $count ->
        [0] niemand wartet darauf
        [one] eine Nachricht wartet
       *[other] { $count } Nachrichten warten
    })
status-unreadable = In den letzten 24 Stunden konnte ich einige Updates von Telegram nicht lesen ({ $count }). Ihre Nummern stehen im Log.
status-failing = Quellen, die ausfallen:
status-none-failing = Keine Quelle fällt aus.

## Übernehmen

import-begin =
    Schick jetzt den Text, als eine Nachricht oder mehrere, oder als .txt-Dokument. Drück dann „Fertig“.

    Jeder Eintrag braucht eine Zeit, in einer Form, wie Redaktionen sie schreiben: „16:48“ darüber, „+++ 16.48 Uhr: Fähre gefunden +++“, „vor 5 Minuten“ oder „Jo Doe 6 November 2024 04:16“ darunter. Chat-Exporte und Tabellen gehen auch.
import-collecting =
    { $parts ->
        [one] Bisher eine Nachricht, { $characters } Zeichen. Schick mehr, oder drück „Fertig“.
       *[other] Bisher { $parts } Nachrichten, { $characters } Zeichen. Schick mehr, oder drück „Fertig“.
    }
import-more = Der Text geht weiter; der Stand steht darunter.
import-collected = Das war alles; was es enthält, steht darunter.
import-document-hint = Um dieses Dokument zu übernehmen, schick es noch einmal mit /import als Beschriftung.
import-not-text = Das ist kein Text, den ich lesen kann. Speichere ihn als reinen Text in UTF-8 und schick ihn noch einmal.
import-too-large = Das Dokument ist zu groß: höchstens { $limit } MB. Schick es in Teilen.
import-nothing = Noch ist nichts angekommen. Schick den Text und drück dann „Fertig“.
import-entries =
    { $count ->
        [one] Ein Eintrag
       *[other] { $count } Einträge
    }{ $new ->
        [0] , keiner davon neu.
       *[other] , { $new } neu.
    }
import-span = Von { $earliest } bis { $latest }.
import-authors = Von { $authors }.
import-lede =
    { $lines ->
        [one] Über dem ersten Eintrag steht ein Vorspann, der kein Eintrag ist: „{ $begins }“
       *[other] Über dem ersten Eintrag steht ein Vorspann von { $lines } Zeilen, der kein Eintrag ist: „{ $begins }“
    }
import-strays =
    { $lines ->
        [one] Zwischen den Einträgen bleibt eine Zeile weg, wohl ein Bildtext, ein Knopf oder ein Teil einer Liste: „{ $begins }“
       *[other] Zwischen den Einträgen bleiben { $lines } Zeilen weg: Bildtexte, Knöpfe, Listen. Die erste: „{ $begins }“
    }
import-rest =
    { $lines ->
        [one] Unter dem letzten Eintrag steht eine Zeile, die zu keinem gehört und wegbleibt: „{ $begins }“
       *[other] Unter dem letzten Eintrag stehen { $lines } Zeilen, die zu keinem gehören und wegbleiben: „{ $begins }“
    }
import-unused =
    { $lines ->
        [one] Eine Zeile sieht aus wie eine Uhrzeit, gilt aber als Text: „{ $begins }“
       *[other] { $lines } Zeilen sehen aus wie Uhrzeiten, gelten aber als Text. Die erste: „{ $begins }“
    }
import-figures =
    { $order ->
        [month] Bei Daten wie „{ $line }“ lese ich zuerst den Monat. Bitte prüf, ob das stimmt.
       *[day] Bei Daten wie „{ $line }“ lese ich zuerst den Tag. Bitte prüf, ob das stimmt.
    }
import-unsure =
    { $count ->
        [one] Ich bin nicht sicher. Anders gelesen hat der Text einen Eintrag.
       *[other] Ich bin nicht sicher. Anders gelesen hat der Text { $count } Einträge.
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
        [one] Ein Eintrag steht zweimal da und zählt einmal.
       *[other] { $count } Einträge stehen noch einmal da und zählen einmal.
    }
import-day-guessed = Der Text nennt keinen Tag. Seine Uhrzeiten habe ich als die letzten vor dem Einfügen verstanden.
import-untimed =
    { $count ->
        [one] Ein Eintrag hat keine Zeit, denn der Text nennt sie nicht.
       *[other] { $count } Einträge haben keine Zeit, denn der Text nennt sie nicht.
    }
button-done = Fertig
button-store = Speichern
button-reread =
    { $count ->
        [one] Anders lesen (ein Eintrag)
       *[other] Anders lesen ({ $count } Einträge)
    }
button-store-publish =
    { $count ->
        [one] Speichern und einen neuen Eintrag veröffentlichen
       *[other] Speichern und { $count } neue Einträge veröffentlichen
    }
import-stored =
    { $new ->
        [0] Nichts Neues: { $count ->
            [one] Der eine Eintrag war
           *[other] Alle { $count } Einträge waren
        } schon gespeichert.
        [one] Einen neuen Eintrag still gespeichert; nichts wurde gesendet.
       *[other] { $new } neue Einträge still gespeichert; nichts wurde gesendet.
    }
import-published =
    { $new ->
        [0] Nichts Neues: { $count ->
            [one] Der eine Eintrag war
           *[other] Alle { $count } Einträge waren
        } schon gespeichert.
        [one] Einen neuen Eintrag gespeichert; er ist unterwegs zu seinen Lesern.
       *[other] { $new } neue Einträge gespeichert; sie sind unterwegs zu ihren Lesern.
    }

## Quellen

source-usage =
    Schreib eines davon:
    /source
    /source add https://example.org/live
    /source add https://example.org/live fresh 2h
    /source pause 3
    /source resume 3
    /source poll 3
    /source remove 3

    fresh 2h sendet gleich, was jünger ist als zwei Stunden; schreib eine Zahl und m, h oder d, bis { $limit }. Ohne das wird nur gesendet, was später kommt.
source-looking = Ich sehe nach…
source-added =
    { $kind ->
        [page] Hinzugefügt: { $title } (Seite eines Liveblogs, Nr. { $number }).
       *[feed] Hinzugefügt: { $title } (ein Feed, Nr. { $number }).
    }
source-added-quietly =
    { $count ->
        [0] Noch ohne Einträge; die kommenden gehen an die Leser.
        [one] Der eine Eintrag ist gespeichert und wurde nicht gesendet; die kommenden gehen an die Leser.
       *[other] Die { $count } Einträge sind gespeichert und wurden nicht gesendet; die kommenden gehen an die Leser.
    }
source-added-fresh =
    { $count ->
        [one] Der eine Eintrag ist gespeichert und unterwegs zu den Lesern.
       *[other] Die { $count } Einträge sind gespeichert; davon sind { $fresh } frisch und unterwegs zu den Lesern.
    }
source-follower-gets = So bekommen Leser, was sie betrifft, hier der neueste Eintrag:
source-offered = { $title } ist kein Liveblog, den ich lesen kann, aber die Seite nennt Feeds. Welchen soll ich aufnehmen?
source-offer-gone = Dieses Angebot gibt es nicht mehr. Gib mir die Adresse der Seite noch einmal: /source add https://example.org/live
source-known = { $title } gibt es schon, als Nr. { $number }. /source zeigt, wie es der Quelle geht.
source-unknown = Eine Quelle „{ $typed }“ gibt es nicht. /source zeigt alle mit ihrer Nummer.
source-removed = Entfernt: { $title }. Die Einträge bleiben; neue kommen nicht mehr.
source-paused = Angehalten: { $title }. Davon kommt nichts mehr, bis du die Quelle fortsetzt: /source resume { $number }
source-is-paused = { $title } ist angehalten. Setz die Quelle erst fort: /source resume { $number }
source-resumed = Fortgesetzt: { $title }. Was schon dasteht, wird gespeichert und nicht verschickt; was von jetzt an kommt, geht an die Leser.
source-polled-now =
    { $title }: { $new ->
        [0] nichts Neues
        [one] ein neuer Eintrag
       *[other] { $new } neue Einträge
    }{ $edited ->
        [0] {""}
        [one] , einer geändert
       *[other] , { $edited } geändert
    }{ $withdrawn ->
        [0] {""}
        [one] , einer zurückgezogen
       *[other] , { $withdrawn } zurückgezogen
    }.{ $braked ->
        [0] {""}
       *[other] {" "}{ $braked } davon habe ich nicht verschickt: Die meisten scheinen mir schon bekannt zu sein.
    }
source-poll-failed = { $title }: { $why }
source-given-up =
    Ich habe { $title } ({ $url }) angehalten, weil sich die Quelle seit einem Tag nicht lesen lässt. Zuletzt: { $why }

    Wenn du weißt, dass es wieder geht, drück „fortsetzen“.
source-braked =
    Ich habe { $count ->
        [one] einen Eintrag
       *[other] { $count } Einträge
    } von { $title } zurückgehalten. Sie kamen auf einmal, und die meisten sind alt oder wiederholen Überschriften, die ich schon habe. Sie sind gespeichert, aber nicht verschickt. Neue Einträge gehen weiter wie gewohnt hinaus.

    Was soll damit geschehen? Antwortet innerhalb von 24 Stunden niemand, bleiben sie unverschickt.
button-brake-newest = Die neuesten 5 verschicken
button-brake-all = Alle verschicken
button-brake-quiet = Nicht verschicken
brake-sent =
    { $count ->
        [one] Ein Eintrag geht jetzt an alle, deren Filter passen.
       *[other] { $count } Einträge gehen jetzt an alle, deren Filter passen.
    }
brake-quiet = Gut, diese Einträge werden nicht verschickt. In /latest sind sie zu finden.
brake-answered =
    { $answer ->
        [newest] Das hat schon jemand entschieden: Die neuesten 5 wurden verschickt.
        [all] Das hat schon jemand entschieden: Alle wurden verschickt.
       *[quiet] Das hat schon jemand entschieden: Sie werden nicht verschickt.
    }
brake-over = Das ist mehr als 24 Stunden her. Diese Einträge bleiben unverschickt.
brake-unknown = Diese Einträge sind nicht mehr da.
source-was-braked =
    Gebremst { $at }: { $count ->
        [one] Ein Eintrag sah alt oder wiederholt aus
       *[other] { $count } Einträge sahen alt oder wiederholt aus
    }. { $answer ->
        [newest] Die neuesten 5 wurden verschickt.
        [all] Alle wurden verschickt.
        [none] Gespeichert, nicht verschickt; es fehlt noch eine Antwort.
       *[quiet] Gespeichert, nicht verschickt.
    }
source-broke = etwas darin ließ das Lesen scheitern; Näheres steht im Protokoll
source-not-polled = Noch nicht gelesen.
source-polled = Zuletzt gelesen: { $at }.
source-next-now = Wird jetzt gelesen.
source-next-seconds = Wieder in { $count } s.
source-next-minutes = Wieder in { $count } min.
source-rate =
    { $count ->
        [0] Kein Eintrag aus den letzten 24 Stunden.
        [one] Ein Eintrag aus den letzten 24 Stunden, zurückgezogene nicht mitgezählt.
       *[other] { $count } Einträge aus den letzten 24 Stunden, zurückgezogene nicht mitgezählt.
    }
source-failing =
    { $count ->
        [one] Einmal gescheitert: { $why }
       *[other] { $count }-mal hintereinander gescheitert, seit { $since }: { $why }
    }
source-paused-asked = Von der Redaktion angehalten: { $at }.
source-paused-failing = Angehalten: { $at }, nachdem das Lesen einen Tag lang gescheitert war: { $why }
source-held-back =
    { $count ->
        [one] Eine Änderung wurde zurückgehalten: Ein Eintrag änderte sich mehr als { $limit }-mal in einer Stunde. Sein neuester Text wird später genommen.
       *[other] { $count } Änderungen wurden zurückgehalten: Ein Eintrag änderte sich mehr als { $limit }-mal in einer Stunde. Sein neuester Text wird später genommen.
    }
sources =
    { $count ->
        [one] Eine Quelle
       *[other] { $count } Quellen
    }
sources-none = Es gibt noch keine Quellen. Füge eine hinzu: /source add https://example.org/live
button-poll = { $number } jetzt lesen
button-pause = { $number } anhalten
button-resume = { $number } fortsetzen
button-remove = { $number } entfernen
button-previous = ‹ Zurück
button-next = Mehr ›

## Redaktion

editor-usage =
    Schreib eines davon:
    /editor add 123456789
    /editor list
    /editor remove 123456789

    Die eigene Nummer erfährt man, wenn man mir /id schickt.
editor-bad-id = „{ $typed }“ ist keine Telegram-Nummer. Die eigene erfährt man, wenn man mir /id schickt.
editor-added = { $id } kann jetzt schreiben.
editor-already = { $id } gehörte schon zur Redaktion.
editor-is-nobody = { $id } gehört Telegram oder mir, keinem Menschen. Die Person kann mir /id schicken; nimm dann diese Nummer: /editor add 123456789
editor-is-owner = { $id } betreibt diesen Bot und kann ohnehin schreiben.
editor-removed = { $id } kann nicht mehr schreiben.
editor-unknown = { $id } gehört nicht zur Redaktion. /editor list zeigt, wer dazugehört.
editors =
    { $count ->
        [one] Ein Mitglied der Redaktion
       *[other] { $count } Mitglieder der Redaktion
    }
button-remove-editor = ✕ { $name }
editors-none = Zur Redaktion gehören nur die Betreiber. Füge jemanden hinzu: /editor add 123456789

## Wenn es nicht geht

editors-only = Das ist der Redaktion vorbehalten. Ein Betreiber dieses Bots kann dich aufnehmen: Schick ihm deine Nummer von /id.
owners-only = Das ist den Betreibern dieses Bots vorbehalten.
group-admins-only = Was dieser Chat bekommt, können nur seine Admins ändern.
no-chat = Dafür gibt es keinen Chat, in dem ich antworten könnte.
storage-trouble = Mein Speicher funktioniert gerade nicht, deshalb kann ich jetzt nicht antworten. Ich versuche es alle paar Sekunden wieder und erledige deine Bitte, sobald es geht. Wenn nichts kommt, schick sie bitte noch einmal.
failed = Das ging nicht, und es lag nicht an dir. Es ist notiert; versuch es bitte gleich noch einmal.
not-typed = Weitergeleitete Befehle und Befehle von anderen Bots führe ich nicht aus. Tipp ihn selbst ein: { $typed }
slow-down = Das war viel in einer Minute, deshalb lasse ich einige Antworten weg. Versuch es in einer Minute noch einmal. /stop, /follow und /unfollow wirken trotzdem.
unknown-command = { $typed } kenne ich nicht. /help zeigt, was ich kann.
hint-follow = Um dem zu folgen, schick das oder drück den Knopf: /follow { $filter }
button-follow-typed = /follow { $filter }
hint-editors = Um einen Eintrag zu schreiben, setz /post davor. Um einen zu ändern, setz /fix oder /correct vor die neuen Wörter, als Antwort auf eine Nachricht, die ihn zeigt.
edit-not-read = Ein geänderter Befehl wird nicht noch einmal gelesen: Schick ihn neu.
edit-not-read-of = Nr. { $number } ist draußen, und ein geänderter Befehl wird nicht noch einmal gelesen. Um ihn zu ändern, schick /fix { $number } … oder /correct { $number } …
hint = Um etwas zu folgen, schreib es hinter den Befehl, etwa: /follow fußball. /help zeigt, was ich kann.

## Topics. A topic's slug is what stands behind topic: in a filter.

topic-list = Diesen Themen kann man folgen, etwa mit /follow thema:energie. Das sind nur die beiden oberen Ebenen: /topic und ein Name zeigt, was es umfasst, etwa /topic energie.
topic-list-own = Vom Betreiber dieses Bots angelegt oder geändert: { $names }
topic-shown = { $name }: /follow topic:{ $slug }
topic-wider = Gehört zu: { $names }
topic-parts = Umfasst: { $names }
topic-words = Wörter des Betreibers dafür: { $words }
topic-usage =
    Betreiber können einem Thema eigene Wörter geben oder ein neues anlegen. Neue Einträge mit einem der Wörter gehören dazu:
    /topic add Nordsee: offshore, "dogger bank", =Sylt, -strand
    /topic remove Nordsee: offshore
    /topic remove Nordsee
    Ein Wort zählt in jeder Form, =Sylt nur in dieser; -strand zählt für das Thema nicht.
topic-unknown =
    { $found ->
        [0] Ein Thema „{ $typed }“ gibt es nicht. /topic zeigt alle.
       *[other] Ein Thema „{ $typed }“ gibt es nicht. Meintest du { $nearest }? /topic zeigt alle.
    }
topic-changed = { $name } ist geändert, für alle Einträge ab jetzt: /follow topic:{ $slug }
topic-made = { $name } ist angelegt, für alle Einträge ab jetzt: /follow topic:{ $slug }
topic-no-word = „{ $word }“ ist keines deiner Wörter für { $name }: Es bleibt alles, wie es war. /topic und der Name zeigt sie.
topic-reserved = „{ $name }“ kann kein Thema heißen: In einem Filter bedeutet das etwas anderes. Nimm einen anderen Namen.
topic-unclosed-quote = Ein Anführungszeichen ist nicht geschlossen: { $typed }. Setz die Wortfolge zwischen zwei Zeichen, etwa "dogger bank".
topic-removed = Für { $name } gibt es keine Wörter mehr von dir.
topic-not-own = „{ $name }“ hast du keine Wörter gegeben. /topic zeigt die Themen und welche du geändert hast.
topic-name-long = Der Name eines Themas darf höchstens { $limit } Zeichen haben. Nimm einen kürzeren.
topic-bad-word = Nach „{ $typed }“ kann ich nicht suchen. Ein Wort oder eine Wortfolge hat Buchstaben oder Ziffern, höchstens { $words } Wörter und höchstens { $characters } Zeichen; trenn sie mit Kommas.
topic-many-words = Ein Thema darf höchstens { $limit } Wörter und Wortfolgen von dir haben. Nimm mit /topic remove einige weg, oder mach zwei Themen daraus.
topic-many = Du kannst höchstens { $limit } Themen anlegen oder ändern. Nimm mit /topic remove eines weg.

## Filters that cannot be read. $position counts characters from 1.
filter-empty = Der Filter ist leer. Schreib ein Wort, eine "Wortfolge", country:UA, topic:energie oder alles.
filter-too-long = Der Filter hat { $length } Zeichen; erlaubt sind { $limit }. Lass etwas weg, oder mach zwei Filter daraus.
filter-too-many-terms = Der Filter verlangt { $count } Dinge; erlaubt sind { $limit }. Lass einige weg, oder mach zwei Filter daraus.
filter-unclosed-quote = Ein Anführungszeichen ist nicht geschlossen, bei „{ $near }“ (Zeichen { $position }). Setz die Wortfolge zwischen zwei Zeichen, etwa "north korea".
filter-empty-quotes = Zwischen den Anführungszeichen bei Zeichen { $position } steht nichts. Schreib die Wortfolge dazwischen, etwa "north korea".
filter-lone-dash = Der Strich bei Zeichen { $position } steht allein. Um ein Wort auszuschließen, setz ihn direkt davor: -fußball.
filter-no-word = „{ $typed }“ (Zeichen { $position }) enthält weder Buchstaben noch Ziffern. Filter suchen nach Wörtern: Schreib eines, oder lass das weg.
filter-sign = Nach dem „{ $sign }“ in „{ $typed }“ (Zeichen { $position }) kann ich nicht suchen. Ein Wort wird in allen Formen gefunden; lass das Zeichen weg.
filter-stop-words = „{ $typed }“ sagt zu wenig: Solche Wörter stehen in fast jedem Text. Füg ein Wort hinzu, das sagt, was du möchtest, oder lass das weg.
filter-only-exclusions = Der Filter sagt nur, was wegbleiben soll: „{ $typed }“. Füg hinzu, was du möchtest, etwa ukraine, oder setz „alles“ davor.
filter-contradiction = Der Filter verlangt, was „{ $typed }“ ausschließt; nichts könnte je passen. Nimm eines von beiden weg.
filter-unknown-field = „{ $field }:“ (Zeichen { $position }) ist unbekannt. Vor einem Doppelpunkt können land, thema, titel, quelle, autor und ist stehen, wie in land:UA, titel:drohnen oder ist:wichtig.
filter-address = Einer Adresse kann man nicht folgen: Ein Filter fragt nach Wörtern. Schreib ein Wort, um das es dir geht, etwa /follow hochwasser. Die Redaktion nimmt ein Liveblog mit /source add und seiner Adresse auf.
filter-empty-country = Hinter country: (Zeichen { $position }) fehlt ein Land. Schreib seinen Code oder Namen, etwa country:UA oder country:ukraine.
filter-unknown-country = { $found ->
    [0] Ein Land „{ $typed }“ (Zeichen { $position }) gibt es nicht. Schreib den Code oder Namen, etwa country:UA oder country:ukraine.
   *[other] Ein Land „{ $typed }“ (Zeichen { $position }) gibt es nicht. Meintest du { $nearest }?
}
filter-empty-topic = Hinter topic: (Zeichen { $position }) fehlt ein Thema. Schreib seinen Namen, etwa topic:energie oder topic:"north sea".
filter-unknown-topic = { $found ->
    [0] Ein Thema „{ $typed }“ (Zeichen { $position }) gibt es nicht. /topic zeigt alle; um das Wort zu suchen, lass topic: weg.
   *[other] Ein Thema „{ $typed }“ (Zeichen { $position }) gibt es nicht. Meintest du { $nearest }? /topic zeigt alle.
}
filter-too-many-cases = Die Klammern und Alternativen dieses Filters ergeben mehr als { $limit } Kombinationen. Lass einige weg, oder mach zwei Filter daraus.
filter-too-deep = Bei Zeichen { $position } stehen mehr als { $limit } Klammern ineinander. Schreib es mit weniger, oder mach zwei Filter daraus.
filter-unclosed-bracket = Die Klammer „{ $typed }“ bei Zeichen { $position } ist nicht geschlossen. Schließ sie hinter dem Letzten, was zusammengehört, wie in (kiew, charkiw) drohnen.
filter-stray-bracket = Die Klammer „{ $typed }“ bei Zeichen { $position } schließt nichts. Öffne eine davor, oder nimm sie weg.
filter-empty-brackets = Zwischen den Klammern bei Zeichen { $position } steht nichts. Schreib dazwischen, was zusammengehört, wie in (kiew, charkiw) drohnen.
filter-lone-operator = Neben „{ $typed }“ (Zeichen { $position }) fehlt etwas. ODER und UND stehen zwischen zwei Dingen und NICHT vor einem, wie in kiew ODER charkiw; um das Wort selbst zu suchen, setz es in Anführungszeichen.
filter-case-only-excludes = Eine der Alternativen sagt nur, was wegbleiben soll: „{ $typed }“ (Zeichen { $position }); dazu passt fast alles. Setz Klammern um die Alternativen und den Ausschluss dahinter, wie in (kiew, charkiw) -fußball.
filter-empty-value = Hinter „{ $typed }“ (Zeichen { $position }) steht nichts. Schreib ein Wort oder eine "Wortfolge" direkt hinter den Doppelpunkt, wie in titel:drohnen.
filter-unknown-flag = „{ $typed }“ (Zeichen { $position }) ist unbekannt. Es gibt: { $choices }.
filter-late-language = „{ $typed }“ (Zeichen { $position }) nennt die Sprache des ganzen Filters: Setz es ganz an den Anfang, wie in lang:en houses.
filter-unknown-language = Für eine Sprache „{ $typed }“ (Zeichen { $position }) gibt es keine Regeln. Lass sie weg, oder schreib eines dieser Kürzel: { $choices }.

## Sources and pasted text that cannot be read

source-bad-url = Das ist keine Adresse, die ich lesen kann. Sie muss mit http:// oder https:// beginnen und darf weder Benutzernamen noch Passwort enthalten, zum Beispiel https://example.org/feed.xml
source-bad-redirect = { $host } leitet mich zu etwas weiter, das keine einfache Webadresse ist. Öffne die Quelle im Browser und gib mir die Adresse, bei der er ankommt.
source-unreachable = { $host } ist nicht zu erreichen oder antwortet nicht wie ein Webserver. Prüfe die Adresse; stimmt sie, versuch es später noch einmal.
source-timeout = { $host } hat nicht innerhalb von { $seconds } Sekunden vollständig geantwortet. Versuch es später noch einmal.
source-certificate = Das Sicherheitszertifikat von { $host } ist nicht gültig, deshalb lese ich dort nicht. Der Betreiber muss es erneuern.
source-broken-off = Die Antwort von { $host } brach mittendrin ab. Versuch es später noch einmal.
source-status =
    { $status ->
        [401] { $host } verlangt für diese Adresse eine Anmeldung. Ich kann nur lesen, was allen offensteht.
        [403] { $host } lässt mich diese Adresse nicht lesen (403). Frag den Betreiber oder gib mir eine andere Adresse.
        [404] Unter dieser Adresse gibt es auf { $host } nichts (404). Prüfe sie auf Tippfehler.
        [410] Was unter dieser Adresse auf { $host } stand, ist endgültig weg (410). Such die neue Adresse.
        [429] { $host } bittet mich, seltener zu kommen (429). Ich warte so lange wie verlangt.
       *[other] { $host } antwortete mit dem Fehler { $status }. Versuch es später noch einmal.
    }
source-redirects = { $host } schickt mich von einer Adresse zur nächsten, mehr als { $limit }-mal. Gib mir die Adresse, die am Ende steht.
source-too-large = Was { $host } schickt, ist größer als { $megabytes } MB; mehr lese ich von einer Quelle nicht. Gib mir einen Feed mit weniger Einträgen.
source-not-a-feed =
    { $looks ->
        [empty] Unter dieser Adresse steht nichts: Die Datei ist leer. Prüf sie auf Tippfehler oder versuch es später noch einmal.
        [html] Das ist eine Webseite ohne Liveblog, den ich lesen kann, und sie nennt keinen Feed. Such auf ihr einen Link namens RSS, Atom oder Feed und gib mir dessen Adresse.
        [json] Das ist JSON, aber kein JSON Feed. Gib mir die Adresse der Seite des Liveblogs oder seines Feeds.
        [xml] Das ist XML, aber weder RSS noch Atom. Gib mir die Adresse der Seite des Liveblogs oder seines Feeds.
        [binary] Das ist eine Datei anderer Art. Gib mir die Adresse der Seite des Liveblogs oder seines Feeds (RSS, Atom, JSON Feed).
       *[text] Das ist einfacher Text. Gib mir die Adresse der Seite des Liveblogs oder seines Feeds (RSS, Atom, JSON Feed); den Text eines Liveblogs nimmt /import auf.
    }
source-unreadable = Was dort steht, ist so beschädigt, dass ich es nicht lesen kann. Gib mir eine andere Adresse des Liveblogs: seine Webseite, wenn das ein Feed ist, einen Feed, wenn das die Seite ist.
source-too-slow = Das Lesen dauerte länger als { $seconds } Sekunden, deshalb habe ich es aufgegeben. Gib mir einen Feed oder eine Seite mit weniger oder einfacheren Einträgen.
source-unreachable-now = { $host } ist gerade nicht zu erreichen. Ich versuche es weiter.
source-timeout-now = { $host } ist gerade zu langsam: Innerhalb von { $seconds } Sekunden kam keine vollständige Antwort. Ich versuche es weiter.
source-status-now =
    { $status ->
        [401] { $host } verlangt für diese Adresse jetzt eine Anmeldung. Ich kann nur lesen, was für alle offen ist.
        [403] { $host } lässt mich diese Adresse nicht mehr lesen (403). Ich versuche es weiter. Wenn das so bleibt, frag den Betreiber.
        [404] Unter dieser Adresse gibt es auf { $host } nichts mehr (404). Ich versuche es weiter. Wenn der Liveblog umgezogen ist, füge die neue Adresse hinzu.
        [410] { $host } meldet, dass es diese Adresse endgültig nicht mehr gibt (410). Wenn der Liveblog umgezogen ist, füge die neue Adresse hinzu.
        [429] { $host } bittet mich, seltener zu kommen (429). Ich warte so lange wie verlangt.
       *[other] { $host } hat selbst ein Problem: Es antwortet mit dem Fehler { $status }. Ich versuche es weiter.
    }
source-redirects-now = { $host } leitet mich jetzt mehr als { $limit }-mal von einer Adresse zur nächsten. Ich versuche es weiter. Wenn das so bleibt, füge die letzte dieser Adressen hinzu.
source-bad-redirect-now = { $host } leitet mich jetzt an etwas weiter, das keine gewöhnliche Webadresse ist. Ich versuche es weiter. Wenn das so bleibt, öffne die Quelle im Browser und füge die Adresse hinzu, bei der sie endet.
source-not-a-feed-now =
    { $looks ->
        [empty] Unter der Adresse kommt jetzt eine leere Datei. Ich versuche es weiter.
       *[other] Unter der Adresse kommt jetzt etwas, das ich nicht als Liveblog oder Feed lesen kann. Ich versuche es weiter. Wenn der Liveblog umgezogen ist, füge die neue Adresse hinzu.
    }
source-unreadable-now = Was von dort kommt, ist gerade beschädigt und für mich nicht lesbar. Ich versuche es weiter.
source-too-large-now = Was { $host } schickt, ist auf über { $megabytes } MB gewachsen. So viel lese ich von keiner Quelle. Ich versuche es weiter. Mit einem Feed mit weniger Einträgen geht es.
source-too-slow-now = Was von dort kommt, zu lesen dauert jetzt länger als { $seconds } Sekunden, deshalb habe ich abgebrochen. Ich versuche es weiter.
report-failing =
    Ich kann { $title } seit { $since } nicht lesen. { $why }

    /source zeigt den Stand. Sobald es wieder geht, ändere ich diese Nachricht.
report-well = { $title } geht wieder. Ich konnte die Quelle von { $since } bis { $until } nicht lesen.
source-limit =
    { $reason ->
        [lively] Mindestens alle { $wait }: In den letzten 24 Stunden kam ein Eintrag.
        [new] Mindestens alle { $wait }: In den letzten 24 Stunden hinzugefügt, und der erste neue Eintrag steht noch aus.
        [starting] Alle { $wait }: Die Berichterstattung beginnt gerade.
        [setting] Mindestens alle { $wait }: Öfter lässt POLL_INTERVAL nicht zu.
        [asked] Nicht öfter als alle { $wait }: Darum bittet die Quelle selbst.
       *[quiet] Mindestens alle { $wait }: In den letzten 24 Stunden kam kein Eintrag.
    }

paste-no-entry =
    In diesem Text habe ich keine Einträge gefunden. Jeder Eintrag braucht eine Zeit darüber, darunter oder daneben, etwa:
    16:48 Jo Doe
    Fähre vor dem Kap gefunden
    Alle an Bord sind wohlauf.
paste-too-long = Dieser Text ist länger als { $limit } Zeichen; mehr lese ich nicht auf einmal. Nimm ihn in Teilen auf.
paste-too-much = Diesen Text zu lesen brauchte mehr Zeit oder Speicher, als ich für einen Text aufwende; ich habe es aufgegeben. Nimm ihn in Teilen auf.

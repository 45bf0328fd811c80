# Tutto quello che il bot dice in italiano. Nomi e { $argomenti } come in en.ftl. Bozza.
# Il bot dà del tu e parla in prima persona. Virgolette: “ ”.
# Glossario: entry aggiornamento · liveblog diretta (liveblog) · follow seguire; ciò che si segue, filtro · filter filtro ·
# topic tema (del forum: argomento) · source fonte · feed feed · match corrispondere · mute silenziare ·
# quiet hours orario di riposo · digest aggiornamenti insieme · catch up recuperare · key moment momento chiave ·
# breaking ultim’ora · headline titolo · correction correzione · withdraw ritirare · hold sospendere · release riprendere ·
# draft bozza · undo annullare · editors redazione · owner proprietario · tap toccare.

## Che cos'è il bot. Le app di Telegram lo mostrano prima del primo /start (512 caratteri) e nel profilo (120).

bot-description =
    Ti mando gli aggiornamenti delle dirette (liveblog). Dimmi che cosa ti interessa: una parola, un paese o un tema. Ogni nuovo aggiornamento che corrisponde arriva nella tua chat.
bot-short-description = Segui una parola, un paese o un tema e ricevi in chat gli aggiornamenti delle dirette che corrispondono.

## Comandi, come li mostra il menu di Telegram (al massimo 256 caratteri)

command-follow = Seguire una parola, un paese o un tema
command-following = Vedere i filtri di questa chat
command-unfollow = Togliere un filtro
command-test = Provare un filtro prima di seguirlo
command-topic = Vedere i temi che puoi seguire
command-latest = Vedere gli ultimi aggiornamenti
command-help = Vedere che cosa so fare
command-channel = Collegare un canale e scegliere che cosa ci pubblico
command-start = Iniziare, o tornare dopo /stop
command-stop = Non ricevere più messaggi
command-privacy = Vedere che cosa conservo di questa chat
command-id = Vedere il tuo ID di Telegram e quello di questa chat
command-post = Scrivere un aggiornamento (redazione)
command-fix = Modificare un aggiornamento senza avvisare i lettori (redazione)
command-correct = Correggere un aggiornamento e avvisare i lettori (redazione)
command-withdraw = Ritirare un aggiornamento (redazione)
command-edit = Ricevere il testo di un aggiornamento per modificarlo (redazione)
command-hold = Sospendere un aggiornamento (redazione)
command-release = Riprendere l’invio di un aggiornamento sospeso (redazione)
command-status = Vedere che cosa sto inviando e quali fonti non funzionano (redazione)
command-import = Importare il testo copiato di una diretta (redazione)
command-source = Aggiungere e gestire le fonti (redazione)
command-editor = Aggiungere e togliere persone dalla redazione (proprietari)

## Inizio e fine

start =
    Ti mando gli aggiornamenti delle dirette. Dimmi che cosa ti interessa e ogni nuovo aggiornamento che corrisponde arriva in questa chat.

    Tocca un pulsante o scrivi che cosa vuoi seguire:
    /follow calcio
    /follow ucraina
    /follow "corea del nord" truppe -calcio

    Con /help vedi tutto il resto che so fare.
start-back =
    { $count ->
        [one] Che bello rivederti! Hai 1 filtro. Lo vedi con /following
       *[other] Che bello rivederti! Hai { $count } filtri. Li vedi con /following
    }
group-start = Ciao! Mando qui gli aggiornamenti delle dirette. Gli admin scelgono quali con /follow
stopped =
    Fatto: qui non mando più niente. Conservo i filtri di questa chat fino al giorno { $date }. Fino ad allora “Annulla” o /start li riporta.
help-for-reader = Per tutti
help-follow = /follow – seguire una parola, un paese o un tema
help-following = /following – vedere i filtri di questa chat
help-unfollow = /unfollow calcio – non seguire più calcio; /unfollow tutti toglie tutti i filtri
help-test = /test calcio – vedere quali aggiornamenti sarebbero arrivati con il filtro “calcio”
help-help = /help filters – come si scrivono i filtri: frasi, alternative, paesi, temi
help-topic = /topic – vedere i temi che puoi seguire
help-latest = /latest – vedere gli ultimi aggiornamenti
help-channel = /channel – collegare un canale e scegliere che cosa ci pubblico
help-start = /start – iniziare, o tornare dopo /stop
help-stop = /stop – non ricevere più messaggi
help-privacy = /privacy – vedere che cosa conservo
help-id = /id – vedere il tuo ID di Telegram
help-filters =
    Come si scrivono i filtri
    incendio – la parola in ogni forma
    alluvione soccorsi – tutte e due le parole
    alluvione, tempesta – una delle due
    alluvione -diga – alluvione, ma non diga
    (alluvione, tempesta) soccorsi – le parole tra parentesi stanno insieme
    "prezzo del petrolio" – queste parole di seguito
    =arte – esattamente questa forma, non arti
    titolo:alluvione – nel titolo
    ucraina, paese:UA – il paese
    "ucraina" – solo la parola, in ogni forma
    energia – il tema o la parola
    tema:energia, #energia – solo il tema
    fonte:reuters – gli aggiornamenti di questa fonte
    autore:rossi – gli aggiornamenti di questa persona
    è:chiave – i momenti chiave
    è:urgente – le notizie dell’ultim’ora
    tutto -calcio – tutto tranne il calcio

    Per provare un filtro, invia /test e il filtro.
help-for-editor = Per la redazione
help-post = /post Titolo – scrivere un aggiornamento. Il testo va nelle righe sotto. Alla fine di una riga, #energia aggiunge un tema e +UA un paese. Un ! davanti al titolo lo rende ultim’ora: parte per primo e suona
help-fix = /fix 12 Nuovo titolo – modificare l’aggiornamento 12 senza avvisare i lettori. I numeri sono in /latest. Se poi la fonte modifica l’aggiornamento, uso il suo testo e te lo dico
help-correct = /correct 12 Nuovo titolo – modificare l’aggiornamento 12 e avvisare chi l’ha ricevuto
help-withdraw = /withdraw 12 Motivo – ritirare l’aggiornamento 12 e avvisare chi l’ha ricevuto
help-edit = /edit 12 – ricevere il testo dell’aggiornamento 12, per modificarlo e rimandarlo
help-hold = /hold 12 – sospendere l’aggiornamento 12 (i messaggi già partiti arrivano lo stesso)
help-release =
    /release 12 – riprendere l’invio dell’aggiornamento 12
    Al posto del numero, puoi rispondere a un messaggio che mostra l’aggiornamento con /fix, /correct, /withdraw, /edit, /hold o /release
help-status = /status – vedere che cosa sto inviando e quali fonti non funzionano
help-import = /import – importare una diretta copiata, in messaggi o in un file .txt
help-source =
    /source – vedere e gestire tutte le fonti
    /source add https://… – aggiungere un feed o la pagina di una diretta. Con fresh 2h alla fine invio anche gli aggiornamenti delle ultime 2 ore
    /source pause 3 – mettere in pausa la fonte 3. E anche: /source resume 3 (riprenderla), /source poll 3 (leggerla ora), /source remove 3 (toglierla)
    /source export – ricevere tutte le fonti in un file OPML. Per importare un file così, mandamelo
help-for-owner = Per i proprietari
help-editor = /editor add 123456789 – aggiungere qualcuno alla redazione. E anche: /editor list, /editor remove 123456789
id-user = Il tuo ID di Telegram è { $id }.
id-chat = L’ID di questa chat è { $id }.
id-topic = L’ID di questo argomento del forum è { $id }.

## Seguire

filter-everything = tutto
filter-named = { $name } ({ $filter })
filter-key = momenti chiave
filter-breaking = notizie dell’ultim’ora
filter-only-key = { $filter }, solo momenti chiave
filter-only-breaking = { $filter }, solo ultim’ora
follow-choose = Che cosa deve seguire questa chat? Tocca un pulsante o scrivi una parola dopo il comando, per esempio: /follow calcio
follow-done = Ora questa chat segue: { $filter }
follow-already = Questa chat segue già: { $filter }
follow-ask = Seguire { $filter }?
follow-press = Tocca “Segui” per ricevere qui i nuovi aggiornamenti che corrispondono.
follow-much = È tanto. Puoi seguire tutto o solo le cose più importanti:
read-as-country = “{ $word }” indica il paese: corrispondono anche gli aggiornamenti sulle sue città, la sua gente e il suo governo.
read-as-bloc = “{ $word }” indica il blocco: corrispondono gli aggiornamenti che nominano il blocco o le sue istituzioni.
read-as-bloc-members = “{ $word }” indica il blocco: corrispondono gli aggiornamenti che nominano il blocco o le sue istituzioni. Per ricevere tutto sui suoi membri, segui { $members }
read-as-mark = “{ $word }” sta per { $filter }. Corrispondono gli aggiornamenti segnati così.
read-as-countries =
    { $count ->
        [one] “{ $names }” indica il paese. Per cercare la parola, mettila tra virgolette.
       *[other] Queste parole indicano i paesi: { $names }. Per cercare le parole, mettile tra virgolette.
    }
read-as-words =
    { $count ->
        [one] “{ $names }” qui è solo la parola. Per il paese scrivi { $typed }
       *[other] Queste qui sono solo parole: { $names }. Per un paese scrivi per esempio { $typed }
    }
read-as-tags =
    { $count ->
        [one] Il tema { $tags } non esiste, quindi cerco le sue parole.
       *[other] I temi { $tags } non esistono, quindi cerco le loro parole.
    }{ $found ->
        [0] {" "}Vedi tutti i temi con /topic
       *[other] {" "}Intendi { $nearest }?
    }
read-as-topics =
    { $count ->
        [one] “{ $names }” indica il tema o la parola: corrispondono gli aggiornamenti sul tema e quelli con la parola.
       *[other] Ognuno di questi indica il tema o la parola: { $names }.
    }
reach-full =
    { $unit ->
        [none] Negli ultimi { $days } giorni non ha corrisposto niente.
        [day] Negli ultimi { $days } giorni: circa { $count ->
            [one] 1 aggiornamento
           *[other] { $count } aggiornamenti
        } al giorno.
        [week] Negli ultimi { $days } giorni: circa { $count ->
            [one] 1 aggiornamento
           *[other] { $count } aggiornamenti
        } alla settimana.
       *[total] Negli ultimi { $days } giorni: { $count ->
            [one] 1 aggiornamento
           *[other] { $count } aggiornamenti
        }.
    }
reach-short =
    { $unit ->
        [none] Finora non ha corrisposto niente.
        [day] Circa { $count ->
            [one] 1 aggiornamento
           *[other] { $count } aggiornamenti
        } al giorno.
        [week] Circa { $count ->
            [one] 1 aggiornamento
           *[other] { $count } aggiornamenti
        } alla settimana.
       *[total] Finora { $count ->
            [one] 1 aggiornamento
           *[other] { $count } aggiornamenti
        }.
    } { $days ->
        [one] Ho solo gli aggiornamenti dell’ultimo giorno.
       *[other] Ho solo gli aggiornamenti degli ultimi { $days } giorni.
    }
reach-unknown = Non posso ancora fare una stima: non ci sono aggiornamenti degli ultimi { $days } giorni.
reach-since =
    { $count ->
        [0] Finora non ha corrisposto niente.
        [one] 1 aggiornamento dal giorno { $since }.
       *[other] { $count } aggiornamenti dal giorno { $since }.
    }
reach-newest =
    { $count ->
        [one] Eccolo:
       *[other] Gli ultimi:
    }
reach-rate =
    { $unit ->
        [none] { $days ->
            [one] nessuno finora
           *[other] 0 in { $days } giorni
        }
        [day] ≈ { $count } al giorno
        [week] ≈ { $count } a settimana
        [far] { $count } finora
       *[total] { $count } in { $days } giorni
    }
button-everything = Tutto
button-follow = Segui
button-follow-all = Segui tutto
button-key = Solo momenti chiave: { $rate }
button-breaking = Solo ultim’ora: { $rate }
button-only-topic = Solo il tema “{ $word }”
button-only-word = Solo la parola “{ $word }”
button-reach = { $label }: { $rate }
filter-meant = Volevi dire { $nearest }?
too-many-chats = Mi hai già aggiunto a { $limit } chat e argomenti di forum, e questo è il limite per persona. Invia /stop in una che non ti serve più e riprova qui.
button-unknown = Questo pulsante non funziona più. Invia di nuovo il comando per avere pulsanti nuovi, per esempio: /following
proposal-gone = Questo pulsante è scaduto. Invia di nuovo il filtro, per esempio: /follow calcio
test-usage = Scrivi un filtro dopo il comando per vedere che cosa sarebbe arrivato, per esempio: /test alluvione, tempesta. Tutte le possibilità sono in /help filters
test-title = Filtro: { $filter }
follow-unknown = Questa chat non segue “{ $filter }”. Vedi i suoi filtri con /following
follow-gone = Questo filtro è già stato tolto.
follow-too-many = Questa chat ha già { $limit } filtri, e questo è il limite. Prima togline uno: /following
following =
    { $count ->
        [one] Questa chat ha 1 filtro. Toccalo per modificarlo o toglierlo.
       *[other] Questa chat ha { $count } filtri. Toccane uno per modificarlo o toglierlo.
    }
following-none = Questa chat non segue ancora niente. Tocca un pulsante o scrivi una parola dopo il comando, per esempio: /follow calcio
unfollowed = Questa chat non segue più: { $filter }
unfollowed-all =
    { $count ->
        [0] Questa chat non segue niente, quindi non c’è niente da togliere.
        [one] Ho tolto l’unico filtro di questa chat.
       *[other] Ho tolto tutti i { $count } filtri di questa chat.
    }
button-unfollow = ✕ { $filter }

## Perché è arrivato un aggiornamento

button-why = Perché?
why-rule = Questa chat segue { $filter }.
why-words = Questa chat segue { $filter }. L’aggiornamento contiene { $words }.
why-word = “{ $word }”
why-none = Questo aggiornamento non corrisponde più ai filtri di questa chat: è cambiato l’aggiornamento, o sono cambiati i filtri. Vedili con /following
button-less = Vedi meno di questi
button-less-of = Vedi meno di { $filter }
button-drop = Non seguire più
button-close = Chiudi
button-less-without =
    { $days ->
        [one] Senza { $name }: { $left } su { $count } in 1 giorno
       *[other] Senza { $name }: { $left } su { $count } in { $days } giorni
    }
button-less-key =
    { $days ->
        [one] Momenti chiave: { $left } su { $count } in 1 giorno
       *[other] Momenti chiave: { $left } su { $count } in { $days } giorni
    }
button-less-breaking =
    { $days ->
        [one] Solo ultim’ora: { $left } su { $count } in 1 giorno
       *[other] Solo ultim’ora: { $left } su { $count } in { $days } giorni
    }
button-mismatch = Questo non doveva corrispondere
button-mismatch-of = Non c’entra con { $filter }
mismatch-noted = Grazie. Ho annotato per i proprietari di questo bot il filtro, l’aggiornamento e le parole che corrispondevano, ma non chi sei.
less-nothing =
    { $days ->
        [one] Escludere qualcosa non avrebbe cambiato nulla nell’ultimo giorno, o non avrebbe lasciato nulla. Per ricevere aggiornamenti meno spesso, invia /digest
       *[other] Escludere qualcosa non avrebbe cambiato nulla negli ultimi { $days } giorni, o non avrebbe lasciato nulla. Per ricevere aggiornamenti meno spesso, invia /digest
    }
less-none = Questo filtro è già stato tolto. Vedi i filtri di questa chat con /following

## Leggere

latest-all = Gli ultimi aggiornamenti di tutte le fonti. Questa chat non segue ancora niente. Scegli qualcosa con /follow
latest-matching = Gli ultimi aggiornamenti che corrispondono ai filtri di questa chat
latest-none = Non ci sono ancora aggiornamenti.
latest-none-matching = Nessun aggiornamento corrisponde ai filtri di questa chat. Vedili con /following
button-newer = ‹ Più recenti
button-older = Precedenti ›
entry-unknown = Questo aggiornamento non esiste o è stato cancellato.
card-read-rest = Leggi tutto
card-reason = Lo ricevi perché segui { $filter }
card-checking = Stiamo verificando questo aggiornamento.
card-corrected = Correzione: { $time }
card-breaking = 🔴 ULTIM’ORA
card-correction = Correzione
card-restored = Questo aggiornamento è di nuovo valido. Era stato ritirato per errore.
card-change = Questo aggiornamento è cambiato. Ora dice:
card-replaced = Sostituito da un messaggio più recente.
card-pointer = ↑ Vedi l’aggiornamento qui sopra.
card-digest = { $count ->
    [one] 1 aggiornamento
   *[other] { $count } aggiornamenti
}
card-key-moments = Momenti chiave
card-more = e altri { $count }: /catchup
card-withdrawn = Questo aggiornamento è stato ritirato.
card-withdrawn-why = Motivo: { $reason }

## Scrivere

post-usage =
    Scrivi l’aggiornamento dopo il comando. La prima riga è il titolo, le righe sotto sono il testo. Per esempio:

    /post Sospesi i traghetti #meteo +DE
    Al largo di Kiel sono state misurate onde di sei metri.
post-empty = Manca il titolo: trovo solo hashtag o “!”. Invialo di nuovo con un titolo, per esempio: /post Sospesi i traghetti #meteo
preview-no-country =
    { $count ->
        [one] { $names } resta nel testo, perché non indica un paese. Per indicarne uno, usa due lettere, come +UA.
       *[other] { $names } restano nel testo, perché non indicano un paese. Per indicarne uno, usa due lettere, come +UA.
    }
post-changed = Il testo è cambiato. Qui sotto c’è la nuova anteprima.
preview =
    I lettori riceveranno il messaggio qui sopra.

    Paesi: { $countries }
    Temi: { $topics }
    { $count ->
        [0] Al momento nessuna chat lo segue.
        [one] Andrà a 1 chat.
       *[other] Andrà a { $count } chat.
    }
preview-wait = In questo momento l’ultima chat lo riceve dopo circa { $span }.
preview-repeats = Dice quasi lo stesso del n. { $number }, pubblicato { $span } fa: { $title }
preview-same-link = Il n. { $number }, pubblicato { $span } fa, contiene lo stesso link: { $title }
preview-cut = Questo testo è troppo lungo per un solo messaggio. I lettori ricevono l’inizio e un link al testo completo.
preview-album =
    { $count ->
        [one] I lettori ricevono la prima immagine. L’altra non viene inviata.
       *[other] I lettori ricevono la prima immagine. Le altre { $count } non vengono inviate.
    }
preview-dropped = I lettori ricevono il testo senza: { $kinds }.
preview-dropped-kind =
    { $kind ->
        [pre] blocchi di codice
        [custom_emoji] emoji personalizzate
        [text_mention] link a persone
        [text_link] link che non aprono una pagina web
       *[other] altra formattazione
    }
post-picture-bare = Qual è il titolo? Invialo adesso, con il testo nelle righe sotto.
only-text-and-pictures = Non riesco a leggere questo tipo di messaggio. Invia del testo, oppure una foto o un video con una didascalia.
only-text = So leggere solo il testo. Vedi che cosa so fare con /help
preview-reason = (il filtro del lettore)
preview-no-countries = nessuno
preview-no-topics = nessuno
preview-breaking =
    { $count ->
        [0] Ultim’ora: parte per primo e suona.
        [one] Ultim’ora: parte per primo e suona in 1 chat, in circa { $span }.
       *[other] Ultim’ora: parte per primo e suona in { $count } chat, in circa { $span }.
    }
button-publish = Pubblica
button-mark-breaking =
    { $count ->
        [0] Rendi ultim’ora (con suono)
        [one] Rendi ultim’ora (suona in 1 chat)
       *[other] Rendi ultim’ora (suona in { $count } chat)
    }
button-not-breaking = Togli ultim’ora (senza suono)
button-tag-off = ✕ { $tag }
button-tag-on = + { $tag }
button-discard = Scarta
published = Pubblicato con il n. { $number }.
discarded = Scartato. Non è stato salvato né inviato niente.
draft-unknown = Questa bozza non esiste più.
draft-closed = Questa bozza è già stata pubblicata, salvata o scartata.
draft-changed = È arrivato altro testo. Tocca di nuovo “Fatto” per vedere il nuovo risultato.

## Aggiornamenti programmati

command-queue = Vedere gli aggiornamenti programmati (redazione)
help-queue = /queue – vedere gli aggiornamenti programmati, modificarli o annullarli
button-publish-at = Pubblica alle…
button-publish-when = Pubblica: { $time }
button-publish-now = Pubblica ora
button-another-time = Un altro orario
button-unschedule = Non pubblicare ancora
button-stop-post = Ferma
button-queue = Tutti i programmati
when-ask = Quando deve partire? Tocca un orario o scrivine uno: 14:05, domani 9:00, tra 2 ore. Gli orari sono sempre quelli di questa città: { $city }.
when-past = Questo orario è già passato. Prova più tardi, per esempio: domani 9:00
when-unreadable = Non riconosco un orario in “{ $typed }”. Prova con 14:05, domani 9:00 o tra 2 ore.
waiting-until = Parte: { $time } ({ $city }). Fino ad allora puoi ancora modificare il tuo messaggio.
waiting-delay =
    { $count ->
        [one] Parte tra 1 secondo.
       *[other] Parte tra { $count } secondi.
    }
not-waiting = Non è stato inviato niente. La bozza è ancora qui: modifica il tuo messaggio o scegli che cosa fare.
queue-none = Non ci sono aggiornamenti programmati. Per programmarne uno, scrivilo con /post e tocca “Pubblica alle…”.
queue-title =
    { $count ->
        [one] C’è 1 aggiornamento programmato.
       *[other] Ci sono { $count } aggiornamenti programmati. I prossimi:
    }
queue-line =
    { $count ->
        [one] { $time } · { $title }
              Lo ha programmato { $name } per 1 chat.
       *[other] { $time } · { $title }
                Lo ha programmato { $name } per { $count } chat.
    }
queue-unreadable =
    { $time } · { $title }
    Lo ha programmato { $name }. Così non può partire, perché non riesco a leggerlo.
queue-not-waiting = Questo aggiornamento non è più programmato. Per vedere quelli che lo sono: /queue
schedule-removed = “{ $title }” non partirà all’orario previsto, perché chi l’ha scritto o programmato non fa più parte della redazione. Non è stato inviato niente.
schedule-failed = “{ $title }” non è partito all’orario previsto. { $why }

## L’invio degli aggiornamenti: l’attesa e le ultim’ora

alert-ask =
    { $alerts ->
        [0] { $count ->
            [0] Questa è un’ultim’ora. Al momento nessuna chat la segue. È la prima di oggi.
            [one] Questa è un’ultim’ora. Suona in 1 chat. È la prima di oggi.
           *[other] Questa è un’ultim’ora. Suona in { $count } chat. È la prima di oggi.
        }
        [one] { $count ->
            [0] Questa è un’ultim’ora. Al momento nessuna chat la segue. Oggi ne è già partita 1.
            [one] Questa è un’ultim’ora. Suona in 1 chat. Oggi ne è già partita 1.
           *[other] Questa è un’ultim’ora. Suona in { $count } chat. Oggi ne è già partita 1.
        }
       *[other] { $count ->
            [0] Questa è un’ultim’ora. Al momento nessuna chat la segue. Oggi ne sono già partite { $alerts }.
            [one] Questa è un’ultim’ora. Suona in 1 chat. Oggi ne sono già partite { $alerts }.
           *[other] Questa è un’ultim’ora. Suona in { $count } chat. Oggi ne sono già partite { $alerts }.
        }
    }
button-alert =
    { $count ->
        [0] Invia come ultim’ora
        [one] Invia con suono in 1 chat
       *[other] Invia con suono in { $count } chat
    }
waiting-second = Attende la conferma di un’altra persona della redazione fino alle { $time }. Prima non parte niente.
second-ask =
    { $name } vuole inviare questa ultim’ora. Se la confermi entro 10 minuti, parte con suono.

    { $text }
button-second-yes = Conferma e invia
button-second-no = Non inviare
second-settled = Questa ultim’ora non attende più una conferma.
second-scheduled = Confermato. Parte all’orario previsto.
second-own = Deve confermare un’altra persona della redazione: questa ultim’ora l’hai scritta tu o vuoi inviarla tu.
second-nobody = Qui un’ultim’ora richiede la conferma di un’altra persona della redazione, ma non c’è nessun altro. I proprietari possono aggiungere qualcuno, o disattivare la conferma in /settings alla voce “Aggiornamenti”.
button-settings-posts = Aggiornamenti
settings-posts = Aggiornamenti: { $value }
delay-choice =
    { $delay ->
        [all] attesa di 5 secondi per tutti
        [none] nessuna attesa
       *[posts] attesa di 5 secondi, ultim’ora subito
    }
delay-told = Dopo che tocchi “Pubblica”, un aggiornamento attende 5 secondi. In quel tempo puoi fermarlo.
second-told =
    { $on ->
        [on] Un’ultim’ora parte solo dopo la conferma di un’altra persona della redazione. I proprietari possono cambiarlo.
       *[off] Un’ultim’ora parte senza la conferma di un’altra persona. I proprietari possono cambiarlo.
    }
button-second-needed = Conferma in due per le ultim’ora

## I numeri della redazione

command-stats = Vedere i numeri in immagini (redazione)
help-stats = /stats – vedere due immagini: che cosa è stato inviato e che cosa viene seguito. /stats 12 mostra l’invio dell’aggiornamento 12
stats-usage = Invia /stats per le immagini, o aggiungi il numero di un aggiornamento, per esempio: /stats 12
stats-missing = Qui non posso disegnare immagini, perché manca matplotlib. Può installarlo chi gestisce questo bot.
stats-failed = Non sono riuscito a disegnare le immagini. Il motivo è nel log. Riprova.
stats-entry = N. { $number }: { $title }
stats-hours = Le ultime 24 ore
stats-follows = Che cosa si segue di più
stats-sent = Aggiornamenti inviati, per ora
stats-waits = Secondi fino all’accettazione di Telegram
stats-median = la metà
stats-slow = il 95%
stats-countries = Filtri per paese
stats-topics = Filtri per tema
stats-none = Nessun filtro

## Esito degli invii e modifiche agli aggiornamenti pubblicati

entry-number = N. { $number }
span-seconds = { $count } s
span-minutes = { $count } min
span-hours = { $count } h
receipt-beginning = Invio in corso…
receipt-nobody = Al momento nessuna chat lo segue.
receipt-counts =
    Inviati: { $sent }{ $doubled ->
        [0] {""}
        [one] {" "}(1 forse due volte)
       *[other] {" "}({ $doubled } forse due volte)
    } · in attesa: { $waiting }{ $later ->
        [0] {""}
       *[other] {" "}· più tardi, come scelto dai lettori: { $later }
    }{ $counted ->
        [0] {""}
       *[other] {" "}· solo in /catchup: { $counted }
    }{ $gone ->
        [0] {""}
       *[other] {" "}· chat non più esistente: { $gone }
    }{ $failed ->
        [0] {""}
       *[other] {" "}· non riusciti: { $failed }
    }
receipt-held = Sospeso. Riprendi l’invio con /release { $number }
receipt-times = Primo messaggio dopo { $first }, ultimo dopo { $last }.
correct-usage =
    Quale aggiornamento? Rispondi a un messaggio che lo mostra o aggiungi il suo numero, che trovi in /latest, per esempio: { $command ->
        [hold] /hold 12
        [edit] /edit 12
        [release] /release 12
        [key] /key 12
       *[other] /{ $command } 12 …
    }
correct-too-much = A /{ $command } serve solo il numero dell’aggiornamento, quindi non ho fatto niente. Togli “{ $typed }” e invia /{ $command } { $number }
correct-one = N. { $number }: { $title }
correct-which =
    Questo messaggio mostra più aggiornamenti:
    { $entries }
    Dimmi quale, per esempio: /{ $command } { $number }
correct-two-entries =
    Quale aggiornamento? Hai risposto al n. { $shown } ma hai scritto n. { $named }.
    { $command ->
        [hold] Invia /hold { $shown } o /hold { $named } senza rispondere a un messaggio.
        [edit] Invia /edit { $shown } o /edit { $named } senza rispondere a un messaggio.
        [release] Invia /release { $shown } o /release { $named } senza rispondere a un messaggio.
       *[other] Per il n. { $named }, invia /{ $command } { $named } … senza rispondere a un messaggio. Per il n. { $shown } con un testo che inizia con { $named }, invia /{ $command } { $shown } { $named } …
    }
correct-unknown = L’aggiornamento n. { $number } non esiste o è stato cancellato. Vedi gli ultimi e i loro numeri con /latest
correct-withdrawn = L’aggiornamento n. { $number } è già stato ritirato, quindi non puoi modificarlo.
fix-no-text = Manca il nuovo testo. Metti il titolo dopo il numero e il testo nelle righe sotto: /{ $command } { $number } Nuovo titolo
fix-too-old =
    { $days ->
        [one] L’aggiornamento n. { $number } ha più di 1 giorno, quindi bisogna avvisare i lettori della modifica. Invia /correct { $number } …
       *[other] L’aggiornamento n. { $number } ha più di { $days } giorni, quindi bisogna avvisare i lettori della modifica. Invia /correct { $number } …
    }
fix-unchanged = L’aggiornamento n. { $number } dice già così, quindi non è cambiato niente.
change-titles =
    Ora: { $title }
    Prima: { $former }
change-title = L’inizio non cambia: { $title }
change-preview-fix =
    I lettori vedranno l’aggiornamento n. { $number } come qui sopra. Nessuno sarà avvisato. { $have ->
        [0] Non ce l’ha ancora nessuna chat
        [one] Ce l’ha 1 chat
       *[other] Ce l’hanno { $have } chat
    }{ $waiting ->
        [0] .
        [one] , e 1 lo aspetta.
       *[other] , e { $waiting } lo aspettano.
    }
change-preview-correct =
    I lettori vedranno l’aggiornamento n. { $number } come qui sopra. { $have ->
        [0] Non ce l’ha ancora nessuna chat, quindi nessuno sarà avvisato
        [one] Ce l’ha 1 chat, che sarà avvisata { $sound ->
            [0] senza suono
           *[1] con suono
        }
       *[other] Ce l’hanno { $have } chat, che saranno avvisate { $sound ->
            [0] senza suono
           *[1] con suono
        }
    }{ $waiting ->
        [0] .
        [one] . 1 lo aspetta.
       *[other] . { $waiting } lo aspettano.
    }
change-preview-withdraw =
    I lettori vedranno questo avviso al posto dell’aggiornamento n. { $number }. { $have ->
        [0] Non ce l’ha ancora nessuna chat, quindi nessuno sarà avvisato
        [one] Ce l’ha 1 chat, che sarà avvisata { $sound ->
            [0] senza suono
           *[1] con suono
        }
       *[other] Ce l’hanno { $have } chat, che saranno avvisate { $sound ->
            [0] senza suono
           *[1] con suono
        }
    }{ $waiting ->
        [0] .
        [one] . 1 lo aspetta e non lo riceverà.
       *[other] . { $waiting } lo aspettano e non lo riceveranno.
    }
change-before = Ora:
change-unlike = È davvero il n. { $number }? Il tuo testo non ha quasi niente in comune con quell’aggiornamento.
change-others =
    { $count ->
        [one] Anche { $names } sta modificando l’aggiornamento n. { $number }.
       *[other] Anche { $names } stanno modificando l’aggiornamento n. { $number }.
    }
change-overtaken = L’aggiornamento n. { $number } è cambiato da quando hai iniziato. Qui sotto c’è il testo attuale.
change-overtaken-by = { $name } ha modificato l’aggiornamento n. { $number } da quando hai iniziato. Qui sotto c’è il testo attuale.
change-overruled =
    { $name } ha modificato l’aggiornamento n. { $number } dopo di te. Ora dice:

    { $title }
change-overruled-withdrawn =
    { $name } ha ritirato l’aggiornamento n. { $number }, che avevi modificato:

    { $title }
change-held = L’aggiornamento n. { $number } è sospeso. I lettori vedranno la tua modifica dopo /release { $number }
change-long = Telegram divide i testi lunghi: controlla che il tuo sia completo.
change-other-number = Questa bozza riguarda il n. { $number }, quindi non ho fatto niente. Per modificare il n. { $other }, invia un nuovo comando.
change-note = I lettori leggono che cosa era sbagliato: { $note }
change-ask-note = Che cosa era sbagliato? Rispondi con poche parole: i lettori riceveranno queste invece di tutto il testo un’altra volta.
correct-note-long = La tua nota ha { $length } caratteri e il limite è { $limit }. Non è stato modificato niente. Modifica il tuo messaggio per accorciarla.
button-correct-bare = Correggi senza nota
button-change =
    { $command ->
        [fix] Modifica senza avvisare
       *[other] Correggi e avvisa
    }
button-change-really = Sì, il n. { $number }
button-cancel = Annulla
correction-overruled =
    { $source } ha modificato l’aggiornamento n. { $number } dopo di te. Ora i lettori vedono il testo della fonte, senza il tuo segno di correzione:

    { $title }

    Per modificarlo di nuovo, rispondi a questo messaggio con /correct o /fix e il nuovo testo.
fix-kept-body = Il testo sotto il titolo resta. Per toglierlo, invia di nuovo il titolo con sotto una riga “-”.
edit-how =
    Copia il messaggio qui sotto, modificalo e rimandalo. { $command ->
        [fix] Per avvisare i lettori, scrivi /correct invece di /fix.
       *[other] L’aggiornamento n. { $number } è troppo vecchio per /fix, quindi i lettori saranno avvisati.
    }
button-edit = Modifica
button-copy = Copia
undo-fix-done = Annullato. L’aggiornamento n. { $number } ha di nuovo il testo di prima. Nessuno sarà avvisato.
undo-correction-done =
    Annullato. L’aggiornamento n. { $number } ha di nuovo il testo di prima. { $have ->
        [0] Non ce l’ha ancora nessuna chat.
        [one] Ce l’ha 1 chat, che sarà avvisata { $sound ->
            [0] senza suono
           *[1] con suono
        }.
       *[other] Ce l’hanno { $have } chat, che saranno avvisate { $sound ->
            [0] senza suono
           *[1] con suono
        }.
    }
undo-withdrawal-done =
    L’aggiornamento n. { $number } è di nuovo pubblicato. Le chat che lo aspettavano lo ricevono ora. { $have ->
        [0] Non ce l’ha ancora nessuna chat.
        [one] Ce l’ha 1 chat, che sarà avvisata { $sound ->
            [0] senza suono
           *[1] con suono
        }.
       *[other] Ce l’hanno { $have } chat, che saranno avvisate { $sound ->
            [0] senza suono
           *[1] con suono
        }.
    }
undo-title = Ora: { $title }
undo-changed = L’aggiornamento n. { $number } è cambiato nel frattempo, quindi non è più possibile annullare. Non è stato modificato niente.
undo-late = Questa modifica del n. { $number } risale a più di 1 giorno fa, quindi non è più possibile annullarla. Per modificare l’aggiornamento, invia /correct { $number } …
button-undo-change = Annulla
fix-breaking = Questo aggiornamento è già stato inviato e non può più diventare ultim’ora. Non è stato modificato niente. Per modificare il testo, togli il “!” o l’hashtag (come #urgente). Per inviare un’ultim’ora, scrivi un nuovo aggiornamento con /post !…
change-new =
    { $count ->
        [one] Ora corrisponde a 1 chat in più e ci arriva senza suono.
       *[other] Ora corrisponde a { $count } chat in più e ci arriva senza suono.
    }
fix-done =
    L’aggiornamento n. { $number } è modificato, senza suono. { $have ->
        [0] Che io sappia, non ce l’ha nessuna chat
        [one] Ce l’ha 1 chat
       *[other] Ce l’hanno { $have } chat
    }{ $waiting ->
        [0] .
        [one] , e 1 lo aspettava ancora.
       *[other] , e { $waiting } lo aspettavano ancora.
    }
correct-done =
    L’aggiornamento n. { $number } è corretto. { $have ->
        [0] Che io sappia, non ce l’ha nessuna chat
        [one] Ce l’ha 1 chat, che sarà avvisata { $sound ->
            [0] senza suono
           *[1] con suono
        }
       *[other] Ce l’hanno { $have } chat, che saranno avvisate { $sound ->
            [0] senza suono
           *[1] con suono
        }
    }{ $waiting ->
        [0] .
        [one] . 1 lo aspettava ancora.
       *[other] . { $waiting } lo aspettavano ancora.
    }
withdraw-done =
    L’aggiornamento n. { $number } è ritirato. { $have ->
        [0] Che io sappia, non ce l’ha nessuna chat.
        [one] Ce l’ha 1 chat, che sarà avvisata { $sound ->
            [0] senza suono
           *[1] con suono
        }.
       *[other] Ce l’hanno { $have } chat, che saranno avvisate { $sound ->
            [0] senza suono
           *[1] con suono
        }.
    }
withdraw-title = Ritirato: { $title }
withdraw-stopped =
    { $count ->
        [0] Nessuna chat lo aspettava ancora.
        [one] 1 chat lo aspettava ancora e non dovrebbe riceverlo. Se le arriva, avviso anche quella.
       *[other] Circa { $count } chat lo aspettavano ancora e non dovrebbero riceverlo. Se a qualcuna arriva, avviso anche quella.
    }
withdraw-no-reason = Manca il motivo. I lettori lo vedranno, quindi aggiungi qualche parola: /withdraw { $number } La notizia era sbagliata
withdraw-reason-long = Il tuo motivo ha { $length } caratteri e il limite è { $limit }. Non è stato ritirato niente. Invialo di nuovo con un motivo più breve.
hold-done =
    L’aggiornamento n. { $number } è sospeso. I messaggi già partiti arrivano lo stesso. { $have ->
        [0] Che io sappia, non ce l’ha nessuna chat
        [one] Ce l’ha 1 chat
       *[other] Ce l’hanno circa { $have } chat
    }{ $waiting ->
        [0] , e nessuna lo aspetta.
        [one] , e 1 lo aspetta.
       *[other] , e circa { $waiting } lo aspettano.
    } Riprendi l’invio con /release { $number }
button-hold-tell =
    { $count ->
        [one] Avvisa la chat che ce l’ha
       *[other] Avvisa le { $count } chat che ce l’hanno
    }
hold-told =
    { $count ->
        [one] Ora 1 chat legge, senza suono, che l’aggiornamento n. { $number } è in corso di verifica. Resta sospeso. Per tornare indietro: /release { $number }
       *[other] Ora { $count } chat leggono, senza suono, che l’aggiornamento n. { $number } è in corso di verifica. Resta sospeso. Per tornare indietro: /release { $number }
    }
hold-told-already = I lettori vedono già che l’aggiornamento n. { $number } è in corso di verifica. Per tornare indietro: /release { $number }
hold-already = L’aggiornamento n. { $number } è già sospeso. Riprendi l’invio con /release { $number }
release-done =
    L’aggiornamento n. { $number } non è più sospeso. { $have ->
        [0] Non ce l’ha ancora nessuna chat
        [one] Ce l’ha 1 chat
       *[other] Ce l’hanno { $have } chat
    }{ $waiting ->
        [0] { $behind ->
            [0] , e non resta niente da inviare.
           *[other] .
        }
        [one] , e 1 lo riceve ora.
       *[other] , e { $waiting } lo ricevono ora.
    }{ $behind ->
        [0] {""}
        [one] {" "}1 chat che ce l’ha già riceve quello che nel frattempo è cambiato.
       *[other] {" "}{ $behind } chat che ce l’hanno già ricevono quello che nel frattempo è cambiato.
    }
release-not-held = L’aggiornamento n. { $number } non è sospeso. Sospendilo con /hold { $number }

## Stato

status-waiting =
    { $count ->
        [0] { $stopped ->
            [0] Nessun messaggio in attesa.
           *[other] Nessun messaggio in attesa, tranne quelli di aggiornamenti sospesi.
        }
        [one] 1 messaggio aspetta da { $span }.
       *[other] { $count } messaggi aspettano, il più vecchio da { $span }.
    }
status-rate =
    { $count ->
        [one] Nell’ultimo minuto è stato inviato 1 messaggio.
       *[other] Nell’ultimo minuto sono stati inviati { $count } messaggi.
    } Limite: { $limit } al secondo.
status-outcomes =
    Nelle ultime 24 ore
    Inviati: { $sent } · modificati: { $edited } · avvisi di correzione: { $told }
    Non consegnati: chat non più esistente { $gone } · chat chiusa { $closed } · rifiutati da Telegram { $rejected } · errore del programma { $broken }
    Ritentati: { $later } · chat spostata: { $moved } · forse inviati due volte: { $uncertain }
status-held = Sospesi: { $entries }
status-stopped =
    { $entry } ({ $count ->
        [0] nessun messaggio in attesa
        [one] 1 messaggio in attesa
       *[other] { $count } messaggi in attesa
    })
status-unreadable =
    { $count ->
        [one] Nelle ultime 24 ore non ho potuto leggere 1 update di Telegram. Il suo numero è nel log.
       *[other] Nelle ultime 24 ore non ho potuto leggere { $count } update di Telegram. I loro numeri sono nel log.
    }
status-mismatches =
    { $count ->
        [one] Secondo i lettori, 1 aggiornamento non doveva corrispondere:
       *[other] Secondo i lettori, { $count } aggiornamenti non dovevano corrispondere. I più recenti:
    }
status-mismatch =
    { $count ->
        [0] N. { $number } “{ $title }” corrispondeva a { $filter }
       *[other] N. { $number } “{ $title }” corrispondeva a { $filter } per { $words }
    }
status-failing = Fonti che non funzionano:
status-none-failing = Tutte le fonti funzionano.

## Importare

import-begin =
    Invia ora il testo, in uno o più messaggi o in un file .txt. Poi tocca “Fatto”.

    Ogni aggiornamento ha bisogno di un’ora, per esempio:
    • “16:48” nella riga sopra
    • “+++ 16.48 Uhr: Ritrovato il traghetto +++”
    • “5 minuti fa”
    • “Jo Doe 6 November 2024 04:16” sotto

    Vanno bene anche le chat esportate e le tabelle.
import-collecting =
    { $parts ->
        [one] Ho 1 messaggio di { $characters } caratteri. Inviane altri o tocca “Fatto”.
       *[other] Ho { $parts } messaggi, in tutto { $characters } caratteri. Inviane altri o tocca “Fatto”.
    }
import-goes-on = Hai già iniziato un’importazione, quindi aggiungo questo a quella. Per ricominciare, tocca prima “Scarta”.
import-more = Ho il tuo testo. Il conto è qui sotto.
import-collected = Questo è tutto il testo. Il risultato è qui sotto.
import-document-hint = Per importare questo file, invialo di nuovo con /import come didascalia.
import-not-text = Non riesco a leggere questo file come testo. Salvalo come testo semplice (UTF-8) e invialo di nuovo.
import-too-large = Questo file è troppo grande. Il limite è { $limit } MB. Invialo a parti.
import-nothing = Non c’è ancora testo. Inviane un po’, poi tocca “Fatto”.
import-entries =
    { $count ->
        [one] 1 aggiornamento
       *[other] { $count } aggiornamenti
    }{ $new ->
        [0] , nessuno nuovo.
        [one] , 1 nuovo.
       *[other] , { $new } nuovi.
    }
import-span = Dal giorno { $earliest } al giorno { $latest }.
import-authors = Di { $authors }.
import-lede =
    { $lines ->
        [one] Ho lasciato fuori l’introduzione sopra il primo aggiornamento: “{ $begins }”
       *[other] Ho lasciato fuori l’introduzione sopra il primo aggiornamento ({ $lines } righe): “{ $begins }”
    }
import-strays =
    { $lines ->
        [one] Ho lasciato fuori 1 riga tra gli aggiornamenti che sembra una didascalia, un pulsante o un elenco: “{ $begins }”
       *[other] Ho lasciato fuori { $lines } righe tra gli aggiornamenti che sembrano didascalie, pulsanti o elenchi. La prima: “{ $begins }”
    }
import-rest =
    { $lines ->
        [one] Ho lasciato fuori 1 riga dopo l’ultimo aggiornamento: “{ $begins }”
       *[other] Ho lasciato fuori { $lines } righe dopo l’ultimo aggiornamento: “{ $begins }”
    }
import-unused =
    { $lines ->
        [one] 1 riga sembra un’ora, ma l’ho letta come testo: “{ $begins }”
       *[other] { $lines } righe sembrano ore, ma le ho lette come testo. La prima: “{ $begins }”
    }
import-figures =
    { $order ->
        [month] Nelle date come “{ $line }” leggo prima il mese. Controlla che sia giusto.
       *[day] Nelle date come “{ $line }” leggo prima il giorno. Controlla che sia giusto.
    }
import-unsure =
    { $count ->
        [one] Non ne sono sicuro. Letto in un altro modo, il testo ha 1 aggiornamento.
       *[other] Non ne sono sicuro. Letto in un altro modo, il testo ha { $count } aggiornamenti.
    }
import-sample =
    { $which ->
        [first] Primo
        [last] Ultimo
       *[oddest] Il più insolito
    }: { $timed ->
        [yes] { $time }, “{ $headline }”
       *[no] “{ $headline }”
    }{ $told ->
        [yes] { " – " }{ $body }
       *[no] { "" }
    }
import-merged =
    { $count ->
        [one] 1 aggiornamento compare più volte. Lo conto una volta sola.
       *[other] { $count } aggiornamenti compaiono più volte. Conto ognuno una volta sola.
    }
import-day-guessed = Il testo non ha una data. Ho preso il giorno più recente adatto alle sue ore.
import-untimed =
    { $count ->
        [one] 1 aggiornamento non ha un’ora perché il testo non la indica.
       *[other] { $count } aggiornamenti non hanno un’ora perché il testo non la indica.
    }
button-done = Fatto
button-store = Salva senza inviare
button-reread =
    { $count ->
        [one] Rileggi (1 aggiornamento)
       *[other] Rileggi ({ $count } aggiornamenti)
    }
button-store-publish =
    { $count ->
        [one] Pubblica 1 nuovo aggiornamento
       *[other] Pubblica { $count } nuovi aggiornamenti
    }
import-stored =
    { $new ->
        [0] Niente di nuovo: { $count ->
            [one] l’aggiornamento era già salvato.
           *[other] tutti i { $count } aggiornamenti erano già salvati.
        }
        [one] 1 nuovo aggiornamento salvato, senza inviarlo.
       *[other] { $new } nuovi aggiornamenti salvati, senza inviarli.
    }
import-published =
    { $new ->
        [0] Niente di nuovo: { $count ->
            [one] l’aggiornamento era già salvato.
           *[other] tutti i { $count } aggiornamenti erano già salvati.
        }
        [one] 1 nuovo aggiornamento pubblicato. È in viaggio verso i lettori.
       *[other] { $new } nuovi aggiornamenti pubblicati. Sono in viaggio verso i lettori.
    }

## Fonti

source-usage =
    Usa uno di questi:
    /source
    /source add https://example.org/live
    /source add https://example.org/live fresh 2h
    /source pause 3
    /source resume 3
    /source poll 3
    /source remove 3

    Con fresh 2h invio anche gli aggiornamenti delle ultime 2 ore. Scrivi un numero e m, h o d, fino a { $limit }. Senza, invio solo gli aggiornamenti nuovi.
source-looking = Controllo…
source-added =
    { $kind ->
        [page] Fonte aggiunta: { $title } (pagina di diretta, n. { $number }).
        [feed] Fonte aggiunta: { $title } (feed, n. { $number }).
       *[other] Fonte aggiunta: { $title } ({ $kind }, n. { $number }).
    }
source-added-quietly =
    { $count ->
        [0] Non ha ancora aggiornamenti. Quelli nuovi andranno ai lettori.
        [one] Ho salvato il suo unico aggiornamento senza inviarlo. Quelli nuovi andranno ai lettori.
       *[other] Ho salvato i suoi { $count } aggiornamenti senza inviarli. Quelli nuovi andranno ai lettori.
    }
source-added-fresh =
    { $count ->
        [one] Ho salvato il suo unico aggiornamento. È in viaggio verso i lettori.
       *[other] Ho salvato i suoi { $count } aggiornamenti. { $fresh ->
            [one] Il più recente è in viaggio verso i lettori.
           *[other] I { $fresh } più recenti sono in viaggio verso i lettori.
        }
    }
source-follower-gets = I lettori vedranno gli aggiornamenti così:
source-offered = Non riesco a leggere { $title } come diretta, ma la pagina ha link a dei feed. Quale aggiungo?
source-offer-gone = Questo pulsante è scaduto. Invia di nuovo l’indirizzo della pagina, per esempio: /source add https://example.org/live
source-known = { $title } è già stata aggiunta, con il n. { $number }. Vedi come va con /source
source-unknown = Non c’è nessuna fonte “{ $typed }”. Vedi tutte le fonti e i loro numeri con /source
source-removed = Fonte tolta: { $title }. I suoi aggiornamenti restano, ma non ne arrivano di nuovi.
source-paused = Fonte in pausa: { $title }. Riprendila con /source resume { $number }
source-is-paused = { $title } è in pausa. Prima riprendila: /source resume { $number }
source-resumed = Fonte ripresa: { $title }. Salverò gli aggiornamenti già presenti senza inviarli. Quelli nuovi andranno ai lettori.
source-polled-now =
    { $title }: { $new ->
        [0] niente di nuovo
        [one] 1 nuovo aggiornamento
       *[other] { $new } nuovi aggiornamenti
    }{ $edited ->
        [0] {""}
        [one] , 1 modificato
       *[other] , { $edited } modificati
    }{ $withdrawn ->
        [0] {""}
        [one] , 1 ritirato
       *[other] , { $withdrawn } ritirati
    }.{ $braked ->
        [0] {""}
       *[other] {" "}Di questi, non inviati: { $braked }. La maggior parte somiglia ad aggiornamenti che ho già.
    }
source-poll-failed = { $title }: { $why }
source-given-up =
    Ho messo in pausa { $title } ({ $url }) perché per un giorno non sono riuscito a leggerla. L’ultimo problema: { $why }

    Quando sai che funziona di nuovo, tocca il pulsante per riprenderla.
source-braked =
    Non ho inviato { $count ->
        [one] 1 aggiornamento
       *[other] { $count } aggiornamenti
    } di { $title }. Sono arrivati tutti insieme, e la maggior parte è vecchia o ripete titoli che ho già. Li ho salvati. Quelli nuovi partono come al solito.

    Che cosa ne faccio? Se nessuno risponde entro 24 ore, non li invio.
button-brake-newest = Invia i 5 più recenti
button-brake-all = Invia tutti
button-brake-quiet = Non inviarne nessuno
brake-sent =
    { $count ->
        [one] Invio 1 aggiornamento a tutte le chat a cui corrisponde.
       *[other] Invio { $count } aggiornamenti a tutte le chat a cui corrispondono.
    }
brake-quiet = Va bene, non invio questi aggiornamenti. Puoi comunque vederli con /latest
brake-answered =
    { $answer ->
        [newest] Qualcuno ha già scelto: sono stati inviati i 5 più recenti.
        [all] Qualcuno ha già scelto: sono stati inviati tutti.
       *[quiet] Qualcuno ha già scelto di non inviare questi aggiornamenti.
    }
brake-over = Sono passate più di 24 ore, quindi non invio più questi aggiornamenti.
brake-unknown = Questi aggiornamenti sono stati cancellati.
source-was-braked =
    Non inviati ({ $at }): { $count ->
        [one] 1 aggiornamento che sembrava vecchio o ripetuto.
       *[other] { $count } aggiornamenti che sembravano vecchi o ripetuti.
    } { $answer ->
        [newest] Poi la redazione ha inviato i 5 più recenti.
        [all] Poi la redazione li ha inviati tutti.
        [none] La redazione può ancora inviarli.
       *[quiet] Non vengono inviati.
    }
source-broke = Qualcosa è andato storto da parte mia. I dettagli sono nel log.
source-not-polled = Non ancora letta.
source-polled = Ultima lettura: { $at }.
source-next-now = Prossima lettura: ora.
source-next-seconds = Prossima lettura tra { $count } s.
source-next-minutes = Prossima lettura tra { $count } min.
source-rate =
    { $count ->
        [0] Nessun aggiornamento delle ultime 24 ore.
        [one] 1 aggiornamento delle ultime 24 ore, esclusi i ritirati.
       *[other] { $count } aggiornamenti delle ultime 24 ore, esclusi i ritirati.
    }
source-failing =
    { $count ->
        [one] Errore una volta: { $why }
       *[other] { $count } errori di fila dal giorno { $since }: { $why }
    }
source-paused-asked = Messa in pausa dalla redazione: { $at }.
source-paused-failing = In pausa ({ $at }) dopo un giorno di errori: { $why }
source-held-back =
    { $count ->
        [one] Ho rimandato 1 modifica perché un aggiornamento è cambiato più di { $limit } volte in un’ora. I lettori ricevono più tardi il suo testo più recente.
       *[other] Ho rimandato { $count } modifiche perché un aggiornamento è cambiato più di { $limit } volte in un’ora. I lettori ricevono più tardi il suo testo più recente.
    }
sources =
    { $count ->
        [one] 1 fonte
       *[other] { $count } fonti
    }
sources-none = Non ci sono ancora fonti. Aggiungine una: /source add https://example.org/live
button-poll = Leggi { $number } ora
button-pause = Pausa { $number }
button-resume = Riprendi { $number }
button-remove = Togli { $number }
button-previous = ‹ Indietro
button-next = Altro ›

## Redazione

editor-usage =
    Usa uno di questi:
    /editor add 123456789
    /editor list
    /editor remove 123456789

    Ognuno può vedere il proprio ID inviandomi /id
editor-bad-id = “{ $typed }” non è un ID utente di Telegram. Un ID è un numero, come in /editor add 123456789. Ognuno può vedere il proprio inviandomi /id
editor-added = { $id } ora fa parte della redazione.
editor-already = { $id } fa già parte della redazione.
editor-is-nobody = { $id } è di Telegram o mio, non di una persona. Chiedi al tuo collega di inviarmi /id e aggiungi quel numero: /editor add 123456789
editor-is-owner = { $id } è proprietario di questo bot e può già fare tutto quello che può la redazione.
editor-removed = { $id } non fa più parte della redazione.
editor-unknown = { $id } non fa parte della redazione. Vedi chi ne fa parte con /editor list
editors =
    { $count ->
        [one] 1 persona in redazione
       *[other] { $count } persone in redazione
    }
button-remove-editor = ✕ { $name }
editors-none = In redazione non c’è ancora nessuno oltre ai proprietari. Aggiungi qualcuno: /editor add 123456789

## Quando qualcosa non funziona

editors-only = Può farlo solo la redazione. Per entrarci, invia /id e dai il numero a un proprietario di questo bot.
owners-only = Possono farlo solo i proprietari di questo bot.
group-admins-only = Solo gli admin possono cambiare i filtri e le impostazioni di questa chat.
no-chat = Qui non posso rispondere. Inviami il comando in una chat privata o in un gruppo.
storage-trouble = In questo momento il mio database non funziona. Farò quello che hai chiesto appena torna. Se poi non ricevi risposta, invialo di nuovo.
given-up = Non ci sono riuscito, perché il mio database non funziona bene. Invialo di nuovo tra qualche minuto.
failed = Qualcosa è andato storto da parte mia. È annotato nel log. Riprova.
not-typed = Non eseguo comandi inoltrati o arrivati da un altro bot. Scrivi tu il comando: { $typed }
slow-down = È tanto per un minuto, quindi salto qualche risposta. Riprova tra un minuto. /stop, /follow e /unfollow funzionano lo stesso.
unknown-command = Non conosco { $typed }. Vedi che cosa so fare con /help
hint-follow = Per seguirlo, tocca il pulsante o invia: /follow { $filter }
hint-command = Se intendi il comando /{ $name }, tocca il pulsante.
hint-post-this = Per pubblicare questo testo, tocca il pulsante. Per modificare un aggiornamento, rispondi a un messaggio che lo mostra e inizia con /fix o /correct.
button-post-this = Pubblica questo
post-gone = Non vedo più quel messaggio. Invialo di nuovo dopo /post
edit-not-read = Non leggo i comandi modificati. Invia il comando in un nuovo messaggio.
edit-not-read-of = L’aggiornamento n. { $number } è già pubblicato, e non leggo i comandi modificati. Per modificarlo, invia /fix { $number } … o /correct { $number } …
hint = Per seguire qualcosa, scrivilo dopo il comando, per esempio: /follow calcio. Vedi che cosa so fare con /help

## Temi. Il nome breve di un tema è quello dopo topic: in un filtro.

topic-list = Puoi seguire questi temi. Molti hanno parti più piccole. Toccane uno per vederlo o scrivi il suo nome, per esempio: /topic energia
button-topic-wider = ‹ { $name }
button-topics = ‹ Tutti i temi
topic-list-own = Creati o cambiati dal proprietario di questo bot: { $names }
topic-shown = { $name }: /follow topic:{ $slug }
topic-wider = Fa parte di: { $names }
topic-parts = Comprende: { $names }
topic-words = Parole del proprietario per questo tema: { $words }
topic-usage =
    I proprietari possono aggiungere parole a un tema o crearne uno nuovo. Da allora ne fanno parte i nuovi aggiornamenti con una di quelle parole. Esempi:
    /topic add Mare del Nord: eolico marino, "dogger bank", =Sylt, -spiaggia
    /topic remove Mare del Nord: eolico marino
    /topic remove Mare del Nord
    Una parola corrisponde in ogni forma, =Sylt solo esattamente così. Con -spiaggia, quella parola non conta.
topic-unknown =
    { $found ->
        [0] Non c’è nessun tema “{ $typed }”. Vedi tutti i temi con /topic
       *[other] Non c’è nessun tema “{ $typed }”. Intendi { $nearest }? Vedi tutti i temi con /topic
    }
topic-changed = Tema cambiato: { $name }. Vale per i nuovi aggiornamenti. Seguilo con /follow topic:{ $slug }
topic-made = Tema creato: { $name }. Vale per i nuovi aggiornamenti. Seguilo con /follow topic:{ $slug }
topic-no-word = “{ $word }” non è una delle tue parole per { $name }, quindi non è cambiato niente. Vedi le tue parole con /topic { $name }
topic-reserved = Un tema non può chiamarsi “{ $name }”, perché in un filtro significa un’altra cosa. Scegli un altro nome.
topic-unclosed-quote = Manca una virgoletta: { $typed }. Metti la frase tra due virgolette, come "dogger bank".
topic-removed = Ho tolto le tue parole per { $name }.
topic-not-own = Non hai aggiunto parole a “{ $name }”. Vedi i temi che hai cambiato con /topic
topic-name-long = Il nome di un tema può avere fino a { $limit } caratteri. Scegline uno più breve.
topic-bad-word = Non posso cercare “{ $typed }”. Usa lettere o cifre: fino a { $words } parole e { $characters } caratteri. Separa le frasi con virgole, come in: eolico marino, "dogger bank"
topic-many-words = Un tema può avere fino a { $limit } parole e frasi tue. Togline qualcuna con /topic remove, o fai due temi.
topic-many = Puoi creare o cambiare fino a { $limit } temi. Togline uno con /topic remove

## Filtri che non si possono leggere. $position conta i caratteri da 1.
filter-empty = Il filtro è vuoto. Scrivi una parola, una "frase", paese:UA, tema:energia o la parola tutto.
filter-too-long = Il filtro ha { $length } caratteri e il limite è { $limit }. Accorcialo o segui le sue parti una per una.
filter-too-many-terms = Il filtro ha { $count } parti e il limite è { $limit }. Togline qualcuna o seguile una per una.
filter-unclosed-quote = Manca una virgoletta: quella di “{ $near }” (carattere { $position }) non è chiusa. Metti la frase tra due virgolette, come "corea del nord".
filter-empty-quotes = Tra le virgolette al carattere { $position } non c’è niente. Mettici una frase, come "corea del nord".
filter-lone-dash = Dopo il trattino al carattere { $position } manca una parola. Per escludere una parola, metti il trattino subito prima: -calcio
filter-no-word = “{ $typed }” (carattere { $position }) non ha lettere né cifre. I filtri cercano parole. Scrivine una al suo posto o togli questo.
filter-sign = Non posso cercare il “{ $sign }” di “{ $typed }” (carattere { $position }). Toglilo. Trovo comunque una parola in tutte le sue forme.
filter-stop-words = “{ $typed }” è troppo comune: parole così sono in quasi tutti i testi. Aggiungi una parola più precisa o togli questo.
filter-only-exclusions = “{ $typed }” dice solo che cosa escludere. Aggiungi quello che vuoi, come in ucraina -calcio o tutto -calcio.
filter-contradiction = Il filtro chiede qualcosa che “{ $typed }” esclude, quindi niente può corrispondere. Togli una delle due cose.
filter-unknown-field = Non conosco “{ $field }:” (carattere { $position }). Puoi usare paese, tema, titolo, fonte, autore o è, come in paese:UA, titolo:droni o è:chiave.
filter-address = Non puoi seguire un indirizzo, solo parole. Prova con una parola, per esempio: /follow alluvione. La redazione può aggiungere una diretta con /source add e il suo indirizzo.
filter-empty-country = Dopo “paese:” (carattere { $position }) manca un paese. Scrivi il suo codice o il suo nome, come paese:UA o paese:ucraina.
filter-unknown-country = { $found ->
    [0] Non c’è nessun paese “{ $typed }” (carattere { $position }). Scrivi il suo codice o il suo nome, come paese:UA o paese:ucraina.
   *[other] Non c’è nessun paese “{ $typed }” (carattere { $position }). Intendi { $nearest }?
}
filter-empty-topic = Dopo “tema:” (carattere { $position }) manca un tema. Scrivi il suo nome, come tema:energia o tema:"diritti umani".
filter-unknown-topic = { $found ->
    [0] Non c’è nessun tema “{ $typed }” (carattere { $position }). Vedi tutti i temi con /topic, o togli tema: per cercare la parola.
   *[other] Non c’è nessun tema “{ $typed }” (carattere { $position }). Intendi { $nearest }? Vedi tutti i temi con /topic
}
filter-too-many-cases = Le parentesi e le alternative di questo filtro danno più di { $limit } combinazioni. Togline qualcuna o segui le sue parti una per una.
filter-too-deep = Al carattere { $position } ci sono più di { $limit } parentesi una dentro l’altra. Usane di meno o dividi il filtro in due.
filter-unclosed-bracket = La parentesi “{ $typed }” al carattere { $position } non è chiusa. Chiudila dopo le parole che stanno insieme, come in (kiev, kharkiv) droni.
filter-stray-bracket = La parentesi “{ $typed }” al carattere { $position } non è aperta. Aprine una prima o togli questa.
filter-empty-brackets = Tra le parentesi al carattere { $position } non c’è niente. Mettici parole che stanno insieme, come in (kiev, kharkiv) droni.
filter-lone-operator = Accanto a “{ $typed }” (carattere { $position }) manca qualcosa. OPPURE va tra due parole e TRANNE davanti a una, come in kiev OPPURE kharkiv. Per cercare la parola stessa, mettila tra virgolette.
filter-case-only-excludes = “{ $typed }” (carattere { $position }) dice solo che cosa escludere, quindi a questa alternativa corrisponde quasi tutto. Metti le alternative tra parentesi e dopo quello che vuoi escludere, come in (kiev, kharkiv) -calcio.
filter-empty-value = Dopo “{ $typed }” (carattere { $position }) manca qualcosa. Scrivi una parola o una "frase" subito dopo i due punti, come in titolo:droni.
filter-unknown-flag = Non conosco “{ $typed }” (carattere { $position }). Usa una di queste possibilità: { $choices }.
filter-late-language = “{ $typed }” (carattere { $position }) stabilisce la lingua di tutto il filtro. Mettilo proprio all’inizio, come in lang:de Häuser.
filter-unknown-language = Non conosco la lingua “{ $typed }” (carattere { $position }). Toglila o usa uno di questi codici: { $choices }.

## Fonti e testi copiati che non si possono leggere

source-bad-url = Non posso leggere questo indirizzo. Deve iniziare con http:// o https:// e non avere nome utente né password, come in https://example.org/feed.xml
source-bad-redirect = { $host } mi rimanda a qualcosa che non è un normale indirizzo web. Apri la fonte in un browser e inviami l’indirizzo a cui arrivi.
source-unreachable = Non riesco a raggiungere { $host }, o la risposta non è quella di un server web. Controlla l’indirizzo. Se è giusto, riprova più tardi.
source-timeout = { $host } non ha inviato tutta la risposta in { $seconds } secondi. Riprova più tardi.
source-certificate = Il certificato di sicurezza di { $host } non è valido, quindi non leggo da lì. Deve rinnovarlo chi gestisce il sito.
source-broken-off = La risposta di { $host } si è interrotta a metà. Riprova più tardi.
source-status =
    { $status ->
        [401] { $host } chiede l’accesso a questo indirizzo. Posso leggere solo pagine pubbliche.
        [403] { $host } non mi lascia leggere questo indirizzo (403). Chiedi a chi gestisce il sito o prova un altro indirizzo.
        [404] A questo indirizzo su { $host } non c’è niente (404). Controlla che sia scritto bene.
        [410] La pagina a questo indirizzo su { $host } non esiste più (410). Cerca il suo nuovo indirizzo.
        [429] { $host } mi chiede di venire meno spesso (429). Aspetterò quanto chiede.
       *[other] { $host } ha risposto con l’errore { $status }. Riprova più tardi.
    }
source-redirects = { $host } mi rimanda altrove più di { $limit } volte. Apri la pagina in un browser e inviami l’indirizzo a cui arrivi.
source-too-large = { $host } invia più di { $megabytes } MB, e questo è il massimo che leggo da una fonte. Prova un feed con meno aggiornamenti.
source-not-a-feed =
    { $looks ->
        [empty] A questo indirizzo non c’è niente: il file è vuoto. Controlla che sia scritto bene o riprova più tardi.
        [html] In questa pagina web non ho trovato una diretta che so leggere, né un feed. Cerca nella pagina un link chiamato RSS, Atom o Feed e inviami quell’indirizzo.
        [json] Questo è JSON, ma non un JSON Feed. Inviami l’indirizzo della pagina della diretta o del suo feed.
        [xml] Questo è XML, ma non RSS né Atom. Inviami l’indirizzo della pagina della diretta o del suo feed.
        [binary] Non posso leggere questo tipo di file. Inviami l’indirizzo della pagina della diretta o del suo feed (RSS, Atom, JSON Feed).
       *[text] Questo è testo semplice. Inviami l’indirizzo della pagina della diretta o del suo feed (RSS, Atom, JSON Feed). Per importare il testo di una diretta, usa /import
    }
source-unreadable = È troppo danneggiato per leggerlo. Se è un feed, prova con la pagina web della diretta. Se è una pagina web, prova con un feed.
source-too-slow = La lettura ha richiesto più di { $seconds } secondi, quindi l’ho interrotta. Prova un feed o una pagina con aggiornamenti meno numerosi o più semplici.
source-unreachable-now = In questo momento non riesco a raggiungere { $host }. Continuo a provare.
source-timeout-now = In questo momento { $host } è troppo lento: non ha inviato tutta la risposta in { $seconds } secondi. Continuo a provare.
source-status-now =
    { $status ->
        [401] { $host } ora chiede l’accesso a questo indirizzo. Posso leggere solo pagine pubbliche.
        [403] { $host } non mi lascia più leggere questo indirizzo (403). Continuo a provare. Se resta così, chiedi a chi gestisce il sito.
        [404] A questo indirizzo su { $host } non c’è più niente (404). Continuo a provare. Se la diretta si è spostata, aggiungi il suo nuovo indirizzo.
        [410] { $host } dice che questo indirizzo non esiste più (410). Se la diretta si è spostata, aggiungi il suo nuovo indirizzo.
        [429] { $host } mi chiede di venire meno spesso (429). Aspetterò quanto chiede.
       *[other] { $host } ha un problema: risponde con l’errore { $status }. Continuo a provare.
    }
source-redirects-now = { $host } ora mi rimanda altrove più di { $limit } volte. Continuo a provare. Se resta così, aggiungi l’indirizzo finale.
source-bad-redirect-now = { $host } ora mi rimanda a qualcosa che non è un normale indirizzo web. Continuo a provare. Se resta così, apri la fonte in un browser e aggiungi l’indirizzo a cui arrivi.
source-not-a-feed-now =
    { $looks ->
        [empty] L’indirizzo ora risponde con un file vuoto. Continuo a provare.
       *[other] L’indirizzo ora risponde con qualcosa che non riesco a leggere né come diretta né come feed. Continuo a provare. Se la diretta si è spostata, aggiungi il suo nuovo indirizzo.
    }
source-unreadable-now = In questo momento la fonte è danneggiata e non riesco a leggerla. Continuo a provare.
source-too-large-now = { $host } ora invia più di { $megabytes } MB, e questo è il massimo che leggo da una fonte. Continuo a provare. Un feed con meno aggiornamenti funzionerebbe.
source-too-slow-now = Leggere la fonte ora richiede più di { $seconds } secondi, quindi ho interrotto. Continuo a provare.
report-failing =
    Non riesco a leggere { $title } dal giorno { $since }. { $why }

    Vedi come va con /source. Modificherò questo messaggio quando funzionerà di nuovo.
report-well = { $title } funziona di nuovo. Non sono riuscito a leggerla dal giorno { $since } al giorno { $until }.
source-limit =
    { $reason ->
        [lively] La leggo almeno ogni { $wait } perché ha avuto un aggiornamento nelle ultime 24 ore.
        [new] La leggo almeno ogni { $wait } perché è stata aggiunta nelle ultime 24 ore e non ha ancora nuovi aggiornamenti.
        [starting] La leggo ogni { $wait } perché la sua diretta sta iniziando.
        [setting] La leggo solo ogni { $wait } a causa di POLL_INTERVAL.
        [asked] Non la leggo più spesso di ogni { $wait } perché lo chiede lei.
       *[quiet] La leggo almeno ogni { $wait } perché non ha avuto aggiornamenti nelle ultime 24 ore.
    }

paste-no-entry =
    Non ho trovato aggiornamenti in questo testo. Ogni aggiornamento ha bisogno di un’ora sopra, sotto o accanto, per esempio:
    16:48 Jo Doe
    Ritrovato il traghetto al largo del capo
    A bordo stanno tutti bene.
paste-too-long = Questo testo ha più di { $limit } caratteri, e questo è il massimo che leggo in una volta. Importalo a parti.
paste-too-much = La lettura di questo testo ha richiesto troppo tempo o troppa memoria, quindi l’ho interrotta. Importalo a parti.

## Impostazioni: quando e come arrivano gli aggiornamenti

command-settings = Scegliere quando e come arrivano gli aggiornamenti
command-mute = Silenziare questa chat per un po’
command-unmute = Riattivare questa chat
command-quiet = Impostare un orario di riposo
command-digest = Ricevere gli aggiornamenti insieme in un messaggio
command-timezone = Impostare il tuo fuso orario
help-settings = /settings – scegliere quando e come arrivano gli aggiornamenti
help-mute = /mute 2h – nessun aggiornamento per 2 ore. E anche: /mute fino alle 18:00, /mute fino a domani
help-unmute = /unmute – riattivare questa chat
help-quiet = /quiet 22:00-07:00 – orario di riposo: gli aggiornamenti aspettano che finisca. E anche: /quiet 22-7 silenzio (gli aggiornamenti arrivano senza suono), /quiet no
help-digest = /digest 08:00 18:00 – ricevere a queste ore gli aggiornamenti insieme in un messaggio. E anche: /digest ogni ora, /digest no
help-timezone = /timezone Roma – impostare il tuo fuso orario
settings-chat = Impostazioni di questa chat
settings-topic = Impostazioni di questo argomento
settings-from-group = (come nel gruppo)
settings-sound = Notifiche: { $value }
settings-quiet = Orario di riposo: { $value }
settings-pace = Frequenza: { $value }
settings-zone = Fuso orario: { $city }, ora { $time }
settings-pictures =
    Immagini: { $on ->
        [on] sì
       *[off] no
    }
settings-why =
    Perché lo ricevi: { $line ->
        [on] { $button ->
            [on] riga e pulsante
           *[off] solo la riga
        }
       *[off] { $button ->
            [on] solo il pulsante
           *[off] non mostrato
        }
    }
button-settings-sound = Notifiche
button-settings-quiet = Orario di riposo
button-settings-pace = Frequenza
button-settings-zone = Fuso orario
button-settings-why = Perché lo ricevi
button-settings-pictures = Immagini
button-settings-mute = Silenzia
button-settings-back = ‹ Tutte le impostazioni
button-chosen = ✓ { $choice }
button-as-group = Come nel gruppo
sound-choice =
    { $sound ->
        [all] suono per tutti gli aggiornamenti
        [none] nessun suono
       *[breaking] suono solo per l’ultim’ora
    }
quiet-off = disattivato
quiet-hours =
    { $hours }. { $how ->
        [silent] Gli aggiornamenti arrivano senza suono.
       *[held] Gli aggiornamenti aspettano, poi arrivano in un solo messaggio.
    } { $urgent ->
        [on] Le notizie dell’ultim’ora arrivano come sempre.
       *[off] Vale anche per le notizie dell’ultim’ora.
    }
quiet-typed = Per impostare un altro orario, invia per esempio: /quiet 21:30-06:00
quiet-unreadable = Non capisco “{ $typed }”. L’orario di riposo ha bisogno di due ore diverse, per esempio: /quiet 22:00-07:00
button-quiet-as =
    { $how ->
        [silent] Gli aggiornamenti arrivano senza suono
       *[held] Gli aggiornamenti aspettano la fine
    }
button-urgent = Lascia passare l’ultim’ora
pace-choice =
    { $pace ->
        [hourly] una volta all’ora, in un messaggio
        [key] solo momenti chiave
        [breaking] solo ultim’ora
       *[each] ogni aggiornamento subito
    }
pace-times = in un messaggio a queste ore: { $times }
pace-typed = In ogni caso le notizie dell’ultim’ora arrivano subito. Per scegliere altre ore, invia per esempio: /digest 07:30 12:00 18:00
pace-rest = Per vedere gli altri aggiornamenti, invia /catchup
digest-unreadable = Non capisco “{ $typed }”. Invia fino a { $limit } ore del giorno, per esempio: /digest 08:00 18:00
zone-typed = Per impostarne un altro, invia /timezone e una città con la tua stessa ora, per esempio: /timezone Roma
zone-other = Invia /timezone e una città con la tua stessa ora, per esempio: /timezone Roma
zone-change = Puoi cambiarlo quando vuoi con /timezone
zone-ask = Che ore sono da te? Così posso mostrare le ore e rispettare l’orario di riposo secondo il tuo orologio.
zone-of-country =
    { $count ->
        [one] { $country }: per impostare questa ora, toccala.
       *[other] { $country }: qui ci sono ore diverse. Tocca la tua.
    }
zone-unknown =
    { $count ->
        [0] Non conosco il fuso orario “{ $typed }”. Invia una grande città con la tua stessa ora, per esempio: /timezone Roma
       *[other] Non conosco il fuso orario “{ $typed }”. Intendi { $nearest }? Puoi anche inviare un’altra città, per esempio: /timezone Roma
    }
button-zone = { $time } { $city }
button-zone-other = Altro
button-reason-shown = Riga sotto ogni aggiornamento
button-why-shown = Pulsante “Perché?”
button-pictures-shown = Immagine sopra il testo
mute-state = { $until }.
mute-state-group = Tutto il gruppo: { $until }. Per riattivarlo, un admin può inviare /unmute fuori dagli argomenti.
mute-none = Non in silenzio.
mute-choose = Per quanto tempo non devo mandare niente? Puoi anche scriverlo, per esempio: /mute 2h o /mute fino alle 18:00
mute-meanwhile =
    { $urgent ->
        [on] Intanto arrivano solo le notizie dell’ultim’ora. Per vedere il resto, invia /catchup
       *[off] Intanto non arrivano aggiornamenti. Per vedere quelli che ci sono stati, invia /catchup
    }
mute-unreadable = Non capisco “{ $typed }”. Invia per quanto tempo, fino a 365 giorni, per esempio: /mute 2h o /mute fino alle 18:00
button-mute =
    { $span ->
        [hour] 1 ora
        [hours] 8 ore
        [morning] Fino a domattina
       *[forever] Finché non cambio
    }
button-unmute = Riattiva
muted-until = in silenzio (fine: { $time })
muted-until-unmuted = in silenzio finché non cambi
time-tomorrow = domani, { $time }
time-on = { $date }, { $time }

## Filtri: annullare, recuperare e impostarli uno per uno

missed-count =
    { $count ->
        [one] Nel frattempo c’è stato 1 aggiornamento.
       *[other] Nel frattempo ci sono stati { $count } aggiornamenti.
    }
missed-back = Gli aggiornamenti arrivano di nuovo qui. { $told }
button-catch-up = Recupera
button-undo = Annulla
follow-restored =
    { $count ->
        [one] Questa chat segue di nuovo: { $filter }
       *[other] Ho ripristinato { $count } filtri.
    }
undo-too-late = È troppo tardi per annullare. Seguilo di nuovo, per esempio: /follow calcio
undo-nothing = Qui non c’è più niente da annullare. Vedi i filtri di questa chat con /following
undo-too-many = Annullando, questa chat avrebbe più di { $limit } filtri, e questo è il limite. Prima togline uno: /following
follow-card-sound = Notifiche: { $value }
follow-card-pace = Frequenza: { $value }
follow-sound =
    { $sound ->
        [chat] come in questa chat
        [all] suono per tutti gli aggiornamenti
        [none] nessun suono
       *[breaking] suono solo per l’ultim’ora
    }
follow-pace =
    { $pace ->
        [chat] come in questa chat
        [each] ogni aggiornamento subito
        [hourly] una volta all’ora, in un messaggio
        [times] in un messaggio a ore fisse
        [key] solo momenti chiave
       *[breaking] solo ultim’ora
    }
button-follow-mute =
    { $span ->
        [hour] Silenzia 1 ora
        [hours] Silenzia 8 ore
        [morning] Fino a domani
       *[forever] Finché non cambio
    }
button-follow-unmute = Riattiva
button-follow-sound = Notifiche
button-follow-pace = Frequenza
button-follow-chosen = ✓ { $choice }
button-follow-card = ‹ Indietro
button-follow-list = ‹ Tutti i filtri
command-catchup = Vedere che cosa ti sei perso
help-catchup = /catchup – vedere che cosa ti sei perso. E anche: /catchup oggi, /catchup da lunedì, /catchup 2h
catchup-title =
    { $count ->
        [one] 1 aggiornamento · { $since } – { $until }
       *[other] { $count } aggiornamenti · { $since } – { $until }
    }
catchup-none = Non c’è stato niente ({ $since } – { $until }). Guarda più indietro, per esempio: /catchup da lunedì
catchup-follows-nothing = Questa chat non segue ancora niente, quindi non c’è niente da recuperare. Scegli qualcosa con /follow
catchup-unreadable = Non capisco “{ $typed }” come momento. Prova per esempio: /catchup oggi, /catchup da lunedì o /catchup 2h
start-muted = Questa chat è ancora { $until }. Per riattivarla, invia /unmute
stopped-unknown = Fatto: qui non mando più niente. Per ricominciare, invia /start
button-forget = Dimentica tutto
stop-over = Questo pulsante è di un /stop precedente. Se vuoi che mi fermi, invia di nuovo /stop.
follow-back = Questa chat segue anche quello che seguiva prima di /stop: { $count } filtri in tutto. Vedili con /following
following-stopped = Hai inviato /stop, quindi qui non mando niente. Per ricevere di nuovo gli aggiornamenti, invia /start

## Trovare: ricerca, fonti e parole che la gente scrive

command-search = Cercare in tutti gli aggiornamenti
help-search = /search alluvione -diga – cercare in tutti gli aggiornamenti che ho. Tutto quello che puoi scrivere è in /help filters
search-usage = Scrivi dopo il comando che cosa cerchi, per esempio: /search alluvione, tempesta. Tutte le possibilità sono in /help filters
search-title = Ultimi aggiornamenti per { $filter }
search-none = Non ho nessun aggiornamento per { $filter }. Per riceverne uno quando arriva, tocca il pulsante.
search-none-followed = Non ho nessun aggiornamento per { $filter }. Lo riceverai quando arriva, perché questa chat lo segue.
button-search-follow = Segui questa ricerca
command-sources = Vedere da dove vengono gli aggiornamenti
help-sources = /sources – vedere da dove vengono gli aggiornamenti e seguire una di queste fonti
origins-title =
    { $count ->
        [one] Gli aggiornamenti vengono da 1 fonte. Toccala per seguirla.
       *[other] Gli aggiornamenti vengono da { $count } fonti. Toccane una per seguirla.
    }
origins-none = In questo momento non leggo nessuna fonte. Quello che pubblica la redazione arriva lo stesso. Vedi gli ultimi aggiornamenti con /latest
origin-entries =
    { $count ->
        [0] nessun aggiornamento nelle ultime 24 ore
        [one] 1 aggiornamento nelle ultime 24 ore
       *[other] { $count } aggiornamenti nelle ultime 24 ore
    }
button-origin = Segui { $name }
command-meant = Non conosco { $typed }. Intendi { $nearest }?
edit-run = Non eseguo da solo i comandi modificati. Per eseguire questo, toccalo.
stop-ask = Smetto di mandare aggiornamenti qui? Puoi annullare. Se vuoi solo una pausa, invia /mute
button-stop = Non ricevere più messaggi
thanks-answer = Prego!
# Parole che la gente scrive senza comando, in minuscolo e separate da virgole.
plain-stop = basta, fermati, smettila, ferma, annulla iscrizione, cancellami
plain-help = aiuto, aiutami, ?
plain-thanks = grazie, grazie mille, molte grazie, 👍, 🙏, ❤️

## Lingua: quella che parla ogni chat

command-mistake = Segnalare un errore nei miei testi
help-mistake = /mistake “Seghi” dovrebbe essere “Segui” – segnalare un errore nei miei testi
button-settings-language = Lingua
settings-language =
    { $automatic ->
        [on] Lingua: { $language } (come in Telegram)
       *[off] Lingua: { $language }
    }
button-language-auto = Come in Telegram
button-language-draft = { $language } (bozza)
language-drafts = Nessuno ha ancora controllato le bozze. Hai trovato un errore? Dillo a chi gestisce questo bot, per esempio: /mistake “Seghi” dovrebbe essere “Segui”
language-choose = Che lingua devo parlare qui?
mistake-usage = Che cosa è sbagliato, e come dovrebbe essere? Per esempio: /mistake “Seghi” dovrebbe essere “Segui”
mistake-told = Grazie! Chi gestisce questo bot ha ricevuto il tuo messaggio.
mistake-untold = In questo momento non riesco a raggiungere chi gestisce questo bot. Riprova più tardi.
mistake-from = { $name } segnala un errore ({ $language }):
mistake-about = Si tratta di questo messaggio:
command-share = Condividere un aggiornamento o qualcosa da seguire
help-share = /share tempesta – ricevere un link per condividere ciò che segui, una diretta o, se rispondi a un aggiornamento, quell’aggiornamento
share-choose = Che cosa vuoi condividere? Toccalo o scrivilo, per esempio: /share tempesta. Per condividere un aggiornamento, rispondi a quel messaggio con /share
share-usage = Scrivi che cosa vuoi condividere, per esempio: /share tempesta. Per condividere un aggiornamento, rispondi a quel messaggio con /share
share-filter = Segui { $filter } su Telegram. Questo link mostra che cosa arriva:
share-entry = { $title }
share-no-entry = Non so quale aggiornamento intendi. Rispondi con /share a un messaggio che ne mostra uno solo.
button-share = Condividi…
button-read-at = Leggi su { $source }
button-read = Leggi l’articolo
link-gone = Questo link non funziona più. Chiedine uno nuovo.
liveblog-gone = Questa diretta è finita.
liveblog-ended = La diretta “{ $title }” è finita, quindi l’ho tolta dai filtri di questa chat. Vedi altre dirette con /sources
filter-liveblog = la diretta “{ $title }”
inline-live = Vedi l’aggiornamento com’è adesso
button-inline-help = Non capisco. Come si cerca?
button-inline-none = Nessun aggiornamento. Segui questo
opml-exported =
    { $count ->
        [one] 1 fonte
       *[other] { $count } fonti
    }
opml-found =
    { $count ->
        [0] In questo file non c’è nessuna fonte nuova.
        [one] 1 fonte nuova. La leggerò solo dopo che avrai toccato il pulsante.
       *[other] { $count } fonti nuove. Le leggerò solo dopo che avrai toccato il pulsante.
    }
opml-known =
    { $count ->
        [one] 1 fonte di questo file c’è già.
       *[other] { $count } fonti di questo file ci sono già.
    }
opml-unusable =
    { $count ->
        [one] 1 indirizzo non si può usare:
       *[other] { $count } indirizzi non si possono usare:
    }
opml-refused = { $url } – { $why }
opml-refused-more =
    { $count ->
        [one] E 1 altro.
       *[other] E altri { $count }.
    }
button-opml-import =
    { $count ->
        [one] Aggiungi 1 fonte
       *[other] Aggiungi { $count } fonti
    }
opml-imported =
    { $count ->
        [0] Tutte queste fonti ci sono già.
        [one] 1 fonte aggiunta. Conservo i suoi aggiornamenti precedenti senza inviarli. Se non si può leggere, te lo dico.
       *[other] { $count } fonti aggiunte. Conservo i loro aggiornamenti precedenti senza inviarli. Se una non si può leggere, te lo dico.
    }
opml-undone =
    { $count ->
        [0] Non c’è niente da annullare: queste fonti non ci sono già più.
        [one] 1 fonte tolta.
       *[other] { $count } fonti tolte.
    }
opml-gone = Non trovo più quel file. Invialo di nuovo.
opml-too-large = Questo file supera { $limit } MB. Inviane uno con meno fonti.
opml-too-much = Leggere questo file richiede troppo tempo. Inviane uno con meno fonti.
opml-not-xml = Questa non è una lista di fonti: la riga { $line } non è XML valido. Esporta di nuovo la lista dal tuo lettore di feed, come OPML.
opml-entities = Non leggo file che dichiarano entità. Esporta di nuovo la lista dal tuo lettore di feed, come OPML.
opml-not-opml = Questo è XML, ma non OPML. Esporta di nuovo la lista dal tuo lettore di feed, come OPML.
opml-empty = In questo file non c’è nessuna fonte. Una fonte è un outline con un xmlUrl.
opml-too-many = Questo file contiene { $count } fonti. Ne importo al massimo { $limit } alla volta, quindi dividilo.
source-not-public = Questo indirizzo è in una rete privata.
command-mydata = Ricevere filtri, impostazioni e aggiornamenti di questa chat in un file
help-mydata = /mydata – ricevere in un file i filtri e le impostazioni di questa chat e ciò che è stato inviato qui. Invialo qui o in un’altra chat per ripristinare filtri e impostazioni
command-forget = Cancellare tutto su questa chat
help-forget = /forget – cancellare tutto ciò che conservo di questa chat
privacy-chat = Ecco che cosa conservo di questa chat: il suo ID di Telegram, il tipo, il titolo e la lingua, i suoi filtri, le sue impostazioni, le sue schede fissate, da quando la seguo, quando ho mandato qui qualcosa l’ultima volta e quando qualcuno ha usato /catchup l’ultima volta. Conservo anche gli ID di Telegram di chi mi ha aggiunto o ha scelto i filtri.
privacy-typed = Cancello la mia copia di un messaggio o di un tocco appena l’ho gestito. Se qui qualcuno prova un filtro, fa una ricerca o manda qualche parola senza comando, conservo quelle parole per 1 giorno.
privacy-sent =
    { $days ->
        [one] Conservo quali aggiornamenti sono stati inviati qui e quando fino a 1 giorno dopo che l’aggiornamento è arrivato o è cambiato l’ultima volta, perché le correzioni possano raggiungerti.
       *[other] Conservo quali aggiornamenti sono stati inviati qui e quando fino a { $days } giorni dopo che l’aggiornamento è arrivato o è cambiato l’ultima volta, perché le correzioni possano raggiungerti.
    }
privacy-mismatches =
    { $days ->
        [one] Se segnali che un aggiornamento non doveva corrispondere, conservo il filtro e l’aggiornamento per 1 giorno, ma non chi l’ha segnalato.
       *[other] Se segnali che un aggiornamento non doveva corrispondere, conservo il filtro e l’aggiornamento per { $days } giorni, ma non chi l’ha segnalato.
    }
privacy-links = Un link creato con /share funziona per { $link_days } giorni dall’ultima volta. Conservo il suo filtro e una chiave casuale, ma non chi l’ha creato. Quello che scrivi dopo il mio nome in altre chat non viene conservato.
privacy-channels = Se colleghi un canale, conservo che lo gestisci, il tuo ultimo messaggio di prova e la mia ultima domanda al riguardo, al massimo quanto le impostazioni di questa chat.
privacy-editors =
    { $entry_days ->
        [one] Delle persone della redazione conservo anche l’ID di Telegram, chi le ha aggiunte, dove hanno aggiunto fonti o cambiato temi e il mio ultimo avviso su ogni fonte. Le loro bozze e i miei messaggi sui loro aggiornamenti restano per 1 giorno, come gli aggiornamenti.
       *[other] Delle persone della redazione conservo anche l’ID di Telegram, chi le ha aggiunte, dove hanno aggiunto fonti o cambiato temi e il mio ultimo avviso su ogni fonte. Le loro bozze e i miei messaggi sui loro aggiornamenti restano per { $entry_days } giorni, come gli aggiornamenti.
    }
privacy-ends =
    { $days ->
        [one] Quando in questa chat si tolgono filtri o si invia /stop, conservo i filtri per 1 giorno, così puoi annullare. 1 giorno dopo che una chat invia /stop o mi blocca, cancello il suo titolo, le sue impostazioni e i suoi filtri. Restano il suo ID, il tipo e quando è successo.
       *[other] Quando in questa chat si tolgono filtri o si invia /stop, conservo i filtri per { $days } giorni, così puoi annullare. { $days } giorni dopo che una chat invia /stop o mi blocca, cancello il suo titolo, le sue impostazioni e i suoi filtri. Restano il suo ID, il tipo e quando è successo.
    }
privacy-yours = /mydata ti manda in un file i filtri e le impostazioni di questa chat e ciò che è stato inviato qui. /forget cancella subito tutto su questa chat. Non condivido niente con nessuno. Se qualcosa va storto, l’ID della chat può comparire nel registro del server su cui giro.
mydata-sent = Ecco i filtri e le impostazioni di questa chat e ciò che è stato inviato qui. Per ripristinare filtri e impostazioni, mandami questo file qui o in un’altra chat.
mydata-none = Non c’è ancora niente per un file, perché questa chat non ha filtri né impostazioni. Scegli che cosa seguire con /follow
restore-survey =
    { $new ->
        [0] In questo file non c’è nessun filtro nuovo. Ci sono già: { $there }. Non possibile: { $refused }.
        [one] In questo file c’è 1 filtro nuovo. Ci sono già: { $there }. Non possibile: { $refused }.
       *[other] In questo file ci sono { $new } filtri nuovi. Ci sono già: { $there }. Non possibile: { $refused }.
    }
restore-settings = Le impostazioni della chat diventeranno quelle del file.
restore-refused = ✗ { $filter }: { $why }
restore-language = Non conosco la lingua “{ $language }”.
button-restore = Ripristina
restore-done =
    { $new ->
        [0] { $settings ->
            [yes] Fatto. Le impostazioni sono quelle del file.
           *[no] Tutto quello che c’è in questo file è già qui. Lo vedi con /following
        }
        [one] { $settings ->
            [yes] Fatto. 1 filtro nuovo, e le impostazioni sono quelle del file. Lo vedi con /following
           *[no] Fatto. 1 filtro nuovo. Lo vedi con /following
        }
       *[other] { $settings ->
            [yes] Fatto. { $new } filtri nuovi, e le impostazioni sono quelle del file. Li vedi con /following
           *[no] Fatto. { $new } filtri nuovi. Li vedi con /following
        }
    }
restore-gone = Non trovo più il file. Invialo di nuovo.
restore-foreign = Questo non è un file di /mydata, quindi non posso ripristinare niente. Invia il file che ti ha dato /mydata.
restore-version = Questo file è di un’altra versione di questo bot, quindi non posso leggerlo. Inviane uno più recente di /mydata
restore-damaged = Questo file è stato modificato in un modo che non riesco a leggere. Invialo come te l’ha dato /mydata.
restore-too-many = Questo file ha più di { $limit } filtri, e questo è il limite per chat. Togline alcuni e invialo di nuovo.
restore-too-large = Questo file è troppo grande. Il limite è di { $limit } MB. Invia il file che ti ha dato /mydata.
forget-ask = Cancello tutto ciò che conservo di te e di questa chat? Non riceverai più aggiornamenti, e non si può annullare. Per tenere una copia, invia prima /mydata.
forget-ask-group = Cancello tutto ciò che conservo di questa chat e di tutti i suoi argomenti del forum? Non riceverà più aggiornamenti, e non si può annullare. Per tenere una copia, invia prima /mydata.
forget-ask-editor = Fai parte della redazione. Anche questo finisce. Gli aggiornamenti che hai pubblicato restano, senza il tuo ID.
forget-ask-owner = Resti proprietario, perché lo dicono le impostazioni del server (OWNER_IDS). Perciò continuerò ad avvisarti qui quando una fonte non funziona.
forget-only-owner = Questo bot non ha altri proprietari, quindi non posso dimenticarti. Indica prima un altro proprietario in OWNER_IDS sul server. Per non ricevere più aggiornamenti, invia /stop
forget-old = Questa domanda è vecchia. Se vuoi che dimentichi questa chat, invia di nuovo /forget.
forget-done = Fatto. Ho cancellato tutto su questa chat. Un messaggio già in viaggio può ancora arrivare. Per ricominciare, invia /start
forget-kept = Va bene, non ho cancellato niente.
button-forget-not = Tieni tutto
group-help = Mando qui gli aggiornamenti delle dirette. Gli admin scelgono quali con /follow. Tutti possono usare /latest e /search.
group-commands-admins-only = In questo gruppo solo gli admin possono usare i comandi.
admins-unknown = Telegram non mi ha detto chi sono gli admin, quindi non ho cambiato niente. Riprova fra un minuto.
settings-admins =
    Comandi: { $on ->
        [on] solo dagli admin
       *[off] da tutti
    }
settings-channel = Impostazioni di questo canale
button-settings-admins = Comandi
button-admins-only = Solo dagli admin
button-private = Apri la nostra chat privata
button-private-help = Vedi tutti i comandi
button-channels = Canali
channel-private = I canali si collegano nella nostra chat privata.
channel-post = Telegram non mi dice chi scrive in un canale, quindi qui non accetto comandi. Gli admin scelgono nella nostra chat privata che cosa pubblico.
channel-choose = Tocca “Scegli un canale” qui sotto e scegline uno in cui puoi pubblicare. Telegram mi aggiunge lì come admin che può pubblicare.
channel-cancelled = Va bene, nessun canale nuovo.
channel-connected = Canale collegato: { $title }
channel-connected-already = Canale già collegato: { $title }
channel-not-yours = Non sei un admin che può pubblicare in { $title }. Chiedi questo permesso al proprietario del canale, poi invia di nuovo /channel.
channel-cannot-post = Non posso pubblicare in { $title }. Rendimi lì un admin che può pubblicare messaggi, poi invia di nuovo /channel.
channel-admins-only = Non sei più un admin che può pubblicare in questo canale, quindi non puoi cambiarlo.
channel-unknown = Non hai collegato tu questo canale. Vedi i tuoi canali con /channel
channel-list =
    { $count ->
        [0] Non hai ancora collegato nessun canale. Posso pubblicare aggiornamenti in un canale in cui sei un admin che può pubblicare.
        [one] Hai collegato 1 canale. Toccalo per scegliere che cosa ci pubblico.
       *[other] Hai collegato { $count } canali. Toccane uno per scegliere che cosa ci pubblico.
    }
channel-heading = 📢 { $title }
channel-follows =
    { $count ->
        [0] Il canale non segue ancora niente. Per iniziare, tocca “Aggiungi un filtro”.
        [one] Il canale ha 1 filtro. Ogni nuovo aggiornamento che corrisponde viene pubblicato lì.
       *[other] Il canale ha { $count } filtri. Ogni nuovo aggiornamento che corrisponde viene pubblicato lì.
    }
channel-follow-choose = Il canale non segue ancora niente. Tocca un pulsante, oppure torna indietro e tocca “Aggiungi un filtro”.
channel-lost = Adesso non posso pubblicare lì. Rendimi un admin del canale che può pubblicare messaggi. I suoi filtri restano.
channel-lost-told = Non posso più pubblicare in { $title }. Per continuare, rendimi lì un admin che può pubblicare messaggi. I suoi filtri restano.
channel-ask = Che cosa deve seguire questo canale? Scrivilo qui entro 10 minuti, per esempio: ucraina
channel-test-post = Questo è un post di prova. I nuovi aggiornamenti delle dirette compariranno in questo canale.
channel-tested = Post di prova inviato.
channel-untested = Post di prova cancellato.
channel-test-stays = Telegram non mi lascia più cancellare il post di prova. Cancellalo nel canale.
channel-disconnected = Canale scollegato: non ci pubblico più niente. Conservo i suoi filtri fino al giorno { $date }.
button-channel-connect = Collega un canale
button-channel-choose = Scegli un canale
button-channel-cancel = Annulla
button-channel-card = ‹ { $title }
button-channel-list = ‹ Tutti i canali
button-channel-add = Aggiungi un filtro
button-channel-follows = Filtri del canale
button-channel-settings = Impostazioni
button-channel-test = Invia un post di prova
button-channel-untest = Cancella il post di prova
button-channel-disconnect = Scollega

## Le dirette e le firme della redazione

command-blog = Aprire, chiudere e scegliere le dirette (redazione)
command-byline = Scegliere il nome con cui firmi (redazione)
help-blog = /blog new Notte di tempesta – aprire una diretta per i tuoi prossimi aggiornamenti. E anche: /blog (vederle tutte), /blog notte-di-tempesta (scrivere lì), /blog desk (scrivere fuori dalle dirette), /blog close (chiuderla)
help-byline = /byline Giulia Rossi – firmare i tuoi aggiornamenti con il tuo nome. E anche: /byline off
blog-desk = Redazione
blog-current = I tuoi aggiornamenti vanno in: { $title }
blog-line =
    { $count ->
        [0] { $title } ({ $slug }): nessun aggiornamento nelle ultime 24 ore
        [one] { $title } ({ $slug }): 1 aggiornamento nelle ultime 24 ore
       *[other] { $title } ({ $slug }): { $count } aggiornamenti nelle ultime 24 ore
    }
blog-hint = Per aprire una diretta, scrivi il suo nome: /blog new Notte di tempesta
blog-opened = Diretta aperta: { $title }. D’ora in poi i tuoi aggiornamenti vanno lì. I lettori la trovano in /sources
blog-known = La diretta “{ $title }” è già aperta.
blog-closed =
    { $count ->
        [0] Diretta chiusa: { $title }. Nessuna chat la segue.
        [one] Diretta chiusa: { $title }. Tra un minuto l’unica chat che la segue riceve i momenti chiave. Fino ad allora puoi annullare con “Riapri”.
       *[other] Diretta chiusa: { $title }. Tra un minuto le { $count } chat che la seguono ricevono i momenti chiave. Fino ad allora puoi annullare con “Riapri”.
    }
blog-reopened = Diretta riaperta: { $title }
blog-nameless = Il nome della diretta deve contenere almeno una lettera o un numero, per esempio: /blog new Notte di tempesta
blog-unknown = Non c’è nessuna diretta aperta “{ $typed }”. Vedile tutte con /blog
blog-not-open = Questa diretta non è più aperta. Vedile tutte con /blog
blog-not-closed = Questa diretta non è chiusa. Vedile tutte con /blog
blog-desk-stays = La redazione è sempre aperta. Per chiudere una diretta, scrivi il suo nome: /blog close notte-di-tempesta
blog-too-many = Si possono tenere aperte fino a { $limit } dirette alla volta. Prima chiudine una: /blog close notte-di-tempesta
blog-ended = La diretta di questo aggiornamento è stata chiusa. Scegline un’altra con il pulsante che porta il suo nome.
preview-blog = Diretta: { $title }
button-blog-of-post = Diretta: { $title }
button-blog-use = Pubblica in { $title }
button-blog-close = Chiudi { $title }
button-blog-reopen = Riapri { $title }
byline-chosen = I tuoi aggiornamenti portano la firma { $name }.
byline-none = I tuoi aggiornamenti non hanno firma. Per aggiungere un nome, scrivilo: /byline Giulia Rossi
byline-unusable = Un nome deve contenere una lettera o un numero e può avere fino a { $limit } caratteri, per esempio: /byline Giulia Rossi
command-key = Segnare un momento chiave (redazione)
help-key = /key 12 – fare dell’aggiornamento 12 un momento chiave. Alcuni lettori ricevono solo quelli. E anche: /key 12 off
key-on = L’aggiornamento n. { $number } è un momento chiave: { $title }
key-off = L’aggiornamento n. { $number } non è un momento chiave: { $title }
button-key-on = Segna come momento chiave
button-key-off = Togli dai momenti chiave
command-summary = Scrivere che cosa si sa finora (redazione)
help-summary = /summary Due argini tengono, uno è sotto osservazione. – sostituire il riassunto della tua diretta. E anche: /summary (vederlo), /summary off
summary-title = Che cosa sappiamo: { $title }
summary-none = { $title } non ha un riassunto. Per scriverne uno, invialo dopo il comando: /summary Due argini tengono, uno è sotto osservazione.
summary-too-long = Questo riassunto ha { $length } caratteri. Accorcialo a { $limit } al massimo.
summary-changed = Questo riassunto è stato modificato di nuovo. Vedilo con /summary
button-boards = Messaggio fissato
board-about = Scegli una diretta. Fisso un messaggio con il suo riassunto e gli ultimi titoli, e lo aggiorno senza suono.
board-empty = Ancora nessun aggiornamento.
board-ended = Questa diretta è finita.
board-needs-right =
    { $kind ->
        [channel] Non posso fissare messaggi qui. Rendimi un admin del canale che può modificare i messaggi, poi tocca di nuovo.
       *[group] Non posso fissare messaggi qui. Rendimi un admin del gruppo che può fissare i messaggi, poi tocca di nuovo.
    }
board-unpinned = Tengo aggiornato un messaggio in { $title }, ma non posso fissarlo. Dammi il permesso di fissare i messaggi (in un canale: di modificarli). Poi disattiva e riattiva il messaggio fissato nelle impostazioni di quella chat.
board-deleted = Qualcuno ha cancellato di nuovo il mio messaggio fissato in { $title }, quindi l’ho disattivato. Per riaverlo, riattivalo nelle impostazioni di quella chat.
command-rule = Segnare con un filtro gli aggiornamenti delle fonti (redazione)
help-rule = /rule breaking: "allerta rossa", evacuazione – rendere ultim’ora i nuovi aggiornamenti delle fonti che corrispondono. E anche: /rule key: argine (momenti chiave), /rule (vedere e togliere le regole)
rule-usage = Scrivi che cosa segnare e un filtro. Per esempio, per l’ultim’ora: /rule breaking: "allerta rossa", evacuazione. Per i momenti chiave: /rule key: argine
rule-title = I nuovi aggiornamenti delle fonti vengono segnati se corrispondono a un filtro:
rule-none = Non ci sono regole. Per aggiungerne una, scrivi: /rule breaking: "allerta rossa", evacuazione
rule-line =
    { $mark ->
        [breaking] Ultim’ora: { $filter }
       *[key] Momento chiave: { $filter }
    }
rule-added =
    { $mark ->
        [breaking] D’ora in poi i nuovi aggiornamenti delle fonti che corrispondono a { $filter } sono ultim’ora.
       *[key] D’ora in poi i nuovi aggiornamenti delle fonti che corrispondono a { $filter } sono momenti chiave.
    } { $days ->
        [0] Non ci sono ancora aggiornamenti salvati con cui confrontarlo.
        [one] Aggiornamenti dell’ultimo giorno che corrispondono: { $count }.
       *[other] Aggiornamenti degli ultimi { $days } giorni che corrispondono: { $count }.
    }
rule-removed = Regola tolta: { $filter }. Quello che ha segnato resta segnato.
rule-gone = Questa regola è già stata tolta. Vedi tutte le regole con /rule
rule-too-many = Possono esserci fino a { $limit } regole. Prima togline una con /rule
button-rule-remove = Togli { $filter }
why-marked =
    { $mark ->
        [breaking] La regola { $filter } della redazione rende questo aggiornamento ultim’ora.
       *[key] La regola { $filter } della redazione rende questo aggiornamento un momento chiave.
    }
button-modes = Nuovi aggiornamenti di { $number }
button-mode =
    { $mode ->
        [first] Controlla prima
        [collect] Salva soltanto
       *[once] Pubblica subito
    }
source-mode =
    { $mode ->
        [first] I nuovi aggiornamenti aspettano una decisione della redazione.
       *[collect] I nuovi aggiornamenti vengono salvati ma non inviati.
    }
source-mode-chosen =
    { $mode ->
        [first] { $title }: i nuovi aggiornamenti aspettano una decisione della redazione.
        [collect] { $title }: i nuovi aggiornamenti vengono salvati ma non inviati.
       *[once] { $title }: i nuovi aggiornamenti vanno subito ai lettori.
    }
review-waits = L’aggiornamento n. { $number } aspetta una decisione della redazione:
review-closed =
    { $how ->
        [published] L’aggiornamento n. { $number } è stato pubblicato:
        [skipped] L’aggiornamento n. { $number } è stato ignorato:
        [withdrawn] La fonte ha ritirato l’aggiornamento n. { $number }:
       *[expired] In 6 ore nessuno ha deciso sull’aggiornamento n. { $number }, quindi non viene inviato:
    }
review-many =
    { $count ->
        [0] In questo messaggio non c’è più niente in attesa:
        [one] 1 aggiornamento aspetta una decisione della redazione:
       *[other] { $count } aggiornamenti aspettano una decisione della redazione:
    }
review-line =
    { $how ->
        [published] N. { $number } (pubblicato): { $title }
        [skipped] N. { $number } (ignorato): { $title }
        [withdrawn] N. { $number } (ritirato dalla fonte): { $title }
        [expired] N. { $number } (scaduto): { $title }
       *[waiting] N. { $number }: { $title }
    }
review-decided = Qualcuno ha già deciso.
review-edit =
    Modifica questo testo e rimandamelo. Il mio messaggio mostrerà poi il nuovo testo:

    { $text }
button-review-skip = Ignora
button-review-edit = Modifica
button-review-breaking = Ultim’ora
button-review-publish-one = Pubblica { $number }
button-review-skip-one = Ignora { $number }
button-review-publish-all = Pubblica tutto
button-review-skip-all = Ignora tutto

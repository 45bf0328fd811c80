# Wszystko, co bot mówi po polsku. Nazwy i { $argumenty } jak w en.ftl.
#
# The reader is "ty", without past forms that show a gender (impersonal "zmieniono" instead); the bot is a masculine "ja".
# Buttons are imperatives or nouns. Quotation marks are „”; what people must type stays as they type it.
# entry wpis · liveblog relacja na żywo · follow obserwować · a follow filtr · topic temat · source źródło · feed kanał
# RSS · chat czat · headline nagłówek · mute wyciszyć · quiet hours godziny ciszy · key moment kluczowy moment · breaking
# pilne · correction sprostowanie · fix poprawić · withdraw wycofać · hold wstrzymać · release wznowić · pause zatrzymać ·
# draft szkic · undo cofnij · sound dźwięk · editor redaktor · owner właściciel · tag tag

## Czym jest bot

bot-description =
    Wysyłam wpisy z relacji na żywo. Powiedz mi, co Cię interesuje: słowo, kraj lub temat. Każdy nowy wpis, który pasuje, trafi na Twój czat.
bot-short-description = Obserwuj słowo, kraj lub temat: pasujące wpisy z relacji na żywo trafią na Twój czat.

## Polecenia w menu Telegrama

command-follow = Obserwuj słowo, kraj lub temat
command-following = Zobacz, co obserwuje ten czat
command-unfollow = Przestań coś obserwować
command-test = Wypróbuj filtr, zanim zaczniesz obserwować
command-topic = Zobacz tematy, które można obserwować
command-latest = Zobacz najnowsze wpisy
command-help = Zobacz, co potrafię
command-channel = Podłącz kanał i wybierz, co mam tam publikować
command-start = Zacznij lub wróć po /stop
command-stop = Zatrzymaj wszystkie wiadomości
command-privacy = Zobacz, co przechowuję o tym czacie
command-id = Zobacz swój identyfikator w Telegramie i identyfikator czatu
command-post = Napisz wpis (redakcja)
command-fix = Popraw wpis bez powiadamiania czytelników (redakcja)
command-correct = Sprostuj wpis i powiadom czytelników (redakcja)
command-withdraw = Wycofaj wpis (redakcja)
command-edit = Pobierz tekst wpisu, żeby go zmienić (redakcja)
command-hold = Wstrzymaj wpis (redakcja)
command-release = Wznów wysyłanie wstrzymanego wpisu (redakcja)
command-status = Zobacz, co jest wysyłane i które źródła nie działają (redakcja)
command-import = Zaimportuj wklejony tekst relacji (redakcja)
command-source = Dodawaj źródła i zarządzaj nimi (redakcja)
command-editor = Dodawaj i usuwaj redaktorów (właściciele)

## Początek i koniec

start =
    Wysyłam wpisy z relacji na żywo. Powiedz mi, co Cię interesuje, a każdy nowy wpis, który pasuje, trafi na ten czat.

    Naciśnij przycisk albo napisz, co chcesz obserwować:
    /follow wybory
    /follow ukraina
    /follow "korea północna" wojsko -sport

    Resztę moich możliwości pokaże /help
start-back =
    { $count ->
        [one] Witaj ponownie! Masz 1 filtr. Zobaczysz go po wysłaniu /following
        [few] Witaj ponownie! Masz { $count } filtry. Zobaczysz je po wysłaniu /following
        [many] Witaj ponownie! Masz { $count } filtrów. Zobaczysz je po wysłaniu /following
       *[other] Witaj ponownie! Masz { $count } filtra. Zobaczysz je po wysłaniu /following
    }
group-start = Cześć! Wysyłam tu wpisy z relacji na żywo. Administratorzy wybierają, które: /follow
stopped =
    Zatrzymano. Nie będę tu niczego wysyłać. Filtry tego czatu zachowam do { $date }. Do tego czasu przywróci je „Cofnij” lub /start
help-for-reader = Dla wszystkich
help-follow = /follow – obserwuj słowo, kraj lub temat
help-following = /following – zobacz, co obserwuje ten czat
help-unfollow = /unfollow sport – przestań obserwować „sport”; /unfollow all usuwa wszystkie filtry
help-test = /test sport – zobacz, które wpisy pasowałyby do filtra „sport”
help-help = /help filters – jak pisać filtry: wyrażenia, warianty, kraje, tematy
help-topic = /topic – zobacz tematy, które można obserwować
help-latest = /latest – zobacz najnowsze wpisy
help-channel = /channel – podłącz kanał i wybierz, co mam tam publikować
help-start = /start – zacznij lub wróć po /stop
help-stop = /stop – zatrzymaj wszystkie wiadomości
help-privacy = /privacy – zobacz, co przechowuję
help-id = /id – zobacz swój identyfikator w Telegramie
help-filters =
    Jak pisać filtry
    prom – słowo w każdej formie
    powódź ratunek – oba słowa
    powódź, burza – jedno z tych słów
    powódź -tama – powódź, ale bez tamy
    (powódź, burza) ratunek – słowa w nawiasie tworzą całość
    "cena ropy" – te słowa obok siebie
    =zamek – dokładnie ta forma, nie zamki
    tytuł:powódź – w nagłówku
    ukraina, kraj:UA – kraj
    "ukraina" – tylko słowo, w każdej formie
    energetyka – temat lub słowo
    temat:energetyka, #energetyka – tylko temat
    źródło:reuters – wpisy z tego źródła
    autor:nowak – wpisy tego autora
    jest:kluczowe – kluczowe momenty
    jest:pilne – pilne wiadomości
    wszystko -sport – wszystko oprócz sportu

    Żeby wypróbować filtr, wyślij /test i filtr.
help-for-editor = Dla redakcji
help-post = /post Nagłówek – napisz wpis. Treść podaj w kolejnych wierszach. Na końcu wiersza #energetyka dodaje temat, a +UA kraj. Znak ! przed nagłówkiem oznacza wpis jako pilny: wysyłam go w pierwszej kolejności i z dźwiękiem
help-fix = /fix 12 Nowy nagłówek – popraw nr 12 bez powiadamiania czytelników. Numery pokazuje /latest. Jeśli źródło później zmieni wpis, przyjmę jego tekst i dam Ci znać
help-correct = /correct 12 Nowy nagłówek – sprostuj nr 12 i powiadom wszystkich, którzy go dostali
help-withdraw = /withdraw 12 Powód – wycofaj nr 12 i powiadom wszystkich, którzy go dostali
help-edit = /edit 12 – pobierz tekst wpisu nr 12, żeby go zmienić i odesłać
help-hold = /hold 12 – wstrzymaj nr 12 (wiadomości, które są już w drodze, dotrą)
help-release =
    /release 12 – wznów wysyłanie nr 12
    Zamiast podawać numer, możesz odpowiedzieć na wiadomość z wpisem: /fix, /correct, /withdraw, /edit, /hold lub /release
help-status = /status – zobacz, co jest wysyłane i które źródła nie działają
help-import = /import – zaimportuj wklejoną relację, jako wiadomości lub plik .txt
help-source =
    /source – zobacz wszystkie źródła i zarządzaj nimi
    /source add https://… – dodaj kanał RSS lub stronę relacji. Z dopiskiem fresh 2h wyślę też wpisy z ostatnich 2 godzin
    /source pause 3 – zatrzymaj źródło 3. Także: /source resume 3 (wznów), /source poll 3 (odczytaj teraz), /source remove 3 (usuń)
    /source export – pobierz wszystkie źródła jako plik OPML. Żeby zaimportować taki plik, wyślij go mi
help-for-owner = Dla właścicieli
help-editor = /editor add 123456789 – dodaj kogoś do redakcji. Także: /editor list, /editor remove 123456789
id-user = Twój identyfikator w Telegramie: { $id }.
id-chat = Identyfikator tego czatu: { $id }.
id-topic = Identyfikator tego tematu na forum: { $id }.

## Obserwowanie

filter-everything = wszystko
filter-named = { $name } ({ $filter })
filter-key = kluczowe momenty
filter-breaking = pilne wiadomości
filter-only-key = { $filter }, tylko kluczowe momenty
filter-only-breaking = { $filter }, tylko pilne wiadomości
follow-choose = Co ma obserwować ten czat? Naciśnij przycisk albo wpisz słowo po poleceniu, na przykład: /follow wybory
follow-done = Ten czat obserwuje teraz: { $filter }
follow-already = Ten czat już to obserwuje: { $filter }
follow-ask = Obserwować: { $filter }?
follow-press = Naciśnij „Obserwuj”, żeby dostawać tu nowe pasujące wpisy.
follow-much = To dużo. Możesz obserwować całość albo tylko najważniejsze wpisy:
read-as-country = „{ $word }” oznacza kraj: pasują też wpisy o jego miastach, ludziach i władzach.
read-as-bloc = „{ $word }” oznacza organizację: pasują wpisy, które wymieniają ją lub jej instytucje.
read-as-bloc-members = „{ $word }” oznacza organizację: pasują wpisy, które wymieniają ją lub jej instytucje. Żeby dostawać wszystko o jej członkach, obserwuj { $members }
read-as-mark = „{ $word }” to skrót od { $filter }. Pasują wpisy z tym oznaczeniem.
read-as-countries =
    { $count ->
        [one] „{ $names }” oznacza kraj. Żeby szukać samego słowa, ujmij je w cudzysłów.
        [few] To nazwy krajów: { $names }. Żeby szukać samych słów, ujmij je w cudzysłów.
        [many] To nazwy krajów: { $names }. Żeby szukać samych słów, ujmij je w cudzysłów.
       *[other] To nazwy krajów: { $names }. Żeby szukać samych słów, ujmij je w cudzysłów.
    }
read-as-words =
    { $count ->
        [one] „{ $names }” oznacza tu słowo. Jeśli chodzi o kraj, napisz { $typed }
        [few] Oznaczają tu słowa: { $names }. Jeśli chodzi o kraj, napisz na przykład { $typed }
        [many] Oznaczają tu słowa: { $names }. Jeśli chodzi o kraj, napisz na przykład { $typed }
       *[other] Oznaczają tu słowa: { $names }. Jeśli chodzi o kraj, napisz na przykład { $typed }
    }
read-as-tags =
    { $count ->
        [one] Nie ma tematu { $tags }, więc szukam jego słów.
        [few] Nie ma tematów { $tags }, więc szukam ich słów.
        [many] Nie ma tematów { $tags }, więc szukam ich słów.
       *[other] Nie ma tematów { $tags }, więc szukam ich słów.
    }{ $found ->
        [0] {" "}Wszystkie tematy pokaże /topic
       *[other] {" "}Czy chodzi o { $nearest }?
    }
read-as-topics =
    { $count ->
        [one] „{ $names }” oznacza temat lub słowo: pasują wpisy na ten temat i wpisy z tym słowem.
        [few] Każde z nich oznacza temat lub słowo: { $names }.
        [many] Każde z nich oznacza temat lub słowo: { $names }.
       *[other] Każde z nich oznacza temat lub słowo: { $names }.
    }
reach-full =
    { $days ->
        [one] W ciągu ostatniego dnia:
        [few] W ciągu ostatnich { $days } dni:
        [many] W ciągu ostatnich { $days } dni:
       *[other] W ciągu ostatnich { $days } dnia:
    } { $unit ->
        [none] nic nie pasowało.
        [day] około { $count ->
            [one] 1 pasującego wpisu
            [few] { $count } pasujących wpisów
            [many] { $count } pasujących wpisów
           *[other] { $count } pasującego wpisu
        } dziennie.
        [week] około { $count ->
            [one] 1 pasującego wpisu
            [few] { $count } pasujących wpisów
            [many] { $count } pasujących wpisów
           *[other] { $count } pasującego wpisu
        } tygodniowo.
       *[total] { $count ->
            [one] 1 pasujący wpis
            [few] { $count } pasujące wpisy
            [many] { $count } pasujących wpisów
           *[other] { $count } pasującego wpisu
        }.
    }
reach-short =
    { $unit ->
        [none] Na razie nic nie pasowało.
        [day] Około { $count ->
            [one] 1 pasującego wpisu
            [few] { $count } pasujących wpisów
            [many] { $count } pasujących wpisów
           *[other] { $count } pasującego wpisu
        } dziennie.
        [week] Około { $count ->
            [one] 1 pasującego wpisu
            [few] { $count } pasujących wpisów
            [many] { $count } pasujących wpisów
           *[other] { $count } pasującego wpisu
        } tygodniowo.
       *[total] Na razie { $count ->
            [one] 1 pasujący wpis
            [few] { $count } pasujące wpisy
            [many] { $count } pasujących wpisów
           *[other] { $count } pasującego wpisu
        }.
    } Mam tylko wpisy z { $days ->
        [one] ostatniego dnia
        [few] ostatnich { $days } dni
        [many] ostatnich { $days } dni
       *[other] ostatnich { $days } dnia
    }.
reach-unknown =
    { $days ->
        [one] Nie ma jeszcze szacunku: brak wpisów z ostatniego dnia.
        [few] Nie ma jeszcze szacunku: brak wpisów z ostatnich { $days } dni.
        [many] Nie ma jeszcze szacunku: brak wpisów z ostatnich { $days } dni.
       *[other] Nie ma jeszcze szacunku: brak wpisów z ostatnich { $days } dnia.
    }
reach-since =
    { $count ->
        [0] Na razie nic nie pasowało.
        [one] 1 pasujący wpis od { $since }.
        [few] { $count } pasujące wpisy od { $since }.
        [many] { $count } pasujących wpisów od { $since }.
       *[other] { $count } pasującego wpisu od { $since }.
    }
reach-newest =
    { $count ->
        [one] Oto on:
        [few] Najnowsze:
        [many] Najnowsze:
       *[other] Najnowsze:
    }
reach-rate =
    { $unit ->
        [none] { $days ->
            [one] na razie nic
            [few] nic przez { $days } dni
            [many] nic przez { $days } dni
           *[other] nic przez { $days } dnia
        }
        [day] ≈ { $count } dziennie
        [week] ≈ { $count } tygodniowo
        [far] na razie { $count }
       *[total] { $days ->
            [one] { $count } w 1 dzień
            [few] { $count } w { $days } dni
            [many] { $count } w { $days } dni
           *[other] { $count } w { $days } dnia
        }
    }
button-everything = Wszystko
button-follow = Obserwuj
button-follow-all = Obserwuj wszystko
button-key = Tylko kluczowe momenty: { $rate }
button-breaking = Tylko pilne: { $rate }
button-only-topic = Tylko temat „{ $word }”
button-only-word = Tylko słowo „{ $word }”
button-reach = { $label }: { $rate }
filter-meant = Czy chodzi o { $nearest }?
too-many-chats =
    { $limit ->
        [one] Dodano mnie już do { $limit } czatu lub tematu na forum, a to limit na osobę. Wyślij /stop tam, gdzie już mnie nie potrzebujesz, i spróbuj tu ponownie.
        [few] Dodano mnie już do { $limit } czatów i tematów na forum, a to limit na osobę. Wyślij /stop tam, gdzie już mnie nie potrzebujesz, i spróbuj tu ponownie.
        [many] Dodano mnie już do { $limit } czatów i tematów na forum, a to limit na osobę. Wyślij /stop tam, gdzie już mnie nie potrzebujesz, i spróbuj tu ponownie.
       *[other] Dodano mnie już do { $limit } czatu i tematu na forum, a to limit na osobę. Wyślij /stop tam, gdzie już mnie nie potrzebujesz, i spróbuj tu ponownie.
    }
button-unknown = Ten przycisk już nie działa. Wyślij polecenie ponownie, żeby dostać nowe przyciski, na przykład: /following
proposal-gone = Ten przycisk wygasł. Wyślij filtr ponownie, na przykład: /follow wybory
test-usage = Wpisz filtr po poleceniu, żeby zobaczyć, co by do niego pasowało, na przykład: /test powódź, burza. Wszystkie możliwości pokaże /help filters
test-title = Filtr: { $filter }
follow-unknown = Ten czat nie obserwuje „{ $filter }”. Jego filtry pokaże /following
follow-gone = Ten filtr już usunięto.
follow-too-many =
    { $limit ->
        [one] Ten czat ma już { $limit } filtr, więcej się nie da. Najpierw go usuń: /following
        [few] Ten czat ma już { $limit } filtry, więcej się nie da. Najpierw któryś usuń: /following
        [many] Ten czat ma już { $limit } filtrów, więcej się nie da. Najpierw któryś usuń: /following
       *[other] Ten czat ma już { $limit } filtra, więcej się nie da. Najpierw któryś usuń: /following
    }
following =
    { $count ->
        [one] Ten czat ma 1 filtr. Naciśnij go, żeby go zmienić lub usunąć.
        [few] Ten czat ma { $count } filtry. Naciśnij filtr, żeby go zmienić lub usunąć.
        [many] Ten czat ma { $count } filtrów. Naciśnij filtr, żeby go zmienić lub usunąć.
       *[other] Ten czat ma { $count } filtra. Naciśnij filtr, żeby go zmienić lub usunąć.
    }
following-none = Ten czat jeszcze niczego nie obserwuje. Naciśnij przycisk albo wpisz słowo po poleceniu, na przykład: /follow wybory
unfollowed = Już nie obserwujesz: { $filter }
unfollowed-all =
    { $count ->
        [0] Ten czat niczego nie obserwuje, więc nie ma czego usuwać.
        [one] Usunięto jedyny filtr tego czatu.
        [few] Usunięto wszystkie { $count } filtry tego czatu.
        [many] Usunięto wszystkie { $count } filtrów tego czatu.
       *[other] Usunięto wszystkie { $count } filtra tego czatu.
    }
button-unfollow = ✕ { $filter }

## Dlaczego przyszedł wpis

button-why = Dlaczego?
why-rule = Ten czat obserwuje: { $filter }.
why-words = Ten czat obserwuje: { $filter }. Wpis zawiera { $words }.
why-word = „{ $word }”
why-none = Ten wpis nie pasuje już do żadnego filtra tego czatu: zmienił się wpis albo filtry. Pokaże je /following
button-less = Mniej takich wpisów
button-less-of = Mniej wpisów: { $filter }
button-drop = Nie obserwuj
button-close = Zamknij
button-less-without =
    { $days ->
        [one] Bez { $name }: { $left } z { $count } w 1 dzień
        [few] Bez { $name }: { $left } z { $count } w { $days } dni
        [many] Bez { $name }: { $left } z { $count } w { $days } dni
       *[other] Bez { $name }: { $left } z { $count } w { $days } dnia
    }
button-less-key =
    { $days ->
        [one] Tylko kluczowe: { $left } z { $count } w 1 dzień
        [few] Tylko kluczowe: { $left } z { $count } w { $days } dni
        [many] Tylko kluczowe: { $left } z { $count } w { $days } dni
       *[other] Tylko kluczowe: { $left } z { $count } w { $days } dnia
    }
button-less-breaking =
    { $days ->
        [one] Tylko pilne: { $left } z { $count } w 1 dzień
        [few] Tylko pilne: { $left } z { $count } w { $days } dni
        [many] Tylko pilne: { $left } z { $count } w { $days } dni
       *[other] Tylko pilne: { $left } z { $count } w { $days } dnia
    }
button-mismatch = To nie powinno było pasować
button-mismatch-of = Nie pasuje do { $filter }
mismatch-noted = Dziękuję. Zapisałem dla właścicieli tego bota filtr, wpis i pasujące słowa, ale nie to, kim jesteś.
less-nothing =
    { $days ->
        [one] Pominięcie czegokolwiek nic by nie zmieniło w ostatnim dniu albo nic by nie zostawiło. Żeby dostawać wpisy rzadziej, wyślij /digest
        [few] Pominięcie czegokolwiek nic by nie zmieniło w ostatnich { $days } dniach albo nic by nie zostawiło. Żeby dostawać wpisy rzadziej, wyślij /digest
        [many] Pominięcie czegokolwiek nic by nie zmieniło w ostatnich { $days } dniach albo nic by nie zostawiło. Żeby dostawać wpisy rzadziej, wyślij /digest
       *[other] Pominięcie czegokolwiek nic by nie zmieniło w ostatnich { $days } dnia albo nic by nie zostawiło. Żeby dostawać wpisy rzadziej, wyślij /digest
    }
less-none = Ten filtr już usunięto. Filtry tego czatu pokaże /following

## Czytanie

latest-all = Najnowsze wpisy ze wszystkich źródeł. Ten czat jeszcze niczego nie obserwuje. Wybierz coś za pomocą /follow
latest-matching = Najnowsze wpisy, które pasują do filtrów tego czatu
latest-none = Nie ma jeszcze wpisów.
latest-none-matching = Żaden wpis nie pasuje do filtrów tego czatu. Pokaże je /following
button-newer = ‹ Nowsze
button-older = Starsze ›
entry-unknown = Tego wpisu nie ma albo został usunięty.
card-read-rest = Czytaj dalej
card-reason = Dostajesz to, bo obserwujesz: { $filter }
card-checking = Sprawdzamy tę informację.
card-corrected = Sprostowano { $time }
card-breaking = 🔴 PILNE
card-correction = Sprostowanie
card-restored = Ten wpis jest znów aktualny. Wycofano go przez pomyłkę.
card-change = Ten wpis się zmienił. Teraz brzmi tak:
card-replaced = Zastąpiono nowszą wiadomością.
card-pointer = ↑ Zobacz wpis powyżej.
card-digest = { $count ->
    [one] 1 wpis
    [few] { $count } wpisy
    [many] { $count } wpisów
   *[other] { $count } wpisu
}
card-key-moments = Kluczowe momenty
card-more = i jeszcze { $count }: /catchup
card-withdrawn = Ten wpis wycofano.
card-withdrawn-why = Powód: { $reason }

## Pisanie

post-usage =
    Napisz wpis po poleceniu. Pierwszy wiersz to nagłówek, a kolejne to treść. Na przykład:

    /post Promy nie kursują #pogoda +DE
    Koło Kilonii zmierzono fale wysokości sześciu metrów.
post-empty = Brakuje nagłówka: widzę tylko tagi lub „!”. Wyślij wpis ponownie z nagłówkiem, na przykład: /post Promy nie kursują #pogoda
preview-no-country =
    { $count ->
        [one] { $names } zostaje w tekście, bo nie oznacza kraju. Żeby podać kraj, wpisz dwie litery, np. +UA.
        [few] { $names } zostają w tekście, bo nie oznaczają krajów. Żeby podać kraj, wpisz dwie litery, np. +UA.
        [many] { $names } zostają w tekście, bo nie oznaczają krajów. Żeby podać kraj, wpisz dwie litery, np. +UA.
       *[other] { $names } zostają w tekście, bo nie oznaczają krajów. Żeby podać kraj, wpisz dwie litery, np. +UA.
    }
post-changed = Tekst się zmienił. Nowy podgląd jest poniżej.
preview =
    Czytelnicy dostaną wiadomość widoczną powyżej.

    Kraje: { $countries }
    Tematy: { $topics }
    { $count ->
        [0] Obecnie nie obserwuje tego żaden czat.
        [one] Trafi na 1 czat.
        [few] Trafi na { $count } czaty.
        [many] Trafi na { $count } czatów.
       *[other] Trafi na { $count } czatu.
    }
preview-wait = Obecnie ostatni czat dostaje wpis po około { $span }.
preview-repeats = To prawie to samo co nr { $number } (opublikowano { $span } temu): { $title }
preview-same-link = Nr { $number } (opublikowano { $span } temu) zawiera ten sam link: { $title }
preview-cut = Ten tekst nie mieści się w jednej wiadomości. Czytelnicy dostaną początek i link do całości.
preview-album =
    { $count ->
        [one] Czytelnicy dostaną pierwsze zdjęcie. Jeszcze 1 zdjęcie nie zostanie wysłane.
        [few] Czytelnicy dostaną pierwsze zdjęcie. Jeszcze { $count } zdjęcia nie zostaną wysłane.
        [many] Czytelnicy dostaną pierwsze zdjęcie. Jeszcze { $count } zdjęć nie zostanie wysłanych.
       *[other] Czytelnicy dostaną pierwsze zdjęcie. Jeszcze { $count } zdjęcia nie zostanie wysłane.
    }
preview-dropped = Czytelnicy dostaną tekst bez takich elementów: { $kinds }.
preview-dropped-kind =
    { $kind ->
        [pre] bloki kodu
        [custom_emoji] własne emoji
        [text_mention] linki do osób
        [text_link] linki, które nie otwierają strony internetowej
       *[other] inne formatowanie
    }
post-picture-bare = Jaki jest nagłówek? Wyślij go teraz, a tekst w wierszach poniżej.
only-text-and-pictures = Nie umiem przeczytać takiej wiadomości. Wyślij tekst albo zdjęcie lub film z podpisem.
only-text = Umiem czytać tylko tekst. Co potrafię, pokaże /help
preview-reason = (filtr czytelnika)
preview-no-countries = brak
preview-no-topics = brak
preview-breaking =
    { $count ->
        [0] Pilne: wysyłam w pierwszej kolejności i z dźwiękiem.
        [one] Pilne: wysyłam w pierwszej kolejności, z dźwiękiem, na 1 czat, w około { $span }.
        [few] Pilne: wysyłam w pierwszej kolejności, z dźwiękiem, na { $count } czaty, w około { $span }.
        [many] Pilne: wysyłam w pierwszej kolejności, z dźwiękiem, na { $count } czatów, w około { $span }.
       *[other] Pilne: wysyłam w pierwszej kolejności, z dźwiękiem, na { $count } czatu, w około { $span }.
    }
button-publish = Opublikuj
button-mark-breaking =
    { $count ->
        [0] Oznacz jako pilne (z dźwiękiem)
        [one] Oznacz jako pilne (dźwięk: 1 czat)
        [few] Oznacz jako pilne (dźwięk: { $count } czaty)
        [many] Oznacz jako pilne (dźwięk: { $count } czatów)
       *[other] Oznacz jako pilne (dźwięk: { $count } czatu)
    }
button-not-breaking = To nie jest pilne (bez dźwięku)
button-tag-off = ✕ { $tag }
button-tag-on = + { $tag }
button-discard = Odrzuć
published = Opublikowano jako nr { $number }.
discarded = Odrzucono. Niczego nie zapisano ani nie wysłano.
draft-unknown = Tego szkicu już nie ma.
draft-closed = Ten szkic już opublikowano, zapisano lub odrzucono.
draft-changed = Doszedł jeszcze tekst. Naciśnij ponownie „Gotowe”, żeby zobaczyć nowy wynik.

## Zaplanowane wpisy

command-queue = Zobacz zaplanowane wpisy (redakcja)
help-queue = /queue – zobacz zaplanowane wpisy, zmień je lub anuluj
button-publish-at = Opublikuj o…
button-publish-when = Opublikuj: { $time }
button-publish-now = Opublikuj teraz
button-another-time = Inna godzina
button-unschedule = Jeszcze nie publikuj
button-stop-post = Zatrzymaj
button-queue = Wszystkie zaplanowane
when-ask = Kiedy opublikować wpis? Naciśnij godzinę lub wyślij własną: 14:05, jutro 9:00, za 2 godziny. Strefa czasowa: { $city }.
when-past = Ta godzina już minęła. Podaj późniejszą, na przykład: jutro 9:00
when-unreadable = Nie rozumiem godziny „{ $typed }”. Napisz na przykład 14:05, jutro 9:00 lub za 2 godziny.
waiting-until = Wyślę: { $time } ({ $city }). Do tego czasu możesz jeszcze edytować swoją wiadomość.
waiting-delay =
    { $count ->
        [one] Wyślę za 1 sekundę.
        [few] Wyślę za { $count } sekundy.
        [many] Wyślę za { $count } sekund.
       *[other] Wyślę za { $count } sekundy.
    }
not-waiting = Niczego nie wysłano. Szkic nadal tu jest: edytuj swoją wiadomość albo wybierz, co dalej.
queue-none = Nie ma zaplanowanych wpisów. Żeby zaplanować wpis, napisz go z /post i naciśnij „Opublikuj o…”.
queue-title =
    { $count ->
        [one] Zaplanowano 1 wpis.
        [few] Zaplanowano { $count } wpisy. Najbliższe:
        [many] Zaplanowano { $count } wpisów. Najbliższe:
       *[other] Zaplanowano { $count } wpisu. Najbliższe:
    }
queue-line =
    { $count ->
        [one] { $time } · { $title }
              Planuje: { $name }. Trafi na 1 czat.
        [few] { $time } · { $title }
              Planuje: { $name }. Trafi na { $count } czaty.
        [many] { $time } · { $title }
               Planuje: { $name }. Trafi na { $count } czatów.
       *[other] { $time } · { $title }
                Planuje: { $name }. Trafi na { $count } czatu.
    }
queue-unreadable =
    { $time } · { $title }
    Planuje: { $name }. Tak nie mogę tego wysłać, bo nie umiem tego odczytać.
queue-not-waiting = Ten wpis nie jest już zaplanowany. Zaplanowane wpisy pokazuje /queue
schedule-removed = „{ $title }” nie zostanie opublikowane o zaplanowanej godzinie, bo autor wpisu lub osoba, która go zaplanowała, nie należy już do redakcji. Niczego nie wysłano.
schedule-failed = „{ $title }” nie zostało opublikowane o zaplanowanej godzinie. { $why }

## Wysyłanie wpisów: opóźnienie i pilne wiadomości

alert-ask =
    { $alerts ->
        [0] { $count ->
            [0] To pilny wpis. Obecnie nie obserwuje tego żaden czat. To pierwszy pilny wpis dzisiaj.
            [one] To pilny wpis. Odezwie się dźwiękiem na 1 czacie. To pierwszy pilny wpis dzisiaj.
            [few] To pilny wpis. Odezwie się dźwiękiem na { $count } czatach. To pierwszy pilny wpis dzisiaj.
            [many] To pilny wpis. Odezwie się dźwiękiem na { $count } czatach. To pierwszy pilny wpis dzisiaj.
           *[other] To pilny wpis. Odezwie się dźwiękiem na { $count } czatu. To pierwszy pilny wpis dzisiaj.
        }
        [one] { $count ->
            [0] To pilny wpis. Obecnie nie obserwuje tego żaden czat. Dziś wysłano już 1 pilny wpis.
            [one] To pilny wpis. Odezwie się dźwiękiem na 1 czacie. Dziś wysłano już 1 pilny wpis.
            [few] To pilny wpis. Odezwie się dźwiękiem na { $count } czatach. Dziś wysłano już 1 pilny wpis.
            [many] To pilny wpis. Odezwie się dźwiękiem na { $count } czatach. Dziś wysłano już 1 pilny wpis.
           *[other] To pilny wpis. Odezwie się dźwiękiem na { $count } czatu. Dziś wysłano już 1 pilny wpis.
        }
        [few] { $count ->
            [0] To pilny wpis. Obecnie nie obserwuje tego żaden czat. Dziś wysłano już { $alerts } pilne wpisy.
            [one] To pilny wpis. Odezwie się dźwiękiem na 1 czacie. Dziś wysłano już { $alerts } pilne wpisy.
            [few] To pilny wpis. Odezwie się dźwiękiem na { $count } czatach. Dziś wysłano już { $alerts } pilne wpisy.
            [many] To pilny wpis. Odezwie się dźwiękiem na { $count } czatach. Dziś wysłano już { $alerts } pilne wpisy.
           *[other] To pilny wpis. Odezwie się dźwiękiem na { $count } czatu. Dziś wysłano już { $alerts } pilne wpisy.
        }
        [many] { $count ->
            [0] To pilny wpis. Obecnie nie obserwuje tego żaden czat. Dziś wysłano już { $alerts } pilnych wpisów.
            [one] To pilny wpis. Odezwie się dźwiękiem na 1 czacie. Dziś wysłano już { $alerts } pilnych wpisów.
            [few] To pilny wpis. Odezwie się dźwiękiem na { $count } czatach. Dziś wysłano już { $alerts } pilnych wpisów.
            [many] To pilny wpis. Odezwie się dźwiękiem na { $count } czatach. Dziś wysłano już { $alerts } pilnych wpisów.
           *[other] To pilny wpis. Odezwie się dźwiękiem na { $count } czatu. Dziś wysłano już { $alerts } pilnych wpisów.
        }
       *[other] { $count ->
            [0] To pilny wpis. Obecnie nie obserwuje tego żaden czat. Dziś wysłano już { $alerts } pilnego wpisu.
            [one] To pilny wpis. Odezwie się dźwiękiem na 1 czacie. Dziś wysłano już { $alerts } pilnego wpisu.
            [few] To pilny wpis. Odezwie się dźwiękiem na { $count } czatach. Dziś wysłano już { $alerts } pilnego wpisu.
            [many] To pilny wpis. Odezwie się dźwiękiem na { $count } czatach. Dziś wysłano już { $alerts } pilnego wpisu.
           *[other] To pilny wpis. Odezwie się dźwiękiem na { $count } czatu. Dziś wysłano już { $alerts } pilnego wpisu.
        }
    }
button-alert =
    { $count ->
        [0] Wyślij jako pilne
        [one] Wyślij z dźwiękiem na 1 czat
        [few] Wyślij z dźwiękiem na { $count } czaty
        [many] Wyślij z dźwiękiem na { $count } czatów
       *[other] Wyślij z dźwiękiem na { $count } czatu
    }
waiting-second = Wpis czeka na potwierdzenie przez drugą osobę z redakcji. Termin: { $time }. Wcześniej nic nie zostanie wysłane.
second-ask =
    { $name } chce wysłać to jako pilne. Jeśli potwierdzisz w ciągu 10 minut, wpis zostanie wysłany z dźwiękiem.

    { $text }
button-second-yes = Potwierdź i wyślij
button-second-no = Nie wysyłaj
second-settled = Ten wpis nie czeka już na potwierdzenie.
second-scheduled = Potwierdzono. Wyślę to o zaplanowanej godzinie.
second-own = To musi potwierdzić ktoś inny z redakcji: to Twój wpis albo to Ty chcesz go wysłać.
second-nobody = Pilne wpisy musi tu potwierdzić druga osoba z redakcji, a nikogo takiego nie ma. Właściciele mogą dodać kogoś do redakcji albo wyłączyć ten wymóg w /settings, w sekcji „Wpisy”.
button-settings-posts = Wpisy
settings-posts = Wpisy: { $value }
delay-choice =
    { $delay ->
        [all] 5 sekund opóźnienia dla wszystkich
        [none] bez opóźnienia
       *[posts] 5 sekund opóźnienia, pilne od razu
    }
delay-told = Gdy naciśniesz „Opublikuj”, wpis czeka jeszcze 5 sekund. W tym czasie możesz go zatrzymać.
second-told =
    { $on ->
        [on] Pilne wpisy wysyłam dopiero, gdy potwierdzi je druga osoba z redakcji. Właściciele mogą to zmienić.
       *[off] Pilne wpisy wysyłam bez potwierdzenia drugiej osoby. Właściciele mogą to zmienić.
    }
button-second-needed = Pilne potwierdza druga osoba

## Redakcja w liczbach

command-stats = Zobacz liczby na wykresach (redakcja)
help-stats = /stats – zobacz dwa wykresy: co wysłano i co jest obserwowane. /stats 12 pokaże, jak wysłano wpis nr 12
stats-usage = Wyślij /stats, żeby zobaczyć wykresy, albo dodaj numer wpisu, na przykład: /stats 12
stats-missing = Nie mogę tu rysować wykresów, bo brakuje biblioteki matplotlib. Może ją zainstalować osoba, która mnie prowadzi.
stats-failed = Nie udało się narysować wykresów. Powód jest w logu. Spróbuj ponownie.
stats-entry = Nr { $number }: { $title }
stats-hours = Ostatnie 24 godziny
stats-follows = Najczęściej obserwowane
stats-sent = Wysłane wpisy, według godziny
stats-waits = Sekundy do przyjęcia przez Telegram
stats-median = połowa
stats-slow = 95%
stats-countries = Filtry według kraju
stats-topics = Filtry według tematu
stats-none = Brak filtrów

## Potwierdzenia i zmiany opublikowanych wpisów

entry-number = nr { $number }
span-seconds = { $count } s
span-minutes = { $count } min
span-hours = { $count } godz.
receipt-beginning = Wysyłam…
receipt-nobody = Obecnie nie obserwuje tego żaden czat.
receipt-counts =
    Wysłano: { $sent }{ $doubled ->
        [0] {""}
        [one] {" "}(1 może dwa razy)
        [few] {" "}({ $doubled } może dwa razy)
        [many] {" "}({ $doubled } może dwa razy)
       *[other] {" "}({ $doubled } może dwa razy)
    } · czeka: { $waiting }{ $later ->
        [0] {""}
       *[other] {" "}· później, zgodnie z wyborem czytelników: { $later }
    }{ $counted ->
        [0] {""}
       *[other] {" "}· tylko w /catchup: { $counted }
    }{ $gone ->
        [0] {""}
       *[other] {" "}· czat nieosiągalny: { $gone }
    }{ $failed ->
        [0] {""}
       *[other] {" "}· nie udało się: { $failed }
    }
receipt-held = Wstrzymano. Wznów za pomocą /release { $number }
receipt-times = Pierwsza wiadomość po { $first }, ostatnia po { $last }.
correct-usage =
    Który wpis? Odpowiedz na wiadomość, która go pokazuje, albo dopisz jego numer z /latest, na przykład: { $command ->
        [hold] /hold 12
        [edit] /edit 12
        [release] /release 12
        [key] /key 12
       *[other] /{ $command } 12 …
    }
correct-too-much = /{ $command } potrzebuje tylko numeru wpisu, więc nic nie zrobiłem. Pomiń „{ $typed }” i wyślij /{ $command } { $number }
correct-one = Nr { $number }: { $title }
correct-which =
    Ta wiadomość pokazuje kilka wpisów:
    { $entries }
    Napisz, o który chodzi, na przykład /{ $command } { $number }
correct-two-entries =
    Który wpis? To odpowiedź na nr { $shown }, ale w poleceniu jest nr { $named }.
    { $command ->
        [hold] Wyślij /hold { $shown } lub /hold { $named }, ale nie jako odpowiedź.
        [edit] Wyślij /edit { $shown } lub /edit { $named }, ale nie jako odpowiedź.
        [release] Wyślij /release { $shown } lub /release { $named }, ale nie jako odpowiedź.
       *[other] Jeśli chodzi o nr { $named }, wyślij /{ $command } { $named } …, ale nie jako odpowiedź. Jeśli chodzi o nr { $shown } z tekstem, który zaczyna się od { $named }, wyślij /{ $command } { $shown } { $named } …
    }
correct-unknown = Nie ma wpisu nr { $number } albo został usunięty. Najnowsze wpisy i ich numery pokaże /latest
correct-withdrawn = Wpis nr { $number } już wycofano, więc nie można go zmienić.
fix-no-text = Brakuje nowego tekstu. Nagłówek podaj po numerze, a treść w kolejnych wierszach: /{ $command } { $number } Nowy nagłówek
fix-too-old =
    { $days ->
        [one] Wpis nr { $number } ma ponad 1 dzień, więc czytelnicy muszą się dowiedzieć o zmianie. Wyślij /correct { $number } …
        [few] Wpis nr { $number } ma ponad { $days } dni, więc czytelnicy muszą się dowiedzieć o zmianie. Wyślij /correct { $number } …
        [many] Wpis nr { $number } ma ponad { $days } dni, więc czytelnicy muszą się dowiedzieć o zmianie. Wyślij /correct { $number } …
       *[other] Wpis nr { $number } ma ponad { $days } dnia, więc czytelnicy muszą się dowiedzieć o zmianie. Wyślij /correct { $number } …
    }
fix-unchanged = Wpis nr { $number } już tak brzmi, więc nic się nie zmieniło.
change-titles =
    Teraz: { $title }
    Przedtem: { $former }
change-title = Początek bez zmian: { $title }
change-preview-fix =
    Czytelnicy zobaczą nr { $number } tak jak powyżej. Nikt nie dostanie powiadomienia. { $have ->
        [0] Żaden czat go jeszcze nie ma
        [one] Ma go 1 czat
        [few] Mają go { $have } czaty
        [many] Ma go { $have } czatów
       *[other] Ma go { $have } czatu
    }{ $waiting ->
        [0] .
        [one] , a 1 na niego czeka.
        [few] , a { $waiting } na niego czekają.
        [many] , a { $waiting } na niego czeka.
       *[other] , a { $waiting } na niego czeka.
    }
change-preview-correct =
    Czytelnicy zobaczą nr { $number } tak jak powyżej. { $have ->
        [0] Żaden czat go jeszcze nie ma, więc nikt nie dostanie powiadomienia
        [one] Ma go 1 czat, który dostanie powiadomienie { $sound ->
            [0] bez dźwięku
           *[1] z dźwiękiem
        }
        [few] Mają go { $have } czaty, które dostaną powiadomienie { $sound ->
            [0] bez dźwięku
           *[1] z dźwiękiem
        }
        [many] Ma go { $have } czatów, które dostaną powiadomienie { $sound ->
            [0] bez dźwięku
           *[1] z dźwiękiem
        }
       *[other] Ma go { $have } czatu; powiadomienie będzie { $sound ->
            [0] bez dźwięku
           *[1] z dźwiękiem
        }
    }{ $waiting ->
        [0] .
        [one] . 1 na niego czeka.
        [few] . { $waiting } na niego czekają.
        [many] . { $waiting } na niego czeka.
       *[other] . { $waiting } na niego czeka.
    }
change-preview-withdraw =
    Czytelnicy zobaczą tę informację zamiast wpisu nr { $number }. { $have ->
        [0] Żaden czat go jeszcze nie ma, więc nikt nie dostanie powiadomienia
        [one] Ma go 1 czat, który dostanie powiadomienie { $sound ->
            [0] bez dźwięku
           *[1] z dźwiękiem
        }
        [few] Mają go { $have } czaty, które dostaną powiadomienie { $sound ->
            [0] bez dźwięku
           *[1] z dźwiękiem
        }
        [many] Ma go { $have } czatów, które dostaną powiadomienie { $sound ->
            [0] bez dźwięku
           *[1] z dźwiękiem
        }
       *[other] Ma go { $have } czatu; powiadomienie będzie { $sound ->
            [0] bez dźwięku
           *[1] z dźwiękiem
        }
    }{ $waiting ->
        [0] .
        [one] . 1 na niego czeka i go nie dostanie.
        [few] . { $waiting } na niego czekają i go nie dostaną.
        [many] . { $waiting } na niego czeka i go nie dostanie.
       *[other] . { $waiting } na niego czeka i go nie dostanie.
    }
change-before = Teraz:
change-unlike = Czy na pewno nr { $number }? Twój tekst nie ma z nim prawie nic wspólnego.
change-others =
    { $count ->
        [one] { $names } też zmienia nr { $number }.
        [few] { $names } też zmieniają nr { $number }.
        [many] { $names } też zmieniają nr { $number }.
       *[other] { $names } też zmieniają nr { $number }.
    }
change-overtaken = Wpis nr { $number } zmienił się w trakcie Twojej pracy. Jego obecny tekst jest poniżej.
change-overtaken-by = W trakcie Twojej pracy wpis nr { $number } zmienił ktoś inny: { $name }. Obecny tekst wpisu jest poniżej.
change-overruled =
    Po Twojej zmianie wpis nr { $number } zmienił ktoś jeszcze: { $name }. Teraz brzmi tak:

    { $title }
change-overruled-withdrawn =
    Wpis nr { $number }, zmieniony wcześniej przez Ciebie, wycofał ktoś inny: { $name }.

    { $title }
change-held = Wpis nr { $number } jest wstrzymany. Czytelnicy zobaczą Twoją zmianę po /release { $number }
change-long = Telegram dzieli długie teksty, więc sprawdź, czy Twój jest kompletny.
change-other-number = Ten szkic dotyczy nr { $number }, więc niczego nie zrobiłem. Żeby zmienić nr { $other }, wyślij nowe polecenie.
change-note = Czytelnicy dowiedzą się, co było nie tak: { $note }
change-ask-note = Co było nie tak? Odpowiedz w kilku słowach: czytelnicy dostaną je zamiast całego tekstu po raz drugi.
correct-note-long = Długość Twojego wyjaśnienia to { $length } zn., a limit to { $limit } zn. Niczego nie zmieniono. Edytuj swoją wiadomość, żeby je skrócić.
button-correct-bare = Sprostuj bez wyjaśnienia
button-change =
    { $command ->
        [fix] Popraw bez powiadamiania
       *[other] Sprostuj i powiadom
    }
button-change-really = Tak, nr { $number }
button-cancel = Anuluj
correction-overruled =
    Źródło { $source } zmieniło wpis nr { $number } po Twojej zmianie. Czytelnicy widzą teraz tekst źródła, bez Twojego znaku sprostowania:

    { $title }

    Żeby znów go zmienić, odpowiedz na tę wiadomość poleceniem /correct lub /fix z nowym tekstem.
fix-kept-body = Tekst pod nagłówkiem zostaje. Żeby go usunąć, wyślij nagłówek jeszcze raz, a pod nim wiersz „-”.
edit-how =
    Skopiuj wiadomość poniżej, zmień ją i odeślij. { $command ->
        [fix] Żeby powiadomić czytelników, napisz /correct zamiast /fix.
       *[other] Wpis nr { $number } jest za stary na /fix, więc czytelnicy dostaną powiadomienie.
    }
button-edit = Edytuj
button-copy = Kopiuj
undo-fix-done = Cofnięto. Wpis nr { $number } ma znów poprzedni tekst. Nikt nie dostanie powiadomienia.
undo-correction-done =
    Cofnięto. Wpis nr { $number } ma znów poprzedni tekst. { $have ->
        [0] Żaden czat go jeszcze nie ma.
        [one] Ma go 1 czat, który dostanie powiadomienie { $sound ->
            [0] bez dźwięku
           *[1] z dźwiękiem
        }.
        [few] Mają go { $have } czaty, które dostaną powiadomienie { $sound ->
            [0] bez dźwięku
           *[1] z dźwiękiem
        }.
        [many] Ma go { $have } czatów, które dostaną powiadomienie { $sound ->
            [0] bez dźwięku
           *[1] z dźwiękiem
        }.
       *[other] Ma go { $have } czatu; powiadomienie będzie { $sound ->
            [0] bez dźwięku
           *[1] z dźwiękiem
        }.
    }
undo-withdrawal-done =
    Przywrócono nr { $number }. Czaty, które na niego czekały, właśnie go dostają. { $have ->
        [0] Żaden czat go jeszcze nie ma.
        [one] Ma go 1 czat, który dostanie powiadomienie { $sound ->
            [0] bez dźwięku
           *[1] z dźwiękiem
        }.
        [few] Mają go { $have } czaty, które dostaną powiadomienie { $sound ->
            [0] bez dźwięku
           *[1] z dźwiękiem
        }.
        [many] Ma go { $have } czatów, które dostaną powiadomienie { $sound ->
            [0] bez dźwięku
           *[1] z dźwiękiem
        }.
       *[other] Ma go { $have } czatu; powiadomienie będzie { $sound ->
            [0] bez dźwięku
           *[1] z dźwiękiem
        }.
    }
undo-title = Teraz: { $title }
undo-changed = Wpis nr { $number } od tego czasu się zmienił, więc nie można już tego cofnąć. Niczego nie zmieniono.
undo-late = Od tej zmiany wpisu nr { $number } minął ponad 1 dzień, więc nie można już jej cofnąć. Żeby zmienić wpis, wyślij /correct { $number } …
button-undo-change = Cofnij
fix-breaking = Ten wpis już wysłano, więc nie może stać się pilny. Niczego nie zmieniono. Żeby zmienić tekst, pomiń „!” lub tag (np. #pilne). Żeby wysłać pilną wiadomość, napisz nowy wpis: /post !…
change-new =
    { $count ->
        [one] Wpis pasuje teraz do 1 kolejnego czatu i trafi tam bez dźwięku.
        [few] Wpis pasuje teraz do { $count } kolejnych czatów i trafi tam bez dźwięku.
        [many] Wpis pasuje teraz do { $count } kolejnych czatów i trafi tam bez dźwięku.
       *[other] Wpis pasuje teraz do { $count } kolejnego czatu i trafi tam bez dźwięku.
    }
fix-done =
    Poprawiono nr { $number }, bez dźwięku. { $have ->
        [0] O ile wiem, nie ma go żaden czat
        [one] Ma go 1 czat
        [few] Mają go { $have } czaty
        [many] Ma go { $have } czatów
       *[other] Ma go { $have } czatu
    }{ $waiting ->
        [0] .
        [one] , a 1 jeszcze na niego czekał.
        [few] , a { $waiting } jeszcze na niego czekały.
        [many] , a { $waiting } jeszcze na niego czekało.
       *[other] , a { $waiting } jeszcze na niego czekało.
    }
correct-done =
    Sprostowano nr { $number }. { $have ->
        [0] O ile wiem, nie ma go żaden czat
        [one] Ma go 1 czat, który dostanie powiadomienie { $sound ->
            [0] bez dźwięku
           *[1] z dźwiękiem
        }
        [few] Mają go { $have } czaty, które dostaną powiadomienie { $sound ->
            [0] bez dźwięku
           *[1] z dźwiękiem
        }
        [many] Ma go { $have } czatów, które dostaną powiadomienie { $sound ->
            [0] bez dźwięku
           *[1] z dźwiękiem
        }
       *[other] Ma go { $have } czatu, które dostaną powiadomienie { $sound ->
            [0] bez dźwięku
           *[1] z dźwiękiem
        }
    }{ $waiting ->
        [0] .
        [one] . 1 czat jeszcze na niego czekał.
        [few] . { $waiting } czaty jeszcze na niego czekały.
        [many] . { $waiting } czatów jeszcze na niego czekało.
       *[other] . { $waiting } czatu jeszcze na niego czekało.
    }
withdraw-done =
    Wycofano nr { $number }. { $have ->
        [0] O ile wiem, nie ma go żaden czat.
        [one] Ma go 1 czat, który dostanie powiadomienie { $sound ->
            [0] bez dźwięku
           *[1] z dźwiękiem
        }.
        [few] Mają go { $have } czaty, które dostaną powiadomienie { $sound ->
            [0] bez dźwięku
           *[1] z dźwiękiem
        }.
        [many] Ma go { $have } czatów, które dostaną powiadomienie { $sound ->
            [0] bez dźwięku
           *[1] z dźwiękiem
        }.
       *[other] Ma go { $have } czatu, które dostaną powiadomienie { $sound ->
            [0] bez dźwięku
           *[1] z dźwiękiem
        }.
    }
withdraw-title = Wycofano: { $title }
withdraw-stopped =
    { $count ->
        [0] Żaden czat już na niego nie czekał.
        [one] 1 czat jeszcze czekał i nie powinien go dostać. Jeśli jednak dostanie, też go powiadomię.
        [few] Około { $count } czatów jeszcze czekało i nie powinno go dostać. Jeśli któreś jednak dostaną, też je powiadomię.
        [many] Około { $count } czatów jeszcze czekało i nie powinno go dostać. Jeśli któreś jednak dostaną, też je powiadomię.
       *[other] Około { $count } czatu jeszcze czekało i nie powinno go dostać. Jeśli któreś jednak dostaną, też je powiadomię.
    }
withdraw-no-reason = Brakuje powodu. Czytelnicy go zobaczą, więc dopisz kilka słów: /withdraw { $number } Informacja była błędna
withdraw-reason-long = Powód ma za dużo znaków: { $length }. Limit to { $limit }. Niczego nie wycofano. Wyślij polecenie ponownie z krótszym powodem.
hold-done =
    Wstrzymano nr { $number }. Wiadomości, które są już w drodze, dotrą. { $have ->
        [0] O ile wiem, nie ma go żaden czat
        [one] Ma go 1 czat
        [few] Ma go około { $have } czatów
        [many] Ma go około { $have } czatów
       *[other] Ma go około { $have } czatu
    }{ $waiting ->
        [0] , a żaden na niego nie czeka.
        [one] , a 1 na niego czeka.
        [few] , a około { $waiting } na niego czeka.
        [many] , a około { $waiting } na niego czeka.
       *[other] , a około { $waiting } na niego czeka.
    } Wznów za pomocą /release { $number }
button-hold-tell =
    { $count ->
        [one] Powiadom czat, który go ma
        [few] Powiadom { $count } czaty, które go mają
        [many] Powiadom { $count } czatów, które go mają
       *[other] Powiadom { $count } czatu, które go mają
    }
hold-told =
    { $count ->
        [one] 1 czat widzi teraz, bez dźwięku, że wpis nr { $number } jest sprawdzany. Wpis pozostaje wstrzymany. Żeby to cofnąć, wyślij /release { $number }
        [few] { $count } czaty widzą teraz, bez dźwięku, że wpis nr { $number } jest sprawdzany. Wpis pozostaje wstrzymany. Żeby to cofnąć, wyślij /release { $number }
        [many] { $count } czatów widzi teraz, bez dźwięku, że wpis nr { $number } jest sprawdzany. Wpis pozostaje wstrzymany. Żeby to cofnąć, wyślij /release { $number }
       *[other] { $count } czatu widzi teraz, bez dźwięku, że wpis nr { $number } jest sprawdzany. Wpis pozostaje wstrzymany. Żeby to cofnąć, wyślij /release { $number }
    }
hold-told-already = Czytelnicy już widzą, że wpis nr { $number } jest sprawdzany. Żeby to cofnąć, wyślij /release { $number }
hold-already = Wpis nr { $number } jest już wstrzymany. Wznów za pomocą /release { $number }
release-done =
    Wpis nr { $number } nie jest już wstrzymany. { $have ->
        [0] Żaden czat go jeszcze nie ma
        [one] Ma go 1 czat
        [few] Mają go { $have } czaty
        [many] Ma go { $have } czatów
       *[other] Ma go { $have } czatu
    }{ $waiting ->
        [0] { $behind ->
            [0] , a do wysłania nic nie zostało.
           *[other] .
        }
        [one] , a 1 dostaje go teraz.
        [few] , a { $waiting } dostają go teraz.
        [many] , a { $waiting } dostaje go teraz.
       *[other] , a { $waiting } dostaje go teraz.
    }{ $behind ->
        [0] {""}
        [one] {" "}1 czat, który go ma, dostaje to, co się tymczasem zmieniło.
        [few] {" "}{ $behind } czaty, które go mają, dostają to, co się tymczasem zmieniło.
        [many] {" "}{ $behind } czatów, które go mają, dostaje to, co się tymczasem zmieniło.
       *[other] {" "}{ $behind } czatu, które go mają, dostaje to, co się tymczasem zmieniło.
    }
release-not-held = Wpis nr { $number } nie jest wstrzymany. Wstrzymaj go za pomocą /hold { $number }

## Stan

status-waiting =
    { $count ->
        [0] { $stopped ->
            [0] Żadna wiadomość nie czeka.
           *[other] Żadna wiadomość nie czeka, poza wstrzymanymi wpisami.
        }
        [one] 1 wiadomość czeka od { $span }.
        [few] { $count } wiadomości czekają, najstarsza od { $span }.
        [many] { $count } wiadomości czeka, najstarsza od { $span }.
       *[other] { $count } wiadomości czeka, najstarsza od { $span }.
    }
status-rate =
    { $count ->
        [one] W ostatniej minucie wysłano 1 wiadomość.
        [few] W ostatniej minucie wysłano { $count } wiadomości.
        [many] W ostatniej minucie wysłano { $count } wiadomości.
       *[other] W ostatniej minucie wysłano { $count } wiadomości.
    } Limit: { $limit } na sekundę.
status-outcomes =
    W ciągu ostatnich 24 godzin
    Wysłano: { $sent } · zmieniono: { $edited } · odpowiedzi ze sprostowaniem: { $told }
    Nie dostarczono: czat nieosiągalny { $gone } · czat zamknięty { $closed } · odrzucone przez Telegram { $rejected } · błąd { $broken }
    Ponowiono: { $later } · czat przeniesiony: { $moved } · może wysłano dwa razy: { $uncertain }
status-held = Wstrzymane: { $entries }
status-stopped =
    { $entry } ({ $count ->
        [0] żadna wiadomość nie czeka
        [one] 1 wiadomość czeka
        [few] { $count } wiadomości czekają
        [many] { $count } wiadomości czeka
       *[other] { $count } wiadomości czeka
    })
status-unreadable =
    { $count ->
        [one] W ciągu ostatnich 24 godzin nie udało mi się odczytać 1 aktualizacji z Telegrama. Jej numer jest w dzienniku.
        [few] W ciągu ostatnich 24 godzin nie udało mi się odczytać { $count } aktualizacji z Telegrama. Ich numery są w dzienniku.
        [many] W ciągu ostatnich 24 godzin nie udało mi się odczytać { $count } aktualizacji z Telegrama. Ich numery są w dzienniku.
       *[other] W ciągu ostatnich 24 godzin nie udało mi się odczytać { $count } aktualizacji z Telegrama. Ich numery są w dzienniku.
    }
status-mismatches =
    { $count ->
        [one] Zdaniem czytelników 1 wpis nie powinien był pasować:
        [few] Zdaniem czytelników { $count } wpisy nie powinny były pasować. Najnowsze:
        [many] Zdaniem czytelników { $count } wpisów nie powinno było pasować. Najnowsze:
       *[other] Zdaniem czytelników { $count } wpisu nie powinno było pasować. Najnowsze:
    }
status-mismatch =
    { $count ->
        [0] Nr { $number } „{ $title }” pasował do { $filter }
       *[other] Nr { $number } „{ $title }” pasował do { $filter } przez { $words }
    }
status-failing = Źródła, które nie działają:
status-none-failing = Wszystkie źródła działają.

## Import

import-begin =
    Wyślij teraz tekst, w jednej lub kilku wiadomościach albo jako plik .txt. Potem naciśnij „Gotowe”.

    Każdy wpis musi mieć godzinę, na przykład:
    • „16:48” w wierszu nad nim
    • „+++ 16.48 Uhr: Ferry found +++”
    • „5 minut temu”
    • „Jo Doe 6 November 2024 04:16” pod nim

    Mogą to być też wyeksportowane czaty i tabele.
import-collecting =
    { $parts ->
        [one] Mam 1 wiadomość (liczba znaków: { $characters }). Wyślij więcej albo naciśnij „Gotowe”.
        [few] Mam { $parts } wiadomości (liczba znaków: { $characters }). Wyślij więcej albo naciśnij „Gotowe”.
        [many] Mam { $parts } wiadomości (liczba znaków: { $characters }). Wyślij więcej albo naciśnij „Gotowe”.
       *[other] Mam { $parts } wiadomości (liczba znaków: { $characters }). Wyślij więcej albo naciśnij „Gotowe”.
    }
import-goes-on = Import już trwa, więc dodaję to do niego. Żeby zacząć od nowa, naciśnij najpierw „Odrzuć”.
import-more = Mam Twój tekst. Licznik jest poniżej.
import-collected = To cały tekst. Wynik jest poniżej.
import-document-hint = Żeby zaimportować ten plik, wyślij go ponownie z podpisem /import
import-not-text = Nie mogę odczytać tego pliku jako tekstu. Zapisz go jako zwykły tekst (UTF-8) i wyślij ponownie.
import-too-large = Ten plik jest za duży. Limit to { $limit } MB. Wyślij go w częściach.
import-nothing = Nie ma jeszcze tekstu. Wyślij go, a potem naciśnij „Gotowe”.
import-entries =
    { $count ->
        [one] 1 wpis
        [few] { $count } wpisy
        [many] { $count } wpisów
       *[other] { $count } wpisu
    }{ $new ->
        [0] , żadnego nowego.
       *[other] , w tym nowe: { $new }.
    }
import-span = Od { $earliest } do { $latest }.
import-authors = Autorzy: { $authors }.
import-lede =
    { $lines ->
        [one] Pominąłem wstęp przed pierwszym wpisem: „{ $begins }”
        [few] Pominąłem wstęp przed pierwszym wpisem ({ $lines } wiersze): „{ $begins }”
        [many] Pominąłem wstęp przed pierwszym wpisem ({ $lines } wierszy): „{ $begins }”
       *[other] Pominąłem wstęp przed pierwszym wpisem ({ $lines } wiersza): „{ $begins }”
    }
import-strays =
    { $lines ->
        [one] Pominąłem 1 wiersz między wpisami, który wygląda na podpis, przycisk lub listę: „{ $begins }”
        [few] Pominąłem { $lines } wiersze między wpisami, które wyglądają na podpisy, przyciski lub listy. Pierwszy: „{ $begins }”
        [many] Pominąłem { $lines } wierszy między wpisami, które wyglądają na podpisy, przyciski lub listy. Pierwszy: „{ $begins }”
       *[other] Pominąłem { $lines } wiersza między wpisami, które wyglądają na podpisy, przyciski lub listy. Pierwszy: „{ $begins }”
    }
import-rest =
    { $lines ->
        [one] Pominąłem 1 wiersz po ostatnim wpisie: „{ $begins }”
        [few] Pominąłem { $lines } wiersze po ostatnim wpisie: „{ $begins }”
        [many] Pominąłem { $lines } wierszy po ostatnim wpisie: „{ $begins }”
       *[other] Pominąłem { $lines } wiersza po ostatnim wpisie: „{ $begins }”
    }
import-unused =
    { $lines ->
        [one] 1 wiersz wygląda na godzinę, ale odczytałem go jako tekst: „{ $begins }”
        [few] { $lines } wiersze wyglądają na godziny, ale odczytałem je jako tekst. Pierwszy: „{ $begins }”
        [many] { $lines } wierszy wygląda na godziny, ale odczytałem je jako tekst. Pierwszy: „{ $begins }”
       *[other] { $lines } wiersza wygląda na godziny, ale odczytałem je jako tekst. Pierwszy: „{ $begins }”
    }
import-figures =
    { $order ->
        [month] W datach takich jak „{ $line }” odczytałem najpierw miesiąc. Sprawdź, czy to prawda.
       *[day] W datach takich jak „{ $line }” odczytałem najpierw dzień. Sprawdź, czy to prawda.
    }
import-unsure =
    { $count ->
        [one] Nie mam pewności. Odczytany inaczej, tekst ma 1 wpis.
        [few] Nie mam pewności. Odczytany inaczej, tekst ma { $count } wpisy.
        [many] Nie mam pewności. Odczytany inaczej, tekst ma { $count } wpisów.
       *[other] Nie mam pewności. Odczytany inaczej, tekst ma { $count } wpisu.
    }
import-sample =
    { $which ->
        [first] Pierwszy
        [last] Ostatni
       *[oddest] Najbardziej nietypowy
    }: { $timed ->
        [yes] { $time }, „{ $headline }”
       *[no] „{ $headline }”
    }{ $told ->
        [yes] { " – " }{ $body }
       *[no] { "" }
    }
import-merged =
    { $count ->
        [one] 1 wpis powtarza się w tekście. Liczę go tylko raz.
        [few] { $count } wpisy powtarzają się w tekście. Każdy liczę tylko raz.
        [many] { $count } wpisów powtarza się w tekście. Każdy liczę tylko raz.
       *[other] { $count } wpisu powtarza się w tekście. Każdy liczę tylko raz.
    }
import-day-guessed = W tekście nie ma daty, więc przyjąłem ostatni dzień, do którego pasują godziny.
import-untimed =
    { $count ->
        [one] 1 wpis nie ma godziny, bo tekst jej nie podaje.
        [few] { $count } wpisy nie mają godziny, bo tekst jej nie podaje.
        [many] { $count } wpisów nie ma godziny, bo tekst jej nie podaje.
       *[other] { $count } wpisu nie ma godziny, bo tekst jej nie podaje.
    }
button-done = Gotowe
button-store = Zapisz bez wysyłania
button-reread =
    { $count ->
        [one] Odczytaj inaczej (1 wpis)
        [few] Odczytaj inaczej ({ $count } wpisy)
        [many] Odczytaj inaczej ({ $count } wpisów)
       *[other] Odczytaj inaczej ({ $count } wpisu)
    }
button-store-publish =
    { $count ->
        [one] Opublikuj 1 nowy wpis
        [few] Opublikuj { $count } nowe wpisy
        [many] Opublikuj { $count } nowych wpisów
       *[other] Opublikuj { $count } nowego wpisu
    }
import-stored =
    { $new ->
        [0] Nic nowego: { $count ->
            [one] ten wpis już był zapisany.
            [few] wszystkie { $count } wpisy już były zapisane.
            [many] wszystkie { $count } wpisów już było zapisanych.
           *[other] wszystkie { $count } wpisu już było zapisanych.
        }
        [one] Zapisano 1 nowy wpis bez wysyłania.
        [few] Zapisano { $new } nowe wpisy bez wysyłania.
        [many] Zapisano { $new } nowych wpisów bez wysyłania.
       *[other] Zapisano { $new } nowego wpisu bez wysyłania.
    }
import-published =
    { $new ->
        [0] Nic nowego: { $count ->
            [one] ten wpis już był zapisany.
            [few] wszystkie { $count } wpisy już były zapisane.
            [many] wszystkie { $count } wpisów już było zapisanych.
           *[other] wszystkie { $count } wpisu już było zapisanych.
        }
        [one] Opublikowano 1 nowy wpis. Jest w drodze do czytelników.
        [few] Opublikowano { $new } nowe wpisy. Są w drodze do czytelników.
        [many] Opublikowano { $new } nowych wpisów. Są w drodze do czytelników.
       *[other] Opublikowano { $new } nowego wpisu. Są w drodze do czytelników.
    }

## Źródła

source-usage =
    Użyj jednego z tych poleceń:
    /source
    /source add https://example.org/live
    /source add https://example.org/live fresh 2h
    /source pause 3
    /source resume 3
    /source poll 3
    /source remove 3

    Z fresh 2h wyślę też wpisy z ostatnich 2 godzin. Podaj liczbę i m (minuty), h (godziny) lub d (dni), najwyżej { $limit }. Bez tego wysyłam tylko nowe wpisy.
source-looking = Sprawdzam…
source-added =
    { $kind ->
        [page] Dodano: { $title } (strona relacji, nr { $number }).
        [feed] Dodano: { $title } (kanał RSS, nr { $number }).
       *[other] Dodano: { $title } ({ $kind }, nr { $number }).
    }
source-added-quietly =
    { $count ->
        [0] Nie ma tam jeszcze wpisów. Nowe wpisy będą trafiać do czytelników.
        [one] Zapisałem stamtąd 1 wpis bez wysyłania. Nowe wpisy będą trafiać do czytelników.
        [few] Zapisałem stamtąd { $count } wpisy bez wysyłania. Nowe wpisy będą trafiać do czytelników.
        [many] Zapisałem stamtąd { $count } wpisów bez wysyłania. Nowe wpisy będą trafiać do czytelników.
       *[other] Zapisałem stamtąd { $count } wpisu bez wysyłania. Nowe wpisy będą trafiać do czytelników.
    }
source-added-fresh =
    { $count ->
        [one] Zapisałem stamtąd 1 wpis. Jest w drodze do czytelników.
        [few] Zapisałem stamtąd { $count } wpisy. { $fresh ->
            [one] Najnowszy jest w drodze do czytelników.
            [few] { $fresh } najnowsze są w drodze do czytelników.
            [many] { $fresh } najnowszych jest w drodze do czytelników.
           *[other] { $fresh } najnowszego jest w drodze do czytelników.
        }
        [many] Zapisałem stamtąd { $count } wpisów. { $fresh ->
            [one] Najnowszy jest w drodze do czytelników.
            [few] { $fresh } najnowsze są w drodze do czytelników.
            [many] { $fresh } najnowszych jest w drodze do czytelników.
           *[other] { $fresh } najnowszego jest w drodze do czytelników.
        }
       *[other] Zapisałem stamtąd { $count } wpisu. { $fresh ->
            [one] Najnowszy jest w drodze do czytelników.
            [few] { $fresh } najnowsze są w drodze do czytelników.
            [many] { $fresh } najnowszych jest w drodze do czytelników.
           *[other] { $fresh } najnowszego jest w drodze do czytelników.
        }
    }
source-follower-gets = Czytelnicy zobaczą takie wpisy:
source-offered = Nie mogę odczytać { $title } jako relacji na żywo, ale strona prowadzi do kanałów RSS. Który dodać?
source-offer-gone = Ten przycisk wygasł. Wyślij adres strony ponownie, na przykład: /source add https://example.org/live
source-known = { $title } jest już na liście jako nr { $number }. Jego stan pokaże /source
source-unknown = Nie ma źródła „{ $typed }”. Wszystkie źródła i ich numery pokaże /source
source-removed = Usunięto: { $title }. Wpisy zostają, ale nowe nie będą przychodzić.
source-paused = Zatrzymano: { $title }. Wznów za pomocą /source resume { $number }
source-is-paused = Źródło { $title } jest zatrzymane. Najpierw je wznów: /source resume { $number }
source-resumed = Wznowiono: { $title }. Istniejące wpisy zapiszę bez wysyłania. Nowe będą trafiać do czytelników.
source-polled-now =
    { $title }: { $new ->
        [0] nic nowego
        [one] 1 nowy wpis
        [few] { $new } nowe wpisy
        [many] { $new } nowych wpisów
       *[other] { $new } nowego wpisu
    }{ $edited ->
        [0] {""}
        [one] , 1 zmieniony
        [few] , { $edited } zmienione
        [many] , { $edited } zmienionych
       *[other] , { $edited } zmienionego
    }{ $withdrawn ->
        [0] {""}
        [one] , 1 wycofany
        [few] , { $withdrawn } wycofane
        [many] , { $withdrawn } wycofanych
       *[other] , { $withdrawn } wycofanego
    }.{ $braked ->
        [0] {""}
        [one] {" "}1 z nich nie wysłałem: większość wygląda jak wpisy, które już mam.
        [few] {" "}{ $braked } z nich nie wysłałem: większość wygląda jak wpisy, które już mam.
        [many] {" "}{ $braked } z nich nie wysłałem: większość wygląda jak wpisy, które już mam.
       *[other] {" "}{ $braked } z nich nie wysłałem: większość wygląda jak wpisy, które już mam.
    }
source-poll-failed = { $title }: { $why }
source-given-up =
    Zatrzymałem { $title } ({ $url }), bo przez cały dzień nie udało się odczytać tego źródła. Ostatni problem: { $why }

    Gdy będzie wiadomo, że znów działa, naciśnij „Wznów”.
source-braked =
    Nie wysłałem { $count ->
        [one] 1 wpisu
        [few] { $count } wpisów
        [many] { $count } wpisów
       *[other] { $count } wpisu
    } ze źródła { $title }. Przyszły wszystkie naraz, a większość jest stara lub powtarza nagłówki, które już mam. Zapisałem je. Nowe wpisy wysyłam jak zwykle.

    Co mam z nimi zrobić? Jeśli nikt nie odpowie w ciągu 24 godzin, nie zostaną wysłane.
button-brake-newest = Wyślij 5 najnowszych
button-brake-all = Wyślij wszystkie
button-brake-quiet = Nie wysyłaj żadnego
brake-sent =
    { $count ->
        [one] Wysyłam 1 wpis na wszystkie czaty, do których pasuje.
        [few] Wysyłam { $count } wpisy na wszystkie czaty, do których pasują.
        [many] Wysyłam { $count } wpisów na wszystkie czaty, do których pasują.
       *[other] Wysyłam { $count } wpisu na wszystkie czaty, do których pasują.
    }
brake-quiet = Dobrze, nie wyślę tych wpisów. Nadal pokaże je /latest
brake-answered =
    { $answer ->
        [newest] Ktoś już wybrał: wysłano 5 najnowszych.
        [all] Ktoś już wybrał: wysłano wszystkie.
       *[quiet] Ktoś już wybrał, żeby nie wysyłać tych wpisów.
    }
brake-over = Minęły ponad 24 godziny, więc te wpisy nie zostaną wysłane.
brake-unknown = Te wpisy usunięto.
source-was-braked =
    Nie wysłano ({ $at }): { $count ->
        [one] 1 wpis, który wyglądał na stary lub powtórzony.
        [few] { $count } wpisy, które wyglądały na stare lub powtórzone.
        [many] { $count } wpisów, które wyglądały na stare lub powtórzone.
       *[other] { $count } wpisu, które wyglądały na stare lub powtórzone.
    } { $answer ->
        [newest] Potem redakcja wysłała 5 najnowszych.
        [all] Potem redakcja wysłała wszystkie.
        [none] Redakcja może jeszcze zdecydować o wysłaniu.
       *[quiet] Nie zostaną wysłane.
    }
source-broke = Coś poszło nie tak po mojej stronie. Szczegóły są w dzienniku.
source-not-polled = Jeszcze nie odczytano.
source-polled = Ostatni odczyt: { $at }.
source-next-now = Następny odczyt: teraz.
source-next-seconds = Następny odczyt za { $count } s.
source-next-minutes = Następny odczyt za { $count } min.
source-rate =
    { $count ->
        [0] Brak wpisów z ostatnich 24 godzin.
        [one] 1 wpis z ostatnich 24 godzin, nie licząc wycofanych.
        [few] { $count } wpisy z ostatnich 24 godzin, nie licząc wycofanych.
        [many] { $count } wpisów z ostatnich 24 godzin, nie licząc wycofanych.
       *[other] { $count } wpisu z ostatnich 24 godzin, nie licząc wycofanych.
    }
source-failing =
    { $count ->
        [one] Raz się nie udało: { $why }
        [few] Nie udało się { $count } razy z rzędu od { $since }: { $why }
        [many] Nie udało się { $count } razy z rzędu od { $since }: { $why }
       *[other] Nie udało się { $count } raza z rzędu od { $since }: { $why }
    }
source-paused-asked = Zatrzymane przez redakcję: { $at }.
source-paused-failing = Zatrzymane { $at } po całym dniu bez odczytu: { $why }
source-held-back =
    { $count ->
        [one] Opóźniłem 1 zmianę, bo wpis zmieniał się częściej niż dozwolone { $limit } razy na godzinę. Czytelnicy dostaną jego najnowszy tekst później.
        [few] Opóźniłem { $count } zmiany, bo wpis zmieniał się częściej niż dozwolone { $limit } razy na godzinę. Czytelnicy dostaną jego najnowszy tekst później.
        [many] Opóźniłem { $count } zmian, bo wpis zmieniał się częściej niż dozwolone { $limit } razy na godzinę. Czytelnicy dostaną jego najnowszy tekst później.
       *[other] Opóźniłem { $count } zmiany, bo wpis zmieniał się częściej niż dozwolone { $limit } razy na godzinę. Czytelnicy dostaną jego najnowszy tekst później.
    }
sources =
    { $count ->
        [one] 1 źródło
        [few] { $count } źródła
        [many] { $count } źródeł
       *[other] { $count } źródła
    }
sources-none = Nie ma jeszcze źródeł. Dodaj pierwsze: /source add https://example.org/live
button-poll = Odczytaj { $number } teraz
button-pause = Zatrzymaj { $number }
button-resume = Wznów { $number }
button-remove = Usuń { $number }
button-previous = ‹ Wstecz
button-next = Dalej ›

## Redakcja

editor-usage =
    Użyj jednego z tych poleceń:
    /editor add 123456789
    /editor list
    /editor remove 123456789

    Swój identyfikator można poznać, wysyłając mi /id
editor-bad-id = „{ $typed }” nie jest identyfikatorem użytkownika Telegrama. To liczba, na przykład /editor add 123456789. Swój identyfikator można poznać, wysyłając mi /id
editor-added = { $id } należy teraz do redakcji.
editor-already = { $id } już należy do redakcji.
editor-is-nobody = { $id } należy do Telegrama lub do mnie, a nie do człowieka. Poproś tę osobę, żeby wysłała mi /id, i dodaj tę liczbę: /editor add 123456789
editor-is-owner = { $id } jest właścicielem tego bota i już może wszystko to, co redakcja.
editor-removed = { $id } nie należy już do redakcji.
editor-unknown = { $id } nie należy do redakcji. Całą redakcję pokaże /editor list
editors =
    { $count ->
        [one] 1 redaktor
        [few] { $count } redaktorów
        [many] { $count } redaktorów
       *[other] { $count } redaktora
    }
button-remove-editor = ✕ { $name }
editors-none = Nie ma jeszcze redaktorów, są tylko właściciele. Dodaj kogoś: /editor add 123456789

## Gdy coś nie działa

editors-only = To może zrobić tylko redakcja. Żeby do niej dołączyć, wyślij /id i podaj tę liczbę właścicielowi bota.
owners-only = To mogą zrobić tylko właściciele tego bota.
group-admins-only = Tylko administratorzy mogą zmieniać filtry i ustawienia tego czatu.
no-chat = Nie mogę tu odpowiedzieć. Wyślij mi polecenie na czacie prywatnym lub w grupie.
storage-trouble = Moja baza danych teraz nie działa. Zrobię to, gdy tylko zacznie działać. Jeśli potem nie będzie odpowiedzi, wyślij polecenie ponownie.
given-up = Nie udało mi się tego zrobić, bo moja baza danych nie działa poprawnie. Spróbuj ponownie za kilka minut.
failed = Coś poszło nie tak po mojej stronie. Zapisałem to w dzienniku. Spróbuj ponownie.
not-typed = Nie wykonuję poleceń, które są przekazane dalej lub pochodzą od innego bota. Wpisz polecenie samodzielnie: { $typed }
slow-down = To było dużo jak na jedną minutę, więc pomijam część odpowiedzi. Spróbuj za minutę. /stop, /follow i /unfollow nadal działają.
unknown-command = Nie znam { $typed }. Co potrafię, pokaże /help
hint-follow = Żeby to obserwować, naciśnij przycisk lub wyślij: /follow { $filter }
hint-command = Jeśli chodzi o polecenie /{ $name }, naciśnij przycisk.
hint-post-this = Żeby to opublikować, naciśnij przycisk. Żeby zmienić wpis, odpowiedz na wiadomość, która go pokazuje, i zacznij od /fix lub /correct.
button-post-this = Opublikuj to
post-gone = Nie widzę już tej wiadomości. Wyślij ją jeszcze raz po /post
edit-not-read = Nie czytam edytowanych poleceń. Wyślij polecenie jako nową wiadomość.
edit-not-read-of = Wpis nr { $number } jest już opublikowany, a edytowanych poleceń nie czytam. Żeby go zmienić, wyślij /fix { $number } … lub /correct { $number } …
hint = Żeby coś obserwować, wpisz to po poleceniu, na przykład: /follow wybory. Co jeszcze potrafię, pokaże /help

## Tematy

topic-list = Możesz obserwować te tematy. Wiele z nich ma mniejsze części. Naciśnij temat, żeby go zobaczyć, albo wpisz jego nazwę, na przykład: /topic energy
button-topic-wider = ‹ { $name }
button-topics = ‹ Wszystkie tematy
topic-list-own = Utworzone lub zmienione przez właściciela bota: { $names }
topic-shown = { $name }: /follow topic:{ $slug }
topic-wider = Część tematu: { $names }
topic-parts = Obejmuje: { $names }
topic-words = Słowa właściciela: { $words }
topic-usage =
    Właściciele mogą dodać słowa do tematu albo utworzyć nowy. Nowe wpisy z jednym z jego słów należą wtedy do niego. Przykłady:
    /topic add Morze Północne: energia wiatrowa, "dogger bank", =Sylt, -plaża
    /topic remove Morze Północne: energia wiatrowa
    /topic remove Morze Północne
    Słowo pasuje w każdej formie, a =Sylt tylko dokładnie. Z -plaża to słowo się nie liczy.
topic-unknown =
    { $found ->
        [0] Nie ma tematu „{ $typed }”. Wszystkie tematy pokaże /topic
       *[other] Nie ma tematu „{ $typed }”. Czy chodzi o { $nearest }? Wszystkie tematy pokaże /topic
    }
topic-changed = Zmieniono temat { $name }. Dotyczy to nowych wpisów. Obserwuj go za pomocą /follow topic:{ $slug }
topic-made = Utworzono temat { $name }. Dotyczy to nowych wpisów. Obserwuj go za pomocą /follow topic:{ $slug }
topic-no-word = „{ $word }” nie jest wśród Twoich słów tematu { $name }, więc nic się nie zmieniło. Twoje słowa pokaże /topic { $name }
topic-reserved = Temat nie może się nazywać „{ $name }”, bo w filtrze znaczy to coś innego. Wybierz inną nazwę.
topic-unclosed-quote = Brakuje cudzysłowu: { $typed }. Ujmij wyrażenie w dwa znaki, na przykład "dogger bank".
topic-removed = Usunięto Twoje słowa tematu { $name }.
topic-not-own = Temat „{ $name }” nie ma Twoich słów. Zmienione przez Ciebie tematy pokaże /topic
topic-name-long = Nazwa tematu jest za długa. Limit znaków to { $limit }. Wybierz krótszą.
topic-bad-word = Nie mogę szukać „{ $typed }”. Użyj liter lub cyfr (limit słów: { $words }, limit znaków: { $characters }). Między wyrażeniami stawiaj przecinki, na przykład: energia wiatrowa, "dogger bank"
topic-many-words = Temat może mieć najwyżej tyle Twoich słów i wyrażeń: { $limit }. Usuń część za pomocą /topic remove albo zrób dwa tematy.
topic-many = Możesz utworzyć lub zmienić najwyżej tyle tematów: { $limit }. Usuń jeden za pomocą /topic remove

## Filtry, których nie da się odczytać

filter-empty = Filtr jest pusty. Wpisz słowo, "wyrażenie", kraj:UA, temat:energetyka albo słowo wszystko.
filter-too-long = Filtr ma za dużo znaków: { $length }. Limit to { $limit }. Skróć go albo obserwuj jego części osobno.
filter-too-many-terms = Filtr ma za dużo części: { $count }. Limit to { $limit }. Pomiń część albo obserwuj je osobno.
filter-unclosed-quote = Brakuje cudzysłowu: ten przy „{ $near }” (znak { $position }) nie jest zamknięty. Ujmij wyrażenie w dwa znaki, na przykład "korea północna".
filter-empty-quotes = Cudzysłów przy znaku { $position } jest pusty. Wpisz w nim wyrażenie, na przykład "korea północna".
filter-lone-dash = Po myślniku przy znaku { $position } nie ma słowa. Żeby wykluczyć słowo, postaw myślnik tuż przed nim: -sport
filter-no-word = W „{ $typed }” (znak { $position }) nie ma liter ani cyfr. Filtry szukają słów. Wpisz słowo albo to pomiń.
filter-sign = Nie mogę szukać znaku „{ $sign }” w „{ $typed }” (znak { $position }). Pomiń go. I tak znajduję słowo we wszystkich formach.
filter-stop-words = „{ $typed }” występuje zbyt często: takie słowa są prawie w każdym tekście. Dodaj bardziej konkretne słowo albo to pomiń.
filter-only-exclusions = „{ $typed }” mówi tylko, co pominąć. Dodaj to, czego chcesz, na przykład ukraina -sport albo wszystko -sport.
filter-contradiction = Filtr wymaga czegoś, co „{ $typed }” wyklucza, więc nic nie może pasować. Usuń jedno z nich.
filter-unknown-field = Nie znam „{ $field }:” (znak { $position }). Możesz użyć kraj, temat, tytuł, źródło, autor lub jest, na przykład kraj:UA, tytuł:drony lub jest:kluczowe.
filter-address = Nie można obserwować adresu, tylko słowa. Spróbuj słowa, na przykład: /follow powódź. Redakcja może dodać relację za pomocą /source add i jej adresu.
filter-empty-country = Po „kraj:” brakuje kraju (znak { $position }). Wpisz kod lub nazwę, na przykład kraj:UA lub kraj:ukraina.
filter-unknown-country = { $found ->
    [0] Nie ma kraju „{ $typed }” (znak { $position }). Wpisz kod lub nazwę, na przykład kraj:UA lub kraj:ukraina.
   *[other] Nie ma kraju „{ $typed }” (znak { $position }). Czy chodzi o { $nearest }?
}
filter-empty-topic = Po „temat:” brakuje tematu (znak { $position }). Wpisz jego nazwę, na przykład temat:energetyka lub temat:"zmiany klimatu".
filter-unknown-topic = { $found ->
    [0] Nie ma tematu „{ $typed }” (znak { $position }). Wszystkie tematy pokaże /topic. Żeby szukać słowa, pomiń temat:
   *[other] Nie ma tematu „{ $typed }” (znak { $position }). Czy chodzi o { $nearest }? Wszystkie tematy pokaże /topic
}
filter-too-many-cases = Nawiasy i warianty w tym filtrze dają zbyt wiele kombinacji. Limit to { $limit }. Pomiń część albo obserwuj jego części osobno.
filter-too-deep = Przy znaku { $position } jest za dużo nawiasów w nawiasach. Limit to { $limit }. Użyj mniej albo podziel filtr na dwa.
filter-unclosed-bracket = Nawias „{ $typed }” przy znaku { $position } nie jest zamknięty. Zamknij go po słowach, które tworzą całość, na przykład (kijów, charków) drony.
filter-stray-bracket = Nawias „{ $typed }” przy znaku { $position } nie ma nawiasu otwierającego. Dodaj go albo usuń ten.
filter-empty-brackets = Nawiasy przy znaku { $position } są puste. Wpisz w nich słowa, które tworzą całość, na przykład (kijów, charków) drony.
filter-lone-operator = Obok „{ $typed }” (znak { $position }) czegoś brakuje. LUB i ORAZ stoją między dwoma słowami, a BEZ przed słowem, na przykład kijów LUB charków. Żeby szukać samego słowa, ujmij je w cudzysłów.
filter-case-only-excludes = „{ $typed }” (znak { $position }) mówi tylko, co pominąć, więc ten wariant pasuje prawie do wszystkiego. Ujmij warianty w nawias, a wykluczenia dopisz po nim, na przykład (kijów, charków) -sport.
filter-empty-value = Po „{ $typed }” (znak { $position }) czegoś brakuje. Tuż po dwukropku wpisz słowo lub "wyrażenie", na przykład tytuł:drony.
filter-unknown-flag = Nie znam „{ $typed }” (znak { $position }). Użyj jednego z tych słów: { $choices }.
filter-late-language = „{ $typed }” (znak { $position }) ustawia język całego filtra. Podaj to na samym początku, na przykład język:de Häuser.
filter-unknown-language = Nie znam języka „{ $typed }” (znak { $position }). Pomiń go albo użyj jednego z tych kodów: { $choices }.

## Źródła i wklejone teksty, których nie da się odczytać

source-bad-url = Nie mogę odczytać tego adresu. Musi zaczynać się od http:// lub https:// i nie zawierać nazwy użytkownika ani hasła, na przykład https://example.org/feed.xml
source-bad-redirect = { $host } przekierowuje mnie na coś, co nie jest zwykłym adresem strony. Otwórz źródło w przeglądarce i wyślij mi adres, na który trafisz.
source-unreachable = Nie mogę połączyć się z { $host } albo nie odpowiada jak serwer WWW. Sprawdź adres. Jeśli jest poprawny, spróbuj później.
source-timeout = { $host } nie przesłał całej odpowiedzi w ciągu { $seconds } s. Spróbuj później.
source-certificate = Certyfikat bezpieczeństwa { $host } jest nieważny, więc nie czytam stamtąd. Musi go odnowić właściciel strony.
source-broken-off = Odpowiedź z { $host } urwała się w połowie. Spróbuj później.
source-status =
    { $status ->
        [401] { $host } wymaga pod tym adresem logowania. Mogę czytać tylko publiczne strony.
        [403] { $host } nie pozwala mi czytać tego adresu (403). Zapytaj właściciela strony albo spróbuj innego adresu.
        [404] Pod tym adresem na { $host } nic nie ma (404). Sprawdź, czy nie ma w nim literówki.
        [410] Strona pod tym adresem na { $host } zniknęła na dobre (410). Poszukaj jej nowego adresu.
        [429] { $host } prosi, żebym zaglądał rzadziej (429). Poczekam tyle, ile wskazuje.
       *[other] { $host } odpowiedział błędem { $status }. Spróbuj później.
    }
source-redirects = { $host } przekierowuje mnie zbyt wiele razy (limit: { $limit }). Otwórz ten adres w przeglądarce i wyślij mi adres, na który trafisz.
source-too-large = { $host } wysyła ponad { $megabytes } MB, a to najwięcej, ile czytam z jednego źródła. Spróbuj kanału RSS z mniejszą liczbą wpisów.
source-not-a-feed =
    { $looks ->
        [empty] Pod tym adresem nic nie ma: plik jest pusty. Sprawdź, czy w adresie nie ma literówki, albo spróbuj później.
        [html] Na tej stronie nie znalazłem relacji, którą mogę odczytać, ani kanału RSS. Poszukaj na stronie linku o nazwie RSS, Atom lub Feed i wyślij mi ten adres.
        [json] To JSON, ale nie JSON Feed. Wyślij mi adres strony relacji lub jej kanału RSS.
        [xml] To XML, ale nie RSS ani Atom. Wyślij mi adres strony relacji lub jej kanału RSS.
        [binary] Nie mogę odczytać pliku tego rodzaju. Wyślij mi adres strony relacji lub jej kanału (RSS, Atom, JSON Feed).
       *[text] To zwykły tekst. Wyślij mi adres strony relacji lub jej kanału (RSS, Atom, JSON Feed). Żeby zaimportować tekst relacji, użyj /import
    }
source-unreadable = To jest zbyt uszkodzone, żebym mógł odczytać. Jeśli to kanał RSS, spróbuj strony relacji. Jeśli to strona, spróbuj kanału RSS.
source-too-slow = Odczyt trwał dłużej niż { $seconds } s, więc przerwałem. Spróbuj kanału RSS lub strony z mniejszą liczbą wpisów albo z prostszymi wpisami.
source-unreachable-now = Nie mogę teraz połączyć się z { $host }. Próbuję dalej.
source-timeout-now = { $host } działa teraz zbyt wolno: nie przesłał całej odpowiedzi w ciągu { $seconds } s. Próbuję dalej.
source-status-now =
    { $status ->
        [401] { $host } wymaga teraz pod tym adresem logowania. Mogę czytać tylko publiczne strony.
        [403] { $host } nie pozwala mi już czytać tego adresu (403). Próbuję dalej. Jeśli tak zostanie, zapytaj właściciela strony.
        [404] Pod tym adresem na { $host } już nic nie ma (404). Próbuję dalej. Jeśli relację przeniesiono, dodaj jej nowy adres.
        [410] { $host } odpowiada, że ten adres zniknął na dobre (410). Jeśli relację przeniesiono, dodaj jej nowy adres.
        [429] { $host } prosi, żebym zaglądał rzadziej (429). Poczekam tyle, ile wskazuje.
       *[other] { $host } ma problem: odpowiada błędem { $status }. Próbuję dalej.
    }
source-redirects-now = { $host } przekierowuje mnie teraz zbyt wiele razy (limit: { $limit }). Próbuję dalej. Jeśli tak zostanie, dodaj adres końcowy.
source-bad-redirect-now = { $host } przekierowuje mnie teraz na coś, co nie jest zwykłym adresem strony. Próbuję dalej. Jeśli tak zostanie, otwórz źródło w przeglądarce i dodaj adres, na który trafisz.
source-not-a-feed-now =
    { $looks ->
        [empty] Adres odpowiada teraz pustym plikiem. Próbuję dalej.
       *[other] Adres odpowiada teraz czymś, czego nie mogę odczytać jako relacji lub kanału RSS. Próbuję dalej. Jeśli relację przeniesiono, dodaj jej nowy adres.
    }
source-unreadable-now = Źródło jest teraz uszkodzone, więc nie mogę go odczytać. Próbuję dalej.
source-too-large-now = { $host } wysyła teraz ponad { $megabytes } MB, a to najwięcej, ile czytam z jednego źródła. Próbuję dalej. Pomógłby kanał RSS z mniejszą liczbą wpisów.
source-too-slow-now = Odczyt źródła trwa teraz dłużej niż { $seconds } s, więc przerwałem. Próbuję dalej.
report-failing =
    Nie mogę odczytać { $title } od { $since }. { $why }

    Stan źródła pokaże /source. Gdy znów zacznie działać, zmienię tę wiadomość.
report-well = { $title } znów działa. Nie mogłem odczytać tego źródła od { $since } do { $until }.
source-limit =
    { $reason ->
        [lively] Odczytuję co najmniej co { $wait }, bo w ciągu ostatnich 24 godzin pojawił się tu wpis.
        [new] Odczytuję co najmniej co { $wait }, bo źródło dodano w ciągu ostatnich 24 godzin i nie ma jeszcze nowego wpisu.
        [starting] Odczytuję co { $wait }, bo relacja się zaczyna.
        [setting] Odczytuję tylko co { $wait } z powodu POLL_INTERVAL.
        [asked] Nie odczytuję częściej niż co { $wait }, bo źródło o to prosi.
       *[quiet] Odczytuję co najmniej co { $wait }, bo w ciągu ostatnich 24 godzin nie pojawił się tu żaden wpis.
    }

paste-no-entry =
    Nie znalazłem wpisów w tym tekście. Każdy wpis musi mieć godzinę nad sobą, pod sobą lub obok, na przykład:
    16:48 Jan Nowak
    Znaleziono prom koło przylądka
    Wszyscy na pokładzie są cali i zdrowi.
paste-too-long = Ten tekst jest za długi: limit znaków na raz to { $limit }. Zaimportuj go w częściach.
paste-too-much = Odczyt tego tekstu wymagał zbyt dużo czasu lub pamięci, więc przerwałem. Zaimportuj go w częściach.

## Ustawienia: kiedy i jak przychodzą wpisy

command-settings = Wybierz, kiedy i jak przychodzą wpisy
command-mute = Wycisz wszystkie wiadomości na jakiś czas
command-unmute = Zakończ wyciszenie
command-quiet = Ustaw godziny ciszy
command-digest = Dostawaj wpisy razem w jednej wiadomości
command-timezone = Ustaw swoją strefę czasową
help-settings = /settings – wybierz, kiedy i jak przychodzą wpisy
help-mute = /mute 2h – żadnych wpisów przez 2 godziny. Także: /mute do 18:00, /mute do jutra
help-unmute = /unmute – zakończ wyciszenie
help-quiet = /quiet 22:00-07:00 – godziny ciszy: wpisy czekają, aż się skończą. Także: /quiet 22-7 cicho (wpisy przychodzą bez dźwięku), /quiet wyłącz
help-digest = /digest 08:00 18:00 – dostawaj wpisy razem w jednej wiadomości o tych godzinach. Także: /digest co godzinę, /digest wyłącz
help-timezone = /timezone Warszawa – ustaw swoją strefę czasową
settings-chat = Ustawienia tego czatu
settings-topic = Ustawienia tego tematu
settings-from-group = (jak w grupie)
settings-sound = Powiadomienia: { $value }
settings-quiet = Godziny ciszy: { $value }
settings-pace = Jak często: { $value }
settings-zone = Strefa czasowa: { $city }, teraz { $time }
settings-pictures =
    Zdjęcia: { $on ->
        [on] włączone
       *[off] wyłączone
    }
settings-why =
    Powód wysłania wpisu: { $line ->
        [on] { $button ->
            [on] wiersz i przycisk
           *[off] tylko wiersz
        }
       *[off] { $button ->
            [on] tylko przycisk
           *[off] wyłączony
        }
    }
button-settings-sound = Powiadomienia
button-settings-quiet = Godziny ciszy
button-settings-pace = Jak często
button-settings-zone = Strefa czasowa
button-settings-why = Powód wysłania wpisu
button-settings-pictures = Zdjęcia
button-settings-mute = Wycisz
button-settings-back = ‹ Wszystkie ustawienia
button-chosen = ✓ { $choice }
button-as-group = Jak w grupie
sound-choice =
    { $sound ->
        [all] dźwięk przy wszystkich wpisach
        [none] bez dźwięku
       *[breaking] dźwięk tylko przy pilnych
    }
quiet-off = wyłączone
quiet-hours =
    { $hours }. { $how ->
        [silent] Wpisy przychodzą bez dźwięku.
       *[held] Wpisy czekają, a potem przychodzą w jednej wiadomości.
    } { $urgent ->
        [on] Pilne wiadomości przychodzą jak zwykle.
       *[off] Dotyczy to także pilnych wiadomości.
    }
quiet-typed = Żeby ustawić inne godziny, wyślij na przykład: /quiet 21:30-06:00
quiet-unreadable = Nie rozumiem „{ $typed }”. Godziny ciszy wymagają dwóch różnych godzin, na przykład: /quiet 22:00-07:00
button-quiet-as =
    { $how ->
        [silent] Wpisy bez dźwięku
       *[held] Wpisy czekają do końca
    }
button-urgent = Przepuszczaj pilne wiadomości
pace-choice =
    { $pace ->
        [hourly] raz na godzinę, w jednej wiadomości
        [key] tylko kluczowe momenty
        [breaking] tylko pilne wiadomości
       *[each] każdy wpis od razu
    }
pace-times = w jednej wiadomości o { $times }
pace-typed = Przy każdym z tych ustawień pilne wiadomości przychodzą od razu. Żeby wybrać inne godziny, wyślij na przykład: /digest 07:30 12:00 18:00
pace-rest = Pozostałe wpisy pokaże /catchup
digest-unreadable =
    { $limit ->
        [one] Nie rozumiem „{ $typed }”. Wyślij jedną godzinę, na przykład: /digest 08:00
        [few] Nie rozumiem „{ $typed }”. Wyślij najwyżej { $limit } godziny, na przykład: /digest 08:00 18:00
        [many] Nie rozumiem „{ $typed }”. Wyślij najwyżej { $limit } godzin, na przykład: /digest 08:00 18:00
       *[other] Nie rozumiem „{ $typed }”. Wyślij najwyżej { $limit } godziny, na przykład: /digest 08:00 18:00
    }
zone-typed = Żeby ustawić inną, wyślij /timezone i miasto, w którym jest ta sama godzina co u Ciebie, na przykład: /timezone Warszawa
zone-other = Wyślij /timezone i miasto, w którym jest ta sama godzina co u Ciebie, na przykład: /timezone Warszawa
zone-change = Zmienisz to w każdej chwili za pomocą /timezone
zone-ask = Która jest u Ciebie godzina? Dzięki temu pokażę czas i zachowam godziny ciszy według Twojego zegara.
zone-of-country =
    { $count ->
        [one] { $country }: żeby ustawić tamtejszy czas, naciśnij go.
        [few] { $country }: obowiązuje tam kilka czasów. Naciśnij swój.
        [many] { $country }: obowiązuje tam kilka czasów. Naciśnij swój.
       *[other] { $country }: obowiązuje tam kilka czasów. Naciśnij swój.
    }
zone-unknown =
    { $count ->
        [0] Nie znam strefy czasowej „{ $typed }”. Wyślij duże miasto, w którym jest ta sama godzina co u Ciebie, na przykład: /timezone Warszawa
       *[other] Nie znam strefy czasowej „{ $typed }”. Czy chodzi o { $nearest }? Możesz też wysłać inne miasto, na przykład: /timezone Warszawa
    }
button-zone = { $time } { $city }
button-zone-other = Inna
button-reason-shown = Wiersz pod każdym wpisem
button-why-shown = Przycisk „Dlaczego?”
button-pictures-shown = Zdjęcie nad tekstem
mute-state = { $until }.
mute-state-group = Cała grupa: { $until }. Żeby to zakończyć, administrator może wysłać /unmute poza tematami.
mute-none = Bez wyciszenia.
mute-choose = Jak długo mam niczego nie wysyłać? Możesz to też wpisać, na przykład: /mute 2h lub /mute do 18:00
mute-meanwhile =
    { $urgent ->
        [on] W tym czasie przychodzą tylko pilne wiadomości. Resztę pokaże /catchup
       *[off] W tym czasie nie przychodzą żadne wpisy. Co się pojawiło, pokaże /catchup
    }
mute-unreadable = Nie rozumiem „{ $typed }”. Napisz, na jak długo (najwyżej 365 dni), na przykład: /mute 2h lub /mute do 18:00
button-mute =
    { $span ->
        [hour] 1 godzina
        [hours] 8 godzin
        [morning] Do jutra rana
       *[forever] Do odwołania
    }
button-unmute = Wyłącz wyciszenie
muted-until = wyciszono do { $time }
muted-until-unmuted = wyciszono do odwołania
time-tomorrow = jutro { $time }
time-on = { $date }, { $time }

## Filtry: cofanie, nadrabianie i ustawienia jednego filtra

missed-count =
    { $count ->
        [one] W tym czasie pojawił się 1 wpis.
        [few] W tym czasie pojawiły się { $count } wpisy.
        [many] W tym czasie pojawiło się { $count } wpisów.
       *[other] W tym czasie pojawiło się { $count } wpisu.
    }
missed-back = Wpisy znów tu przychodzą. { $told }
button-catch-up = Nadrób
button-undo = Cofnij
follow-restored =
    { $count ->
        [one] Znów obserwujesz: { $filter }
        [few] Przywrócono { $count } filtry.
        [many] Przywrócono { $count } filtrów.
       *[other] Przywrócono { $count } filtra.
    }
undo-too-late = Jest za późno, żeby to cofnąć. Zacznij obserwować ponownie, na przykład: /follow wybory
undo-nothing = Nie ma tu już czego cofać. Filtry tego czatu pokaże /following
undo-too-many = Po cofnięciu ten czat miałby za dużo filtrów. Limit to { $limit }. Najpierw któryś usuń: /following
follow-card-sound = Powiadomienia: { $value }
follow-card-pace = Jak często: { $value }
follow-sound =
    { $sound ->
        [chat] jak na tym czacie
        [all] dźwięk przy wszystkich wpisach
        [none] bez dźwięku
       *[breaking] dźwięk tylko przy pilnych
    }
follow-pace =
    { $pace ->
        [chat] jak na tym czacie
        [each] każdy wpis od razu
        [hourly] raz na godzinę, w jednej wiadomości
        [times] w jednej wiadomości o stałych porach
        [key] tylko kluczowe momenty
       *[breaking] tylko pilne wiadomości
    }
button-follow-mute =
    { $span ->
        [hour] Wycisz na 1 godz.
        [hours] Wycisz na 8 godz.
        [morning] Do jutra
       *[forever] Do odwołania
    }
button-follow-unmute = Wyłącz wyciszenie
button-follow-sound = Powiadomienia
button-follow-pace = Jak często
button-follow-chosen = ✓ { $choice }
button-follow-card = ‹ Wstecz
button-follow-list = ‹ Wszystkie filtry
command-catchup = Zobacz, co Cię ominęło
help-catchup = /catchup – zobacz, co Cię ominęło. Także: /catchup dziś, /catchup poniedziałek, /catchup 2h
catchup-title =
    { $count ->
        [one] 1 wpis od { $since } do { $until }
        [few] { $count } wpisy od { $since } do { $until }
        [many] { $count } wpisów od { $since } do { $until }
       *[other] { $count } wpisu od { $since } do { $until }
    }
catchup-none = Od { $since } do { $until } nic nie przyszło. Cofnij się dalej, na przykład: /catchup poniedziałek
catchup-follows-nothing = Ten czat jeszcze niczego nie obserwuje, więc nic go nie ominęło. Wybierz coś za pomocą /follow
catchup-unreadable = Nie rozumiem „{ $typed }” jako czasu. Spróbuj na przykład: /catchup dziś, /catchup poniedziałek lub /catchup 2h
start-muted = Ten czat nadal ma: { $until }. Żeby to zakończyć, wyślij /unmute
stopped-unknown = Zatrzymano. Nie będę tu niczego wysyłać. Żeby zacząć ponownie, wyślij /start
button-forget = Zapomnij wszystko
stop-over = Ten przycisk należy do wcześniejszego /stop. Jeśli mam przestać, wyślij /stop ponownie.
follow-back =
    { $count ->
        [one] Wróciły też filtry tego czatu sprzed /stop. Razem jest ich { $count }. Pokaże je /following
        [few] Wróciły też filtry tego czatu sprzed /stop. Razem są { $count }. Pokaże je /following
        [many] Wróciły też filtry tego czatu sprzed /stop. Razem jest ich { $count }. Pokaże je /following
       *[other] Wróciły też filtry tego czatu sprzed /stop. Razem jest ich { $count }. Pokaże je /following
    }
following-stopped = Wysłano /stop, więc niczego tu nie wysyłam. Żeby znów dostawać wpisy, wyślij /start

## Szukanie, źródła i słowa bez polecenia

command-search = Szukaj we wszystkich wpisach
help-search = /search powódź -tama – szukaj we wszystkich wpisach, które mam. Co można wpisać, pokaże /help filters
search-usage = Wpisz po poleceniu, czego szukasz, na przykład: /search powódź, burza. Wszystkie możliwości pokaże /help filters
search-title = Najnowsze wpisy: { $filter }
search-none = Nie mam wpisu: { $filter }. Żeby dostać go, gdy się pojawi, naciśnij przycisk.
search-none-followed = Nie mam wpisu: { $filter }. Przyjdzie, gdy się pojawi, bo ten czat to obserwuje.
button-search-follow = Obserwuj to wyszukiwanie
command-sources = Zobacz, skąd pochodzą wpisy
help-sources = /sources – zobacz, skąd pochodzą wpisy, i obserwuj jedno z tych źródeł
origins-title =
    { $count ->
        [one] Wpisy pochodzą z 1 źródła. Naciśnij je, żeby je obserwować.
        [few] Wpisy pochodzą z { $count } źródeł. Naciśnij źródło, żeby je obserwować.
        [many] Wpisy pochodzą z { $count } źródeł. Naciśnij źródło, żeby je obserwować.
       *[other] Wpisy pochodzą z { $count } źródła. Naciśnij źródło, żeby je obserwować.
    }
origins-none = Obecnie nie czytam żadnych źródeł. Wpisy redakcji nadal przychodzą. Najnowsze pokaże /latest
origin-entries =
    { $count ->
        [0] brak wpisów z ostatnich 24 godzin
        [one] 1 wpis z ostatnich 24 godzin
        [few] { $count } wpisy z ostatnich 24 godzin
        [many] { $count } wpisów z ostatnich 24 godzin
       *[other] { $count } wpisu z ostatnich 24 godzin
    }
button-origin = Obserwuj { $name }
command-meant = Nie znam { $typed }. Czy chodzi o { $nearest }?
edit-run = Nie wykonuję samodzielnie edytowanych poleceń. Żeby wykonać to polecenie, naciśnij je.
stop-ask = Mam przestać wysyłać tu wpisy? Można to cofnąć. Jeśli wolisz tylko przerwę, wyślij /mute
button-stop = Zatrzymaj wszystkie wiadomości
thanks-answer = Nie ma za co!
# Słowa, które ludzie piszą bez polecenia, małymi literami, między przecinkami.
plain-stop = stop, przestań, zatrzymaj, dość, koniec, wypisz mnie
plain-help = pomoc, pomocy, pomóż, ?
plain-thanks = dziękuję, dziękuje, dzięki, dzieki, dziękuję bardzo, 👍, 🙏, ❤️

## Język: w jakim mówię na danym czacie

command-mistake = Zgłoś błąd w moich tekstach
help-mistake = /mistake zamiast „obserwój” powinno być „obserwuj” – zgłoś błąd w moich tekstach
button-settings-language = Język
settings-language =
    { $automatic ->
        [on] Język: { $language } (jak w Telegramie)
       *[off] Język: { $language }
    }
button-language-auto = Jak w Telegramie
button-language-draft = { $language } (wersja robocza)
language-drafts = Wersji roboczych nikt jeszcze nie sprawdził. Widzisz błąd? Napisz do osób, które prowadzą tego bota, na przykład: /mistake zamiast „obserwój” powinno być „obserwuj”
language-choose = W jakim języku mam tu mówić?
mistake-usage = Co jest nie tak i jak powinno być? Na przykład: /mistake zamiast „obserwój” powinno być „obserwuj”
mistake-told = Dziękuję! Osoby, które prowadzą tego bota, dostały Twoją wiadomość.
mistake-untold = Nie mogę teraz dotrzeć do osób, które prowadzą tego bota. Spróbuj później.
mistake-from = { $name } zgłasza błąd ({ $language }):
mistake-about = Chodzi o tę wiadomość:
command-share = Udostępnij wpis albo coś do obserwowania
help-share = /share burza – zdobądź link, żeby udostępnić to, co obserwujesz, relację albo, w odpowiedzi na wpis, sam wpis
share-choose = Co chcesz udostępnić? Naciśnij to albo wpisz, na przykład: /share burza. Żeby udostępnić wpis, odpowiedz na niego poleceniem /share
share-usage = Wpisz, co chcesz udostępnić, na przykład: /share burza. Żeby udostępnić wpis, odpowiedz na niego poleceniem /share
share-filter = Do obserwowania w Telegramie: { $filter }. Ten link pokazuje, co przychodzi:
share-entry = { $title }
share-no-entry = Nie wiem, o który wpis chodzi. Odpowiedz poleceniem /share na wiadomość, która pokazuje jeden wpis.
button-share = Udostępnij…
button-read-at = Czytaj: { $source }
button-read = Przeczytaj artykuł
link-gone = Ten link już nie działa. Poproś o nowy.
liveblog-gone = Ta relacja się skończyła.
liveblog-ended = Relacja „{ $title }” się skończyła, więc ten czat już jej nie obserwuje. Inne relacje pokaże /sources
filter-liveblog = relacja „{ $title }”
inline-live = Zobacz wpis w obecnej postaci
button-inline-help = Nie rozumiem. Jak szukać?
button-inline-none = Brak wpisów. Obserwuj to
opml-exported =
    { $count ->
        [one] 1 źródło
        [few] { $count } źródła
        [many] { $count } źródeł
       *[other] { $count } źródła
    }
opml-found =
    { $count ->
        [0] W tym pliku nie ma nowych źródeł.
        [one] 1 nowe źródło. Zacznę je czytać dopiero, gdy naciśniesz przycisk.
        [few] { $count } nowe źródła. Zacznę je czytać dopiero, gdy naciśniesz przycisk.
        [many] { $count } nowych źródeł. Zacznę je czytać dopiero, gdy naciśniesz przycisk.
       *[other] { $count } nowego źródła. Zacznę je czytać dopiero, gdy naciśniesz przycisk.
    }
opml-known =
    { $count ->
        [one] 1 źródło z tego pliku już jest.
        [few] { $count } źródła z tego pliku już są.
        [many] { $count } źródeł z tego pliku już jest.
       *[other] { $count } źródła z tego pliku już jest.
    }
opml-unusable =
    { $count ->
        [one] Nie da się użyć 1 adresu:
        [few] Nie da się użyć { $count } adresów:
        [many] Nie da się użyć { $count } adresów:
       *[other] Nie da się użyć { $count } adresu:
    }
opml-refused = { $url } – { $why }
opml-refused-more =
    { $count ->
        [one] I jeszcze 1.
        [few] I jeszcze { $count }.
        [many] I jeszcze { $count }.
       *[other] I jeszcze { $count }.
    }
button-opml-import =
    { $count ->
        [one] Dodaj 1 źródło
        [few] Dodaj { $count } źródła
        [many] Dodaj { $count } źródeł
       *[other] Dodaj { $count } źródła
    }
opml-imported =
    { $count ->
        [0] Wszystkie te źródła już są.
        [one] Dodano 1 źródło. Jego starsze wpisy są zapisane bez wysyłania. Jeśli nie da się go odczytać, powiem o tym.
        [few] Dodano { $count } źródła. Ich starsze wpisy są zapisane bez wysyłania. Jeśli któregoś nie da się odczytać, powiem o tym.
        [many] Dodano { $count } źródeł. Ich starsze wpisy są zapisane bez wysyłania. Jeśli któregoś nie da się odczytać, powiem o tym.
       *[other] Dodano { $count } źródła. Ich starsze wpisy są zapisane bez wysyłania. Jeśli któregoś nie da się odczytać, powiem o tym.
    }
opml-undone =
    { $count ->
        [0] Nie ma czego cofać: tych źródeł już nie ma.
        [one] Usunięto 1 źródło.
        [few] Usunięto { $count } źródła.
        [many] Usunięto { $count } źródeł.
       *[other] Usunięto { $count } źródła.
    }
opml-gone = Nie mogę już znaleźć tego pliku. Wyślij go jeszcze raz.
opml-too-large = Ten plik ma ponad { $limit } MB. Wyślij plik z mniejszą liczbą źródeł.
opml-too-much = Odczyt tego pliku trwa za długo. Wyślij plik z mniejszą liczbą źródeł.
opml-not-xml = To nie jest lista źródeł: wiersz { $line } nie jest poprawnym XML. Wyeksportuj listę z czytnika kanałów jeszcze raz, jako OPML.
opml-entities = Nie czytam plików, które deklarują encje. Wyeksportuj listę z czytnika kanałów jeszcze raz, jako OPML.
opml-not-opml = To XML, ale nie OPML. Wyeksportuj listę z czytnika kanałów jeszcze raz, jako OPML.
opml-empty = W tym pliku nie ma źródeł. Źródło to element outline z xmlUrl.
opml-too-many = Liczba źródeł w tym pliku: { $count }. Naraz importuję najwyżej { $limit }, więc podziel go.
source-not-public = Ten adres jest w sieci prywatnej.
command-mydata = Pobierz filtry, ustawienia i otrzymane wpisy tego czatu jako plik
help-mydata = /mydata – pobierz jako plik filtry i ustawienia tego czatu oraz to, co tu wysłano. Wyślij go tu lub na innym czacie, żeby przywrócić filtry i ustawienia
command-forget = Usuń wszystko o tym czacie
help-forget = /forget – usuń wszystko, co przechowuję o tym czacie
privacy-chat = Oto co przechowuję o tym czacie: jego identyfikator w Telegramie, rodzaj, tytuł i język, jego filtry, ustawienia i przypięte karty, od kiedy go obsługuję, kiedy ostatnio coś tu wysłałem i kiedy ostatnio ktoś użył /catchup. Przechowuję też identyfikatory osób, które mnie dodały lub wybrały filtry.
privacy-typed = Swoją kopię wiadomości lub naciśnięcia usuwam, gdy tylko je obsłużę. Jeśli ktoś wypróbuje tu filtr, czegoś szuka albo wyśle kilka słów bez polecenia, zachowuję te słowa przez 1 dzień.
privacy-sent =
    { $days ->
        [one] Informację, które wpisy i kiedy tu wysłano, zachowuję do 1 dnia po nadejściu lub ostatniej zmianie wpisu, żeby mogły dotrzeć sprostowania.
        [few] Informację, które wpisy i kiedy tu wysłano, zachowuję do { $days } dni po nadejściu lub ostatniej zmianie wpisu, żeby mogły dotrzeć sprostowania.
        [many] Informację, które wpisy i kiedy tu wysłano, zachowuję do { $days } dni po nadejściu lub ostatniej zmianie wpisu, żeby mogły dotrzeć sprostowania.
       *[other] Informację, które wpisy i kiedy tu wysłano, zachowuję do { $days } dnia po nadejściu lub ostatniej zmianie wpisu, żeby mogły dotrzeć sprostowania.
    }
privacy-mismatches =
    { $days ->
        [one] Jeśli zgłosisz, że wpis nie powinien był pasować, zachowuję filtr i wpis przez 1 dzień, ale nie to, kto zgłosił.
        [few] Jeśli zgłosisz, że wpis nie powinien był pasować, zachowuję filtr i wpis przez { $days } dni, ale nie to, kto zgłosił.
        [many] Jeśli zgłosisz, że wpis nie powinien był pasować, zachowuję filtr i wpis przez { $days } dni, ale nie to, kto zgłosił.
       *[other] Jeśli zgłosisz, że wpis nie powinien był pasować, zachowuję filtr i wpis przez { $days } dnia, ale nie to, kto zgłosił.
    }
privacy-links = Link utworzony przez /share działa { $link_days } dni od ostatniego razu. Przechowuję jego filtr i losowy klucz, ale nie to, kto go utworzył. Tego, co wpisujesz po mojej nazwie w innych czatach, nie zapisuję.
privacy-channels = Jeśli podłączysz kanał, przechowuję, że nim zarządzasz, twój ostatni wpis próbny na nim i moje ostatnie pytanie o niego, najwyżej tak długo jak ustawienia tego czatu.
privacy-editors =
    { $entry_days ->
        [one] O redaktorach przechowuję też ich identyfikatory w Telegramie, kto ich dodał, gdzie dodawali źródła lub zmieniali tematy, oraz moją ostatnią wiadomość o każdym źródle. Ich szkice i moje wiadomości o ich wpisach zachowuję przez 1 dzień, tak długo jak wpisy.
        [few] O redaktorach przechowuję też ich identyfikatory w Telegramie, kto ich dodał, gdzie dodawali źródła lub zmieniali tematy, oraz moją ostatnią wiadomość o każdym źródle. Ich szkice i moje wiadomości o ich wpisach zachowuję przez { $entry_days } dni, tak długo jak wpisy.
        [many] O redaktorach przechowuję też ich identyfikatory w Telegramie, kto ich dodał, gdzie dodawali źródła lub zmieniali tematy, oraz moją ostatnią wiadomość o każdym źródle. Ich szkice i moje wiadomości o ich wpisach zachowuję przez { $entry_days } dni, tak długo jak wpisy.
       *[other] O redaktorach przechowuję też ich identyfikatory w Telegramie, kto ich dodał, gdzie dodawali źródła lub zmieniali tematy, oraz moją ostatnią wiadomość o każdym źródle. Ich szkice i moje wiadomości o ich wpisach zachowuję przez { $entry_days } dnia, tak długo jak wpisy.
    }
privacy-ends =
    { $days ->
        [one] Gdy usuniesz tu filtry lub wyślesz /stop, zachowuję je jeszcze przez 1 dzień, żeby można było to cofnąć. 1 dzień po tym, jak czat mnie zatrzyma lub zablokuje, usuwam jego tytuł, ustawienia i filtry. Zostają jego identyfikator, rodzaj i czas tego zdarzenia.
        [few] Gdy usuniesz tu filtry lub wyślesz /stop, zachowuję je jeszcze przez { $days } dni, żeby można było to cofnąć. { $days } dni po tym, jak czat mnie zatrzyma lub zablokuje, usuwam jego tytuł, ustawienia i filtry. Zostają jego identyfikator, rodzaj i czas tego zdarzenia.
        [many] Gdy usuniesz tu filtry lub wyślesz /stop, zachowuję je jeszcze przez { $days } dni, żeby można było to cofnąć. { $days } dni po tym, jak czat mnie zatrzyma lub zablokuje, usuwam jego tytuł, ustawienia i filtry. Zostają jego identyfikator, rodzaj i czas tego zdarzenia.
       *[other] Gdy usuniesz tu filtry lub wyślesz /stop, zachowuję je jeszcze przez { $days } dnia, żeby można było to cofnąć. { $days } dnia po tym, jak czat mnie zatrzyma lub zablokuje, usuwam jego tytuł, ustawienia i filtry. Zostają jego identyfikator, rodzaj i czas tego zdarzenia.
    }
privacy-yours = /mydata wysyła jako plik filtry i ustawienia tego czatu oraz to, co tu wysłano. /forget od razu usuwa wszystko o tym czacie. Niczego nikomu nie udostępniam. Gdy coś pójdzie nie tak, identyfikator czatu może trafić do dziennika serwera, na którym działam.
mydata-sent = To są filtry i ustawienia tego czatu oraz to, co tu wysłano. Żeby przywrócić filtry i ustawienia, wyślij mi ten plik tu lub na innym czacie.
mydata-none = Nie ma jeszcze nic do pliku, bo ten czat nie ma filtrów ani ustawień. Wybierz, co obserwować: /follow
restore-survey =
    { $new ->
        [0] W tym pliku nie ma nowych filtrów. Już są: { $there }. Niemożliwe: { $refused }.
        [one] W tym pliku jest 1 nowy filtr. Już są: { $there }. Niemożliwe: { $refused }.
        [few] W tym pliku są { $new } nowe filtry. Już są: { $there }. Niemożliwe: { $refused }.
        [many] W tym pliku jest { $new } nowych filtrów. Już są: { $there }. Niemożliwe: { $refused }.
       *[other] W tym pliku jest { $new } nowego filtra. Już są: { $there }. Niemożliwe: { $refused }.
    }
restore-settings = Ustawienia czatu będą takie jak w pliku.
restore-refused = ✗ { $filter }: { $why }
restore-language = Nie znam języka „{ $language }”.
button-restore = Przywróć
restore-done =
    { $new ->
        [0] { $settings ->
            [yes] Gotowe. Ustawienia są takie jak w pliku.
           *[no] Wszystko z tego pliku już tu jest. Pokaże to /following
        }
        [one] { $settings ->
            [yes] Gotowe. 1 nowy filtr, a ustawienia są takie jak w pliku. Pokaże go /following
           *[no] Gotowe. 1 nowy filtr. Pokaże go /following
        }
        [few] { $settings ->
            [yes] Gotowe. { $new } nowe filtry, a ustawienia są takie jak w pliku. Pokaże je /following
           *[no] Gotowe. { $new } nowe filtry. Pokaże je /following
        }
        [many] { $settings ->
            [yes] Gotowe. { $new } nowych filtrów, a ustawienia są takie jak w pliku. Pokaże je /following
           *[no] Gotowe. { $new } nowych filtrów. Pokaże je /following
        }
       *[other] { $settings ->
            [yes] Gotowe. { $new } nowego filtra, a ustawienia są takie jak w pliku. Pokaże je /following
           *[no] Gotowe. { $new } nowego filtra. Pokaże je /following
        }
    }
restore-gone = Nie mogę już znaleźć pliku. Wyślij go jeszcze raz.
restore-foreign = To nie jest plik z /mydata, więc nie mogę nic przywrócić. Wyślij plik, który przyszedł z /mydata.
restore-version = Ten plik pochodzi z innej wersji tego bota, więc nie mogę go odczytać. Wyślij nowszy z /mydata
restore-damaged = Ten plik zmieniono tak, że nie mogę go odczytać. Wyślij go tak, jak przyszedł z /mydata.
restore-too-many = W tym pliku jest za dużo filtrów. Limit na czat to { $limit }. Usuń kilka z pliku i wyślij go jeszcze raz.
restore-too-large = Ten plik jest za duży. Limit to { $limit } MB. Wyślij plik, który przyszedł z /mydata.
forget-ask = Usunąć wszystko, co przechowuję o Tobie i tym czacie? Wpisy przestaną przychodzić i nie da się tego cofnąć. Żeby zachować kopię, wyślij najpierw /mydata.
forget-ask-group = Usunąć wszystko, co przechowuję o tym czacie i wszystkich jego tematach forum? Wpisy przestaną przychodzić i nie da się tego cofnąć. Żeby zachować kopię, wyślij najpierw /mydata.
forget-ask-editor = Jesteś w redakcji. To też się skończy. Opublikowane przez Ciebie wpisy zostaną, bez Twojego identyfikatora.
forget-ask-owner = Nadal będziesz właścicielem, bo tak mówią ustawienia serwera (OWNER_IDS). Dlatego dalej będę tu mówić, gdy źródło nie działa.
forget-only-owner = Ten bot nie ma innego właściciela, więc nie mogę Cię zapomnieć. Najpierw wpisz na serwerze kogoś jeszcze do OWNER_IDS. Żeby nie dostawać wpisów, wyślij /stop
forget-old = To pytanie jest stare. Jeśli mam zapomnieć ten czat, wyślij /forget jeszcze raz.
forget-done = Gotowe. Wszystko o tym czacie usunięto. Wiadomość, która jest już w drodze, może jeszcze dotrzeć. Żeby zacząć ponownie, wyślij /start
forget-kept = Dobrze, niczego nie usunięto.
button-forget-not = Zachowaj wszystko
group-help = Wysyłam tu wpisy z relacji na żywo. Administratorzy wybierają, które: /follow. Wszyscy mogą używać /latest i /search.
group-commands-admins-only = W tej grupie poleceń mogą używać tylko administratorzy.
admins-unknown = Telegram nie powiedział mi, kto jest administratorem, więc niczego nie zmieniono. Spróbuj ponownie za minutę.
settings-admins =
    Polecenia: { $on ->
        [on] tylko od administratorów
       *[off] od wszystkich
    }
settings-channel = Ustawienia tego kanału
button-settings-admins = Polecenia
button-admins-only = Tylko od administratorów
button-private = Otwórz nasz czat prywatny
button-private-help = Zobacz wszystkie polecenia
button-channels = Kanały
channel-private = Kanały podłącza się na naszym czacie prywatnym.
channel-post = Telegram nie mówi mi, kto pisze na kanale, więc nie przyjmuję tu poleceń. Administratorzy wybierają na naszym czacie prywatnym, co publikuję.
channel-choose = Naciśnij poniżej „Wybierz kanał” i wskaż taki, na którym możesz publikować. Telegram doda mnie tam jako administratora, który może publikować.
channel-cancelled = Dobrze, bez nowego kanału.
channel-connected = Podłączono: { $title }
channel-connected-already = Już podłączono: { $title }
channel-not-yours = Nie masz uprawnień administratora do publikowania na kanale „{ $title }”. Poproś o nie właściciela kanału, a potem wyślij /channel jeszcze raz.
channel-cannot-post = Nie mogę publikować na kanale „{ $title }”. Nadaj mi tam uprawnienia administratora do publikowania wiadomości, a potem wyślij /channel jeszcze raz.
channel-admins-only = Nie masz już uprawnień administratora do publikowania na tym kanale, więc nie możesz go zmieniać.
channel-unknown = Ten kanał nie jest podłączony przez Ciebie. Twoje kanały pokaże /channel
channel-list =
    { $count ->
        [0] Nie masz jeszcze podłączonych kanałów. Mogę publikować wpisy na kanale, na którym masz uprawnienia administratora do publikowania.
        [one] Masz 1 podłączony kanał. Naciśnij go, żeby wybrać, co tam publikuję.
        [few] Masz { $count } podłączone kanały. Naciśnij któryś, żeby wybrać, co tam publikuję.
        [many] Masz { $count } podłączonych kanałów. Naciśnij któryś, żeby wybrać, co tam publikuję.
       *[other] Masz { $count } podłączonego kanału. Naciśnij któryś, żeby wybrać, co tam publikuję.
    }
channel-heading = 📢 { $title }
channel-follows =
    { $count ->
        [0] Kanał niczego jeszcze nie obserwuje. Żeby zacząć, naciśnij „Dodaj filtr”.
        [one] Kanał ma 1 filtr. Każdy nowy wpis, który pasuje, jest tam publikowany.
        [few] Kanał ma { $count } filtry. Każdy nowy wpis, który pasuje, jest tam publikowany.
        [many] Kanał ma { $count } filtrów. Każdy nowy wpis, który pasuje, jest tam publikowany.
       *[other] Kanał ma { $count } filtra. Każdy nowy wpis, który pasuje, jest tam publikowany.
    }
channel-follow-choose = Kanał niczego jeszcze nie obserwuje. Naciśnij przycisk albo wróć i naciśnij „Dodaj filtr”.
channel-lost = Nie mogę tam teraz publikować. Nadaj mi na kanale uprawnienia administratora do publikowania wiadomości. Filtry kanału są zachowane.
channel-lost-told = Nie mogę już publikować na kanale „{ $title }”. Żeby to działało dalej, nadaj mi tam uprawnienia administratora do publikowania wiadomości. Filtry kanału są zachowane.
channel-ask = Co ma obserwować ten kanał? Wpisz to tutaj w ciągu 10 minut, na przykład: ukraina
channel-test-post = To jest post testowy. Nowe wpisy z relacji na żywo będą się pojawiać na tym kanale.
channel-tested = Wysłano post testowy.
channel-untested = Usunięto post testowy.
channel-test-stays = Telegram nie pozwala mi już usunąć posta testowego. Usuń go na kanale.
channel-disconnected = Odłączono: niczego tam nie publikuję. Filtry kanału zachowam do { $date }.
button-channel-connect = Podłącz kanał
button-channel-choose = Wybierz kanał
button-channel-cancel = Anuluj
button-channel-card = ‹ { $title }
button-channel-list = ‹ Wszystkie kanały
button-channel-add = Dodaj filtr
button-channel-follows = Filtry kanału
button-channel-settings = Ustawienia
button-channel-test = Wyślij post testowy
button-channel-untest = Usuń post testowy
button-channel-disconnect = Odłącz

## Relacje i podpisy redakcji

command-blog = Otwieraj, zamykaj i wybieraj relacje (redakcja)
command-byline = Wybierz podpis swoich wpisów (redakcja)
help-blog = /blog new Burzowa noc – otwórz relację dla swoich kolejnych wpisów. Także: /blog (zobacz wszystkie), /blog burzowa-noc (pisz w tej relacji), /blog desk (pisz poza relacjami), /blog close (zamknij relację)
help-byline = /byline Anna Nowak – podpisuj wpisy swoim nazwiskiem. Także: /byline off
blog-desk = Redakcja
blog-current = Twoje wpisy trafiają tu: { $title }
blog-line =
    { $count ->
        [0] { $title } ({ $slug }): brak wpisów z ostatnich 24 godzin
        [one] { $title } ({ $slug }): 1 wpis z ostatnich 24 godzin
        [few] { $title } ({ $slug }): { $count } wpisy z ostatnich 24 godzin
        [many] { $title } ({ $slug }): { $count } wpisów z ostatnich 24 godzin
       *[other] { $title } ({ $slug }): { $count } wpisu z ostatnich 24 godzin
    }
blog-hint = Żeby otworzyć relację, wpisz jej nazwę: /blog new Burzowa noc
blog-opened = Otwarto: { $title }. Twoje wpisy trafiają teraz do tej relacji. Czytelnicy znajdą ją w /sources
blog-known = Relacja „{ $title }” jest już otwarta.
blog-closed =
    { $count ->
        [0] Zamknięto: { $title }. Żaden czat nie obserwuje tej relacji.
        [one] Zamknięto: { $title }. Za minutę 1 czat, który obserwuje tę relację, dostanie kluczowe momenty. Do tego czasu można to cofnąć przyciskiem „Otwórz ponownie”.
        [few] Zamknięto: { $title }. Za minutę { $count } czaty, które obserwują tę relację, dostaną kluczowe momenty. Do tego czasu można to cofnąć przyciskiem „Otwórz ponownie”.
        [many] Zamknięto: { $title }. Za minutę { $count } czatów, które obserwują tę relację, dostanie kluczowe momenty. Do tego czasu można to cofnąć przyciskiem „Otwórz ponownie”.
       *[other] Zamknięto: { $title }. Za minutę { $count } czatu, które obserwują tę relację, dostanie kluczowe momenty. Do tego czasu można to cofnąć przyciskiem „Otwórz ponownie”.
    }
blog-reopened = Otwarto ponownie: { $title }
blog-nameless = Nazwa relacji musi zawierać co najmniej jedną literę lub cyfrę, na przykład: /blog new Burzowa noc
blog-unknown = Nie ma otwartej relacji „{ $typed }”. Wszystkie relacje pokaże /blog
blog-not-open = Ta relacja nie jest już otwarta. Wszystkie relacje pokaże /blog
blog-not-closed = Ta relacja nie jest zamknięta. Wszystkie relacje pokaże /blog
blog-desk-stays = Sama redakcja jest zawsze otwarta. Żeby zamknąć relację, wpisz jej nazwę: /blog close burzowa-noc
blog-too-many = Naraz można mieć otwartych najwyżej tyle relacji: { $limit }. Najpierw zamknij którąś: /blog close burzowa-noc
blog-ended = Relację, do której należy ten wpis, zamknięto. Wybierz inną za pomocą przycisku z jej nazwą.
preview-blog = Relacja: { $title }
button-blog-of-post = Relacja: { $title }
button-blog-use = Pisz w: { $title }
button-blog-close = Zamknij: { $title }
button-blog-reopen = Otwórz ponownie: { $title }
byline-chosen = Podpis pod Twoimi wpisami: { $name }.
byline-none = Twoje wpisy nie mają podpisu. Żeby go dodać, wpisz: /byline Anna Nowak
byline-unusable = Podpis musi zawierać literę lub cyfrę. Najwyższa liczba znaków: { $limit }. Na przykład: /byline Anna Nowak
command-key = Oznacz kluczowy moment (redakcja)
help-key = /key 12 – oznacz wpis 12 jako kluczowy moment. Niektórzy czytelnicy dostają tylko takie wpisy. Także: /key 12 off
key-on = Wpis nr { $number } jest kluczowym momentem: { $title }
key-off = Wpis nr { $number } nie jest kluczowym momentem: { $title }
button-key-on = Oznacz jako kluczowy moment
button-key-off = Usuń z kluczowych momentów
command-summary = Napisz, co wiadomo do tej pory (redakcja)
help-summary = /summary Dwa wały wytrzymują, trzeci jest pod obserwacją. – zastąp podsumowanie swojej relacji. Także: /summary (zobacz je), /summary off
summary-title = Co wiemy: { $title }
summary-none = { $title } – brak podsumowania. Żeby je napisać, wyślij je po poleceniu: /summary Dwa wały wytrzymują, trzeci jest pod obserwacją.
summary-too-long = To podsumowanie jest za długie. Liczba znaków: { $length }. Limit to { $limit }.
summary-changed = To podsumowanie znów się zmieniło. Pokaże je /summary
button-boards = Przypięta wiadomość
board-about = Wybierz relację. Przypnę wiadomość z jej podsumowaniem i najnowszymi nagłówkami i będę ją zmieniać bez dźwięku.
board-empty = Nie ma jeszcze wpisów.
board-ended = Ta relacja się skończyła.
board-needs-right =
    { $kind ->
        [channel] Nie mogę tu przypiąć wiadomości. Uczyń mnie administratorem kanału, który może edytować wiadomości, i naciśnij jeszcze raz.
       *[group] Nie mogę tu przypiąć wiadomości. Uczyń mnie administratorem grupy, który może przypinać wiadomości, i naciśnij jeszcze raz.
    }
board-unpinned = Aktualizuję wiadomość w „{ $title }”, ale nie mogę jej przypiąć. Daj mi prawo do przypinania wiadomości (na kanale: do ich edytowania). Potem wyłącz i ponownie włącz przypiętą wiadomość w tamtejszych ustawieniach.
board-deleted = Ktoś znów usunął moją przypiętą wiadomość w „{ $title }”, więc ją wyłączyłem. Żeby ją przywrócić, włącz ją w tamtejszych ustawieniach.
command-rule = Oznaczaj wpisy ze źródeł za pomocą filtra (redakcja)
help-rule = /rule breaking: "czerwony alert", ewakuacja – oznaczaj pasujące nowe wpisy ze źródeł jako pilne. Także: /rule key: wał (kluczowe momenty), /rule (zobacz i usuwaj reguły)
rule-usage = Napisz, jak oznaczać wpisy, i dodaj filtr. Na przykład jako pilne: /rule breaking: "czerwony alert", ewakuacja. Jako kluczowe momenty: /rule key: wał
rule-title = Nowe wpisy ze źródeł są oznaczane, jeśli pasują do filtra:
rule-none = Nie ma reguł. Żeby dodać regułę, wpisz: /rule breaking: "czerwony alert", ewakuacja
rule-line =
    { $mark ->
        [breaking] Pilne: { $filter }
       *[key] Kluczowy moment: { $filter }
    }
rule-added =
    { $mark ->
        [breaking] Nowe wpisy ze źródeł będę od teraz oznaczać jako pilne, jeśli pasują do filtra { $filter }.
       *[key] Nowe wpisy ze źródeł będę od teraz oznaczać jako kluczowe momenty, jeśli pasują do filtra { $filter }.
    } { $days ->
        [0] Nie ma jeszcze zapisanych wpisów do porównania.
        [one] Pasujące wpisy z ostatniego dnia: { $count }.
        [few] Pasujące wpisy z ostatnich { $days } dni: { $count }.
        [many] Pasujące wpisy z ostatnich { $days } dni: { $count }.
       *[other] Pasujące wpisy z ostatnich { $days } dnia: { $count }.
    }
rule-removed = Usunięto: { $filter }. Wpisy, które ta reguła już oznaczyła, pozostają oznaczone.
rule-gone = Tę regułę już usunięto. Wszystkie reguły pokaże /rule
rule-too-many = Może być najwyżej tyle reguł: { $limit }. Najpierw usuń którąś za pomocą /rule
button-rule-remove = Usuń: { $filter }
why-marked =
    { $mark ->
        [breaking] Reguła redakcji { $filter } oznacza ten wpis jako pilny.
       *[key] Reguła redakcji { $filter } oznacza ten wpis jako kluczowy moment.
    }
button-modes = Nowe wpisy ze źródła { $number }
button-mode =
    { $mode ->
        [first] Najpierw sprawdź
        [collect] Tylko zapisuj
       *[once] Publikuj od razu
    }
source-mode =
    { $mode ->
        [first] Nowe wpisy czekają na decyzję redakcji.
       *[collect] Nowe wpisy są zapisywane, ale nie wysyłane.
    }
source-mode-chosen =
    { $mode ->
        [first] { $title }: nowe wpisy czekają na decyzję redakcji.
        [collect] { $title }: nowe wpisy są zapisywane, ale nie wysyłane.
       *[once] { $title }: nowe wpisy od razu trafiają do czytelników.
    }
review-waits = Wpis nr { $number } czeka na decyzję redakcji:
review-closed =
    { $how ->
        [published] Opublikowano wpis nr { $number }:
        [skipped] Pominięto wpis nr { $number }:
        [withdrawn] Źródło wycofało wpis nr { $number }:
       *[expired] Przez 6 godzin nikt nie zdecydował o wpisie nr { $number }, więc go nie wysyłam:
    }
review-many =
    { $count ->
        [0] Żaden wpis w tej wiadomości już nie czeka:
        [one] 1 wpis czeka na decyzję redakcji:
        [few] { $count } wpisy czekają na decyzję redakcji:
        [many] { $count } wpisów czeka na decyzję redakcji:
       *[other] { $count } wpisu czeka na decyzję redakcji:
    }
review-line =
    { $how ->
        [published] Nr { $number } (opublikowany): { $title }
        [skipped] Nr { $number } (pominięty): { $title }
        [withdrawn] Nr { $number } (wycofany przez źródło): { $title }
        [expired] Nr { $number } (wygasł): { $title }
       *[waiting] Nr { $number }: { $title }
    }
review-decided = Ktoś już o tym zdecydował.
review-edit =
    Zmień ten tekst i odeślij go. Moja wiadomość pokaże wtedy nowy tekst:

    { $text }
button-review-skip = Pomiń
button-review-edit = Edytuj
button-review-breaking = Pilne
button-review-publish-one = Opublikuj { $number }
button-review-skip-one = Pomiń { $number }
button-review-publish-all = Opublikuj wszystkie
button-review-skip-all = Pomiń wszystkie

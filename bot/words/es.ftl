# Todo lo que el bot dice en español. Nombres y { $argumentos } como en en.ftl. Revisado.
# Español neutro, de tú. Comillas: “ ”. El bot habla en primera persona; a los periodistas los llama «redacción».
# Glosario: entry entrada · liveblog liveblog (cobertura en vivo) · follow seguir; lo seguido, filtro · filter filtro ·
# topic tema · source fuente · feed feed · match coincidir · mute silenciar · quiet hours horario de descanso ·
# digest entradas juntas · catch up ponerse al día · key moment momento clave · breaking última hora · headline titular ·
# correction corrección · withdraw retirar · hold retener · release reanudar · draft borrador · undo deshacer ·
# owner propietario · tap tocar.

## Qué es el bot. Las apps de Telegram lo muestran antes del primer /start (512 caracteres) y en el perfil (120).

bot-description =
    Te envío entradas de liveblogs (coberturas en vivo). Dime qué te interesa: una palabra, un país o un tema. Cada entrada nueva que coincida llega a tu chat.
bot-short-description = Sigue una palabra, un país o un tema y recibe en tu chat las entradas de liveblogs que coincidan.

## Comandos, como aparecen en el menú de Telegram (hasta 256 caracteres)

command-follow = Seguir una palabra, un país o un tema
command-following = Ver los filtros de este chat
command-unfollow = Quitar un filtro
command-test = Probar un filtro antes de seguirlo
command-topic = Ver los temas que puedes seguir
command-latest = Ver las entradas más recientes
command-help = Ver qué puedo hacer
command-channel = Conectar un canal y elegir qué publico en él
command-start = Empezar, o volver después de /stop
command-stop = Dejar de recibir mensajes
command-privacy = Ver qué guardo sobre este chat
command-id = Ver tu ID de Telegram y el de este chat
command-post = Escribir una entrada (redacción)
command-fix = Cambiar una entrada sin avisar a los lectores (redacción)
command-correct = Corregir una entrada y avisar a los lectores (redacción)
command-withdraw = Retirar una entrada (redacción)
command-edit = Recuperar el texto de una entrada para cambiarlo (redacción)
command-hold = Retener una entrada (redacción)
command-release = Reanudar el envío de una entrada retenida (redacción)
command-status = Ver qué se está enviando y qué fuentes fallan (redacción)
command-import = Importar el texto copiado de un liveblog (redacción)
command-source = Añadir y gestionar fuentes (redacción)
command-editor = Añadir y quitar personas de la redacción (propietarios)

## Inicio y final

start =
    Te envío entradas de liveblogs. Dime qué te interesa y cada entrada nueva que coincida llegará a este chat.

    Toca un botón o escribe qué quieres seguir:
    /follow fútbol
    /follow ucrania
    /follow "corea del norte" tropas -fútbol

    Con /help ves todo lo demás que puedo hacer.
start-back =
    { $count ->
        [one] ¡Hola de nuevo! Tienes 1 filtro. Míralo con /following
       *[other] ¡Hola de nuevo! Tienes { $count } filtros. Míralos con /following
    }
group-start = ¡Hola! Envío entradas de liveblogs aquí. Los administradores eligen cuáles con /follow
stopped =
    Hecho: ya no envío nada aquí. Guardo los filtros de este chat hasta el { $date }. Hasta entonces, puedes recuperarlos con “Deshacer” o con /start.
help-for-reader = Para todos
help-follow = /follow – seguir una palabra, un país o un tema
help-following = /following – ver los filtros de este chat
help-unfollow = /unfollow fútbol – dejar de seguir fútbol; /unfollow todos quita todos los filtros
help-test = /test fútbol – ver qué entradas habrían coincidido con el filtro “fútbol”
help-help = /help filters – cómo escribir filtros: frases, alternativas, países, temas
help-topic = /topic – ver los temas que puedes seguir
help-latest = /latest – ver las entradas más recientes
help-channel = /channel – conectar un canal y elegir qué publico en él
help-start = /start – empezar, o volver después de /stop
help-stop = /stop – dejar de recibir mensajes
help-privacy = /privacy – ver qué guardo
help-id = /id – ver tu ID de Telegram
help-filters =
    Cómo escribir filtros
    incendio – la palabra en cualquier forma
    inundación rescate – las dos palabras
    inundación, tormenta – cualquiera de las dos
    inundación -presa – inundación, pero no presa
    (inundación, tormenta) rescate – lo que está entre paréntesis va junto
    "precio del petróleo" – estas palabras seguidas
    =arte – exactamente esta forma, no artes
    título:inundación – en el titular
    ucrania, país:UA – el país
    "ucrania" – solo la palabra, en cualquier forma
    energía – el tema o la palabra
    tema:energía, #energía – solo el tema
    fuente:reuters – entradas de esta fuente
    autor:garcía – entradas de esta persona
    es:clave – momentos clave
    es:urgente – noticias de última hora
    todo -fútbol – todo menos fútbol

    Para probar un filtro, envía /test y el filtro.
help-for-editor = Para la redacción
help-post = /post Titular – escribir una entrada. El texto va en las líneas de abajo. Al final de una línea, #energía añade un tema y +UA un país. Un ! delante del titular la marca como última hora: sale antes que las demás y suena
help-fix = /fix 12 Nuevo titular – cambiar la entrada 12 sin avisar a los lectores. Los números están en /latest. Si después la fuente cambia la entrada, uso su texto y te aviso
help-correct = /correct 12 Nuevo titular – cambiar la entrada 12 y avisar a quienes la recibieron
help-withdraw = /withdraw 12 Motivo – retirar la entrada 12 y avisar a quienes la recibieron
help-edit = /edit 12 – recuperar el texto de la entrada 12 para cambiarlo y volver a enviarlo
help-hold = /hold 12 – retener la entrada 12 (los mensajes que ya están en camino llegan igualmente)
help-release =
    /release 12 – reanudar el envío de la entrada 12
    En lugar del número, puedes responder a un mensaje que muestre la entrada con /fix, /correct, /withdraw, /edit, /hold o /release
help-status = /status – ver qué se está enviando y qué fuentes fallan
help-import = /import – importar un liveblog copiado, en mensajes o en un archivo .txt
help-source =
    /source – ver y gestionar todas las fuentes
    /source add https://… – añadir un feed o la página de un liveblog. Con fresh 2h al final envío también las entradas de las últimas 2 horas
    /source pause 3 – pausar la fuente 3. También: /source resume 3 (reanudarla), /source poll 3 (leerla ahora), /source remove 3 (quitarla)
    /source export – recibir todas las fuentes en un archivo OPML. Para importar un archivo así, envíamelo
help-for-owner = Para los propietarios
help-editor = /editor add 123456789 – añadir a alguien a la redacción. También: /editor list, /editor remove 123456789
id-user = Tu ID de Telegram es { $id }.
id-chat = El ID de este chat es { $id }.
id-topic = El ID de este tema del foro es { $id }.

## Seguir

filter-everything = todo
filter-named = { $name } ({ $filter })
filter-key = momentos clave
filter-breaking = noticias de última hora
filter-only-key = { $filter }, solo momentos clave
filter-only-breaking = { $filter }, solo última hora
follow-choose = ¿Qué debe seguir este chat? Toca un botón o escribe una palabra después del comando, por ejemplo: /follow fútbol
follow-done = Este chat ahora sigue: { $filter }
follow-already = Este chat ya sigue: { $filter }
follow-ask = ¿Seguir { $filter }?
follow-press = Toca “Seguir” y las entradas nuevas que coincidan llegarán aquí.
follow-much = Son muchas entradas. Puedes seguirlas todas o solo las más importantes:
read-as-country = “{ $word }” se refiere al país: también coinciden las entradas sobre sus ciudades, su gente y su gobierno.
read-as-bloc = “{ $word }” se refiere al bloque: coinciden las entradas que mencionan el bloque o sus instituciones.
read-as-bloc-members = “{ $word }” se refiere al bloque: coinciden las entradas que mencionan el bloque o sus instituciones. Para recibir todo sobre sus miembros, sigue { $members }
read-as-mark = “{ $word }” es la forma corta de { $filter }. Coinciden las entradas marcadas así.
read-as-countries =
    { $count ->
        [one] “{ $names }” se refiere al país. Para buscar la palabra, ponla entre comillas.
       *[other] Estas palabras se refieren a los países: { $names }. Para buscar las palabras, ponlas entre comillas.
    }
read-as-words =
    { $count ->
        [one] “{ $names }” es aquí solo la palabra. Para el país, escribe { $typed }
       *[other] Aquí se buscan solo como palabras: { $names }. Para un país, escribe por ejemplo { $typed }
    }
read-as-tags =
    { $count ->
        [one] No hay ningún tema { $tags }, así que busco sus palabras.
       *[other] No hay temas { $tags }, así que busco sus palabras.
    }{ $found ->
        [0] {" "}Mira todos los temas con /topic
       *[other] {" "}¿Quieres decir { $nearest }?
    }
read-as-topics =
    { $count ->
        [one] “{ $names }” se refiere al tema o a la palabra: coinciden las entradas sobre el tema y las que contienen la palabra.
       *[other] Cada una de estas se refiere al tema o a la palabra: { $names }.
    }
reach-full =
    { $unit ->
        [none] En los últimos { $days } días no hubo coincidencias.
        [day] En los últimos { $days } días: { $count ->
            [one] alrededor de 1 entrada
           *[other] unas { $count } entradas
        } al día.
        [week] En los últimos { $days } días: { $count ->
            [one] alrededor de 1 entrada
           *[other] unas { $count } entradas
        } a la semana.
       *[total] En los últimos { $days } días: { $count ->
            [one] 1 entrada
           *[other] { $count } entradas
        }.
    }
reach-short =
    { $unit ->
        [none] Todavía no hay coincidencias.
        [day] { $count ->
            [one] Alrededor de 1 entrada
           *[other] Unas { $count } entradas
        } al día.
        [week] { $count ->
            [one] Alrededor de 1 entrada
           *[other] Unas { $count } entradas
        } a la semana.
       *[total] Hasta ahora, { $count ->
            [one] 1 entrada
           *[other] { $count } entradas
        }.
    } { $days ->
        [one] Solo tengo entradas del último día.
       *[other] Solo tengo entradas de los últimos { $days } días.
    }
reach-unknown = Aún no puedo estimarlo: no hay entradas de los últimos { $days } días.
reach-since =
    { $count ->
        [0] Todavía no hay coincidencias.
        [one] 1 entrada desde el { $since }.
       *[other] { $count } entradas desde el { $since }.
    }
reach-newest =
    { $count ->
        [one] Aquí está:
       *[other] Las más recientes:
    }
reach-rate =
    { $unit ->
        [none] { $days ->
            [one] ninguna hasta ahora
           *[other] ninguna en { $days } días
        }
        [day] ≈ { $count } al día
        [week] ≈ { $count } por semana
        [far] { $count } hasta ahora
       *[total] { $count } en { $days } días
    }
button-everything = Todo
button-follow = Seguir
button-follow-all = Seguir todo
button-key = Solo momentos clave: { $rate }
button-breaking = Solo última hora: { $rate }
button-only-topic = Solo el tema “{ $word }”
button-only-word = Solo la palabra “{ $word }”
button-reach = { $label }: { $rate }
filter-meant = ¿Querías decir { $nearest }?
too-many-chats = Ya me has añadido a { $limit } chats y temas de foro, y ese es el límite por persona. Envía /stop en uno que ya no necesites y vuelve a intentarlo aquí.
button-unknown = Este botón ya no funciona. Vuelve a enviar el comando para tener botones nuevos, por ejemplo: /following
proposal-gone = Este botón ha caducado. Vuelve a enviar el filtro, por ejemplo: /follow fútbol
test-usage = Escribe un filtro después del comando para ver qué habría coincidido, por ejemplo: /test inundación, tormenta. Para ver todas las opciones, envía /help filters
test-title = Filtro: { $filter }
follow-unknown = Este chat no sigue “{ $filter }”. Mira sus filtros con /following
follow-gone = Este filtro ya se había quitado.
follow-too-many = Este chat ya tiene { $limit } filtros, y ese es el límite. Quita uno primero: /following
following =
    { $count ->
        [one] Este chat tiene 1 filtro. Tócalo para cambiarlo o quitarlo.
       *[other] Este chat tiene { $count } filtros. Toca uno para cambiarlo o quitarlo.
    }
following-none = Este chat aún no sigue nada. Toca un botón o escribe una palabra después del comando, por ejemplo: /follow fútbol
unfollowed = Este chat ya no sigue: { $filter }
unfollowed-all =
    { $count ->
        [0] Este chat no sigue nada, así que no hay nada que quitar.
        [one] He quitado el único filtro de este chat.
       *[other] He quitado los { $count } filtros de este chat.
    }
button-unfollow = ✕ { $filter }

## Por qué llegó una entrada

button-why = ¿Por qué?
why-rule = Este chat sigue { $filter }.
why-words = Este chat sigue { $filter }. La entrada contiene { $words }.
why-word = “{ $word }”
why-none = Esta entrada ya no coincide con los filtros de este chat: ha cambiado la entrada, o han cambiado los filtros. Míralos con /following
button-less = Ver menos como esta
button-less-of = Ver menos de { $filter }
button-drop = Dejar de seguir
button-close = Cerrar
button-less-without =
    { $days ->
        [one] Sin { $name }: { $left } de { $count } en 1 día
       *[other] Sin { $name }: { $left } de { $count } en { $days } días
    }
button-less-key =
    { $days ->
        [one] Momentos clave: { $left } de { $count } en 1 día
       *[other] Momentos clave: { $left } de { $count } en { $days } días
    }
button-less-breaking =
    { $days ->
        [one] Solo última hora: { $left } de { $count } en 1 día
       *[other] Solo última hora: { $left } de { $count } en { $days } días
    }
button-mismatch = Esto no debería haber coincidido
button-mismatch-of = No debía coincidir: { $filter }
mismatch-noted = Gracias. He anotado para los propietarios de este bot el filtro, la entrada y las palabras que coincidieron, pero no quién eres.
less-nothing =
    { $days ->
        [one] Quitar algo no habría cambiado nada en el último día, o no habría dejado nada. Para recibir entradas con menos frecuencia, envía /digest
       *[other] Quitar algo no habría cambiado nada en los últimos { $days } días, o no habría dejado nada. Para recibir entradas con menos frecuencia, envía /digest
    }
less-none = Este filtro ya se había quitado. Mira los filtros de este chat con /following

## Leer

latest-all = Las entradas más recientes de todas las fuentes. Este chat aún no sigue nada. Elige algo con /follow
latest-matching = Las entradas más recientes que coinciden con los filtros de este chat
latest-none = Todavía no hay entradas.
latest-none-matching = Ninguna entrada coincide con los filtros de este chat. Míralos con /following
button-newer = ‹ Más recientes
button-older = Anteriores ›
entry-unknown = Esta entrada no existe o se ha borrado.
card-read-rest = Leer más
card-reason = Te llega porque sigues { $filter }
card-checking = Estamos comprobando esta información.
card-corrected = Corrección: { $time }
card-breaking = 🔴 ÚLTIMA HORA
card-correction = Corrección
card-restored = Esta entrada vuelve a ser válida. La retiramos por error.
card-change = Esta entrada ha cambiado. Ahora dice:
card-replaced = Sustituido por un mensaje más reciente.
card-pointer = ↑ Ver la entrada de arriba.
card-digest = { $count ->
    [one] 1 entrada
   *[other] { $count } entradas
}
card-key-moments = Momentos clave
card-more = y { $count } más: /catchup
card-withdrawn = Esta entrada se ha retirado.
card-withdrawn-why = Motivo: { $reason }

## Escribir

post-usage =
    Escribe la entrada después del comando. La primera línea es el titular y las de abajo son el texto. Por ejemplo:

    /post Suspendido el servicio de ferris #meteorología +DE
    Frente a Kiel se midieron olas de seis metros.
post-empty = Falta el titular: solo veo etiquetas o “!”. Vuelve a enviarlo con un titular, por ejemplo: /post Suspendido el servicio de ferris #meteorología
preview-no-country =
    { $count ->
        [one] { $names } se queda en el texto, porque no es ningún país. Para indicar uno, usa dos letras, como +UA.
       *[other] { $names } se quedan en el texto, porque no son países. Para indicar uno, usa dos letras, como +UA.
    }
post-changed = El texto ha cambiado. Abajo tienes la nueva vista previa.
preview =
    Los lectores recibirán el mensaje de arriba.

    Países: { $countries }
    Temas: { $topics }
    { $count ->
        [0] Por ahora no coincide con los filtros de ningún chat.
        [one] Llegará a 1 chat.
       *[other] Llegará a { $count } chats.
    }
preview-wait = En este momento, al último chat le llega en aproximadamente { $span }.
preview-repeats = Dice casi lo mismo que la entrada { $number }, de hace { $span }: { $title }
preview-same-link = La entrada { $number }, de hace { $span }, tiene el mismo enlace: { $title }
preview-cut = Este texto es demasiado largo para un solo mensaje. Los lectores reciben el comienzo y un enlace al texto completo.
preview-album =
    { $count ->
        [one] Los lectores reciben la primera imagen. La otra no se envía.
       *[other] Los lectores reciben la primera imagen. Las otras { $count } no se envían.
    }
preview-dropped = Los lectores reciben el texto sin: { $kinds }.
preview-dropped-kind =
    { $kind ->
        [pre] bloques de código
        [custom_emoji] emojis personalizados
        [text_mention] enlaces a personas
        [text_link] enlaces que no abren ninguna página web
       *[other] otro formato
    }
post-picture-bare = ¿Cuál es el titular? Envíalo ahora, con el texto en las líneas de abajo.
only-text-and-pictures = No puedo leer este tipo de mensaje. Envía texto, o una foto o un vídeo con descripción.
only-text = Solo puedo leer texto. Mira qué puedo hacer con /help
preview-reason = (el filtro del lector)
preview-no-countries = ninguno
preview-no-topics = ninguno
preview-breaking =
    { $count ->
        [0] Última hora: sale antes que las demás y suena.
        [one] Última hora: sale antes que las demás y llega con sonido a 1 chat, en aproximadamente { $span }.
       *[other] Última hora: sale antes que las demás y llega con sonido a { $count } chats, en aproximadamente { $span }.
    }
button-publish = Publicar
button-mark-breaking =
    { $count ->
        [0] Última hora (con sonido)
        [one] Última hora (suena en 1 chat)
       *[other] Última hora (suena en { $count } chats)
    }
button-not-breaking = Quitar última hora (sin sonido)
button-tag-off = ✕ { $tag }
button-tag-on = + { $tag }
button-discard = Descartar
published = Publicada como entrada { $number }.
discarded = Descartado. No se ha guardado ni enviado nada.
draft-unknown = Este borrador ya no existe.
draft-closed = Este borrador ya se ha publicado, guardado o descartado.
draft-changed = Ha llegado más texto. Vuelve a tocar “Listo” para ver el nuevo resultado.
command-queue = Ver las entradas programadas (redacción)
help-queue = /queue – ver las entradas programadas y cambiarlas o cancelarlas
button-publish-at = Programar…
button-publish-when = Publicar: { $time }
button-publish-now = Publicar ahora
button-another-time = Otra hora
button-unschedule = No publicar todavía
button-stop-post = Detener
button-queue = Todas las programadas
when-ask = ¿Cuándo debe salir? Toca una hora o envía otra: 14:05, mañana 9:00, en 2 horas. Todas las horas son de { $city }.
when-past = Esa hora ya ha pasado. Prueba con una posterior, por ejemplo: mañana 9:00
when-unreadable = No entiendo “{ $typed }” como hora. Prueba con 14:05, mañana 9:00 o en 2 horas.
waiting-until = Sale: { $time } ({ $city }). Hasta entonces puedes seguir editando tu mensaje.
waiting-delay =
    { $count ->
        [one] Sale en 1 segundo.
       *[other] Sale en { $count } segundos.
    }
not-waiting = No se ha enviado nada. El borrador sigue aquí: edita tu mensaje o elige qué hacer.
queue-none = No hay entradas programadas. Para programar una, escríbela con /post y toca “Programar…”.
queue-title =
    { $count ->
        [one] Hay 1 entrada programada.
       *[other] Hay { $count } entradas programadas. Las próximas:
    }
queue-line =
    { $count ->
        [one] { $time } · { $title }
              Programada por { $name } para 1 chat.
       *[other] { $time } · { $title }
                Programada por { $name } para { $count } chats.
    }
queue-unreadable =
    { $time } · { $title }
    Programada por { $name }. Así no puede salir, porque no puedo leerla.
queue-not-waiting = Esta entrada ya no está programada. Mira cuáles lo están con /queue
schedule-removed = “{ $title }” ya no saldrá, porque quien la escribió o la programó ya no forma parte de la redacción. No se ha enviado.
schedule-failed = “{ $title }” no ha salido a su hora. { $why }
alert-ask =
    { $alerts ->
        [0] { $count ->
            [0] Es una noticia de última hora. Por ahora no coincide con los filtros de ningún chat. Es la primera de hoy.
            [one] Es una noticia de última hora. Suena en 1 chat. Es la primera de hoy.
           *[other] Es una noticia de última hora. Suena en { $count } chats. Es la primera de hoy.
        }
        [one] { $count ->
            [0] Es una noticia de última hora. Por ahora no coincide con los filtros de ningún chat. Hoy ya ha salido 1 de última hora.
            [one] Es una noticia de última hora. Suena en 1 chat. Hoy ya ha salido 1 de última hora.
           *[other] Es una noticia de última hora. Suena en { $count } chats. Hoy ya ha salido 1 de última hora.
        }
       *[other] { $count ->
            [0] Es una noticia de última hora. Por ahora no coincide con los filtros de ningún chat. Hoy ya han salido { $alerts } de última hora.
            [one] Es una noticia de última hora. Suena en 1 chat. Hoy ya han salido { $alerts } de última hora.
           *[other] Es una noticia de última hora. Suena en { $count } chats. Hoy ya han salido { $alerts } de última hora.
        }
    }
button-alert =
    { $count ->
        [0] Enviar como última hora
        [one] Enviar con sonido a 1 chat
       *[other] Enviar con sonido a { $count } chats
    }
waiting-second = Falta que lo confirme otra persona de la redacción. Plazo: { $time }. Hasta que lo confirme, no se envía nada.
second-ask =
    { $name } quiere enviar esto como última hora. Si lo confirmas en los próximos 10 minutos, sale con sonido.

    { $text }
button-second-yes = Confirmar y enviar
button-second-no = No enviar
second-settled = Esto ya no espera la confirmación de otra persona.
second-scheduled = Confirmado. Sale a su hora.
second-own = Tiene que confirmarlo otra persona de la redacción, porque lo has escrito tú o quieres enviarlo tú.
second-nobody = Aquí, otra persona de la redacción tiene que confirmar las noticias de última hora, y no hay nadie más. Los propietarios pueden añadir a alguien o desactivarlo en /settings, en “Publicación”.
button-settings-posts = Publicación
settings-posts = Publicación: { $value }
delay-choice =
    { $delay ->
        [all] 5 segundos en todas las entradas
        [none] sin espera
       *[posts] 5 segundos; última hora, al instante
    }
delay-told = Cuando tocas “Publicar”, la entrada espera 5 segundos y en ese tiempo puedes detenerla.
second-told =
    { $on ->
        [on] Las noticias de última hora solo salen cuando otra persona de la redacción las ha confirmado. Los propietarios pueden cambiarlo.
       *[off] Las noticias de última hora salen sin que las confirme otra persona de la redacción. Los propietarios pueden cambiarlo.
    }
button-second-needed = Última hora: confirma otra persona
command-stats = Ver las cifras en gráficos (redacción)
help-stats = /stats – ver dos gráficos: qué se ha enviado y qué se sigue. /stats 12 muestra cómo se envió la entrada 12
stats-usage = Envía /stats para ver los gráficos, o añade el número de una entrada, por ejemplo: /stats 12
stats-missing = Aquí no puedo dibujar gráficos, porque falta matplotlib. Puede instalarlo quien administra el bot.
stats-failed = No he podido dibujar los gráficos. El motivo está en el registro. Inténtalo de nuevo.
stats-entry = Entrada { $number }: { $title }
stats-hours = Las últimas 24 horas
stats-follows = Lo más seguido
stats-sent = Entradas enviadas, por hora
stats-waits = Segundos hasta que Telegram las aceptó
stats-median = la mitad
stats-slow = el 95 %
stats-countries = Filtros por país
stats-topics = Filtros por tema
stats-none = Nadie sigue ninguno

## Resultado del envío y cambios en entradas publicadas

entry-number = Entrada { $number }
span-seconds = { $count } s
span-minutes = { $count } min
span-hours = { $count } h
receipt-beginning = Enviando…
receipt-nobody = Por ahora no coincide con los filtros de ningún chat.
receipt-counts =
    Enviados: { $sent }{ $doubled ->
        [0] {""}
        [one] {" "}(1 quizá dos veces)
       *[other] {" "}({ $doubled } quizá dos veces)
    } · en espera: { $waiting }{ $later ->
        [0] {""}
       *[other] {" "}· más tarde, como eligieron los lectores: { $later }
    }{ $counted ->
        [0] {""}
       *[other] {" "}· solo en /catchup: { $counted }
    }{ $gone ->
        [0] {""}
       *[other] {" "}· el chat ya no existe: { $gone }
    }{ $failed ->
        [0] {""}
       *[other] {" "}· fallidos: { $failed }
    }
receipt-held = Retenida. Reanuda el envío con /release { $number }
receipt-times = Primer mensaje tras { $first }, último tras { $last }.
correct-usage =
    ¿Qué entrada? Responde a un mensaje que la muestre o añade su número, que está en /latest, por ejemplo: { $command ->
        [hold] /hold 12
        [edit] /edit 12
        [release] /release 12
        [key] /key 12
       *[other] /{ $command } 12 …
    }
correct-too-much = /{ $command } solo necesita el número de la entrada, así que no he hecho nada. Quita “{ $typed }” y envía /{ $command } { $number }
correct-one = Entrada { $number }: { $title }
correct-which =
    Este mensaje muestra varias entradas:
    { $entries }
    Dime cuál, por ejemplo: /{ $command } { $number }
correct-two-entries =
    ¿Qué entrada? Has respondido a la { $shown }, pero has escrito { $named }.
    { $command ->
        [hold] Envía /hold { $shown } o /hold { $named } sin responder a un mensaje.
        [edit] Envía /edit { $shown } o /edit { $named } sin responder a un mensaje.
        [release] Envía /release { $shown } o /release { $named } sin responder a un mensaje.
       *[other] Para la entrada { $named }, envía /{ $command } { $named } … sin responder a un mensaje. Para la entrada { $shown } con un texto que empiece por { $named }, envía /{ $command } { $shown } { $named } …
    }
correct-unknown = La entrada { $number } no existe o se ha borrado. Mira las más recientes y sus números con /latest
correct-withdrawn = La entrada { $number } ya se ha retirado, así que no se puede cambiar.
fix-no-text = Falta el texto nuevo. Pon el titular después del número y el texto en las líneas de abajo: /{ $command } { $number } Nuevo titular
fix-too-old =
    { $days ->
        [one] La entrada { $number } tiene más de 1 día, así que hay que avisar a los lectores del cambio. Envía /correct { $number } …
       *[other] La entrada { $number } tiene más de { $days } días, así que hay que avisar a los lectores del cambio. Envía /correct { $number } …
    }
fix-unchanged = La entrada { $number } ya dice eso, así que no ha cambiado nada.
change-titles =
    Ahora: { $title }
    Antes: { $former }
change-title = El comienzo no cambia: { $title }
change-preview-fix =
    Los lectores verán la entrada { $number } como arriba. No se avisa a nadie. { $have ->
        [0] Todavía no la tiene ningún chat
        [one] La tiene 1 chat
       *[other] La tienen { $have } chats
    }{ $waiting ->
        [0] .
        [one] , y 1 la espera.
       *[other] , y { $waiting } la esperan.
    }
change-preview-correct =
    Los lectores verán la entrada { $number } como arriba. { $have ->
        [0] Todavía no la tiene ningún chat, así que no se avisa a nadie
        [one] La tiene 1 chat, que recibirá un aviso { $sound ->
            [0] sin sonido
           *[1] con sonido
        }
       *[other] La tienen { $have } chats, que recibirán un aviso { $sound ->
            [0] sin sonido
           *[1] con sonido
        }
    }{ $waiting ->
        [0] .
        [one] . 1 chat la espera.
       *[other] . { $waiting } chats la esperan.
    }
change-preview-withdraw =
    Los lectores verán este aviso en lugar de la entrada { $number }. { $have ->
        [0] Todavía no la tiene ningún chat, así que no se avisa a nadie
        [one] La tiene 1 chat, que recibirá un aviso { $sound ->
            [0] sin sonido
           *[1] con sonido
        }
       *[other] La tienen { $have } chats, que recibirán un aviso { $sound ->
            [0] sin sonido
           *[1] con sonido
        }
    }{ $waiting ->
        [0] .
        [one] . 1 chat la espera y no la recibirá.
       *[other] . { $waiting } chats la esperan y no la recibirán.
    }
change-before = Ahora:
change-unlike = ¿Seguro que es la entrada { $number }? Tu texto no se le parece casi en nada.
change-others =
    { $count ->
        [one] { $names } también está cambiando la entrada { $number }.
       *[other] { $names } también están cambiando la entrada { $number }.
    }
change-overtaken = La entrada { $number } ha cambiado desde que empezaste. Abajo tienes lo que dice ahora.
change-overtaken-by = { $name } ha cambiado la entrada { $number } desde que empezaste. Abajo tienes lo que dice ahora.
change-overruled =
    { $name } ha cambiado la entrada { $number } después que tú. Ahora dice:

    { $title }
change-overruled-withdrawn =
    { $name } ha retirado la entrada { $number }, que tú habías cambiado:

    { $title }
change-held = La entrada { $number } está retenida, así que los lectores verán tu cambio después de /release { $number }
change-long = Telegram divide los textos largos: comprueba que el tuyo está completo.
change-other-number = Este borrador es de la entrada { $number }, así que no he hecho nada. Para cambiar la entrada { $other }, envía un comando nuevo.
change-note = Se explica a los lectores qué estaba mal: { $note }
change-ask-note = ¿Qué estaba mal? Responde con unas palabras y los lectores las recibirán en lugar de todo el texto otra vez.
correct-note-long = Tu explicación tiene { $length } caracteres y el límite es { $limit }. No se ha cambiado nada. Edita tu mensaje para acortarla.
button-correct-bare = Corregir sin explicación
button-change =
    { $command ->
        [fix] Cambiar sin avisar
        [withdraw] Retirar y avisar
       *[other] Corregir y avisar
    }
button-change-really = Sí, la entrada { $number }
button-cancel = Cancelar
correction-overruled =
    { $source } ha cambiado la entrada { $number } después que tú. Los lectores ven ahora el texto de la fuente, sin tu marca de corrección:

    { $title }

    Para volver a cambiarla, responde a este mensaje con /correct o /fix y el texto nuevo.
fix-kept-body = El texto de debajo del titular se queda. Para quitarlo, envía el titular otra vez con una línea “-” debajo.
edit-how =
    Copia el mensaje de abajo, cámbialo y envíamelo. { $command ->
        [fix] Para avisar a los lectores, escribe /correct en lugar de /fix.
       *[other] La entrada { $number } es demasiado antigua para /fix, así que se avisará a los lectores.
    }
button-edit = Editar
button-copy = Copiar
undo-fix-done = Deshecho. La entrada { $number } vuelve a decir lo de antes. No se avisa a nadie.
undo-correction-done =
    Deshecho. La entrada { $number } vuelve a decir lo de antes. { $have ->
        [0] Todavía no la tiene ningún chat.
        [one] La tiene 1 chat, que recibirá un aviso { $sound ->
            [0] sin sonido
           *[1] con sonido
        }.
       *[other] La tienen { $have } chats, que recibirán un aviso { $sound ->
            [0] sin sonido
           *[1] con sonido
        }.
    }
undo-withdrawal-done =
    La entrada { $number } ya no está retirada. Los chats que la esperaban la reciben ahora. { $have ->
        [0] Todavía no la tiene ningún chat.
        [one] La tiene 1 chat, que recibirá un aviso { $sound ->
            [0] sin sonido
           *[1] con sonido
        }.
       *[other] La tienen { $have } chats, que recibirán un aviso { $sound ->
            [0] sin sonido
           *[1] con sonido
        }.
    }
undo-title = Ahora: { $title }
undo-changed = La entrada { $number } ha cambiado desde entonces, así que esto ya no se puede deshacer. No se ha cambiado nada.
undo-late = Este cambio de la entrada { $number } es de hace más de 1 día, así que ya no se puede deshacer. Para cambiar la entrada, envía /correct { $number } …
button-undo-change = Deshacer
fix-breaking = Esta entrada ya se ha enviado y no puede pasar a ser de última hora. No se ha cambiado nada. Para cambiar su texto, quita el “!” o la etiqueta (como #urgente). Para enviar una noticia de última hora, escribe una entrada nueva con /post !…
change-new =
    { $count ->
        [one] Ahora coincide con 1 chat más y le llega sin sonido.
       *[other] Ahora coincide con { $count } chats más y les llega sin sonido.
    }
fix-done =
    La entrada { $number } ha cambiado, sin sonido. { $have ->
        [0] Que yo sepa, ningún chat la tiene
        [one] La tiene 1 chat
       *[other] La tienen { $have } chats
    }{ $waiting ->
        [0] .
        [one] , y 1 todavía la esperaba.
       *[other] , y { $waiting } todavía la esperaban.
    }
correct-done =
    La entrada { $number } está corregida. { $have ->
        [0] Que yo sepa, ningún chat la tiene
        [one] La tiene 1 chat, que recibirá un aviso { $sound ->
            [0] sin sonido
           *[1] con sonido
        }
       *[other] La tienen { $have } chats, que recibirán un aviso { $sound ->
            [0] sin sonido
           *[1] con sonido
        }
    }{ $waiting ->
        [0] .
        [one] . 1 chat todavía la esperaba.
       *[other] . { $waiting } chats todavía la esperaban.
    }
withdraw-done =
    La entrada { $number } está retirada. { $have ->
        [0] Que yo sepa, ningún chat la tiene.
        [one] La tiene 1 chat, que recibirá un aviso { $sound ->
            [0] sin sonido
           *[1] con sonido
        }.
       *[other] La tienen { $have } chats, que recibirán un aviso { $sound ->
            [0] sin sonido
           *[1] con sonido
        }.
    }
withdraw-title = Retirada: { $title }
withdraw-stopped =
    { $count ->
        [0] Ningún chat la estaba esperando ya.
        [one] 1 chat todavía la esperaba y no debería recibirla. Si le llega, también le avisaré.
       *[other] Unos { $count } chats todavía la esperaban y no deberían recibirla. Si a alguno le llega, también le avisaré.
    }
withdraw-no-reason = Falta el motivo. Los lectores lo verán, así que añade unas palabras: /withdraw { $number } La noticia era errónea
withdraw-reason-long = Tu motivo tiene { $length } caracteres y el límite es { $limit }. No se ha retirado nada. Vuelve a enviarlo con un motivo más corto.
hold-done =
    La entrada { $number } está retenida. Los mensajes que ya están en camino llegan igualmente. { $have ->
        [0] Que yo sepa, ningún chat la tiene
        [one] La tiene 1 chat
       *[other] La tienen unos { $have } chats
    }{ $waiting ->
        [0] , y ninguno la espera.
        [one] , y 1 la espera.
       *[other] , y unos { $waiting } la esperan.
    } Reanuda el envío con /release { $number }
button-hold-tell =
    { $count ->
        [one] Avisar al chat que la tiene
       *[other] Avisar a los { $count } chats que la tienen
    }
hold-told =
    { $count ->
        [one] 1 chat ve ahora que estamos comprobando la entrada { $number }, y no ha sonado. La entrada sigue retenida. Para quitar el aviso, envía /release { $number }
       *[other] { $count } chats ven ahora que estamos comprobando la entrada { $number }, y no han sonado. La entrada sigue retenida. Para quitar el aviso, envía /release { $number }
    }
hold-told-already = Los lectores ya ven que estamos comprobando la entrada { $number }. Para quitar el aviso, envía /release { $number }
hold-already = La entrada { $number } ya está retenida. Reanuda el envío con /release { $number }
release-done =
    La entrada { $number } ya no está retenida. { $have ->
        [0] Todavía no la tiene ningún chat
        [one] La tiene 1 chat
       *[other] La tienen { $have } chats
    }{ $waiting ->
        [0] { $behind ->
            [0] , y no queda nada por enviar.
           *[other] .
        }
        [one] , y 1 la recibe ahora.
       *[other] , y { $waiting } la reciben ahora.
    }{ $behind ->
        [0] {""}
        [one] {" "}1 chat que ya la tiene recibe lo que ha cambiado mientras tanto.
       *[other] {" "}{ $behind } chats que ya la tienen reciben lo que ha cambiado mientras tanto.
    }
release-not-held = La entrada { $number } no está retenida. Retenla con /hold { $number }

## Estado

status-waiting =
    { $count ->
        [0] { $stopped ->
            [0] No hay mensajes en espera.
           *[other] No hay mensajes en espera, salvo los de entradas retenidas.
        }
        [one] 1 mensaje lleva { $span } en espera.
       *[other] { $count } mensajes en espera; el más antiguo, desde hace { $span }.
    }
status-rate =
    { $count ->
        [one] En el último minuto se envió 1 mensaje.
       *[other] En el último minuto se enviaron { $count } mensajes.
    } Límite: { $limit } por segundo.
status-outcomes =
    En las últimas 24 horas
    Enviados: { $sent } · editados: { $edited } · avisos de corrección: { $told }
    Sin entregar: el chat ya no existe { $gone } · chat cerrado { $closed } · rechazados por Telegram { $rejected } · error del programa { $broken }
    Reintentados: { $later } · chat trasladado: { $moved } · quizá enviados dos veces: { $uncertain }
status-held = Retenidas: { $entries }
status-stopped =
    { $entry } ({ $count ->
        [0] ningún mensaje en espera
        [one] 1 mensaje en espera
       *[other] { $count } mensajes en espera
    })
status-unreadable =
    { $count ->
        [one] En las últimas 24 horas no pude leer 1 actualización de Telegram. Su número está en el registro.
       *[other] En las últimas 24 horas no pude leer { $count } actualizaciones de Telegram. Sus números están en el registro.
    }
status-mismatches =
    { $count ->
        [one] Según los lectores, 1 entrada no debería haber coincidido:
       *[other] Según los lectores, { $count } entradas no deberían haber coincidido. Las más recientes:
    }
status-mismatch =
    { $count ->
        [0] La entrada { $number }, “{ $title }”, coincidió con { $filter }
       *[other] La entrada { $number }, “{ $title }”, coincidió con { $filter } por { $words }
    }
status-failing = Fuentes que fallan:
status-none-failing = No falla ninguna fuente.

## Importar

import-begin =
    Envía ahora el texto, en uno o varios mensajes o en un archivo .txt. Después toca “Listo”.

    Cada entrada necesita una hora, por ejemplo:
    • “16:48” en la línea de arriba
    • “+++ 16:48 Encontrado el ferri +++”
    • “hace 5 minutos”
    • “Juan Pérez 6 de noviembre de 2024 04:16” en la línea de abajo

    También sirven los chats exportados y las tablas.
import-collecting =
    { $parts ->
        [one] Tengo 1 mensaje con { $characters } caracteres. Envía más o toca “Listo”.
       *[other] Tengo { $parts } mensajes con { $characters } caracteres. Envía más o toca “Listo”.
    }
import-goes-on = Ya habías empezado una importación, así que añado esto a ella. Para empezar de nuevo, toca antes “Descartar”.
import-more = Tengo tu texto. Abajo ves cuánto llevas.
import-collected = Ese es todo el texto. El resultado está abajo.
import-document-hint = Para importar este archivo, vuelve a enviarlo con /import como descripción.
import-not-text = No puedo leer este archivo como texto. Guárdalo como texto sin formato (UTF-8) y vuelve a enviarlo.
import-too-large = Este archivo es demasiado grande. El límite es { $limit } MB. Envíalo por partes.
import-nothing = Todavía no hay texto. Envíalo y después toca “Listo”.
import-entries =
    { $count ->
        [one] 1 entrada
       *[other] { $count } entradas
    }{ $new ->
        [0] , ninguna nueva.
        [one] , 1 nueva.
       *[other] , { $new } nuevas.
    }
import-span = Desde el { $earliest } hasta el { $latest }.
import-authors = Autoría: { $authors }.
import-lede =
    { $lines ->
        [one] He omitido la introducción que va antes de la primera entrada: “{ $begins }”
       *[other] He omitido la introducción que va antes de la primera entrada ({ $lines } líneas): “{ $begins }”
    }
import-strays =
    { $lines ->
        [one] He omitido 1 línea entre las entradas que parece un pie de foto, un botón o una lista: “{ $begins }”
       *[other] He omitido { $lines } líneas entre las entradas que parecen pies de foto, botones o listas. La primera: “{ $begins }”
    }
import-rest =
    { $lines ->
        [one] He omitido 1 línea después de la última entrada: “{ $begins }”
       *[other] He omitido { $lines } líneas después de la última entrada: “{ $begins }”
    }
import-unused =
    { $lines ->
        [one] 1 línea parece una hora, pero la he leído como texto: “{ $begins }”
       *[other] { $lines } líneas parecen horas, pero las he leído como texto. La primera: “{ $begins }”
    }
import-figures =
    { $order ->
        [month] En fechas como “{ $line }” leo primero el mes. Comprueba que es correcto.
       *[day] En fechas como “{ $line }” leo primero el día. Comprueba que es correcto.
    }
import-unsure =
    { $count ->
        [one] No lo tengo claro. Leído de otra manera, el texto tiene 1 entrada.
       *[other] No lo tengo claro. Leído de otra manera, el texto tiene { $count } entradas.
    }
import-sample =
    { $which ->
        [first] Primera
        [last] Última
       *[oddest] La más inusual
    }: { $timed ->
        [yes] { $time }, “{ $headline }”
       *[no] “{ $headline }”
    }{ $told ->
        [yes] { " – " }{ $body }
       *[no] { "" }
    }
import-merged =
    { $count ->
        [one] 1 entrada aparece más de una vez. La cuento una sola vez.
       *[other] { $count } entradas aparecen más de una vez. Cuento cada una una sola vez.
    }
import-day-guessed = El texto no tiene fecha, así que he tomado el día más reciente que encaja con sus horas.
import-untimed =
    { $count ->
        [one] 1 entrada no tiene hora porque el texto no la indica.
       *[other] { $count } entradas no tienen hora porque el texto no la indica.
    }
button-done = Listo
button-store = Guardar sin enviar
button-reread =
    { $count ->
        [one] Leer de otra manera (1 entrada)
       *[other] Leer de otra manera ({ $count } entradas)
    }
button-store-publish =
    { $count ->
        [one] Publicar 1 entrada nueva
       *[other] Publicar { $count } entradas nuevas
    }
import-stored =
    { $new ->
        [0] Nada nuevo: { $count ->
            [one] la entrada ya estaba guardada.
           *[other] las { $count } entradas ya estaban guardadas.
        }
        [one] 1 entrada nueva guardada, sin enviarla.
       *[other] { $new } entradas nuevas guardadas, sin enviarlas.
    }
import-published =
    { $new ->
        [0] Nada nuevo: { $count ->
            [one] la entrada ya estaba guardada.
           *[other] las { $count } entradas ya estaban guardadas.
        }
        [one] 1 entrada nueva publicada. Va en camino a los lectores.
       *[other] { $new } entradas nuevas publicadas. Van en camino a los lectores.
    }

## Fuentes

source-usage =
    Usa uno de estos:
    /source
    /source add https://example.org/live
    /source add https://example.org/live fresh 2h
    /source pause 3
    /source resume 3
    /source poll 3
    /source remove 3

    Con fresh 2h envío también las entradas de las últimas 2 horas. Escribe un número y m, h o d, hasta { $limit }. Sin eso, solo envío entradas nuevas.
source-looking = Comprobando…
source-added =
    { $kind ->
        [page] Fuente añadida: { $title } (página de liveblog, n.º { $number }).
        [feed] Fuente añadida: { $title } (feed, n.º { $number }).
       *[other] Fuente añadida: { $title } ({ $kind }, n.º { $number }).
    }
source-added-quietly =
    { $count ->
        [0] Todavía no tiene entradas. Las nuevas llegarán a los lectores.
        [one] He guardado su única entrada sin enviarla. Las nuevas llegarán a los lectores.
       *[other] He guardado sus { $count } entradas sin enviarlas. Las nuevas llegarán a los lectores.
    }
source-added-fresh =
    { $count ->
        [one] He guardado su única entrada. Va en camino a los lectores.
       *[other] He guardado sus { $count } entradas. { $fresh ->
            [one] La más reciente va en camino a los lectores.
           *[other] Las { $fresh } más recientes van en camino a los lectores.
        }
    }
source-follower-gets = Los lectores verán las entradas así:
source-offered = No puedo leer { $title } como liveblog, pero la página enlaza a feeds. ¿Cuál añado?
source-offer-gone = Este botón ha caducado. Vuelve a enviar la dirección de la página, por ejemplo: /source add https://example.org/live
source-known = { $title } ya está añadida, con el n.º { $number }. Mira cómo va con /source
source-unknown = No hay ninguna fuente “{ $typed }”. Mira todas las fuentes y sus números con /source
source-removed = Fuente quitada: { $title }. Sus entradas se conservan, pero no llegarán nuevas.
source-paused = Fuente en pausa: { $title }. Reanúdala con /source resume { $number }
source-is-paused = { $title } está en pausa. Reanúdala primero: /source resume { $number }
source-resumed = Fuente reanudada: { $title }. Guardaré las entradas que ya existen sin enviarlas. Las nuevas llegarán a los lectores.
source-polled-now =
    { $title }: { $new ->
        [0] nada nuevo
        [one] 1 entrada nueva
       *[other] { $new } entradas nuevas
    }{ $edited ->
        [0] {""}
        [one] , 1 editada
       *[other] , { $edited } editadas
    }{ $withdrawn ->
        [0] {""}
        [one] , 1 retirada
       *[other] , { $withdrawn } retiradas
    }.{ $braked ->
        [0] {""}
       *[other] {" "}No he enviado { $braked } de ellas: la mayoría se parecen a entradas que ya tengo.
    }
source-poll-failed = { $title }: { $why }
source-given-up =
    He pausado { $title } ({ $url }) porque no he podido leerla durante un día. El último problema: { $why }

    Cuando sepas que vuelve a funcionar, toca el botón para reanudarla.
source-braked =
    No he enviado { $count ->
        [one] 1 entrada
       *[other] { $count } entradas
    } de { $title }. Llegaron todas de golpe, y la mayoría son antiguas o repiten titulares que ya tengo. Están guardadas. Las entradas nuevas se siguen enviando con normalidad.

    ¿Qué hago con ellas? Si nadie responde en 24 horas, se quedan sin enviar.
button-brake-newest = Enviar las 5 más recientes
button-brake-all = Enviar todas
button-brake-quiet = No enviar ninguna
brake-sent =
    { $count ->
        [one] Enviando 1 entrada a todos los chats con los que coincide.
       *[other] Enviando { $count } entradas a todos los chats con los que coinciden.
    }
brake-quiet = De acuerdo, no enviaré estas entradas. Puedes verlas con /latest
brake-answered =
    { $answer ->
        [newest] Alguien ya lo ha decidido: se enviaron las 5 más recientes.
        [all] Alguien ya lo ha decidido: se enviaron todas.
       *[quiet] Alguien ya lo ha decidido: estas entradas no se envían.
    }
brake-over = Han pasado más de 24 horas, así que estas entradas se quedan sin enviar.
brake-unknown = Estas entradas se han borrado.
source-was-braked =
    Sin enviar ({ $at }): { $count ->
        [one] 1 entrada que parecía antigua o repetida.
       *[other] { $count } entradas que parecían antiguas o repetidas.
    } { $answer ->
        [newest] Después la redacción envió las 5 más recientes.
        [all] Después la redacción las envió todas.
        [none] La redacción todavía puede enviarlas.
       *[quiet] Se quedan sin enviar.
    }
source-broke = Algo ha fallado por mi parte. Los detalles están en el registro.
source-not-polled = Aún sin leer.
source-polled = Última lectura: { $at }.
source-next-now = Próxima lectura: ahora.
source-next-seconds = Próxima lectura en { $count } s.
source-next-minutes = Próxima lectura en { $count } min.
source-rate =
    { $count ->
        [0] Ninguna entrada de las últimas 24 horas.
        [one] 1 entrada de las últimas 24 horas, sin contar las retiradas.
       *[other] { $count } entradas de las últimas 24 horas, sin contar las retiradas.
    }
source-failing =
    { $count ->
        [one] Ha fallado una vez: { $why }
       *[other] Ha fallado { $count } veces seguidas desde el { $since }: { $why }
    }
source-paused-asked = En pausa por decisión de la redacción: { $at }.
source-paused-failing = En pausa ({ $at }) tras fallar durante un día: { $why }
source-held-back =
    { $count ->
        [one] He aplazado 1 cambio porque una entrada cambió más de { $limit } veces en una hora. Los lectores reciben después su texto más reciente.
       *[other] He aplazado { $count } cambios porque una entrada cambió más de { $limit } veces en una hora. Los lectores reciben después su texto más reciente.
    }
sources =
    { $count ->
        [one] 1 fuente
       *[other] { $count } fuentes
    }
sources-none = Todavía no hay fuentes. Añade una: /source add https://example.org/live
button-poll = Leer { $number } ahora
button-pause = Pausar { $number }
button-resume = Reanudar { $number }
button-remove = Quitar { $number }
button-previous = ‹ Atrás
button-next = Más ›

## Redacción

editor-usage =
    Usa uno de estos:
    /editor add 123456789
    /editor list
    /editor remove 123456789

    Cada persona puede ver su ID enviándome /id
editor-bad-id = “{ $typed }” no es un ID de usuario de Telegram. Un ID es un número, como en /editor add 123456789. Cada persona puede ver el suyo enviándome /id
editor-added = { $id } forma parte ahora de la redacción.
editor-already = { $id } ya forma parte de la redacción.
editor-is-nobody = { $id } es de Telegram o mío, no de una persona. Pide a tu colega que me envíe /id y añade ese número: /editor add 123456789
editor-is-owner = { $id } es propietario de este bot y ya puede hacer todo lo que puede la redacción.
editor-removed = { $id } ya no forma parte de la redacción.
editor-unknown = { $id } no forma parte de la redacción. Mira quiénes están con /editor list
editors =
    { $count ->
        [one] 1 persona en la redacción
       *[other] { $count } personas en la redacción
    }
button-remove-editor = ✕ { $name }
editors-none = En la redacción todavía no hay nadie más que los propietarios. Añade a alguien: /editor add 123456789

## Cuando algo no funciona

editors-only = Esto solo puede hacerlo la redacción. Para formar parte de ella, envía /id y dale el número a un propietario de este bot.
owners-only = Esto solo pueden hacerlo los propietarios de este bot.
group-admins-only = Solo los administradores pueden cambiar los filtros y los ajustes de este chat.
no-chat = Aquí no puedo responder. Envíame el comando en un chat privado o en un grupo.
storage-trouble = Mi base de datos no funciona en este momento. Haré lo que has pedido en cuanto funcione. Si después no recibes respuesta, vuelve a enviarlo.
given-up = No he podido hacerlo porque mi base de datos no funciona bien. Vuelve a enviarlo en unos minutos.
failed = Algo ha fallado por mi parte. Ha quedado registrado. Inténtalo de nuevo.
not-typed = No ejecuto comandos reenviados ni de otros bots. Escribe tú el comando: { $typed }
slow-down = Eso es mucho para un minuto, así que me salto algunas respuestas. Inténtalo de nuevo en un minuto. /stop, /follow y /unfollow siguen funcionando.
unknown-command = No conozco { $typed }. Mira qué puedo hacer con /help
hint-follow = Para seguirlo, toca el botón o envía: /follow { $filter }
hint-command = Si te refieres al comando /{ $name }, toca el botón.
hint-post-this = Para publicarlo, toca el botón. Para cambiar una entrada, responde a un mensaje que la muestre y empieza con /fix o /correct.
button-post-this = Publicar esto
post-gone = Ya no puedo ver ese mensaje. Vuelve a enviarlo, después de /post
edit-not-read = No leo comandos editados. Envía el comando en un mensaje nuevo.
edit-not-read-of = La entrada { $number } ya está publicada, y no leo comandos editados. Para cambiarla, envía /fix { $number } … o /correct { $number } …
hint = Para seguir algo, escríbelo después del comando, por ejemplo: /follow fútbol. Mira qué puedo hacer con /help

## Temas. El nombre corto de un tema es lo que va después de topic: en un filtro.

topic-list = Puedes seguir estos temas. Muchos tienen subtemas. Toca uno para verlo o escribe su nombre, por ejemplo: /topic energía
button-topic-wider = ‹ { $name }
button-topics = ‹ Todos los temas
topic-list-own = Creados o cambiados por el propietario de este bot: { $names }
topic-shown = { $name }: /follow topic:{ $slug }
topic-wider = Forma parte de: { $names }
topic-parts = Incluye: { $names }
topic-words = Palabras que ha añadido el propietario: { $words }
topic-usage =
    Los propietarios pueden añadir palabras a un tema o crear uno nuevo. Desde entonces, las entradas nuevas que contengan una de esas palabras pertenecen al tema. Ejemplos:
    /topic add Mar del Norte: eólica marina, "banco dogger", =Sylt, -playa
    /topic remove Mar del Norte: eólica marina
    /topic remove Mar del Norte
    Una palabra coincide en cualquier forma, y =Sylt solo exactamente así. Con -playa, esa palabra no cuenta.
topic-unknown =
    { $found ->
        [0] No hay ningún tema “{ $typed }”. Mira todos los temas con /topic
       *[other] No hay ningún tema “{ $typed }”. ¿Quieres decir { $nearest }? Mira todos los temas con /topic
    }
topic-changed = Tema cambiado: { $name }. Se aplica a las entradas nuevas. Síguelo con /follow topic:{ $slug }
topic-made = Tema creado: { $name }. Se aplica a las entradas nuevas. Síguelo con /follow topic:{ $slug }
topic-no-word = “{ $word }” no es una de tus palabras para { $name }, así que no ha cambiado nada. Mira tus palabras con /topic { $name }
topic-reserved = Un tema no puede llamarse “{ $name }”, porque eso significa otra cosa en un filtro. Elige otro nombre.
topic-unclosed-quote = Falta una comilla: { $typed }. Pon la frase entre dos comillas, como "banco dogger".
topic-removed = He quitado tus palabras para { $name }.
topic-not-own = No has añadido palabras a “{ $name }”. Mira los temas que has cambiado con /topic
topic-name-long = El nombre de un tema puede tener hasta { $limit } caracteres. Elige uno más corto.
topic-bad-word = No puedo buscar “{ $typed }”. Usa letras o cifras: hasta { $words } palabras y { $characters } caracteres. Separa las frases con comas, como en: eólica marina, "banco dogger"
topic-many-words = Un tema puede tener hasta { $limit } palabras y frases tuyas. Quita algunas con /topic remove o haz dos temas.
topic-many = Puedes crear o cambiar hasta { $limit } temas. Quita uno con /topic remove

## Filtros que no se pueden leer. $position cuenta los caracteres desde 1.
filter-empty = El filtro está vacío. Escribe una palabra, una "frase", país:UA, tema:energía o la palabra todo.
filter-too-long = El filtro tiene { $length } caracteres y el límite es { $limit }. Acórtalo o sigue sus partes una por una.
filter-too-many-terms = El filtro tiene { $count } partes y el límite es { $limit }. Quita algunas o síguelas una por una.
filter-unclosed-quote = Falta una comilla: la de “{ $near }” (carácter { $position }) no se cierra. Pon la frase entre dos comillas, como "corea del norte".
filter-empty-quotes = No hay nada entre las comillas del carácter { $position }. Pon una frase entre ellas, como "corea del norte".
filter-lone-dash = Falta una palabra después del guion del carácter { $position }. Para excluir una palabra, pon el guion justo delante: -fútbol
filter-no-word = “{ $typed }” (carácter { $position }) no tiene letras ni cifras. Los filtros buscan palabras. Escribe una en su lugar o quita esto.
filter-sign = No puedo buscar el signo “{ $sign }” de “{ $typed }” (carácter { $position }). Quítalo. De todos modos encuentro las palabras en todas sus formas.
filter-stop-words = “{ $typed }” es demasiado común: hay palabras así en casi todos los textos. Añade una palabra más concreta o quita esto.
filter-only-exclusions = “{ $typed }” solo dice qué excluir. Añade lo que quieres, como en ucrania -fútbol o todo -fútbol.
filter-contradiction = El filtro pide algo que “{ $typed }” excluye, así que nada puede coincidir. Quita una de las dos cosas.
filter-unknown-field = No conozco “{ $field }:” (carácter { $position }). Puedes usar país, tema, título, fuente, autor o es, como en país:UA, título:drones o es:clave.
filter-address = No se puede seguir una dirección, solo palabras. Prueba con una palabra, por ejemplo: /follow inundación. La redacción puede añadir un liveblog con /source add y su dirección.
filter-empty-country = Falta un país después de “país:” (carácter { $position }). Escribe su código o su nombre, como país:UA o país:ucrania.
filter-unknown-country = { $found ->
    [0] No hay ningún país “{ $typed }” (carácter { $position }). Escribe su código o su nombre, como país:UA o país:ucrania.
   *[other] No hay ningún país “{ $typed }” (carácter { $position }). ¿Quieres decir { $nearest }?
}
filter-empty-topic = Falta un tema después de “tema:” (carácter { $position }). Escribe su nombre, como tema:energía o tema:"sucesos y justicia".
filter-unknown-topic = { $found ->
    [0] No hay ningún tema “{ $typed }” (carácter { $position }). Mira todos los temas con /topic, o quita tema: para buscar la palabra.
   *[other] No hay ningún tema “{ $typed }” (carácter { $position }). ¿Quieres decir { $nearest }? Mira todos los temas con /topic
}
filter-too-many-cases = Los paréntesis y las alternativas de este filtro dan más de { $limit } combinaciones. Quita algunos o sigue sus partes una por una.
filter-too-deep = En el carácter { $position } hay más de { $limit } paréntesis unos dentro de otros. Usa menos o divide el filtro en dos.
filter-unclosed-bracket = El paréntesis “{ $typed }” del carácter { $position } no se cierra. Ciérralo después de las palabras que van juntas, como en (kiev, járkov) drones.
filter-stray-bracket = El paréntesis “{ $typed }” del carácter { $position } no se abre. Abre uno antes o quita este.
filter-empty-brackets = No hay nada entre los paréntesis del carácter { $position }. Pon entre ellos las palabras que van juntas, como en (kiev, járkov) drones.
filter-lone-operator = Falta algo junto a “{ $typed }” (carácter { $position }). OR y AND van entre dos palabras, y NOT delante de una, como en kiev OR járkov. Para buscar la palabra misma, ponla entre comillas.
filter-case-only-excludes = “{ $typed }” (carácter { $position }) solo dice qué excluir, así que esta alternativa coincide con casi todo. Pon las alternativas entre paréntesis y después lo que quieres excluir, como en (kiev, járkov) -fútbol.
filter-empty-value = Falta algo después de “{ $typed }” (carácter { $position }). Escribe una palabra o una "frase" justo después de los dos puntos, como en título:drones.
filter-unknown-flag = No conozco “{ $typed }” (carácter { $position }). Usa una de estas opciones: { $choices }.
filter-late-language = “{ $typed }” (carácter { $position }) fija el idioma de todo el filtro. Ponlo al principio, como en idioma:de Häuser.
filter-unknown-language = No conozco el idioma “{ $typed }” (carácter { $position }). Quítalo o usa uno de estos códigos: { $choices }.

## Fuentes y textos copiados que no se pueden leer

source-bad-url = No puedo leer esta dirección. Debe empezar por http:// o https:// y no llevar usuario ni contraseña, como en https://example.org/feed.xml
source-bad-redirect = { $host } me redirige a algo que no es una dirección web normal. Abre la fuente en un navegador y envíame la dirección a la que llegues.
source-unreachable = No puedo conectar con { $host }, o no responde como un servidor web. Comprueba la dirección. Si es correcta, inténtalo más tarde.
source-timeout = { $host } no envió la respuesta completa en { $seconds } segundos. Inténtalo más tarde.
source-certificate = El certificado de seguridad de { $host } no es válido, así que no leo de ahí. Tiene que renovarlo el responsable del sitio.
source-broken-off = La respuesta de { $host } se cortó a la mitad. Inténtalo más tarde.
source-status =
    { $status ->
        [401] { $host } pide iniciar sesión en esta dirección. Solo puedo leer páginas públicas.
        [403] { $host } no me deja leer esta dirección (403). Pregunta al responsable del sitio o prueba con otra dirección.
        [404] No hay nada en esta dirección de { $host } (404). Comprueba que esté bien escrita.
        [410] La página de esta dirección de { $host } ya no existe (410). Busca su nueva dirección.
        [429] { $host } me pide que lo consulte con menos frecuencia (429). Esperaré el tiempo que indique.
       *[other] { $host } respondió con el error { $status }. Inténtalo más tarde.
    }
source-redirects = { $host } me redirige más de { $limit } veces. Ábrelo en un navegador y envíame la dirección a la que llegues.
source-too-large = { $host } envía más de { $megabytes } MB, y eso es lo máximo que leo de una fuente. Prueba con un feed que tenga menos entradas.
source-not-a-feed =
    { $looks ->
        [empty] No hay nada en esta dirección: el archivo está vacío. Comprueba que esté bien escrita o inténtalo más tarde.
        [html] En esta página web no he encontrado ningún liveblog que pueda leer, ni un feed. Busca en ella un enlace llamado RSS, Atom o Feed y envíame esa dirección.
        [json] Esto es JSON, pero no es un JSON Feed. Envíame la dirección de la página del liveblog o de su feed.
        [xml] Esto es XML, pero no es RSS ni Atom. Envíame la dirección de la página del liveblog o de su feed.
        [binary] No puedo leer este tipo de archivo. Envíame la dirección de la página del liveblog o de su feed (RSS, Atom, JSON Feed).
       *[text] Esto es texto sin formato. Envíame la dirección de la página del liveblog o de su feed (RSS, Atom, JSON Feed). Para importar el texto de un liveblog, usa /import
    }
source-unreadable = Está demasiado dañado para leerlo. Si es un feed, prueba con la página web del liveblog. Si es una página web, prueba con un feed.
source-too-slow = La lectura tardó más de { $seconds } segundos, así que la detuve. Prueba con un feed o una página que tenga menos entradas o más sencillas.
source-unreachable-now = Ahora mismo no puedo conectar con { $host }. Sigo intentándolo.
source-timeout-now = { $host } va demasiado lento en este momento: no envió la respuesta completa en { $seconds } segundos. Sigo intentándolo.
source-status-now =
    { $status ->
        [401] { $host } pide ahora iniciar sesión en esta dirección. Solo puedo leer páginas públicas.
        [403] { $host } ya no me deja leer esta dirección (403). Sigo intentándolo. Si no cambia, pregunta al responsable del sitio.
        [404] Ya no hay nada en esta dirección de { $host } (404). Sigo intentándolo. Si el liveblog se ha trasladado, añade su nueva dirección.
        [410] { $host } indica que esta dirección ya no existe (410). Si el liveblog se ha trasladado, añade su nueva dirección.
        [429] { $host } me pide que lo consulte con menos frecuencia (429). Esperaré el tiempo que indique.
       *[other] { $host } tiene un problema: responde con el error { $status }. Sigo intentándolo.
    }
source-redirects-now = { $host } ahora me redirige más de { $limit } veces. Sigo intentándolo. Si no cambia, añade la dirección final.
source-bad-redirect-now = { $host } ahora me redirige a algo que no es una dirección web normal. Sigo intentándolo. Si no cambia, abre la fuente en un navegador y añade la dirección a la que llegues.
source-not-a-feed-now =
    { $looks ->
        [empty] La dirección responde ahora con un archivo vacío. Sigo intentándolo.
       *[other] La dirección responde ahora con algo que no puedo leer como liveblog ni como feed. Sigo intentándolo. Si el liveblog se ha trasladado, añade su nueva dirección.
    }
source-unreadable-now = La fuente está dañada en este momento y no puedo leerla. Sigo intentándolo.
source-too-large-now = { $host } envía ahora más de { $megabytes } MB, y eso es lo máximo que leo de una fuente. Sigo intentándolo. Funcionaría con un feed que tenga menos entradas.
source-too-slow-now = Leer la fuente tarda ahora más de { $seconds } segundos, así que lo detuve. Sigo intentándolo.
report-failing =
    No puedo leer { $title } desde el { $since }. { $why }

    Mira cómo va con /source. Editaré este mensaje cuando vuelva a funcionar.
report-well = { $title } vuelve a funcionar. No pude leerla desde el { $since } hasta el { $until }.
source-limit =
    { $reason ->
        [lively] La leo al menos cada { $wait } porque tuvo una entrada en las últimas 24 horas.
        [new] La leo al menos cada { $wait } porque se añadió en las últimas 24 horas y aún no tiene ninguna entrada nueva.
        [starting] La leo cada { $wait } porque su cobertura está empezando.
        [setting] La leo solo cada { $wait } por POLL_INTERVAL.
        [asked] La leo como mucho una vez cada { $wait } porque así lo pide.
       *[quiet] La leo al menos cada { $wait } porque no tuvo entradas en las últimas 24 horas.
    }

paste-no-entry =
    No he encontrado entradas en este texto. Cada entrada necesita una hora arriba, abajo o al lado, por ejemplo:
    16:48 Juan Pérez
    Encuentran el ferri frente al cabo
    Todos a bordo están bien.
paste-too-long = Este texto tiene más de { $limit } caracteres, y eso es lo máximo que leo de una vez. Impórtalo por partes.
paste-too-much = Leer este texto llevó demasiado tiempo o memoria, así que lo detuve. Impórtalo por partes.

## Ajustes: cuándo y cómo llegan las entradas

command-settings = Elegir cuándo y cómo llegan las entradas
command-mute = Silenciar este chat por un tiempo
command-unmute = Dejar de silenciar
command-quiet = Fijar un horario de descanso
command-digest = Recibir las entradas juntas en un mensaje
command-timezone = Fijar tu zona horaria
help-settings = /settings – elegir cuándo y cómo llegan las entradas
help-mute = /mute 2h – sin entradas durante 2 horas. También: /mute hasta las 18:00, /mute hasta mañana
help-unmute = /unmute – dejar de silenciar
help-quiet = /quiet 22:00-07:00 – horario de descanso: las entradas esperan hasta que termina. También: /quiet 22-7 silencio (las entradas llegan sin sonido), /quiet no
help-digest = /digest 08:00 18:00 – recibir las entradas juntas en un mensaje a estas horas. También: /digest cada hora, /digest no
help-timezone = /timezone Madrid – fijar tu zona horaria
settings-chat = Ajustes de este chat
settings-topic = Ajustes de este tema
settings-from-group = (como en el grupo)
settings-sound = Notificaciones: { $value }
settings-quiet = Horario de descanso: { $value }
settings-pace = Frecuencia: { $value }
settings-zone = Zona horaria: { $city }, ahora { $time }
settings-pictures =
    Imágenes: { $on ->
        [on] sí
       *[off] no
    }
settings-why =
    Por qué te llega: { $line ->
        [on] { $button ->
            [on] línea y botón
           *[off] solo la línea
        }
       *[off] { $button ->
            [on] solo el botón
           *[off] no se muestra
        }
    }
button-settings-sound = Notificaciones
button-settings-quiet = Horario de descanso
button-settings-pace = Frecuencia
button-settings-zone = Zona horaria
button-settings-why = Por qué te llega
button-settings-pictures = Imágenes
button-settings-mute = Silenciar
button-settings-back = ‹ Todos los ajustes
button-chosen = ✓ { $choice }
button-as-group = Como en el grupo
sound-choice =
    { $sound ->
        [all] sonido en todas las entradas
        [none] sin sonido
       *[breaking] sonido solo en última hora
    }
quiet-off = desactivado
quiet-hours =
    { $hours }. { $how ->
        [silent] Las entradas llegan sin sonido.
       *[held] Las entradas esperan y llegan después en un solo mensaje.
    } { $urgent ->
        [on] Las noticias de última hora llegan como siempre.
       *[off] Esto incluye las noticias de última hora.
    }
quiet-typed = Para fijar otro horario, envía por ejemplo: /quiet 21:30-06:00
quiet-unreadable = No entiendo “{ $typed }”. El horario de descanso necesita dos horas distintas, por ejemplo: /quiet 22:00-07:00
button-quiet-as =
    { $how ->
        [silent] Las entradas llegan sin sonido
       *[held] Las entradas esperan hasta el final
    }
button-urgent = Dejar pasar la última hora
pace-choice =
    { $pace ->
        [hourly] una vez por hora, en un mensaje
        [key] solo momentos clave
        [breaking] solo última hora
       *[each] cada entrada al momento
    }
pace-times = en un mensaje a las { $times }
pace-typed = Con cualquiera de estas opciones, las noticias de última hora llegan al momento. Para elegir otras horas, envía por ejemplo: /digest 07:30 12:00 18:00
pace-rest = Para ver las demás entradas, envía /catchup
digest-unreadable = No entiendo “{ $typed }”. Envía hasta { $limit } horas del día, por ejemplo: /digest 08:00 18:00
zone-typed = Para fijar otra, envía /timezone y una ciudad con la misma hora que la tuya, por ejemplo: /timezone Madrid
zone-other = Envía /timezone y una ciudad con la misma hora que la tuya, por ejemplo: /timezone Madrid
zone-change = Cámbiala cuando quieras con /timezone
zone-ask = ¿Qué hora es donde estás? Así puedo mostrarte las horas y respetar el horario de descanso según tu reloj.
zone-of-country =
    { $count ->
        [one] Para usar la hora de { $country }, tócala.
       *[other] En { $country } hay varias horas. Toca la tuya.
    }
zone-unknown =
    { $count ->
        [0] No conozco la zona horaria “{ $typed }”. Envía una ciudad grande con la misma hora que la tuya, por ejemplo: /timezone Madrid
       *[other] No conozco la zona horaria “{ $typed }”. ¿Quieres decir { $nearest }? También puedes enviar otra ciudad, por ejemplo: /timezone Madrid
    }
button-zone = { $time } { $city }
button-zone-other = Otra
button-reason-shown = Línea debajo de cada entrada
button-why-shown = Botón “¿Por qué?”
button-pictures-shown = Imagen encima del texto
mute-state = { $until }.
mute-state-group = Todo el grupo: { $until }. Para terminarlo, un administrador puede enviar /unmute fuera de los temas.
mute-none = Sin silenciar.
mute-choose = ¿Cuánto tiempo no debo enviar nada? También puedes escribirlo, por ejemplo: /mute 2h o /mute hasta las 18:00
mute-meanwhile =
    { $urgent ->
        [on] Mientras tanto solo llegan noticias de última hora. Para ver el resto, envía /catchup
       *[off] Mientras tanto no llegan entradas. Para ver las que hubo, envía /catchup
    }
mute-unreadable = No entiendo “{ $typed }”. Envía cuánto tiempo, hasta 365 días, por ejemplo: /mute 2h o /mute hasta las 18:00
button-mute =
    { $span ->
        [hour] 1 hora
        [hours] 8 horas
        [morning] Hasta mañana por la mañana
       *[forever] Hasta que yo lo cambie
    }
button-unmute = Dejar de silenciar
muted-until = silenciado (hasta: { $time })
muted-until-unmuted = silenciado hasta que lo cambies
time-tomorrow = mañana, { $time }
time-on = { $date }, { $time }

## Filtros: deshacer, ponerse al día y ajustes de cada uno

missed-count =
    { $count ->
        [one] Mientras tanto hubo 1 entrada.
       *[other] Mientras tanto hubo { $count } entradas.
    }
missed-back = Las entradas vuelven a llegar aquí. { $told }
button-catch-up = Ponerse al día
button-undo = Deshacer
follow-restored =
    { $count ->
        [one] Este chat vuelve a seguir: { $filter }
       *[other] He recuperado { $count } filtros.
    }
undo-too-late = Ya es tarde para deshacerlo. Vuelve a seguirlo, por ejemplo: /follow fútbol
undo-nothing = Aquí ya no queda nada que deshacer. Mira los filtros de este chat con /following
undo-too-many = Si lo deshaces, este chat tendría más de { $limit } filtros, y ese es el límite. Quita uno primero: /following
follow-card-sound = Notificaciones: { $value }
follow-card-pace = Frecuencia: { $value }
follow-sound =
    { $sound ->
        [chat] como en este chat
        [all] sonido en todas las entradas
        [none] sin sonido
       *[breaking] sonido solo en última hora
    }
follow-pace =
    { $pace ->
        [chat] como en este chat
        [each] cada entrada al momento
        [hourly] una vez por hora, en un mensaje
        [times] en un mensaje a horas fijas
        [key] solo momentos clave
       *[breaking] solo última hora
    }
button-follow-mute =
    { $span ->
        [hour] Silenciar 1 hora
        [hours] Silenciar 8 horas
        [morning] Hasta mañana
       *[forever] Hasta que yo lo cambie
    }
button-follow-unmute = Dejar de silenciar
button-follow-sound = Notificaciones
button-follow-pace = Frecuencia
button-follow-chosen = ✓ { $choice }
button-follow-card = ‹ Atrás
button-follow-list = ‹ Todos los filtros
command-catchup = Ver lo que te perdiste
help-catchup = /catchup – ver lo que te perdiste. También: /catchup hoy, /catchup desde el lunes, /catchup 2h
catchup-title =
    { $count ->
        [one] 1 entrada · { $since } – { $until }
       *[other] { $count } entradas · { $since } – { $until }
    }
catchup-none = No hubo nada ({ $since } – { $until }). Busca más atrás, por ejemplo: /catchup desde el lunes
catchup-follows-nothing = Este chat aún no sigue nada, así que no hay nada con lo que ponerse al día. Elige algo con /follow
catchup-unreadable = No entiendo desde cuándo es “{ $typed }”. Prueba por ejemplo: /catchup hoy, /catchup desde el lunes o /catchup 2h
start-muted = Este chat sigue { $until }. Para terminarlo, envía /unmute
stopped-unknown = Hecho: ya no envío nada aquí. Para empezar de nuevo, envía /start
button-forget = Olvidar todo
stop-over = Este botón es de un /stop anterior. Si quieres que pare, vuelve a enviar /stop.
follow-back = Este chat también sigue lo que seguía antes de /stop: { $count } filtros en total. Míralos con /following
following-stopped = Enviaste /stop, así que no envío nada aquí. Para volver a recibir entradas, envía /start

## Encontrar: búsqueda, fuentes y palabras que la gente escribe

command-search = Buscar en todas las entradas
help-search = /search inundación -presa – buscar en todas las entradas que tengo. Todo lo que puedes escribir está en /help filters
search-usage = Escribe qué buscas después del comando, por ejemplo: /search inundación, tormenta. Para ver todas las opciones, envía /help filters
search-title = Entradas más recientes para { $filter }
search-none = No tengo ninguna entrada para { $filter }. Para recibirla cuando llegue, toca el botón.
search-none-followed = No tengo ninguna entrada para { $filter }. Te llegará cuando haya una, porque este chat lo sigue.
button-search-follow = Seguir esta búsqueda
command-sources = Ver de dónde vienen las entradas
help-sources = /sources – ver de dónde vienen las entradas y seguir una de estas fuentes
origins-title =
    { $count ->
        [one] Las entradas vienen de 1 fuente. Tócala para seguirla.
       *[other] Las entradas vienen de { $count } fuentes. Toca una para seguirla.
    }
origins-none = En este momento no leo ninguna fuente. Lo que publica la redacción llega igualmente. Mira las entradas más recientes con /latest
origin-entries =
    { $count ->
        [0] ninguna entrada en las últimas 24 horas
        [one] 1 entrada en las últimas 24 horas
       *[other] { $count } entradas en las últimas 24 horas
    }
button-origin = Seguir { $name }
command-meant = No conozco { $typed }. ¿Quieres decir { $nearest }?
edit-run = No ejecuto por mi cuenta los comandos editados. Para ejecutar este, tócalo.
stop-ask = ¿Dejo de enviar entradas aquí? Puedes deshacerlo. Si solo quieres una pausa, envía /mute
button-stop = Dejar de recibir mensajes
thanks-answer = ¡De nada!
# Palabras que la gente escribe sin comando, en minúsculas y separadas por comas.
plain-stop = para ya, parar, detente, basta, no más, cancelar, cancelar suscripción, darme de baja
plain-help = ayuda, ayúdame, ?
plain-thanks = gracias, muchas gracias, mil gracias, 👍, 🙏, ❤️

## Idioma: el que habla cada chat

command-mistake = Avisar de un error en mis textos
help-mistake = /mistake “Segir” debería ser “Seguir” – avisar de un error en mis textos
button-settings-language = Idioma
settings-language =
    { $automatic ->
        [on] Idioma: { $language } (como en Telegram)
       *[off] Idioma: { $language }
    }
button-language-auto = Como en Telegram
button-language-draft = { $language } (borrador)
language-drafts = Nadie ha revisado todavía los borradores. ¿Has visto un error? Díselo a quienes gestionan este bot, por ejemplo: /mistake “Segir” debería ser “Seguir”
language-choose = ¿Qué idioma debo hablar aquí?
mistake-usage = ¿Qué está mal y qué debería decir? Por ejemplo: /mistake “Segir” debería ser “Seguir”
mistake-told = ¡Gracias! Quienes gestionan este bot han recibido tu mensaje.
mistake-untold = Ahora mismo no puedo avisar a quienes gestionan este bot. Inténtalo más tarde.
mistake-from = { $name } avisa de un error ({ $language }):
mistake-about = Se trata de este mensaje:
command-share = Compartir una entrada o algo que seguir
help-share = /share tormenta – recibir un enlace para compartir lo que sigues, un liveblog o, si respondes a una entrada, esa entrada
share-choose = ¿Qué quieres compartir? Tócalo o escríbelo, por ejemplo: /share tormenta. Para compartir una entrada, responde a ella con /share
share-usage = Escribe qué quieres compartir, por ejemplo: /share tormenta. Para compartir una entrada, responde a ella con /share
share-filter = Sigue { $filter } en Telegram. Este enlace muestra lo que llega:
share-entry = { $title }
share-no-entry = No sé a qué entrada te refieres. Responde con /share a un mensaje que muestre una sola entrada.
button-share = Compartir…
button-read-at = Leer en { $source }
button-read = Leer el artículo
link-gone = Este enlace ya no funciona. Pide uno nuevo.
liveblog-gone = Este liveblog ha terminado.
liveblog-ended = El liveblog “{ $title }” ha terminado, así que lo he quitado de los filtros de este chat. Mira otros liveblogs con /sources
filter-liveblog = el liveblog “{ $title }”
inline-live = Ver la entrada tal como está ahora
button-inline-help = No te entiendo. Ver cómo se busca
button-inline-none = No hay entradas. Seguir esto
opml-exported =
    { $count ->
        [one] 1 fuente
       *[other] { $count } fuentes
    }
opml-found =
    { $count ->
        [0] En este archivo no hay ninguna fuente nueva.
        [one] 1 fuente nueva. No la leeré hasta que toques el botón.
       *[other] { $count } fuentes nuevas. No las leeré hasta que toques el botón.
    }
opml-known =
    { $count ->
        [one] 1 fuente de este archivo ya estaba añadida.
       *[other] { $count } fuentes de este archivo ya estaban añadidas.
    }
opml-unusable =
    { $count ->
        [one] 1 dirección no se puede usar:
       *[other] { $count } direcciones no se pueden usar:
    }
opml-refused = { $url } – { $why }
opml-refused-more =
    { $count ->
        [one] Y 1 más.
       *[other] Y { $count } más.
    }
button-opml-import =
    { $count ->
        [one] Añadir 1 fuente
       *[other] Añadir { $count } fuentes
    }
opml-imported =
    { $count ->
        [0] Todas estas fuentes ya estaban añadidas.
        [one] 1 fuente añadida. Guardo sus entradas anteriores sin enviarlas. Si no se puede leer, te aviso.
       *[other] { $count } fuentes añadidas. Guardo sus entradas anteriores sin enviarlas. Si alguna no se puede leer, te aviso.
    }
opml-undone =
    { $count ->
        [0] No hay nada que deshacer: estas fuentes ya no están.
        [one] 1 fuente quitada.
       *[other] { $count } fuentes quitadas.
    }
opml-gone = Ya no encuentro ese archivo. Envíalo otra vez.
opml-too-large = Este archivo ocupa más de { $limit } MB. Envía uno con menos fuentes.
opml-too-much = Leer este archivo lleva demasiado tiempo. Envía uno con menos fuentes.
opml-not-xml = Esto no es una lista de fuentes: la línea { $line } no es XML válido. Exporta la lista otra vez desde tu lector de feeds, como OPML.
opml-entities = No leo archivos que declaran entidades. Exporta la lista otra vez desde tu lector de feeds, como OPML.
opml-not-opml = Esto es XML, pero no OPML. Exporta la lista otra vez desde tu lector de feeds, como OPML.
opml-empty = En este archivo no hay ninguna fuente. Una fuente es un outline con xmlUrl.
opml-too-many = Este archivo contiene { $count } fuentes. Importo como máximo { $limit } de una vez, así que divídelo.
source-not-public = Esta dirección está en una red privada.
command-mydata = Recibir los filtros, los ajustes y las entradas de este chat en un archivo
help-mydata = /mydata – recibir en un archivo los filtros y los ajustes de este chat y lo que se ha enviado aquí. Envíalo aquí o en otro chat para recuperar los filtros y los ajustes
command-forget = Borrar todo sobre este chat
help-forget = /forget – borrar todo lo que guardo sobre este chat
privacy-chat = Esto es lo que guardo sobre este chat: su ID de Telegram, su tipo, su título y su idioma, sus filtros, sus ajustes, sus tarjetas fijadas, desde cuándo lo atiendo, cuándo envié algo aquí por última vez y cuándo usó alguien /catchup por última vez. También guardo los ID de Telegram de quienes me añadieron o eligieron los filtros.
privacy-typed = Borro mi copia de cada mensaje o toque en cuanto lo he atendido. Si alguien prueba un filtro, busca algo o envía unas palabras sin comando aquí, guardo esas palabras 1 día.
privacy-sent =
    { $days ->
        [one] Guardo qué entradas se enviaron aquí y cuándo hasta 1 día después de que la entrada llegara o cambiara por última vez, para que las correcciones puedan llegarte.
       *[other] Guardo qué entradas se enviaron aquí y cuándo hasta { $days } días después de que la entrada llegara o cambiara por última vez, para que las correcciones puedan llegarte.
    }
privacy-mismatches =
    { $days ->
        [one] Si avisas de que una entrada no debería haber coincidido, guardo el filtro y la entrada 1 día, pero no quién avisó.
       *[other] Si avisas de que una entrada no debería haber coincidido, guardo el filtro y la entrada { $days } días, pero no quién avisó.
    }
privacy-links = Un enlace que creas con /share funciona hasta { $link_days } días después de crearlo por última vez. Guardo su filtro y una clave al azar, pero no quién lo creó. Lo que escribes tras mi nombre en otros chats no se guarda.
privacy-channels = Si conectas un canal, guardo que lo gestionas, tu última publicación de prueba allí y mi última pregunta sobre él, como mucho tanto tiempo como los ajustes de este chat.
privacy-editors =
    { $entry_days ->
        [one] De las personas de la redacción guardo además su ID de Telegram, el liveblog y la firma con los que publican, quién las añadió, dónde añadieron fuentes o cambiaron temas, y mi último aviso sobre cada fuente. Sus borradores y mis mensajes sobre sus entradas se guardan 1 día, como las entradas.
       *[other] De las personas de la redacción guardo además su ID de Telegram, el liveblog y la firma con los que publican, quién las añadió, dónde añadieron fuentes o cambiaron temas, y mi último aviso sobre cada fuente. Sus borradores y mis mensajes sobre sus entradas se guardan { $entry_days } días, como las entradas.
    }
privacy-ends =
    { $days ->
        [one] Cuando en este chat se quitan filtros o se envía /stop, guardo los filtros 1 día, para que puedas deshacerlo. 1 día después de que un chat envíe /stop o me bloquee, borro su título, sus ajustes y sus filtros. Se quedan su ID, su tipo y cuándo ocurrió.
       *[other] Cuando en este chat se quitan filtros o se envía /stop, guardo los filtros { $days } días, para que puedas deshacerlo. { $days } días después de que un chat envíe /stop o me bloquee, borro su título, sus ajustes y sus filtros. Se quedan su ID, su tipo y cuándo ocurrió.
    }
privacy-yours = /mydata te envía en un archivo los filtros y los ajustes de este chat y lo que se ha enviado aquí. /forget borra al instante todo sobre este chat. No comparto nada con nadie. Cuando algo falla, el ID del chat puede aparecer en el registro del servidor donde funciono.
mydata-sent = Estos son los filtros y los ajustes de este chat y lo que se ha enviado aquí. Para recuperar los filtros y los ajustes, envíame este archivo aquí o en otro chat.
mydata-none = Todavía no hay nada para un archivo, porque este chat no tiene filtros ni ajustes. Elige qué seguir con /follow
restore-survey =
    { $new ->
        [0] En este archivo no hay ningún filtro nuevo. Ya están: { $there }. No es posible: { $refused }.
        [one] En este archivo hay 1 filtro nuevo. Ya están: { $there }. No es posible: { $refused }.
       *[other] En este archivo hay { $new } filtros nuevos. Ya están: { $there }. No es posible: { $refused }.
    }
restore-settings = Los ajustes del chat quedarán como en el archivo.
restore-refused = ✗ { $filter }: { $why }
restore-language = No conozco el idioma “{ $language }”.
button-restore = Recuperar
restore-done =
    { $new ->
        [0] { $settings ->
            [yes] Hecho. Los ajustes están como en el archivo.
           *[no] Todo lo de este archivo ya está aquí. Míralo con /following
        }
        [one] { $settings ->
            [yes] Hecho. 1 filtro nuevo, y los ajustes están como en el archivo. Míralo con /following
           *[no] Hecho. 1 filtro nuevo. Míralo con /following
        }
       *[other] { $settings ->
            [yes] Hecho. { $new } filtros nuevos, y los ajustes están como en el archivo. Míralos con /following
           *[no] Hecho. { $new } filtros nuevos. Míralos con /following
        }
    }
restore-gone = Ya no encuentro el archivo. Envíalo otra vez.
restore-foreign = Esto no es un archivo de /mydata, así que no puedo recuperar nada. Envía el archivo que te dio /mydata.
restore-version = Este archivo es de otra versión de este bot, así que no puedo leerlo. Envía uno más reciente de /mydata
restore-damaged = Este archivo se ha cambiado de una forma que no puedo leer. Envíalo tal como te lo dio /mydata.
restore-too-many = Este archivo tiene más de { $limit } filtros, y ese es el límite por chat. Quita algunos y envíalo otra vez.
restore-too-large = Este archivo es demasiado grande. El límite es de { $limit } MB. Envía el archivo que te dio /mydata.
forget-ask = ¿Borro todo lo que guardo sobre ti y sobre este chat? Dejarás de recibir entradas, y esto no se puede deshacer. Para quedarte con una copia, envía antes /mydata.
forget-ask-group = ¿Borro todo lo que guardo sobre este chat y todos sus temas del foro? Dejará de recibir entradas, y esto no se puede deshacer. Para quedarte con una copia, envía antes /mydata.
forget-ask-editor = Formas parte de la redacción. Eso también termina. Las entradas que has publicado se quedan, sin tu ID.
forget-ask-owner = Sigues siendo propietario, porque así lo dicen los ajustes del servidor (OWNER_IDS). Por eso te seguiré avisando aquí cuando falle una fuente.
forget-only-owner = No hay otro propietario de este bot, así que no puedo olvidarte. Pon antes a otra persona en OWNER_IDS, en el servidor. Para dejar de recibir entradas, envía /stop
forget-old = Esta pregunta es antigua. Si quieres que olvide este chat, envía /forget otra vez.
forget-done = Hecho. He borrado todo sobre este chat. Aún puede llegar un mensaje que ya estaba en camino. Para empezar de nuevo, envía /start
forget-kept = De acuerdo, no he borrado nada.
button-forget-not = Conservar todo
group-help = Envío entradas de liveblogs aquí. Los administradores eligen cuáles con /follow. Cualquiera puede usar /latest y /search.
group-commands-admins-only = En este grupo, solo los administradores pueden usar comandos.
admins-unknown = Telegram no me ha dicho quiénes son los administradores, así que no he cambiado nada. Inténtalo de nuevo en un minuto.
settings-admins =
    Comandos: { $on ->
        [on] solo de administradores
       *[off] de cualquiera
    }
settings-channel = Ajustes de este canal
button-settings-admins = Comandos
button-admins-only = Solo de administradores
button-private = Abrir nuestro chat privado
button-private-help = Ver todos los comandos
button-channels = Canales
channel-private = Los canales se conectan en nuestro chat privado.
channel-post = Telegram no me dice quién escribe en un canal, así que aquí no acepto comandos. Los administradores eligen en nuestro chat privado qué publico.
channel-choose = Toca “Elegir un canal” abajo y elige uno en el que puedas publicar. Telegram me añade allí como administrador con permiso para publicar.
channel-cancelled = De acuerdo, ningún canal nuevo.
channel-connected = Canal conectado: { $title }
channel-connected-already = Este canal ya estaba conectado: { $title }
channel-not-yours = No eres administrador con permiso para publicar en { $title }. Pide ese permiso al propietario del canal y después envía /channel otra vez.
channel-cannot-post = No puedo publicar en { $title }. Hazme allí administrador con permiso para publicar mensajes y después envía /channel otra vez.
channel-admins-only = Ya no eres administrador con permiso para publicar en este canal, así que no puedes cambiarlo.
channel-unknown = Este canal no lo has conectado tú. Mira tus canales con /channel
channel-list =
    { $count ->
        [0] Aún no has conectado ningún canal. Puedo publicar entradas en un canal en el que seas administrador con permiso para publicar.
        [one] Has conectado 1 canal. Tócalo para elegir qué publico en él.
       *[other] Has conectado { $count } canales. Toca uno para elegir qué publico en él.
    }
channel-heading = 📢 { $title }
channel-follows =
    { $count ->
        [0] El canal aún no sigue nada. Toca “Añadir un filtro” para empezar.
        [one] El canal tiene 1 filtro. Publico allí cada entrada nueva que coincida.
       *[other] El canal tiene { $count } filtros. Publico allí cada entrada nueva que coincida.
    }
channel-follow-choose = El canal aún no sigue nada. Toca un botón, o vuelve y toca “Añadir un filtro”.
channel-lost = Ahora no puedo publicar allí. Hazme administrador del canal con permiso para publicar mensajes. Sus filtros se conservan.
channel-lost-told = Ya no puedo publicar en { $title }. Para continuar, hazme allí administrador con permiso para publicar mensajes. Sus filtros se conservan.
channel-ask = ¿Qué debe seguir este canal? Escríbelo aquí en los próximos 10 minutos, por ejemplo: ucrania
channel-test-post = Esta es una publicación de prueba. Las entradas nuevas de liveblogs aparecerán en este canal.
channel-tested = Publicación de prueba enviada.
channel-untested = Publicación de prueba borrada.
channel-test-stays = Telegram ya no me deja borrar la publicación de prueba. Bórrala en el canal.
channel-disconnected = Canal desconectado: ya no publico nada allí. Guardo sus filtros hasta el { $date }.
button-channel-connect = Conectar un canal
button-channel-choose = Elegir un canal
button-channel-cancel = Cancelar
button-channel-card = ‹ { $title }
button-channel-list = ‹ Todos los canales
button-channel-add = Añadir un filtro
button-channel-follows = Filtros del canal
button-channel-settings = Ajustes
button-channel-test = Enviar una publicación de prueba
button-channel-untest = Borrar la publicación de prueba
button-channel-disconnect = Desconectar

## Los liveblogs de la redacción y las firmas

command-blog = Abrir, cerrar y elegir liveblogs (redacción)
command-byline = Elegir la firma de tus entradas (redacción)
help-blog = /blog new Noche de tormenta – abrir un liveblog para tus próximas entradas. También: /blog (ver todos), /blog noche-de-tormenta (publicar en él), /blog desk (no publicar en ninguno), /blog close (cerrarlo)
help-byline = /byline Ana Ruiz – firmar tus entradas con tu nombre. También: /byline no
blog-desk = Redacción
blog-current = Tus entradas van a: { $title }
blog-line =
    { $count ->
        [0] { $title } ({ $slug }): ninguna entrada en las últimas 24 horas
        [one] { $title } ({ $slug }): 1 entrada en las últimas 24 horas
       *[other] { $title } ({ $slug }): { $count } entradas en las últimas 24 horas
    }
blog-hint = Para abrir un liveblog, escribe su nombre: /blog new Noche de tormenta
blog-opened = Abierto: { $title }. Desde ahora, tus entradas van ahí. Los lectores lo encuentran en /sources
blog-known = Ya hay un liveblog abierto con el nombre “{ $title }”.
blog-closed =
    { $count ->
        [0] Cerrado: { $title }. Ningún chat lo sigue.
        [one] Cerrado: { $title }. En un minuto, el único chat que lo sigue recibirá los momentos clave. Hasta entonces puedes deshacerlo con “Reabrir”.
       *[other] Cerrado: { $title }. En un minuto, los { $count } chats que lo siguen recibirán los momentos clave. Hasta entonces puedes deshacerlo con “Reabrir”.
    }
blog-reopened = Abierto de nuevo: { $title }
blog-nameless = El liveblog necesita un nombre con al menos una letra o un número, por ejemplo: /blog new Noche de tormenta
blog-unknown = No hay ningún liveblog abierto llamado “{ $typed }”. Míralos todos con /blog
blog-not-open = Este liveblog ya no está abierto. Míralos todos con /blog
blog-not-closed = Este liveblog no está cerrado. Míralos todos con /blog
blog-desk-stays = La redacción está siempre abierta. Para cerrar un liveblog, escribe su nombre: /blog close noche-de-tormenta
blog-too-many = Puede haber hasta { $limit } liveblogs abiertos a la vez. Cierra uno primero: /blog close noche-de-tormenta
blog-ended = El liveblog de esta entrada se ha cerrado. Elige otro con el botón que muestra su nombre.
preview-blog = Liveblog elegido: { $title }
button-blog-of-post = Liveblog elegido: { $title }
button-blog-use = Publicar en { $title }
button-blog-close = Cerrar { $title }
button-blog-reopen = Reabrir { $title }
byline-chosen = Tus entradas llevan la firma { $name }.
byline-none = Tus entradas van sin firma. Para añadir una, escríbela: /byline Ana Ruiz
byline-unusable = Una firma necesita una letra o un número y puede tener hasta { $limit } caracteres, por ejemplo: /byline Ana Ruiz
command-key = Marcar un momento clave (redacción)
help-key = /key 12 – marcar la entrada 12 como momento clave. Algunos lectores solo reciben estos. También: /key 12 no
key-on = La entrada { $number } es un momento clave: { $title }
key-off = La entrada { $number } no es un momento clave: { $title }
button-key-on = Momento clave
button-key-off = Quitar momento clave
command-summary = Escribir lo que se sabe hasta ahora (redacción)
help-summary = /summary Dos diques aguantan, otro está bajo vigilancia. – sustituir el resumen de tu liveblog. También: /summary (verlo), /summary no
summary-title = Lo que sabemos: { $title }
summary-none = { $title } no tiene resumen. Para escribir uno, envíalo después del comando: /summary Dos diques aguantan, otro está bajo vigilancia.
summary-too-long = Este resumen tiene { $length } caracteres. Acórtalo a un máximo de { $limit }.
summary-changed = Este resumen ha vuelto a cambiar. Míralo con /summary
button-boards = Tarjeta fijada
board-about = Elige un liveblog. Fijo un mensaje con su resumen y los titulares más recientes, y lo actualizo sin sonido.
board-empty = Todavía no hay entradas.
board-ended = Este liveblog ha terminado.
board-needs-right =
    { $kind ->
        [channel] Aquí no puedo fijar mensajes. Hazme administrador del canal con permiso para editar mensajes y vuelve a tocar.
       *[group] Aquí no puedo fijar mensajes. Hazme administrador del grupo con permiso para fijar mensajes y vuelve a tocar.
    }
board-unpinned = Mantengo al día una tarjeta en { $title }, pero no puedo fijarla. Dame permiso para fijar mensajes (en un canal: para editarlos). Después, desactiva la tarjeta en los ajustes de allí y vuelve a activarla.
board-deleted = Alguien ha vuelto a borrar mi tarjeta en { $title }, así que la he desactivado. Para recuperarla, actívala en los ajustes de allí.
command-rule = Marcar con un filtro las entradas de las fuentes (redacción)
help-rule = /rule urgente: "alerta roja", evacuación – marcar como última hora las entradas nuevas de las fuentes que coincidan. También: /rule momento clave: dique, /rule (ver y quitar reglas)
rule-usage = Escribe cómo se marcan las entradas y un filtro, por ejemplo: /rule urgente: "alerta roja", evacuación. Para momentos clave: /rule momento clave: dique
rule-title = Las entradas nuevas de las fuentes se marcan si coinciden con un filtro:
rule-none = No hay reglas. Para añadir una, escribe: /rule urgente: "alerta roja", evacuación
rule-line =
    { $mark ->
        [breaking] Última hora: { $filter }
       *[key] Momento clave: { $filter }
    }
rule-added =
    { $mark ->
        [breaking] Desde ahora, las entradas nuevas de las fuentes que coincidan con { $filter } son de última hora.
       *[key] Desde ahora, las entradas nuevas de las fuentes que coincidan con { $filter } son momentos clave.
    } { $days ->
        [0] Todavía no hay entradas guardadas con las que comparar.
        [one] Coincide con { $count } de las entradas del último día.
       *[other] Coincide con { $count } de las entradas de los últimos { $days } días.
    }
rule-removed = Regla quitada: { $filter }. Lo que ya ha marcado se queda marcado.
rule-gone = Esta regla ya se había quitado. Míralas todas con /rule
rule-too-many = Puede haber hasta { $limit } reglas. Quita una primero con /rule
button-rule-remove = Quitar { $filter }
why-marked =
    { $mark ->
        [breaking] La regla { $filter } de la redacción la marca como última hora.
       *[key] La regla { $filter } de la redacción la marca como momento clave.
    }
button-modes = Entradas nuevas de la fuente { $number }
button-mode =
    { $mode ->
        [first] Revisar antes
        [collect] Solo guardar
       *[once] Publicar al momento
    }
source-mode =
    { $mode ->
        [first] Las entradas nuevas esperan a la redacción.
       *[collect] Las entradas nuevas se guardan y no se envían.
    }
source-mode-chosen =
    { $mode ->
        [first] { $title }: las entradas nuevas esperan a la redacción.
        [collect] { $title }: las entradas nuevas se guardan y no se envían.
       *[once] { $title }: las entradas nuevas llegan a los lectores al momento.
    }
review-waits = La entrada { $number } espera a la redacción:
review-closed =
    { $how ->
        [published] La entrada { $number } se ha publicado:
        [skipped] La entrada { $number } se ha omitido:
        [withdrawn] La fuente ha retirado la entrada { $number }:
       *[expired] Nadie decidió sobre la entrada { $number } en 6 horas, así que no se envía:
    }
review-many =
    { $count ->
        [0] En esta tarjeta ya no espera nada:
        [one] 1 entrada espera a la redacción:
       *[other] { $count } entradas esperan a la redacción:
    }
review-line =
    { $how ->
        [published] Entrada { $number } (publicada): { $title }
        [skipped] Entrada { $number } (omitida): { $title }
        [withdrawn] Entrada { $number } (retirada por su fuente): { $title }
        [expired] Entrada { $number } (caducada): { $title }
       *[waiting] Entrada { $number }: { $title }
    }
review-decided = Alguien ya ha decidido sobre esto.
review-edit =
    Cambia esto y envíalo de vuelta. La tarjeta mostrará el texto nuevo:

    { $text }
button-review-skip = Omitir
button-review-edit = Editar
button-review-breaking = Última hora
button-review-publish-one = Publicar { $number }
button-review-skip-one = Omitir { $number }
button-review-publish-all = Publicar todas
button-review-skip-all = Omitir todas

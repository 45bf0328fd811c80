# Tudo o que o bot diz em português. Nomes e { $argumentos } como em en.ftl. Rascunho.
# Grafia e palavras do Brasil, de «você». Aspas: “ ”. O bot fala na primeira pessoa.
# Em português, 0 usa o singular: [one] leva { $count }, nunca o algarismo 1.
# Glossário: entry publicação · liveblog cobertura ao vivo (liveblog) · follow seguir; o que se segue, filtro ·
# filter filtro · topic tema (do fórum: tópico) · source fonte · feed feed · match corresponder · mute silenciar ·
# quiet hours horário de descanso · digest publicações juntas · catch up ver o que perdeu · key moment momento-chave ·
# breaking urgente · headline título · correction correção · withdraw retirar · hold suspender · release retomar ·
# draft rascunho · undo desfazer · editors redação · owner proprietário · tap tocar.

## O que é o bot. Os apps do Telegram mostram isto antes do primeiro /start (512 caracteres) e no perfil (120).

bot-description =
    Eu envio publicações de coberturas ao vivo (liveblogs). Diga o que interessa a você: uma palavra, um país ou um tema. Cada nova publicação que corresponder chega ao seu chat.
bot-short-description = Siga uma palavra, um país ou um tema e receba no chat as publicações de coberturas ao vivo que correspondem.

## Comandos, como aparecem no menu do Telegram (até 256 caracteres)

command-follow = Seguir uma palavra, um país ou um tema
command-following = Ver os filtros deste chat
command-unfollow = Remover um filtro
command-test = Testar um filtro antes de seguir
command-topic = Ver os temas que você pode seguir
command-latest = Ver as publicações mais recentes
command-help = Ver o que eu sei fazer
command-channel = Conectar um canal e escolher o que publico nele
command-start = Começar, ou voltar depois do /stop
command-stop = Parar de receber mensagens
command-privacy = Ver o que eu guardo sobre este chat
command-id = Ver o seu ID do Telegram e o deste chat
command-post = Escrever uma publicação (redação)
command-fix = Alterar uma publicação sem avisar os leitores (redação)
command-correct = Corrigir uma publicação e avisar os leitores (redação)
command-withdraw = Retirar uma publicação (redação)
command-edit = Pegar o texto de uma publicação para alterá-lo (redação)
command-hold = Suspender uma publicação (redação)
command-release = Retomar o envio de uma publicação suspensa (redação)
command-status = Ver o que está sendo enviado e que fontes estão falhando (redação)
command-import = Importar o texto copiado de uma cobertura (redação)
command-source = Adicionar e gerenciar fontes (redação)
command-editor = Adicionar e remover pessoas da redação (proprietários)

## Início e fim

start =
    Eu envio publicações de coberturas ao vivo. Diga o que interessa a você, e cada nova publicação que corresponder chega a este chat.

    Toque em um botão ou escreva o que quer seguir:
    /follow futebol
    /follow ucrânia
    /follow "coreia do norte" tropas -futebol

    Com /help você vê tudo o mais que eu sei fazer.
start-back =
    { $count ->
        [one] Que bom ver você de novo! Você tem { $count } filtro. Veja em /following
       *[other] Que bom ver você de novo! Você tem { $count } filtros. Veja em /following
    }
group-start = Olá! Eu envio publicações de coberturas ao vivo aqui. Os admins escolhem quais com /follow
stopped =
    Pronto, não envio mais nada aqui. Guardo os filtros deste chat até { $date }. Até lá, “Desfazer” ou /start traz tudo de volta.
help-for-reader = Para todos
help-follow = /follow – seguir uma palavra, um país ou um tema
help-following = /following – ver os filtros deste chat
help-unfollow = /unfollow futebol – deixar de seguir futebol; /unfollow todos remove todos os filtros
help-test = /test futebol – ver que publicações teriam correspondido ao filtro “futebol”
help-help = /help filters – como escrever filtros: frases, alternativas, países, temas
help-topic = /topic – ver os temas que você pode seguir
help-latest = /latest – ver as publicações mais recentes
help-channel = /channel – conectar um canal e escolher o que publico nele
help-start = /start – começar, ou voltar depois do /stop
help-stop = /stop – parar de receber mensagens
help-privacy = /privacy – ver o que eu guardo
help-id = /id – ver o seu ID do Telegram
help-filters =
    Como escrever filtros
    incêndio – a palavra em qualquer forma
    enchente resgate – as duas palavras
    enchente, tempestade – uma das duas
    enchente -barragem – enchente, mas não barragem
    (enchente, tempestade) resgate – as palavras entre parênteses ficam juntas
    "preço do petróleo" – estas palavras em sequência
    =arte – exatamente esta forma, não artes
    título:enchente – no título
    ucrânia, país:UA – o país
    "ucrânia" – só a palavra, em qualquer forma
    energia – o tema ou a palavra
    tema:energia, #energia – só o tema
    fonte:reuters – publicações desta fonte
    autor:silva – publicações desta pessoa
    é:chave – momentos-chave
    é:urgente – notícias urgentes
    tudo -futebol – tudo menos futebol

    Para testar um filtro, envie /test e o filtro.
help-for-editor = Para a redação
help-post = /post Título – escrever uma publicação. O texto vai nas linhas de baixo. No fim de uma linha, #energia acrescenta um tema e +UA um país. Um ! antes do título marca como urgente: sai primeiro e toca
help-fix = /fix 12 Novo título – alterar a publicação 12 sem avisar os leitores. Os números estão em /latest. Se a fonte alterar a publicação depois, uso o texto dela e aviso você
help-correct = /correct 12 Novo título – alterar a publicação 12 e avisar quem a recebeu
help-withdraw = /withdraw 12 Motivo – retirar a publicação 12 e avisar quem a recebeu
help-edit = /edit 12 – pegar de volta o texto da publicação 12 para alterá-lo e enviar de novo
help-hold = /hold 12 – suspender a publicação 12 (as mensagens que já saíram chegam mesmo assim)
help-release =
    /release 12 – retomar o envio da publicação 12
    Em vez do número, você pode responder a uma mensagem que mostra a publicação com /fix, /correct, /withdraw, /edit, /hold ou /release
help-status = /status – ver o que está sendo enviado e que fontes estão falhando
help-import = /import – importar uma cobertura copiada, em mensagens ou em um arquivo .txt
help-source =
    /source – ver e gerenciar todas as fontes
    /source add https://… – adicionar um feed ou a página de uma cobertura. Com fresh 2h no fim, envio também as publicações das últimas 2 horas
    /source pause 3 – pausar a fonte 3. E também: /source resume 3 (retomar), /source poll 3 (ler agora), /source remove 3 (remover)
    /source export – receber todas as fontes em um arquivo OPML. Para importar um arquivo assim, envie-o para mim
help-for-owner = Para os proprietários
help-editor = /editor add 123456789 – adicionar alguém à redação. E também: /editor list, /editor remove 123456789
id-user = O seu ID do Telegram é { $id }.
id-chat = O ID deste chat é { $id }.
id-topic = O ID deste tópico do fórum é { $id }.

## Seguir

filter-everything = tudo
filter-named = { $name } ({ $filter })
filter-key = momentos-chave
filter-breaking = notícias urgentes
filter-only-key = { $filter }, só momentos-chave
filter-only-breaking = { $filter }, só urgentes
follow-choose = O que este chat deve seguir? Toque em um botão ou escreva uma palavra depois do comando, por exemplo: /follow futebol
follow-done = Este chat agora segue: { $filter }
follow-already = Este chat já segue: { $filter }
follow-ask = Seguir { $filter }?
follow-press = Toque em “Seguir” para receber aqui as novas publicações que correspondem.
follow-much = É bastante coisa. Você pode seguir tudo ou só o mais importante:
read-as-country = “{ $word }” indica o país: publicações sobre as cidades, o povo e o governo dele também correspondem.
read-as-bloc = “{ $word }” indica o bloco: correspondem as publicações que citam o bloco ou suas instituições.
read-as-bloc-members = “{ $word }” indica o bloco: correspondem as publicações que citam o bloco ou suas instituições. Para receber tudo sobre os membros, siga { $members }
read-as-mark = “{ $word }” é a forma curta de { $filter }. Correspondem as publicações marcadas assim.
read-as-countries =
    { $count ->
        [one] “{ $names }” indica o país. Para buscar a palavra, coloque entre aspas.
       *[other] Estas palavras indicam os países: { $names }. Para buscar as palavras, coloque entre aspas.
    }
read-as-words =
    { $count ->
        [one] “{ $names }” aqui é só a palavra. Para o país, escreva { $typed }
       *[other] Aqui são só palavras: { $names }. Para um país, escreva por exemplo { $typed }
    }
read-as-tags =
    { $count ->
        [one] Não existe o tema { $tags }, então busco as palavras dele.
       *[other] Não existem os temas { $tags }, então busco as palavras deles.
    }{ $found ->
        [0] {" "}Veja todos os temas em /topic
       *[other] {" "}Você quis dizer { $nearest }?
    }
read-as-topics =
    { $count ->
        [one] “{ $names }” indica o tema ou a palavra: correspondem as publicações sobre o tema e as que contêm a palavra.
       *[other] Cada um destes indica o tema ou a palavra: { $names }.
    }
reach-full =
    { $unit ->
        [none] Nos últimos { $days } dias, nada correspondeu.
        [day] Nos últimos { $days } dias: cerca de { $count ->
            [one] { $count } publicação
           *[other] { $count } publicações
        } por dia.
        [week] Nos últimos { $days } dias: cerca de { $count ->
            [one] { $count } publicação
           *[other] { $count } publicações
        } por semana.
       *[total] Nos últimos { $days } dias: { $count ->
            [one] { $count } publicação
           *[other] { $count } publicações
        }.
    }
reach-short =
    { $unit ->
        [none] Nada correspondeu até agora.
        [day] Cerca de { $count ->
            [one] { $count } publicação
           *[other] { $count } publicações
        } por dia.
        [week] Cerca de { $count ->
            [one] { $count } publicação
           *[other] { $count } publicações
        } por semana.
       *[total] Até agora: { $count ->
            [one] { $count } publicação
           *[other] { $count } publicações
        }.
    } { $days ->
        [one] Só tenho publicações do último dia.
       *[other] Só tenho publicações dos últimos { $days } dias.
    }
reach-unknown = Ainda não dá para estimar: não há publicações dos últimos { $days } dias.
reach-since =
    { $count ->
        [0] Nada correspondeu até agora.
        [one] { $count } publicação desde { $since }.
       *[other] { $count } publicações desde { $since }.
    }
reach-newest =
    { $count ->
        [one] Aqui está ela:
       *[other] As mais recentes:
    }
reach-rate =
    { $unit ->
        [none] { $days ->
            [one] nenhuma até agora
           *[other] nenhuma em { $days } dias
        }
        [day] ≈ { $count } por dia
        [week] ≈ { $count } por semana
        [far] { $count } até agora
       *[total] { $count } em { $days } dias
    }
button-everything = Tudo
button-follow = Seguir
button-follow-all = Seguir tudo
button-key = Só momentos-chave: { $rate }
button-breaking = Só urgentes: { $rate }
button-only-topic = Só o tema “{ $word }”
button-only-word = Só a palavra “{ $word }”
button-reach = { $label }: { $rate }
filter-meant = Você quis dizer { $nearest }?
too-many-chats = Você já me adicionou a { $limit } chats e tópicos de fórum, e esse é o limite por pessoa. Envie /stop em um de que você não precisa mais e tente de novo aqui.
button-unknown = Este botão não funciona mais. Envie o comando de novo para ter botões novos, por exemplo: /following
proposal-gone = Este botão expirou. Envie o filtro de novo, por exemplo: /follow futebol
test-usage = Escreva um filtro depois do comando para ver o que teria correspondido, por exemplo: /test enchente, tempestade. Todas as opções estão em /help filters
test-title = Filtro: { $filter }
follow-unknown = Este chat não segue “{ $filter }”. Veja os filtros dele em /following
follow-gone = Este filtro já foi removido.
follow-too-many = Este chat já tem { $limit } filtros, e esse é o limite. Remova um antes: /following
following =
    { $count ->
        [one] Este chat tem { $count } filtro. Toque nele para alterar ou remover.
       *[other] Este chat tem { $count } filtros. Toque em um para alterar ou remover.
    }
following-none = Este chat ainda não segue nada. Toque em um botão ou escreva uma palavra depois do comando, por exemplo: /follow futebol
unfollowed = Este chat não segue mais: { $filter }
unfollowed-all =
    { $count ->
        [0] Este chat não segue nada, então não há o que remover.
        [one] Removi o único filtro deste chat.
       *[other] Removi os { $count } filtros deste chat.
    }
button-unfollow = ✕ { $filter }

## Por que uma publicação chegou

button-why = Por quê?
why-rule = Este chat segue { $filter }.
why-words = Este chat segue { $filter }. A publicação contém { $words }.
why-word = “{ $word }”
why-none = Esta publicação não corresponde mais aos filtros deste chat: a publicação mudou, ou os filtros mudaram. Veja os filtros em /following
button-less = Ver menos assim
button-less-of = Ver menos de { $filter }
button-drop = Deixar de seguir
button-close = Fechar
button-less-without =
    { $days ->
        [one] Sem { $name }: { $left } de { $count } em { $days } dia
       *[other] Sem { $name }: { $left } de { $count } em { $days } dias
    }
button-less-key =
    { $days ->
        [one] Momentos-chave: { $left } de { $count } em { $days } dia
       *[other] Momentos-chave: { $left } de { $count } em { $days } dias
    }
button-less-breaking =
    { $days ->
        [one] Só urgentes: { $left } de { $count } em { $days } dia
       *[other] Só urgentes: { $left } de { $count } em { $days } dias
    }
button-mismatch = Isto não devia ter correspondido
button-mismatch-of = Não tem a ver com { $filter }
mismatch-noted = Obrigado. Anotei para os proprietários deste bot o filtro, a publicação e as palavras que corresponderam, mas não quem você é.
less-nothing =
    { $days ->
        [one] Deixar algo de fora não teria mudado nada em { $days } dia, ou não teria sobrado nada. Para receber publicações com menos frequência, envie /digest
       *[other] Deixar algo de fora não teria mudado nada nos últimos { $days } dias, ou não teria sobrado nada. Para receber publicações com menos frequência, envie /digest
    }
less-none = Este filtro já foi removido. Veja os filtros deste chat em /following

## Ler

latest-all = As publicações mais recentes de todas as fontes. Este chat ainda não segue nada. Escolha com /follow
latest-matching = As publicações mais recentes que correspondem aos filtros deste chat
latest-none = Ainda não há publicações.
latest-none-matching = Nenhuma publicação corresponde aos filtros deste chat. Veja os filtros em /following
button-newer = ‹ Mais recentes
button-older = Anteriores ›
entry-unknown = Esta publicação não existe ou foi apagada.
card-read-rest = Leia mais
card-reason = Você recebe isto porque segue { $filter }
card-checking = Estamos verificando esta informação.
card-corrected = Correção: { $time }
card-breaking = 🔴 URGENTE
card-correction = Correção
card-restored = Esta publicação voltou a valer. Ela foi retirada por engano.
card-change = Esta publicação mudou. Agora diz:
card-replaced = Substituída por uma mensagem mais recente.
card-pointer = ↑ Veja a publicação acima.
card-digest = { $count ->
    [one] { $count } publicação
   *[other] { $count } publicações
}
card-key-moments = Momentos-chave
card-more = e mais { $count }: /catchup
card-withdrawn = Esta publicação foi retirada.
card-withdrawn-why = Motivo: { $reason }

## Escrever

post-usage =
    Escreva a publicação depois do comando. A primeira linha é o título, e as linhas de baixo são o texto. Por exemplo:

    /post Serviço de balsas suspenso #meteorologia +DE
    Ondas de seis metros foram medidas perto de Kiel.
post-empty = Falta o título: só encontrei hashtags ou “!”. Envie de novo com um título, por exemplo: /post Serviço de balsas suspenso #meteorologia
preview-no-country =
    { $count ->
        [one] { $names } fica no texto, porque não é um país. Para indicar um, use duas letras, como +UA.
       *[other] { $names } ficam no texto, porque não são países. Para indicar um, use duas letras, como +UA.
    }
post-changed = O texto mudou. Veja a nova prévia abaixo.
preview =
    Os leitores vão receber a mensagem acima.

    Países: { $countries }
    Temas: { $topics }
    { $count ->
        [0] Nenhum chat segue isto no momento.
        [one] Vai para { $count } chat.
       *[other] Vai para { $count } chats.
    }
preview-wait = No momento, ela chega ao último chat em cerca de { $span }.
preview-repeats = Diz quase o mesmo que a nº { $number }, de { $span } atrás: { $title }
preview-same-link = A nº { $number }, de { $span } atrás, tem o mesmo link: { $title }
preview-cut = Este texto é longo demais para uma mensagem. Os leitores recebem o começo e um link para o texto completo.
preview-album =
    { $count ->
        [one] Os leitores recebem a primeira imagem. Mais { $count } não é enviada.
       *[other] Os leitores recebem a primeira imagem. Mais { $count } não são enviadas.
    }
preview-dropped = Os leitores recebem o texto sem: { $kinds }.
preview-dropped-kind =
    { $kind ->
        [pre] blocos de código
        [custom_emoji] emojis personalizados
        [text_mention] links para pessoas
        [text_link] links que não abrem uma página da web
       *[other] outra formatação
    }
post-picture-bare = Qual é o título? Envie agora, com o texto nas linhas de baixo.
only-text-and-pictures = Não consigo ler este tipo de mensagem. Envie texto, ou uma foto ou um vídeo com legenda.
only-text = Só consigo ler texto. Veja o que eu sei fazer em /help
preview-reason = (o filtro do leitor)
preview-no-countries = nenhum
preview-no-topics = nenhum
preview-breaking =
    { $count ->
        [0] Urgente: sai primeiro e toca.
        [one] Urgente: sai primeiro e toca em { $count } chat, em cerca de { $span }.
       *[other] Urgente: sai primeiro e toca em { $count } chats, em cerca de { $span }.
    }
button-publish = Publicar
button-mark-breaking =
    { $count ->
        [0] Urgente (com som)
        [one] Urgente (toca em { $count } chat)
       *[other] Urgente (toca em { $count } chats)
    }
button-not-breaking = Não é urgente (sem som)
button-tag-off = ✕ { $tag }
button-tag-on = + { $tag }
button-discard = Descartar
published = Publicado como nº { $number }.
discarded = Descartado. Nada foi guardado nem enviado.
draft-unknown = Este rascunho não existe mais.
draft-closed = Este rascunho já foi publicado, guardado ou descartado.
draft-changed = Chegou mais texto. Toque de novo em “Pronto” para ver o novo resultado.
command-queue = Ver as publicações agendadas (redação)
help-queue = /queue – ver as publicações agendadas e alterar ou cancelar alguma
button-publish-at = Agendar…
button-publish-when = Publicar: { $time }
button-publish-now = Publicar agora
button-another-time = Outro horário
button-unschedule = Não publicar ainda
button-stop-post = Parar
button-queue = Todas as agendadas
when-ask = Quando deve sair? Toque em um horário ou envie outro: 14:05, amanhã 9:00, em 2 horas. Todos os horários são de { $city }.
when-past = Esse horário já passou. Tente um mais tarde, por exemplo: amanhã 9:00
when-unreadable = Não entendi “{ $typed }” como horário. Tente 14:05, amanhã 9:00 ou em 2 horas.
waiting-until = Sai: { $time } ({ $city }). Até lá, você ainda pode editar a sua mensagem.
waiting-delay =
    { $count ->
        [one] Sai em { $count } segundo.
       *[other] Sai em { $count } segundos.
    }
not-waiting = Nada foi enviado. O rascunho continua aqui: edite a sua mensagem ou escolha o que fazer.
queue-none = Não há publicações agendadas. Para agendar uma, escreva com /post e toque em “Agendar…”.
queue-title =
    { $count ->
        [one] { $count } publicação agendada.
       *[other] { $count } publicações agendadas. As próximas:
    }
queue-line =
    { $count ->
        [one] { $time } · { $title }
              Agendada por { $name } para { $count } chat.
       *[other] { $time } · { $title }
                Agendada por { $name } para { $count } chats.
    }
queue-unreadable =
    { $time } · { $title }
    Agendada por { $name }. Não pode sair assim, porque não consigo ler o texto.
queue-not-waiting = Esta publicação não está mais agendada. Veja quais estão em /queue
schedule-removed = “{ $title }” não vai sair no horário, porque quem escreveu ou agendou não faz mais parte da redação. Não foi enviada.
schedule-failed = “{ $title }” não saiu no horário. { $why }
alert-ask =
    { $alerts ->
        [0] { $count ->
            [0] Esta notícia é urgente. Nenhum chat segue isto no momento. É a primeira urgente de hoje.
            [one] Esta notícia é urgente. Toca em { $count } chat. É a primeira urgente de hoje.
           *[other] Esta notícia é urgente. Toca em { $count } chats. É a primeira urgente de hoje.
        }
        [one] { $count ->
            [0] Esta notícia é urgente. Nenhum chat segue isto no momento. Hoje já saiu { $alerts } urgente.
            [one] Esta notícia é urgente. Toca em { $count } chat. Hoje já saiu { $alerts } urgente.
           *[other] Esta notícia é urgente. Toca em { $count } chats. Hoje já saiu { $alerts } urgente.
        }
       *[other] { $count ->
            [0] Esta notícia é urgente. Nenhum chat segue isto no momento. Hoje já saíram { $alerts } urgentes.
            [one] Esta notícia é urgente. Toca em { $count } chat. Hoje já saíram { $alerts } urgentes.
           *[other] Esta notícia é urgente. Toca em { $count } chats. Hoje já saíram { $alerts } urgentes.
        }
    }
button-alert =
    { $count ->
        [0] Enviar como urgente
        [one] Enviar com som a { $count } chat
       *[other] Enviar com som a { $count } chats
    }
waiting-second = Falta a confirmação de outra pessoa da redação. Prazo: { $time }. Até a confirmação, nada é enviado.
second-ask =
    { $name } quer enviar isto como urgente. Se você confirmar em até 10 minutos, sai com som.

    { $text }
button-second-yes = Confirmar e enviar
button-second-no = Não enviar
second-settled = Isto não espera mais a confirmação de outra pessoa.
second-scheduled = Confirmado. Sai no horário agendado.
second-own = Outra pessoa da redação precisa confirmar, porque foi você que escreveu ou quer enviar.
second-nobody = Aqui, outra pessoa da redação precisa confirmar as notícias urgentes, e não há mais ninguém. Os proprietários podem adicionar alguém ou desativar isso em /settings, em “Ao publicar”.
button-settings-posts = Ao publicar
settings-posts = Ao publicar: { $value }
delay-choice =
    { $delay ->
        [all] 5 segundos em toda publicação
        [none] sem espera
       *[posts] 5 segundos; urgentes, na hora
    }
delay-told = Depois que você toca em “Publicar”, a publicação espera 5 segundos, e nesse tempo você pode pará-la.
second-told =
    { $on ->
        [on] As notícias urgentes só saem depois que outra pessoa da redação confirma. Os proprietários podem mudar isso.
       *[off] As notícias urgentes saem sem a confirmação de outra pessoa da redação. Os proprietários podem mudar isso.
    }
button-second-needed = Urgente: outra pessoa confirma
command-stats = Ver os números em gráficos (redação)
help-stats = /stats – ver dois gráficos: o que foi enviado e o que é seguido. /stats 12 mostra como a publicação 12 foi enviada
stats-usage = Envie /stats para ver os gráficos, ou acrescente o número de uma publicação, por exemplo: /stats 12
stats-missing = Não consigo desenhar gráficos aqui, porque falta o matplotlib. Quem administra o bot pode instalar.
stats-failed = Não consegui desenhar os gráficos. O motivo está no log. Tente de novo.
stats-entry = Nº { $number }: { $title }
stats-hours = As últimas 24 horas
stats-follows = O que é mais seguido
stats-sent = Publicações enviadas, por hora
stats-waits = Segundos até o Telegram aceitar
stats-median = metade delas
stats-slow = 95% delas
stats-countries = Filtros por país
stats-topics = Filtros por tema
stats-none = Ninguém segue nenhum

## Andamento do envio e alterações em publicações

entry-number = Nº { $number }
span-seconds = { $count } s
span-minutes = { $count } min
span-hours = { $count } h
receipt-beginning = Enviando…
receipt-nobody = Nenhum chat segue isto no momento.
receipt-counts =
    Enviadas: { $sent }{ $doubled ->
        [0] {""}
        [one] {" "}({ $doubled } talvez em dobro)
       *[other] {" "}({ $doubled } talvez em dobro)
    } · em espera: { $waiting }{ $later ->
        [0] {""}
       *[other] {" "}· mais tarde, como os leitores escolheram: { $later }
    }{ $counted ->
        [0] {""}
       *[other] {" "}· só no /catchup: { $counted }
    }{ $gone ->
        [0] {""}
       *[other] {" "}· chat não existe mais: { $gone }
    }{ $failed ->
        [0] {""}
       *[other] {" "}· falhas: { $failed }
    }
receipt-held = Suspensa. Retome o envio com /release { $number }
receipt-times = Primeira mensagem após { $first }, última após { $last }.
correct-usage =
    Qual publicação? Responda a uma mensagem que a mostra ou acrescente o número dela, que está em /latest, por exemplo: { $command ->
        [hold] /hold 12
        [edit] /edit 12
        [release] /release 12
        [key] /key 12
       *[other] /{ $command } 12 …
    }
correct-too-much = /{ $command } só precisa do número da publicação, então não fiz nada. Tire “{ $typed }” e envie /{ $command } { $number }
correct-one = Nº { $number }: { $title }
correct-which =
    Esta mensagem mostra várias publicações:
    { $entries }
    Diga qual, por exemplo: /{ $command } { $number }
correct-two-entries =
    Qual publicação? Você respondeu à nº { $shown }, mas escreveu nº { $named }.
    { $command ->
        [hold] Envie /hold { $shown } ou /hold { $named } sem responder a uma mensagem.
        [edit] Envie /edit { $shown } ou /edit { $named } sem responder a uma mensagem.
        [release] Envie /release { $shown } ou /release { $named } sem responder a uma mensagem.
       *[other] Para a nº { $named }, envie /{ $command } { $named } … sem responder a uma mensagem. Para a nº { $shown } com um texto que começa com { $named }, envie /{ $command } { $shown } { $named } …
    }
correct-unknown = A publicação nº { $number } não existe ou foi apagada. Veja as mais recentes e os números delas em /latest
correct-withdrawn = A publicação nº { $number } já foi retirada, então não dá para alterá-la.
fix-no-text = Falta o novo texto. Coloque o título depois do número e o texto nas linhas de baixo: /{ $command } { $number } Novo título
fix-too-old =
    { $days ->
        [one] A publicação nº { $number } tem mais de { $days } dia, então é preciso avisar os leitores da alteração. Envie /correct { $number } …
       *[other] A publicação nº { $number } tem mais de { $days } dias, então é preciso avisar os leitores da alteração. Envie /correct { $number } …
    }
fix-unchanged = A publicação nº { $number } já diz isso, então nada mudou.
change-titles =
    Agora: { $title }
    Antes: { $former }
change-title = O começo continua igual: { $title }
change-preview-fix =
    Os leitores vão ver a publicação nº { $number } como acima. Ninguém é avisado. { $have ->
        [0] Nenhum chat a tem ainda
        [one] { $have } chat a tem
       *[other] { $have } chats a têm
    }{ $waiting ->
        [0] .
        [one] , e { $waiting } a espera.
       *[other] , e { $waiting } a esperam.
    }
change-preview-correct =
    Os leitores vão ver a publicação nº { $number } como acima. { $have ->
        [0] Nenhum chat a tem ainda, então ninguém é avisado
        [one] { $have } chat a tem e será avisado { $sound ->
            [0] sem som
           *[1] com som
        }
       *[other] { $have } chats a têm e serão avisados { $sound ->
            [0] sem som
           *[1] com som
        }
    }{ $waiting ->
        [0] .
        [one] . { $waiting } chat a espera.
       *[other] . { $waiting } chats a esperam.
    }
change-preview-withdraw =
    Os leitores vão ver este aviso no lugar da publicação nº { $number }. { $have ->
        [0] Nenhum chat a tem ainda, então ninguém é avisado
        [one] { $have } chat a tem e será avisado { $sound ->
            [0] sem som
           *[1] com som
        }
       *[other] { $have } chats a têm e serão avisados { $sound ->
            [0] sem som
           *[1] com som
        }
    }{ $waiting ->
        [0] .
        [one] . { $waiting } chat a espera e não vai recebê-la.
       *[other] . { $waiting } chats a esperam e não vão recebê-la.
    }
change-before = Agora:
change-unlike = É mesmo a publicação nº { $number }? O seu texto não tem quase nada em comum com ela.
change-others =
    { $count ->
        [one] { $names } também está alterando a publicação nº { $number }.
       *[other] { $names } também estão alterando a publicação nº { $number }.
    }
change-overtaken = A publicação nº { $number } mudou desde que você começou. Veja abaixo o que ela diz agora.
change-overtaken-by = { $name } alterou a publicação nº { $number } desde que você começou. Veja abaixo o que ela diz agora.
change-overruled =
    { $name } alterou a publicação nº { $number } depois de você. Agora ela diz:

    { $title }
change-overruled-withdrawn =
    { $name } retirou a publicação nº { $number }, que você tinha alterado:

    { $title }
change-held = A publicação nº { $number } está suspensa, então os leitores veem a sua alteração depois de /release { $number }
change-long = O Telegram divide textos longos, então confira se o seu está completo.
change-other-number = Este rascunho é da publicação nº { $number }, então não fiz nada. Para alterar a nº { $other }, envie um novo comando.
change-note = Os leitores ficam sabendo o que estava errado: { $note }
change-ask-note = O que estava errado? Responda com algumas palavras, e os leitores vão recebê-las em vez do texto inteiro de novo.
correct-note-long = A sua explicação tem { $length } caracteres, e o limite é { $limit }. Nada foi alterado. Edite a sua mensagem para encurtá-la.
button-correct-bare = Corrigir sem explicação
button-change =
    { $command ->
        [fix] Alterar sem avisar
        [withdraw] Retirar e avisar
       *[other] Corrigir e avisar
    }
button-change-really = Sim, a nº { $number }
button-cancel = Cancelar
correction-overruled =
    { $source } alterou a publicação nº { $number } depois de você. Os leitores veem agora o texto da fonte, sem a sua marca de correção:

    { $title }

    Para alterar de novo, responda a esta mensagem com /correct ou /fix e o novo texto.
fix-kept-body = O texto abaixo do título fica. Para removê-lo, envie o título de novo com uma linha “-” abaixo.
edit-how =
    Copie a mensagem abaixo, altere e envie de volta. { $command ->
        [fix] Para avisar os leitores, escreva /correct em vez de /fix.
       *[other] A publicação nº { $number } é antiga demais para /fix, então os leitores serão avisados.
    }
button-edit = Editar
button-copy = Copiar
undo-fix-done = Desfeito. A publicação nº { $number } voltou a dizer o que dizia antes. Ninguém é avisado.
undo-correction-done =
    Desfeito. A publicação nº { $number } voltou a dizer o que dizia antes. { $have ->
        [0] Nenhum chat a tem ainda.
        [one] { $have } chat a tem e será avisado { $sound ->
            [0] sem som
           *[1] com som
        }.
       *[other] { $have } chats a têm e serão avisados { $sound ->
            [0] sem som
           *[1] com som
        }.
    }
undo-withdrawal-done =
    A publicação nº { $number } voltou. Os chats que a esperavam a recebem agora. { $have ->
        [0] Nenhum chat a tem ainda.
        [one] { $have } chat a tem e será avisado { $sound ->
            [0] sem som
           *[1] com som
        }.
       *[other] { $have } chats a têm e serão avisados { $sound ->
            [0] sem som
           *[1] com som
        }.
    }
undo-title = Agora: { $title }
undo-changed = A publicação nº { $number } mudou desde então, então não dá mais para desfazer. Nada foi alterado.
undo-late = Esta alteração da publicação nº { $number } tem mais de 1 dia, então não dá mais para desfazer. Para alterar a publicação, envie /correct { $number } …
button-undo-change = Desfazer
fix-breaking = Esta publicação já foi enviada e não pode mais virar urgente. Nada foi alterado. Para alterar o texto, tire o “!” ou a hashtag (como #urgente). Para enviar uma notícia urgente, escreva uma nova publicação com /post !…
change-new =
    { $count ->
        [one] Agora ela corresponde a mais { $count } chat e chega lá sem som.
       *[other] Agora ela corresponde a mais { $count } chats e chega lá sem som.
    }
fix-done =
    A publicação nº { $number } foi alterada, sem som. { $have ->
        [0] Que eu saiba, nenhum chat a tem
        [one] { $have } chat a tem
       *[other] { $have } chats a têm
    }{ $waiting ->
        [0] .
        [one] , e { $waiting } ainda a esperava.
       *[other] , e { $waiting } ainda a esperavam.
    }
correct-done =
    A publicação nº { $number } foi corrigida. { $have ->
        [0] Que eu saiba, nenhum chat a tem
        [one] { $have } chat a tem e será avisado { $sound ->
            [0] sem som
           *[1] com som
        }
       *[other] { $have } chats a têm e serão avisados { $sound ->
            [0] sem som
           *[1] com som
        }
    }{ $waiting ->
        [0] .
        [one] . { $waiting } ainda a esperava.
       *[other] . { $waiting } ainda a esperavam.
    }
withdraw-done =
    A publicação nº { $number } foi retirada. { $have ->
        [0] Que eu saiba, nenhum chat a tem.
        [one] { $have } chat a tem e será avisado { $sound ->
            [0] sem som
           *[1] com som
        }.
       *[other] { $have } chats a têm e serão avisados { $sound ->
            [0] sem som
           *[1] com som
        }.
    }
withdraw-title = Retirada: { $title }
withdraw-stopped =
    { $count ->
        [0] Nenhum chat a esperava mais.
        [one] { $count } chat ainda a esperava e não deve recebê-la. Se receber, também aviso esse chat.
       *[other] Cerca de { $count } chats ainda a esperavam e não devem recebê-la. Se algum receber, também aviso.
    }
withdraw-no-reason = Falta o motivo. Os leitores vão vê-lo, então acrescente algumas palavras: /withdraw { $number } A notícia estava errada
withdraw-reason-long = O seu motivo tem { $length } caracteres, e o limite é { $limit }. Nada foi retirado. Envie de novo com um motivo mais curto.
hold-done =
    A publicação nº { $number } está suspensa. As mensagens que já saíram chegam mesmo assim. { $have ->
        [0] Que eu saiba, nenhum chat a tem
        [one] { $have } chat a tem
       *[other] Cerca de { $have } chats a têm
    }{ $waiting ->
        [0] , e nenhum a espera.
        [one] , e { $waiting } a espera.
       *[other] , e cerca de { $waiting } a esperam.
    } Retome o envio com /release { $number }
button-hold-tell =
    { $count ->
        [one] Avisar o chat que a tem
       *[other] Avisar os { $count } chats que a têm
    }
hold-told =
    { $count ->
        [one] { $count } chat vê agora, sem som, que estamos verificando a publicação nº { $number }. Ela continua suspensa. Para tirar o aviso, envie /release { $number }
       *[other] { $count } chats veem agora, sem som, que estamos verificando a publicação nº { $number }. Ela continua suspensa. Para tirar o aviso, envie /release { $number }
    }
hold-told-already = Os leitores já veem que estamos verificando a publicação nº { $number }. Para tirar o aviso, envie /release { $number }
hold-already = A publicação nº { $number } já está suspensa. Retome o envio com /release { $number }
release-done =
    A publicação nº { $number } não está mais suspensa. { $have ->
        [0] Nenhum chat a tem ainda
        [one] { $have } chat a tem
       *[other] { $have } chats a têm
    }{ $waiting ->
        [0] { $behind ->
            [0] , e não há mais nada a enviar.
           *[other] .
        }
        [one] , e { $waiting } a recebe agora.
       *[other] , e { $waiting } a recebem agora.
    }{ $behind ->
        [0] {""}
        [one] {" "}{ $behind } chat que já a tem recebe o que mudou nesse meio-tempo.
       *[other] {" "}{ $behind } chats que já a têm recebem o que mudou nesse meio-tempo.
    }
release-not-held = A publicação nº { $number } não está suspensa. Suspenda com /hold { $number }

## Situação

status-waiting =
    { $count ->
        [0] { $stopped ->
            [0] Nenhuma mensagem em espera.
           *[other] Nenhuma mensagem em espera, exceto de publicações suspensas.
        }
        [one] { $count } mensagem espera há { $span }.
       *[other] { $count } mensagens esperam, a mais antiga há { $span }.
    }
status-rate =
    { $count ->
        [one] { $count } mensagem foi enviada no último minuto.
       *[other] { $count } mensagens foram enviadas no último minuto.
    } Limite: { $limit } por segundo.
status-outcomes =
    Nas últimas 24 horas
    Enviadas: { $sent } · editadas: { $edited } · avisos de correção: { $told }
    Não entregues: chat não existe mais { $gone } · chat fechado { $closed } · recusadas pelo Telegram { $rejected } · erro do programa { $broken }
    Tentadas de novo: { $later } · chat mudou: { $moved } · talvez enviadas em dobro: { $uncertain }
status-held = Suspensas: { $entries }
status-stopped =
    { $entry } ({ $count ->
        [0] nenhuma mensagem em espera
        [one] { $count } mensagem em espera
       *[other] { $count } mensagens em espera
    })
status-unreadable =
    { $count ->
        [one] Nas últimas 24 horas, não consegui ler { $count } atualização do Telegram. O número dela está no log.
       *[other] Nas últimas 24 horas, não consegui ler { $count } atualizações do Telegram. Os números delas estão no log.
    }
status-mismatches =
    { $count ->
        [one] Segundo leitores, { $count } publicação não devia ter correspondido:
       *[other] Segundo leitores, { $count } publicações não deviam ter correspondido. As mais recentes:
    }
status-mismatch =
    { $count ->
        [0] Nº { $number } “{ $title }” correspondeu a { $filter }
       *[other] Nº { $number } “{ $title }” correspondeu a { $filter } por causa de { $words }
    }
status-failing = Fontes com falha:
status-none-failing = Nenhuma fonte está falhando.

## Importar

import-begin =
    Envie agora o texto, em uma ou mais mensagens ou em um arquivo .txt. Depois toque em “Pronto”.

    Cada publicação precisa de um horário, por exemplo:
    • “16:48” na linha de cima
    • “+++ 16.48 Uhr: Balsa encontrada +++”
    • “há 5 minutos”
    • “Jo Doe 6 November 2024 04:16” embaixo

    Conversas exportadas e tabelas também funcionam.
import-collecting =
    { $parts ->
        [one] Tenho { $parts } mensagem com { $characters } caracteres. Envie mais ou toque em “Pronto”.
       *[other] Tenho { $parts } mensagens com { $characters } caracteres. Envie mais ou toque em “Pronto”.
    }
import-goes-on = Você já começou uma importação, então acrescento isto a ela. Para começar de novo, toque antes em “Descartar”.
import-more = Recebi o seu texto. Veja a contagem abaixo.
import-collected = Esse é o texto todo. Veja o resultado abaixo.
import-document-hint = Para importar este arquivo, envie de novo com /import como legenda.
import-not-text = Não consigo ler este arquivo como texto. Salve como texto puro (UTF-8) e envie de novo.
import-too-large = Este arquivo é grande demais. O limite é { $limit } MB. Envie em partes.
import-nothing = Ainda não há texto. Envie algum e depois toque em “Pronto”.
import-entries =
    { $count ->
        [one] { $count } publicação
       *[other] { $count } publicações
    }{ $new ->
        [0] , nenhuma nova.
        [one] , { $new } nova.
       *[other] , { $new } novas.
    }
import-span = De { $earliest } a { $latest }.
import-authors = Por { $authors }.
import-lede =
    { $lines ->
        [one] Deixei de fora a introdução acima da primeira publicação: “{ $begins }”
       *[other] Deixei de fora a introdução acima da primeira publicação ({ $lines } linhas): “{ $begins }”
    }
import-strays =
    { $lines ->
        [one] Deixei de fora { $lines } linha entre as publicações que parece legenda, botão ou lista: “{ $begins }”
       *[other] Deixei de fora { $lines } linhas entre as publicações que parecem legendas, botões ou listas. A primeira: “{ $begins }”
    }
import-rest =
    { $lines ->
        [one] Deixei de fora { $lines } linha depois da última publicação: “{ $begins }”
       *[other] Deixei de fora { $lines } linhas depois da última publicação: “{ $begins }”
    }
import-unused =
    { $lines ->
        [one] { $lines } linha parece um horário, mas li como texto: “{ $begins }”
       *[other] { $lines } linhas parecem horários, mas li como texto. A primeira: “{ $begins }”
    }
import-figures =
    { $order ->
        [month] Em datas como “{ $line }”, leio primeiro o mês. Confira se está certo.
       *[day] Em datas como “{ $line }”, leio primeiro o dia. Confira se está certo.
    }
import-unsure =
    { $count ->
        [one] Não tenho certeza. Lido de outro jeito, o texto tem { $count } publicação.
       *[other] Não tenho certeza. Lido de outro jeito, o texto tem { $count } publicações.
    }
import-sample =
    { $which ->
        [first] Primeira
        [last] Última
       *[oddest] A mais incomum
    }: { $timed ->
        [yes] { $time }, “{ $headline }”
       *[no] “{ $headline }”
    }{ $told ->
        [yes] { " – " }{ $body }
       *[no] { "" }
    }
import-merged =
    { $count ->
        [one] { $count } publicação aparece mais de uma vez. Conto só uma.
       *[other] { $count } publicações aparecem mais de uma vez. Conto cada uma só uma vez.
    }
import-day-guessed = O texto não tem data, então usei o dia mais recente que combina com os horários.
import-untimed =
    { $count ->
        [one] { $count } publicação não tem horário porque o texto não informa.
       *[other] { $count } publicações não têm horário porque o texto não informa.
    }
button-done = Pronto
button-store = Guardar sem enviar
button-reread =
    { $count ->
        [one] Ler de outro jeito ({ $count } publicação)
       *[other] Ler de outro jeito ({ $count } publicações)
    }
button-store-publish =
    { $count ->
        [one] Publicar { $count } publicação nova
       *[other] Publicar { $count } publicações novas
    }
import-stored =
    { $new ->
        [0] Nada de novo: { $count ->
            [one] a publicação já estava guardada.
           *[other] as { $count } publicações já estavam guardadas.
        }
        [one] { $new } publicação nova guardada, sem enviar.
       *[other] { $new } publicações novas guardadas, sem enviar.
    }
import-published =
    { $new ->
        [0] Nada de novo: { $count ->
            [one] a publicação já estava guardada.
           *[other] as { $count } publicações já estavam guardadas.
        }
        [one] { $new } publicação nova está a caminho dos leitores.
       *[other] { $new } publicações novas estão a caminho dos leitores.
    }

## Fontes

source-usage =
    Use um destes:
    /source
    /source add https://example.org/live
    /source add https://example.org/live fresh 2h
    /source pause 3
    /source resume 3
    /source poll 3
    /source remove 3

    Com fresh 2h, envio também as publicações das últimas 2 horas. Escreva um número e m, h ou d, até { $limit }. Sem isso, só envio publicações novas.
source-looking = Verificando…
source-added =
    { $kind ->
        [page] Fonte adicionada: { $title } (página de cobertura ao vivo, nº { $number }).
        [feed] Fonte adicionada: { $title } (feed, nº { $number }).
       *[other] Fonte adicionada: { $title } ({ $kind }, nº { $number }).
    }
source-added-quietly =
    { $count ->
        [0] Ela ainda não tem publicações. As novas vão para os leitores.
        [one] Guardei a única publicação dela sem enviar. As novas vão para os leitores.
       *[other] Guardei as { $count } publicações dela sem enviar. As novas vão para os leitores.
    }
source-added-fresh =
    { $count ->
        [one] Guardei a única publicação dela, que está a caminho dos leitores.
       *[other] Guardei as { $count } publicações dela. { $fresh ->
            [one] A mais recente está a caminho dos leitores.
           *[other] As { $fresh } mais recentes estão a caminho dos leitores.
        }
    }
source-follower-gets = Os leitores vão ver as publicações assim:
source-offered = Não consigo ler { $title } como cobertura ao vivo, mas a página tem links para feeds. Qual devo adicionar?
source-offer-gone = Este botão expirou. Envie o endereço da página de novo, por exemplo: /source add https://example.org/live
source-known = { $title } já está adicionada, com o nº { $number }. Veja como ela está em /source
source-unknown = Não existe a fonte “{ $typed }”. Veja todas as fontes e os números delas em /source
source-removed = Fonte removida: { $title }. As publicações dela ficam, mas não chegam novas.
source-paused = Fonte pausada: { $title }. Retome com /source resume { $number }
source-is-paused = { $title } está pausada. Retome antes: /source resume { $number }
source-resumed = Fonte retomada: { $title }. Vou guardar as publicações que já existem sem enviar. As novas vão para os leitores.
source-polled-now =
    { $title }: { $new ->
        [0] nada de novo
        [one] { $new } publicação nova
       *[other] { $new } publicações novas
    }{ $edited ->
        [0] {""}
        [one] , { $edited } editada
       *[other] , { $edited } editadas
    }{ $withdrawn ->
        [0] {""}
        [one] , { $withdrawn } retirada
       *[other] , { $withdrawn } retiradas
    }.{ $braked ->
        [0] {""}
       *[other] {" "}Não enviei { $braked } delas: a maioria parece com publicações que já tenho.
    }
source-poll-failed = { $title }: { $why }
source-given-up =
    Pausei { $title } ({ $url }) porque não consegui ler a fonte durante um dia. O último problema: { $why }

    Quando souber que ela voltou a funcionar, toque no botão para retomar.
source-braked =
    Não enviei { $count ->
        [one] { $count } publicação
       *[other] { $count } publicações
    } de { $title }. Chegaram todas de uma vez, e a maioria é antiga ou repete títulos que já tenho. Estão guardadas. As novas continuam saindo normalmente.

    O que faço com elas? Se ninguém responder em 24 horas, ficam sem enviar.
button-brake-newest = Enviar as 5 mais recentes
button-brake-all = Enviar todas
button-brake-quiet = Não enviar nenhuma
brake-sent =
    { $count ->
        [one] Enviando { $count } publicação a todos os chats a que ela corresponde.
       *[other] Enviando { $count } publicações a todos os chats a que elas correspondem.
    }
brake-quiet = Certo, não envio estas publicações. Você ainda pode vê-las em /latest
brake-answered =
    { $answer ->
        [newest] Alguém já escolheu: as 5 mais recentes foram enviadas.
        [all] Alguém já escolheu: todas foram enviadas.
       *[quiet] Alguém já escolheu não enviar estas publicações.
    }
brake-over = Já passaram mais de 24 horas, então estas publicações ficam sem enviar.
brake-unknown = Estas publicações foram apagadas.
source-was-braked =
    Sem enviar ({ $at }): { $count ->
        [one] { $count } publicação que parecia antiga ou repetida.
       *[other] { $count } publicações que pareciam antigas ou repetidas.
    } { $answer ->
        [newest] Depois a redação enviou as 5 mais recentes.
        [all] Depois a redação enviou todas.
        [none] A redação ainda pode enviá-las.
       *[quiet] Elas ficam sem enviar.
    }
source-broke = Algo deu errado do meu lado. Os detalhes estão no log.
source-not-polled = Ainda não lida.
source-polled = Última leitura: { $at }.
source-next-now = Próxima leitura: agora.
source-next-seconds = Próxima leitura em { $count } s.
source-next-minutes = Próxima leitura em { $count } min.
source-rate =
    { $count ->
        [0] Nenhuma publicação das últimas 24 horas.
        [one] { $count } publicação das últimas 24 horas, sem contar as retiradas.
       *[other] { $count } publicações das últimas 24 horas, sem contar as retiradas.
    }
source-failing =
    { $count ->
        [one] Falhou uma vez: { $why }
       *[other] Falhou { $count } vezes seguidas desde { $since }: { $why }
    }
source-paused-asked = Pausada pela redação: { $at }.
source-paused-failing = Pausada ({ $at }) depois de falhar por um dia: { $why }
source-held-back =
    { $count ->
        [one] Adiei { $count } alteração porque uma publicação mudou mais de { $limit } vezes em uma hora. Os leitores recebem o texto mais recente dela depois.
       *[other] Adiei { $count } alterações porque uma publicação mudou mais de { $limit } vezes em uma hora. Os leitores recebem o texto mais recente dela depois.
    }
sources =
    { $count ->
        [one] { $count } fonte
       *[other] { $count } fontes
    }
sources-none = Ainda não há fontes. Adicione uma: /source add https://example.org/live
button-poll = Ler { $number } agora
button-pause = Pausar { $number }
button-resume = Retomar { $number }
button-remove = Remover { $number }
button-previous = ‹ Voltar
button-next = Mais ›

## Redação

editor-usage =
    Use um destes:
    /editor add 123456789
    /editor list
    /editor remove 123456789

    Cada pessoa pode ver o próprio ID me enviando /id
editor-bad-id = “{ $typed }” não é um ID de usuário do Telegram. Um ID é um número, como em /editor add 123456789. Cada pessoa pode ver o próprio me enviando /id
editor-added = { $id } agora faz parte da redação.
editor-already = { $id } já faz parte da redação.
editor-is-nobody = { $id } é do Telegram ou meu, não de uma pessoa. Peça ao seu colega que me envie /id e adicione esse número: /editor add 123456789
editor-is-owner = { $id } é proprietário deste bot e já pode fazer tudo o que a redação pode.
editor-removed = { $id } não faz mais parte da redação.
editor-unknown = { $id } não faz parte da redação. Veja quem faz parte em /editor list
editors =
    { $count ->
        [one] { $count } pessoa na redação
       *[other] { $count } pessoas na redação
    }
button-remove-editor = ✕ { $name }
editors-none = Na redação ainda não há ninguém além dos proprietários. Adicione alguém: /editor add 123456789

## Quando algo não funciona

editors-only = Só a redação pode fazer isto. Para fazer parte dela, envie /id e passe o número a um proprietário deste bot.
owners-only = Só os proprietários deste bot podem fazer isto.
group-admins-only = Só admins podem alterar os filtros e as configurações deste chat.
no-chat = Não posso responder aqui. Envie o comando em um chat privado ou em um grupo.
storage-trouble = O meu banco de dados não está funcionando agora. Faço o que você pediu assim que ele voltar. Se depois não chegar resposta, envie de novo.
given-up = Não consegui fazer isto porque o meu banco de dados não está funcionando bem. Envie de novo em alguns minutos.
failed = Algo deu errado do meu lado. Ficou registrado no log. Tente de novo.
not-typed = Não executo comandos encaminhados nem vindos de outro bot. Escreva você o comando: { $typed }
slow-down = Foi muita coisa em um minuto, então vou pular algumas respostas. Tente de novo em um minuto. /stop, /follow e /unfollow continuam funcionando.
unknown-command = Não conheço { $typed }. Veja o que eu sei fazer em /help
hint-follow = Para seguir isto, toque no botão ou envie: /follow { $filter }
hint-command = Se você quer o comando /{ $name }, toque no botão.
hint-post-this = Para publicar isto, toque no botão. Para alterar uma publicação, responda a uma mensagem que a mostra e comece com /fix ou /correct.
button-post-this = Publicar isto
post-gone = Não consigo mais ver essa mensagem. Envie de novo, depois de /post
edit-not-read = Não leio comandos editados. Envie o comando em uma nova mensagem.
edit-not-read-of = A publicação nº { $number } já foi publicada, e não leio comandos editados. Para alterá-la, envie /fix { $number } … ou /correct { $number } …
hint = Para seguir algo, escreva depois do comando, por exemplo: /follow futebol. Veja o que eu sei fazer em /help

## Temas. O nome curto de um tema é o que vem depois de topic: em um filtro.

topic-list = Você pode seguir estes temas. Muitos têm partes menores. Toque em um para vê-lo ou escreva o nome, por exemplo: /topic energia
button-topic-wider = ‹ { $name }
button-topics = ‹ Todos os temas
topic-list-own = Criados ou alterados pelo proprietário deste bot: { $names }
topic-shown = { $name }: /follow topic:{ $slug }
topic-wider = Faz parte de: { $names }
topic-parts = Inclui: { $names }
topic-words = Palavras do proprietário para este tema: { $words }
topic-usage =
    Os proprietários podem acrescentar palavras a um tema ou criar um novo. A partir daí, as novas publicações com uma dessas palavras fazem parte dele. Exemplos:
    /topic add Mar do Norte: energia eólica, "banco dogger", =Sylt, -praia
    /topic remove Mar do Norte: energia eólica
    /topic remove Mar do Norte
    Uma palavra corresponde em qualquer forma, e =Sylt só exatamente assim. Com -praia, essa palavra não conta.
topic-unknown =
    { $found ->
        [0] Não existe o tema “{ $typed }”. Veja todos os temas em /topic
       *[other] Não existe o tema “{ $typed }”. Você quis dizer { $nearest }? Veja todos os temas em /topic
    }
topic-changed = Tema alterado: { $name }. Vale para as novas publicações. Siga com /follow topic:{ $slug }
topic-made = Tema criado: { $name }. Vale para as novas publicações. Siga com /follow topic:{ $slug }
topic-no-word = “{ $word }” não é uma das suas palavras para { $name }, então nada mudou. Veja as suas palavras em /topic { $name }
topic-reserved = Um tema não pode se chamar “{ $name }”, porque isso significa outra coisa em um filtro. Escolha outro nome.
topic-unclosed-quote = Falta uma aspa: { $typed }. Coloque a frase entre duas aspas, como "banco dogger".
topic-removed = Removi as suas palavras para { $name }.
topic-not-own = Você não acrescentou palavras a “{ $name }”. Veja os temas que você alterou em /topic
topic-name-long = O nome de um tema pode ter até { $limit } caracteres. Escolha um mais curto.
topic-bad-word = Não consigo buscar “{ $typed }”. Use letras ou números: até { $words } palavras e { $characters } caracteres. Separe as frases com vírgulas, como em: energia eólica, "banco dogger"
topic-many-words = Um tema pode ter até { $limit } palavras e frases suas. Remova algumas com /topic remove ou faça dois temas.
topic-many = Você pode criar ou alterar até { $limit } temas. Remova um com /topic remove

## Filtros que não dá para ler. $position conta os caracteres a partir de 1.
filter-empty = O filtro está vazio. Escreva uma palavra, uma "frase", país:UA, tema:energia ou a palavra tudo.
filter-too-long = O filtro tem { $length } caracteres, e o limite é { $limit }. Encurte ou siga as partes uma a uma.
filter-too-many-terms = O filtro tem { $count } partes, e o limite é { $limit }. Tire algumas ou siga uma a uma.
filter-unclosed-quote = Falta uma aspa: a de “{ $near }” (caractere { $position }) não foi fechada. Coloque a frase entre duas aspas, como "coreia do norte".
filter-empty-quotes = Não há nada entre as aspas no caractere { $position }. Coloque uma frase entre elas, como "coreia do norte".
filter-lone-dash = Falta uma palavra depois do hífen no caractere { $position }. Para excluir uma palavra, coloque o hífen logo antes dela: -futebol
filter-no-word = “{ $typed }” (caractere { $position }) não tem letras nem números. Filtros buscam palavras. Escreva uma no lugar ou tire isto.
filter-sign = Não consigo buscar o sinal “{ $sign }” de “{ $typed }” (caractere { $position }). Tire o sinal. Eu encontro a palavra em todas as formas de qualquer jeito.
filter-stop-words = “{ $typed }” é comum demais: quase todos os textos têm palavras assim. Acrescente uma palavra mais específica ou tire isto.
filter-only-exclusions = “{ $typed }” só diz o que excluir. Acrescente o que você quer, como em ucrânia -futebol ou tudo -futebol.
filter-contradiction = O filtro pede algo que “{ $typed }” exclui, então nada pode corresponder. Tire uma das duas coisas.
filter-unknown-field = Não conheço “{ $field }:” (caractere { $position }). Você pode usar país, tema, título, fonte, autor ou é, como em país:UA, título:drones ou é:chave.
filter-address = Não dá para seguir um endereço, só palavras. Tente uma palavra, por exemplo: /follow enchente. A redação pode adicionar uma cobertura com /source add e o endereço dela.
filter-empty-country = Falta um país depois de “país:” (caractere { $position }). Escreva o código ou o nome, como país:UA ou país:ucrânia.
filter-unknown-country = { $found ->
    [0] Não existe o país “{ $typed }” (caractere { $position }). Escreva o código ou o nome, como país:UA ou país:ucrânia.
   *[other] Não existe o país “{ $typed }” (caractere { $position }). Você quis dizer { $nearest }?
}
filter-empty-topic = Falta um tema depois de “tema:” (caractere { $position }). Escreva o nome, como tema:energia ou tema:"direitos humanos".
filter-unknown-topic = { $found ->
    [0] Não existe o tema “{ $typed }” (caractere { $position }). Veja todos os temas em /topic, ou tire tema: para buscar a palavra.
   *[other] Não existe o tema “{ $typed }” (caractere { $position }). Você quis dizer { $nearest }? Veja todos os temas em /topic
}
filter-too-many-cases = Os parênteses e as alternativas deste filtro dão mais de { $limit } combinações. Tire alguns ou siga as partes uma a uma.
filter-too-deep = No caractere { $position }, há mais de { $limit } parênteses uns dentro dos outros. Use menos ou divida o filtro em dois.
filter-unclosed-bracket = O parêntese “{ $typed }” no caractere { $position } não foi fechado. Feche depois das palavras que ficam juntas, como em (kiev, kharkiv) drones.
filter-stray-bracket = O parêntese “{ $typed }” no caractere { $position } não foi aberto. Abra um antes ou tire este.
filter-empty-brackets = Não há nada entre os parênteses no caractere { $position }. Coloque entre eles palavras que ficam juntas, como em (kiev, kharkiv) drones.
filter-lone-operator = Falta algo ao lado de “{ $typed }” (caractere { $position }). OU fica entre duas palavras, e EXCETO antes de uma, como em kiev OU kharkiv. Para buscar a própria palavra, coloque entre aspas.
filter-case-only-excludes = “{ $typed }” (caractere { $position }) só diz o que excluir, então quase tudo corresponde a esta alternativa. Coloque as alternativas entre parênteses e depois o que quer excluir, como em (kiev, kharkiv) -futebol.
filter-empty-value = Falta algo depois de “{ $typed }” (caractere { $position }). Escreva uma palavra ou uma "frase" logo depois dos dois-pontos, como em título:drones.
filter-unknown-flag = Não conheço “{ $typed }” (caractere { $position }). Use uma destas opções: { $choices }.
filter-late-language = “{ $typed }” (caractere { $position }) define o idioma do filtro inteiro. Coloque bem no começo, como em lang:de Häuser.
filter-unknown-language = Não conheço o idioma “{ $typed }” (caractere { $position }). Tire isto ou use um destes códigos: { $choices }.

## Fontes e textos copiados que não dá para ler

source-bad-url = Não consigo ler este endereço. Ele deve começar com http:// ou https:// e não ter usuário nem senha, como em https://example.org/feed.xml
source-bad-redirect = { $host } me redireciona para algo que não é um endereço normal da web. Abra a fonte em um navegador e me envie o endereço em que você chegar.
source-unreachable = Não consigo acessar { $host }, ou a resposta não é de um servidor web. Confira o endereço. Se estiver certo, tente mais tarde.
source-timeout = { $host } não enviou a resposta inteira em { $seconds } segundos. Tente mais tarde.
source-certificate = O certificado de segurança de { $host } não é válido, então não leio nada de lá. O responsável pelo site precisa renová-lo.
source-broken-off = A resposta de { $host } foi cortada no meio. Tente mais tarde.
source-status =
    { $status ->
        [401] { $host } pede login neste endereço. Só consigo ler páginas públicas.
        [403] { $host } não me deixa ler este endereço (403). Fale com o responsável pelo site ou tente outro endereço.
        [404] Não há nada neste endereço em { $host } (404). Confira se está escrito certo.
        [410] A página deste endereço em { $host } não existe mais (410). Procure o novo endereço.
        [429] { $host } pede que eu venha com menos frequência (429). Vou esperar o tempo pedido.
       *[other] { $host } respondeu com o erro { $status }. Tente mais tarde.
    }
source-redirects = { $host } me redireciona mais de { $limit } vezes. Abra em um navegador e me envie o endereço em que você chegar.
source-too-large = { $host } envia mais de { $megabytes } MB, e isso é o máximo que leio de uma fonte. Tente um feed com menos publicações.
source-not-a-feed =
    { $looks ->
        [empty] Não há nada neste endereço: o arquivo está vazio. Confira se está escrito certo ou tente mais tarde.
        [html] Nesta página não encontrei uma cobertura que eu saiba ler, nem um feed. Procure nela um link chamado RSS, Atom ou Feed e me envie esse endereço.
        [json] Isto é JSON, mas não um JSON Feed. Envie o endereço da página da cobertura ou do feed dela.
        [xml] Isto é XML, mas nem RSS nem Atom. Envie o endereço da página da cobertura ou do feed dela.
        [binary] Não consigo ler este tipo de arquivo. Envie o endereço da página da cobertura ou do feed dela (RSS, Atom, JSON Feed).
       *[text] Isto é texto puro. Envie o endereço da página da cobertura ou do feed dela (RSS, Atom, JSON Feed). Para importar o texto de uma cobertura, use /import
    }
source-unreadable = Isto está danificado demais para eu ler. Se for um feed, tente a página da cobertura. Se for uma página, tente um feed.
source-too-slow = A leitura demorou mais de { $seconds } segundos, então parei. Tente um feed ou uma página com publicações em menor número ou mais simples.
source-unreachable-now = Não consigo acessar { $host } no momento. Continuo tentando.
source-timeout-now = { $host } está lento demais no momento: não enviou a resposta inteira em { $seconds } segundos. Continuo tentando.
source-status-now =
    { $status ->
        [401] { $host } agora pede login neste endereço. Só consigo ler páginas públicas.
        [403] { $host } não me deixa mais ler este endereço (403). Continuo tentando. Se continuar assim, fale com o responsável pelo site.
        [404] Não há mais nada neste endereço em { $host } (404). Continuo tentando. Se a cobertura mudou de lugar, adicione o novo endereço.
        [410] { $host } informa que este endereço não existe mais (410). Se a cobertura mudou de lugar, adicione o novo endereço.
        [429] { $host } pede que eu venha com menos frequência (429). Vou esperar o tempo pedido.
       *[other] { $host } está com um problema: responde com o erro { $status }. Continuo tentando.
    }
source-redirects-now = { $host } agora me redireciona mais de { $limit } vezes. Continuo tentando. Se continuar assim, adicione o endereço final.
source-bad-redirect-now = { $host } agora me redireciona para algo que não é um endereço normal da web. Continuo tentando. Se continuar assim, abra a fonte em um navegador e adicione o endereço em que você chegar.
source-not-a-feed-now =
    { $looks ->
        [empty] O endereço agora responde com um arquivo vazio. Continuo tentando.
       *[other] O endereço agora responde com algo que não consigo ler como cobertura nem como feed. Continuo tentando. Se a cobertura mudou de lugar, adicione o novo endereço.
    }
source-unreadable-now = A fonte está danificada no momento, e não consigo lê-la. Continuo tentando.
source-too-large-now = { $host } agora envia mais de { $megabytes } MB, e isso é o máximo que leio de uma fonte. Continuo tentando. Um feed com menos publicações funcionaria.
source-too-slow-now = A leitura da fonte agora demora mais de { $seconds } segundos, então parei. Continuo tentando.
report-failing =
    Não consigo ler { $title } desde { $since }. { $why }

    Veja como ela está em /source. Vou editar esta mensagem quando ela voltar a funcionar.
report-well = { $title } voltou a funcionar. Não consegui ler a fonte de { $since } a { $until }.
source-limit =
    { $reason ->
        [lively] Leio pelo menos a cada { $wait } porque ela teve uma publicação nas últimas 24 horas.
        [new] Leio pelo menos a cada { $wait } porque ela foi adicionada nas últimas 24 horas e ainda não tem publicação nova.
        [starting] Leio a cada { $wait } porque a cobertura dela está começando.
        [setting] Leio só a cada { $wait } por causa de POLL_INTERVAL.
        [asked] Não leio com mais frequência do que a cada { $wait } porque ela pede isso.
       *[quiet] Leio pelo menos a cada { $wait } porque ela não teve publicação nas últimas 24 horas.
    }

paste-no-entry =
    Não encontrei publicações neste texto. Cada publicação precisa de um horário acima, abaixo ou ao lado, por exemplo:
    16:48 Jo Doe
    Balsa encontrada perto do cabo
    Todos a bordo estão bem.
paste-too-long = Este texto tem mais de { $limit } caracteres, e isso é o máximo que leio de uma vez. Importe em partes.
paste-too-much = A leitura deste texto exigiu tempo ou memória demais, então parei. Importe em partes.

## Configurações: quando e como as publicações chegam

command-settings = Escolher quando e como as publicações chegam
command-mute = Silenciar este chat por um tempo
command-unmute = Parar de silenciar
command-quiet = Definir um horário de descanso
command-digest = Receber as publicações juntas em uma mensagem
command-timezone = Definir o seu fuso horário
help-settings = /settings – escolher quando e como as publicações chegam
help-mute = /mute 2h – sem publicações por 2 horas. E também: /mute até as 18:00, /mute até amanhã
help-unmute = /unmute – parar de silenciar
help-quiet = /quiet 22:00-07:00 – horário de descanso: as publicações esperam até o fim. E também: /quiet 22-7 silêncio (as publicações chegam sem som), /quiet não
help-digest = /digest 08:00 18:00 – receber as publicações juntas em uma mensagem nestes horários. E também: /digest a cada hora, /digest não
help-timezone = /timezone São Paulo – definir o seu fuso horário
settings-chat = Configurações deste chat
settings-topic = Configurações deste tópico
settings-from-group = (como no grupo)
settings-sound = Notificações: { $value }
settings-quiet = Horário de descanso: { $value }
settings-pace = Frequência: { $value }
settings-zone = Fuso horário: { $city }, agora { $time }
settings-pictures =
    Imagens: { $on ->
        [on] sim
       *[off] não
    }
settings-why =
    Por que você recebe isto: { $line ->
        [on] { $button ->
            [on] linha e botão
           *[off] só a linha
        }
       *[off] { $button ->
            [on] só o botão
           *[off] não aparece
        }
    }
button-settings-sound = Notificações
button-settings-quiet = Horário de descanso
button-settings-pace = Frequência
button-settings-zone = Fuso horário
button-settings-why = Por que você recebe isto
button-settings-pictures = Imagens
button-settings-mute = Silenciar
button-settings-back = ‹ Todas as configurações
button-chosen = ✓ { $choice }
button-as-group = Como no grupo
sound-choice =
    { $sound ->
        [all] som em todas as publicações
        [none] sem som
       *[breaking] som só nas urgentes
    }
quiet-off = desativado
quiet-hours =
    { $hours }. { $how ->
        [silent] As publicações chegam sem som.
       *[held] As publicações esperam e depois chegam em uma só mensagem.
    } { $urgent ->
        [on] As notícias urgentes chegam como sempre.
       *[off] Isso vale também para as notícias urgentes.
    }
quiet-typed = Para definir outro horário, envie por exemplo: /quiet 21:30-06:00
quiet-unreadable = Não entendo “{ $typed }”. O horário de descanso precisa de dois horários diferentes, por exemplo: /quiet 22:00-07:00
button-quiet-as =
    { $how ->
        [silent] As publicações chegam sem som
       *[held] As publicações esperam até o fim
    }
button-urgent = Deixar passar as urgentes
pace-choice =
    { $pace ->
        [hourly] uma vez por hora, em uma mensagem
        [key] só momentos-chave
        [breaking] só urgentes
       *[each] cada publicação na hora
    }
pace-times = em uma mensagem, nestes horários: { $times }
pace-typed = Em todas as opções, as notícias urgentes chegam na hora. Para escolher outros horários, envie por exemplo: /digest 07:30 12:00 18:00
pace-rest = Para ver as outras publicações, envie /catchup
digest-unreadable = Não entendo “{ $typed }”. Envie até { $limit } horários do dia, por exemplo: /digest 08:00 18:00
zone-typed = Para definir outro, envie /timezone e uma cidade com a mesma hora que a sua, por exemplo: /timezone São Paulo
zone-other = Envie /timezone e uma cidade com a mesma hora que a sua, por exemplo: /timezone São Paulo
zone-change = Mude quando quiser com /timezone
zone-ask = Que horas são aí? Assim posso mostrar os horários e respeitar o horário de descanso pelo seu relógio.
zone-of-country =
    { $count ->
        [one] { $country }: para usar este horário, toque nele.
       *[other] { $country }: há vários horários. Toque no seu.
    }
zone-unknown =
    { $count ->
        [0] Não conheço o fuso horário “{ $typed }”. Envie uma cidade grande com a mesma hora que a sua, por exemplo: /timezone São Paulo
       *[other] Não conheço o fuso horário “{ $typed }”. Você quis dizer { $nearest }? Você também pode enviar outra cidade, por exemplo: /timezone São Paulo
    }
button-zone = { $time } { $city }
button-zone-other = Outro
button-reason-shown = Linha abaixo de cada publicação
button-why-shown = Botão “Por quê?”
button-pictures-shown = Imagem acima do texto
mute-state = { $until }.
mute-state-group = O grupo todo: { $until }. Para encerrar, um admin pode enviar /unmute fora dos tópicos.
mute-none = Não silenciado.
mute-choose = Por quanto tempo não devo enviar nada? Você também pode escrever, por exemplo: /mute 2h ou /mute até as 18:00
mute-meanwhile =
    { $urgent ->
        [on] Enquanto isso, só chegam notícias urgentes. Para ver o resto, envie /catchup
       *[off] Enquanto isso, não chegam publicações. Para ver o que houve, envie /catchup
    }
mute-unreadable = Não entendo “{ $typed }”. Envie por quanto tempo, até 365 dias, por exemplo: /mute 2h ou /mute até as 18:00
button-mute =
    { $span ->
        [hour] 1 hora
        [hours] 8 horas
        [morning] Até amanhã de manhã
       *[forever] Até eu mudar
    }
button-unmute = Parar de silenciar
muted-until = silenciado até { $time }
muted-until-unmuted = silenciado até você mudar
time-tomorrow = amanhã, { $time }
time-on = { $date }, { $time }

## Filtros: desfazer, ver o que perdeu e configurar um a um

missed-count =
    { $count ->
        [one] Nesse meio-tempo houve { $count } publicação.
       *[other] Nesse meio-tempo houve { $count } publicações.
    }
missed-back = As publicações voltam a chegar aqui. { $told }
button-catch-up = Ver o que perdi
button-undo = Desfazer
follow-restored =
    { $count ->
        [one] Este chat voltou a seguir: { $filter }
       *[other] Recuperei { $count } filtros.
    }
undo-too-late = É tarde demais para desfazer. Siga de novo, por exemplo: /follow futebol
undo-nothing = Não há mais nada para desfazer aqui. Veja os filtros deste chat em /following
undo-too-many = Desfazendo, este chat teria mais de { $limit } filtros, e esse é o limite. Remova um antes: /following
follow-card-sound = Notificações: { $value }
follow-card-pace = Frequência: { $value }
follow-sound =
    { $sound ->
        [chat] como neste chat
        [all] som em todas as publicações
        [none] sem som
       *[breaking] som só nas urgentes
    }
follow-pace =
    { $pace ->
        [chat] como neste chat
        [each] cada publicação na hora
        [hourly] uma vez por hora, em uma mensagem
        [times] em uma mensagem em horários fixos
        [key] só momentos-chave
       *[breaking] só urgentes
    }
button-follow-mute =
    { $span ->
        [hour] Silenciar 1 hora
        [hours] Silenciar 8 horas
        [morning] Até amanhã
       *[forever] Até eu mudar
    }
button-follow-unmute = Parar de silenciar
button-follow-sound = Notificações
button-follow-pace = Frequência
button-follow-chosen = ✓ { $choice }
button-follow-card = ‹ Voltar
button-follow-list = ‹ Todos os filtros
command-catchup = Ver o que você perdeu
help-catchup = /catchup – ver o que você perdeu. E também: /catchup hoje, /catchup desde segunda-feira, /catchup 2h
catchup-title =
    { $count ->
        [one] { $count } publicação · { $since } – { $until }
       *[other] { $count } publicações · { $since } – { $until }
    }
catchup-none = Não houve nada ({ $since } – { $until }). Volte mais no tempo, por exemplo: /catchup desde segunda-feira
catchup-follows-nothing = Este chat ainda não segue nada, então você não perdeu nada. Escolha o que seguir com /follow
catchup-unreadable = Não entendo “{ $typed }” como um momento. Tente por exemplo: /catchup hoje, /catchup desde segunda-feira ou /catchup 2h
start-muted = Este chat ainda está { $until }. Para encerrar, envie /unmute
stopped-unknown = Pronto, não envio mais nada aqui. Para recomeçar, envie /start
button-forget = Esquecer tudo
stop-over = Este botão é de um /stop anterior. Se quer que eu pare, envie /stop de novo.
follow-back = Este chat também segue o que seguia antes do /stop: { $count } filtros no total. Veja em /following
following-stopped = Você enviou /stop, então não envio nada aqui. Para voltar a receber publicações, envie /start

## Encontrar: busca, fontes e palavras que as pessoas escrevem

command-search = Buscar em todas as publicações
help-search = /search enchente -barragem – buscar em todas as publicações que tenho. Tudo o que você pode escrever está em /help filters
search-usage = Escreva o que procura depois do comando, por exemplo: /search enchente, tempestade. Todas as opções estão em /help filters
search-title = Publicações mais recentes para { $filter }
search-none = Não tenho nenhuma publicação para { $filter }. Para receber quando chegar, toque no botão.
search-none-followed = Não tenho nenhuma publicação para { $filter }. Você recebe quando houver uma, porque este chat segue isso.
button-search-follow = Seguir esta busca
command-sources = Ver de onde vêm as publicações
help-sources = /sources – ver de onde vêm as publicações e seguir uma destas fontes
origins-title =
    { $count ->
        [one] As publicações vêm de { $count } fonte. Toque nela para seguir.
       *[other] As publicações vêm de { $count } fontes. Toque em uma para seguir.
    }
origins-none = No momento não leio nenhuma fonte. O que a redação publica chega mesmo assim. Veja as publicações mais recentes em /latest
origin-entries =
    { $count ->
        [0] nenhuma publicação nas últimas 24 horas
        [one] { $count } publicação nas últimas 24 horas
       *[other] { $count } publicações nas últimas 24 horas
    }
button-origin = Seguir { $name }
command-meant = Não conheço { $typed }. Você quis dizer { $nearest }?
edit-run = Não executo por conta própria comandos editados. Para executar este, toque nele.
stop-ask = Devo parar de enviar publicações aqui? Você pode desfazer. Se quer só uma pausa, envie /mute
button-stop = Parar de receber mensagens
thanks-answer = De nada!
# Palavras que as pessoas escrevem sem comando, em minúsculas e separadas por vírgulas.
plain-stop = parar, pare, para com isso, chega, cancelar, sair, cancelar inscrição
plain-help = ajuda, me ajuda, me ajude, ?
plain-thanks = obrigado, obrigada, muito obrigado, muito obrigada, valeu, 👍, 🙏, ❤️

## Idioma: o que cada chat fala

command-mistake = Avisar de um erro nos meus textos
help-mistake = /mistake “Sigir” deveria ser “Seguir” – avisar de um erro nos meus textos
button-settings-language = Idioma
settings-language =
    { $automatic ->
        [on] Idioma: { $language } (como no Telegram)
       *[off] Idioma: { $language }
    }
button-language-auto = Como no Telegram
button-language-draft = { $language } (rascunho)
language-drafts = Ninguém revisou os rascunhos ainda. Viu um erro? Conte a quem cuida deste bot, por exemplo: /mistake “Sigir” deveria ser “Seguir”
language-choose = Que idioma devo falar aqui?
mistake-usage = O que está errado, e como deveria ser? Por exemplo: /mistake “Sigir” deveria ser “Seguir”
mistake-told = Obrigado! Quem cuida deste bot recebeu a sua mensagem.
mistake-untold = Não consigo falar com quem cuida deste bot no momento. Tente de novo mais tarde.
mistake-from = { $name } avisa de um erro ({ $language }):
mistake-about = É sobre esta mensagem:
command-share = Compartilhar uma publicação ou algo para seguir
help-share = /share tempestade – receber um link para compartilhar o que você segue, uma cobertura ou, se você responder a uma publicação, essa publicação
share-choose = O que você quer compartilhar? Toque ou escreva, por exemplo: /share tempestade. Para compartilhar uma publicação, responda a ela com /share
share-usage = Escreva o que quer compartilhar, por exemplo: /share tempestade. Para compartilhar uma publicação, responda a ela com /share
share-filter = Siga { $filter } no Telegram. Este link mostra o que chega:
share-entry = { $title }
share-no-entry = Não sei de qual publicação você fala. Responda com /share a uma mensagem que mostre uma só publicação.
button-share = Compartilhar…
button-read-at = Ler em { $source }
button-read = Ler o artigo
link-gone = Este link não funciona mais. Peça um novo.
liveblog-gone = Esta cobertura terminou.
liveblog-ended = A cobertura “{ $title }” terminou, então eu a removi dos filtros deste chat. Veja outras coberturas em /sources
filter-liveblog = a cobertura “{ $title }”
inline-live = Ver a publicação como está agora
button-inline-help = Não entendi. Ver como buscar
button-inline-none = Nenhuma publicação. Seguir isto
opml-exported =
    { $count ->
        [one] { $count } fonte
       *[other] { $count } fontes
    }
opml-found =
    { $count ->
        [0] Não há nenhuma fonte nova neste arquivo.
        [one] { $count } fonte nova. Só vou lê-la depois que você tocar no botão.
       *[other] { $count } fontes novas. Só vou lê-las depois que você tocar no botão.
    }
opml-known =
    { $count ->
        [one] { $count } fonte deste arquivo já estava aqui.
       *[other] { $count } fontes deste arquivo já estavam aqui.
    }
opml-unusable =
    { $count ->
        [one] { $count } endereço não pode ser usado:
       *[other] { $count } endereços não podem ser usados:
    }
opml-refused = { $url } – { $why }
opml-refused-more =
    { $count ->
        [one] E mais { $count }.
       *[other] E mais { $count }.
    }
button-opml-import =
    { $count ->
        [one] Adicionar { $count } fonte
       *[other] Adicionar { $count } fontes
    }
opml-imported =
    { $count ->
        [0] Todas estas fontes já estavam aqui.
        [one] { $count } fonte adicionada. As publicações anteriores dela ficam guardadas, sem envio. Se não for possível lê-la, eu aviso.
       *[other] { $count } fontes adicionadas. As publicações anteriores delas ficam guardadas, sem envio. Se não for possível ler alguma, eu aviso.
    }
opml-undone =
    { $count ->
        [0] Não há nada para desfazer: estas fontes já não estão aqui.
        [one] { $count } fonte removida.
       *[other] { $count } fontes removidas.
    }
opml-gone = Não encontro mais esse arquivo. Envie-o de novo.
opml-too-large = Este arquivo passa de { $limit } MB. Envie um com menos fontes.
opml-too-much = Ler este arquivo demora demais. Envie um com menos fontes.
opml-not-xml = Isto não é uma lista de fontes: a linha { $line } não é XML válido. Exporte a lista de novo do seu leitor de feeds, como OPML.
opml-entities = Não leio arquivos que declaram entidades. Exporte a lista de novo do seu leitor de feeds, como OPML.
opml-not-opml = Isto é XML, mas não OPML. Exporte a lista de novo do seu leitor de feeds, como OPML.
opml-empty = Não há nenhuma fonte neste arquivo. Uma fonte é um outline com xmlUrl.
opml-too-many = Este arquivo traz { $count } fontes. Importo até { $limit } por vez, então divida-o.
source-not-public = Este endereço fica em uma rede privada.
command-mydata = Receber os filtros, as configurações e as publicações deste chat em um arquivo
help-mydata = /mydata – receber em um arquivo os filtros e as configurações deste chat e o que foi enviado aqui. Envie-o aqui ou em outro chat para restaurar filtros e configurações
command-forget = Apagar tudo sobre este chat
help-forget = /forget – apagar tudo o que eu guardo sobre este chat
privacy-chat = Isto é o que eu guardo sobre este chat: o ID do Telegram, o tipo, o título e o idioma, os filtros, as configurações, os cartões fixados, desde quando eu o atendo, quando enviei algo aqui pela última vez e quando alguém usou /catchup pela última vez. Também guardo os IDs do Telegram de quem me adicionou ou escolheu os filtros.
privacy-typed = Apago a minha cópia de uma mensagem ou de um toque assim que cuido dela. Se alguém testa um filtro, faz uma busca ou envia algumas palavras sem comando aqui, guardo essas palavras por 1 dia.
privacy-sent =
    { $days ->
        [one] Guardo que publicações foram enviadas para cá e quando, até { $days } dia depois que a publicação chegou ou mudou pela última vez, para que as correções cheguem a você.
       *[other] Guardo que publicações foram enviadas para cá e quando, até { $days } dias depois que a publicação chegou ou mudou pela última vez, para que as correções cheguem a você.
    }
privacy-mismatches =
    { $days ->
        [one] Se você avisa que uma publicação não devia ter correspondido, guardo o filtro e a publicação por { $days } dia, mas não quem avisou.
       *[other] Se você avisa que uma publicação não devia ter correspondido, guardo o filtro e a publicação por { $days } dias, mas não quem avisou.
    }
privacy-links = Um link criado com /share funciona por { $link_days } dias a partir da última vez. Guardo o filtro e uma chave aleatória, mas não quem o criou. O que você escreve depois do meu nome em outros chats não é guardado.
privacy-channels = Se você conecta um canal, guardo que você o administra, a sua última publicação de teste e a minha última pergunta sobre ele, no máximo pelo mesmo tempo que as configurações deste chat.
privacy-editors =
    { $entry_days ->
        [one] Sobre as pessoas da redação guardo também o ID do Telegram, quem as adicionou, onde adicionaram fontes ou alteraram temas, e o meu último aviso sobre cada fonte. Os rascunhos delas e as minhas mensagens sobre as publicações delas ficam por { $entry_days } dia, como as publicações.
       *[other] Sobre as pessoas da redação guardo também o ID do Telegram, quem as adicionou, onde adicionaram fontes ou alteraram temas, e o meu último aviso sobre cada fonte. Os rascunhos delas e as minhas mensagens sobre as publicações delas ficam por { $entry_days } dias, como as publicações.
    }
privacy-ends =
    { $days ->
        [one] Quando alguém remove filtros aqui ou envia /stop, eu os guardo por { $days } dia, para que você possa desfazer. { $days } dia depois que um chat envia /stop ou me bloqueia, apago o título, as configurações e os filtros dele. Ficam o ID, o tipo e quando isso aconteceu.
       *[other] Quando alguém remove filtros aqui ou envia /stop, eu os guardo por { $days } dias, para que você possa desfazer. { $days } dias depois que um chat envia /stop ou me bloqueia, apago o título, as configurações e os filtros dele. Ficam o ID, o tipo e quando isso aconteceu.
    }
privacy-yours = /mydata envia a você em um arquivo os filtros e as configurações deste chat e o que foi enviado aqui. /forget apaga na hora tudo sobre este chat. Não compartilho nada com ninguém. Quando algo dá errado, o ID do chat pode aparecer no registro do servidor em que eu rodo.
mydata-sent = Aqui estão os filtros e as configurações deste chat e o que foi enviado aqui. Para restaurar filtros e configurações, envie este arquivo para mim aqui ou em outro chat.
mydata-none = Ainda não há nada para um arquivo, porque este chat não tem filtros nem configurações. Escolha o que seguir com /follow
restore-survey =
    { $new ->
        [0] Não há nenhum filtro novo neste arquivo. Já existem: { $there }. Não é possível: { $refused }.
        [one] Há { $new } filtro novo neste arquivo. Já existem: { $there }. Não é possível: { $refused }.
       *[other] Há { $new } filtros novos neste arquivo. Já existem: { $there }. Não é possível: { $refused }.
    }
restore-settings = As configurações do chat ficarão como no arquivo.
restore-refused = ✗ { $filter }: { $why }
restore-language = Não conheço o idioma “{ $language }”.
button-restore = Restaurar
restore-done =
    { $new ->
        [0] { $settings ->
            [yes] Pronto. As configurações estão como no arquivo.
           *[no] Tudo o que há neste arquivo já está aqui. Veja em /following
        }
        [one] { $settings ->
            [yes] Pronto. { $new } filtro novo, e as configurações estão como no arquivo. Veja em /following
           *[no] Pronto. { $new } filtro novo. Veja em /following
        }
       *[other] { $settings ->
            [yes] Pronto. { $new } filtros novos, e as configurações estão como no arquivo. Veja em /following
           *[no] Pronto. { $new } filtros novos. Veja em /following
        }
    }
restore-gone = Não encontro mais o arquivo. Envie-o de novo.
restore-foreign = Este não é um arquivo do /mydata, então não posso restaurar nada. Envie o arquivo que o /mydata enviou a você.
restore-version = Este arquivo é de outra versão deste bot, então não consigo lê-lo. Envie um mais recente do /mydata
restore-damaged = Este arquivo foi alterado de um jeito que não consigo ler. Envie-o como o /mydata o enviou a você.
restore-too-many = Este arquivo tem mais de { $limit } filtros, e esse é o limite por chat. Remova alguns e envie-o de novo.
restore-too-large = Este arquivo é grande demais. O limite é de { $limit } MB. Envie o arquivo que o /mydata enviou a você.
forget-ask = Apagar tudo o que eu guardo sobre você e este chat? Você deixa de receber publicações, e isso não pode ser desfeito. Para ficar com uma cópia, envie antes /mydata.
forget-ask-group = Apagar tudo o que eu guardo sobre este chat e todos os tópicos do fórum? Ele deixa de receber publicações, e isso não pode ser desfeito. Para ficar com uma cópia, envie antes /mydata.
forget-ask-editor = Você faz parte da redação. Isso também acaba. As publicações que você fez ficam, sem o seu ID.
forget-ask-owner = Você continua proprietário, porque as configurações do servidor dizem isso (OWNER_IDS). Por isso continuo avisando você aqui quando uma fonte falha.
forget-only-owner = Este bot não tem outro proprietário, então não posso esquecer você. Indique antes outro proprietário em OWNER_IDS no servidor. Para não receber mais publicações, envie /stop
forget-old = Esta pergunta é antiga. Se quer que eu esqueça este chat, envie /forget de novo.
forget-done = Pronto. Apaguei tudo sobre este chat. Uma mensagem que já está a caminho ainda pode chegar. Para recomeçar, envie /start
forget-kept = Certo, não apaguei nada.
button-forget-not = Manter tudo
group-help = Eu envio publicações de coberturas ao vivo aqui. Os admins escolhem quais com /follow. Todo mundo pode usar /latest e /search.
group-commands-admins-only = Neste grupo, só admins podem usar comandos.
admins-unknown = O Telegram não me disse quem são os admins, então não alterei nada. Tente de novo em um minuto.
settings-admins =
    Comandos: { $on ->
        [on] só de admins
       *[off] de todo mundo
    }
settings-channel = Configurações deste canal
button-settings-admins = Comandos
button-admins-only = Só de admins
button-private = Abrir nosso chat privado
button-private-help = Ver todos os comandos
button-channels = Canais
channel-private = Os canais são conectados no nosso chat privado.
channel-post = O Telegram não me diz quem escreve em um canal, então não aceito comandos aqui. Os admins escolhem no nosso chat privado o que publico.
channel-choose = Toque em “Escolher um canal” abaixo e escolha um em que você possa publicar. O Telegram então me adiciona lá como admin que pode publicar.
channel-cancelled = Certo, nenhum canal novo.
channel-connected = Canal conectado: { $title }
channel-connected-already = Canal já conectado: { $title }
channel-not-yours = Você não é admin que pode publicar em { $title }. Peça essa permissão ao proprietário do canal e depois envie /channel de novo.
channel-cannot-post = Não posso publicar em { $title }. Torne-me lá um admin que pode publicar mensagens e depois envie /channel de novo.
channel-admins-only = Você não é mais admin que pode publicar neste canal, então não pode alterá-lo.
channel-unknown = Este canal não foi conectado por você. Veja os seus canais em /channel
channel-list =
    { $count ->
        [0] Você ainda não conectou nenhum canal. Posso publicar em um canal em que você seja admin e possa publicar.
        [one] Você conectou { $count } canal. Toque nele para escolher o que publico lá.
       *[other] Você conectou { $count } canais. Toque em um para escolher o que publico lá.
    }
channel-heading = 📢 { $title }
channel-follows =
    { $count ->
        [0] O canal ainda não segue nada. Para começar, toque em “Adicionar um filtro”.
        [one] O canal tem { $count } filtro. Cada nova publicação que corresponder sai nele.
       *[other] O canal tem { $count } filtros. Cada nova publicação que corresponder sai nele.
    }
channel-follow-choose = O canal ainda não segue nada. Toque em um botão, ou volte e toque em “Adicionar um filtro”.
channel-lost = Não posso publicar lá agora. Torne-me um admin do canal que pode publicar mensagens. Os filtros dele ficam guardados.
channel-lost-told = Não posso mais publicar em { $title }. Para continuar, torne-me lá um admin que pode publicar mensagens. Os filtros do canal ficam guardados.
channel-ask = O que este canal deve seguir? Escreva aqui em até 10 minutos, por exemplo: ucrânia
channel-test-post = Este é um post de teste. As novas publicações de coberturas ao vivo vão aparecer neste canal.
channel-tested = Post de teste enviado.
channel-untested = Post de teste apagado.
channel-test-stays = O Telegram não me deixa mais apagar o post de teste. Apague-o no canal.
channel-disconnected = Canal desconectado: não publico mais nada lá. Guardo os filtros dele até { $date }.
button-channel-connect = Conectar um canal
button-channel-choose = Escolher um canal
button-channel-cancel = Cancelar
button-channel-card = ‹ { $title }
button-channel-list = ‹ Todos os canais
button-channel-add = Adicionar um filtro
button-channel-follows = Filtros do canal
button-channel-settings = Configurações
button-channel-test = Enviar um post de teste
button-channel-untest = Apagar o post de teste
button-channel-disconnect = Desconectar

## As coberturas da redação e as assinaturas

command-blog = Abrir, encerrar e escolher coberturas (redação)
command-byline = Escolher a assinatura das suas publicações (redação)
help-blog = /blog new Noite de tempestade – abrir uma cobertura para as suas próximas publicações. E também: /blog (ver todas), /blog noite-de-tempestade (publicar nela), /blog desk (não publicar em nenhuma), /blog close (encerrar)
help-byline = /byline Ana Lima – assinar as suas publicações com o seu nome. E também: /byline não
blog-desk = Redação
blog-current = As suas publicações vão para: { $title }
blog-line =
    { $count ->
        [0] { $title } ({ $slug }): nenhuma publicação nas últimas 24 horas
        [one] { $title } ({ $slug }): { $count } publicação nas últimas 24 horas
       *[other] { $title } ({ $slug }): { $count } publicações nas últimas 24 horas
    }
blog-hint = Para abrir uma cobertura, escreva o nome dela: /blog new Noite de tempestade
blog-opened = Cobertura aberta: { $title }. As suas publicações agora vão para ela. Os leitores a encontram em /sources
blog-known = Já existe uma cobertura aberta com o nome “{ $title }”.
blog-closed =
    { $count ->
        [0] Cobertura encerrada: { $title }. Nenhum chat a segue.
        [one] Cobertura encerrada: { $title }. Em um minuto, o único chat que a segue recebe os momentos-chave. Até lá, “Reabrir” desfaz isso.
       *[other] Cobertura encerrada: { $title }. Em um minuto, os { $count } chats que a seguem recebem os momentos-chave. Até lá, “Reabrir” desfaz isso.
    }
blog-reopened = Cobertura reaberta: { $title }
blog-nameless = A cobertura precisa de um nome com pelo menos uma letra ou um número, por exemplo: /blog new Noite de tempestade
blog-unknown = Não há nenhuma cobertura aberta chamada “{ $typed }”. Veja todas em /blog
blog-not-open = Esta cobertura não está mais aberta. Veja todas em /blog
blog-not-closed = Esta cobertura não está encerrada. Veja todas em /blog
blog-desk-stays = A redação fica sempre aberta. Para encerrar uma cobertura, escreva o nome dela: /blog close noite-de-tempestade
blog-too-many = Pode haver até { $limit } coberturas abertas ao mesmo tempo. Encerre uma antes: /blog close noite-de-tempestade
blog-ended = A cobertura desta publicação foi encerrada. Escolha outra com o botão que mostra o nome dela.
preview-blog = Cobertura: { $title }
button-blog-of-post = Cobertura: { $title }
button-blog-use = Publicar em { $title }
button-blog-close = Encerrar { $title }
button-blog-reopen = Reabrir { $title }
byline-chosen = As suas publicações levam a assinatura { $name }.
byline-none = As suas publicações estão sem assinatura. Para adicionar uma, escreva: /byline Ana Lima
byline-unusable = A assinatura precisa de uma letra ou um número e pode ter até { $limit } caracteres, por exemplo: /byline Ana Lima
command-key = Marcar um momento-chave (redação)
help-key = /key 12 – marcar a publicação nº 12 como momento-chave. Alguns leitores só recebem esses. E também: /key 12 não
key-on = A publicação nº { $number } é um momento-chave: { $title }
key-off = A publicação nº { $number } não é um momento-chave: { $title }
button-key-on = Momento-chave
button-key-off = Não é momento-chave
command-summary = Escrever o que se sabe até agora (redação)
help-summary = /summary Duas barragens resistem, uma está em observação. – substituir o resumo da sua cobertura. E também: /summary (ver o resumo), /summary não
summary-title = O que sabemos: { $title }
summary-none = { $title } está sem resumo. Para escrever um, envie depois do comando: /summary Duas barragens resistem, uma está em observação.
summary-too-long = Este resumo tem { $length } caracteres. Reduza para no máximo { $limit }.
summary-changed = Este resumo mudou de novo. Veja em /summary
button-boards = Cartão fixado
board-about = Escolha uma cobertura. Eu fixo uma mensagem com o resumo dela e os títulos mais recentes, e a atualizo sem som.
board-empty = Ainda não há publicações.
board-ended = Esta cobertura terminou.
board-needs-right =
    { $kind ->
        [channel] Não posso fixar mensagens aqui. Torne-me um admin do canal que pode editar mensagens e toque de novo.
       *[group] Não posso fixar mensagens aqui. Torne-me um admin do grupo que pode fixar mensagens e toque de novo.
    }
board-unpinned = Mantenho um cartão atualizado em { $title }, mas não posso fixá-lo. Dê-me a permissão de fixar mensagens (em um canal: de editar mensagens). Depois desative o cartão nas configurações de lá e ative de novo.
board-deleted = Alguém apagou de novo o meu cartão em { $title }, então eu o desativei. Para tê-lo de volta, ative nas configurações de lá.
command-rule = Marcar com um filtro as publicações das fontes (redação)
help-rule = /rule urgente: "alerta vermelho", evacuação – marcar como urgentes as novas publicações das fontes que corresponderem. E também: /rule momento-chave: barragem, /rule (ver e remover regras)
rule-usage = Escreva como marcar as publicações e um filtro, por exemplo: /rule urgente: "alerta vermelho", evacuação. Para momentos-chave: /rule momento-chave: barragem
rule-title = As novas publicações das fontes são marcadas quando correspondem a um filtro:
rule-none = Não há regras. Para adicionar uma, escreva: /rule urgente: "alerta vermelho", evacuação
rule-line =
    { $mark ->
        [breaking] Urgente: { $filter }
       *[key] Momento-chave: { $filter }
    }
rule-added =
    { $mark ->
        [breaking] A partir de agora, as novas publicações das fontes que corresponderem a { $filter } são urgentes.
       *[key] A partir de agora, as novas publicações das fontes que corresponderem a { $filter } são momentos-chave.
    } { $days ->
        [0] Ainda não há publicações guardadas para comparar.
        [one] Das publicações do último dia, quantas correspondem: { $count }.
       *[other] Das publicações dos últimos { $days } dias, quantas correspondem: { $count }.
    }
rule-removed = Regra removida: { $filter }. O que ela já marcou continua marcado.
rule-gone = Esta regra já foi removida. Veja todas em /rule
rule-too-many = Pode haver até { $limit } regras. Remova uma antes em /rule
button-rule-remove = Remover { $filter }
why-marked =
    { $mark ->
        [breaking] A regra { $filter } da redação a marca como urgente.
       *[key] A regra { $filter } da redação a marca como momento-chave.
    }
button-modes = Novas publicações da fonte { $number }
button-mode =
    { $mode ->
        [first] Revisar antes
        [collect] Só guardar
       *[once] Publicar na hora
    }
source-mode =
    { $mode ->
        [first] As novas publicações esperam pela redação.
       *[collect] As novas publicações são guardadas e não são enviadas.
    }
source-mode-chosen =
    { $mode ->
        [first] { $title }: as novas publicações esperam pela redação.
        [collect] { $title }: as novas publicações são guardadas e não são enviadas.
       *[once] { $title }: as novas publicações chegam aos leitores na hora.
    }
review-waits = A publicação nº { $number } espera pela redação:
review-closed =
    { $how ->
        [published] A publicação nº { $number } foi publicada:
        [skipped] A publicação nº { $number } foi pulada:
        [withdrawn] A fonte retirou a publicação nº { $number }:
       *[expired] Ninguém decidiu sobre a publicação nº { $number } em 6 horas, então ela não é enviada:
    }
review-many =
    { $count ->
        [0] Nada mais espera neste cartão:
        [one] { $count } publicação espera pela redação:
       *[other] { $count } publicações esperam pela redação:
    }
review-line =
    { $how ->
        [published] Nº { $number } (publicada): { $title }
        [skipped] Nº { $number } (pulada): { $title }
        [withdrawn] Nº { $number } (retirada pela fonte): { $title }
        [expired] Nº { $number } (expirada): { $title }
       *[waiting] Nº { $number }: { $title }
    }
review-decided = Alguém já decidiu sobre isto.
review-edit =
    Altere isto e envie de volta. O cartão vai mostrar o novo texto:

    { $text }
button-review-skip = Pular
button-review-edit = Editar
button-review-breaking = Urgente
button-review-publish-one = Publicar { $number }
button-review-skip-one = Pular { $number }
button-review-publish-all = Publicar todas
button-review-skip-all = Pular todas

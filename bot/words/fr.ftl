# Tout ce que le bot dit en français. Noms et { $arguments } comme dans en.ftl. Brouillon.
# Le bot dit « vous » aux gens et « je » de lui-même. Espaces fines insécables devant ? ! ; : et dans « ».
# En français, 0 prend le singulier : [one] contient donc { $count }, jamais le chiffre 1.
# Glossaire: entry publication · liveblog direct (liveblog) · follow suivre ; ce qui est suivi, filtre · filter filtre ·
# topic thème · source source · feed flux · match correspondre · mute sourdine · quiet hours heures calmes ·
# digest publications regroupées · catch up rattraper · key moment temps fort · breaking alerte · headline titre ·
# correction correction · withdraw retirer · hold suspendre · release reprendre · draft brouillon · undo annuler ·
# editors rédaction · owner propriétaire · tap appuyer.

## Ce qu'est le bot. Les applis de Telegram l'affichent avant le premier /start (512 caractères) et dans le profil (120).

bot-description =
    Je vous envoie les publications des directs (liveblogs). Dites-moi ce qui vous intéresse : un mot, un pays ou un thème. Chaque nouvelle publication qui correspond arrive dans votre chat.
bot-short-description = Suivez un mot, un pays ou un thème : les publications des directs qui correspondent arrivent dans votre chat.

## Commandes, comme dans le menu de Telegram (256 caractères au plus)

command-follow = Suivre un mot, un pays ou un thème
command-following = Voir les filtres de ce chat
command-unfollow = Supprimer un filtre
command-test = Essayer un filtre avant de le suivre
command-topic = Voir les thèmes à suivre
command-latest = Voir les dernières publications
command-help = Voir ce que je sais faire
command-channel = Connecter un canal et choisir ce que j’y publie
command-start = Commencer, ou revenir après /stop
command-stop = Ne plus rien recevoir
command-privacy = Voir ce que je garde sur ce chat
command-id = Voir votre ID Telegram et celui de ce chat
command-post = Écrire une publication (rédaction)
command-fix = Modifier une publication sans prévenir les lecteurs (rédaction)
command-correct = Corriger une publication et prévenir les lecteurs (rédaction)
command-withdraw = Retirer une publication (rédaction)
command-edit = Recevoir le texte d’une publication pour le modifier (rédaction)
command-hold = Suspendre une publication (rédaction)
command-release = Reprendre l’envoi d’une publication suspendue (rédaction)
command-status = Voir les envois en cours et les sources en panne (rédaction)
command-import = Importer le texte copié d’un direct (rédaction)
command-source = Ajouter et gérer des sources (rédaction)
command-editor = Ajouter et retirer des membres de la rédaction (propriétaires)

## Début et fin

start =
    Je vous envoie les publications des directs. Dites-moi ce qui vous intéresse : chaque nouvelle publication qui correspond arrive dans ce chat.

    Appuyez sur un bouton, ou écrivez ce que vous voulez suivre :
    /follow football
    /follow ukraine
    /follow "corée du nord" armée -football

    /help montre tout ce que je sais faire d’autre.
start-back =
    { $count ->
        [one] Bon retour ! Vous avez { $count } filtre. Pour le voir : /following
       *[other] Bon retour ! Vous avez { $count } filtres. Pour les voir : /following
    }
group-start = Bonjour ! J’envoie ici les publications des directs. Les admins choisissent lesquelles avec /follow
stopped =
    C’est arrêté : je n’envoie plus rien ici. Je garde les filtres de ce chat jusqu’au { $date }. D’ici là, « Annuler » ou /start les rétablit.
help-for-reader = Pour tout le monde
help-follow = /follow – suivre un mot, un pays ou un thème
help-following = /following – voir les filtres de ce chat
help-unfollow = /unfollow football – ne plus suivre football ; /unfollow tous supprime tous les filtres
help-test = /test football – voir quelles publications auraient correspondu au filtre « football »
help-help = /help filters – comment écrire des filtres : expressions, choix, pays, thèmes
help-topic = /topic – voir les thèmes à suivre
help-latest = /latest – voir les dernières publications
help-channel = /channel – connecter un canal et choisir ce que j’y publie
help-start = /start – commencer, ou revenir après /stop
help-stop = /stop – ne plus rien recevoir
help-privacy = /privacy – voir ce que je garde
help-id = /id – voir votre ID Telegram
help-filters =
    Comment écrire des filtres
    incendie – le mot sous toutes ses formes
    inondation secours – les deux mots
    inondation, tempête – l’un des deux mots
    inondation -barrage – inondation, mais pas barrage
    (inondation, tempête) secours – les mots entre parenthèses vont ensemble
    "prix du pétrole" – ces mots à la suite
    =art – exactement cette forme, pas arts
    titre:inondation – dans le titre
    ukraine, pays:UA – le pays
    "ukraine" – seulement le mot, sous toutes ses formes
    énergie – le thème ou le mot
    thème:énergie, #énergie – seulement le thème
    source:reuters – les publications de cette source
    auteur:dupont – les publications de cette personne
    est:fort – les temps forts
    est:alerte – les alertes
    tout -football – tout sauf le football

    Pour essayer un filtre, envoyez /test et le filtre.
help-for-editor = Pour la rédaction
help-post = /post Titre – écrire une publication. Le texte va sur les lignes du dessous. En fin de ligne, #énergie ajoute un thème et +UA un pays. Un ! devant le titre en fait une alerte : elle part en premier et sonne
help-fix = /fix 12 Nouveau titre – modifier la publication 12 sans prévenir les lecteurs. Les numéros sont dans /latest. Si la source modifie ensuite la publication, je prends son texte et je vous le dis
help-correct = /correct 12 Nouveau titre – modifier la publication 12 et prévenir tous ceux qui l’ont reçue
help-withdraw = /withdraw 12 Raison – retirer la publication 12 et prévenir tous ceux qui l’ont reçue
help-edit = /edit 12 – recevoir le texte de la publication 12, pour le modifier et le renvoyer
help-hold = /hold 12 – suspendre la publication 12 (les messages déjà partis arrivent quand même)
help-release =
    /release 12 – reprendre l’envoi de la publication 12
    Au lieu du numéro, vous pouvez répondre à un message qui montre la publication avec /fix, /correct, /withdraw, /edit, /hold ou /release
help-status = /status – voir les envois en cours et les sources en panne
help-import = /import – importer un direct copié, en messages ou en fichier .txt
help-source =
    /source – voir et gérer toutes les sources
    /source add https://… – ajouter un flux ou la page d’un direct. Avec fresh 2h à la fin, j’envoie aussi les publications des 2 dernières heures
    /source pause 3 – mettre la source 3 en pause. Aussi : /source resume 3 (la reprendre), /source poll 3 (la lire maintenant), /source remove 3 (la supprimer)
    /source export – recevoir toutes les sources dans un fichier OPML. Pour importer un tel fichier, envoyez-le-moi
help-for-owner = Pour les propriétaires
help-editor = /editor add 123456789 – ajouter quelqu’un à la rédaction. Aussi : /editor list, /editor remove 123456789
id-user = Votre ID Telegram est { $id }.
id-chat = L’ID de ce chat est { $id }.
id-topic = L’ID de ce sujet de forum est { $id }.

## Suivre

filter-everything = tout
filter-named = { $name } ({ $filter })
filter-key = temps forts
filter-breaking = alertes
filter-only-key = { $filter }, seulement les temps forts
filter-only-breaking = { $filter }, seulement les alertes
follow-choose = Que doit suivre ce chat ? Appuyez sur un bouton ou écrivez un mot après la commande, par exemple : /follow football
follow-done = Ce chat suit maintenant : { $filter }
follow-already = Ce chat suit déjà : { $filter }
follow-ask = Suivre { $filter } ?
follow-press = Appuyez sur « Suivre » pour recevoir ici les nouvelles publications qui correspondent.
follow-much = Cela fait beaucoup. Vous pouvez tout suivre, ou seulement le plus important :
read-as-country = « { $word } » désigne le pays : les publications sur ses villes, ses habitants et son gouvernement correspondent aussi.
read-as-bloc = « { $word } » désigne le bloc : les publications qui le citent, lui ou ses institutions, correspondent.
read-as-bloc-members = « { $word } » désigne le bloc : les publications qui le citent, lui ou ses institutions, correspondent. Pour tout recevoir sur ses membres, suivez { $members }
read-as-mark = « { $word } » est l’abrégé de { $filter }. Les publications ainsi marquées correspondent.
read-as-countries =
    { $count ->
        [one] « { $names } » désigne le pays. Pour chercher le mot, mettez-le entre guillemets.
       *[other] Ces mots désignent les pays : { $names }. Pour chercher les mots, mettez-les entre guillemets.
    }
read-as-words =
    { $count ->
        [one] « { $names } » désigne ici le mot. Pour le pays, écrivez { $typed }
       *[other] Ceux-ci désignent ici les mots : { $names }. Pour un pays, écrivez par exemple { $typed }
    }
read-as-tags =
    { $count ->
        [one] Il n’y a pas de thème { $tags }, je cherche donc ses mots.
       *[other] Il n’y a pas de thèmes { $tags }, je cherche donc leurs mots.
    }{ $found ->
        [0] {" "}Tous les thèmes : /topic
       *[other] {" "}Vouliez-vous dire { $nearest } ?
    }
read-as-topics =
    { $count ->
        [one] « { $names } » désigne le thème ou le mot : les publications sur le thème et celles qui contiennent le mot correspondent.
       *[other] Chacun de ceux-ci désigne le thème ou le mot : { $names }.
    }
reach-full =
    { $unit ->
        [none] Ces { $days } derniers jours, rien n’a correspondu.
        [day] Ces { $days } derniers jours : environ { $count ->
            [one] { $count } publication
           *[other] { $count } publications
        } par jour.
        [week] Ces { $days } derniers jours : environ { $count ->
            [one] { $count } publication
           *[other] { $count } publications
        } par semaine.
       *[total] Ces { $days } derniers jours : { $count ->
            [one] { $count } publication
           *[other] { $count } publications
        }.
    }
reach-short =
    { $unit ->
        [none] Rien n’a encore correspondu.
        [day] Environ { $count ->
            [one] { $count } publication
           *[other] { $count } publications
        } par jour.
        [week] Environ { $count ->
            [one] { $count } publication
           *[other] { $count } publications
        } par semaine.
       *[total] Jusqu’ici : { $count ->
            [one] { $count } publication
           *[other] { $count } publications
        }.
    } { $days ->
        [one] Je n’ai que les publications du dernier jour.
       *[other] Je n’ai que les publications des { $days } derniers jours.
    }
reach-unknown = Pas encore d’estimation : il n’y a pas de publications de ces { $days } derniers jours.
reach-since =
    { $count ->
        [0] Rien n’a encore correspondu.
        [one] { $count } publication depuis le { $since }.
       *[other] { $count } publications depuis le { $since }.
    }
reach-newest =
    { $count ->
        [one] La voici :
       *[other] Les dernières :
    }
reach-rate =
    { $unit ->
        [none] { $days ->
            [one] aucune jusqu’ici
           *[other] aucune en { $days } jours
        }
        [day] ≈ { $count } par jour
        [week] ≈ { $count } par semaine
        [far] { $count } jusqu’ici
       *[total] { $count } en { $days } jours
    }
button-everything = Tout
button-follow = Suivre
button-follow-all = Tout suivre
button-key = Que les temps forts : { $rate }
button-breaking = Que les alertes : { $rate }
button-only-topic = Seulement le thème « { $word } »
button-only-word = Seulement le mot « { $word } »
button-reach = { $label } : { $rate }
filter-meant = Vouliez-vous dire { $nearest } ?
too-many-chats = Vous m’avez déjà ajouté à { $limit } chats et sujets de forum, et c’est la limite par personne. Envoyez /stop dans l’un de ceux qui ne vous servent plus, puis réessayez ici.
button-unknown = Ce bouton ne marche plus. Renvoyez la commande pour avoir de nouveaux boutons, par exemple : /following
proposal-gone = Ce bouton a expiré. Renvoyez le filtre, par exemple : /follow football
test-usage = Écrivez un filtre après la commande pour voir ce qui aurait correspondu, par exemple : /test inondation, tempête. Toutes les possibilités sont dans /help filters
test-title = Filtre : { $filter }
follow-unknown = Ce chat ne suit pas « { $filter } ». Pour voir ses filtres : /following
follow-gone = Ce filtre a déjà été supprimé.
follow-too-many = Ce chat a déjà { $limit } filtres, et c’est la limite. Supprimez-en un d’abord : /following
following =
    { $count ->
        [one] Ce chat a { $count } filtre. Appuyez dessus pour le modifier ou le supprimer.
       *[other] Ce chat a { $count } filtres. Appuyez sur l’un d’eux pour le modifier ou le supprimer.
    }
following-none = Ce chat ne suit encore rien. Appuyez sur un bouton ou écrivez un mot après la commande, par exemple : /follow football
unfollowed = Ce chat ne suit plus : { $filter }
unfollowed-all =
    { $count ->
        [0] Ce chat ne suit rien, il n’y a donc rien à supprimer.
        [one] Le seul filtre de ce chat ({ $count }) est supprimé.
       *[other] Les { $count } filtres de ce chat sont supprimés.
    }
button-unfollow = ✕ { $filter }

## Pourquoi une publication est arrivée

button-why = Pourquoi ?
why-rule = Ce chat suit { $filter }.
why-words = Ce chat suit { $filter }. La publication contient { $words }.
why-word = « { $word } »
why-none = Cette publication ne correspond plus aux filtres de ce chat : la publication ou les filtres ont changé. Pour les voir : /following
button-less = En voir moins comme ça
button-less-of = Voir moins de { $filter }
button-drop = Ne plus suivre
button-close = Fermer
button-less-without =
    { $days ->
        [one] Sans { $name } : { $left } sur { $count } en { $days } jour
       *[other] Sans { $name } : { $left } sur { $count } en { $days } jours
    }
button-less-key =
    { $days ->
        [one] Que les temps forts : { $left }/{ $count } en { $days } jour
       *[other] Que les temps forts : { $left }/{ $count } en { $days } jours
    }
button-less-breaking =
    { $days ->
        [one] Que les alertes : { $left }/{ $count } en { $days } jour
       *[other] Que les alertes : { $left }/{ $count } en { $days } jours
    }
button-mismatch = Ça n’aurait pas dû correspondre
button-mismatch-of = Hors sujet pour { $filter }
mismatch-noted = Merci. J’ai noté pour les propriétaires de ce bot le filtre, la publication et les mots qui ont correspondu, mais pas qui vous êtes.
less-nothing =
    { $days ->
        [one] Écarter quelque chose n’aurait rien changé sur { $days } jour, ou n’aurait rien laissé. Pour recevoir des publications moins souvent, envoyez /digest
       *[other] Écarter quelque chose n’aurait rien changé sur les { $days } derniers jours, ou n’aurait rien laissé. Pour recevoir des publications moins souvent, envoyez /digest
    }
less-none = Ce filtre a déjà été supprimé. Pour voir les filtres de ce chat : /following

## Lire

latest-all = Les dernières publications de toutes les sources. Ce chat ne suit encore rien. Choisissez avec /follow
latest-matching = Les dernières publications qui correspondent aux filtres de ce chat
latest-none = Il n’y a pas encore de publications.
latest-none-matching = Aucune publication ne correspond aux filtres de ce chat. Pour les voir : /following
button-newer = ‹ Plus récentes
button-older = Plus anciennes ›
entry-unknown = Cette publication n’existe pas ou a été supprimée.
card-read-rest = Lire la suite
card-reason = Vous recevez ceci car vous suivez { $filter }
card-checking = Nous vérifions cette publication.
card-corrected = Correction : { $time }
card-breaking = 🔴 ALERTE
card-correction = Correction
card-restored = Cette publication est de nouveau valable. Elle avait été retirée par erreur.
card-change = Cette publication a changé. Elle dit maintenant :
card-replaced = Remplacé par un message plus récent.
card-pointer = ↑ Voir la publication ci-dessus.
card-digest = { $count ->
    [one] { $count } publication
   *[other] { $count } publications
}
card-key-moments = Temps forts
card-more = et { $count } de plus : /catchup
card-withdrawn = Cette publication a été retirée.
card-withdrawn-why = Raison : { $reason }

## Écrire

post-usage =
    Écrivez la publication après la commande. La première ligne est le titre, les lignes du dessous sont le texte. Par exemple :

    /post Les ferries restent à quai #météo +DE
    Des vagues de six mètres ont été mesurées au large de Kiel.
post-empty = Il manque le titre : je ne vois que des mots-dièse ou « ! ». Renvoyez avec un titre, par exemple : /post Les ferries restent à quai #météo
preview-no-country =
    { $count ->
        [one] { $names } reste dans le texte, car ce n’est pas un pays. Pour indiquer un pays, écrivez deux lettres, comme +UA.
       *[other] { $names } restent dans le texte, car ce ne sont pas des pays. Pour indiquer un pays, écrivez deux lettres, comme +UA.
    }
post-changed = Le texte a changé. Le nouvel aperçu est ci-dessous.
preview =
    Les lecteurs recevront le message ci-dessus.

    Pays : { $countries }
    Thèmes : { $topics }
    { $count ->
        [0] Aucun chat ne suit cela pour l’instant.
        [one] Il ira à { $count } chat.
       *[other] Il ira à { $count } chats.
    }
preview-wait = En ce moment, le dernier chat la reçoit au bout de { $span } environ.
preview-repeats = Cela dit presque la même chose que le n° { $number }, publié il y a { $span } : { $title }
preview-same-link = Le n° { $number }, publié il y a { $span }, contient le même lien : { $title }
preview-cut = Ce texte est trop long pour un seul message. Les lecteurs reçoivent le début et un lien vers le texte complet.
preview-album =
    { $count ->
        [one] Les lecteurs reçoivent la première image. { $count } autre n’est pas envoyée.
       *[other] Les lecteurs reçoivent la première image. Les { $count } autres ne sont pas envoyées.
    }
preview-dropped = Les lecteurs reçoivent le texte sans ceci : { $kinds }.
preview-dropped-kind =
    { $kind ->
        [pre] blocs de code
        [custom_emoji] émojis personnalisés
        [text_mention] liens vers des personnes
        [text_link] liens qui n’ouvrent pas de page web
       *[other] autre mise en forme
    }
post-picture-bare = Quel est le titre ? Envoyez-le maintenant, avec le texte sur les lignes du dessous.
only-text-and-pictures = Je ne peux pas lire ce type de message. Envoyez du texte, ou une photo ou une vidéo avec une légende.
only-text = Je ne peux lire que du texte. Ce que je sais faire est dans /help
preview-reason = (le filtre du lecteur)
preview-no-countries = aucun
preview-no-topics = aucun
preview-breaking =
    { $count ->
        [0] Alerte : elle part en premier et sonne.
        [one] Alerte : elle part en premier et sonne dans { $count } chat, en { $span } environ.
       *[other] Alerte : elle part en premier et sonne dans { $count } chats, en { $span } environ.
    }
button-publish = Publier
button-mark-breaking =
    { $count ->
        [0] Alerte (avec son)
        [one] Alerte (son dans { $count } chat)
       *[other] Alerte (son dans { $count } chats)
    }
button-not-breaking = Pas d’alerte (sans son)
button-tag-off = ✕ { $tag }
button-tag-on = + { $tag }
button-discard = Abandonner
published = Publié sous le n° { $number }.
discarded = Abandonné. Rien n’a été enregistré ni envoyé.
draft-unknown = Ce brouillon n’existe plus.
draft-closed = Ce brouillon a déjà été publié, enregistré ou abandonné.
draft-changed = D’autre texte est arrivé. Appuyez encore sur « Terminé » pour voir le nouveau résultat.

## Publications programmées

command-queue = Voir les publications programmées (rédaction)
help-queue = /queue – voir les publications programmées, les modifier ou les annuler
button-publish-at = Publier à…
button-publish-when = Publier : { $time }
button-publish-now = Publier maintenant
button-another-time = Une autre heure
button-unschedule = Ne pas encore publier
button-stop-post = Arrêter
button-queue = Tout ce qui est programmé
when-ask = Quand faut-il la publier ? Appuyez sur une heure, ou envoyez-en une : 14:05, demain 9:00, dans 2 heures. L’heure est toujours celle de cette ville : { $city }.
when-past = Cette heure est déjà passée. Essayez plus tard, par exemple : demain 9:00
when-unreadable = Je ne comprends pas « { $typed } » comme une heure. Essayez 14:05, demain 9:00 ou dans 2 heures.
waiting-until = Départ : { $time } ({ $city }). D’ici là, vous pouvez encore modifier votre message.
waiting-delay =
    { $count ->
        [one] Départ dans { $count } seconde.
       *[other] Départ dans { $count } secondes.
    }
not-waiting = Rien n’a été envoyé. Le brouillon est toujours là : modifiez votre message, ou choisissez la suite.
queue-none = Aucune publication n’est programmée. Pour en programmer une, écrivez-la avec /post et appuyez sur « Publier à… ».
queue-title =
    { $count ->
        [one] { $count } publication est programmée.
       *[other] { $count } publications sont programmées. Les prochaines :
    }
queue-line =
    { $count ->
        [one] { $time } · { $title }
              Programmée par { $name } pour { $count } chat.
       *[other] { $time } · { $title }
                Programmée par { $name } pour { $count } chats.
    }
queue-unreadable =
    { $time } · { $title }
    Programmée par { $name }. Elle ne peut pas partir ainsi, car je n’arrive pas à la lire.
queue-not-waiting = Cette publication n’est plus programmée. Pour voir celles qui le sont : /queue
schedule-removed = « { $title } » ne partira pas à l’heure prévue, car la personne qui l’a écrite ou programmée ne fait plus partie de la rédaction. Rien n’a été envoyé.
schedule-failed = « { $title } » n’est pas partie à l’heure prévue. { $why }

## Départ des publications : le délai et les alertes

alert-ask =
    { $alerts ->
        [0] { $count ->
            [0] C’est une alerte. Aucun chat ne suit cela pour l’instant. C’est la première alerte du jour.
            [one] C’est une alerte. Elle sonne dans { $count } chat. C’est la première alerte du jour.
           *[other] C’est une alerte. Elle sonne dans { $count } chats. C’est la première alerte du jour.
        }
        [one] { $count ->
            [0] C’est une alerte. Aucun chat ne suit cela pour l’instant. { $alerts } alerte est déjà partie aujourd’hui.
            [one] C’est une alerte. Elle sonne dans { $count } chat. { $alerts } alerte est déjà partie aujourd’hui.
           *[other] C’est une alerte. Elle sonne dans { $count } chats. { $alerts } alerte est déjà partie aujourd’hui.
        }
       *[other] { $count ->
            [0] C’est une alerte. Aucun chat ne suit cela pour l’instant. { $alerts } alertes sont déjà parties aujourd’hui.
            [one] C’est une alerte. Elle sonne dans { $count } chat. { $alerts } alertes sont déjà parties aujourd’hui.
           *[other] C’est une alerte. Elle sonne dans { $count } chats. { $alerts } alertes sont déjà parties aujourd’hui.
        }
    }
button-alert =
    { $count ->
        [0] Envoyer l’alerte
        [one] Envoyer avec son dans { $count } chat
       *[other] Envoyer avec son dans { $count } chats
    }
waiting-second = L’alerte attend la confirmation d’un autre membre de la rédaction jusqu’à { $time }. Rien ne part avant.
second-ask =
    { $name } veut envoyer ceci comme alerte. Si vous confirmez dans les 10 minutes, elle part avec son.

    { $text }
button-second-yes = Confirmer et envoyer
button-second-no = Ne pas envoyer
second-settled = Cette alerte n’attend plus de confirmation.
second-scheduled = C’est confirmé. L’alerte part à l’heure prévue.
second-own = Un autre membre de la rédaction doit confirmer : c’est vous qui avez écrit cette alerte ou voulez l’envoyer.
second-nobody = Ici, un autre membre de la rédaction doit confirmer chaque alerte, et il n’y en a pas. Les propriétaires peuvent ajouter quelqu’un, ou désactiver cela dans /settings sous « Publications ».
button-settings-posts = Publications
settings-posts = Publications : { $value }
delay-choice =
    { $delay ->
        [all] délai de 5 secondes pour toutes
        [none] aucun délai
       *[posts] délai de 5 secondes, sauf pour les alertes
    }
delay-told = Après « Publier », une publication attend 5 secondes. Pendant ce temps, vous pouvez l’arrêter.
second-told =
    { $on ->
        [on] Une alerte ne part que si un autre membre de la rédaction la confirme. Les propriétaires peuvent changer cela.
       *[off] Une alerte part sans autre confirmation. Les propriétaires peuvent changer cela.
    }
button-second-needed = Confirmer les alertes à deux

## Les chiffres de la rédaction

command-stats = Voir les chiffres en images (rédaction)
help-stats = /stats – voir deux images : ce qui a été envoyé et ce qui est suivi. /stats 12 montre l’envoi de la publication 12
stats-usage = Envoyez /stats pour voir les images, ou ajoutez le numéro d’une publication, par exemple : /stats 12
stats-missing = Je ne peux pas dessiner d’images ici : il manque matplotlib. La personne qui gère ce bot peut l’installer.
stats-failed = Je n’ai pas réussi à dessiner les images. La raison est dans le journal. Réessayez.
stats-entry = N° { $number } : { $title }
stats-hours = Les dernières 24 heures
stats-follows = Ce qui est le plus suivi
stats-sent = Publications envoyées, par heure
stats-waits = Secondes avant que Telegram les accepte
stats-median = la moitié
stats-slow = 95 %
stats-countries = Filtres par pays
stats-topics = Filtres par thème
stats-none = Aucun filtre

## Suivi des envois et modification des publications

entry-number = N° { $number }
span-seconds = { $count } s
span-minutes = { $count } min
span-hours = { $count } h
receipt-beginning = Envoi en cours…
receipt-nobody = Aucun chat ne suit cela pour l’instant.
receipt-counts =
    Envoyés : { $sent }{ $doubled ->
        [0] {""}
        [one] {" "}({ $doubled } peut-être en double)
       *[other] {" "}({ $doubled } peut-être en double)
    } · en attente : { $waiting }{ $later ->
        [0] {""}
       *[other] {" "}· plus tard, selon le choix des lecteurs : { $later }
    }{ $counted ->
        [0] {""}
       *[other] {" "}· seulement dans /catchup : { $counted }
    }{ $gone ->
        [0] {""}
       *[other] {" "}· chat disparu : { $gone }
    }{ $failed ->
        [0] {""}
       *[other] {" "}· échecs : { $failed }
    }
receipt-held = Suspendue. Reprenez l’envoi avec /release { $number }
receipt-times = Premier message après { $first }, dernier après { $last }.
correct-usage =
    Quelle publication ? Répondez à un message qui la montre, ou ajoutez son numéro, qui est dans /latest, par exemple : { $command ->
        [hold] /hold 12
        [edit] /edit 12
        [release] /release 12
        [key] /key 12
       *[other] /{ $command } 12 …
    }
correct-too-much = /{ $command } n’a besoin que du numéro de la publication, je n’ai donc rien fait. Enlevez « { $typed } » et envoyez /{ $command } { $number }
correct-one = N° { $number } : { $title }
correct-which =
    Ce message montre plusieurs publications :
    { $entries }
    Dites laquelle, par exemple : /{ $command } { $number }
correct-two-entries =
    Quelle publication ? Vous avez répondu au n° { $shown } mais écrit le n° { $named }.
    { $command ->
        [hold] Envoyez /hold { $shown } ou /hold { $named } sans répondre à un message.
        [edit] Envoyez /edit { $shown } ou /edit { $named } sans répondre à un message.
        [release] Envoyez /release { $shown } ou /release { $named } sans répondre à un message.
       *[other] Pour le n° { $named }, envoyez /{ $command } { $named } … sans répondre à un message. Pour le n° { $shown } avec un texte qui commence par { $named }, envoyez /{ $command } { $shown } { $named } …
    }
correct-unknown = La publication n° { $number } n’existe pas ou a été supprimée. Pour voir les dernières et leurs numéros : /latest
correct-withdrawn = La publication n° { $number } a déjà été retirée, vous ne pouvez donc plus la modifier.
fix-no-text = Il manque le nouveau texte. Mettez le titre après le numéro et le texte sur les lignes du dessous : /{ $command } { $number } Nouveau titre
fix-too-old =
    { $days ->
        [one] La publication n° { $number } a plus de { $days } jour, il faut donc prévenir les lecteurs d’une modification. Envoyez /correct { $number } …
       *[other] La publication n° { $number } a plus de { $days } jours, il faut donc prévenir les lecteurs d’une modification. Envoyez /correct { $number } …
    }
fix-unchanged = La publication n° { $number } dit déjà cela, rien n’a donc changé.
change-titles =
    Maintenant : { $title }
    Avant : { $former }
change-title = Le début ne change pas : { $title }
change-preview-fix =
    Les lecteurs verront la publication n° { $number } comme ci-dessus. Personne n’est prévenu. { $have ->
        [0] Aucun chat ne l’a encore
        [one] { $have } chat l’a
       *[other] { $have } chats l’ont
    }{ $waiting ->
        [0] .
        [one] , et { $waiting } l’attend.
       *[other] , et { $waiting } l’attendent.
    }
change-preview-correct =
    Les lecteurs verront la publication n° { $number } comme ci-dessus. { $have ->
        [0] Aucun chat ne l’a encore, donc personne n’est prévenu
        [one] { $have } chat l’a et sera prévenu { $sound ->
            [0] sans son
           *[1] avec son
        }
       *[other] { $have } chats l’ont et seront prévenus { $sound ->
            [0] sans son
           *[1] avec son
        }
    }{ $waiting ->
        [0] .
        [one] . { $waiting } l’attend.
       *[other] . { $waiting } l’attendent.
    }
change-preview-withdraw =
    Les lecteurs verront ce message à la place de la publication n° { $number }. { $have ->
        [0] Aucun chat ne l’a encore, donc personne n’est prévenu
        [one] { $have } chat l’a et sera prévenu { $sound ->
            [0] sans son
           *[1] avec son
        }
       *[other] { $have } chats l’ont et seront prévenus { $sound ->
            [0] sans son
           *[1] avec son
        }
    }{ $waiting ->
        [0] .
        [one] . { $waiting } l’attend et ne la recevra pas.
       *[other] . { $waiting } l’attendent et ne la recevront pas.
    }
change-before = Maintenant :
change-unlike = Est-ce bien le n° { $number } ? Votre texte n’a presque rien en commun avec cette publication.
change-others =
    { $count ->
        [one] { $names } modifie aussi la publication n° { $number }.
       *[other] { $names } modifient aussi la publication n° { $number }.
    }
change-overtaken = La publication n° { $number } a changé depuis que vous avez commencé. Son texte actuel est ci-dessous.
change-overtaken-by = { $name } a modifié la publication n° { $number } depuis que vous avez commencé. Son texte actuel est ci-dessous.
change-overruled =
    { $name } a modifié la publication n° { $number } après vous. Elle dit maintenant :

    { $title }
change-overruled-withdrawn =
    { $name } a retiré la publication n° { $number }, que vous aviez modifiée :

    { $title }
change-held = La publication n° { $number } est suspendue. Les lecteurs verront votre modification après /release { $number }
change-long = Telegram coupe les longs textes : vérifiez que le vôtre est complet.
change-other-number = Ce brouillon concerne le n° { $number }, je n’ai donc rien fait. Pour modifier le n° { $other }, envoyez une nouvelle commande.
change-note = Les lecteurs apprennent ce qui était faux : { $note }
change-ask-note = Qu’est-ce qui était faux ? Répondez en quelques mots : les lecteurs les recevront, au lieu de tout le texte une nouvelle fois.
correct-note-long = Votre explication a { $length } caractères, et la limite est de { $limit }. Rien n’a été modifié. Modifiez votre message pour la raccourcir.
button-correct-bare = Corriger sans explication
button-change =
    { $command ->
        [fix] Modifier sans prévenir
       *[other] Corriger et prévenir
    }
button-change-really = Oui, le n° { $number }
button-cancel = Annuler
correction-overruled =
    { $source } a modifié la publication n° { $number } après vous. Les lecteurs voient maintenant le texte de la source, sans votre mention de correction :

    { $title }

    Pour la modifier à nouveau, répondez à ce message avec /correct ou /fix et le nouveau texte.
fix-kept-body = Le texte sous le titre reste. Pour le supprimer, renvoyez le titre avec une ligne « - » en dessous.
edit-how =
    Copiez le message ci-dessous, modifiez-le et renvoyez-le. { $command ->
        [fix] Pour prévenir les lecteurs, écrivez /correct au lieu de /fix.
       *[other] La publication n° { $number } est trop ancienne pour /fix, les lecteurs seront donc prévenus.
    }
button-edit = Modifier
button-copy = Copier
undo-fix-done = C’est annulé. La publication n° { $number } a retrouvé son texte d’avant. Personne n’est prévenu.
undo-correction-done =
    C’est annulé. La publication n° { $number } a retrouvé son texte d’avant. { $have ->
        [0] Aucun chat ne l’a encore.
        [one] { $have } chat l’a et sera prévenu { $sound ->
            [0] sans son
           *[1] avec son
        }.
       *[other] { $have } chats l’ont et seront prévenus { $sound ->
            [0] sans son
           *[1] avec son
        }.
    }
undo-withdrawal-done =
    La publication n° { $number } est rétablie. Les chats qui l’attendaient la reçoivent maintenant. { $have ->
        [0] Aucun chat ne l’a encore.
        [one] { $have } chat l’a et sera prévenu { $sound ->
            [0] sans son
           *[1] avec son
        }.
       *[other] { $have } chats l’ont et seront prévenus { $sound ->
            [0] sans son
           *[1] avec son
        }.
    }
undo-title = Maintenant : { $title }
undo-changed = La publication n° { $number } a changé depuis : il n’est plus possible d’annuler. Rien n’a été modifié.
undo-late = Cette modification du n° { $number } date de plus de 1 jour : il n’est plus possible de l’annuler. Pour modifier la publication, envoyez /correct { $number } …
button-undo-change = Annuler
fix-breaking = Cette publication a déjà été envoyée et ne peut plus devenir une alerte. Rien n’a été modifié. Pour modifier son texte, enlevez le « ! » ou le mot-dièse (comme #alerte). Pour envoyer une alerte, écrivez une nouvelle publication avec /post !…
change-new =
    { $count ->
        [one] Elle correspond maintenant à { $count } chat de plus et y arrive sans son.
       *[other] Elle correspond maintenant à { $count } chats de plus et y arrive sans son.
    }
fix-done =
    La publication n° { $number } est modifiée, sans son. { $have ->
        [0] À ma connaissance, aucun chat ne l’a
        [one] { $have } chat l’a
       *[other] { $have } chats l’ont
    }{ $waiting ->
        [0] .
        [one] , et { $waiting } l’attendait encore.
       *[other] , et { $waiting } l’attendaient encore.
    }
correct-done =
    La publication n° { $number } est corrigée. { $have ->
        [0] À ma connaissance, aucun chat ne l’a
        [one] { $have } chat l’a et sera prévenu { $sound ->
            [0] sans son
           *[1] avec son
        }
       *[other] { $have } chats l’ont et seront prévenus { $sound ->
            [0] sans son
           *[1] avec son
        }
    }{ $waiting ->
        [0] .
        [one] . { $waiting } l’attendait encore.
       *[other] . { $waiting } l’attendaient encore.
    }
withdraw-done =
    La publication n° { $number } est retirée. { $have ->
        [0] À ma connaissance, aucun chat ne l’a.
        [one] { $have } chat l’a et sera prévenu { $sound ->
            [0] sans son
           *[1] avec son
        }.
       *[other] { $have } chats l’ont et seront prévenus { $sound ->
            [0] sans son
           *[1] avec son
        }.
    }
withdraw-title = Retirée : { $title }
withdraw-stopped =
    { $count ->
        [0] Aucun chat ne l’attendait plus.
        [one] { $count } chat l’attendait encore et ne devrait pas la recevoir. S’il la reçoit, je le préviendrai aussi.
       *[other] Environ { $count } chats l’attendaient encore et ne devraient pas la recevoir. Si certains la reçoivent, je les préviendrai aussi.
    }
withdraw-no-reason = Il manque la raison. Les lecteurs la verront, ajoutez donc quelques mots : /withdraw { $number } L’information était fausse
withdraw-reason-long = Votre raison a { $length } caractères, et la limite est de { $limit }. Rien n’a été retiré. Renvoyez avec une raison plus courte.
hold-done =
    La publication n° { $number } est suspendue. Les messages déjà partis arrivent quand même. { $have ->
        [0] À ma connaissance, aucun chat ne l’a
        [one] { $have } chat l’a
       *[other] Environ { $have } chats l’ont
    }{ $waiting ->
        [0] , et aucun ne l’attend.
        [one] , et { $waiting } l’attend.
       *[other] , et environ { $waiting } l’attendent.
    } Reprenez l’envoi avec /release { $number }
button-hold-tell =
    { $count ->
        [one] Prévenir le chat qui l’a ({ $count })
       *[other] Prévenir les { $count } chats qui l’ont
    }
hold-told =
    { $count ->
        [one] { $count } chat voit maintenant, sans son, que la publication n° { $number } est en cours de vérification. Elle reste suspendue. Pour revenir en arrière : /release { $number }
       *[other] { $count } chats voient maintenant, sans son, que la publication n° { $number } est en cours de vérification. Elle reste suspendue. Pour revenir en arrière : /release { $number }
    }
hold-told-already = Les lecteurs voient déjà que la publication n° { $number } est en cours de vérification. Pour revenir en arrière : /release { $number }
hold-already = La publication n° { $number } est déjà suspendue. Reprenez l’envoi avec /release { $number }
release-done =
    La publication n° { $number } n’est plus suspendue. { $have ->
        [0] Aucun chat ne l’a encore
        [one] { $have } chat l’a
       *[other] { $have } chats l’ont
    }{ $waiting ->
        [0] { $behind ->
            [0] , et il n’y a plus rien à envoyer.
           *[other] .
        }
        [one] , et { $waiting } la reçoit maintenant.
       *[other] , et { $waiting } la reçoivent maintenant.
    }{ $behind ->
        [0] {""}
        [one] {" "}{ $behind } chat qui l’a déjà reçoit ce qui a changé entre-temps.
       *[other] {" "}{ $behind } chats qui l’ont déjà reçoivent ce qui a changé entre-temps.
    }
release-not-held = La publication n° { $number } n’est pas suspendue. Pour la suspendre : /hold { $number }

## État

status-waiting =
    { $count ->
        [0] { $stopped ->
            [0] Aucun message n’attend.
           *[other] Aucun message n’attend, sauf pour les publications suspendues.
        }
        [one] { $count } message attend depuis { $span }.
       *[other] { $count } messages attendent, le plus ancien depuis { $span }.
    }
status-rate =
    { $count ->
        [one] { $count } message envoyé dans la dernière minute.
       *[other] { $count } messages envoyés dans la dernière minute.
    } Limite : { $limit } par seconde.
status-outcomes =
    Ces dernières 24 heures
    Envoyés : { $sent } · modifiés : { $edited } · avis de correction : { $told }
    Non remis : chat disparu { $gone } · chat fermé { $closed } · refusés par Telegram { $rejected } · erreur du programme { $broken }
    Réessayés : { $later } · chat déplacé : { $moved } · peut-être envoyés en double : { $uncertain }
status-held = Suspendues : { $entries }
status-stopped =
    { $entry } ({ $count ->
        [0] aucun message en attente
        [one] { $count } message en attente
       *[other] { $count } messages en attente
    })
status-unreadable =
    { $count ->
        [one] Ces dernières 24 heures, je n’ai pas pu lire { $count } mise à jour de Telegram. Son numéro est dans le journal.
       *[other] Ces dernières 24 heures, je n’ai pas pu lire { $count } mises à jour de Telegram. Leurs numéros sont dans le journal.
    }
status-mismatches =
    { $count ->
        [one] Selon des lecteurs, { $count } publication n’aurait pas dû correspondre :
       *[other] Selon des lecteurs, { $count } publications n’auraient pas dû correspondre. Les plus récentes :
    }
status-mismatch =
    { $count ->
        [0] N° { $number } « { $title } » a correspondu à { $filter }
       *[other] N° { $number } « { $title } » a correspondu à { $filter } à cause de { $words }
    }
status-failing = Sources en panne :
status-none-failing = Aucune source n’est en panne.

## Importer

import-begin =
    Envoyez maintenant le texte, en un ou plusieurs messages ou en fichier .txt. Puis appuyez sur « Terminé ».

    Chaque publication a besoin d’une heure, par exemple :
    • « 16:48 » sur la ligne du dessus
    • « +++ 16.48 Uhr: Le ferry est retrouvé +++ »
    • « il y a 5 minutes »
    • « Jo Doe 6 November 2024 04:16 » en dessous

    Les exports de chats et les tableaux marchent aussi.
import-collecting =
    { $parts ->
        [one] J’ai { $parts } message de { $characters } caractères. Envoyez la suite, ou appuyez sur « Terminé ».
       *[other] J’ai { $parts } messages, soit { $characters } caractères. Envoyez la suite, ou appuyez sur « Terminé ».
    }
import-goes-on = Vous avez déjà commencé une importation, j’y ajoute donc ceci. Pour recommencer, appuyez d’abord sur « Abandonner ».
import-more = J’ai votre texte. Le compte est ci-dessous.
import-collected = Voilà tout le texte. Le résultat est ci-dessous.
import-document-hint = Pour importer ce fichier, renvoyez-le avec /import comme légende.
import-not-text = Je n’arrive pas à lire ce fichier comme du texte. Enregistrez-le en texte brut (UTF-8) et renvoyez-le.
import-too-large = Ce fichier est trop gros. La limite est de { $limit } Mo. Envoyez-le en plusieurs parties.
import-nothing = Il n’y a pas encore de texte. Envoyez-en, puis appuyez sur « Terminé ».
import-entries =
    { $count ->
        [one] { $count } publication
       *[other] { $count } publications
    }{ $new ->
        [0] , aucune nouvelle.
        [one] , dont { $new } nouvelle.
       *[other] , dont { $new } nouvelles.
    }
import-span = Du { $earliest } au { $latest }.
import-authors = Par { $authors }.
import-lede =
    { $lines ->
        [one] J’ai laissé de côté l’introduction au-dessus de la première publication : « { $begins } »
       *[other] J’ai laissé de côté l’introduction au-dessus de la première publication ({ $lines } lignes) : « { $begins } »
    }
import-strays =
    { $lines ->
        [one] J’ai laissé de côté { $lines } ligne entre les publications, qui ressemble à une légende, un bouton ou une liste : « { $begins } »
       *[other] J’ai laissé de côté { $lines } lignes entre les publications, qui ressemblent à des légendes, des boutons ou des listes. La première : « { $begins } »
    }
import-rest =
    { $lines ->
        [one] J’ai laissé de côté { $lines } ligne après la dernière publication : « { $begins } »
       *[other] J’ai laissé de côté { $lines } lignes après la dernière publication : « { $begins } »
    }
import-unused =
    { $lines ->
        [one] { $lines } ligne ressemble à une heure, mais je l’ai lue comme du texte : « { $begins } »
       *[other] { $lines } lignes ressemblent à des heures, mais je les ai lues comme du texte. La première : « { $begins } »
    }
import-figures =
    { $order ->
        [month] Dans les dates comme « { $line } », je lis d’abord le mois. Vérifiez que c’est juste.
       *[day] Dans les dates comme « { $line } », je lis d’abord le jour. Vérifiez que c’est juste.
    }
import-unsure =
    { $count ->
        [one] Je n’en suis pas sûr. Lu autrement, le texte a { $count } publication.
       *[other] Je n’en suis pas sûr. Lu autrement, le texte a { $count } publications.
    }
import-sample =
    { $which ->
        [first] Première
        [last] Dernière
       *[oddest] La plus inhabituelle
    } : { $timed ->
        [yes] { $time }, « { $headline } »
       *[no] « { $headline } »
    }{ $told ->
        [yes] { " – " }{ $body }
       *[no] { "" }
    }
import-merged =
    { $count ->
        [one] { $count } publication apparaît plusieurs fois. Je ne la compte qu’une fois.
       *[other] { $count } publications apparaissent plusieurs fois. Je ne compte chacune qu’une fois.
    }
import-day-guessed = Le texte n’a pas de date. J’ai pris le jour le plus récent qui convient à ses heures.
import-untimed =
    { $count ->
        [one] { $count } publication n’a pas d’heure, car le texte n’en donne pas.
       *[other] { $count } publications n’ont pas d’heure, car le texte n’en donne pas.
    }
button-done = Terminé
button-store = Enregistrer sans envoyer
button-reread =
    { $count ->
        [one] Lire autrement ({ $count } publication)
       *[other] Lire autrement ({ $count } publications)
    }
button-store-publish =
    { $count ->
        [one] Publier { $count } nouvelle publication
       *[other] Publier { $count } nouvelles publications
    }
import-stored =
    { $new ->
        [0] Rien de nouveau : { $count ->
            [one] la publication était déjà enregistrée.
           *[other] les { $count } publications étaient déjà enregistrées.
        }
        [one] { $new } nouvelle publication enregistrée, sans envoi.
       *[other] { $new } nouvelles publications enregistrées, sans envoi.
    }
import-published =
    { $new ->
        [0] Rien de nouveau : { $count ->
            [one] la publication était déjà enregistrée.
           *[other] les { $count } publications étaient déjà enregistrées.
        }
        [one] { $new } nouvelle publication publiée. Elle part vers les lecteurs.
       *[other] { $new } nouvelles publications publiées. Elles partent vers les lecteurs.
    }

## Sources

source-usage =
    Voici les possibilités :
    /source
    /source add https://example.org/live
    /source add https://example.org/live fresh 2h
    /source pause 3
    /source resume 3
    /source poll 3
    /source remove 3

    Avec fresh 2h, j’envoie aussi les publications des 2 dernières heures. Écrivez un nombre et m, h ou d, jusqu’à { $limit }. Sinon, je n’envoie que les nouvelles.
source-looking = Je regarde…
source-added =
    { $kind ->
        [page] Source ajoutée : { $title } (page de direct, n° { $number }).
        [feed] Source ajoutée : { $title } (flux, n° { $number }).
       *[other] Source ajoutée : { $title } ({ $kind }, n° { $number }).
    }
source-added-quietly =
    { $count ->
        [0] Elle n’a pas encore de publications. Les nouvelles iront aux lecteurs.
        [one] J’ai enregistré sa seule publication sans l’envoyer. Les nouvelles iront aux lecteurs.
       *[other] J’ai enregistré ses { $count } publications sans les envoyer. Les nouvelles iront aux lecteurs.
    }
source-added-fresh =
    { $count ->
        [one] J’ai enregistré sa seule publication. Elle part vers les lecteurs.
       *[other] J’ai enregistré ses { $count } publications. { $fresh ->
            [one] La plus récente part vers les lecteurs.
           *[other] Les { $fresh } plus récentes partent vers les lecteurs.
        }
    }
source-follower-gets = Les lecteurs verront les publications ainsi :
source-offered = Je ne peux pas lire { $title } comme un direct, mais la page renvoie à des flux. Lequel ajouter ?
source-offer-gone = Ce bouton a expiré. Renvoyez l’adresse de la page, par exemple : /source add https://example.org/live
source-known = { $title } est déjà ajoutée, sous le n° { $number }. Pour voir son état : /source
source-unknown = Il n’y a pas de source « { $typed } ». Toutes les sources et leurs numéros : /source
source-removed = Source supprimée : { $title }. Ses publications sont gardées, mais il n’en viendra plus.
source-paused = Source en pause : { $title }. Pour la reprendre : /source resume { $number }
source-is-paused = { $title } est en pause. Reprenez-la d’abord : /source resume { $number }
source-resumed = Source reprise : { $title }. J’enregistrerai les publications déjà là sans les envoyer. Les nouvelles iront aux lecteurs.
source-polled-now =
    { $title } : { $new ->
        [0] rien de nouveau
        [one] { $new } nouvelle publication
       *[other] { $new } nouvelles publications
    }{ $edited ->
        [0] {""}
        [one] , { $edited } modifiée
       *[other] , { $edited } modifiées
    }{ $withdrawn ->
        [0] {""}
        [one] , { $withdrawn } retirée
       *[other] , { $withdrawn } retirées
    }.{ $braked ->
        [0] {""}
       *[other] {" "}Je n’en ai pas envoyé { $braked } : la plupart ressemblent à des publications que j’ai déjà.
    }
source-poll-failed = { $title } : { $why }
source-given-up =
    J’ai mis { $title } ({ $url }) en pause, car je n’ai pas pu la lire pendant un jour. Le dernier problème : { $why }

    Quand vous savez qu’elle marche à nouveau, appuyez sur le bouton pour la reprendre.
source-braked =
    Je n’ai pas envoyé { $count ->
        [one] { $count } publication
       *[other] { $count } publications
    } de { $title }. Elles sont arrivées d’un coup, et la plupart sont anciennes ou reprennent des titres que j’ai déjà. Elles sont enregistrées. Les nouvelles partent comme d’habitude.

    Que dois-je en faire ? Si personne ne répond en 24 heures, je ne les envoie pas.
button-brake-newest = Envoyer les 5 plus récentes
button-brake-all = Tout envoyer
button-brake-quiet = Ne rien envoyer
brake-sent =
    { $count ->
        [one] J’envoie { $count } publication à tous les chats auxquels elle correspond.
       *[other] J’envoie { $count } publications à tous les chats auxquels elles correspondent.
    }
brake-quiet = D’accord, je n’envoie pas ces publications. Vous pouvez toujours les voir avec /latest
brake-answered =
    { $answer ->
        [newest] Quelqu’un a déjà choisi : les 5 plus récentes ont été envoyées.
        [all] Quelqu’un a déjà choisi : toutes ont été envoyées.
       *[quiet] Quelqu’un a déjà choisi de ne pas envoyer ces publications.
    }
brake-over = Plus de 24 heures ont passé : je n’envoie plus ces publications.
brake-unknown = Ces publications ont été supprimées.
source-was-braked =
    Pas envoyé ({ $at }) : { $count ->
        [one] { $count } publication qui semblait ancienne ou répétée.
       *[other] { $count } publications qui semblaient anciennes ou répétées.
    } { $answer ->
        [newest] La rédaction a ensuite envoyé les 5 plus récentes.
        [all] La rédaction les a ensuite toutes envoyées.
        [none] La rédaction peut encore les envoyer.
       *[quiet] Elles ne sont pas envoyées.
    }
source-broke = Quelque chose a échoué de mon côté. Les détails sont dans le journal.
source-not-polled = Pas encore lue.
source-polled = Dernière lecture : { $at }.
source-next-now = Prochaine lecture : maintenant.
source-next-seconds = Prochaine lecture dans { $count } s.
source-next-minutes = Prochaine lecture dans { $count } min.
source-rate =
    { $count ->
        [0] Aucune publication des dernières 24 heures.
        [one] { $count } publication des dernières 24 heures, sans compter celles retirées.
       *[other] { $count } publications des dernières 24 heures, sans compter celles retirées.
    }
source-failing =
    { $count ->
        [one] Un échec : { $why }
       *[other] { $count } échecs de suite depuis le { $since } : { $why }
    }
source-paused-asked = Mise en pause par la rédaction : { $at }.
source-paused-failing = En pause ({ $at }) après un jour d’échecs : { $why }
source-held-back =
    { $count ->
        [one] J’ai retardé { $count } modification, car une publication a changé plus de { $limit } fois en une heure. Les lecteurs recevront son dernier texte plus tard.
       *[other] J’ai retardé { $count } modifications, car une publication a changé plus de { $limit } fois en une heure. Les lecteurs recevront son dernier texte plus tard.
    }
sources =
    { $count ->
        [one] { $count } source
       *[other] { $count } sources
    }
sources-none = Il n’y a pas encore de sources. Ajoutez-en une : /source add https://example.org/live
button-poll = Lire { $number } maintenant
button-pause = Pause { $number }
button-resume = Reprendre { $number }
button-remove = Supprimer { $number }
button-previous = ‹ Retour
button-next = Plus ›

## Rédaction

editor-usage =
    Voici les possibilités :
    /editor add 123456789
    /editor list
    /editor remove 123456789

    Chacun peut trouver son ID en m’envoyant /id
editor-bad-id = « { $typed } » n’est pas un ID Telegram. Un ID est un nombre, comme dans /editor add 123456789. Chacun peut trouver le sien en m’envoyant /id
editor-added = { $id } fait maintenant partie de la rédaction.
editor-already = { $id } fait déjà partie de la rédaction.
editor-is-nobody = { $id } appartient à Telegram ou à moi, pas à une personne. Demandez à votre collègue de m’envoyer /id, puis ajoutez ce nombre : /editor add 123456789
editor-is-owner = { $id } est propriétaire de ce bot et peut déjà faire tout ce que peut la rédaction.
editor-removed = { $id } ne fait plus partie de la rédaction.
editor-unknown = { $id } ne fait pas partie de la rédaction. Pour voir qui en est : /editor list
editors =
    { $count ->
        [one] { $count } membre de la rédaction
       *[other] { $count } membres de la rédaction
    }
button-remove-editor = ✕ { $name }
editors-none = La rédaction n’a encore personne d’autre que les propriétaires. Ajoutez quelqu’un : /editor add 123456789

## Quand quelque chose ne marche pas

editors-only = Seule la rédaction peut faire cela. Pour en faire partie, envoyez /id et donnez le nombre à un propriétaire de ce bot.
owners-only = Seuls les propriétaires de ce bot peuvent faire cela.
group-admins-only = Seuls les admins peuvent changer les filtres et les réglages de ce chat.
no-chat = Je ne peux pas répondre ici. Envoyez-moi la commande dans un chat privé ou un groupe.
storage-trouble = Ma base de données ne marche pas en ce moment. Je ferai ce que vous avez demandé dès qu’elle marchera. Si vous n’avez alors pas de réponse, renvoyez votre message.
given-up = Je n’ai pas pu le faire, car ma base de données ne marche pas bien. Renvoyez votre message dans quelques minutes.
failed = Quelque chose a échoué de mon côté. C’est noté dans le journal. Réessayez.
not-typed = Je n’exécute pas les commandes transférées ou venant d’un autre bot. Écrivez vous-même la commande : { $typed }
slow-down = C’est beaucoup pour une minute, je saute donc quelques réponses. Réessayez dans une minute. /stop, /follow et /unfollow marchent toujours.
unknown-command = Je ne connais pas { $typed }. Ce que je sais faire est dans /help
hint-follow = Pour suivre cela, appuyez sur le bouton ou envoyez : /follow { $filter }
hint-command = Si vous parlez de la commande /{ $name }, appuyez sur le bouton.
hint-post-this = Pour publier ceci, appuyez sur le bouton. Pour modifier une publication, répondez à un message qui la montre, en commençant par /fix ou /correct.
button-post-this = Publier ceci
post-gone = Je ne vois plus ce message. Renvoyez-le après /post
edit-not-read = Je ne lis pas les commandes modifiées. Envoyez la commande dans un nouveau message.
edit-not-read-of = La publication n° { $number } est déjà publiée, et je ne lis pas les commandes modifiées. Pour la modifier, envoyez /fix { $number } … ou /correct { $number } …
hint = Pour suivre quelque chose, écrivez-le après la commande, par exemple : /follow football. Ce que je sais faire est dans /help

## Thèmes. Le nom court d'un thème suit topic: dans un filtre.

topic-list = Vous pouvez suivre ces thèmes. Beaucoup ont des parties plus petites. Appuyez sur un thème pour le voir, ou écrivez son nom, par exemple : /topic énergie
button-topic-wider = ‹ { $name }
button-topics = ‹ Tous les thèmes
topic-list-own = Créés ou modifiés par le propriétaire de ce bot : { $names }
topic-shown = { $name } : /follow topic:{ $slug }
topic-wider = Fait partie de : { $names }
topic-parts = Comprend : { $names }
topic-words = Mots du propriétaire pour ce thème : { $words }
topic-usage =
    Les propriétaires peuvent ajouter des mots à un thème ou en créer un. Les nouvelles publications qui contiennent l’un de ces mots en font alors partie. Exemples :
    /topic add Mer du Nord: éolien en mer, "dogger bank", =Sylt, -plage
    /topic remove Mer du Nord: éolien en mer
    /topic remove Mer du Nord
    Un mot correspond sous toutes ses formes, =Sylt seulement tel quel. Avec -plage, ce mot ne compte pas.
topic-unknown =
    { $found ->
        [0] Il n’y a pas de thème « { $typed } ». Tous les thèmes : /topic
       *[other] Il n’y a pas de thème « { $typed } ». Vouliez-vous dire { $nearest } ? Tous les thèmes : /topic
    }
topic-changed = Thème modifié : { $name }. Cela vaut pour les nouvelles publications. Suivez-le avec /follow topic:{ $slug }
topic-made = Thème créé : { $name }. Cela vaut pour les nouvelles publications. Suivez-le avec /follow topic:{ $slug }
topic-no-word = « { $word } » n’est pas l’un de vos mots pour { $name }, rien n’a donc changé. Pour voir vos mots : /topic { $name }
topic-reserved = Un thème ne peut pas s’appeler « { $name } », car cela veut dire autre chose dans un filtre. Choisissez un autre nom.
topic-unclosed-quote = Il manque un guillemet : { $typed }. Mettez l’expression entre deux guillemets, comme "dogger bank".
topic-removed = Vos mots pour { $name } sont supprimés.
topic-not-own = Vous n’avez pas ajouté de mots à « { $name } ». Pour voir les thèmes que vous avez modifiés : /topic
topic-name-long = Le nom d’un thème peut avoir jusqu’à { $limit } caractères. Choisissez-en un plus court.
topic-bad-word = Je ne peux pas chercher « { $typed } ». Utilisez des lettres ou des chiffres : jusqu’à { $words } mots et { $characters } caractères. Séparez les expressions par des virgules, comme dans : éolien en mer, "dogger bank"
topic-many-words = Un thème peut avoir jusqu’à { $limit } mots et expressions de vous. Supprimez-en avec /topic remove, ou faites deux thèmes.
topic-many = Vous pouvez créer ou modifier jusqu’à { $limit } thèmes. Supprimez-en un avec /topic remove

## Filtres illisibles. $position compte les caractères à partir de 1.
filter-empty = Le filtre est vide. Écrivez un mot, une "expression", pays:UA, thème:énergie ou le mot tout.
filter-too-long = Le filtre a { $length } caractères, et la limite est de { $limit }. Raccourcissez-le, ou suivez ses parties une à une.
filter-too-many-terms = Le filtre a { $count } parties, et la limite est de { $limit }. Enlevez-en, ou suivez-les une à une.
filter-unclosed-quote = Il manque un guillemet : celui de « { $near } » (caractère { $position }) n’est pas fermé. Mettez l’expression entre deux guillemets, comme "corée du nord".
filter-empty-quotes = Il n’y a rien entre les guillemets du caractère { $position }. Mettez-y une expression, comme "corée du nord".
filter-lone-dash = Il manque un mot après le tiret du caractère { $position }. Pour exclure un mot, mettez le tiret juste devant : -football
filter-no-word = « { $typed } » (caractère { $position }) n’a ni lettre ni chiffre. Les filtres cherchent des mots. Écrivez-en un à la place, ou enlevez ceci.
filter-sign = Je ne peux pas chercher le « { $sign } » de « { $typed } » (caractère { $position }). Enlevez-le. Je trouve de toute façon un mot sous toutes ses formes.
filter-stop-words = « { $typed } » est trop courant : presque tous les textes contiennent de tels mots. Ajoutez un mot plus précis, ou enlevez ceci.
filter-only-exclusions = « { $typed } » dit seulement ce qu’il faut exclure. Ajoutez ce que vous voulez, comme dans ukraine -football ou tout -football.
filter-contradiction = Le filtre demande quelque chose que « { $typed } » exclut : rien ne peut correspondre. Enlevez l’un des deux.
filter-unknown-field = Je ne connais pas « { $field }: » (caractère { $position }). Vous pouvez utiliser pays, thème, titre, source, auteur ou est, comme dans pays:UA, titre:drones ou est:fort.
filter-address = On ne peut pas suivre une adresse, seulement des mots. Essayez un mot, par exemple : /follow inondation. La rédaction peut ajouter un direct avec /source add et son adresse.
filter-empty-country = Il manque un pays après « pays: » (caractère { $position }). Écrivez son code ou son nom, comme pays:UA ou pays:ukraine.
filter-unknown-country = { $found ->
    [0] Il n’y a pas de pays « { $typed } » (caractère { $position }). Écrivez son code ou son nom, comme pays:UA ou pays:ukraine.
   *[other] Il n’y a pas de pays « { $typed } » (caractère { $position }). Vouliez-vous dire { $nearest } ?
}
filter-empty-topic = Il manque un thème après « thème: » (caractère { $position }). Écrivez son nom, comme thème:énergie ou thème:"changement climatique".
filter-unknown-topic = { $found ->
    [0] Il n’y a pas de thème « { $typed } » (caractère { $position }). Tous les thèmes sont dans /topic. Pour chercher le mot, enlevez thème:
   *[other] Il n’y a pas de thème « { $typed } » (caractère { $position }). Vouliez-vous dire { $nearest } ? Tous les thèmes : /topic
}
filter-too-many-cases = Les parenthèses et les choix de ce filtre donnent plus de { $limit } combinaisons. Enlevez-en, ou suivez ses parties une à une.
filter-too-deep = Au caractère { $position }, il y a plus de { $limit } parenthèses les unes dans les autres. Mettez-en moins, ou faites deux filtres.
filter-unclosed-bracket = La parenthèse « { $typed } » du caractère { $position } n’est pas fermée. Fermez-la après les mots qui vont ensemble, comme dans (kiev, kharkiv) drones.
filter-stray-bracket = La parenthèse « { $typed } » du caractère { $position } n’est pas ouverte. Ouvrez-en une avant, ou enlevez-la.
filter-empty-brackets = Il n’y a rien entre les parenthèses du caractère { $position }. Mettez-y des mots qui vont ensemble, comme dans (kiev, kharkiv) drones.
filter-lone-operator = Il manque quelque chose à côté de « { $typed } » (caractère { $position }). OU va entre deux mots, et SAUF devant un mot, comme dans kiev OU kharkiv. Pour chercher le mot lui-même, mettez-le entre guillemets.
filter-case-only-excludes = « { $typed } » (caractère { $position }) dit seulement ce qu’il faut exclure : presque tout correspond à ce choix. Mettez les choix entre parenthèses et ce qu’il faut exclure après, comme dans (kiev, kharkiv) -football.
filter-empty-value = Il manque quelque chose après « { $typed } » (caractère { $position }). Écrivez un mot ou une "expression" juste après les deux-points, comme dans titre:drones.
filter-unknown-flag = Je ne connais pas « { $typed } » (caractère { $position }). Choisissez parmi : { $choices }.
filter-late-language = « { $typed } » (caractère { $position }) fixe la langue de tout le filtre. Mettez-le au tout début, comme dans lang:de Häuser.
filter-unknown-language = Je ne connais pas la langue « { $typed } » (caractère { $position }). Enlevez-la, ou prenez l’un de ces codes : { $choices }.

## Sources et textes copiés illisibles

source-bad-url = Je ne peux pas lire cette adresse. Elle doit commencer par http:// ou https:// et n’avoir ni identifiant ni mot de passe, comme dans https://example.org/feed.xml
source-bad-redirect = { $host } me redirige vers autre chose qu’une adresse web normale. Ouvrez la source dans un navigateur et envoyez-moi l’adresse où vous arrivez.
source-unreachable = Je n’arrive pas à joindre { $host }, ou ce n’est pas un serveur web qui répond. Vérifiez l’adresse. Si elle est juste, réessayez plus tard.
source-timeout = { $host } n’a pas envoyé toute sa réponse en { $seconds } secondes. Réessayez plus tard.
source-certificate = Le certificat de sécurité de { $host } n’est pas valide, je n’y lis donc rien. C’est au responsable du site de le renouveler.
source-broken-off = La réponse de { $host } s’est coupée au milieu. Réessayez plus tard.
source-status =
    { $status ->
        [401] { $host } demande de se connecter à cette adresse. Je ne peux lire que les pages publiques.
        [403] { $host } ne me laisse pas lire cette adresse (403). Demandez au responsable du site, ou essayez une autre adresse.
        [404] Il n’y a rien à cette adresse sur { $host } (404). Vérifiez qu’elle est bien écrite.
        [410] La page de cette adresse sur { $host } n’existe plus (410). Cherchez sa nouvelle adresse.
        [429] { $host } me demande de venir moins souvent (429). J’attendrai aussi longtemps que demandé.
       *[other] { $host } a répondu par l’erreur { $status }. Réessayez plus tard.
    }
source-redirects = { $host } me redirige plus de { $limit } fois. Ouvrez la page dans un navigateur et envoyez-moi l’adresse où vous arrivez.
source-too-large = { $host } envoie plus de { $megabytes } Mo, et c’est le maximum que je lis d’une source. Essayez un flux avec moins de publications.
source-not-a-feed =
    { $looks ->
        [empty] Il n’y a rien à cette adresse : le fichier est vide. Vérifiez qu’elle est bien écrite, ou réessayez plus tard.
        [html] Sur cette page web, je n’ai trouvé ni direct que je sache lire, ni flux. Cherchez-y un lien nommé RSS, Atom ou Feed et envoyez-moi cette adresse.
        [json] C’est du JSON, mais pas un JSON Feed. Envoyez-moi l’adresse de la page du direct ou de son flux.
        [xml] C’est du XML, mais ni RSS ni Atom. Envoyez-moi l’adresse de la page du direct ou de son flux.
        [binary] Je ne peux pas lire ce type de fichier. Envoyez-moi l’adresse de la page du direct ou de son flux (RSS, Atom, JSON Feed).
       *[text] C’est du texte brut. Envoyez-moi l’adresse de la page du direct ou de son flux (RSS, Atom, JSON Feed). Pour importer le texte d’un direct, utilisez /import
    }
source-unreadable = C’est trop abîmé pour que je puisse le lire. Si c’est un flux, essayez la page web du direct. Si c’est une page web, essayez un flux.
source-too-slow = La lecture a duré plus de { $seconds } secondes, je l’ai donc arrêtée. Essayez un flux ou une page avec des publications moins nombreuses ou plus simples.
source-unreachable-now = Je n’arrive pas à joindre { $host } en ce moment. Je continue d’essayer.
source-timeout-now = { $host } est trop lent en ce moment : la réponse n’est pas arrivée en entier en { $seconds } secondes. Je continue d’essayer.
source-status-now =
    { $status ->
        [401] { $host } demande maintenant de se connecter à cette adresse. Je ne peux lire que les pages publiques.
        [403] { $host } ne me laisse plus lire cette adresse (403). Je continue d’essayer. Si cela dure, demandez au responsable du site.
        [404] Il n’y a plus rien à cette adresse sur { $host } (404). Je continue d’essayer. Si le direct a changé d’adresse, ajoutez la nouvelle.
        [410] { $host } indique que cette adresse n’existe plus (410). Si le direct a changé d’adresse, ajoutez la nouvelle.
        [429] { $host } me demande de venir moins souvent (429). J’attendrai aussi longtemps que demandé.
       *[other] { $host } a un problème et répond par l’erreur { $status }. Je continue d’essayer.
    }
source-redirects-now = { $host } me redirige maintenant plus de { $limit } fois. Je continue d’essayer. Si cela dure, ajoutez l’adresse finale.
source-bad-redirect-now = { $host } me redirige maintenant vers autre chose qu’une adresse web normale. Je continue d’essayer. Si cela dure, ouvrez la source dans un navigateur et ajoutez l’adresse où vous arrivez.
source-not-a-feed-now =
    { $looks ->
        [empty] L’adresse répond maintenant par un fichier vide. Je continue d’essayer.
       *[other] L’adresse répond maintenant par quelque chose que je ne peux lire ni comme un direct ni comme un flux. Je continue d’essayer. Si le direct a changé d’adresse, ajoutez la nouvelle.
    }
source-unreadable-now = La source est abîmée en ce moment et je ne peux pas la lire. Je continue d’essayer.
source-too-large-now = { $host } envoie maintenant plus de { $megabytes } Mo, et c’est le maximum que je lis d’une source. Je continue d’essayer. Un flux avec moins de publications marcherait.
source-too-slow-now = La lecture de la source dure maintenant plus de { $seconds } secondes, je l’ai donc arrêtée. Je continue d’essayer.
report-failing =
    Je n’arrive plus à lire { $title } depuis le { $since }. { $why }

    Pour voir son état : /source. Je modifierai ce message quand elle marchera à nouveau.
report-well = { $title } marche à nouveau. Je n’ai pas pu la lire du { $since } au { $until }.
source-limit =
    { $reason ->
        [lively] Je la lis au moins toutes les { $wait }, car elle a eu une publication dans les dernières 24 heures.
        [new] Je la lis au moins toutes les { $wait }, car elle a été ajoutée dans les dernières 24 heures et n’a pas encore de nouvelle publication.
        [starting] Je la lis toutes les { $wait }, car son direct commence.
        [setting] Je ne la lis que toutes les { $wait }, à cause de POLL_INTERVAL.
        [asked] Je ne la lis pas plus souvent que toutes les { $wait }, car elle le demande.
       *[quiet] Je la lis au moins toutes les { $wait }, car elle n’a pas eu de publication dans les dernières 24 heures.
    }

paste-no-entry =
    Je n’ai pas trouvé de publication dans ce texte. Chaque publication a besoin d’une heure au-dessus, en dessous ou à côté, par exemple :
    16:48 Jo Doe
    Le ferry est retrouvé au large du cap
    Tout le monde à bord va bien.
paste-too-long = Ce texte a plus de { $limit } caractères, et c’est le maximum que je lis en une fois. Importez-le en plusieurs parties.
paste-too-much = La lecture de ce texte a pris trop de temps ou de mémoire, je l’ai donc arrêtée. Importez-le en plusieurs parties.

## Réglages : quand et comment les publications arrivent

command-settings = Choisir quand et comment les publications arrivent
command-mute = Mettre ce chat en sourdine
command-unmute = Lever la sourdine
command-quiet = Régler des heures calmes
command-digest = Recevoir les publications regroupées
command-timezone = Régler votre fuseau horaire
help-settings = /settings – choisir quand et comment les publications arrivent
help-mute = /mute 2h – pas de publications pendant 2 heures. Aussi : /mute jusqu’à 18:00, /mute jusqu’à demain
help-unmute = /unmute – lever la sourdine
help-quiet = /quiet 22:00-07:00 – heures calmes : les publications attendent leur fin. Aussi : /quiet 22-7 silence (les publications arrivent sans son), /quiet non
help-digest = /digest 08:00 18:00 – recevoir à ces heures les publications regroupées en un message. Aussi : /digest toutes les heures, /digest non
help-timezone = /timezone Paris – régler votre fuseau horaire
settings-chat = Réglages de ce chat
settings-topic = Réglages de ce sujet
settings-from-group = (comme dans le groupe)
settings-sound = Notifications : { $value }
settings-quiet = Heures calmes : { $value }
settings-pace = Fréquence : { $value }
settings-zone = Fuseau horaire : { $city }, il est { $time }
settings-pictures =
    Images : { $on ->
        [on] oui
       *[off] non
    }
settings-why =
    Pourquoi vous recevez ceci : { $line ->
        [on] { $button ->
            [on] ligne et bouton
           *[off] la ligne seulement
        }
       *[off] { $button ->
            [on] le bouton seulement
           *[off] non affiché
        }
    }
button-settings-sound = Notifications
button-settings-quiet = Heures calmes
button-settings-pace = Fréquence
button-settings-zone = Fuseau horaire
button-settings-why = Pourquoi vous recevez ceci
button-settings-pictures = Images
button-settings-mute = Sourdine
button-settings-back = ‹ Tous les réglages
button-chosen = ✓ { $choice }
button-as-group = Comme dans le groupe
sound-choice =
    { $sound ->
        [all] son pour toutes les publications
        [none] pas de son
       *[breaking] son pour les alertes seulement
    }
quiet-off = aucune
quiet-hours =
    { $hours }. { $how ->
        [silent] Les publications arrivent sans son.
       *[held] Les publications attendent, puis arrivent en un seul message.
    } { $urgent ->
        [on] Les alertes arrivent comme d’habitude.
       *[off] Cela vaut aussi pour les alertes.
    }
quiet-typed = Pour régler d’autres heures, envoyez par exemple : /quiet 21:30-06:00
quiet-unreadable = Je ne comprends pas « { $typed } ». Les heures calmes ont besoin de deux heures différentes, par exemple : /quiet 22:00-07:00
button-quiet-as =
    { $how ->
        [silent] Les publications arrivent sans son
       *[held] Les publications attendent la fin
    }
button-urgent = Laisser passer les alertes
pace-choice =
    { $pace ->
        [hourly] une fois par heure, en un message
        [key] temps forts seulement
        [breaking] alertes seulement
       *[each] chaque publication aussitôt
    }
pace-times = en un message à { $times }
pace-typed = Dans tous les cas, les alertes arrivent aussitôt. Pour choisir d’autres heures, envoyez par exemple : /digest 07:30 12:00 18:00
pace-rest = Pour voir les autres publications, envoyez /catchup
digest-unreadable = Je ne comprends pas « { $typed } ». Envoyez jusqu’à { $limit } heures de la journée, par exemple : /digest 08:00 18:00
zone-typed = Pour en régler un autre, envoyez /timezone et une ville où il est la même heure que chez vous, par exemple : /timezone Paris
zone-other = Envoyez /timezone et une ville où il est la même heure que chez vous, par exemple : /timezone Paris
zone-change = Vous pouvez le changer à tout moment avec /timezone
zone-ask = Quelle heure est-il chez vous ? Je pourrai ainsi afficher les heures et respecter les heures calmes selon votre montre.
zone-of-country =
    { $count ->
        [one] { $country } : pour régler l’heure de ce pays, appuyez dessus.
       *[other] { $country } : ce pays a plusieurs heures. Appuyez sur la vôtre.
    }
zone-unknown =
    { $count ->
        [0] Je ne connais pas le fuseau horaire « { $typed } ». Envoyez une grande ville où il est la même heure que chez vous, par exemple : /timezone Paris
       *[other] Je ne connais pas le fuseau horaire « { $typed } ». Vouliez-vous dire { $nearest } ? Vous pouvez aussi envoyer une autre ville, par exemple : /timezone Paris
    }
button-zone = { $time } { $city }
button-zone-other = Autre
button-reason-shown = Ligne sous chaque publication
button-why-shown = Bouton « Pourquoi ? »
button-pictures-shown = Image au-dessus du texte
mute-state = { $until }.
mute-state-group = Tout le groupe : { $until }. Pour y mettre fin, un admin peut envoyer /unmute en dehors des sujets.
mute-none = Pas de sourdine.
mute-choose = Combien de temps ne dois-je rien envoyer ? Vous pouvez aussi l’écrire, par exemple : /mute 2h ou /mute jusqu’à 18:00
mute-meanwhile =
    { $urgent ->
        [on] En attendant, seules les alertes arrivent. Pour voir le reste, envoyez /catchup
       *[off] En attendant, aucune publication n’arrive. Pour voir ce qu’il y a eu, envoyez /catchup
    }
mute-unreadable = Je ne comprends pas « { $typed } ». Envoyez une durée, jusqu’à 365 jours, par exemple : /mute 2h ou /mute jusqu’à 18:00
button-mute =
    { $span ->
        [hour] 1 heure
        [hours] 8 heures
        [morning] Jusqu’à demain matin
       *[forever] Jusqu’à nouvel ordre
    }
button-unmute = Lever la sourdine
muted-until = en sourdine (fin : { $time })
muted-until-unmuted = en sourdine jusqu’à nouvel ordre
time-tomorrow = demain, { $time }
time-on = { $date }, { $time }

## Filtres : annuler, rattraper et régler chacun d'eux

missed-count =
    { $count ->
        [one] Entre-temps, il y a eu { $count } publication.
       *[other] Entre-temps, il y a eu { $count } publications.
    }
missed-back = Les publications arrivent de nouveau ici. { $told }
button-catch-up = Rattraper
button-undo = Annuler
follow-restored =
    { $count ->
        [one] Ce chat suit de nouveau : { $filter }
       *[other] Ce chat a retrouvé { $count } filtres.
    }
undo-too-late = Il est trop tard pour annuler. Suivez-le de nouveau, par exemple : /follow football
undo-nothing = Il n’y a plus rien à annuler ici. Pour voir les filtres de ce chat : /following
undo-too-many = En annulant, ce chat aurait plus de { $limit } filtres, et c’est la limite. Supprimez-en un d’abord : /following
follow-card-sound = Notifications : { $value }
follow-card-pace = Fréquence : { $value }
follow-sound =
    { $sound ->
        [chat] comme dans ce chat
        [all] son pour toutes les publications
        [none] pas de son
       *[breaking] son pour les alertes seulement
    }
follow-pace =
    { $pace ->
        [chat] comme dans ce chat
        [each] chaque publication aussitôt
        [hourly] une fois par heure, en un message
        [times] en un message à heures fixes
        [key] temps forts seulement
       *[breaking] alertes seulement
    }
button-follow-mute =
    { $span ->
        [hour] Sourdine 1 heure
        [hours] Sourdine 8 heures
        [morning] Jusqu’à demain
       *[forever] Jusqu’à nouvel ordre
    }
button-follow-unmute = Lever la sourdine
button-follow-sound = Notifications
button-follow-pace = Fréquence
button-follow-chosen = ✓ { $choice }
button-follow-card = ‹ Retour
button-follow-list = ‹ Tous les filtres
command-catchup = Voir ce que vous avez manqué
help-catchup = /catchup – voir ce que vous avez manqué. Aussi : /catchup aujourd’hui, /catchup depuis lundi, /catchup 2h
catchup-title =
    { $count ->
        [one] { $count } publication · { $since } – { $until }
       *[other] { $count } publications · { $since } – { $until }
    }
catchup-none = Il n’y a rien eu ({ $since } – { $until }). Remontez plus loin, par exemple : /catchup depuis lundi
catchup-follows-nothing = Ce chat ne suit encore rien, il n’y a donc rien à rattraper. Choisissez avec /follow
catchup-unreadable = Je ne comprends pas « { $typed } » comme un moment. Essayez par exemple : /catchup aujourd’hui, /catchup depuis lundi ou /catchup 2h
start-muted = Ce chat est encore { $until }. Pour y mettre fin, envoyez /unmute
stopped-unknown = C’est arrêté : je n’envoie plus rien ici. Pour recommencer, envoyez /start
button-forget = Tout oublier
stop-over = Ce bouton vient d’un /stop précédent. Si vous voulez que j’arrête, renvoyez /stop.
follow-back = Ce chat suit aussi ce qu’il suivait avant /stop : { $count } filtres en tout. Pour les voir : /following
following-stopped = Vous avez envoyé /stop, je n’envoie donc rien ici. Pour recevoir de nouveau des publications, envoyez /start

## Trouver : recherche, sources et mots que les gens écrivent

command-search = Chercher dans toutes les publications
help-search = /search inondation -barrage – chercher dans toutes les publications que j’ai. Tout ce que vous pouvez écrire est dans /help filters
search-usage = Écrivez ce que vous cherchez après la commande, par exemple : /search inondation, tempête. Toutes les possibilités sont dans /help filters
search-title = Dernières publications pour { $filter }
search-none = Je n’ai pas de publication pour { $filter }. Pour en recevoir une quand elle arrive, appuyez sur le bouton.
search-none-followed = Je n’ai pas de publication pour { $filter }. Vous en recevrez une quand elle arrivera, car ce chat suit ce filtre.
button-search-follow = Suivre cette recherche
command-sources = Voir d’où viennent les publications
help-sources = /sources – voir d’où viennent les publications, et suivre l’une de ces sources
origins-title =
    { $count ->
        [one] Les publications viennent de { $count } source. Appuyez dessus pour la suivre.
       *[other] Les publications viennent de { $count } sources. Appuyez sur l’une d’elles pour la suivre.
    }
origins-none = Je ne lis aucune source en ce moment. Les textes de la rédaction arrivent quand même. Pour voir les dernières publications : /latest
origin-entries =
    { $count ->
        [0] aucune publication dans les dernières 24 heures
        [one] { $count } publication dans les dernières 24 heures
       *[other] { $count } publications dans les dernières 24 heures
    }
button-origin = Suivre { $name }
command-meant = Je ne connais pas { $typed }. Vouliez-vous dire { $nearest } ?
edit-run = Je n’exécute pas de moi-même les commandes modifiées. Pour exécuter celle-ci, appuyez dessus.
stop-ask = Dois-je arrêter d’envoyer des publications ici ? Vous pourrez annuler. Pour une simple pause, envoyez /mute
button-stop = Ne plus rien recevoir
thanks-answer = Avec plaisir !
# Mots que les gens écrivent sans commande, en minuscules et séparés par des virgules.
plain-stop = stop, arrête, arrêtez, arrêter, ça suffit, désabonner, se désabonner, désinscription
plain-help = aide, aidez-moi, aide-moi, à l’aide, ?
plain-thanks = merci, merci beaucoup, merci bien, mille mercis, 👍, 🙏, ❤️

## Langue : celle que parle chaque chat

command-mistake = Signaler une faute dans mes textes
help-mistake = /mistake « Suvre » devrait être « Suivre » – signaler une faute dans mes textes
button-settings-language = Langue
settings-language =
    { $automatic ->
        [on] Langue : { $language } (comme dans Telegram)
       *[off] Langue : { $language }
    }
button-language-auto = Comme dans Telegram
button-language-draft = { $language } (brouillon)
language-drafts = Personne n’a encore relu les brouillons. Vous avez vu une faute ? Dites-le aux personnes qui gèrent ce bot, par exemple : /mistake « Suvre » devrait être « Suivre »
language-choose = Quelle langue dois-je parler ici ?
mistake-usage = Qu’est-ce qui est faux, et que faudrait-il écrire ? Par exemple : /mistake « Suvre » devrait être « Suivre »
mistake-told = Merci ! Les personnes qui gèrent ce bot ont reçu votre message.
mistake-untold = Je n’arrive pas à joindre les personnes qui gèrent ce bot. Réessayez plus tard.
mistake-from = { $name } signale une faute ({ $language }) :
mistake-about = Il s’agit de ce message :
command-share = Partager une publication ou quelque chose à suivre
help-share = /share tempête – recevoir un lien pour partager ce que vous suivez, un direct ou, si vous répondez à une publication, cette publication
share-choose = Que voulez-vous partager ? Appuyez dessus ou écrivez-le, par exemple : /share tempête. Pour partager une publication, répondez-y avec /share
share-usage = Écrivez ce que vous voulez partager, par exemple : /share tempête. Pour partager une publication, répondez-y avec /share
share-filter = Suivez { $filter } sur Telegram. Ce lien montre ce qui arrive :
share-entry = { $title }
share-no-entry = Je ne sais pas de quelle publication vous parlez. Répondez avec /share à un message qui en montre une seule.
button-share = Partager…
button-read-at = Lire sur { $source }
button-read = Lire l’article
link-gone = Ce lien ne fonctionne plus. Demandez-en un nouveau.
liveblog-gone = Ce direct est terminé.
liveblog-ended = Le direct « { $title } » est terminé, je l’ai donc retiré des filtres de ce chat. Pour voir d’autres directs : /sources
filter-liveblog = le direct « { $title } »
inline-live = Voir la publication telle qu’elle est maintenant
button-inline-help = Je ne comprends pas. Comment chercher ?
button-inline-none = Aucune publication. Suivre ceci
opml-exported =
    { $count ->
        [one] { $count } source
       *[other] { $count } sources
    }
opml-found =
    { $count ->
        [0] Il n’y a aucune nouvelle source dans ce fichier.
        [one] { $count } nouvelle source. Je ne la lirai que quand vous aurez appuyé sur le bouton.
       *[other] { $count } nouvelles sources. Je ne les lirai que quand vous aurez appuyé sur le bouton.
    }
opml-known =
    { $count ->
        [one] { $count } source de ce fichier est déjà là.
       *[other] { $count } sources de ce fichier sont déjà là.
    }
opml-unusable =
    { $count ->
        [one] { $count } adresse est inutilisable :
       *[other] { $count } adresses sont inutilisables :
    }
opml-refused = { $url } – { $why }
opml-refused-more =
    { $count ->
        [one] Et { $count } autre.
       *[other] Et { $count } autres.
    }
button-opml-import =
    { $count ->
        [one] Ajouter { $count } source
       *[other] Ajouter { $count } sources
    }
opml-imported =
    { $count ->
        [0] Toutes ces sources sont déjà là.
        [one] { $count } source ajoutée. Ses anciennes publications sont gardées sans être envoyées. Si elle est illisible, je vous le dirai.
       *[other] { $count } sources ajoutées. Leurs anciennes publications sont gardées sans être envoyées. Si l’une est illisible, je vous le dirai.
    }
opml-undone =
    { $count ->
        [0] Il n’y a rien à annuler : ces sources ont déjà disparu.
        [one] { $count } source supprimée.
       *[other] { $count } sources supprimées.
    }
opml-gone = Je ne trouve plus ce fichier. Envoyez-le à nouveau.
opml-too-large = Ce fichier dépasse { $limit } Mo. Envoyez-en un avec moins de sources.
opml-too-much = Ce fichier est trop long à lire. Envoyez-en un avec moins de sources.
opml-not-xml = Ce n’est pas une liste de sources : la ligne { $line } n’est pas du XML valide. Exportez à nouveau la liste depuis votre lecteur de flux, au format OPML.
opml-entities = Je ne lis pas les fichiers qui déclarent des entités. Exportez à nouveau la liste depuis votre lecteur de flux, au format OPML.
opml-not-opml = C’est du XML, mais pas de l’OPML. Exportez à nouveau la liste depuis votre lecteur de flux, au format OPML.
opml-empty = Il n’y a aucune source dans ce fichier. Une source est un élément outline avec un xmlUrl.
opml-too-many = Ce fichier contient { $count } sources. J’en importe { $limit } à la fois au maximum : divisez-le.
source-not-public = Cette adresse est dans un réseau privé.
command-mydata = Recevoir les filtres, les réglages et les publications de ce chat dans un fichier
help-mydata = /mydata – recevoir dans un fichier les filtres et les réglages de ce chat et ce qui a été envoyé ici. Envoyez-le ici ou dans un autre chat pour rétablir filtres et réglages
command-forget = Effacer tout ce qui concerne ce chat
help-forget = /forget – effacer tout ce que je garde sur ce chat
privacy-chat = Voici ce que je garde sur ce chat : son ID Telegram, son type, son titre et sa langue, ses filtres, ses réglages, ses cartes épinglées, depuis quand je le connais, quand j’y ai envoyé quelque chose pour la dernière fois et quand /catchup y a servi pour la dernière fois. Je garde aussi les ID Telegram des personnes qui m’ont ajouté ou qui ont choisi les filtres.
privacy-typed = J’efface ma copie d’un message ou d’un appui dès que je l’ai traité. Si quelqu’un essaie un filtre, fait une recherche ou envoie quelques mots sans commande ici, je garde ces mots 1 jour.
privacy-sent =
    { $days ->
        [one] Je garde quelles publications ont été envoyées ici et quand, jusqu’à { $days } jour après l’arrivée ou la dernière modification de la publication, pour que les corrections puissent vous parvenir.
       *[other] Je garde quelles publications ont été envoyées ici et quand, jusqu’à { $days } jours après l’arrivée ou la dernière modification de la publication, pour que les corrections puissent vous parvenir.
    }
privacy-mismatches =
    { $days ->
        [one] Si vous signalez qu’une publication n’aurait pas dû correspondre, je garde le filtre et la publication { $days } jour, mais pas qui l’a signalée.
       *[other] Si vous signalez qu’une publication n’aurait pas dû correspondre, je garde le filtre et la publication { $days } jours, mais pas qui l’a signalée.
    }
privacy-links = Un lien créé avec /share fonctionne { $link_days } jours à compter de la dernière fois. Je garde son filtre et une clé au hasard, mais pas qui l’a créé. Ce que vous écrivez après mon nom dans d’autres chats n’est pas enregistré.
privacy-channels = Si vous connectez un canal, je garde que vous le gérez, votre dernier message d’essai et ma dernière question à son sujet, au plus aussi longtemps que les réglages de ce chat.
privacy-editors =
    { $entry_days ->
        [one] Sur les membres de la rédaction, je garde aussi leur ID Telegram, qui les a ajoutés, où ils ont ajouté des sources ou modifié des thèmes, et mon dernier message sur chaque source. Leurs brouillons et mes messages sur leurs publications sont gardés { $entry_days } jour, comme les publications.
       *[other] Sur les membres de la rédaction, je garde aussi leur ID Telegram, qui les a ajoutés, où ils ont ajouté des sources ou modifié des thèmes, et mon dernier message sur chaque source. Leurs brouillons et mes messages sur leurs publications sont gardés { $entry_days } jours, comme les publications.
    }
privacy-ends =
    { $days ->
        [one] Quand des filtres sont supprimés ici, ou avec /stop, je les garde { $days } jour pour que vous puissiez annuler. { $days } jour après qu’un chat a envoyé /stop ou m’a bloqué, j’efface son titre, ses réglages et ses filtres. Restent son ID, son type et la date.
       *[other] Quand des filtres sont supprimés ici, ou avec /stop, je les garde { $days } jours pour que vous puissiez annuler. { $days } jours après qu’un chat a envoyé /stop ou m’a bloqué, j’efface son titre, ses réglages et ses filtres. Restent son ID, son type et la date.
    }
privacy-yours = /mydata vous envoie dans un fichier les filtres et les réglages de ce chat et ce qui a été envoyé ici. /forget efface aussitôt tout ce qui concerne ce chat. Je ne partage rien avec personne. En cas d’erreur, l’ID du chat peut figurer dans le journal du serveur sur lequel je tourne.
mydata-sent = Voici les filtres et les réglages de ce chat et ce qui a été envoyé ici. Pour rétablir filtres et réglages, envoyez-moi ce fichier ici ou dans un autre chat.
mydata-none = Il n’y a encore rien à mettre dans un fichier : ce chat n’a ni filtres ni réglages. Choisissez quoi suivre avec /follow
restore-survey =
    { $new ->
        [0] Ce fichier ne contient aucun nouveau filtre. Déjà là : { $there }. Impossible : { $refused }.
        [one] Ce fichier contient { $new } nouveau filtre. Déjà là : { $there }. Impossible : { $refused }.
       *[other] Ce fichier contient { $new } nouveaux filtres. Déjà là : { $there }. Impossible : { $refused }.
    }
restore-settings = Les réglages du chat seront ceux du fichier.
restore-refused = ✗ { $filter } : { $why }
restore-language = Je ne connais pas la langue « { $language } ».
button-restore = Rétablir
restore-done =
    { $new ->
        [0] { $settings ->
            [yes] C’est fait. Les réglages sont ceux du fichier.
           *[no] Tout ce que contient ce fichier est déjà là. Pour le voir : /following
        }
        [one] { $settings ->
            [yes] C’est fait. { $new } nouveau filtre, et les réglages sont ceux du fichier. Pour le voir : /following
           *[no] C’est fait. { $new } nouveau filtre. Pour le voir : /following
        }
       *[other] { $settings ->
            [yes] C’est fait. { $new } nouveaux filtres, et les réglages sont ceux du fichier. Pour les voir : /following
           *[no] C’est fait. { $new } nouveaux filtres. Pour les voir : /following
        }
    }
restore-gone = Je ne trouve plus le fichier. Envoyez-le à nouveau.
restore-foreign = Ce n’est pas un fichier de /mydata, je ne peux donc rien rétablir. Envoyez le fichier que /mydata vous a envoyé.
restore-version = Ce fichier vient d’une autre version de ce bot, je ne peux donc pas le lire. Envoyez-en un plus récent de /mydata
restore-damaged = Ce fichier a été modifié d’une façon que je ne sais pas lire. Envoyez-le tel que /mydata vous l’a envoyé.
restore-too-many = Ce fichier contient plus de { $limit } filtres, la limite par chat. Retirez-en quelques-uns et envoyez-le à nouveau.
restore-too-large = Ce fichier est trop gros. La limite est de { $limit } Mo. Envoyez le fichier que /mydata vous a envoyé.
forget-ask = Effacer tout ce que je garde sur vous et sur ce chat ? Vous ne recevrez plus de publications, et ce sera irréversible. Pour garder une copie, envoyez d’abord /mydata.
forget-ask-group = Effacer tout ce que je garde sur ce chat et tous ses sujets de forum ? Il ne recevra plus de publications, et ce sera irréversible. Pour garder une copie, envoyez d’abord /mydata.
forget-ask-editor = Vous faites partie de la rédaction. Cela s’arrête aussi. Vos publications restent, sans votre ID.
forget-ask-owner = Vous restez propriétaire, car les réglages du serveur le disent (OWNER_IDS). Je continuerai donc à vous prévenir ici quand une source est en panne.
forget-only-owner = Ce bot n’a pas d’autre propriétaire que vous, je ne peux donc pas vous oublier. Indiquez d’abord un autre propriétaire dans OWNER_IDS sur le serveur. Pour ne plus recevoir de publications, envoyez /stop
forget-old = Cette question est ancienne. Si vous voulez que j’oublie ce chat, envoyez à nouveau /forget.
forget-done = C’est fait. J’ai effacé tout ce qui concerne ce chat. Un message déjà en route peut encore arriver. Pour recommencer, envoyez /start
forget-kept = D’accord, je n’ai rien effacé.
button-forget-not = Tout garder
group-help = J’envoie ici les publications des directs. Les admins choisissent lesquelles avec /follow. Tout le monde peut utiliser /latest et /search.
group-commands-admins-only = Dans ce groupe, seuls les admins peuvent utiliser des commandes.
admins-unknown = Telegram ne m’a pas dit qui sont les admins, je n’ai donc rien changé. Réessayez dans une minute.
settings-admins =
    Commandes : { $on ->
        [on] des admins seulement
       *[off] de tout le monde
    }
settings-channel = Réglages de ce canal
button-settings-admins = Commandes
button-admins-only = Des admins seulement
button-private = Ouvrir notre chat privé
button-private-help = Voir toutes les commandes
button-channels = Canaux
channel-private = Les canaux se connectent dans notre chat privé.
channel-post = Telegram ne me dit pas qui écrit dans un canal, je n’accepte donc pas de commandes ici. Les admins choisissent dans notre chat privé ce que je publie.
channel-choose = Appuyez sur « Choisir un canal » ci-dessous et choisissez-en un où vous pouvez publier. Telegram m’y ajoute alors comme admin pouvant publier.
channel-cancelled = D’accord, pas de nouveau canal.
channel-connected = Canal connecté : { $title }
channel-connected-already = Canal déjà connecté : { $title }
channel-not-yours = Vous n’êtes pas admin pouvant publier dans { $title }. Demandez ce droit à son propriétaire, puis renvoyez /channel.
channel-cannot-post = Je ne peux pas publier dans { $title }. Faites de moi un admin pouvant y publier des messages, puis renvoyez /channel.
channel-admins-only = Vous n’êtes plus admin pouvant publier dans ce canal, vous ne pouvez donc pas le modifier.
channel-unknown = Vous n’avez pas connecté ce canal. Pour voir vos canaux : /channel
channel-list =
    { $count ->
        [0] Vous n’avez encore connecté aucun canal. Je peux publier dans un canal où vous êtes admin pouvant publier.
        [one] Vous avez connecté { $count } canal. Appuyez dessus pour choisir ce que j’y publie.
       *[other] Vous avez connecté { $count } canaux. Appuyez sur l’un d’eux pour choisir ce que j’y publie.
    }
channel-heading = 📢 { $title }
channel-follows =
    { $count ->
        [0] Le canal ne suit encore rien. Pour commencer, appuyez sur « Ajouter un filtre ».
        [one] Le canal a { $count } filtre. Chaque nouvelle publication qui correspond y est publiée.
       *[other] Le canal a { $count } filtres. Chaque nouvelle publication qui correspond y est publiée.
    }
channel-follow-choose = Le canal ne suit encore rien. Appuyez sur un bouton, ou revenez en arrière et appuyez sur « Ajouter un filtre ».
channel-lost = Je ne peux pas y publier en ce moment. Faites de moi un admin du canal pouvant publier des messages. Ses filtres sont gardés.
channel-lost-told = Je ne peux plus publier dans { $title }. Pour continuer, faites de moi un admin pouvant y publier des messages. Ses filtres sont gardés.
channel-ask = Que doit suivre ce canal ? Écrivez-le ici dans les 10 minutes, par exemple : ukraine
channel-test-post = Ceci est un message d’essai. Les nouvelles publications des directs apparaîtront dans ce canal.
channel-tested = Message d’essai envoyé.
channel-untested = Message d’essai supprimé.
channel-test-stays = Telegram ne me laisse plus supprimer le message d’essai. Supprimez-le dans le canal.
channel-disconnected = Canal déconnecté : je n’y publie plus rien. Je garde ses filtres jusqu’au { $date }.
button-channel-connect = Connecter un canal
button-channel-choose = Choisir un canal
button-channel-cancel = Annuler
button-channel-card = ‹ { $title }
button-channel-list = ‹ Tous les canaux
button-channel-add = Ajouter un filtre
button-channel-follows = Filtres du canal
button-channel-settings = Réglages
button-channel-test = Envoyer un message d’essai
button-channel-untest = Supprimer le message d’essai
button-channel-disconnect = Déconnecter

## Les directs et les signatures de la rédaction

command-blog = Ouvrir, clôturer et choisir des directs (rédaction)
command-byline = Choisir le nom affiché sur vos publications (rédaction)
help-blog = /blog new Nuit de tempête – ouvrir un direct pour vos prochaines publications. Aussi : /blog (les voir tous), /blog nuit-de-tempete (y publier), /blog desk (publier hors direct), /blog close (le clôturer)
help-byline = /byline Camille Dupont – signer vos publications de votre nom. Aussi : /byline off
blog-desk = Rédaction
blog-current = Vos publications vont dans : { $title }
blog-line =
    { $count ->
        [0] { $title } ({ $slug }) : aucune publication ces dernières 24 heures
        [one] { $title } ({ $slug }) : { $count } publication ces dernières 24 heures
       *[other] { $title } ({ $slug }) : { $count } publications ces dernières 24 heures
    }
blog-hint = Pour ouvrir un direct, écrivez son nom : /blog new Nuit de tempête
blog-opened = Direct ouvert : { $title }. Vos publications y vont désormais. Les lecteurs le trouvent dans /sources
blog-known = Le direct « { $title } » est déjà ouvert.
blog-closed =
    { $count ->
        [0] Direct clôturé : { $title }. Aucun chat ne le suit.
        [one] Direct clôturé : { $title }. Dans une minute, { $count } chat qui le suit recevra les temps forts. D’ici là, « Rouvrir » annule la clôture.
       *[other] Direct clôturé : { $title }. Dans une minute, les { $count } chats qui le suivent recevront les temps forts. D’ici là, « Rouvrir » annule la clôture.
    }
blog-reopened = Direct rouvert : { $title }
blog-nameless = Le nom du direct doit contenir au moins une lettre ou un chiffre, par exemple : /blog new Nuit de tempête
blog-unknown = Il n’y a pas de direct ouvert « { $typed } ». Pour les voir tous : /blog
blog-not-open = Ce direct n’est plus ouvert. Pour voir tous les directs : /blog
blog-not-closed = Ce direct n’est pas clôturé. Pour voir tous les directs : /blog
blog-desk-stays = La rédaction elle-même reste toujours ouverte. Pour clôturer un direct, écrivez son nom : /blog close nuit-de-tempete
blog-too-many = Vous pouvez avoir jusqu’à { $limit } directs ouverts à la fois. Clôturez-en d’abord un : /blog close nuit-de-tempete
blog-ended = Le direct de cette publication a été clôturé. Choisissez-en un autre avec le bouton qui porte son nom.
preview-blog = Direct : { $title }
button-blog-of-post = Direct : { $title }
button-blog-use = Publier dans { $title }
button-blog-close = Clôturer { $title }
button-blog-reopen = Rouvrir { $title }
byline-chosen = Vos publications sont signées { $name }.
byline-none = Vos publications ne sont pas signées. Pour ajouter un nom, écrivez-le : /byline Camille Dupont
byline-unusable = Le nom doit contenir une lettre ou un chiffre et compter au plus { $limit } caractères, par exemple : /byline Camille Dupont
command-key = Marquer un temps fort (rédaction)
help-key = /key 12 – faire de la publication 12 un temps fort. Certains lecteurs ne reçoivent que les temps forts. Aussi : /key 12 off
key-on = La publication n° { $number } est un temps fort : { $title }
key-off = La publication n° { $number } n’est pas un temps fort : { $title }
button-key-on = Marquer comme temps fort
button-key-off = Retirer des temps forts
command-summary = Écrire ce que l’on sait pour l’instant (rédaction)
help-summary = /summary Deux digues tiennent, une est surveillée. – remplacer le résumé de votre direct. Aussi : /summary (le voir), /summary off
summary-title = Ce que l’on sait : { $title }
summary-none = { $title } n’a pas de résumé. Pour en écrire un, envoyez-le après la commande : /summary Deux digues tiennent, une est surveillée.
summary-too-long = Ce résumé compte { $length } caractères. Raccourcissez-le à { $limit } caractères au plus.
summary-changed = Ce résumé a encore été modifié. Pour le voir : /summary
button-boards = Message épinglé
board-about = Choisissez un direct. J’épingle un message avec son résumé et ses derniers titres, et je le modifie sans son.
board-empty = Pas encore de publications.
board-ended = Ce direct est terminé.
board-needs-right =
    { $kind ->
        [channel] Je ne peux pas épingler de message ici. Faites de moi un admin du canal pouvant modifier des messages, puis appuyez à nouveau.
       *[group] Je ne peux pas épingler de message ici. Faites de moi un admin du groupe pouvant épingler des messages, puis appuyez à nouveau.
    }
board-unpinned = Je tiens un message à jour dans { $title }, mais je ne peux pas l’épingler. Donnez-moi le droit d’épingler des messages (dans un canal : de modifier des messages). Ensuite, désactivez puis réactivez le message épinglé dans les réglages de ce chat.
board-deleted = Quelqu’un a encore supprimé mon message épinglé dans { $title }, je l’ai donc désactivé. Pour le rétablir, réactivez-le dans les réglages de ce chat.
command-rule = Marquer par un filtre les publications des sources (rédaction)
help-rule = /rule breaking: "alerte rouge", évacuation – faire des alertes avec les nouvelles publications des sources qui correspondent. Aussi : /rule key: digue (temps forts), /rule (voir et supprimer les règles)
rule-usage = Écrivez ce qu’il faut marquer, puis un filtre. Par exemple, pour des alertes : /rule breaking: "alerte rouge", évacuation. Pour des temps forts : /rule key: digue
rule-title = Les nouvelles publications des sources sont marquées si elles correspondent à un filtre :
rule-none = Il n’y a pas de règles. Pour en ajouter une, écrivez : /rule breaking: "alerte rouge", évacuation
rule-line =
    { $mark ->
        [breaking] Alerte : { $filter }
       *[key] Temps fort : { $filter }
    }
rule-added =
    { $mark ->
        [breaking] Désormais, les nouvelles publications des sources qui correspondent à { $filter } sont des alertes.
       *[key] Désormais, les nouvelles publications des sources qui correspondent à { $filter } sont des temps forts.
    } { $days ->
        [0] Il n’y a pas encore de publications enregistrées pour comparer.
        [one] Publications du dernier jour qui correspondent : { $count }.
       *[other] Publications des { $days } derniers jours qui correspondent : { $count }.
    }
rule-removed = Règle supprimée : { $filter }. Ce qu’elle a marqué reste marqué.
rule-gone = Cette règle a déjà été supprimée. Pour voir toutes les règles : /rule
rule-too-many = Il peut y avoir jusqu’à { $limit } règles. Supprimez-en d’abord une avec /rule
button-rule-remove = Supprimer { $filter }
why-marked =
    { $mark ->
        [breaking] La règle { $filter } de la rédaction fait de cette publication une alerte.
       *[key] La règle { $filter } de la rédaction fait de cette publication un temps fort.
    }
button-modes = Nouvelles publications de { $number }
button-mode =
    { $mode ->
        [first] Relire d’abord
        [collect] Enregistrer seulement
       *[once] Publier aussitôt
    }
source-mode =
    { $mode ->
        [first] Les nouvelles publications attendent une décision de la rédaction.
       *[collect] Les nouvelles publications sont enregistrées, mais pas envoyées.
    }
source-mode-chosen =
    { $mode ->
        [first] { $title } : les nouvelles publications attendent une décision de la rédaction.
        [collect] { $title } : les nouvelles publications sont enregistrées, mais pas envoyées.
       *[once] { $title } : les nouvelles publications partent aussitôt vers les lecteurs.
    }
review-waits = La publication n° { $number } attend une décision de la rédaction :
review-closed =
    { $how ->
        [published] La publication n° { $number } a été publiée :
        [skipped] La publication n° { $number } a été ignorée :
        [withdrawn] La source a retiré la publication n° { $number } :
       *[expired] La rédaction n’a rien décidé en 6 heures pour la publication n° { $number }, elle n’est donc pas envoyée :
    }
review-many =
    { $count ->
        [0] Plus rien n’attend dans ce message :
        [one] { $count } publication attend une décision de la rédaction :
       *[other] { $count } publications attendent une décision de la rédaction :
    }
review-line =
    { $how ->
        [published] N° { $number } (publiée) : { $title }
        [skipped] N° { $number } (ignorée) : { $title }
        [withdrawn] N° { $number } (retirée par la source) : { $title }
        [expired] N° { $number } (expirée) : { $title }
       *[waiting] N° { $number } : { $title }
    }
review-decided = Quelqu’un a déjà pris cette décision.
review-edit =
    Modifiez ce texte et renvoyez-le. Mon message montrera alors le nouveau texte :

    { $text }
button-review-skip = Ignorer
button-review-edit = Modifier
button-review-breaking = Alerte
button-review-publish-one = Publier { $number }
button-review-skip-one = Ignorer { $number }
button-review-publish-all = Tout publier
button-review-skip-all = Tout ignorer

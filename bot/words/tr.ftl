# Botun Türkçe söylediği her şey. Adlar ve { $argumanlar } en.ftl dosyasındaki gibidir.
#
# The reader is "siz", as in news apps; the bot says "I"; buttons are verbs in the short form (Takip et) or nouns. No
# suffix hangs on an argument, since its vowels are unknown: a noun after it takes the suffix ({ $source } kaynağı).
# entry haber · liveblog canlı anlatım · follow takip etmek · a follow filtre · topic konu · source kaynak · feed akış ·
# chat sohbet · headline başlık · mute sessize almak · quiet hours sessiz saatler · key moment önemli gelişme · breaking
# son dakika · correction düzeltme · withdraw geri çekmek · hold bekletmek · release göndermeye devam etmek · pause
# duraklatmak · resume sürdürmek · draft taslak · undo geri al · sound ses · editor editör · owner bot sahibi · tag etiket

## Bot nedir

bot-description =
    Canlı anlatımlardaki haberleri size gönderirim. Neyle ilgilendiğinizi yazın: bir kelime, bir ülke ya da bir konu. Eşleşen her yeni haber sohbetinize gelir.
bot-short-description = Bir kelimeyi, ülkeyi ya da konuyu takip edin; eşleşen canlı anlatım haberleri sohbetinize gelsin.

## Telegram menüsündeki komutlar

command-follow = Bir kelimeyi, ülkeyi ya da konuyu takip edin
command-following = Bu sohbetin neleri takip ettiğini görün
command-unfollow = Bir takibi bırakın
command-test = Takip etmeden önce bir filtreyi deneyin
command-topic = Takip edebileceğiniz konuları görün
command-latest = En yeni haberleri görün
command-help = Neler yapabildiğimi görün
command-channel = Bir kanal bağlayın ve orada ne paylaşacağımı seçin
command-start = Başlayın ya da /stop komutundan sonra geri dönün
command-stop = Tüm mesajları durdurun
command-privacy = Bu sohbet hakkında neleri sakladığımı görün
command-id = Telegram kimliğinizi ve bu sohbetin kimliğini görün
command-post = Haber yazın (editörler)
command-fix = Okurlara bildirmeden bir haberi değiştirin (editörler)
command-correct = Bir haberi düzeltin ve okurlara bildirin (editörler)
command-withdraw = Bir haberi geri çekin (editörler)
command-edit = Değiştirmek için bir haberin metnini alın (editörler)
command-hold = Bir haberi bekletin (editörler)
command-release = Bekletilen bir haberi göndermeye devam edin (editörler)
command-status = Nelerin gönderildiğini ve hangi kaynakların çalışmadığını görün (editörler)
command-import = Kopyalanmış canlı anlatım metnini içe aktarın (editörler)
command-source = Kaynak ekleyin ve kaynakları yönetin (editörler)
command-editor = Editör ekleyin ya da çıkarın (bot sahipleri)

## Başlama ve durdurma

start =
    Canlı anlatımlardaki haberleri size gönderirim. Neyle ilgilendiğinizi yazın; eşleşen her yeni haber bu sohbete gelir.

    Bir düğmeye dokunun ya da takip etmek istediğinizi yazın:
    /follow seçim
    /follow ukrayna
    /follow "kuzey kore" asker -spor

    Yapabildiğim diğer şeyler için: /help
start-back =
    { $count ->
        [one] Tekrar hoş geldiniz. 1 filtreniz var. Görmek için: /following
       *[other] Tekrar hoş geldiniz. { $count } filtreniz var. Görmek için: /following
    }
group-start = Merhaba! Buraya canlı anlatım haberleri gönderirim. Hangilerinin geleceğini yöneticiler /follow ile seçer
stopped =
    Durdurdum. Buraya hiçbir şey göndermeyeceğim. Bu sohbetin filtrelerini { $date } tarihine kadar saklarım. O zamana kadar “Geri al” ya da /start ile geri getirebilirsiniz.
help-for-reader = Herkes için
help-follow = /follow – bir kelimeyi, ülkeyi ya da konuyu takip edin
help-following = /following – bu sohbetin neleri takip ettiğini görün
help-unfollow = /unfollow spor – “spor” takibini bırakın; /unfollow all tüm takipleri kaldırır
help-test = /test spor – “spor” filtresiyle hangi haberlerin eşleşeceğini görün
help-help = /help filters – filtre yazma: söz öbekleri, seçenekler, ülkeler, konular
help-topic = /topic – takip edebileceğiniz konuları görün
help-latest = /latest – en yeni haberleri görün
help-channel = /channel – bir kanal bağlayın ve orada ne paylaşacağımı seçin
help-start = /start – başlayın ya da /stop komutundan sonra geri dönün
help-stop = /stop – tüm mesajları durdurun
help-privacy = /privacy – neleri sakladığımı görün
help-id = /id – Telegram kimliğinizi görün
help-filters =
    Filtre nasıl yazılır
    feribot – kelimenin her biçimi
    sel kurtarma – iki kelime birden
    sel, fırtına – kelimelerden biri
    sel -baraj – sel, ama baraj değil
    (sel, fırtına) kurtarma – parantezdeki kelimeler bir bütündür
    "petrol fiyatı" – bu kelimeler yan yana
    =sanat – tam bu biçim, sanatlar değil
    başlık:sel – başlıkta
    ukrayna, ülke:UA – ülke
    "ukrayna" – yalnızca kelime, her biçimiyle
    enerji – konu ya da kelime
    konu:enerji, #enerji – yalnızca konu
    kaynak:reuters – bu kaynağın haberleri
    yazar:yılmaz – bu yazarın haberleri
    tür:önemli – önemli gelişmeler
    tür:sondakika – son dakika haberleri
    hepsi -spor – spor dışında her şey

    Bir filtreyi denemek için /test ve filtreyi gönderin.
help-for-editor = Editörler için
help-post = /post Başlık – haber yazın. Metni alt satırlara yazın. Satır sonunda #enerji bir konu, +UA bir ülke ekler. Başlığın önündeki ! haberi son dakika yapar: önce gönderilir ve sesli gelir
help-fix = /fix 12 Yeni başlık – 12 numaralı haberi okurlara bildirmeden değiştirin. Numaraları /latest gösterir. Kaynak haberi sonra değiştirirse kaynağın metnini kullanır ve size haber veririm
help-correct = /correct 12 Yeni başlık – 12 numaralı haberi düzeltin ve alan herkese bildirin
help-withdraw = /withdraw 12 Neden – 12 numaralı haberi geri çekin ve alan herkese bildirin
help-edit = /edit 12 – 12 numaralı haberin metnini geri alın, değiştirip yeniden gönderin
help-hold = /hold 12 – 12 numaralı haberi bekletin (yola çıkmış mesajlar yine de ulaşır)
help-release =
    /release 12 – 12 numaralı haberi göndermeye devam edin
    Numara yerine: haberi gösteren bir mesajı /fix, /correct, /withdraw, /edit, /hold ya da /release ile yanıtlayın
help-status = /status – nelerin gönderildiğini ve hangi kaynakların çalışmadığını görün
help-import = /import – kopyalanmış bir canlı anlatımı mesaj ya da .txt dosyası olarak içe aktarın
help-source =
    /source – tüm kaynakları görün ve yönetin
    /source add https://… – bir akış ya da canlı anlatım sayfası ekleyin. Son 2 saatin haberlerini de göndermek için fresh 2h ekleyin
    /source pause 3 – 3 numaralı kaynağı duraklatın. Ayrıca: /source resume 3 (sürdür), /source poll 3 (şimdi oku), /source remove 3 (kaldır)
    /source export – tüm kaynakları OPML dosyası olarak alın. Böyle bir dosyayı içe aktarmak için bana gönderin
help-for-owner = Bot sahipleri için
help-editor = /editor add 123456789 – birini editör yapın. Ayrıca: /editor list, /editor remove 123456789
id-user = Telegram kimliğiniz: { $id }.
id-chat = Bu sohbetin kimliği: { $id }.
id-topic = Bu forum konusunun kimliği: { $id }.

## Takip

filter-everything = her şey
filter-named = { $name } ({ $filter })
filter-key = önemli gelişmeler
filter-breaking = son dakika haberleri
filter-only-key = { $filter }, yalnızca önemli gelişmeler
filter-only-breaking = { $filter }, yalnızca son dakika haberleri
follow-choose = Bu sohbet neyi takip etsin? Bir düğmeye dokunun ya da komuttan sonra bir kelime yazın, örneğin: /follow seçim
follow-done = Takip ediliyor: { $filter }
follow-already = Zaten takip ediliyor: { $filter }
follow-ask = Takip edilsin mi: { $filter }?
follow-press = Eşleşen yeni haberleri burada almak için “Takip et” düğmesine dokunun.
follow-much = Bu çok fazla. Tümünü ya da yalnızca en önemli haberleri takip edebilirsiniz:
read-as-country = “{ $word }” ülke anlamına gelir: şehirleri, insanları ve hükümetiyle ilgili haberler de eşleşir.
read-as-bloc = “{ $word }” birlik anlamına gelir: birliğin ya da kurumlarının adının geçtiği haberler eşleşir.
read-as-bloc-members = “{ $word }” birlik anlamına gelir: birliğin ya da kurumlarının adının geçtiği haberler eşleşir. Üyeleriyle ilgili her şey için şunu takip edin: { $members }
read-as-mark = “{ $word }”, { $filter } için kısaltmadır. Böyle işaretlenmiş haberler eşleşir.
read-as-countries =
    { $count ->
        [one] “{ $names }” ülke anlamına gelir. Kelimeyi aramak için tırnak içine alın.
       *[other] Bunlar ülke anlamına gelir: { $names }. Kelimeleri aramak için tırnak içine alın.
    }
read-as-words =
    { $count ->
        [one] “{ $names }” burada kelime anlamına gelir. Ülke için şunu yazın: { $typed }
       *[other] Bunlar burada kelime anlamına gelir: { $names }. Ülke için örneğin şunu yazın: { $typed }
    }
read-as-tags =
    { $count ->
        [one] { $tags } diye bir konu yok, bu yüzden kelimelerini arıyorum.
       *[other] { $tags } diye konular yok, bu yüzden kelimelerini arıyorum.
    }{ $found ->
        [0] {" "}Tüm konular için: /topic
       *[other] {" "}Bunu mu demek istediniz: { $nearest }?
    }
read-as-topics =
    { $count ->
        [one] “{ $names }” konu ya da kelime anlamına gelir: konuyla ilgili haberler ve kelimenin geçtiği haberler eşleşir.
       *[other] Bunların her biri konu ya da kelime anlamına gelir: { $names }.
    }
reach-full =
    { $unit ->
        [none] Son { $days } günde eşleşen haber yok.
        [day] Son { $days } günde: günde yaklaşık { $count ->
            [one] 1 haber
           *[other] { $count } haber
        } eşleşti.
        [week] Son { $days } günde: haftada yaklaşık { $count ->
            [one] 1 haber
           *[other] { $count } haber
        } eşleşti.
       *[total] Son { $days } günde { $count ->
            [one] 1 haber
           *[other] { $count } haber
        } eşleşti.
    }
reach-short =
    { $unit ->
        [none] Henüz eşleşen haber yok.
        [day] Günde yaklaşık { $count ->
            [one] 1 haber
           *[other] { $count } haber
        } eşleşti.
        [week] Haftada yaklaşık { $count ->
            [one] 1 haber
           *[other] { $count } haber
        } eşleşti.
       *[total] Şimdiye kadar { $count ->
            [one] 1 haber
           *[other] { $count } haber
        } eşleşti.
    } Elimde yalnızca { $days ->
        [one] son 1 günün
       *[other] son { $days } günün
    } haberleri var.
reach-unknown = Henüz tahmin yok: son { $days } güne ait haber yok.
reach-since =
    { $count ->
        [0] Henüz eşleşen haber yok.
        [one] { $since } tarihinden beri 1 haber eşleşti.
       *[other] { $since } tarihinden beri { $count } haber eşleşti.
    }
reach-newest =
    { $count ->
        [one] İşte o haber:
       *[other] En yenileri:
    }
reach-rate =
    { $unit ->
        [none] { $days ->
            [one] henüz yok
           *[other] { $days } günde hiç
        }
        [day] günde ≈ { $count }
        [week] haftada ≈ { $count }
        [far] şimdiye kadar { $count }
       *[total] { $days } günde { $count }
    }
button-everything = Her şey
button-follow = Takip et
button-follow-all = Tümünü takip et
button-key = Yalnızca önemli gelişmeler: { $rate }
button-breaking = Yalnızca son dakika: { $rate }
button-only-topic = Yalnızca “{ $word }” konusu
button-only-word = Yalnızca “{ $word }” kelimesi
button-reach = { $label }: { $rate }
filter-meant = Bunu mu demek istediniz: { $nearest }?
too-many-chats = Beni { $limit } sohbete ve forum konusuna eklediniz; kişi başına sınır bu. Artık gerekmeyen birinde /stop gönderin, sonra burada yeniden deneyin.
button-unknown = Bu düğme artık çalışmıyor. Yeni düğmeler için komutu yeniden gönderin, örneğin: /following
proposal-gone = Bu düğmenin süresi doldu. Filtreyi yeniden gönderin, örneğin: /follow seçim
test-usage = Neyin eşleşeceğini görmek için komuttan sonra bir filtre yazın, örneğin: /test sel, fırtına. Tüm seçenekler için: /help filters
test-title = Filtre: { $filter }
follow-unknown = Bu sohbet “{ $filter }” filtresini takip etmiyor. Filtreleri görmek için: /following
follow-gone = Bu filtre zaten kaldırılmış.
follow-too-many = Bu sohbetin { $limit } filtresi var; sınır bu. Önce birini kaldırın: /following
following =
    { $count ->
        [one] Bu sohbetin 1 filtresi var. Değiştirmek ya da kaldırmak için dokunun.
       *[other] Bu sohbetin { $count } filtresi var. Değiştirmek ya da kaldırmak için birine dokunun.
    }
following-none = Bu sohbet henüz bir şey takip etmiyor. Bir düğmeye dokunun ya da komuttan sonra bir kelime yazın, örneğin: /follow seçim
unfollowed = Artık takip edilmiyor: { $filter }
unfollowed-all =
    { $count ->
        [0] Bu sohbet bir şey takip etmiyor, kaldırılacak bir şey yok.
        [one] Bu sohbetin tek filtresi kaldırıldı.
       *[other] Bu sohbetin { $count } filtresinin tümü kaldırıldı.
    }
button-unfollow = ✕ { $filter }

## Bir haber neden geldi

button-why = Neden?
why-rule = Bu sohbet şunu takip ediyor: { $filter }.
why-words = Bu sohbet şunu takip ediyor: { $filter }. Haberde şu geçiyor: { $words }.
why-word = “{ $word }”
why-none = Bu haber artık bu sohbetin filtreleriyle eşleşmiyor: haber ya da filtreler değişti. Filtreleri görmek için: /following
button-less = Böylesi daha az gelsin
button-less-of = Daha az gelsin: { $filter }
button-drop = Takibi bırak
button-close = Kapat
button-less-without =
    { $days ->
        [one] { $name } olmadan: 1 günde { $left }/{ $count }
       *[other] { $name } olmadan: { $days } günde { $left }/{ $count }
    }
button-less-key =
    { $days ->
        [one] Önemli gelişmeler: 1 günde { $left }/{ $count }
       *[other] Önemli gelişmeler: { $days } günde { $left }/{ $count }
    }
button-less-breaking =
    { $days ->
        [one] Yalnızca son dakika: 1 günde { $left }/{ $count }
       *[other] Yalnızca son dakika: { $days } günde { $left }/{ $count }
    }
button-mismatch = Bu eşleşmemeliydi
button-mismatch-of = Eşleşmemeliydi: { $filter }
mismatch-noted = Teşekkürler. Filtreyi, haberi ve eşleşen kelimeleri bu botun sahipleri için not ettim; kim olduğunuzu not etmedim.
less-nothing =
    { $days ->
        [one] Bir şeyi dışarıda bırakmak son 1 günde hiçbir şeyi değiştirmez ya da geriye haber bırakmazdı. Haberleri daha seyrek almak için: /digest
       *[other] Bir şeyi dışarıda bırakmak son { $days } günde hiçbir şeyi değiştirmez ya da geriye haber bırakmazdı. Haberleri daha seyrek almak için: /digest
    }
less-none = Bu filtre zaten kaldırılmış. Bu sohbetin filtreleri için: /following

## Okuma

latest-all = Tüm kaynaklardan en yeni haberler. Bu sohbet henüz bir şey takip etmiyor. Seçmek için: /follow
latest-matching = Bu sohbetin filtreleriyle eşleşen en yeni haberler
latest-none = Henüz haber yok.
latest-none-matching = Bu sohbetin filtreleriyle eşleşen haber yok. Filtreleri görmek için: /following
button-newer = ‹ Daha yeni
button-older = Daha eski ›
entry-unknown = Bu haber yok ya da silinmiş.
card-read-rest = Devamını oku
card-reason = Bu haber şu filtreniz için geldi: { $filter }
card-checking = Bu haberi kontrol ediyoruz.
card-corrected = Düzeltildi: { $time }
card-breaking = 🔴 SON DAKİKA
card-correction = Düzeltme
card-restored = Bu haber yeniden geçerli. Yanlışlıkla geri çekilmişti.
card-change = Bu haber değişti. Yeni hâli:
card-replaced = Yerine daha yeni bir mesaj geldi.
card-pointer = ↑ Yukarıdaki habere bakın.
card-digest = { $count ->
    [one] 1 haber
   *[other] { $count } haber
}
card-key-moments = Önemli gelişmeler
card-more = ve { $count } haber daha: /catchup
card-withdrawn = Bu haber geri çekildi.
card-withdrawn-why = Nedeni: { $reason }

## Haber yazma

post-usage =
    Haberi komuttan sonra yazın. İlk satır başlık, alttaki satırlar metindir. Örneğin:

    /post Feribot seferleri durduruldu #hava +DE
    Kiel açıklarında altı metrelik dalgalar ölçüldü.
post-empty = Başlık eksik: yalnızca etiket ya da “!” buldum. Başlıkla yeniden gönderin, örneğin: /post Feribot seferleri durduruldu #hava
preview-no-country =
    { $count ->
        [one] { $names } metinde kalıyor, çünkü bir ülke adı değil. Ülke belirtmek için iki harf kullanın, örneğin: +UA
       *[other] Ülke adı olmadıkları için şunlar metinde kalıyor: { $names }. Ülke belirtmek için iki harf kullanın, örneğin: +UA
    }
post-changed = Metin değişti. Yeni önizleme aşağıda.
preview =
    Okurlara yukarıdaki mesaj gidecek.

    Ülkeler: { $countries }
    Konular: { $topics }
    { $count ->
        [0] Şu anda bunu takip eden sohbet yok.
        [one] 1 sohbete gidecek.
       *[other] { $count } sohbete gidecek.
    }
preview-wait = Şu anda son sohbete yaklaşık { $span } içinde ulaşır.
preview-repeats = { $number } numaralı haber de ({ $span } önce) neredeyse aynısını söylüyor: { $title }
preview-same-link = { $number } numaralı haberde de ({ $span } önce) aynı bağlantı var: { $title }
preview-cut = Bu metin tek mesaja sığmıyor. Okurlara başı ve tam metnin bağlantısı gider.
preview-album =
    { $count ->
        [one] Okurlara ilk fotoğraf gider, 1 fotoğraf daha gönderilmez.
       *[other] Okurlara ilk fotoğraf gider, { $count } fotoğraf daha gönderilmez.
    }
preview-dropped = Metin okurlara şunlar olmadan gider: { $kinds }.
preview-dropped-kind =
    { $kind ->
        [pre] kod blokları
        [custom_emoji] özel emojiler
        [text_mention] kişilere giden bağlantılar
        [text_link] web sayfası açmayan bağlantılar
       *[other] diğer biçimlendirmeler
    }
post-picture-bare = Başlık nedir? Şimdi gönderin, metni de alt satırlara yazın.
only-text-and-pictures = Bu tür mesajları okuyamıyorum. Metin ya da açıklamalı bir fotoğraf veya video gönderin.
only-text = Yalnızca metin okuyabilirim. Yapabildiklerim için: /help
preview-reason = (okurun filtresi)
preview-no-countries = yok
preview-no-topics = yok
preview-breaking =
    { $count ->
        [0] Son dakika: önce gönderilir ve sesli gelir.
        [one] Son dakika: önce gönderilir ve yaklaşık { $span } içinde 1 sohbete sesli ulaşır.
       *[other] Son dakika: önce gönderilir ve yaklaşık { $span } içinde { $count } sohbete sesli ulaşır.
    }
button-publish = Yayımla
button-mark-breaking =
    { $count ->
        [0] Son dakika yap (sesli)
        [one] Son dakika yap (1 sohbette ses)
       *[other] Son dakika yap ({ $count } sohbette ses)
    }
button-not-breaking = Son dakikayı geri al (sessiz)
button-tag-off = ✕ { $tag }
button-tag-on = + { $tag }
button-discard = Vazgeç
published = { $number } numarayla yayımlandı.
discarded = Vazgeçildi. Hiçbir şey kaydedilmedi ya da gönderilmedi.
draft-unknown = Bu taslak artık yok.
draft-closed = Bu taslak zaten yayımlandı, kaydedildi ya da silindi.
draft-changed = Yeni metin geldi. Yeni sonucu görmek için yeniden “Bitti” düğmesine dokunun.
command-queue = Zamanını bekleyen haberleri görün (editörler)
help-queue = /queue – zamanını bekleyen haberleri görün, değiştirin ya da iptal edin
button-publish-at = Zamanla…
button-publish-when = Yayımla: { $time }
button-publish-now = Şimdi yayımla
button-another-time = Başka bir zaman
button-unschedule = Şimdilik yayımlama
button-stop-post = Durdur
button-queue = Bekleyenlerin tümü
when-ask = Ne zaman yayımlansın? Bir saate dokunun ya da şöyle yazıp gönderin: 14:05, yarın 9:00 ya da (2 saat sonrası için) 2 saat. Tüm saatler şu şehre göre: { $city }.
when-past = Bu zaman geçti. Daha ileri bir zaman deneyin, örneğin: yarın 9:00
when-unreadable = “{ $typed }” ifadesini zaman olarak okuyamadım. Şunlardan birini deneyin: 14:05, yarın 9:00 ya da 2 saat.
waiting-until = Yayımlanacağı zaman: { $time } ({ $city }). O zamana kadar mesajınızı düzenleyebilirsiniz.
waiting-delay =
    { $count ->
        [one] 1 saniye sonra yayımlanıyor.
       *[other] { $count } saniye sonra yayımlanıyor.
    }
not-waiting = Hiçbir şey gönderilmedi. Taslak hâlâ burada: mesajınızı düzenleyin ya da ne yapılacağını seçin.
queue-none = Zamanını bekleyen haber yok. Bir haberi zamanlamak için /post ile yazın ve “Zamanla…” düğmesine dokunun.
queue-title =
    { $count ->
        [one] 1 haber zamanını bekliyor.
       *[other] { $count } haber zamanını bekliyor. Sıradakiler:
    }
queue-line =
    { $count ->
        [one] { $time } · { $title }
              1 sohbet için zamanlandı. Zamanlayan: { $name }
       *[other] { $time } · { $title }
                { $count } sohbet için zamanlandı. Zamanlayan: { $name }
    }
queue-unreadable =
    { $time } · { $title }
    Zamanlayan: { $name }. Okuyamadığım için bu hâliyle yayımlanamaz.
queue-not-waiting = Bu haber artık beklemiyor. Bekleyenler için: /queue
schedule-removed = “{ $title }” zamanı geldiğinde yayımlanmayacak, çünkü onu yazan ya da zamanlayan kişi artık editör değil. Haber gönderilmedi.
schedule-failed = “{ $title }” zamanında yayımlanmadı. { $why }
alert-ask =
    Bu bir son dakika haberi. { $count ->
        [0] Şu anda bunu takip eden sohbet yok.
        [one] 1 sohbete sesli gidecek.
       *[other] { $count } sohbete sesli gidecek.
    } { $alerts ->
        [0] Bugünün ilk son dakika haberi.
        [one] Bugün zaten 1 son dakika haberi gönderildi.
       *[other] Bugün zaten { $alerts } son dakika haberi gönderildi.
    }
button-alert =
    { $count ->
        [0] Son dakika olarak gönder
        [one] 1 sohbete sesli gönder
       *[other] { $count } sohbete sesli gönder
    }
waiting-second = Bu haber ikinci bir editörün onayını bekliyor, süre sonu: { $time }. Onaydan önce hiçbir şey gönderilmez.
second-ask =
    { $name } bunu son dakika haberi olarak göndermek istiyor. 10 dakika içinde onaylarsanız sesli gönderilir.

    { $text }
button-second-yes = Onayla ve gönder
button-second-no = Gönderme
second-settled = Bu haber artık ikinci bir editörü beklemiyor.
second-scheduled = Onaylandı. Zamanı gelince yayımlanacak.
second-own = Bunu başka bir editör onaylamalı: ya siz yazdınız ya da siz göndermek istiyorsunuz.
second-nobody = Son dakika haberleri için burada ikinci bir editör gerekiyor, ama yok. Bot sahipleri editör ekleyebilir ya da bunu /settings içinde “Yayın” altında kapatabilir.
button-settings-posts = Yayın
settings-posts = Yayın: { $value }
delay-choice =
    { $delay ->
        [all] her haber 5 saniye bekler
        [none] beklemeden
       *[posts] 5 saniye bekler, son dakika hemen
    }
delay-told = “Yayımla” düğmesine dokunduktan sonra haber 5 saniye bekler. Bu sürede durdurabilirsiniz.
second-told =
    { $on ->
        [on] Son dakika haberleri ancak ikinci bir editör onaylayınca gönderilir. Bot sahipleri bunu değiştirebilir.
       *[off] Son dakika haberleri için ikinci bir editör gerekmez. Bot sahipleri bunu değiştirebilir.
    }
button-second-needed = Son dakikaya ikinci editör onayı
command-stats = Sayıları grafik olarak görün (editörler)
help-stats = /stats – iki grafik görün: gönderilenler ve takip edilenler. /stats 12, 12 numaralı haberin nasıl gönderildiğini gösterir
stats-usage = Grafikler için /stats gönderin ya da tek bir haber için numara ekleyin, örneğin: /stats 12
stats-missing = Burada grafik çizemiyorum, çünkü matplotlib eksik. Beni çalıştıran kişi kurabilir.
stats-failed = Grafikleri çizemedim. Nedeni günlükte yazıyor. Lütfen yeniden deneyin.
stats-entry = { $number } numaralı haber: { $title }
stats-hours = Son 24 saat
stats-follows = En çok takip edilenler
stats-sent = Saat saat gönderilen haberler
stats-waits = Telegram kabul edene kadar geçen saniye
stats-median = yarısı
stats-slow = %95’i
stats-countries = Ülkelere göre filtreler
stats-topics = Konulara göre filtreler
stats-none = Takip eden yok

## Gönderim raporları ve yayımlanmış haberlerde değişiklik

entry-number = No. { $number }
span-seconds = { $count } sn
span-minutes = { $count } dk
span-hours = { $count } sa
receipt-beginning = Gönderiliyor…
receipt-nobody = Şu anda bunu takip eden sohbet yok.
receipt-counts =
    Gönderildi: { $sent }{ $doubled ->
        [0] {""}
        [one] {" "}(1 tanesi belki iki kez)
       *[other] {" "}({ $doubled } tanesi belki iki kez)
    } · bekliyor: { $waiting }{ $later ->
        [0] {""}
       *[other] {" "}· okurların seçtiği gibi sonra: { $later }
    }{ $counted ->
        [0] {""}
       *[other] {" "}· yalnızca /catchup içinde: { $counted }
    }{ $gone ->
        [0] {""}
       *[other] {" "}· sohbet artık yok: { $gone }
    }{ $failed ->
        [0] {""}
       *[other] {" "}· başarısız: { $failed }
    }
receipt-held = Bekletiliyor. Göndermeye devam etmek için: /release { $number }
receipt-times = İlk mesaj: { $first } sonra, son mesaj: { $last } sonra.
correct-usage =
    Hangi haber? Haberi gösteren bir mesajı yanıtlayın ya da /latest içindeki numarasını ekleyin, örneğin: { $command ->
        [hold] /hold 12
        [edit] /edit 12
        [release] /release 12
        [key] /key 12
       *[other] /{ $command } 12 …
    }
correct-too-much = /{ $command } için yalnızca haberin numarası gerekir, bu yüzden bir şey yapmadım. “{ $typed }” kısmını çıkarıp şunu gönderin: /{ $command } { $number }
correct-one = No. { $number }: { $title }
correct-which =
    Bu mesajda birden çok haber var:
    { $entries }
    Hangisi olduğunu yazın, örneğin: /{ $command } { $number }
correct-two-entries =
    Hangi haber? { $shown } numaralı haberi yanıtladınız ama { $named } yazdınız.
    { $command ->
        [hold] Yanıtlamadan /hold { $shown } ya da /hold { $named } gönderin.
        [edit] Yanıtlamadan /edit { $shown } ya da /edit { $named } gönderin.
        [release] Yanıtlamadan /release { $shown } ya da /release { $named } gönderin.
       *[other] { $named } numaralı haber için yanıtlamadan /{ $command } { $named } … gönderin. { $shown } numaralı haber ve { $named } ile başlayan bir metin için /{ $command } { $shown } { $named } … gönderin.
    }
correct-unknown = { $number } numaralı haber yok ya da silinmiş. En yeni haberler ve numaraları için: /latest
correct-withdrawn = { $number } numaralı haber zaten geri çekildi, değiştiremezsiniz.
fix-no-text = Yeni metin eksik. Numaradan sonra başlığı, alt satırlara metni yazın: /{ $command } { $number } Yeni başlık
fix-too-old =
    { $days ->
        [one] { $number } numaralı haber 1 günden eski, bu yüzden değişiklik okurlara bildirilmeli. Şunu gönderin: /correct { $number } …
       *[other] { $number } numaralı haber { $days } günden eski, bu yüzden değişiklik okurlara bildirilmeli. Şunu gönderin: /correct { $number } …
    }
fix-unchanged = { $number } numaralı haberde zaten bu yazıyor, bir şey değişmedi.
change-titles =
    Şimdi: { $title }
    Önce: { $former }
change-title = Başı aynı kalıyor: { $title }
change-preview-fix =
    Okurlar { $number } numaralı haberi yukarıdaki gibi görecek. Kimseye bildirilmez. { $have ->
        [0] Henüz hiçbir sohbette yok
        [one] 1 sohbette var
       *[other] { $have } sohbette var
    }{ $waiting ->
        [0] .
        [one] , 1 sohbet de bekliyor.
       *[other] , { $waiting } sohbet de bekliyor.
    }
change-preview-correct =
    Okurlar { $number } numaralı haberi yukarıdaki gibi görecek. { $have ->
        [0] Henüz hiçbir sohbette yok, bu yüzden kimseye bildirilmez
        [one] 1 sohbette var ve { $sound ->
            [0] sessiz
           *[1] sesli
        } bildirilecek
       *[other] { $have } sohbette var ve { $sound ->
            [0] sessiz
           *[1] sesli
        } bildirilecek
    }{ $waiting ->
        [0] .
        [one] . 1 sohbet bekliyor.
       *[other] . { $waiting } sohbet bekliyor.
    }
change-preview-withdraw =
    Okurlar { $number } numaralı haberin yerine bu notu görecek. { $have ->
        [0] Henüz hiçbir sohbette yok, bu yüzden kimseye bildirilmez
        [one] 1 sohbette var ve { $sound ->
            [0] sessiz
           *[1] sesli
        } bildirilecek
       *[other] { $have } sohbette var ve { $sound ->
            [0] sessiz
           *[1] sesli
        } bildirilecek
    }{ $waiting ->
        [0] .
        [one] . 1 sohbet bekliyor ve haberi almayacak.
       *[other] . { $waiting } sohbet bekliyor ve haberi almayacak.
    }
change-before = Şimdiki hâli:
change-unlike = Gerçekten { $number } numaralı haber mi? Metninizin onunla neredeyse hiç ortak yanı yok.
change-others =
    { $count ->
        [one] Şu editör de { $number } numaralı haberi değiştiriyor: { $names }
       *[other] Şu editörler de { $number } numaralı haberi değiştiriyor: { $names }
    }
change-overtaken = Siz başladıktan sonra { $number } numaralı haber değişti. Şimdiki hâli aşağıda.
change-overtaken-by = Siz başladıktan sonra { $name } { $number } numaralı haberi değiştirdi. Şimdiki hâli aşağıda.
change-overruled =
    { $name } sizden sonra { $number } numaralı haberi değiştirdi. Şimdiki hâli:

    { $title }
change-overruled-withdrawn =
    { $name } daha önce değiştirdiğiniz { $number } numaralı haberi geri çekti:

    { $title }
change-held = { $number } numaralı haber bekletiliyor. Okurlar değişikliğinizi şundan sonra görür: /release { $number }
change-long = Telegram uzun metinleri böler, metninizin eksiksiz olduğundan emin olun.
change-other-number = Bu taslak { $number } numaralı haber için, bu yüzden bir şey yapmadım. { $other } numaralı haberi değiştirmek için yeni bir komut gönderin.
change-note = Okurlar neyin yanlış olduğunu görecek: { $note }
change-ask-note = Yanlış olan neydi? Birkaç kelimeyle yanıtlayın; okurlara tüm metin yerine bunlar gider.
correct-note-long = Notunuz { $length } karakter, sınır ise { $limit }. Hiçbir şey değişmedi. Kısaltmak için mesajınızı düzenleyin.
button-correct-bare = Not eklemeden düzelt
button-change =
    { $command ->
        [fix] Bildirmeden değiştir
       *[other] Düzelt ve bildir
    }
button-change-really = Evet, No. { $number }
button-cancel = Vazgeç
correction-overruled =
    { $source } kaynağı, { $number } numaralı haberi sizden sonra değiştirdi. Okurlar artık kaynağın metnini görüyor, düzeltme işaretiniz yok:

    { $title }

    Yeniden değiştirmek için bu mesajı /correct ya da /fix ve yeni metinle yanıtlayın.
fix-kept-body = Başlığın altındaki metin kalır. Kaldırmak için başlığı, altında “-” satırıyla yeniden gönderin.
edit-how =
    Aşağıdaki mesajı kopyalayın, değiştirin ve geri gönderin. { $command ->
        [fix] Okurlara bildirmek için /fix yerine /correct yazın.
       *[other] { $number } numaralı haber /fix için çok eski, bu yüzden okurlara bildirilecek.
    }
button-edit = Düzenle
button-copy = Kopyala
undo-fix-done = Geri alındı. { $number } numaralı haber eski hâline döndü. Kimseye bildirilmez.
undo-correction-done =
    Geri alındı. { $number } numaralı haber eski hâline döndü. { $have ->
        [0] Henüz hiçbir sohbette yok.
        [one] 1 sohbette var ve { $sound ->
            [0] sessiz
           *[1] sesli
        } bildirilecek.
       *[other] { $have } sohbette var ve { $sound ->
            [0] sessiz
           *[1] sesli
        } bildirilecek.
    }
undo-withdrawal-done =
    { $number } numaralı haber geri geldi. Bekleyen sohbetlere şimdi gidiyor. { $have ->
        [0] Henüz hiçbir sohbette yok.
        [one] 1 sohbette var ve { $sound ->
            [0] sessiz
           *[1] sesli
        } bildirilecek.
       *[other] { $have } sohbette var ve { $sound ->
            [0] sessiz
           *[1] sesli
        } bildirilecek.
    }
undo-title = Şimdi: { $title }
undo-changed = { $number } numaralı haber o zamandan beri değişti, bu yüzden geri alınamaz. Hiçbir şey değişmedi.
undo-late = { $number } numaralı haberdeki bu değişiklik 1 günden eski, bu yüzden geri alınamaz. Haberi değiştirmek için şunu gönderin: /correct { $number } …
button-undo-change = Geri al
fix-breaking = Bu haber zaten gönderildi, artık son dakika yapılamaz. Hiçbir şey değişmedi. Metnini değiştirmek için “!” işaretini ya da etiketi (örneğin #sondakika) çıkarın. Son dakika haberi göndermek için yeni bir haber yazın: /post !…
change-new =
    { $count ->
        [one] Haber artık 1 sohbetle daha eşleşiyor ve oraya sessiz gidiyor.
       *[other] Haber artık { $count } sohbetle daha eşleşiyor ve oralara sessiz gidiyor.
    }
fix-done =
    { $number } numaralı haber sessizce değiştirildi. { $have ->
        [0] Bildiğim kadarıyla hiçbir sohbette yok
        [one] 1 sohbette var
       *[other] { $have } sohbette var
    }{ $waiting ->
        [0] .
        [one] , 1 sohbet de hâlâ bekliyordu.
       *[other] , { $waiting } sohbet de hâlâ bekliyordu.
    }
correct-done =
    { $number } numaralı haber düzeltildi. { $have ->
        [0] Bildiğim kadarıyla hiçbir sohbette yok
        [one] 1 sohbette var ve { $sound ->
            [0] sessiz
           *[1] sesli
        } bildirilecek
       *[other] { $have } sohbette var ve { $sound ->
            [0] sessiz
           *[1] sesli
        } bildirilecek
    }{ $waiting ->
        [0] .
        [one] . 1 sohbet hâlâ bekliyordu.
       *[other] . { $waiting } sohbet hâlâ bekliyordu.
    }
withdraw-done =
    { $number } numaralı haber geri çekildi. { $have ->
        [0] Bildiğim kadarıyla hiçbir sohbette yok.
        [one] 1 sohbette var ve { $sound ->
            [0] sessiz
           *[1] sesli
        } bildirilecek.
       *[other] { $have } sohbette var ve { $sound ->
            [0] sessiz
           *[1] sesli
        } bildirilecek.
    }
withdraw-title = Geri çekildi: { $title }
withdraw-stopped =
    { $count ->
        [0] Hâlâ bekleyen sohbet yoktu.
        [one] 1 sohbet hâlâ bekliyordu ve haberi almaması gerekir. Alırsa ona da bildiririm.
       *[other] Yaklaşık { $count } sohbet hâlâ bekliyordu ve haberi almaması gerekir. Alan olursa onlara da bildiririm.
    }
withdraw-no-reason = Neden eksik. Okurlar nedeni görecek, bu yüzden birkaç kelime ekleyin: /withdraw { $number } Haber yanlıştı
withdraw-reason-long = Yazdığınız neden { $length } karakter, sınır ise { $limit }. Hiçbir şey geri çekilmedi. Daha kısa bir nedenle yeniden gönderin.
hold-done =
    { $number } numaralı haber bekletiliyor. Yola çıkmış mesajlar yine de ulaşır. { $have ->
        [0] Bildiğim kadarıyla hiçbir sohbette yok
        [one] 1 sohbette var
       *[other] Yaklaşık { $have } sohbette var
    }{ $waiting ->
        [0] , bekleyen sohbet de yok.
        [one] , 1 sohbet de bekliyor.
       *[other] , yaklaşık { $waiting } sohbet de bekliyor.
    } Göndermeye devam etmek için: /release { $number }
button-hold-tell =
    { $count ->
        [one] Haberi alan sohbete bildir
       *[other] Haberi alan { $count } sohbete bildir
    }
hold-told =
    { $count ->
        [one] 1 sohbet artık { $number } numaralı haberi kontrol ettiğimizi görüyor (sessiz). Haber bekletilmeye devam ediyor. Bunu geri almak için: /release { $number }
       *[other] { $count } sohbet artık { $number } numaralı haberi kontrol ettiğimizi görüyor (sessiz). Haber bekletilmeye devam ediyor. Bunu geri almak için: /release { $number }
    }
hold-told-already = Okurlar { $number } numaralı haberi kontrol ettiğimizi zaten görüyor. Bunu geri almak için: /release { $number }
hold-already = { $number } numaralı haber zaten bekletiliyor. Göndermeye devam etmek için: /release { $number }
release-done =
    { $number } numaralı haber artık bekletilmiyor. { $have ->
        [0] Henüz hiçbir sohbette yok
        [one] 1 sohbette var
       *[other] { $have } sohbette var
    }{ $waiting ->
        [0] { $behind ->
            [0] , gönderilecek bir şey kalmadı.
           *[other] .
        }
        [one] , 1 sohbet şimdi alıyor.
       *[other] , { $waiting } sohbet şimdi alıyor.
    }{ $behind ->
        [0] {""}
        [one] {" "}Haberi almış olan 1 sohbete bu arada değişenler gidiyor.
       *[other] {" "}Haberi almış olan { $behind } sohbete bu arada değişenler gidiyor.
    }
release-not-held = { $number } numaralı haber bekletilmiyor. Bekletmek için: /hold { $number }

## Durum

status-waiting =
    { $count ->
        [0] { $stopped ->
            [0] Bekleyen mesaj yok.
           *[other] Bekletilen haberler dışında bekleyen mesaj yok.
        }
        [one] 1 mesaj { $span } süredir bekliyor.
       *[other] { $count } mesaj bekliyor, en eskisi { $span } süredir.
    }
status-rate =
    { $count ->
        [one] Son dakikada 1 mesaj gönderildi.
       *[other] Son dakikada { $count } mesaj gönderildi.
    } Sınır: saniyede { $limit }.
status-outcomes =
    Son 24 saatte
    Gönderildi: { $sent } · değiştirildi: { $edited } · düzeltme yanıtı: { $told }
    Ulaşmadı: sohbet artık yok { $gone } · sohbet kapalı { $closed } · Telegram reddetti { $rejected } · hata { $broken }
    Yeniden denendi: { $later } · sohbet taşındı: { $moved } · belki iki kez gönderildi: { $uncertain }
status-held = Bekletilenler: { $entries }
status-stopped =
    { $entry } ({ $count ->
        [0] bekleyen mesaj yok
        [one] 1 mesaj bekliyor
       *[other] { $count } mesaj bekliyor
    })
status-unreadable =
    { $count ->
        [one] Son 24 saatte Telegram’dan gelen 1 güncellemeyi okuyamadım. Numarası günlükte.
       *[other] Son 24 saatte Telegram’dan gelen { $count } güncellemeyi okuyamadım. Numaraları günlükte.
    }
status-mismatches =
    { $count ->
        [one] Okurlara göre 1 haber eşleşmemeliydi:
       *[other] Okurlara göre { $count } haber eşleşmemeliydi. En yenileri:
    }
status-mismatch =
    { $count ->
        [0] { $number } numaralı haber, “{ $title }”, şununla eşleşti: { $filter }
       *[other] { $number } numaralı haber, “{ $title }”, şununla eşleşti: { $filter }. Eşleşen: { $words }
    }
status-failing = Çalışmayan kaynaklar:
status-none-failing = Tüm kaynaklar çalışıyor.

## İçe aktarma

import-begin =
    Metni şimdi bir ya da birkaç mesajla veya .txt dosyası olarak gönderin. Sonra “Bitti” düğmesine dokunun.

    Her haberin bir saati olmalı, örneğin:
    • üstündeki satırda “16:48”
    • “+++ 16.48 Uhr: Ferry found +++”
    • “5 dakika önce”
    • altında “Jo Doe 6 November 2024 04:16”

    Sohbet dışa aktarımları ve tablolar da olur.
import-collecting =
    { $parts ->
        [one] Elimde 1 mesaj, { $characters } karakter var. Devamını gönderin ya da “Bitti” düğmesine dokunun.
       *[other] Elimde { $parts } mesaj, { $characters } karakter var. Devamını gönderin ya da “Bitti” düğmesine dokunun.
    }
import-goes-on = Zaten bir içe aktarmaya başlamışsınız, bunu da ona ekliyorum. Baştan başlamak için önce “Vazgeç” düğmesine dokunun.
import-more = Metniniz geldi. Sayı aşağıda.
import-collected = Metnin tamamı bu. Sonuç aşağıda.
import-document-hint = Bu dosyayı içe aktarmak için açıklamasına /import yazarak yeniden gönderin.
import-not-text = Bu dosyayı metin olarak okuyamıyorum. Düz metin (UTF-8) olarak kaydedip yeniden gönderin.
import-too-large = Bu dosya çok büyük. Sınır { $limit } MB. Parça parça gönderin.
import-nothing = Henüz metin yok. Metni gönderin, sonra “Bitti” düğmesine dokunun.
import-entries =
    { $count ->
        [one] 1 haber
       *[other] { $count } haber
    }{ $new ->
        [0] , hiçbiri yeni değil.
       *[other] , { $new } tanesi yeni.
    }
import-span = { $earliest } ile { $latest } arası.
import-authors = Yazanlar: { $authors }.
import-lede =
    { $lines ->
        [one] İlk haberin üstündeki girişi almadım: “{ $begins }”
       *[other] İlk haberin üstündeki girişi almadım ({ $lines } satır): “{ $begins }”
    }
import-strays =
    { $lines ->
        [one] Haberlerin arasında fotoğraf altı, düğme ya da liste gibi görünen 1 satırı almadım: “{ $begins }”
       *[other] Haberlerin arasında fotoğraf altı, düğme ya da liste gibi görünen { $lines } satırı almadım. İlki: “{ $begins }”
    }
import-rest =
    { $lines ->
        [one] Son haberden sonraki 1 satırı almadım: “{ $begins }”
       *[other] Son haberden sonraki { $lines } satırı almadım: “{ $begins }”
    }
import-unused =
    { $lines ->
        [one] 1 satır saate benziyor ama metin olarak okudum: “{ $begins }”
       *[other] { $lines } satır saate benziyor ama metin olarak okudum. İlki: “{ $begins }”
    }
import-figures =
    { $order ->
        [month] “{ $line }” gibi tarihlerde önce ayı okudum. Doğru olup olmadığını kontrol edin.
       *[day] “{ $line }” gibi tarihlerde önce günü okudum. Doğru olup olmadığını kontrol edin.
    }
import-unsure =
    { $count ->
        [one] Bundan emin değilim. Başka türlü okununca metinde 1 haber var.
       *[other] Bundan emin değilim. Başka türlü okununca metinde { $count } haber var.
    }
import-sample =
    { $which ->
        [first] İlk
        [last] Son
       *[oddest] En sıra dışı
    }: { $timed ->
        [yes] { $time }, “{ $headline }”
       *[no] “{ $headline }”
    }{ $told ->
        [yes] { " – " }{ $body }
       *[no] { "" }
    }
import-merged =
    { $count ->
        [one] 1 haber metinde birden çok kez geçiyor. Bir kez sayıyorum.
       *[other] { $count } haber metinde birden çok kez geçiyor. Her birini bir kez sayıyorum.
    }
import-day-guessed = Metinde tarih yok, bu yüzden saatlere uyan en yakın günü kullandım.
import-untimed =
    { $count ->
        [one] Metin belirtmediği için 1 haberin saati yok.
       *[other] Metin belirtmediği için { $count } haberin saati yok.
    }
button-done = Bitti
button-store = Göndermeden kaydet
button-reread =
    { $count ->
        [one] Başka türlü oku (1 haber)
       *[other] Başka türlü oku ({ $count } haber)
    }
button-store-publish =
    { $count ->
        [one] 1 yeni haberi yayımla
       *[other] { $count } yeni haberi yayımla
    }
import-stored =
    { $new ->
        [0] Yeni bir şey yok: { $count ->
            [one] haber zaten kayıtlıydı.
           *[other] { $count } haberin tümü zaten kayıtlıydı.
        }
        [one] 1 yeni haber gönderilmeden kaydedildi.
       *[other] { $new } yeni haber gönderilmeden kaydedildi.
    }
import-published =
    { $new ->
        [0] Yeni bir şey yok: { $count ->
            [one] haber zaten kayıtlıydı.
           *[other] { $count } haberin tümü zaten kayıtlıydı.
        }
        [one] 1 yeni haber yayımlandı. Okurlara doğru yolda.
       *[other] { $new } yeni haber yayımlandı. Okurlara doğru yolda.
    }

## Kaynaklar

source-usage =
    Bunlardan birini kullanın:
    /source
    /source add https://example.org/live
    /source add https://example.org/live fresh 2h
    /source pause 3
    /source resume 3
    /source poll 3
    /source remove 3

    fresh 2h son 2 saatin haberlerini de gönderir. Bir sayı ve m (dakika), h (saat) ya da d (gün) yazın; en çok { $limit }. Bu olmadan yalnızca yeni haberleri gönderirim.
source-looking = Kontrol ediliyor…
source-added =
    { $kind ->
        [page] Eklendi: { $title } (canlı anlatım sayfası, No. { $number }).
        [feed] Eklendi: { $title } (akış, No. { $number }).
       *[other] Eklendi: { $title } ({ $kind }, No. { $number }).
    }
source-added-quietly =
    { $count ->
        [0] Henüz haberi yok. Yeni haberler okurlara gidecek.
        [one] 1 haberini göndermeden kaydettim. Yeni haberler okurlara gidecek.
       *[other] { $count } haberini göndermeden kaydettim. Yeni haberler okurlara gidecek.
    }
source-added-fresh =
    { $count ->
        [one] 1 haberini kaydettim. Okurlara doğru yolda.
       *[other] { $count } haberini kaydettim. { $fresh ->
            [one] En yenisi okurlara doğru yolda.
           *[other] En yeni { $fresh } haber okurlara doğru yolda.
        }
    }
source-follower-gets = Okurlar haberleri böyle görecek:
source-offered = { $title } sayfasını canlı anlatım olarak okuyamıyorum ama sayfada akış bağlantıları var. Hangisini ekleyeyim?
source-offer-gone = Bu düğmenin süresi doldu. Sayfanın adresini yeniden gönderin, örneğin: /source add https://example.org/live
source-known = { $title } zaten { $number } numarayla ekli. Durumu için: /source
source-unknown = “{ $typed }” diye bir kaynak yok. Tüm kaynaklar ve numaraları için: /source
source-removed = Kaldırıldı: { $title }. Haberleri saklanır, ama yenileri gelmez.
source-paused = Duraklatıldı: { $title }. Sürdürmek için: /source resume { $number }
source-is-paused = { $title } duraklatılmış. Önce sürdürün: /source resume { $number }
source-resumed = Sürdürülüyor: { $title }. Var olan haberleri göndermeden kaydedeceğim. Yeni haberler okurlara gidecek.
source-polled-now =
    { $title }: { $new ->
        [0] yeni bir şey yok
        [one] 1 yeni haber
       *[other] { $new } yeni haber
    }{ $edited ->
        [0] {""}
        [one] , 1 değişen
       *[other] , { $edited } değişen
    }{ $withdrawn ->
        [0] {""}
        [one] , 1 geri çekilen
       *[other] , { $withdrawn } geri çekilen
    }.{ $braked ->
        [0] {""}
       *[other] {" "}{ $braked } tanesini göndermedim: çoğu elimdeki haberlere benziyor.
    }
source-poll-failed = { $title }: { $why }
source-given-up =
    { $title } ({ $url }) kaynağını bir gün boyunca okuyamadığım için duraklattım. Son sorun: { $why }

    Yeniden çalıştığını öğrenince “Sürdür” düğmesine dokunun.
source-braked =
    { $title } kaynağından { $count ->
        [one] 1 haberi
       *[other] { $count } haberi
    } göndermedim. Hepsi bir anda geldi ve çoğu eski ya da elimdeki başlıkların tekrarı. Kaydettim. Yeni haberler her zamanki gibi gönderiliyor.

    Bunları ne yapayım? 24 saat içinde kimse yanıt vermezse gönderilmez.
button-brake-newest = En yeni 5 haberi gönder
button-brake-all = Tümünü gönder
button-brake-quiet = Hiçbirini gönderme
brake-sent =
    { $count ->
        [one] 1 haber eşleştiği tüm sohbetlere gönderiliyor.
       *[other] { $count } haber eşleştiği tüm sohbetlere gönderiliyor.
    }
brake-quiet = Tamam, bu haberleri göndermeyeceğim. Görmek için: /latest
brake-answered =
    { $answer ->
        [newest] Biri zaten seçti: en yeni 5 haber gönderildi.
        [all] Biri zaten seçti: tümü gönderildi.
       *[quiet] Biri zaten bu haberlerin gönderilmemesini seçti.
    }
brake-over = 24 saatten fazla geçti, bu yüzden bu haberler gönderilmeyecek.
brake-unknown = Bu haberler silindi.
source-was-braked =
    Gönderilmedi ({ $at }): { $count ->
        [one] eski ya da tekrar gibi görünen 1 haber.
       *[other] eski ya da tekrar gibi görünen { $count } haber.
    } { $answer ->
        [newest] Sonra bir editör en yeni 5 haberi gönderdi.
        [all] Sonra bir editör tümünü gönderdi.
        [none] Bir editör yine de gönderilmesine karar verebilir.
       *[quiet] Gönderilmeyecekler.
    }
source-broke = Benim tarafımda bir sorun oldu. Ayrıntılar günlükte.
source-not-polled = Henüz okunmadı.
source-polled = Son okuma: { $at }.
source-next-now = Sonraki okuma: şimdi.
source-next-seconds = Sonraki okuma: { $count } sn sonra.
source-next-minutes = Sonraki okuma: { $count } dk sonra.
source-rate =
    { $count ->
        [0] Son 24 saatte haber yok.
        [one] Geri çekilenler hariç, son 24 saatte 1 haber.
       *[other] Geri çekilenler hariç, son 24 saatte { $count } haber.
    }
source-failing =
    { $count ->
        [one] Bir kez okunamadı: { $why }
       *[other] { $since } tarihinden beri art arda { $count } kez okunamadı: { $why }
    }
source-paused-asked = Bir editör duraklattı: { $at }.
source-paused-failing = Bir gün okunamayınca duraklatıldı ({ $at }): { $why }
source-held-back =
    { $count ->
        [one] Bir haber saatte { $limit } kereden fazla değiştiği için 1 değişikliği erteledim. Okurlar en yeni metni sonra alır.
       *[other] Bir haber saatte { $limit } kereden fazla değiştiği için { $count } değişikliği erteledim. Okurlar en yeni metni sonra alır.
    }
sources =
    { $count ->
        [one] 1 kaynak
       *[other] { $count } kaynak
    }
sources-none = Henüz kaynak yok. Ekleyin: /source add https://example.org/live
button-poll = Şimdi oku: { $number }
button-pause = Duraklat: { $number }
button-resume = Sürdür: { $number }
button-remove = Kaldır: { $number }
button-previous = ‹ Geri
button-next = İleri ›

## Editörler

editor-usage =
    Bunlardan birini kullanın:
    /editor add 123456789
    /editor list
    /editor remove 123456789

    Herkes bana /id göndererek kendi kimliğini öğrenebilir
editor-bad-id = “{ $typed }” bir Telegram kullanıcı kimliği değil. Kimlik bir sayıdır, örneğin: /editor add 123456789. Herkes bana /id göndererek kendi kimliğini öğrenebilir
editor-added = { $id } artık editör.
editor-already = { $id } zaten editör.
editor-is-nobody = { $id } bir kişiye değil, Telegram’a ya da bana ait. Arkadaşınızdan bana /id göndermesini isteyin, sonra o sayıyı ekleyin: /editor add 123456789
editor-is-owner = { $id } bu botun sahiplerinden biri ve editörlerin yapabildiği her şeyi zaten yapabilir.
editor-removed = { $id } artık editör değil.
editor-unknown = { $id } editör değil. Tüm editörler için: /editor list
editors =
    { $count ->
        [one] 1 editör
       *[other] { $count } editör
    }
button-remove-editor = ✕ { $name }
editors-none = Henüz editör yok, yalnızca bot sahipleri var. Ekleyin: /editor add 123456789

## Bir şey çalışmadığında

editors-only = Bunu yalnızca editörler yapabilir. Editör olmak için /id gönderin ve çıkan sayıyı bir bot sahibine verin.
owners-only = Bunu yalnızca bu botun sahipleri yapabilir.
group-admins-only = Bu sohbetin filtrelerini ve ayarlarını yalnızca yöneticiler değiştirebilir.
no-chat = Burada yanıt veremiyorum. Komutu bana özel sohbette ya da bir grupta gönderin.
storage-trouble = Veritabanım şu anda çalışmıyor. Çalışır çalışmaz isteğinizi yerine getireceğim. Sonrasında yanıt gelmezse lütfen yeniden gönderin.
given-up = Veritabanım düzgün çalışmadığı için bunu yapamadım. Lütfen birkaç dakika sonra yeniden gönderin.
failed = Benim tarafımda bir sorun oldu. Günlüğe kaydedildi. Lütfen yeniden deneyin.
not-typed = İletilen ya da başka bir bottan gelen komutları çalıştırmam. Komutu kendiniz yazın: { $typed }
slow-down = Bir dakika için bu çok fazlaydı, bu yüzden bazı yanıtları atlıyorum. Bir dakika sonra yeniden deneyin. /stop, /follow ve /unfollow hâlâ çalışıyor.
unknown-command = { $typed } komutunu bilmiyorum. Yapabildiklerim için: /help
hint-follow = Bunu takip etmek için düğmeye dokunun ya da şunu gönderin: /follow { $filter }
hint-command = /{ $name } komutunu kastediyorsanız düğmeye dokunun.
hint-post-this = Bunu yayımlamak için düğmeye dokunun. Bir haberi değiştirmek için onu gösteren bir mesajı yanıtlayın ve /fix ya da /correct ile başlayın.
button-post-this = Bunu yayımla
post-gone = O mesajı artık göremiyorum. /post yazıp ardından yeniden gönderin
edit-not-read = Düzenlenen komutları okumam. Komutu yeni bir mesaj olarak gönderin.
edit-not-read-of = { $number } numaralı haber zaten yayımlandı ve düzenlenen komutları okumam. Değiştirmek için /fix { $number } … ya da /correct { $number } … gönderin.
hint = Bir şeyi takip etmek için komuttan sonra yazın, örneğin: /follow seçim. Yapabildiklerim için: /help

## Konular

topic-list = Bu konuları takip edebilirsiniz. Çoğunun alt konuları vardır. Görmek için bir konuya dokunun ya da adını yazın, örneğin: /topic energy
button-topic-wider = ‹ { $name }
button-topics = ‹ Tüm konular
topic-list-own = Bot sahibinin oluşturdukları ya da değiştirdikleri: { $names }
topic-shown = { $name }: /follow topic:{ $slug }
topic-wider = Üst konu: { $names }
topic-parts = Alt konular: { $names }
topic-words = Bot sahibinin bu konu için kelimeleri: { $words }
topic-usage =
    Bot sahipleri bir konuya kelime ekleyebilir ya da yeni konu oluşturabilir. Bu kelimelerden birinin geçtiği yeni haberler o konuya girer. Örnekler:
    /topic add Kuzey Denizi: rüzgar enerjisi, "dogger bank", =Sylt, -plaj
    /topic remove Kuzey Denizi: rüzgar enerjisi
    /topic remove Kuzey Denizi
    Bir kelime her biçimiyle eşleşir, =Sylt ise yalnızca aynen. -plaj yazınca bu kelime sayılmaz.
topic-unknown =
    { $found ->
        [0] “{ $typed }” diye bir konu yok. Tüm konular için: /topic
       *[other] “{ $typed }” diye bir konu yok. Bunu mu demek istediniz: { $nearest }? Tüm konular için: /topic
    }
topic-changed = { $name } değiştirildi. Bu, yeni haberler için geçerlidir. Takip etmek için: /follow topic:{ $slug }
topic-made = { $name } oluşturuldu. Bu, yeni haberler için geçerlidir. Takip etmek için: /follow topic:{ $slug }
topic-no-word = “{ $word }”, { $name } için eklediğiniz kelimelerden değil, bu yüzden bir şey değişmedi. Kelimeleriniz için: /topic { $name }
topic-reserved = Bir konunun adı “{ $name }” olamaz, çünkü bunun filtrelerde başka bir anlamı var. Başka bir ad seçin.
topic-unclosed-quote = Tırnak işareti eksik: { $typed }. Söz öbeğini iki işaret arasına yazın, örneğin "dogger bank".
topic-removed = { $name } için eklediğiniz kelimeler kaldırıldı.
topic-not-own = “{ $name }” konusuna kelime eklemediniz. Değiştirdiğiniz konular için: /topic
topic-name-long = Bir konunun adı en çok { $limit } karakter olabilir. Daha kısa bir ad seçin.
topic-bad-word = “{ $typed }” aranamaz. Harf ya da rakam kullanın: en çok { $words } kelime ve { $characters } karakter. Söz öbeklerinin arasına virgül koyun, örneğin: rüzgar enerjisi, "dogger bank"
topic-many-words = Bir konuya en çok { $limit } kelime ve söz öbeği ekleyebilirsiniz. Birkaçını /topic remove ile kaldırın ya da iki konu oluşturun.
topic-many = En çok { $limit } konu oluşturabilir ya da değiştirebilirsiniz. Birini /topic remove ile kaldırın

## Okunamayan filtreler

filter-empty = Filtre boş. Bir kelime, bir "söz öbeği", ülke:UA, konu:enerji ya da hepsi yazın.
filter-too-long = Filtre { $length } karakter, sınır ise { $limit }. Kısaltın ya da parçalarını tek tek takip edin.
filter-too-many-terms = Filtrede { $count } parça var, sınır ise { $limit }. Birkaçını çıkarın ya da parçalarını tek tek takip edin.
filter-unclosed-quote = Tırnak işareti eksik: “{ $near }” yerindeki ({ $position }. karakter) kapatılmamış. Söz öbeğini iki işaret arasına yazın, örneğin "kuzey kore".
filter-empty-quotes = { $position }. karakterdeki tırnakların içi boş. Aralarına bir söz öbeği yazın, örneğin "kuzey kore".
filter-lone-dash = { $position }. karakterdeki çizgiden sonra kelime yok. Bir kelimeyi dışarıda bırakmak için çizgiyi hemen önüne koyun: -spor
filter-no-word = “{ $typed }” ({ $position }. karakter) içinde harf ya da rakam yok. Filtreler kelime arar. Yerine bir kelime yazın ya da çıkarın.
filter-sign = “{ $typed }” ({ $position }. karakter) içindeki “{ $sign }” aranamaz. Çıkarın. Bir kelimenin tüm biçimlerini zaten bulurum.
filter-stop-words = “{ $typed }” çok yaygın: böyle kelimeler neredeyse her metinde var. Daha belirgin bir kelime ekleyin ya da bunu çıkarın.
filter-only-exclusions = “{ $typed }” yalnızca neyin dışarıda kalacağını söyler. İstediğinizi de ekleyin, örneğin ukrayna -spor ya da hepsi -spor.
filter-contradiction = Filtre, “{ $typed }” ile dışarıda bırakılan bir şeyi istiyor, bu yüzden hiçbir haber eşleşemez. Birini çıkarın.
filter-unknown-field = “{ $field }:” ({ $position }. karakter) bilmediğim bir alan. Şunları kullanabilirsiniz: ülke, konu, başlık, kaynak, yazar ya da tür. Örneğin ülke:UA, başlık:sel ya da tür:önemli.
filter-address = Adres takip edilemez, yalnızca kelimeler. Bir kelime deneyin, örneğin: /follow sel. Editörler /source add ve adresle bir canlı anlatım ekleyebilir.
filter-empty-country = “ülke:” yazısından sonra ülke eksik ({ $position }. karakter). Kodunu ya da adını yazın, örneğin ülke:UA ya da ülke:ukrayna.
filter-unknown-country = { $found ->
    [0] “{ $typed }” ({ $position }. karakter) diye bir ülke yok. Kodunu ya da adını yazın, örneğin ülke:UA ya da ülke:ukrayna.
   *[other] “{ $typed }” ({ $position }. karakter) diye bir ülke yok. Bunu mu demek istediniz: { $nearest }?
}
filter-empty-topic = “konu:” yazısından sonra konu eksik ({ $position }. karakter). Adını yazın, örneğin konu:enerji ya da konu:"iklim değişikliği".
filter-unknown-topic = { $found ->
    [0] “{ $typed }” ({ $position }. karakter) diye bir konu yok. Tüm konular için /topic gönderin ya da kelimeyi aramak için konu: yazısını çıkarın.
   *[other] “{ $typed }” ({ $position }. karakter) diye bir konu yok. Bunu mu demek istediniz: { $nearest }? Tüm konular için: /topic
}
filter-too-many-cases = Bu filtredeki parantezler ve seçenekler { $limit } kombinasyondan fazlasını oluşturuyor. Birkaçını çıkarın ya da parçalarını tek tek takip edin.
filter-too-deep = { $position }. karakterde { $limit } kattan fazla iç içe parantez var. Azaltın ya da filtreyi ikiye bölün.
filter-unclosed-bracket = { $position }. karakterdeki “{ $typed }” parantezi kapatılmamış. Bir bütün olan kelimelerden sonra kapatın, örneğin (kiev, harkiv) dron.
filter-stray-bracket = { $position }. karakterdeki “{ $typed }” parantezinin açılışı yok. Öncesine bir tane ekleyin ya da bunu çıkarın.
filter-empty-brackets = { $position }. karakterdeki parantezlerin içi boş. Aralarına bir bütün olan kelimeleri yazın, örneğin (kiev, harkiv) dron.
filter-lone-operator = “{ $typed }” ({ $position }. karakter) yanında bir şey eksik. VEYA ve VE iki kelimenin arasında durur, örneğin kiev VEYA harkiv. Kelimenin kendisini aramak için tırnak içine alın.
filter-case-only-excludes = “{ $typed }” ({ $position }. karakter) yalnızca neyin dışarıda kalacağını söyler, bu yüzden bu seçenek neredeyse her haberle eşleşir. Seçenekleri paranteze alın, dışarıda kalacakları sonra yazın, örneğin (kiev, harkiv) -spor.
filter-empty-value = “{ $typed }” yazısından sonra bir şey eksik ({ $position }. karakter). İki noktadan hemen sonra bir kelime ya da "söz öbeği" yazın, örneğin başlık:sel.
filter-unknown-flag = “{ $typed }” ({ $position }. karakter) bilmediğim bir tür. Şunlardan birini kullanın: { $choices }.
filter-late-language = “{ $typed }” ({ $position }. karakter) tüm filtrenin dilini belirler. En başa yazın, örneğin dil:de Häuser.
filter-unknown-language = “{ $typed }” ({ $position }. karakter) bilmediğim bir dil. Çıkarın ya da şu kodlardan birini kullanın: { $choices }.

## Okunamayan kaynaklar ve kopyalanmış metinler

source-bad-url = Bu adresi okuyamıyorum. http:// ya da https:// ile başlamalı, kullanıcı adı ve parola içermemeli, örneğin https://example.org/feed.xml
source-bad-redirect = { $host } beni normal olmayan bir adrese yönlendiriyor. Kaynağı tarayıcıda açın ve ulaştığınız adresi bana gönderin.
source-unreachable = { $host } adresine ulaşamıyorum ya da bir web sunucusu gibi yanıt vermiyor. Adresi kontrol edin. Doğruysa daha sonra yeniden deneyin.
source-timeout = { $host } yanıtının tamamını { $seconds } saniye içinde göndermedi. Daha sonra yeniden deneyin.
source-certificate = { $host } sitesinin güvenlik sertifikası geçerli değil, bu yüzden oradan okumuyorum. Site sahibinin yenilemesi gerekir.
source-broken-off = { $host } yanıtı yarıda kesildi. Daha sonra yeniden deneyin.
source-status =
    { $status ->
        [401] { $host } bu adreste giriş yapılmasını istiyor. Yalnızca herkese açık sayfaları okuyabilirim.
        [403] { $host } bu adresi okumama izin vermiyor (403). Site sahibine sorun ya da başka bir adres deneyin.
        [404] { $host } sitesinde bu adreste bir şey yok (404). Yazım hatası olup olmadığına bakın.
        [410] { $host } sitesindeki bu sayfa kalıcı olarak kaldırılmış (410). Yeni adresini arayın.
        [429] { $host } daha seyrek gelmemi istiyor (429). Söylediği süre kadar bekleyeceğim.
       *[other] { $host } { $status } hatasıyla yanıt verdi. Daha sonra yeniden deneyin.
    }
source-redirects = { $host } beni { $limit } kereden fazla yönlendiriyor. Tarayıcıda açın ve ulaştığınız adresi bana gönderin.
source-too-large = { $host } { $megabytes } MB’tan fazlasını gönderiyor; bir kaynaktan en çok bu kadar okurum. Daha az haberli bir akış deneyin.
source-not-a-feed =
    { $looks ->
        [empty] Bu adreste bir şey yok: dosya boş. Adreste yazım hatası olup olmadığına bakın ya da daha sonra yeniden deneyin.
        [html] Bu web sayfasında okuyabileceğim bir canlı anlatım ya da akış bulamadım. Sayfada RSS, Atom ya da Feed adlı bir bağlantı arayın ve o adresi bana gönderin.
        [json] Bu JSON, ama JSON Feed değil. Canlı anlatım sayfasının ya da akışının adresini gönderin.
        [xml] Bu XML, ama RSS ya da Atom değil. Canlı anlatım sayfasının ya da akışının adresini gönderin.
        [binary] Bu tür dosyaları okuyamıyorum. Canlı anlatım sayfasının ya da akışının (RSS, Atom, JSON Feed) adresini gönderin.
       *[text] Bu düz metin. Canlı anlatım sayfasının ya da akışının (RSS, Atom, JSON Feed) adresini gönderin. Bir canlı anlatımın metnini içe aktarmak için: /import
    }
source-unreadable = Bu, okuyamayacağım kadar bozuk. Akışsa canlı anlatımın web sayfasını deneyin. Web sayfasıysa bir akış deneyin.
source-too-slow = Bunu okumak { $seconds } saniyeden uzun sürdü, bu yüzden durdum. Daha az ya da daha basit haberleri olan bir akış veya sayfa deneyin.
source-unreachable-now = { $host } adresine şu anda ulaşamıyorum. Denemeyi sürdürüyorum.
source-timeout-now = { $host } şu anda çok yavaş: yanıtının tamamını { $seconds } saniye içinde göndermedi. Denemeyi sürdürüyorum.
source-status-now =
    { $status ->
        [401] { $host } artık bu adreste giriş yapılmasını istiyor. Yalnızca herkese açık sayfaları okuyabilirim.
        [403] { $host } artık bu adresi okumama izin vermiyor (403). Denemeyi sürdürüyorum. Böyle kalırsa site sahibine sorun.
        [404] { $host } sitesinde bu adreste artık bir şey yok (404). Denemeyi sürdürüyorum. Canlı anlatım taşındıysa yeni adresini ekleyin.
        [410] { $host } bu adresin kalıcı olarak kaldırıldığını söylüyor (410). Canlı anlatım taşındıysa yeni adresini ekleyin.
        [429] { $host } daha seyrek gelmemi istiyor (429). Söylediği süre kadar bekleyeceğim.
       *[other] { $host } sitesinde bir sorun var: { $status } hatasıyla yanıt veriyor. Denemeyi sürdürüyorum.
    }
source-redirects-now = { $host } artık beni { $limit } kereden fazla yönlendiriyor. Denemeyi sürdürüyorum. Böyle kalırsa sondaki adresi ekleyin.
source-bad-redirect-now = { $host } artık beni normal olmayan bir adrese yönlendiriyor. Denemeyi sürdürüyorum. Böyle kalırsa kaynağı tarayıcıda açın ve ulaştığınız adresi ekleyin.
source-not-a-feed-now =
    { $looks ->
        [empty] Adres artık boş bir dosyayla yanıt veriyor. Denemeyi sürdürüyorum.
       *[other] Adres artık canlı anlatım ya da akış olarak okuyamadığım bir şeyle yanıt veriyor. Denemeyi sürdürüyorum. Canlı anlatım taşındıysa yeni adresini ekleyin.
    }
source-unreadable-now = Kaynak şu anda bozuk, bu yüzden okuyamıyorum. Denemeyi sürdürüyorum.
source-too-large-now = { $host } artık { $megabytes } MB’tan fazlasını gönderiyor; bir kaynaktan en çok bu kadar okurum. Denemeyi sürdürüyorum. Daha az haberli bir akış işe yarar.
source-too-slow-now = Kaynağı okumak artık { $seconds } saniyeden uzun sürüyor, bu yüzden durdum. Denemeyi sürdürüyorum.
report-failing =
    { $title } kaynağını { $since } tarihinden beri okuyamıyorum. { $why }

    Durumu için: /source. Yeniden çalışınca bu mesajı değiştireceğim.
report-well = { $title } yeniden çalışıyor. { $since } ile { $until } arasında okuyamadım.
source-limit =
    { $reason ->
        [lively] Son 24 saatte haberi olduğu için en az { $wait } arayla okuyorum.
        [new] Son 24 saatte eklendiği ve henüz yeni haberi olmadığı için en az { $wait } arayla okuyorum.
        [starting] Anlatımı başladığı için { $wait } arayla okuyorum.
        [setting] POLL_INTERVAL ayarı nedeniyle yalnızca { $wait } arayla okuyorum.
        [asked] Kaynak istemediği için { $wait } aradan daha sık okumuyorum.
       *[quiet] Son 24 saatte haberi olmadığı için en az { $wait } arayla okuyorum.
    }

paste-no-entry =
    Bu metinde haber bulamadım. Her haberin üstünde, altında ya da yanında bir saat olmalı, örneğin:
    16:48 Ayşe Yılmaz
    Feribot burun açıklarında bulundu
    Gemideki herkes iyi durumda.
paste-too-long = Bu metin { $limit } karakterden uzun; bir seferde en çok bu kadar okurum. Parça parça içe aktarın.
paste-too-much = Bu metni okumak çok fazla zaman ya da bellek gerektirdi, bu yüzden durdum. Parça parça içe aktarın.

## Ayarlar: haberler ne zaman ve nasıl gelir

command-settings = Haberlerin ne zaman ve nasıl geleceğini seçin
command-mute = Tüm mesajları bir süre sessize alın
command-unmute = Sessize almayı bitirin
command-quiet = Sessiz saatleri ayarlayın
command-digest = Haberleri tek mesajda toplu alın
command-timezone = Saat diliminizi ayarlayın
help-settings = /settings – haberlerin ne zaman ve nasıl geleceğini seçin
help-mute = /mute 2h – 2 saat haber gelmez. Ayrıca: /mute 18:00, /mute yarın
help-unmute = /unmute – sessize almayı bitirin
help-quiet = /quiet 22:00-07:00 – sessiz saatler: haberler bitmesini bekler. Ayrıca: /quiet 22-7 sessiz (haberler sessiz gelir), /quiet kapat
help-digest = /digest 08:00 18:00 – haberleri bu saatlerde tek mesajda toplu alın. Ayrıca: /digest saatlik, /digest kapat
help-timezone = /timezone İstanbul – saat diliminizi ayarlayın
settings-chat = Bu sohbetin ayarları
settings-topic = Bu konunun ayarları
settings-from-group = (gruptaki gibi)
settings-sound = Bildirimler: { $value }
settings-quiet = Sessiz saatler: { $value }
settings-pace = Ne sıklıkla: { $value }
settings-zone = Saat dilimi: { $city }, şu an { $time }
settings-pictures =
    Fotoğraflar: { $on ->
        [on] açık
       *[off] kapalı
    }
settings-why =
    Haberin geliş nedeni: { $line ->
        [on] { $button ->
            [on] satır ve düğme
           *[off] yalnızca satır
        }
       *[off] { $button ->
            [on] yalnızca düğme
           *[off] kapalı
        }
    }
button-settings-sound = Bildirimler
button-settings-quiet = Sessiz saatler
button-settings-pace = Ne sıklıkla
button-settings-zone = Saat dilimi
button-settings-why = Haberin geliş nedeni
button-settings-pictures = Fotoğraflar
button-settings-mute = Sessize al
button-settings-back = ‹ Tüm ayarlar
button-chosen = ✓ { $choice }
button-as-group = Gruptaki gibi
sound-choice =
    { $sound ->
        [all] tüm haberler sesli
        [none] sessiz
       *[breaking] yalnızca son dakika sesli
    }
quiet-off = kapalı
quiet-hours =
    { $hours }. { $how ->
        [silent] Haberler sessiz gelir.
       *[held] Haberler bekler, sonra tek mesajda gelir.
    } { $urgent ->
        [on] Son dakika haberleri her zamanki gibi gelir.
       *[off] Buna son dakika haberleri de dahildir.
    }
quiet-typed = Başka saatler için örneğin şunu gönderin: /quiet 21:30-06:00
quiet-unreadable = “{ $typed }” ifadesini anlayamadım. Sessiz saatler için iki farklı saat gerekir, örneğin: /quiet 22:00-07:00
button-quiet-as =
    { $how ->
        [silent] Haberler sessiz gelsin
       *[held] Haberler sonuna kadar beklesin
    }
button-urgent = Son dakika haberleri gelsin
pace-choice =
    { $pace ->
        [hourly] saatte bir, tek mesajda
        [key] yalnızca önemli gelişmeler
        [breaking] yalnızca son dakika haberleri
       *[each] her haber hemen
    }
pace-times = tek mesajda, saat { $times }
pace-typed = Son dakika haberleri bunların hepsinde hemen gelir. Başka saatler seçmek için örneğin şunu gönderin: /digest 07:30 12:00 18:00
pace-rest = Diğer haberler için: /catchup
digest-unreadable = “{ $typed }” ifadesini anlayamadım. Günün en çok { $limit } saatini gönderin, örneğin: /digest 08:00 18:00
zone-typed = Başkasını ayarlamak için /timezone ve saati sizinkiyle aynı olan bir şehir gönderin, örneğin: /timezone İstanbul
zone-other = /timezone ve saati sizinkiyle aynı olan bir şehir gönderin, örneğin: /timezone İstanbul
zone-change = İstediğiniz zaman /timezone ile değiştirebilirsiniz
zone-ask = Sizde saat kaç? Böylece saatleri gösterir ve sessiz saatleri sizin saatinize göre uygularım.
zone-of-country =
    { $count ->
        [one] { $country }: oradaki saati ayarlamak için saate dokunun.
       *[other] { $country }: orada birden çok saat var. Sizinkine dokunun.
    }
zone-unknown =
    { $count ->
        [0] “{ $typed }” saat dilimini bilmiyorum. Saati sizinkiyle aynı olan büyük bir şehir gönderin, örneğin: /timezone İstanbul
       *[other] “{ $typed }” saat dilimini bilmiyorum. Bunu mu demek istediniz: { $nearest }? Başka bir şehir de gönderebilirsiniz, örneğin: /timezone İstanbul
    }
button-zone = { $time } { $city }
button-zone-other = Diğer
button-reason-shown = Her haberin altında satır
button-why-shown = “Neden?” düğmesi
button-pictures-shown = Metnin üstünde fotoğraf
mute-state = { $until }.
mute-state-group = Tüm grup: { $until }. Bunu bitirmek için bir yönetici konuların dışında /unmute gönderebilir.
mute-none = Sessize alınmamış.
mute-choose = Ne kadar süre hiçbir şey göndermeyeyim? Yazabilirsiniz de, örneğin: /mute 2h ya da /mute 18:00
mute-meanwhile =
    { $urgent ->
        [on] Bu sırada yalnızca son dakika haberleri gelir. Gerisi için: /catchup
       *[off] Bu sırada haber gelmez. Kaçırdıklarınız için: /catchup
    }
mute-unreadable = “{ $typed }” ifadesini anlayamadım. Süreyi gönderin (en çok 365 gün), örneğin: /mute 2h ya da /mute 18:00
button-mute =
    { $span ->
        [hour] 1 saat
        [hours] 8 saat
        [morning] Yarın sabaha kadar
       *[forever] Ben açana kadar
    }
button-unmute = Sesi aç
muted-until = { $time } saatine kadar sessizde
muted-until-unmuted = siz açana kadar sessizde
time-tomorrow = yarın { $time }
time-on = { $date }, { $time }

## Filtreler: geri alma, kaçırılanlar ve tek filtrenin ayarları

missed-count =
    { $count ->
        [one] Bu arada 1 haber geldi.
       *[other] Bu arada { $count } haber geldi.
    }
missed-back = Haberler yeniden buraya geliyor. { $told }
button-catch-up = Kaçırdıklarımı göster
button-undo = Geri al
follow-restored =
    { $count ->
        [one] Yeniden takip ediliyor: { $filter }
       *[other] { $count } filtre geri getirildi.
    }
undo-too-late = Geri almak için çok geç. Yeniden takip edin, örneğin: /follow seçim
undo-nothing = Burada geri alınacak bir şey kalmadı. Bu sohbetin filtreleri için: /following
undo-too-many = Geri alınca bu sohbetin { $limit } filtreden fazlası olurdu; sınır bu. Önce birini kaldırın: /following
follow-card-sound = Bildirimler: { $value }
follow-card-pace = Ne sıklıkla: { $value }
follow-sound =
    { $sound ->
        [chat] bu sohbetteki gibi
        [all] tüm haberler sesli
        [none] sessiz
       *[breaking] yalnızca son dakika sesli
    }
follow-pace =
    { $pace ->
        [chat] bu sohbetteki gibi
        [each] her haber hemen
        [hourly] saatte bir, tek mesajda
        [times] belirli saatlerde, tek mesajda
        [key] yalnızca önemli gelişmeler
       *[breaking] yalnızca son dakika haberleri
    }
button-follow-mute =
    { $span ->
        [hour] 1 saat sessize al
        [hours] 8 saat sessize al
        [morning] Yarına kadar
       *[forever] Ben açana kadar
    }
button-follow-unmute = Sesi aç
button-follow-sound = Bildirimler
button-follow-pace = Ne sıklıkla
button-follow-chosen = ✓ { $choice }
button-follow-card = ‹ Geri
button-follow-list = ‹ Tüm filtreler
command-catchup = Kaçırdıklarınızı görün
help-catchup = /catchup – kaçırdıklarınızı görün. Ayrıca: /catchup bugün, /catchup pazartesi, /catchup 2h
catchup-title =
    { $count ->
        [one] { $since } ile { $until } arasında 1 haber
       *[other] { $since } ile { $until } arasında { $count } haber
    }
catchup-none = { $since } ile { $until } arasında bir şey gelmedi. Daha geriye bakın, örneğin: /catchup pazartesi
catchup-follows-nothing = Bu sohbet henüz bir şey takip etmiyor, kaçırılan bir şey yok. Seçmek için: /follow
catchup-unreadable = “{ $typed }” ifadesini zaman olarak anlayamadım. Örneğin şunları deneyin: /catchup bugün, /catchup pazartesi ya da /catchup 2h
start-muted = Bu sohbet hâlâ: { $until }. Bitirmek için: /unmute
stopped-unknown = Durdurdum. Buraya hiçbir şey göndermeyeceğim. Yeniden başlamak için: /start
button-forget = Her şeyi unut
stop-over = Bu düğme önceki bir /stop komutuna ait. Durmamı istiyorsanız yeniden /stop gönderin.
follow-back = Bu sohbetin /stop öncesindeki filtreleri de geri geldi: toplam { $count } filtre. Görmek için: /following
following-stopped = /stop gönderdiniz, bu yüzden buraya bir şey göndermiyorum. Yeniden haber almak için: /start

## Arama, kaynaklar ve komutsuz yazılan kelimeler

command-search = Tüm haberlerde arayın
help-search = /search sel -baraj – elimdeki tüm haberlerde arayın. Yazabileceğiniz her şey için: /help filters
search-usage = Aradığınızı komuttan sonra yazın, örneğin: /search sel, fırtına. Tüm seçenekler için: /help filters
search-title = En yeni haberler: { $filter }
search-none = Elimde haber yok: { $filter }. Gelince almak için düğmeye dokunun.
search-none-followed = Elimde haber yok: { $filter }. Bu sohbet takip ettiği için gelince alacaksınız.
button-search-follow = Bu aramayı takip et
command-sources = Haberlerin nereden geldiğini görün
help-sources = /sources – haberlerin nereden geldiğini görün ve bir kaynağı takip edin
origins-title =
    { $count ->
        [one] Haberler 1 kaynaktan geliyor. Takip etmek için dokunun.
       *[other] Haberler { $count } kaynaktan geliyor. Takip etmek için birine dokunun.
    }
origins-none = Şu anda kaynak okumuyorum. Editörlerin haberleri gelmeye devam eder. En yeni haberler için: /latest
origin-entries =
    { $count ->
        [0] son 24 saatte haber yok
        [one] son 24 saatte 1 haber
       *[other] son 24 saatte { $count } haber
    }
button-origin = Takip et: { $name }
command-meant = { $typed } komutunu bilmiyorum. Bunu mu demek istediniz: { $nearest }?
edit-run = Düzenlenen komutları kendiliğimden çalıştırmam. Bunu çalıştırmak için dokunun.
stop-ask = Buraya haber göndermeyi bırakayım mı? Geri alabilirsiniz. Yalnızca ara vermek için: /mute
button-stop = Tüm mesajları durdur
thanks-answer = Rica ederim!
# Komut olmadan yazılan kelimeler, küçük harfle, virgüllerle ayrılmış.
plain-stop = dur, durdur, yeter, abonelikten çık
plain-help = yardım, yardim, yardım et, imdat
plain-thanks = teşekkürler, teşekkür ederim, tesekkurler, sağol, sağ ol, çok teşekkürler, eyvallah, 👍, 🙏, ❤️

## Dil: her sohbette hangi dili konuştuğum

command-mistake = Metinlerimdeki bir hatayı bildirin
help-mistake = /mistake “takib et” yerine “takip et” olmalı – metinlerimdeki bir hatayı bildirin
button-settings-language = Dil
settings-language =
    { $automatic ->
        [on] Dil: { $language } (Telegram’daki gibi)
       *[off] Dil: { $language }
    }
button-language-auto = Telegram’daki gibi
button-language-draft = { $language } (taslak)
language-drafts = Taslakları henüz kimse kontrol etmedi. Hata mı buldunuz? Bu botu işleten kişilere yazın, örneğin: /mistake “takib et” yerine “takip et” olmalı
language-choose = Burada hangi dili konuşayım?
mistake-usage = Yanlış olan ne, doğrusu nasıl olmalı? Örneğin: /mistake “takib et” yerine “takip et” olmalı
mistake-told = Teşekkürler! Mesajınız bu botu işleten kişilere ulaştı.
mistake-untold = Bu botu işleten kişilere şu anda ulaşamıyorum. Lütfen daha sonra yeniden deneyin.
mistake-from = { $name } bir hata bildiriyor ({ $language }):
mistake-about = Şu mesajla ilgili:
command-share = Bir haberi ya da takip edilecek bir şeyi paylaşın
help-share = /share fırtına – takip ettiğinizi, bir canlı anlatımı ya da bir habere yanıt olarak o haberi paylaşmak için bağlantı alın
share-choose = Ne paylaşmak istiyorsunuz? Dokunun ya da yazın, örneğin: /share fırtına. Bir haberi paylaşmak için habere /share ile yanıt verin
share-usage = Paylaşmak istediğinizi yazın, örneğin: /share fırtına. Bir haberi paylaşmak için habere /share ile yanıt verin
share-filter = Telegram’da takip edin: { $filter }. Bu bağlantı gelenleri gösterir:
share-entry = { $title }
share-no-entry = Hangi haberi kastettiğinizi anlayamıyorum. Tek bir haber gösteren bir mesaja /share ile yanıt verin.
button-share = Paylaş…
button-read-at = Kaynakta oku: { $source }
button-read = Haberin tamamını oku
link-gone = Bu bağlantı artık çalışmıyor. Yenisini isteyin.
liveblog-gone = Bu canlı anlatım sona erdi.
liveblog-ended = “{ $title }” adlı canlı anlatım sona erdi, bu yüzden onu bu sohbetin filtrelerinden kaldırdım. Başka canlı anlatımlar için: /sources
filter-liveblog = “{ $title }” adlı canlı anlatım
inline-live = Haberin şu anki hâlini görün
button-inline-help = Anlayamadım. Nasıl aranır?
button-inline-none = Haber yok. Bunun yerine takip et
opml-exported =
    { $count ->
        [one] 1 kaynak
       *[other] { $count } kaynak
    }
opml-found =
    { $count ->
        [0] Bu dosyada yeni kaynak yok.
        [one] 1 yeni kaynak. Onu ancak siz düğmeye dokununca okurum.
       *[other] { $count } yeni kaynak. Onları ancak siz düğmeye dokununca okurum.
    }
opml-known =
    { $count ->
        [one] Bu dosyadaki 1 kaynak zaten var.
       *[other] Bu dosyadaki { $count } kaynak zaten var.
    }
opml-unusable =
    { $count ->
        [one] 1 adres kullanılamıyor:
       *[other] { $count } adres kullanılamıyor:
    }
opml-refused = { $url } – { $why }
opml-refused-more =
    { $count ->
        [one] Ve 1 tane daha.
       *[other] Ve { $count } tane daha.
    }
button-opml-import =
    { $count ->
        [one] 1 kaynak ekle
       *[other] { $count } kaynak ekle
    }
opml-imported =
    { $count ->
        [0] Bu kaynakların hepsi zaten var.
        [one] 1 kaynak eklendi. Eski haberleri gönderilmeden saklanır. Okunamazsa size söylerim.
       *[other] { $count } kaynak eklendi. Eski haberleri gönderilmeden saklanır. Biri okunamazsa size söylerim.
    }
opml-undone =
    { $count ->
        [0] Geri alınacak bir şey yok: bu kaynaklar zaten kaldırılmış.
        [one] 1 kaynak kaldırıldı.
       *[other] { $count } kaynak kaldırıldı.
    }
opml-gone = O dosyayı artık bulamıyorum. Yeniden gönderin.
opml-too-large = Bu dosya { $limit } MB sınırını aşıyor. Daha az kaynak içeren bir dosya gönderin.
opml-too-much = Bu dosyayı okumak çok uzun sürüyor. Daha az kaynak içeren bir dosya gönderin.
opml-not-xml = Bu bir kaynak listesi değil: { $line }. satır geçerli XML değil. Listeyi akış okuyucunuzdan OPML olarak yeniden dışa aktarın.
opml-entities = Varlık (entity) tanımlayan dosyaları okumam. Listeyi akış okuyucunuzdan OPML olarak yeniden dışa aktarın.
opml-not-opml = Bu XML, ama OPML değil. Listeyi akış okuyucunuzdan OPML olarak yeniden dışa aktarın.
opml-empty = Bu dosyada kaynak yok. Kaynak, xmlUrl içeren bir outline ögesidir.
opml-too-many = Bu dosyada { $count } kaynak var. Bir seferde en çok { $limit } kaynak içe aktarırım, bu yüzden dosyayı bölün.
source-not-public = Bu adres özel bir ağda.
command-mydata = Bu sohbetin filtrelerini, ayarlarını ve aldığı haberleri dosya olarak alın
help-mydata = /mydata – bu sohbetin filtrelerini, ayarlarını ve buraya gönderilenleri dosya olarak alın. Filtreleri ve ayarları geri yüklemek için dosyayı buraya ya da başka bir sohbete gönderin
command-forget = Bu sohbetle ilgili her şeyi silin
help-forget = /forget – bu sohbet hakkında sakladığım her şeyi silin
privacy-chat = Bu sohbet hakkında sakladıklarım: Telegram kimliği, türü, başlığı ve dili, filtreleri, ayarları, sabitlenmiş kartları, ona ilk ne zaman hizmet verdiğim, buraya en son ne zaman bir şey gönderdiğim ve /catchup komutunun en son ne zaman kullanıldığı. Beni ekleyen ya da filtreleri seçen kişilerin Telegram kimliklerini de saklarım.
privacy-typed = Bir mesajın ya da dokunuşun bendeki kopyasını, onu işledikten sonra silerim. Biri burada bir filtre dener, arama yapar ya da komutsuz birkaç kelime gönderirse bu kelimeleri 1 gün saklarım.
privacy-sent =
    { $days ->
        [one] Düzeltmeler size ulaşabilsin diye, buraya hangi haberlerin ne zaman gönderildiğini, haber geldikten ya da en son değiştikten sonra 1 gün saklarım.
       *[other] Düzeltmeler size ulaşabilsin diye, buraya hangi haberlerin ne zaman gönderildiğini, haber geldikten ya da en son değiştikten sonra { $days } gün saklarım.
    }
privacy-mismatches =
    { $days ->
        [one] Bir haberin eşleşmemesi gerektiğini bildirirseniz filtreyi ve haberi 1 gün saklarım, kimin bildirdiğini saklamam.
       *[other] Bir haberin eşleşmemesi gerektiğini bildirirseniz filtreyi ve haberi { $days } gün saklarım, kimin bildirdiğini saklamam.
    }
privacy-links = /share ile oluşturduğun bağlantı, son oluşturulduğundan itibaren { $link_days } gün çalışır. Filtresini ve rastgele bir anahtarı saklarım, kimin oluşturduğunu saklamam. Başka sohbetlerde adımdan sonra yazdıkların saklanmaz.
privacy-channels = Bir kanal bağlarsan onu yönettiğini, oradaki son deneme gönderini ve onun hakkında sana sorduğum son soruyu saklarım; en fazla bu sohbetin ayarları kadar.
privacy-editors =
    { $entry_days ->
        [one] Editörler hakkında Telegram kimliklerini, onları kimin eklediğini, nerede kaynak ekleyip konu değiştirdiklerini ve her kaynak hakkındaki son bildirimimi de saklarım. Taslakları ve haberleri hakkındaki mesajlarım 1 gün, haberlerle aynı süre saklanır.
       *[other] Editörler hakkında Telegram kimliklerini, onları kimin eklediğini, nerede kaynak ekleyip konu değiştirdiklerini ve her kaynak hakkındaki son bildirimimi de saklarım. Taslakları ve haberleri hakkındaki mesajlarım { $entry_days } gün, haberlerle aynı süre saklanır.
    }
privacy-ends =
    { $days ->
        [one] Bu sohbette filtre kaldırıldığında ya da /stop gönderildiğinde, geri alabilmeniz için filtreleri 1 gün daha saklarım. Bir sohbet beni durdurduktan ya da engelledikten 1 gün sonra başlığını, ayarlarını ve filtrelerini silerim. Kimliği, türü ve bunun ne zaman olduğu kalır.
       *[other] Bu sohbette filtre kaldırıldığında ya da /stop gönderildiğinde, geri alabilmeniz için filtreleri { $days } gün daha saklarım. Bir sohbet beni durdurduktan ya da engelledikten { $days } gün sonra başlığını, ayarlarını ve filtrelerini silerim. Kimliği, türü ve bunun ne zaman olduğu kalır.
    }
privacy-yours = /mydata size bu sohbetin filtrelerini, ayarlarını ve buraya gönderilenleri dosya olarak gönderir. /forget bu sohbetle ilgili her şeyi hemen siler. Hiçbir şeyi kimseyle paylaşmam. Bir şey ters giderse sohbetin kimliği, çalıştığım sunucunun günlüğünde yer alabilir.
mydata-sent = Bunlar bu sohbetin filtreleri, ayarları ve buraya gönderilenler. Filtreleri ve ayarları geri yüklemek için bu dosyayı bana burada ya da başka bir sohbette gönderin.
mydata-none = Dosyaya koyacak bir şey henüz yok, çünkü bu sohbetin filtresi ve ayarı yok. Ne takip edileceğini seçmek için: /follow
restore-survey =
    { $new ->
        [0] Bu dosyada yeni filtre yok. Zaten olan: { $there }. Olmayacak: { $refused }.
        [one] Bu dosyada 1 yeni filtre var. Zaten olan: { $there }. Olmayacak: { $refused }.
       *[other] Bu dosyada { $new } yeni filtre var. Zaten olan: { $there }. Olmayacak: { $refused }.
    }
restore-settings = Sohbetin ayarları dosyadaki gibi olacak.
restore-refused = ✗ { $filter }: { $why }
restore-language = “{ $language }” dilini bilmiyorum.
button-restore = Geri yükle
restore-done =
    { $new ->
        [0] { $settings ->
            [yes] Tamam. Ayarlar dosyadaki gibi.
           *[no] Bu dosyadaki her şey zaten burada. Görmek için: /following
        }
        [one] { $settings ->
            [yes] Tamam. 1 yeni filtre eklendi ve ayarlar dosyadaki gibi. Görmek için: /following
           *[no] Tamam. 1 yeni filtre eklendi. Görmek için: /following
        }
       *[other] { $settings ->
            [yes] Tamam. { $new } yeni filtre eklendi ve ayarlar dosyadaki gibi. Görmek için: /following
           *[no] Tamam. { $new } yeni filtre eklendi. Görmek için: /following
        }
    }
restore-gone = Dosyayı artık bulamıyorum. Yeniden gönderin.
restore-foreign = Bu, /mydata ile gelen bir dosya değil, bu yüzden bir şey geri yükleyemem. /mydata ile gelen dosyayı gönderin.
restore-version = Bu dosya botun başka bir sürümünden, bu yüzden okuyamıyorum. /mydata ile daha yeni bir dosya alıp onu gönderin
restore-damaged = Bu dosya okuyamayacağım biçimde değiştirilmiş. Dosyayı /mydata ile geldiği gibi gönderin.
restore-too-many = Bu dosyada { $limit } filtreden fazlası var; sohbet başına sınır bu. Birkaçını çıkarıp yeniden gönderin.
restore-too-large = Bu dosya çok büyük. Sınır { $limit } MB. /mydata ile gelen dosyayı gönderin.
forget-ask = Sizin ve bu sohbet hakkında sakladığım her şeyi sileyim mi? Artık haber almazsınız ve bu geri alınamaz. Bir kopya saklamak için önce /mydata gönderin.
forget-ask-group = Bu sohbet ve tüm forum konuları hakkında sakladığım her şeyi sileyim mi? Artık haber gelmez ve bu geri alınamaz. Bir kopya saklamak için önce /mydata gönderin.
forget-ask-editor = Editörsünüz. Bu da sona erer. Yayımladığınız haberler, kimliğiniz olmadan kalır.
forget-ask-owner = Bot sahibi olarak kalırsınız, çünkü sunucunun ayarlarında böyle yazıyor (OWNER_IDS). Bu yüzden bir kaynak çalışmadığında size burada yine söylerim.
forget-only-owner = Bu botun tek sahibi sizsiniz, bu yüzden sizi unutamam. Önce sunucuda OWNER_IDS içine başka bir bot sahibi ekleyin. Haber almayı bırakmak için: /stop
forget-old = Bu soru eski. Bu sohbeti unutmamı istiyorsanız yeniden /forget gönderin.
forget-done = Tamam. Bu sohbetle ilgili her şeyi sildim. Yolda olan bir mesaj yine de gelebilir. Yeniden başlamak için: /start
forget-kept = Tamam, hiçbir şey silmedim.
button-forget-not = Her şeyi koru
group-help = Buraya canlı anlatım haberleri gönderirim. Hangilerinin geleceğini yöneticiler /follow ile seçer. /latest ve /search komutlarını herkes kullanabilir.
group-commands-admins-only = Bu grupta komutları yalnızca yöneticiler kullanabilir.
admins-unknown = Telegram bana yöneticilerin kim olduğunu söylemedi, bu yüzden hiçbir şeyi değiştirmedim. Lütfen bir dakika sonra yeniden deneyin.
settings-admins =
    Komutlar: { $on ->
        [on] yalnızca yöneticilerden
       *[off] herkesten
    }
settings-channel = Bu kanalın ayarları
button-settings-admins = Komutlar
button-admins-only = Yalnızca yöneticilerden
button-private = Özel sohbetimizi aç
button-private-help = Tüm komutları gör
button-channels = Kanallar
channel-private = Kanallar özel sohbetimizde bağlanır.
channel-post = Telegram bana bir kanalda kimin yazdığını söylemez, bu yüzden burada komut almam. Ne paylaşacağımı yöneticiler özel sohbetimizde seçer.
channel-choose = Aşağıdaki “Kanal seç” düğmesine dokunun ve paylaşım yapabildiğiniz bir kanal seçin. Telegram beni oraya paylaşım yapabilen bir yönetici olarak ekler.
channel-cancelled = Tamam, yeni kanal yok.
channel-connected = Bağlandı: { $title }
channel-connected-already = Zaten bağlı: { $title }
channel-not-yours = “{ $title }” kanalında paylaşım yapabilen bir yönetici değilsiniz. Bu yetkiyi kanalın sahibinden isteyin, sonra yeniden /channel gönderin.
channel-cannot-post = “{ $title }” kanalında paylaşım yapamıyorum. Beni orada mesaj paylaşabilen bir yönetici yapın, sonra yeniden /channel gönderin.
channel-admins-only = Artık bu kanalda paylaşım yapabilen bir yönetici değilsiniz, bu yüzden kanalı değiştiremezsiniz.
channel-unknown = Bu kanalı siz bağlamadınız. Kanallarınız için: /channel
channel-list =
    { $count ->
        [0] Henüz bir kanal bağlamadınız. Paylaşım yapabilen bir yönetici olduğunuz bir kanalda haber paylaşabilirim.
        [one] 1 kanal bağladınız. Orada ne paylaşacağımı seçmek için kanala dokunun.
       *[other] { $count } kanal bağladınız. Orada ne paylaşacağımı seçmek için birine dokunun.
    }
channel-heading = 📢 { $title }
channel-follows =
    { $count ->
        [0] Kanal henüz bir şey takip etmiyor. Başlamak için “Filtre ekle” düğmesine dokunun.
        [one] Kanalın 1 filtresi var. Eşleşen her yeni haber orada paylaşılır.
       *[other] Kanalın { $count } filtresi var. Eşleşen her yeni haber orada paylaşılır.
    }
channel-follow-choose = Kanal henüz bir şey takip etmiyor. Bir düğmeye dokunun ya da geri dönüp “Filtre ekle” düğmesine dokunun.
channel-lost = Şu anda orada paylaşım yapamıyorum. Beni kanalda mesaj paylaşabilen bir yönetici yapın. Kanalın filtreleri saklanıyor.
channel-lost-told = “{ $title }” kanalında artık paylaşım yapamıyorum. Devam etmem için beni orada mesaj paylaşabilen bir yönetici yapın. Kanalın filtreleri saklanıyor.
channel-ask = Bu kanal neyi takip etsin? 10 dakika içinde buraya yazın, örneğin: ukrayna
channel-test-post = Bu bir deneme paylaşımıdır. Yeni canlı anlatım haberleri bu kanalda görünecek.
channel-tested = Deneme paylaşımı gönderildi.
channel-untested = Deneme paylaşımı silindi.
channel-test-stays = Telegram artık deneme paylaşımını silmeme izin vermiyor. Onu kanalda silin.
channel-disconnected = Bağlantı kesildi: orada bir şey paylaşmıyorum. Kanalın filtrelerini { $date } tarihine kadar saklarım.
button-channel-connect = Bir kanal bağla
button-channel-choose = Kanal seç
button-channel-cancel = İptal
button-channel-card = ‹ { $title }
button-channel-list = ‹ Tüm kanallar
button-channel-add = Filtre ekle
button-channel-follows = Kanalın filtreleri
button-channel-settings = Ayarlar
button-channel-test = Deneme paylaşımı gönder
button-channel-untest = Deneme paylaşımını sil
button-channel-disconnect = Bağlantıyı kes

## Editörlerin canlı anlatımları ve imzaları

command-blog = Canlı anlatım açın, kapatın ve seçin (editörler)
command-byline = Haberlerinizde görünecek imzayı seçin (editörler)
help-blog = /blog new Fırtına gecesi – sonraki haberleriniz için bir canlı anlatım açın. Ayrıca: /blog (tümünü görün), /blog firtina-gecesi (orada yayımlayın), /blog desk (hiçbirinde yayımlamayın), /blog close (kapatın)
help-byline = /byline Ayşe Kaya – haberlerinizi adınızla imzalayın. Ayrıca: /byline kapat
blog-desk = Haber merkezi
blog-current = Haberlerinizin gittiği yer: { $title }
blog-line =
    { $count ->
        [0] { $title } ({ $slug }): son 24 saatte haber yok
        [one] { $title } ({ $slug }): son 24 saatte 1 haber
       *[other] { $title } ({ $slug }): son 24 saatte { $count } haber
    }
blog-hint = Canlı anlatım açmak için adını yazın: /blog new Fırtına gecesi
blog-opened = Açıldı: { $title }. Haberleriniz artık oraya gidiyor. Okurlar burada bulur: /sources
blog-known = “{ $title }” adlı bir canlı anlatım zaten açık.
blog-closed =
    { $count ->
        [0] Kapatıldı: { $title }. Takip eden sohbet yok.
        [one] Kapatıldı: { $title }. Takip eden 1 sohbet bir dakika içinde önemli gelişmeleri alacak. O zamana kadar “Yeniden aç” ile geri alabilirsiniz.
       *[other] Kapatıldı: { $title }. Takip eden { $count } sohbet bir dakika içinde önemli gelişmeleri alacak. O zamana kadar “Yeniden aç” ile geri alabilirsiniz.
    }
blog-reopened = Yeniden açıldı: { $title }
blog-nameless = Canlı anlatımın adında en az bir harf ya da rakam olmalı, örneğin: /blog new Fırtına gecesi
blog-unknown = “{ $typed }” adlı açık bir canlı anlatım yok. Tümünü görmek için: /blog
blog-not-open = Bu canlı anlatım artık açık değil. Tümünü görmek için: /blog
blog-not-closed = Bu canlı anlatım kapalı değil. Tümünü görmek için: /blog
blog-desk-stays = Haber merkezi her zaman açıktır. Bir canlı anlatımı kapatmak için adını yazın: /blog close firtina-gecesi
blog-too-many = Aynı anda en çok { $limit } canlı anlatım açık olabilir. Önce birini kapatın: /blog close firtina-gecesi
blog-ended = Bu haberin canlı anlatımı kapatıldı. Adını gösteren düğmeyle başka birini seçin.
preview-blog = Canlı anlatım: { $title }
button-blog-of-post = Canlı anlatım: { $title }
button-blog-use = Burada yayımla: { $title }
button-blog-close = Kapat: { $title }
button-blog-reopen = Yeniden aç: { $title }
byline-chosen = Haberlerinizdeki imza: { $name }.
byline-none = Haberlerinizde imza yok. Eklemek için yazın: /byline Ayşe Kaya
byline-unusable = İmzada en az bir harf ya da rakam, en çok { $limit } karakter olmalı, örneğin: /byline Ayşe Kaya
command-key = Bir haberi önemli gelişme olarak işaretleyin (editörler)
help-key = /key 12 – 12 numaralı haberi önemli gelişme yapın. Bazı okurlar yalnızca bunları alır. Ayrıca: /key 12 kapat
key-on = { $number } numaralı haber önemli gelişme: { $title }
key-off = { $number } numaralı haber önemli gelişme değil: { $title }
button-key-on = Önemli gelişme
button-key-off = Önemli gelişme değil
command-summary = Şu ana kadar bilinenleri yazın (editörler)
help-summary = /summary İki baraj sağlam, biri gözlem altında. – canlı anlatımınızın özetini değiştirin. Ayrıca: /summary (özeti görün), /summary kapat
summary-title = Bildiklerimiz: { $title }
summary-none = “{ $title }” için özet yok. Yazmak için komuttan sonra gönderin: /summary İki baraj sağlam, biri gözlem altında.
summary-too-long = Bu özet { $length } karakter. En çok { $limit } karaktere kısaltın.
summary-changed = Bu özet yeniden değişti. Görmek için: /summary
button-boards = Sabitlenmiş kart
board-about = Bir canlı anlatım seçin. Özetini ve en yeni başlıklarını içeren bir mesajı sabitler, sessizce güncellerim.
board-empty = Henüz haber yok.
board-ended = Bu canlı anlatım sona erdi.
board-needs-right =
    { $kind ->
        [channel] Burada mesaj sabitleyemiyorum. Beni kanalda mesajları düzenleyebilen bir yönetici yapın, sonra yeniden dokunun.
       *[group] Burada mesaj sabitleyemiyorum. Beni grupta mesaj sabitleyebilen bir yönetici yapın, sonra yeniden dokunun.
    }
board-unpinned = “{ $title }” içinde bir kartı güncel tutuyorum ama sabitleyemiyorum. Bana mesaj sabitleme (kanalda: mesaj düzenleme) izni verin. Sonra kartı oradaki ayarlardan kapatıp yeniden açın.
board-deleted = Biri “{ $title }” içindeki kartımı yeniden sildi, bu yüzden kartı kapattım. Geri getirmek için oradaki ayarlardan açın.
command-rule = Kaynakların haberlerini bir filtreyle işaretleyin (editörler)
help-rule = /rule son dakika: "kırmızı alarm", tahliye – kaynaklardan gelen ve eşleşen yeni haberleri son dakika yapın. Ayrıca: /rule önemli gelişme: baraj, /rule (kuralları görün ve kaldırın)
rule-usage = İşareti ve bir filtre yazın, örneğin: /rule son dakika: "kırmızı alarm", tahliye. Önemli gelişmeler için: /rule önemli gelişme: baraj
rule-title = Kaynaklardan gelen ve bir filtreyle eşleşen yeni haberler işaretlenir:
rule-none = Kural yok. Eklemek için yazın: /rule son dakika: "kırmızı alarm", tahliye
rule-line =
    { $mark ->
        [breaking] Son dakika: { $filter }
       *[key] Önemli gelişme: { $filter }
    }
rule-added =
    { $mark ->
        [breaking] Kaynaklardan gelen yeni haberler şu filtreyle eşleşirse artık son dakika haberi olur: { $filter }.
       *[key] Kaynaklardan gelen yeni haberler şu filtreyle eşleşirse artık önemli gelişme olur: { $filter }.
    } { $days ->
        [0] Henüz karşılaştırılacak haber yok.
        [one] Son 1 günde eşleşen haberler: { $count }.
       *[other] Son { $days } günde eşleşen haberler: { $count }.
    }
rule-removed = Kaldırıldı: { $filter }. Daha önce işaretledikleri öyle kalır.
rule-gone = Bu kural zaten kaldırıldı. Tümünü görmek için: /rule
rule-too-many = En çok { $limit } kural olabilir. Önce birini kaldırın: /rule
button-rule-remove = Kaldır: { $filter }
why-marked =
    { $mark ->
        [breaking] Editörlerin şu kuralı haberi son dakika yaptı: { $filter }.
       *[key] Editörlerin şu kuralı haberi önemli gelişme yaptı: { $filter }.
    }
button-modes = Yeni haberler (kaynak { $number })
button-mode =
    { $mode ->
        [first] Önce incele
        [collect] Yalnızca sakla
       *[once] Hemen yayımla
    }
source-mode =
    { $mode ->
        [first] Yeni haberler editör onayını bekler.
       *[collect] Yeni haberler saklanır, gönderilmez.
    }
source-mode-chosen =
    { $mode ->
        [first] { $title }: yeni haberler editör onayını bekler.
        [collect] { $title }: yeni haberler saklanır, gönderilmez.
       *[once] { $title }: yeni haberler okurlara hemen gider.
    }
review-waits = { $number } numaralı haber editör onayını bekliyor:
review-closed =
    { $how ->
        [published] { $number } numaralı haber yayımlandı:
        [skipped] { $number } numaralı haber atlandı:
        [withdrawn] Kaynak { $number } numaralı haberi geri çekti:
       *[expired] { $number } numaralı haber için 6 saat içinde kimse karar vermedi, bu yüzden gönderilmiyor:
    }
review-many =
    { $count ->
        [0] Bu kartta artık bekleyen haber yok:
        [one] 1 haber editör onayını bekliyor:
       *[other] { $count } haber editör onayını bekliyor:
    }
review-line =
    { $how ->
        [published] No. { $number } (yayımlandı): { $title }
        [skipped] No. { $number } (atlandı): { $title }
        [withdrawn] No. { $number } (kaynağı geri çekti): { $title }
        [expired] No. { $number } (süresi doldu): { $title }
       *[waiting] No. { $number }: { $title }
    }
review-decided = Buna zaten biri karar verdi.
review-edit =
    Bunu değiştirip geri gönderin. Kart yeni metni gösterecek:

    { $text }
button-review-skip = Atla
button-review-edit = Düzenle
button-review-breaking = Son dakika
button-review-publish-one = Yayımla: { $number }
button-review-skip-one = Atla: { $number }
button-review-publish-all = Tümünü yayımla
button-review-skip-all = Tümünü atla

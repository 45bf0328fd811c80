# Everything the bot says in English. `bot/words/__init__.py` loads it.
# Plain text, shown as it is. Message names and { $arguments } are the same in every language.

## What the bot is. Telegram's apps show this before the first /start (512 characters) and in the profile (120).

bot-description =
    I send you liveblog entries. Tell me what you care about: a word, a country or a topic. Every new entry that matches comes to your chat.
bot-short-description = Follow a word, a country or a topic, and get matching liveblog entries in your chat.

## Commands, as Telegram's menu lists them (up to 256 characters)

command-follow = Follow a word, a country or a topic
command-following = See what this chat follows
command-unfollow = Stop following something
command-test = Try a filter before you follow it
command-topic = See the topics you can follow
command-latest = See the newest entries
command-help = See what I can do
command-channel = Connect a channel and choose what I post there
command-start = Start, or come back after /stop
command-stop = Stop all messages
command-privacy = See what I store about this chat
command-id = See your Telegram ID and this chat’s ID
command-post = Write an entry (editors)
command-fix = Change an entry without telling readers (editors)
command-correct = Correct an entry and tell readers (editors)
command-withdraw = Withdraw an entry (editors)
command-edit = Get an entry’s text to change it (editors)
command-hold = Put an entry on hold (editors)
command-release = Send an entry that is on hold (editors)
command-status = See what is being sent and which sources fail (editors)
command-import = Import pasted liveblog text (editors)
command-source = Add and manage sources (editors)
command-editor = Add and remove editors (owners)

## Start and stop

start =
    I send you liveblog entries. Tell me what you care about, and every new entry that matches comes to this chat.

    Tap a button, or type what to follow:
    /follow football
    /follow ukraine
    /follow "north korea" troops -football

    /help shows everything else I can do.
start-back =
    { $count ->
        [one] Welcome back. You follow 1 thing. See it with /following
       *[other] Welcome back. You follow { $count } things. See them with /following
    }
group-start = Hello! I send liveblog entries here. Admins choose which with /follow
stopped =
    Stopped. I won’t send anything here. I keep what this chat follows until { $date }. Until then, Undo or /start brings it back.
help-for-reader = For everyone
help-follow = /follow – follow a word, a country or a topic
help-following = /following – see what this chat follows
help-unfollow = /unfollow football – stop following football; /unfollow all stops following everything
help-test = /test football – see which entries the filter “football” would have matched
help-help = /help filters – how to write filters: phrases, alternatives, countries, topics
help-topic = /topic – see the topics you can follow
help-latest = /latest – see the newest entries
help-channel = /channel – connect a channel and choose what I post there
help-start = /start – start, or come back after /stop
help-stop = /stop – stop all messages
help-privacy = /privacy – see what I store
help-id = /id – see your Telegram ID
help-filters =
    How to write filters
    ferry – the word in any form
    flood rescue – both words
    flood, storm – either word
    flood -dam – flood, but not dam
    (flood, storm) rescue – words in brackets belong together
    "oil price" – these words next to each other
    =art – exactly this form, not arts
    title:flood – in the headline
    ukraine, country:UA – the country
    "ukraine" – only the word, in any form
    energy – the topic or the word
    topic:energy, #energy – only the topic
    source:reuters – entries from this source
    author:smith – entries by this author
    is:key – key moments
    is:breaking – breaking news
    everything -football – everything except football

    To try a filter, send /test and the filter.
help-for-editor = For editors
help-post = /post Headline – write an entry. Put its text on the lines below. At the end of a line, #energy adds a topic and +UA a country. A ! before the headline makes it breaking: it goes first and makes a sound
help-fix = /fix 12 New headline – change No. 12 without telling readers. /latest shows the numbers. If the source changes the entry later, I use the source’s text and tell you
help-correct = /correct 12 New headline – change No. 12 and tell everyone who got it
help-withdraw = /withdraw 12 Reason – withdraw No. 12 and tell everyone who got it
help-edit = /edit 12 – get the text of No. 12 back, to change it and send it again
help-hold = /hold 12 – put No. 12 on hold (messages already on their way still arrive)
help-release =
    /release 12 – resume sending No. 12
    Instead of a number: reply to a message that shows the entry with /fix, /correct, /withdraw, /edit, /hold or /release
help-status = /status – see what is being sent and which sources fail
help-import = /import – import a pasted liveblog, as messages or a .txt file
help-source =
    /source – see and manage all sources
    /source add https://… – add a feed or a liveblog page. Add fresh 2h to also send entries from the last 2 hours
    /source pause 3 – pause source 3. Also: /source resume 3, /source poll 3 (read it now), /source remove 3
    /source export – get all sources as an OPML file. Send me such a file to import it
help-for-owner = For owners
help-editor = /editor add 123456789 – make someone an editor. Also: /editor list, /editor remove 123456789
id-user = Your Telegram ID is { $id }.
id-chat = This chat’s ID is { $id }.
id-topic = This forum topic’s ID is { $id }.

## Following

filter-everything = everything
filter-named = { $name } ({ $filter })
filter-key = key moments
filter-breaking = breaking news
filter-only-key = { $filter }, only key moments
filter-only-breaking = { $filter }, only breaking news
follow-choose = What should this chat follow? Tap a button or type a word after the command, for example: /follow football
follow-done = Now following: { $filter }
follow-already = Already following: { $filter }
follow-ask = Follow { $filter }?
follow-press = Tap Follow to get new matching entries here.
follow-much = That’s a lot. You can follow all of it, or only the most important entries:
read-as-country = “{ $word }” means the country: entries about its cities, people and government will match too.
read-as-bloc = “{ $word }” means the bloc: entries that mention it or its institutions will match.
read-as-bloc-members = “{ $word }” means the bloc: entries that mention it or its institutions will match. To get everything about its members, follow { $members }
read-as-mark = “{ $word }” is short for { $filter }. Entries that are marked this way will match.
read-as-countries =
    { $count ->
        [one] “{ $names }” means the country. To search for the word, put it in quotation marks.
       *[other] These mean the countries: { $names }. To search for the words, put them in quotation marks.
    }
read-as-words =
    { $count ->
        [one] “{ $names }” means the word here. For the country, write { $typed }
       *[other] These mean the words here: { $names }. For a country, write for example { $typed }
    }
read-as-tags =
    { $count ->
        [one] There is no topic { $tags }, so I search for its words.
       *[other] There are no topics { $tags }, so I search for their words.
    }{ $found ->
        [0] {" "}See all topics with /topic
       *[other] {" "}Did you mean { $nearest }?
    }
read-as-topics =
    { $count ->
        [one] “{ $names }” means the topic or the word: entries about the topic and entries with the word will match.
       *[other] Each of these means the topic or the word: { $names }.
    }
reach-full =
    { $unit ->
        [none] Nothing matched in the last { $days } days.
        [day] In the last { $days } days, about { $count ->
            [one] 1 entry
           *[other] { $count } entries
        } a day matched.
        [week] In the last { $days } days, about { $count ->
            [one] 1 entry
           *[other] { $count } entries
        } a week matched.
       *[total] In the last { $days } days, { $count ->
            [one] 1 entry
           *[other] { $count } entries
        } matched.
    }
reach-short =
    { $unit ->
        [none] Nothing has matched yet.
        [day] About { $count ->
            [one] 1 entry
           *[other] { $count } entries
        } a day matched.
        [week] About { $count ->
            [one] 1 entry
           *[other] { $count } entries
        } a week matched.
       *[total] { $count ->
            [one] 1 entry has
           *[other] { $count } entries have
        } matched so far.
    } I only have entries from the last { $days ->
        [one] day
       *[other] { $days } days
    }.
reach-unknown = No estimate yet: there are no entries from the last { $days } days.
reach-since =
    { $count ->
        [0] Nothing has matched yet.
        [one] 1 entry has matched since { $since }.
       *[other] { $count } entries have matched since { $since }.
    }
reach-newest =
    { $count ->
        [one] Here it is:
       *[other] The newest:
    }
reach-rate =
    { $unit ->
        [none] { $days ->
            [one] none so far
           *[other] none in { $days } days
        }
        [day] about { $count } a day
        [week] about { $count } a week
        [far] { $count } so far
       *[total] { $count } in { $days } days
    }
button-everything = Everything
button-follow = Follow
button-follow-all = Follow all of it
button-key = Only key moments: { $rate }
button-breaking = Only breaking news: { $rate }
button-only-topic = Only the topic “{ $word }”
button-only-word = Only the word “{ $word }”
button-reach = { $label }: { $rate }
filter-meant = Did you mean { $nearest }?
too-many-chats = You’ve added me to { $limit } chats and forum topics, and that’s the limit per person. Send /stop in one you no longer need, then try again here.
button-unknown = This button no longer works. Send the command again to get new buttons, for example: /following
proposal-gone = This button has expired. Send the filter again, for example: /follow football
test-usage = Type a filter after the command to see what it would have matched, for example: /test flood, storm. For all options, send /help filters
test-title = Filter: { $filter }
follow-unknown = This chat doesn’t follow “{ $filter }”. See what it follows with /following
follow-gone = This was already removed.
follow-too-many = This chat already follows { $limit } things, and that’s the limit. Remove one first: /following
following =
    { $count ->
        [one] This chat follows 1 thing. Tap it to change it or to stop following it.
       *[other] This chat follows { $count } things. Tap one to change it or to stop following it.
    }
following-none = This chat follows nothing yet. Tap a button or type a word after the command, for example: /follow football
unfollowed = No longer following: { $filter }
unfollowed-all =
    { $count ->
        [0] This chat follows nothing, so there is nothing to stop.
        [one] Removed the only thing that this chat followed.
       *[other] Removed all { $count } things that this chat followed.
    }
button-unfollow = ✕ { $filter }

## Why an entry came

button-why = Why?
why-rule = This chat follows { $filter }.
why-words = This chat follows { $filter }. The entry contains { $words }.
why-word = “{ $word }”
why-none = This entry no longer matches what this chat follows: the entry has changed, or what the chat follows has. See it with /following
button-less = See less like this
button-less-of = See less of { $filter }
button-drop = Unfollow
button-close = Close
button-less-without =
    { $days ->
        [one] Without { $name }: { $left } of { $count } in 1 day
       *[other] Without { $name }: { $left } of { $count } in { $days } days
    }
button-less-key =
    { $days ->
        [one] Only key moments: { $left } of { $count } in 1 day
       *[other] Only key moments: { $left } of { $count } in { $days } days
    }
button-less-breaking =
    { $days ->
        [one] Only breaking news: { $left } of { $count } in 1 day
       *[other] Only breaking news: { $left } of { $count } in { $days } days
    }
button-mismatch = This should not have matched
button-mismatch-of = Should not have matched { $filter }
mismatch-noted = Thanks. I’ve noted the filter, the entry and the words that matched for this bot’s owners, but not who you are.
less-nothing =
    { $days ->
        [one] Leaving something out would have changed nothing in the last day, or left nothing. To get entries less often, send /digest
       *[other] Leaving something out would have changed nothing in the last { $days } days, or left nothing. To get entries less often, send /digest
    }
less-none = This was already removed. See what this chat follows with /following

## Reading

latest-all = The newest entries from all sources. This chat follows nothing yet. Choose something with /follow
latest-matching = The newest entries that match what this chat follows
latest-none = There are no entries yet.
latest-none-matching = No entry matches what this chat follows. See what it follows with /following
button-newer = ‹ Newer
button-older = Older ›
entry-unknown = This entry doesn’t exist or has been deleted.
card-read-rest = Read more
card-reason = You get this because you follow { $filter }
card-checking = We are checking this.
card-corrected = Corrected { $time }
card-breaking = 🔴 BREAKING
card-correction = Correction
card-restored = This entry is valid again. Withdrawing it was a mistake.
card-change = This entry has changed. It now says:
card-replaced = Replaced by a newer message.
card-pointer = ↑ See the entry above.
card-digest = { $count ->
    [one] 1 entry
   *[other] { $count } entries
}
card-key-moments = Key moments
card-more = and { $count } more: /catchup
card-withdrawn = This entry was withdrawn.
card-withdrawn-why = Reason: { $reason }

## Posting

post-usage =
    Type the entry after the command. The first line is the headline, and the lines below are the text. For example:

    /post Ferry service suspended #weather +DE
    Waves of six metres were measured off Kiel.
post-empty = The headline is missing. I found only tags or “!”. Send it again with a headline, for example: /post Ferry service suspended #weather
preview-no-country =
    { $count ->
        [one] { $names } stays in the text, because it names no country. To name one, use two letters, such as +UA.
       *[other] { $names } stay in the text, because they name no country. To name one, use two letters, such as +UA.
    }
post-changed = The text has changed. See the new preview below.
preview =
    Readers will get the message above.

    Countries: { $countries }
    Topics: { $topics }
    { $count ->
        [0] No chat follows this at the moment.
        [one] It will go to 1 chat.
       *[other] It will go to { $count } chats.
    }
preview-wait = At present the last chat gets it in about { $span }.
preview-repeats = This says nearly the same as No. { $number }, from { $span } ago: { $title }
preview-same-link = No. { $number }, from { $span } ago, has the same link: { $title }
preview-cut = This text is too long for one message. Readers get the beginning and a link to the full text.
preview-album =
    { $count ->
        [one] Readers get the first picture, and 1 more is not sent.
       *[other] Readers get the first picture, and { $count } more are not sent.
    }
preview-dropped = Readers get the text without: { $kinds }.
preview-dropped-kind =
    { $kind ->
        [pre] code blocks
        [custom_emoji] custom emoji
        [text_mention] links to people
        [text_link] links that open no web page
       *[other] other formatting
    }
post-picture-bare = What is the headline? Send it now, with the text on the lines below.
only-text-and-pictures = I can’t read this kind of message. Send text, or a photo or video with a caption.
only-text = I can only read text. See what I can do with /help
preview-reason = (the reader’s filter)
preview-no-countries = none
preview-no-topics = none
preview-breaking =
    { $count ->
        [0] Breaking: it goes first and makes a sound.
        [one] Breaking: it goes first and reaches 1 chat with a sound, in about { $span }.
       *[other] Breaking: it goes first and reaches { $count } chats with a sound, in about { $span }.
    }
button-publish = Publish
button-mark-breaking =
    { $count ->
        [0] Make it breaking (with sound)
        [one] Make it breaking (sound in 1 chat)
       *[other] Make it breaking (sound in { $count } chats)
    }
button-not-breaking = Undo breaking (no sound)
button-tag-off = ✕ { $tag }
button-tag-on = + { $tag }
button-discard = Discard
published = Published as No. { $number }.
discarded = Discarded. Nothing was stored or sent.
draft-unknown = This draft no longer exists.
draft-closed = This draft was already published, stored or discarded.
draft-changed = More text has arrived. Tap Done again to see the new result.

## Posts that wait for a time

command-queue = See which posts wait for their time (editors)
help-queue = /queue – see which posts wait for their time, and change or cancel them
button-publish-at = Publish at…
button-publish-when = Publish: { $time }
button-publish-now = Publish now
button-another-time = Another time
button-unschedule = Don’t publish yet
button-stop-post = Stop
button-queue = All that wait
when-ask = When should it go out? Tap a time, or send one: 14:05, tomorrow 9:00, in 2 hours. All times are for { $city }.
when-past = That time is over. Try a later one, for example: tomorrow 9:00
when-unreadable = I can’t read “{ $typed }” as a time. Try 14:05, tomorrow 9:00 or in 2 hours.
waiting-until = Goes out: { $time } ({ $city }). You can still edit your message until then.
waiting-delay =
    { $count ->
        [one] Goes out in 1 second.
       *[other] Goes out in { $count } seconds.
    }
not-waiting = Nothing was sent. The draft is still here: edit your message, or choose what to do.
queue-none = No post waits for its time. To schedule one, write it with /post and tap “Publish at…”.
queue-title =
    { $count ->
        [one] 1 post waits for its time.
       *[other] { $count } posts wait for their time. The next ones:
    }
queue-line =
    { $count ->
        [one] { $time } · { $title }
              Scheduled by { $name } for 1 chat.
       *[other] { $time } · { $title }
                Scheduled by { $name } for { $count } chats.
    }
queue-unreadable =
    { $time } · { $title }
    Scheduled by { $name }. It can’t go out like this, because I can’t read it.
queue-not-waiting = This post doesn’t wait any more. See what does with /queue
schedule-removed = “{ $title }” will not go out at its time, because the person who wrote or scheduled it is no longer an editor. It was not sent.
schedule-failed = “{ $title }” did not go out at its time. { $why }

## Sending posts off: the delay, and breaking news

alert-ask =
    { $alerts ->
        [0] { $count ->
            [0] This is breaking news. No chat follows it at the moment. It’s the first breaking entry today.
            [one] This is breaking news. It makes a sound in 1 chat. It’s the first breaking entry today.
           *[other] This is breaking news. It makes a sound in { $count } chats. It’s the first breaking entry today.
        }
        [one] { $count ->
            [0] This is breaking news. No chat follows it at the moment. 1 breaking entry already went out today.
            [one] This is breaking news. It makes a sound in 1 chat. 1 breaking entry already went out today.
           *[other] This is breaking news. It makes a sound in { $count } chats. 1 breaking entry already went out today.
        }
       *[other] { $count ->
            [0] This is breaking news. No chat follows it at the moment. { $alerts } breaking entries already went out today.
            [one] This is breaking news. It makes a sound in 1 chat. { $alerts } breaking entries already went out today.
           *[other] This is breaking news. It makes a sound in { $count } chats. { $alerts } breaking entries already went out today.
        }
    }
button-alert =
    { $count ->
        [0] Send as breaking
        [one] Send with a sound in 1 chat
       *[other] Send with a sound in { $count } chats
    }
waiting-second = This waits for a second editor until { $time }. Nothing is sent before that.
second-ask =
    { $name } wants to send this as breaking news. It goes out with a sound if you confirm it within 10 minutes.

    { $text }
button-second-yes = Confirm and send
button-second-no = Don’t send it
second-settled = This no longer waits for a second editor.
second-scheduled = Confirmed. It goes out at its time.
second-own = Another editor has to confirm this: you wrote it or want to send it.
second-nobody = Breaking news needs a second editor here, and there is none. Owners can add one, or turn this off in /settings under Posts.
button-settings-posts = Posts
settings-posts = Posts: { $value }
delay-choice =
    { $delay ->
        [all] 5 seconds for every post
        [none] no delay
       *[posts] 5 seconds, breaking at once
    }
delay-told = After you tap Publish, a post waits for 5 seconds in which you can stop it.
second-told =
    { $on ->
        [on] Breaking news goes out only after a second editor has confirmed it. Owners can change this.
       *[off] Breaking news needs no second editor. Owners can change this.
    }
button-second-needed = Breaking needs a second editor

## Numbers of the desk

command-stats = See numbers as pictures (editors)
help-stats = /stats – see two pictures: what went out, and what is followed. /stats 12 shows how No. 12 went out
stats-usage = Send /stats for the pictures, or a number for one entry, for example: /stats 12
stats-missing = I can’t draw pictures here, because matplotlib is missing. The person who runs me can install it.
stats-failed = I couldn’t draw the pictures. The log says why. Please try again.
stats-entry = No. { $number }: { $title }
stats-hours = The last 24 hours
stats-follows = What is followed most
stats-sent = Entries sent, by hour
stats-waits = Seconds until Telegram accepted them
stats-median = half of them
stats-slow = 95 % of them
stats-countries = Follows by country
stats-topics = Follows by topic
stats-none = Nobody follows any

## Receipts and changes to published entries

entry-number = No. { $number }
span-seconds = { $count } s
span-minutes = { $count } min
span-hours = { $count } h
receipt-beginning = Sending…
receipt-nobody = No chat follows this at the moment.
receipt-counts =
    Sent: { $sent }{ $doubled ->
        [0] {""}
        [one] {" "}(1 maybe twice)
       *[other] {" "}({ $doubled } maybe twice)
    } · waiting: { $waiting }{ $later ->
        [0] {""}
       *[other] {" "}· later, as readers chose: { $later }
    }{ $counted ->
        [0] {""}
       *[other] {" "}· only in /catchup: { $counted }
    }{ $gone ->
        [0] {""}
       *[other] {" "}· chat gone: { $gone }
    }{ $failed ->
        [0] {""}
       *[other] {" "}· failed: { $failed }
    }
receipt-held = On hold. Resume with /release { $number }
receipt-times = First message after { $first }, last after { $last }.
correct-usage =
    Which entry? Reply to a message that shows it, or add its number from /latest, for example: { $command ->
        [hold] /hold 12
        [edit] /edit 12
        [release] /release 12
        [key] /key 12
       *[other] /{ $command } 12 …
    }
correct-too-much = /{ $command } needs only an entry’s number, so I didn’t do anything. Leave out “{ $typed }” and send /{ $command } { $number }
correct-one = No. { $number }: { $title }
correct-which =
    This message shows several entries:
    { $entries }
    Say which one, for example /{ $command } { $number }.
correct-two-entries =
    Which entry? You replied to No. { $shown } but typed No. { $named }.
    { $command ->
        [hold] Send /hold { $shown } or /hold { $named } without replying.
        [edit] Send /edit { $shown } or /edit { $named } without replying.
        [release] Send /release { $shown } or /release { $named } without replying.
       *[other] For No. { $named }, send /{ $command } { $named } … without replying. For No. { $shown } with a text that starts with { $named }, send /{ $command } { $shown } { $named } …
    }
correct-unknown = There is no No. { $number }, or it has been deleted. See the newest entries and their numbers with /latest
correct-withdrawn = No. { $number } was already withdrawn, so you can’t change it.
fix-no-text = The new text is missing. Put the headline after the number and the text on the lines below: /{ $command } { $number } New headline
fix-too-old =
    { $days ->
        [one] No. { $number } is more than 1 day old, so readers must be told about a change. Send /correct { $number } …
       *[other] No. { $number } is more than { $days } days old, so readers must be told about a change. Send /correct { $number } …
    }
fix-unchanged = No. { $number } already says that, so nothing has changed.
change-titles =
    Now: { $title }
    Before: { $former }
change-title = It still begins with: { $title }
change-preview-fix =
    Readers will see No. { $number } as above. Nobody is told. { $have ->
        [0] No chat has it yet
        [one] 1 chat has it
       *[other] { $have } chats have it
    }{ $waiting ->
        [0] .
        [one] , and 1 is waiting for it.
       *[other] , and { $waiting } are waiting for it.
    }
change-preview-correct =
    Readers will see No. { $number } as above. { $have ->
        [0] No chat has it yet, so nobody is told
        [one] 1 chat has it and is told { $sound ->
            [0] without a sound
           *[1] with a sound
        }
       *[other] { $have } chats have it and are told { $sound ->
            [0] without a sound
           *[1] with a sound
        }
    }{ $waiting ->
        [0] .
        [one] . 1 is waiting for it.
       *[other] . { $waiting } are waiting for it.
    }
change-preview-withdraw =
    Readers will see this notice in place of No. { $number }. { $have ->
        [0] No chat has it yet, so nobody is told
        [one] 1 chat has it and is told { $sound ->
            [0] without a sound
           *[1] with a sound
        }
       *[other] { $have } chats have it and are told { $sound ->
            [0] without a sound
           *[1] with a sound
        }
    }{ $waiting ->
        [0] .
        [one] . 1 is waiting for it and won’t get it.
       *[other] . { $waiting } are waiting for it and won’t get it.
    }
change-before = Now:
change-unlike = Really No. { $number }? Your text has hardly anything in common with it.
change-others =
    { $count ->
        [one] { $names } is changing No. { $number } too.
       *[other] { $names } are changing No. { $number } too.
    }
change-overtaken = No. { $number } has changed since you began. What it says now is below.
change-overtaken-by = { $name } has changed No. { $number } since you began. What it says now is below.
change-overruled =
    { $name } changed No. { $number } after you did. It now says:

    { $title }
change-overruled-withdrawn =
    { $name } has withdrawn No. { $number }, which you changed before:

    { $title }
change-held = No. { $number } is on hold, so readers see your change after /release { $number }
change-long = Telegram splits long texts, so check that yours is complete.
change-other-number = This draft is for No. { $number }, so I didn’t do anything. To change No. { $other }, send a new command.
change-note = Readers are told what was wrong: { $note }
change-ask-note = What was wrong? Answer with a few words, and readers get these instead of the whole text again.
correct-note-long = Your note has { $length } characters, and the limit is { $limit }. Nothing was changed. Edit your message to shorten it.
button-correct-bare = Correct without a note
button-change =
    { $command ->
        [fix] Change without telling readers
        [withdraw] Withdraw and tell readers
       *[other] Correct and tell readers
    }
button-change-really = Yes, No. { $number }
button-cancel = Cancel
correction-overruled =
    { $source } changed No. { $number } after you did. Readers now see the source’s text, without your correction mark:

    { $title }

    To change it again, reply to this message with /correct or /fix and the new text.
fix-kept-body = The text below the headline stays. To remove it, send the headline again with a line “-” below it.
edit-how =
    Copy the message below, change it, and send it back. { $command ->
        [fix] To tell readers, write /correct instead of /fix.
       *[other] No. { $number } is too old for /fix, so readers will be told.
    }
button-edit = Edit
button-copy = Copy
undo-fix-done = Undone. No. { $number } says again what it said before. Nobody is told.
undo-correction-done =
    Undone. No. { $number } says again what it said before. { $have ->
        [0] No chat has it yet.
        [one] 1 chat has it and is told { $sound ->
            [0] without a sound
           *[1] with a sound
        }.
       *[other] { $have } chats have it and are told { $sound ->
            [0] without a sound
           *[1] with a sound
        }.
    }
undo-withdrawal-done =
    No. { $number } is back. Chats that were waiting for it get it now. { $have ->
        [0] No chat has it yet.
        [one] 1 chat has it and is told { $sound ->
            [0] without a sound
           *[1] with a sound
        }.
       *[other] { $have } chats have it and are told { $sound ->
            [0] without a sound
           *[1] with a sound
        }.
    }
undo-title = Now: { $title }
undo-changed = No. { $number } has changed since then, so this can’t be undone. Nothing was changed.
undo-late = This change of No. { $number } is more than 1 day old, so it can’t be undone. To change the entry, send /correct { $number } …
button-undo-change = Undo
fix-breaking = This entry has already been sent, so it can’t become breaking. Nothing was changed. To change its text, leave out the “!” or the tag (such as #breaking). To send breaking news, write a new entry with /post !…
change-new =
    { $count ->
        [one] It now matches 1 more chat and goes there without a sound.
       *[other] It now matches { $count } more chats and goes there without a sound.
    }
fix-done =
    No. { $number } is changed, without a sound. { $have ->
        [0] As far as I know, no chat has it
        [one] 1 chat has it
       *[other] { $have } chats have it
    }{ $waiting ->
        [0] .
        [one] , and 1 was still waiting for it.
       *[other] , and { $waiting } were still waiting for it.
    }
correct-done =
    No. { $number } is corrected. { $have ->
        [0] As far as I know, no chat has it
        [one] 1 chat has it and will be told { $sound ->
            [0] without a sound
           *[1] with a sound
        }
       *[other] { $have } chats have it and will be told { $sound ->
            [0] without a sound
           *[1] with a sound
        }
    }{ $waiting ->
        [0] .
        [one] . 1 was still waiting for it.
       *[other] . { $waiting } were still waiting for it.
    }
withdraw-done =
    No. { $number } is withdrawn. { $have ->
        [0] As far as I know, no chat has it.
        [one] 1 chat has it and will be told { $sound ->
            [0] without a sound
           *[1] with a sound
        }.
       *[other] { $have } chats have it and will be told { $sound ->
            [0] without a sound
           *[1] with a sound
        }.
    }
withdraw-title = Withdrawn: { $title }
withdraw-stopped =
    { $count ->
        [0] No chat was still waiting for it.
        [one] 1 chat was still waiting and shouldn’t get it. If it does, I’ll tell that chat too.
       *[other] About { $count } chats were still waiting and shouldn’t get it. If some do, I’ll tell them too.
    }
withdraw-no-reason = The reason is missing. Readers will see it, so add a few words: /withdraw { $number } The report was wrong
withdraw-reason-long = Your reason has { $length } characters, and the limit is { $limit }. Nothing was withdrawn. Send it again with a shorter reason.
hold-done =
    No. { $number } is on hold. Messages already on their way still arrive. { $have ->
        [0] As far as I know, no chat has it
        [one] 1 chat has it
       *[other] About { $have } chats have it
    }{ $waiting ->
        [0] , and no chat is waiting for it.
        [one] , and 1 is waiting for it.
       *[other] , and about { $waiting } are waiting for it.
    } Resume with /release { $number }
button-hold-tell =
    { $count ->
        [one] Tell the chat that has it
       *[other] Tell the { $count } chats that have it
    }
hold-told =
    { $count ->
        [one] 1 chat now reads that No. { $number } is being checked, without a sound. It stays on hold. /release { $number } takes that back.
       *[other] { $count } chats now read that No. { $number } is being checked, without a sound. It stays on hold. /release { $number } takes that back.
    }
hold-told-already = Readers already see that No. { $number } is being checked. Take that back with /release { $number }
hold-already = No. { $number } is already on hold. Resume with /release { $number }
release-done =
    No. { $number } is no longer on hold. { $have ->
        [0] No chat has it yet
        [one] 1 chat has it
       *[other] { $have } chats have it
    }{ $waiting ->
        [0] { $behind ->
            [0] , and there is nothing left to send.
           *[other] .
        }
        [one] , and 1 gets it now.
       *[other] , and { $waiting } get it now.
    }{ $behind ->
        [0] {""}
        [one] {" "}1 chat that has it gets what changed in the meantime.
       *[other] {" "}{ $behind } chats that have it get what changed in the meantime.
    }
release-not-held = No. { $number } is not on hold. Put it on hold with /hold { $number }

## Status

status-waiting =
    { $count ->
        [0] { $stopped ->
            [0] No messages are waiting.
           *[other] No messages are waiting, except for entries on hold.
        }
        [one] 1 message has been waiting for { $span }.
       *[other] { $count } messages are waiting, the oldest for { $span }.
    }
status-rate =
    { $count ->
        [one] 1 message was sent in the last minute.
       *[other] { $count } messages were sent in the last minute.
    } Limit: { $limit } per second.
status-outcomes =
    In the last 24 hours
    Sent: { $sent } · edited: { $edited } · correction replies: { $told }
    Not delivered: chat gone { $gone } · chat closed { $closed } · refused by Telegram { $rejected } · bug { $broken }
    Tried again: { $later } · chat moved: { $moved } · maybe sent twice: { $uncertain }
status-held = On hold: { $entries }
status-stopped =
    { $entry } ({ $count ->
        [0] no messages waiting
        [one] 1 message waiting
       *[other] { $count } messages waiting
    })
status-unreadable =
    { $count ->
        [one] In the last 24 hours, I couldn’t read 1 update from Telegram. The log has its number.
       *[other] In the last 24 hours, I couldn’t read { $count } updates from Telegram. The log has their numbers.
    }
status-mismatches =
    { $count ->
        [one] Readers say that 1 entry should not have matched:
       *[other] Readers say that { $count } entries should not have matched. The newest:
    }
status-mismatch =
    { $count ->
        [0] No. { $number } “{ $title }” matched { $filter }
       *[other] No. { $number } “{ $title }” matched { $filter } by { $words }
    }
status-failing = Failing sources:
status-none-failing = No sources are failing.

## Importing

import-begin =
    Send the text now, as one or more messages or as a .txt file. Then tap Done.

    Each entry needs a time, for example:
    • “16:48” on the line above it
    • “+++ 16.48 Uhr: Ferry found +++”
    • “5 minutes ago”
    • “Jo Doe 6 November 2024 04:16” below it

    Chat exports and tables work too.
import-collecting =
    { $parts ->
        [one] I have 1 message with { $characters } characters. Send more, or tap Done.
       *[other] I have { $parts } messages with { $characters } characters. Send more, or tap Done.
    }
import-goes-on = You have already begun an import, so I add to it. To begin again, tap Discard first.
import-more = I have your text. See the count below.
import-collected = That’s all the text. See the result below.
import-document-hint = To import this file, send it again with /import as its caption.
import-not-text = I can’t read this file as text. Save it as plain text (UTF-8) and send it again.
import-too-large = This file is too large. The limit is { $limit } MB. Send it in parts.
import-nothing = There’s no text yet. Send some, then tap Done.
import-entries =
    { $count ->
        [one] 1 entry
       *[other] { $count } entries
    }{ $new ->
        [0] , none of them new.
       *[other] , { $new } new.
    }
import-span = From { $earliest } to { $latest }.
import-authors = By { $authors }.
import-lede =
    { $lines ->
        [one] I left out the introduction above the first entry: “{ $begins }”
       *[other] I left out the introduction above the first entry ({ $lines } lines): “{ $begins }”
    }
import-strays =
    { $lines ->
        [one] I left out 1 line between the entries that looks like a caption, a button or a list: “{ $begins }”
       *[other] I left out { $lines } lines between the entries that look like captions, buttons or lists. The first: “{ $begins }”
    }
import-rest =
    { $lines ->
        [one] I left out 1 line after the last entry: “{ $begins }”
       *[other] I left out { $lines } lines after the last entry: “{ $begins }”
    }
import-unused =
    { $lines ->
        [one] 1 line looks like a time, but I read it as text: “{ $begins }”
       *[other] { $lines } lines look like times, but I read them as text. The first: “{ $begins }”
    }
import-figures =
    { $order ->
        [month] In dates such as “{ $line }” I read the month first. Check that this is right.
       *[day] In dates such as “{ $line }” I read the day first. Check that this is right.
    }
import-unsure =
    { $count ->
        [one] I’m not sure about this. Read another way, the text has 1 entry.
       *[other] I’m not sure about this. Read another way, the text has { $count } entries.
    }
import-sample =
    { $which ->
        [first] First
        [last] Last
       *[oddest] Most unusual
    }: { $timed ->
        [yes] { $time }, “{ $headline }”
       *[no] “{ $headline }”
    }{ $told ->
        [yes] { " – " }{ $body }
       *[no] { "" }
    }
import-merged =
    { $count ->
        [one] 1 entry appears more than once. I count it only once.
       *[other] { $count } entries appear more than once. I count each only once.
    }
import-day-guessed = The text has no date, so I used the most recent day that fits its times.
import-untimed =
    { $count ->
        [one] 1 entry has no time because the text doesn’t give one.
       *[other] { $count } entries have no time because the text doesn’t give one.
    }
button-done = Done
button-store = Store without sending
button-reread =
    { $count ->
        [one] Read it another way (1 entry)
       *[other] Read it another way ({ $count } entries)
    }
button-store-publish =
    { $count ->
        [one] Publish 1 new entry
       *[other] Publish { $count } new entries
    }
import-stored =
    { $new ->
        [0] Nothing new: { $count ->
            [one] the entry was
           *[other] all { $count } entries were
        } already stored.
        [one] Stored 1 new entry without sending it.
       *[other] Stored { $new } new entries without sending them.
    }
import-published =
    { $new ->
        [0] Nothing new: { $count ->
            [one] the entry was
           *[other] all { $count } entries were
        } already stored.
        [one] Published 1 new entry. It’s on its way to readers.
       *[other] Published { $new } new entries. They’re on their way to readers.
    }

## Sources

source-usage =
    Use one of these:
    /source
    /source add https://example.org/live
    /source add https://example.org/live fresh 2h
    /source pause 3
    /source resume 3
    /source poll 3
    /source remove 3

    fresh 2h also sends entries from the last 2 hours. Use a number and m, h or d, up to { $limit }. Without it, I only send new entries.
source-looking = Checking…
source-added =
    { $kind ->
        [page] Added: { $title } (liveblog page, No. { $number }).
        [feed] Added: { $title } (feed, No. { $number }).
       *[other] Added: { $title } ({ $kind }, No. { $number }).
    }
source-added-quietly =
    { $count ->
        [0] It has no entries yet. New entries will go to readers.
        [one] I stored its 1 entry without sending it. New entries will go to readers.
       *[other] I stored its { $count } entries without sending them. New entries will go to readers.
    }
source-added-fresh =
    { $count ->
        [one] I stored its 1 entry. It’s on its way to readers.
       *[other] I stored its { $count } entries. { $fresh ->
            [one] The newest is on its way to readers.
           *[other] The newest { $fresh } are on their way to readers.
        }
    }
source-follower-gets = Readers will see entries like this:
source-offered = I can’t read { $title } as a liveblog, but the page links to feeds. Which one should I add?
source-offer-gone = This button has expired. Send the page’s address again, for example: /source add https://example.org/live
source-known = { $title } is already added, as No. { $number }. See how it’s doing with /source
source-unknown = There is no source “{ $typed }”. See all sources and their numbers with /source
source-removed = Removed: { $title }. Its entries are kept, but no new ones will come.
source-paused = Paused: { $title }. Resume it with /source resume { $number }
source-is-paused = { $title } is paused. Resume it first: /source resume { $number }
source-resumed = Resumed: { $title }. I’ll store existing entries without sending them. New entries will go to readers.
source-polled-now =
    { $title }: { $new ->
        [0] nothing new
        [one] 1 new entry
       *[other] { $new } new entries
    }{ $edited ->
        [0] {""}
        [one] , 1 edited
       *[other] , { $edited } edited
    }{ $withdrawn ->
        [0] {""}
        [one] , 1 withdrawn
       *[other] , { $withdrawn } withdrawn
    }.{ $braked ->
        [0] {""}
       *[other] {" "}I didn’t send { $braked } of them: most look like entries I already have.
    }
source-poll-failed = { $title }: { $why }
source-given-up =
    I’ve paused { $title } ({ $url }) because I couldn’t read it for a day. The last problem: { $why }

    When you know that it works again, tap Resume.
source-braked =
    I didn’t send { $count ->
        [one] 1 entry
       *[other] { $count } entries
    } from { $title }. They arrived all at once, and most are old or repeat headlines I already have. I’ve stored them. New entries still go out as usual.

    What should I do with them? If nobody answers within 24 hours, they stay unsent.
button-brake-newest = Send the newest 5
button-brake-all = Send all
button-brake-quiet = Don’t send any
brake-sent =
    { $count ->
        [one] Sending 1 entry to all chats it matches.
       *[other] Sending { $count } entries to all chats they match.
    }
brake-quiet = OK, I won’t send these entries. You can still see them with /latest
brake-answered =
    { $answer ->
        [newest] Someone has already chosen: the newest 5 were sent.
        [all] Someone has already chosen: all of them were sent.
       *[quiet] Someone has already chosen not to send these entries.
    }
brake-over = It’s been more than 24 hours, so these entries stay unsent.
brake-unknown = These entries have been deleted.
source-was-braked =
    Not sent ({ $at }): { $count ->
        [one] 1 entry that looked old or repeated.
       *[other] { $count } entries that looked old or repeated.
    } { $answer ->
        [newest] An editor then sent the newest 5.
        [all] An editor then sent all of them.
        [none] An editor can still decide to send them.
       *[quiet] They stay unsent.
    }
source-broke = Something went wrong on my side. The log has the details.
source-not-polled = Not read yet.
source-polled = Last read: { $at }.
source-next-now = Next read: now.
source-next-seconds = Next read in { $count } s.
source-next-minutes = Next read in { $count } min.
source-rate =
    { $count ->
        [0] No entries from the last 24 hours.
        [one] 1 entry from the last 24 hours, not counting withdrawn ones.
       *[other] { $count } entries from the last 24 hours, not counting withdrawn ones.
    }
source-failing =
    { $count ->
        [one] Failed once: { $why }
       *[other] Failed { $count } times in a row since { $since }: { $why }
    }
source-paused-asked = Paused by an editor: { $at }.
source-paused-failing = Paused { $at } after failing for a day: { $why }
source-held-back =
    { $count ->
        [one] I delayed 1 edit because an entry changed more than { $limit } times in an hour. Readers get its newest text later.
       *[other] I delayed { $count } edits because an entry changed more than { $limit } times in an hour. Readers get its newest text later.
    }
sources =
    { $count ->
        [one] 1 source
       *[other] { $count } sources
    }
sources-none = There are no sources yet. Add one: /source add https://example.org/live
button-poll = Read { $number } now
button-pause = Pause { $number }
button-resume = Resume { $number }
button-remove = Remove { $number }
button-previous = ‹ Back
button-next = More ›

## Editors

editor-usage =
    Use one of these:
    /editor add 123456789
    /editor list
    /editor remove 123456789

    People can find their ID by sending me /id
editor-bad-id = “{ $typed }” is not a Telegram user ID. An ID is a number, as in /editor add 123456789. People can find theirs by sending me /id
editor-added = { $id } is now an editor.
editor-already = { $id } is already an editor.
editor-is-nobody = { $id } belongs to Telegram or to me, not to a person. Ask your colleague to send me /id, then add that number: /editor add 123456789
editor-is-owner = { $id } is an owner of this bot and can already do everything that editors can.
editor-removed = { $id } is no longer an editor.
editor-unknown = { $id } is not an editor. See all editors with /editor list
editors =
    { $count ->
        [one] 1 editor
       *[other] { $count } editors
    }
button-remove-editor = ✕ { $name }
editors-none = There are no editors yet, only owners. Add one: /editor add 123456789

## When something doesn't work

editors-only = Only editors can do this. To become one, send /id and give the number to an owner of this bot.
owners-only = Only owners of this bot can do this.
group-admins-only = Only admins can change what this chat follows and its settings.
no-chat = I can’t answer here. Send me the command in a private chat or a group.
storage-trouble = My database isn’t working right now. I’ll do what you asked as soon as it works. If you then get no answer, please send it again.
given-up = I couldn’t do this, because my database isn’t working properly. Please send it again in a few minutes.
failed = Something went wrong on my side. It’s been logged. Please try again.
not-typed = I don’t run commands that are forwarded or come from another bot. Type the command yourself: { $typed }
slow-down = That was a lot in one minute, so I’m skipping some answers. Try again in a minute. /stop, /follow and /unfollow still work.
unknown-command = I don’t know { $typed }. See what I can do with /help
hint-follow = To follow this, tap the button or send: /follow { $filter }
hint-command = If you mean the command /{ $name }, tap the button.
hint-post-this = To post this, tap the button. To change an entry, reply to a message that shows it, and start with /fix or /correct.
button-post-this = Post this
post-gone = I can’t see that message any more. Send it again, after /post
edit-not-read = I don’t read edited commands. Send the command as a new message.
edit-not-read-of = No. { $number } is already published, and I don’t read edited commands. To change it, send /fix { $number } … or /correct { $number } …
hint = To follow something, type it after the command, for example: /follow football. See what I can do with /help

## Topics. A topic's slug is what comes after topic: in a filter.

topic-list = You can follow these topics. Many have smaller parts. Tap one to see it, or type its name, for example: /topic energy
button-topic-wider = ‹ { $name }
button-topics = ‹ All topics
topic-list-own = Created or changed by this bot’s owner: { $names }
topic-shown = { $name }: /follow topic:{ $slug }
topic-wider = Part of: { $names }
topic-parts = Includes: { $names }
topic-words = The owner’s words for it: { $words }
topic-usage =
    Owners can add words to a topic, or create a new one. New entries with one of its words then belong to it. Examples:
    /topic add North Sea: offshore wind, "dogger bank", =Sylt, -beach
    /topic remove North Sea: offshore wind
    /topic remove North Sea
    A word matches in any form, and =Sylt only exactly. With -beach, that word doesn’t count.
topic-unknown =
    { $found ->
        [0] There is no topic “{ $typed }”. See all topics with /topic
       *[other] There is no topic “{ $typed }”. Did you mean { $nearest }? See all topics with /topic
    }
topic-changed = Changed { $name }. This applies to new entries. Follow it with /follow topic:{ $slug }
topic-made = Created { $name }. This applies to new entries. Follow it with /follow topic:{ $slug }
topic-no-word = “{ $word }” is not one of your words for { $name }, so nothing has changed. See your words with /topic { $name }
topic-reserved = A topic can’t be called “{ $name }” because that means something else in a filter. Choose another name.
topic-unclosed-quote = A quotation mark is missing: { $typed }. Put the phrase between two marks, such as "dogger bank".
topic-removed = Removed your words for { $name }.
topic-not-own = You haven’t added words to “{ $name }”. See the topics you changed with /topic
topic-name-long = A topic’s name can have up to { $limit } characters. Choose a shorter one.
topic-bad-word = I can’t search for “{ $typed }”. Use letters or digits: up to { $words } words and { $characters } characters. Put commas between phrases, as in: offshore wind, "dogger bank"
topic-many-words = A topic can have up to { $limit } words and phrases of yours. Remove some with /topic remove, or make two topics.
topic-many = You can create or change up to { $limit } topics. Remove one with /topic remove

## Filters that cannot be read. $position counts characters from 1.
filter-empty = The filter is empty. Write a word, a "phrase", country:UA, topic:energy or the word everything.
filter-too-long = The filter has { $length } characters, and the limit is { $limit }. Shorten it, or follow its parts one by one.
filter-too-many-terms = The filter has { $count } parts, and the limit is { $limit }. Leave some out, or follow its parts one by one.
filter-unclosed-quote = A quotation mark is missing: the one at “{ $near }” (character { $position }) is not closed. Put the phrase between two marks, such as "north korea".
filter-empty-quotes = The quotation marks at character { $position } are empty. Put a phrase between them, such as "north korea".
filter-lone-dash = The dash at character { $position } has no word after it. To leave out a word, put the dash right before it: -football
filter-no-word = “{ $typed }” (character { $position }) has no letters or digits. Filters look for words. Write one instead, or leave this out.
filter-sign = I can’t search for the “{ $sign }” in “{ $typed }” (character { $position }). Leave it out. I find a word in all its forms anyway.
filter-stop-words = “{ $typed }” is too common: words like this are in nearly every text. Add a more specific word, or leave this out.
filter-only-exclusions = “{ $typed }” only says what to leave out. Add what you want, as in ukraine -football or everything -football.
filter-contradiction = The filter asks for something that “{ $typed }” leaves out, so nothing can match. Remove one of them.
filter-unknown-field = I don’t know “{ $field }:” (character { $position }). You can use country, topic, title, source, author or is, as in country:UA, title:drones or is:key.
filter-address = You can’t follow an address, only words. Try a word, for example: /follow flood. Editors can add a liveblog with /source add and its address.
filter-empty-country = A country is missing after “country:” (character { $position }). Write its code or name, such as country:UA or country:ukraine.
filter-unknown-country = { $found ->
    [0] There is no country “{ $typed }” (character { $position }). Write its code or name, such as country:UA or country:ukraine.
   *[other] There is no country “{ $typed }” (character { $position }). Did you mean { $nearest }?
}
filter-empty-topic = A topic is missing after “topic:” (character { $position }). Write its name, such as topic:energy or topic:"crime and justice".
filter-unknown-topic = { $found ->
    [0] There is no topic “{ $typed }” (character { $position }). See all topics with /topic, or leave out topic: to search for the word.
   *[other] There is no topic “{ $typed }” (character { $position }). Did you mean { $nearest }? See all topics with /topic
}
filter-too-many-cases = The brackets and alternatives in this filter make more than { $limit } combinations. Leave some out, or follow its parts one by one.
filter-too-deep = At character { $position }, there are more than { $limit } brackets inside each other. Use fewer, or split the filter into two follows.
filter-unclosed-bracket = The bracket “{ $typed }” at character { $position } is not closed. Close it after the words that belong together, as in (kyiv, kharkiv) drones.
filter-stray-bracket = The bracket “{ $typed }” at character { $position } has no opening bracket. Add one before it, or remove it.
filter-empty-brackets = The brackets at character { $position } are empty. Put words that belong together between them, as in (kyiv, kharkiv) drones.
filter-lone-operator = Something is missing next to “{ $typed }” (character { $position }). OR and AND go between two words, and NOT goes before one, as in kyiv OR kharkiv. To search for the word itself, put it in quotation marks.
filter-case-only-excludes = “{ $typed }” (character { $position }) only says what to leave out, so this alternative matches nearly everything. Put the alternatives in brackets and what to leave out after them, as in (kyiv, kharkiv) -football.
filter-empty-value = Something is missing after “{ $typed }” (character { $position }). Write a word or a "phrase" right after the colon, as in title:drones.
filter-unknown-flag = I don’t know “{ $typed }” (character { $position }). Use one of these: { $choices }.
filter-late-language = “{ $typed }” (character { $position }) sets the language of the whole filter. Put it at the very beginning, as in lang:de Häuser.
filter-unknown-language = I don’t know the language “{ $typed }” (character { $position }). Leave it out, or use one of these codes: { $choices }.

## Sources and pasted text that cannot be read

source-bad-url = I can’t read this address. It must start with http:// or https:// and have no user name or password, as in https://example.org/feed.xml
source-bad-redirect = { $host } redirects me to something that isn’t a normal web address. Open the source in a browser and send me the address you end up at.
source-unreachable = I can’t reach { $host }, or it doesn’t answer like a web server. Check the address. If it’s right, try again later.
source-timeout = { $host } didn’t send its whole answer within { $seconds } seconds. Try again later.
source-certificate = The security certificate of { $host } isn’t valid, so I don’t read from it. The site’s owner has to renew it.
source-broken-off = The answer from { $host } broke off in the middle. Try again later.
source-status =
    { $status ->
        [401] { $host } asks for a login at this address. I can only read public pages.
        [403] { $host } doesn’t let me read this address (403). Ask the site’s owner, or try another address.
        [404] There is nothing at this address on { $host } (404). Check it for typos.
        [410] The page at this address on { $host } is gone for good (410). Look for its new address.
        [429] { $host } asks me to come less often (429). I’ll wait as long as it says.
       *[other] { $host } answered with error { $status }. Try again later.
    }
source-redirects = { $host } redirects me more than { $limit } times. Open it in a browser and send me the address that you end up at.
source-too-large = { $host } sends more than { $megabytes } MB, and that’s the most I read from one source. Try a feed with fewer entries.
source-not-a-feed =
    { $looks ->
        [empty] There is nothing at this address: the file is empty. Check the address for typos, or try again later.
        [html] I found no liveblog that I can read on this web page, and no feed. Look for a link called RSS, Atom or Feed on the page, and send me that address.
        [json] This is JSON, but not a JSON Feed. Send me the address of the liveblog page or its feed.
        [xml] This is XML, but neither RSS nor Atom. Send me the address of the liveblog page or its feed.
        [binary] I can’t read this kind of file. Send me the address of the liveblog page or its feed (RSS, Atom, JSON Feed).
       *[text] This is plain text. Send me the address of the liveblog page or its feed (RSS, Atom, JSON Feed). To import a liveblog’s text, use /import
    }
source-unreadable = This is too damaged for me to read. If it’s a feed, try the liveblog’s web page. If it’s a web page, try a feed.
source-too-slow = Reading this took longer than { $seconds } seconds, so I stopped. Try a feed or a page with fewer or simpler entries.
source-unreachable-now = I can’t reach { $host } at the moment. I keep trying.
source-timeout-now = { $host } is too slow at the moment: it didn’t send its whole answer within { $seconds } seconds. I keep trying.
source-status-now =
    { $status ->
        [401] { $host } now asks for a login at this address. I can only read public pages.
        [403] { $host } no longer lets me read this address (403). I keep trying. If it stays this way, ask the site’s owner.
        [404] There is nothing at this address on { $host } any more (404). I keep trying. If the liveblog has moved, add its new address.
        [410] { $host } says that this address is gone for good (410). If the liveblog has moved, add its new address.
        [429] { $host } asks me to come less often (429). I’ll wait as long as it says.
       *[other] { $host } has a problem: it answers with error { $status }. I keep trying.
    }
source-redirects-now = { $host } now redirects me more than { $limit } times. I keep trying. If it stays this way, add the address at the end.
source-bad-redirect-now = { $host } now redirects me to something that isn’t a normal web address. I keep trying. If it stays this way, open the source in a browser and add the address you end up at.
source-not-a-feed-now =
    { $looks ->
        [empty] The address now answers with an empty file. I keep trying.
       *[other] The address now answers with something that I can’t read as a liveblog or a feed. I keep trying. If the liveblog has moved, add its new address.
    }
source-unreadable-now = The source is damaged at the moment, so I can’t read it. I keep trying.
source-too-large-now = { $host } now sends more than { $megabytes } MB, and that’s the most I read from one source. I keep trying. A feed with fewer entries would work.
source-too-slow-now = Reading the source now takes longer than { $seconds } seconds, so I stopped. I keep trying.
report-failing =
    I haven’t been able to read { $title } since { $since }. { $why }

    See how it’s doing with /source. I’ll edit this message when it works again.
report-well = { $title } works again. I couldn’t read it from { $since } to { $until }.
source-limit =
    { $reason ->
        [lively] I read it at least every { $wait } because it had an entry in the last 24 hours.
        [new] I read it at least every { $wait } because it was added in the last 24 hours and has no new entry yet.
        [starting] I read it every { $wait } because its coverage is starting.
        [setting] I read it only every { $wait } because of POLL_INTERVAL.
        [asked] I don’t read it more often than every { $wait } because it asks me not to.
       *[quiet] I read it at least every { $wait } because it had no entry in the last 24 hours.
    }

paste-no-entry =
    I found no entries in this text. Each entry needs a time above, below or next to it, for example:
    16:48 Jo Doe
    Ferry found off the cape
    Everybody on board is well.
paste-too-long = This text is longer than { $limit } characters, and that’s the most I read at once. Import it in parts.
paste-too-much = Reading this text took too much time or memory, so I stopped. Import it in parts.

## Settings: when and how entries arrive

command-settings = Choose when and how entries arrive
command-mute = Pause all messages for a while
command-unmute = End a mute
command-quiet = Set quiet hours
command-digest = Get entries together in one message
command-timezone = Set your time zone
help-settings = /settings – choose when and how entries arrive
help-mute = /mute 2h – no entries for 2 hours. Also: /mute until 18:00, /mute until tomorrow
help-unmute = /unmute – end a mute
help-quiet = /quiet 22:00-07:00 – quiet hours: entries wait until they end. Also: /quiet 22-7 silent (entries arrive without sound), /quiet off
help-digest = /digest 08:00 18:00 – get entries together in one message at these times. Also: /digest hourly, /digest off
help-timezone = /timezone Berlin – set your time zone
settings-chat = Settings for this chat
settings-topic = Settings for this topic
settings-from-group = (as in the group)
settings-sound = Notifications: { $value }
settings-quiet = Quiet hours: { $value }
settings-pace = How often: { $value }
settings-zone = Time zone: { $city }, now { $time }
settings-pictures =
    Pictures: { $on ->
        [on] on
       *[off] off
    }
settings-why =
    Why you get this: { $line ->
        [on] { $button ->
            [on] line and button
           *[off] only the line
        }
       *[off] { $button ->
            [on] only the button
           *[off] off
        }
    }
button-settings-sound = Notifications
button-settings-quiet = Quiet hours
button-settings-pace = How often
button-settings-zone = Time zone
button-settings-why = Why you get this
button-settings-pictures = Pictures
button-settings-mute = Mute
button-settings-back = ‹ All settings
button-chosen = ✓ { $choice }
button-as-group = As in the group
sound-choice =
    { $sound ->
        [all] sound for all entries
        [none] no sound
       *[breaking] sound only for breaking news
    }
quiet-off = off
quiet-hours =
    { $hours }. { $how ->
        [silent] Entries arrive without sound.
       *[held] Entries wait, then come in one message.
    } { $urgent ->
        [on] Breaking news comes as usual.
       *[off] That includes breaking news.
    }
quiet-typed = To set other hours, send for example: /quiet 21:30-06:00
quiet-unreadable = I can’t read “{ $typed }”. Quiet hours need two different times, for example: /quiet 22:00-07:00
button-quiet-as =
    { $how ->
        [silent] Entries arrive without sound
       *[held] Entries wait until the end
    }
button-urgent = Let breaking news through
pace-choice =
    { $pace ->
        [hourly] once an hour, in one message
        [key] only key moments
        [breaking] only breaking news
       *[each] each entry at once
    }
pace-times = in one message at { $times }
pace-typed = Breaking news comes at once with each of these. To choose other times, send for example: /digest 07:30 12:00 18:00
pace-rest = To look at the other entries, send /catchup
digest-unreadable = I can’t read “{ $typed }”. Send up to { $limit } times of day, for example: /digest 08:00 18:00
zone-typed = To set another one, send /timezone and a city with the same time as yours, for example: /timezone Berlin
zone-other = Send /timezone and a city with the same time as yours, for example: /timezone Berlin
zone-change = Change it any time with /timezone
zone-ask = What time is it for you? Then I can show times and keep quiet hours on your clock.
zone-of-country =
    { $count ->
        [one] To set the time of { $country }, tap it.
       *[other] There are several times in { $country }. Tap yours.
    }
zone-unknown =
    { $count ->
        [0] I don’t know the time zone “{ $typed }”. Send a large city with the same time as yours, for example: /timezone Berlin
       *[other] I don’t know the time zone “{ $typed }”. Did you mean { $nearest }? You can also send another city, for example: /timezone Berlin
    }
button-zone = { $time } { $city }
button-zone-other = Other
button-reason-shown = Line under each entry
button-why-shown = “Why?” button
button-pictures-shown = Picture above the text
mute-state = { $until }.
mute-state-group = The whole group: { $until }. To end that, an admin can send /unmute outside the topics.
mute-none = Not muted.
mute-choose = How long should I send nothing? You can also type it, for example: /mute 2h or /mute until 18:00
mute-meanwhile =
    { $urgent ->
        [on] Only breaking news arrives while this is on. To see the rest, send /catchup
       *[off] No entries arrive while this is on. To see what came, send /catchup
    }
mute-unreadable = I can’t read “{ $typed }”. Send how long, up to 365 days, for example: /mute 2h or /mute until 18:00
button-mute =
    { $span ->
        [hour] 1 hour
        [hours] 8 hours
        [morning] Until tomorrow morning
       *[forever] Until I unmute
    }
button-unmute = Unmute
muted-until = muted until { $time }
muted-until-unmuted = muted until you unmute
time-tomorrow = tomorrow { $time }
time-on = { $date }, { $time }

## Follows: undo, catching up, and choices for one follow

missed-count =
    { $count ->
        [one] 1 entry came meanwhile.
       *[other] { $count } entries came meanwhile.
    }
missed-back = Entries arrive here again. { $told }
button-catch-up = Catch up
button-undo = Undo
follow-restored =
    { $count ->
        [one] Following again: { $filter }
       *[other] Following { $count } things again.
    }
undo-too-late = It’s too late to undo this. Follow it again, for example: /follow football
undo-nothing = There is nothing left to undo here. See what this chat follows with /following
undo-too-many = With Undo, this chat would follow more than { $limit } things, and that’s the limit. Remove one first: /following
follow-card-sound = Notifications: { $value }
follow-card-pace = How often: { $value }
follow-sound =
    { $sound ->
        [chat] as in this chat
        [all] sound for all entries
        [none] no sound
       *[breaking] sound only for breaking news
    }
follow-pace =
    { $pace ->
        [chat] as in this chat
        [each] each entry at once
        [hourly] once an hour, in one message
        [times] in one message at set times
        [key] only key moments
       *[breaking] only breaking news
    }
button-follow-mute =
    { $span ->
        [hour] Mute 1 hour
        [hours] Mute 8 hours
        [morning] Until tomorrow
       *[forever] Until I unmute
    }
button-follow-unmute = Unmute
button-follow-sound = Notifications
button-follow-pace = How often
button-follow-chosen = ✓ { $choice }
button-follow-card = ‹ Back
button-follow-list = ‹ All follows
command-catchup = See what you missed
help-catchup = /catchup – see what you missed. Also: /catchup today, /catchup since monday, /catchup 2h
catchup-title =
    { $count ->
        [one] 1 entry from { $since } to { $until }
       *[other] { $count } entries from { $since } to { $until }
    }
catchup-none = Nothing came from { $since } to { $until }. Look further back, for example: /catchup since monday
catchup-follows-nothing = This chat follows nothing yet, so there is nothing to catch up on. Choose something with /follow
catchup-unreadable = I can’t read “{ $typed }” as a time. Try for example: /catchup today, /catchup since monday or /catchup 2h
start-muted = This chat is still { $until }. To end that, send /unmute
stopped-unknown = Stopped. I won’t send anything here. To start again, send /start
button-forget = Forget everything
stop-over = This button belongs to an earlier /stop. Send /stop again if you want me to stop.
follow-back = This chat also follows what it followed before /stop: { $count } things in all. See them with /following
following-stopped = You sent /stop, so I don’t send anything here. To get entries again, send /start

## Finding: search, sources, and words that people write

command-search = Search all entries
help-search = /search flood -dam – search all entries that I have. See /help filters for all that you can type
search-usage = Type what to look for after the command, for example: /search flood, storm. For all options, send /help filters
search-title = Newest entries for { $filter }
search-none = I have no entry for { $filter }. To get one when it comes, tap the button.
search-none-followed = I have no entry for { $filter }. You get one when it comes, because this chat follows it.
button-search-follow = Follow this search
command-sources = See where entries come from
help-sources = /sources – see where entries come from, and follow one of these sources
origins-title =
    { $count ->
        [one] Entries come from 1 source. Tap it to follow it.
       *[other] Entries come from { $count } sources. Tap one to follow it.
    }
origins-none = I read no sources at the moment. Editors’ posts still arrive. See the newest entries with /latest
origin-entries =
    { $count ->
        [0] no entry in the last 24 hours
        [one] 1 entry in the last 24 hours
       *[other] { $count } entries in the last 24 hours
    }
button-origin = Follow { $name }
command-meant = I don’t know { $typed }. Did you mean { $nearest }?
edit-run = I don’t run edited commands by myself. To run this one, tap it.
stop-ask = Should I stop sending entries here? You can undo that. To pause for a while instead, send /mute
button-stop = Stop all messages
thanks-answer = You’re welcome!
# Words that people type without a command, in lower case, between commas.
plain-stop = stop, stop it, please stop, unsubscribe
plain-help = help, help me, ?
plain-thanks = thanks, thank you, many thanks, thx, 👍, 🙏, ❤️

## Language: what each chat speaks

command-mistake = Report a mistake in my texts
help-mistake = /mistake “Folow” should be “Follow” – report a mistake in my texts
button-settings-language = Language
settings-language =
    { $automatic ->
        [on] Language: { $language } (as in Telegram)
       *[off] Language: { $language }
    }
button-language-auto = As in Telegram
button-language-draft = { $language } (draft)
language-drafts = Nobody has checked the drafts yet. Found a mistake? Tell the people who run this bot, for example: /mistake “Folow” should be “Follow”
language-choose = Which language should I speak here?
mistake-usage = What is wrong, and what should it say? For example: /mistake “Folow” should be “Follow”
mistake-told = Thank you! The people who run this bot have got your message.
mistake-untold = I can’t reach the people who run this bot right now. Please try again later.
mistake-from = { $name } reports a mistake ({ $language }):
mistake-about = It’s about this message:
## Sharing

command-share = Share an entry or something to follow
help-share = /share storm – get a link to share what you follow, a liveblog or, as a reply to one, an entry
share-choose = What do you want to share? Tap it, or type it, such as: /share storm. To share an entry, reply to it with /share
share-usage = Type what you want to share, such as: /share storm. To share an entry, reply to it with /share
share-filter = Follow { $filter } in Telegram. This link shows what comes:
share-entry = { $title }
share-no-entry = I can’t tell which entry you mean. Reply with /share to a message that shows one entry.
button-share = Share…
button-read-at = Read at { $source }
button-read = Read the article
link-gone = This link doesn’t work any more. Ask for a new one.
liveblog-gone = This liveblog has ended.
liveblog-ended = The liveblog “{ $title }” has ended, so I’ve removed it from what this chat follows. See other liveblogs with /sources
filter-liveblog = the liveblog “{ $title }”
inline-live = See the entry as it is now
button-inline-help = I can’t read that. See how to search
button-inline-none = No entries. Follow this instead

## Lists of sources (OPML)

opml-exported =
    { $count ->
        [one] 1 source
       *[other] { $count } sources
    }
opml-found =
    { $count ->
        [0] There is no new source in this file.
        [one] 1 new source. I’ll read it only after you tap the button.
       *[other] { $count } new sources. I’ll read them only after you tap the button.
    }
opml-known =
    { $count ->
        [one] 1 source of this file is there already.
       *[other] { $count } sources of this file are there already.
    }
opml-unusable =
    { $count ->
        [one] 1 address can’t be used:
       *[other] { $count } addresses can’t be used:
    }
opml-refused = { $url } – { $why }
opml-refused-more =
    { $count ->
        [one] And 1 more.
       *[other] And { $count } more.
    }
button-opml-import =
    { $count ->
        [one] Add 1 source
       *[other] Add { $count } sources
    }
opml-imported =
    { $count ->
        [0] All of these sources are there already.
        [one] Added 1 source. Its older entries are stored without being sent. If it can’t be read, I’ll tell you.
       *[other] Added { $count } sources. Their older entries are stored without being sent. If one can’t be read, I’ll tell you.
    }
opml-undone =
    { $count ->
        [0] There is nothing to undo: these sources are gone already.
        [one] Removed 1 source.
       *[other] Removed { $count } sources.
    }
opml-gone = I can’t find that file any more. Send it again.
opml-too-large = This file is larger than { $limit } MB. Send one with fewer sources.
opml-too-much = This file takes too long to read. Send one with fewer sources.
opml-not-xml = This is not a list of sources: line { $line } is not valid XML. Export the list again from your feed reader, as OPML.
opml-entities = I don’t read files that declare entities. Export the list again from your feed reader, as OPML.
opml-not-opml = This is XML, but not OPML. Export the list again from your feed reader, as OPML.
opml-empty = There is no source in this file. A source is an outline with an xmlUrl.
opml-too-many = This file lists { $count } sources. I import up to { $limit } at a time, so split it.
source-not-public = This address is in a private network.
## Their data: privacy, a file, restoring, forgetting

command-mydata = Get this chat’s follows, settings and received entries as a file
help-mydata = /mydata – get what this chat follows, its settings and what was sent here as a file. Send it here or in another chat to restore follows and settings
command-forget = Delete everything about this chat
help-forget = /forget – delete everything I store about this chat
privacy-chat = This is what I store about this chat: its Telegram ID, kind, title and language, what it follows, its settings, its pinned cards, when I first served it, when I last sent something here and when someone last used /catchup. I also store the Telegram IDs of the people who added me or chose what it follows.
privacy-typed = I delete my copy of a message or tap once I have handled it. If someone tries a filter, searches or sends a few words without a command here, I keep these words for 1 day.
privacy-sent =
    { $days ->
        [one] I keep which entries were sent here, and when, until 1 day after the entry came or last changed, so that corrections can reach you.
       *[other] I keep which entries were sent here, and when, until { $days } days after the entry came or last changed, so that corrections can reach you.
    }
privacy-mismatches =
    { $days ->
        [one] If you report that an entry should not have matched, I keep the filter and the entry for 1 day, but not who reported it.
       *[other] If you report that an entry should not have matched, I keep the filter and the entry for { $days } days, but not who reported it.
    }
privacy-links = A link that you make with /share works for { $link_days } days after it was last made. I keep its filter and a random key, but not who made it. What you type after my name in other chats isn’t stored.
privacy-channels = If you connect a channel, I keep that you manage it, your last test post there and my last question to you about it, at most as long as this chat’s settings.
privacy-editors =
    { $entry_days ->
        [one] About editors I also store their Telegram ID, the liveblog and the name that they write under, who added them, where they added sources or changed topics, and my last report about each source. Their drafts and my messages about their entries are kept for 1 day.
       *[other] About editors I also store their Telegram ID, the liveblog and the name that they write under, who added them, where they added sources or changed topics, and my last report about each source. Their drafts and my messages about their entries are kept for { $entry_days } days, as long as the entries.
    }
privacy-ends =
    { $days ->
        [one] When this chat removes what it follows, or sends /stop, I keep it for 1 day, so that you can undo that. 1 day after a chat stops or blocks me, I delete its title, its settings and what it follows. Its ID, its kind and when that was stay.
       *[other] When this chat removes what it follows, or sends /stop, I keep it for { $days } days, so that you can undo that. { $days } days after a chat stops or blocks me, I delete its title, its settings and what it follows. Its ID, its kind and when that was stay.
    }
privacy-yours = /mydata sends you what this chat follows, its settings and what was sent here as a file. /forget deletes everything about this chat at once. I share nothing with anyone. When something goes wrong, the chat’s ID can be in the log of the server that I run on.
mydata-sent = This is what this chat follows, its settings and what was sent here. To restore follows and settings, send me this file here or in another chat.
mydata-none = There is nothing for a file yet, because this chat has no follows and no settings. Choose what to follow with /follow
restore-survey =
    { $new ->
        [0] This file has nothing new to follow. Already followed: { $there }. Not possible: { $refused }.
        [one] This file has 1 new thing to follow. Already followed: { $there }. Not possible: { $refused }.
       *[other] This file has { $new } new things to follow. Already followed: { $there }. Not possible: { $refused }.
    }
restore-settings = The chat’s settings will be as in the file.
restore-refused = ✗ { $filter }: { $why }
restore-language = I don’t know the language “{ $language }”.
button-restore = Restore
restore-done =
    { $new ->
        [0] { $settings ->
            [yes] Done. The settings are as in the file.
           *[no] Everything in this file is here already. See it with /following
        }
        [one] { $settings ->
            [yes] Done. 1 new thing to follow, and the settings are as in the file. See it with /following
           *[no] Done. 1 new thing to follow. See it with /following
        }
       *[other] { $settings ->
            [yes] Done. { $new } new things to follow, and the settings are as in the file. See them with /following
           *[no] Done. { $new } new things to follow. See them with /following
        }
    }
restore-gone = I can’t find the file any more. Send it again.
restore-foreign = This isn’t a file from /mydata, so I can’t restore anything. Send the file that /mydata sent you.
restore-version = This file is from another version of this bot, so I can’t read it. Send a newer one from /mydata
restore-damaged = This file has been changed in a way that I can’t read. Send it as /mydata sent it to you.
restore-too-many = This file has more than { $limit } follows, and that’s the limit per chat. Remove some from it and send it again.
restore-too-large = This file is too large. The limit is { $limit } MB. Send the file that /mydata sent you.
forget-ask = Delete everything I store about you and this chat? You stop getting entries, and this can’t be undone. To keep a copy, send /mydata first.
forget-ask-group = Delete everything I store about this chat and all its forum topics? It stops getting entries, and this can’t be undone. To keep a copy, send /mydata first.
forget-ask-editor = You are an editor. That ends, too. Entries that you published stay, without your ID.
forget-ask-owner = You stay an owner, because the settings of the server say so (OWNER_IDS). So I’ll still tell you here when a source fails.
forget-only-owner = You are this bot’s only owner, so I can’t forget you. First name another owner in OWNER_IDS on the server. To stop getting entries, send /stop
forget-old = This question is old. If you want me to forget this chat, send /forget again.
forget-done = Done. I have deleted everything about this chat. A message that is already on its way can still arrive. To start again, send /start
forget-kept = OK, I’ve deleted nothing.
button-forget-not = Keep everything
## Channels and groups

group-help = I send liveblog entries here. Admins choose which with /follow. Anyone can use /latest and /search.
group-commands-admins-only = In this group, only admins can use commands.
admins-unknown = Telegram didn’t tell me who the admins are, so I changed nothing. Please try again in a minute.
settings-admins =
    Commands: { $on ->
        [on] only from admins
       *[off] from everyone
    }
settings-channel = Settings for this channel
button-settings-admins = Commands
button-admins-only = Only from admins
button-private = Open our private chat
button-private-help = See all commands
button-channels = Channels
channel-private = Channels are connected in our private chat.
channel-post = Telegram doesn’t tell me who writes in a channel, so I take no commands here. Admins choose what I post in our private chat.
channel-choose = Tap “Choose a channel” below and pick one where you can post. Telegram then adds me there as an admin who can post.
channel-cancelled = OK, no new channel.
channel-connected = Connected: { $title }
channel-connected-already = Already connected: { $title }
channel-not-yours = You aren’t an admin who can post in { $title }. Ask its owner for that right, then send /channel again.
channel-cannot-post = I can’t post in { $title }. Make me an admin there who can post messages, then send /channel again.
channel-admins-only = You’re no longer an admin who can post in this channel, so you can’t change it.
channel-unknown = This isn’t a channel that you’ve connected. See your channels with /channel
channel-list =
    { $count ->
        [0] You haven’t connected a channel yet. I can post entries in a channel where you’re an admin who can post.
        [one] You’ve connected 1 channel. Tap it to choose what I post there.
       *[other] You’ve connected { $count } channels. Tap one to choose what I post there.
    }
channel-heading = 📢 { $title }
channel-follows =
    { $count ->
        [0] The channel follows nothing yet. Tap “Follow something” to begin.
        [one] The channel follows 1 thing. Each new entry that matches is posted there.
       *[other] The channel follows { $count } things. Each new entry that matches is posted there.
    }
channel-follow-choose = The channel follows nothing yet. Tap a button, or go back and tap “Follow something”.
channel-lost = I can’t post there now. Make me an admin of the channel who can post messages. What it follows is kept.
channel-lost-told = I can no longer post in { $title }. To go on, make me an admin there who can post messages. What it follows is kept.
channel-ask = What should this channel follow? Type it here within 10 minutes, for example: ukraine
channel-test-post = This is a test post. New liveblog entries will appear in this channel.
channel-tested = Test post sent.
channel-untested = Test post deleted.
channel-test-stays = Telegram doesn’t let me delete the test post any more. Delete it in the channel.
channel-disconnected = Disconnected: I post nothing there. I keep what the channel follows until { $date }.
button-channel-connect = Connect a channel
button-channel-choose = Choose a channel
button-channel-cancel = Cancel
button-channel-card = ‹ { $title }
button-channel-list = ‹ All channels
button-channel-add = Follow something
button-channel-follows = What it follows
button-channel-settings = Settings
button-channel-test = Send a test post
button-channel-untest = Undo test post
button-channel-disconnect = Disconnect

## The desk’s liveblogs and bylines (editors)

command-blog = Open, close and choose liveblogs (editors)
command-byline = Choose the name above your posts (editors)
help-blog = /blog new Storm night – open a liveblog for your next posts. Also: /blog (see all), /blog storm-night (post there), /blog desk (post to none), /blog close
help-byline = /byline Jo Doe – put your name on your posts. Also: /byline off
blog-desk = Desk
blog-current = Your posts go to: { $title }
blog-line =
    { $count ->
        [0] { $title } ({ $slug }): no entry in the last 24 hours
        [one] { $title } ({ $slug }): 1 entry in the last 24 hours
       *[other] { $title } ({ $slug }): { $count } entries in the last 24 hours
    }
blog-hint = To open a liveblog, type its name: /blog new Storm night
blog-opened = Opened: { $title }. Your posts go there now. Readers find it in /sources
blog-known = There is already an open liveblog “{ $title }”.
blog-closed =
    { $count ->
        [0] Closed: { $title }. No chat follows it.
        [one] Closed: { $title }. In a minute, the 1 chat that follows it gets the key moments. Until then, Reopen undoes this.
       *[other] Closed: { $title }. In a minute, the { $count } chats that follow it get the key moments. Until then, Reopen undoes this.
    }
blog-reopened = Open again: { $title }
blog-nameless = The liveblog needs a name with at least one letter or number, for example: /blog new Storm night
blog-unknown = There is no open liveblog “{ $typed }”. See all with /blog
blog-not-open = This liveblog isn’t open any more. See all with /blog
blog-not-closed = This liveblog isn’t closed. See all with /blog
blog-desk-stays = The desk itself is always open. To close a liveblog, type its name: /blog close storm-night
blog-too-many = Up to { $limit } liveblogs can be open at a time. Close one first: /blog close storm-night
blog-ended = The liveblog of this post was closed. Choose another one with the button that names it.
preview-blog = Liveblog: { $title }
button-blog-of-post = Liveblog: { $title }
button-blog-use = Post to { $title }
button-blog-close = Close { $title }
button-blog-reopen = Reopen { $title }
byline-chosen = Your posts carry the name { $name }.
byline-none = Your posts carry no name. To add one, type it: /byline Jo Doe
byline-unusable = A name needs a letter or number and has up to { $limit } characters, for example: /byline Jo Doe
command-key = Mark a key moment (editors)
help-key = /key 12 – make No. 12 a key moment. Some readers only get these. Also: /key 12 off
key-on = No. { $number } is a key moment: { $title }
key-off = No. { $number } isn’t a key moment: { $title }
button-key-on = Key moment
button-key-off = Not a key moment
command-summary = Write what is known so far (editors)
help-summary = /summary Two dykes hold, one is watched. – replace the summary of your liveblog. Also: /summary (see it), /summary off
summary-title = What we know: { $title }
summary-none = { $title } has no summary. To write one, send it after the command: /summary Two dykes hold, one is watched.
summary-too-long = This summary has { $length } characters. Shorten it to { $limit } or fewer.
summary-changed = This summary has been changed again. See it with /summary
button-boards = Pinned card
board-about = Choose a liveblog. I pin one message with its summary and newest headlines, and edit it without sound.
board-empty = No entries yet.
board-ended = This liveblog has ended.
board-needs-right =
    { $kind ->
        [channel] I can’t pin here. Make me an admin of the channel who can edit messages, then tap again.
       *[group] I can’t pin here. Make me an admin of the group who can pin messages, then tap again.
    }
board-unpinned = I keep a card up to date in { $title }, but can’t pin it. Give me the right to pin messages (in a channel: to edit messages). Then turn the card off and on again in the settings there.
board-deleted = Somebody deleted my card in { $title } again, so I’ve turned it off. To bring it back, turn it on in the settings there.
command-rule = Mark entries of sources by a filter (editors)
help-rule = /rule breaking: "red warning", evacuation – make new entries of sources that match breaking. Also: /rule key: dyke, /rule (see and remove rules)
rule-usage = Type what to mark and a filter, for example: /rule breaking: "red warning", evacuation. For key moments: /rule key: dyke
rule-title = New entries of sources that match a filter are marked:
rule-none = There are no rules. To add one, type: /rule breaking: "red warning", evacuation
rule-line =
    { $mark ->
        [breaking] Breaking: { $filter }
       *[key] Key moment: { $filter }
    }
rule-added =
    { $mark ->
        [breaking] New entries of sources that match { $filter } are breaking from now on.
       *[key] New entries of sources that match { $filter } are key moments from now on.
    } { $days ->
        [0] No entries are stored yet to compare it with.
        [one] It matches { $count } of the entries from the last day.
       *[other] It matches { $count } of the entries from the last { $days } days.
    }
rule-removed = Removed: { $filter }. What it has marked stays marked.
rule-gone = This rule has been removed already. See all with /rule
rule-too-many = There can be up to { $limit } rules. Remove one first with /rule
button-rule-remove = Remove { $filter }
why-marked =
    { $mark ->
        [breaking] The editors’ rule { $filter } makes it breaking.
       *[key] The editors’ rule { $filter } makes it a key moment.
    }
button-modes = New entries of { $number }
button-mode =
    { $mode ->
        [first] Review first
        [collect] Collect only
       *[once] Publish at once
    }
source-mode =
    { $mode ->
        [first] New entries wait for an editor.
       *[collect] New entries are stored and not sent.
    }
source-mode-chosen =
    { $mode ->
        [first] { $title }: new entries wait for an editor.
        [collect] { $title }: new entries are stored and not sent.
       *[once] { $title }: new entries go to readers at once.
    }
review-waits = No. { $number } waits for an editor:
review-closed =
    { $how ->
        [published] No. { $number } has been published:
        [skipped] No. { $number } has been skipped:
        [withdrawn] The source has withdrawn No. { $number }:
       *[expired] Nobody decided about No. { $number } within 6 hours, so it isn’t sent:
    }
review-many =
    { $count ->
        [0] Nothing on this card waits any more:
        [one] 1 entry waits for an editor:
       *[other] { $count } entries wait for an editor:
    }
review-line =
    { $how ->
        [published] No. { $number } (published): { $title }
        [skipped] No. { $number } (skipped): { $title }
        [withdrawn] No. { $number } (withdrawn by its source): { $title }
        [expired] No. { $number } (expired): { $title }
       *[waiting] No. { $number }: { $title }
    }
review-decided = Somebody has already decided about this.
review-edit =
    Change this and send it back. The card then shows the new text:

    { $text }
button-review-skip = Skip
button-review-edit = Edit
button-review-breaking = Breaking
button-review-publish-one = Publish { $number }
button-review-skip-one = Skip { $number }
button-review-publish-all = Publish all
button-review-skip-all = Skip all

# Everything the bot says in English. One message for each sentence; `bot/words/__init__.py` loads it.
# Plain text: Telegram shows it as it stands. Keep the names and the { $arguments } the same in every language.

## What the bot is, as Telegram's apps show it before it is started (512 characters) and on its profile (120)

bot-description =
    I bring liveblogs to you: say what you care about, a word, a country or a topic, and each new entry that fits comes to your chat.
bot-short-description = Liveblog entries, brought to you: follow a word, a country or a topic.

## Commands, as Telegram's menu lists them (256 characters at most)

command-follow = Follow a word, a country or a topic
command-following = What this chat follows
command-unfollow = Stop following something
command-test = What a filter would have brought
command-topic = The topics that can be followed
command-latest = The newest entries for this chat
command-help = What I can do
command-start = Begin, or come back after /stop
command-stop = Send nothing more and forget what this chat follows
command-privacy = What is stored about this chat
command-id = Your Telegram id and this chat’s
command-post = Write an entry (editors)
command-fix = Change an entry without telling anyone (editors)
command-correct = Correct an entry and tell those who have it (editors)
command-withdraw = Take an entry back (editors)
command-hold = Stop sending an entry (editors)
command-release = Go on sending an entry (editors)
command-status = How sending goes, and which sources fail (editors)
command-import = Take in pasted liveblog text (editors)
command-source = Add, list or remove sources (editors)
command-editor = Add, list or remove editors (owners)

## Beginning and ending

start =
    Liveblogs, brought to you: you tell me what you care about, and each new entry that fits comes to this chat.

    Press a button, or type what to follow:
    /follow football
    /follow ukraine
    /follow "north korea" troops -football

    /help shows the rest.
start-back =
    { $count ->
        [one] Here again. This chat follows one thing: /following shows it.
       *[other] Here again. This chat follows { $count } things: /following lists them.
    }
group-start =
    Hello! I bring liveblog entries to this group. An admin chooses what to follow: /follow offers buttons, /help tells the rest.
stopped =
    Stopped. Nothing more will be sent here, and what this chat followed is forgotten. /start begins anew.
help-readers =
    For everybody
    /follow – follow a word, a country or a topic
    /following – what this chat follows
    /unfollow football – stop following it; /unfollow all stops everything
    /test football – what that would have brought
    /help filters – all that can be followed: either of two words, phrases, countries, topics
    /topic – the topics there are
    /latest – the newest entries for this chat
    /stop – send nothing more
    /privacy – what is stored
    /id – your Telegram id
help-filters =
    What a filter can say
    ferry – the word, in any form
    flood rescue – both words
    flood, storm – either of them
    flood -dam – flood, but no dam
    (flood, storm) rescue – brackets group
    "oil price" – side by side
    =art – just so: not arts
    title:flood – in the headline
    ukraine, country:UA – the country
    "ukraine" – the word and its forms
    energy – the topic or the word
    topic:energy, #energy – the topic
    source:reuters – from there
    author:smith – by them
    is:key – key moments
    is:breaking – breaking news
    everything -football – all but that

    /test and a filter shows what it would have brought.
help-editors =
    For editors
    /post Headline – write an entry; the lines below the headline are its text. #energy and +UA at a line’s end name a topic and a country; ! before the headline makes it breaking news, which goes first and with a sound
    /fix 12 New headline – give No. 12 another text, silently; /latest shows the numbers. When its source changes it later, that text counts, and you are told
    /correct 12 New headline – the same, and tell those who have it
    /withdraw 12 Reason – take it back, and tell those who have it
    /hold 12 – stop sending it (what is on its way that second still arrives); /release 12 goes on
    All of these also without the number, as a reply to a message that shows the entry
    /status – how sending goes, and which sources fail
    /import – take in a pasted liveblog, as messages or as a .txt document
    /source – what comes in, and how each source does, with buttons
    /source add https://… – take in a feed or a liveblog’s page; with fresh 2h behind it, what is younger than two hours is sent, too
    /source pause 3 – stop reading it; also /source resume 3, /source poll 3 (now) and /source remove 3
help-owners =
    For owners
    /editor add 123456789 – let somebody post; also /editor list and /editor remove 123456789
privacy =
    What I store about this chat: its Telegram id and title, what it follows, and the Telegram ids of whoever added me and of whoever set each follow. For a day I keep the filters that were tried here, and for { $days } days which entries were sent here and when, so that corrections can reach you.

    Your messages are kept only until they are answered, and an editor’s drafts as long as the entries. Nothing is passed on to anyone.

    /unfollow all forgets what this chat follows. /stop does so too, and ends all sending. { $days } days after a chat was stopped, or has blocked me, only its id is left.
id-user = Your Telegram id is { $id }.
id-chat = This chat’s id is { $id }.
id-topic = This topic’s id is { $id }.

## Following

filter-everything = everything
filter-named = { $name } ({ $filter })
filter-key = key moments
filter-breaking = breaking news
filter-only-key = { $filter }, only key moments
filter-only-breaking = { $filter }, only breaking news
follow-choose = What shall this chat follow? Press a button, or type a word behind the command, such as: /follow football
follow-done = Now following: { $filter }
follow-already = This chat follows that already: { $filter }
follow-ask = Follow { $filter }?
follow-press = Press Follow, and what comes from now on is sent here.
follow-much = That is a lot. You can take all of it, or only what the newsroom marks:
read-as-country = “{ $word }” is read as the country, so its cities, people and government count too.
read-as-bloc = “{ $word }” is read as the bloc, so entries count that name it or its bodies.
read-as-bloc-members = “{ $word }” is read as the bloc, so entries count that name it or its bodies. For all that is about its members, follow { $members }
read-as-mark = “{ $word }” is read as { $filter }, so entries count that the newsroom marked so.
read-as-countries =
    { $count ->
        [one] Read as the country: { $names }. In quotation marks it is the word.
       *[other] Read as the countries: { $names }. In quotation marks they are words.
    }
read-as-words =
    { $count ->
        [one] “{ $names }” is looked for as the word here; for the country, write { $typed }
       *[other] These are looked for as words here: { $names }. For the country, write { $typed }
    }
read-as-tags =
    { $count ->
        [one] There is no topic { $tags }, so its words are looked for in the text.
       *[other] There are no topics { $tags }, so their words are looked for in the text.
    }{ $found ->
        [0] {" "}/topic lists the topics.
       *[other] {" "}Did you mean { $nearest }?
    }
read-as-topics =
    { $count ->
        [one] “{ $names }” means the topic or the word: you get entries about the topic and entries with the word.
       *[other] Each of these means the topic or the word: { $names }.
    }
reach-full =
    { $unit ->
        [none] In the last { $days } days it would have brought nothing.
        [day] In the last { $days } days it would have brought about { $count } a day.
        [week] In the last { $days } days it would have brought about { $count } a week.
       *[total] In the last { $days } days it would have brought { $count ->
            [one] one entry
           *[other] { $count } entries
        } in all.
    }
reach-short =
    { $unit ->
        [none] It would have brought nothing so far
        [day] It would have brought about { $count } a day
        [week] It would have brought about { $count } a week
       *[total] It would have brought { $count ->
            [one] one entry
           *[other] { $count } entries
        } so far
    } (counted over { $days ->
        [one] one day
       *[other] { $days } days
    }; no more is stored yet).
reach-unknown = What it would have brought cannot be told: nothing is stored of the last { $days } days.
reach-since =
    It would have brought { $count ->
        [0] nothing
        [one] one entry
       *[other] { $count } entries
    } since { $since }; no more is stored yet.
reach-newest =
    { $count ->
        [one] The newest, and only one:
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
button-follow = Follow
button-follow-all = Follow all of it
button-key = Only key moments: { $rate }
button-breaking = Only breaking news: { $rate }
button-only-topic = Only the topic “{ $word }”
button-only-word = The word “{ $word }” and its forms
too-many-chats = I can serve { $limit } chats and topics per person, and you have added me to that many. Send /stop in one that you no longer need, then try again here.
button-unknown = I don’t know this button. Send the command again to get new buttons, for example /following
proposal-gone = That offer is no longer kept. Send the filter again: /follow and the words.
test-usage = Write a filter behind the command, and I show what it would have brought: /test flood, storm. /help filters tells what a filter can say.
test-title = What { $filter } brings
follow-unknown = This chat does not follow “{ $filter }”. /following lists what it follows, with buttons to remove each.
follow-gone = That was removed before.
follow-too-many = A chat can follow { $limit } things, and this one does. Remove one first: /following
following =
    { $count ->
        [one] This chat follows one thing. Press the button to stop it.
       *[other] This chat follows { $count } things. Press a button to stop one.
    }
following-none = This chat follows nothing yet. Press a button, or type a word behind the command, such as: /follow football
unfollowed = No longer following: { $filter }
unfollowed-all =
    { $count ->
        [0] This chat followed nothing.
        [one] No longer following the one thing that this chat followed.
       *[other] No longer following any of the { $count } things that this chat followed.
    }
button-unfollow = ✕ { $filter }

## Why an entry came

button-why = Why?
why-rule = This chat follows { $filter }.
why-words = This chat follows { $filter }. Here it matched { $words }.
why-word = “{ $word }”
why-none = Nothing that this chat follows asks for this entry now: it was edited, or the follow was changed or removed. /following shows what it follows.
button-less = Less like this
button-less-of = Less of { $filter }
button-drop = Unfollow
button-close = Close
button-without = Without { $name }: { $rate }
less-none = That was removed before. /following shows what this chat follows.

## Reading

latest-all = The newest entries (this chat follows nothing yet: /follow)
latest-matching = The newest entries for what this chat follows
latest-none = There are no entries yet.
latest-none-matching = No stored entry fits what this chat follows. /following lists it.
button-newer = ‹ Newer
button-older = Older ›
entry-unknown = There is no such entry, or it is no longer kept.
card-read-rest = Read all of it
card-reason = You get this because you follow { $filter }
card-corrected = Corrected { $time }
card-breaking = 🔴 BREAKING
card-correction = Correction
card-change = This has changed and now says:
card-replaced = Replaced by a newer message.
card-pointer = ↑ See the entry above.
card-withdrawn = This entry was withdrawn.
card-withdrawn-why = Reason: { $reason }

## Posting

post-usage =
    Write the entry behind the command: the first line is the headline, the lines below it are the text.

    /post Ferry service suspended #weather +DE
    Waves of six metres were measured off Kiel.
post-empty = There is no headline: nothing was left but tags or “!”. Send it again with some words, and the tags at a line’s end.
post-unknown-country = “{ $typed }” names no country that I know. Write two letters, such as +UA, or a name, such as +ukraine.
post-changed = The text has changed; the preview is below.
preview =
    Readers get exactly the message above.

    Countries: { $countries }
    Topics: { $topics }
    { $count ->
        [0] No chat follows this now.
        [one] It goes to one chat.
       *[other] It goes to { $count } chats.
    }
preview-cut = It is too long for one message: readers get its beginning, and a link that brings them all of it.
preview-reason = (what this reader follows)
preview-no-countries = none found
preview-no-topics = none
preview-breaking =
    { $count ->
        [0] Breaking: it would go before all else, and with a sound.
        [one] Breaking: it goes before all else, and sounds in one chat, within { $span }.
       *[other] Breaking: it goes before all else, and sounds in { $count } chats, the last one within { $span }.
    }
button-publish = Publish
button-mark-breaking =
    { $count ->
        [0] Breaking: with a sound
        [one] Breaking: sounds in one chat within { $span }
       *[other] Breaking: sounds in { $count } chats within { $span }
    }
button-not-breaking = Not breaking: without a sound
button-discard = Discard
published = Published as No. { $number }.
discarded = Discarded. Nothing was stored or sent.
draft-unknown = There is no such draft any more.
draft-closed = That was published, stored or discarded before.
draft-changed = More text came in meanwhile. Press Done again to see what it holds now.

## Receipts, and what is done to entries that are out

entry-number = No. { $number }
span-seconds = { $count } s
span-minutes = { $count } min
span-hours = { $count } h
receipt-beginning = It is being given out.
receipt-nobody = No chat follows it now.
receipt-counts =
    Sent: { $sent }{ $doubled ->
        [0] {""}
        [one] {" "}(one of them perhaps twice)
       *[other] {" "}({ $doubled } of them perhaps twice)
    } · waiting: { $waiting }{ $gone ->
        [0] {""}
       *[other] {" "}· gone: { $gone }
    }{ $failed ->
        [0] {""}
       *[other] {" "}· failed: { $failed }
    }
receipt-held = Stopped by an editor: /release { $number }
receipt-times = The first after { $first }, the last after { $last }.
correct-usage =
    Which entry? Write its number behind the command, such as: { $command ->
        [hold] /hold 12,
        [release] /release 12,
       *[other] /{ $command } 12 …
    } or send the command as a reply to a message that shows the entry. /latest shows the numbers.
correct-too-much = Nothing was done: /{ $command } takes one entry’s number and nothing else, so “{ $typed }” is too much. For No. { $number } alone, send /{ $command } { $number }
correct-two-entries =
    Which entry? You reply to No. { $shown } and write the number of another, { $named }.
    { $command ->
        [hold] To stop one, send /hold { $shown } or /hold { $named }, and no reply.
        [release] To go on with one, send /release { $shown } or /release { $named }, and no reply.
       *[other] For No. { $named }, send /{ $command } { $named } …, and no reply. For No. { $shown }, with words that begin with { $named }, send /{ $command } { $shown } { $named } …
    }
correct-unknown = There is no No. { $number }, or it is no longer kept. /latest shows the newest with their numbers.
correct-withdrawn = No. { $number } was withdrawn before; nothing more can be done with it.
fix-no-text = The new text is missing. Write it as behind /post: /{ $command } { $number } New headline, and the text in the lines below.
fix-too-old =
    { $days ->
        [one] No. { $number } is older than a day, and of a change to it readers must be told: /correct { $number } …
       *[other] No. { $number } is older than { $days } days, and of a change to it readers must be told: /correct { $number } …
    }
fix-unchanged = That is what No. { $number } says already; nothing was changed.
change-titles =
    Now: { $title }
    Before: { $former }
change-title = As before, it begins: { $title }
change-preview =
    { $command ->
        [fix] With your change, No. { $number } reads as above. Nobody is told.
       *[other] With your correction, No. { $number } reads as above. Those who have it are told.
    } It is long, and Telegram’s apps send long texts in several messages: look whether it is whole. It goes out when you press the button.
button-change =
    { $command ->
        [fix] Change without telling
       *[other] Correct and tell
    }
correction-overruled =
    { $source } has changed No. { $number } since you did. Its text is the newer one, so readers now see that, without a mark of your correction:

    { $title }

    To change it again, reply to this message, or send /correct { $number } … or /fix { $number } …
fix-lost-body = The text below its headline is gone, since none was sent along.
fix-breaking = This entry has already been sent, so it can’t become breaking. Nothing was changed. Leave out the “!” or the tag (such as #breaking), or write a new entry with /post !…
change-new =
    { $count ->
        [one] One more chat matches only now. It gets the entry as it reads now, without a sound.
       *[other] { $count } more chats match only now. They get the entry as it reads now, without a sound.
    }
fix-done =
    No. { $number } is changed, without a sound. { $have ->
        [0] No chat is known to have it
        [one] One chat has it
       *[other] { $have } chats have it
    }{ $waiting ->
        [0] .
        [one] , one was still to get it.
       *[other] , { $waiting } were still to get it.
    }
correct-done =
    No. { $number } is corrected. { $have ->
        [0] No chat is known to have it
        [one] One chat has it and is told { $sound ->
            [0] quietly
           *[1] with a sound
        }
       *[other] { $have } chats have it and are told { $sound ->
            [0] quietly
           *[1] with a sound
        }
    }{ $waiting ->
        [0] .
        [one] ; one was still to get it.
       *[other] ; { $waiting } were still to get it.
    }
withdraw-done =
    No. { $number } is withdrawn. { $have ->
        [0] No chat is known to have it.
        [one] One chat has it and is told { $sound ->
            [0] quietly
           *[1] with a sound
        }.
       *[other] { $have } chats have it and are told { $sound ->
            [0] quietly
           *[1] with a sound
        }.
    }
withdraw-title = Withdrawn: { $title }
withdraw-stopped =
    { $count ->
        [0] Nobody was still to get it.
        [one] One chat was still to get it, and does not, unless it is on its way this very second: then the notice follows.
       *[other] About { $count } chats were still to get it, and do not, but for what is on its way this very second: there the notice follows.
    }
withdraw-no-reason = The reason is missing, which readers will see. Write some words behind the command: /withdraw { $number } The report was wrong
withdraw-reason-long = The reason may have { $limit } characters, and this one has { $length }. Nothing was withdrawn: send it again, shorter.
hold-done =
    No. { $number } is stopped; what is on its way this very second still arrives. { $have ->
        [0] No chat is known to have it
        [one] One chat has it
       *[other] About { $have } chats have it
    }{ $waiting ->
        [0] ; none was still to get it.
        [one] ; one was still to get it.
       *[other] ; about { $waiting } were still to get it.
    } /release { $number } goes on.
hold-already = No. { $number } is stopped already. /release { $number } goes on.
release-done =
    No. { $number } goes on. { $have ->
        [0] No chat has it
        [one] One chat has it
       *[other] { $have } chats have it
    }{ $waiting ->
        [0] { $behind ->
            [0] ; nothing is still to be sent.
           *[other] .
        }
        [one] ; one gets it now.
       *[other] ; { $waiting } get it now.
    }{ $behind ->
        [0] {""}
        [one] {" "}One that has it gets what was changed since.
       *[other] {" "}{ $behind } that have it get what was changed since.
    }
release-not-held = No. { $number } is not stopped. /hold { $number } stops it.

## How it stands

status-waiting =
    { $count ->
        [0] { $stopped ->
            [0] Nothing is waiting to be sent.
           *[other] Nothing is waiting to be sent but what was stopped.
        }
        [one] One message is waiting, since { $span }.
       *[other] { $count } messages are waiting, the oldest since { $span }.
    }
status-rate =
    { $count ->
        [one] In the last minute one message went out
       *[other] In the last minute { $count } messages went out
    }; { $limit } a second may.
status-outcomes =
    In the last 24 hours
    Sent: { $sent } · edited: { $edited } · replies to tell of a correction: { $told }
    Chat gone: { $gone } · moved: { $moved } · closed: { $closed } · message rejected: { $rejected } · given up after a fault of mine: { $broken } · tried again later: { $later } · uncertain: { $uncertain }
status-held = Stopped by an editor: { $entries }
status-stopped =
    { $entry } ({ $count ->
        [0] nobody waits for it
        [one] one message waits
       *[other] { $count } messages wait
    })
status-unreadable = In the last 24 hours, I could not read some of Telegram’s updates ({ $count }). The log has their numbers.
status-failing = Sources that fail:
status-none-failing = No source fails.

## Importing

import-begin =
    Send the text now, as one message or several, or as a .txt document. Then press Done.

    Each entry needs a time, in any form that newsrooms use: “16:48” above it, “+++ 16.48 Uhr: Ferry found +++”, “5 minutes ago”, or “Jo Doe 6 November 2024 04:16” below it. Chat exports and tables work too.
import-collecting =
    { $parts ->
        [one] One message so far, { $characters } characters. Send more, or press Done.
       *[other] { $parts } messages so far, { $characters } characters. Send more, or press Done.
    }
import-more = The text goes on; the count is below.
import-collected = That was all of it; what it holds is below.
import-document-hint = To take in this document, send it again with /import as its caption.
import-not-text = That is not a text that I can read. Save it as plain text in UTF-8, and send it again.
import-too-large = That document is too large: { $limit } MB at most. Send it in parts.
import-nothing = Nothing was sent yet. Send the text, then press Done.
import-entries =
    { $count ->
        [one] One entry
       *[other] { $count } entries
    }{ $new ->
        [0] , none of them new.
       *[other] , { $new } new.
    }
import-span = From { $earliest } to { $latest }.
import-authors = By { $authors }.
import-lede =
    { $lines ->
        [one] Above the first entry stands a lede, which is not an entry: “{ $begins }”
       *[other] Above the first entry stands a lede of { $lines } lines, which is not an entry: “{ $begins }”
    }
import-strays =
    { $lines ->
        [one] Between the entries one line is left out, as captions, buttons and lists are: “{ $begins }”
       *[other] Between the entries { $lines } lines are left out: captions, buttons, lists. The first: “{ $begins }”
    }
import-rest =
    { $lines ->
        [one] Below the last entry stands a line that belongs to none and is left out: “{ $begins }”
       *[other] Below the last entry stand { $lines } lines that belong to none and are left out: “{ $begins }”
    }
import-unused =
    { $lines ->
        [one] One line looks like a time, but is read as text: “{ $begins }”
       *[other] { $lines } lines look like times, but are read as text. The first: “{ $begins }”
    }
import-figures =
    { $order ->
        [month] In dates such as “{ $line }” I read the month first. Check that this is right.
       *[day] In dates such as “{ $line }” I read the day first. Check that this is right.
    }
import-unsure =
    { $count ->
        [one] I’m not sure about this. Read another way, the text has one entry.
       *[other] I’m not sure about this. Read another way, the text has { $count } entries.
    }
import-sample =
    { $which ->
        [first] First
        [last] Last
       *[oddest] Least like the others
    }: { $timed ->
        [yes] { $time }, “{ $headline }”
       *[no] “{ $headline }”
    }{ $told ->
        [yes] { " – " }{ $body }
       *[no] { "" }
    }
import-merged =
    { $count ->
        [one] One entry stands there twice and counts once.
       *[other] { $count } entries stand there again and count once.
    }
import-day-guessed = The text names no day. I took its times for the latest ones before it was pasted.
import-untimed =
    { $count ->
        [one] One entry has no time, for the text does not tell it.
       *[other] { $count } entries have no time, for the text does not tell it.
    }
button-done = Done
button-store = Store
button-reread =
    { $count ->
        [one] Read it another way (one entry)
       *[other] Read it another way ({ $count } entries)
    }
button-store-publish =
    { $count ->
        [one] Store and publish one new entry
       *[other] Store and publish { $count } new entries
    }
import-stored =
    { $new ->
        [0] Nothing new: { $count ->
            [one] the one entry was
           *[other] all { $count } entries were
        } stored already.
        [one] Stored one new entry quietly; nothing was sent.
       *[other] Stored { $new } new entries quietly; nothing was sent.
    }
import-published =
    { $new ->
        [0] Nothing new: { $count ->
            [one] the one entry was
           *[other] all { $count } entries were
        } stored already.
        [one] Stored one new entry; it is on its way to its readers.
       *[other] Stored { $new } new entries; they are on their way to their readers.
    }

## Sources

source-usage =
    Write one of these:
    /source
    /source add https://example.org/live
    /source add https://example.org/live fresh 2h
    /source pause 3
    /source resume 3
    /source poll 3
    /source remove 3

    fresh 2h sends what is younger than two hours at once; write a number and m, h or d, up to { $limit }. Without it only what comes later is sent.
source-looking = Looking at it…
source-added =
    { $kind ->
        [page] Added: { $title } (a liveblog’s page, No. { $number }).
       *[feed] Added: { $title } (a feed, No. { $number }).
    }
source-added-quietly =
    { $count ->
        [0] It has no entries yet; those to come go to the readers.
        [one] Its one entry is stored and was not sent; those to come go to the readers.
       *[other] Its { $count } entries are stored and were not sent; those to come go to the readers.
    }
source-added-fresh =
    { $count ->
        [one] Its one entry is stored, and on its way to the readers.
       *[other] Its { $count } entries are stored; { $fresh } of them are fresh and on their way to the readers.
    }
source-follower-gets = Readers whom an entry concerns get it like the newest one here:
source-offered = { $title } is no liveblog that I can read, but the page names feeds. Which one shall I take in?
source-offer-gone = That offer is no longer kept. Give me the page’s address again: /source add https://example.org/live
source-known = { $title } is there already, as No. { $number }. /source shows how it does.
source-unknown = There is no source “{ $typed }”. /source shows each with its number.
source-removed = Removed: { $title }. Its entries stay; nothing new comes from it.
source-paused = Paused: { $title }. Nothing comes from it until you resume it: /source resume { $number }
source-is-paused = { $title } is paused. Resume it first: /source resume { $number }
source-resumed = Resumed: { $title }. What it shows already is stored and not sent; what comes from now on goes to the readers.
source-polled-now =
    { $title }: { $new ->
        [0] nothing new
        [one] one new entry
       *[other] { $new } new entries
    }{ $edited ->
        [0] {""}
        [one] , one edited
       *[other] , { $edited } edited
    }{ $withdrawn ->
        [0] {""}
        [one] , one withdrawn
       *[other] , { $withdrawn } withdrawn
    }.{ $braked ->
        [0] {""}
       *[other] {" "}I didn’t send { $braked } of them: most look like entries I already know.
    }
source-poll-failed = { $title }: { $why }
source-given-up =
    I have paused { $title } ({ $url }), since reading it has failed for a day. The last time: { $why }

    When you know that it works again, press Resume.
source-braked =
    I stopped { $count ->
        [one] one entry
       *[other] { $count } entries
    } from { $title }. They arrived at once, and most are old or repeat headlines I already have. They are stored, but I haven’t sent them. New entries still go out as usual.

    What should I do with them? If nobody answers within 24 hours, they stay unsent.
button-brake-newest = Send the newest 5
button-brake-all = Send all
button-brake-quiet = Keep quiet
brake-sent =
    { $count ->
        [one] Sending one entry to everyone whose filters match.
       *[other] Sending { $count } entries to everyone whose filters match.
    }
brake-quiet = OK, I won’t send these entries. They are still in /latest.
brake-answered =
    { $answer ->
        [newest] Someone has already chosen: the newest 5 were sent.
        [all] Someone has already chosen: all of them were sent.
       *[quiet] Someone has already chosen to keep these entries quiet.
    }
brake-over = It’s been more than 24 hours, so these entries stay unsent.
brake-unknown = These entries are no longer kept.
source-was-braked =
    Braked { $at }: { $count ->
        [one] one entry looked old or repeated
       *[other] { $count } entries looked old or repeated
    }. { $answer ->
        [newest] The newest 5 were sent.
        [all] All were sent.
        [none] Stored, not sent: waiting for an answer.
       *[quiet] Stored, not sent.
    }
source-broke = something in it made the reading fail; the log has the details
source-not-polled = Not read yet.
source-polled = Last read { $at }.
source-next-now = To be read now.
source-next-seconds = Next in { $count } s.
source-next-minutes = Next in { $count } min.
source-rate =
    { $count ->
        [0] No entries dated within the last 24 hours.
        [one] One entry dated within the last 24 hours, withdrawn ones not counted.
       *[other] { $count } entries dated within the last 24 hours, withdrawn ones not counted.
    }
source-failing =
    { $count ->
        [one] Failed once: { $why }
       *[other] Failed { $count } times in a row, since { $since }: { $why }
    }
source-paused-asked = Paused by an editor { $at }.
source-paused-failing = Paused { $at }, since it had failed for a day: { $why }
source-held-back =
    { $count ->
        [one] One edit was held back: an entry changed more than { $limit } times in an hour. Its newest text is taken later.
       *[other] { $count } edits were held back: an entry changed more than { $limit } times in an hour. Its newest text is taken later.
    }
sources =
    { $count ->
        [one] One source
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
    Write one of these:
    /editor add 123456789
    /editor list
    /editor remove 123456789

    Somebody learns their number by sending /id to me.
editor-bad-id = “{ $typed }” is not a Telegram user id, which is a number. Somebody learns theirs by sending /id to me.
editor-added = { $id } can post now.
editor-already = { $id } was an editor already.
editor-is-nobody = { $id } belongs to Telegram or to me, not to a person. Ask your colleague to send me /id, then add that number: /editor add 123456789
editor-is-owner = { $id } is an owner of this bot, and can post anyway.
editor-removed = { $id } can no longer post.
editor-unknown = { $id } is not an editor. /editor list shows who is.
editors =
    { $count ->
        [one] One editor
       *[other] { $count } editors
    }
button-remove-editor = ✕ { $name }
editors-none = There are no editors but the owners. Add one: /editor add 123456789

## When it does not work

editors-only = That is for editors. An owner of this bot can make you one: send them your number from /id.
owners-only = That is for the owners of this bot.
group-admins-only = Only the admins here can change what is followed.
no-chat = That has no chat to answer in.
storage-trouble = My storage does not work at the moment, so I cannot answer now. I try again every few seconds and do what you asked as soon as it works. If nothing comes, please send it again.
failed = That did not work, through no fault of yours. It was noted; please try again in a moment.
not-typed = I don’t run commands that are forwarded or come from another bot. To run it, type it yourself: { $typed }
slow-down = That was a lot in a minute, so I’m leaving some answers out. Try again in a minute. /stop, /follow and /unfollow work all the same.
unknown-command = I do not know { $typed }. /help lists what I can do.
hint-follow = To follow that, send this, or press the button: /follow { $filter }
button-follow-typed = /follow { $filter }
hint-editors = To write an entry, put /post before it. To change one, put /fix or /correct before the new words, as a reply to a message that shows it.
edit-not-read = An edited command is not read again: send it anew.
edit-not-read-of = No. { $number } is out, and an edited command is not read again. To change it, send /fix { $number } … or /correct { $number } …
hint = To follow something, write it behind the command, such as: /follow football. /help lists what I can do.

## Topics. A topic's slug is what stands behind topic: in a filter.

topic-list = These topics can be followed, as in /follow topic:energy. These are only the two upper levels: /topic and a name shows what that one holds, such as /topic energy.
topic-list-own = Made or changed by the owner of this bot: { $names }
topic-shown = { $name }: /follow topic:{ $slug }
topic-wider = Part of: { $names }
topic-parts = Its parts: { $names }
topic-words = The owner’s words for it: { $words }
topic-usage =
    Owners can give a topic words of their own, or make a new one. New entries that have one of the words are about it:
    /topic add North Sea: offshore wind, "dogger bank", =Sylt, -beach
    /topic remove North Sea: offshore wind
    /topic remove North Sea
    A word counts in any form, =Sylt in this one alone; -beach does not count for the topic.
topic-unknown =
    { $found ->
        [0] There is no topic “{ $typed }”. /topic lists them.
       *[other] There is no topic “{ $typed }”. Did you mean { $nearest }? /topic lists them.
    }
topic-changed = { $name } is changed, for the entries that come from now on: /follow topic:{ $slug }
topic-made = { $name } is made, for the entries that come from now on: /follow topic:{ $slug }
topic-no-word = “{ $word }” is not among your words for { $name }: nothing is changed. /topic and the name shows them.
topic-reserved = No topic can be called “{ $name }”: in a filter that means something else. Choose another name.
topic-unclosed-quote = A quotation mark is not closed: { $typed }. Write the phrase between two marks, such as "dogger bank".
topic-removed = No words of yours are left for { $name }.
topic-not-own = You have given no words to “{ $name }”. /topic lists the topics, and those that you changed.
topic-name-long = A topic’s name may have { $limit } characters. Choose a shorter one.
topic-bad-word = “{ $typed }” cannot be looked for. A word or phrase has letters or digits, at most { $words } words and at most { $characters } characters; part them with commas.
topic-many-words = A topic may have { $limit } words and phrases of yours. Remove some with /topic remove, or make two topics.
topic-many = You can make or change { $limit } topics. Remove one with /topic remove.

## Filters that cannot be read. $position counts characters from 1.
filter-empty = The filter is empty. Write a word, a "phrase", country:UA, topic:energy, or everything.
filter-too-long = The filter has { $length } characters; it may have { $limit }. Leave something out, or make two follows of it.
filter-too-many-terms = The filter asks for { $count } things; it may ask for { $limit }. Leave some out, or make two follows of it.
filter-unclosed-quote = A quotation mark is not closed, at “{ $near }” (character { $position }). Write the phrase between two marks, such as "north korea".
filter-empty-quotes = There is nothing between the quotation marks at character { $position }. Write the phrase between them, such as "north korea".
filter-lone-dash = The dash at character { $position } stands alone. To leave a word out, write the dash right before it: -football.
filter-no-word = There is no letter or digit in “{ $typed }” (character { $position }). Filters look for words: write one, or leave this out.
filter-sign = I cannot search for the “{ $sign }” in “{ $typed }” (character { $position }). A word is found in all its forms; leave the sign out.
filter-stop-words = “{ $typed }” says too little: such words are in nearly every text. Add a word that tells what you want, or leave this out.
filter-only-exclusions = The filter says only what to leave out: “{ $typed }”. Add what you want, such as ukraine, or put everything before it.
filter-contradiction = The filter asks for what “{ $typed }” leaves out, so nothing could ever match. Take one of the two away.
filter-unknown-field = “{ $field }:” (character { $position }) is not known. What may stand before a colon is country, topic, title, source, author and is, as in country:UA, title:drones or is:key.
filter-address = An address cannot be followed: a filter asks for words. Write a word of what you want, such as /follow flood. Editors take in a liveblog with /source add and its address.
filter-empty-country = A country is missing behind country: (character { $position }). Write its code or name, such as country:UA or country:ukraine.
filter-unknown-country = { $found ->
    [0] There is no country “{ $typed }” (character { $position }). Write its code or name, such as country:UA or country:ukraine.
   *[other] There is no country “{ $typed }” (character { $position }). Did you mean { $nearest }?
}
filter-empty-topic = A topic is missing behind topic: (character { $position }). Write its name, such as topic:energy or topic:"north sea".
filter-unknown-topic = { $found ->
    [0] There is no topic “{ $typed }” (character { $position }). /topic lists them; to look for the word, leave topic: out.
   *[other] There is no topic “{ $typed }” (character { $position }). Did you mean { $nearest }? /topic lists all of them.
}
filter-too-many-cases = The brackets and alternatives of this filter multiply to more than { $limit } combinations. Leave some out, or make two follows of it.
filter-too-deep = There are more than { $limit } brackets within each other at character { $position }. Write it with fewer, or make two follows of it.
filter-unclosed-bracket = The bracket “{ $typed }” at character { $position } is not closed. Close it behind the last of what belongs together, as in (kyiv, kharkiv) drones.
filter-stray-bracket = The bracket “{ $typed }” at character { $position } closes nothing. Open one before it, or take it away.
filter-empty-brackets = There is nothing between the brackets at character { $position }. Write between them what belongs together, as in (kyiv, kharkiv) drones.
filter-lone-operator = Something is missing beside “{ $typed }” (character { $position }). OR and AND stand between two things and NOT before one, as in kyiv OR kharkiv; to look for the word itself, put it in quotation marks.
filter-case-only-excludes = One of the alternatives says only what to leave out: “{ $typed }” (character { $position }), which nearly everything would match. Put brackets around the alternatives and the exclusion behind them, as in (kyiv, kharkiv) -football.
filter-empty-value = Nothing stands behind “{ $typed }” (character { $position }). Write a word or a "phrase" right behind the colon, as in title:drones.
filter-unknown-flag = “{ $typed }” (character { $position }) is not known. There are: { $choices }.
filter-late-language = “{ $typed }” (character { $position }) says the language of the whole filter: put it at the very beginning, as in lang:de Häuser.
filter-unknown-language = There are no rules for a language “{ $typed }” (character { $position }). Leave it out, or write one of these codes: { $choices }.

## Sources and pasted text that cannot be read

source-bad-url = That is not an address I can read. It must start with http:// or https:// and hold no user name or password, as in https://example.org/feed.xml
source-bad-redirect = { $host } sends me on to what is not a plain web address. Open the source in a browser and give me the address that it ends at.
source-unreachable = { $host } cannot be reached, or does not answer in time as a web server does. Check the address; if it is right, try again later.
source-timeout = { $host } did not answer in full within { $seconds } seconds. Try again later.
source-certificate = The security certificate of { $host } is not valid, so I do not read from it. Its owner has to renew it.
source-broken-off = The answer of { $host } broke off in the middle. Try again later.
source-status =
    { $status ->
        [401] { $host } wants a login for this address. I can only read what is open to everyone.
        [403] { $host } does not let me read this address (403). Ask its owner, or give me another address.
        [404] There is nothing at this address on { $host } (404). Check it for a typing error.
        [410] What was at this address on { $host } is gone for good (410). Look for its new address.
        [429] { $host } asks me to come back less often (429). I will wait as long as it says.
       *[other] { $host } answered with the error { $status }. Try again later.
    }
source-redirects = { $host } sends me from one address to the next, more than { $limit } times. Give me the address at the end of that.
source-too-large = What { $host } sends is larger than { $megabytes } MB, which is as much as I read of one source. Give me a feed with fewer entries.
source-not-a-feed =
    { $looks ->
        [empty] There is nothing at this address: the file is empty. Check it for a typing error, or try again later.
        [html] That is a web page with no liveblog on it that I can read, and it names no feed. Look on it for a link named RSS, Atom or Feed, and give me that address.
        [json] That is JSON, but no JSON Feed. Give me the address of the liveblog’s page or of its feed.
        [xml] That is XML, but neither RSS nor Atom. Give me the address of the liveblog’s page or of its feed.
        [binary] That is a file of another kind. Give me the address of the liveblog’s page or of its feed (RSS, Atom, JSON Feed).
       *[text] That is plain text. Give me the address of the liveblog’s page or of its feed (RSS, Atom, JSON Feed); to take in a liveblog’s text, use /import.
    }
source-unreadable = What stands there is so damaged that I cannot read it. Give me another address of the liveblog: its web page if this is a feed, a feed if this is its page.
source-too-slow = Reading what stands there took longer than { $seconds } seconds, so I gave it up. Give me a feed or a page with fewer or simpler entries.
source-unreachable-now = { $host } cannot be reached at the moment. I keep trying.
source-timeout-now = { $host } is too slow at the moment: it did not answer in full within { $seconds } seconds. I keep trying.
source-status-now =
    { $status ->
        [401] { $host } now wants a login for this address. I can only read what is open to everyone.
        [403] { $host } no longer lets me read this address (403). I keep trying. If it stays so, ask its owner.
        [404] There is nothing at this address on { $host } any more (404). I keep trying. If the liveblog has moved, add its new address.
        [410] { $host } says that this address is gone for good (410). If the liveblog has moved, add its new address.
        [429] { $host } asks me to come back less often (429). I will wait as long as it says.
       *[other] { $host } has a problem of its own: it answers with the error { $status }. I keep trying.
    }
source-redirects-now = { $host } now sends me from one address to the next, more than { $limit } times. I keep trying. If it stays so, add the address at the end of that.
source-bad-redirect-now = { $host } now sends me on to what is not a plain web address. I keep trying. If it stays so, open the source in a browser and add the address that it ends at.
source-not-a-feed-now =
    { $looks ->
        [empty] The address now answers with an empty file. I keep trying.
       *[other] The address now answers with something that I cannot read as a liveblog or a feed. I keep trying. If the liveblog has moved, add its new address.
    }
source-unreadable-now = What comes from there is damaged at the moment, so I cannot read it. I keep trying.
source-too-large-now = What { $host } sends has grown larger than { $megabytes } MB, which is as much as I read of one source. I keep trying. A feed with fewer entries works.
source-too-slow-now = Reading what comes from there now takes longer than { $seconds } seconds, so I gave it up. I keep trying.
report-failing =
    I have not been able to read { $title } since { $since }. { $why }

    /source shows how it does. I will edit this message when it works again.
report-well = { $title } works again. I could not read it from { $since } until { $until }.
source-limit =
    { $reason ->
        [lively] At least every { $wait }: it had an entry within the last 24 hours.
        [new] At least every { $wait }: it was added within the last 24 hours, and its first new entry is still to come.
        [starting] Every { $wait }: its coverage starts about now.
        [setting] At least every { $wait }: POLL_INTERVAL allows no more.
        [asked] Not more often than every { $wait }: it asks for that itself.
       *[quiet] At least every { $wait }: it had no entry within the last 24 hours.
    }

paste-no-entry =
    I found no entries in that text. Each entry needs a time above, below or beside it, such as:
    16:48 Jo Doe
    Ferry found off the cape
    Everybody on board is well.
paste-too-long = That text is longer than { $limit } characters, which is as much as I read at once. Import it in parts.
paste-too-much = Reading that text took more time or memory than I give to one text, so I gave it up. Import it in parts.

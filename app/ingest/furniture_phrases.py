"""The words of buttons, notices and headings of links, as pages print them."""

# A line made of these words alone is a row of buttons.
_BUTTON_WORDS = """
a ad ads add advertise advertisement advertising amp and app arrow article articles back be bio bookmark
by cancel caption close comment comments conditions connect continue contact copy e edit email error
expand facebook fb fewer flipboard follow font forward front full gallery get go google gshare help hide
home image images in instagram join less like link linked linkedin listen live load loading log login
logout mail menu messenger minimize more most my navigation new newsletter newsletters next now of ok on
open or our page panel permalink photo photos pinterest play playing please popular post posted prev
previous print privacy promo purchase order read reading recommended reddit register related replay
reply reprint reset results retweet retweets sale save scroll search section sections see send settings
share shares show sign signup site skip sms sponsored stories story submit subscribe success tags terms
text this to toggle top trending tumblr tweet tweets twitter up url us use vert video videos view views
visit vk watch watched whatsapp xing you your youtube
kommentar kommentare teilen drucken merken anzeige werbung mehr weiterlesen abonnieren anmelden
partager imprimer publicité lire suite compartir imprimir publicidad
"""
BUTTONS = frozenset(_BUTTON_WORDS.split())

# A line that opens so, and quotes nobody, is a notice of the page.
_NOTICES = """
sign up for
sign up to
sign up here
subscribe today
subscribe here
you have successfully
you have been subscribed
thank you for signing up
thank you for subscribing
thanks for signing up
get breaking news
get the latest
get today's headlines
get our free
chat with us in
like us on facebook
download the app
click here to
click here for
tap here to
by clicking
by signing up
by subscribing
you can unsubscribe
your subscription supports
your browser
please enable
please upgrade
please read our
to read the full story
to find out more about
these are external links
turn on notifications
turn on desktop notifications
enter city and state
your weather is set
you are signed in
be the first to know
a link has been
story continues below
story continued below
this video is no
this content is no
this page is no
this video is not
loading comments
join the conversation
unlimited digital access
watch tv shows
have a tip?
have a news tip?
read more here
read more at
read more about
read more:
read or share this
see more:
see more at
melden sie sich an
abonnez-vous
suscríbete
"""
NOTICES = tuple(_NOTICES.strip().splitlines())

# A line that opens so, and neither quotes anybody nor ends as a sentence does, is a label or a link.
_LABELS = """
share this
share on
share via
watch more of
check out more
powered by
continue reading
trending in
trending now
most read
most popular
most viewed
related stories
related content
related coverage
related articles
related video
related:
recommended stories
recommended video
more stories
more content
more coverage
more articles
more from
try one month
try 1 month
read also
also read
watch also
listen also
read next
see also
lesen sie auch
lesen sie mehr
mehr zum thema
lire aussi
à lire aussi
lea también
subscribe to
subscribe for
subscribe now
please read the
download our
get the breaking
window.
function(
(function
join the discussion
"""
LABELS = tuple(_LABELS.strip().splitlines())

# A short line that opens so is the heading of a list of links.
_LINK_HEADINGS = """
most read
most popular
most viewed
most shared
related
recommended
trending
more stories
more from
more on
more news
more coverage
more headlines
top coverage
top stories
in case you missed it
you may also like
you might also like
read next
mehr zum thema
lesen sie auch
lire aussi
también te puede interesar
"""
LINK_HEADINGS = tuple(_LINK_HEADINGS.strip().splitlines())

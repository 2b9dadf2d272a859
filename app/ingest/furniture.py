"""What stands on a page but is no part of its story: buttons, captions, sign-ups, lists of links, agency notes.

A table of how such lines look. It is held against whole lines only, and errs on the side of the story.
"""

import re

_LONGEST = 300  # characters; anything longer is prose unless its end is a photographer's credit
_TAIL = 140  # characters at the end of a caption in which its credit stands

# A line made of these words alone is a row of buttons. Run together as well: "FacebookEmail", "COMMENTEMAILMORE".
_BUTTONS = frozenset(
    [
        "a",
        "ad",
        "ads",
        "add",
        "advertise",
        "advertisement",
        "advertising",
        "amp",
        "and",
        "app",
        "arrow",
        "article",
        "articles",
        "back",
        "be",
        "bio",
        "bookmark",
        "by",
        "cancel",
        "caption",
        "close",
        "comment",
        "comments",
        "conditions",
        "connect",
        "continue",
        "contact",
        "copy",
        "e",
        "edit",
        "email",
        "error",
        "expand",
        "facebook",
        "fb",
        "fewer",
        "flipboard",
        "follow",
        "font",
        "forward",
        "front",
        "full",
        "gallery",
        "get",
        "go",
        "google",
        "gshare",
        "help",
        "hide",
        "home",
        "image",
        "images",
        "in",
        "instagram",
        "join",
        "less",
        "like",
        "link",
        "linked",
        "linkedin",
        "listen",
        "live",
        "load",
        "loading",
        "log",
        "login",
        "logout",
        "mail",
        "menu",
        "messenger",
        "minimize",
        "more",
        "most",
        "my",
        "navigation",
        "new",
        "newsletter",
        "newsletters",
        "next",
        "now",
        "of",
        "ok",
        "on",
        "open",
        "or",
        "our",
        "page",
        "panel",
        "permalink",
        "photo",
        "photos",
        "pinterest",
        "play",
        "playing",
        "please",
        "popular",
        "post",
        "posted",
        "prev",
        "previous",
        "print",
        "privacy",
        "promo",
        "purchase",
        "order",
        "read",
        "reading",
        "recommended",
        "reddit",
        "register",
        "related",
        "replay",
        "reply",
        "reprint",
        "reset",
        "results",
        "retweet",
        "retweets",
        "sale",
        "save",
        "scroll",
        "search",
        "section",
        "sections",
        "see",
        "send",
        "settings",
        "share",
        "shares",
        "show",
        "sign",
        "signup",
        "site",
        "skip",
        "sms",
        "sponsored",
        "stories",
        "story",
        "submit",
        "subscribe",
        "success",
        "tags",
        "terms",
        "text",
        "this",
        "to",
        "toggle",
        "top",
        "trending",
        "tumblr",
        "tweet",
        "tweets",
        "twitter",
        "up",
        "url",
        "us",
        "use",
        "vert",
        "video",
        "videos",
        "view",
        "views",
        "visit",
        "vk",
        "watch",
        "watched",
        "whatsapp",
        "xing",
        "you",
        "your",
        "youtube",
        "kommentar",
        "kommentare",
        "teilen",
        "drucken",
        "merken",
        "anzeige",
        "werbung",
        "mehr",
        "weiterlesen",
        "abonnieren",
        "anmelden",
        "partager",
        "imprimer",
        "publicité",
        "lire",
        "suite",
        "compartir",
        "imprimir",
        "publicidad",
    ]
)
_RUN_TOGETHER = re.compile(
    r"(?:connect|tweet|linkedin|comment|email|mail|more|share|facebook|twitter|google|print|save|cancel|send)+"
)
_WORD = re.compile(r"[^\W\d_]+")
_CAMEL = re.compile(r"(?<=[a-zà-ÿ])(?=[A-Z])")

_AGO = re.compile(
    r"(?:(?:updated|published|posted)[: ]+)?(?:about )?"
    r"(?:(?:an?|one|\d{1,3}) (?:sec(?:ond)?|min(?:ute)?|h(?:ou)?r|day|week|month|year)s? ?){1,3}ago\W{0,3}",
    re.IGNORECASE,
)
_OPENINGS = re.compile(
    r"""(?:sign\ up\ (?:for|to|here)|subscribe\ (?:to|for|today|now|here)|you\ have\ (?:successfully\ )?(?:been\ )?subscribed
    |thank(?:s|\ you)\ for\ (?:signing\ up|subscribing|registering)|get\ (?:breaking\ news|the\ breaking|today's\ headlines|our\ free)
    |follow\ \S+(?:\ \S+){0,4}\ on\ (?:twitter|facebook|instagram)|chat\ with\ us\ in|like\ us\ on\ facebook|download\ (?:the|our)\ 
    |(?:click|tap)\ here\ (?:to|for)|by\ (?:clicking|signing\ up|subscribing|submitting)|you\ can\ unsubscribe|your\ subscription\ supports
    |your\ browser\ (?:does\ not|is\ not)|\S+\ no\ longer\ supports\ |please\ (?:enable|upgrade|read\ (?:the|our))\ 
    |to\ (?:read\ the\ full\ story|find\ out\ more\ about)|these\ are\ external\ links|turn\ on\ (?:desktop\ )?notifications
    |window\.\w|\(?function\ ?\(|var\ \w+\ =
    |enter\ city\ and\ state|your\ weather\ is\ set|you\ are\ signed\ in|be\ the\ first\ to\ know|a\ link\ has\ been\ (?:posted|sent)
    |share\ (?:this|on|via)\ |watch\ more\ of\ |check\ out\ more\ |powered\ by\ |most\ (?:read|popular|viewed|shared)\b|(?:related|recommended|more)\ (?:stories|content|coverage|articles|video|from)\b
    |trending\ (?:in|now)\b|(?:read|see|find)\ more(?:\ here|\ at|\ about|:|$)|(?:read|see|watch|listen)\ also\b|also\ read\b|related:|read\ next
    |story\ continue[sd]\ below|continue\ reading|this\ (?:video|content|page)\ is\ (?:not|no\ longer)|loading\ |join\ the\ (?:conversation|discussion)
    |unlimited\ digital\ access|try\ (?:one|1)\ month|all\ rights\ reserved|watch\ tv\ shows|get\ the\ latest\ |have\ a\ (?:news\ )?tip\?
    |lesen\ sie\ (?:auch|mehr)|mehr\ zum\ thema|melden\ sie\ sich|zum\ thema\b|lire\ aussi|à\ lire\ aussi|lea\ también|abonnez-vous|suscríbete)""",
    re.VERBOSE | re.IGNORECASE,
)
_NOTES = re.compile(
    r"""\W{0,2}(?:additional\ )?(?:reporting|writing|editing|research|graphics?)\ (?:and\ (?:writing|editing)\ )?by\b
    |(?:this\ (?:story|article|post|report|item)|the\ headline)\ has\ been\ (?:updated|corrected|amended|edited)
    |correction\b.{0,30}:""",
    re.VERBOSE | re.IGNORECASE,
)
_CONTRIBUTED = re.compile(
    r"(?:contributed|contribute)\s(?:to|reporting)(?:\s(?:to|for))?(?:\s(?:this|the))?(?:\s\w+)?\W{0,3}$"
)
_CAPTION_OPENING = re.compile(
    r"(?:FILE\b\W{0,4}(?:PHOTO\b|In this|This|- )|\(?(?:photo|image|picture|video|media|foto|bild|photograph|photos|images)"
    r"(?: (?:by|credit|caption|copyright|from)\b|:| \d)|image \d|credit:|caption:)",
    re.IGNORECASE,
)
_PHOTOGRAPHERS = (
    r"(?:AP|Getty|Reuters|REUTERS|AFP|EPA|EFE|PA|dpa|DPA|AAP|UPI|Bloomberg|Shutterstock|iStock|Alamy|Sipa|Lehtikuva|TASS|"
    r"Xinhua|Pool|Rex|Zuma|Polaris|Twitter|Instagram|Facebook|Wikimedia|Flickr)"
)
_CREDIT_AT_END = re.compile(
    rf"""\((?:[^()]{{0,80}}(?:/|\bvia\ |,\ ?|\|\ ?)\s?{_PHOTOGRAPHERS}\b[^()]{{0,60}}
        |(?:AP|AFP|Reuters|EPA|Getty|File|Pool)\ (?:Photo|Images?|photo|file)\b[^()]{{0,60}}
        |(?:Photo|Image|Picture|Foto|Bild|Credit)s?(?::|\ by\ |\ courtesy)[^()]{{0,80}})\)\W{{0,2}}$
        |\ {_PHOTOGRAPHERS}\ ?/\ ?(?:AFP|Getty|AP|Reuters)\b[^.]{{0,30}}$""",
    re.VERBOSE,
)
_CREDIT_ALONE = re.compile(
    rf"""\(?[^\W\d_][\w.'’-]*(?:[ ,/|&]+[^\W\d_][\w.'’-]*){{0,7}}\s?(?:/|\bvia\ |\|)\s?{_PHOTOGRAPHERS}\b[\w /,.]{{0,40}}\)?
    |\(?(?:AP|AFP|EPA|REUTERS|Reuters)(?:\ (?:Photo|Image|photo)s?)?\ ?/[^()]{{2,60}}\)?
    |\(?{_PHOTOGRAPHERS}\ Images?\)?|\((?:AP|Reuters|AFP)\)""",
    re.VERBOSE,
)
_LINKS = re.compile(
    r"(?:most (?:read|popular|viewed|shared)|related|recommended|trending|more (?:stories|from|on|news|coverage|headlines)|"
    r"top (?:coverage|stories)|in case you missed it|you (?:may|might) also like|read next|mehr zum thema|lesen sie auch|"
    r"lire aussi|también te puede interesar)\b",
    re.IGNORECASE,
)
_HEADING = 60  # characters
_QUOTES = frozenset('"“”„«»')


def is_furniture(line: str) -> bool:
    """Whether a whole trimmed line is furniture, wherever on the page it stands."""
    if _NOTES.match(line) or _is_caption(line):
        return True
    if len(line) > _LONGEST:
        return False
    return _is_buttons(line) or _is_notice(line)


def is_photo_credit(line: str) -> bool:
    """A photographer's line by itself: the line before it is likely to be the caption."""
    if len(line) > _TAIL:
        return False
    return bool(_CREDIT_ALONE.fullmatch(line) or _CAPTION_OPENING.match(line))


def heads_links(line: str) -> bool:
    """Whether a line is the heading of a list of links: what follows it, up to the next sentence, is none of the story."""
    return len(line) <= _HEADING and bool(_LINKS.match(line)) and not line.endswith((".", "!", "?"))


def _is_caption(line: str) -> bool:
    """A caption by its opening, or by the photographer's credit at its end."""
    if len(line) <= _LONGEST and _CAPTION_OPENING.match(line):
        return not _QUOTES.intersection(line)
    if line.startswith(("FILE -", "FILE –", "FILE —", "FILE PHOTO")):
        return True
    return bool(_CREDIT_AT_END.search(line[-_TAIL:]) or is_photo_credit(line))


def _is_buttons(line: str) -> bool:
    words = _WORD.findall(_CAMEL.sub(" ", line))
    if not words:
        return not any(character.isalnum() for character in line) or bool(
            re.fullmatch(r"[\d /.,:%-]{1,12}", line)
        )
    folded = [word.casefold() for word in words]
    return len(words) <= 14 and all(word in _BUTTONS or _RUN_TOGETHER.fullmatch(word) for word in folded)


def _is_notice(line: str) -> bool:
    if _AGO.fullmatch(line):
        return True
    if _QUOTES.intersection(line):
        return False
    return bool(_OPENINGS.match(line) or _CONTRIBUTED.search(line[-60:]))

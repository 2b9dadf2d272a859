"""Words beside names: titles before them, particles and suffixes in them, and what makes a body of one."""


def _table(*lines: str) -> frozenset[str]:
    return frozenset(" ".join(lines).split())


TITLES = _table(  # folded, without the full stop
    "the mr mrs ms miss mx dr prof professor sir dame lord lady president vice prime minister secretary",
    "senator senators sen representative rep congressman congresswoman governor gov mayor chancellor ambassador",
    "general gen colonel col captain capt lieutenant lt sergeant sgt admiral adm judge justice chief",
    "attorney director chairman chairwoman chair speaker spokesman spokeswoman spokesperson pope king",
    "queen prince princess reverend rev father sheriff detective officer sergeant acting deputy former",
    "herr frau prasident prasidentin kanzler kanzlerin bundeskanzler bundeskanzlerin minister ministerin",
    "councillor councilor councilman councilwoman alderman meteorologist commissioner superintendent",
    "gouverneur oberst kommissar kommissarin staatssekretar staatssekretarin abgeordnete abgeordneter",
    "aussenminister aussenministerin innenminister innenministerin finanzminister finanzministerin",
    "ministerprasident ministerprasidentin burgermeister burgermeisterin oberburgermeister",
    "oberburgermeisterin sprecher sprecherin konig konigin papst mme monsieur madame senor senora",
)
ALSO_SURNAMES = _table("king pope prince judge justice general captain sheriff")

PARTICLES = _table(
    "von van vom zu zum zur der den dem de del della dello di da do dos das du des la le los las ten ter",
    "bin ibn al el af av y",
)

SUFFIXES = {"jr": "Jr.", "junior": "Jr.", "sr": "Sr.", "senior": "Sr.", "ii": "II", "iii": "III", "iv": "IV"}

NO_NAMES = _table(
    "he she they it we i you who er sie es wir ich ihr il elle ils elles ella ellos a an one two three some",
    "several another ein eine einer mehrere zwei drei this that these those here there top senior and und",
    "but so yes no now then what when where why how as if in on at to for from with by about after before",
    "not or because while whoever everybody everyone nobody somebody someone anyone others within initially",
)

NO_SURNAMES = _table(  # in capitals often enough: what ends in one of these names nobody
    "republican democrat democratic ceo cfo mp mep me email constitution editor-in-chief hours monday tuesday",
    "wednesday thursday friday saturday sunday january february april june july september october november december",
    "montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar juni juli oktober dezember",
)

BODIES = _table(
    "house department ministry council office government administration committee commission agency",
    "company corporation corp inc ltd llc court senate congress parliament assembly university college",
    "institute institution foundation association federation league union party bank fund group team army",
    "navy police forces embassy service services bureau board authority center centre network news radio",
    "television magazine newspaper times post journal herald gazette tribune press agency ministry states",
    "state research pac action empire americans europeans usa initiative project principles",
    "nations kingdom republic republicans democrats church school hospital museum club campaign coalition",
    "alliance organization organisation society international officials lawmakers ministerium regierung",
    "bundesregierung amt behorde rat partei bundestag bundesrat landtag gericht polizei verband verein",
    "gesellschaft universitat hochschule zeitung kommission gewerkschaft stiftung institut fraktion",
    "ministere gouvernement assemblee ministerio gobierno",
)

NO_FIRST_NAMES = _table(  # in German a capital begins every noun: "Angaben von Augenzeugen", "Laut Studie"
    "angaben aussage aussagen ansicht meinung auffassung sicht laut bericht berichte berichts information",
    "informationen worte worten einschatzung schatzung schatzungen freigabe medien offiziellen offizielle",
    "andere anderen verschiedene zahlreiche mehrere viele einige zehntausende tausende hunderte nach weitere",
    "nachrichtenmagazin organisationen konzern projekt umweltschutzorganisation menschenrechtsorganisation",
    "vertreter mitglieder teile kreise quellen demonstranten wissenschaftler forscher experten bewohner",
    "oh picture image full according meanwhile however",
)

NOUN_ENDINGS = (  # of German nouns that are no surnames
    "schaft",
    "schaften",
    "heit",
    "keit",
    "tion",
    "tionen",
    "ungen",
    "angaben",
    "berichte",
    "berichten",
    "medien",
    "parteien",
    "agentur",
    "agenturen",
    "vertreter",
    "mitarbeiter",
    "wissenschaftler",
    "politiker",
    "politikers",
    "geschaftsfuhrer",
    "geschaftsfuhrerin",
    "ermittler",
    "beobachter",
    "zeugen",
    "demonstranten",
    "menschen",
    "studie",
    "bericht",
    "umfrage",
    "zeitschrift",
)

PLACES = _table(  # that speak for their governments: alone, they are nobody's surname
    "afghanistan america argentina australia austria bangladesh belgium brazil britain bulgaria canada chile",
    "china colombia croatia cuba cyprus denmark egypt england estonia ethiopia europe finland france georgia",
    "germany ghana greece hungary iceland india indonesia iran iraq ireland israel italy japan jordan kenya",
    "kosovo kuwait latvia lebanon libya lithuania malaysia mali mexico moldova morocco myanmar nepal nigeria",
    "norway pakistan palestine peru poland portugal qatar romania russia scotland serbia singapore slovakia",
    "slovenia somalia spain sudan sweden switzerland syria taiwan thailand tunisia turkey uganda ukraine",
    "venezuela vietnam yemen zimbabwe washington moscow berlin paris london rome madrid vienna brussels tehran",
    "beijing tokyo ankara kiev kyiv warsaw athens jerusalem baghdad damascus cairo pyongyang delhi florida",
    "texas california deutschland frankreich russland osterreich schweiz italien spanien polen turkei griechenland",
    "grossbritannien japan israel moskau brussel wien paris rom bayern sachsen hessen thuringen",
)

TITLE_ENDINGS = (  # of German offices, to be told in compounds: "Umweltminister", "Regierungssprecherin"
    "minister",
    "ministers",
    "ministerin",
    "prasident",
    "prasidenten",
    "prasidentin",
    "kanzler",
    "kanzlerin",
    "sprecher",
    "sprechers",
    "sprecherin",
    "chef",
    "chefs",
    "chefin",
    "vorsitzende",
    "vorsitzenden",
    "vorsitzender",
    "burgermeister",
    "burgermeisterin",
    "trainer",
    "direktor",
    "direktorin",
    "koordinator",
    "vorstand",
    "gouverneurs",
    "staatssekretar",
)

BODY_ENDINGS = (
    "ministeriums",
    "amtes",
    "ministerium",
    "gericht",
    "gerichtshof",
    "verband",
    "behorde",
    "regierung",
    "partei",
    "zeitung",
    "anwaltschaft",
    "kommission",
    "fraktion",
    "gesellschaft",
    "stiftung",
)

OF_MEN = _table("mr herr monsieur senor spokesman congressman chairman sir")
OF_WOMEN = _table("ms mrs miss frau mme madame senora spokeswoman congresswoman chairwoman dame")
WOMAN_ENDINGS = (
    "sprecherin",
    "ministerin",
    "prasidentin",
    "kanzlerin",
    "chefin",
    "leiterin",
    "meisterin",
    "expertin",
    "forscherin",
    "direktorin",
    "senatorin",
    "anwaltin",
    "richterin",
)
ARTICLES = _table("the a an der die das dem den des ein eine einem einer le la el this that")
BARE_TITLES = ARTICLES | _table("mr mrs ms miss mx herr frau dr monsieur madame")
ROLE_NOUNS = TITLES | _table(  # that stand before a name in lower case
    "leader expert analyst officer adviser advisor manager founder cofounder co-founder author professor",
    "coach player lawyer attorney candidate reporter correspondent columnist commentator host editor writer",
    "journalist scientist researcher economist historian engineer activist organizer owner executive",
    "head member lawmaker official strategist pollster dissident veteran singer actor actress artist critic",
    "pastor priest bishop teacher student doctor farmer fisherman witness opponent colleague friend wife",
    "husband son daughter brother sister mother treasurer commissioner superintendent master harbourmaster",
    "sergeant inspector prosecutor diplomat envoy negotiator inspector newspaper agency broadcaster group",
)
NO_ROLES = _table(
    "will would has had have is was were be you i we he they it which that when while like on with about at",
    "by from his their our your as first-ever saw",
)
GOVERNING = _table("of for at in der des von im am de du del")
JOINING = _table("and or und oder but & et y")

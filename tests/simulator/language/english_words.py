"""The English vocabulary: stems written out here, forms and compounds made of them by rule."""

from tests.simulator.language.grammar import terms
from tests.simulator.language.morphology import base, ing, past, plural

THINGS = terms("""
bridge tunnel harbor ferry railway station airport runway road highway pipeline dam reservoir canal levee
school library museum theater stadium arena hospital clinic ward laboratory factory refinery mill warehouse
depot quarry mine farm orchard vineyard forest meadow river lake beach coast island valley hillside suburb
district quarter square market mall shop bakery restaurant hotel pub kitchen apartment house tower basement
roof window door fence gate wall corridor courtroom prison cell vault safe bank branch counter ledger budget
tax levy tariff subsidy grant loan mortgage bond share dividend fund pension salary wage bonus fee fine
penalty permit license contract tender lease deed patent charter treaty accord pact truce ceasefire sanction
embargo border checkpoint visa passport ballot ballot-box referendum election campaign poll petition rally
march protest strike walkout picket riot curfew blockade siege raid ambush attack bombing shooting explosion
blaze wildfire flood storm blizzard drought heatwave earthquake landslide avalanche outage leak spill crash
collision derailment collapse shipwreck rescue search evacuation shelter tent convoy truck bus tram train
plane helicopter drone vessel trawler tanker barge submarine engine turbine reactor battery cable grid
transformer generator antenna satellite rocket telescope sensor camera laptop server database archive
password network website app algorithm chip semiconductor robot vaccine drug pill dose trial vial test swab
virus bacterium infection outbreak epidemic diagnosis treatment surgery transplant scan record chart report
audit review inquiry investigation probe hearing verdict sentence appeal ruling lawsuit complaint indictment
warrant subpoena testimony transcript document memo letter email message tape recording photograph video
film documentary festival concert album song novel poem painting sculpture exhibition statue monument chapel
church mosque temple cathedral cemetery grave coffin flag anthem medal trophy league tournament match final
season goal penalty-kick squad transfer injury record-holder race marathon bicycle scooter lane roundabout
intersection pavement sidewalk streetlight pylon chimney sewer landfill recycling-plant well aquifer crop
harvest seed fertilizer pesticide herd flock barn tractor silo grain wheat maize rice sugar cocoa coffee
cotton timber steel cement copper lithium cobalt uranium coal diesel
""")

ABSTRACTS = terms("""
plan proposal policy program project scheme strategy blueprint framework initiative deal agreement
compromise settlement decision choice option demand request offer warning threat promise pledge commitment
guarantee concession reform overhaul reorganization expansion closure merger takeover privatization
investment spending borrowing debt deficit surplus shortfall growth slowdown recession inflation recovery
rate price cost burden risk danger safety security defense warfare peace conflict crisis emergency disaster
tragedy accident incident scandal corruption fraud bribery theft smuggling trafficking violence abuse
harassment discrimination equality justice freedom privacy democracy authority influence mandate majority
minority coalition alliance partnership rivalry dispute disagreement standoff stalemate breakthrough
progress setback delay backlog shortage scarcity supply demand-side capacity output productivity efficiency
quality standard rule regulation oversight transparency accountability responsibility liability evidence
proof doubt suspicion allegation accusation denial claim rumor theory forecast estimate figure statistic
survey analysis study finding result outcome consequence impact effect pressure tension anger frustration
anxiety fear hope optimism confidence trust loyalty patience sympathy grief sorrow relief surprise shock
outrage pride shame memory tradition heritage culture language education training research science
technology innovation experiment method technique approach measure step move effort attempt failure success
victory defeat loss gain advantage weakness strength opportunity challenge obstacle barrier deadline
timetable schedule agenda debate argument speech address briefing interview meeting summit conference visit
trip journey tour mission operation exercise deployment withdrawal offensive retreat surrender negotiation
mediation dialogue diplomacy
""")

PEOPLE = terms("""
official minister lawmaker senator governor mayor councilor delegate envoy diplomat ambassador adviser aide
spokesperson candidate voter resident villager tenant landlord homeowner commuter passenger motorist cyclist
pedestrian tourist visitor migrant refugee citizen taxpayer pensioner veteran soldier officer commander
sergeant sailor pilot driver conductor mechanic engineer architect builder plumber electrician carpenter
farmer fisherman miner shepherd baker butcher grocer shopkeeper trader broker banker investor economist
analyst accountant auditor regulator inspector investigator detective prosecutor judge juror lawyer
defendant suspect witness victim survivor relative neighbor parent mother father child teenager student
pupil teacher principal professor scientist researcher chemist physicist biologist geologist historian
archaeologist curator librarian author poet journalist editor photographer director actor singer musician
composer dancer athlete runner swimmer goalkeeper striker coach referee fan supporter critic opponent
protester activist organizer volunteer donor philanthropist priest bishop imam rabbi monk nun doctor nurse
surgeon midwife paramedic pharmacist patient firefighter rescuer guard warden inmate smuggler burglar hacker
whistleblower contractor supplier manager executive chairman director-general shareholder employee worker
apprentice trainee union-member
""")

BODIES = terms("""
council committee commission ministry department agency bureau board authority court tribunal parliament
senate assembly cabinet government administration party union federation association society institute
academy university college foundation charity trust cooperative company corporation firm startup
manufacturer retailer airline carrier insurer lender brewery publisher broadcaster newspaper police army
navy garrison militia coalition embassy consulate delegation panel task-force club diocese parish regulator
watchdog think-tank
""")

ADJECTIVES = terms("""
new old former current local regional national federal foreign domestic international global public private
civil military political economic financial fiscal legal judicial criminal medical clinical scientific
technical industrial agricultural commercial residential rural urban coastal northern southern eastern
western central remote nearby distant temporary permanent annual monthly weekly daily early late recent
ancient modern historic traditional controversial disputed unpopular popular ambitious modest costly
expensive cheap affordable generous strict lenient tough harsh severe mild serious grave minor major large
small huge tiny vast narrow broad deep shallow steep sharp gradual sudden rapid slow steady unexpected
unprecedented rare frequent common ordinary unusual strange peculiar mysterious secret confidential
anonymous unnamed prominent influential powerful senior junior veteran young elderly wealthy poor vulnerable
homeless unemployed skilled experienced independent nonpartisan conservative liberal progressive radical
moderate cautious reluctant eager angry furious anxious worried hopeful confident proud grateful exhausted
wounded injured missing abandoned damaged flooded burned crumbling aging outdated unfinished empty crowded
overcrowded noisy quiet peaceful violent armed unarmed dangerous hazardous toxic poisonous contaminated
polluted clean safe secure reliable unreliable faulty defective illegal unlawful lawful constitutional
unconstitutional mandatory voluntary compulsory optional preliminary final interim partial complete
comprehensive detailed vague clear unclear obvious hidden visible invisible electronic digital electric
nuclear solar thermal chemical biological genetic molecular mechanical automatic manual experimental
promising effective ineffective efficient wasteful sustainable renewable seasonal tropical arctic
mountainous sandy rocky dry wet frozen cold warm hot dark bright wooden concrete metallic stone brick glass
plastic ceramic woolen handmade homemade imported exported rival neighboring joint bilateral multilateral
regulatory administrative municipal provincial parliamentary presidential royal diplomatic humanitarian
environmental educational cultural religious ethnic linguistic historical archaeological
""")

TRANSITIVES = terms("""
approve reject oppose support endorse welcome criticize condemn question challenge defend promote launch
suspend cancel postpone delay extend expand reduce cut/cut raise lower double triple close open reopen
rebuild repair replace demolish restore renovate build/built construct design fund finance subsidize audit
inspect examine investigate review monitor track measure test sample survey study describe document record
publish release disclose reveal leak/leaked conceal hide/hid destroy damage flood burn seize confiscate
capture occupy evacuate surround attack bomb shell ambush rescue recover locate identify arrest detain
question charge indict convict acquit sentence fine ban restrict regulate license authorize permit allow
deny refuse grant award honor celebrate commemorate mourn bury discover excavate export import ship deliver
supply buy/bought sell/sold purchase acquire lease auction donate borrow lend/lent repay owe invest store
distribute collect recycle treat vaccinate diagnose cure operate hire recruit train dismiss replace promote
appoint elect nominate reelect unseat defeat beat/beat win/won lose/lost draw/drew sign ratify amend repeal
enforce violate breach ignore neglect overlook underestimate overestimate predict forecast calculate
estimate confirm verify dispute contest appeal overturn uphold/upheld dismiss settle resolve negotiate
mediate broker renew abandon withdraw/withdrew deploy station relocate transfer transport divert block
blockade clear clean contaminate pollute protect preserve conserve threaten endanger jeopardize undermine
weaken strengthen reinforce boost stimulate hamper hinder disrupt interrupt halt stop resume accelerate slow
simplify complicate modernize centralize privatize nationalize reorganize consolidate merge split/split
divide unite lead/led chair host organize coordinate supervise manage oversee/oversaw mishandle misuse waste
spend/spent save divert allocate
""")

INTRANSITIVES = terms("""
collapse resign retire return arrive depart vanish disappear surface emerge escape flee/fled surrender
survive recover die protest march gather assemble disperse riot vote abstain testify apologize hesitate wait
stall crash burn sink/sank derail explode erupt flood freeze/froze thaw evaporate spread/spread
shrink/shrank grow/grew rise/rose fall/fell drop plunge soar stabilize slip rebound falter struggle fail
succeed persist linger
""")

ADVERBS = terms("""
quickly slowly quietly publicly privately repeatedly eventually finally initially previously recently
briefly formally informally officially unofficially unanimously narrowly overwhelmingly reluctantly eagerly
cautiously carefully deliberately accidentally unexpectedly suddenly gradually steadily sharply slightly
significantly substantially partially partly largely mostly widely broadly effectively temporarily
permanently immediately promptly belatedly secretly openly legally illegally jointly separately
independently successfully automatically systematically routinely occasionally frequently rarely apparently
allegedly reportedly
""")

NUMBERS = terms("two three four five six seven eight nine ten eleven twelve")
DAYS = terms("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
MONTHS = terms("""
January February March April May June July August September October November December
""")
_AGENTS = terms("""
maker holder worker owner operator user builder keeper inspector supplier
""")
_LINKS = terms("based led backed funded owned run approved wide related")
_PREFIXES = terms("anti post pre multi inter cross non semi mid ultra")


def nouns() -> list[str]:
    """Things and abstractions, in the singular, with compounds of two things."""
    compounds = [f"{one} {THINGS[(7 * k + 3) % len(THINGS)]}" for k, one in enumerate(THINGS)]
    agents = [f"{one} {_AGENTS[k % len(_AGENTS)]}" for k, one in enumerate(THINGS)]
    return [*THINGS, *THINGS, *ABSTRACTS, *ABSTRACTS, *compounds, *agents, *map(ing, TRANSITIVES[::2])]


def plurals() -> list[str]:
    """The same in the plural, and people."""
    agents = [f"{one} {plural(_AGENTS[k % len(_AGENTS)])}" for k, one in enumerate(ABSTRACTS)]
    return [plural(noun) for noun in (*THINGS, *ABSTRACTS, *PEOPLE, *PEOPLE)] + agents


def adjectives() -> list[str]:
    """Adjectives, plain, prefixed and made of a noun: "council-backed", "anti-fraud", "eight-month"."""
    linked = [f"{noun}-{_LINKS[k % len(_LINKS)]}" for k, noun in enumerate((*BODIES, *ABSTRACTS[::3]))]
    prefixed = [f"{_PREFIXES[k % len(_PREFIXES)]}-{noun}" for k, noun in enumerate(ABSTRACTS[::2])]
    spans = [
        f"{number}-{unit}" for number in NUMBERS for unit in ["day", "week", "month", "year", "mile", "story"]
    ]
    participles = [past(verb) for verb in TRANSITIVES[::3]]
    return [*ADJECTIVES, *ADJECTIVES, *ADJECTIVES, *linked, *prefixed, *spans, *participles]


def verbs(stems: list[str], productive: bool = True) -> list[str]:
    """The stems, and with `productive` their re-, over- and mis- forms, irregular pasts kept."""
    made = [_prefixed("re", v) for v in stems[::4]] + [_prefixed("mis", v) for v in stems[1::9]]
    return [*stems, *stems, *stems, *(made if productive else [])]


def _prefixed(prefix: str, verb: str) -> str:
    if verb[0] == "e" or verb.startswith(prefix):
        return verb
    return prefix + base(verb) + ("/" + prefix + past(verb) if "/" in verb else "")

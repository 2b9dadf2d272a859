"""German: nouns in three cases, clauses with the verb where German has it, and how it quotes."""

from random import Random

from tests.simulator.language import german_words as words
from tests.simulator.language.german_words import Noun
from tests.simulator.language.grammar import Slots, pattern, patterns, skeletons, terms, zipf
from tests.simulator.language.tongue import Lexicon, Manner, Speaker, as_it_is, frames

_ARTICLES = {"der": ("der", "den", "dem"), "die": ("die", "die", "der"), "das": ("das", "das", "dem")}
_NOMINATIVE, _ACCUSATIVE, _DATIVE = range(3)

_TABLES = {
    "NPN_FRESH": patterns("""
5* {NN}
6* {ANN}
2* {ORG}
1* {NN} in {PLACE}
1* {NN} aus {PLACE}
"""),
    "NPA_FRESH": patterns("""
5* {NA}
6* {ANA}
1* {NA} in {PLACE}
2* {S}
2* {BIG} {S}
"""),
    "NPD_FRESH": patterns("""
5* {ND}
6* {AND}
1* {ND} in {PLACE}
"""),
    "WHEN": patterns("""
3* am {DAY}
1* im {MONTH}
1* im Jahr {YEAR}
1* vor {NUM} Wochen
1* seit {YEAR}
1* gegen {CLOCK} Uhr
1* bis {MONTH}
"""),
    "PP": patterns("""
3* in {PLACE}
2* mit {NPD}
2* nach {NPD}
2* bei {NPD}
1* vor {NPD}
1* trotz allem
1* für {NPA}
1* gegen {NPA}
1* ohne {NPA}
"""),
    "CLE": patterns("""
5* {NPN} {NPA} {VT}
2* {NPN} {NPA} {PP} {VT}
2* {NPN} {WHEN} {NPA} {VP2} hatte
1* {NPN} {PP} {VP2} worden war
1* {SURNAME} {NPA} {VT}
"""),
    "SENTENCE": patterns("""
48* {NPN} {VT} {WHEN} {NPA} {PP}.
32* {WHEN} {VT} {NPN} {NPA}.
32* {NPN} {VT} {NPA}, weil {CLE}.
24* {NPN} {VT} {NPA}, nachdem {CLE}.
24* Obwohl {CLE}, {VT} {NPN} {NPA}.
24* Als {CLE}, {VT} {NPN} {NPA} {PP}.
16* {PP} hat {NPN} {NPA} {VP2}.
16* {PERSON} {VT} {NPA} {WHEN}.
16* {NPN} will {NPA} {PP} {VI}, um {NPA} {VIZ}.
16* {NPN} soll {NPA} {VI}, wenn {CLE}.
16* {NPN} wurde {WHEN} {PP} {VP2}.
16* {BIG} {S} wurden {PP} {VP2}.
8* Rund {PCT} der Befragten wollen {NPA} {VI}.
8* {NPN} kostet {MONEY} Euro und damit {PCT} mehr als {NPN}.
8* Nach Angaben der Polizei wurde {NPN} {PP} {VP2}.
8* {ORG} teilte am {DAY} mit, dass {CLE}.
8* Es ist unklar, ob {CLE}.
8* {NPN}, so {SURNAME}, habe {NPA} {VP2}.
8* Weder {NPN} noch {NPN} konnte {NPA} {VI}.
1* Eine Stellungnahme lag zunächst nicht vor.
1* Die Ermittlungen dauern an.
1* {ORG} wollte sich auf Anfrage nicht äußern.
"""),
    "SHORT": patterns("""
Wir werden {NPA} {VI}
Niemand {VT} {NPA}
Das ist {NPN}
Wir brauchen {NPA}
Ich habe {NPA} {VP2}
Wer {VT} {NPA}?
Wir müssen {NPA} {VI}
"""),
    "MEDIUM": patterns("""
Ich glaube, dass {CLE}
Wir werden {NPA} nicht {VI}, solange {CLE}
Wenn {CLE}, müssen wir {NPA} {VI}
Es geht um {NPA} und nicht um {NPA}
Wir haben {NPA} {VP2} und {NPA} {VP2}
{NPN} hat {NPA} {PP} {VP2}
In {NUM} Wochen werden wir {NPA} {VI}
Niemand hat uns gesagt, dass {CLE}
Wer {NPA} {VT}, der muss auch {NPA} {VI}
{PCT} unserer {S} wollen {NPA} {VI}
"""),
    "LONG": patterns("""
Ich habe schon {YEAR} gesagt, dass {CLE}, und dabei bleibe ich
Wenn wir {NPA} nicht {VI}, dann wird {NPN} {NPA} {VI}, und {NPN} wird {NPA} {VI}
Ich weiß nicht, ob {CLE}, aber ich weiß, dass {CLE}
Wir haben {PP} {NPA} {VP2}, weil {CLE}, und das werden wir auch {PP} tun
"""),
    "LABEL": patterns("""
ein Angriff auf {NPA}
kein {A}er Tag für {NPA}
eine Gefahr für {NPA}
nichts als {A}e {S}
"""),
    "HEADLINE": patterns("""
{NPN} {VT} {NPA}
{PLACE}: {NPN} will {NPA} {VI}
{S} {PP}
Warum {NPN} {NPA} {VT}
{SURNAME} gegen {NPA}
"""),
    "ROLEA": patterns("""
{ROLE} aus {PLACE}
{ROLE} bei {ORG}
"""),
}
_SIZES = dict.fromkeys(_TABLES, 600) | {"SENTENCE": 3_000, "MEDIUM": 1_500, "LONG": 1_500}
_SENTENCE = (
    ("", "", ", {SAID} {WHO}."),
    ("", "", ", {SAID} {WHO} {WHEN}."),
    ("", "", ", {SAID} {WHO} {PP}."),
    ("{WHO} {SAID}: ", ".", ""),
    ("{WHO} {SAID} {WHEN}: ", ".", ""),
)


def german(rng: Random, given: list[str], surnames: list[str], places: list[str]) -> Lexicon:
    """The German of a world."""
    nouns = [*words.NOUNS, *words.NOUNS, *_compounds()]
    rng.shuffle(nouns)
    picked = zipf(rng, [str(k) for k in range(len(nouns))], 6_000, 60)
    drawn = [nouns[int(k)] for k in picked]
    adjectives = zipf(rng, words.ADJECTIVES, 6_000, 30)
    verbs = [verb.split("/") for verb in zipf(rng, words.VERBS, 4_000, 20)]
    pools = {
        "N": [noun.word for noun in drawn],
        "S": [_plural(noun) for noun in drawn],
        "A": adjectives,
        "VT": [past for past, _, _ in verbs],
        "VI": [infinitive for _, infinitive, _ in verbs],
        "VIZ": [_with_zu(infinitive) for _, infinitive, _ in verbs],
        "VP2": [participle for _, _, participle in verbs],
        "NUM": terms("zwei drei vier fünf sechs sieben acht neun zehn elf zwölf"),
        "DAY": terms("Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag"),
        "MONTH": terms("Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
        "YEAR": [str(rng.randint(1975, 2030)) for _ in range(200)],
        "CLOCK": [f"{rng.randint(6, 23)}.{rng.randint(0, 59):02d}" for _ in range(200)],
        "BIG": [f"{rng.randint(11, 999)}.{rng.randint(0, 999):03d}" for _ in range(1_000)],
        "PCT": [f"{rng.randint(2, 90)},{rng.randint(0, 9)} Prozent" for _ in range(400)],
        "MONEY": [f"{rng.randint(2, 900)},{rng.randint(0, 9)} Millionen" for _ in range(500)],
        "ROLE": words.ROLES,
        "BODY": words.BODIES,
        "SAID": terms("sagte sagte sagte sagte erklärte betonte meinte kritisierte warnte"),
        **{f"N{'NAD'[case]}": [_declined(noun, case) for noun in drawn] for case in range(3)},
        **{
            f"AN{'NAD'[case]}": [_declined(n, case, a) for n, a in zip(drawn, adjectives, strict=True)]
            for case in range(3)
        },
    }
    return Lexicon(GERMAN, pools, skeletons(rng, _TABLES, _SIZES), given, surnames, places)


def _compounds() -> list[Noun]:
    """Nouns of two: Hafen-s-Streit. The last gives gender and plural."""
    heads = [noun.word for noun in words.NOUNS if noun.article == "die" and noun.word.endswith(("ung", "ät"))]
    heads += terms("Verkehr Wirtschaft Sicherheit Landschaft Gesundheit Arbeit Bildung Handel")
    return [
        Noun(noun.article, f"{head}s{noun.word.lower()}", noun.plural)
        for k, noun in enumerate(words.NOUNS)
        for head in heads[k % 3 :: 3]
    ]


def _declined(noun: Noun, case: int, adjective: str = "") -> str:
    article = _ARTICLES[noun.article][case]
    if not adjective:
        return f"{article} {noun.word}"
    ending = "e" if case == _NOMINATIVE or (case == _ACCUSATIVE and noun.article != "der") else "en"
    stem = {"teuer": "teur", "hoch": "hoh"}.get(adjective, adjective)
    return f"{article} {stem}{ending} {noun.word}"


def _plural(noun: Noun) -> str:
    return noun.word + ("e" if noun.plural == "-" else noun.plural)


def _with_zu(infinitive: str) -> str:
    return f"abzu{infinitive[2:]}" if infinitive == "ablehnen" else f"zu {infinitive}"


def _introduced(rng: Random, slots: Slots) -> Speaker:
    name = slots["PERSON"]()
    surname = name.rpartition(" ")[2]
    she = name.partition(" ")[0][-1] in "ae"
    first = (f"{slots['ROLE']()} {name}", f"{name}, {slots['ROLEA']()},", name)
    return Speaker(name, first, (surname, surname, "sie" if she else "er", name))


def _organisation(rng: Random, slots: Slots) -> str:
    return f"{slots['PLACE' if rng.random() < 0.5 else 'SURNAME']()}-{slots['BODY']()}"


GERMAN = Manner(
    code="de",
    sentence=frames(*_SENTENCE),
    fragment=frames(
        ("{WHO} sprach {WHEN} von: ", "", "."),
        ("{WHO} nannte {NPA} ", "", "."),
        ("{WHO} warnte, das sei ", "", "."),
    ),
    split=frames(("", "", ", {SAID} {WHO}."), ("", "", ", {SAID} {WHO} {WHEN}.")),
    interposed=frames(("", "", ", {SAID} {WHO},")),
    paraphrased=frames(("", "", ", {SAID} {WHO} und fügte hinzu, dass {CLE}.")),
    bare=frames(("{WHO} {SAID}, ", "", "."), ("", ".", "")),
    credits=patterns("""
Zuerst hatte {PAPER} über {NPA} berichtet.
{PAPER} berichtete am {DAY}, dass {CLE}.
Wie {PAPER} berichtet, {VT} {NPN} {NPA}.
"""),
    according=pattern("Wie {PAPER} schreibt: "),
    lead=pattern("{NPN} {VT} "),
    rest=pattern(", weil {CLE}."),
    introduce=_introduced,
    organisations=_organisation,
    pools={
        "NPN": ("NPN_FRESH", 1_000, as_it_is),
        "NPA": ("NPA_FRESH", 1_000, as_it_is),
        "NPD": ("NPD_FRESH", 1_000, as_it_is),
    },
    phrases=("NPN", "NPA", "NPD"),
    things=("S", "ANN", "ANA", "AND"),
    edited=("N", "A", "S", "VT", "VI"),
    letters=7.2,
)

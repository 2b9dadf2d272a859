"""How outlets of other languages than English are called, mark quotations, and what they print under everything."""

from random import Random

from tests.simulator.language.grammar import capital
from tests.simulator.language.scripts import SCRIPTS
from tests.simulator.language.tongue import Lexicon, speak
from tests.simulator.outlets import Trade

GERMAN_TRADE = Trade(
    titles={
        "agency": ["{}er Presseagentur"],
        "paper": ["{}er Zeitung", "{}er Anzeiger", "{}er Rundschau", "{}er Nachrichten", "{}er Tageblatt"],
        "blog": ["{}-Blog", "Notizen aus {}"],
        "carrier": ["{} Aktuell"],
    },
    sign="DA",
    marks={("„", "“"): 60, ("»", "«"): 20, ('"', '"'): 20},
    standing={
        "newsletter": (
            (
                "end",
                "[Der|Unser] {word}-[Newsletter|Brief]: [jeden Morgen|werktags|täglich] um {hour} Uhr "
                "[das Wichtigste aus der Redaktion|die Lage am Morgen|alles aus der Region]. "
                "[Kostenlos.|Jetzt anmelden.]",
            ),
            (
                "middle",
                "[Lesen Sie|Testen Sie] {title} [vier Wochen|einen Monat|zehn Tage] lang [gratis|zum "
                "halben Preis]. [Das Angebot endet von selbst.|Jederzeit kündbar.|Jetzt bestellen.]",
            ),
        ),
        "legal": (
            (
                "end",
                "© {year} {title}. [Alle Rechte vorbehalten|Alle Angaben ohne Gewähr]. [Nachdruck nur "
                "mit schriftlicher Genehmigung|Vervielfältigung, auch in Auszügen, nur nach "
                "Rücksprache|Zitate mit Nennung erlaubt].",
            ),
            (
                "end",
                "[Haben Sie einen Hinweis auf einen Fehler|Fehler gefunden|Stimmt etwas nicht]? "
                "[Schreiben Sie an|Melden Sie ihn unter] korrektur@{domain}.",
            ),
        ),
        "photo": (
            (
                "top",
                "Foto: {word}/Archiv {title}",
            ),
            (
                "top",
                "Symbolbild. Quelle: {title}",
            ),
        ),
        "follow": (
            (
                "end",
                "[Folgen Sie uns auf|Besuchen Sie uns bei] {word}. [Dort finden Sie Bilder und "
                "Videos|Dort reden wir mit unseren Lesern]. [Wir freuen uns auf Sie.|Bis gleich.]",
            ),
        ),
    },
)


def script_trade(rng: Random, lexicon: Lexicon) -> Trade:
    """Outlets with Latin names, whose standing lines are sentences of the language, the same for a year."""
    tongue = speak(rng, lexicon)
    space = lexicon.manner.space
    lines = [space.join(capital(s) for s in tongue.fresh("SENTENCE", 2)) for _ in range(6)]
    plain = [line.replace("{", "").replace("}", "") for line in lines]
    return Trade(
        titles={kind: [f"{{}} {kind.title()}"] for kind in ("agency", "paper", "blog", "carrier")},
        sign=lexicon.manner.code.upper(),
        marks={SCRIPTS[lexicon.manner.code].marks: 1},
        standing={
            "follow": [("end", line) for line in plain[:3]],
            "legal": [("end", line) for line in plain[3:]],
        },
    )

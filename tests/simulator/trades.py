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
    marks={("„", "“"): 60, ("»", "«"): 20, ('"', '"'): 20},
    standing={
        "newsletter": (
            (
                "end",
                "Der {word}-Newsletter: jeden Morgen um {hour} Uhr das Wichtigste aus der Redaktion. Kostenlos.",
            ),
            (
                "middle",
                "Lesen Sie {title} vier Wochen lang gratis. Das Angebot endet von selbst. Jetzt bestellen.",
            ),
        ),
        "legal": (
            (
                "end",
                "© {year} {title}. Alle Rechte vorbehalten. Nachdruck nur mit schriftlicher Genehmigung.",
            ),
            ("end", "Für Hinweise auf Fehler sind wir dankbar. Schreiben Sie an korrektur@{domain}."),
        ),
        "photo": (("top", "Foto: {word}/Archiv {title}"), ("top", "Symbolbild. Quelle: {title}")),
        "follow": (
            ("end", "Folgen Sie uns auf {word}. Dort finden Sie Bilder und Videos. Wir freuen uns auf Sie."),
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
        marks={SCRIPTS[lexicon.manner.code].marks: 1},
        standing={
            "follow": [("end", line) for line in plain[:3]],
            "legal": [("end", line) for line in plain[3:]],
        },
    )

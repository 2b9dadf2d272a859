"""The German vocabulary: nouns with their gender and plural, verbs with their forms, adjectives."""

from typing import NamedTuple

from tests.simulator.language.grammar import terms


class Noun(NamedTuple):
    """A noun with its article, and what its plural ends in."""

    article: str
    word: str
    plural: str


def _nouns(article: str, table: str) -> list[Noun]:
    return [
        Noun(article, word, plural) for word, _, plural in (entry.partition("/") for entry in terms(table))
    ]


NOUNS = [
    *_nouns(
        "der",
        """
Haushalt/e Vertrag/- Streit/- Antrag/- Vorschlag/- Beschluss/- Plan/- Bericht/e Entwurf/- Betrieb/e Hafen/-
Flughafen/- Bahnhof/- Tunnel/ Damm/- Wald/- Fluss/- Markt/- Preis/e Lohn/- Kredit/e Verlust/e Gewinn/e Anstieg/e
Rückgang/- Angriff/e Einsatz/- Unfall/- Brand/- Sturm/- Prozess/e Zeuge/n Richter/ Minister/ Sprecher/ Verband/-
Verein/e Konzern/e Hersteller/ Händler/ Landwirt/e Fahrer/ Anwohner/ Streik/s Protest/e Wahlkampf/- Rücktritt/e
Umbau/- Ausbau/- Abriss/e Strom/- Zoll/- Zuschuss/- Bezirk/e Landkreis/e Stadtrat/- Ausschuss/- Verdacht/-
""",
    ),
    *_nouns(
        "die",
        """
Regierung/en Verwaltung/en Behörde/n Gemeinde/n Partei/en Gewerkschaft/en Firma/- Bank/en Schule/n Klinik/en
Universität/en Brücke/n Straße/n Fabrik/en Anlage/n Leitung/en Steuer/n Abgabe/n Reform/en Entscheidung/en
Untersuchung/en Prüfung/en Klage/n Anklage/n Strafe/n Verhandlung/en Vereinbarung/en Sitzung/en Versammlung/en
Abstimmung/en Mehrheit/en Forderung/en Warnung/en Drohung/en Krise/n Gefahr/en Flut/en Dürre/n Seuche/n
Impfung/en Studie/n Umfrage/n Zahl/en Statistik/en Rechnung/en Förderung/en Sanierung/en Schließung/en
Erweiterung/en Übernahme/n Kommission/en Polizei/en Feuerwehr/en Anwältin/nen Sprecherin/nen Zeitung/en
""",
    ),
    *_nouns(
        "das",
        """
Parlament/e Ministerium/- Gericht/e Urteil/e Gesetz/e Verbot/e Gebot/e Verfahren/ Vorhaben/ Projekt/e Programm/e
Unternehmen/ Werk/e Kraftwerk/e Krankenhaus/- Rathaus/- Museum/- Theater/ Stadion/- Schiff/e Boot/e Flugzeug/e
Fahrzeug/e Gebäude/ Dorf/- Tal/- Gebiet/e Grundstück/e Geschäft/e Angebot/e Abkommen/ Bündnis/se Gutachten/
Dokument/e Schreiben/ Ergebnis/se Risiko/- Defizit/e Budget/s Darlehen/ Lager/ Gas/e Öl/e Getreide/ Virus/-
""",
    ),
]
ADJECTIVES = terms("""
neu alt groß klein lang kurz schwer leicht teuer billig wichtig streng mild offen geheim öffentlich privat staatlich
städtisch ländlich regional örtlich bundesweit europäisch international nördlich südlich östlich westlich umstritten
geplant gescheitert gefährlich sicher giftig sauber marode modern veraltet beschädigt verletzt vermisst bewaffnet
friedlich gewaltsam ruhig laut plötzlich langsam schnell deutlich knapp breit schmal tief hoch niedrig stark schwach
reich arm jung ehemalig künftig jährlich täglich vorläufig endgültig freiwillig verpflichtend rechtswidrig zulässig
elektrisch digital chemisch nuklear erneuerbar landwirtschaftlich wissenschaftlich medizinisch finanziell
wirtschaftlich politisch juristisch militärisch humanitär kulturell
""")
# third person in the past / infinitive / participle
VERBS = terms("""
kritisierte/kritisieren/kritisiert prüfte/prüfen/geprüft verschob/verschieben/verschoben stoppte/stoppen/gestoppt
lehnte/ablehnen/abgelehnt genehmigte/genehmigen/genehmigt verbot/verbieten/verboten förderte/fördern/gefördert
kürzte/kürzen/gekürzt erhöhte/erhöhen/erhöht senkte/senken/gesenkt baute/bauen/gebaut sanierte/sanieren/saniert
schloss/schließen/geschlossen öffnete/öffnen/geöffnet verkaufte/verkaufen/verkauft kaufte/kaufen/gekauft
übernahm/übernehmen/übernommen verließ/verlassen/verlassen besuchte/besuchen/besucht verteidigte/verteidigen/verteidigt
begrüßte/begrüßen/begrüßt verurteilte/verurteilen/verurteilt untersuchte/untersuchen/untersucht
bestätigte/bestätigen/bestätigt veröffentlichte/veröffentlichen/veröffentlicht zerstörte/zerstören/zerstört
beschädigte/beschädigen/beschädigt rettete/retten/gerettet räumte/räumen/geräumt sperrte/sperren/gesperrt
besetzte/besetzen/besetzt finanzierte/finanzieren/finanziert plante/planen/geplant verlor/verlieren/verloren
gewann/gewinnen/gewonnen unterzeichnete/unterzeichnen/unterzeichnet kündigte/kündigen/gekündigt
verlängerte/verlängern/verlängert ersetzte/ersetzen/ersetzt lieferte/liefern/geliefert bedrohte/bedrohen/bedroht
schützte/schützen/geschützt verletzte/verletzen/verletzt bremste/bremsen/gebremst erweiterte/erweitern/erweitert
beriet/beraten/beraten leitete/leiten/geleitet fand/finden/gefunden suchte/suchen/gesucht
""")
ROLES = terms("""
Ministerin Minister Sprecher Sprecherin Bürgermeister Bürgermeisterin Anwalt Anwältin Landrat Landrätin Professor
Professorin Richterin Präsident Präsidentin Trainer Trainerin Vorsitzende Staatsanwalt Abgeordnete Landwirt Ärztin
""")
BODIES = terms("""
Institut Stiftung Gewerkschaft Universität Kommission Behörde Bank Gesellschaft Werke Verein Kammer Akademie
""")

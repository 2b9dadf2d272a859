"""Words that papers spell each by its own style sheet, and that are one word when texts are compared.

What was changed in style is told afterwards, from what is printed (`lineage/house_style.py`); here it only must not
hide that two sentences are the same.
"""

from collections.abc import Iterator

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
)
_MORE_UNITS = "seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_GERMAN_UNITS = "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf"
_LEAST_FIGURE = 2  # "one" is a pronoun as often as a number

_ISE = """agon antagon apolog apport author brutal canal capital categor central character civil colon computer
criminal critic crystal custom decentral demilitar democrat demoral digital econom emphas energ equal fantas
fertil final formal general global harmon hospital human idol immun individual industrial initial
institutional internal international jeopard legal liberal local marginal material maxim mechan memor
militar minim mobil modern monopol national neutral normal optim organ penal personal polar politic popular
priorit privat public publ radical rational real recogn reorgan revital revolution sanit scandal scrutin
sensational serial social special stabil standard steril subsid summar symbol sympath symptomat terror
tradition traumat tyrann union urban util vandal vapor victim visual"""
_ISE_ENDINGS = "e ed es ing er ers ation ations"
_OUR = """arb arm behavi cand clam col demean endeav fav fav flav harb hon hum lab neighb od parl ranc rig rum sav
splend succ tum val vap vig"""
_OUR_ENDINGS = "|s|ed|ing|able|ably|hood|hoods|ite|ites|al|er|ers|less"
_L = """cance channe counse dia due enro equa fue fu jewe labe leve marve mode pane peda quarre riva signa spira tota
trave"""
_L_ENDINGS = "led ling ler lers lor lors"
_OTHERS = """centre center centres centers centred centered theatre theater theatres theaters metre meter metres meters
litre liter litres liters kilometre kilometer kilometres kilometers centimetre centimeter centimetres
centimeters fibre fiber fibres fibers calibre caliber spectre specter sombre somber manoeuvre maneuver
manoeuvres maneuvers defence defense defences defenses offence offense offences offenses licence license
licences licenses pretence pretense practise practice practised practiced practising practicing programme
program programmes programs cheque check cheques checks grey gray greys grays tyre tire tyres tires plough
plow ploughs plows ploughed plowed sceptic skeptic sceptics skeptics sceptical skeptical scepticism
skepticism ageing aging judgement judgment judgements judgments whilst while amongst among towards toward
afterwards afterward backwards backward forwards forward catalogue catalog catalogues catalogs analyse
analyze analysed analyzed analyses analyzes analysing analyzing paralyse paralyze paralysed paralyzed
paralysing paralyzing aluminium aluminum moustache mustache pyjamas pajamas storey story storeys stories
airplane aeroplane fulfil fulfill enrol enroll instalment installment skilful skillful wilful willful mum
mom kerb curb acknowledgement acknowledgment sulphur sulfur mould mold moulds molds paediatric pediatric
anaesthetic anesthetic encyclopaedia encyclopedia archaeology archeology diarrhoea diarrhea foetus fetus
oestrogen estrogen haemorrhage hemorrhage okay ok kyiv kiev isil isis spokesperson spokesman learnt learned
burnt burned spelt spelled dreamt dreamed"""


def _pairs() -> Iterator[tuple[str, str]]:
    """Each other spelling with the one it is taken for, folded."""
    yield from _figures()
    for stem in _ISE.split():
        for ending in _ISE_ENDINGS.split():
            yield f"{stem}is{ending}", f"{stem}iz{ending}"
    for stem in _OUR.split():
        for ending in _OUR_ENDINGS.split("|"):
            yield f"{stem}our{ending}", f"{stem}or{ending}"
    for stem in _L.split():
        for ending in _L_ENDINGS.split():
            yield f"{stem}l{ending}", f"{stem}{ending}"
    others = _OTHERS.split()
    yield from zip(others[::2], others[1::2], strict=True)


def _figures() -> Iterator[tuple[str, str]]:
    """ "7" and "sieben" for "seven"; "35" has two words in letters."""
    names = dict(enumerate([*_UNITS.split(), *_MORE_UNITS.split()]))
    names |= {10 * number: ten for number, ten in enumerate(_TENS.split(), start=2)}
    for number, name in names.items():
        if number >= _LEAST_FIGURE:
            yield str(number), name
    for number, german in enumerate(_GERMAN_UNITS.split()):
        if number >= _LEAST_FIGURE:
            yield german, names[number]


SPELLED = dict(_pairs())

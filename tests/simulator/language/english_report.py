"""How an English news report is built: sentence patterns, and the clauses and phrases that fill them.

Slots: NP noun phrase, NPL plural, N S A bare noun, plural, adjective; VT VTB VTG a transitive verb in the past,
base and -ing forms; VI VIB likewise; VP VPB VPG verb phrases; CL a clause in the past, CLM one with a modal;
PP TAIL OPEN WHEN circumstances; ORG PLACE PERSON SURNAME ROLE names; NUM BIG PCT MONEY YEAR DAY figures.
"""

from tests.simulator.language.grammar import patterns

NOUN_PHRASES = patterns("""
6* the {N}
8* the {A} {N}
3* the {A} {A} {N}
4* {AN}
3* the {S}
4* {A} {S}
2* {NUM} {A} {S}
2* {NUM} {S}
2* the {N} {PLACEP}
2* the {N} of {S}
2* the {A} {N} of {S}
2* its {A} {N}
1* their {N}
1* his {A} {N}
1* her {N}
3* {ORG}
2* {PLACE}'s {N}
1* {PLACE}'s {A} {N}
1* {ORG}'s {N}
1* the {PLACE} {N}
2* {BIG} {S}
1* more than {BIG} {S}
1* several {A} {S}
1* dozens of {S}
1* hundreds of {A} {S}
1* most of the {S}
1* many {S}
1* a number of {S}
1* a series of {A} {S}
1* one of the {A} {S}
1* any {N}
1* no {N}
1* some {A} {S}
1* both {S}
1* {N} and {N}
1* {S} and {S}
1* {A} {N}
""")

BARE_PHRASES = patterns("""
3* {N}
3* {A} {N}
1* {A} {A} {N}
1* {N} of {S}
""")

PLURAL_PHRASES = patterns("""
3* {A} {S}
2* {S}
2* {NUM} {S}
1* many {S}
1* some {A} {S}
1* {BIG} {S}
""")

PLACE_PHRASES = patterns("""
in {PLACE}
near {PLACE}
of {PLACE}
outside {PLACE}
""")

ROLE_PHRASES = patterns("""
{AA} {ROLE}
{AROLE} at {ORG}
the {ROLE} of {ORG}
a former {ROLE}
{AROLE} who {VP}
""")

TIMES = patterns("""
6* on {DAY}
2* last {DAY}
1* late on {DAY}
1* early {DAY}
1* earlier this week
1* last month
1* in {MONTH}
1* in {YEAR}
1* this year
1* {NUM} {UNIT} ago
1* at {CLOCK} on {DAY}
1* yesterday
1* for the {ORDINAL} time
1* in late {MONTH}
""")

SOURCINGS = patterns("""
{SURNAME} said
officials said
{NP} said
{ORG} said
a spokesman said
the {ROLE} added
""")

VERB_PHRASES = patterns("""
9* {VT} {NP}
3* {ADV} {VT} {NP}
3* {VT} {NP} {PP}
3* {VT} {NP} and {VT} {NP}
2* {VI}
2* {VI} {PP}
2* {VI} {ADV}
2* had {VT} {NP}
2* had been {VT} {PP}
2* had been {VT} by {NP}
2* had been {ADV} {VT} by {NP}
2* wanted to {VPB}
1* agreed to {VPB}
1* refused to {VPB}
1* tried to {VPB}
1* planned to {VPB}
1* had been expected to {VPB}
1* had been forced to {VPB}
1* had failed to {VPB}
1* helped {VTB} {NP}
1* began {VPG}
1* stopped {VPG}
1* kept {VPG}
1* considered {VPG}
1* proved {A}
1* remained {A} {PP}
1* became {A}
1* led to {NP}
1* depended on {NP}
1* relied on {NP}
1* called for {NP}
1* accounted for {PCT} of {NP}
1* cost {MONEY}
1* rose by {PCT}
1* fell {PCT} {PP}
1* could not {VTB} {NP}
1* did not {VTB} {NP}
1* never {VT} {NP}
1* grew more {A}
1* turned out to be {A}
1* had little to do with {NP}
1* insisted on {NP}
1* ran out of {S}
1* waited for {NP}
1* came under {N}
""")

BASE_PHRASES = patterns("""
8* {VTB} {NP}
2* {VTB} {NP} {PP}
2* {ADV} {VTB} {NP}
1* {VTB} {NP} and {VTB} {NP}
1* {VIB}
1* {VIB} {PP}
1* be {VT} by {NP}
1* {VTB} {NP} without {VPG}
1* {VTB} {NP} before {VPG}
1* keep {VPG}
1* pay for {NP}
1* deal with {NP}
1* cope with {NP}
1* be {A}
""")

ING_PHRASES = patterns("""
8* {VTG} {NP}
2* {VTG} {NP} {PP}
1* {ADV} {VTG} {NP}
1* {VTG} {NP} and {VTG} {NP}
1* being {VT} by {NP}
1* trying to {VPB}
1* having {VT} {NP}
1* failing to {VPB}
""")

CLAUSES = patterns("""
12* {NP} {VP}
2* {PERSON} {VP}
2* {SURNAME} {VP}
1* {ORG} {VP}
1* there was {AN} {PP}
1* there were {NPL} {PP}
1* it {VP}
1* they {VP}
1* {NPL} {VP}
1* neither {NP} nor {NP} {VP}
""")

MODAL_CLAUSES = patterns("""
5* {NP} would {VPB}
3* {NP} could {VPB}
2* {NP} might {VPB}
2* {NP} should {VPB}
2* {NP} had to {VPB}
1* {NP} must {VPB}
1* {NP} would not {VPB}
1* {ORG} will {VPB}
1* it would {VPB}
1* they could {VPB}
""")

PREPOSITIONAL = patterns("""
3* in {PLACE}
2* near {PLACE}
1* outside {PLACE}
1* across {PLACE}
2* in {NP}
2* at {NP}
2* for {NP}
2* with {NP}
1* under {NP}
1* against {NP}
1* despite {NP}
1* because of {NP}
1* ahead of {NP}
1* without {NP}
1* through {NP}
1* between {NP} and {NP}
1* during {NP}
1* from {NP}
1* over {NP}
1* on {DAY}
2* in {MONTH}
1* in {YEAR}
1* last year
1* this week
1* earlier this month
1* for {NUM} {UNIT}
1* within {NUM} {UNIT}
1* by {PCT}
""")

TAILS = patterns("""
2* _after {VPG}
2* _after {CL}
2* _before {VPG}
2* _because {CL}
2* _while {CL}
2* , {VPG}
1* , which {VP}
1* , which {VP} {PP}
2* _as {CL}
1* _although {CL}
1* , even though {CL}
1* _until {CL}
1* _unless {CL}
1* _so that {CLM}
1* _in order to {VPB}
1* _to {VPB}
1* , but {CL}
2* , and {CL}
1* , although {CLM}
1* , despite {NP}
1* , according to {NP}
1* , {SOURCED}
1* , officials said
1* , a move that {VP}
1* , raising questions about {NP}
1* _{PP} {PP}
""")

OPENINGS = patterns("""
2* on {DAY},
1* late on {DAY},
1* in {MONTH},
1* in {YEAR},
1* since {YEAR},
2* in {PLACE},
1* last month,
1* at the time,
1* after {VPG},
2* after {CL},
1* before {VPG},
1* despite {NP},
2* when {CL},
1* while {CL},
1* although {CL},
1* if {CLM},
1* as {CL},
1* because {CL},
1* under {NP},
1* with {NP},
1* for {NUM} {UNIT},
1* {NUM} {UNIT} later,
1* meanwhile,
1* however,
1* in addition,
1* as a result,
1* by contrast,
1* so far,
1* unlike {NP},
1* like {NP},
1* for {NP},
1* according to {NP},
1* in response to {NP},
1* under pressure from {NP},
1* to {VPB},
1* {ADV},
""")

SENTENCES = patterns("""
70* {CL} {PP}.
45* {CL} {WHEN}.
60* {CL}{TAIL}.
40* {CL} {PP}{TAIL}.
40* {OPEN} {CL}.
40* {OPEN} {CL} {PP}.
30* {OPEN} {CL}{TAIL}.
6* {OPEN} {CLM}.
8* {CLM}{TAIL}.
2* {CLM} if {CL}.
1* {NP}, {AN}, {VP}.
1* {NP}, which {VP}, {VP}.
1* {NP} that {VP} {VP}.
1* {NPL} who {VP} {VP} {PP}.
2* {PERSON}, {ROLEA} {PP}, {VP}.
2* {PERSON}, {AGE}, {VP} {WHEN}.
1* {PERSON}, who {VP}, {VP}.
1* {ROLE} {PERSON} {VP} {WHEN}.
1* {NP} said {CLM}.
2* {NP} said {CL}.
1* {SURNAME} said {CL} {WHEN}.
1* {ORG} said it {VP}.
1* {ORG} said on {DAY} that {CLM}.
1* {ORG} announced {WHEN} that {CLM}.
1* officials said {CL} {PP}.
1* police said {CL}.
1* witnesses said {CL} {PP}.
1* analysts said {CLM}{TAIL}.
1* the {A} {N} found that {CL}.
1* {AN} found that {PCT} of {S} {VP}.
1* {ORG} reported {AN} {PP}.
1* {NP} told reporters that {CLM}.
1* it was not clear whether {CL}.
1* it was unclear how {NP} {VP}.
1* it is the {ORDINAL} time that {NP} {VP}.
1* it was the {A} {N} that {VP}.
1* what {VP} {VP}, {SURNAME} said.
1* the question is whether {NP} will {VPB}.
1* at least {BIG} {S} {VP} {PP}.
1* about {BIG} {S} {VP}{TAIL}.
1* more than {PCT} of {S} {VP}.
1* nearly {BIG} {S} were {VT} {PP}.
1* {NP} cost {MONEY}, {PCT} more than {NP}.
1* {NP} rose {PCT} to {MONEY} {WHEN}.
1* {NP} fell by {PCT} {PP}, {VPG}.
1* the {N} is worth {MONEY} and {VP}.
1* {ORG} posted a loss of {MONEY} {PP}.
1* shares in {ORG} closed {PCT} lower at {DECIMAL}.
1* of the {BIG} {S}, {NUM} {VP}.
1* among them was {AN} that {VP}.
1* among the {S} were {NPL} who {VP}.
1* nor did {NP} {VTB} {NP}.
1* only {NUM} {S} {VP}{TAIL}.
1* not all of the {S} {VP}.
1* no one {VP} {PP}.
1* others {VP} {PP}.
1* some {VP}; others {VP}.
1* {CL}; {CL}.
1* {CL}, and {CL}, and {CL}.
1* either {CL} or {CL}.
1* the more {S} {VP}, the more {NP} {VP}.
1* as {NP} {VP}, {NP} {VP}.
1* {VPG} {PP} {VP}.
1* {VPG}, {NP} {VP}.
1* {VT} by {NP}, {NP} {VP}.
1* there is little {N} that {CLM}.
1* there are {NPL} who {VP}, and {NPL} who {VP}.
1* critics of {NP} say it {VP}.
1* supporters of {NP} say it {VP}.
1* opponents argue that {CL}.
1* {NP} had {VT} {NP} since {YEAR}.
1* {NP} had already {VT} {NP} {PP}.
1* {ORG}, founded in {YEAR}, {VP}.
1* {ORG}, which employs {BIG} {S}, {VP}.
1* {PLACE}, {AN} of {BIG} people, {VP}.
1* the U.S. {N} {VP} {WHEN}.
1* the U.S. and {PLACE} {VP} {PP}.
1* a U.S. {N} {VP}{TAIL}.
1* at {CLOCK} on {DAY}, {CL}.
1* shortly after {CLOCK}, {CL}.
1* {NP} will be asked to {VPB} {WHEN}.
1* {NP} may {VPB} on {DAY}.
1* {CL}, {SURNAME} said in {AN}.
1* {SURNAME} has denied {VPG}.
1* {SURNAME} was {VT} in {YEAR} after {VPG}.
1* {SURNAME}, who has {VT} {NP} since {YEAR}, {VP}.
3* {STOCK}
""")

STOCK_SENTENCES = patterns("""
The investigation is ongoing.
No one was injured.
It was not immediately clear what caused the {N}.
The cause of the {N} is under investigation.
This is a developing story.
The company declined to comment.
A spokeswoman did not immediately return a call seeking comment.
The two sides are expected to meet again next week.
No charges have been filed.
Police are asking anyone with information to come forward.
3* {SURNAME} did not respond to requests for comment.
3* a spokesman for {ORG} declined to comment.
3* {ORG} did not immediately respond to a request for comment.
3* {ORG} said in a statement on {DAY} that {CLM}.
3* the {N} spoke on condition of anonymity because {CL}.
3* there was no immediate comment from {ORG}.
1* {NP} could not be reached for comment on {DAY}.
1* further details were not immediately available.
1* an investigation is under way {PP}.
""")

HEADLINES = patterns("""
{N} {VP}
{ORG} {VP}
{A} {N} {VP} {PP}
{PLACE} {N} {VP}
{SURNAME} {VP} {PP}
{S} {VP} {PP}
{NUM} {S} {VP} {PP}
{ORG} to {VPB}
{NPL} {VP}
How {NP} {VP}
Why {NP} {VP} {PP}
Questions over {NP} {PP}
{PLACE}: {NP} {VP}
{ORG} {VP}, {SURNAME} says
""")

"""How English speakers speak: sentence patterns of statements and answers, and the words that attribute them.

Slots as in `english_report`, with PV a verb phrase in the plain present after "we" or "they".
"""

from tests.simulator.language.grammar import patterns, terms

PRESENT_PHRASES = patterns("""
6* {VTB} {NP}
2* have {VT} {NP}
2* will {VPB}
2* want to {VPB}
2* need to {VPB}
1* cannot {VPB}
1* are {VPG}
1* have to {VPB}
1* refuse to {VPB}
1* keep {VPG}
1* know that {CL}
1* hope to {VPB}
""")

SHORT = patterns("""
we will {VTB} {NP}
we never {VT} {NP}
I {VT} {NP} myself
they {VT} {NP} {PP}
nobody {VT} {NP}
this is {AN}
it was {AN} for us
that {N} was {A}
you cannot {VTB} {NP}
we must {VTB} {NP} now
{NP} will be {A}
{NP} had not been {A}
we are {A} and {A}
I have never {VT} {NP}
the {N} belongs to {NP}
they should {VTB} {NP}
who {VT} {NP}?
no {N} can {VTB} {NP}
let us {VTB} {NP}
we all {VT} {NP}
the {S} are {A}
there is no {A} {N}
do not {VTB} {NP}
we simply {VT} {NP}
my {N} {VT} {NP}
""")

MEDIUM = patterns("""
we {PV} and we {PV}
I think that {CLM}
I believe {CLM}
we have {NUM} {S} and {PV}
what we need is {NP} that {VP}
we are not going to {VPB}
I am not going to {VPB}
I do not believe that {CL}
it is {A} that {CL}
there is {AN} {PP}, and we {PV}
if {CL}, we will {VPB}
when {CL}, we {PV}
you have to {VPB} {PP}
our {S} {PV} {PP}
{NP} {VP}, and that is {A}
nobody told us that {CL}
I can tell you that {CL}
the {N} should never have {VT} {NP}
this {N} is about {NP}, not {NP}
it is time to {VPB}
we owe {NP} to our {S}
my {S} {PV}, and so do I
we did not {VTB} {NP} {PP}
we have been {VPG} since {YEAR}
in {NUM} {UNIT} we will {VPB}
{PCT} of our {S} {PV}
people are {A} because {CL}
I want {NP} to {VPB}
our {N} is to {VPB}
they promised to {VPB}, but they {VP}
let me be {A}: {CLM}
there were {NUM} {S} {PP} and nobody {VT} {NP}
we cannot {VPB} while {CL}
they {PV}, and we {PV}
the {A} thing is to {VPB}
every {N} in {PLACE} {VP}
""")

LONG = patterns("""
we {PV}, and we {PV}, because {CL}
I said in {YEAR} that {CLM}, and I still {PV}
if we do not {VPB}, then {CLM} and {CLM}
I have spoken with {NP} and with {NP}, and {CL}
what worries me is not that {CL} but that {CL}
we will {VPB} until {CL}, and we will not {VPB}
after {NUM} {UNIT} of {VPG}, our {S} {PV}
you {PV} when {CL}, and you {PV} when {CL}
I do not know whether {CL}, but I know that {CL}
the {S} who {VP} deserve {NP}, and they deserve it {PP}
{CL}, and that is why we {PV} {PP}
we lost {NUM} {S} {PP}, and I do not want to {VPB}
nobody in this {N} {VT} {NP}, and nobody should {VPB}
for {NUM} {UNIT} we {VT} {NP}, and now {CL}
when I {VT} {NP}, I saw {NP} and {NP} {PP}
our {N} is {A}, our {S} are {A}, and we {PV}
""")

LABELS = patterns("""
{AA} {N} of {S}
{AN} without {N}
{AN} in {A} {N}
the {A} {N} of {A} {S}
{AN} for our {S}
not {AN} but {AN}
the {ORDINAL} {N} of many {A} {S}
{AA} and {A} {N}
{A}, {A} and {A}
nothing but {A} {S}
""")

SAYINGS = terms("""
said said said said said said said said added warned argued insisted explained wrote stated
acknowledged announced declared noted recalled complained conceded replied stressed
""")

# What stands before a quotation, the sign at its end inside the marks, and what stands after it.
AFTER = (
    ("", ",", " {SAID} {WHO}."),
    ("", ",", " {WHO} {SAID}."),
    ("", ",", " {WHO} {SAID} {WHEN}."),
    ("", ",", " {SAID} {WHO}, {VPG}."),
    ("", ",", " {WHO} said in {AN}."),
    ("", ",", " {WHO} told reporters {PP}."),
    ("", ",", " {WHO} said in a statement."),
    ("", ",", " {WHO} said during {AN} {PP}."),
)
BEFORE = (
    ("{WHO} {SAID}: ", ".", ""),
    ("{WHO} {SAID}, ", ".", ""),
    ("{OPEN} {WHO} said: ", ".", ""),
    ("in a statement, {WHO} said, ", ".", ""),
    ("{WHO} told reporters: ", ".", ""),
    ("according to {WHO}, ", ".", ""),
    ("asked about {NP}, {WHO} said: ", ".", ""),
    ("{WHO} put it this way: ", ".", ""),
)
THAT = (
    ("{WHO} said that ", "", "."),
    ("{WHO} told reporters that ", "", " {PP}."),
    ("{WHO} insisted that ", "", "."),
    ("{WHO} {SAID} {WHEN} that ", "", "."),
    ("{WHO} argued that ", "", ", {VPG}."),
)
FRAGMENT = (
    ("{WHO} spoke of ", "", " {PP}."),
    ("{WHO} described {NP} as ", "", "."),
    ("{WHO} called {NP} ", "", "."),
    ("{WHO} warned of ", "", " {PP}."),
    ("{WHO} accused {NP} of being ", "", "."),
)
SPLIT = (
    ("", ",", " {SAID} {WHO}."),
    ("", ",", " {WHO} said."),
    ("", ",", " {WHO} told reporters {WHEN}."),
    ("", ",", " {WHO} said, {VPG}."),
)
INTERPOSED = (
    ("", ",", " {WHO} {SAID},"),
    ("", ",", " {SAID} {WHO},"),
    ("", ",", " {WHO} told reporters,"),
)
PARAPHRASED = (
    ("", ",", " {WHO} said, adding that {CLM}."),
    ("", ",", " said {WHO}, who also promised to {VPB}."),
    ("", ",", " {WHO} told reporters, and went on to say that {CL}."),
)
BARE = (
    ("{WHO} said: ", ".", ""),
    ("{WHO} said ", ".", ""),
    ("{WHO} told reporters that ", ".", ""),
    ("", ".", ""),
    ("according to {WHO}, ", ".", ""),
)
CREDITS = patterns("""
the {N} was first reported by {PAPER}.
{PAPER} reported on {DAY} that {CL}.
according to {PAPER}, {CL}.
{CL}, {PAPER} reported.
as first reported by {PAPER}, {CL}.
""")

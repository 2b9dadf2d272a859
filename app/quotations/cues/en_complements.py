"""What English words reports stand before what is reported, by how the reported words begin.

Wider than the cues of direct speech: "supports", "hopes" and "was accused of" give nobody words between marks.
Chosen on the train split by how often what follows is somebody's.
"""

from app.quotations.cues.table import Complements, words

_SAID = words("said say says saying suggest suggests suggested suggesting show shows showed showing")

ENGLISH_COMPLEMENTS = Complements(
    clause=_SAID
    | words(
        "acknowledge acknowledged acknowledges acknowledging added adding admit admits admitted admitting",
        "agree agrees agreed allege alleges alleged alleging announced announces announcing argue argued",
        "argues arguing assert asserts asserted asserting assertion assumption assurances aware belief",
        "believe believed believes believing cautioned charged claim claimed claims claiming clarified clear",
        "complained complaints concede conceded concedes conceding concern concerned conclude concluded",
        "concludes concluding confident confirmed confirms contends contended convinced declared declares",
        "declaring demonstrated denied denies denying doubt doubts emphasized emphasizes emphasizing",
        "estimated estimates explain explained explains explaining fear feared fears fearing find finds",
        "found hints hinted hope hoped hopes hoping hopeful imply implies implied implying indicate",
        "indicated indicates indicating insist insisted insists insisting insistence joked judge know knows",
        "learned maintain maintained maintains maintaining mean mention mentioned note noted notes noting",
        "optimistic out point predicted predicts predicting promised recalled recalls recalling recognize",
        "recognizes reiterated reiterates reported reports reporting responded reveal revealed reveals ruled",
        "saw signaled signals stated stating stressed stresses stressing suggestion suspected",
        "testified think thinks thinking thought told tweeted tweeting understanding unaware vowed warn",
        "warned warning warns worried worry worries wrote writes writing agreement case conference idea interview",
        "reporters rumors statement surprise",
    ),
    question=words(
        "about ask asked asking asks decided deciding describe described determine determining discuss",
        "explain explained explaining explains know knowing knows learned note noted question questioned",
        "questioning questions recalled said say saying says see show showing shows sure tell understand wonder",
        "wondered wondering wonders",
    ),
    infinitive=words(
        "acquiesced agree agreed aiming aims alluded alluding appear appeared appears asked eager expect",
        "expected expecting expects hoped hopes hoping inclination intend intends likened looked looking",
        "looks offered offering opted planned planning plans pledge pledged pledges pledging point pointed",
        "pointing points prefer promise promised promises promising proposed refer reference referred",
        "referring refers reluctance required respond responded seek seeking seeks seem seemed seems sought",
        "threaten threatened threatening threatens urged vow vowed vowing vows want wanted wants decided",
        "determined desire unwillingness refusing meant known like",
    ),
    preposition=words(
        "agree agreed angry apologize apologized balked boast boasted boasts brag bragged call called",
        "calling calls commented commenting complained complaining concerned confident critic critical",
        "criticized criticism disagree disagreed disagreements doubts estimates footage hinted hints joke",
        "joked joking known mention mum opinion opinions pleased praise pushing regarded seen shrugged sided",
        "skeptical speculate speculated supportive swipes talk talked talking talks thoughts vouched wary",
        "weighed worried questions asked comment favor words advocate interested charged pushed assured",
        "seemed seems seem focuses touched assessment proposals warned sparred described faith believe blame",
        "nominated comfortable consensus nervous unhappy satisfied impressed trust",
    ),
    subject=_SAID
    | words(
        "announced believe believes believing claim claimed claims claiming confirmed expect fear hope hopes",
        "indicated insist insisted insists know learned noted noting reported think thinks thinking",
    ),
    object=_SAID
    | words(
        "accuse accused accuses accusing acknowledge acknowledged acknowledges acknowledging announce",
        "announced announces announcing applauded applauding argue argued argues arguing assailed attacked",
        "backed backing bashed bashing believe believes believing bemoaned blame blamed",
        "blames blaming blast blasted blasting blasts called calling cite cited cites citing claim claimed",
        "claiming claims compared comparing condemn condemned condemning condemns congratulated",
        "congratulating consider considered considers contrasting crediting criticize criticized criticizes",
        "criticizing declare declared declares declaring decried decrying defended defending defends",
        "demanded demanding demands denied denies denounce denounced denounces denouncing deny denying",
        "describe described describes describing detailing discuss discussed dismiss dismissed",
        "dismisses dismissing doubt downplayed emphasized emphasizing encouraged encouraging endorse endorsed",
        "endorses endorsing expect expects explain explained explaining explains expressed expressing fear",
        "feared fears foresee highlight highlighted highlighting hope hopes hoping identified insist insisted",
        "insists knocked lambasted lambasting lamented likened likening listed listing lists mention",
        "mentioned mentioning mentions mocked mocking mocks named nominated note noted notes noting oppose",
        "opposed opposes ordered outlined outlining portray portrayed portraying portrays praise",
        "praised praises praising preferred proposed proposes proposing question questioned questioning",
        "quoted quoting rebuked rebut recalled recalling recalls recommended recounted recounting referenced",
        "referencing reiterated reiterating rejected rejecting rejects repeat repeated repeating",
        "reported retweeted reveal revealed reveals ridiculed ridiculing see sees slam slammed slamming slams",
        "stressed stressing supported supports tell thank thanked thanking think thinks tout",
        "touted touting touts tweeted tweeting underscored underscoring urge urged urges voiced want",
        "wanted wants welcomed allowed answer asked asking challenged clarify delivering disavow disavowed",
        "embraced encourage exposed ignored offering persuade predicted promised recognize reminded seen",
        "warned",
    ),
    plain=_SAID
    | words(
        "accused accusing acknowledged announced appeared argue argued argues asked asking assured blame",
        "blamed blames cite cited cites citing considered criticize criticized criticizing deciding deemed",
        "denounced describe described describes describing discovered discuss dismissed endorse endorsed",
        "envision favor highlighted hope hopes insist laying lays mention noting oppose opposed opposes",
        "ordered pointed pointing posted predicted predicting prefer proposed proposing ranking recalled",
        "recalling rejected reported resist reveal see seeking seeks seemed seems sees supported supports",
        "tweeted tweeting urged wanted wants believes called claims estimates express feel finds offered",
        "offering reportedly requested sounded tell thought",
    ),
)

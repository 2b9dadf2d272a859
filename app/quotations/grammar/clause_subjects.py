"""Who is the subject of a German verb.

One constituent stands in front of the finite verb of a main clause. Where that is no subject - "Am Montag", "Im
Bericht", a whole clause - the subject stands behind the verb. A subordinate clause opens with its subject.
"""

from collections.abc import Sequence

from app.quotations.cues.table import Cues, endings
from app.quotations.cues.table import words as table
from app.quotations.grammar.clauses import (
    AUXILIARIES,
    CLOSES,
    COORDINATORS,
    REACH,
    SUBORDINATORS,
    Clause,
    behind_coordinator,
    clause_of,
    segment_start,
)
from app.quotations.grammar.documents import document_near
from app.quotations.grammar.finite import finite_verb, has_verb_form
from app.quotations.grammar.nominals import PREPOSITIONS, SURE, first_nominal, opening_nominal
from app.quotations.grammar.phrases import Phrase, is_name, is_skipped, phrase_end, starts_phrase
from app.quotations.grammar.subjects import likeness, main_subject
from app.quotations.grammar.words import Word

_PASSIVE = table("wird werden wurde wurden worden")
_ADVERBIAL = ("end", "weise", "lich", "ig", "ings", "mals", "gemäß", "dessen")
_OPENERS = table("besorgt ebenso ähnlich enttäuscht erfreut überrascht erleichtert empört")
_WANTS = table("will wollen wollte wollten möchte möchten")
_REACTIONS = endings(
    "kritik zustimmung unterstützung lob widerspruch rückendeckung beifall applaus ablehnung protest zuspruch schelte",
    "gegenwind skepsis warnung warnungen mahnung mahnungen spott vorwürfe hilfe töne worte",
)
_OF = table("von vom")
_WHERE = table("in im auf")
_OWN = table("sein seine ihr ihre")
_THINGS = table(
    "dies das dieses beides was"
)  # alone before a verb: what was said, where somebody stands behind
_DEMONSTRATIVES = table("diese dieser letzterer letztere")
_NOMINATIVES = table("der die das welcher welche welches")


def clause_subject(words: Sequence[Word], cue: int, cues: Cues) -> Phrase | None:
    """The subject of the verb at `cue`; in the passive, by whom."""
    if words[cue].low in SUBORDINATORS:
        return first_nominal(words, cue + 1, len(words), cues)
    if cue and words[cue - 1].low == "er":
        return Phrase(cue - 1, cue)
    clause = clause_of(words, cue)
    passive = _is_passive(words, clause, cue, cues)
    if passive:
        agent = _agent(words, clause.first, cue, cues)
        if agent is not None:
            return agent
    if clause.subordinate:
        return _opening_subject(words, clause, cue, cues)
    subject = _of_main_clause(words, clause, cue, cues)
    if subject is None and words[clause.first].low in _WHERE:
        return document_near(words, cue, cues)  # "In dem Papier wird gefordert, ..."
    return subject


def colon_subject(words: Sequence[Word], colon: int, cues: Cues) -> Phrase | None:
    """Who introduces what follows a colon, with a verb that is no cue or with none."""
    verb = finite_verb(words, 0, colon, cues)
    if verb is None:
        return None
    if words[verb].low in cues.impersonal:
        return document_near(words, verb, cues)
    reacting = _reacting(words, verb, colon, cues)
    if reacting is not None:
        return reacting
    subject = _of_main_clause(words, Clause(segment_start(words, verb), verb, False), verb, cues)
    if subject is not None and words[subject.first].low in _OWN and likeness(words, subject, cues) <= SURE:
        return Phrase(subject.first, subject.first + 1)  # "Seine Sorge ist groß: „...“"
    return subject


def _reacting(words: Sequence[Word], verb: int, colon: int, cues: Cues) -> Phrase | None:
    """ "Kritik kam von Ilse Brandt: „...“": who is behind what a noun of the answer in front names."""
    if not any(word.low.endswith(_REACTIONS) and word.text != word.low for word in words[:verb]):
        return None
    for at in range(verb + 1, colon - 1):
        if words[at].low in _OF and starts_phrase(words, at + 1, cues):
            return Phrase(at + 1, min(colon, phrase_end(words, at + 1, cues)))
    return None


def listed_subject(words: Sequence[Word], mark: int, cues: Cues) -> Phrase | None:
    """ "..., und Ministerin Brandt: „...“", "..., Ilse Brandt („...“)": a name alone between a comma and the mark."""
    last = segment_start(words, mark)
    bare = opening_nominal(words, behind_coordinator(words, last), mark, cues) if last else None
    if bare is None or bare.last != mark or likeness(words, bare, cues) <= SURE:
        return None
    return bare if is_name(words, bare, cues) else _name_before(words, last - 1, cues) or bare


def _name_before(words: Sequence[Word], comma: int, cues: Cues) -> Phrase | None:
    """ "Ilse Brandt, Leiterin der Werft: „...“"."""
    first = segment_start(words, comma)
    name = Phrase(first, comma)
    return name if comma - first > 1 and is_name(words, name, cues) else None


def planning_subject(words: Sequence[Word], place: int, cues: Cues) -> Phrase | None:
    """ "Brandt will „...“": who wants what the stretch at `place` tells."""
    for at in range(place - 1, max(0, place - REACH), -1):
        if words[at].low in _WANTS:
            subject = clause_subject(words, at, cues)
            return subject if subject and likeness(words, subject, cues) else None
    return None


def inverted_subject(words: Sequence[Word], verb: int, cues: Cues) -> Phrase | None:
    """Who stands right behind a verb that no table knows: "“...“, stichelte Brandt"."""
    if not has_verb_form(words[verb], cues):
        return None
    first = verb + 2 if verb + 1 < len(words) and words[verb + 1].low == "sich" else verb + 1
    subject = first_nominal(words, first, len(words), cues)
    near = subject is not None and subject.first <= first + 1
    return subject if subject and near and likeness(words, subject, cues) >= SURE else None


def passive_agent(words: Sequence[Word], first: int, end: int, cues: Cues) -> Phrase | None:
    """By whom, between two places of a passive clause."""
    return _agent(words, first, end, cues)


def is_agentless(words: Sequence[Word], cue: int, cues: Cues) -> bool:
    """ "Der Plan wird als „...“ bezeichnet": nobody is named who does."""
    clause = clause_of(words, cue)
    return _is_passive(words, clause, cue, cues) and _agent(words, clause.first, cue, cues) is None


def _is_passive(words: Sequence[Word], clause: Clause, cue: int, cues: Cues) -> bool:
    return clause.finite != cue and words[clause.finite].low in _PASSIVE and words[cue].low not in cues.citing


def _opening_subject(words: Sequence[Word], clause: Clause, cue: int, cues: Cues) -> Phrase | None:
    """The first phrase of a subordinate clause that can be its subject; a relative pronoun stands for its noun."""
    head = words[clause.first].low
    if head == "wie" and words[clause.first + 1].stretch >= 0:
        return Phrase(clause.first + 1, clause.first + 2)  # "Wie „Die Wacht“ berichtet"
    inner = first_nominal(words, clause.first + 1, min(clause.finite, cue), cues)
    if head in SUBORDINATORS or head not in _NOMINATIVES:
        return inner
    if inner is not None and head != "der" and likeness(words, inner, cues) >= SURE + 1:
        return inner
    return _noun_before(words, clause.first - 1, cues) or inner


def _noun_before(words: Sequence[Word], comma: int, cues: Cues) -> Phrase | None:
    """What a relative pronoun behind the comma refers to."""
    first = segment_start(words, comma)
    best = None
    at = first
    while at < comma:
        if starts_phrase(words, at, cues) and words[at].stretch < 0:
            end = min(comma, phrase_end(words, at, cues))
            best = Phrase(at, end)
            at = max(end, at + 1)
        else:
            at += 1
    return best


def _agent(words: Sequence[Word], first: int, cue: int, cues: Cues) -> Phrase | None:
    """Whoever stands behind "von"; behind a noun, only somebody: else "von" belongs to the noun."""
    best = None
    for at in range(first, cue - 1):
        if words[at].low in ("von", "vom", "durch") and starts_phrase(words, at + 1, cues):
            phrase = Phrase(at + 1, min(cue, phrase_end(words, at + 1, cues)))
            if words[at - 1].text == words[at - 1].low:
                return phrase
            best = phrase if likeness(words, phrase, cues) > SURE else best
    return best


def _of_main_clause(words: Sequence[Word], clause: Clause, cue: int, cues: Cues) -> Phrase | None:
    before = _prefield(words, clause, cues)
    end = len(words) if clause.finite == cue else cue
    if words[cue].low in cues.citing:
        return _quoted_object(words, clause.finite + 1, end, cues) or before
    joined = clause.finite > 0 and words[clause.finite - 1].low in COORDINATORS
    behind = first_nominal(words, clause.finite + 1, end, cues) if not joined else None
    if before is None and behind is None and clause.finite and words[clause.finite - 1].stretch >= 0:
        return Phrase(clause.finite - 1, clause.finite)  # "„Die Wacht“ berichtet"
    if before is None or behind is None:
        return before or behind
    if before.last - before.first == 1 and words[before.first].low in _THINGS:
        return behind
    left, right = likeness(words, before, cues), likeness(words, behind, cues)
    parted = clause.first == clause.finite and behind.first == clause.finite + 1
    if parted and right and _is_clause(words, before, cues):
        return behind  # "Sie sei gesund, sagte der Arzt"
    told = words[before.first].low == "der" and words[before.last - 1].stretch >= 0
    if told and right > SURE:
        return behind  # "Der „Wacht“ sagte Ilse Brandt"
    if words[behind.first].low == "er" or (_is_adverbial(words, before) and right >= SURE):
        return behind
    if left and words[behind.last - 1].stretch >= 0:
        right = 0  # "Die Partei nannte das „...“"
    masculine = words[behind.first].low == "der" and behind.first == clause.finite + 1
    return behind if left < SURE and (right > left or (right and masculine)) else before


def _quoted_object(words: Sequence[Word], first: int, end: int, cues: Cues) -> Phrase | None:
    """ "Der Sender zitierte den Minister": who is cited speaks."""
    at = first
    while at < end and words[at].stretch < 0 and words[at].text not in CLOSES:
        if words[at].low in cues.prepositions or words[at].low in PREPOSITIONS:
            return None
        if starts_phrase(words, at, cues):
            return Phrase(at, min(end, phrase_end(words, at, cues)))
        at += 1
    return None


def _is_clause(words: Sequence[Word], phrase: Phrase, cues: Cues) -> bool:
    """Whether the phrase has a verb of its own behind it, and not what belongs to a noun."""
    behind = words[phrase.last : phrase.last + REACH]
    first = behind[0]
    predicate = first.text == first.low and first.text[:1].isalpha() and first.low not in cues.prepositions
    if predicate and not is_skipped(first, cues):
        return True
    for word in behind:
        if word.text == ",":
            return False
        if word.low in AUXILIARIES or word.low in cues.reporting_mood:
            return True
    return False


def _is_adverbial(words: Sequence[Word], phrase: Phrase) -> bool:
    """ "Abschließend", "Erwartungsgemäß": one large word at the head of a line may be an adverb."""
    alone = phrase.last == 1 or words[1].low in ("für", "zu")
    return phrase.first == 0 and alone and (words[0].low in _OPENERS or words[0].low.endswith(_ADVERBIAL))


def _prefield(words: Sequence[Word], clause: Clause, cues: Cues) -> Phrase | None:
    """The subject in front of the finite verb, where what stands there can be one."""
    first, finite = clause.first, clause.finite
    if first == finite:
        return _over_pause(words, finite, cues)
    at = behind_coordinator(words, first)
    if at == finite:  # "..., und sagte": the subject of the clause before
        return _over_pause(words, first, cues)
    if at + 1 == finite and words[at].low in _DEMONSTRATIVES:
        return Phrase(at, finite)
    joint = _last_joint(words, at, finite, cues)
    if joint is not None:
        return opening_nominal(words, at, joint, cues) or main_subject(words, joint, cues)
    return opening_nominal(words, _behind_clause(words, at, finite, cues), finite, cues)


def _behind_clause(words: Sequence[Word], first: int, finite: int, cues: Cues) -> int:
    """ "Der Rat tagt und Brandt sagt": behind the coordinator that parts two clauses, else `first`."""
    phrase = opening_nominal(words, first, finite, cues)
    for at in range(finite - 2, first + 1, -1):
        if words[at].low in COORDINATORS and (phrase is None or phrase.last < at):
            return at + 1 if opening_nominal(words, at + 1, finite, cues) else first
    return first


def _last_joint(words: Sequence[Word], first: int, finite: int, cues: Cues) -> int | None:
    """The coordinator right before the verb: "lobte den Plan und nannte ihn"."""
    at = finite - 1
    while at > first and is_skipped(words[at], cues):
        at -= 1
    return at if at > first and words[at].low in COORDINATORS else None


def _over_pause(words: Sequence[Word], at: int, cues: Cues) -> Phrase | None:
    """What stands before a verb that follows a comma: a subject with its apposition, or a whole clause."""
    first = at
    while first > 0 and at - first < REACH and words[first - 1].text not in (";", ":"):
        first -= 1
    first = behind_coordinator(words, first)
    if first >= at - 1 or words[first].low in SUBORDINATORS:
        return None
    phrase = opening_nominal(words, first, at, cues)
    return _apposition(words, phrase, at, cues) or phrase if phrase else None


def _apposition(words: Sequence[Word], phrase: Phrase, end: int, cues: Cues) -> Phrase | None:
    """The name behind a description: "Der Vorsitzende, seit Mai im Amt, Ilse Brandt,"."""
    for at in range(phrase.last, end - 2):
        if words[at].text == ",":
            name = Phrase(at + 1, phrase_end(words, at + 1, cues))
            if (
                name.last - name.first >= 2
                and is_name(words, name, cues)
                and words[name.last].text in (",", "(")
            ):
                return name
    return None

"""Which words of a line give a marked stretch to somebody: the cue, and the phrase that names the speaker."""

from collections.abc import Sequence

from app.quotations.cues.table import Cues
from app.quotations.cues.table import words as table
from app.quotations.grammar.chains import reported_by
from app.quotations.grammar.clause_subjects import clause_subject, colon_subject, is_agentless
from app.quotations.grammar.documents import document_near, is_named_document
from app.quotations.grammar.nearest import nearest_subject
from app.quotations.grammar.nominals import first_nominal
from app.quotations.grammar.participles import participle_subject
from app.quotations.grammar.passives import by_whom, is_passive
from app.quotations.grammar.phrases import Phrase, is_skipped, phrase_end, phrase_ending, starts_phrase
from app.quotations.grammar.possessed import possessed
from app.quotations.grammar.reporting import Attribution, according_heads, according_to, cue_at
from app.quotations.grammar.sayings import line_head, saying_before
from app.quotations.grammar.subjects import (
    likeness,
    main_subject,
    subject_after,
    subject_before,
)
from app.quotations.grammar.words import Word
from app.quotations.speech.verb_second import (
    called,
    closing,
    for_somebody,
    framed,
    introduced,
    inverted,
    standing,
    taken_up,
    uttered,
)

_REACH = 60  # words over which a cue governs
_NEAR = 4  # words between a stretch and the phrase that follows it
_AUXILIARIES = table(
    "hat haben hatte hatten wird wurde wurden werden will wollte soll a ont avait ha han había",
)
_AS = table("as wie comme como")
_DASHES = ("—", "–", "-")
_CLAUSE_STOPS = frozenset(";:()")


def attribution_after(words: Sequence[Word], place: int, cues: Cues, set_off: bool) -> Attribution | None:
    """What follows the stretch at `place`: "..., said Smith", "..., Smith said", "..., according to Smith".

    `set_off` says that the stretch itself ends with punctuation.
    """
    at = place + 1
    if at < len(words) and words[at].text in (",", *_DASHES):
        at += 1
    elif not set_off and not cues.inverts:
        return None
    turned = framed(words, at, cues) or called(words, place, cues) if cues.capitalised_nouns else None
    if turned is not None:
        return turned
    while at < len(words) and is_skipped(words[at], cues) and at - place < _NEAR:
        at += 1
    if at >= len(words) or words[at].stretch >= 0:
        return None
    if words[at - 1].text in _DASHES and _signs(words, at, cues):
        return Attribution(Phrase(at - 1, at), Phrase(at, phrase_end(words, at, cues)), True, True)
    source = _source_at(words, at, cues)
    if source is not None:
        return source._replace(near=True, after=True)
    if cue_at(words, at, cues):
        return _cue_behind(words, at, cues)
    if cues.capitalised_nouns and words[at].low != "wie":  # "“...“, Brandt nennt ..." begins anew
        return inverted(words, place, at, cues) or taken_up(words, at, cues) or standing(words, at, cues)
    return _subject_then_cue(words, at, cues)


def _cue_behind(words: Sequence[Word], at: int, cues: Cues) -> Attribution | None:
    """ "..., said Smith"."""
    if words[at].low in cues.participles:
        return None
    speaker = subject_after(words, at, cues) if words[at].low not in cues.untold else None
    if speaker is None and cues.capitalised_nouns and words[at].low not in cues.citing:
        found = first_nominal(words, at + 1, len(words), cues)
        speaker = found if found and found.first <= at + _NEAR else None
    if words[at].low in cues.impersonal:
        speaker = document_near(words, at, cues) or speaker
    if words[at].low in cues.citing:
        outlet = Phrase(at, at + 2) if speaker is None else speaker  # or "zitiert man"
        speaker = _cited(words, outlet, cues) or speaker
    return Attribution(Phrase(at, at + 1), speaker, True, True) if speaker else None


def _cited(words: Sequence[Word], outlet: Phrase, cues: Cues) -> Phrase | None:
    """ "zitiert das Blatt den Minister": the second phrase speaks."""
    first = outlet.last
    while first < len(words) and words[first].stretch >= 0:
        first += 1
    if first >= len(words) or words[first].low in cues.prepositions or not starts_phrase(words, first, cues):
        return None
    return Phrase(first, phrase_end(words, first, cues))


def _source_at(words: Sequence[Word], at: int, cues: Cues) -> Attribution | None:
    """ "so Smith", "laut Smith": not "So hatte ...", where a verb follows."""
    source = according_to(words, at, cues) or _source_before(words, at, cues)
    if source is None or source.speaker is None or not cues.capitalised_nouns:
        return source
    if words[at].low == "so" and at and words[at - 1].low[:1].isalnum():
        return None
    first = words[source.speaker.first]
    verbal = first.text == first.low and not starts_phrase(words, source.speaker.first, cues)
    return None if words[at].low == "so" and verbal else source


def _source_before(words: Sequence[Word], at: int, cues: Cues) -> Attribution | None:
    """ "Smiths Ansicht nach", "dem Bericht zufolge"."""
    if words[at].low in cues.introducing:
        found = saying_before(words, at, cues)
        return Attribution(*found, False, False) if found else None
    speaker = subject_before(words, at, cues) if words[at].low in cues.postposed else None
    return Attribution(Phrase(at, at + 1), speaker, False, False) if speaker else None


def _signs(words: Sequence[Word], at: int, cues: Cues) -> bool:
    """ "“...” — Dennis Cole, a diplomat": a name, and at most what he is, to the end of the line."""
    last = phrase_end(words, at, cues)
    named = last - at >= 2 and all(word.text[:1].isupper() for word in words[at:last])
    return named and (last == len(words) or words[last].text in ",.")


def _subject_then_cue(words: Sequence[Word], first: int, cues: Cues) -> Attribution | None:
    first += words[first].low in _AS
    limit = _segment_end(words, first)
    for at in range(first + 1, limit):
        if not cue_at(words, at, cues):
            continue
        speaker = subject_before(words, at, cues)
        if speaker is None or not _titled(words[first : speaker.first]):
            return None
        return Attribution(Phrase(at, at + 1), speaker, True, True)
    return None


def _titled(before: Sequence[Word]) -> bool:
    """At most a title stands before the name: "culture minister Ilse Brandt said"."""
    return len(before) <= 3 and all(word.text.isalpha() and word.text == word.low for word in before)


def _segment_end(words: Sequence[Word], first: int) -> int:
    """The next stretch, or the next mark that ends a clause, or as far as a cue can be expected."""
    end = first
    while (
        end < len(words)
        and end - first < 30
        and words[end].stretch < 0
        and words[end].text not in _CLAUSE_STOPS
    ):
        end += 1
    return end


def attribution_before(words: Sequence[Word], place: int, cues: Cues) -> Attribution | None:
    """The nearest cue before the stretch at `place`, in the same line, with its subject."""
    heads = according_heads(cues)
    evident = introduced(words, place, cues) if cues.capitalised_nouns else None
    if evident is not None:
        return evident
    at = place - 1
    while at >= 0 and place - at <= _REACH and words[at].text != ";":
        if cue_at(words, at, cues) and not cues.inverts and is_passive(words, at, cues):
            agent = by_whom(words, at, place, cues)
            if agent is not None:
                return Attribution(Phrase(at, at + 1), agent, False, False)
        elif cue_at(words, at, cues):
            return reported_by(words, _with_subject(words, at, place, cues), cues)
        source = _source_at(words, at, cues) if words[at].low in heads else None
        if source is not None:
            return source
        at -= 1
    if cues.capitalised_nouns:
        found = uttered(words, place, cues) or for_somebody(words, place, cues)
        return found or _bare_introduction(words, place, cues)
    return _bare_introduction(words, place, cues) or possessed(words, place, cues)


def _with_subject(words: Sequence[Word], cue: int, place: int, cues: Cues) -> Attribution:
    near = place - cue <= 2 or words[place - 1].text in ",:"
    speaker = None
    if words[cue].low in cues.participles:
        speaker = participle_subject(words, cue, cues)
    else:
        speaker = _subject_of_verb(words, cue, cues)
    return Attribution(Phrase(cue, cue + 1), speaker, near, False)


def _subject_of_verb(words: Sequence[Word], cue: int, cues: Cues) -> Phrase | None:
    if words[cue].low in cues.impersonal:
        document = document_near(words, cue, cues)
        if document is not None:
            return document
    behind = cue - 2 if cue >= 2 and words[cue - 1].text == "," else cue - 1
    if (
        behind >= 0
        and not cues.capitalised_nouns
        and words[behind].stretch >= 0
        and words[cue].low in cues.verbs - cues.untold
    ):
        inverted = subject_after(words, cue, cues)
        if inverted is not None:
            return inverted
    if cues.capitalised_nouns:
        found = clause_subject(words, cue, cues)
        if found is not None:
            return None if is_agentless(words, cue, cues) and not is_named_document(words, found) else found
    if cues.inverts and _closes_clause(words, cue):
        return main_subject(words, cue, cues)
    before = subject_before(words, cue, cues)
    if not cues.inverts:
        return before or nearest_subject(words, cue, cues) or main_subject(words, cue, cues)
    behind_cue = subject_after(words, cue, cues)
    if before is None or behind_cue is None:
        return (
            before
            if before and not _is_adverbial(words, before, cues)
            else behind_cue or before or main_subject(words, cue, cues)
        )
    if cues.capitalised_nouns:
        fits, other = likeness(words, before, cues), likeness(words, behind_cue, cues)
        if fits != other:
            return before if fits > other else behind_cue
    turned = words[cue - 1].text == "," or _is_adverbial(words, before, cues)
    return behind_cue if turned else before


def _is_adverbial(words: Sequence[Word], phrase: Phrase, cues: Cues) -> bool:
    """The clause opens with something else than its subject: "Am Montag sagte ...", "So sagte ..."."""
    first = phrase.first
    while (
        first > 0
        and phrase.first - first < _REACH
        and words[first - 1].stretch < 0
        and words[first - 1].text not in ",;:"
    ):
        first -= 1
    low = words[first].low
    return low in cues.prepositions or low in cues.skipped or low in ("so", "als", "wie", "nach", "laut")


def _closes_clause(words: Sequence[Word], cue: int) -> bool:
    """The cue is a participle or an infinitive at the clause's end: "hat ... gesagt:"."""
    closing = cue + 1 < len(words) and words[cue + 1].text in ",:"
    return closing and any(word.low in _AUXILIARIES for word in words[max(0, cue - _REACH) : cue])


def _bare_introduction(words: Sequence[Word], place: int, cues: Cues) -> Attribution | None:
    """ "Smith: “...”", with no verb at all."""
    if place < 2 or words[place - 1].text != ":":
        return None
    if cues.capitalised_nouns:
        subject = colon_subject(words, place - 1, cues)
        if subject is not None:
            return Attribution(Phrase(place - 1, place), subject, True, False)
    speaker = phrase_ending(words, place - 1, cues)
    if speaker is not None and cues.capitalised_nouns and speaker.first == 0:
        return Attribution(Phrase(place - 1, place), line_head(words, cues), True, False)
    remote = speaker is not None and cues.capitalised_nouns and speaker.first > 0
    if speaker is None or remote or not words[speaker.first].text[:1].isupper():
        speaker = main_subject(words, place - 1, cues)
    return Attribution(Phrase(place - 1, place), speaker, True, False) if speaker else None


def attribution_around(words: Sequence[Word], place: int, cues: Cues) -> Attribution | None:
    """A cue that closes the line: "It was “a mess”, the minister said." - or "..., according to Smith"."""
    heads = according_heads(cues)
    for at in range(place + 1, min(len(words), place + _REACH)):
        source = _source_at(words, at, cues) if words[at].low in heads else None
        if source is not None:
            return source._replace(after=True)
        found = None
        if cues.capitalised_nouns:
            found = closing(words, place, at, cues)
        elif cue_at(words, at, cues):
            found = _closing(words, place, at, cues)
        if found is not None:
            return found
    return None


def _closing(words: Sequence[Word], place: int, at: int, cues: Cues) -> Attribution | None:
    """The cue at `at`, where it and its subject stand behind a comma."""
    speaker = subject_before(words, at, cues)
    if speaker is None:
        speaker = subject_after(words, at, cues) if words[at - 1].text == "," else None
    if speaker is not None and words[max(speaker.first - 1, 0)].text == "," and speaker.first > place:
        return Attribution(Phrase(at, at + 1), speaker, False, True)
    return None

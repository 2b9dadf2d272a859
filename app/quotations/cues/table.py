"""The shape of a language's table of cues: what a language must say about how it reports speech."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Complements:
    """Words right before what is reported, by the word with which the reported words begin."""

    clause: frozenset[str] = frozenset()  # "that", "whether"
    question: frozenset[str] = frozenset()  # "how", "why"
    infinitive: frozenset[str] = frozenset()  # "to"
    preposition: frozenset[str] = frozenset()
    subject: frozenset[str] = frozenset()  # a pronoun in the subject form
    object: frozenset[str] = frozenset()  # an article, a name, a number
    plain: frozenset[str] = frozenset()  # any other word


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Cues:
    """All words in lower case. Multi-word cues are given by their first word."""

    language: str
    verbs: frozenset[str]  # finite verbs that introduce a clause: "said"
    labels: frozenset[str]  # verbs that introduce quoted words only: "called", "accused"
    participles: frozenset[str]  # "adding", whose subject is the sentence's
    phrases: Mapping[str, frozenset[str]]  # verbs that report only with this word near: "pointed" -> "out"
    nouns: frozenset[str]  # nouns that stand for speech: "statement"
    according: tuple[tuple[str, ...], ...]  # before the source: "according to"
    postposed: frozenset[str] = frozenset()  # after the source: "zufolge"
    sayings: tuple[str, ...] = ()  # endings of nouns for what is said: "Polizeiangaben"
    utterances: frozenset[str] = frozenset()  # nouns right before the very words: "Parole"
    introducing: frozenset[str] = frozenset()  # prepositions before such a noun: "nach"
    complementisers: frozenset[str]
    pronouns: frozenset[str]  # subject forms, third person
    first_person: frozenset[str]
    plural: frozenset[str]  # pronouns that stand for several
    relatives: frozenset[str]
    determiners: frozenset[str]
    joining: frozenset[str]  # prepositions that stay inside a noun phrase: "of"
    prepositions: frozenset[str]  # that do not
    boundaries: frozenset[str]  # conjunctions that begin a clause
    skipped: frozenset[str]  # auxiliaries, adverbs and days that stand between subject and verb
    roles: frozenset[str]  # nouns for people by what they do; also titles
    possessives: frozenset[str] = frozenset()  # "his"
    spoken: frozenset[str] = frozenset()  # nouns whose possessor speaks: "claim"
    also_nouns: frozenset[str] = frozenset()  # verbs that look like nouns: "reports"
    untold: frozenset[str] = frozenset()  # verbs whose object may follow: never inverted
    complements: Complements = Complements()
    needs_that: frozenset[str] = frozenset()  # verbs that report only with "that" or "whether": "asked"
    openers: tuple[str, ...] = ()  # endings of a participle that opens a sentence: "Speaking in Ohio, ..."
    role_endings: tuple[str, ...] = ()  # of compounds: "Regierungssprecher"
    body_endings: tuple[str, ...] = ()  # of nouns for bodies that speak: "Bundesregierung"
    qualifiers: frozenset[str] = frozenset()  # roles that stand before another: "senior"
    oblique: frozenset[str] = frozenset()  # articles in a case that no subject takes: "den"
    impersonal: frozenset[str] = frozenset()  # verbs whose speaker is a document: "heißt es in dem Antrag"
    citing: frozenset[str] = frozenset()  # verbs whose object speaks: "zitiert das Blatt den Minister"
    reporting_mood: frozenset[str] = frozenset()  # verb forms that alone mark reported speech: "sei"
    conditional: frozenset[str] = frozenset()  # forms that carry a report on, and mean much else: "würden"
    capitalised_nouns: bool = False
    inverts: bool = False  # a verb in second place may stand before its subject without a quotation
    adverb_endings: tuple[str, ...] = field(default=())
    small_titles: bool = False  # before a name in lower case: "la maire Ada Quill"
    adjective_endings: tuple[str, ...] = ()  # of adjectives that stand behind their noun: "source policière"
    # What is asked of nearly every word, each as one set.
    reporting: frozenset[str] = field(init=False)  # may report by itself
    may_report: frozenset[str] = field(init=False)  # so, or with another word near
    finite: frozenset[str] = field(init=False)  # verbs that end a noun phrase
    opening: frozenset[str] = field(init=False)  # may open a noun phrase
    never_opening: frozenset[str] = field(init=False)  # not even with a capital
    clausal: frozenset[str] = field(init=False)  # begin a clause
    ending: frozenset[str] = field(init=False)  # end a noun phrase wherever they stand
    governing: frozenset[str] = field(init=False)  # prepositions of either kind

    def __post_init__(self) -> None:
        reporting = self.verbs.union(self.labels, self.participles)
        for kind, members in (
            ("reporting", reporting),
            ("may_report", reporting.union(self.phrases)),
            ("finite", self.verbs | self.labels),
            ("opening", self.determiners.union(self.roles, self.pronouns, self.first_person)),
            ("never_opening", self.prepositions | self.skipped | self.boundaries),
            ("clausal", self.boundaries | self.relatives),
            ("ending", self.prepositions | self.pronouns),
            ("governing", self.prepositions | self.joining),
        ):
            object.__setattr__(self, kind, members)


def words(*lines: str) -> frozenset[str]:
    """A set of words, written as prose so that a table stays readable."""
    return frozenset(" ".join(lines).split())


def endings(*lines: str) -> tuple[str, ...]:
    """Endings of words, written as prose so that a table stays readable."""
    return tuple(" ".join(lines).split())


def weak(*stems: str) -> frozenset[str]:
    """The third persons of regular German verbs, present and past: "klag" gives klagt, klagen, klagte, klagten."""
    found: set[str] = set()
    for stem in " ".join(stems).split():
        link = "e" if stem[-1] in "td" or stem.endswith(("gn", "chn", "ffn", "dn")) else ""
        infinitive = "n" if stem.endswith(("er", "el")) else "en"
        found.update(stem + ending for ending in (link + "t", infinitive, link + "te", link + "ten"))
    return frozenset(found)

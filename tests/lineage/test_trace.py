from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.dating import DateBasis, DateEvidence, Dating
from app.domain.lineage import Basis, EarliestState, Exemplar, LineageKind
from app.domain.quotation import PrintedAttribution, SpeakerMention
from app.domain.span import Span
from app.lineage.datings import judge
from app.lineage.trace import trace
from tests.lineage.making import REMARK, Sighting, at, captured, credit, family, published, told

# Without a zone: widened by what zones allow.
EVENING = judge(
    [
        DateEvidence(
            basis=DateBasis.PUBLISHED,
            stated="May 4, 2020 - 8:31 PM",
            earliest=at("2020-05-04T20:31") - timedelta(hours=14),
            latest=at("2020-05-04T20:31") + timedelta(hours=12),
        )
    ]
)
WIRE = credit("Coast Wire", "Coast Wire")
STATEMENT = (
    "We do not comment on talks with the ferry company, but the council has made clear that it values our "
    "work in its attempt to keep [the port] open. We have lent tugs since March."
)
REPRINT = told(
    "reprint",
    "Dune Times",
    "We do not comment on talks with the ferry company, but the council has made clear that it values "
    "our work",
    dating=EVENING,
    speaker="Ada Lindqvist",
    before="The harbour master, Ada Lindqvist, said in a statement, “",
    after="” in keeping the quays in service.\n\nThe company has not answered.",
    citations=(WIRE,),
)
ASKED = told(
    "asked",
    "Evening Pilot",
    STATEMENT,
    speaker="Ada Lindqvist",
    before="Nobody else would talk. When asked for comment Monday, Lindqvist said: “",
    after="”\n\nThe mayor agrees.",
)


def test_a_statement_quoted_at_two_lengths_by_two_reporters() -> None:
    lineage = trace(family([REPRINT, ASKED]))
    short, full = lineage.attestation("reprint"), lineage.attestation("asked")

    assert lineage.head == lineage.displayed == STATEMENT
    assert lineage.speaker == "Ada Lindqvist"
    assert lineage.earliest.state is EarliestState.UNDETERMINED
    assert lineage.earliest.reason == "Evening Pilot carries no date and could be earlier."
    assert lineage.in_print_by is not None
    assert lineage.in_print_by.attestation == "reprint"
    assert short.derivation.exemplar == Exemplar(unseen="Coast Wire")
    assert short.derivation.basis is Basis.STATED
    assert full.derivation.exemplar is None
    assert [(a.kind.value, a.before, a.after) for a in short.alterations] == [
        ("truncated_end", "in its attempt to keep [the port] open. We have lent tugs since March", ""),
        (
            "paraphrased_continuation",
            "in its attempt to keep [the port] open",
            "in keeping the quays in service",
        ),
    ]
    assert full.alterations == ()
    assert (lineage.counts.independent_origins, lineage.counts.at_least) == (2, False)


PARAGRAPHS = (
    "As the storm over the northern islands grew last week, First Secretary Yusif Karim Haddad twice asked "
    "the American fleet to send tugs, according to officials of both sides.",
    "But the request for a naval response has been turned down by the admiral, who says the season was "
    "over when the last convoy left.",
)
BLOG = told(
    "blog",
    "Lantern",
    *PARAGRAPHS,
    quoted=False,
    block=True,
    speaker="Coast Wire",
    citations=(credit("Coast Wire", "According to a report by Coast Wire", whole=False),),
)
PAPER = told(
    "paper",
    "Dune Times",
    "As the storm over the northern islands grew in May, First Secretary Yousef Haddad twice asked the U.S. "
    "fleet to send tugs, according to officials of both sides.",
    "But the request for naval assistance has been turned down by the admiral, who says the season was "
    "closed when the last convoy left.",
    dating=EVENING,
    quoted=False,
    citations=(WIRE,),
)


def test_paragraphs_of_an_unseen_source_pasted_by_one_and_reprinted_by_another() -> None:
    lineage = trace(family([PAPER, BLOG], kind=LineageKind.PASSAGE))
    blog, paper = lineage.attestation("blog"), lineage.attestation("paper")
    told_changes = {(a.kind.value, a.before, a.after) for a in paper.alterations}

    assert blog.derivation.exemplar == paper.derivation.exemplar == Exemplar(unseen="Coast Wire")
    assert [a.kind.value for a in blog.alterations] == ["unmarked_copy"]
    assert {
        ("substitution", "last week", "in May"),
        ("house_style", "Yusif Karim", "Yousef"),
        ("house_style", "American", "U.S."),
        ("substitution", "response", "assistance"),
        ("substitution", "over", "closed"),
    } <= told_changes
    assert "unmarked_copy" not in {kind for kind, _, _ in told_changes}
    assert (lineage.counts.independent_origins, lineage.counts.at_least) == (1, False)
    assert lineage.earliest.state is EarliestState.UNDETERMINED


def test_a15_sightings_stand_in_time_order_with_undated_ones_last() -> None:
    lineage = trace(
        family(
            [
                told("a", "Fen Post", STATEMENT),
                told("b", "Moor Mail", STATEMENT, dating=captured("2020-05-03")),
                told("c", "Lantern", STATEMENT, dating=published("2020-05-02")),
            ]
        )
    )

    assert [attestation.id for attestation in lineage.attestations] == ["c", "b", "a"]


def test_an_undated_copy_that_credits_a_held_article_is_not_earlier_than_it() -> None:
    first = told("a", "Coast Wire", STATEMENT, dating=published("2020-05-02"))
    copy = told("b", "Fen Post", STATEMENT, citations=(WIRE,))
    lineage = trace(family([first, copy]))

    assert lineage.attestation("b").article.dating.earliest == at("2020-05-02")
    assert lineage.earliest.state is EarliestState.KNOWN


def test_what_most_articles_print_is_displayed_if_it_is_nearly_as_long_as_the_head() -> None:
    slip = STATEMENT.replace("council", "council (sic)")
    lineage = trace(
        family(
            [told("a", "Lantern", slip), told("b", "Fen Post", STATEMENT), told("c", "Moor Mail", STATEMENT)]
        )
    )

    assert lineage.head == slip
    assert lineage.displayed == STATEMENT


def test_a_misquotation_that_most_articles_print_is_not_displayed() -> None:
    said = "We will not close the winter shelter while one person in this city sleeps in a doorway"
    lost = said.replace("not ", "")
    first, second, third = (
        Dating(earliest=at(day), latest=at(day)) for day in ("2020-05-01", "2020-05-02", "2020-05-03")
    )
    lineage = trace(
        family(
            [
                told("a", "Lantern", said, dating=first),
                told("b", "Fen Post", lost, dating=second),
                told("c", "Moor Mail", lost, dating=third),
            ]
        )
    )

    assert lineage.earliest.state is EarliestState.KNOWN
    assert lineage.displayed == said


def test_words_given_to_another_person_are_reattributed() -> None:
    other = told("c", "Moor Mail", STATEMENT, speaker="Jonas Weil")
    lineage = trace(family([REPRINT, ASKED, other]))

    assert ("reattributed", "Ada Lindqvist", "Jonas Weil") in {
        (a.kind.value, a.before, a.after) for a in lineage.attestation("c").alterations
    }


def test_where_articles_name_two_people_the_lineage_says_who_names_whom() -> None:
    other = told("c", "Moor Mail", STATEMENT, speaker="Jonas Weil")
    surname = told("d", "Fen Post", STATEMENT, speaker="Weil")
    role = told("e", "Dyke Dispatch", STATEMENT, speaker="a senior official")
    lineage = trace(family([REPRINT, ASKED, other, surname, role]))

    assert [(given.speaker, set(given.attestations)) for given in lineage.given_to] == [
        ("Ada Lindqvist", {REPRINT.id, ASKED.id}),
        ("Jonas Weil", {"c", "d"}),
    ]
    assert (
        "Articles disagree whose words these are: they are attributed to Ada Lindqvist in 2 articles"
        " and to Jonas Weil in 2 articles"
        " (Fen Post and Moor Mail)."
    ) in lineage.summary


def test_where_articles_name_one_person_nothing_is_disputed() -> None:
    shorter = told("c", "Moor Mail", STATEMENT, speaker="A. Lindqvist")

    assert trace(family([REPRINT, ASKED, shorter])).given_to == ()


def test_words_in_marks_here_and_bare_there_have_lost_their_marks() -> None:
    bare = told("c", "Moor Mail", STATEMENT, quoted=False)
    lineage = trace(family([ASKED, bare], head_testimony="asked"))

    assert "marks_lost" in {a.kind.value for a in lineage.attestation("c").alterations}


def test_the_summary_never_calls_anything_original_or_true() -> None:
    summary = " ".join(trace(family([REPRINT, ASKED])).summary)

    assert "Dune Times, 4 May 2020 (the page's own date)" in summary
    assert "Seen in 2 articles by 2 sources, with 2 independent origins" in summary
    assert "original" not in summary
    assert "true" not in summary


NAMES = ("Coast Wire", "Fen Post", "Moor Mail", "Lantern")
TESTIMONIES = st.lists(
    st.builds(
        lambda source, text, dating, credited, quoted: (source, text, dating, credited, quoted),
        st.sampled_from(NAMES),
        st.sampled_from(
            (
                STATEMENT,
                STATEMENT.replace("not ", ""),
                STATEMENT.replace("not ", "") + " Yes.",
                PARAGRAPHS[0],
                "ever",
            )
        ),
        st.sampled_from((EVENING, published("2020-05-02"), captured("2020-05-03"), judge([]))),
        st.sampled_from((None, *NAMES, "Unheld Courier")),
        st.booleans(),
    ),
    min_size=1,
    max_size=7,
)


@settings(deadline=None, max_examples=60)  # a whole trace, twice
@given(TESTIMONIES.flatmap(lambda rows: st.tuples(st.just(rows), st.permutations(range(len(rows))))))
def test_the_order_of_the_testimonies_does_not_matter(
    given_rows: tuple[list[tuple[str, str, object, str | None, bool]], list[int]],
) -> None:
    rows, order = given_rows
    testimonies: list[Sighting] = [
        told(str(n), source, text, dating=dating, quoted=quoted, citations=(credit(by, by),) if by else ())
        for n, (source, text, dating, by, quoted) in enumerate(rows)
    ]
    lineage = trace(family(testimonies))

    assert trace(family([testimonies[n] for n in order])) == lineage
    assert len(lineage.attestations) == len(rows)


ANYTHING = st.text(max_size=30) | st.just("“We will not,” he said. “Ever [sic] … 5,000%”")
ROW = st.tuples(st.lists(ANYTHING, min_size=1, max_size=3), ANYTHING, ANYTHING, ANYTHING)


@settings(deadline=None, max_examples=60)
@given(st.lists(ROW, min_size=1, max_size=4))
def test_any_text_can_be_traced(rows: list[tuple[list[str], str, str, str]]) -> None:
    testimonies = [
        told(
            str(n),
            name,
            *pieces,
            before=before,
            after=after,
            speaker=name,
            quoted=n % 2 == 0,
            citations=(credit(after, before),),
        )
        for n, (pieces, before, after, name) in enumerate(rows)
    ]
    lineage = trace(family(testimonies, kind=LineageKind.PASSAGE))

    assert 1 <= lineage.counts.independent_origins <= len(rows)
    assert all(sentence.strip() for sentence in lineage.summary)


def test_a_pronoun_that_was_read_as_somebody_makes_no_reattribution_of_what_names_another() -> None:
    words = "We will not close the old harbour before the summer, whatever the council says of it"
    she = SpeakerMention(span=Span(0, 3), text="she", name="Ada Brandt")
    pointed = PrintedAttribution(words=("she",), stretches=(she.span,), cue=None, mention=she, carried=False)
    found = trace(
        family(
            [
                told("a", "Fen Post", words, speaker="Ada Brandt", attribution=pointed),
                told("b", "Moor Mail", words, speaker="Ada Brandt", attribution=pointed),
                told("c", "Lantern", words, speaker="Mia Lindqvist"),
            ]
        )
    )

    assert all(not one.alterations for one in found.attestations)


def test_a_head_that_is_fuller_by_an_added_word_is_compared_with_what_stood_before() -> None:
    plain = "We will not close the old harbour before the summer, whatever the council says of it"
    fuller = "We will not close the old northern harbour before the summer, whatever the council says of it"
    found = trace(
        family(
            [
                told("a", "Fen Post", plain, dating=published("2031-03-01")),
                told("b", "Lantern", fuller, dating=published("2031-03-04")),
            ]
        )
    )
    kinds = {one.id: [a.kind.value for a in one.alterations] for one in found.attestations}

    assert found.head == fuller
    assert kinds["b"] == ["addition"]


def test_a_few_words_of_a_statement_do_not_tell_when_it_was_made() -> None:
    few = told("a", "Fen Post", "the old harbour", dating=published("2020-04-29"))
    whole = told("b", "Moor Mail", REMARK, dating=published("2020-05-02"))
    lineage = trace(family([few, whole]))

    assert lineage.earliest.attestations == ("b",)
    assert lineage.in_print_by is not None
    assert lineage.in_print_by.attestation == "b"
    assert lineage.earliest.reason == "It is the only sighting of more than a few of the words."
    assert lineage.counts.articles == 2


def test_half_of_a_short_statement_is_enough() -> None:
    half = told("a", "Fen Post", "the quay stays ours", dating=published("2020-04-29"))
    whole = told("b", "Moor Mail", "The quay stays ours, thank you", dating=published("2020-05-02"))

    assert trace(family([half, whole])).earliest.attestations == ("a",)


def test_where_nobody_prints_more_a_few_words_do() -> None:
    lineage = trace(
        family(
            [
                told("a", "Fen Post", "the old harbour", dating=published("2020-04-29")),
                told("b", "Moor Mail", "the old harbour", dating=published("2020-05-02")),
            ]
        )
    )

    assert lineage.earliest.attestations == ("a",)

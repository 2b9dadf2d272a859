import pytest

from app.domain.lineage import NO_DERIVATION, Basis, Derivation, Exemplar
from app.domain.quotation import PrintedAttribution, SpeakerMention
from app.domain.span import Span
from app.lineage.handling import altered
from tests.lineage.making import Sighting, credit, published, told

FULL = told(
    "full", "Fen Post", "We value your help in their attempt to keep the port open. It was a hard year."
)
TAKEN = Derivation(exemplar=Exemplar(unseen="Coast Wire"), basis=Basis.STATED, reasons=())


def mentioned(printed: str, name: str) -> PrintedAttribution:
    """What an article prints to give words to somebody."""
    mention = SpeakerMention(span=Span(0, len(printed)), text=printed, name=name)
    return PrintedAttribution(
        words=(printed,), stretches=(mention.span,), cue=None, mention=mention, carried=False
    )


def kinds(
    testimony: Sighting, *, derivation: Derivation = NO_DERIVATION, speaker: str | None = None
) -> set[str]:
    found = altered(testimony, FULL, derivation=derivation, held={}, speaker=speaker)
    return {alteration.kind.value for alteration in found}


@pytest.mark.parametrize(
    ("after", "continued"),
    [
        pytest.param("” in keeping the quays in service.", True, id="it goes on alike"),
        pytest.param("” and spoke of an attempt to keep the port working.", True, id="it shares its words"),
        pytest.param(
            "” said Ada Lindqvist, adding that nobody had asked.", True, id="it says that it goes on"
        ),
        pytest.param("“, sagte Ada Lindqvist und fügte hinzu, dass niemand fragte.", True, id="in German"),
        pytest.param("” in Berlin on Monday.", False, id="a place"),
        pytest.param("” said the harbour master.", False, id="who said it"),
        pytest.param("” but nobody listened.", False, id="another clause"),
        pytest.param(",” he said.", False, id="a comma within"),
        pytest.param("”", False, id="nothing"),
    ],
)
def test_a_cut_quotation_may_go_on_in_the_words_of_the_reporter(after: str, continued: bool) -> None:
    short = told("short", "Dune Times", "We value your help", after=after)

    assert ("paraphrased_continuation" in kinds(short)) is continued


def test_a_block_of_another_sources_text_is_an_unmarked_copy() -> None:
    assert "unmarked_copy" in kinds(
        told("a", "Lantern", "We value your help", quoted=False), derivation=TAKEN
    )


def test_a_declared_reprint_is_no_unmarked_copy() -> None:
    wire = (credit("Coast Wire", "Coast Wire"),)
    reprint = told("a", "Lantern", "We value your help", quoted=False, citations=wire)

    assert "unmarked_copy" not in kinds(reprint, derivation=TAKEN)


def test_an_outlet_named_as_the_place_of_report_is_no_other_speaker() -> None:
    cited = (credit("Coast Wire", "according to Coast Wire", whole=False),)
    testimony = told("a", "Lantern", "We value your help", speaker="Coast Wire", citations=cited)

    assert "reattributed" not in kinds(testimony, speaker="Ada Lindqvist")


def test_marks_may_be_gained() -> None:
    bare = told("bare", "Fen Post", "We value your help in their attempt", quoted=False)
    marked = told("marked", "Lantern", "We value your help in their attempt")
    found = altered(marked, bare, derivation=NO_DERIVATION, held={}, speaker=None)

    assert [alteration.kind.value for alteration in found] == ["marks_gained"]


@pytest.mark.parametrize("kind", ["statement", "transcript"])
def test_a_document_of_the_speakers_own_needs_no_marks(kind: str) -> None:
    release = told("release", "Fen Council", "We value your help", quoted=False, article_kind=kind)
    marked = told("marked", "Lantern", "We value your help")
    found = altered(marked, release, derivation=NO_DERIVATION, held={}, speaker=None)

    assert found == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Ada Lindqvist", "Ada Lindkvist", id="a letter for another of one sound"),
        pytest.param("Steeus Shaundsen", "Steeus Showndsen", id="other vowels"),
        pytest.param("Ada Lindqvist", "Juror Ada Lindqvist", id="a role like a name"),
        pytest.param("Pjotr Wolkow", "Piotr Volkov", id="another alphabet's name"),
    ],
)
def test_a_speaker_whose_name_is_spelled_otherwise_is_no_other_speaker(one: str, other: str) -> None:
    assert "reattributed" not in kinds(told("a", "Lantern", "We value your help", speaker=other), speaker=one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Ada Lindqvist", "Bo Sandgren", id="another person"),
        pytest.param("Ada Lindqvist", "Per Lindkvist", id="a namesake"),
        pytest.param("Ada Brandt", "Ada Brandl", id="a name of another sound"),
    ],
)
def test_a_different_person_is_another_speaker(one: str, other: str) -> None:
    assert "reattributed" in kinds(told("a", "Lantern", "We value your help", speaker=other), speaker=one)


def test_a_pronoun_of_the_exemplar_that_was_read_as_somebody_is_no_statement_of_whose_the_words_are() -> None:
    exemplar = told(
        "first",
        "Fen Post",
        "We value your help",
        speaker="Bo Sandgren",
        attribution=mentioned("he", "Bo Sandgren"),
    )
    copy = told("copy", "Lantern", "We value your help", speaker="Ada Lindqvist")
    taken = Derivation(exemplar=Exemplar(attestation="first"), basis=Basis.LIKELY, reasons=())
    found = altered(copy, exemplar, derivation=taken, held={"first": exemplar}, speaker="Ada Lindqvist")

    assert found == ()


def test_somebodys_words_printed_bare_have_lost_their_marks_and_are_no_unmarked_copy() -> None:
    first = told("first", "Fen Post", "We value your help")
    bare = told("bare", "Lantern", "We value your help", quoted=False)
    taken = Derivation(exemplar=Exemplar(attestation="first"), basis=Basis.LIKELY, reasons=())
    found = altered(bare, first, derivation=taken, held={"first": first}, speaker=None)

    assert [a.kind.value for a in found] == ["marks_lost"]


def test_a_copy_that_gives_the_words_to_whom_its_exemplar_gives_them_changes_nothing() -> None:
    exemplar = told("blog", "Lantern", "We value your help", speaker="Bo Sandgren")
    copy = told("copy", "Dune Times", "We value your help", speaker="Bo Sandgren")
    taken = Derivation(exemplar=Exemplar(attestation="blog"), basis=Basis.STATED, reasons=())
    found = altered(copy, exemplar, derivation=taken, held={"blog": exemplar}, speaker="Ada Lindqvist")

    assert found == ()


PASSAGE = (
    "The ferry left the northern quay at dawn.",
    "Its captain had waited for the fog to lift.",
    "The islands have been without mail since Sunday.",
    "A second boat is expected within the week.",
)


def cuts(*pieces: str, before: str = "", between: str = "", after: str = "") -> set[str]:
    whole = told("whole", "Coast Wire", *PASSAGE, quoted=False)
    part = told("part", "Lantern", *pieces, quoted=False, before=before, between=between, after=after)
    return {a.kind.value for a in altered(part, whole, derivation=NO_DERIVATION, held={}, speaker=None)}


def test_a_reprint_cut_from_the_bottom_is_truncated() -> None:
    assert cuts(*PASSAGE[:2]) == {"truncated_end"}


def test_who_prints_the_middle_of_a_passage_gives_an_excerpt() -> None:
    assert cuts(*PASSAGE[1:3]) == set()


def test_what_stands_behind_a_passage_all_the_same_was_not_cut() -> None:
    behind = "The isles have had no mail since Sunday. Another boat is expected within this week."

    assert cuts(*PASSAGE[:2], after=behind) == set()


def test_what_stands_between_the_pieces_of_a_passage_was_not_left_out() -> None:
    between = "For the fog to lift its old captain had waited."

    assert cuts(PASSAGE[0], *PASSAGE[2:], between=between) == set()
    assert cuts(PASSAGE[0], *PASSAGE[2:]) == {"omission"}


def test_an_uncredited_text_that_others_printed_before_is_an_unmarked_copy_of_one_of_them() -> None:
    first = told("first", "Coast Wire", "We value your help", quoted=False, dating=published("2031-03-01"))
    later = told("later", "Lantern", "We value your help", quoted=False, dating=published("2031-03-02"))
    open_ = Derivation(exemplar=Exemplar(shared_upstream=("first", "later")), basis=Basis.UNCLEAR, reasons=())
    held = {"first": first, "later": later}

    assert "unmarked_copy" in {
        a.kind.value for a in altered(later, first, derivation=open_, held=held, speaker=None)
    }
    assert altered(first, later, derivation=open_, held=held, speaker=None) == ()


FIRST = "We value your help in their attempt to keep the port open."


def test_a_quotation_that_the_article_parts_is_not_cut() -> None:
    behind = "” said the harbour master, who had waited. “The winter was long and the ice was thick.”"
    whole = told("whole", "Fen Post", FIRST, "The winter was long and the ice was thick.")
    parted = told("parted", "Lantern", FIRST, after=behind)
    cut = told("cut", "Dune Times", FIRST, after="” said the harbour master, who had waited all winter.")

    assert altered(parted, whole, derivation=NO_DERIVATION, held={}, speaker=None) == ()
    assert [a.kind.value for a in altered(cut, whole, derivation=NO_DERIVATION, held={}, speaker=None)] == [
        "truncated_end"
    ]


def test_a_title_behind_the_marks_ends_no_sentence() -> None:
    after = "” said Gen. Ada Lindqvist, and went on to say that nobody had asked."
    cut = told("short", "Dune Times", "We value your help", after=after)
    found = altered(cut, FULL, derivation=NO_DERIVATION, held={}, speaker=None)

    assert [a.after for a in found if a.kind.value == "paraphrased_continuation"] == [
        "said Gen. Ada Lindqvist, and went on to say that nobody had asked"
    ]


def test_an_uncredited_text_that_others_print_as_an_agencys_is_an_unmarked_copy() -> None:
    wire = (credit("Coast Wire", "Coast Wire"),)
    reprint = told("reprint", "Fen Post", "We value your help", quoted=False, citations=wire)
    bare = told("bare", "Lantern", "We value your help", quoted=False)
    open_ = Derivation(exemplar=Exemplar(shared_upstream=("reprint",)), basis=Basis.UNCLEAR, reasons=())
    found = altered(bare, reprint, derivation=open_, held={"reprint": reprint}, speaker=None)

    assert [a.kind.value for a in found] == ["unmarked_copy"]


def test_a_copy_that_is_cut_behind_a_sentence_more_is_cut() -> None:
    behind = "There was no mail on the islands since last Sunday."

    assert cuts(*PASSAGE[:2], after=behind) == {"truncated_end"}


def test_a_capital_alone_makes_no_other_speaker_of_a_german_noun() -> None:
    german = told("a", "Lantern", "We value your help", speaker="Hafenamt", language="de")

    assert "reattributed" not in kinds(german, speaker="Ada Lindqvist")

"""Human corrections: applied at once, all or none, and still there after a rebuild."""

import pytest
from sqlalchemy import Engine, func, select

from app.domain.correction import Correction, CorrectionKind
from app.domain.errors import BadCorrection, Withdrawn
from app.domain.lineage import Lineage
from app.pipeline.correct import apply_corrections
from app.pipeline.find import find_lineage
from app.pipeline.rebuild import rebuild
from app.store.database import reading
from app.store.tables import corrections
from tests.journeys.holdings import NOW, article_id, correction, exported, hold, lineages
from tests.pipeline.making import APART, CUT, SHORTENED, STATEMENT, WHOLE, article, said, wording


def corrected(engine: Engine, *made: Correction) -> list[Lineage]:
    """The lineages after these corrections, which a rebuild must not change."""
    apply_corrections(engine, made, NOW)
    before = exported(engine)
    rebuild(engine, NOW)
    assert exported(engine) == before
    return list(lineages(engine))


def test_a_corrected_date_overrides_the_page_s_own(database: Engine) -> None:
    hold(database, [WHOLE, SHORTENED])

    (lineage,) = corrected(
        database, correction(CorrectionKind.DATE, article_id(WHOLE), value="2026-04-01T12:00:00Z")
    )

    dating = {one.article.source: one.article.dating.edtf for one in lineage.attestations}
    assert dating["Coastal Post"] == "2026-04-01T12:00:00Z"
    earliest = lineage.attestation(lineage.earliest.attestations[0])
    assert earliest.article.source == "Inland Courier"


def test_a_corrected_source_is_the_source_from_then_on(database: Engine) -> None:
    hold(database, [WHOLE, SHORTENED])

    (lineage,) = corrected(
        database, correction(CorrectionKind.SOURCE, article_id(WHOLE), value="Lighthouse Review")
    )

    assert {one.article.source for one in lineage.attestations} == {"Lighthouse Review", "Inland Courier"}


def test_a_corrected_speaker_is_the_lineage_s_and_is_noted(database: Engine) -> None:
    hold(database, [WHOLE, SHORTENED])

    (lineage,) = corrected(
        database, correction(CorrectionKind.SPEAKER, wording(STATEMENT), value="Mayor Ilse Brandvold")
    )

    assert lineage.speaker == "Mayor Ilse Brandvold"
    assert lineage.notes


def test_a_forbidden_link_parts_two_wordings(database: Engine) -> None:
    hold(database, [WHOLE, SHORTENED])

    found = corrected(database, correction(CorrectionKind.FORBID_LINK, wording(CUT), wording(STATEMENT)))

    assert found == []


def test_a_confirmed_link_joins_what_no_figure_would(database: Engine) -> None:
    translated = article(
        said("Wir werden die alte Hafenbrücke noch vor dem Winter reparieren"), page="d", source="Nordpost"
    )
    hold(database, [WHOLE, translated])

    (lineage,) = corrected(
        database,
        correction(
            CorrectionKind.CONFIRM_LINK,
            wording("Wir werden die alte Hafenbrücke noch vor dem Winter reparieren"),
            wording(STATEMENT),
        ),
    )

    assert {one.article.source for one in lineage.attestations} == {"Coastal Post", "Nordpost"}


def test_a_withdrawn_article_is_in_no_lineage(database: Engine) -> None:
    hold(database, [WHOLE, SHORTENED])

    assert corrected(database, correction(CorrectionKind.WITHDRAW, article_id(WHOLE))) == []


def test_withdrawn_words_are_gone_and_say_why(database: Engine) -> None:
    hold(database, [WHOLE, SHORTENED])

    found = corrected(database, correction(CorrectionKind.WITHDRAW, wording(STATEMENT)))

    assert found == []
    with reading(database) as connection, pytest.raises(Withdrawn, match="The desk looked it up"):
        find_lineage(connection, wording(STATEMENT))


@pytest.mark.parametrize(
    ("made", "complaint"),
    [
        pytest.param(
            correction(CorrectionKind.DATE, "nobody", value="2026-01-01"), "not held", id="no such article"
        ),
        pytest.param(
            correction(CorrectionKind.SPEAKER, "nobody", value="A. B."), "not held", id="no such words"
        ),
        pytest.param(correction(CorrectionKind.SOURCE, article_id(WHOLE)), "nothing to put", id="no value"),
        pytest.param(
            correction(CorrectionKind.DATE, article_id(WHOLE), value="soon"), "not a date", id="no date"
        ),
        pytest.param(correction(CorrectionKind.FORBID_LINK, wording(CUT)), "two ends", id="half a link"),
    ],
)
def test_one_that_cannot_be_applied_keeps_all_of_them_out(
    database: Engine, made: Correction, complaint: str
) -> None:
    hold(database, [WHOLE, SHORTENED])
    before = exported(database)
    good = correction(CorrectionKind.WITHDRAW, article_id(WHOLE))

    with pytest.raises(BadCorrection, match=f"Correction 2 .*{complaint}"):
        apply_corrections(database, [good, made], NOW)

    assert exported(database) == before
    with reading(database) as connection:
        assert connection.execute(select(func.count()).select_from(corrections)).scalar_one() == 0


def test_corrections_of_what_stands_alone_join_nothing(database: Engine) -> None:
    hold(database, [WHOLE, APART])

    assert corrected(database, correction(CorrectionKind.DATE, article_id(APART), value="2026-01-01")) == []

from tests.quotations.reading import BLOCK, everything, extraction

CITING = (
    "Premier Anton Karel Weiss-Brandt has asked for boats, and nobody has sent any of them so far.\n\n"
    "According to a report in the New York Times, Premier Brandt requested rescue boats for the coast. "
    "The request was turned down.\n\n"
)
REPORT = (
    "As the flood rose along the northern coast, Premier Anton Karel Weiss-Brandt secretly requested rescue "
    "boats from the neighbouring states, according to northern and southern officials.\n\n"
    "But the request for rescue boats has so far been turned down by the assembly, which is loath to pay.\n\n"
)
OPINION = "I find this hard to believe, and you should too, because boats are cheap and the coast is long."


def blocks(text: str) -> list[tuple[list[str], str | None]]:
    return [(one.contents, one.name) for one in everything(text) if one.kind is BLOCK]


def test_a_cited_reports_own_running_text_is_a_block_quotation() -> None:
    first, second = REPORT.strip().split("\n\n")

    assert blocks(CITING + REPORT + OPINION) == [([first, second], "New York Times")]


def test_the_cited_source_reaches_over_the_block_it_introduces() -> None:
    text = CITING + REPORT + OPINION

    (cited,) = extraction(text).cited_sources

    assert cited.name == "New York Times"
    assert cited.reach.of(text).startswith("According to a report")
    assert cited.reach.of(text).endswith("loath to pay.")


def test_a_bloggers_opinion_is_never_a_block() -> None:
    assert blocks(CITING + OPINION) == []


def test_without_a_cited_report_running_text_is_the_articles_own() -> None:
    assert blocks("The premier has asked for boats, and nobody sent any.\n\n" + REPORT) == []


def test_a_colon_with_a_cue_introduces_a_block() -> None:
    words = "The gate stays shut until the water has fallen below the lower mark on the old stone pier."

    assert blocks(f"The harbour board wrote on Monday:\n\n{words}\n\nBoats lay idle.") == [
        ([words], "harbour board")
    ]


def test_a_colon_without_a_cue_introduces_nothing() -> None:
    rule = "Nobody may swim beyond the second pier after the evening bell has been rung by the warden."
    text = f"These are the rules for the summer:\n\n{rule}"

    assert blocks(text) == []


def test_a_colon_behind_something_else_than_the_cue_introduces_nothing() -> None:
    words = "Even the old wardens came down to the pier to look at the empty benches along the wall."

    assert blocks(f"The harbour board noted the poor attendance:\n\n{words}") == []

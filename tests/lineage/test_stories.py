"""Articles of one story have names and things in common beside the words they share."""

from app.lineage.stories import main_story, told_apart, turns

SHARED = "Oskar Tangen's fishmongers' guild praised cheap smoked herring rolls all day Tuesday."
WORDS = turns(SHARED)


def article(*names: str) -> str:
    """A text that says a few things of each of these, and what all print."""
    told = (f"{name} Harbour bought {name} Ferry and {name} Pier from old Captain {name}." for name in names)
    return " ".join((*told, SHARED))


BRIDGE = turns(article("Brandvold", "Falk", "Ostrander", "Vell", "Quill", "Rasmus"))
BRIDGE_AGAIN = turns(article("Falk", "Vell", "Ilmari", "Moss", "Sund", "Hetland"))
HERRING = turns(" ".join(f"silver{n} herring{n} barrels{n} rolled{n}" for n in range(20)) + f" {SHARED}")


def test_articles_that_share_names_are_of_one_story() -> None:
    assert not told_apart(BRIDGE, BRIDGE_AGAIN, WORDS)


def test_articles_that_share_nothing_but_the_words_in_question_are_told_apart() -> None:
    assert told_apart(BRIDGE, HERRING, WORDS)
    assert not told_apart(BRIDGE, HERRING, turns(""))


def test_a_brief_is_of_no_other_story_for_all_that_is_known() -> None:
    assert not told_apart(BRIDGE, turns(f"The boats came late. {SHARED}"), WORDS)


def test_two_reports_of_one_event_are_no_copies() -> None:
    names = ("Brandvold", "Falk", "Ostrander", "Vell", "Quill", "Rasmus", "Ilmari", "Moss")
    report, other = turns(article(*names)), turns(article("Brandvold", *(f"{name}sen" for name in names)))

    assert not told_apart(report, other, WORDS)
    assert told_apart(report, other, WORDS, brief=True)
    assert not told_apart(report, turns(article(*names[:4])), WORDS, brief=True)


def test_the_main_story_is_the_one_that_most_articles_tell() -> None:
    assert main_story([HERRING, BRIDGE, BRIDGE_AGAIN], [WORDS] * 3) == [1, 2]
    assert main_story([], []) == []

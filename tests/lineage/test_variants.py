from app.lineage.collate import collate
from app.lineage.variants import unusual_readings
from tests.lineage.making import told


def sharing(*texts: str) -> set[str]:
    found = collate([told(str(index), "Dune Times", text) for index, text in enumerate(texts)], "0")
    return set(unusual_readings(found))


def test_a_slip_that_two_share_against_the_others_tells() -> None:
    sound = "We will not close the old harbour before May"

    assert sharing(
        sound, sound, "We will close the old harbour before May", "We will close the old harbour"
    ) == {
        "2",
        "3",
    }


def test_what_one_alone_reads_tells_nothing() -> None:
    sound = "We will not close the old harbour before May"

    assert sharing(sound, sound, sound, "We will not shut the old harbour before May") == set()


def test_house_style_that_two_share_tells_nothing() -> None:
    sound = "The colour of the old harbour will change before May"
    american = "The color of the old harbour will change before May"

    assert sharing(sound, sound, sound, american, american) == set()


def test_ending_at_the_same_place_tells_nothing() -> None:
    sound = "We will not close the old harbour before the summer"

    assert (
        sharing(sound, sound, sound, "We will not close the old harbour", "We will not close the old harbour")
        == set()
    )

from app.lineage.pairing import pair


def shared(left: str, right: str) -> list[str]:
    words = left.split()
    blocks = pair(words, right.split()).blocks
    return [" ".join(words[block.left : block.left + block.length]) for block in blocks]


def test_a_comma_does_not_make_another_word() -> None:
    assert shared("Yes, we will close it", "Yes we will close it") == ["Yes, we will close it"]


def test_a_fragment_is_found_where_it_stands_whole() -> None:
    assert shared("We have foes and he is a foe of ours", "a foe") == ["a foe"]


def test_equal_words_at_the_very_ends_are_shared() -> None:
    assert shared("The European Union was never our friend", "The EU was never our friend") == [
        "The",
        "was never our friend",
    ]


def test_texts_with_nothing_in_common_share_nothing() -> None:
    assert shared("We will close it", "Nobody came") == []
    assert shared("", "Nobody came") == []

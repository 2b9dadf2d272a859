"""Telling words that were taken from turns of speech: a few words which articles share that share nothing else."""

from collections.abc import Sequence

from app.lineage.stories import Turns, main_story, told_apart, turns
from app.pipeline.desk import Desk
from app.pipeline.testimonies import Told

_FEW = 15  # words, with which a sentence is longer than most turns of speech
_BRIEF = 7  # words that reporters of one event choose by themselves
_LOOKED_AT = 60  # articles that tell whether there is a story: more would tell nothing new


def of_one_story(desk: Desk, told: Sequence[Told]) -> tuple[Told, ...]:
    """The testimonies without those of a few words in articles that have nothing to do with the others.

    None are left where no story is told by more than half of them.
    """
    few = [one for one in told if one.words < _FEW]
    if not few:
        return tuple(told)
    fullest = max(told, key=lambda one: (one.words, one.testimony.id))
    some = few[:_LOOKED_AT]
    desk.look_up((), {one.revision for one in (*some, fullest)})
    if fullest.words < _FEW:
        brief = fullest.words <= _BRIEF
        main = main_story([_turns(desk, one) for one in some], [_words(one) for one in some], brief=brief)
        if 2 * len(main) <= len(some):
            return ()
        fullest = some[main[0]]
    story = _turns(desk, fullest)
    strange = {one.testimony.id for one in few if _is_strange(desk, one, story)}
    return tuple(one for one in told if one.testimony.id not in strange)


def _is_strange(desk: Desk, one: Told, story: Turns) -> bool:
    return told_apart(story, _turns(desk, one), _words(one), brief=one.words <= _BRIEF)


def _turns(desk: Desk, one: Told) -> Turns:
    return desk.revision(one.revision).turns


def _words(one: Told) -> Turns:
    return turns(" ".join(one.testimony.pieces))

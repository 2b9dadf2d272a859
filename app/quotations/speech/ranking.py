"""Who of all that are mentioned around a marked stretch says its words, where no cue tells.

Each possible speaker is described by facts in plain words; `weights.py` says what each counts for. The model is a
conditional logit over one stretch's options ("nobody" is one), fitted by `tests/quality/fit_speakers.py`.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from app.domain.span import Span
from app.quotations.cues.table import Cues
from app.quotations.grammar.words import Line
from app.quotations.speech.between import Counts, counts_of
from app.quotations.speech.found import Found
from app.quotations.speech.mentions import Mention, key, mentions_in
from app.quotations.speech.weights import WEIGHTS

_BACK = 2  # lines before the stretch's own in which its speaker is looked for
_AHEAD = 1
_MOST = 24  # mentions asked on each side of a stretch, and in each other line: lines can be of any length
_DISTANCES = ((1, "at once"), (3, "near"), (7, "some words off"), (15, "many words off"))
_OFTEN = 3
_SHORT = 3  # words


class Option(NamedTuple):
    """One possible speaker of a stretch, or nobody."""

    mention: Span | None
    cue: Span | None
    elsewhere: bool  # in another line than the stretch
    facts: list[str]


@dataclass(slots=True)
class Ranking:
    """One article's stretches as the rules left them, and what was learned of its lines so far."""

    text: str
    lines: Sequence[Line]
    found: Sequence[Found]
    cues: Cues
    spoke: Counter[str]  # how often each key is a speaker by the rules
    mentions: dict[int, list[Mention]]
    counts: dict[int, Counts]


def ranking(text: str, lines: Sequence[Line], found: Sequence[Found], cues: Cues) -> Ranking:
    """All that weighing an article's stretches asks for; lines are read as they are needed."""
    spoke = Counter(
        key(one.speaker.of(text).rsplit(maxsplit=1)[-1]) for one in found if one.attributed and one.speaker
    )
    return Ranking(text=text, lines=lines, found=found, cues=cues, spoke=spoke, mentions={}, counts={})


def is_told(one: Found) -> bool:
    """Whether a cue tells who speaks: there the rules are right as often as weighing is."""
    return one.attributed and one.speaker is not None


def settle(text: str, lines: Sequence[Line], found: Sequence[Found], cues: Cues) -> None:
    """Gives each stretch to the likeliest of its options; a mention that the rules chose stays as they have it."""
    weights = WEIGHTS.get(cues.language)
    if weights is None:
        return
    within = ranking(text, lines, found, cues)
    asked = [index for index, one in enumerate(found) if not is_told(one)]
    for index, option in [(index, likeliest(options(within, index), weights)) for index in asked]:
        one = found[index]
        if option.mention is None:
            one.speaker = None
        elif one.speaker is None or not option.mention.overlaps(one.speaker):
            one.speaker, one.cue, one.carried = option.mention, option.cue or one.cue, option.elsewhere


def likeliest(chances: Sequence[Option], weights: Mapping[str, float]) -> Option:
    """The option whose facts weigh most; the first of equals."""
    return max(chances, key=lambda option: sum([weights.get(fact, 0.0) for fact in option.facts]))


def options(within: Ranking, index: int) -> list[Option]:
    """Nobody, everybody mentioned nearby, and from farther off the rules' choice and who spoke before."""
    one = within.found[index]
    before = within.found[index - 1] if index else None
    chances = [Option(None, None, False, list(_for_nobody(within, one)))]
    chances.extend(_in_own_lines(within, index))
    chances.extend(_in_other_lines(within, index))
    for speaking in (one, before):
        speaker = speaking.speaker if speaking else None
        if speaking and speaker and not any(_is_at(option, speaker) for option in chances):
            facts = ["far off"]
            _note_discourse(within, index, speaker, "", facts)
            chances.append(Option(speaker, speaking.cue, True, facts))
    return chances


def _is_at(option: Option, speaker: Span) -> bool:
    return option.mention is not None and option.mention.overlaps(speaker)


def _for_nobody(within: Ranking, one: Found) -> Iterator[str]:
    """What speaks for words that the article gives to nobody."""
    yield "nobody"
    if one.speaker is None:
        yield "nobody, the rules find nobody"
    if one.attributed:
        yield "nobody, by a cue without a subject"
    if not within.spoke:
        yield "nobody, and nobody speaks in this article"
    if len(one.stretch.contents[0].of(within.text).split(None, _SHORT)) <= _SHORT:
        yield "nobody, few words"
    if within.lines[one.line].stretches != (one.place,):
        yield "nobody, other words in marks in the line"


def _in_own_lines(within: Ranking, index: int) -> Iterator[Option]:
    """Those mentioned before the stretch where it begins, and behind it where it ends."""
    one = within.found[index]
    before, behind = _mentions(within, one.line), _mentions(within, one.last_line)
    until = bisect_left(before, one.place, key=_first)
    since = bisect_left(behind, one.last_place, key=_first)
    for mention in before[max(0, until - _MOST) : until]:
        facts = ["before"]
        _note_place(within, one.line, mention.last, one.place, facts)
        yield _option(within, index, mention, facts, elsewhere=False)
    for mention in behind[since : since + _MOST]:
        facts = ["behind"]
        _note_place(within, one.last_line, one.last_place + 1, mention.first, facts)
        yield _option(within, index, mention, facts, elsewhere=False)


def _first(mention: Mention) -> int:
    return mention.first


def _in_other_lines(within: Ranking, index: int) -> Iterator[Option]:
    one, lines = within.found[index], within.lines
    paragraph = lines[one.line].paragraph
    back = _BACK if one.place == 0 else 1
    for number in range(max(0, one.line - back), one.line):
        if lines[number].paragraph >= paragraph - 1:
            facts = _line_before(within, one, number)
            for mention in _mentions(within, number)[:_MOST]:
                yield _option(within, index, mention, facts, elsewhere=True)
    paragraph = lines[one.last_line].paragraph
    if one.last_place < len(lines[one.last_line].words) - 1:
        return
    for number in range(one.last_line + 1, min(len(lines), one.last_line + _AHEAD + 1)):
        if lines[number].paragraph == paragraph:
            facts = _line_behind(within, one, number)
            for mention in _mentions(within, number)[:_MOST]:
                yield _option(within, index, mention, facts, elsewhere=True)


def _mentions(within: Ranking, number: int) -> list[Mention]:
    if number not in within.mentions:
        within.mentions[number] = mentions_in(within.lines[number], within.cues)
    return within.mentions[number]


def _option(within: Ranking, index: int, mention: Mention, place: list[str], *, elsewhere: bool) -> Option:
    facts = [*mention.facts, *place]
    _note_discourse(within, index, mention.span, mention.key, facts)
    return Option(mention.span, mention.cue, elsewhere, facts)


def _line_before(within: Ranking, one: Found, number: int) -> list[str]:
    lines = within.lines
    back = "one line before" if one.line - number == 1 else "two lines before"
    facts = [back]
    if lines[number].paragraph != lines[one.line].paragraph:
        facts.append("in the paragraph before")
    if one.place == 0:
        facts.append(f"{back}, the stretch opens its line")
        if one.last_place == len(lines[one.last_line].words) - 1:
            facts.append(f"{back}, the stretch is its line")
    if number == one.line - 1 and lines[number].words and lines[number].words[-1].text == ":":
        facts.append("its line ends in a colon")
    return facts


def _line_behind(within: Ranking, one: Found, number: int) -> list[str]:
    facts = ["in the line behind"]
    if one.last_place == len(within.lines[one.last_line].words) - 1:
        facts.append("in the line behind, the stretch ends its line")
        if one.place == 0:
            facts.append("in the line behind, the stretch is its line")
    if within.lines[number].stretches:
        facts.append("in the line behind, with marks of its own")
    return facts


def _note_place(within: Ranking, number: int, first: int, last: int, facts: list[str]) -> None:
    """What lies between a mention and the stretch, from place `first` to `last` of the line."""
    if number not in within.counts:
        within.counts[number] = counts_of(within.lines[number], within.cues)
    counts = within.counts[number]
    side, last = facts[0], max(first, last)
    facts.append(f"{side}, {_distance(last - first)}")
    facts.append(f"{side}, {_few(counts.cues, first, last)} cues between")
    facts.append(f"{_few(counts.somebody, first, last)} names between")
    if counts.stretches[last] > counts.stretches[first]:
        facts.append("words in marks between")
    if counts.colons[last] > counts.colons[first]:
        facts.append("a colon between")
    if counts.commas[last] > counts.commas[first]:
        facts.append("a comma between")
    if counts.relatives[last] > counts.relatives[first]:
        facts.append("a relative between")


def _few(counts: list[int], first: int, last: int) -> str:
    return ("no", "one", "more")[min(2, counts[last] - counts[first])]


def _distance(words: int) -> str:
    for most, name in _DISTANCES:
        if words <= most:
            return name
    return "far"


def _note_discourse(within: Ranking, index: int, mention: Span, known_as: str, facts: list[str]) -> None:
    """What else the article has of this mention."""
    one, found = within.found[index], within.found
    if one.speaker is not None and mention.overlaps(one.speaker):
        facts.append("the rules' choice")
    spoke = within.spoke.get(known_as, 0)
    if spoke:
        facts.append("speaks often" if spoke >= _OFTEN else "speaks in this article")
    before = found[index - 1] if index else None
    if before is not None and before.speaker is not None and mention.overlaps(before.speaker):
        facts.append("spoke just before")
        if within.lines[before.line].paragraph == within.lines[one.line].paragraph:
            facts.append("spoke just before, in this paragraph")
    behind = found[index + 1] if index + 1 < len(found) else None
    if behind is not None and behind.attributed and behind.speaker and mention.overlaps(behind.speaker):
        facts.append("speaks next")

"""Fits the weights by which speakers are ranked: `python -m tests.quality.fit_speakers ../shared/gold`.

A conditional logit: of one stretch's options each is as likely as the exponential of its facts' weights, and those
that the annotators would accept should be likely together. Fitted by Newton's method with a quadratic penalty, on
the training articles alone; five-fold cross-validation by article says what to expect. Writes the table of weights.
"""

import random
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import click
import numpy as np
import numpy.typing as npt

from app.domain.span import Span, hull
from app.ingest.layout import layout
from app.quotations.cues import cues_of
from app.quotations.grammar.words import read
from app.quotations.speech import weights
from app.quotations.speech.direct import speech
from app.quotations.speech.ranking import Option, is_told, options, ranking
from app.text.quotemarks import marked
from tests.quality.gold import Annotated, Quote, annotated, same, trimmed

_LEAST = {"en": 30, "de": 8}  # stretches in which a fact must occur
_PENALTY = {"en": 1.0, "de": 0.5}
_GAIN = 0.005  # by which ranking must be better than the rules alone for a language to have weights
_FOLDS = 5
_STEPS = 25
_STRIDE = 1.0  # by which a weight may change at a step: keeps the first ones from leaping

Floats = npt.NDArray[np.float64]


class Example(NamedTuple):
    """One stretch: the facts of each option, whether the annotators accept it, and which the rules chose."""

    article: str
    facts: tuple[tuple[str, ...], ...]
    right: tuple[bool, ...]
    ruled: int | None
    answered: bool  # somebody speaks


def examples(folder: Path, language: str, split: str) -> Iterator[Example]:
    """The annotated stretches of which no cue tells who speaks."""
    for article in annotated(folder, language):
        if article.split == split:
            yield from _of_article(article, language)


def _of_article(article: Annotated, language: str) -> Iterator[Example]:
    cues = cues_of(language)
    assert cues is not None
    body = layout(article.text, article.title).body
    stretches = marked(article.text, body)
    lines = read(article.text, body, stretches)
    found = speech(article.text, stretches, lines, cues)
    within = ranking(article.text, lines, found, cues)
    quotes = [(trimmed(article.text, Span(gold.start, gold.end)), gold) for gold in article.quotes]
    for index, one in enumerate(found):
        span = trimmed(article.text, hull(one.stretch.contents))
        gold = next((gold for at, gold in quotes if same(span, at)), None)
        if gold is None or is_told(one):
            continue
        chances = options(within, index)
        yield Example(
            article=article.id,
            facts=tuple(tuple(option.facts) for option in chances),
            right=_accepted(article.text, gold, [option.mention for option in chances]),
            ruled=_ruled(chances, one.speaker),
            answered=gold.mention is not None,
        )


def _ruled(chances: Sequence[Option], speaker: Span | None) -> int | None:
    """Which option is the rules' own."""
    for at, option in enumerate(chances):
        if option.mention is not None and speaker is not None and option.mention.overlaps(speaker):
            return at
    return None


def _accepted(text: str, gold: Quote, mentions: Sequence[Span | None]) -> tuple[bool, ...]:
    """The mentions that overlap the annotated one; where none does, those of the same last name."""
    speaker = gold.mention
    if speaker is None:
        return tuple(mention is None for mention in mentions)
    there = tuple(mention is not None and mention.overlaps(speaker) for mention in mentions)
    if any(there) or gold.last_name is None:
        return there
    name = gold.last_name
    return tuple(mention is not None and name in mention.of(text).casefold().split() for mention in mentions)


class Model(NamedTuple):
    facts: dict[str, int]
    values: Floats


def fit(rows: Sequence[Example], least: int, penalty: float) -> Model:
    """The weights under which the accepted options are likeliest."""
    facts = _facts(rows, least)
    rows = [row for row in rows if any(row.right)]
    table, starts = _table(rows, facts)
    group = np.repeat(np.arange(len(rows)), np.diff([*starts, len(table)]))
    right = np.array([accepted for row in rows for accepted in row.right], dtype=float)
    values = np.zeros(len(facts))
    for _ in range(_STEPS):
        scores = table @ values
        scores = np.exp(scores - np.maximum.reduceat(scores, starts)[group])
        likely = scores / np.add.reduceat(scores, starts)[group]
        wanted = scores * right / np.add.reduceat(scores * right, starts)[group]
        means = np.add.reduceat(table * likely[:, None], starts)
        slope = table.T @ (wanted - likely) - 2 * penalty * values
        bend = (table * likely[:, None]).T @ table - means.T @ means + 2 * penalty * np.eye(len(facts))
        step = np.linalg.solve(bend, slope)
        values = values + step * min(1.0, _STRIDE / np.abs(step).max())
    return Model(facts, values)


def _facts(rows: Sequence[Example], least: int) -> dict[str, int]:
    counted = Counter(fact for row in rows for facts in row.facts for fact in facts)
    return {fact: at for at, fact in enumerate(sorted(fact for fact, n in counted.items() if n >= least))}


def _table(rows: Sequence[Example], facts: dict[str, int]) -> tuple[Floats, list[int]]:
    starts: list[int] = []
    every: list[tuple[str, ...]] = []
    for row in rows:
        starts.append(len(every))
        every.extend(row.facts)
    table = np.zeros((len(every), len(facts)))
    for at, told in enumerate(every):
        for fact in told:
            if fact in facts:
                table[at, facts[fact]] = 1.0
    return table, starts


def chosen(row: Example, model: Model) -> int:
    scores = [sum(model.values[model.facts[f]] for f in facts if f in model.facts) for facts in row.facts]
    return int(np.argmax(scores))


def hits(rows: Sequence[Example], model: Model) -> tuple[int, int, int]:
    """How often ranking is right, how often the rules are, of how many stretches that somebody speaks."""
    asked = [row for row in rows if row.answered]
    ranked = sum(row.right[chosen(row, model)] for row in asked)
    ruled = sum(row.ruled is not None and row.right[row.ruled] for row in asked)
    return ranked, ruled, len(asked)


def cross_validated(rows: Sequence[Example], least: int, penalty: float) -> tuple[float, float]:
    """The share of right speakers, ranked and by rules, in articles that were not fitted on."""
    articles = sorted({row.article for row in rows})
    random.Random(0).shuffle(articles)
    fold = {article: at % _FOLDS for at, article in enumerate(articles)}
    totals = np.zeros(3)
    for held in range(_FOLDS):
        model = fit([row for row in rows if fold[row.article] != held], least, penalty)
        totals += hits([row for row in rows if fold[row.article] == held], model)
    return totals[0] / totals[2], totals[1] / totals[2]


def main(folder: Path) -> None:
    tables = []
    for language in ("en", "de"):
        rows = list(examples(folder, language, "train"))
        ranked, ruled = cross_validated(rows, _LEAST[language], _PENALTY[language])
        model = fit(rows, _LEAST[language], _PENALTY[language])
        dev = hits(list(examples(folder, language, "dev")), model)
        unseen = f"right in unseen articles {ranked:.3f} (rules {ruled:.3f})"
        click.echo(f"{language}: {len(rows)} stretches, {len(model.facts)} facts, {unseen}")
        click.echo(f"    dev {dev[0] / dev[2]:.3f} (rules {dev[1] / dev[2]:.3f}) of {dev[2]}")
        if ranked - ruled >= _GAIN:
            tables.append(_printed(language, model))
    path = Path(weights.__file__)
    head = path.read_text(encoding="utf-8").partition("WEIGHTS")[0]
    path.write_text(
        head + "WEIGHTS: Mapping[str, Mapping[str, float]] = {\n" + "".join(tables) + "}\n", encoding="utf-8"
    )


def _printed(language: str, model: Model) -> str:
    """Weights by size, two decimals: nobody can read more, and no figure depends on more."""
    ordered = sorted(model.facts, key=lambda fact: (-abs(round(model.values[model.facts[fact]], 2)), fact))
    lines = (f'        "{fact}": {model.values[model.facts[fact]]:.2f},\n' for fact in ordered)
    return f'    "{language}": {{\n{"".join(lines)}    }},\n'


if __name__ == "__main__":
    main(Path(sys.argv[1]))

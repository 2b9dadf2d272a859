"""Every reason a derivation can give, as a sentence with places for a source and for words that prove it.

The method page prints the same sentences, with what each is worth.
"""

from dataclasses import dataclass

from app.lineage import costs

CREDITS_IT_WHOLE = "The article as a whole credits {source}: {words}."
CREDITS_IT_HERE = "These words are credited to {source}: {words}."
CREDITS_IT_ELSEWHERE = "The article credits {source} elsewhere: {words}."
HAS_THEM_TOO = "{source} has these words, too."
OTHERS_CREDIT_UNSEEN = "Others credit {source} with these words."
NOT_HELD = "No article of {source} with these words is held."
HELD_LATER = "{source} has these words too, but in no article that they can have been taken from."
GAINSAID = "But other copies of the same article credit {source}."
GIVEN_TO_ITSELF = "The words were given to {source} itself: {words}."
ASKED = "The words answer a question of its own: {words}."

READING = "Like {source} and unlike the fullest text, it has {words}."
LACKING = "Like {source} and unlike the fullest text, it leaves out {words}."
SURROUNDINGS = "The words around it stand in {source} too: {words}."
VERBATIM = "{count} words of running text stand in {source} in the same order."
PRIMARY = "{source} has the words in a {kind} of its own."
OTHERS_CREDIT = "Others credit {source} with the words."
AGENCY_COPY = "Others print the copy of {source}, an agency."
SHARED_UPSTREAM = (
    "It goes back to one text with {others}; from which {open_order}it was taken cannot be told."
)
UNSEEN_UPSTREAM = "{others}, whose text it shares, credit {source}."
EARLIER = "{source} is earlier: {date}."


@dataclass(frozen=True, slots=True, kw_only=True)
class Worth:
    """What a kind of evidence counts: the sentence it is told in, and how much, in words."""

    sentence: str
    counts: str


STATED = (CREDITS_IT_WHOLE, CREDITS_IT_HERE)
LIKELY = (
    Worth(
        sentence=READING,
        counts=f"{costs.SHARED_VARIANT:g} for each reading that only a few have, {costs.MOST_VARIANTS} at most",
    ),
    Worth(
        sentence=SURROUNDINGS,
        counts=f"{costs.SURROUNDINGS:g} for each word of the article’s own, from {costs.LEAST_SURROUNDINGS} words on, "
        f"{costs.MOST_SURROUNDINGS} at most",
    ),
    Worth(
        sentence=VERBATIM,
        counts=f"{costs.VERBATIM:g}, and {costs.VERBATIM_WORD:g} for each word, from {costs.LEAST_VERBATIM} words on, "
        "where neither article has them between marks",
    ),
    Worth(
        sentence=PRIMARY,
        counts=f"{costs.PRIMARY:g}, where the article says that it read a statement, a speech or a letter",
    ),
    Worth(
        sentence=OTHERS_CREDIT,
        counts=f"{costs.CREDITED:g}, where {costs.WHOLE} words and more around are the same, too",
    ),
)
AGAINST = (
    (
        "It lacks words that the copy has.",
        f"{costs.MISSING:g} for each; with less than {costs.CONTAINED:.0%} of them it is named by nothing but a credit",
    ),
    ("It is longer than the copy.", f"{costs.EXCESS:g} for each doubling of what it has more"),
    (
        "Time lies between the two.",
        f"{costs.TIME:g} for each doubling of the hours, {costs.MOST_TIME:g} at most",
    ),
    ("It is a page that passes on what others publish.", f"{costs.CARRIER:g}"),
)
MARGIN = f"{costs.MARGIN:g}"

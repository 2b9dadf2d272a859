"""What each kind of evidence is worth when exemplars compete. The lower the cost, the better the exemplar.

The scale is arbitrary: words from nowhere known cost UNSEEN_ROOT, from which evidence is taken off. `make fit-lineage`
tries other values on simulated worlds.
"""

UNSEEN_ROOT = 10.0  # no exemplar among what is held
STATED = 0.0  # the article names the source
MARGIN = 1.0  # two exemplars closer than this cannot be told apart

SHARED_VARIANT = 3.0  # for each reading two witnesses share against the others
MOST_VARIANTS = 2  # more of them prove no more
SURROUNDINGS = 0.1  # for each word around the quotation that both share
MOST_SURROUNDINGS = 60
LEAST_SURROUNDINGS = 10  # fewer are "he said in a statement on Wednesday"
VERBATIM = 4.0  # running text in the same words
VERBATIM_WORD = 0.02  # and for each word of it
MOST_VERBATIM = 100
LEAST_VERBATIM = 12  # fewer may be chance
CREDITED = 2.0  # others credit it with these words, and this is a copy of all around them, too
WHOLE = 16  # words around that both have, where one is a copy of more than the words
PRIMARY = 3.0  # a statement, a speech, a transcript: the words themselves

MISSING = 0.5  # for each word of the copy that the exemplar lacks
MOST_MISSING = 10
EXCESS = 0.2  # for each doubling of what the exemplar has more: the nearest text is the likeliest
TIME = 0.08  # for each doubling of the hours between: near beats far, but never alone
MOST_TIME = 0.8
CARRIER = 0.75  # a carrier passes on, and is seldom copied

CONTAINED = 0.9  # the share of the copy's words that an exemplar must have
CREDITED_WITH = 0.7  # the share that a credited article must have: it may be an update of what was copied
REPRINTED = 20  # runs around both from which a copy of the whole article would have one of them, too
KIN = 0.5  # the share from which two texts have something in common at all

POOL = 6  # exemplars weighed for each article: ten thousand reprints must stay quick
LISTED = 8  # attestations named as sharing an unseen exemplar

"""Words for properties: few different ones, so that sequences share runs by chance."""

from hypothesis import strategies as st

WORDS = st.sampled_from(("the", "of", "bell", "tower", "rings", "twice", "never", "harbour", "12"))
SEQUENCES = st.lists(WORDS, max_size=24).map(tuple)

"""Fingerprints of token runs: 63-bit hashes of word n-grams, the same on every machine and in every process."""

from collections.abc import Sequence
from hashlib import blake2b


def fingerprints(words: Sequence[str], n: int) -> frozenset[int]:
    """The hashes of all runs of `n` words; of the whole when there are fewer. Positive, below 2**63."""
    if not words:
        return frozenset()
    last = max(1, len(words) - n + 1)
    return frozenset(_hash(n, words[at : at + n]) for at in range(last))


def _hash(n: int, run: Sequence[str]) -> int:
    digest = blake2b(" ".join(run).encode(), digest_size=8, salt=n.to_bytes(8, "big")).digest()
    return int.from_bytes(digest, "big") >> 1

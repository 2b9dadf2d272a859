"""The same recall by MinHash and locality-sensitive hashing, as datasketch does it: the usual way to find near copies.

Sets of five-word shingles, 128 permutations, a threshold of 0.2: over whole articles, and over paragraphs, where a
passage is a larger part of what is compared.
"""

import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from itertools import accumulate

from datasketch import LeanMinHash, MinHash, MinHashLSH

from tests.benchmarks.linking.known import Known
from tests.benchmarks.linking.pairs import WORD, Found, Piece, found_uses, pieces
from tests.benchmarks.linking.reading import Batch, Folder

THRESHOLD = 0.2
PERMUTATIONS = 128
SHINGLE = 5  # words


def by_shingles(folder: Folder, known: Known, jobs: int, *, paragraphs: bool) -> Found:
    """Sign every piece in several processes, file them in one, and ask for the neighbours of each."""
    started = time.perf_counter()
    with ProcessPoolExecutor(jobs) as pool:
        batches = list(folder.batches())
        parts = pool.map(_signed, [folder] * len(batches), batches, [paragraphs] * len(batches))
        first = accumulate((batch.count for batch in batches), initial=0)
        signed = [
            (piece._replace(article=piece.article + start), signature)
            for start, own in zip(first, parts, strict=False)
            for piece, signature in own
        ]
    lsh = MinHashLSH(threshold=THRESHOLD, num_perm=PERMUTATIONS)
    with lsh.insertion_session() as session:
        for number, (_, signature) in enumerate(signed):
            session.insert(number, signature, check_duplication=False)
    near = {number: lsh.query(signature) for number, (_, signature) in enumerate(signed)}
    seconds = time.perf_counter() - started
    linked = ((number, other) for number, others in near.items() for other in others if other != number)
    return Found(seconds, found_uses(known, [piece for piece, _ in signed], linked))


def _signed(folder: Folder, batch: Batch, paragraphs: bool) -> list[tuple[Piece, LeanMinHash]]:
    asked = [
        (piece, shingles)
        for article, text in enumerate(folder.stretches(batch))
        for piece in pieces(article, text, paragraphs=paragraphs)
        if (shingles := set(_shingles(text.text[piece.start : piece.end])))
    ]
    signatures = MinHash.generator((shingles for _, shingles in asked), num_perm=PERMUTATIONS)
    return [(piece, LeanMinHash(own)) for (piece, _), own in zip(asked, signatures, strict=True)]


def _shingles(text: str) -> Iterator[bytes]:
    words = WORD.findall(text.lower())
    for at in range(max(1, len(words) - SHINGLE + 1) if words else 0):
        yield " ".join(words[at : at + SHINGLE]).encode()

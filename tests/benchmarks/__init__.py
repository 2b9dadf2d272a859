"""How fast and how large: measured as users meet it, never asserted. `python -m tests.benchmarks`."""

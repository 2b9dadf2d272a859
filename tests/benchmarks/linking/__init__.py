"""How fast, how faithful and how frugal linking is, on simulated worlds, beside other ways to do it."""

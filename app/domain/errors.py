"""The situations Whence can name. Each docstring says what the caller should do; none of them knows HTTP."""

from datetime import datetime


class WhenceError(Exception):
    """Show the message to the person who asked: it says what happened and what to do."""


class UnreadableDocument(WhenceError):
    """One item cannot be read as an article: record it, name it, go on with the rest."""


class UnknownFormat(WhenceError):
    """No reader takes this file: record it and name the formats that are read."""


class NotFound(WhenceError):
    """Nothing is held under this address: offer a search."""


class NotYet(NotFound):
    """What is held now was not at the instant asked for: `first` is when it came."""

    def __init__(self, first: datetime) -> None:
        super().__init__(
            f"Nothing was held here at that time: the first article with these words came {first:%-d %B %Y, %H:%M} UTC."
        )
        self.first = first


class Busy(WhenceError):
    """Somebody else has been writing to the store for long: nothing was changed; try again later."""


class Withdrawn(WhenceError):
    """It was held and has been withdrawn: say when and why, and show none of its words."""


class BadCorrection(WhenceError):
    """A correction cannot be applied as written: record nothing of it, name the line and what is wrong."""


class BadOutlets(WhenceError):
    """A file of outlets cannot be used as written: start nothing with it, say which entry and what is wrong."""


class OutletsChanged(WhenceError):
    """What is held was computed with other outlets: take nothing in until a rebuild has applied these."""

"""What a correction is about, however it was named: by id, by address, or as its giver knows it."""

import re

from sqlalchemy import Connection

from app.domain.errors import BadCorrection
from app.store.external_ids import articles_called

_ADDRESS = re.compile(r"/[qa]/(?P<id>[0-9a-zA-Z]{13})(?![0-9a-zA-Z])")


def subject_id(connection: Connection, named: str) -> str:
    """The id that `named` means: the one in a `/q/` or `/a/` address, else that of the one article so called.

    What means neither is given back as it is. Raises BadCorrection when several articles are so called.
    """
    address = _ADDRESS.search(named)
    if address:
        return address["id"].lower()
    called = articles_called(connection, named)
    if len(called) > 1:
        raise BadCorrection(
            f"{len(called)} articles are called “{named}”: name one by its id ({', '.join(called)})."
        )
    return called[0] if called else named

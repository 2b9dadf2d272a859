"""The outlets this process knows, and whether what the store holds was computed with the same."""

from functools import lru_cache

from sqlalchemy import Connection

from app.config import settings
from app.domain.errors import OutletsChanged
from app.domain.source import OutletRegistry
from app.ingest.outlet_file import registry_of
from app.store import state
from app.store.codec import encode
from app.store.records import article_ids
from app.text.tokens import content_id

REBUILD = (
    "The outlets have changed since what is held was computed: run `whence rebuild`, which applies them."
)


def known_outlets() -> OutletRegistry:
    """Those known from the start and those of the file that the settings name. Raises BadOutlets."""
    return registry_of(settings().outlets)


def outlets_changed(connection: Connection) -> bool:
    """Whether what is held was computed with other outlets than this process knows."""
    return state.outlets(connection) != _fingerprint(known_outlets()) and any(article_ids(connection))


def require_no_rebuild(connection: Connection) -> None:
    """Before a run begins. Raises OutletsChanged."""
    if outlets_changed(connection):
        raise OutletsChanged(REBUILD)


def require_same_outlets(connection: Connection) -> None:
    """Before anything is taken in: what is read with these outlets must not stand beside what was read with others.

    Raises OutletsChanged. A store without articles takes the outlets as they are.
    """
    require_no_rebuild(connection)
    if state.outlets(connection) != _fingerprint(known_outlets()):
        keep_outlets(connection)


def keep_outlets(connection: Connection) -> None:
    """Everything held is computed with the outlets that this process knows."""
    state.keep_outlets(connection, _fingerprint(known_outlets()))


@lru_cache(maxsize=8)
def _fingerprint(registry: OutletRegistry) -> str:
    return content_id("outlets", encode(registry.outlets).decode())

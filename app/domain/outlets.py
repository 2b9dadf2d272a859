"""Outlets known from the start. A table, so that adding one is one line."""

from app.domain.source import Outlet, OutletKind, OutletRegistry

_AGENCY = OutletKind.AGENCY
_CARRIER = OutletKind.CARRIER

OUTLETS = OutletRegistry(
    (
        Outlet(
            name="Associated Press",
            kind=_AGENCY,
            aliases=("AP News",),
            domains=("apnews.com",),
            marks=("AP",),
        ),
        Outlet(name="Reuters", kind=_AGENCY, aliases=("Thomson Reuters",), domains=("reuters.com",)),
        Outlet(name="Yahoo News", kind=_CARRIER, domains=("yahoo.com/news", "news.yahoo.com", "yahoo.com")),
        Outlet(
            name="New York Times",
            aliases=("NYT", "NYTimes.com", "NY Times"),
            domains=("nytimes.com",),
            zone="America/New_York",
        ),
    )
)

"""What a page is related to: one list, written as `<link>` elements and as the HTTP header `Link:` alike.

Signposting: a robot learns from the header alone how to cite a page, which forms it has, and under which licence.
"""

from dataclasses import dataclass
from urllib.parse import quote

from app.web.frame import Frame

_GRAPH = "application/ld+json"
LINK_FORMAT = "application/link-format"
TIMEGATE = "original timegate"  # RFC 7089 calls it so: where what a page was can be asked for


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """`href` as it stands in the page: absolute where others are to keep it, else a path."""

    rel: str
    href: str
    media_type: str = ""
    title: str = ""


def links(frame: Frame, public_url: str) -> tuple[Link, ...]:
    """Everything the page is related to, most important first."""
    base = public_url.rstrip("/")
    own = f"{base}{frame.canonical}"
    cited = (Link(rel="cite-as", href=own),) if frame.canonical and frame.indexed else ()
    return (
        *cited,
        *((Link(rel="timemap", href=frame.timemap, media_type=LINK_FORMAT),) if frame.timemap else ()),
        *(
            Link(rel="alternate", href=one.href, media_type=one.media_type, title=one.label)
            for one in frame.alternates
        ),
        *(
            Link(rel="describedby", href=one.href, media_type=_GRAPH)
            for one in frame.alternates
            if one.media_type == _GRAPH
        ),
        *((_oembed(base, own, frame.share.heading),) if frame.share and frame.share.embedded else ()),
        Link(rel="license", href="/data#license"),
        Link(
            rel="search",
            href="/opensearch.xml",
            media_type="application/opensearchdescription+xml",
            title="Whence",
        ),
    )


def header(related: tuple[Link, ...]) -> str:
    """The value of the header `Link:` (RFC 8288). Titles stay in the page: a header bears ASCII alone."""
    return ", ".join(
        f'<{one.href}>; rel="{one.rel}"' + (f'; type="{one.media_type}"' if one.media_type else "")
        for one in related
    )


def _oembed(base: str, own: str, title: str) -> Link:
    href = f"{base}/oembed?url={quote(own, safe='')}&format=json"
    return Link(rel="alternate", href=href, media_type="application/json+oembed", title=title)

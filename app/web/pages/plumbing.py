"""What programs ask every site for: which pages there are, what robots may read, how it is searched."""

from xml.etree.ElementTree import Element, SubElement, tostring

from fastapi import APIRouter, Request
from fastapi.responses import PlainTextResponse, Response

from app.domain.errors import NotFound
from app.pipeline import reading
from app.web import render
from app.web.deps import Store, public_url_of
from app.web.sitemap import sitemap, sitemap_index
from app.web.urls import article_url, lineage_url, source_url

router = APIRouter()
_SIZE = 5_000  # addresses in one sitemap: the protocol allows ten times as many
_FIXED = ("/", "/method", "/about", "/data", "/api", "/accessibility", "/corrections", "/coverage")
_XML = "application/xml"


@router.get("/robots.txt")
async def robots(request: Request) -> Response:
    """Everything may be read: what is not to be listed says so itself, and has to be read for that."""
    return PlainTextResponse(f"User-agent: *\nDisallow:\n\nSitemap: {_base(request)}/sitemap.xml\n")


@router.get("/opensearch.xml")
async def opensearch(request: Request) -> Response:
    """Lets a browser search here from its address bar."""
    base = _base(request)
    made = Element("OpenSearchDescription", xmlns="http://a9.com/-/spec/opensearch/1.1/")
    SubElement(made, "ShortName").text = "Whence"
    SubElement(made, "Description").text = "Search quotations, passages, articles, speakers and sources"
    SubElement(made, "InputEncoding").text = "UTF-8"
    SubElement(made, "Url", type="text/html", method="get", template=f"{base}/search?q={{searchTerms}}")
    SubElement(
        made,
        "Url",
        type="application/opensearchdescription+xml",
        rel="self",
        template=f"{base}/opensearch.xml",
    )
    body = tostring(made, encoding="utf-8", xml_declaration=True)
    return render.data(request, body, "application/opensearchdescription+xml")


@router.get("/sitemap.xml")
async def index(request: Request, store: Store) -> Response:
    counts = {
        "lineages": reading.count_listed_lineages(store),
        "articles": reading.count_listed_articles(store),
    }
    names = ["pages", "sources"]
    names += [
        f"{kind}-{number + 1}" for kind, count in counts.items() for number in range(-(-count // _SIZE))
    ]
    entries = ((f"{_base(request)}/sitemap/{name}.xml", None) for name in names)
    return render.data(request, sitemap_index(entries), _XML)


@router.get("/sitemap/{name}.xml")
async def part(request: Request, store: Store, name: str) -> Response:
    base = _base(request)
    entries = ((f"{base}{path}", changed) for path, changed in _listed(store, name))
    return render.data(request, sitemap(entries), _XML)


def _listed(store: Store, name: str) -> list[tuple[str, str | None]]:
    """The paths in one sitemap. Raises NotFound where there is none of that name."""
    if name == "pages":
        return [(path, None) for path in _FIXED]
    if name == "sources":
        return [(source_url(one.name), None) for one in reading.listed_sources(store)]
    kind, _, number = name.partition("-")
    if kind not in ("lineages", "articles") or not number.isdecimal() or not 0 < int(number) < 10_000:
        raise NotFound("No sitemap has this name.")
    start = (int(number) - 1) * _SIZE
    if kind == "lineages":
        return [(lineage_url(one.name), one.arrived) for one in reading.listed_lineages(store, start, _SIZE)]
    return [(article_url(one.name), one.arrived) for one in reading.listed_articles(store, start, _SIZE)]


def _base(request: Request) -> str:
    return public_url_of(request).rstrip("/")

"""The other forms of a page: where each is, as links on the page and in what it is asked for by `Accept`."""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Protocol

from app.web.frame import Alternate


class Form(Protocol):
    """Any format of a registry in `app/export`."""

    @property
    def name(self) -> str: ...
    @property
    def suffix(self) -> str: ...
    @property
    def media_type(self) -> str: ...


def alternates(path: str, forms: Iterable[Form], query: str = "") -> tuple[Alternate, ...]:
    """Where the page at `path` is found in each form; `query` goes behind the suffix."""
    return tuple(
        Alternate(media_type=_bare(form.media_type), href=f"{path}{form.suffix}{query}", label=form.name)
        for form in forms
    )


def preferred(accept: str, offered: Iterable[Alternate]) -> Alternate | None:
    """The form that `Accept` names outright and likes better than a page; None for a browser and for `*/*`."""
    wanted = dict(_weighed(accept))
    page = _of_a_page(wanted)
    forms = [(wanted.get(_bare(each.media_type), 0.0), each) for each in offered]
    weight, best = max(forms, key=lambda form: form[0], default=(0.0, None))
    return best if weight > page else None


@lru_cache(maxsize=256)
def wants_page(accept: str) -> bool:
    """Whether no form is liked better than a page, whatever forms there are: so with every browser, each of which
    lists other pictures that it can show."""
    wanted = dict(_weighed(accept))
    return all(weight <= _of_a_page(wanted) for kind, weight in wanted.items() if "*" not in kind and kind)


def _of_a_page(wanted: Mapping[str, float]) -> float:
    return max(wanted.get("text/html", 0.0), wanted.get("application/xhtml+xml", 0.0))


def _weighed(accept: str) -> Iterable[tuple[str, float]]:
    for given in accept.split(","):
        kind, *parameters = (part.strip().lower() for part in given.split(";"))
        weights = [part[2:] for part in parameters if part.startswith("q=")]
        yield kind, _number(weights[0]) if weights else 1.0


def _number(written: str) -> float:
    try:
        return float(written)
    except ValueError:
        return 0.0


def _bare(media_type: str) -> str:
    return media_type.partition(";")[0]

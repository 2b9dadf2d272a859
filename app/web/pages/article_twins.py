"""An article in every other form."""

from datetime import UTC, datetime
from typing import Annotated

from fastapi import APIRouter, Path, Request
from fastapi.responses import Response

from app.domain.holdings import HeldArticle
from app.export.occasion import Occasion
from app.export.writers import ARTICLE_WRITERS, Writer
from app.pipeline import reading
from app.web import render
from app.web.deps import Store, public_url_of
from app.web.forms import Endpoint, serve
from app.web.pages.article import article_id

router = APIRouter()
ArticleId = Annotated[
    str, Path(description="The id of the article: 13 letters and digits.", examples=["kjd8qzhz3ac6c"])
]


def _twin(writer: Writer[HeldArticle]) -> Endpoint:
    async def twin(request: Request, store: Store, article: ArticleId) -> Response:
        held = reading.find_article(store, article_id(article))
        occasion = Occasion(public_url=public_url_of(request), today=datetime.now(UTC).date())
        return render.data(request, writer.write(held, occasion), writer.media_type)

    return twin


serve(router, "/a/{article}", ARTICLE_WRITERS, _twin, "Articles")

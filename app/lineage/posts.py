"""Posts set into an article with the line that signs them: somebody's words, as plainly as if they stood in marks."""

import re

from app.domain.testimony import Testimony

_SIGNED = re.compile(r"\s*(?:—|–|--)\s?[^\n(]{2,80}\(@\w{1,30}\)")


def is_post(testimony: Testimony) -> bool:
    """Whether the words stand above the line that signs them: "— Ada Quill (@quill) June 3, 2019"."""
    return testimony.block and not testimony.quoted and _SIGNED.match(testimony.after) is not None

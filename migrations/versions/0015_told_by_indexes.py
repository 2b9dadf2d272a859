"""Count the articles of each source, and tell what a lineage is, without looking at their rows, which are long.

By the number of articles alone no lineage is looked for: that index drew other questions away.
"""

from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

_TOLD = ("id", "standing", "shared", "sources", "articles", "printed", "settled")
_WIDEST, _NEWEST = ("shared", "sources", "articles", "id"), ("shared", "printed", "id")
_NARROWED = ("kind", "state", "language")


def upgrade() -> None:
    op.drop_index("ix_articles_source_slug", "articles")
    op.create_index("ix_articles_source_slug", "articles", ["source_slug", "source", "withdrawn", "latest"])
    op.create_index("ix_lineages_id", "lineages", list(_TOLD))
    op.drop_index("ix_lineages_articles", "lineages")
    op.drop_index("ix_lineages_shared_sources_articles_id", "lineages")
    op.drop_index("ix_lineages_shared_printed_id", "lineages")
    op.create_index("ix_lineages_widest", "lineages", [*_WIDEST, *_NARROWED])
    op.create_index("ix_lineages_newest", "lineages", [*_NEWEST, *_NARROWED])


def downgrade() -> None:
    op.drop_index("ix_lineages_newest", "lineages")
    op.drop_index("ix_lineages_widest", "lineages")
    op.create_index("ix_lineages_shared_printed_id", "lineages", list(_NEWEST))
    op.create_index("ix_lineages_shared_sources_articles_id", "lineages", list(_WIDEST))
    op.create_index("ix_lineages_articles", "lineages", ["articles"])
    op.drop_index("ix_lineages_id", "lineages")
    op.drop_index("ix_articles_source_slug", "articles")
    op.create_index("ix_articles_source_slug", "articles", ["source_slug"])

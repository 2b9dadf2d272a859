"""Count the articles of each source, and tell what a lineage is, without looking at their rows, which are long."""

from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

_TOLD = ("id", "standing", "shared", "sources", "articles", "printed", "settled")


def upgrade() -> None:
    op.drop_index("ix_articles_source_slug", "articles")
    op.create_index("ix_articles_source_slug", "articles", ["source_slug", "source", "withdrawn", "latest"])
    op.create_index("ix_lineages_id", "lineages", list(_TOLD))


def downgrade() -> None:
    op.drop_index("ix_lineages_id", "lineages")
    op.drop_index("ix_articles_source_slug", "articles")
    op.create_index("ix_articles_source_slug", "articles", ["source_slug"])

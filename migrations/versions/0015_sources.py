"""Count the articles of each source without looking at one of them."""

from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_index("ix_articles_source_slug", "articles")
    op.create_index("ix_articles_source_slug", "articles", ["source_slug", "source", "withdrawn", "latest"])


def downgrade() -> None:
    op.drop_index("ix_articles_source_slug", "articles")
    op.create_index("ix_articles_source_slug", "articles", ["source_slug"])

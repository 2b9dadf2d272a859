"""Mark the lineages that are browsed, with indexes of their own: those by standing drew other questions away."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_index("ix_lineages_standing_printed_id", "lineages")
    op.drop_index("ix_lineages_standing_sources_articles_id", "lineages")
    op.add_column("lineages", sa.Column("shared", sa.Boolean(), nullable=False, server_default="0"))
    op.execute("UPDATE lineages SET shared = (standing = 'traced' AND articles > 1)")
    op.create_index(
        "ix_lineages_shared_sources_articles_id", "lineages", ["shared", "sources", "articles", "id"]
    )
    op.create_index("ix_lineages_shared_printed_id", "lineages", ["shared", "printed", "id"])


def downgrade() -> None:
    op.drop_index("ix_lineages_shared_printed_id", "lineages")
    op.drop_index("ix_lineages_shared_sources_articles_id", "lineages")
    op.drop_column("lineages", "shared")
    op.create_index(
        "ix_lineages_standing_sources_articles_id", "lineages", ["standing", "sources", "articles", "id"]
    )
    op.create_index("ix_lineages_standing_printed_id", "lineages", ["standing", "printed", "id"])

"""Browse lineages by kind, language, firmness and date; they are traced anew."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_TRACED = ("attestations", "disputes", "lineage_families", "lineages")


def upgrade() -> None:
    _forget_traced()
    with op.batch_alter_table("lineages") as lineages:
        for name in ("kind", "state", "language"):
            lineages.add_column(sa.Column(name, sa.Text(), nullable=False))
        lineages.add_column(sa.Column("printed", sa.Text()))
    op.create_index(
        "ix_lineages_standing_sources_articles_id", "lineages", ["standing", "sources", "articles", "id"]
    )
    op.create_index("ix_lineages_standing_printed_id", "lineages", ["standing", "printed", "id"])


def downgrade() -> None:
    _forget_traced()
    op.drop_index("ix_lineages_standing_printed_id", "lineages")
    op.drop_index("ix_lineages_standing_sources_articles_id", "lineages")
    with op.batch_alter_table("lineages") as lineages:
        for name in ("printed", "language", "state", "kind"):
            lineages.drop_column(name)


def _forget_traced() -> None:
    """All that was traced waits to be traced again, which the next run does."""
    op.execute("INSERT OR IGNORE INTO pending SELECT head FROM lineage_families")
    op.execute("DELETE FROM search_lineages")
    for table in _TRACED:
        op.execute(f"DELETE FROM {table}")

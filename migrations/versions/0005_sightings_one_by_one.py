"""Keep each sighting of a lineage by itself; lineages are traced anew."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_TRACED = ("attestations", "disputes", "lineage_families", "lineages")


def upgrade() -> None:
    _forget_traced()
    with op.batch_alter_table("lineages") as lineages:
        lineages.add_column(sa.Column("mentions", sa.LargeBinary(), nullable=False))
    with op.batch_alter_table("attestations") as attestations:
        attestations.add_column(sa.Column("place", sa.Integer(), nullable=False))
        attestations.add_column(sa.Column("document", sa.LargeBinary(), nullable=False))


def downgrade() -> None:
    _forget_traced()
    with op.batch_alter_table("attestations") as attestations:
        attestations.drop_column("document")
        attestations.drop_column("place")
    with op.batch_alter_table("lineages") as lineages:
        lineages.drop_column("mentions")


def _forget_traced() -> None:
    """All that was traced waits to be traced again, which the next run does."""
    op.execute("INSERT OR IGNORE INTO pending SELECT head FROM lineage_families")
    op.execute("DELETE FROM search_lineages")
    for table in _TRACED:
        op.execute(f"DELETE FROM {table}")

"""Keep what is told of all sightings of a lineage together; find them by their places."""

import sqlalchemy as sa
from alembic import op

from app.store.traced import renew_digests

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

_TRACED = ("attestations", "printings", "borrowings", "disputes", "lineage_families", "lineages")


def upgrade() -> None:
    op.create_index("ix_attestations_lineage_place", "attestations", ["lineage", "place"])
    op.add_column("lineages", sa.Column("digest", sa.LargeBinary(), nullable=False, server_default=""))
    op.drop_column("lineages", "mentions")
    renew_digests(op.get_bind())  # what is derived is as the code has it that will read it


def downgrade() -> None:
    """All that was traced waits to be traced again, which the next run does."""
    op.execute("INSERT OR IGNORE INTO pending SELECT head FROM lineage_families")
    op.execute("DELETE FROM search_lineages")
    for table in _TRACED:
        op.execute(f"DELETE FROM {table}")
    op.drop_column("lineages", "digest")
    op.add_column("lineages", sa.Column("mentions", sa.LargeBinary(), nullable=False, server_default=""))
    op.drop_index("ix_attestations_lineage_place", "attestations")

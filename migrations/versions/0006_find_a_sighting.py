"""Find a sighting by its own id."""

from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("ix_attestations_id", "attestations", ["id"])


def downgrade() -> None:
    op.drop_index("ix_attestations_id", "attestations")

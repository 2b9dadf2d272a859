"""Keep checked texts that somebody asked to be kept, until a day."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "kept_checks",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("until", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_kept_checks"),
    )
    op.create_index("ix_kept_checks_until", "kept_checks", ["until"])


def downgrade() -> None:
    op.drop_table("kept_checks")

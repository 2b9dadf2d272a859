"""Find the quotations among a wording's occurrences, however many articles carry it."""

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_index("ix_occurrences_wording", "occurrences")
    op.create_index("ix_occurrences_wording_marked_speaker", "occurrences", ["wording", "marked", "speaker"])


def downgrade() -> None:
    op.drop_index("ix_occurrences_wording_marked_speaker", "occurrences")
    op.create_index("ix_occurrences_wording", "occurrences", ["wording"])

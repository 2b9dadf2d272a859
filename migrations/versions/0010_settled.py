"""Keep by when half of a lineage's articles had its words: stories are made of what was printed for some days."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

_SETTLED = """
WITH dated AS (
  SELECT t.lineage, a.latest, ROW_NUMBER() OVER (PARTITION BY t.lineage ORDER BY a.latest) AS place,
    COUNT(*) OVER (PARTITION BY t.lineage) AS held
  FROM attestations t JOIN articles a ON a.id = t.article WHERE a.latest IS NOT NULL
)
UPDATE lineages SET settled = dated.latest FROM dated
WHERE dated.lineage = lineages.id AND dated.place = (dated.held + 1) / 2
"""


def upgrade() -> None:
    op.add_column("lineages", sa.Column("settled", sa.Text()))
    op.execute(_SETTLED)


def downgrade() -> None:
    op.drop_column("lineages", "settled")

"""Keep which sources carry a lineage, who had it first and who credits whom; find the lineages of an article."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

_PRINTINGS = """
INSERT INTO printings (source, lineage, came, sources, articles)
SELECT a.source, l.id,
  CASE WHEN NOT EXISTS (SELECT 1 FROM attestations o JOIN articles b ON b.id = o.article
         WHERE o.lineage = l.id AND b.source <> a.source) THEN 'alone'
       WHEN NOT MAX(t.earliest_here OR t.id IN (
         SELECT value FROM json_each(CAST(l.document AS TEXT), '$.earliest.could_be_earlier'))) THEN 'later'
       WHEN l.state = 'known' THEN 'first' ELSE 'open' END,
  l.sources, l.articles
FROM lineages l JOIN attestations t ON t.lineage = l.id JOIN articles a ON a.id = t.article
WHERE l.shared GROUP BY l.id, a.source
"""
_BORROWINGS = """
INSERT INTO borrowings (source, credited, lineage, stated)
WITH taken AS (
  SELECT t.lineage, a.source, json_extract(CAST(t.document AS TEXT), '$.derivation.exemplar.attestation') AS exemplar,
    json_extract(CAST(t.document AS TEXT), '$.derivation.exemplar.unseen') AS unseen,
    json_extract(CAST(t.document AS TEXT), '$.derivation.basis') = 'stated' AS stated
  FROM lineages l JOIN attestations t ON t.lineage = l.id JOIN articles a ON a.id = t.article WHERE l.shared
), named AS (
  SELECT taken.source, COALESCE(b.source, taken.unseen) AS credited, taken.lineage, taken.stated
  FROM taken LEFT JOIN attestations e ON e.id = taken.exemplar AND e.lineage = taken.lineage
  LEFT JOIN articles b ON b.id = e.article
)
SELECT source, credited, lineage, MAX(stated) FROM named
WHERE credited IS NOT NULL AND credited <> '' AND credited <> source GROUP BY lineage, source, credited
"""


def upgrade() -> None:
    op.create_table(
        "printings",
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("lineage", sa.Text(), nullable=False),
        sa.Column("came", sa.Text(), nullable=False),
        sa.Column("sources", sa.Integer(), nullable=False),
        sa.Column("articles", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["lineage"], ["lineages.id"], name="fk_printings_lineage"),
        sa.PrimaryKeyConstraint("source", "lineage", name="pk_printings"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "borrowings",
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("credited", sa.Text(), nullable=False),
        sa.Column("lineage", sa.Text(), nullable=False),
        sa.Column("stated", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["lineage"], ["lineages.id"], name="fk_borrowings_lineage"),
        sa.PrimaryKeyConstraint("source", "credited", "lineage", name="pk_borrowings"),
        sqlite_with_rowid=False,
    )
    op.execute(_PRINTINGS)
    op.execute(_BORROWINGS)
    order = ["source", "came", "sources", "articles", "lineage"]
    op.create_index("ix_printings_source_came_sources_articles_lineage", "printings", order)
    op.create_index("ix_printings_lineage_source", "printings", ["lineage", "source"])
    op.create_index(
        "ix_borrowings_credited_source_lineage_stated",
        "borrowings",
        ["credited", "source", "lineage", "stated"],
    )
    op.create_index("ix_borrowings_lineage", "borrowings", ["lineage"])
    op.drop_index("ix_attestations_article", "attestations")
    op.create_index("ix_attestations_article_lineage", "attestations", ["article", "lineage"])
    op.drop_column("attestations", "credits")


def downgrade() -> None:
    op.add_column("attestations", sa.Column("credits", sa.Text()))  # empty until a rebuild
    op.drop_index("ix_attestations_article_lineage", "attestations")
    op.create_index("ix_attestations_article", "attestations", ["article"])
    op.drop_table("borrowings")
    op.drop_table("printings")

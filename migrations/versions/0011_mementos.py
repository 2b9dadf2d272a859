"""Keep what lineages were before they changed, and since when each is as it is."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for table in ("lineages", "attestations"):
        op.add_column(table, sa.Column("since", sa.Text(), nullable=False, server_default=""))
        op.execute(
            f"UPDATE {table} SET since = strftime('%Y-%m-%dT%H:%M:%S.000000+00:00',"
            " COALESCE((SELECT value FROM state WHERE name = 'updated'), 0))"
        )
    op.create_table(
        "former_lineages",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("since", sa.Text(), nullable=False),
        sa.Column("until", sa.Text(), nullable=False),
        sa.Column("document", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", "since", name="pk_former_lineages"),
    )
    op.create_table(
        "former_attestations",
        sa.Column("lineage", sa.Text(), nullable=False),
        sa.Column("article", sa.Text(), nullable=False),
        sa.Column("since", sa.Text(), nullable=False),
        sa.Column("until", sa.Text(), nullable=False),
        sa.Column("document", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("lineage", "article", "since", name="pk_former_attestations"),
    )
    op.create_table(
        "former_wordings",
        sa.Column("wording", sa.Text(), nullable=False),
        sa.Column("lineage", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("wording", "lineage", name="pk_former_wordings"),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    for table in ("former_wordings", "former_attestations", "former_lineages"):
        op.drop_table(table)
    for table in ("attestations", "lineages"):
        op.drop_column(table, "since")

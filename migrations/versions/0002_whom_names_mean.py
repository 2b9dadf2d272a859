"""Make room for the names that articles give words to, by surname, and for words given to several people."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Both tables are derived: a rebuild fills them for what is held already."""
    op.create_table(
        "namings",
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("printed", sa.Text(), nullable=False),
        sa.Column("article", sa.Text(), nullable=False),
        sa.Column("slug", sa.Text(), nullable=False),
        sa.Column("surname", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["article"], ["articles.id"], name=op.f("fk_namings_article")),
        sa.ForeignKeyConstraint(["revision"], ["revisions.number"], name=op.f("fk_namings_revision")),
        sa.PrimaryKeyConstraint("revision", "name", "printed", name=op.f("pk_namings")),
    )
    with op.batch_alter_table("namings", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_namings_slug"), ["slug"], unique=False)
        batch_op.create_index(batch_op.f("ix_namings_surname"), ["surname"], unique=False)

    op.create_table(
        "disputes",
        sa.Column("lineage", sa.Text(), nullable=False),
        sa.Column("speaker", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["lineage"], ["lineages.id"], name=op.f("fk_disputes_lineage")),
        sa.PrimaryKeyConstraint("lineage", "speaker", name=op.f("pk_disputes")),
    )
    with op.batch_alter_table("disputes", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_disputes_speaker"), ["speaker"], unique=False)


def downgrade() -> None:
    op.drop_table("disputes")
    op.drop_table("namings")

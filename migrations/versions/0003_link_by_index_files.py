"""Keep fingerprints in files beside the database, and in it only what those files do not have yet."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_IDLE = "filed > 0 AND (live = 0 OR (filed > 1 AND quoted = 0))"


def upgrade() -> None:
    """What was held is derived: that a rebuild is due is told wherever articles are taken in."""
    op.drop_table("grams")
    op.create_table(
        "filings",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("wording", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_filings")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("wordings", schema=None) as batch_op:
        batch_op.add_column(sa.Column("telling", sa.Integer(), nullable=False, server_default="0"))
        batch_op.add_column(sa.Column("filed", sa.Integer(), nullable=False, server_default="0"))
    with op.batch_alter_table("wordings", schema=None) as batch_op:
        batch_op.alter_column("telling", server_default=None)
        batch_op.alter_column("filed", server_default=None)
        batch_op.create_index("ix_wordings_idle", ["number"], sqlite_where=sa.text(_IDLE))
    with op.batch_alter_table("matches", schema=None) as batch_op:
        batch_op.alter_column("short_run", new_column_name="between_quotations")
    op.execute("DELETE FROM state WHERE name = 'outlets'")


def downgrade() -> None:
    with op.batch_alter_table("matches", schema=None) as batch_op:
        batch_op.alter_column("between_quotations", new_column_name="short_run")
    with op.batch_alter_table("wordings", schema=None) as batch_op:
        batch_op.drop_index("ix_wordings_idle")
        batch_op.drop_column("filed")
        batch_op.drop_column("telling")
    op.drop_table("filings")
    op.create_table(
        "grams",
        sa.Column("gram", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("wording", sa.Integer(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("gram", "wording", name=op.f("pk_grams")),
        sqlite_with_rowid=False,
    )

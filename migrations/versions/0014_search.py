"""Find names by any of their words, and beside the number of a row all that a search narrows down and sorts by."""

import sqlalchemy as sa
from alembic import op

from app.store.searched_names import Spelt, keep_searched_names

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

_HITS = {
    "articles": ("search_row", "latest", "source", "id"),
    "lineages": ("search_row", "sources", "articles", "printed", "kind", "language", "speaker", "id"),
}
_SEGMENTS = ("search_articles", "search_lineages")


def upgrade() -> None:
    op.create_table(
        "search_names",
        sa.Column("word", sa.Text(), nullable=False),
        sa.Column("surname", sa.Text(), nullable=False),
        sa.Column("slug", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("folded", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("word", "surname", "slug", "name", name="pk_search_names"),
        sqlite_with_rowid=False,
    )
    connection = op.get_bind()
    rows = connection.execute(sa.text("SELECT DISTINCT name, slug, surname FROM namings"))
    keep_searched_names(connection, [Spelt(*row) for row in rows])
    for table, columns in _HITS.items():
        op.drop_index(f"ix_{table}_search_row", table)
        op.create_index(f"ix_{table}_search_row", table, list(columns))
    for index in _SEGMENTS:
        op.execute(f"INSERT INTO {index}({index}) VALUES ('optimize')")


def downgrade() -> None:
    for table in _HITS:
        op.drop_index(f"ix_{table}_search_row", table)
        op.create_index(f"ix_{table}_search_row", table, ["search_row"])
    op.drop_table("search_names")

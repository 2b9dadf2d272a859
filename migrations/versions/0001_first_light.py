"""Make room for articles, their wordings, the index that links them and the lineages that follow."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "articles",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("external_id", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("source_slug", sa.Text(), nullable=False),
        sa.Column("headline", sa.Text(), nullable=False),
        sa.Column("current", sa.Text(), nullable=False),
        sa.Column("reference", sa.LargeBinary(), nullable=False),
        sa.Column("earliest", sa.Text(), nullable=True),
        sa.Column("latest", sa.Text(), nullable=True),
        sa.Column("withdrawn", sa.Boolean(), nullable=False),
        sa.Column("search_row", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_articles")),
    )
    with op.batch_alter_table("articles", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_articles_latest"), ["latest"], unique=False)
        batch_op.create_index(batch_op.f("ix_articles_search_row"), ["search_row"], unique=False)
        batch_op.create_index(batch_op.f("ix_articles_source_slug"), ["source_slug"], unique=False)
        batch_op.create_index(batch_op.f("ix_articles_url"), ["url"], unique=False)

    op.create_table(
        "corrections",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("other", sa.Text(), nullable=True),
        sa.Column("value", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("made", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_corrections")),
    )
    with op.batch_alter_table("corrections", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_corrections_subject"), ["subject"], unique=False)

    op.create_table(
        "failures",
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("problem", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("origin", name=op.f("pk_failures")),
    )
    op.create_table(
        "grams",
        sa.Column("gram", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("wording", sa.Integer(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("gram", "wording", name=op.f("pk_grams")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "lineages",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("document", sa.LargeBinary(), nullable=False),
        sa.Column("card", sa.LargeBinary(), nullable=False),
        sa.Column("standing", sa.Text(), nullable=False),
        sa.Column("articles", sa.Integer(), nullable=False),
        sa.Column("sources", sa.Integer(), nullable=False),
        sa.Column("speaker", sa.Text(), nullable=True),
        sa.Column("search_row", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lineages")),
    )
    with op.batch_alter_table("lineages", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_lineages_articles"), ["articles"], unique=False)
        batch_op.create_index(batch_op.f("ix_lineages_search_row"), ["search_row"], unique=False)
        batch_op.create_index(batch_op.f("ix_lineages_speaker"), ["speaker"], unique=False)

    op.create_table(
        "matches",
        sa.Column("shorter", sa.Text(), nullable=False),
        sa.Column("fuller", sa.Text(), nullable=False),
        sa.Column("shared", sa.Integer(), nullable=False),
        sa.Column("containment", sa.Float(), nullable=False),
        sa.Column("short_run", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("shorter", "fuller", name=op.f("pk_matches")),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("matches", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_matches_fuller"), ["fuller"], unique=False)

    op.create_table(
        "pending",
        sa.Column("head", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("head", name=op.f("pk_pending")),
    )
    op.create_table(
        "state",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_state")),
    )
    op.create_table(
        "wordings",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("length", sa.Integer(), nullable=False),
        sa.Column("founds", sa.Boolean(), nullable=False),
        sa.Column("quoted", sa.Boolean(), nullable=False),
        sa.Column("splice", sa.Boolean(), nullable=False),
        sa.Column("live", sa.Boolean(), nullable=False),
        sa.Column("parent", sa.Text(), nullable=True),
        sa.Column("head", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_wordings")),
        sa.UniqueConstraint("id", name=op.f("uq_wordings_id")),
    )
    with op.batch_alter_table("wordings", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_wordings_head"), ["head"], unique=False)

    op.create_table(
        "attestations",
        sa.Column("lineage", sa.Text(), nullable=False),
        sa.Column("article", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("contents", sa.LargeBinary(), nullable=False),
        sa.Column("quoted", sa.Boolean(), nullable=False),
        sa.Column("speaker", sa.Text(), nullable=True),
        sa.Column("earliest_here", sa.Boolean(), nullable=False),
        sa.Column("credits", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["article"], ["articles.id"], name=op.f("fk_attestations_article")),
        sa.ForeignKeyConstraint(["lineage"], ["lineages.id"], name=op.f("fk_attestations_lineage")),
        sa.PrimaryKeyConstraint("lineage", "article", name=op.f("pk_attestations")),
    )
    with op.batch_alter_table("attestations", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_attestations_article"), ["article"], unique=False)

    op.create_table(
        "captures",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("article", sa.Text(), nullable=False),
        sa.Column("text_hash", sa.Text(), nullable=False),
        sa.Column("raw", sa.LargeBinary(), nullable=False),
        sa.Column("arrived", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["article"], ["articles.id"], name=op.f("fk_captures_article")),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_captures")),
    )
    with op.batch_alter_table("captures", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_captures_article"), ["article"], unique=False)

    op.create_table(
        "lineage_families",
        sa.Column("head", sa.Text(), nullable=False),
        sa.Column("lineage", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["lineage"], ["lineages.id"], name=op.f("fk_lineage_families_lineage")),
        sa.PrimaryKeyConstraint("head", name=op.f("pk_lineage_families")),
    )
    with op.batch_alter_table("lineage_families", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_lineage_families_lineage"), ["lineage"], unique=False)

    op.create_table(
        "revisions",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("article", sa.Text(), nullable=False),
        sa.Column("text_hash", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("facts", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(["article"], ["articles.id"], name=op.f("fk_revisions_article")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_revisions")),
    )
    with op.batch_alter_table("revisions", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_revisions_article_text_hash"), ["article", "text_hash"], unique=True
        )

    op.create_table(
        "occurrences",
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("article", sa.Text(), nullable=False),
        sa.Column("wording", sa.Integer(), nullable=False),
        sa.Column("marked", sa.Boolean(), nullable=False),
        sa.Column("contents", sa.LargeBinary(), nullable=False),
        sa.Column("quotation", sa.Integer(), nullable=True),
        sa.Column("speaker", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["article"], ["articles.id"], name=op.f("fk_occurrences_article")),
        sa.ForeignKeyConstraint(["revision"], ["revisions.number"], name=op.f("fk_occurrences_revision")),
        sa.ForeignKeyConstraint(["wording"], ["wordings.number"], name=op.f("fk_occurrences_wording")),
        sa.PrimaryKeyConstraint("revision", "ordinal", name=op.f("pk_occurrences")),
    )
    with op.batch_alter_table("occurrences", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_occurrences_article"), ["article"], unique=False)
        batch_op.create_index(batch_op.f("ix_occurrences_speaker"), ["speaker"], unique=False)
        batch_op.create_index(batch_op.f("ix_occurrences_wording"), ["wording"], unique=False)

    for name, columns in (("search_lineages", "words, speaker"), ("search_articles", "headline, body")):
        tokenise = "tokenize='unicode61 remove_diacritics 2'"
        op.execute(f"CREATE VIRTUAL TABLE {name} USING fts5({columns}, {tokenise})")


def downgrade() -> None:
    op.execute("DROP TABLE search_lineages")
    op.execute("DROP TABLE search_articles")
    with op.batch_alter_table("occurrences", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_occurrences_wording"))
        batch_op.drop_index(batch_op.f("ix_occurrences_speaker"))
        batch_op.drop_index(batch_op.f("ix_occurrences_article"))

    op.drop_table("occurrences")
    with op.batch_alter_table("revisions", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_revisions_article_text_hash"))

    op.drop_table("revisions")
    with op.batch_alter_table("lineage_families", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_lineage_families_lineage"))

    op.drop_table("lineage_families")
    with op.batch_alter_table("captures", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_captures_article"))

    op.drop_table("captures")
    with op.batch_alter_table("attestations", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_attestations_article"))

    op.drop_table("attestations")
    with op.batch_alter_table("wordings", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_wordings_head"))

    op.drop_table("wordings")
    op.drop_table("state")
    op.drop_table("pending")
    with op.batch_alter_table("matches", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_matches_fuller"))

    op.drop_table("matches")
    with op.batch_alter_table("lineages", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_lineages_speaker"))
        batch_op.drop_index(batch_op.f("ix_lineages_search_row"))
        batch_op.drop_index(batch_op.f("ix_lineages_articles"))

    op.drop_table("lineages")
    op.drop_table("grams")
    op.drop_table("failures")
    with op.batch_alter_table("corrections", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_corrections_subject"))

    op.drop_table("corrections")
    with op.batch_alter_table("articles", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_articles_url"))
        batch_op.drop_index(batch_op.f("ix_articles_source_slug"))
        batch_op.drop_index(batch_op.f("ix_articles_search_row"))
        batch_op.drop_index(batch_op.f("ix_articles_latest"))

    op.drop_table("articles")

"""The tables. Records - texts, captures, corrections, failures, former answers - are kept; the rest is derived."""

from sqlalchemy import (
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    text,
)

# Wordings that the linking index has on file and that do not count there now: bit 2 is for quotations.
IDLE = "filed > 0 AND (live = 0 OR (filed > 1 AND quoted = 0))"
_FOUND_BY = ("search_row", "sources", "articles", "printed", "kind", "language", "speaker", "id")

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

# --- records -----------------------------------------------------------------------------------------------

articles = Table(
    "articles",
    metadata,
    Column("id", Text, primary_key=True),
    # derived: the current revision under its judged dating; rewritten by every capture and by a rebuild
    Column("external_id", Text, nullable=False),
    Column("url", Text),
    Column("source", Text, nullable=False),
    Column("source_slug", Text, nullable=False),
    Column("headline", Text, nullable=False),
    Column("current", Text, nullable=False),
    Column("reference", LargeBinary, nullable=False),
    Column("earliest", Text),
    Column("latest", Text),
    Column("withdrawn", Boolean, nullable=False),
    Column("search_row", Integer, nullable=False),  # where the full-text index has it
    # how much of each source is held; all that a search narrows down and sorts by
    Index("ix_articles_source_slug", "source_slug", "source", "withdrawn", "latest"),
    Index("ix_articles_search_row", "search_row", "latest", "source", "id"),
    Index(None, "url"),
    Index(None, "latest"),
)

revisions = Table(
    "revisions",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("article", Text, ForeignKey("articles.id"), nullable=False),
    Column("text_hash", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("facts", LargeBinary),  # derived: layout, quotations, cited sources
    Index(None, "article", "text_hash", unique=True),
)

captures = Table(
    "captures",
    metadata,
    Column("key", Text, primary_key=True),  # content of the capture: taking it in again changes nothing
    Column("article", Text, ForeignKey("articles.id"), nullable=False),
    Column("text_hash", Text, nullable=False),
    Column("raw", LargeBinary, nullable=False),  # as given, without the text
    Column("arrived", Text, nullable=False),
    Index(None, "article"),
)

corrections = Table(
    "corrections",
    metadata,
    Column("key", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("other", Text),
    Column("value", Text),
    Column("reason", Text, nullable=False),
    Column("made", Text, nullable=False),
    Index(None, "subject"),
)

failures = Table(
    "failures",
    metadata,
    Column("origin", Text, primary_key=True),
    Column("problem", Text, nullable=False),
    Column("at", Text, nullable=False),
)

kept_checks = Table(  # checked texts that somebody asked to be kept
    "kept_checks",
    metadata,
    Column("id", Text, primary_key=True),
    Column("text", Text, nullable=False),
    Column("until", Text, nullable=False),
    Index(None, "until"),
)

# What was told of lineages, from one instant until before another: it was derived, and can not be derived again.

former_lineages = Table(
    "former_lineages",
    metadata,
    Column("id", Text, primary_key=True),
    Column("since", Text, primary_key=True),
    Column("until", Text, nullable=False),
    Column("document", LargeBinary, nullable=False),
)

former_attestations = Table(
    "former_attestations",
    metadata,
    Column("lineage", Text, primary_key=True),
    Column("article", Text, primary_key=True),
    Column("since", Text, primary_key=True),
    Column("until", Text, nullable=False),
    Column("document", LargeBinary, nullable=False),
)

former_wordings = Table(  # the lineages that have had this wording
    "former_wordings",
    metadata,
    Column("wording", Text, primary_key=True),
    Column("lineage", Text, primary_key=True),
    sqlite_with_rowid=False,
)

# --- derived -----------------------------------------------------------------------------------------------

wordings = Table(
    "wordings",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("words", Text, nullable=False),
    Column("length", Integer, nullable=False),
    Column("telling", Integer, nullable=False),  # words that carry content
    Column("founds", Boolean, nullable=False),  # long and telling enough to be traced, as it is carried now
    Column("quoted", Boolean, nullable=False),  # some live occurrence is marked
    Column("splice", Boolean, nullable=False),  # runs the words of two speakers together
    Column("live", Boolean, nullable=False),  # some article that is not withdrawn carries it
    Column("filed", Integer, nullable=False),  # the kinds of the linking index that have it on file, as bits
    Column("parent", Text),
    Column("head", Text, nullable=False),
    Index(None, "head"),
    Index("ix_wordings_idle", "number", sqlite_where=text(IDLE)),
)

occurrences = Table(
    "occurrences",
    metadata,
    Column("revision", Integer, ForeignKey("revisions.number"), primary_key=True),
    Column("ordinal", Integer, primary_key=True),
    Column("article", Text, ForeignKey("articles.id"), nullable=False),
    Column("wording", Integer, ForeignKey("wordings.number"), nullable=False),
    Column("marked", Boolean, nullable=False),
    Column("contents", LargeBinary, nullable=False),
    Column("quotation", Integer),
    Column("speaker", Text),  # slug
    Index(None, "wording", "marked", "speaker"),
    Index(None, "article"),
    Index(None, "speaker"),
)

namings = Table(
    "namings",
    metadata,
    Column("revision", Integer, ForeignKey("revisions.number"), primary_key=True),
    Column("name", Text, primary_key=True),
    Column("printed", Text, primary_key=True),  # the mention
    Column("article", Text, ForeignKey("articles.id"), nullable=False),
    Column("slug", Text, nullable=False),
    Column("surname", Text, nullable=False),  # folded: what all names that may be one person's share
    Index(None, "slug"),
    Index(None, "surname"),
)

filings = Table(  # what the linking index has on file that its files may not have yet
    "filings",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("wording", Integer, nullable=False),
    Column("kind", Integer, nullable=False),
    sqlite_autoincrement=True,
)

matches = Table(
    "matches",
    metadata,
    Column("shorter", Text, primary_key=True),
    Column("fuller", Text, primary_key=True),
    Column("shared", Integer, nullable=False),
    Column("containment", Float, nullable=False),
    Column("between_quotations", Boolean, nullable=False),  # too little but between quotations
    Index(None, "fuller"),
    sqlite_with_rowid=False,
)

lineages = Table(
    "lineages",
    metadata,
    Column("id", Text, primary_key=True),
    Column("document", LargeBinary, nullable=False),  # without its attestations
    Column("digest", LargeBinary, nullable=False),  # what is told of these together
    Column("card", LargeBinary, nullable=False),
    Column("standing", Text, nullable=False),
    Column("shared", Boolean, nullable=False),  # traced, and in two articles or more: what is browsed
    Column("kind", Text, nullable=False),
    Column("state", Text, nullable=False),  # of the earliest known
    Column("language", Text, nullable=False),
    Column("printed", Text),  # in print by this instant, ISO in UTC
    Column("settled", Text),  # and by this one in half of the articles that have a date
    Column("articles", Integer, nullable=False),
    Column("sources", Integer, nullable=False),
    Column("speaker", Text),  # slug
    Column("search_row", Integer, nullable=False),
    Column("since", Text, nullable=False),  # ISO in UTC: when it, or an attestation of it, became what it is
    Index(None, "speaker"),
    Index("ix_lineages_id", "id", "standing", "shared", "sources", "articles", "printed", "settled"),
    Index("ix_lineages_search_row", *_FOUND_BY),
    Index("ix_lineages_widest", "shared", "sources", "articles", "id", "kind", "state", "language"),
    Index("ix_lineages_newest", "shared", "printed", "id", "kind", "state", "language"),
)

lineage_families = Table(
    "lineage_families",
    metadata,
    Column("head", Text, primary_key=True),
    Column("lineage", Text, ForeignKey("lineages.id"), nullable=False),
    Index(None, "lineage"),
)

attestations = Table(
    "attestations",
    metadata,
    Column("lineage", Text, ForeignKey("lineages.id"), primary_key=True),
    Column("article", Text, ForeignKey("articles.id"), primary_key=True),
    Column("id", Text, nullable=False),
    Column("contents", LargeBinary, nullable=False),
    Column("quoted", Boolean, nullable=False),
    Column("speaker", Text),
    Column("earliest_here", Boolean, nullable=False),
    Column("place", Integer, nullable=False),  # in time order
    Column("document", LargeBinary, nullable=False),
    Column("since", Text, nullable=False),  # as of lineages
    Index(None, "article", "lineage"),
    Index(None, "id"),
    Index(None, "lineage", "place"),
)

printings = Table(  # of the lineages that several articles share: which sources carry them
    "printings",
    metadata,
    Column("source", Text, primary_key=True),
    Column("lineage", Text, ForeignKey("lineages.id"), primary_key=True),
    Column("came", Text, nullable=False),  # whether before all others
    Column("sources", Integer, nullable=False),  # of the lineage, as are the articles: lists go by them
    Column("articles", Integer, nullable=False),
    Index(None, "lineage", "source"),
    Index(None, "source", "came", "sources", "articles", "lineage"),
    sqlite_with_rowid=False,
)

borrowings = Table(  # and whose words they have
    "borrowings",
    metadata,
    Column("source", Text, primary_key=True),
    Column("credited", Text, primary_key=True),
    Column("lineage", Text, ForeignKey("lineages.id"), primary_key=True),
    Column("stated", Boolean, nullable=False),  # by an article itself
    Index(None, "credited", "source", "lineage", "stated"),
    Index(None, "lineage"),
    sqlite_with_rowid=False,
)

disputes = Table(
    "disputes",
    metadata,
    Column("lineage", Text, ForeignKey("lineages.id"), primary_key=True),
    Column("speaker", Text, primary_key=True),  # slug of somebody to whom some article gives the words
    Index(None, "speaker"),
)

pending = Table("pending", metadata, Column("head", Text, primary_key=True))

state = Table(
    "state",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

"""`whence export`: what was found, for other programs."""

import click


@click.group()
def export() -> None:
    """Print what is held for other programs."""


@export.command()
@click.option(
    "--min-articles",
    default=2,
    show_default=True,
    type=click.IntRange(1),
    help="Leave out lineages that fewer articles carry.",
)
def lineages(min_articles: int) -> None:
    """Print every lineage, one line of JSON a lineage, sorted by id.

    Two databases that hold the same articles print the same bytes. docs/formats.md describes the keys.
    """
    from app.cli.opening import open_traced_store
    from app.config import settings
    from app.export.lineage_json import lineage_line
    from app.store.database import reading
    from app.store.lineages import every_lineage

    with reading(open_traced_store()) as connection:
        for lineage in every_lineage(connection, min_articles):
            click.echo(lineage_line(lineage, settings().public_url), nl=False)

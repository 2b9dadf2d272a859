"""`whence seed`: the demonstration articles."""

import click


@click.command()
def seed() -> None:
    """Take in the demonstration articles.

    They are invented stories, each showing something true of news."""
    from app.cli.ingest import take_in
    from app.cli.opening import open_store
    from app.config import REPOSITORY
    from app.store.database import reading
    from app.store.lineages import count_lineages
    from app.store.sources import coverage

    engine = open_store()
    take_in(engine, [str(REPOSITORY / "seeds")])
    with reading(engine) as connection:
        held, lineages = coverage(connection), count_lineages(connection)
    click.echo(f"Held: {held.articles:,} articles by {held.sources:,} sources, {lineages:,} lineages.")

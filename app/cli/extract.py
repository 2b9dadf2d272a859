"""`whence extract`: quotations and cited sources of articles, without a database."""

import click


@click.command()
@click.argument("articles", metavar="IN.jsonl|-")
@click.option(
    "--jobs",
    default=1,
    show_default=True,
    type=click.IntRange(0, 64),
    help="Processes to use; 0 for one a processor.",
)
@click.option(
    "--outlets",
    default="",
    metavar="FILE",
    envvar="WHENCE_OUTLETS",  # not from the settings: to load them would take longer than many a run
    show_envvar=True,
    help="Outlets to know beside those known from the start.",
)
def extract(articles: str, jobs: int, outlets: str) -> None:
    """Print the quotations of each article, without a database.

    Prints one line of JSON an article, in the order of the input. What cannot be read is named on standard
    error. docs/formats.md describes what is read and printed.
    """
    from app.ingest.failure import Failure
    from app.ingest.readers import read_paths
    from app.pipeline.extract import extract_lines
    from app.pipeline.processes import collect_seldom, processors

    collect_seldom()
    for one in extract_lines(read_paths([articles]), jobs or processors(), outlets):
        if isinstance(one, Failure):
            click.echo(f"{one.origin}: {one.problem}", err=True)
        else:
            click.echo(one, nl=False)

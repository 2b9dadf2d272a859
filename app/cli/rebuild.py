"""`whence rebuild`: everything derived, computed again."""

import click


@click.command()
def rebuild() -> None:
    """Compute everything derived again.

    It is derived from the articles and the corrections alone, which are never touched. Readers see the old
    answers until the new ones are complete.
    """
    from app.cli.opening import now, open_store
    from app.cli.progress import Progress
    from app.pipeline.rebuild import rebuild as rebuild_store

    progress = Progress()
    count = rebuild_store(open_store(), now(), lambda done: progress.tell(f"{done:,} articles derived again"))
    progress.done()
    click.echo(f"Rebuilt from {count:,} articles.")

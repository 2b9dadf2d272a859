"""`whence rebuild`: everything derived, computed again."""

import click


@click.command()
def rebuild() -> None:
    """Compute everything derived again.

    It is derived from the articles and corrections alone. Readers see the old answers until the new ones are complete. The articles, their captures and the
    corrections made by hand are never touched.
    """
    from app.cli.opening import now, open_store
    from app.cli.progress import Progress
    from app.pipeline.rebuild import rebuild as rebuild_store

    progress = Progress()
    count = rebuild_store(open_store(), now(), lambda done: progress.tell(f"{done:,} articles derived again"))
    progress.done()
    click.echo(f"Rebuilt from {count:,} articles.")

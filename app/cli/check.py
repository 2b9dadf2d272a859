"""`whence check`: what of a text is held."""

from typing import BinaryIO

import click


@click.command()
@click.argument("text", metavar="FILE|-", type=click.File("rb"))
def check(text: BinaryIO) -> None:
    """Print the lineages that a text has words of.

    The text may be a quotation, a passage or a whole article. Nothing of it is stored. Each line of JSON
    is a lineage as `whence export lineages` prints it, with what was found under "checked".
    """
    from app.cli.opening import open_traced_store
    from app.config import settings
    from app.export.checked_json import checked_line
    from app.ingest.decoding import decode
    from app.pipeline.check import check as check_text
    from app.store.database import reading

    words = decode(text.read())
    with reading(open_traced_store()) as connection:
        for piece in check_text(connection, words).pieces:
            click.echo(checked_line(piece, settings().public_url), nl=False)

"""The command `whence`: one file a command. The heavy half of each is imported late, so help is instant."""

import click

from app.cli.check import check
from app.cli.correct import correct
from app.cli.export import export
from app.cli.extract import extract
from app.cli.ingest import ingest
from app.cli.rebuild import rebuild
from app.cli.seed import seed
from app.cli.serve import serve
from app.domain.errors import WhenceError

COMMANDS = (serve, ingest, extract, check, correct, export, rebuild, seed)


class _Plain(click.Group):
    """What Whence can name is told in a sentence, never as a traceback; commands are listed as a day goes."""

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except WhenceError as error:
            raise click.ClickException(str(error)) from None

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 click's signature
        return [command.name or "" for command in COMMANDS]


@click.group(cls=_Plain, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="whence", message="whence %(version)s")
def whence() -> None:
    """Where did these words first appear, who took them from whom, and what was changed?

    Whence holds news articles, finds the quotations and passages that several of them share, and traces each
    to its earliest known appearance. The database is the file whence.sqlite beside the program, or what
    WHENCE_DATABASE_URL names; a file that WHENCE_OUTLETS names adds outlets of your own.

    \b
    whence ingest articles/          take articles in
    whence serve                     read the lineages in a browser
    whence export lineages           print them for another program
    """


for _command in COMMANDS:
    whence.add_command(_command)

"""`whence serve`: the pages in a browser."""

import socket
from contextlib import suppress

import click

from app.domain.errors import WhenceError


class AddressTaken(WhenceError):
    """The address cannot be served on: name another port."""


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to serve on.")
@click.option(
    "--port", default=8000, show_default=True, type=click.IntRange(0, 65535), help="0 picks a free one."
)
def serve(host: str, port: int) -> None:
    """Show the lineages in a browser.

    Traces first what an interrupted ingest left pending. Stop it with Ctrl+C.
    """
    import uvicorn

    from app.cli.opening import open_traced_store
    from app.pipeline.processes import collect_seldom

    listening = _listen(host, port)
    open_traced_store().dispose()
    collect_seldom()
    click.echo(f"Whence is at {_address(host, listening)} (Ctrl+C stops it)")
    config = uvicorn.Config("app.main:create_app", factory=True, log_level="warning", access_log=False)
    with suppress(KeyboardInterrupt):  # uvicorn has closed down by then: Ctrl+C is how one stops
        uvicorn.Server(config).run(sockets=[listening])


def _listen(host: str, port: int) -> socket.socket:
    """Take the address before anything else: a taken one is told at once."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # asyncio sends small answers at once only where the protocol is named: without, each waits 40 ms.
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
        listening.listen()
    except OSError as error:
        listening.close()
        raise AddressTaken(
            f"Cannot serve on {host} port {port}: {error.strerror}. Try another --port or --host."
        ) from None
    return listening


def _address(host: str, listening: socket.socket) -> str:
    shown = f"[{host}]" if ":" in host else host
    return f"http://{shown}:{listening.getsockname()[1]}"

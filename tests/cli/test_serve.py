import os
import socket
import subprocess
import sys
from pathlib import Path

import httpx

from tests.cli.conftest import Whence
from tests.conftest import REPOSITORY


def test_it_says_its_address_and_answers_there(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", "from app.cli import whence; whence()", "serve", "--port", "0"],
        cwd=REPOSITORY,
        env=os.environ | {"WHENCE_DATABASE_URL": f"sqlite:///{tmp_path}/store.sqlite"},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    try:
        line = process.stdout.readline()
        address = next(word for word in line.split() if word.startswith("http"))
        answer = httpx.get(address, timeout=60, trust_env=False)
    finally:
        process.terminate()
        process.wait()
        process.stdout.close()

    assert line.startswith("Whence is at http://127.0.0.1:")
    assert answer.status_code == 200
    assert "Paste a quotation" in answer.text


def test_a_port_that_is_taken_is_told_in_a_sentence(run: Whence) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        result = run("serve", "--port", str(taken.getsockname()[1]))

    assert result.exit_code == 1
    assert "Cannot serve on 127.0.0.1 port" in result.stderr
    assert "Traceback" not in result.output

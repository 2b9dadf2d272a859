from app.web.security import POLICY
from tests.web.client import Client


def test_every_answer_forbids_what_does_not_come_from_here(bare: Client) -> None:
    for address in ("/nothing", "/", "/static/css/base.css", "/q/mistyped.json"):
        answer = bare.get(address)

        assert answer.headers["content-security-policy"] == POLICY, address
        assert answer.headers["x-content-type-options"] == "nosniff"


def test_the_policy_allows_no_inline_code_and_no_other_host() -> None:
    assert "unsafe" not in POLICY
    assert "http" not in POLICY
    assert "default-src 'none'" in POLICY

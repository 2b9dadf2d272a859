import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator, validate

from app.export.writers import ARTICLE_WRITERS, LISTING_WRITERS, WRITERS
from app.web.errors import TITLES
from tests.web.client import Client, words


def test_the_description_is_openapi_and_names_this_server(reader: Client) -> None:
    answer = reader.get("/openapi.json")
    document = answer.json()

    validate(document, cls=OpenAPIV31SpecValidator)
    assert document["openapi"].startswith("3.1")
    assert document["servers"] == [{"url": "https://whence.example"}]
    assert answer.headers["access-control-allow-origin"] == "*"


def test_every_form_is_described_with_its_media_type(reader: Client) -> None:
    paths = reader.get("/openapi.json").json()["paths"]
    forms = {
        **{f"/q/{{wording}}{writer.suffix}": writer.media_type for writer in WRITERS},
        **{f"/a/{{article}}{writer.suffix}": writer.media_type for writer in ARTICLE_WRITERS},
        **{
            f"{page}{form.suffix}": form.media_type
            for form in LISTING_WRITERS
            for page in ("/o/{slug}", "/search")
        },
    }

    assert forms.keys() <= paths.keys()
    for path, media_type in forms.items():
        told = paths[path]["get"]
        assert list(told["responses"]["200"]["content"]) == [media_type]
        assert told["summary"]
        assert told["description"].endswith(".")
        assert all(given.get("description") for given in told["parameters"])


def test_every_operation_has_a_name_of_its_own_and_says_how_it_fails(reader: Client) -> None:
    operations = [
        each for path in reader.get("/openapi.json").json()["paths"].values() for each in path.values()
    ]

    assert len(operations) > len(WRITERS)
    assert len({each["operationId"] for each in operations}) == len(operations)
    assert all("application/problem+json" in each["responses"]["410"]["content"] for each in operations)


def test_what_is_asked_for_most_comes_first(reader: Client) -> None:
    paths = list(reader.get("/openapi.json").json()["paths"])

    assert paths[:3] == ["/q/{wording}.json", "/q/{wording}.csv", "/q/{wording}.atom"]


def test_the_reference_lists_what_the_description_has(reader: Client) -> None:
    page = words(reader.get("/api").text)

    assert all(path in page for path in reader.get("/openapi.json").json()["paths"])


@pytest.mark.parametrize("status", TITLES)
def test_every_kind_of_problem_is_explained_where_its_type_points(reader: Client, status: int) -> None:
    assert f'id="problem-{status}"' in reader.get("/api").text

"""Many values as one parameter of a query."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, literal, select

from app.store.among import among
from app.store.database import reading


def test_there_may_be_more_values_than_a_query_has_parameters(database: Engine) -> None:
    with reading(database) as connection:
        assert connection.execute(select(literal(299_999).in_(among(range(300_000))))).scalar_one()
        assert not connection.execute(select(literal(300_000).in_(among(range(300_000))))).scalar_one()


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.text(alphabet="ab'\"\\é鐘 ", max_size=5) | st.just("0123456789abc")),
    st.text(alphabet="ab'\"\\é鐘 ", max_size=5),
)
def test_a_value_is_among_them_or_not(database: Engine, given_values: list[str], asked: str) -> None:
    with reading(database) as connection:
        found = connection.execute(select(literal(asked).in_(among(given_values)))).scalar_one()

    assert bool(found) is (asked in given_values)


def test_whole_numbers_of_63_bits_are_kept_whole(database: Engine) -> None:
    large = 2**63 - 1
    with reading(database) as connection:
        assert connection.execute(select(literal(large).in_(among([large])))).scalar_one()
        assert not connection.execute(select(literal(large - 1).in_(among([large])))).scalar_one()

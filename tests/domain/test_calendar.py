from app.domain.calendar import MONTHS, SOURCES, calendar, with_problems


def test_months_have_no_gap_and_articles_without_a_date_are_told_apart() -> None:
    held = calendar([("Post", "2025-11", 2), ("Post", "2026-02", 1), ("Post", None, 4)])

    assert held.months == ("2025-11", "2025-12", "2026-01", "2026-02")
    (row,) = held.rows
    assert (row.counts, row.undated, row.articles) == ({"2025-11": 2, "2026-02": 1}, 4, 7)
    assert held.rest is None


def test_the_sources_with_the_most_articles_have_rows_and_the_others_one_together() -> None:
    held = calendar([(f"Paper {n:03}", "2026-01", n) for n in range(1, SOURCES + 11)])

    assert [row.name for row in held.rows[:2]] == [f"Paper {SOURCES + 10:03}", f"Paper {SOURCES + 9:03}"]
    assert held.rest is not None
    assert (held.rest.sources, held.rest.articles) == (10, sum(range(1, 11)))
    assert held.all.articles == sum(row.articles for row in held.rows) + held.rest.articles


def test_old_months_are_counted_together() -> None:
    held = calendar([("Post", "1999-05", 2), ("Post", "2020-01", 3), ("Post", "2026-02", 1)])

    assert (len(held.months), held.months[0], held.months[-1]) == (MONTHS, "2023-03", "2026-02")
    assert (held.all.earlier, held.all.articles) == (5, 6)


def test_problems_are_told_in_bulk_without_what_is_particular_about_each() -> None:
    problems = [("it is not JSON: at character 3", 1), ("it is not JSON: at 9", 2), ("it is empty", 1)]
    held = with_problems(calendar([]), problems)

    assert held.problems == (("it is not JSON", 3), ("it is empty", 1))
    assert held.failures == 4
    assert (held.months, held.rows) == ((), ())


def test_the_order_of_what_is_held_changes_nothing() -> None:
    rows: list[tuple[str, str | None, int]] = [("A", "2026-01", 2), ("B", None, 2), ("A", "2026-02", 1)]

    assert calendar(rows) == calendar(rows[::-1])

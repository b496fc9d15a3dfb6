import pytest

from sheaf.queries import paper_numbers
from sheaf.store.tables.audit import SeriesRow

RECEIPTS, CONTRACTS, APPLICATIONS = 1318, 404, 87


@pytest.fixture
def busy(work):
    """Number as many papers this year as a busy office does."""
    for kind, last in (
        ("receipt", RECEIPTS),
        ("contract", CONTRACTS),
        ("application", APPLICATIONS),
    ):
        work.session.add(SeriesRow(kind=kind, year=work.today.year, last=last))
    work.session.flush()
    return work


def numbers(work, typed):
    return paper_numbers.meant(work, typed).numbers


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("r18", ["R2026-00018", "R2025-00018"]),
        ("R2026-318", ["R2026-00318"]),
        ("r202600318", ["R2026-00318"]),
        ("2026-12", ["2026-00012", "A2026-0012", "R2026-00012"]),
        ("tk7", ["TK2026-00007"]),
        ("x 7", ["X2026-00007", "X2025-00007"]),
    ],
)
def test_a_number_is_read_as_it_is_printed(busy, typed, first) -> None:
    assert list(numbers(busy, typed))[: len(first)] == first


def test_the_last_figures_mean_the_newest_that_end_so(busy) -> None:
    assert set(numbers(busy, "r18")) >= {"R2026-01318", "R2026-01218", "R2026-01118"}
    assert "R2026-01018" not in numbers(busy, "r18")
    assert set(numbers(busy, "04")) >= {"2026-00404", "R2026-01304", "A2026-0004"}
    assert "R2026-01318" not in numbers(busy, "00018")


@pytest.mark.parametrize(
    "typed", ["", "0", "000", "wf12", "k12", "138000000120", "r", "2026-"]
)
def test_what_is_no_number_means_no_paper(busy, typed) -> None:
    assert paper_numbers.meant(busy, typed) == paper_numbers.Meant()


@pytest.mark.parametrize(
    ("typed", "leads"),
    [("18", True), ("318", True), ("01318", True), ("r1318", True), ("1318", False)],
)
def test_four_figures_alone_are_the_end_of_a_telephone(busy, typed, leads) -> None:
    assert paper_numbers.meant(busy, typed).leads is leads

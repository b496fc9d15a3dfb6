from datetime import date

import pytest

from sheaf.queries.standing import STATES, Standing, standing_of

TODAY = date(2026, 7, 20)
EARLIER, LATER = date(2026, 7, 10), date(2026, 8, 10)


@pytest.mark.parametrize(
    ("state", "late_since", "due", "standing"),
    [
        (None, None, None, (Standing.NO_LOAN, 0)),
        ("active", EARLIER, EARLIER, (Standing.OVERDUE, 10)),
        ("active", TODAY, TODAY, (Standing.DUE, 0)),
        ("active", None, TODAY, (Standing.DUE, 0)),
        ("active", LATER, LATER, (Standing.NORMAL, 0)),
        ("written_off", EARLIER, EARLIER, (Standing.WRITTEN_OFF, 0)),
        ("undrawn", None, None, (Standing.UNDRAWN, 0)),
        ("settled", EARLIER, None, (Standing.SETTLED, 0)),
    ],
)
def test_how_a_loan_stands_follows_from_its_state_and_days(
    state, late_since, due, standing
) -> None:
    at = STATES.index(state) if state else None

    assert standing_of(at, late_since, due, TODAY) == standing


def test_what_is_owed_counts_before_what_was_repaid() -> None:
    assert min(("settled", "active"), key=STATES.index) == "active"

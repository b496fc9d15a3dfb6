from datetime import date

import pytest

from sheaf.domain.loan_act import NoticeTooShort, check_notice

GIVEN = date(2026, 3, 10)


def test_notice_has_run_out_on_the_day_it_is_counted_to() -> None:
    check_notice(10, GIVEN, date(2026, 3, 20))
    check_notice(0, GIVEN, GIVEN)


def test_a_day_too_soon_is_refused_with_the_first_day_that_is_not() -> None:
    with pytest.raises(NoticeTooShort) as refusal:
        check_notice(10, GIVEN, date(2026, 3, 19))

    assert (refusal.value.days, refusal.value.earliest) == (10, date(2026, 3, 20))

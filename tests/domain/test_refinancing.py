import pytest

from sheaf.domain.money import Money
from sheaf.domain.refinancing import TooLittleToSettle, left_to_pay_out

OWED = Money(30_075_00)


def test_what_the_old_loan_does_not_take_is_paid_out() -> None:
    assert left_to_pay_out("2026-00001", Money(50_000_00), OWED) == Money(19_925_00)
    assert left_to_pay_out("2026-00001", OWED, OWED) == Money(0)


def test_a_new_loan_pays_all_of_the_old_one() -> None:
    with pytest.raises(TooLittleToSettle) as no:
        left_to_pay_out("2026-00001", Money(30_000_00), OWED)

    assert (no.value.contract, no.value.owed) == ("2026-00001", OWED)

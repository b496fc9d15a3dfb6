from datetime import date
from decimal import Decimal

from sheaf.domain.accrual import Debt, accrue
from sheaf.domain.late_sum import late_sum, misuse_sums, misuse_whole, product_sum
from sheaf.domain.misuse import Misused
from sheaf.domain.money import ZERO, Money
from sheaf.domain.rate import Rate
from sheaf.domain.repayment import Component

NINE, LATE = Rate(Decimal(9)), Rate(Decimal("13.5"))
APRIL, MAY = date(2026, 4, 10), date(2026, 5, 10)
yuan = Money.parse


def run(amount: str, until: date, rates) -> list[str]:
    debt = Debt(yuan(amount))
    return [late_sum(one) for one in accrue(Component.PENALTY, debt, APRIL, until, rates)]


def test_late_interest_shows_its_exact_value_before_it_is_rounded() -> None:
    assert run("4907.07", date(2026, 4, 20), [(APRIL, LATE)]) == [
        "4,907.07 × 13.5% × 10/360 = 18.401512… → 18.40"
    ]


def test_days_at_two_rates_are_rounded_together() -> None:
    rates = [(APRIL, NINE), (date(2026, 4, 11), LATE)]

    assert run("50", date(2026, 4, 12), rates) == [
        "50.00 × 9% × 1/360 = 0.0125 → 0.01",
        "50.00 × 13.5% × 1/360 = 0.01875; 0.0125 + 0.01875 → 0.03 − 0.01 = 0.02",
    ]


def test_products_of_a_limit_are_rounded_together() -> None:
    products = {NINE: yuan("330000"), LATE: yuan("1000"), Rate(Decimal(1)): ZERO}

    assert product_sum(products, yuan("82.88")) == (
        "(330,000.00 × 9% + 1,000.00 × 13.5%) ÷ 360 = 82.875 → 82.88"
    )


def test_misuse_is_what_it_bears_beyond_its_own_rate() -> None:
    rates = Rate(Decimal(18)), NINE, LATE
    one = Misused(APRIL, MAY, yuan("1000"), yuan("100.01"), *rates)

    assert misuse_sums(one) == (
        "1,000.00 × (18% − 9%) × 30/360 = 7.50",
        "100.01 × (18% − 13.5%) × 30/360 = 0.375037…",
    )
    assert misuse_whole([one], yuan("7.88")) == "7.875037… → 7.88"
    assert misuse_whole([one, one], yuan("15.75")) == (
        "7.875037… + 7.875037… = 15.750075 → 15.75"
    )

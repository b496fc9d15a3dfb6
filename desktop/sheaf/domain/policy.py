"""The office's settings: every point where the sources differ, or that an office decides.

They are business facts with a date; which ``Policy`` holds on a day, the books know. The
names are those of DOMAIN (its ``PARAM``), where the meaning and the source of each stand.
"""

# ruff: noqa: RUF009 (the calls declare fields, as dataclasses.field does)

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from decimal import Decimal
from enum import Enum
from typing import Any

from sheaf.domain.calendar import HolidayRule
from sheaf.domain.errors import Unusable
from sheaf.domain.identity import Sex
from sheaf.domain.lateness import MISUSE_UPLIFTS, PENALTY_UPLIFTS, Compound, GraceMode
from sheaf.domain.money import Money
from sheaf.domain.repayment import ORDERS, Order
from sheaf.domain.setting import (
    OutOfRange,
    Setting,
    choice,
    count,
    money,
    setting_of,
    share,
    switch,
)


class SpouseSignature(Enum):
    """Whether a married borrower's spouse signs too."""

    REQUIRED_IF_MARRIED = "required_if_married"
    NOT_REQUIRED = "not_required"


class OddFirst(Enum):
    """How a longer or shorter first period is counted."""

    ACT_DAYS = "act_days"
    MONTHS_PLUS_DAYS = "months_plus_days"


class LongPeriod(Enum):
    """How a whole period of several months is counted."""

    MONTHS = "months"
    ACT_360 = "actual/360"


class AllocationMode(Enum):
    """Which order an office settles debts in; a loan changes to principal first alone."""

    BY_INSTALMENT = "by_instalment"
    BY_COMPONENT = "by_component"


class Overpayment(Enum):
    """What becomes of money beyond what is due: kept for the next due date, or refused."""

    KEEP = "keep"
    REFUSE = "refuse"


class PrepayInterest(Enum):
    """On what the interest of the day of an early repayment is taken."""

    WHOLE_BALANCE = "whole_balance"
    PREPAID_PART_ONLY = "prepaid_part_only"


class ExtensionRule(Enum):
    """How long a loan may be extended."""

    LOAN_RULES_1996 = "loan_rules_1996"
    PERSONAL_2010 = "personal_2010"
    HALF_OVER_1Y = "half_over_1y"


class ProvisionBase(Enum):
    """What the general provision is taken on."""

    ALL = "all"
    NORMAL = "normal"


class EquityTest(Enum):
    """Which deviation of the equity check decides."""

    D1 = "d1"
    D2 = "d2"


class VoteRule(Enum):
    """How many of the committee must agree."""

    ALL = "all"
    TWO_THIRDS = "two_thirds"


class DeadlineDays(Enum):
    """Which days a deadline counts."""

    CALENDAR = "calendar"
    WORKING = "working"


class LadderMode(Enum):
    """How the count ladder pays: each step's loans, or all loans at the step reached."""

    MARGINAL = "marginal"
    WHOLE = "whole"


@dataclass(frozen=True, slots=True)
class Policy:
    """The settings in force on a day. A new policy has DOMAIN's defaults."""

    # Who may borrow: chapter 1.3
    spouse_signature: SpouseSignature = choice("1.3", SpouseSignature.REQUIRED_IF_MARRIED)
    age_min: int = count("1.3", 18, 18, 30, "years")
    age_max_at_maturity: int = count("1.3", 65, 50, 100, "years")
    age_max_at_maturity_female: int = count("1.3", 60, 50, 100, "years")

    # Schedules: chapter 3
    pay_offset_days: int = count("3.4", 1, 0, 10, "days")
    odd_first_mode: OddFirst = choice("3.5", OddFirst.ACT_DAYS)
    long_period_day_count: LongPeriod = choice("3.6", LongPeriod.MONTHS)
    draw_tail_months: int = count("3.6", 0, 0, 36, "months")

    # Late interest: chapter 4
    penalty_uplift: Decimal = share("4.1", "0.50", *map(str, PENALTY_UPLIFTS))
    misuse_uplift: Decimal = share("4.1", "1.00", *map(str, MISUSE_UPLIFTS))
    compound_rate_in_term: Compound = choice("4.1", Compound.CONTRACT_RATE)
    compound_on_penalty: bool = switch("4.1", default=False)
    compound_capitalise: bool = switch("4.1", default=False)
    warn_annual_rate: Decimal = share("4.1", "0.24", "0", "1")
    grace_days: int = count("4.1", 0, 0, 30, "days")
    grace_mode: GraceMode = choice("4.1", GraceMode.WAIVE_IF_PAID_WITHIN)
    holiday_rule: HolidayRule = choice("4.1", HolidayRule.NEXT)

    # Receipts, early repayment, extension: chapter 5
    allocation_mode: AllocationMode = choice("5.1", AllocationMode.BY_INSTALMENT)
    non_accrual_after_days: int = count("5.1", 90, 1, 360, "days")
    overpayment: Overpayment = choice("5.1", Overpayment.KEEP)
    prepay_notice_days: int = count("5.2", 0, 0, 60, "days")
    prepay_min: Money = money("5.2", 1000)
    prepay_interest: PrepayInterest = choice("5.2", PrepayInterest.WHOLE_BALANCE)
    prepay_fee_rate: Decimal = share("5.2", "0", "0", "0.05")
    extension_rule: ExtensionRule = choice("5.3", ExtensionRule.LOAN_RULES_1996)
    max_extensions: int = count("5.3", 1, 0, 10, "")
    restructure_watch_months: int = count("5.3", 12, 6, 60, "months")

    # Risk: chapter 6
    cure_payments: int = count("6.3", 2, 1, 12, "")
    cure_months: int = count("6.3", 6, 1, 36, "months")
    general_provision_base: ProvisionBase = choice("6.4", ProvisionBase.ALL)
    par_includes_restructured: bool = switch("6.5", default=False)

    # Guarantees: chapter 7
    guarantee_period_years: int = count("7", 3, 1, 10, "years")
    guarantor_claim_alarm_days: int = count("7", 60, 0, 365, "days")
    group_min: int = count("7", 5, 3, 10, "")
    group_max: int = count("7", 10, 3, 20, "")
    group_freeze: bool = switch("7", default=True)
    guarantor_disposable_share: Decimal = share("7", "0.50", "0.10", "1")
    guarantor_income_years: int = count("7", 5, 1, 20, "years")
    guarantor_max_borrowers: int = count("7", 2, 1, 20, "")
    query_beside: bool = switch("7", default=False)
    ltv_house: Decimal = share("7", "0.60", "0", "1")
    ltv_commercial: Decimal = share("7", "0.50", "0", "1")
    ltv_vehicle: Decimal = share("7", "0.50", "0", "1")
    ltv_machinery: Decimal = share("7", "0.40", "0", "1")
    ltv_land: Decimal = share("7", "0.50", "0", "1")
    ltv_deposit: Decimal = share("7", "0.90", "0", "1")

    # Disbursement: chapter 8
    own_payment_max_business: Money = money("8", 500_000)
    own_payment_max_consumption: Money = money("8", 300_000)

    # Investigation: chapter 9
    min_cash: Money = money("9.2", 0)
    tol: Decimal = share("9.3", "0.05", "0", "1")
    tol_warning: Decimal = share("9.3", "0.10", "0", "1")
    others_asked: int = count("9.3", 2, 0, 10, "")
    usual_years: int = count("9.3", 2, 0, 20, "years")
    usual_age_min: int = count("9.3", 25, 18, 60, "years")
    usual_age_max: int = count("9.3", 60, 30, 100, "years")
    debt_ends_soon: int = count("9.3", 2, 0, 24, "months")
    enquiries_max: int = count("9.3", 6, 0, 100, "")
    usual_children: int = count("9.3", 2, 0, 10, "")
    equity_tol: Decimal = share("9.4", "0.05", "0", "1")
    equity_decides: EquityTest = choice("9.4", EquityTest.D1)
    instalment_share: Decimal = share("9.5", "0.80", "0.10", "1")
    stress_sales: Decimal = share("9.5", "0.20", "0", "1")
    stress_season: Decimal = share("9.5", "0.50", "0", "1")
    season_peak: Decimal = share("9.5", "1.50", "1", "12")
    first_loan_max: Money = money("9.5", 100_000)
    related_debt_max: Money = money("9.5", 500_000)

    # Who decides, and until when: chapter 10
    approver_max: Money = money("10.1", 100_000)
    waive_alone_max: Money = money("10.1", 1000)
    micro_committee_max: Money = money("10.1", 1_000_000)
    business_committee_max: Money = money("10.1", 5_000_000)
    micro_signatures: int = count("10.1", 0, 0, 3, "")
    business_signatures: int = count("10.1", 2, 0, 3, "")
    committee_veto: bool = switch("10.1", default=False)
    committee_min: int = count("10.1", 3, 3, 15, "")
    committee_quorum: int = count("10.1", 3, 2, 15, "")
    business_quorum: int = count("10.1", 3, 2, 15, "")
    vote_rule: VoteRule = choice("10.1", VoteRule.ALL)
    decision_valid_days: int = count("10.2", 30, 1, 365, "days")
    second_officer: bool = switch("10.2", default=True)
    training_days: int = count("10.3", 5, 0, 30, "days")
    assign_later: bool = switch("10.3", default=False)
    visit_within_days: int = count("10.3", 2, 1, 30, "days")
    answer_within_days: int = count("10.3", 3, 1, 30, "days")
    first_monitoring_days: int = count("10.3", 7, 1, 60, "days")
    reminder_days: int = count("10.3", 3, 0, 30, "days")
    maturity_notice_days: int = count("10.3", 10, 0, 90, "days")
    deadline_days: DeadlineDays = choice("10.3", DeadlineDays.CALENDAR)
    relax_after_instalments: int = count("10.3", 6, 1, 60, "")
    handover_blame_days: int = count("10.5", 30, 0, 365, "days")
    monitor_drop: Decimal = share("10.6", "0.20", "0.01", "1")
    green_max: Money = money("10.7", 0)
    green_quorum: int = count("10.7", 2, 2, 15, "")
    tier_deposits: Money = money("10.7", 20_000)
    tier_turnover: Money = money("10.7", 10_000)
    tier_best: Decimal = share("10.7", "0.20", "0.01", "1")
    ladder_mode: LadderMode = choice("10.8", LadderMode.MARGINAL)

    def own_payment_max(self, *, consumption: bool) -> Money:
        """Say up to what amount the borrower is paid, and not who sells to him."""
        if consumption:
            return self.own_payment_max_consumption
        return self.own_payment_max_business

    @property
    def order(self) -> Order:
        """The order in which money settles what is owed."""
        return ORDERS[self.allocation_mode.value]

    def ages(self, sex: Sex) -> tuple[int, int]:
        """Bound a borrower's age: at least so old today, at most so old at maturity."""
        woman = sex is Sex.FEMALE
        oldest = self.age_max_at_maturity_female if woman else self.age_max_at_maturity
        return self.age_min, oldest


#: Every setting by its name, in the order of DOMAIN.
SETTINGS: dict[str, Setting] = {one.name: setting_of(one) for one in fields(Policy)}

#: Settings of chapters that are not built yet: kept, and read by nothing.
PENDING = frozenset(
    {
        "guarantor_claim_alarm_days",
        "first_monitoring_days",
        "maturity_notice_days",
        "relax_after_instalments",
        "handover_blame_days",
        "monitor_drop",
    }
)

#: Pairs of which the first may not be above the second.
ORDERED = (
    ("group_min", "group_max"),
    ("tol", "tol_warning"),
    ("usual_age_min", "usual_age_max"),
    ("green_quorum", "committee_quorum"),
    ("committee_quorum", "business_quorum"),
    ("business_quorum", "committee_min"),
    ("approver_max", "micro_committee_max"),
    ("micro_committee_max", "business_committee_max"),
)


def changed(policy: Policy, name: str, text: str) -> Policy:
    """Give one setting another value, read as typed; refuse what the rule forbids."""
    if name not in SETTINGS:
        raise Unusable("name", "unknown_setting", name)
    after = replace(policy, **{name: SETTINGS[name].read(text)})
    for lower, upper in ORDERED:
        if name in {lower, upper} and getattr(after, lower) > getattr(after, upper):
            raise _apart(after, name, text, (lower, upper))
    return after


def written(policy: Policy, name: str) -> str:
    """Write a setting's value so that ``changed`` reads it back."""
    value: Any = getattr(policy, name)
    return SETTINGS[name].write(value)


def _apart(after: Policy, name: str, text: str, pair: tuple[str, str]) -> OutOfRange:
    lower, upper = pair
    setting = SETTINGS[name]
    low = written(after, lower) if name == upper else setting.write(setting.low)
    high = written(after, upper) if name == lower else setting.write(setting.high)
    return OutOfRange(name, text, low, high)

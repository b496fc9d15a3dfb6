"""What each setting means, in one sentence; and what its chapters are about."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

#: The chapters of the settings, by the chapter of DOMAIN that says why.
CHAPTERS: dict[str, Any] = {
    "1": QT_TRANSLATE_NOOP("meanings", "Who may borrow"),
    "3": QT_TRANSLATE_NOOP("meanings", "Schedules"),
    "4": QT_TRANSLATE_NOOP("meanings", "Late interest"),
    "5": QT_TRANSLATE_NOOP("meanings", "Receipts, early repayment, extension"),
    "6": QT_TRANSLATE_NOOP("meanings", "Risk and provisions"),
    "7": QT_TRANSLATE_NOOP("meanings", "Guarantees and collateral"),
    "8": QT_TRANSLATE_NOOP("meanings", "Paying out"),
    "9": QT_TRANSLATE_NOOP("meanings", "Investigation"),
    "10": QT_TRANSLATE_NOOP("meanings", "Decisions, deadlines, pay"),
}

MEANINGS: dict[str, Any] = {
    "spouse_signature": QT_TRANSLATE_NOOP(
        "meanings", "Whether the spouse of a married borrower signs too"
    ),
    "age_min": QT_TRANSLATE_NOOP("meanings", "How old a borrower must be at least"),
    "age_max_at_maturity": QT_TRANSLATE_NOOP(
        "meanings", "How old a man may be at most on the day the loan matures"
    ),
    "age_max_at_maturity_female": QT_TRANSLATE_NOOP(
        "meanings", "How old a woman may be at most on the day the loan matures"
    ),
    "pay_offset_days": QT_TRANSLATE_NOOP(
        "meanings", "Days from the settlement of interest to the day it is due"
    ),
    "odd_first_mode": QT_TRANSLATE_NOOP(
        "meanings", "How the interest of a longer or shorter first period is counted"
    ),
    "long_period_day_count": QT_TRANSLATE_NOOP(
        "meanings", "How the interest of whole quarters and half-years is counted"
    ),
    "draw_tail_months": QT_TRANSLATE_NOOP(
        "meanings", "How long a draw may outlast the credit line it came from"
    ),
    "penalty_uplift": QT_TRANSLATE_NOOP(
        "meanings", "How much above the contract rate late principal bears"
    ),
    "misuse_uplift": QT_TRANSLATE_NOOP(
        "meanings", "How much above the contract rate misused money bears"
    ),
    "compound_rate_in_term": QT_TRANSLATE_NOOP(
        "meanings", "The rate of late interest on interest, before the loan matures"
    ),
    "compound_on_penalty": QT_TRANSLATE_NOOP(
        "meanings", "Whether late interest itself bears late interest"
    ),
    "compound_capitalise": QT_TRANSLATE_NOOP(
        "meanings", "Whether late interest on interest is added to what bears it"
    ),
    "warn_annual_rate": QT_TRANSLATE_NOOP(
        "meanings", "The yearly rate above which the program warns"
    ),
    "grace_days": QT_TRANSLATE_NOOP(
        "meanings", "Days after a due date during which nobody is late yet"
    ),
    "grace_mode": QT_TRANSLATE_NOOP(
        "meanings", "What becomes of late interest when the days of grace are over"
    ),
    "holiday_rule": QT_TRANSLATE_NOOP(
        "meanings", "When a due date on a holiday begins to be late"
    ),
    "allocation_mode": QT_TRANSLATE_NOOP(
        "meanings", "The order in which a payment settles what is due"
    ),
    "non_accrual_after_days": QT_TRANSLATE_NOOP(
        "meanings", "Days late after which interest is no longer counted as income"
    ),
    "overpayment": QT_TRANSLATE_NOOP(
        "meanings", "What is done with money beyond what is due"
    ),
    "prepay_notice_days": QT_TRANSLATE_NOOP(
        "meanings", "Days of notice a borrower gives before repaying early"
    ),
    "prepay_min": QT_TRANSLATE_NOOP(
        "meanings", "The least amount that may be repaid early"
    ),
    "prepay_interest": QT_TRANSLATE_NOOP(
        "meanings", "On what the interest of the day is taken at an early repayment"
    ),
    "prepay_fee_rate": QT_TRANSLATE_NOOP(
        "meanings", "The fee for repaying early, of the amount repaid"
    ),
    "extension_rule": QT_TRANSLATE_NOOP(
        "meanings", "Whose rule says how long a loan may be extended"
    ),
    "max_extensions": QT_TRANSLATE_NOOP("meanings", "How often a loan may be extended"),
    "restructure_watch_months": QT_TRANSLATE_NOOP(
        "meanings", "How long a restructured loan stays under watch"
    ),
    "cure_payments": QT_TRANSLATE_NOOP(
        "meanings", "Punctual instalments before a non-performing loan is upgraded"
    ),
    "cure_months": QT_TRANSLATE_NOOP(
        "meanings", "How long a non-performing loan must do well before it is upgraded"
    ),
    "general_provision_base": QT_TRANSLATE_NOOP(
        "meanings", "The loans on which the general provision is taken"
    ),
    "par_includes_restructured": QT_TRANSLATE_NOOP(
        "meanings", "Whether restructured loans count in the portfolio at risk"
    ),
    "guarantee_period_years": QT_TRANSLATE_NOOP(
        "meanings", "How long a guarantor answers after the loan falls due"
    ),
    "guarantor_claim_alarm_days": QT_TRANSLATE_NOOP(
        "meanings", "Days before a guarantee ends on which its claim is called for"
    ),
    "group_min": QT_TRANSLATE_NOOP(
        "meanings", "The fewest households in a joint-liability group"
    ),
    "group_max": QT_TRANSLATE_NOOP(
        "meanings", "The most households in a joint-liability group"
    ),
    "group_freeze": QT_TRANSLATE_NOOP(
        "meanings", "Whether arrears of one member stop new loans to the group"
    ),
    "guarantor_disposable_share": QT_TRANSLATE_NOOP(
        "meanings", "The share of a guarantor's spare income the instalments may take"
    ),
    "guarantor_income_years": QT_TRANSLATE_NOOP(
        "meanings", "Years of net income that all of someone's guarantees may come to"
    ),
    "guarantor_max_borrowers": QT_TRANSLATE_NOOP(
        "meanings", "For how many borrowers one household may answer"
    ),
    "query_beside": QT_TRANSLATE_NOOP(
        "meanings",
        "Whether owners and all spouses sign for queries of their data",
    ),
    "ltv_house": QT_TRANSLATE_NOOP(
        "meanings", "The most that is lent on a house, of its value"
    ),
    "ltv_commercial": QT_TRANSLATE_NOOP(
        "meanings", "The most that is lent on a shop or workshop, of its value"
    ),
    "ltv_vehicle": QT_TRANSLATE_NOOP(
        "meanings", "The most that is lent on a vehicle, of its value"
    ),
    "ltv_machinery": QT_TRANSLATE_NOOP(
        "meanings", "The most that is lent on machinery, of its value"
    ),
    "ltv_land": QT_TRANSLATE_NOOP(
        "meanings", "The most that is lent on rights in land, of their value"
    ),
    "ltv_deposit": QT_TRANSLATE_NOOP(
        "meanings", "The most that is lent on a pledged deposit, of its amount"
    ),
    "own_payment_max_business": QT_TRANSLATE_NOOP(
        "meanings", "Up to what amount a business loan is paid to the borrower"
    ),
    "own_payment_max_consumption": QT_TRANSLATE_NOOP(
        "meanings", "Up to what amount a consumer loan is paid to the borrower"
    ),
    "min_cash": QT_TRANSLATE_NOOP(
        "meanings", "What must be left over in every month of a cash-flow plan"
    ),
    "tol": QT_TRANSLATE_NOOP(
        "meanings", "How far a cross-check may differ and still agree"
    ),
    "tol_warning": QT_TRANSLATE_NOOP(
        "meanings",
        "How far a reason alone excuses; beyond, a manager accepts too",
    ),
    "others_asked": QT_TRANSLATE_NOOP(
        "meanings", "How many others are asked at least what they think of a borrower"
    ),
    "usual_years": QT_TRANSLATE_NOOP(
        "meanings", "With fewer years in the trade or at the place a reason is asked for"
    ),
    "usual_age_min": QT_TRANSLATE_NOOP(
        "meanings", "Of a younger borrower the report asks who helps"
    ),
    "usual_age_max": QT_TRANSLATE_NOOP(
        "meanings", "Of an older borrower the report asks who would go on"
    ),
    "debt_ends_soon": QT_TRANSLATE_NOOP(
        "meanings",
        "Within how many months a large debt must end to be doubted",
    ),
    "enquiries_max": QT_TRANSLATE_NOOP(
        "meanings", "How many enquiries a credit report may have in three months"
    ),
    "usual_children": QT_TRANSLATE_NOOP(
        "meanings", "How many children to bring up are usual; of more a report tells"
    ),
    "equity_tol": QT_TRANSLATE_NOOP(
        "meanings", "How far actual equity may differ from expected equity"
    ),
    "equity_decides": QT_TRANSLATE_NOOP(
        "meanings", "Which deviation decides the equity check; both are shown"
    ),
    "instalment_share": QT_TRANSLATE_NOOP(
        "meanings", "The share of disposable cash that instalments may take"
    ),
    "stress_sales": QT_TRANSLATE_NOOP(
        "meanings", "By how much sales fall in the stress test of a limit"
    ),
    "stress_season": QT_TRANSLATE_NOOP(
        "meanings", "By how much the best months fall in the test of one bad season"
    ),
    "season_peak": QT_TRANSLATE_NOOP(
        "meanings",
        "What the best month sells of an average one in a seasonal trade",
    ),
    "first_loan_max": QT_TRANSLATE_NOOP(
        "meanings", "The most that is lent to someone for the first time"
    ),
    "related_debt_max": QT_TRANSLATE_NOOP(
        "meanings",
        "The most that a customer, their household and firms may owe here",
    ),
    "approver_max": QT_TRANSLATE_NOOP(
        "meanings",
        "Up to what amount one approver decides, and grants other terms",
    ),
    "waive_alone_max": QT_TRANSLATE_NOOP(
        "meanings",
        "The most that one person waives on a loan in all",
    ),
    "micro_committee_max": QT_TRANSLATE_NOOP(
        "meanings", "Up to what amount the micro committee decides"
    ),
    "business_committee_max": QT_TRANSLATE_NOOP(
        "meanings", "Up to what amount the small-business committee decides"
    ),
    "micro_signatures": QT_TRANSLATE_NOOP(
        "meanings", "Directors who sign after the micro committee"
    ),
    "business_signatures": QT_TRANSLATE_NOOP(
        "meanings", "Directors who sign after the small-business committee"
    ),
    "committee_veto": QT_TRANSLATE_NOOP(
        "meanings", "Whether a director may veto what a committee approves"
    ),
    "committee_min": QT_TRANSLATE_NOOP(
        "meanings", "The fewest members a credit committee has"
    ),
    "committee_quorum": QT_TRANSLATE_NOOP(
        "meanings", "The fewest members who vote in the micro committee"
    ),
    "business_quorum": QT_TRANSLATE_NOOP(
        "meanings", "The fewest members who vote above its level"
    ),
    "vote_rule": QT_TRANSLATE_NOOP("meanings", "How many of the votes must be in favour"),
    "decision_valid_days": QT_TRANSLATE_NOOP(
        "meanings", "How long an approval holds until the contract is signed"
    ),
    "second_officer": QT_TRANSLATE_NOOP(
        "meanings", "Two officers look into every application, where the office has two"
    ),
    "training_days": QT_TRANSLATE_NOOP(
        "meanings", "Days of training where a product asks for it"
    ),
    "assign_later": QT_TRANSLATE_NOOP(
        "meanings", "Officers are assigned in the evening only"
    ),
    "visit_within_days": QT_TRANSLATE_NOOP(
        "meanings", "Days from acceptance within which the visit is made"
    ),
    "answer_within_days": QT_TRANSLATE_NOOP(
        "meanings", "Days from the visit within which the customer hears the answer"
    ),
    "first_monitoring_days": QT_TRANSLATE_NOOP(
        "meanings", "Days from the payout within which the first check is made"
    ),
    "reminder_days": QT_TRANSLATE_NOOP(
        "meanings", "Days before a due date on which the borrower is reminded"
    ),
    "maturity_notice_days": QT_TRANSLATE_NOOP(
        "meanings", "Days before maturity on which the notice goes out"
    ),
    "deadline_days": QT_TRANSLATE_NOOP("meanings", "Which days a deadline counts"),
    "relax_after_instalments": QT_TRANSLATE_NOOP(
        "meanings", "Instalments paid before checks may become rarer"
    ),
    "handover_blame_days": QT_TRANSLATE_NOOP(
        "meanings", "Days after a hand-over for which arrears stay the old officer's"
    ),
    "monitor_drop": QT_TRANSLATE_NOOP(
        "meanings", "A fall of sales, stock or staff that raises an alarm"
    ),
    "green_max": QT_TRANSLATE_NOOP(
        "meanings", "Up to how much one approver decides on a proved customer"
    ),
    "green_quorum": QT_TRANSLATE_NOOP(
        "meanings", "Members who make a quorum on a proved customer"
    ),
    "tier_deposits": QT_TRANSLATE_NOOP(
        "meanings", "From what average deposit on a customer has all points for it"
    ),
    "tier_turnover": QT_TRANSLATE_NOOP(
        "meanings", "From what monthly turnover here on a customer has all points for it"
    ),
    "tier_best": QT_TRANSLATE_NOOP(
        "meanings", "Which share of the borrowers, by points, may be proved customers"
    ),
    "ladder_mode": QT_TRANSLATE_NOOP(
        "meanings", "How the ladder of pay by number of loans is read"
    ),
}


def meaning(name: str) -> str:
    """Say what a setting means."""
    return QCoreApplication.translate("meanings", str(MEANINGS[name]))


def chapter_of(section: str) -> str:
    """Name the chapter a section of DOMAIN belongs to: ``10`` for ``10.3``."""
    return section.partition(".")[0]


def chapter_said(chapter: str) -> str:
    """Head a chapter of the settings."""
    return QCoreApplication.translate("meanings", str(CHAPTERS[chapter]))

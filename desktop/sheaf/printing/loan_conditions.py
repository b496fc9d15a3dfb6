"""Which paragraphs of a loan contract's wording stand."""

from __future__ import annotations

from sheaf.domain.calendar import HolidayRule
from sheaf.domain.lateness import Compound, GraceMode
from sheaf.domain.paper.loan_contract import (
    Counting,
    LoanContract,
    Payout,
)
from sheaf.domain.pricing import Pricing, Repricing
from sheaf.domain.repayment import BY_INSTALMENT
from sheaf.domain.schedule.switches import FEN, RoundingMode


def holds(facts: LoanContract) -> dict[str, bool]:
    """Say which conditions of the wording are so."""
    return {
        **_lateness(facts),
        **_counted(facts),
        **_secured(facts),
        **_paid(facts),
        **_moves(facts),
        "co_borrowers": bool(facts.co_borrowers),
        "revolving": facts.revolves,
        "settles": facts.settles,
        "refinancing": bool(facts.refinances),
        "decided_conditions": bool(facts.decided_conditions),
        "fees": bool(facts.fees),
        "priced_from_lpr": facts.pricing is not None,
        "floating_rate": _floats(facts.pricing),
        "fixed_rate": not _floats(facts.pricing),
    }


def _lateness(facts: LoanContract) -> dict[str, bool]:
    late = facts.covenants.late
    waives = late.grace_mode is GraceMode.WAIVE_IF_PAID_WITHIN
    bears = late.compound is not Compound.NONE
    return {
        "compound_at_contract_rate": late.compound is Compound.CONTRACT_RATE,
        "compound_at_late_rate": late.compound is Compound.PENALTY_RATE,
        "compound_never": not bears,
        "compound_on_penalty": bears and late.compound_on_penalty,
        "compound_capitalised": bears and late.compound_capitalise,
        "grace_waives": late.grace_days > 0 and waives,
        "grace_postpones": late.grace_days > 0 and not waives,
    }


def _counted(facts: LoanContract) -> dict[str, bool]:
    odd = facts.counting is Counting.PERIODS_ODD_BY_MONTHS
    return {
        "counted_by_period": odd or facts.counting is Counting.PERIODS,
        "odd_by_months": odd,
        "counted_by_day": facts.counting is Counting.DAYS,
        "counted_by_months_and_days": facts.counting is Counting.MONTHS_AND_DAYS,
        "counted_on_the_loan": facts.counting is Counting.ON_THE_LOAN,
        "to_the_fen": facts.rounded.rounding.to == FEN
        and facts.rounded.rounding.mode is RoundingMode.HALF_UP,
        "by_plan": bool(facts.lent.particulars.plan),
    }


def _secured(facts: LoanContract) -> dict[str, bool]:
    securing = facts.securing
    return {
        "secured": securing.any,
        "guarantors": bool(securing.guarantees),
        "mortgages": bool(securing.mortgages),
        "pledges": bool(securing.pledges),
        "group": bool(securing.group),
        "lender_chooses": securing.lender_chooses,
        "registered_security": securing.must_register,
        "delivered_security": securing.must_deliver,
        "spouse_consents": facts.spouse_consents,
    }


def _paid(facts: LoanContract) -> dict[str, bool]:
    return {
        "paid_to_payee": facts.payout is Payout.PAYEE,
        "paid_to_account": facts.payout is Payout.ACCOUNT,
        "paid_in_cash": facts.payout is Payout.CASH,
        "payee_known": facts.payee is not None,
        "repaid_by_account": facts.account is not None,
    }


def _may_be_extended(facts: LoanContract) -> bool:
    return facts.covenants.leeway.most_extensions > 0 and facts.extension_months > 0


def _moves(facts: LoanContract) -> dict[str, bool]:
    covenants, once = facts.covenants, not facts.revolves
    return {
        "oldest_instalment_first": covenants.order == BY_INSTALMENT,
        "excess_kept": covenants.overpayment == "keep",
        "interest_on_whole_balance": covenants.prepay_interest == "whole_balance",
        "prepay_notice": once and facts.prepay_notice_days > 0,
        "prepay_fee": once and bool(covenants.prepay_fee_rate),
        "prepay_fee_early": covenants.prepay_fee_months > 0,
        "due_after_holidays": covenants.holiday_rule is HolidayRule.NEXT,
        "due_before_holidays": covenants.holiday_rule is HolidayRule.PREVIOUS,
        "due_on_holidays": covenants.holiday_rule is HolidayRule.NONE,
        "extensions": once and _may_be_extended(facts),
    }


def _floats(pricing: Pricing | None) -> bool:
    return pricing is not None and pricing.repricing is not Repricing.FIXED

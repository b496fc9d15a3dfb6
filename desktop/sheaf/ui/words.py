"""The trade's own words for its enums: roles, stages, methods, kinds and marks.

They stand under the enum's class and its value, so that the rules need not know them;
where two classes have one name, its module stands before it.
"""

from __future__ import annotations

from enum import Enum
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from sheaf.ui import investigation_words

WORDS: dict[str, dict[str, Any]] = {
    **investigation_words.WORDS,
    "Role": {
        "teller": QT_TRANSLATE_NOOP("words", "Teller"),
        "loan_officer": QT_TRANSLATE_NOOP("words", "Loan officer"),
        "approver": QT_TRANSLATE_NOOP("words", "Approver"),
        "disbursement_clerk": QT_TRANSLATE_NOOP("words", "Disbursement clerk"),
        "manager": QT_TRANSLATE_NOOP("words", "Manager"),
        "administrator": QT_TRANSLATE_NOOP("words", "Administrator"),
        "committee_member": QT_TRANSLATE_NOOP("words", "Committee member"),
        "director": QT_TRANSLATE_NOOP("words", "Director"),
    },
    "BackupStep": {
        "copy": QT_TRANSLATE_NOOP("words", "copying the books"),
        "write": QT_TRANSLATE_NOOP("words", "writing the backup"),
        "check": QT_TRANSLATE_NOOP("words", "opening it and checking every page"),
    },
    "Quote": {
        "percent_per_year": QT_TRANSLATE_NOOP("words", "% a year"),
        "permille_per_month": QT_TRANSLATE_NOOP("words", "‰ a month"),
        "per_10000_per_day": QT_TRANSLATE_NOOP("words", "‱ a day"),
        "percent_per_period": QT_TRANSLATE_NOOP("words", "% a period"),
    },
    "Sex": {
        "M": QT_TRANSLATE_NOOP("words", "Man"),
        "F": QT_TRANSLATE_NOOP("words", "Woman"),
    },
    "Standing": {
        "OK": QT_TRANSLATE_NOOP("words", "of age to borrow"),
        "MINOR": QT_TRANSLATE_NOOP("words", "too young"),
        "OVER_AGE": QT_TRANSLATE_NOOP("words", "too old at maturity"),
    },
    "Compound": {
        "contract_rate": QT_TRANSLATE_NOOP("words", "at the contract rate"),
        "penalty_rate": QT_TRANSLATE_NOOP("words", "at the late rate"),
        "none": QT_TRANSLATE_NOOP("words", "none"),
    },
    "GraceMode": {
        "waive_if_paid_within": QT_TRANSLATE_NOOP(
            "words", "waived if paid within the days of grace"
        ),
        "start_after_grace": QT_TRANSLATE_NOOP(
            "words", "counted from after the days of grace"
        ),
    },
    "Account": {
        "cash": QT_TRANSLATE_NOOP("words", "Cash"),
        "bank": QT_TRANSLATE_NOOP("words", "Bank"),
        "loans": QT_TRANSLATE_NOOP("words", "Loans"),
        "interest_receivable": QT_TRANSLATE_NOOP("words", "Interest receivable"),
        "interest_income": QT_TRANSLATE_NOOP("words", "Interest income"),
        "late_interest_income": QT_TRANSLATE_NOOP("words", "Late interest income"),
        "fee_income": QT_TRANSLATE_NOOP("words", "Fee income"),
        "unallocated": QT_TRANSLATE_NOOP("words", "Unallocated receipts"),
        "written_off": QT_TRANSLATE_NOOP("words", "Loans written off"),
        "recovery_income": QT_TRANSLATE_NOOP("words", "Recoveries"),
        "cash_difference": QT_TRANSLATE_NOOP("words", "Cash differences"),
        "refinancing": QT_TRANSLATE_NOOP("words", "New loan for old"),
        "equity": QT_TRANSLATE_NOOP("words", "Equity"),
    },
    "Channel": {
        "cash": QT_TRANSLATE_NOOP("words", "Cash"),
        "bank": QT_TRANSLATE_NOOP("words", "Bank transfer"),
        "refinancing": QT_TRANSLATE_NOOP("words", "New loan for old"),
    },
    "Status": {
        "active": QT_TRANSLATE_NOOP("words", "Running"),
        "settled": QT_TRANSLATE_NOOP("words", "Settled"),
        "written_off": QT_TRANSLATE_NOOP("words", "Written off"),
    },
    "CashKind": {
        "repayment": QT_TRANSLATE_NOOP("words", "Repayment"),
        "reversal": QT_TRANSLATE_NOOP("words", "Reversal"),
        "disbursement": QT_TRANSLATE_NOOP("words", "Disbursement"),
        "refund": QT_TRANSLATE_NOOP("words", "Refund"),
        "delivery": QT_TRANSLATE_NOOP("words", "Cash moved to or from the bank"),
        "difference": QT_TRANSLATE_NOOP("words", "Difference"),
    },
    "ConditionKind": {
        "contract_signed": QT_TRANSLATE_NOOP("words", "Contract signed by all"),
        "guarantors_signed": QT_TRANSLATE_NOOP("words", "Guarantors signed"),
        "spouse_consented": QT_TRANSLATE_NOOP("words", "Spouse consented"),
        "co_owners_consented": QT_TRANSLATE_NOOP("words", "Co-owners consented"),
        "group_signed": QT_TRANSLATE_NOOP("words", "Group agreement signed"),
        "mortgage_registered": QT_TRANSLATE_NOOP("words", "Mortgage registered"),
        "pledge_delivered": QT_TRANSLATE_NOOP("words", "Pledge delivered"),
        "insured": QT_TRANSLATE_NOOP("words", "Insured"),
        "purpose_proved": QT_TRANSLATE_NOOP("words", "Purpose proved"),
        "limit_runs": QT_TRANSLATE_NOOP("words", "The limit is valid"),
        "nothing_overdue": QT_TRANSLATE_NOOP("words", "Nothing is overdue"),
        "other": QT_TRANSLATE_NOOP("words", "Another condition"),
    },
    "Language": {
        "zh_CN": QT_TRANSLATE_NOOP("words", "Chinese"),
        "en": QT_TRANSLATE_NOOP("words", "English"),
    },
    "IdKind": {
        "resident": QT_TRANSLATE_NOOP("words", "Resident ID number"),
        "credit_code": QT_TRANSLATE_NOOP("words", "Unified social credit code"),
    },
    "SpouseSignature": {
        "required_if_married": QT_TRANSLATE_NOOP("words", "required if married"),
        "not_required": QT_TRANSLATE_NOOP("words", "not required"),
    },
    "OddFirst": {
        "act_days": QT_TRANSLATE_NOOP("words", "by actual days"),
        "months_plus_days": QT_TRANSLATE_NOOP("words", "whole months and odd days"),
    },
    "LongPeriod": {
        "months": QT_TRANSLATE_NOOP("words", "by months"),
        "actual/360": QT_TRANSLATE_NOOP("words", "actual days over 360"),
    },
    "HolidayRule": {
        "none": QT_TRANSLATE_NOOP("words", "not moved"),
        "next": QT_TRANSLATE_NOOP("words", "next business day"),
        "previous": QT_TRANSLATE_NOOP("words", "business day before"),
    },
    "AllocationMode": {
        "by_instalment": QT_TRANSLATE_NOOP("words", "instalment by instalment"),
        "by_component": QT_TRANSLATE_NOOP(
            "words", "fees first, then late interest, interest, principal"
        ),
    },
    "Overpayment": {
        "keep": QT_TRANSLATE_NOOP("words", "keep for the next due date"),
        "refuse": QT_TRANSLATE_NOOP("words", "refuse"),
    },
    "PrepayInterest": {
        "whole_balance": QT_TRANSLATE_NOOP("words", "on the whole balance"),
        "prepaid_part_only": QT_TRANSLATE_NOOP("words", "on the part repaid"),
    },
    "ExtensionRule": {
        "loan_rules_1996": QT_TRANSLATE_NOOP("words", "General Rules on Loans, 1996"),
        "personal_2010": QT_TRANSLATE_NOOP("words", "Personal loan measures, 2010"),
        "half_over_1y": QT_TRANSLATE_NOOP("words", "half the term above one year"),
    },
    "ProvisionBase": {
        "all": QT_TRANSLATE_NOOP("words", "all loans"),
        "normal": QT_TRANSLATE_NOOP("words", "normal loans"),
    },
    "EquityTest": {
        "d1": QT_TRANSLATE_NOOP("words", "first deviation rate"),
        "d2": QT_TRANSLATE_NOOP("words", "second deviation rate"),
    },
    "VoteRule": {
        "all": QT_TRANSLATE_NOOP("words", "all in favour"),
        "two_thirds": QT_TRANSLATE_NOOP("words", "two thirds in favour"),
    },
    "Body": {
        "approver": QT_TRANSLATE_NOOP("words", "one approver"),
        "micro": QT_TRANSLATE_NOOP("words", "micro committee"),
        "business": QT_TRANSLATE_NOOP("words", "small-business committee"),
        "nobody": QT_TRANSLATE_NOOP("words", "nobody in this office"),
    },
    "Choice": {
        "approve": QT_TRANSLATE_NOOP("words", "In favour"),
        "ask": QT_TRANSLATE_NOOP("words", "Investigate again"),
        "decline": QT_TRANSLATE_NOOP("words", "Against"),
    },
    "Bar": {
        "presents": QT_TRANSLATE_NOOP("words", "presents the case"),
        "accepted": QT_TRANSLATE_NOOP("words", "took the application in"),
        "investigated": QT_TRANSLATE_NOOP("words", "looked into the application"),
        "related": QT_TRANSLATE_NOOP("words", "is close to somebody in the case"),
        "stood_aside": QT_TRANSLATE_NOOP("words", "stood aside"),
        "acted_for": QT_TRANSLATE_NOOP("words", "somebody voted in their place"),
        "no_seat": QT_TRANSLATE_NOOP("words", "has nobody to act for here on so much"),
    },
    "Known": {
        "number": QT_TRANSLATE_NOOP("words", "the same ID number"),
        "name_and_phone": QT_TRANSLATE_NOOP("words", "the same name and telephone"),
        "other_number": QT_TRANSLATE_NOOP("words", "another ID number: somebody else"),
    },
    "Said": {
        "presentation": QT_TRANSLATE_NOOP("words", "Presentation"),
        "question": QT_TRANSLATE_NOOP("words", "Question"),
        "answer": QT_TRANSLATE_NOOP("words", "Answer"),
        "withdrawal": QT_TRANSLATE_NOOP("words", "Withdrawal of a note"),
    },
    "Presence": {
        "came": QT_TRANSLATE_NOOP("words", "is there"),
        "left": QT_TRANSLATE_NOOP("words", "has left"),
        "absent": QT_TRANSLATE_NOOP("words", "was not here"),
    },
    "DeadlineDays": {
        "calendar": QT_TRANSLATE_NOOP("words", "calendar days"),
        "working": QT_TRANSLATE_NOOP("words", "working days"),
    },
    "LadderMode": {
        "marginal": QT_TRANSLATE_NOOP("words", "each step at its own rate"),
        "whole": QT_TRANSLATE_NOOP("words", "all at the step reached"),
    },
    "Component": {
        "fee": QT_TRANSLATE_NOOP("words", "Fee"),
        "penalty": QT_TRANSLATE_NOOP("words", "Late interest on principal"),
        "compound": QT_TRANSLATE_NOOP("words", "Late interest on interest"),
        "interest": QT_TRANSLATE_NOOP("words", "Interest"),
        "principal": QT_TRANSLATE_NOOP("words", "Principal"),
    },
    "By": {
        "instalment": QT_TRANSLATE_NOOP("words", "instalment by instalment"),
        "component": QT_TRANSLATE_NOOP(
            "words", "fees first, then late interest, interest, principal"
        ),
    },
    "loan_act.Kind": {
        "repayment": QT_TRANSLATE_NOOP("words", "Repayment"),
        "settlement": QT_TRANSLATE_NOOP("words", "Settled early"),
        "prepayment": QT_TRANSLATE_NOOP("words", "Early repayment"),
        "waiver": QT_TRANSLATE_NOOP("words", "Waiver"),
        "extension": QT_TRANSLATE_NOOP("words", "Extension"),
        "rescheduling": QT_TRANSLATE_NOOP("words", "Rescheduling"),
        "write_off": QT_TRANSLATE_NOOP("words", "Write-off"),
        "recovery": QT_TRANSLATE_NOOP("words", "Recovery"),
        "draw": QT_TRANSLATE_NOOP("words", "Draw"),
        "refund": QT_TRANSLATE_NOOP("words", "Refund"),
        "repricing": QT_TRANSLATE_NOOP("words", "Rate change"),
        "misuse": QT_TRANSLATE_NOOP("words", "Interest on misuse"),
        "from_kept": QT_TRANSLATE_NOOP("words", "From money kept"),
        "kept_back": QT_TRANSLATE_NOOP("words", "Money kept, put back"),
        "reversal": QT_TRANSLATE_NOOP("words", "Reversal"),
    },
    "Effect": {
        "shorter": QT_TRANSLATE_NOOP("words", "Shorter term, same payments"),
        "smaller": QT_TRANSLATE_NOOP("words", "Same term, smaller payments"),
    },
    "setting.Kind": {
        "switch": QT_TRANSLATE_NOOP("words", "yes or no"),
        "count": QT_TRANSLATE_NOOP("words", "a number"),
        "share": QT_TRANSLATE_NOOP("words", "a share"),
        "money": QT_TRANSLATE_NOOP("words", "an amount"),
        "choice": QT_TRANSLATE_NOOP("words", "a choice"),
    },
    "Method": {
        "equal_instalments": QT_TRANSLATE_NOOP("words", "Equal instalments"),
        "equal_principal": QT_TRANSLATE_NOOP("words", "Equal principal"),
        "interest_only": QT_TRANSLATE_NOOP(
            "words", "Interest first, principal at maturity"
        ),
        "bullet": QT_TRANSLATE_NOOP("words", "All at maturity"),
        "flat": QT_TRANSLATE_NOOP("words", "Flat rate"),
        "balloon": QT_TRANSLATE_NOOP("words", "Balloon"),
        "stepped": QT_TRANSLATE_NOOP("words", "Stepped by an amount"),
        "geometric": QT_TRANSLATE_NOOP("words", "Stepped by a percentage"),
        "staged_principal": QT_TRANSLATE_NOOP("words", "Principal in stages"),
        "custom": QT_TRANSLATE_NOOP("words", "As planned"),
        "revolving": QT_TRANSLATE_NOOP("words", "Drawn and repaid at will"),
    },
    "Unit": {
        "months": QT_TRANSLATE_NOOP("words", "months"),
        "weeks": QT_TRANSLATE_NOOP("words", "weeks"),
        "days": QT_TRANSLATE_NOOP("words", "days"),
    },
    "Basis": {
        "whole_periods": QT_TRANSLATE_NOOP("words", "by whole periods"),
        "days": QT_TRANSLATE_NOOP("words", "by days"),
    },
    "DayCount": {
        "actual/360": QT_TRANSLATE_NOOP("words", "actual/360"),
        "actual/364": QT_TRANSLATE_NOOP("words", "actual/364"),
        "actual/365": QT_TRANSLATE_NOOP("words", "actual/365"),
        "actual/actual": QT_TRANSLATE_NOOP("words", "actual/actual"),
        "30/360": QT_TRANSLATE_NOOP("words", "30/360"),
        "30/365": QT_TRANSLATE_NOOP("words", "30/365"),
    },
    "Level": {
        "nominal": QT_TRANSLATE_NOOP("words", "by the rate of the period"),
        "actual": QT_TRANSLATE_NOOP("words", "by the actual days"),
    },
    "Remainder": {
        "last": QT_TRANSLATE_NOOP("words", "in the last instalment"),
        "first": QT_TRANSLATE_NOOP("words", "in the first instalment"),
        "resolve": QT_TRANSLATE_NOOP("words", "by working the instalment out again"),
        "level": QT_TRANSLATE_NOOP("words", "spread evenly"),
    },
    "RoundingMode": {
        "half_up": QT_TRANSLATE_NOOP("words", "half up"),
        "half_even": QT_TRANSLATE_NOOP("words", "half to even"),
        "up": QT_TRANSLATE_NOOP("words", "up"),
        "down": QT_TRANSLATE_NOOP("words", "down"),
    },
    "Stage": {
        "lead": QT_TRANSLATE_NOOP("words", "Lead"),
        "consulted": QT_TRANSLATE_NOOP("words", "Consulted"),
        "lost": QT_TRANSLATE_NOOP("words", "Lost"),
        "applied": QT_TRANSLATE_NOOP("words", "Applied"),
        "returned": QT_TRANSLATE_NOOP("words", "Sent back"),
        "withdrawn": QT_TRANSLATE_NOOP("words", "Withdrawn"),
        "accepted": QT_TRANSLATE_NOOP("words", "Accepted"),
        "assigned": QT_TRANSLATE_NOOP("words", "Assigned"),
        "surveyed": QT_TRANSLATE_NOOP("words", "Visited"),
        "rejected_by_officer": QT_TRANSLATE_NOOP("words", "Rejected by the officer"),
        "submitted": QT_TRANSLATE_NOOP("words", "Submitted"),
        "re_survey": QT_TRANSLATE_NOOP("words", "To be visited again"),
        "approved": QT_TRANSLATE_NOOP("words", "Approved"),
        "approved_with_conditions": QT_TRANSLATE_NOOP("words", "Approved with conditions"),
        "rejected": QT_TRANSLATE_NOOP("words", "Rejected"),
        "expired": QT_TRANSLATE_NOOP("words", "Expired"),
        "training": QT_TRANSLATE_NOOP("words", "Training"),
        "contracting": QT_TRANSLATE_NOOP("words", "Contracting"),
        "ready": QT_TRANSLATE_NOOP("words", "Ready to pay out"),
        "disbursed": QT_TRANSLATE_NOOP("words", "Disbursed"),
        "active": QT_TRANSLATE_NOOP("words", "Repaying"),
        "overdue": QT_TRANSLATE_NOOP("words", "Overdue"),
        "settled": QT_TRANSLATE_NOOP("words", "Settled"),
        "written_off": QT_TRANSLATE_NOOP("words", "Written off"),
        "archived": QT_TRANSLATE_NOOP("words", "Archived"),
    },
    "Step": {
        "accept": QT_TRANSLATE_NOOP("words", "accepting the application"),
        "investigate": QT_TRANSLATE_NOOP("words", "the investigation"),
        "approve": QT_TRANSLATE_NOOP("words", "the approval"),
        "disburse": QT_TRANSLATE_NOOP("words", "paying out"),
        "handle_cash": QT_TRANSLATE_NOOP("words", "handling cash"),
        "keep_books": QT_TRANSLATE_NOOP("words", "closing the books"),
        "ask_reversal": QT_TRANSLATE_NOOP("words", "asking for the reversal"),
        "confirm_reversal": QT_TRANSLATE_NOOP("words", "confirming the reversal"),
        "ask_override": QT_TRANSLATE_NOOP("words", "asking for the override"),
        "confirm_override": QT_TRANSLATE_NOOP("words", "confirming the override"),
    },
    "Form": {
        "mortgage": QT_TRANSLATE_NOOP("words", "Mortgage"),
        "pledge": QT_TRANSLATE_NOOP("words", "Pledge"),
    },
    "CollateralKind": {
        "house": QT_TRANSLATE_NOOP("words", "House"),
        "commercial": QT_TRANSLATE_NOOP("words", "Shop or commercial building"),
        "vehicle": QT_TRANSLATE_NOOP("words", "Vehicle"),
        "machinery": QT_TRANSLATE_NOOP("words", "Machinery"),
        "land_right": QT_TRANSLATE_NOOP("words", "Right to farm land or forest"),
        "deposit": QT_TRANSLATE_NOOP("words", "Deposit"),
        "land_ownership": QT_TRANSLATE_NOOP("words", "Ownership of land"),
        "homestead": QT_TRANSLATE_NOOP("words", "Homestead land"),
        "public_facility": QT_TRANSLATE_NOOP("words", "Public facility"),
        "disputed": QT_TRANSLATE_NOOP("words", "Disputed property"),
        "seized": QT_TRANSLATE_NOOP("words", "Seized property"),
    },
    "Check": {
        "age": QT_TRANSLATE_NOOP("words", "Age"),
        "age_at_maturity": QT_TRANSLATE_NOOP("words", "Age at maturity"),
        "amount": QT_TRANSLATE_NOOP("words", "Amount"),
        "term": QT_TRANSLATE_NOOP("words", "Term"),
        "arrears": QT_TRANSLATE_NOOP("words", "No arrears"),
        "not_blacklisted": QT_TRANSLATE_NOOP("words", "Not blacklisted"),
        "evades_no_debts": QT_TRANSLATE_NOOP("words", "Evades no debts"),
        "related_party_secured": QT_TRANSLATE_NOOP("words", "Related party secured"),
        "papers": QT_TRANSLATE_NOOP("words", "Papers complete"),
        "security": QT_TRANSLATE_NOOP("words", "Security"),
        "plan_ahead": QT_TRANSLATE_NOOP("words", "Days of the plan still ahead"),
        "guarantor_age": QT_TRANSLATE_NOOP("words", "Age of the guarantor"),
        "guarantor_apart": QT_TRANSLATE_NOOP("words", "Guarantor is another person"),
        "guarantor_not_mutual": QT_TRANSLATE_NOOP("words", "No mutual guarantee"),
        "guarantor_instalment": QT_TRANSLATE_NOOP("words", "Guarantor can bear it monthly"),
        "guarantor_income": QT_TRANSLATE_NOOP("words", "Guaranteed within income"),
        "guarantor_assets": QT_TRANSLATE_NOOP("words", "Guaranteed within assets"),
        "guarantor_borrowers": QT_TRANSLATE_NOOP("words", "Guaranteed, this loan with it"),
        "guarantor_spouse": QT_TRANSLATE_NOOP("words", "Consent of the guarantor's spouse"),
        "group_size": QT_TRANSLATE_NOOP("words", "Households in the group"),
        "group_agreement": QT_TRANSLATE_NOOP("words", "Group agreement"),
        "group_leader": QT_TRANSLATE_NOOP("words", "Group leader"),
        "group_households": QT_TRANSLATE_NOOP("words", "One member a household"),
        "group_relatives": QT_TRANSLATE_NOOP("words", "No close relatives"),
        "group_adults": QT_TRANSLATE_NOOP("words", "Members of age"),
        "group_local": QT_TRANSLATE_NOOP("words", "Members are local"),
        "group_arrears": QT_TRANSLATE_NOOP("words", "No arrears in the group"),
        "group_limit": QT_TRANSLATE_NOOP("words", "Within the member's limit"),
        "collateral_cover": QT_TRANSLATE_NOOP("words", "Cover by collateral"),
        "sales_checked": QT_TRANSLATE_NOOP("words", "Sales found in two ways"),
        "margin_checked": QT_TRANSLATE_NOOP("words", "Margin found in two ways"),
        "stock_checked": QT_TRANSLATE_NOOP("words", "Stock found in two ways"),
        "receivables_checked": QT_TRANSLATE_NOOP("words", "Receivables found in two ways"),
        "equity_checked": QT_TRANSLATE_NOOP("words", "Equity found in two ways"),
        "debts_checked": QT_TRANSLATE_NOOP("words", "Debts found in two ways"),
        "household_income_checked": QT_TRANSLATE_NOOP(
            "words", "Household income found in two ways"
        ),
        "deviations_explained": QT_TRANSLATE_NOOP("words", "Deviations explained"),
        "deviation_accepted": QT_TRANSLATE_NOOP("words", "Too far apart to pass"),
        "proposal_reasoned": QT_TRANSLATE_NOOP(
            "words", "Within the limit, or with a reason"
        ),
        "investigated": QT_TRANSLATE_NOOP("words", "Written up in a notebook"),
        "investigated_again": QT_TRANSLATE_NOOP("words", "Looked into again since"),
        "proposal_drawn": QT_TRANSLATE_NOOP("words", "The proposal can be lent so"),
        "notebook_readable": QT_TRANSLATE_NOOP("words", "Notebook readable"),
        "notebook_confirmed": QT_TRANSLATE_NOOP("words", "Lines of last time confirmed"),
    },
    "GuaranteeKind": {
        "joint_several": QT_TRANSLATE_NOOP("words", "Joint and several"),
        "general": QT_TRANSLATE_NOOP("words", "General"),
    },
    "AuthorisedAs": {
        "borrower": QT_TRANSLATE_NOOP("words", "Borrower"),
        "spouse": QT_TRANSLATE_NOOP("words", "Spouse"),
        "guarantor": QT_TRANSLATE_NOOP("words", "Guarantor"),
        "guarantors_spouse": QT_TRANSLATE_NOOP("words", "Guarantor's spouse"),
        "owner": QT_TRANSLATE_NOOP("words", "Owner of collateral"),
        "owners_spouse": QT_TRANSLATE_NOOP("words", "Owner's spouse"),
        "member": QT_TRANSLATE_NOOP("words", "Member of the group"),
    },
    "Rises": {
        "registration": QT_TRANSLATE_NOOP("words", "on registration"),
        "contract": QT_TRANSLATE_NOOP("words", "on the contract taking effect"),
        "delivery": QT_TRANSLATE_NOOP("words", "on delivery"),
        "farm_land": QT_TRANSLATE_NOOP(
            "words", "with the contract; filed with the village"
        ),
    },
    "ConsentOf": {
        "borrowers_spouse": QT_TRANSLATE_NOOP("words", "The borrower's spouse"),
        "guarantors_spouse": QT_TRANSLATE_NOOP("words", "The guarantor's spouse"),
        "co_owner_mortgage": QT_TRANSLATE_NOOP("words", "Co-owner of what is mortgaged"),
        "co_owner_pledge": QT_TRANSLATE_NOOP("words", "Co-owner of what is pledged"),
    },
    "Counting": {
        "periods": QT_TRANSLATE_NOOP("words", "interest by periods"),
        "periods_odd_by_months": QT_TRANSLATE_NOOP(
            "words", "by periods, odd ones by months and days"
        ),
        "days": QT_TRANSLATE_NOOP("words", "interest by days"),
        "months_and_days": QT_TRANSLATE_NOOP("words", "interest by months and days"),
        "on_the_loan": QT_TRANSLATE_NOOP("words", "on the whole loan each time"),
    },
    "Payout": {
        "payee": QT_TRANSLATE_NOOP("words", "To the payee of the purpose"),
        "account": QT_TRANSLATE_NOOP("words", "To the borrower's account"),
        "cash": QT_TRANSLATE_NOOP("words", "Cash"),
    },
    "Repricing": {
        "fixed": QT_TRANSLATE_NOOP("words", "fixed"),
        "every_1_january": QT_TRANSLATE_NOOP("words", "every 1 January"),
        "anniversary": QT_TRANSLATE_NOOP("words", "every anniversary"),
    },
    "Security": {
        "credit": QT_TRANSLATE_NOOP("words", "Credit"),
        "guarantor": QT_TRANSLATE_NOOP("words", "Guarantors"),
        "group": QT_TRANSLATE_NOOP("words", "Joint-liability group"),
        "mortgage": QT_TRANSLATE_NOOP("words", "Mortgage"),
        "pledge": QT_TRANSLATE_NOOP("words", "Pledge"),
    },
    "Ruling": {
        "approved": QT_TRANSLATE_NOOP("words", "Approved"),
        "sent_back": QT_TRANSLATE_NOOP("words", "Sent back"),
        "declined": QT_TRANSLATE_NOOP("words", "Rejected"),
    },
    "AskedPaper": {
        "id_card": QT_TRANSLATE_NOOP("words", "ID card"),
        "household_register": QT_TRANSLATE_NOOP("words", "Household register"),
        "marriage_certificate": QT_TRANSLATE_NOOP("words", "Marriage certificate"),
        "spouse_id_card": QT_TRANSLATE_NOOP("words", "ID card of the spouse"),
        "income_proof": QT_TRANSLATE_NOOP("words", "Proof of income"),
        "bank_statements": QT_TRANSLATE_NOOP("words", "Bank statements"),
        "credit_report": QT_TRANSLATE_NOOP("words", "Credit report"),
        "land_contract": QT_TRANSLATE_NOOP("words", "Land contract"),
        "business_licence": QT_TRANSLATE_NOOP("words", "Business licence"),
        "lease": QT_TRANSLATE_NOOP("words", "Lease"),
        "purpose_proof": QT_TRANSLATE_NOOP("words", "Proof of the purpose"),
        "guarantor_id_card": QT_TRANSLATE_NOOP("words", "ID card of the guarantor"),
        "guarantor_income_proof": QT_TRANSLATE_NOOP(
            "words", "Proof of the guarantor's income"
        ),
        "title_certificate": QT_TRANSLATE_NOOP("words", "Title certificate"),
        "valuation": QT_TRANSLATE_NOOP("words", "Valuation"),
        "group_roll": QT_TRANSLATE_NOOP("words", "Roll of the group's members"),
    },
    "RiskClass": {
        "normal": QT_TRANSLATE_NOOP("words", "Normal"),
        "special_mention": QT_TRANSLATE_NOOP("words", "Special mention"),
        "substandard": QT_TRANSLATE_NOOP("words", "Substandard"),
        "doubtful": QT_TRANSLATE_NOOP("words", "Doubtful"),
        "loss": QT_TRANSLATE_NOOP("words", "Loss"),
    },
    "Event": {
        "misuse": QT_TRANSLATE_NOOP("words", "Misuse of the loan"),
        "related_party": QT_TRANSLATE_NOOP("words", "Loan to a related party"),
        "refinanced": QT_TRANSLATE_NOOP("words", "Refinanced"),
        "restructured": QT_TRANSLATE_NOOP("words", "Restructured"),
        "evasion": QT_TRANSLATE_NOOP("words", "Evades debts"),
        "borrower_dead_no_estate": QT_TRANSLATE_NOOP(
            "words", "Borrower dead without estate"
        ),
    },
    "NoteKind": {
        "misuse": QT_TRANSLATE_NOOP("words", "Misuse of the loan"),
        "related_party": QT_TRANSLATE_NOOP("words", "Loan to a related party"),
        "refinanced": QT_TRANSLATE_NOOP("words", "Refinanced"),
        "restructured": QT_TRANSLATE_NOOP("words", "Restructured"),
        "evasion": QT_TRANSLATE_NOOP("words", "Evades debts"),
        "borrower_dead_no_estate": QT_TRANSLATE_NOOP(
            "words", "Borrower dead without estate"
        ),
        "technical_delay": QT_TRANSLATE_NOOP("words", "Delay of our own"),
        "by_hand": QT_TRANSLATE_NOOP("words", "Class set by hand"),
        "principal_first": QT_TRANSLATE_NOOP("words", "Principal first"),
    },
    "Rule": {
        "matrix": QT_TRANSLATE_NOOP("words", "Days late and security"),
        "floor": QT_TRANSLATE_NOOP("words", "Rules for classifying risk"),
        "events": QT_TRANSLATE_NOOP("words", "Events"),
        "by_hand": QT_TRANSLATE_NOOP("words", "Set by hand"),
        "held": QT_TRANSLATE_NOOP("words", "Bad before"),
    },
    "Cut": {
        "officer": QT_TRANSLATE_NOOP("words", "Loan officer"),
        "product": QT_TRANSLATE_NOOP("words", "Product"),
        "security": QT_TRANSLATE_NOOP("words", "Security"),
        "village": QT_TRANSLATE_NOOP("words", "Village"),
        "trade": QT_TRANSLATE_NOOP("words", "Trade"),
    },
    "Figure": {
        "non_performing": QT_TRANSLATE_NOOP("words", "Non-performing loans"),
        "par30": QT_TRANSLATE_NOOP("words", "PAR30, over 30 days"),
        "par90": QT_TRANSLATE_NOOP("words", "PAR90, over 90 days"),
        "overdue": QT_TRANSLATE_NOOP("words", "Overdue principal"),
        "statistical": QT_TRANSLATE_NOOP("words", "Overdue in statistics"),
        "non_accrual": QT_TRANSLATE_NOOP("words", "Non-accrual"),
    },
    "Which": {
        "running": QT_TRANSLATE_NOOP("words", "Running loans"),
        "late": QT_TRANSLATE_NOOP("words", "Late"),
        "due_soon": QT_TRANSLATE_NOOP("words", "Due within seven days"),
        "settled": QT_TRANSLATE_NOOP("words", "Settled"),
        "written_off": QT_TRANSLATE_NOOP("words", "Written off"),
        "all": QT_TRANSLATE_NOOP("words", "All loans"),
    },
    "standing.Standing": {
        "no_loan": QT_TRANSLATE_NOOP("words", "no loan"),
        "normal": QT_TRANSLATE_NOOP("words", "in order"),
        "due": QT_TRANSLATE_NOOP("words", "due today"),
        "overdue": QT_TRANSLATE_NOOP("words", "overdue"),
        "undrawn": QT_TRANSLATE_NOOP("words", "nothing drawn"),
        "written_off": QT_TRANSLATE_NOOP("words", "written off"),
        "settled": QT_TRANSLATE_NOOP("words", "settled"),
    },
    "customer.Kind": {
        "person": QT_TRANSLATE_NOOP("words", "Person"),
        "household": QT_TRANSLATE_NOOP("words", "Household"),
        "business": QT_TRANSLATE_NOOP("words", "Business"),
    },
    "BusinessKind": {
        "farmer": QT_TRANSLATE_NOOP("words", "Farmer"),
        "sole_trader": QT_TRANSLATE_NOOP("words", "Sole trader"),
        "farmer_coop": QT_TRANSLATE_NOOP("words", "Farmers' cooperative"),
        "company": QT_TRANSLATE_NOOP("words", "Company"),
    },
    "MaritalStatus": {
        "10": QT_TRANSLATE_NOOP("words", "Single"),
        "20": QT_TRANSLATE_NOOP("words", "Married"),
        "21": QT_TRANSLATE_NOOP("words", "Married, for the first time"),
        "22": QT_TRANSLATE_NOOP("words", "Married again"),
        "23": QT_TRANSLATE_NOOP("words", "Remarried, same spouse"),
        "30": QT_TRANSLATE_NOOP("words", "Widowed"),
        "40": QT_TRANSLATE_NOOP("words", "Divorced"),
        "90": QT_TRANSLATE_NOOP("words", "Not stated"),
    },
    "CreditGrade": {
        "excellent": QT_TRANSLATE_NOOP("words", "Excellent"),
        "good": QT_TRANSLATE_NOOP("words", "Good"),
        "fair": QT_TRANSLATE_NOOP("words", "Fair"),
    },
    "AccountKind": {
        "card": QT_TRANSLATE_NOOP("words", "Bank card"),
        "passbook": QT_TRANSLATE_NOOP("words", "Passbook"),
    },
    "AddressKind": {
        "registered": QT_TRANSLATE_NOOP("words", "Registered address"),
        "business": QT_TRANSLATE_NOOP("words", "Place of business"),
        "other": QT_TRANSLATE_NOOP("words", "Another address"),
    },
    "PictureKind": {
        "photograph": QT_TRANSLATE_NOOP("words", "Photograph"),
        "scan": QT_TRANSLATE_NOOP("words", "Scan"),
    },
    "Caution": {
        "under_age": QT_TRANSLATE_NOOP("words", "Under age"),
        "card_expired": QT_TRANSLATE_NOOP("words", "Identity card expired"),
        "card_expires": QT_TRANSLATE_NOOP("words", "Identity card expires soon"),
        "marriage_unsaid": QT_TRANSLATE_NOOP(
            "words", "Marital status not said: contracts ask for it"
        ),
        "spouse_unknown": QT_TRANSLATE_NOOP(
            "words", "Married, but the spouse is not linked"
        ),
        "spouse_unexpected": QT_TRANSLATE_NOOP(
            "words", "Spouse linked, but not stated as married"
        ),
        "no_phone": QT_TRANSLATE_NOOP("words", "No telephone"),
        "no_address": QT_TRANSLATE_NOOP("words", "No address"),
        "other_kind": QT_TRANSLATE_NOOP(
            "words", "The number belongs to another kind of customer"
        ),
        "organisation_code": QT_TRANSLATE_NOOP(
            "words", "The organisation code inside does not fit"
        ),
    },
    "MarkKind": {
        "blacklist": QT_TRANSLATE_NOOP("words", "Blacklisted"),
        "evades_debts": QT_TRANSLATE_NOOP("words", "Evades debts"),
        "related_party": QT_TRANSLATE_NOOP("words", "Related to staff"),
    },
    "Relation": {
        "spouse": QT_TRANSLATE_NOOP("words", "Spouse"),
        "child": QT_TRANSLATE_NOOP("words", "Child"),
        "parent": QT_TRANSLATE_NOOP("words", "Parent"),
        "sibling": QT_TRANSLATE_NOOP("words", "Brother or sister"),
        "relative": QT_TRANSLATE_NOOP("words", "Relative"),
        "household": QT_TRANSLATE_NOOP("words", "Household they belong to"),
        "member": QT_TRANSLATE_NOOP("words", "Member"),
        "headed": QT_TRANSLATE_NOOP("words", "Household they head"),
        "head": QT_TRANSLATE_NOOP("words", "Head of the household"),
        "own_firm": QT_TRANSLATE_NOOP("words", "Own firm"),
        "owner": QT_TRANSLATE_NOOP("words", "Owner"),
        "shares": QT_TRANSLATE_NOOP("words", "Firm they hold shares in"),
        "shareholder": QT_TRANSLATE_NOOP("words", "Shareholder"),
        "partner": QT_TRANSLATE_NOOP("words", "Partner"),
        "represented": QT_TRANSLATE_NOOP("words", "Firm they represent"),
        "legal_representative": QT_TRANSLATE_NOOP("words", "Legal representative"),
    },
    "Bears": {
        "rate_of_the_period": QT_TRANSLATE_NOOP("words", "by the rate of the period"),
        "whole_period": QT_TRANSLATE_NOOP("words", "by a whole period"),
        "months_and_days": QT_TRANSLATE_NOOP("words", "by months and days"),
        "days": QT_TRANSLATE_NOOP("words", "by days"),
        "share_of_the_total": QT_TRANSLATE_NOOP("words", "by a share of the total"),
        "nothing": QT_TRANSLATE_NOOP("words", "without interest"),
    },
    "Repays": {
        "level_less_interest": QT_TRANSLATE_NOOP(
            "words", "the level payment less interest"
        ),
        "equal_share": QT_TRANSLATE_NOOP("words", "an equal share"),
        "at_the_end": QT_TRANSLATE_NOOP("words", "all at the end"),
        "stated_share": QT_TRANSLATE_NOOP("words", "the share stated"),
        "as_planned": QT_TRANSLATE_NOOP("words", "as planned"),
        "as_before": QT_TRANSLATE_NOOP("words", "as before"),
        "in_proportion": QT_TRANSLATE_NOOP("words", "in proportion as before"),
        "early": QT_TRANSLATE_NOOP("words", "repaid early"),
    },
    "View": {
        "all": QT_TRANSLATE_NOOP("words", "All"),
        "with_loans": QT_TRANSLATE_NOOP("words", "With loans"),
        "overdue": QT_TRANSLATE_NOOP("words", "Overdue"),
        "marked": QT_TRANSLATE_NOOP("words", "Marked"),
        "mine": QT_TRANSLATE_NOOP("words", "Opened by me"),
    },
    "Likeness": {
        "0": QT_TRANSLATE_NOOP("words", "Same number"),
        "1": QT_TRANSLATE_NOOP("words", "Same name and birth date"),
        "2": QT_TRANSLATE_NOOP("words", "Same name and telephone"),
        "3": QT_TRANSLATE_NOOP("words", "Same telephone"),
        "4": QT_TRANSLATE_NOOP("words", "Same name"),
        "5": QT_TRANSLATE_NOOP("words", "Similar name"),
    },
}


def words_for(value: Enum) -> str:
    """Say an enum's value in the reader's language."""
    return QCoreApplication.translate("words", _table(value)[str(value.value)])


def has_words(value: Enum) -> bool:
    """Tell whether a value can be said."""
    return str(value.value) in _table(value)


def _table(value: Enum) -> dict[str, Any]:
    """Find the words of an enum; two of one name are told apart by their module."""
    kind = type(value)
    module = kind.__module__.rpartition(".")[2]
    return WORDS.get(f"{module}.{kind.__name__}") or WORDS.get(kind.__name__, {})
